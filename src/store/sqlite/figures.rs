//! Rows of figures given to governors. Anybody can seal something to a governor's key; what counts is only
//! what is signed, and what the audit trail says was given by whoever signed it.

use std::collections::BTreeMap;

use rusqlite::{Connection, Transaction, params};

use super::{audit, trouble};
use crate::domain::ids::StaffId;
use crate::domain::time::Moment;
use crate::seal::hash::{hex, sha256};
use crate::store::desk_rows::{SealedFigures, SignedBody};
use crate::store::{Stored, Verb};

pub(super) fn add(tx: &Transaction<'_>, term: &str, at: Moment, by: &StaffId, bodies: &[SignedBody]) -> Stored<()> {
    for SignedBody { body, signed } in bodies {
        tx.execute(
            "INSERT INTO figures (term, at, body, signed) VALUES (?1, ?2, ?3, ?4)",
            params![term, at.0, body, signed],
        )
        .map_err(trouble::of)?;
        audit::add(tx, at, Some(by), Verb::GaveFigures, Some(&object(term, body)))?;
    }
    Ok(())
}

pub(super) fn all(conn: &Connection) -> Stored<Vec<SealedFigures>> {
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
    let mut statement = conn
        .prepare_cached("SELECT position, term, at, body, signed FROM figures ORDER BY position")
        .map_err(trouble::of)?;
    let rows = statement.query_map([], |row| {
        let (term, body): (String, Vec<u8>) = (row.get(1)?, row.get(3)?);
        let link = named.get(&object(&term, &body)).cloned();
        Ok(SealedFigures { row: row.get(0)?, term, at: Moment(row.get(2)?), body, signed: row.get(4)?, link })
    });
    rows.and_then(Iterator::collect).map_err(trouble::of)
}

/// What the audit row says was given.
fn object(term: &str, body: &[u8]) -> String {
    format!("{term} {}", hex(&sha256(body)))
}
