//! Wet play: a class stays in, and children come and go at one screen. Nobody signs in or signs, nothing
//! is counted, the room stays silent; *Tell a teacher* is there as everywhere.

use super::starting::youngest;
use super::{Effect, Model, Outcome, Page, Screen};
use crate::domain::ids::GroupId;
use crate::domain::lesson::Lesson;
use crate::domain::person::Pupil;
use crate::domain::text::{Band, Wording};
use crate::store::worker::Request;

/// What a grown-up does about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wet {
    /// The page where a class is chosen.
    Choose,
    /// The class at this place of the list plays.
    Class(usize),
    /// It is over.
    End,
}

/// A class at wet play.
#[derive(Debug)]
pub struct WetPlay {
    /// The bands of its children; empty while nobody is on the list.
    bands: Vec<Band>,
    /// The words of its youngest.
    pub wording: Wording,
    /// The room had sound before.
    sound: bool,
}

impl WetPlay {
    /// Whether a lesson is for this class.
    pub(super) fn offers(&self, lesson: &Lesson) -> bool {
        self.bands.is_empty() || lesson.bands.iter().any(|band| self.bands.contains(band))
    }
}

impl Model {
    pub(super) fn wet(&mut self, act: Wet) -> Outcome {
        if self.screen != Screen::GrownUps || self.covered {
            return Outcome::nothing();
        }
        match act {
            Wet::Choose => self.turn(Page::WetPlay),
            Wet::Class(index) => self.begin_wet_play(index),
            Wet::End => self.end_wet_play(),
        }
    }

    fn begin_wet_play(&mut self, index: usize) -> Outcome {
        let groups = self.school.as_ref().map(|school| school.groups.as_slice()).unwrap_or_default();
        let Some(group) = groups.get(index).cloned() else { return Outcome::nothing() };
        let sound = self.wet_play.as_ref().map_or(self.sound, |play| play.sound);
        self.wet_play = Some(WetPlay { bands: Vec::new(), wording: Wording::Younger, sound });
        self.sound = false;
        // Whoever sat here is signed out first: nobody's name stands behind what others do.
        let outcome = self.leave();
        let ask = Request::Pupils(group.id.clone());
        self.group = Some(group);
        outcome.and(Effect::Hush(false)).and(Effect::Ask(ask))
    }

    /// It is over: the room is as it was.
    fn end_wet_play(&mut self) -> Outcome {
        let Some(play) = self.wet_play.take() else { return Outcome::nothing() };
        self.sound = play.sound;
        self.leave().and(Effect::Hush(play.sound))
    }

    /// Which lessons and words fit the class came.
    pub(super) fn hear_wet_class(&mut self, group: &GroupId, pupils: &[Pupil]) {
        let ours = self.group.as_ref().is_some_and(|chosen| chosen.id == *group);
        if let Some(play) = self.wet_play.as_mut().filter(|_| ours) {
            play.wording = youngest(pupils);
            play.bands = pupils.iter().map(Pupil::band).collect();
        }
    }
}
