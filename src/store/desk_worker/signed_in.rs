//! What the desk holds while somebody is signed in: their key and what it opened. Dropping it
//! forgets both.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::QueueRow;
use crate::domain::directory::Directory;
use crate::domain::ids::ReportId;
use crate::domain::person::Staff;
use crate::domain::queue::{self, Did, Entry, Note};
use crate::domain::readers::Readers;
use crate::domain::report::{Report, Teller};
use crate::domain::time::Moment;
use crate::seal::{Identity, SealError, open, seal};
use crate::store::worker::keys_of;
use crate::store::{Store, Stored};

pub(super) struct SignedIn {
    pub(super) staff: Staff,
    identity: Identity,
    entries: BTreeMap<ReportId, Entry>,
    /// Everything up to here was tried once.
    report_position: i64,
    note_row: i64,
}

impl SignedIn {
    pub(super) fn new(staff: Staff, identity: Identity) -> Self {
        Self { staff, identity, entries: BTreeMap::new(), report_position: 0, note_row: 0 }
    }

    /// Tries the key on everything new. True when something of it is for this reader.
    pub(super) fn read_new(&mut self, store: &mut dyn Store) -> Stored<bool> {
        let mut came = false;
        loop {
            let (reports, position) = store.reports_after(self.report_position)?;
            if reports.is_empty() {
                break;
            }
            for sealed in reports {
                let report: Option<Report> = open_as(&sealed.body, &self.identity);
                // Inside and outside must name the same report: a body moved to another row is none.
                if let Some(report) = report.filter(|report| report.id == sealed.id) {
                    self.entries.insert(sealed.id, Entry { report, notes: Vec::new() });
                    came = true;
                }
            }
            self.report_position = position;
        }
        for sealed in store.notes_after(self.note_row)? {
            self.note_row = sealed.row;
            let Some(entry) = self.entries.get_mut(&sealed.about) else { continue };
            let note: Option<Note> = open_as(&sealed.body, &self.identity);
            if let Some(note) = note.filter(|note| note.report == sealed.about) {
                entry.notes.push(note);
                came = true;
            }
        }
        Ok(came)
    }

    /// A report this reader can open.
    pub(super) fn entry(&self, id: &ReportId) -> Option<&Entry> {
        self.entries.get(id)
    }

    /// The queue in its order.
    pub(super) fn queue(&self) -> Vec<QueueRow> {
        let mut entries: Vec<Entry> = self.entries.values().cloned().collect();
        queue::sort(&mut entries);
        entries.iter().map(row).collect()
    }

    /// A note on a report, sealed to that report's own readers, whoever of them is still in the
    /// directory, and the recovery keys it was sealed to.
    pub(super) fn seal_note(
        &self,
        about: &ReportId,
        did: Did,
        at: Moment,
        directory: &Directory,
    ) -> Result<Vec<u8>, SealError> {
        let entry = self.entry(about).ok_or(SealError::NotForMe)?;
        let chosen = Readers {
            staff: entry.report.readers.iter().cloned().collect(),
            recovery: entry.report.recovery.iter().cloned().collect(),
        };
        let keys = keys_of(&chosen, directory);
        let note = Note { report: about.clone(), by: self.staff.id.clone(), at, did };
        let words = serde_json::to_vec(&note).map(Zeroizing::new).map_err(|_| SealError::Failed("note"))?;
        let recipients: Vec<_> = keys.recovery.into_iter().chain(keys.staff).map(|(_, key)| key).collect();
        seal(&words, &recipients)
    }
}

fn open_as<T: serde::de::DeserializeOwned>(body: &[u8], identity: &Identity) -> Option<T> {
    let words = open(body, identity).ok()?;
    serde_json::from_slice(&words).ok()
}

fn row(entry: &Entry) -> QueueRow {
    let report = &entry.report;
    let (teller_name, teller_possibly) = match &report.teller {
        Teller::Said { name, .. } => (Some(name.clone()), false),
        Teller::Possibly { name, .. } => (Some(name.clone()), true),
        Teller::NotSignedIn | Teller::RatherNot => (None, false),
    };
    QueueRow {
        id: report.id.clone(),
        worry: report.worry,
        at: report.at,
        group: report.group.as_ref().map(|(_, name)| name.clone()),
        teller_name,
        teller_possibly,
        now: report.now(),
        progress: entry.progress(),
        place: report.place.clone(),
        feeling: report.feeling,
        by_mistake: report.by_mistake,
    }
}
