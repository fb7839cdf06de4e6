//! Keys that sign come into the staff list with its next version: this kiosk's, that of whoever is signed in,
//! and those of colleagues from before Tawny signed what is written.
//!
//! A colleague's signing key is known to nobody but themselves until they sign in. This machine then remembers
//! its public half in a file beside the database (`signs.json`): whoever can change the database alone
//! cannot have a key of their own signed in under a colleague's name.

use super::desk::Worker;
use super::people::{SchoolReply, Typed};
use crate::domain::directory::{Directory, KioskKey};
use crate::domain::ids::StaffId;
use crate::domain::second::Act;
use crate::store::{SignRows, Store, StoreError, Stored, signs_file};

impl Worker {
    /// Fills in what is missing in the next directory.
    pub(super) fn sign_in_keys(&mut self, next: &mut Directory) -> Stored<()> {
        let kiosk = self.store()?.kiosk()?.ok_or(StoreError::NotSetUp)?;
        let signs = self.store()?.signer()?.public();
        next.kiosks.retain(|key| key.id != kiosk.id);
        next.kiosks.push(KioskKey { id: kiosk.id, signs });
        let known = signs_file::read(&self.dir);
        for staff in next.staff.iter_mut().filter(|staff| staff.signs.is_none()) {
            // A key that changed with the age key since is not theirs any more.
            staff.signs =
                known.get(&staff.id).filter(|key| key.recipient == staff.recipient).map(|key| key.signs.clone());
        }
        Ok(())
    }

    /// The same people, with the keys that are missing.
    pub(super) fn sign_again(&mut self, me: &StaffId, school_key: &Typed) -> Stored<SchoolReply> {
        let Some(root) = self.root(school_key)? else { return Ok(SchoolReply::WrongPaper) };
        if let Some(why) = self.not_seconded(Act::People, None)? {
            return Ok(SchoolReply::NotSeconded(why));
        }
        let directory = self.directory()?;
        let reply = self.change(me, &root, directory, Vec::new(), Vec::new(), me, None, None)?;
        // What was not known may be known now: everything is looked at again.
        self.read_again()?;
        Ok(reply)
    }

    /// Whoever has just signed in and does not stand in the staff list with the key they sign with: it is
    /// remembered for its next version.
    pub(super) fn remember_key(&mut self) -> Stored<()> {
        let directory = self.directory()?;
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        let (me, signs) = (&signed_in.staff, signed_in.pen.public());
        if directory.person(&me.id).is_some_and(|staff| staff.signs.as_ref() == Some(&signs)) {
            return Ok(());
        }
        signs_file::remember(&self.dir, &me.id, signs_file::Key { recipient: me.recipient.clone(), signs })?;
        Err(StoreError::KeyUnknown)
    }
}
