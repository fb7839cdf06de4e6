//! Getting in: a passphrase opens a key, a PIN shows again what a desk hid.

use super::DeskReply;
use super::desk::Worker;
use super::signed_in::SignedIn;
use crate::domain::author::Author;
use crate::domain::ids::StaffId;
use crate::seal::identity::pin_fits;
use crate::seal::{Passphrase, Recipient, Signer};
use crate::store::authors::Authors;
use crate::store::key_places::NotOpened;
use crate::store::locks::LockRows;
use crate::store::pins::pin_is_theirs;
use crate::store::proof::KEY_FILE;
use crate::store::signed::Pen;
use crate::store::worker::Pin;
use crate::store::{Kiosk, Store, StoreError, Stored, Verb, clock, trusted};

impl Worker {
    /// Counted as wrong before it is checked: killing the desk in between gives no free try.
    pub(super) fn sign_in(&mut self, who: &StaffId, passphrase: &Passphrase) -> Stored<()> {
        let (Kiosk { root_key, .. }, directory) = trusted(self.store()?)?;
        let store = self.store()?;
        let now = clock::now();
        let throttle = store.throttle(who.as_str())?;
        let wait_secs = throttle.wait_secs(now);
        if wait_secs > 0 {
            self.answer(DeskReply::Wrong { wait_secs });
            return Ok(());
        }
        let counted = throttle.wrong_at(now);
        store.set_throttle(who.as_str(), counted)?;
        let person = directory.person(who).cloned();
        let wrapped = store.staff_secret(who)?.map(|secret| secret.wrapped_identity);
        let opened = match wrapped {
            Some(wrapped) => self.open_key(&wrapped, passphrase),
            None => Err(NotOpened::Passphrase),
        };
        let store = self.store()?;
        let wait_secs = counted.wait_secs(now);
        let (identity, file, person) = match (opened, person) {
            (Ok((identity, file)), Some(person)) => (identity, file, person),
            (Err(NotOpened::KeyFile(why)), Some(_)) => {
                store.audit(now, Some(who), Verb::WrongSecret, Some(KEY_FILE))?;
                self.answer(DeskReply::NoKeyFile { why, wait_secs });
                return Ok(());
            }
            _ => {
                store.audit(now, Some(who), Verb::WrongSecret, None)?;
                self.answer(DeskReply::Wrong { wait_secs });
                return Ok(());
            }
        };
        // A key somebody put there in place of theirs opens nothing of theirs, and acts for nobody.
        if person.recipient.parse::<Recipient>() != Ok(identity.recipient()) {
            store.audit(now, Some(who), Verb::WrongSecret, None)?;
            return Err(StoreError::KeyReplaced);
        }
        store.set_throttle(who.as_str(), counted.right())?;
        store.audit(now, Some(who), Verb::SignedIn, None)?;
        let pen = Pen::new(&root_key, Author::Staff(person.id.clone()), Signer::of(&identity));
        let pin_is_theirs = store
            .staff_secret(who)?
            .is_none_or(|secret| secret.pin_hash.is_none() || pin_is_theirs(&secret, &root_key, &pen.public()));
        store.hold_locks(&identity)?;
        let mut signed_in = SignedIn::new(person.clone(), identity, pen, Authors::read(store)?);
        signed_in.remember(store)?;
        self.signed_in = Some(signed_in);
        self.key_places.mine = file;
        self.answer(DeskReply::SignedIn(Box::new(person)));
        self.offer_numbers();
        self.refresh()?;
        self.lock_anew()?;
        if let Err(error) = self.remember_key() {
            self.answer(DeskReply::Trouble(error));
        }
        if !pin_is_theirs {
            self.answer(DeskReply::Trouble(StoreError::PinReplaced));
        }
        self.offer_drafts()
    }

    pub(super) fn unlock_pin(&mut self, pin: &Pin) -> Stored<()> {
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        let (who, signs) = (signed_in.staff.id.clone(), signed_in.pen.public());
        let what = format!("{who}/pin");
        let now = clock::now();
        let store = self.store()?;
        let school = store.kiosk()?.ok_or(StoreError::NotSetUp)?.root_key;
        let throttle = store.throttle(&what)?;
        let wait_secs = throttle.wait_secs(now);
        if wait_secs > 0 {
            self.answer(DeskReply::Wrong { wait_secs });
            return Ok(());
        }
        let counted = throttle.wrong_at(now);
        store.set_throttle(&what, counted)?;
        let secret = store.staff_secret(&who)?.filter(|secret| pin_is_theirs(secret, &school, &signs));
        let hash = secret.and_then(|secret| secret.pin_hash);
        if hash.is_some_and(|hash| pin_fits(&pin.0, &hash)) {
            store.set_throttle(&what, counted.right())?;
            self.answer(DeskReply::PinRight);
        } else {
            store.audit(now, Some(&who), Verb::WrongSecret, None)?;
            self.answer(DeskReply::Wrong { wait_secs: counted.wait_secs(now) });
        }
        Ok(())
    }
}
