//! A new recovery paper, on the worker: somebody who keeps one leaves, or it is lost. The other paper
//! makes it: it bears the school key, and its recovery key opens what the new one must open.
//!
//! Two steps, as at set-up: the key is made and shown, and is stored only when it was read back from
//! the paper it was written on. From then on children's words are sealed to the new key and not to
//! the one before, and what that one opened is sealed again for the new one (`resealing`).
//!
//! What cannot be undone is said on the screen: an old paper still opens, in this school's data and in
//! its backups, what was sealed to it; and it still bears the school key.

use std::fmt;
use std::path::Path;

use super::desk::Worker;
use super::people::{SchoolReply, Typed};
use super::resealing::Opener;
use super::{PaperFile, paper_files};
use crate::domain::directory::RecoveryKey;
use crate::domain::ids::StaffId;
use crate::domain::permission::{Operation, may};
use crate::domain::second::Act;
use crate::seal::{Identity, RecoveryPaper, RootKey};
use crate::store::founding::{Asked, Paper};
use crate::store::people_change::Follows;
use crate::store::proof::recovery_key;
use crate::store::{Store, StoreError, Stored, Verb, clock};

/// A paper that is made and not stored.
pub(super) struct Making {
    paper: Paper,
    recipient: String,
    asked: Asked,
    /// Who keeps it.
    holder: StaffId,
    /// Who kept the one it replaces; `None` where there was only one paper.
    before: Option<StaffId>,
    root: RootKey,
    /// The other paper.
    other: Identity,
}

impl fmt::Debug for Making {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Making").field("holder", &self.holder).finish_non_exhaustive()
    }
}

impl Worker {
    /// Makes it. The paper that is typed stays; the other one is void once the new one is proved.
    pub(super) fn make_paper(&mut self, holder: StaffId, school_key: &Typed, recovery: &Typed) -> Stored<SchoolReply> {
        self.making = None;
        let Some(root) = self.root(school_key)? else { return Ok(SchoolReply::WrongPaper) };
        let directory = self.directory()?;
        let Some(other) = recovery_key(&recovery.0, &directory) else { return Ok(SchoolReply::WrongPaper) };
        let public = other.recipient().to_string();
        // Figures and machines only: a paper opens a child's words.
        let Some(person) = directory.person(&holder).filter(|person| may(&person.roles, Operation::BeHanded)) else {
            return Err(StoreError::NotAllowed);
        };
        let before = directory.recovery.iter().find(|key| key.recipient != public).map(|key| key.holder.clone());
        let fresh = RecoveryPaper::make();
        let paper = Paper { holder: person.name.clone(), recovery: fresh.line.clone(), root: root.to_words()? };
        let asked = Asked::any()?;
        let reply = SchoolReply::Paper(Box::new((paper.clone(), asked)));
        // Refused here already what would be refused in the end: nobody copies a paper for nothing.
        let making = Making { paper, recipient: fresh.recipient.to_string(), asked, holder, before, root, other };
        if let Some(refused) = self.refused_paper(&making)? {
            return Ok(refused);
        }
        if let Some(why) = self.not_seconded(Act::Recovery, Some(recovery))? {
            return Ok(SchoolReply::NotSeconded(why));
        }
        self.making = Some(making);
        Ok(reply)
    }

    /// Stores it, if what was typed stands on it.
    pub(super) fn prove_paper(&mut self, me: &StaffId, typed: &[Typed; 3]) -> Stored<SchoolReply> {
        let Some(making) = self.making.take() else { return Ok(SchoolReply::WrongPaper) };
        let fits = |(nth, typed): (usize, &Typed)| making.paper.fits(&making.asked, nth, &typed.0);
        if !typed.iter().enumerate().all(fits) {
            self.making = Some(making);
            return Ok(SchoolReply::NotOnPaper);
        }
        let mut directory = self.directory()?;
        directory.recovery = self.papers_with(&making)?;
        self.store()?.audit(clock::now(), Some(me), Verb::RecoveryUsed, Some(making.holder.as_str()))?;
        let follows = making.before.map(|whose| Follows { whose, follower: making.holder.clone(), paper: true });
        let reply = self.change(me, &making.root, directory, Vec::new(), Vec::new(), &making.holder, follows, None)?;
        if matches!(reply, SchoolReply::Changed(_)) {
            self.reseal(me, Opener::Paper(making.other))?;
        }
        Ok(reply)
    }

    /// The recovery keys with the new one in the place of the one before.
    fn papers_with(&mut self, making: &Making) -> Stored<Vec<RecoveryKey>> {
        let stays = making.other.recipient().to_string();
        let mut papers = self.directory()?.recovery;
        papers.retain(|key| key.recipient == stays);
        papers.push(RecoveryKey { holder: making.holder.clone(), recipient: making.recipient.clone() });
        Ok(papers)
    }

    fn refused_paper(&mut self, making: &Making) -> Stored<Option<SchoolReply>> {
        let mut directory = self.directory()?;
        directory.recovery = self.papers_with(making)?;
        self.refused_gaps(&directory)
    }

    /// Writes the paper that was made into a folder, for this user only.
    pub(super) fn save_paper(&mut self, folder: &Path, file: PaperFile) -> SchoolReply {
        SchoolReply::Saved(paper_files::write(folder, &[file]).map(|_| ()))
    }

    /// Nobody came back to it: it was never used.
    pub(super) fn drop_paper(&mut self) {
        self.making = None;
    }
}
