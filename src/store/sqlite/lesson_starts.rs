//! Rows of lesson starts, and feathers of children who shared a screen.

use rusqlite::{Connection, Params, Transaction, params};

use super::{learn_rows, trouble};
use crate::domain::ids::{GroupId, LessonId, PupilId, TaleId};
use crate::domain::lesson::Form;
use crate::domain::lesson_start::LessonStart;
use crate::domain::mixing::Seed;
use crate::domain::time::Moment;
use crate::domain::visit::{At, Visit};
use crate::store::Stored;

/// The same start again changes nothing.
pub(super) fn start(tx: &Transaction<'_>, start: &LessonStart) -> Stored<()> {
    let opened = LessonStart { ready: None, ..start.clone() };
    tx.execute(
        "INSERT INTO lesson_start (id, class, at, body) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO NOTHING",
        params![start.id.as_str(), start.group.as_str(), start.at.0, written(&opened)?],
    )
    .map_err(trouble::of)?;
    Ok(())
}

/// A start that was not stored when it opened is stored with its end; the first end stays.
pub(super) fn ready(tx: &Transaction<'_>, ended: &LessonStart) -> Stored<()> {
    start(tx, ended)?;
    let at = ended.ready.as_ref().map_or(ended.at, |ready| ready.at);
    tx.execute(
        "INSERT INTO lesson_ready (start, at, body) VALUES (?1, ?2, ?3) ON CONFLICT (start) DO NOTHING",
        params![ended.id.as_str(), at.0, written(ended)?],
    )
    .map_err(trouble::of)?;
    Ok(())
}

fn written(start: &LessonStart) -> Stored<String> {
    serde_json::to_string(start).map_err(|_| trouble::unreadable("lesson_start"))
}

/// The newest of a class, oldest first.
pub(super) fn of_group(conn: &Connection, group: &GroupId, newest: usize) -> Stored<Vec<LessonStart>> {
    let newest = i64::try_from(newest).unwrap_or(i64::MAX);
    let mut starts = read(conn, "WHERE class = ?1 ORDER BY s.position DESC LIMIT ?2", params![group.as_str(), newest])?;
    starts.reverse();
    Ok(starts)
}

/// Those of all classes that opened in this time, oldest first.
pub(super) fn between(conn: &Connection, from: Moment, until: Moment) -> Stored<Vec<LessonStart>> {
    read(conn, "WHERE s.at >= ?1 AND s.at < ?2 ORDER BY s.position", params![from.0, until.0])
}

/// A row this program cannot read is left out: one of a newer program must not hide the others.
fn read(conn: &Connection, which: &str, params: impl Params) -> Stored<Vec<LessonStart>> {
    let select = format!(
        "SELECT coalesce(r.body, s.body) FROM lesson_start AS s LEFT JOIN lesson_ready AS r ON r.start = s.id {which}"
    );
    let mut statement = conn.prepare_cached(&select).map_err(trouble::of)?;
    let bodies: Vec<String> =
        statement.query_map(params, |row| row.get(0)).and_then(Iterator::collect).map_err(trouble::of)?;
    Ok(bodies.iter().filter_map(|body| serde_json::from_str(body).ok()).collect())
}

/// The lesson counts as finished for each of them. Marks of their own visits stay as they are, and
/// so does where they stopped on their own: what was done together says nothing of one child.
pub(super) fn credit(
    tx: &Transaction<'_>,
    pupils: &[PupilId],
    (lesson, tale): (&LessonId, &TaleId),
    at: Moment,
) -> Stored<()> {
    let shared = Visit {
        lesson: lesson.clone(),
        tale: "".into(),
        form: Form::Plain,
        began: Moment(0),
        step: "".into(),
        at: At::Reading(0),
        marks: Vec::new(),
        trail: Vec::new(),
        finished: true,
        seed: Seed::default(),
    };
    let body = serde_json::to_string(&shared).map_err(|_| trouble::unreadable("visit"))?;
    for pupil in pupils {
        learn_rows::meet(tx, pupil.as_str(), lesson, tale, at)?;
        tx.execute(
            "INSERT INTO visit (pupil, lesson, body, at, finished) VALUES (?1, ?2, ?3, ?4, 1)
             ON CONFLICT (pupil, lesson) DO UPDATE SET finished = 1",
            params![pupil.as_str(), lesson.as_str(), body, at.0],
        )
        .map_err(trouble::of)?;
    }
    Ok(())
}
