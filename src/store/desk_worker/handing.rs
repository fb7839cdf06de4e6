//! Handing on, and sending another way. The worker asks `domain::permission` before it
//! writes anything; what it refuses has no answer, as the view never offered it.

use std::collections::BTreeSet;

use super::desk::Worker;
use super::{DeskReply, May};
use crate::domain::directory::Directory;
use crate::domain::ids::{ReportId, StaffId};
use crate::domain::permission::{self, Operation, may, may_close};
use crate::domain::queue::{Did, Entry, Note};
use crate::domain::readers::Readers;
use crate::domain::ringing::Progressed;
use crate::domain::time::Moment;
use crate::store::desk_rows::HandOn;
use crate::store::handed::seal_again;
use crate::store::{DeskRows, StoreError, Stored, Verb, clock};

impl Worker {
    /// The report as it stands after everything new was read, if this person can open it and their
    /// roles let them do this.
    pub(super) fn mine(&mut self, id: &ReportId, operation: Operation) -> Stored<Option<Entry>> {
        self.look()?;
        let allowed = self.signed_in.as_ref().filter(|signed_in| may(&signed_in.staff.roles, operation));
        Ok(allowed.and_then(|signed_in| signed_in.entry(id)).cloned())
    }

    /// Seals the report again for `to`, with its notes so far and the one that says so.
    pub(super) fn hand_on(&mut self, id: &ReportId, to: &StaffId) -> Stored<()> {
        let directory = self.directory()?;
        let Some(mut entry) = self.mine(id, Operation::HandOn)? else { return Ok(()) };
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        if !entry.may_be_handed_to(&directory).any(|staff| staff.id == *to) {
            return Err(StoreError::NotAllowed);
        }
        let (who, now) = (signed_in.staff.id.clone(), clock::now());
        let note = signed_in.note(id, Did::HandedOn { to: to.clone() }, now);
        entry.notes.push(note.clone());
        let only = Readers { staff: [to.clone()].into(), recovery: BTreeSet::new() };
        let handed = self.copies(&note, &only, &directory)?;
        let signed = self.sign_ring(id, Progressed::Answered, now)?;
        let note = self.sealed_note(&note, &readers_with(&entry, &who), &directory)?;
        let step = HandOn {
            about: id,
            at: now,
            by: &who,
            handed: &handed,
            note: &note,
            verb: Verb::HandedOn,
            ring: Some((Progressed::Answered, &signed)),
        };
        self.store()?.hand_on(step)?;
        self.changed(id)
    }

    /// It is about a colleague: seals it to the outside readers and the first readers who are not
    /// named; from now on nothing that is written reaches those who are.
    pub(super) fn about_staff(&mut self, id: &ReportId, named: BTreeSet<StaffId>) -> Stored<()> {
        let directory = self.directory()?;
        let Some(mut entry) = self.mine(id, Operation::StopAboutStaff)? else { return Ok(()) };
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        let next = entry.rerouted(&named, &directory);
        if next.is_empty() {
            return Err(StoreError::NobodyLeft);
        }
        let before = entry.readers_now();
        let new = Readers {
            staff: next.staff.difference(&before.staff).cloned().collect(),
            recovery: next.recovery.difference(&before.recovery).cloned().collect(),
        };
        let (who, now) = (signed_in.staff.id.clone(), clock::now());
        let did = Did::AboutStaff {
            named: named.into_iter().collect(),
            readers: next.staff.iter().cloned().collect(),
            recovery: next.recovery.iter().cloned().collect(),
        };
        let note = signed_in.note(id, did, now);
        entry.notes.push(note.clone());
        let handed = if new.is_empty() { Vec::new() } else { self.copies(&note, &new, &directory)? };
        let note = self.sealed_note(&note, &readers_with(&entry, &who), &directory)?;
        // Not answered by that: those who read it now have not been rung.
        let step =
            HandOn { about: id, at: now, by: &who, handed: &handed, note: &note, verb: Verb::Rerouted, ring: None };
        self.store()?.hand_on(step)?;
        self.changed(id)
    }

