//! What this machine has seen of its school, in a small file beside the database: the root key, the newest
//! staff list, the newest link of the audit chain and how many rows there were. Whoever changes the database
//! alone can neither put back an older staff list, nor bring another root key, nor cut off or rewrite the end
//! of the chain, nor take away what was told or written, without its being seen. Whoever changes this file too is seen by comparing with a backup.
//!
//! It is written after every commit and never ahead of one. It holds hashes and numbers only.

#![expect(clippy::disallowed_methods, reason = "only the unfinished file of this write is removed")]

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{audit, copy, of_io, people, trouble};
use crate::seal::hash::{bytes_of, hex};
use crate::seal::{random, verify_directory};
use crate::store::{Anchor, Finding, SignedDirectory, StoreError, Stored, clock};

/// The file's name inside the data folder.
pub const PINNED: &str = "pinned.json";
/// Bytes of it, at most.
const BYTES_MAX: u64 = 4 << 10;
/// Tables whose rows are only ever added to, each with a `position` that grows.
const COUNTED: [&str; 10] =
    ["report", "note", "handed", "talked", "felt", "agreement", "lesson_start", "ring", "figures", "erased"];

/// What was seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Seen {
    /// The root key, in hexadecimal.
    school: String,
    /// The version of the newest staff list it signed.
    directory: u64,
    /// The newest link of the audit chain; 0 for none.
    sequence: u64,
    /// That link's hash, in hexadecimal.
    hash: String,
    /// The newest position in each of [`COUNTED`], and how many rows there were up to it.
    #[serde(default)]
    rows: BTreeMap<String, (i64, u64)>,
}

/// The file, and what was last seen through one open database.
pub(super) struct Pinned {
    path: Option<PathBuf>,
    seen: Option<Seen>,
    /// How many rows of each table were counted, and up to which position: only what is new is counted again.
    counted: BTreeMap<&'static str, (i64, u64)>,
}

impl Pinned {
    pub(super) fn beside(dir: &Path) -> Self {
        Self { path: Some(dir.join(PINNED)), seen: None, counted: BTreeMap::new() }
    }

    /// For a file that is not in its place yet: what is seen of it is not remembered.
    pub(super) fn nowhere() -> Self {
        Self { path: None, seen: None, counted: BTreeMap::new() }
    }

    /// Whether this machine may use a directory that stands in its database.
    pub(super) fn allow(&self, conn: &Connection, signed: &SignedDirectory) -> Stored<()> {
        let Some(known) = self.known() else { return Ok(()) };
        if root_key(conn)?.is_some_and(|school| school != known.school) {
            return Err(StoreError::DirectoryRefused);
        }
        if signed.version < known.directory { Err(StoreError::DirectoryOlder) } else { Ok(()) }
    }

    /// Remembers what was just committed, where it goes on from what was seen before. What does not is left
    /// for [`Pinned::compare`] to say. A disk that is full costs only the memory.
    pub(super) fn remember(&mut self, conn: &Connection) {
        let Ok(Some(now)) = self.now(conn) else { return };
        if self.path.is_none() || self.seen.as_ref() == Some(&now) {
            return;
        }
        let goes_on = |known: &Seen| {
            known.school == now.school
                && known.directory <= now.directory
                && known.sequence <= now.sequence
                && fewer(known, |table, upto| {
                    // What is new since is counted, and taken from what there is now.
                    let (now_upto, rows) = now.rows.get(table).copied().unwrap_or_default();
                    Ok(rows.saturating_sub(count(conn, table, upto, now_upto)?))
                })
                .is_ok_and(|tables| tables.is_empty())
                && copy::compare_chain(conn, &anchor(known)).is_ok_and(|problem| problem.is_none())
        };
        if self.known().as_ref().is_none_or(goes_on) {
            self.keep(now);
        }
    }

    /// A school is set up here: what was seen of another one counts no more.
    pub(super) fn begin(&mut self, conn: &Connection) {
        self.seen = None;
        self.counted.clear();
        if let Ok(Some(now)) = self.now(conn) {
            self.keep(now);
        }
    }

    /// What was seen and is not there any more.
    pub(super) fn compare(&self, conn: &Connection) -> Stored<Vec<Finding>> {
        let Some(known) = self.known() else { return Ok(Vec::new()) };
        let mut findings: Vec<Finding> = copy::compare_chain(conn, &anchor(&known))?.into_iter().collect();
        let gone = fewer(&known, |table, upto| count(conn, table, 0, upto))?;
        findings.extend(gone.into_iter().map(|table| Finding::FewerRows(table.to_owned())));
        match people::directory(conn)?.map(|signed| self.allow(conn, &signed)) {
            Some(Err(StoreError::DirectoryOlder)) => findings.push(Finding::DirectoryOlder),
            Some(Err(_)) => findings.push(Finding::DirectorySignature),
            Some(Ok(())) | None => {}
        }
        Ok(findings)
    }

