//! Words, directions and fonts per language.
//!
//! Architecture invariant: words for people come from `locales/<tag>/*.ftl` and nowhere else. A
//! language that lacks a message falls back to en-GB, message by message; a message en-GB lacks is
//! shown as `⟨its-id⟩`, so that a gap is seen and never silent.

mod pseudo;
mod words;

use std::path::Path;
use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::content::{Pack, Problem, ftl};

pub use words::{Arg, Words};

/// The language every other one falls back to.
pub const BASE: &str = "en-GB";

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As English.
    LeftToRight,
    /// As Arabic and Urdu.
    RightToLeft,
}

/// Which way the language `tag` is written; left to right when the tag is none.
pub fn direction(tag: &str) -> Direction {
    match tag.parse::<LanguageIdentifier>().map(|language| language.character_direction()) {
        Ok(CharacterDirection::RTL) => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    }
}

/// A language a person may choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its BCP-47 tag, the folder's name.
    pub tag: String,
    /// What it calls itself: message `language-own-name`; the tag when it has none.
    pub own_name: String,
}

/// The languages a pack has, [`BASE`] first, then by tag. The pseudo-languages are not among them:
/// they are asked for by tag.
pub fn languages(root: &Path) -> (Vec<Language>, Vec<Problem>) {
    let entries = match Pack::open(root).and_then(|pack| pack.entries(ftl::LOCALES)) {
        Ok(entries) => entries,
        Err(problem) => return (Vec::new(), vec![problem]),
    };
    let mut languages = Vec::new();
    let mut problems = Vec::new();
    for entry in entries.into_iter().filter(|entry| entry.is_folder) {
        if entry.name.parse::<LanguageIdentifier>().is_err() {
            problems.push(Problem::of(&format!("{}/{}", ftl::LOCALES, entry.name), "locale-tag"));
            continue;
        }
        let own_name = words::own_name(root, &entry.name).unwrap_or_else(|| {
            problems.push(Problem::of(&format!("{}/{}", ftl::LOCALES, entry.name), "locale-own-name"));
            entry.name.clone()
        });
        languages.push(Language { tag: entry.name, own_name });
    }
    languages.sort_by_key(|language| (language.tag != BASE, language.tag.clone()));
    (languages, problems)
}
