//! What the desk holds while somebody is signed in: their key and what it opened. Dropping it
//! forgets both.

use std::collections::{BTreeMap, BTreeSet};

use zeroize::Zeroizing;

use super::QueueRow;
use super::opened::Opened;
use crate::domain::directory::Directory;
use crate::domain::errand::Errand;
use crate::domain::ids::ReportId;
use crate::domain::person::Staff;
use crate::domain::queue::{self, Did, Entry, Note};
use crate::domain::readers::Readers;
use crate::domain::repeats::repeats;
use crate::domain::report::{Report, Teller};
use crate::domain::source::Source;
use crate::domain::time::Moment;
use crate::seal::{Identity, SealError, open, seal};
use crate::store::desk_rows::SealedHanded;
use crate::store::handed::{ForMe, open_again};
use crate::store::worker::keys_of;
use crate::store::{SealedNote, SealedReport, Store, Stored};

pub(super) struct SignedIn {
    pub(super) staff: Staff,
    identity: Identity,
    entries: BTreeMap<ReportId, Entry>,
    /// Where others asked them to go, oldest first, and when they last went for each report.
    errands: Vec<Errand>,
    went: BTreeMap<ReportId, Moment>,
    /// Everything up to here was tried once.
    report_position: i64,
    handed_row: i64,
    note_row: i64,
    pub(super) opened: Opened,
    /// Reports in whose rows something lies that is another's, and whether that was said.
    misplaced: BTreeSet<ReportId>,
    said: usize,
}

impl SignedIn {
    pub(super) fn new(staff: Staff, identity: Identity) -> Self {
        Self {
            staff,
            identity,
            entries: BTreeMap::new(),
            errands: Vec::new(),
            went: BTreeMap::new(),
            report_position: 0,
            handed_row: 0,
            note_row: 0,
            opened: Opened::default(),
            misplaced: BTreeSet::new(),
            said: 0,
        }
    }

    /// Goes on from there instead of from the beginning.
    pub(super) fn start_from(&mut self, report_position: i64, handed_row: i64) {
        self.report_position = report_position;
        self.handed_row = handed_row;
    }

    /// Up to where reports and copies were tried.
    pub(super) fn tried_upto(&self) -> (i64, i64) {
        (self.report_position, self.handed_row)
    }

    /// Tries the key on everything new. True when something of it is for this reader.
    pub(super) fn read_new(&mut self, store: &mut dyn Store) -> Stored<bool> {
        let mut came = self.read_reports(store)?;
        came |= self.read_handed(store)?;
        for sealed in store.notes_after(self.note_row)? {
            self.note_row = sealed.row;
            came |= self.take_note(&sealed);
        }
        Ok(came)
    }

    fn read_reports(&mut self, store: &mut dyn Store) -> Stored<bool> {
        let mut came = false;
        loop {
            let (reports, position) = store.reports_after(self.report_position)?;
            if reports.is_empty() {
                return Ok(came);
            }
            for sealed in reports {
                came |= self.take_report(sealed);
            }
            self.report_position = position;
        }
    }

    pub(super) fn take_report(&mut self, sealed: SealedReport) -> bool {
        let report: Option<Report> = open_as(&sealed.body, &self.identity);
        // Inside and outside must name the same report: a body moved to another row is none.
        let Some(report) = report else { return false };
        if report.id != sealed.id {
            self.misplaced.insert(sealed.id);
            return false;
        }
        // What stands outside the seal is what bells go by.
        if (report.now(), report.at) != (sealed.now, sealed.at) {
            self.misplaced.insert(sealed.id.clone());
        }
        self.entries.insert(sealed.id, Entry { report, notes: Vec::new() });
        true
    }

    fn read_handed(&mut self, store: &mut dyn Store) -> Stored<bool> {
        let mut came = false;
        loop {
            let copies = store.handed_after(self.handed_row)?;
            let Some(last) = copies.last() else { return Ok(came) };
            self.handed_row = last.row;
            for sealed in copies {
                came |= self.take_handed(&sealed, store)?;
            }
        }
    }

    /// What was handed on to this reader, and the notes written on it since: some may be older than
    /// the row of the last note looked at.
    pub(super) fn take_handed(&mut self, sealed: &SealedHanded, store: &mut dyn Store) -> Stored<bool> {
        let Some(mine) = open_again(sealed, &self.identity) else { return Ok(false) };
        self.opened.handed.insert(sealed.row);
        let copy = match mine {
            ForMe::Report(copy) => *copy,
            ForMe::Errand(errand) => {
                if errand.to == self.staff.id && !self.errands.contains(&errand) {
                    self.errands.push(errand);
                }
                return Ok(true);
            }
            ForMe::Misplaced => {
                self.misplaced.insert(sealed.about.clone());
                return Ok(false);
            }
        };
        let entry = self
            .entries
            .entry(sealed.about.clone())
            .or_insert_with(|| Entry { report: copy.report, notes: Vec::new() });
        for note in copy.notes {
            add_note(entry, note);
        }
        for note in store.notes_about(&sealed.about)? {
            self.take_note(&note);
        }
        Ok(true)
    }

