//! One answer out of a few: a choice, a question of the exit, a move in a chat, a search result.

use serde::{Deserialize, Serialize};

use super::{Answer, Happening, WRONG_TRIES_BEFORE_SHOWING};

/// Where a child is with a question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picking {
    /// The answer tapped last, to show its reason.
    pub picked: Option<usize>,
    /// Wrong answers so far, counted each time.
    pub missed: u8,
    /// Answered well: only *Next* is left.
    pub solved: bool,
}

impl Picking {
    /// Takes an answer in; `good` says whether there is such an answer, and whether it is a good one.
    pub(super) fn take(&mut self, answer: Answer, good: impl Fn(usize) -> Option<bool>) -> Happening {
        match answer {
            Answer::Pick(option) if !self.solved => match good(option) {
                Some(true) => {
                    self.picked = Some(option);
                    self.solved = true;
                    Happening::Well
                }
                Some(false) => {
                    self.picked = Some(option);
                    self.missed = self.missed.saturating_add(1);
                    think_again(self.missed)
                }
                None => Happening::Nothing,
            },
            Answer::Undo if self.picked.take().is_some() => {
                self.solved = false;
                Happening::Changed
            }
            _ => Happening::Nothing,
        }
    }

    /// Whether Tawny shows what it would do.
    pub fn shown(&self) -> bool {
        !self.solved && self.missed >= WRONG_TRIES_BEFORE_SHOWING
    }

    pub(super) fn fits(&self, options: usize) -> bool {
        self.picked.is_none_or(|picked| picked < options) && (!self.solved || self.picked.is_some())
    }
}

/// A soft "Let's think again", and after the second Tawny shows it.
pub(super) fn think_again(missed: u8) -> Happening {
    if missed >= WRONG_TRIES_BEFORE_SHOWING { Happening::ShowMe } else { Happening::ThinkAgain }
}
