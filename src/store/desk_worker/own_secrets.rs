//! One's own passphrase and PIN, on the worker: whoever changes one types the passphrase they have.

use super::desk::Worker;
use super::people::SchoolReply;
use crate::domain::ids::StaffId;
use crate::seal::identity::generate_pin;
use crate::seal::strength::{OWN_BITS_MIN, bits};
use crate::seal::{Identity, Passphrase, Signer};
use crate::store::founding::secret;
use crate::store::people_change::{PeopleChange, PeopleRows};
use crate::store::{StaffSecret, Store, StoreError, Stored, Verb, clock};

impl Worker {
    /// Counted as wrong before it is checked, as signing in is, and by the same count.
    pub(super) fn own_key(
        &mut self,
        me: &StaffId,
        passphrase: &Passphrase,
    ) -> Stored<Result<(Identity, StaffSecret), u64>> {
        let now = clock::now();
        let store = self.store()?;
        let throttle = store.throttle(me.as_str())?;
        let wait_secs = throttle.wait_secs(now);
        if wait_secs > 0 {
            return Ok(Err(wait_secs));
        }
        let counted = throttle.wrong_at(now);
        store.set_throttle(me.as_str(), counted)?;
        let Some(secret) = store.staff_secret(me)? else { return Ok(Err(0)) };
        let Ok(identity) = Identity::unwrap(&secret.wrapped_identity, passphrase) else {
            store.audit(now, Some(me), Verb::WrongSecret, None)?;
            return Ok(Err(counted.wait_secs(now)));
        };
        store.set_throttle(me.as_str(), counted.right())?;
        Ok(Ok((identity, secret)))
    }

    pub(super) fn change_passphrase(
        &mut self,
        me: &StaffId,
        old: &Passphrase,
        new: &Passphrase,
    ) -> Stored<SchoolReply> {
        // The six words that are offered may hold one twice: they are measured by what made them.
        if bits(&new.0) + 11 < OWN_BITS_MIN {
            return Ok(SchoolReply::TooWeak);
        }
        let (identity, secret) = match self.own_key(me, old)? {
            Ok(found) => found,
            Err(wait) => return Ok(SchoolReply::WrongPassphrase(wait)),
        };
        let wrapped_identity = identity.wrap(new, self.work_factor)?;
        self.keep_secret(me, StaffSecret { wrapped_identity, ..secret })?;
        Ok(SchoolReply::PassphraseChanged)
    }

    pub(super) fn change_pin(&mut self, me: &StaffId, passphrase: &Passphrase) -> Stored<SchoolReply> {
        let (identity, before) = match self.own_key(me, passphrase)? {
            Ok(found) => found,
            Err(wait) => return Ok(SchoolReply::WrongPassphrase(wait)),
        };
        let school = self.store()?.kiosk()?.ok_or(StoreError::NotSetUp)?.root_key;
        let pin = generate_pin()?;
        let next = secret(me, before.wrapped_identity, &pin, &school, &Signer::of(&identity))?;
        self.keep_secret(me, next)?;
        Ok(SchoolReply::NewPin(pin))
    }

    fn keep_secret(&mut self, me: &StaffId, secret: StaffSecret) -> Stored<()> {
        self.store()?.change_people(&PeopleChange {
            directory: None,
            secrets: vec![secret],
            gone: Vec::new(),
            by: me.clone(),
            at: clock::now(),
            verb: Verb::SecretChanged,
            object: me.to_string(),
            reseal: None,
            locks: None,
        })
    }
}
