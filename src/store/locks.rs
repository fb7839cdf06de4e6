//! The school's lock. Everything sealed that lies in the database lies behind it as well: an age file to the
//! lock's public half (`seal::lock`) around the envelope as it always was. Whoever signs in gets the secret half by
//! their own key, from a row sealed to them alone, and the store then hands out envelopes; who may open those is
//! decided by the envelopes alone. A kiosk needs the public half only, which stands in the signed staff list: nobody
//! can put another in its place.
//!
//! When somebody leaves, or a key or a paper is replaced, the change itself makes the next lock, sealed to everybody
//! who stays, and takes away every row of a lock's key that was sealed to who left: from that moment their key
//! opens nothing in this database. Then everything is locked anew, in slices, by whoever is signed in: no envelope
//! is opened for that, and every row changes alike, so nothing tells who could read what. When nothing lies behind
//! an older lock any more, its keys go too: then not even a key that was copied out of the database earlier helps.
//!
//! What this cannot do: an older backup opens to who could read it then. It is another copy, with the old locks.

use std::collections::{BTreeMap, BTreeSet};

use super::Stored;
use crate::domain::directory::{Directory, Lock};
use crate::domain::ids::StaffId;
use crate::domain::time::Moment;
use crate::seal::lock::key_words;
use crate::seal::{Identity, Recipient, SealError, seal};

/// The secret half of a lock, sealed to one of those who hold it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockKey {
    /// The lock's number.
    pub lock: u64,
    /// The holder's public key.
    pub holder: String,
    /// One `age` file.
    pub body: Vec<u8>,
}

/// What a change of people does to the keys of locks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockChange {
    /// Rows that come, in place of those before them.
    pub keys: Vec<LockKey>,
    /// Whose rows stay; all others go.
    pub holders: BTreeSet<String>,
}

/// A row that does not lie behind the newest lock, by its table and what names it there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behind {
    pub(super) table: &'static str,
    pub(super) row: String,
}

/// What comes out in place of an envelope that is not the one that was locked up.
pub const DAMAGED: &[u8] = b"damaged";

/// Keys of locks that are held in memory, by number.
pub type Held = BTreeMap<u64, Identity>;

/// Puts the lock into the next directory and seals its key, and those of older locks that are still held, to
/// everybody who stands there. It is the lock of the directory before, unless somebody who held that one does not
/// stand in the next, or its key is not held here.
pub fn next_lock(before: &Directory, next: &mut Directory, held: &Held) -> Result<LockChange, SealError> {
    let holders: BTreeSet<String> = next.holders().cloned().collect();
    let stay = before.holders().all(|holder| holders.contains(holder));
    let known = before.lock.clone().filter(|lock| stay && held.contains_key(&lock.number));
    let mut held = held.clone();
    next.lock = match known {
        Some(lock) => Some(lock),
        None => {
            let (lock, key) = fresh(before.lock.as_ref().map_or(1, |lock| lock.number + 1));
            held.insert(lock.number, key);
            Some(lock)
        }
    };
    Ok(LockChange { keys: keys(&held, &holders)?, holders })
}

/// The first lock of a new school.
pub fn first_lock(directory: &mut Directory) -> Result<Vec<LockKey>, SealError> {
    let (lock, key) = fresh(1);
    let holders = directory.holders().cloned().collect();
    let keys = keys(&[(lock.number, key)].into(), &holders)?;
    directory.lock = Some(lock);
    Ok(keys)
}

fn fresh(number: u64) -> (Lock, Identity) {
    let key = Identity::generate();
    (Lock { number, recipient: key.recipient().to_string() }, key)
}

fn keys(held: &Held, holders: &BTreeSet<String>) -> Result<Vec<LockKey>, SealError> {
    let mut keys = Vec::new();
    for holder in holders {
        // Somebody without a usable key could open nothing anyway.
        let Ok(recipient) = holder.parse::<Recipient>() else { continue };
        for (lock, key) in held {
            let body = seal(&key_words(key), std::slice::from_ref(&recipient))?;
            keys.push(LockKey { lock: *lock, holder: holder.clone(), body });
        }
    }
    Ok(keys)
}

/// Locks of the store, for whoever is signed in. Writing calls are one transaction and have committed when they
/// return.
pub trait LockRows {
    /// Opens the keys of locks that are sealed to this key and holds them, so that envelopes come out. False where
    /// the newest lock's is not among them.
    fn hold_locks(&mut self, identity: &Identity) -> Stored<bool>;
    /// Forgets them.
    fn let_go(&mut self);
    /// Those that are held.
    fn held(&self) -> Held;
    /// The key of every lock, sealed to each of its holders.
    fn lock_keys(&mut self) -> Stored<Vec<LockKey>>;
    /// What does not lie behind the newest lock; nothing where there is none.
    fn behind(&mut self) -> Stored<Vec<Behind>>;
    /// Locks these anew. What is locked with a key that is not held here, or does not open, stays as it is.
    fn lock_anew(&mut self, rows: &[Behind]) -> Stored<()>;
    /// Takes away the keys of locks nothing lies behind any more, with an audit row. Whether there were any.
    fn forget_locks(&mut self, by: &StaffId, at: Moment) -> Stored<bool>;
}
