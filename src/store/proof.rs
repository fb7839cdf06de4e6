//! Who somebody is, proved: by the passphrase that opens their own key or, of whoever keeps one, by the
//! recovery key on their paper. At the desk and on the command line alike.

use std::path::PathBuf;

use zeroize::Zeroizing;

use super::key_places::{NoKeyFile, NotOpened, open_key};
use super::{StaffSecret, Store, Stored, Verb, clock};
use crate::domain::directory::Directory;
use crate::domain::ids::StaffId;
use crate::domain::person::Staff;
use crate::seal::recovery::LINE_BEGINS;
use crate::seal::{Identity, Passphrase, Recipient, RecoveryPaper};

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

/// Counted as wrong before it is checked, as signing in is, and by the same count. A key file is looked for in
/// `places`.
pub(super) fn own_key(
    store: &mut dyn Store,
    who: &StaffId,
    passphrase: &Passphrase,
    places: &[PathBuf],
) -> Stored<Result<Own, NotOwn>> {
    let now = clock::now();
    let throttle = store.throttle(who.as_str())?;
    let wait_secs = throttle.wait_secs(now);
    if wait_secs > 0 {
        return Ok(Err(NotOwn::Passphrase(wait_secs)));
    }
    let counted = throttle.wrong_at(now);
    store.set_throttle(who.as_str(), counted)?;
    let Some(secret) = store.staff_secret(who)? else { return Ok(Err(NotOwn::Passphrase(0))) };
    match open_key(places, &secret.wrapped_identity, passphrase) {
        Ok((identity, file)) => {
            store.set_throttle(who.as_str(), counted.right())?;
            Ok(Ok(Own { identity, secret, file }))
        }
        Err(NotOpened::Passphrase) => {
            store.audit(now, Some(who), Verb::WrongSecret, None)?;
            Ok(Err(NotOwn::Passphrase(counted.wait_secs(now))))
        }
        Err(NotOpened::KeyFile(why)) => {
            store.audit(now, Some(who), Verb::WrongSecret, Some(KEY_FILE))?;
            Ok(Err(NotOwn::KeyFile(why, counted.wait_secs(now))))
        }
    }
}

/// The recovery key, if what was typed is one of this school's. What stands before the groups on
/// paper may be left out.
pub(super) fn recovery_key(typed: &str, directory: &Directory) -> Option<Identity> {
    let joined: Zeroizing<String> = Zeroizing::new(typed.split_whitespace().collect::<String>().to_uppercase());
    let whole = match joined.starts_with(LINE_BEGINS) {
        true => joined,
        false => Zeroizing::new(format!("{LINE_BEGINS}{}", joined.as_str())),
    };
    let identity = RecoveryPaper::read(&whole).ok()?;
    let public = identity.recipient().to_string();
    directory.recovery.iter().any(|key| key.recipient == public).then_some(identity)
}

/// Why this does not prove who they are; `None` where it does. `used` is a paper that is
/// used already: its keeper does not prove themselves by it as well.
pub(super) fn not_proved(
    store: &mut dyn Store,
    directory: &Directory,
    person: &Staff,
    proof: &Passphrase,
    used: Option<&str>,
    places: &[PathBuf],
) -> Stored<Option<NotOwn>> {
    let public = |typed: &str| recovery_key(typed, directory).map(|paper| paper.recipient().to_string());
    let paper = public(&proof.0).filter(|key| used.and_then(public).as_ref() != Some(key));
    let keeps = |key: &String| directory.recovery.iter().any(|one| one.recipient == *key && one.holder == person.id);
    if paper.as_ref().is_some_and(keeps) {
        return Ok(None);
    }
    Ok(match own_key(store, &person.id, proof, places)? {
        // A key somebody put there in place of theirs speaks for nobody.
        Ok(own) if own.identity.recipient().to_string() != person.recipient => Some(NotOwn::Passphrase(0)),
        Ok(_) => None,
        Err(not) => Some(not),
    })
}
