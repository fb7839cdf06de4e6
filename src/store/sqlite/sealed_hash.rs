//! The hash of what is sealed, in a column of its own: what signatures, cuts and the audit trail are over. What
//! lies open is hashed as it lies there, so that a change of it shows without a key; what lies behind a lock, or is
//! gone, goes by its column.

use rusqlite::{Connection, Row, Transaction, params};

use super::trouble;
use crate::seal::hash::sha256;
use crate::store::Stored;

/// The tables with such a column.
pub(super) const HASHED: [&str; 5] = ["kept", "report", "note", "handed", "figures"];
/// The three columns a hash is read from.
pub(super) const COLUMNS: &str = "lock, body, sealed_hash";

/// The hash of an envelope as it comes in.
pub(super) fn of(body: &[u8]) -> Vec<u8> {
    sha256(body).to_vec()
}

/// The hash that counts, out of [`COLUMNS`] from this one on.
pub(super) fn in_row(row: &Row<'_>, from: usize) -> rusqlite::Result<Vec<u8>> {
    let lock: i64 = row.get(from)?;
    let body = row.get_ref(from + 1)?.as_blob()?;
    let kept: Option<Vec<u8>> = row.get(from + 2)?;
    Ok(match kept {
        Some(kept) if lock != 0 || body.is_empty() => kept,
        _ => of(body),
    })
}

/// Fills the column where it is empty: in a file of a schema that had none.
pub(super) fn fill(tx: &Transaction<'_>) -> Stored<()> {
    tx.execute_batch("INSERT INTO relocking (one) VALUES (1)").map_err(trouble::of)?;
    for table in HASHED {
        let empty: Vec<i64> = rows_without(tx, table)?;
        for row in empty {
            let body: Vec<u8> = tx
                .query_row(&format!("SELECT body FROM {table} WHERE rowid = ?1"), [row], |row| row.get(0))
                .map_err(trouble::of)?;
            tx.execute(&format!("UPDATE {table} SET sealed_hash = ?2 WHERE rowid = ?1"), params![row, of(&body)])
                .map_err(trouble::of)?;
        }
    }
    tx.execute_batch("DELETE FROM relocking").map_err(trouble::of)
}

fn rows_without(conn: &Connection, table: &str) -> Stored<Vec<i64>> {
    let rows = format!("SELECT rowid FROM {table} WHERE sealed_hash IS NULL AND lock = 0 ORDER BY rowid");
    let mut statement = conn.prepare(&rows).map_err(trouble::of)?;
    statement.query_map([], |row| row.get(0)).and_then(Iterator::collect).map_err(trouble::of)
}
