//! One thing that is wrong with a file, as facts: where, which rule, and what to fill into the
//! rule's words. The words stand in `check.ftl`: `check-<rule>` says what, its `.do` what to do now.

use super::limits::DETAIL_CHARS_MAX;

/// A broken rule at a place. Rendered as `file:line: what — what to do`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, below the pack's folder, with `/` between folders.
    pub file: String,
    /// The line, from 1; `None` when the whole file or folder is meant.
    pub line: Option<usize>,
    /// The rule's name: the id of its words without `check-`.
    pub rule: &'static str,
    /// What the words need.
    pub details: Vec<(&'static str, Detail)>,
}

/// A fact for the words of a problem.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// A word out of the file, shortened and without control characters.
    Text(String),
    /// A count.
    Number(i64),
}

impl Problem {
    /// A problem of a whole file or folder.
    pub fn of(file: &str, rule: &'static str) -> Self {
        Self { file: file.to_owned(), line: None, rule, details: Vec::new() }
    }

    /// A problem at a line, counted from 1.
    pub fn at(file: &str, line: usize, rule: &'static str) -> Self {
        Self { line: Some(line), ..Self::of(file, rule) }
    }

    /// The same problem with one more fact.
    pub fn with(mut self, name: &'static str, detail: impl Into<Detail>) -> Self {
        self.details.push((name, detail.into()));
        self
    }
}

impl From<&str> for Detail {
    /// A file's own words are repeated on a terminal: bounded, and nothing in them steers it.
    fn from(words: &str) -> Self {
        let mut safe: String =
            words.chars().take(DETAIL_CHARS_MAX).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
        if words.chars().nth(DETAIL_CHARS_MAX).is_some() {
            safe.push('…');
        }
        Self::Text(safe)
    }
}

impl From<String> for Detail {
    fn from(words: String) -> Self {
        Self::from(words.as_str())
    }
}

impl From<usize> for Detail {
    fn from(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Detail {
    fn from(count: u64) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Detail {
    fn from(count: u32) -> Self {
        Self::Number(i64::from(count))
    }
}
