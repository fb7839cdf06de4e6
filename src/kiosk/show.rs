//! What a screen is drawn from: the model, the words for whoever is there, and what else stands with them.

use std::cell::RefCell;
use std::collections::HashMap;

use super::model::{Model, Screen};
use crate::content::own::OwnPictures;
use crate::content::texts::EASY;
use crate::domain::access::{Profile, TextSize};
use crate::domain::text::Wording;
use crate::domain::theme::Theme;
use crate::locales::{Arg, Direction, Words};
use crate::sound::Line;
use crate::theme::kiosk::size;

/// What a screen is drawn from.
pub struct Show<'a> {
    /// What the kiosk knows.
    pub model: &'a Model,
    /// What it wears: landscapes or none, still or moving.
    pub theme: &'a Theme,
    /// What whoever is there needs.
    pub access: Profile,
    words: &'a Words,
    /// What stands below words on this drawing, by these words.
    pub(super) beside: RefCell<HashMap<String, String>>,
    /// What was said for this drawing, by the words on the screen.
    pub(super) lines: RefCell<HashMap<String, Line>>,
    own: Option<&'a OwnPictures>,
    /// Symbols of what was said for this drawing, by its words.
    pub(super) symbols: RefCell<HashMap<String, String>>,
}

impl<'a> Show<'a> {
    /// What a screen is drawn from.
    pub fn new(model: &'a Model, theme: &'a Theme, words: &'a Words) -> Self {
        Self {
            model,
            theme,
            access: model.access(),
            words,
            own: None,
            symbols: RefCell::default(),
            beside: RefCell::default(),
            lines: RefCell::default(),
        }
    }

    /// With a school's own symbols and signs.
    pub fn with_own(self, own: &'a OwnPictures) -> Self {
        Self { own: Some(own), ..self }
    }

    /// The pictures of a message's sign.
    pub fn sign(&self, key: &str) -> &[String] {
        self.own.map_or(&[], |own| own.sign(key))
    }

    /// The key of a message that has one form for each age.
    pub fn key_for_age(&self, key: &str) -> String {
        let age = match self.model.reads() {
            Wording::Younger => "younger",
            Wording::Older => "older",
        };
        format!("{key}-{age}")
    }

    /// The words of a message.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The words of a message with something filled in. Where a child promises or tells, words that
    /// no native speaker has read never stand alone.
    pub fn say_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let shown = say(self.words, &self.access, key, args);
        if let Some(symbol) = self.own.and_then(|own| own.symbol(key)) {
            self.symbols.borrow_mut().insert(shown.clone(), symbol.to_owned());
        }
        // Easy words have a voice of their own, or the computer's.
        let id = if self.access.easy && self.words.is_easy(key) { format!("{key}{EASY}") } else { key.to_owned() };
        // What something is filled into is heard only in the words that were made for hearing.
        let said = self.words.spoken(&id).or_else(|| args.is_empty().then(|| shown.clone()));
        if let Some(said) = said {
            let line = Line { id, shown: shown.clone(), said };
            self.lines.borrow_mut().insert(shown.clone(), line);
        }
        if self.is_weighed()
            && let Some(english) = self.words.english_of_draft(key, args)
        {
            self.stand_beside(&shown, english);
        }
        shown
    }

    /// Whether words that no native speaker has read stand here with English beside them: they need
    /// nearly twice the room.
    pub fn beside_english(&self) -> bool {
        self.is_weighed() && self.words.english_of_draft("tell-question", &[]).is_some()
    }

    /// Whether a child promises or tells here, or reads what became of it: each word counts.
    fn is_weighed(&self) -> bool {
        matches!(self.model.screen, Screen::Promises | Screen::Tell | Screen::Track)
    }

    /// The size of leading words.
    pub fn lead_px(&self) -> f32 {
        if self.beside_english() { size::LEAD_BESIDE } else { size::TITLE }
    }

    /// The English of these words, to stand beside them instead of below.
    pub fn take_english(&self, said: &str) -> Option<String> {
        self.beside.borrow_mut().remove(said)
    }

    /// Has `english` stand below these words, smaller.
    pub fn stand_beside(&self, said: &str, english: String) {
        if said != english {
            self.beside.borrow_mut().insert(said.to_owned(), english);
        }
    }

    /// The words of a message that has one form for each age.
    pub fn say_for_age(&self, key: &str) -> String {
        self.say(&self.key_for_age(key))
    }

    /// Words are larger than usual: screens make room for them.
    pub fn large(&self) -> bool {
        self.access.text > TextSize::Usual
    }

    /// Telling goes by pictures alone.
    pub fn wordless(&self) -> bool {
        self.access.wordless
    }

    /// What is pressed most stands on the left.
    pub fn left_handed(&self) -> bool {
        // Where writing runs from the right, these stand on the left already.
        self.access.left_handed && self.words.direction() == Direction::LeftToRight
    }

    /// Rows begin at the right.
    pub fn runs_from_right(&self) -> bool {
        self.words.direction() == Direction::RightToLeft
    }

    /// The size of words for this child, in logical pixels.
    pub fn size(&self) -> f32 {
        match self.model.wording() {
            Wording::Younger => size::WORDS_YOUNGER,
            Wording::Older => size::WORDS_OLDER,
        }
    }
}

/// The words of a message, in their easy form for whoever needs it.
fn say(words: &Words, access: &Profile, key: &str, args: &[(&str, Arg<'_>)]) -> String {
    if access.easy { words.say_easily(key, args) } else { words.say(key, args) }
}

/// A promise as it stood on the screen, English beside a draft with it, and the language it was in.
pub fn stood(words: &Words, access: &Profile, key: &str) -> (String, String) {
    let said = say(words, access, key, &[]);
    let both = match words.english_of_draft(key, &[]) {
        Some(english) if english != said => format!("{said}\n{english}"),
        _ => said,
    };
    (both, words.language_of(key).to_owned())
}
