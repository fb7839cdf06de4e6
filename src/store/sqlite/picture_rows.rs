//! Rows of picture codes, and how far reports have come, in SQLite.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, params};

use super::{Sqlite, audit, reports, ringing, trouble};
use crate::domain::ids::{GroupId, PupilId, ReportId, StaffId};
use crate::domain::ringing::{Progressed, RingRow};
use crate::domain::time::Moment;
use crate::domain::tracking::Came;
use crate::store::picture_rows::PictureRows;
use crate::store::{SealedReport, Stored, Verb};

impl PictureRows for Sqlite {
    fn has_picture_codes(&mut self, class: &GroupId) -> Stored<bool> {
        let known = self.conn.query_row(
            "SELECT EXISTS (SELECT 1 FROM picture_class WHERE class = ?1)",
            [class.as_str()],
            |row| row.get(0),
        );
        known.map_err(trouble::of)
    }
    fn set_picture_codes(&mut self, class: &GroupId, on: bool, by: &StaffId, at: Moment) -> Stored<()> {
        let statement = match on {
            true => "INSERT OR IGNORE INTO picture_class (class) VALUES (?1)",
            false => "DELETE FROM picture_class WHERE class = ?1",
        };
        self.write(|tx| {
            tx.execute(statement, [class.as_str()]).map_err(trouble::of)?;
            audit::add(tx, at, Some(by), Verb::SwitchedPictureCodes, Some(class.as_str()))
        })
    }
    fn with_picture_code(&mut self, class: &GroupId) -> Stored<BTreeSet<PupilId>> {
        let mut statement = self
            .conn
            .prepare_cached(
                "SELECT picture_code.pupil FROM picture_code
                 JOIN pupil_class ON pupil_class.pupil = picture_code.pupil
                 JOIN picture_class ON picture_class.class = pupil_class.class
                 WHERE pupil_class.class = ?1",
            )
            .map_err(trouble::of)?;
        let rows = statement.query_map([class.as_str()], |row| row.get(0).map(PupilId));
        rows.and_then(Iterator::collect).map_err(trouble::of)
    }
    fn picture_code(&mut self, pupil: &PupilId) -> Stored<Option<String>> {
        self.conn
            .query_row("SELECT hash FROM picture_code WHERE pupil = ?1", [pupil.as_str()], |row| row.get(0))
            .optional()
            .map_err(trouble::of)
    }
    fn set_picture_code(&mut self, pupil: &PupilId, hash: &str, by: &StaffId, at: Moment) -> Stored<()> {
        self.write(|tx| {
            tx.execute(
                "INSERT INTO picture_code (pupil, hash, at) VALUES (?1, ?2, ?3)
                 ON CONFLICT (pupil) DO UPDATE SET hash = excluded.hash, at = excluded.at",
                params![pupil.as_str(), hash, at.0],
            )
            .map_err(trouble::of)?;
            audit::add(tx, at, Some(by), Verb::SetPictureCode, Some(pupil.as_str()))
        })
    }

    fn came(&mut self, report: &ReportId) -> Stored<Option<Came>> {
        let shown: bool = self
            .conn
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM report WHERE id = ?1)
                    AND NOT EXISTS (SELECT 1 FROM audit WHERE object = ?1 AND verb = ?2)",
            )
            .and_then(|mut statement| statement.query_row([report.as_str(), Verb::Rerouted.slug()], |row| row.get(0)))
            .map_err(trouble::of)?;
        if !shown {
            return Ok(None);
        }
        Ok(Some(Came::of(&ringing::rows_of(&self.conn, report)?)))
    }
    fn settle_again(&mut self, report: &SealedReport) -> Stored<u64> {
        self.write_surely(|tx| {
            let sequence = reports::settle(tx, report)?;
            if ringing::rows_of(tx, &report.id)?.is_empty() {
                let what = Progressed::NeedsHelp;
                let row = RingRow { report: report.id.clone(), what, at: report.at, place: String::new() };
                ringing::add_ring(tx, &row, None)?;
            }
            Ok(sequence)
        })
    }
}
