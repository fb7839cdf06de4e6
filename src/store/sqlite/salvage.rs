//! What can still be read of a damaged file goes into the new one, row by row, so that a kiosk with
//! a bad sector still knows its school and still has its reports. Whatever cannot be read stays in
//! the file moved aside.

use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, params_from_iter};

/// Tables in the order their references allow.
const TABLES: &[&str] = &[
    "kiosk",
    "directory",
    "staff_secret",
    "lock_key",
    "throttle",
    "class",
    "class_language",
    "pupil",
    "pupil_class",
    "visit",
    "sitting",
    "met",
    "felt",
    "signing",
    "agreement",
    "kept",
    "report",
    "note",
    "handed",
    "desk_kept",
    "talked",
    "picture_class",
    "picture_code",
    "profile",
    "audit",
    "lesson_start",
    "lesson_ready",
    "copy",
    "place",
    "resealing",
    "calendar",
    "ring",
    "figures",
    "asked",
    "answered",
    "opinion",
    "beat",
    "erased",
];

/// Copies every row of `aside` that can be read and stands the new file's checks. Gives their number.
pub(super) fn from(aside: &Path, into: &mut Connection) -> u64 {
    let Ok(old) = Connection::open_with_flags(aside, OpenFlags::SQLITE_OPEN_READ_WRITE) else { return 0 };
    // Without this SQLite reads nothing at all of a file that is shorter than its first page says.
    if old.execute_batch("PRAGMA writable_schema = ON; PRAGMA trusted_schema = OFF;").is_err() {
        return 0;
    }
    let copied: u64 = TABLES.iter().map(|table| copy(&old, into, table, table).unwrap_or(0)).sum();
    // The keys of locks lie there twice: without one of them nothing sealed would open.
    let again = copy(&old, into, "lock_key", "lock_key INDEXED BY lock_key_again").unwrap_or(0);
    copied + again
}

fn columns_of(conn: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    conn.prepare(&format!("SELECT name FROM pragma_table_info('{table}')"))?.query_map([], |row| row.get(0))?.collect()
}

/// `from` is the table, and how it is read.
fn copy(old: &Connection, into: &mut Connection, table: &str, from: &str) -> rusqlite::Result<u64> {
    // A file of an older schema has fewer columns.
    let mut columns = columns_of(into, table)?;
    let there = columns_of(old, table)?;
    columns.retain(|column| there.contains(column));
    let list = columns.join(", ");
    let marks = vec!["?"; columns.len()].join(", ");
    let transaction = into.transaction()?;
    let mut copied = 0;
    // Forwards until the first bad page, then backwards from the end: what lies between is lost.
    for order in ["ASC", "DESC"] {
        let by = match table {
            "pupil_class" => "class",
            "desk_kept" => "staff",
            "lock_key" => "lock",
            _ => "rowid",
        };
        let mut select = old.prepare(&format!("SELECT {list} FROM {from} ORDER BY {by} {order}"))?;
        let mut rows = select.query([])?;
        let mut insert = transaction.prepare(&format!("INSERT OR IGNORE INTO {table} ({list}) VALUES ({marks})"))?;
        let whole = loop {
            let Ok(next) = rows.next() else { break false };
            let Some(row) = next else { break true };
            let values: rusqlite::Result<Vec<Value>> = (0..columns.len()).map(|index| row.get(index)).collect();
            if let Ok(values) = values {
                copied += insert.execute(params_from_iter(values)).unwrap_or(0) as u64;
            }
        };
        if whole {
            break;
        }
    }
    transaction.commit()?;
    Ok(copied)
}
