//! Opening the file: the lock, the pragmas and reading them back, the migrations, and what happens
//! to a file that is damaged.

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, Transaction};
use rusqlite_migration::{HookError, M, Migrations};
use rustix::fs::{Access, FlockOperation, access, flock};

use super::{BUSY_MS, FILE, KIOSK_LOCK, cuts, pinned, salvage, trouble};
use crate::store::{StoreError, Stored, clock};

/// The steps from an empty file to this program's schema. Only ever added to.
const STEPS: &[&str] = &[
    include_str!("migrations/001_school.sql"),
    include_str!("migrations/002_lesson_start.sql"),
    include_str!("migrations/003_copy.sql"),
    include_str!("migrations/004_set_up.sql"),
    include_str!("migrations/005_queue_on.sql"),
    include_str!("migrations/006_ringing.sql"),
    include_str!("migrations/007_access.sql"),
    include_str!("migrations/008_class_language.sql"),
    include_str!("migrations/009_new_paper.sql"),
    include_str!("migrations/010_mastery.sql"),
    include_str!("migrations/011_signing.sql"),
    include_str!("migrations/012_figures.sql"),
    include_str!("migrations/013_locks.sql"),
    include_str!("migrations/014_figures_signed.sql"),
    include_str!("migrations/015_erased.sql"),
    include_str!("migrations/016_opinions.sql"),
];
/// The newest schema this program knows.
pub const SCHEMA: i64 = STEPS.len() as i64;
/// From this schema on everything sealed is signed: the step to it says in the audit trail how far a school
/// had come by then.
const SIGNING: usize = 11;
/// From this schema on what is sealed has a hash in a column of its own, and cuts are over that.
const HASHING: usize = 13;

/// Why a file could not be opened.
pub(super) enum Failed {
    /// The file is damaged, in SQLite's words.
    Damaged(String),
    /// Something else.
    Other(StoreError),
}

impl From<rusqlite::Error> for Failed {
    fn from(error: rusqlite::Error) -> Self {
        if trouble::is_damage(&error) { Self::Damaged(error.to_string()) } else { Self::Other(trouble::of(error)) }
    }
}

/// Makes the data folder, for this user only.
pub(in crate::store) fn make_folder(dir: &Path) -> Stored<()> {
    use std::os::unix::fs::DirBuilderExt;
    if dir.is_dir() {
        return Ok(());
    }
    let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(dir);
    made.map_err(|error| of_io(dir, &error))
}

/// Takes the kiosk's lock; it falls with the process, however that ends.
pub(super) fn take_lock(dir: &Path) -> Stored<File> {
    let path = dir.join(KIOSK_LOCK);
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path);
    let file = file.map_err(|error| of_io(&path, &error))?;
    match flock(&file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(file),
        Err(rustix::io::Errno::WOULDBLOCK) => Err(StoreError::InUse),
        Err(error) => Err(StoreError::Refused(error.to_string())),
    }
}

pub(in crate::store) fn of_io(path: &Path, error: &std::io::Error) -> StoreError {
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => StoreError::Full,
        std::io::ErrorKind::ReadOnlyFilesystem | std::io::ErrorKind::PermissionDenied => StoreError::ReadOnly,
        _ => StoreError::Missing(format!("{}: {error}", path.display())),
    }
}

/// Opens the file, moving a damaged one aside. Only for whoever holds the kiosk's lock.
pub(super) fn open_or_replace(dir: &Path) -> Stored<(Connection, Option<StoreError>)> {
    let path = dir.join(FILE);
    match open_file(&path) {
        Ok(conn) => Ok((conn, None)),
        Err(Failed::Other(error)) => Err(error),
        Err(Failed::Damaged(_)) => {
            let aside = move_aside(&path, "damaged")?;
            pinned::move_aside(dir, "damaged")?;
            let mut conn = open_file(&path).map_err(|failed| match failed {
                Failed::Damaged(words) => StoreError::Refused(words),
                Failed::Other(error) => error,
            })?;
            salvage::from(&aside, &mut conn);
            cuts::begin_again(&mut conn)?;
            Ok((conn, Some(StoreError::Damaged(aside.display().to_string()))))
        }
    }
}

/// Opens and checks one file: pragmas set and read back, schema known, pages whole. A file that the
/// system lets us write and SQLite does not has a damaged header.
pub(super) fn open_file(path: &Path) -> Result<Connection, Failed> {
    let may_write = |path: &Path| access(path, Access::WRITE_OK).is_ok();
    match open_and_check(path) {
        Err(Failed::Other(StoreError::ReadOnly)) if may_write(path) && path.parent().is_some_and(may_write) => {
            Err(Failed::Damaged(FILE.to_owned()))
        }
        opened => opened,
    }
}

