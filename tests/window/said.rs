//! The words a window shows, by their keys.

use tawny::content;
use tawny::locales::{Arg, Direction, Words};

/// The words of one language.
pub struct Said(Words);

impl Said {
    /// The reference language.
    pub fn new() -> Self {
        Self::in_language("en-GB")
    }

    pub fn in_language(tag: &str) -> Self {
        Self(Words::load(&content::root(), tag).0)
    }

    /// A language of other content than the shipped.
    pub fn of(root: &std::path::Path, tag: &str) -> Self {
        Self(Words::load(root, tag).0)
    }

    pub fn tag(&self) -> &str {
        self.0.tag()
    }

    pub fn direction(&self) -> Direction {
        self.0.direction()
    }

    /// Words with a name filled in.
    pub fn say_named(&self, key: &str, name: &str) -> String {
        self.say_with(key, &[("name", Arg::Text(name))])
    }

    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    pub fn say_with(&self, key: &str, filled: &[(&str, Arg<'_>)]) -> String {
        self.0.say(key, filled)
    }

    /// "Promise 3 of 14".
    pub fn promise(&self, number: i64) -> String {
        self.0.say("promises-number", &[("number", Arg::Number(number)), ("count", Arg::Number(14))])
    }
}