    /// Whether the audit chain goes on from what was seen of it.
    pub(super) fn holds_chain(&self, conn: &Connection) -> Stored<bool> {
        let Some(known) = self.known() else { return Ok(true) };
        Ok(copy::compare_chain(conn, &anchor(&known))?.is_none())
    }

    /// What stands in the database now; `None` before there is a school, and where its directory is not
    /// signed by it.
    fn now(&mut self, conn: &Connection) -> Stored<Option<Seen>> {
        let Some(school) = root_key(conn)? else { return Ok(None) };
        let directory = people::newest_directory(conn)?.unwrap_or(0);
        let known = self.seen.as_ref().is_some_and(|seen| seen.school == school && seen.directory == directory);
        if !known && directory > 0 && !is_signed(conn)? {
            return Ok(None);
        }
        let (sequence, hash) = audit::head(conn)?.unwrap_or_default();
        let rows = self.count_new(conn)?;
        Ok(Some(Seen { school, directory, sequence, hash: hex(&hash), rows }))
    }

    fn count_new(&mut self, conn: &Connection) -> Stored<BTreeMap<String, (i64, u64)>> {
        for table in COUNTED {
            let (before, rows) = self.counted.get(table).copied().unwrap_or_default();
            let newest = format!("SELECT max(position) FROM {table}");
            let newest = conn.prepare_cached(&newest).and_then(|mut one| one.query_row([], |row| row.get(0)));
            let newest: Option<i64> = newest.map_err(trouble::of)?;
            let upto = newest.unwrap_or(0).max(before);
            self.counted.insert(table, (upto, rows + count(conn, table, before, upto)?));
        }
        Ok(self.counted.iter().map(|(table, counted)| ((*table).to_owned(), *counted)).collect())
    }

    /// The further of what the file says and what this program saw itself.
    fn known(&self) -> Option<Seen> {
        let read = self.path.as_deref().and_then(read);
        [read, self.seen.clone()].into_iter().flatten().max_by_key(|seen| (seen.directory, seen.sequence))
    }

    fn keep(&mut self, now: Seen) {
        if let Some(path) = &self.path
            && let Err(error) = write(path, &now)
        {
            tracing::debug!(%error, "what was seen of the school was not kept");
        }
        self.seen = Some(now);
    }
}

/// The file goes aside with the database it belongs to; nothing is deleted.
pub(super) fn move_aside(dir: &Path, why: &str) -> Stored<()> {
    let path = dir.join(PINNED);
    if !path.exists() {
        return Ok(());
    }
    let stamp = clock::now().0;
    fs::rename(&path, path.with_extension(format!("json.{why}-{stamp}"))).map_err(|error| of_io(&path, &error))
}

fn root_key(conn: &Connection) -> Stored<Option<String>> {
    Ok(people::kiosk(conn)?.map(|kiosk| hex(&kiosk.root_key)))
}

fn is_signed(conn: &Connection) -> Stored<bool> {
    let (Some(kiosk), Some(signed)) = (people::kiosk(conn)?, people::directory(conn)?) else { return Ok(false) };
    let directory = verify_directory(&signed.body, &signed.signature, &kiosk.root_key);
    Ok(directory.is_ok_and(|directory| directory.version == signed.version))
}

/// Rows of a table after one position, up to another.
fn count(conn: &Connection, table: &str, after: i64, upto: i64) -> Stored<u64> {
    conn.prepare_cached(&format!("SELECT count(*) FROM {table} WHERE position > ?1 AND position <= ?2"))
        .and_then(|mut statement| statement.query_row([after, upto], |row| row.get(0)))
        .map_err(trouble::of)
}

/// The tables that have fewer rows than were seen, by what `there` says of one up to a position.
fn fewer(seen: &Seen, there: impl Fn(&str, i64) -> Stored<u64>) -> Stored<Vec<&'static str>> {
    let mut tables = Vec::new();
    for table in COUNTED {
        let Some((upto, rows)) = seen.rows.get(table).copied() else { continue };
        if there(table, upto)? < rows {
            tables.push(table);
        }
    }
    Ok(tables)
}

fn anchor(seen: &Seen) -> Anchor {
    let hash = bytes_of(&seen.hash).unwrap_or_default();
    Anchor { sequence: seen.sequence, hash, rows: BTreeMap::new() }
}

fn read(path: &Path) -> Option<Seen> {
    let mut json = Vec::new();
    File::open(path).ok()?.take(BYTES_MAX).read_to_end(&mut json).ok()?;
    serde_json::from_slice(&json).ok()
}

/// In place of the one before: killed at any moment, one of the two is there, whole.
fn write(path: &Path, seen: &Seen) -> std::io::Result<()> {
    let name = random::id().map_err(std::io::Error::other)?;
    let new = path.with_extension(name);
    let written = OpenOptions::new()
        .create_new(true)
        .write(true)
        .mode(0o600)
        .open(&new)
        .and_then(|mut file| file.write_all(&serde_json::to_vec(seen)?))
        .and_then(|()| fs::rename(&new, path));
    if written.is_err() {
        let _ = fs::remove_file(&new);
    }
    written
}
