//! How hard a text is to read: words, sentences, syllables, and the Flesch-Kincaid grade
//! (Kincaid, Fishburne, Rogers and Chissom 1975, Research Branch Report 8-75):
//! `0.39 · words / sentences + 11.8 · syllables / words − 15.59`.
//!
//! Method. A block of text (one message) is one or more sentences: it ends one at `.`, `!`, `?` or
//! `…` before a blank and no small letter, and a label without any such sign is one too. Words are
//! what stands between blanks and has a letter or digit; `grown-up` is one word. Syllables are
//! counted from the spelling, see [`super::syllables`].

use super::syllables::syllables;

/// What was counted in some blocks of text that are read together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// Words.
    pub words: usize,
    /// Syllables.
    pub syllables: usize,
    /// Words of each sentence or label.
    pub sentence_words: Vec<usize>,
    /// Sentences in blocks that end as sentences do: labels are not among them.
    pub full_sentences: usize,
}

impl Measure {
    /// Counts `blocks`, such as a bubble, a question and its answers.
    pub fn of<'t>(blocks: impl IntoIterator<Item = &'t str>) -> Self {
        let mut measure = Self::default();
        for block in blocks {
            measure.add(block);
        }
        measure
    }

    fn add(&mut self, block: &str) {
        let mut in_sentence = 0;
        let mut sentences = 0;
        let mut ended = false;
        let mut words = block.split_whitespace().peekable();
        while let Some(word) = words.next() {
            if word.chars().any(char::is_alphanumeric) {
                in_sentence += 1;
                self.words += 1;
                self.syllables += syllables(word);
            }
            let goes_on = words
                .peek()
                .is_some_and(|next| next.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase));
            if ends_sentence(word) && !goes_on {
                ended = true;
                if in_sentence > 0 {
                    sentences += 1;
                    self.sentence_words.push(in_sentence);
                }
                in_sentence = 0;
            }
        }
        if in_sentence > 0 {
            sentences += 1;
            self.sentence_words.push(in_sentence);
        }
        if ended {
            self.full_sentences += sentences;
        }
    }

    /// The Flesch-Kincaid grade; 0 for an empty text, never below 0.
    pub fn grade(&self) -> f64 {
        let (words, sentences) = (self.words as f64, self.sentence_words.len() as f64);
        if self.words == 0 || self.sentence_words.is_empty() {
            return 0.0;
        }
        (0.39 * words / sentences + 11.8 * self.syllables as f64 / words - 15.59).max(0.0)
    }

    /// Words of the longest sentence.
    pub fn longest_sentence(&self) -> usize {
        self.sentence_words.iter().copied().max().unwrap_or(0)
    }
}

/// Whether a word is the last of a sentence, whatever quotes and brackets close after it.
fn ends_sentence(word: &str) -> bool {
    word.trim_end_matches(['”', '’', '"', '\'', ')', '»']).ends_with(['.', '!', '?', '…'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_stops_and_labels_are_one() {
        let measure = Measure::of(["Odi hears it. Now all Fenn’s pictures wear pink socks!", "Keep it private"]);
        assert_eq!(measure.sentence_words, [3, 7, 3]);
        assert_eq!(measure.full_sentences, 2);
    }

    #[test]
    fn a_quoted_sentence_inside_a_sentence_does_not_end_it() {
        assert_eq!(Measure::of(["Odi says “Nice door!” and Bram giggles"]).sentence_words, [7]);
        assert_eq!(Measure::of(["He says “Stop!” She stops."]).sentence_words, [3, 2]);
    }

    #[test]
    fn a_sum_by_hand_gives_the_same_grade() {
        // Keep the mes·sage and do not re·ply: 7 words, 1 sentence, 9 syllables.
        let measure = Measure::of(["Keep the message and do not reply."]);
        assert_eq!((measure.words, measure.syllables, measure.sentence_words.len()), (7, 9, 1));
        assert!((measure.grade() - 2.3114).abs() < 0.0001, "{}", measure.grade());
    }

    #[test]
    fn longer_words_and_sentences_are_harder() {
        let easy = Measure::of(["I send kind words."]).grade();
        let hard =
            Measure::of(["I understand that anything I do on the computer may be seen by somebody else."]).grade();
        assert!(easy < 2.0 && hard > 5.0, "{easy} {hard}");
        assert_eq!(Measure::of([""]).grade(), 0.0);
    }
}
