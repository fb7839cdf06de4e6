//! How hard a passphrase somebody made up is to guess, in bits, counted low: what people think
//! clever (a capital first, a year behind, `0` for `o`) counts for almost nothing.

use bip39::Language;

/// Bits a passphrase of one's own needs. The generated ones have 66.
pub const OWN_BITS_MIN: u32 = 60;
/// Bits of a word of the list passphrases are made from, and of any other word people think of.
const LISTED_WORD: u32 = 11;
const OTHER_WORD: u32 = 12;
/// Bits of a letter, digit or sign that follows from nothing before it.
const SURPRISE: u32 = 4;
/// Bits of one that does: `aaa`, `1234`, `qwerty`.
const EXPECTED: u32 = 1;
/// Rows of keys fingers run along.
const RUNS: [&str; 5] = ["abcdefghijklmnopqrstuvwxyz", "0123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
/// What stands first in every list of stolen passwords and is in no list of plain words.
const STOLEN: [&str; 14] = [
    "password",
    "passwort",
    "welcome",
    "letmein",
    "qwerty",
    "dragon",
    "monkey",
    "admin",
    "teacher",
    "tawny",
    "class",
    "primary",
    "headteacher",
    "safeguarding",
];

/// Bits of `typed`, at most as many as it truly has as far as these rules can tell.
pub fn bits(typed: &str) -> u32 {
    let mut seen: Vec<String> = Vec::new();
    let mut bits = 0;
    for part in typed.split(|c: char| c.is_whitespace() || "-_.,".contains(c)).filter(|part| !part.is_empty()) {
        let plain = plain(part);
        // The same word again adds nothing.
        if !seen.contains(&plain) {
            bits += bits_of(part, &plain);
            seen.push(plain);
        }
    }
    bits
}

fn bits_of(part: &str, plain: &str) -> u32 {
    let list = Language::English.word_list();
    let by_letters = surprises(part);
    if list.contains(&plain) {
        return by_letters.min(LISTED_WORD);
    }
    // A word, or one with something round it.
    let inside = STOLEN.iter().chain(list).filter(|word| word.len() >= 4 && plain.contains(*word));
    let longest = inside.map(|word| word.chars().count()).max();
    if let Some(length) = longest {
        let rest = part.chars().count().saturating_sub(length) as u32;
        return by_letters.min(LISTED_WORD + 2 * rest);
    }
    // A word of some language, or a name, has small letters alone.
    if has_word_shape(part) { by_letters.min(OTHER_WORD) } else { by_letters }
}

/// Small letters, at most with a capital first.
fn has_word_shape(part: &str) -> bool {
    part.chars().skip(1).all(char::is_lowercase) && part.chars().all(char::is_alphabetic)
}

fn surprises(part: &str) -> u32 {
    let letters: Vec<char> = part.chars().flat_map(char::to_lowercase).collect();
    let bits = |(at, letter): (usize, &char)| {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        if before.is_some_and(|before| follows(*before, *letter)) { EXPECTED } else { SURPRISE }
    };
    letters.iter().enumerate().map(bits).sum()
}

fn follows(before: char, letter: char) -> bool {
    let pair = [before, letter];
    before == letter
        || RUNS.iter().any(|run| {
            let keys: Vec<char> = run.chars().collect();
            keys.windows(2).any(|two| two == pair || (two.first() == pair.last() && two.last() == pair.first()))
        })
}

/// In small letters, with the letters people write as digits and signs put back.
fn plain(part: &str) -> String {
    let letter = |c: char| match c {
        '0' => 'o',
        '1' | '!' | '|' => 'i',
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        _ => c,
    };
    part.to_lowercase().chars().map(letter).collect()
}
