//! Copying the file while others write into it. Everything goes through SQLite: a read transaction
//! holds one moment still, the backup API copies that moment in small steps, and writers go on
//! beside it. The same file also knows what a copy must hold, and keeps the notes about copies.

use std::collections::BTreeMap;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction, params};

use super::open::Failed;
use super::{BUSY_MS, FILE, audit, people, trouble, verify};
use crate::domain::time::Moment;
use crate::store::{Anchor, CopyEnd, FailedCopy, Finding, Findings, Kiosk, LastCopy};
use crate::store::{SignedDirectory, StoreError, Stored, Verb};

/// Pages copied at once: 256 KiB, some milliseconds on a slow stick.
const PAGES_A_STEP: i32 = 64;
/// Tables whose rows are only ever added to.
pub const STAYING: &[&str] = &[
    "report",
    "note",
    "handed",
    "talked",
    "felt",
    "agreement",
    "audit",
    "directory",
    "lesson_start",
    "lesson_ready",
    "calendar",
    "ring",
    "figures",
    "erased",
    "asked",
    "answered",
    "opinion",
];

/// What one moment of the school holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The schema's number.
    pub schema: i64,
    /// Rows and the newest audit link.
    pub anchor: Anchor,
}

/// One moment of a school, held still for as long as this lives. Writers do not wait for it.
pub struct Snapshot {
    conn: Connection,
}

impl Snapshot {
    /// Holds the school in `dir` as it is now. The inner error is SQLite's, of a damaged file.
    pub fn of(dir: &Path) -> Stored<Result<Self, String>> {
        let path = dir.join(FILE);
        if !path.exists() {
            return Err(StoreError::NotSetUp);
        }
        let begun = open_light(&path).and_then(|conn| {
            // The first read is what holds the moment.
            conn.execute_batch("BEGIN; SELECT count(*) FROM sqlite_schema;")?;
            Ok(conn)
        });
        match begun.map_err(Failed::from) {
            Ok(conn) => Ok(Ok(Self { conn })),
            Err(Failed::Damaged(words)) => Ok(Err(words)),
            Err(Failed::Other(error)) => Err(error),
        }
    }

    /// What it holds.
    pub fn facts(&self) -> Stored<Facts> {
        facts(&self.conn)
    }

    /// This machine.
    pub fn kiosk(&self) -> Stored<Kiosk> {
        people::kiosk(&self.conn)?.ok_or(StoreError::NotSetUp)
    }

    /// The staff directory, as signed.
    pub fn directory(&self) -> Stored<SignedDirectory> {
        people::directory(&self.conn)?.ok_or(StoreError::NotSetUp)
    }

    /// How long a copy will be, in bytes.
    pub fn bytes(&self) -> Stored<u64> {
        let number = |pragma: &str| self.conn.pragma_query_value(None, pragma, |row| row.get::<_, u64>(0));
        let (pages, size) = (number("page_count").map_err(trouble::of)?, number("page_size").map_err(trouble::of)?);
        Ok(pages.saturating_mul(size))
    }

    /// Copies the moment into a new file. Before every step `go_on` is asked, and may take its
    /// time; false gives up, and the file is then worth nothing. The file is whole and complete in
    /// itself when this returns, but not yet forced to the disk.
    pub fn copy_to(&self, to: &Path, go_on: &mut dyn FnMut() -> bool) -> Stored<bool> {
        let mut copy = Connection::open(to).map_err(trouble::of)?;
        // A copy that is interrupted is thrown away, so it needs no journal of its own.
        copy.execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
            .map_err(trouble::of)?;
        {
            let backup = Backup::new(&self.conn, &mut copy).map_err(trouble::of)?;
            loop {
                if !go_on() {
                    return Ok(false);
                }
                match backup.step(PAGES_A_STEP).map_err(trouble::of)? {
                    StepResult::Done => break,
                    StepResult::More => {}
                    _ => return Err(StoreError::Busy),
                }
            }
        }
        drop(copy);
        stand_alone(to)?;
        Ok(true)
    }
}

