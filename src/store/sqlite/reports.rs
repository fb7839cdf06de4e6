//! Rows of reports: kept while a child tells, settled once, never changed after. Notes follow them.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::locks::{self, Open};
use super::{sealed_hash, trouble};
use crate::domain::ids::ReportId;
use crate::domain::report::REPORT_FORMAT;
use crate::domain::time::Moment;
use crate::store::{PAGE_REPORTS, SealedNote, SealedReport, StoreError, Stored};

pub(super) fn keep(tx: &Transaction<'_>, report: &SealedReport, at: Moment) -> Stored<()> {
    if settled(tx, &report.id)?.is_some() {
        return Err(StoreError::Settled);
    }
    let (lock, body) = locks::around(tx, &report.body)?;
    tx.execute(
        "INSERT INTO kept (id, kiosk, at, now, body, kept_at, outside, sealed_hash, lock)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT (id) DO UPDATE
         SET at = excluded.at, now = excluded.now, body = excluded.body, kept_at = excluded.kept_at,
             outside = excluded.outside, sealed_hash = excluded.sealed_hash, lock = excluded.lock",
        params![
            report.id.as_str(),
            report.kiosk,
            report.at.0,
            report.now,
            body,
            at.0,
            report.outside,
            sealed_hash::of(&report.body),
            lock
        ],
    )
    .map_err(trouble::of)?;
    Ok(())
}

pub(super) fn settle(tx: &Transaction<'_>, report: &SealedReport) -> Stored<u64> {
    if let Some((sequence, hash)) = settled(tx, &report.id)? {
        return if hash == sealed_hash::of(&report.body) { Ok(sequence) } else { Err(StoreError::Settled) };
    }
    let sequence = insert(tx, report)?;
    tx.execute("DELETE FROM kept WHERE id = ?1", [report.id.as_str()]).map_err(trouble::of)?;
    Ok(sequence)
}

pub(super) fn left_over(conn: &Connection, before: Moment) -> Stored<bool> {
    conn.query_row("SELECT EXISTS (SELECT 1 FROM kept WHERE kept_at < ?1)", [before.0], |row| row.get(0))
        .map_err(trouble::of)
}

/// As they lie: nothing is opened or locked for it.
pub(super) fn settle_left_over(tx: &Transaction<'_>, before: Moment) -> Stored<u64> {
    let mut statement =
        tx.prepare_cached("SELECT id, kiosk FROM kept WHERE kept_at < ?1 ORDER BY at, id").map_err(trouble::of)?;
    let rows = statement.query_map([before.0], |row| Ok((row.get(0)?, row.get(1)?)));
    let left: Vec<(String, String)> = rows.and_then(Iterator::collect).map_err(trouble::of)?;
    for (id, kiosk) in &left {
        tx.execute(
            "INSERT INTO report (id, kiosk, sequence, at, now, format, body, outside, sealed_hash, lock)
             SELECT id, kiosk, ?2, at, now, ?3, body, outside, sealed_hash, lock FROM kept WHERE id = ?1",
            params![id, next_sequence(tx, kiosk)?, REPORT_FORMAT],
        )
        .map_err(trouble::of)?;
    }
    tx.execute("DELETE FROM kept WHERE kept_at < ?1", [before.0]).map_err(trouble::of)?;
    Ok(left.len() as u64)
}

fn next_sequence(tx: &Transaction<'_>, kiosk: &str) -> Stored<u64> {
    let last: Option<u64> = tx
        .query_row("SELECT max(sequence) FROM report WHERE kiosk = ?1", [kiosk], |row| row.get(0))
        .map_err(trouble::of)?;
    Ok(last.unwrap_or(0) + 1)
}

fn insert(tx: &Transaction<'_>, report: &SealedReport) -> Stored<u64> {
    let sequence = next_sequence(tx, &report.kiosk)?;
    let (lock, body) = locks::around(tx, &report.body)?;
    tx.execute(
        "INSERT INTO report (id, kiosk, sequence, at, now, format, body, outside, sealed_hash, lock)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            report.id.as_str(),
            report.kiosk,
            sequence,
            report.at.0,
            report.now,
            REPORT_FORMAT,
            body,
            report.outside,
            sealed_hash::of(&report.body),
            lock,
        ],
    )
    .map_err(trouble::of)?;
    Ok(sequence)
}

