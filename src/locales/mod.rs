//! Words, directions and fonts per language.
//!
//! Architecture invariant: words for people come from `locales/<tag>/*.ftl` and nowhere else. A
//! language that lacks a message falls back to en-GB, message by message; a message en-GB lacks is
//! shown as `⟨its-id⟩`, so that a gap is seen and never silent.

pub mod phrases;
mod pseudo;
mod words;

use std::path::Path;
use unic_langid::{CharacterDirection, LanguageIdentifier};
use unicode_script::{Script, UnicodeScript};

use crate::content::{Pack, Problem, ftl, language};
pub use crate::domain::language::{Direction, Language};

pub use words::{Arg, Words};

/// The language every other one falls back to.
pub use crate::content::BASE_LANGUAGE as BASE;

/// The window's own words: a language without them is not offered.
const WORDS: &str = "kiosk.ftl";

/// Which way the language `tag` is written as far as its tag says; left to right when it is none.
pub fn direction(tag: &str) -> Direction {
    match tag.parse::<LanguageIdentifier>().map(|language| language.character_direction()) {
        Ok(CharacterDirection::RTL) => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    }
}

/// Whether a tag is one of the made-up languages, for looking at screens.
pub fn is_made_up(tag: &str) -> bool {
    pseudo::Pseudo::of_tag(tag).is_some()
}

/// Whether `text` has letters of this script (ISO 15924).
pub fn has_letters_of(script: &str, text: &str) -> bool {
    let script = Script::from_short_name(script);
    text.chars().any(|letter| Some(letter.script()) == script)
}

/// The languages a pack offers, [`BASE`] first, then by tag: those that say of themselves what the
/// window must know, and have words for it. The made-up ones are not among them: they are asked for
/// by tag.
pub fn languages(root: &Path) -> (Vec<Language>, Vec<Problem>) {
    let pack = match Pack::open(root) {
        Ok(pack) => pack,
        Err(problem) => return (Vec::new(), vec![problem]),
    };
    let (tags, mut problems) = ftl::language_tags(&pack);
    let mut languages = Vec::new();
    for tag in tags {
        let before = problems.len();
        let Some(read) = language::read(&pack, &tag, &mut problems) else { continue };
        for rule in language::RULES {
            rule(&read, &mut problems);
        }
        let speaks = pack.has(&format!("{}/{tag}/{WORDS}", ftl::LOCALES));
        if problems.len() == before && speaks {
            languages.push(read.value);
        }
    }
    languages.sort_by_key(|language| (language.tag != BASE, language.tag.clone()));
    (languages, problems)
}