/// Takes the WAL out of a file nobody else has open, so that it can be read on its own, also from
/// where nothing can be written.
pub(super) fn stand_alone(path: &Path) -> Stored<()> {
    let conn = Connection::open(path).map_err(trouble::of)?;
    conn.execute_batch("PRAGMA locking_mode = EXCLUSIVE;").map_err(trouble::of)?;
    let mode: String = conn.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0)).map_err(trouble::of)?;
    if mode == "delete" { Ok(()) } else { Err(StoreError::Busy) }
}

/// What stands in a finished copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inside {
    /// Its schema, rows and newest audit link.
    pub facts: Facts,
    /// The machine it was made on.
    pub kiosk: Option<Kiosk>,
    /// The staff directory, as signed.
    pub directory: Option<SignedDirectory>,
    /// What is wrong with it.
    pub findings: Findings,
}

/// Looks into a finished copy without leaving a trace beside it. The inner error is SQLite's, of a
/// file that is none.
pub fn look_into(file: &Path) -> Stored<Result<Inside, String>> {
    let looked = open_immutable(file).map_err(Failed::from).and_then(|conn| {
        let findings = verify::without_new_tables(&conn).map_err(Failed::Other)?;
        let facts = facts(&conn).map_err(Failed::Other)?;
        let kiosk = people::kiosk(&conn).map_err(Failed::Other)?;
        let directory = people::directory(&conn).map_err(Failed::Other)?;
        Ok(Inside { facts, kiosk, directory, findings })
    });
    match looked {
        Ok(found) => Ok(Ok(found)),
        Err(Failed::Damaged(words)) => Ok(Err(words)),
        Err(Failed::Other(StoreError::Refused(words))) => Ok(Err(words)),
        Err(Failed::Other(error)) => Err(error),
    }
}

/// The schema's number of a finished copy; also of one too new to read further.
pub fn schema_of(file: &Path) -> Stored<Result<i64, String>> {
    let found = open_immutable(file).and_then(|conn| conn.pragma_query_value(None, "user_version", |row| row.get(0)));
    match found.map_err(Failed::from) {
        Ok(schema) => Ok(Ok(schema)),
        Err(Failed::Damaged(words)) => Ok(Err(words)),
        Err(Failed::Other(error)) => Err(error),
    }
}

/// When the school in `dir` was last copied. Light enough to be asked every minute.
pub fn last_copy_in(dir: &Path) -> Stored<LastCopy> {
    if !dir.join(FILE).exists() {
        return Err(StoreError::NotSetUp);
    }
    last(&open_light(&dir.join(FILE)).map_err(trouble::of)?)
}

fn open_light(path: &Path) -> rusqlite::Result<Connection> {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    conn.busy_timeout(Duration::from_millis(BUSY_MS))?;
    guarded(conn)
}

fn open_immutable(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    guarded(Connection::open_with_flags(uri(path), flags)?)
}

/// A file from elsewhere may hold anything: nothing in its schema is run, nothing is written.
fn guarded(conn: Connection) -> rusqlite::Result<Connection> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON;")?;
    Ok(conn)
}

fn uri(path: &Path) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte);
    let named: String = path
        .as_os_str()
        .as_bytes()
        .iter()
        .map(|byte| if plain(*byte) { char::from(*byte).to_string() } else { format!("%{byte:02X}") })
        .collect();
    format!("file:{named}?immutable=1")
}

fn facts(conn: &Connection) -> Stored<Facts> {
    let schema = conn.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(trouble::of)?;
    let rows = rows(conn).map_err(trouble::of)?;
    let head = audit::head(conn)?;
    let (sequence, hash) = head.unwrap_or_default();
    Ok(Facts { schema, anchor: Anchor { sequence, hash, rows } })
}

fn rows(conn: &Connection) -> rusqlite::Result<BTreeMap<String, u64>> {
    let named = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";
    let names: Vec<String> = conn.prepare(named)?.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let count = |name: String| {
        let quoted = name.replace('"', "\"\"");
        let rows = conn.query_row(&format!("SELECT count(*) FROM \"{quoted}\""), [], |row| row.get(0))?;
        Ok((name, rows))
    };
    names.into_iter().map(count).collect()
}

