//! A report with its notes so far, sealed again for readers it was not sealed to at first: handed on,
//! sent another way, or somebody new in the directory. From outside one such copy is like another:
//! an age file of an allowed whole length with the constant number of stanzas.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::desk_rows::SealedHanded;
use super::worker::keys_of;
use crate::domain::directory::Directory;
use crate::domain::errand::Errand;
use crate::domain::queue::{Entry, Note};
use crate::domain::readers::Readers;
use crate::domain::report::Report;
use crate::seal::envelope::LENGTHS_BYTES;
use crate::seal::{Identity, Recipient, SealError, open, seal};

/// The inside of the seal.
#[derive(Serialize, Deserialize)]
struct Handed {
    report: Report,
    notes: Vec<Note>,
}

/// Seals `entry` to `readers`, by their keys in the directory. As many files as its notes need: one,
/// unless they are very long.
///
/// Refused when none of `readers` has a key, and when the report alone is beyond the largest length.
pub fn seal_again(entry: &Entry, readers: &Readers, directory: &Directory) -> Result<Vec<Vec<u8>>, SealError> {
    let keys = keys_of(readers, directory);
    let keys: Vec<Recipient> = keys.recovery.into_iter().chain(keys.staff).map(|(_, key)| key).collect();
    seal_part(&entry.report, &entry.notes, &keys)
}

/// The same as one file whose length says nothing about what is in it: that of an envelope for
/// `length` bytes of words, unless there are more. For sealing many reports again, among which some
/// are sealed to nobody ([`words_to_fill`]).
pub fn seal_as_long(
    entry: &Entry,
    readers: &Readers,
    directory: &Directory,
    length: usize,
) -> Result<Vec<Vec<u8>>, SealError> {
    let keys = keys_of(readers, directory);
    let keys: Vec<Recipient> = keys.recovery.into_iter().chain(keys.staff).map(|(_, key)| key).collect();
    let handed = Handed { report: entry.report.clone(), notes: entry.notes.clone() };
    let mut words = serde_json::to_vec(&handed).map(Zeroizing::new).map_err(|_| SealError::Failed("handed"))?;
    let filled = words.len().max(words_to_fill(length));
    words.resize(filled, b' ');
    match seal(&words, &keys) {
        Err(SealError::TooLong(_)) => seal_part(&entry.report, &entry.notes, &keys),
        sealed => Ok(vec![sealed?]),
    }
}

/// Words that make an envelope of the first length that holds as many bytes.
pub fn words_to_fill(length: usize) -> usize {
    let largest = LENGTHS_BYTES.iter().copied().max().unwrap_or(0);
    let wanted = LENGTHS_BYTES.iter().copied().find(|allowed| *allowed >= length).unwrap_or(largest);
    // More than the length before has room for, and less than this one's.
    LENGTHS_BYTES.iter().copied().filter(|allowed| *allowed < wanted).max().unwrap_or(0)
}

fn seal_part(report: &Report, notes: &[Note], keys: &[Recipient]) -> Result<Vec<Vec<u8>>, SealError> {
    let handed = Handed { report: report.clone(), notes: notes.to_vec() };
    let words = serde_json::to_vec(&handed).map(Zeroizing::new).map_err(|_| SealError::Failed("handed"))?;
    match seal(&words, keys) {
        Err(SealError::TooLong(_)) if notes.len() > 1 => {
            let (first, rest) = notes.split_at(notes.len() / 2);
            let mut bodies = seal_part(report, first, keys)?;
            bodies.extend(seal_part(report, rest, keys)?);
            Ok(bodies)
        }
        sealed => Ok(vec![sealed?]),
    }
}

/// What such a row holds for one reader.
pub enum ForMe {
    /// A report with its notes so far.
    Report(Box<Entry>),
    /// Somebody asks them to go to a child (`store::errand`).
    Errand(Errand),
    /// It is about another report: somebody moved it here.
    Misplaced,
}

/// What is in a copy, if this key opens it. Inside and outside must name the same report: a body
/// moved to another row is none.
pub fn open_again(sealed: &SealedHanded, identity: &Identity) -> Option<ForMe> {
    let words = open(&sealed.body, identity).ok()?;
    if let Ok(errand) = serde_json::from_slice::<Errand>(&words) {
        return Some(if errand.report == sealed.about { ForMe::Errand(errand) } else { ForMe::Misplaced });
    }
    let handed: Handed = serde_json::from_slice(&words).ok()?;
    let whole = handed.report.id == sealed.about && handed.notes.iter().all(|note| note.report == sealed.about);
    let entry = Entry { report: handed.report, notes: handed.notes };
    Some(if whole { ForMe::Report(Box::new(entry)) } else { ForMe::Misplaced })
}
