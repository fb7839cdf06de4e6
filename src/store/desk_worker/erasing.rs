//! Erasing a report for ever, on the worker: two people, a reason of the school's list, and nothing in the way. The
//! window is not believed: everything is looked at again after the second person is proved.

use std::path::Path;

use super::DeskReply;
use super::desk::Worker;
use super::handing::readers_with;
use super::paper_files::write_file;
use super::seconding::NotSeconded;
use super::signed_in::SignedIn;
use crate::content::forms;
use crate::content::root;
use crate::domain::erasing::{Erasing, Erasure, Stays};
use crate::domain::ids::{ReasonId, ReportId, StaffId};
use crate::domain::permission::{Operation, may};
use crate::domain::queue::{Did, Entry, Note};
use crate::domain::second::Act;
use crate::locales::{BASE, Words};
use crate::seal::hash::hex;
use crate::store::erase_rows::{Erase, ErasedRow};
use crate::store::outside::erased_is_signed;
use crate::store::{DeskRows, EraseRows, SignRows, Store, StoreError, Stored, clock, erased_words};

/// What is answered.
#[derive(Clone, Debug)]
pub enum EraseReply {
    /// What was erased of what this person read, the newest first; unasked when that changes.
    Erased(Vec<Note>),
    /// It was not erased, and why.
    NotErased(ReportId, NotErased),
}

/// Why it was not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotErased {
    /// It stays as it stands.
    Stays(Stays),
    /// It is about the second person.
    SecondNamed,
    /// It takes two, and there is no second person.
    NotSeconded(NotSeconded),
}

impl Worker {
    /// Erases it, or says why not. Whoever stands beside does so for this alone, also where it is refused.
    pub(super) fn erase(&mut self, id: &ReportId, reason: &ReasonId) -> Stored<()> {
        let done = self.try_to_erase(id, reason);
        self.second = None;
        done
    }

    fn try_to_erase(&mut self, id: &ReportId, reason: &ReasonId) -> Stored<()> {
        if !forms::load(&root()).reasons.iter().any(|known| known.id == *reason) {
            return Err(StoreError::NotAllowed);
        }
        let Some(entry) = self.mine(id, Operation::Erase)? else { return Ok(()) };
        if let Some(why) = self.stays(&entry)? {
            return self.not_erased(id, NotErased::Stays(why));
        }
        let second = self.second.as_ref().map(|given| given.who().clone());
        if second.as_ref().is_some_and(|second| entry.names(second)) {
            return self.not_erased(id, NotErased::SecondNamed);
        }
        let (alone, Some(second)) = (self.not_seconded(Act::Erase, None)?, second) else {
            return self.not_erased(id, NotErased::NotSeconded(NotSeconded::Nobody));
        };
        if let Some(why) = alone {
            return self.not_erased(id, NotErased::NotSeconded(why));
        }
        // Proving it took a while.
        let Some(entry) = self.mine(id, Operation::Erase)? else { return Ok(()) };
        if let Some(why) = self.stays(&entry)? {
            return self.not_erased(id, NotErased::Stays(why));
        }
        self.erase_now(&entry, second, reason)
    }

    fn erase_now(&mut self, entry: &Entry, second: StaffId, reason: &ReasonId) -> Stored<()> {
        let (id, now, directory) = (&entry.report.id, clock::now(), self.directory()?);
        let hash = self.store()?.sealed_hash(id)?.unwrap_or_default();
        let seen = (self.store()?.notes_about(id)?.len(), self.store()?.handed_about(id)?.len());
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        let who = signed_in.staff.id.clone();
        let mut readers = readers_with(entry, &who);
        readers.staff.insert(second.clone());
        let erasure = Erasure {
            second,
            reason: reason.clone(),
            told: entry.report.at,
            hash: hex(&hash),
            notes: seen.0,
            copies: seen.1,
        };
        let note = signed_in.seal_note(&signed_in.note(id, Did::Erased(erasure), now), &readers, &directory)?;
        let signed = signed_in.pen.erased(id, now, &hash)?;
        let step = Erase { about: id, at: now, by: &who, hash: &hash, note: &note, signed: &signed, seen };
        self.store()?.erase(step)?;
        self.read_new()?;
        // What was being written about it goes too.
        self.keep_again()?;
        self.wiping |= !self.store()?.wipe_erased()?;
        self.refresh()
    }

