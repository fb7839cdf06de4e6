//! Rows of figures given to governors. Anybody can seal something to a governor's key; what counts is only
//! what is signed, and what the audit trail says was given by whoever signed it.

use std::collections::BTreeMap;

use rusqlite::{Connection, Transaction, params};

use super::locks::{self, Open};
use super::{audit, sealed_hash, trouble};
use crate::domain::ids::StaffId;
use crate::domain::time::Moment;
use crate::seal::hash::hex;
use crate::store::desk_rows::{SealedFigures, SignedBody};
use crate::store::{Stored, Verb};

pub(super) fn add(tx: &Transaction<'_>, term: &str, at: Moment, by: &StaffId, bodies: &[SignedBody]) -> Stored<()> {
    for SignedBody { body, signed } in bodies {
        let hash = sealed_hash::of(body);
        let (lock, body) = locks::around(tx, body)?;
        tx.execute(
            "INSERT INTO figures (term, at, body, signed, sealed_hash, lock) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![term, at.0, body, signed, hash, lock],
        )
        .map_err(trouble::of)?;
        audit::add(tx, at, Some(by), Verb::GaveFigures, Some(&object(term, &hash)))?;
    }
    Ok(())
}

pub(super) fn all(conn: &Connection, locks: &Open) -> Stored<Vec<SealedFigures>> {
    let mut statement = conn
        .prepare_cached(
            "SELECT object, sequence, actor FROM audit
             WHERE verb = ?1 AND object IS NOT NULL AND actor IS NOT NULL ORDER BY sequence DESC",
        )
        .map_err(trouble::of)?;
    // Of two links that say the same the first counts: nothing is newer than it was.
    let named = statement
        .query_map([Verb::GaveFigures.slug()], |row| Ok((row.get(0)?, (row.get(1)?, StaffId(row.get(2)?)))))
        .and_then(Iterator::collect);
    let named: BTreeMap<String, (u64, StaffId)> = named.map_err(trouble::of)?;
    let given = format!("SELECT position, term, at, signed, {} FROM figures ORDER BY position", sealed_hash::COLUMNS);
    let mut statement = conn.prepare_cached(&given).map_err(trouble::of)?;
    let rows = statement.query_map([], |row| {
        let (term, hash): (String, Vec<u8>) = (row.get(1)?, sealed_hash::in_row(row, 4)?);
        let link = named.get(&object(&term, &hash)).cloned();
        let (row_number, at) = (row.get(0)?, Moment(row.get(2)?));
        Ok(SealedFigures { row: row_number, term, at, body: locks.in_row(row, 4)?, hash, signed: row.get(3)?, link })
    });
    rows.and_then(Iterator::collect).map_err(trouble::of)
}

/// What the audit row says was given.
fn object(term: &str, hash: &[u8]) -> String {
    format!("{term} {}", hex(hash))
}
