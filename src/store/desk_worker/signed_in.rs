//! What the desk holds while somebody is signed in: their key and what it opened. Dropping it
//! forgets both.

use std::collections::{BTreeMap, BTreeSet};

use zeroize::Zeroizing;

use super::QueueRow;
use super::opened::Opened;
use super::opinions::OpenedOpinion;
use crate::domain::directory::Directory;
use crate::domain::errand::Errand;
use crate::domain::ids::ReportId;
use crate::domain::person::Staff;
use crate::domain::queue::{self, Did, Entry, Note};
use crate::domain::readers::Readers;
use crate::domain::repeats::repeats;
use crate::domain::report::Teller;
use crate::domain::source::Source;
use crate::domain::time::Moment;
use crate::seal::{Identity, SealError, open, seal};
use crate::store::authors::Authors;
use crate::store::desk_rows::Kept;
use crate::store::handed::{Mark, Part};
use crate::store::signed::{Kind, Pen, json, parted};
use crate::store::worker::keys_of;

pub(super) struct SignedIn {
    pub(super) staff: Staff,
    pub(super) identity: Identity,
    /// What they sign with.
    pub(super) pen: Pen,
    /// Whose signatures count.
    pub(super) authors: Authors,
    pub(super) entries: BTreeMap<ReportId, Entry>,
    /// Where others asked them to go, oldest first, and when they last went for each report.
    pub(super) errands: Vec<Errand>,
    pub(super) went: BTreeMap<ReportId, Moment>,
    /// Everything up to here was tried once.
    pub(super) report_position: i64,
    pub(super) handed_row: i64,
    pub(super) note_row: i64,
    pub(super) opinion_row: i64,
    /// What children said to questions.
    pub(super) opinions: Vec<OpenedOpinion>,
    pub(super) opened: Opened,
    /// Reports that are erased, and what stayed of those this person read.
    pub(super) gone: BTreeSet<ReportId>,
    pub(super) erased: BTreeMap<ReportId, Note>,
    pub(super) erased_row: i64,
    /// Reports in whose rows something lies that is another's, and whether that was said.
    misplaced: BTreeSet<ReportId>,
    said: usize,
    /// Where something lies of which it was looked at whether it can be told who wrote it.
    told: BTreeMap<String, bool>,
    untold: Vec<(String, bool)>,
}

impl SignedIn {
    pub(super) fn new(staff: Staff, identity: Identity, pen: Pen, authors: Authors) -> Self {
        Self {
            staff,
            identity,
            pen,
            authors,
            entries: BTreeMap::new(),
            errands: Vec::new(),
            went: BTreeMap::new(),
            report_position: 0,
            handed_row: 0,
            note_row: 0,
            opinion_row: 0,
            opinions: Vec::new(),
            opened: Opened::default(),
            gone: BTreeSet::new(),
            erased: BTreeMap::new(),
            erased_row: 0,
            misplaced: BTreeSet::new(),
            said: 0,
            told: BTreeMap::new(),
            untold: Vec::new(),
        }
    }

    /// The same person before they read anything.
    pub(super) fn again(self, authors: Authors) -> Self {
        let Self { staff, identity, pen, opened, .. } = self;
        let mut again = Self::new(staff, identity, pen, authors);
        again.opened = opened;
        again.opened.handed.clear();
        again
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

    /// Somebody moved what is sealed, or changed what stands outside the seal.
    pub(super) fn is_misplaced(&mut self, id: &ReportId) {
        self.misplaced.insert(id.clone());
    }

    /// Whether more of that was found since it was asked last.
    pub(super) fn found_misplaced(&mut self) -> bool {
        std::mem::replace(&mut self.said, self.misplaced.len()) < self.misplaced.len()
    }

    /// Remembers whether it can be told who wrote what lies there.
    pub(super) fn tell_whether(&mut self, known: bool, place: String) {
        if self.told.insert(place.clone(), known) != Some(known) {
            self.untold.push((place, known));
        }
    }

    /// What of that is new since it was asked last.
    pub(super) fn newly_told(&mut self) -> Vec<(String, bool)> {
        std::mem::take(&mut self.untold)
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

    /// A note, signed and sealed to `readers`, whoever of them is still in the directory.
    pub(super) fn seal_note(
        &self,
        note: &Note,
        readers: &Readers,
        directory: &Directory,
    ) -> Result<Vec<u8>, SealError> {
        let keys = keys_of(readers, directory);
        let words = self.pen.write(Kind::Note, note.report.as_str(), &json(note)?)?;
        let recipients: Vec<_> = keys.recovery.into_iter().chain(keys.staff).map(|(_, key)| key).collect();
        seal(&words, &recipients)
    }

    /// The same note as a part of a copy.
    pub(super) fn part_of(&self, note: &Note) -> Result<Part, SealError> {
        let body = json(note)?;
        let mark = Mark::Signed(self.pen.head(Kind::Note, note.report.as_str(), &body));
        Ok(Part { mark, body })
    }

    /// Seals something to this person alone. `length` is how long the words are made at least, so
    /// that the file's length says nothing about what is in it.
    pub(super) fn seal_to_me(&self, what: Kept, body: &[u8], length: usize) -> Result<Vec<u8>, SealError> {
        let words = self.pen.write(Kind::Kept, what.slug(), body)?;
        let whole = words.len().max(length);
        let mut padded = Zeroizing::new(Vec::with_capacity(whole));
        padded.extend_from_slice(&words);
        padded.resize(whole, b' ');
        seal(&padded, &[self.identity.recipient()])
    }

    /// Opens what was sealed to this person among others and is signed beside its seal.
    pub(super) fn open_given<T: serde::de::DeserializeOwned>(&self, body: &[u8]) -> Option<T> {
        serde_json::from_slice(&open(body, &self.identity).ok()?).ok()
    }

    /// Opens what this person kept for themselves alone; nothing when it was sealed to a key they had
    /// before, is damaged, or is not signed by them.
    pub(super) fn open_mine<T: serde::de::DeserializeOwned>(&self, what: Kept, body: &[u8]) -> Option<T> {
        let words = open(body, &self.identity).ok()?;
        let (head, body) = parted(&words);
        (head? == self.pen.head(Kind::Kept, what.slug(), body)).then_some(())?;
        serde_json::from_slice(body).ok()
    }
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
        is_known: entry.is_known,
        has_unknown: !entry.unknown.is_empty(),
        repeats: None,
    }
}
