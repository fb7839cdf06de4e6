//! Letters on paper. A child may write in any script; what our fonts cannot draw, or what would turn
//! the words around it, stands there as its number, so that nothing is lost and nothing lies.

use unicode_script::{Script, UnicodeScript};

/// Letters without a space that the narrowest column holds: no word has more.
const WORD_CHARS_MAX: usize = 24;
/// What has more is no word, and may break after so many of them.
const PIECE_CHARS: usize = 10;
/// Scripts written from right to left.
const FROM_RIGHT: [Script; 6] =
    [Script::Arabic, Script::Hebrew, Script::Syriac, Script::Thaana, Script::Nko, Script::Adlam];

/// The text with every sign that cannot stand on paper as its number: `[U+1F600]`.
pub fn legible(text: &str, has: &dyn Fn(char) -> bool) -> String {
    let mut legible = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            ' ' | '\n' => legible.push(letter),
            '\t' | '\u{a0}' => legible.push(' '),
            _ if is_hidden(letter) || !has(letter) => {
                legible.push_str(&format!("[U+{:04X}]", u32::from(letter)));
            }
            _ => legible.push(letter),
        }
    }
    legible
}

/// Control characters, and those that turn the direction of what follows: paper would hide them.
fn is_hidden(letter: char) -> bool {
    let turns = matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}');
    let private = matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..);
    letter.is_control() || turns || private || matches!(letter, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether a line is read from the right: its first letter of any script says so.
pub fn is_from_right(line: &str) -> bool {
    let script = line.chars().filter(|letter| letter.is_alphabetic()).map(|letter| letter.script());
    script.into_iter().next().is_some_and(|script| FROM_RIGHT.contains(&script))
}

/// The line in pieces between which it may break: one, but for letters without a space longer than a
/// line holds. No mark is torn from its letter.
pub fn pieces(line: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for word in line.split_inclusive(char::is_whitespace) {
        let is_long = word.chars().count() > WORD_CHARS_MAX;
        let mut count = 0;
        for letter in word.chars() {
            if is_long && count >= PIECE_CHARS && letter.script() != Script::Inherited {
                pieces.push(String::new());
                count = 0;
            }
            count += 1;
            if let Some(piece) = pieces.last_mut() {
                piece.push(letter);
            }
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_no_font_has_and_one_that_turns_the_words_stand_as_numbers() {
        let has = |letter: char| letter.is_ascii();
        assert_eq!(legible("I am \u{1f622}\u{0}", &has), "I am [U+1F622][U+0000]");
        assert_eq!(legible("abc\u{202e}def", &|_| true), "abc[U+202E]def");
        assert_eq!(legible("a\tb", &has), "a b");
    }

    #[test]
    fn a_line_is_read_from_the_side_of_its_first_letter() {
        assert!(is_from_right("123 مرحبا hello"));
        assert!(!is_from_right("hello مرحبا"));
        assert!(!is_from_right("123"));
    }

    #[test]
    fn letters_without_a_space_break_and_no_mark_is_torn_off() {
        let long = "x".repeat(20_000);
        assert_eq!(pieces(&long).concat(), long);
        assert!(pieces(&long).iter().all(|piece| piece.chars().count() <= PIECE_CHARS));
        let marked = "e\u{301}".repeat(WORD_CHARS_MAX);
        assert!(pieces(&marked).len() > 1 && pieces(&marked).iter().all(|piece| piece.starts_with('e')));
        assert_eq!(pieces("one two three four five six seven eight nine ten").len(), 1);
        assert_eq!(pieces(""), [String::new()]);
    }
}
