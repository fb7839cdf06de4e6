//! Rows of what was sealed again for another reader. They are only ever added to, and nothing in
//! them names that reader.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::locks::{self, Open};
use super::{audit, reports, ringing, sealed_hash, trouble};
use crate::domain::ids::ReportId;
use crate::domain::report::REPORT_FORMAT;
use crate::domain::ringing::RingRow;
use crate::domain::time::Moment;
use crate::store::Stored;
use crate::store::desk_rows::{HandOn, PAGE_HANDED, SealedHanded};

pub(super) fn add(tx: &Transaction<'_>, about: &ReportId, at: Moment, body: &[u8]) -> Stored<i64> {
    let (lock, locked) = locks::around(tx, body)?;
    tx.execute(
        "INSERT INTO handed (about, at, format, body, sealed_hash, lock) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![about.as_str(), at.0, REPORT_FORMAT, locked, sealed_hash::of(body), lock],
    )
    .map_err(trouble::of)?;
    Ok(tx.last_insert_rowid())
}

pub(super) fn hand_on(tx: &Transaction<'_>, step: HandOn<'_>) -> Stored<()> {
    for body in step.handed {
        add(tx, step.about, step.at, body)?;
    }
    reports::add_note(tx, step.about, step.at, step.note)?;
    if let Some((what, signed)) = step.ring {
        let row = RingRow { report: step.about.clone(), what, at: step.at, place: String::new() };
        ringing::add_ring(tx, &row, Some(signed))?;
    }
    audit::add(tx, step.at, Some(step.by), step.verb, Some(step.about.as_str()))
}

pub(super) fn after(conn: &Connection, locks: &Open, row: i64) -> Stored<Vec<SealedHanded>> {
    let mut statement = conn
        .prepare_cached("SELECT position, about, at, lock, body, sealed_hash FROM handed WHERE position > ?1 ORDER BY position LIMIT ?2")
        .map_err(trouble::of)?;
    let rows = statement.query_map(params![row, PAGE_HANDED as i64], |row| handed(row, locks));
    rows.and_then(Iterator::collect).map_err(trouble::of)
}

pub(super) fn about(conn: &Connection, locks: &Open, about: &ReportId) -> Stored<Vec<SealedHanded>> {
    let mut statement = conn
        .prepare_cached(
            "SELECT position, about, at, lock, body, sealed_hash FROM handed WHERE about = ?1 ORDER BY position",
        )
        .map_err(trouble::of)?;
    statement.query_map([about.as_str()], |row| handed(row, locks)).and_then(Iterator::collect).map_err(trouble::of)
}

pub(super) fn one(conn: &Connection, locks: &Open, row: i64) -> Stored<Option<SealedHanded>> {
    conn.query_row(
        "SELECT position, about, at, lock, body, sealed_hash FROM handed WHERE position = ?1",
        [row],
        |row| handed(row, locks),
    )
    .optional()
    .map_err(trouble::of)
}

/// A copy out of the columns position, about, at, and those of what is sealed.
fn handed(row: &Row<'_>, locks: &Open) -> rusqlite::Result<SealedHanded> {
    Ok(SealedHanded {
        row: row.get(0)?,
        about: ReportId(row.get(1)?),
        at: Moment(row.get(2)?),
        body: locks.in_row(row, 3)?,
    })
}
