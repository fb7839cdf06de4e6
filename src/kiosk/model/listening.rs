//! What is read aloud without being asked, and the switch that silences a room.

use super::{Effect, Model, Outcome, Screen};
use crate::domain::text::Wording;

impl Model {
    /// Whether *Listen* stands on this screen: on all that children read.
    pub fn may_listen(&self) -> bool {
        self.screen != Screen::GrownUps
    }

    /// Whether what is new on this screen is read out without being asked: to children of 4-7, in a
    /// room with sound. Never what is told, nor thanks, nor a covered screen: the neighbours must not
    /// learn of it. Nor what became of it, nor where nobody may
    /// be, and where a grown-up leads.
    pub fn reads_by_itself(&self) -> bool {
        let quiet = match self.screen {
            Screen::Tell => self.tells_quietly,
            Screen::Me | Screen::NewHere | Screen::Home | Screen::Shelf => false,
            Screen::Lesson | Screen::Promises | Screen::Opinion | Screen::Feathers => false,
            Screen::Welcome | Screen::Languages | Screen::Group | Screen::Code | Screen::Track | Screen::Trouble => {
                true
            }
            Screen::Cover | Screen::GrownUps | Screen::Board | Screen::ClassLesson | Screen::Gallery => true,
        };
        let unasked = self.sound && !self.access().calm && self.is_young();
        unasked && !quiet && !self.covered && !self.asks_still_there
    }

    /// Whether whoever is here is known to be 4-7: those signed in, or else the whole class on show.
    fn is_young(&self) -> bool {
        let signed_in = self.me.is_some() || !self.together.is_empty();
        let class = !self.pupils.is_empty() && self.pupils.iter().all(|one| one.band().wording() == Wording::Younger);
        self.wording() == Wording::Younger && (signed_in || class)
    }

    pub(super) fn set_sound(&mut self, on: bool) -> Outcome {
        if self.screen != Screen::GrownUps {
            return Outcome::nothing();
        }
        self.sound = on;
        self.say_now(if on { "grown-ups-sound-is-on" } else { "grown-ups-sound-is-off" });
        Outcome::draw().and(Effect::Sound(on))
    }
}
