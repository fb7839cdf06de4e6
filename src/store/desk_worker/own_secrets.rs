//! One's own passphrase and PIN, on the worker: whoever changes one types the passphrase they have.

use super::desk::Worker;
use super::people::SchoolReply;
use crate::domain::ids::StaffId;
use crate::seal::identity::generate_pin;
use crate::seal::strength::{OWN_BITS_MIN, bits};
use crate::seal::{Passphrase, Signer};
use crate::store::founding::secret;
use crate::store::people_change::{PeopleChange, PeopleRows};
use crate::store::proof::own_key;
use crate::store::{StaffSecret, Store, StoreError, Stored, Verb, clock};

impl Worker {
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
        let (identity, secret) = match own_key(self.store()?, me, old)? {
            Ok(found) => found,
            Err(wait) => return Ok(SchoolReply::WrongPassphrase(wait)),
        };
        let wrapped_identity = identity.wrap(new, self.work_factor)?;
        self.keep_secret(me, StaffSecret { wrapped_identity, ..secret })?;
        Ok(SchoolReply::PassphraseChanged)
    }

    pub(super) fn change_pin(&mut self, me: &StaffId, passphrase: &Passphrase) -> Stored<SchoolReply> {
        let (identity, before) = match own_key(self.store()?, me, passphrase)? {
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
        })
    }
}
