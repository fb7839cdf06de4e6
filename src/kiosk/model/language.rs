//! Which language the window speaks: the one a child picked, or the class's, or the kiosk's own. A
//! pick lasts until the child leaves.

use super::{Model, Outcome, Screen};
use crate::domain::language::Language;
use crate::domain::person::Group;
use crate::locales::{BASE, is_made_up};

/// How the language came to be the one.
#[derive(Clone, Debug)]
pub struct Tongue {
    /// The kiosk's own, as staff set it up.
    pub home: String,
    /// What a child picked.
    pub picked: Option<String>,
    /// What may be picked: what is shipped, but for those that turned out not to be speakable.
    pub offered: Vec<Language>,
}

impl Tongue {
    /// A kiosk that was asked to speak `home`; English when nobody knows that language.
    pub(super) fn new(home: &str, shipped: &[Language]) -> Self {
        let offered = shipped.to_vec();
        let known = is_made_up(home) || offered.iter().any(|language| language.tag == home);
        Self { home: if known { home } else { BASE }.to_owned(), picked: None, offered }
    }

    fn speaks(&self, tag: &str) -> bool {
        self.offered.iter().any(|language| language.tag == tag)
    }
}

impl Model {
    /// What the language on show is called, if there is another to pick.
    pub fn language_chip(&self) -> Option<&Language> {
        let shown = self.tongue.offered.iter().find(|language| language.tag == self.language);
        // The made-up ones stand in no list, and there English is as good a name as any.
        shown.or(self.tongue.offered.first()).filter(|_| self.tongue.offered.len() > 1)
    }

    pub(super) fn open_languages(&mut self) -> Outcome {
        if self.language_chip().is_none() { Outcome::nothing() } else { self.go(Screen::Languages) }
    }

    pub(super) fn pick_language(&mut self, index: usize) -> Outcome {
        let Some(language) = self.tongue.offered.get(index) else { return Outcome::nothing() };
        self.tongue.picked = Some(language.tag.clone());
        self.go(Screen::Welcome)
    }

    /// This language cannot be spoken after all: its letters cannot be drawn. English can.
    pub fn withdraw_language(&mut self, tag: &str) {
        self.tongue.offered.retain(|language| language.tag != tag);
        if self.tongue.home == tag {
            BASE.clone_into(&mut self.tongue.home);
        }
        self.settle_language();
    }

    /// The language for whoever is here now.
    pub(super) fn settle_language(&mut self) {
        let picked = self.tongue.picked.clone().filter(|tag| self.tongue.speaks(tag));
        let own = || self.access().language.filter(|tag| self.tongue.speaks(tag));
        let of_class = || self.class_here()?.language.clone().filter(|tag| self.tongue.speaks(tag));
        self.language = picked.or_else(own).or_else(of_class).unwrap_or_else(|| self.tongue.home.clone());
    }

    /// The class this window is at: the one chosen, the one on the board, or the only one.
    fn class_here(&self) -> Option<&Group> {
        let on_board = self.board.as_ref().map(|board| &board.group);
        let taught = self.class_mode.as_ref().map(|class| &class.group);
        let only = match self.school.as_ref().map(|school| school.groups.as_slice()) {
            Some([only]) => Some(only),
            _ => None,
        };
        on_board.or(taught).or(self.group.as_ref()).or(only)
    }
}