/// The sequence and the hash of a settled report.
fn settled(conn: &Connection, id: &ReportId) -> Stored<Option<(u64, Vec<u8>)>> {
    let settled = format!("SELECT sequence, {} FROM report WHERE id = ?1", sealed_hash::COLUMNS);
    conn.query_row(&settled, [id.as_str()], |row| Ok((row.get(0)?, sealed_hash::in_row(row, 1)?)))
        .optional()
        .map_err(trouble::of)
}

pub(super) fn after(conn: &Connection, locks: &Open, position: i64) -> Stored<(Vec<SealedReport>, i64)> {
    let mut statement = conn
        .prepare_cached(
            "SELECT position, id, kiosk, sequence, at, now, outside, lock, body, sealed_hash FROM report
             WHERE position > ?1 ORDER BY position LIMIT ?2",
        )
        .map_err(trouble::of)?;
    let rows: Vec<(SealedReport, i64)> = statement
        .query_map(params![position, PAGE_REPORTS], |row| Ok((report(row, locks)?, row.get(0)?)))
        .and_then(Iterator::collect)
        .map_err(trouble::of)?;
    let last = rows.last().map_or(position, |(_, last)| *last);
    Ok((rows.into_iter().map(|(report, _)| report).collect(), last))
}

/// The first settled report after this position, with its own.
pub(super) fn first_after(conn: &Connection, locks: &Open, position: i64) -> Stored<Option<(SealedReport, i64)>> {
    conn.prepare_cached(
        "SELECT position, id, kiosk, sequence, at, now, outside, lock, body, sealed_hash FROM report
         WHERE position > ?1 AND length(body) > 0 ORDER BY position LIMIT 1",
    )
    .and_then(|mut statement| statement.query_row([position], |row| Ok((report(row, locks)?, row.get(0)?))).optional())
    .map_err(trouble::of)
}

/// A report out of the columns position, id, kiosk, sequence, at, now, outside, and those of what is sealed.
fn report(row: &Row<'_>, locks: &Open) -> rusqlite::Result<SealedReport> {
    Ok(SealedReport {
        id: ReportId(row.get(1)?),
        kiosk: row.get(2)?,
        sequence: row.get(3)?,
        at: Moment(row.get(4)?),
        now: row.get(5)?,
        body: locks.in_row(row, 7)?,
        outside: row.get(6)?,
    })
}

pub(super) fn add_note(tx: &Transaction<'_>, about: &ReportId, at: Moment, body: &[u8]) -> Stored<i64> {
    let (lock, locked) = locks::around(tx, body)?;
    tx.execute(
        "INSERT INTO note (about, at, format, body, sealed_hash, lock) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![about.as_str(), at.0, REPORT_FORMAT, locked, sealed_hash::of(body), lock],
    )
    .map_err(trouble::of)?;
    Ok(tx.last_insert_rowid())
}

pub(super) fn one(conn: &Connection, locks: &Open, id: &ReportId) -> Stored<Option<SealedReport>> {
    conn.prepare_cached(
        "SELECT position, id, kiosk, sequence, at, now, outside, lock, body, sealed_hash FROM report WHERE id = ?1",
    )
    .and_then(|mut statement| statement.query_row([id.as_str()], |row| report(row, locks)).optional())
    .map_err(trouble::of)
}

pub(super) fn notes_about(conn: &Connection, locks: &Open, about: &ReportId) -> Stored<Vec<SealedNote>> {
    let mut statement = conn
        .prepare_cached(
            "SELECT position, about, at, lock, body, sealed_hash FROM note WHERE about = ?1 ORDER BY position",
        )
        .map_err(trouble::of)?;
    statement.query_map([about.as_str()], |row| note(row, locks)).and_then(Iterator::collect).map_err(trouble::of)
}

pub(super) fn notes_after(conn: &Connection, locks: &Open, row: i64) -> Stored<Vec<SealedNote>> {
    let mut statement = conn
        .prepare_cached(
            "SELECT position, about, at, lock, body, sealed_hash FROM note WHERE position > ?1 ORDER BY position",
        )
        .map_err(trouble::of)?;
    statement.query_map([row], |row| note(row, locks)).and_then(Iterator::collect).map_err(trouble::of)
}

/// A note out of the columns position, about, at, and those of what is sealed.
fn note(row: &Row<'_>, locks: &Open) -> rusqlite::Result<SealedNote> {
    Ok(SealedNote {
        row: row.get(0)?,
        about: ReportId(row.get(1)?),
        at: Moment(row.get(2)?),
        body: locks.in_row(row, 3)?,
    })
}
