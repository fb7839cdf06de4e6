//! Putting a backup's file where the school lies. The file is made ready under a name of its own,
//! carried forward to this program's schema and checked; only then what was there is moved aside
//! and the new file takes its place, in one rename.

#![expect(clippy::disallowed_methods, reason = "only the unfinished file of an earlier restore is removed")]

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use super::locks::Open;
use super::open::Failed;
use super::pinned::{self, Pinned};
use super::{FILE, Sqlite, audit, copy, erasing, open, trouble};
use crate::domain::time::Moment;
use crate::store::erased_file;
use crate::store::{CopyEnd, EraseRows, Finding, Store, StoreError, Stored, Verb};

/// The file's name until it is ready.
const PART: &str = "tawny.db.restoring";
/// What SQLite may leave beside a file.
const SIDE_FILES: [&str; 3] = ["-wal", "-shm", "-journal"];
/// Why an old file was moved.
const ASIDE: &str = "before-restore";

/// A data folder held for a restore: no kiosk runs in it, none can start.
pub struct Place {
    dir: PathBuf,
    _lock: File,
}

/// The backup a school is restored from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct From<'a> {
    /// Its name, for the audit trail.
    pub name: &'a str,
    /// Its folder.
    pub place: &'a str,
    /// When it was made.
    pub at: Moment,
    /// It lies on the disk the school is restored to.
    pub same_disk: bool,
}

/// What was in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InTheWay {
    /// Nothing.
    Nothing,
    /// Side files of a database that is gone.
    SideFiles,
    /// A database, of a school or not.
    Database,
}

impl Place {
    /// Takes the folder, making it where it is missing.
    pub fn take(dir: &Path) -> Stored<Self> {
        open::make_folder(dir)?;
        let lock = open::take_lock(dir)?;
        Ok(Self { dir: dir.to_owned(), _lock: lock })
    }

    /// What would have to be moved aside.
    pub fn in_the_way(&self) -> InTheWay {
        let path = self.dir.join(FILE);
        if path.exists() {
            InTheWay::Database
        } else if SIDE_FILES.iter().any(|part| beside(&path, part).exists()) {
            InTheWay::SideFiles
        } else {
            InTheWay::Nothing
        }
    }

    /// Whether a desk or another tool has the old database open: moved aside under its feet, it
    /// would go on writing into the old file.
    pub fn in_use(&self) -> bool {
        let path = self.dir.join(FILE);
        let alone = Connection::open(&path).and_then(|conn| {
            conn.busy_timeout(Duration::ZERO)?;
            // Leaving WAL needs the file for oneself alone.
            conn.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get::<_, String>(0))
        });
        match alone {
            Ok(mode) => mode == "wal",
            Err(error) => trouble::of(error) == StoreError::Busy,
        }
    }

    /// Where the new file is put together, empty of what an earlier try left.
    pub fn part(&self) -> PathBuf {
        let part = self.dir.join(PART);
        for end in ["", "-wal", "-shm", "-journal"] {
            let _ = fs::remove_file(beside(&part, end));
        }
        part
    }

    /// Carries the new file forward, notes in its audit trail that it was restored, and checks it.
    /// What is wrong comes back as findings; then nothing was put in place.
    pub fn make_ready(&self, at: Moment, from: &From<'_>) -> Stored<Vec<Finding>> {
        let part = self.dir.join(PART);
        let conn = open::open_file(&part).map_err(|failed| match failed {
            Failed::Damaged(words) => StoreError::Refused(words),
            Failed::Other(error) => error,
        })?;
        let mut store =
            Sqlite { conn, dir: self.dir.clone(), pinned: Pinned::nowhere(), locks: Open::default(), _lock: None };
        store.write(|tx| {
            copy::remember(tx, from.at, from.place, CopyEnd::Good { same_disk: from.same_disk })?;
            audit::add(tx, at, None, Verb::Restored, Some(from.name))
        })?;
        // What was erased since the backup, before anybody sees it.
        let erased = erased_file::read(&self.dir)?;
        if !erased.is_empty() {
            store.write(|tx| erased.iter().try_for_each(|record| erasing::again(tx, at, record)))?;
            store.wipe_erased()?;
        }
        let problems = store.verify()?.problems;
        drop(store);
        copy::stand_alone(&part)?;
        File::open(&part).and_then(|file| file.sync_all()).map_err(|error| open::of_io(&part, &error))?;
        Ok(problems)
    }

    /// Moves what is in the way aside and puts the new file in its place. Gives the new name of
    /// what was there.
    pub fn put_in_place(&self) -> Stored<Option<PathBuf>> {
        let path = self.dir.join(FILE);
        let moved = match self.in_the_way() {
            InTheWay::Nothing => None,
            InTheWay::SideFiles | InTheWay::Database => Some(open::move_aside(&path, ASIDE)?),
        };
        // Somebody restores on purpose: what was seen since the backup counts no more.
        pinned::move_aside(&self.dir, ASIDE)?;
        fs::rename(self.dir.join(PART), &path).map_err(|error| open::of_io(&path, &error))?;
        File::open(&self.dir).and_then(|dir| dir.sync_all()).map_err(|error| open::of_io(&self.dir, &error))?;
        Ok(moved)
    }
}

impl std::fmt::Debug for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Place").field("dir", &self.dir).finish_non_exhaustive()
    }
}

fn beside(path: &Path, end: &str) -> PathBuf {
    PathBuf::from(format!("{}{end}", path.display()))
}
