//! Rows of pupil voice.

use rusqlite::{OptionalExtension, params};

use super::{Sqlite, audit, locks, trouble};
use crate::domain::ids::{GroupId, OpinionId, PupilId, QuestionId, StaffId};
use crate::domain::opinion::Asked;
use crate::domain::time::Moment;
use crate::store::opinion_rows::{OpinionRows, SealedOpinion};
use crate::store::{Stored, Verb};

impl OpinionRows for Sqlite {
    fn ask_class(&mut self, class: &GroupId, question: Option<&QuestionId>, by: &StaffId, at: Moment) -> Stored<()> {
        self.write(|tx| {
            let question = question.map(QuestionId::as_str).unwrap_or_default();
            tx.execute(
                "INSERT INTO asked (class, question, by, at) VALUES (?1, ?2, ?3, ?4)",
                params![class.as_str(), question, by.as_str(), at.0],
            )
            .map_err(trouble::of)?;
            audit::add(tx, at, Some(by), Verb::AskedClass, Some(&format!("{class} {question}")))
        })
    }

    fn asked(&mut self, class: &GroupId) -> Stored<Option<Asked>> {
        let newest = "SELECT position, question FROM asked WHERE class = ?1 ORDER BY position DESC LIMIT 1";
        let mut statement = self.conn.prepare_cached(newest).map_err(trouble::of)?;
        let asked = statement
            .query_row([class.as_str()], |row| Ok(Asked { row: row.get(0)?, question: QuestionId(row.get(1)?) }));
        Ok(asked.optional().map_err(trouble::of)?.filter(|asked| !asked.question.0.is_empty()))
    }

    fn has_answered(&mut self, asked: i64, pupil: &PupilId) -> Stored<bool> {
        let found = "SELECT 1 FROM answered WHERE asked = ?1 AND pupil = ?2";
        let mut statement = self.conn.prepare_cached(found).map_err(trouble::of)?;
        statement.exists(params![asked, pupil.as_str()]).map_err(trouble::of)
    }

    fn add_opinion(&mut self, asked: i64, pupil: &PupilId, opinion: &SealedOpinion) -> Stored<()> {
        self.write_surely(|tx| {
            let (lock, body) = locks::around(tx, &opinion.body)?;
            tx.execute(
                "INSERT INTO opinion (id, at, body, lock) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO NOTHING",
                params![opinion.id.as_str(), opinion.at.0, body, lock],
            )
            .map_err(trouble::of)?;
            let answered = "INSERT INTO answered (asked, pupil) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
            tx.execute(answered, params![asked, pupil.as_str()]).map_err(trouble::of)?;
            Ok(())
        })
    }

    fn opinions_after(&mut self, row: i64) -> Stored<Vec<SealedOpinion>> {
        let after = "SELECT position, id, at, lock, body FROM opinion WHERE position > ?1 ORDER BY position";
        let mut statement = self.conn.prepare_cached(after).map_err(trouble::of)?;
        let rows = statement.query_map([row], |row| {
            Ok(SealedOpinion {
                row: row.get(0)?,
                id: OpinionId(row.get(1)?),
                at: Moment(row.get(2)?),
                body: self.locks.own(row.get(3)?, row.get(4)?),
            })
        });
        rows.and_then(Iterator::collect).map_err(trouble::of)
    }

    fn newest_opinion(&mut self) -> Stored<i64> {
        let newest = "SELECT COALESCE(max(position), 0) FROM opinion";
        self.conn.query_row(newest, [], |row| row.get(0)).map_err(trouble::of)
    }
}
