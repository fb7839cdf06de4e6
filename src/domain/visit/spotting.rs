//! A made-up page: every clue is found, and what is fine says so.

use serde::{Deserialize, Serialize};

use super::picking::think_again;
use super::{Answer, Happening, WRONG_TRIES_BEFORE_SHOWING};
use crate::domain::lesson::Spot;

/// Where a child is with a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spotting {
    /// Clues found, in that order.
    pub found: Vec<usize>,
    /// The part whose reason is on show.
    pub looking: Option<usize>,
    /// Taps on what is fine.
    pub missed: u8,
    /// Every clue is found.
    pub done: bool,
}

impl Spotting {
    pub(super) fn fits(&self, spot: &Spot) -> bool {
        let clue = |region: &usize| spot.regions.get(*region).is_some_and(|region| region.clue);
        self.found.iter().all(clue)
            && self.looking.is_none_or(|region| region < spot.regions.len())
            && self.done == self.solved(spot)
    }

    /// Whether every clue is found.
    pub fn solved(&self, spot: &Spot) -> bool {
        spot.regions.iter().enumerate().all(|(index, region)| !region.clue || self.found.contains(&index))
    }

    /// The clue Tawny points at.
    pub fn shown(&self, spot: &Spot) -> Option<usize> {
        let mut left =
            spot.regions.iter().enumerate().filter(|(index, region)| region.clue && !self.found.contains(index));
        left.next().map(|(index, _)| index).filter(|_| self.missed >= WRONG_TRIES_BEFORE_SHOWING)
    }

    pub(super) fn take(&mut self, spot: &Spot, answer: Answer) -> Happening {
        match answer {
            Answer::Pick(index) => self.look(spot, index),
            Answer::Undo => {
                if self.looking.take().is_none() && self.found.pop().is_none() {
                    return Happening::Nothing;
                }
                self.done = self.solved(spot);
                Happening::Changed
            }
            _ => Happening::Nothing,
        }
    }

    fn look(&mut self, spot: &Spot, index: usize) -> Happening {
        let Some(region) = spot.regions.get(index) else { return Happening::Nothing };
        let before = self.looking.replace(index);
        if self.found.contains(&index) || self.done {
            return if before == Some(index) { Happening::Nothing } else { Happening::Changed };
        }
        if region.clue {
            self.found.push(index);
            self.done = self.solved(spot);
            Happening::Well
        } else {
            self.missed = self.missed.saturating_add(1);
            think_again(self.missed)
        }
    }
}
