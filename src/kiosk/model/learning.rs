//! Lessons: opening one, going through it, saving every step.

use super::{Effect, Model, Outcome, Screen};
use crate::domain::lesson::{Form, Lesson};
use crate::domain::mixing::Seed;
use crate::domain::shelf::{self, Done};
use crate::domain::tales::next_tale;
use crate::domain::text::Band;
use crate::domain::time::Moment;
use crate::domain::visit::{Answer, Happening, Visit};
use crate::store::worker::Request;

impl Model {
    /// The lessons this child may open, of the part of the shelf they stand before: those of their own
    /// band, what was not yet done first.
    pub fn shelf(&self) -> Vec<&Lesson> {
        // Children who share a screen read with the youngest of them.
        let youngest = self.me.iter().chain(&self.together).min_by_key(|pupil| pupil.year);
        let bands: Vec<Band> = youngest.iter().map(|pupil| pupil.band()).collect();
        let years: Vec<u8> = youngest.iter().map(|pupil| pupil.year).collect();
        shelf::stand(&self.shipped.lessons, self.shelf_place.rack, &bands, &years, |lesson| self.done(lesson))
    }

    fn done(&self, lesson: &Lesson) -> Done {
        match () {
            () if self.may_resume(lesson) => Done::Begun,
            () if self.has_feather(lesson) => Done::Yes,
            () => Done::NotYet,
        }
    }

    /// The lesson under way.
    pub fn lesson(&self) -> Option<&Lesson> {
        let visit = self.visit.as_ref()?;
        self.shipped.lessons.iter().find(|lesson| lesson.id == visit.lesson)
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

    pub(super) fn open_lesson(&mut self, index: usize, fresh: &str, now: Moment) -> Outcome {
        let shelf = self.shelf();
        let Some(lesson) = shelf.get(index) else { return Outcome::nothing() };
        let saved =
            self.past.as_ref().and_then(|past| past.visits.iter().find(|visit| visit.lesson == lesson.id)).cloned();
        let form = if self.access().easy { Form::Easy } else { Form::Plain };
        let goes_on = saved.and_then(|saved| saved.resume(lesson, form));
        let begin = || Visit::start(lesson, &next_tale(lesson, &[], now)?.id, form);
        let visit = goes_on.or_else(|| Some(begin()?.mixed_by(Seed::of(fresh))));
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
