//! A report with its notes so far, sealed again for readers it was not sealed to at first: handed on,
//! sent another way, or somebody new in the directory. From outside one such copy is like another:
//! an age file of an allowed whole length with the constant number of stanzas.
//!
//! A copy is signed by whoever hands on, and carries every part with the signature its own author put to it:
//! handing on lets nobody put words into a colleague's mouth. Below the first line stand two lines a part: who
//! signed it, and the part.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::desk_rows::SealedHanded;
use super::signed::{Head, Kind, Pen, json, parted};
use super::worker::keys_of;
use crate::domain::directory::Directory;
use crate::domain::errand::Errand;
use crate::domain::ids::ReportId;
use crate::domain::queue::Note;
use crate::domain::readers::Readers;
use crate::domain::report::Report;
use crate::seal::envelope::LENGTHS_BYTES;
use crate::seal::{Identity, Recipient, SealError, open, seal};

/// Who wrote a part of a copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    /// Whoever signed it, by a key of today.
    Signed(Head),
    /// Whoever hands it on says that it counted for them: it is older than signatures, or than a key.
    Vouched,
    /// Nobody can tell.
    Unknown,
}

/// A report or note as its author wrote it, on one line.
#[derive(Clone)]
pub struct Part {
    /// Who wrote it.
    pub mark: Mark,
    /// The JSON that was signed.
    pub body: Zeroizing<Vec<u8>>,
}

impl Part {
    /// What it says.
    pub fn read<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// A report with its notes, as their authors wrote them.
pub struct Parts {
    /// The report.
    pub report: Part,
    /// Its notes, oldest first.
    pub notes: Vec<Part>,
}

impl Parts {
    /// The longest JSON text in it is cut nowhere: as many files as it takes.
    fn write(&self, notes: &[Part]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let mut words = Zeroizing::new(Vec::new());
        for part in std::iter::once(&self.report).chain(notes) {
            words.extend_from_slice(&json(&part.mark)?);
            words.push(b'\n');
            words.extend_from_slice(&part.body);
            words.push(b'\n');
        }
        Ok(words)
    }
}

/// Seals a report to `readers`, by their keys in the directory. As many files as its notes need: one,
/// unless they are very long.
///
/// Refused when none of `readers` has a key, and when the report alone is beyond the largest length.
pub fn seal_again(
    parts: &Parts,
    about: &ReportId,
    pen: &Pen,
    readers: &Readers,
    directory: &Directory,
) -> Result<Vec<Vec<u8>>, SealError> {
    seal_part(parts, &parts.notes, about, pen, &keys(readers, directory))
}

/// The same as one file whose length says nothing about what is in it: that of an envelope for
/// `length` bytes of words, unless there are more. For sealing many reports again, among which some
/// are sealed to nobody ([`words_to_fill`]).
pub fn seal_as_long(
    parts: &Parts,
    about: &ReportId,
    pen: &Pen,
    readers: &Readers,
    directory: &Directory,
    length: usize,
) -> Result<Vec<Vec<u8>>, SealError> {
    let keys = keys(readers, directory);
    let mut words = pen.write(Kind::Copy, about.as_str(), &parts.write(&parts.notes)?)?;
    let filled = words.len().max(words_to_fill(length));
    words.resize(filled, b' ');
    match seal(&words, &keys) {
        Err(SealError::TooLong(_)) => seal_part(parts, &parts.notes, about, pen, &keys),
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

fn keys(readers: &Readers, directory: &Directory) -> Vec<Recipient> {
    let keys = keys_of(readers, directory);
    keys.recovery.into_iter().chain(keys.staff).map(|(_, key)| key).collect()
}

fn seal_part(
    parts: &Parts,
    notes: &[Part],
    about: &ReportId,
    pen: &Pen,
    keys: &[Recipient],
) -> Result<Vec<Vec<u8>>, SealError> {
    let words = pen.write(Kind::Copy, about.as_str(), &parts.write(notes)?)?;
    match seal(&words, keys) {
        Err(SealError::TooLong(_)) if notes.len() > 1 => {
            let (first, rest) = notes.split_at(notes.len() / 2);
            let mut bodies = seal_part(parts, first, about, pen, keys)?;
            bodies.extend(seal_part(parts, rest, about, pen, keys)?);
            Ok(bodies)
        }
        sealed => Ok(vec![sealed?]),
    }
}

/// What such a row holds for one reader.
pub enum ForMe {
    /// A report with its notes so far.
    Report(Parts),
    /// Somebody asks them to go to a child (`store::errand`).
    Errand(Errand),
    /// It is about another report: somebody moved it here.
    Misplaced,
}

/// An opened copy or errand: who signed it, what they signed, and what it is.
pub struct Again {
    /// The first line.
    pub head: Option<Head>,
    /// What was signed.
    pub body: Zeroizing<Vec<u8>>,
    /// What it is.
    pub what: ForMe,
}

/// A copy from before there were signatures.
#[derive(Deserialize)]
struct Unsigned {
    report: Report,
    notes: Vec<Note>,
}

/// What is in a copy, if this key opens it. Inside and outside must name the same report: a body
/// moved to another row is none.
pub fn open_again(sealed: &SealedHanded, identity: &Identity) -> Option<Again> {
    let words = open(&sealed.body, identity).ok()?;
    let (head, body) = parted(&words);
    let again = |what| Again { head: head.clone(), body: Zeroizing::new(body.to_vec()), what };
    if let Ok(errand) = serde_json::from_slice::<Errand>(body) {
        return Some(again(if errand.report == sealed.about { ForMe::Errand(errand) } else { ForMe::Misplaced }));
    }
    let parts = if head.is_some() { parts(body) } else { unsigned(body) }?;
    let report: Report = parts.report.read()?;
    let notes: Vec<Note> = parts.notes.iter().map(Part::read).collect::<Option<_>>()?;
    let whole = report.id == sealed.about && notes.iter().all(|note| note.report == sealed.about);
    Some(again(if whole { ForMe::Report(parts) } else { ForMe::Misplaced }))
}

fn parts(body: &[u8]) -> Option<Parts> {
    let mut lines = body.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let mut parts = Vec::new();
    while let Some((mark, body)) = lines.next().zip(lines.next()) {
        parts.push(Part { mark: serde_json::from_slice(mark).ok()?, body: Zeroizing::new(body.to_vec()) });
    }
    let mut parts = parts.into_iter();
    Some(Parts { report: parts.next()?, notes: parts.collect() })
}

fn unsigned(body: &[u8]) -> Option<Parts> {
    let copy: Unsigned = serde_json::from_slice(body).ok()?;
    let vouched = |body| Part { mark: Mark::Vouched, body };
    let notes = copy.notes.iter().map(|note| json(note).map(vouched));
    Some(Parts { report: vouched(json(&copy.report).ok()?), notes: notes.collect::<Result<_, _>>().ok()? })
}
