//! One's own passphrase and PIN, on the worker: whoever changes one types the passphrase they have.

use super::desk::Worker;
use super::key_files::{NoKeyFile, NotOpened};
use super::people::SchoolReply;
use crate::domain::ids::StaffId;
use crate::seal::identity::generate_pin;
use crate::seal::strength::{OWN_BITS_MIN, bits};
use crate::seal::{Identity, Passphrase, Recipient, Signer};
use crate::store::founding::secret;
use crate::store::people_change::{PeopleChange, PeopleRows};
use crate::store::{StaffSecret, Store, StoreError, Stored, Verb, clock};

/// What in an audit row of a wrong secret says that it was not the passphrase.
pub(super) const KEY_FILE: &str = "key-file";

/// Somebody's own key, opened by them just now.
pub(super) struct Own {
    pub(super) identity: Identity,
    pub(super) secret: StaffSecret,
    /// The key file they use as well.
    pub(super) file: Option<Recipient>,
}

/// Why it did not open; seconds to wait.
pub(super) enum NotOwn {
    Passphrase(u64),
    KeyFile(NoKeyFile, u64),
}

impl From<NotOwn> for SchoolReply {
    fn from(not: NotOwn) -> Self {
        match not {
            NotOwn::Passphrase(wait) => Self::WrongPassphrase(wait),
            NotOwn::KeyFile(why, wait) => Self::NoKeyFile(why, wait),
        }
    }
}

impl Worker {
    /// Counted as wrong before it is checked, as signing in is, and by the same count.
    pub(super) fn own_key(&mut self, me: &StaffId, passphrase: &Passphrase) -> Stored<Result<Own, NotOwn>> {
        let now = clock::now();
        let store = self.store()?;
        let throttle = store.throttle(me.as_str())?;
        let wait_secs = throttle.wait_secs(now);
        if wait_secs > 0 {
            return Ok(Err(NotOwn::Passphrase(wait_secs)));
        }
        let counted = throttle.wrong_at(now);
        store.set_throttle(me.as_str(), counted)?;
        let Some(secret) = store.staff_secret(me)? else { return Ok(Err(NotOwn::Passphrase(0))) };
        let opened = self.open_key(&secret.wrapped_identity, passphrase);
        let store = self.store()?;
        match opened {
            Ok((identity, file)) => {
                store.set_throttle(me.as_str(), counted.right())?;
                Ok(Ok(Own { identity, secret, file }))
            }
            Err(NotOpened::Passphrase) => {
                store.audit(now, Some(me), Verb::WrongSecret, None)?;
                Ok(Err(NotOwn::Passphrase(counted.wait_secs(now))))
            }
            Err(NotOpened::KeyFile(why)) => {
                store.audit(now, Some(me), Verb::WrongSecret, Some(KEY_FILE))?;
                Ok(Err(NotOwn::KeyFile(why, counted.wait_secs(now))))
            }
        }
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
        })
    }
}
