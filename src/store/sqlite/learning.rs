//! Rows of lessons on the way, promises on the way, and signed agreements, which stay for ever.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::{learn_rows, trouble};
use crate::domain::agreement::{SignedAgreement, Signing};
use crate::domain::ids::{LessonId, PupilId};
use crate::domain::time::Moment;
use crate::domain::visit::Visit;
use crate::store::Stored;

/// A lesson once finished stays finished, also when it is begun again.
pub(super) fn save_visit(tx: &Transaction<'_>, pupil: &PupilId, visit: &Visit, at: Moment) -> Stored<()> {
    let body = serde_json::to_string(visit).map_err(|_| trouble::unreadable("visit"))?;
    tx.execute(
        "INSERT INTO visit (pupil, lesson, body, at, finished) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (pupil, lesson) DO UPDATE
         SET body = excluded.body, at = excluded.at, finished = max(finished, excluded.finished)",
        params![pupil.as_str(), visit.lesson.as_str(), body, at.0, visit.finished],
    )
    .map_err(trouble::of)?;
    learn_rows::keep_sitting(tx, pupil, visit, at)
}

/// A visit this program cannot read is left out: that lesson starts afresh.
pub(super) fn visits(conn: &Connection, pupil: &PupilId) -> Stored<Vec<Visit>> {
    let mut statement =
        conn.prepare_cached("SELECT body FROM visit WHERE pupil = ?1 ORDER BY at, lesson").map_err(trouble::of)?;
    let bodies: Vec<String> =
        statement.query_map([pupil.as_str()], |row| row.get(0)).and_then(Iterator::collect).map_err(trouble::of)?;
    Ok(bodies.iter().filter_map(|body| serde_json::from_str(body).ok()).collect())
}

pub(super) fn finished_lessons(conn: &Connection, pupil: &PupilId) -> Stored<Vec<LessonId>> {
    let mut statement = conn
        .prepare_cached("SELECT lesson FROM visit WHERE pupil = ?1 AND finished = 1 ORDER BY lesson")
        .map_err(trouble::of)?;
    let rows = statement.query_map([pupil.as_str()], |row| row.get(0).map(LessonId));
    rows.and_then(Iterator::collect).map_err(trouble::of)
}

pub(super) fn save_signing(tx: &Transaction<'_>, pupil: &PupilId, signing: &Signing) -> Stored<()> {
    let body = serde_json::to_string(signing).map_err(|_| trouble::unreadable("signing"))?;
    tx.execute(
        "INSERT INTO signing (pupil, body) VALUES (?1, ?2) ON CONFLICT (pupil) DO UPDATE SET body = excluded.body",
        params![pupil.as_str(), body],
    )
    .map_err(trouble::of)?;
    Ok(())
}

pub(super) fn signing(conn: &Connection, pupil: &PupilId) -> Stored<Option<Signing>> {
    let body: Option<String> = conn
        .query_row("SELECT body FROM signing WHERE pupil = ?1", [pupil.as_str()], |row| row.get(0))
        .optional()
        .map_err(trouble::of)?;
    Ok(body.and_then(|body| serde_json::from_str(&body).ok()))
}

pub(super) fn sign(tx: &Transaction<'_>, signed: &SignedAgreement, hash: &[u8]) -> Stored<()> {
    let body = serde_json::to_string(signed).map_err(|_| trouble::unreadable("agreement"))?;
    tx.execute(
        "INSERT INTO agreement (pupil, version, at, body, hash) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![signed.pupil.as_str(), signed.version, signed.at.0, body, hash],
    )
    .map_err(trouble::of)?;
    tx.execute("DELETE FROM signing WHERE pupil = ?1", [signed.pupil.as_str()]).map_err(trouble::of)?;
    Ok(())
}

pub(super) fn signed(conn: &Connection, pupil: &PupilId) -> Stored<Option<SignedAgreement>> {
    let body: Option<String> = conn
        .query_row(
            "SELECT body FROM agreement WHERE pupil = ?1 ORDER BY position DESC LIMIT 1",
            [pupil.as_str()],
            |row| row.get(0),
        )
        .optional()
        .map_err(trouble::of)?;
    body.map(|body| serde_json::from_str(&body).map_err(|_| trouble::unreadable("agreement"))).transpose()
}
