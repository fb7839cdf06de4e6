//! Rows of figures given to governors. Anybody can seal something to a governor's key; what counts is only
//! what the audit trail says was given.

use std::collections::BTreeSet;

use rusqlite::{Connection, Transaction, params};

use super::{audit, trouble};
use crate::domain::ids::StaffId;
use crate::domain::time::Moment;
use crate::seal::hash::{hex, sha256};
use crate::store::desk_rows::SealedFigures;
use crate::store::{Stored, Verb};

pub(super) fn add(tx: &Transaction<'_>, term: &str, at: Moment, by: &StaffId, bodies: &[Vec<u8>]) -> Stored<()> {
    for body in bodies {
        tx.execute("INSERT INTO figures (term, at, body) VALUES (?1, ?2, ?3)", params![term, at.0, body])
            .map_err(trouble::of)?;
        audit::add(tx, at, Some(by), Verb::GaveFigures, Some(&object(term, body)))?;
    }
    Ok(())
}

pub(super) fn all(conn: &Connection) -> Stored<Vec<SealedFigures>> {
    let mut statement =
        conn.prepare_cached("SELECT object FROM audit WHERE verb = ?1 AND object IS NOT NULL").map_err(trouble::of)?;
    let named = statement.query_map([Verb::GaveFigures.slug()], |row| row.get(0));
    let named: BTreeSet<String> = named.and_then(Iterator::collect).map_err(trouble::of)?;
    let mut statement = conn.prepare_cached("SELECT term, body FROM figures ORDER BY position").map_err(trouble::of)?;
    let rows = statement.query_map([], |row| Ok(SealedFigures { term: row.get(0)?, body: row.get(1)? }));
    let rows: Vec<SealedFigures> = rows.and_then(Iterator::collect).map_err(trouble::of)?;
    Ok(rows.into_iter().filter(|one| named.contains(&object(&one.term, &one.body))).collect())
}

/// What the audit row says was given.
fn object(term: &str, body: &[u8]) -> String {
    format!("{term} {}", hex(&sha256(body)))
}