/// What of a backup's anchor is not in this school any more.
pub(super) fn compare(conn: &Connection, anchor: &Anchor) -> Stored<Vec<Finding>> {
    let mut findings: Vec<Finding> = compare_chain(conn, anchor)?.into_iter().collect();
    let now = rows(conn).map_err(trouble::of)?;
    let fewer = |table: &&str| now.get(*table).copied().unwrap_or(0) < anchor.rows.get(*table).copied().unwrap_or(0);
    findings.extend(STAYING.iter().filter(|table| fewer(table)).map(|table| Finding::FewerRows((*table).to_owned())));
    Ok(findings)
}

/// Whether the audit chain still holds the anchor's link.
pub(super) fn compare_chain(conn: &Connection, anchor: &Anchor) -> Stored<Option<Finding>> {
    let (newest, _) = audit::head(conn)?.unwrap_or_default();
    if newest < anchor.sequence {
        return Ok(Some(Finding::AuditCut { newest, anchored: anchor.sequence }));
    }
    if anchor.sequence > 0 {
        let hash: Option<Vec<u8>> = conn
            .query_row("SELECT hash FROM audit WHERE sequence = ?1", [anchor.sequence], |row| row.get(0))
            .optional()
            .map_err(trouble::of)?;
        if hash.as_ref() != Some(&anchor.hash) {
            return Ok(Some(Finding::AuditReplaced(anchor.sequence)));
        }
    }
    Ok(None)
}

/// Keeps how a copy ended. A good one is also a link of the audit chain, and ends what failed.
pub(super) fn ended(tx: &Transaction<'_>, at: Moment, place: &str, end: CopyEnd<'_>) -> Stored<()> {
    remember(tx, at, place, end)?;
    if matches!(end, CopyEnd::Good { .. }) {
        let name = Path::new(place).file_name().map(|name| name.to_string_lossy().into_owned());
        audit::add(tx, at, None, Verb::BackedUp, name.as_deref())?;
    }
    Ok(())
}

/// The same without a link, for a school that was restored: its newest copy is the one it came from.
pub(super) fn remember(tx: &Transaction<'_>, at: Moment, place: &str, end: CopyEnd<'_>) -> Stored<()> {
    let (kind, same_disk, why) = match end {
        CopyEnd::Good { same_disk } => ("good", same_disk, None),
        CopyEnd::Failed(why) => ("failed", false, Some(why)),
    };
    // The same trouble again keeps the time it began.
    tx.execute(
        "INSERT INTO copy (kind, at, place, same_disk, why) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (kind) DO UPDATE SET at = excluded.at, place = excluded.place,
             same_disk = excluded.same_disk, why = excluded.why
         WHERE kind = 'good' OR why IS NOT excluded.why OR place IS NOT excluded.place",
        params![kind, at.0, place, same_disk, why],
    )
    .map_err(trouble::of)?;
    if why.is_none() {
        tx.execute("DELETE FROM copy WHERE kind = 'failed'", []).map_err(trouble::of)?;
    }
    Ok(())
}

pub(super) fn last(conn: &Connection) -> Stored<LastCopy> {
    let mut statement = conn.prepare_cached("SELECT kind, at, place, same_disk, why FROM copy").map_err(trouble::of)?;
    let mut rows = statement.query([]).map_err(trouble::of)?;
    let mut last = LastCopy::default();
    while let Some(row) = rows.next().map_err(trouble::of)? {
        let kind: String = row.get(0).map_err(trouble::of)?;
        let at = Moment(row.get(1).map_err(trouble::of)?);
        let place: String = row.get(2).map_err(trouble::of)?;
        if kind == "good" {
            last.same_disk = row.get(3).map_err(trouble::of)?;
            (last.at, last.place) = (Some(at), place);
        } else {
            let why: Option<String> = row.get(4).map_err(trouble::of)?;
            last.failed = Some(FailedCopy { at, place, why: why.unwrap_or_default() });
        }
    }
    Ok(last)
}
