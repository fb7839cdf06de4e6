//! How far a voice has come: which word is being said, and when that changes next.

use crate::content::voices::WordTime;

/// The word being said `ms` after the voice began; a word is on until the next one begins, so that
/// nothing flickers in between.
pub fn word_at(words: &[WordTime], ms: u32) -> Option<usize> {
    let begun = words.partition_point(|word| word.2 <= ms);
    begun.checked_sub(1)
}

/// When another word begins.
pub fn next_after(words: &[WordTime], ms: u32) -> Option<u32> {
    words.get(words.partition_point(|word| word.2 <= ms)).map(|word| word.2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_is_on_from_its_beginning_to_the_next_one() {
        let words = [WordTime(0, 5, 60, 500), WordTime(7, 8, 600, 650), WordTime(9, 11, 700, 800)];
        let on: Vec<_> = [0, 59, 60, 550, 600, 699, 700, 5_000].map(|ms| word_at(&words, ms)).to_vec();
        assert_eq!(on, [None, None, Some(0), Some(0), Some(1), Some(1), Some(2), Some(2)]);
        let next: Vec<_> = [0, 60, 650, 700].map(|ms| next_after(&words, ms)).to_vec();
        assert_eq!(next, [Some(60), Some(600), Some(700), None]);
        assert_eq!((word_at(&[], 10), next_after(&[], 10)), (None, None));
    }
}
