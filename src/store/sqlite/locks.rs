//! Locks, in SQLite: putting the newest around what is written, taking them away from what is read while somebody
//! is signed in who holds their keys, and locking anew what lies behind an older one.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::{Sqlite, audit, people, sealed_hash, trouble};
use crate::domain::directory::{Directory, Lock};
use crate::domain::ids::StaffId;
use crate::domain::time::Moment;
use crate::seal::lock::{key_of, lock_up, unlock};
use crate::seal::{Identity, Recipient, open, verify_directory};
use crate::store::locks::{Behind, DAMAGED, Held, LockChange, LockKey, LockRows};
use crate::store::{SignedDirectory, Stored, Verb};

/// The tables of what lies behind the lock, and what names a row in each.
const LOCKED: [(&str, &str); 7] = [
    ("report", "CAST(rowid AS TEXT)"),
    ("note", "CAST(rowid AS TEXT)"),
    ("handed", "CAST(rowid AS TEXT)"),
    ("figures", "CAST(rowid AS TEXT)"),
    ("opinion", "CAST(rowid AS TEXT)"),
    ("kept", "id"),
    ("desk_kept", "staff || '/' || what"),
];

/// The locks whose keys are held; none at a kiosk.
#[derive(Default)]
pub(super) struct Open(Held);

impl Open {
    /// The envelope out of [`sealed_hash::COLUMNS`] from this one on. What lies behind a lock that is not held comes
    /// as it lies.
    pub(super) fn in_row(&self, row: &Row<'_>, from: usize) -> rusqlite::Result<Vec<u8>> {
        let (lock, body) = (row.get(from)?, row.get(from + 1)?);
        let hash: Option<Vec<u8>> = row.get(from + 2)?;
        Ok(self.envelope(lock, body, |envelope| hash.as_ref() == Some(&sealed_hash::of(envelope))))
    }

    /// The same for what has no hash beside it: its owner's signature is inside.
    pub(super) fn own(&self, lock: u64, body: Vec<u8>) -> Vec<u8> {
        self.envelope(lock, body, |_| true)
    }

    fn envelope(&self, lock: u64, body: Vec<u8>, fits: impl Fn(&[u8]) -> bool) -> Vec<u8> {
        let Some(key) = self.0.get(&lock).filter(|_| !body.is_empty()) else { return body };
        unlock(&body, key).ok().filter(|envelope| fits(envelope)).unwrap_or_else(|| DAMAGED.to_vec())
    }
}

/// An envelope as it is written: behind the newest lock, with its number. Where there is none yet, or none that
/// anybody could open, it lies open as it always did, and is locked at the next sign-in.
pub(super) fn around(conn: &Connection, envelope: &[u8]) -> Stored<(u64, Vec<u8>)> {
    let newest = newest(conn)?.filter(|_| !envelope.is_empty());
    let locked = newest.and_then(|(number, lock)| Some((number, lock_up(envelope, &lock).ok()?)));
    Ok(locked.unwrap_or_else(|| (0, envelope.to_vec())))
}

pub(super) fn put(tx: &Transaction<'_>, keys: &[LockKey]) -> Stored<()> {
    for LockKey { lock, holder, body } in keys {
        tx.execute(
            "INSERT OR REPLACE INTO lock_key (lock, holder, body) VALUES (?1, ?2, ?3)",
            params![lock, holder, body],
        )
        .map_err(trouble::of)?;
    }
    Ok(())
}

/// Keys that come, and everybody's who does not stay.
pub(super) fn change(tx: &Transaction<'_>, change: &LockChange) -> Stored<()> {
    put(tx, &change.keys)?;
    let there: Vec<String> = column(tx, "SELECT DISTINCT holder FROM lock_key")?;
    for gone in there.iter().filter(|holder| !change.holders.contains(*holder)) {
        tx.execute("DELETE FROM lock_key WHERE holder = ?1", [gone]).map_err(trouble::of)?;
    }
    Ok(())
}