fn open_and_check(path: &Path) -> Result<Connection, Failed> {
    let mut conn = Connection::open(path)?;
    conn.busy_timeout(Duration::from_millis(BUSY_MS))?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    let found: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > SCHEMA {
        return Err(Failed::Other(StoreError::Newer { found, known: SCHEMA }));
    }
    set_pragmas(&conn)?;
    if conn.is_readonly("main")? {
        return Err(Failed::Other(StoreError::ReadOnly));
    }
    // First of all: a step to a newer schema reads what is there.
    let check: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if check != "ok" {
        return Err(Failed::Damaged(check));
    }
    if found < SCHEMA {
        migrate(&mut conn).map_err(Failed::Other)?;
    }
    Ok(conn)
}

/// Kiosk and desk may find an old schema at the same moment: whoever comes second finds it done.
fn migrate(conn: &mut Connection) -> Stored<()> {
    conn.set_transaction_behavior(rusqlite::TransactionBehavior::Immediate);
    let steps = STEPS.iter().zip(1..).map(|(step, schema)| match schema {
        SIGNING => M::up_with_hook(step, |tx: &Transaction| {
            cuts::begin(tx).map_err(|error| HookError::Hook(error.to_string()))
        }),
        HASHING => M::up_with_hook(step, |tx: &Transaction| {
            cuts::carry(tx).map_err(|error| HookError::Hook(error.to_string()))
        }),
        _ => M::up(step),
    });
    let done = Migrations::from_iter(steps).to_latest(conn);
    let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(trouble::of)?;
    match done {
        Err(error) if version != SCHEMA => Err(trouble::of_migration(error)),
        _ => Ok(()),
    }
}

fn set_pragmas(conn: &Connection) -> Result<(), Failed> {
    // A read-only file keeps its journal mode: that is told apart right after.
    let mode: String = match conn.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0)) {
        Ok(mode) => mode,
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::ReadOnly) => {
            return Err(Failed::Other(StoreError::ReadOnly));
        }
        Err(error) => return Err(error.into()),
    };
    if conn.is_readonly("main")? {
        return Err(Failed::Other(StoreError::ReadOnly));
    }
    conn.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;
         PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;",
    )?;
    let wanted = [("synchronous", 2), ("secure_delete", 1), ("trusted_schema", 0), ("foreign_keys", 1)];
    for (pragma, want) in wanted {
        let got: i64 = conn.pragma_query_value(None, pragma, |row| row.get(0))?;
        if got != want {
            return Err(Failed::Other(StoreError::Refused(format!("{pragma} is {got}"))));
        }
    }
    if mode != "wal" {
        return Err(Failed::Other(StoreError::Refused(format!("journal_mode is {mode}"))));
    }
    Ok(())
}

/// Empties the WAL into the file, where deleted rows are overwritten, and cuts it to nothing. Does
/// not wait for readers.
pub(super) fn wipe(conn: &Connection) -> Stored<bool> {
    conn.busy_timeout(Duration::ZERO).map_err(trouble::of)?;
    let busy = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
    conn.busy_timeout(Duration::from_millis(BUSY_MS)).map_err(trouble::of)?;
    match busy.map_err(trouble::of) {
        Ok(busy) => Ok(busy == 0),
        Err(StoreError::Busy) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Renames the file and what belongs to it; nothing is deleted. The new name carries the reason, the
/// time, and a count when there is one already.
pub(super) fn move_aside(path: &Path, why: &str) -> Stored<PathBuf> {
    let stamp = clock::now().0 / 1000;
    let aside = (0..u32::MAX)
        .map(|count| match count {
            0 => path.with_extension(format!("db.{why}-{stamp}")),
            count => path.with_extension(format!("db.{why}-{stamp}-{count}")),
        })
        .find(|aside| !aside.exists())
        .ok_or_else(|| StoreError::Refused("no free name".to_owned()))?;
    for part in ["-wal", "-shm", "-journal", ""] {
        let from = PathBuf::from(format!("{}{part}", path.display()));
        if from.exists() {
            let to = PathBuf::from(format!("{}{part}", aside.display()));
            fs::rename(&from, &to).map_err(|error| of_io(&from, &error))?;
        }
    }
    Ok(aside)
}
