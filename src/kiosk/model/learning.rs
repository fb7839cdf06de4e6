//! Lessons: opening one, going through it, saving every step.

use super::{Effect, Model, Outcome, Screen};
use crate::domain::lesson::{Form, Lesson};
use crate::domain::tales::next_tale;
use crate::domain::time::Moment;
use crate::domain::visit::{Answer, Happening, Visit};
use crate::store::worker::Request;

impl Model {
    /// The lessons this child may open: those of their own band.
    pub fn shelf(&self) -> Vec<&Lesson> {
        // Children who share a screen read with the youngest of them.
        let band = self.me.iter().chain(&self.together).map(|pupil| pupil.band()).min();
        let mine = |lesson: &&Lesson| band.is_none_or(|band| lesson.bands.contains(&band));
        self.shipped.lessons.iter().filter(mine).collect()
    }

    /// The lesson under way.
    pub fn lesson(&self) -> Option<&Lesson> {
        let visit = self.visit.as_ref()?;
        self.shipped.lessons.iter().find(|lesson| lesson.id == visit.lesson)
    }

    /// The lessons this child has a feather for, in the order of the shelf.
    pub fn feathers(&self) -> Vec<&Lesson> {
        self.shipped.lessons.iter().filter(|lesson| self.has_feather(lesson)).collect()
    }

    /// Whether this child finished the lesson before: a feather.
    pub fn has_feather(&self, lesson: &Lesson) -> bool {
        self.past.as_ref().is_some_and(|past| past.finished.contains(&lesson.id))
    }

    /// Whether this child was in the middle of it.
    pub fn may_resume(&self, lesson: &Lesson) -> bool {
        self.past
            .as_ref()
            .is_some_and(|past| past.visits.iter().any(|visit| visit.lesson == lesson.id && !visit.finished))
    }

    pub(super) fn open_lesson(&mut self, index: usize, now: Moment) -> Outcome {
        let shelf = self.shelf();
        let Some(lesson) = shelf.get(index) else { return Outcome::nothing() };
        let saved =
            self.past.as_ref().and_then(|past| past.visits.iter().find(|visit| visit.lesson == lesson.id)).cloned();
        let form = if self.access().easy { Form::Easy } else { Form::Plain };
        let goes_on = saved.and_then(|saved| saved.resume(lesson, form));
        let visit = goes_on.or_else(|| Visit::start(lesson, &next_tale(lesson, &[], now)?.id, form));
        if visit.is_none() {
            return Outcome::nothing();
        }
        self.visit = visit;
        self.happened = Happening::Nothing;
        self.go(Screen::Lesson)
    }

    pub(super) fn lesson_done(&mut self) -> Outcome {
        self.visit = None;
        self.go(Screen::Home)
    }

    pub(super) fn hold(&mut self, card: usize) -> Outcome {
        self.holding = if self.holding == Some(card) { None } else { Some(card) };
        self.happened = Happening::Nothing;
        Outcome::draw()
    }

    pub(super) fn answer(&mut self, answer: Answer) -> Outcome {
        let Some(visit) = self.visit.take() else { return Outcome::nothing() };
        let lessons = self.shipped.lessons.clone();
        let Some(lesson) = lessons.iter().find(|lesson| lesson.id == visit.lesson) else { return Outcome::nothing() };
        let (visit, happening) = visit.answer(lesson, answer);
        self.visit = Some(visit.clone());
        if happening == Happening::Nothing {
            // Back on the first step leads to the shelf.
            return if answer == Answer::Back { self.back() } else { Outcome::nothing() };
        }
        self.happened = happening;
        self.holding = None;
        if happening == Happening::Well {
            self.praises = self.praises.wrapping_add(1);
        }
        self.remember(&visit);
        let outcome = Outcome::draw();
        match &self.me {
            Some(me) => outcome.and(Effect::Ask(Request::SaveVisit(me.id.clone(), visit))),
            None if visit.finished && !self.together.is_empty() => outcome.and(self.credit(&visit.lesson)),
            None => outcome,
        }
    }

    /// Keeps this visit in what the kiosk knows of the child, as the store will.
    fn remember(&mut self, visit: &Visit) {
        let Some(past) = self.past.as_mut() else { return };
        past.visits.retain(|other| other.lesson != visit.lesson);
        if visit.finished {
            if !past.finished.contains(&visit.lesson) {
                past.finished.push(visit.lesson.clone());
            }
        } else {
            past.visits.push(visit.clone());
        }
    }
}
