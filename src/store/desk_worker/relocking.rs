//! Locking anew, on the worker: after somebody left, and after every sign-in where it is not finished. In slices
//! like sealing again, each one transaction, so that the desk goes on answering and a kill costs nothing; before
//! sealing again, because until it is done a key that was copied earlier may still come to an envelope.

use super::DeskReply;
use super::desk::Worker;
use crate::store::erase_rows::EraseRows;
use crate::store::locks::LockRows;
use crate::store::{Store, StoreError, Stored, clock};

/// Rows locked anew before the desk's own requests are served again.
const SLICE: usize = 16;

impl Worker {
    /// Holds the locks of whoever is signed in and begins with whatever does not lie behind the newest.
    pub(super) fn lock_anew(&mut self) -> Stored<()> {
        self.store()?;
        let (Some(signed_in), Some(store)) = (&self.signed_in, &mut self.store) else { return Ok(()) };
        let held = store.hold_locks(&signed_in.identity)?;
        self.relocking = Some(store.behind()?);
        if !held {
            self.answer(DeskReply::Trouble(StoreError::LockKeyMissing));
        }
        Ok(())
    }

    /// A slice of it. What goes wrong stops it; the next sign-in goes on.
    pub(super) fn lock_some_anew(&mut self) -> Stored<()> {
        let Some(mut behind) = self.relocking.take() else { return Ok(()) };
        let Some(me) = self.signed_in.as_ref().map(|signed_in| signed_in.staff.id.clone()) else { return Ok(()) };
        let slice = behind.split_off(behind.len().saturating_sub(SLICE));
        if slice.is_empty() {
            self.wiping |= self.store()?.forget_locks(&me, clock::now())?;
            return self.wipe_some();
        }
        self.store()?.lock_anew(&slice)?;
        self.wiping = true;
        self.relocking = Some(behind);
        Ok(())
    }

    /// What lay there before is overwritten in the file only when it leaves the log beside it: as soon as nobody
    /// reads in that.
    pub(super) fn wipe_some(&mut self) -> Stored<()> {
        if self.wiping {
            let store = self.store()?;
            self.wiping = !(store.wipe()? && store.wipe_erased()?);
        }
        Ok(())
    }
}
