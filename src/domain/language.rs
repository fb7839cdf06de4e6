//! A language children may choose: what it calls itself, which way it runs, the letters it is set
//! in, and who has read its words. All of it stands in `locales/<tag>/language.ron`; a new language
//! needs nothing here.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::civil::Day;

/// The format of `language.ron` this program reads.
pub const LANGUAGE_FORMAT: u32 = 1;
/// Letters may be drawn this much smaller or larger than Andika's, in hundredths.
pub const SCALE_PERCENT: std::ops::RangeInclusive<u16> = 70..=150;
/// A line of Latin letters, in hundredths of their size, as readers who are new to it need it
/// (CHILDREN.md §2).
pub const LINE_PERCENT_USUAL: u16 = 140;
/// It may be this high.
pub const LINE_PERCENT: std::ops::RangeInclusive<u16> = 120..=280;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Direction {
    /// As English.
    #[default]
    LeftToRight,
    /// As Arabic and Urdu.
    RightToLeft,
}

/// Whether a native speaker has read a file of words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Review {
    /// Nobody has: on promises and report screens it stands beside English, never alone.
    Draft,
    /// Somebody has.
    ReadBy {
        /// Who, as they want to be named.
        name: String,
        /// The day.
        on: Day,
    },
}

/// Letters of one script.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letters {
    /// Four letters of ISO 15924: `Latn`, `Beng`, `Arab`.
    pub script: String,
    /// The family's name, as its files have it.
    pub family: String,
    /// Its files below `assets/fonts`: regular, then bold.
    pub files: Vec<String>,
}

/// One language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// Its BCP-47 tag: the folder's name.
    #[serde(skip)]
    pub tag: String,
    /// [`LANGUAGE_FORMAT`].
    pub format_version: u32,
    /// What it calls itself, in its own letters.
    pub own_name: String,
    /// What staff call it.
    pub english_name: String,
    /// Which way it is written.
    #[serde(default)]
    pub direction: Direction,
    /// What it is set in; its own script first. Latin letters are always there, in Andika.
    pub letters: Vec<Letters>,
    /// Letters of its own script, in hundredths of Andika's size.
    #[serde(default = "hundred")]
    pub scale_percent: u16,
    /// A line, in hundredths of the letters' size.
    #[serde(default = "line")]
    pub line_percent: u16,
    /// The computer's own voice for it (a name espeak-ng knows), where there is one.
    #[serde(default)]
    pub voice: Option<String>,
    /// Who has read each file of words.
    #[serde(default)]
    pub review: BTreeMap<String, Review>,
}

fn hundred() -> u16 {
    100
}

fn line() -> u16 {
    LINE_PERCENT_USUAL
}

impl Language {
    /// Whether a native speaker has read this file of words. One nobody mentions is a draft.
    pub fn is_draft(&self, file: &str) -> bool {
        !matches!(self.review.get(file), Some(Review::ReadBy { .. }))
    }
}
