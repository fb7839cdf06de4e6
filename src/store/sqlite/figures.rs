//! Rows of figures given to governors. Anybody can seal something to a governor's key; what counts is only
//! what the audit trail says was given.

use std::collections::BTreeSet;

use rusqlite::{Connection, Transaction, params};

use super::locks::{self, Open};
use super::{audit, sealed_hash, trouble};
use crate::domain::ids::StaffId;
use crate::domain::time::Moment;
use crate::seal::hash::hex;
use crate::store::desk_rows::SealedFigures;
use crate::store::{Stored, Verb};

pub(super) fn add(tx: &Transaction<'_>, term: &str, at: Moment, by: &StaffId, bodies: &[Vec<u8>]) -> Stored<()> {
    for body in bodies {
        let hash = sealed_hash::of(body);
        let (lock, body) = locks::around(tx, body)?;
        tx.execute(
            "INSERT INTO figures (term, at, body, sealed_hash, lock) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![term, at.0, body, hash, lock],
        )
        .map_err(trouble::of)?;
        audit::add(tx, at, Some(by), Verb::GaveFigures, Some(&object(term, &hash)))?;
    }
    Ok(())
}

pub(super) fn all(conn: &Connection, locks: &Open) -> Stored<Vec<SealedFigures>> {
    let mut statement =
        conn.prepare_cached("SELECT object FROM audit WHERE verb = ?1 AND object IS NOT NULL").map_err(trouble::of)?;
    let named = statement.query_map([Verb::GaveFigures.slug()], |row| row.get(0));
    let named: BTreeSet<String> = named.and_then(Iterator::collect).map_err(trouble::of)?;
    let given = format!("SELECT term, {} FROM figures ORDER BY position", sealed_hash::COLUMNS);
    let mut statement = conn.prepare_cached(&given).map_err(trouble::of)?;
    let rows = statement.query_map([], |row| {
        Ok((SealedFigures { term: row.get(0)?, body: locks.in_row(row, 1)? }, sealed_hash::in_row(row, 1)?))
    });
    let rows: Vec<(SealedFigures, Vec<u8>)> = rows.and_then(Iterator::collect).map_err(trouble::of)?;
    let given = rows.into_iter().filter(|(one, hash)| named.contains(&object(&one.term, hash)));
    Ok(given.map(|(one, _)| one).collect())
}

/// What the audit row says was given.
fn object(term: &str, hash: &[u8]) -> String {
    format!("{term} {}", hex(hash))
}
