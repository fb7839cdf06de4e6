//! Rows of the calendar, of what was done about a ring, and of who is there.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::trouble;
use crate::domain::calendar::Calendar;
use crate::domain::ids::ReportId;
use crate::domain::presence::{Beat, Face};
use crate::domain::ringing::{Progressed, RingRow, Told, Waiting};
use crate::domain::time::Moment;
use crate::store::sign_rows::RingEnd;
use crate::store::{Stored, WAITING_MAX};

/// A bell or desk nobody has heard for this many days is forgotten.
const BEAT_DAYS_MAX: i64 = 30;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

pub(super) fn calendar(conn: &Connection) -> Stored<Option<Calendar>> {
    let body: Option<String> = conn
        .query_row("SELECT body FROM calendar ORDER BY version DESC LIMIT 1", [], |row| row.get(0))
        .optional()
        .map_err(trouble::of)?;
    body.map(|body| serde_json::from_str(&body).map_err(|_| trouble::unreadable("calendar"))).transpose()
}

pub(super) fn add_calendar(tx: &Transaction<'_>, calendar: &Calendar, at: Moment) -> Stored<()> {
    let body = serde_json::to_string(calendar).map_err(|_| trouble::unreadable("calendar"))?;
    tx.execute("INSERT INTO calendar (at, body) VALUES (?1, ?2)", params![at.0, body]).map_err(trouble::of)?;
    Ok(())
}

/// `signed` is the signature of whoever ends the ring; a bell holds no key and ends none.
pub(super) fn add_ring(tx: &Transaction<'_>, row: &RingRow, signed: Option<&str>) -> Stored<()> {
    tx.execute(
        "INSERT INTO ring (report, what, at, place, signed) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![row.report.as_str(), row.what.slug(), row.at.0, row.place, signed],
    )
    .map_err(trouble::of)?;
    Ok(())
}

/// The newest row that can end a ring decides; what a newer program wrote does not.
pub(super) fn waiting(conn: &Connection) -> Stored<Vec<Waiting>> {
    let mut statement = conn
        .prepare_cached(
            "WITH told (id, at, now, kiosk) AS
                 (SELECT id, at, now, kiosk FROM report UNION ALL SELECT id, at, now, kiosk FROM kept)
             SELECT told.id, told.at, told.now,
                    coalesce((SELECT place FROM beat WHERE face = 'kiosk' AND beat.id = told.kiosk),
                             (SELECT place FROM kiosk WHERE kiosk.id = told.kiosk), '')
             FROM told
             WHERE coalesce((SELECT what FROM ring
                             WHERE report = told.id
                               AND what IN ('answered', 'talked', 'closed', 'needs-help', 'reopened')
                             ORDER BY position DESC LIMIT 1), '') NOT IN ('answered', 'talked', 'closed')
             ORDER BY told.now DESC, told.at DESC, told.id LIMIT ?1",
        )
        .map_err(trouble::of)?;
    let told: Vec<Told> = statement
        .query_map([WAITING_MAX as i64], |row| {
            Ok(Told { id: ReportId(row.get(0)?), at: Moment(row.get(1)?), now: row.get(2)?, place: row.get(3)? })
        })
        .and_then(Iterator::collect)
        .map_err(trouble::of)?;
    told.into_iter()
        .map(|told| {
            let rows = rows_of(conn, &told.id)?;
            Ok(Waiting { told, rows })
        })
        .collect()
}

/// The rows that end rings, of one report or of all.
pub(super) fn ends(conn: &Connection, report: Option<&ReportId>) -> Stored<Vec<RingEnd>> {
    let mut statement = conn
        .prepare_cached(
            "SELECT position, report, what, at, signed FROM ring
             WHERE what IN ('seen', 'answered', 'talked', 'closed') AND report = coalesce(?1, report) ORDER BY position",
        )
        .map_err(trouble::of)?;
    let rows: Vec<(i64, String, String, i64, Option<String>)> = statement
        .query_map([report.map(ReportId::as_str)], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        })
        .and_then(Iterator::collect)
        .map_err(trouble::of)?;
    let known = rows.into_iter().filter_map(|(position, report, what, at, signed)| {
        let what = Progressed::from_slug(&what)?;
        Some(RingEnd { position, report: ReportId(report), what, at: Moment(at), signed })
    });
    Ok(known.collect())
}

pub(super) fn rows_of(conn: &Connection, report: &ReportId) -> Stored<Vec<RingRow>> {
    let mut statement = conn
        .prepare_cached("SELECT what, at, place FROM ring WHERE report = ?1 ORDER BY position")
        .map_err(trouble::of)?;
    let rows: Vec<(String, i64, String)> = statement
        .query_map([report.as_str()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .and_then(Iterator::collect)
        .map_err(trouble::of)?;
    let known = rows.into_iter().filter_map(|(what, at, place)| {
        Some(RingRow { report: report.clone(), what: Progressed::from_slug(&what)?, at: Moment(at), place })
    });
    Ok(known.collect())
}

pub(super) fn beat(tx: &Transaction<'_>, beat: &Beat) -> Stored<()> {
    tx.execute(
        "INSERT INTO beat (face, id, place, at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (face, id) DO UPDATE SET place = excluded.place, at = excluded.at",
        params![beat.face.slug(), beat.id, beat.place, beat.at.0],
    )
    .map_err(trouble::of)?;
    let old = beat.at.0.saturating_sub(BEAT_DAYS_MAX * DAY_MS);
    tx.execute("DELETE FROM beat WHERE at < ?1 AND face != 'kiosk'", [old]).map_err(trouble::of)?;
    Ok(())
}

pub(super) fn end_beat(tx: &Transaction<'_>, face: Face, id: &str) -> Stored<()> {
    tx.execute("DELETE FROM beat WHERE face = ?1 AND id = ?2", [face.slug(), id]).map_err(trouble::of)?;
    Ok(())
}

pub(super) fn beats(conn: &Connection) -> Stored<Vec<Beat>> {
    let mut statement =
        conn.prepare_cached("SELECT face, id, place, at FROM beat ORDER BY at DESC, id").map_err(trouble::of)?;
    let rows: Vec<(String, String, String, i64)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
        .and_then(Iterator::collect)
        .map_err(trouble::of)?;
    let known = rows
        .into_iter()
        .filter_map(|(face, id, place, at)| Some(Beat { face: Face::from_slug(&face)?, id, place, at: Moment(at) }));
    Ok(known.collect())
}
