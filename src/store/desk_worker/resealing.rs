//! Sealing again for who follows somebody, or for somebody with a new key: only by a key that opens
//! the reports itself, whoever is signed in or a recovery paper. Slowly and in slices, so that the
//! desk goes on answering; each report is one step in the store, so that nothing is lost or done
//! twice whenever it stops.
//!
//! Every report leaves the same trace, whether it was one of the person's or not: a copy of a length
//! that anybody could foretell, sealed to the follower or to nobody. Else the copies that are
//! missing would tell which reports somebody was kept out of, and so whom they are about.

use std::collections::BTreeSet;

use super::DeskReply;
use super::desk::Worker;
use super::people::SchoolReply;
use super::signed_in::SignedIn;
use crate::domain::directory::Directory;
use crate::domain::ids::StaffId;
use crate::domain::queue::{Did, Entry};
use crate::domain::readers::Readers;
use crate::seal::{Identity, SealError, seal};
use crate::store::authors::Authors;
use crate::store::handed::{seal_as_long, words_to_fill};
use crate::store::people_change::{Follows, PeopleRows, Reseal, ResealStep};
use crate::store::{DeskRows, SealedReport, Stored, clock};

/// Reports looked at before the desk's own requests are served again.
const SLICE: usize = 8;
/// What a copy holds beside the report and its notes: their names in JSON, and a note that says so.
const MARGIN_BYTES: usize = 1 << 10;

/// Whose key opens what is to be sealed again.
pub(super) enum Opener {
    /// Whoever is signed in.
    SignedIn,
    /// A recovery key.
    Paper(Identity),
}

/// Sealing again that is going on.
pub(super) struct Running {
    /// Who set it going.
    by: StaffId,
    /// A paper's key, with what it opened.
    paper: Option<SignedIn>,
    /// All reports, when it began.
    all: u64,
}

impl Running {
    /// A lost key's reports are opened by a recovery paper: a colleague's key would pass over what
    /// that colleague cannot read, and it would count as done.
    fn may_do(&self, work: &Reseal) -> bool {
        self.paper.is_some() || !needs_paper(work)
    }
}

/// Whether only a recovery paper opens what this is about.
pub(super) fn needs_paper(work: &Reseal) -> bool {
    work.follows.paper || work.follows.whose == work.follows.follower
}

impl Worker {
    /// Begins, or goes on with, all sealing again that is not finished.
    pub(super) fn reseal(&mut self, by: &StaffId, opener: Opener) -> Stored<()> {
        let paper = match opener {
            Opener::SignedIn => None,
            Opener::Paper(identity) => {
                let me = self.signed_in.as_ref().map(|signed_in| signed_in.staff.clone());
                let me = me.zip(self.signed_in.as_ref().map(|signed_in| signed_in.pen.clone()));
                let authors = Authors::read(self.store()?)?;
                let mut paper = me.map(|(me, pen)| SignedIn::new(me, identity, pen, authors));
                if let Some(paper) = &mut paper {
                    paper.read_new(self.store()?)?;
                }
                paper
            }
        };
        if paper.is_none() {
            self.look()?;
        }
        let all = self.store()?.reseal_next(0)?.map_or(0, |(_, _, left)| left);
        self.resealing = Some(Running { by: by.clone(), paper, all });
        Ok(())
    }

    /// A slice of it. What goes wrong stops it; it is gone on with another time.
    pub(super) fn reseal_some(&mut self) -> Stored<()> {
        let Some(mut running) = self.resealing.take() else { return Ok(()) };
        let waiting = self.store()?.resealings()?;
        let Some(work) = waiting.iter().find(|work| running.may_do(work)).cloned() else {
            self.answer(DeskReply::School(SchoolReply::Now(waiting)));
            return Ok(());
        };
        let directory = self.directory()?;
        let mut done = work.done;
        for _ in 0..SLICE {
            let Some((position, report, _)) = self.store()?.reseal_next(done)? else { break };
            self.reseal_one(&mut running, &work, position, &report, &directory)?;
            done = position;
        }
        match self.store()?.reseal_next(done)? {
            None => {
                self.store()?.reseal_finish(work.row, &running.by, clock::now())?;
                self.answer(DeskReply::School(SchoolReply::Resealing(running.all, running.all)));
            }
            Some((_, _, left)) => {
                let all = running.all.max(left);
                self.answer(DeskReply::School(SchoolReply::Resealing(all - left, all)));
            }
        }
        self.resealing = Some(running);
        Ok(())
    }

    fn reseal_one(
        &mut self,
        running: &mut Running,
        work: &Reseal,
        position: i64,
        report: &SealedReport,
        directory: &Directory,
    ) -> Stored<()> {
        let notes = self.store()?.notes_about(&report.id)?;
        let length = report.body.len() + notes.iter().map(|note| note.body.len()).sum::<usize>() + MARGIN_BYTES;
        // What is about whoever keeps the other paper stays shut for it: whoever is signed in may read it.
        let now = clock::now();
        let Follows { whose, follower, paper } = &work.follows;
        let same = whose == follower;
        self.store()?;
        let Some(store) = &mut self.store else { return Ok(()) };
        let openers = [running.paper.as_mut(), self.signed_in.as_mut()];
        let opener = openers.into_iter().flatten().find(|opener| opener.entry(&report.id).is_some());
        let opener = opener.filter(|opener| opener.entry(&report.id).is_some_and(|it| goes_to(it, work, directory)));
        let (handed, note) = match opener {
            Some(opener) => {
                let Some(mut entry) = opener.entry(&report.id).cloned() else { return Ok(()) };
                let Some(mut parts) = opener.parts(&report.id, store)? else { return Ok(()) };
                let to = follower.clone();
                let did = if *paper { Did::NewPaper { to } } else { Did::HandedOn { to } };
                let note = (!same).then(|| opener.note(&report.id, did, now));
                if let Some(note) = &note {
                    parts.notes.push(opener.part_of(note)?);
                    entry.notes.push(note.clone());
                }
                let only: BTreeSet<StaffId> = [follower.clone()].into();
                let nobody = BTreeSet::new();
                let (staff, recovery) = if *paper { (nobody, only) } else { (only, nobody) };
                let follower = Readers { staff, recovery };
                let sealed = note.map(|note| opener.seal_note(&note, &entry.readers_now(), directory)).transpose()?;
                (seal_as_long(&parts, &report.id, &opener.pen, &follower, directory, length)?, sealed)
            }
            None => (vec![to_nobody(length)?], (!same).then(|| to_nobody(0)).transpose()?),
        };
        let step =
            ResealStep { row: work.row, position, about: &report.id, at: now, handed: &handed, note: note.as_deref() };
        self.store()?.reseal_step(step)
    }
}

/// Whether this report was one of theirs and may be the follower's: nobody who is named in it, found
/// in the child's words or related to the child reads it because a colleague left.
fn goes_to(entry: &Entry, work: &Reseal, directory: &Directory) -> bool {
    let Follows { whose, follower, paper } = &work.follows;
    let Some(person) = directory.person(follower) else { return false };
    if *paper {
        return entry.opens_by_paper(whose, person);
    }
    let readers = entry.readers_now().staff;
    let same = whose == follower;
    readers.contains(whose) && (same || (!readers.contains(follower) && !entry.bars(person)))
}

/// An envelope like any other that nobody opens: its key is forgotten as soon as it was used.
fn to_nobody(length: usize) -> Result<Vec<u8>, SealError> {
    let words = vec![b' '; words_to_fill(length)];
    seal(&words, &[Identity::generate().recipient()])
}
