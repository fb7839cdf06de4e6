//! Rows of a change of people, and of sealing again. Each step of that is one transaction with how
//! far it has come: killed at any moment it goes on with the next report, and none is done twice.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::locks::{self, Open};
use super::{Sqlite, audit, cuts, handed, people, reports, trouble};
use crate::domain::ids::StaffId;
use crate::domain::time::Moment;
use crate::store::people_change::{Follows, PeopleChange, PeopleRows, Reseal, ResealStep};
use crate::store::{SealedReport, Stored, Verb};

impl PeopleRows for Sqlite {
    fn change_people(&mut self, change: &PeopleChange) -> Stored<()> {
        self.write_surely(|tx| keep(tx, change))
    }
    fn resealings(&mut self) -> Stored<Vec<Reseal>> {
        unfinished(&self.conn)
    }
    fn reseal_next(&mut self, after: i64) -> Stored<Option<(i64, SealedReport, u64)>> {
        next(&self.conn, &self.locks, after)
    }
    fn reseal_step(&mut self, step: ResealStep<'_>) -> Stored<()> {
        self.write_surely(|tx| one_step(tx, step))
    }
    fn reseal_finish(&mut self, row: i64, by: &StaffId, at: Moment) -> Stored<()> {
        self.write_surely(|tx| finish(tx, row, by, at))
    }
}

fn keep(tx: &Transaction<'_>, change: &PeopleChange) -> Stored<()> {
    if let Some(directory) = &change.directory {
        // Keys that do not stand in the next directory count for what lies here by now, and no more.
        if let Some(before) = people::newest_directory(tx)? {
            cuts::make(tx, change.at, before)?;
        }
        people::add_directory(tx, directory)?;
    }
    if let Some(change) = &change.locks {
        locks::change(tx, change)?;
    }
    for secret in &change.secrets {
        people::set_staff_secret(tx, secret)?;
    }
    for gone in &change.gone {
        tx.execute("DELETE FROM staff_secret WHERE staff = ?1", [gone.as_str()]).map_err(trouble::of)?;
    }
    if let Some(Follows { whose, follower, paper }) = &change.reseal {
        tx.execute(
            "INSERT INTO resealing (whose, follower, paper, started) VALUES (?1, ?2, ?3, ?4)",
            params![whose.as_str(), follower.as_str(), paper, change.at.0],
        )
        .map_err(trouble::of)?;
    }
    audit::add(tx, change.at, Some(&change.by), change.verb, Some(&change.object))
}

fn unfinished(conn: &Connection) -> Stored<Vec<Reseal>> {
    let mut statement = conn
        .prepare_cached(
            "SELECT position, whose, follower, paper, done FROM resealing WHERE finished IS NULL ORDER BY position",
        )
        .map_err(trouble::of)?;
    let rows = statement.query_map([], |row| {
        let follows = Follows { whose: StaffId(row.get(1)?), follower: StaffId(row.get(2)?), paper: row.get(3)? };
        Ok(Reseal { row: row.get(0)?, follows, done: row.get(4)? })
    });
    rows.and_then(Iterator::collect).map_err(trouble::of)
}

/// The next report to look at, with its position, and how many are left with it.
fn next(conn: &Connection, locks: &Open, after: i64) -> Stored<Option<(i64, SealedReport, u64)>> {
    let Some((report, position)) = reports::first_after(conn, locks, after)? else { return Ok(None) };
    let left = conn
        .query_row("SELECT count(*) FROM report WHERE position > ?1", [after], |row| row.get(0))
        .optional()
        .map_err(trouble::of)?;
    Ok(Some((position, report, left.unwrap_or(0))))
}

fn one_step(tx: &Transaction<'_>, step: ResealStep<'_>) -> Stored<()> {
    for body in step.handed {
        handed::add(tx, step.about, step.at, body)?;
    }
    if let Some(note) = step.note {
        reports::add_note(tx, step.about, step.at, note)?;
    }
    tx.execute("UPDATE resealing SET done = ?2 WHERE position = ?1", [step.row, step.position]).map_err(trouble::of)?;
    Ok(())
}

fn finish(tx: &Transaction<'_>, row: i64, by: &StaffId, at: Moment) -> Stored<()> {
    tx.execute("UPDATE resealing SET finished = ?2 WHERE position = ?1", [row, at.0]).map_err(trouble::of)?;
    audit::add(tx, at, Some(by), Verb::Resealed, Some(&row.to_string()))
}
