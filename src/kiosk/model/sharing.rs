//! Two or three children at one screen (CHILDREN.md §1): all of them get the feather, nobody a
//! mark, and nobody is taken for the one who tells.

use super::{Effect, Model, Outcome, Screen};
use crate::domain::access::Profile;
use crate::domain::visit::Visit;
use crate::store::worker::Request;

/// Children at one screen.
pub const TOGETHER_MIN: usize = 2;
/// At most.
pub const TOGETHER_MAX: usize = 3;

impl Model {
    /// Whether a child is among those who share the screen.
    pub fn shares(&self, index: usize) -> bool {
        self.pupils.get(index).is_some_and(|pupil| self.together.iter().any(|other| other.id == pupil.id))
    }

    /// Whether enough of them are chosen.
    pub fn may_share(&self) -> bool {
        (TOGETHER_MIN..=TOGETHER_MAX).contains(&self.together.len())
    }

    pub(super) fn share(&mut self) -> Outcome {
        if self.screen != Screen::Me {
            return Outcome::nothing();
        }
        self.sharing = !self.sharing;
        self.together.clear();
        Outcome::draw()
    }

    /// A child joins, or is taken back.
    pub(super) fn join(&mut self, index: usize) -> Outcome {
        let Some(pupil) = self.pupils.get(index).cloned() else { return Outcome::nothing() };
        match self.together.iter().position(|other| other.id == pupil.id) {
            Some(place) => {
                self.together.remove(place);
            }
            None if self.together.len() < TOGETHER_MAX => self.together.push(pupil),
            None => return Outcome::nothing(),
        }
        Outcome::draw()
    }

    pub(super) fn that_is_us(&mut self) -> Outcome {
        if self.screen != Screen::Me || !self.sharing || !self.may_share() {
            return Outcome::nothing();
        }
        self.sharing = false;
        self.me = None;
        self.past = None;
        self.together_need = Profile::default();
        self.together_met.clear();
        let pupils = self.together.iter().map(|pupil| pupil.id.clone()).collect();
        self.go(Screen::Home).and(Effect::Ask(Request::Needs(pupils)))
    }

    /// A feather for each.
    pub(super) fn credit(&self, visit: &Visit) -> Effect {
        let pupils = self.together.iter().map(|pupil| pupil.id.clone()).collect();
        Effect::Ask(Request::Credit(pupils, visit.lesson.clone(), visit.tale.clone()))
    }
}