impl LockRows for Sqlite {
    fn hold_locks(&mut self, identity: &Identity) -> Stored<bool> {
        let mine = identity.recipient().to_string();
        let keys: Vec<(u64, Vec<u8>)> = self
            .conn
            .prepare_cached("SELECT lock, body FROM lock_key WHERE holder = ?1")
            .and_then(|mut all| all.query_map([mine], |row| Ok((row.get(0)?, row.get(1)?)))?.collect())
            .map_err(trouble::of)?;
        let new: Vec<&(u64, Vec<u8>)> = keys.iter().filter(|(lock, _)| !self.locks.0.contains_key(lock)).collect();
        if !new.is_empty() {
            let signed = signed_locks(&self.conn)?;
            for (lock, body) in new {
                // Anybody can seal something to this key: only the school's own lock counts.
                let key = open(body, identity).and_then(|words| key_of(&words));
                let known = |key: &Identity| signed.get(lock) == Some(&key.recipient().to_string());
                if let Some(key) = key.ok().filter(known) {
                    self.locks.0.insert(*lock, key);
                }
            }
        }
        Ok(newest(&self.conn)?.is_none_or(|(number, _)| self.locks.0.contains_key(&number)))
    }
    fn let_go(&mut self) {
        self.locks = Open::default();
    }
    fn held(&self) -> Held {
        self.locks.0.clone()
    }
    fn lock_keys(&mut self) -> Stored<Vec<LockKey>> {
        self.conn
            .prepare_cached("SELECT lock, holder, body FROM lock_key ORDER BY lock, holder")
            .and_then(|mut all| {
                let key = |row: &Row<'_>| Ok(LockKey { lock: row.get(0)?, holder: row.get(1)?, body: row.get(2)? });
                all.query_map([], key)?.collect()
            })
            .map_err(trouble::of)
    }
    fn behind(&mut self) -> Stored<Vec<Behind>> {
        let Some((number, _)) = newest(&self.conn)? else { return Ok(Vec::new()) };
        let mut all = Vec::new();
        for (table, name) in LOCKED {
            let rows: Vec<String> = column(&self.conn, &format!("SELECT {name} FROM {table} WHERE lock <> {number}"))?;
            all.extend(rows.into_iter().map(|row| Behind { table, row }));
        }
        Ok(all)
    }
    fn lock_anew(&mut self, rows: &[Behind]) -> Stored<()> {
        let locks = Open(self.held());
        self.write_surely(|tx| {
            let Some((number, lock)) = newest(tx)? else { return Ok(()) };
            tx.execute_batch("INSERT INTO relocking (one) VALUES (1)").map_err(trouble::of)?;
            for row in rows {
                one_anew(tx, row, &locks, number, &lock)?;
            }
            tx.execute_batch("DELETE FROM relocking").map_err(trouble::of)
        })
    }
    fn forget_locks(&mut self, by: &StaffId, at: Moment) -> Stored<bool> {
        let Some((number, _)) = newest(&self.conn)? else { return Ok(false) };
        let older = format!("SELECT DISTINCT lock FROM lock_key WHERE lock <> {number}");
        if column::<u64>(&self.conn, &older)?.is_empty() {
            return Ok(false);
        }
        let used = LOCKED.map(|(table, _)| format!("SELECT lock FROM {table}")).join(" UNION ");
        self.write_surely(|tx| {
            let gone = tx
                .execute(&format!("DELETE FROM lock_key WHERE lock <> {number} AND lock NOT IN ({used})"), [])
                .map_err(trouble::of)?;
            if gone > 0 {
                audit::add(tx, at, Some(by), Verb::LockedAnew, Some(&number.to_string()))?;
            }
            Ok(gone > 0)
        })
    }
}

fn one_anew(tx: &Transaction<'_>, at: &Behind, locks: &Open, number: u64, lock: &Recipient) -> Stored<()> {
    let Some((table, name)) = LOCKED.into_iter().find(|(table, _)| *table == at.table) else { return Ok(()) };
    let found: Option<(u64, Vec<u8>)> = tx
        .query_row(&format!("SELECT lock, body FROM {table} WHERE {name} = ?1"), [&at.row], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()
        .map_err(trouble::of)?;
    // Gone meanwhile.
    let Some((before, body)) = found else { return Ok(()) };
    if body.is_empty() {
        // There is nothing in it any more to lock.
        let change = format!("UPDATE {table} SET lock = ?2 WHERE {name} = ?1");
        return tx.execute(&change, params![at.row, number]).map(|_| ()).map_err(trouble::of);
    }
    let envelope = match before {
        0 => Some(body),
        _ => locks.0.get(&before).and_then(|key| unlock(&body, key).ok()),
    };
    // What does not open keeps its lock, and the lock keeps its keys: somebody else may hold them.
    let Some(envelope) = envelope else { return Ok(()) };
    let locked = lock_up(&envelope, lock)?;
    tx.execute(&format!("UPDATE {table} SET body = ?2, lock = ?3 WHERE {name} = ?1"), params![at.row, locked, number])
        .map_err(trouble::of)?;
    if sealed_hash::HASHED.contains(&table) {
        let fill = format!("UPDATE {table} SET sealed_hash = ?2 WHERE {name} = ?1 AND sealed_hash IS NULL");
        tx.execute(&fill, params![at.row, sealed_hash::of(&envelope)]).map_err(trouble::of)?;
    }
    Ok(())
}

/// The lock of the newest staff list, if the school signed that and somebody holds its key.
fn newest(conn: &Connection) -> Stored<Option<(u64, Recipient)>> {
    let (Some(kiosk), Some(signed)) = (people::kiosk(conn)?, people::directory(conn)?) else { return Ok(None) };
    let Some(Lock { number, recipient }) = school(&signed, &kiosk.root_key).and_then(|directory| directory.lock) else {
        return Ok(None);
    };
    let held: bool = conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM lock_key WHERE lock = ?1)")
        .and_then(|mut one| one.query_row([number], |row| row.get(0)))
        .map_err(trouble::of)?;
    Ok(recipient.parse().ok().filter(|_| held).map(|recipient| (number, recipient)))
}

/// Every lock the school ever signed.
fn signed_locks(conn: &Connection) -> Stored<BTreeMap<u64, String>> {
    let Some(kiosk) = people::kiosk(conn)? else { return Ok(BTreeMap::new()) };
    let all = people::directories(conn)?;
    let locks = all.iter().filter_map(|signed| school(signed, &kiosk.root_key)?.lock);
    Ok(locks.map(|lock| (lock.number, lock.recipient)).collect())
}

fn school(signed: &SignedDirectory, root_key: &[u8]) -> Option<Directory> {
    let directory = verify_directory(&signed.body, &signed.signature, root_key).ok()?;
    (directory.version == signed.version).then_some(directory)
}

fn column<T: rusqlite::types::FromSql>(conn: &Connection, sql: &str) -> Stored<Vec<T>> {
    let mut statement = conn.prepare(sql).map_err(trouble::of)?;
    statement.query_map([], |row| row.get(0)).and_then(Iterator::collect).map_err(trouble::of)
}
