//! Erasing, in SQLite. One transaction takes what was sealed out of the rows; then the write-ahead log is emptied
//! into the file and the file written anew without what was free in it. Killed in between, whoever opens the
//! folder next goes on with the wiping.

use rusqlite::{Connection, OptionalExtension, ToSql, Transaction, params};

use super::locks::Open;
use super::{Sqlite, audit, open, reports, trouble};
use crate::domain::ids::{ReportId, StaffId};
use crate::domain::time::Moment;
use crate::seal::hash::hex;
use crate::store::erase_rows::{Erase, EraseRows, ErasedRow};
use crate::store::erased_file::{self, Record};
use crate::store::{StoreError, Stored, Verb};

impl EraseRows for Sqlite {
    fn erase(&mut self, step: Erase<'_>) -> Stored<()> {
        // First the list beside the database, so that no older backup ever brings it back; what stands in it and
        // was not erased after all is taken out again when the folder is opened.
        erased_file::add(&self.dir, Record::of(&step))?;
        let done = self.write(|tx| erase(tx, &step));
        if done.is_err() {
            keep_only_erased(self)?;
        }
        done
    }
    fn erased_after(&mut self, row: i64) -> Stored<Vec<ErasedRow>> {
        after(&self.conn, row)
    }
    fn wipe_erased(&mut self) -> Stored<bool> {
        if !unwiped(&self.conn)? {
            return Ok(true);
        }
        if !open::wipe(&self.conn)? {
            return Ok(false);
        }
        self.conn.flush_prepared_statement_cache();
        self.conn.execute_batch("VACUUM").map_err(trouble::of)?;
        if !open::wipe(&self.conn)? {
            return Ok(false);
        }
        self.conn.execute("UPDATE erased SET wiped = 1 WHERE wiped = 0", []).map_err(trouble::of)?;
        Ok(true)
    }
}

/// What was begun before the last process ended is brought to an end.
pub(super) fn go_on(store: &mut Sqlite) {
    if let Err(error) = keep_only_erased(store).and_then(|()| store.wipe_erased()) {
        tracing::warn!(%error, "what was erased is not wiped from the files yet");
    }
}

/// What stands in the list and was not erased after all is taken out.
fn keep_only_erased(store: &Sqlite) -> Stored<()> {
    let erased: Vec<ReportId> = after(&store.conn, 0)?.into_iter().map(|row| row.report).collect();
    erased_file::keep_only(&store.dir, &erased)
}

fn erase(tx: &Transaction<'_>, step: &Erase<'_>) -> Stored<()> {
    let count = |table: &str| -> Stored<usize> {
        tx.query_row(&format!("SELECT count(*) FROM {table} WHERE about = ?1"), [step.about.as_str()], |row| row.get(0))
            .map_err(trouble::of)
    };
    if (count("note")?, count("handed")?) != step.seen {
        return Err(StoreError::Busy);
    }
    let note = reports::add_note(tx, step.about, step.at, step.note)?;
    empty(tx, step.about, note)?;
    add(tx, step.about, step.at, step.hash, note, step.signed)?;
    audit::add(tx, step.at, Some(step.by), Verb::Erased, Some(&object(step.about, step.hash)))
}

/// A backup brought back what is erased: it is erased again before anybody sees it. What the backup does not hold
/// is remembered all the same.
pub(super) fn again(tx: &Transaction<'_>, at: Moment, record: &Record) -> Stored<()> {
    let known = tx.query_row("SELECT 1 FROM erased WHERE report = ?1", [record.report.as_str()], |_| Ok(()));
    if known.optional().map_err(trouble::of)?.is_some() {
        return Ok(());
    }
    let there = reports::one(tx, &Open::default(), &record.report)?.is_some();
    let note = if there { reports::add_note(tx, &record.report, record.at, &record.note()?)? } else { 0 };
    empty(tx, &record.report, note)?;
    let hash = record.hash()?;
    add(tx, &record.report, record.at, &hash, note, &record.signed)?;
    audit::add(tx, at, Some(&record.by), Verb::ErasedAgain, Some(&object(&record.report, &hash)))
}

/// Takes what was sealed out of the rows, but of the note that stays. The step that lets bodies change and nothing
/// else is the one that locks them anew (schema 13).
fn empty(tx: &Transaction<'_>, about: &ReportId, stays: i64) -> Stored<()> {
    let does = |sql: &str, with: &[&dyn ToSql]| tx.execute(sql, with).map(|_| ()).map_err(trouble::of);
    let about = about.as_str();
    does("INSERT INTO relocking (one) VALUES (1)", &[])?;
    does("UPDATE report SET body = x'', lock = 0 WHERE id = ?1", &[&about])?;
    does("UPDATE note SET body = x'', lock = 0 WHERE about = ?1 AND position <> ?2", &[&about, &stays])?;
    does("UPDATE handed SET body = x'', lock = 0 WHERE about = ?1", &[&about])?;
    does("DELETE FROM relocking", &[])
}

fn add(tx: &Transaction<'_>, report: &ReportId, at: Moment, hash: &[u8], note: i64, signed: &str) -> Stored<()> {
    tx.execute(
        "INSERT INTO erased (report, at, sealed_hash, note, signed) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![report.as_str(), at.0, hash, note, signed],
    )
    .map_err(trouble::of)?;
    Ok(())
}

fn unwiped(conn: &Connection) -> Stored<bool> {
    conn.query_row("SELECT EXISTS (SELECT 1 FROM erased WHERE wiped = 0)", [], |row| row.get(0)).map_err(trouble::of)
}

fn after(conn: &Connection, row: i64) -> Stored<Vec<ErasedRow>> {
    let mut statement = conn
        .prepare_cached(
            "SELECT position, report, at, sealed_hash, note, signed FROM erased WHERE position > ?1 ORDER BY position",
        )
        .map_err(trouble::of)?;
    let rows = statement.query_map([row], |row| {
        Ok(ErasedRow {
            row: row.get(0)?,
            report: ReportId(row.get(1)?),
            at: Moment(row.get(2)?),
            hash: row.get(3)?,
            note: row.get(4)?,
            signed: row.get(5)?,
            link: None,
        })
    });
    let mut rows: Vec<ErasedRow> = rows.and_then(Iterator::collect).map_err(trouble::of)?;
    for row in &mut rows {
        row.link = link(conn, row)?;
    }
    Ok(rows)
}

/// The first link that says so, and who stands in it.
fn link(conn: &Connection, row: &ErasedRow) -> Stored<Option<(u64, StaffId)>> {
    conn.prepare_cached(
        "SELECT sequence, actor FROM audit WHERE verb IN (?1, ?2) AND object = ?3 AND actor NOT NULL
         ORDER BY sequence LIMIT 1",
    )
    .and_then(|mut statement| {
        let verbs = [Verb::Erased.slug(), Verb::ErasedAgain.slug()];
        let object = object(&row.report, &row.hash);
        statement
            .query_row(params![verbs[0], verbs[1], object], |row| Ok((row.get(0)?, StaffId(row.get(1)?))))
            .optional()
    })
    .map_err(trouble::of)
}

/// What the audit row says was erased: ids and a hash, no word.
fn object(report: &ReportId, hash: &[u8]) -> String {
    format!("{report} {}", hex(hash))
}
