//! Rows of learning, in SQLite.

use rusqlite::{Connection, Params, Transaction, params};

use super::{Sqlite, trouble};
use crate::domain::ids::{GroupId, LessonId, PupilId, TaleId};
use crate::domain::mastery::Sitting;
use crate::domain::report::Feeling;
use crate::domain::tales::Met;
use crate::domain::time::Moment;
use crate::domain::visit::Visit;
use crate::store::Stored;
use crate::store::learn_rows::{Felt, LearnRows};

impl LearnRows for Sqlite {
    fn sittings(&mut self, pupil: &PupilId) -> Stored<Vec<Sitting>> {
        let select =
            "SELECT lesson, tale, began, at, finished, body FROM sitting WHERE pupil = ?1 ORDER BY began, lesson";
        let mut statement = self.conn.prepare_cached(select).map_err(trouble::of)?;
        let rows = statement.query_map([pupil.as_str()], |row| {
            let body: String = row.get(5)?;
            // Marks this program cannot read count for nothing; that the tale was told still does.
            let marks = serde_json::from_str(&body).unwrap_or_default();
            Ok(Sitting {
                lesson: LessonId(row.get(0)?),
                tale: TaleId(row.get(1)?),
                began: Moment(row.get(2)?),
                at: Moment(row.get(3)?),
                finished: row.get(4)?,
                marks,
            })
        });
        rows.and_then(Iterator::collect).map_err(trouble::of)
    }
    fn met(&mut self, pupils: &[PupilId]) -> Stored<Vec<Met>> {
        let mut all = Vec::new();
        for pupil in pupils {
            all.extend(read_met(&self.conn, "WHERE who = ?1", [pupil.as_str()])?);
        }
        Ok(all)
    }
    fn met_by_class(&mut self, class: &GroupId) -> Stored<Vec<Met>> {
        let ours = "WHERE who = ?1 OR who IN (SELECT pupil FROM pupil_class WHERE class = ?1)";
        read_met(&self.conn, ours, [class.as_str()])
    }
    fn tell_class(&mut self, class: &GroupId, lesson: &LessonId, tale: &TaleId, at: Moment) -> Stored<()> {
        self.write(|tx| {
            meet(tx, class.as_str(), lesson, tale, at)?;
            let mut pupils = tx.prepare("SELECT pupil FROM pupil_class WHERE class = ?1").map_err(trouble::of)?;
            let pupils: Vec<String> = pupils
                .query_map([class.as_str()], |row| row.get(0))
                .and_then(Iterator::collect)
                .map_err(trouble::of)?;
            pupils.iter().try_for_each(|pupil| meet(tx, pupil, lesson, tale, at))
        })
    }
    fn add_felt(&mut self, felt: &[Felt]) -> Stored<()> {
        self.write_surely(|tx| {
            for one in felt {
                let feeling = serde_json::to_string(&one.feeling).map_err(|_| trouble::unreadable("felt"))?;
                tx.execute(
                    "INSERT INTO felt (pupil, lesson, feeling, together, at) VALUES (?1, ?2, ?3, ?4, ?5)",
                    params![one.pupil.as_str(), one.lesson.as_str(), feeling, one.together, one.at.0],
                )
                .map_err(trouble::of)?;
            }
            Ok(())
        })
    }
    fn felt(&mut self) -> Stored<Vec<Felt>> {
        let select = "SELECT position, pupil, lesson, feeling, together, at FROM felt ORDER BY position";
        let mut statement = self.conn.prepare_cached(select).map_err(trouble::of)?;
        let rows = statement.query_map([], |row| {
            let feeling: String = row.get(3)?;
            Ok(Felt {
                row: row.get(0)?,
                pupil: PupilId(row.get(1)?),
                lesson: LessonId(row.get(2)?),
                // A face of a newer program is still one that somebody wants to hear of.
                feeling: serde_json::from_str(&feeling).unwrap_or(Feeling::NotSure),
                together: row.get(4)?,
                at: Moment(row.get(5)?),
            })
        });
        rows.and_then(Iterator::collect).map_err(trouble::of)
    }
    fn newest_felt(&mut self) -> Stored<i64> {
        let newest = "SELECT coalesce(max(position), 0) FROM felt";
        self.conn.query_row(newest, [], |row| row.get(0)).map_err(trouble::of)
    }
}

fn read_met(conn: &Connection, which: &str, params: impl Params) -> Stored<Vec<Met>> {
    let select = format!("SELECT lesson, tale, at FROM met {which}");
    let mut statement = conn.prepare_cached(&select).map_err(trouble::of)?;
    let rows = statement.query_map(params, |row| {
        Ok(Met { lesson: LessonId(row.get(0)?), tale: TaleId(row.get(1)?), at: Moment(row.get(2)?) })
    });
    rows.and_then(Iterator::collect).map_err(trouble::of)
}

/// Somebody was told a tale.
pub(super) fn meet(tx: &Transaction<'_>, who: &str, lesson: &LessonId, tale: &TaleId, at: Moment) -> Stored<()> {
    tx.execute(
        "INSERT INTO met (who, lesson, tale, at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (who, lesson, tale) DO UPDATE SET at = max(at, excluded.at)",
        params![who, lesson.as_str(), tale.as_str(), at.0],
    )
    .map_err(trouble::of)?;
    Ok(())
}

/// The sitting of a visit, as it stands now. One that began nowhere says nothing: it was kept by a
/// program that did not count yet.
pub(super) fn keep_sitting(tx: &Transaction<'_>, pupil: &PupilId, visit: &Visit, at: Moment) -> Stored<()> {
    meet(tx, pupil.as_str(), &visit.lesson, &visit.tale, at)?;
    if visit.began == Moment(0) {
        return Ok(());
    }
    let marks = serde_json::to_string(&visit.marks).map_err(|_| trouble::unreadable("sitting"))?;
    tx.execute(
        "INSERT INTO sitting (pupil, lesson, began, tale, at, finished, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (pupil, lesson, began) DO UPDATE
         SET at = excluded.at, finished = max(finished, excluded.finished), body = excluded.body",
        params![pupil.as_str(), visit.lesson.as_str(), visit.began.0, visit.tale.as_str(), at.0, visit.finished, marks],
    )
    .map_err(trouble::of)?;
    Ok(())
}
