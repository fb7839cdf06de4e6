//! The desk's half of the store, in SQLite.

use rusqlite::{OptionalExtension, params};

use super::{Sqlite, audit, figures, handed, locks, people, reports, trouble};
use crate::domain::ids::{GroupId, PupilId, ReportId, StaffId};
use crate::domain::opinion::ABOUT;
use crate::domain::time::Moment;
use crate::store::desk_rows::{DeskRows, HandOn, Kept, SealedFigures, SealedHanded, SignedBody, Talked};
use crate::store::{SealedNote, SealedReport, Stored, Verb};

impl DeskRows for Sqlite {
    fn add_handed(&mut self, about: &ReportId, at: Moment, body: &[u8]) -> Stored<i64> {
        self.write_surely(|tx| handed::add(tx, about, at, body))
    }
    fn hand_on(&mut self, step: HandOn<'_>) -> Stored<()> {
        self.write_surely(|tx| handed::hand_on(tx, step))
    }
    fn handed_after(&mut self, row: i64) -> Stored<Vec<SealedHanded>> {
        handed::after(&self.conn, &self.locks, row)
    }
    fn handed(&mut self, row: i64) -> Stored<Option<SealedHanded>> {
        handed::one(&self.conn, &self.locks, row)
    }
    fn handed_about(&mut self, about: &ReportId) -> Stored<Vec<SealedHanded>> {
        handed::about(&self.conn, &self.locks, about)
    }
    fn notes_about(&mut self, about: &ReportId) -> Stored<Vec<SealedNote>> {
        reports::notes_about(&self.conn, &self.locks, about)
    }
    fn report(&mut self, id: &ReportId) -> Stored<Option<SealedReport>> {
        reports::one(&self.conn, &self.locks, id)
    }

    fn keep_for(&mut self, staff: &StaffId, what: Kept, at: Moment, body: &[u8]) -> Stored<()> {
        self.write_surely(|tx| {
            let (lock, body) = locks::around(tx, body)?;
            tx.execute(
                "INSERT INTO desk_kept (staff, what, at, body, lock) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (staff, what) DO UPDATE SET at = excluded.at, body = excluded.body, lock = excluded.lock",
                params![staff.as_str(), what.slug(), at.0, body, lock],
            )
            .map_err(trouble::of)?;
            Ok(())
        })
    }
    fn kept_for(&mut self, staff: &StaffId, what: Kept) -> Stored<Option<Vec<u8>>> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT lock, body FROM desk_kept WHERE staff = ?1 AND what = ?2")
            .map_err(trouble::of)?;
        let kept =
            statement.query_row([staff.as_str(), what.slug()], |row| Ok(self.locks.own(row.get(0)?, row.get(1)?)));
        kept.optional().map_err(trouble::of)
    }

    fn add_talked(&mut self, talked: &Talked) -> Stored<()> {
        self.write(|tx| {
            tx.execute(
                "INSERT INTO talked (pupil, about, at, by) VALUES (?1, ?2, ?3, ?4)",
                params![talked.pupil.as_str(), talked.about, talked.at.0, talked.by.as_str()],
            )
            .map_err(trouble::of)?;
            let verb = if talked.about.starts_with(ABOUT) { Verb::ReadOpinion } else { Verb::TalkedWith };
            audit::add(tx, talked.at, Some(&talked.by), verb, Some(talked.pupil.as_str()))
        })
    }
    fn talked(&mut self) -> Stored<Vec<Talked>> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT pupil, about, at, by FROM talked ORDER BY position")
            .map_err(trouble::of)?;
        let rows = statement.query_map([], |row| {
            Ok(Talked {
                pupil: PupilId(row.get(0)?),
                about: row.get(1)?,
                at: Moment(row.get(2)?),
                by: StaffId(row.get(3)?),
            })
        });
        rows.and_then(Iterator::collect).map_err(trouble::of)
    }

    fn add_figures(&mut self, term: &str, at: Moment, by: &StaffId, bodies: &[SignedBody]) -> Stored<()> {
        self.write_surely(|tx| figures::add(tx, term, at, by, bodies))
    }
    fn figures(&mut self) -> Stored<Vec<SealedFigures>> {
        figures::all(&self.conn, &self.locks)
    }

    fn set_class_language(&mut self, class: &GroupId, language: Option<&str>) -> Stored<()> {
        self.write(|tx| people::set_class_language(tx, class, language))
    }
}
