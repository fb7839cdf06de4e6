//! One's own passphrase and PIN, on the worker: whoever changes one types the passphrase they have.

use super::desk::Worker;
use super::people::SchoolReply;
use crate::domain::ids::StaffId;
use crate::seal::identity::generate_pin;
use crate::seal::strength::{OWN_BITS_MIN, bits};
use crate::seal::{Passphrase, Signer};
use crate::store::founding::secret;
use crate::store::people_change::{PeopleChange, PeopleRows};
use crate::store::proof::{NotOwn, Own, own_key};
use crate::store::{StaffSecret, Store, StoreError, Stored, Verb, clock};

impl From<NotOwn> for SchoolReply {
    fn from(not: NotOwn) -> Self {
        match not {
            NotOwn::Passphrase(wait) => Self::WrongPassphrase(wait),
            NotOwn::KeyFile(why, wait) => Self::NoKeyFile(why, wait),
        }
    }
}

impl Worker {
    pub(super) fn own_key(&mut self, me: &StaffId, passphrase: &Passphrase) -> Stored<Result<Own, NotOwn>> {
        let places = self.key_places.all();
        own_key(self.store()?, me, passphrase, &places)
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
        let own = match self.own_key(me, old)? {
            Ok(own) => own,
            Err(not) => return Ok(not.into()),
        };
        let wrapped_identity = self.wrap_key(&own.identity, new, own.file.as_ref())?;
        self.keep_secret(me, StaffSecret { wrapped_identity, ..own.secret }, Verb::SecretChanged)?;
        Ok(SchoolReply::PassphraseChanged)
    }

    pub(super) fn change_pin(&mut self, me: &StaffId, passphrase: &Passphrase) -> Stored<SchoolReply> {
        let own = match self.own_key(me, passphrase)? {
            Ok(own) => own,
            Err(not) => return Ok(not.into()),
        };
        let school = self.store()?.kiosk()?.ok_or(StoreError::NotSetUp)?.root_key;
        let pin = generate_pin()?;
        let next = secret(me, own.secret.wrapped_identity, &pin, &school, &Signer::of(&own.identity))?;
        self.keep_secret(me, next, Verb::SecretChanged)?;
        Ok(SchoolReply::NewPin(pin))
    }

    pub(super) fn keep_secret(&mut self, me: &StaffId, secret: StaffSecret, verb: Verb) -> Stored<()> {
        self.store()?.change_people(&PeopleChange {
            directory: None,
            secrets: vec![secret],
            gone: Vec::new(),
            by: me.clone(),
            at: clock::now(),
            verb,
            object: me.to_string(),
            reseal: None,
            locks: None,
        })
    }
}
