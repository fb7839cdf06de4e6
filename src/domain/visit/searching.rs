//! A pretend search: words from the chips, then the best result.

use serde::{Deserialize, Serialize};

use super::picking::think_again;
use super::{Answer, Happening, Picking, WRONG_TRIES_BEFORE_SHOWING};
use crate::domain::lesson::Search;

/// Words a search begins with.
pub const SEARCH_WORDS_MIN: usize = 2;

/// Where a child is in a search.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Searching {
    /// Words in the search box, in that order.
    pub taken: Vec<usize>,
    /// The word whose reason is on show.
    pub thinking: Option<usize>,
    /// Searches with a word that does not help.
    pub missed: u8,
    /// The results are on show.
    pub searched: bool,
    /// The result.
    pub results: Picking,
}

impl Searching {
    pub(super) fn fits(&self, search: &Search) -> bool {
        self.taken.iter().chain(&self.thinking).all(|word| *word < search.words.len())
            && self.results.fits(search.results.len())
    }

    pub(super) fn slipped(&self) -> bool {
        self.missed > 0 || self.results.missed > 0
    }

    /// Whether Tawny shows which words it would take.
    pub fn shown(&self) -> bool {
        !self.searched && self.missed >= WRONG_TRIES_BEFORE_SHOWING
    }

    /// Whether there are words enough to search with.
    pub fn may_search(&self) -> bool {
        !self.searched && self.taken.len() >= SEARCH_WORDS_MIN
    }

    pub(super) fn take(&mut self, search: &Search, answer: Answer) -> Happening {
        if self.searched {
            let happening = self.results.take(answer, |result| Some(search.results.get(result)?.good));
            if happening == Happening::Nothing && answer == Answer::Undo {
                self.searched = false;
                return Happening::Changed;
            }
            return happening;
        }
        match answer {
            Answer::Pick(word) if word < search.words.len() => {
                self.thinking = None;
                match self.taken.iter().position(|taken| *taken == word) {
                    Some(place) => {
                        self.taken.remove(place);
                    }
                    None => self.taken.push(word),
                }
                Happening::Changed
            }
            Answer::Check if self.may_search() => self.search(search),
            Answer::Undo if self.thinking.take().is_some() || self.taken.pop().is_some() => Happening::Changed,
            _ => Happening::Nothing,
        }
    }

    fn search(&mut self, search: &Search) -> Happening {
        let weak = |word: &&usize| search.words.get(**word).is_some_and(|word| !word.good);
        match self.taken.iter().find(weak) {
            Some(word) => {
                self.thinking = Some(*word);
                self.missed = self.missed.saturating_add(1);
                think_again(self.missed)
            }
            None => {
                self.thinking = None;
                self.searched = true;
                Happening::Moved
            }
        }
    }

    /// Back to the words.
    pub(super) fn back(&mut self) -> bool {
        let was = std::mem::take(&mut self.searched);
        if was {
            self.results = Picking { picked: None, solved: false, ..self.results };
        }
        was
    }
}