    /// What whoever is signed in may do about erasing this.
    pub(super) fn erasing(&mut self, entry: &Entry) -> Erasing {
        let Some(me) = self.signed_in.as_ref().map(|signed_in| signed_in.staff.clone()) else {
            return Erasing::NotTheirs;
        };
        if !may(&me.roles, Operation::Erase) {
            return Erasing::NotTheirs;
        }
        let forms = forms::load(&root());
        entry.erasing(&me, forms.incident.as_ref(), &forms.procedures)
    }

    fn stays(&mut self, entry: &Entry) -> Stored<Option<Stays>> {
        match self.erasing(entry) {
            Erasing::NotTheirs => Err(StoreError::NotAllowed),
            Erasing::Stays(why) => Ok(Some(why)),
            Erasing::Free => Ok(None),
        }
    }

    fn not_erased(&mut self, id: &ReportId, why: NotErased) -> Stored<()> {
        self.answer(DeskReply::Erase(EraseReply::NotErased(id.clone(), why)));
        self.tell_may(id)
    }

    /// Says what is erased, where that is not what was said last.
    pub(super) fn tell_erased(&mut self) {
        let Some(signed_in) = &self.signed_in else { return };
        let erased = signed_in.erased.len();
        if std::mem::replace(&mut self.erased, erased) != erased {
            let mut notes: Vec<Note> = signed_in.erased.values().cloned().collect();
            notes.sort_by_key(|note| std::cmp::Reverse(note.at));
            self.answer(DeskReply::Erase(EraseReply::Erased(notes)));
        }
    }

    /// Writes the certificate of one into a folder.
    pub(super) fn write_certificate(&mut self, id: &ReportId, folder: &Path) -> Stored<()> {
        let names = self.names()?;
        let note = self.signed_in.as_ref().and_then(|signed_in| signed_in.erased.get(id)).cloned();
        let Some((note, erasure)) = note.as_ref().and_then(|note| Some((note, erased_words::erasure(note)?))) else {
            return Ok(());
        };
        let (words, _) = Words::load(&root(), BASE);
        let text = erased_words::text(note, &names, &forms::load(&root()).reasons, &words);
        let name = format!("tawny-erased-{}.txt", erased_words::named(note, erasure));
        self.say_written(write_file(folder, &name, text.as_bytes()).map(|path| vec![path]));
        Ok(())
    }
}

impl SignedIn {
    /// What was erased since it was looked at last is not there any more; what stayed of it is read. True when
    /// there is something.
    pub(super) fn read_erased(&mut self, store: &mut dyn Store) -> Stored<bool> {
        let rows = store.erased_after(self.erased_row)?;
        let came = !rows.is_empty();
        for row in rows {
            self.take_erased(&row, store)?;
            self.erased_row = row.row;
            self.gone.insert(row.report);
        }
        Ok(came)
    }

    fn take_erased(&mut self, row: &ErasedRow, store: &mut dyn Store) -> Stored<()> {
        self.entries.remove(&row.report);
        self.errands.retain(|errand| errand.report != row.report);
        let known = erased_is_signed(row, &mut self.authors, store)?;
        self.tell_whether(known, format!("erased {}", row.report));
        let stayed = store.notes_about(&row.report)?.into_iter().find(|note| note.row == row.note);
        if let Some(sealed) = stayed
            && let Some((counts, note)) = self.read_note(&sealed, store)?
            && counts
            && note.report == row.report
            && erased_words::erasure(&note).is_some()
        {
            self.erased.insert(row.report.clone(), note);
        }
        Ok(())
    }
}
