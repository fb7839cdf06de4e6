//! The end of a lesson: a look back, then grown-ups to tell. Whom a child taps is not kept
//! for anybody.

use serde::{Deserialize, Serialize};

use super::{Answer, Happening, Picking};
use crate::domain::lesson::Exit;

/// Grown-ups a child names at the end of a lesson, at least.
pub const HELPERS_MIN: usize = 2;

/// Where a child is at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaving {
    /// The question on show; after the last one the grown-ups are.
    pub question: usize,
    /// Its answer.
    pub now: Picking,
    /// Grown-ups tapped. Never stored: whoever comes back taps them again.
    #[serde(skip)]
    pub helpers: Vec<usize>,
}

impl Leaving {
    pub(super) fn fits(&self, exit: &Exit) -> bool {
        let options = exit.questions.get(self.question).map_or(0, |question| question.options.len());
        self.question <= exit.questions.len() && self.now.fits(options)
    }

    pub(super) fn may_go_on(&self, exit: &Exit) -> bool {
        match exit.questions.get(self.question) {
            Some(_) => self.now.solved,
            None => helpers_named(exit, &self.helpers),
        }
    }

    pub(super) fn take(&mut self, exit: &Exit, answer: Answer) -> Happening {
        match (exit.questions.get(self.question), answer) {
            (Some(question), answer) => self.now.take(answer, |option| Some(question.options.get(option)?.good)),
            (None, Answer::Helper(person)) if person < exit.helpers.people.len() => {
                match self.helpers.iter().position(|named| *named == person) {
                    Some(index) => {
                        self.helpers.remove(index);
                    }
                    None => self.helpers.push(person),
                }
                Happening::Changed
            }
            (None, Answer::Undo) if self.helpers.pop().is_some() => Happening::Changed,
            _ => Happening::Nothing,
        }
    }

    pub(super) fn on(&mut self, exit: &Exit) -> bool {
        let more = self.question < exit.questions.len();
        if more {
            *self = Self { question: self.question + 1, ..Self::default() };
        }
        more
    }

    pub(super) fn back(&mut self) -> bool {
        let more = self.question > 0;
        if more {
            *self = Self { question: self.question - 1, ..Self::default() };
        }
        more
    }
}

/// Two grown-ups or more, at least one at school (CHILDREN.md §1).
pub fn helpers_named(exit: &Exit, named: &[usize]) -> bool {
    let at_school = named.iter().filter_map(|person| exit.helpers.people.get(*person)).any(|helper| helper.at_school);
    named.len() >= HELPERS_MIN && at_school
}
