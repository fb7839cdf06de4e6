//! The words a window shows, by their keys.

use tawny::content;
use tawny::locales::{Arg, Words};

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

    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    pub fn say_with(&self, key: &str, filled: &[(&str, Arg<'_>)]) -> String {
        self.0.say(key, filled)
    }
}
