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
pub use crate::content::BASE_LANGUAGE as BASE;

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
    let pack = match Pack::open(root) {
        Ok(pack) => pack,
        Err(problem) => return (Vec::new(), vec![problem]),
    };
    let (tags, mut problems) = ftl::language_tags(&pack);
    let mut languages = Vec::new();
    for tag in tags {
        let own_name = words::own_name(&pack, &tag).unwrap_or_else(|| {
            problems.push(Problem::of(&format!("{}/{tag}", ftl::LOCALES), "locale-own-name"));
            tag.clone()
        });
        languages.push(Language { tag, own_name });
    }
    languages.sort_by_key(|language| (language.tag != BASE, language.tag.clone()));
    (languages, problems)
}