    fn take_note(&mut self, sealed: &SealedNote) -> bool {
        let asked = self.errands.iter().any(|errand| errand.report == sealed.about);
        if !asked && !self.entries.contains_key(&sealed.about) {
            return false;
        }
        let note: Option<Note> = open_as(&sealed.body, &self.identity);
        let Some(note) = note else { return false };
        if note.report != sealed.about {
            self.misplaced.insert(sealed.about.clone());
            return false;
        }
        if note.did == Did::Went && note.by == self.staff.id {
            self.went.insert(note.report.clone(), note.at);
        }
        if let Some(entry) = self.entries.get_mut(&sealed.about) {
            add_note(entry, note);
        }
        true
    }

    /// Somebody moved what is sealed, or changed what stands outside the seal.
    pub(super) fn is_misplaced(&mut self, id: &ReportId) {
        self.misplaced.insert(id.clone());
    }

    /// Whether more of that was found since it was asked last.
    pub(super) fn found_misplaced(&mut self) -> bool {
        std::mem::replace(&mut self.said, self.misplaced.len()) < self.misplaced.len()
    }

    /// A report this reader can open.
    pub(super) fn entry(&self, id: &ReportId) -> Option<&Entry> {
        self.entries.get(id)
    }

    /// Every report this reader can open, in no order.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    /// The queue in its order.
    pub(super) fn queue(&self) -> Vec<QueueRow> {
        let repeats = repeats(self.entries.values());
        let row = |entry: &Entry| QueueRow { repeats: repeats.get(&entry.report.id).cloned(), ..row(entry) };
        queue::sorted(self.entries.values()).into_iter().map(row).collect()
    }

    /// Where others asked them to go and they have not been yet, oldest first.
    pub(super) fn errands(&self) -> impl Iterator<Item = &Errand> {
        self.errands.iter().filter(|errand| self.went.get(&errand.report).is_none_or(|went| *went < errand.at))
    }

    /// A note as this reader writes it.
    pub(super) fn note(&self, about: &ReportId, did: Did, at: Moment) -> Note {
        Note { report: about.clone(), by: self.staff.id.clone(), at, did }
    }

    /// A note, sealed to `readers`, whoever of them is still in the directory.
    pub(super) fn seal_note(note: &Note, readers: &Readers, directory: &Directory) -> Result<Vec<u8>, SealError> {
        let keys = keys_of(readers, directory);
        let words = serde_json::to_vec(note).map(Zeroizing::new).map_err(|_| SealError::Failed("note"))?;
        let recipients: Vec<_> = keys.recovery.into_iter().chain(keys.staff).map(|(_, key)| key).collect();
        seal(&words, &recipients)
    }

    /// Seals something to this person alone. `length` is how long the words are made at least, so
    /// that the file's length says nothing about what is in it.
    pub(super) fn seal_to_me(&self, words: &[u8], length: usize) -> Result<Vec<u8>, SealError> {
        let whole = words.len().max(length);
        let mut padded = Zeroizing::new(Vec::with_capacity(whole));
        padded.extend_from_slice(words);
        padded.resize(whole, b' ');
        seal(&padded, &[self.identity.recipient()])
    }

    /// Opens what was sealed to this person alone; nothing when it was sealed to a key they had
    /// before, or is damaged.
    pub(super) fn open_mine<T: serde::de::DeserializeOwned>(&self, body: &[u8]) -> Option<T> {
        open_as(body, &self.identity)
    }
}

/// A copy and a row may bring the same note; it counts once.
fn add_note(entry: &mut Entry, note: Note) {
    if !entry.notes.contains(&note) {
        entry.notes.push(note);
        entry.notes.sort_by_key(|note| note.at);
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
        again: report.again.clone(),
        how: match &report.source {
            Source::GrownUp { how, .. } => Some(*how),
            Source::Child => None,
        },
        holder: entry.holder().cloned(),
        next: entry.next_step().map(|next| next.what.to_owned()),
        due: entry.next_step().and_then(|next| next.due),
        linked: entry.linked(),
        repeats: None,
    }
}
