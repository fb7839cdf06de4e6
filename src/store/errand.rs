//! An errand, sealed to the one who is asked to go. From outside it is like a report sealed again for
//! another reader: the same table, an age file of an allowed whole length, the constant number of stanzas.

use crate::domain::directory::Directory;
use crate::domain::errand::Errand;
use crate::domain::ids::StaffId;
use crate::domain::queue::Note;
use crate::domain::readers::Readers;
use crate::seal::{Recipient, SealError, seal};
use crate::store::signed::{Kind, Pen, json};
use crate::store::worker::keys_of;

/// Seals an errand to the one it asks.
pub fn seal_errand(errand: &Errand, pen: &Pen, directory: &Directory) -> Result<Vec<u8>, SealError> {
    let words = pen.write(Kind::Errand, errand.report.as_str(), &json(errand)?)?;
    seal(&words, &keys([&errand.to], directory))
}

/// Seals *I went* to whoever asked and whoever went, and to nobody else: who else reads the report is
/// not for them to know.
pub fn seal_went(note: &Note, errand: &Errand, pen: &Pen, directory: &Directory) -> Result<Vec<u8>, SealError> {
    let words = pen.write(Kind::Note, note.report.as_str(), &json(note)?)?;
    seal(&words, &keys([&errand.from, &errand.to], directory))
}

fn keys<const N: usize>(people: [&StaffId; N], directory: &Directory) -> Vec<Recipient> {
    let readers = Readers { staff: people.into_iter().cloned().collect(), ..Readers::default() };
    keys_of(&readers, directory).staff.into_iter().map(|(_, key)| key).collect()
}