    /// The report with its notes and this one, sealed again to these readers.
    fn copies(&mut self, note: &Note, readers: &Readers, directory: &Directory) -> Stored<Vec<Vec<u8>>> {
        self.store()?;
        let (Some(signed_in), Some(store)) = (&mut self.signed_in, &mut self.store) else { return Ok(Vec::new()) };
        let Some(mut parts) = signed_in.parts(&note.report, store)? else { return Ok(Vec::new()) };
        parts.notes.push(signed_in.part_of(note)?);
        Ok(seal_again(&parts, &note.report, &signed_in.pen, readers, directory)?)
    }

    /// A row that ends a ring, signed by whoever is signed in.
    pub(super) fn sign_ring(&self, id: &ReportId, what: Progressed, at: Moment) -> Stored<String> {
        let signed_in = self.signed_in.as_ref().ok_or(StoreError::NotAllowed)?;
        Ok(signed_in.pen.ring(id, what, at)?)
    }

    fn sealed_note(&self, note: &Note, readers: &Readers, directory: &Directory) -> Stored<Vec<u8>> {
        let signed_in = self.signed_in.as_ref().ok_or(StoreError::NotAllowed)?;
        Ok(signed_in.seal_note(note, readers, directory)?)
    }

    /// Shows what became of the report to whoever changed it. They had it open: no new audit row.
    fn changed(&mut self, id: &ReportId) -> Stored<()> {
        self.refresh()?;
        let entry = self.signed_in.as_ref().and_then(|signed_in| signed_in.entry(id)).cloned();
        if let Some(entry) = entry {
            self.answer(DeskReply::Changed(Box::new(entry)));
        }
        self.tell_may(id)
    }

    /// What this person may do about the open report: the view offers nothing else.
    pub(super) fn tell_may(&mut self, id: &ReportId) -> Stored<()> {
        let directory = self.directory()?;
        let entry = self.signed_in.as_ref().and_then(|signed_in| signed_in.entry(id)).cloned();
        let Some(entry) = &entry else { return Ok(()) };
        let erasing = self.erasing(entry);
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        let me = &signed_in.staff;
        let everybody = directory.staff.iter().map(|staff| staff.id.clone());
        let may = May {
            report: id.clone(),
            close: may_close(me, entry),
            closing: permission::closing(entry),
            hand_on_to: match may(&me.roles, Operation::HandOn) {
                true => entry.may_be_handed_to(&directory).map(|staff| staff.id.clone()).collect(),
                false => Vec::new(),
            },
            about: match may(&me.roles, Operation::StopAboutStaff) {
                true => everybody.filter(|who| !entry.names(who)).collect(),
                false => Vec::new(),
            },
            reopen: permission::may_reopen(me, entry),
            note: may(&me.roles, Operation::Note) && !entry.names(&me.id),
            held_by: match may(&me.roles, Operation::TakeOn) && !entry.names(&me.id) {
                true => entry.may_be_held_by().into_iter().collect(),
                false => Vec::new(),
            },
            send: match may(&me.roles, Operation::SendSomebody) && !entry.names(&me.id) {
                true => entry.may_be_sent(&directory, &me.id).map(|staff| staff.id.clone()).collect(),
                false => Vec::new(),
            },
            link: may(&me.roles, Operation::Link) && !entry.names(&me.id),
            hold: may(&me.roles, Operation::Hold) && !entry.names(&me.id),
            erasing,
        };
        self.answer(DeskReply::May(Box::new(may)));
        Ok(())
    }
}

/// Everybody who reads on, and whoever writes this, unless it names them: they see what they did.
pub(super) fn readers_with(entry: &Entry, writer: &StaffId) -> Readers {
    let mut readers = entry.readers_now();
    if !entry.names(writer) {
        readers.staff.insert(writer.clone());
    }
    readers
}
