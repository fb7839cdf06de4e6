//! A lesson under its author's hands: every tale of it on the shelf, its steps on the screen at once, and
//! read again whenever its files are saved. Nobody is signed in, nothing is stored.

use std::sync::Arc;

use super::{Model, Screen};
use crate::domain::access::Profile;
use crate::domain::lesson::{Form, Lesson, Tale};
use crate::domain::text::Wording;
use crate::domain::time::Moment;
use crate::domain::visit::{Happening, Visit};

/// What is looked at.
#[derive(Clone, Copy, Debug, Default)]
pub struct Preview {
    /// In its easy form.
    pub easy: bool,
}

impl Model {
    /// Opens a lesson at the first step of its first tale.
    pub fn preview(&mut self, lesson: &Lesson, preview: Preview, now: Moment) {
        self.preview = Some(preview);
        self.screen = Screen::Shelf;
        self.shipped.lessons = Arc::new(by_tale(lesson));
        self.open_lesson(0, "", now);
    }

    /// The lesson was written anew. Whoever stands at one of its steps stays there where they can.
    pub fn read_again(&mut self, lesson: &Lesson, now: Moment) {
        self.shipped.lessons = Arc::new(by_tale(lesson));
        let Some(was) = self.visit.take() else { return };
        let Some(lesson) = self.shipped.lessons.iter().find(|lesson| lesson.id == was.lesson) else {
            self.screen = Screen::Shelf;
            return;
        };
        let form = self.form();
        let fresh = || Visit::start(lesson, &was.tale, form, now);
        let there = || Visit::at_step(lesson, &was.tale, form, &was.step, now);
        self.visit = was.clone().resume(lesson, form, now).or_else(there).or_else(fresh);
        (self.happened, self.holding) = (Happening::Nothing, None);
    }

    /// The form whoever is here meets.
    pub(super) fn form(&self) -> Form {
        if self.access().easy { Form::Easy } else { Form::Plain }
    }

    /// What an author asked to see, as if a child needed it.
    pub(super) fn previewed(&self) -> Option<Profile> {
        self.preview.map(|preview| Profile { easy: preview.easy, ..Profile::default() })
    }

    /// The words of those the lesson is written for.
    pub(super) fn previewed_wording(&self) -> Option<Wording> {
        self.preview.and_then(|_| self.shipped.lessons.first()?.bands.first().map(|band| band.wording()))
    }
}

/// The lesson once for each of its tales, so that each has a card of its own.
fn by_tale(lesson: &Lesson) -> Vec<Lesson> {
    let of = |tale: &Tale| Lesson {
        id: format!("{}/{}", lesson.id, tale.id).as_str().into(),
        ..lesson.clone().told(vec![tale.clone()])
    };
    lesson.tales.iter().map(of).collect()
}
