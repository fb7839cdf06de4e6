//! Something to make: every part has its option, and then it is looked at together.

use serde::{Deserialize, Serialize};

use super::picking::think_again;
use super::{Answer, Happening, WRONG_TRIES_BEFORE_SHOWING};
use crate::domain::lesson::{Build, BuildOption};

/// Where a child is with what they make.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Building {
    /// The option of each part.
    pub chosen: Vec<Option<usize>>,
    /// What stood in a part before, oldest first, for undo.
    pub before: Vec<(usize, Option<usize>)>,
    /// The part whose reason is on show: not yet.
    pub thinking: Option<usize>,
    /// Looks at something that was not good yet.
    pub missed: u8,
    /// Good as it is.
    pub solved: bool,
}

/// Changes that can be taken back; older ones are forgotten.
const CHANGES_KEPT_MAX: usize = 50;

impl Building {
    pub(super) fn on(build: &Build) -> Self {
        Self { chosen: vec![None; build.parts.len()], ..Self::default() }
    }

    pub(super) fn fits(&self, build: &Build) -> bool {
        let fits = |(part, option): (usize, Option<usize>)| {
            build.parts.get(part).is_some_and(|part| option.is_none_or(|option| option < part.options.len()))
        };
        self.chosen.len() == build.parts.len()
            && self.chosen.iter().copied().enumerate().all(fits)
            && self.before.iter().copied().all(fits)
            && self.thinking.is_none_or(|part| part < build.parts.len())
    }

    /// Whether every part has its option.
    pub fn may_check(&self) -> bool {
        !self.solved && self.chosen.iter().all(Option::is_some)
    }

    /// Whether Tawny shows what it would take for the part on show.
    pub fn shown(&self) -> bool {
        !self.solved && self.missed >= WRONG_TRIES_BEFORE_SHOWING
    }

    /// The option of a part.
    pub fn option<'l>(&self, build: &'l Build, part: usize) -> Option<&'l BuildOption> {
        build.parts.get(part)?.options.get((*self.chosen.get(part)?)?)
    }

    pub(super) fn take(&mut self, build: &Build, answer: Answer) -> Happening {
        match answer {
            Answer::Place(part, option) if !self.solved => self.choose(build, part, option),
            Answer::Check if self.may_check() => {
                let not_yet = |part: &usize| self.option(build, *part).is_some_and(|option| !option.good);
                self.thinking = (0..build.parts.len()).find(not_yet);
                if self.thinking.is_some() {
                    self.missed = self.missed.saturating_add(1);
                    return think_again(self.missed);
                }
                self.solved = true;
                Happening::Well
            }
            Answer::Undo => self.undo(),
            _ => Happening::Nothing,
        }
    }

    fn choose(&mut self, build: &Build, part: usize, option: usize) -> Happening {
        let known = build.parts.get(part).is_some_and(|part| option < part.options.len());
        let Some(chosen) = self.chosen.get_mut(part).filter(|chosen| known && **chosen != Some(option)) else {
            return Happening::Nothing;
        };
        if self.before.len() >= CHANGES_KEPT_MAX {
            self.before.remove(0);
        }
        self.before.push((part, chosen.replace(option)));
        if self.thinking == Some(part) {
            self.thinking = None;
        }
        Happening::Changed
    }

    fn undo(&mut self) -> Happening {
        if std::mem::take(&mut self.solved) || self.thinking.take().is_some() {
            return Happening::Changed;
        }
        let Some((part, option)) = self.before.pop() else { return Happening::Nothing };
        if let Some(chosen) = self.chosen.get_mut(part) {
            *chosen = option;
        }
        Happening::Changed
    }
}
