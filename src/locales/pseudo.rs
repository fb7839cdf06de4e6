//! Two made-up languages for looking at screens: en-XA is longer and accented, so that what is cut
//! off or not translated shows; ar-XB runs from right to left, so that what is not mirrored shows.
//! Both are made from en-GB as it is loaded and never shipped as files.

use std::borrow::Cow;

/// How much longer en-XA is than English, in percent: about what German, Polish or Welsh need.
const LONGER_PERCENT: usize = 35;

/// A made-up language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pseudo {
    /// en-XA.
    Longer,
    /// ar-XB.
    Mirrored,
}

impl Pseudo {
    /// The made-up language with this tag, if it is one.
    pub(super) fn of_tag(tag: &str) -> Option<Self> {
        match tag {
            "en-XA" => Some(Self::Longer),
            "ar-XB" => Some(Self::Mirrored),
            _ => None,
        }
    }

    /// What becomes of each piece of text; what is filled in stays as it is.
    pub(super) fn transform(self) -> fn(&str) -> Cow<str> {
        match self {
            Self::Longer => longer,
            Self::Mirrored => mirrored,
        }
    }

    /// What becomes of the whole message: brackets show where it was cut off.
    pub(super) fn finish(self, text: String) -> String {
        match self {
            Self::Longer => format!("[{text}]"),
            Self::Mirrored => text,
        }
    }
}

fn longer(text: &str) -> Cow<'_, str> {
    let mut long = String::new();
    let mut owed = 0;
    for letter in text.chars() {
        let accented = accent(letter);
        long.push(accented);
        owed += LONGER_PERCENT;
        // Only letters are repeated, so that words grow and signs keep their meaning.
        while owed >= 100 && letter.is_alphabetic() {
            long.push(accented);
            owed -= 100;
        }
    }
    Cow::Owned(long)
}

fn accent(letter: char) -> char {
    match letter {
        'a' => 'á',
        'c' => 'ç',
        'd' => 'ď',
        'e' => 'é',
        'g' => 'ğ',
        'i' => 'í',
        'l' => 'ľ',
        'n' => 'ñ',
        'o' => 'ö',
        'r' => 'ř',
        's' => 'š',
        't' => 'ť',
        'u' => 'ü',
        'w' => 'ŵ',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Á',
        'C' => 'Ç',
        'E' => 'É',
        'I' => 'Í',
        'N' => 'Ñ',
        'O' => 'Ö',
        'S' => 'Š',
        'T' => 'Ť',
        'U' => 'Ü',
        'W' => 'Ŵ',
        'Y' => 'Ý',
        _ => letter,
    }
}

/// Each word between a right-to-left override and its end: a renderer shows the letters backwards
/// and the words from right to left, as Arabic would stand.
fn mirrored(text: &str) -> Cow<'_, str> {
    let turned: Vec<String> = text
        .split(' ')
        .map(|word| if word.is_empty() { String::new() } else { format!("\u{202e}{word}\u{202c}") })
        .collect();
    Cow::Owned(turned.join(" "))
}
