//! The store in one SQLite file, `tawny.db`, shared safely by one kiosk and any number of desks.
//! What is written is on the disk before a call returns (WAL, `synchronous=FULL`, both read back
//! at open), and what is deleted is overwritten.
//!
//! Architecture invariant: nobody opens the file except through SQLite: closing any other
//! descriptor of it would drop SQLite's own locks.

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::{
    Anchor, AuditRow, CopyEnd, Finding, Findings, Kiosk, LastCopy, NewSchool, Notice, SealedNote, SealedReport,
    SignedDirectory, StaffSecret, Store, StoreError, Stored, Verb, outside,
};
use crate::domain::agreement::{SignedAgreement, Signing};
use crate::domain::calendar::Calendar;
use crate::domain::ids::{GroupId, LessonId, PupilId, ReportId, StaffId, TaleId};
use crate::domain::lesson_start::LessonStart;
use crate::domain::person::{Group, Pupil};
use crate::domain::presence::{Beat, Face};
use crate::domain::ringing::{Progressed, RingRow, Waiting};
use crate::domain::throttle::Throttle;
use crate::domain::time::Moment;
use crate::domain::visit::Visit;

mod access;
mod audit;
mod ballast;
pub mod copy;
mod cuts;
mod desk_rows;
mod erasing;
mod figures;
mod founding;
mod handed;
mod kiosk_key;
mod learn_rows;
mod learning;
mod lesson_starts;
mod locks;
mod open;
mod opinions;
mod people;
mod people_change;
mod picture_rows;
mod pinned;
mod reports;
pub mod restoring;
mod ringing;
mod salvage;
mod sealed_hash;
mod sign_rows;
mod trouble;
mod verify;

pub use ballast::BALLAST_BYTES;
pub use kiosk_key::KIOSK_KEY;
pub use open::SCHEMA;
pub(super) use open::{make_folder, of_io};
pub use pinned::PINNED;
use pinned::Pinned;

/// The database's file name inside the data folder.
pub const FILE: &str = "tawny.db";
/// The file whose lock says that a kiosk is using the folder.
pub const KIOSK_LOCK: &str = "kiosk.lock";
/// How long a writer waits for another process.
pub const BUSY_MS: u64 = 3_000;

/// The version of SQLite built in, such as `3.53.2`.
pub fn version() -> &'static str {
    rusqlite::version()
}

/// A school's data folder, open.
pub struct Sqlite {
    conn: Connection,
    dir: PathBuf,
    pinned: Pinned,
    locks: locks::Open,
    /// Held as long as the kiosk lives.
    _lock: Option<File>,
}

impl Sqlite {
    /// Opens the folder for the one kiosk that may use it, making it where it is missing. A damaged
    /// file is moved aside and a new one started with whatever could be read of it; the second
    /// value then says so.
    pub fn open_kiosk(dir: &Path) -> Stored<(Self, Option<StoreError>)> {
        open::make_folder(dir)?;
        let lock = open::take_lock(dir)?;
        let opened = open::open_or_replace(dir);
        let (conn, announced) = match opened {
            Err(StoreError::Full) if ballast::give_up(dir) => open::open_or_replace(dir)?,
            opened => opened?,
        };
        let mut store = Self::over(conn, dir, Some(lock));
        erasing::go_on(&mut store);
        Ok((store, announced))
    }

    /// Opens the folder beside a kiosk. A damaged file is moved aside only while no kiosk has it.
    pub fn open_desk(dir: &Path) -> Stored<(Self, Option<StoreError>)> {
        if !dir.join(FILE).exists() {
            return Err(StoreError::NotSetUp);
        }
        let (conn, announced) = match open::open_file(&dir.join(FILE)) {
            Err(open::Failed::Damaged(_)) => {
                let _lock = open::take_lock(dir)?;
                open::open_or_replace(dir)?
            }
            Err(open::Failed::Other(error)) => return Err(error),
            Ok(conn) => (conn, None),
        };
        let mut store = Self::over(conn, dir, None);
        erasing::go_on(&mut store);
        Ok((store, announced))
    }

    /// Opens the folder to make a school in it, beside a kiosk that may be waiting for one. The
    /// folder and the file are made where they are missing.
    pub fn open_new(dir: &Path) -> Stored<Self> {
        open::make_folder(dir)?;
        match open::open_file(&dir.join(FILE)) {
            Ok(conn) => Ok(Self::over(conn, dir, None)),
            Err(open::Failed::Damaged(_)) => {
                let _lock = open::take_lock(dir)?;
                let (conn, _) = open::open_or_replace(dir)?;
                Ok(Self::over(conn, dir, None))
            }
            Err(open::Failed::Other(error)) => Err(error),
        }
    }

    /// Opens the folder to look at it. A damaged file stays where it is: the inner error says, in
    /// SQLite's words, what is wrong with it.
    pub fn open_to_check(dir: &Path) -> Stored<Result<Self, String>> {
        if !dir.join(FILE).exists() {
            return Err(StoreError::NotSetUp);
        }
        match open::open_file(&dir.join(FILE)) {
            Ok(conn) => Ok(Ok(Self::over(conn, dir, None))),
            Err(open::Failed::Damaged(words)) => Ok(Err(words)),
            Err(open::Failed::Other(error)) => Err(error),
        }
    }

    fn over(conn: Connection, dir: &Path, lock: Option<File>) -> Self {
        Self { conn, dir: dir.to_owned(), pinned: Pinned::beside(dir), locks: locks::Open::default(), _lock: lock }
    }

    /// The data folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Never lets the file grow beyond so many bytes; a write that would is refused as on a full disk.
    pub fn limit_bytes(&self, bytes: u64) -> Stored<()> {
        let size: u64 = self.conn.pragma_query_value(None, "page_size", |row| row.get(0)).map_err(trouble::of)?;
        let pages = i64::try_from(bytes / size.max(1)).unwrap_or(i64::MAX).min(i64::from(u32::MAX - 1));
        self.conn
            .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |row| row.get::<_, i64>(0))
            .map_err(trouble::of)?;
        Ok(())
    }

    /// When the newest row was written, by the clock of then.
    pub fn newest(&self) -> Stored<Moment> {
        let newest = "SELECT coalesce(max(at), 0) FROM (SELECT max(at) AS at FROM audit UNION ALL
             SELECT max(at) FROM report UNION ALL SELECT max(at) FROM visit UNION ALL SELECT max(at) FROM agreement)";
        self.conn.query_row(newest, [], |row| row.get(0).map(Moment)).map_err(trouble::of)
    }

    /// What of a backup's anchor is not in this school any more: its end was cut off or replaced.
    pub fn compare(&self, anchor: &Anchor) -> Stored<Vec<Finding>> {
        copy::compare(&self.conn, anchor)
    }

    /// Keeps so many bytes on the disk for the day it is full; for the kiosk that children tell at.
    pub fn lay_ballast(&self, bytes: u64) {
        ballast::lay(&self.dir, bytes);
    }

    /// A write that must not fail for want of space while there is ballast to give up: what a child
    /// tells, and what lets grown-ups read and answer it.
    fn write_surely<T>(&mut self, work: impl Fn(&Transaction<'_>) -> Stored<T>) -> Stored<T> {
        match self.write(&work) {
            Err(StoreError::Full) if ballast::give_up(&self.dir) => self.write(&work),
            done => done,
        }
    }

    /// One writing transaction; nothing of it stays unless all of it does.
    fn write<T>(&mut self, work: impl FnOnce(&Transaction<'_>) -> Stored<T>) -> Stored<T> {
        let transaction = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(trouble::of)?;
        let done = work(&transaction)?;
        transaction.commit().map_err(trouble::of)?;
        self.pinned.remember(&self.conn);
        Ok(done)
    }
}

impl std::fmt::Debug for Sqlite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sqlite").field("dir", &self.dir).finish_non_exhaustive()
    }
}

impl Store for Sqlite {
    fn kiosk(&mut self) -> Stored<Option<Kiosk>> {
        people::kiosk(&self.conn)
    }
    fn set_kiosk(&mut self, kiosk: &Kiosk) -> Stored<()> {
        self.write(|tx| people::set_kiosk(tx, kiosk))?;
        self.pinned.begin(&self.conn);
        Ok(())
    }
    fn found(&mut self, school: &NewSchool) -> Stored<()> {
        kiosk_key::keep(&self.dir, &school.signer)?;
        self.write(|tx| founding::found(tx, school))?;
        self.pinned.begin(&self.conn);
        Ok(())
    }
    fn places(&mut self) -> Stored<Vec<String>> {
        founding::places(&self.conn)
    }
    fn directory(&mut self) -> Stored<Option<SignedDirectory>> {
        let newest = people::directory(&self.conn)?;
        newest.as_ref().map_or(Ok(()), |signed| self.pinned.allow(&self.conn, signed))?;
        Ok(newest)
    }
    fn add_directory(&mut self, directory: &SignedDirectory) -> Stored<()> {
        self.write(|tx| people::add_directory(tx, directory))
    }
    fn set_staff_secret(&mut self, secret: &StaffSecret) -> Stored<()> {
        self.write(|tx| people::set_staff_secret(tx, secret))
    }
    fn staff_secret(&mut self, staff: &StaffId) -> Stored<Option<StaffSecret>> {
        people::staff_secret(&self.conn, staff)
    }
    fn throttle(&mut self, what: &str) -> Stored<Throttle> {
        people::throttle(&self.conn, what)
    }
    fn set_throttle(&mut self, what: &str, throttle: Throttle) -> Stored<()> {
        self.write_surely(|tx| people::set_throttle(tx, what, throttle))
    }

    fn groups(&mut self) -> Stored<Vec<Group>> {
        people::groups(&self.conn)
    }
    fn put_group(&mut self, group: &Group) -> Stored<()> {
        self.write(|tx| people::put_group(tx, group))
    }
    fn pupils(&mut self, group: &GroupId) -> Stored<Vec<Pupil>> {
        people::pupils(&self.conn, group)
    }
    fn put_pupil(&mut self, pupil: &Pupil) -> Stored<()> {
        self.write(|tx| people::put_pupil(tx, pupil))
    }

    fn save_visit(&mut self, pupil: &PupilId, visit: &Visit, at: Moment) -> Stored<()> {
        self.write(|tx| learning::save_visit(tx, pupil, visit, at))
    }
    fn visits(&mut self, pupil: &PupilId) -> Stored<Vec<Visit>> {
        learning::visits(&self.conn, pupil)
    }
    fn finished_lessons(&mut self, pupil: &PupilId) -> Stored<Vec<LessonId>> {
        learning::finished_lessons(&self.conn, pupil)
    }
    fn credit(&mut self, pupils: &[PupilId], lesson: &LessonId, tale: &TaleId, at: Moment) -> Stored<()> {
        self.write(|tx| lesson_starts::credit(tx, pupils, (lesson, tale), at))
    }
    fn start_lesson(&mut self, start: &LessonStart) -> Stored<()> {
        self.write(|tx| lesson_starts::start(tx, start))
    }
    fn lesson_ready(&mut self, start: &LessonStart) -> Stored<()> {
        self.write(|tx| lesson_starts::ready(tx, start))
    }
    fn lesson_starts_of(&mut self, group: &GroupId, newest: usize) -> Stored<Vec<LessonStart>> {
        lesson_starts::of_group(&self.conn, group, newest)
    }
    fn lesson_starts_between(&mut self, from: Moment, until: Moment) -> Stored<Vec<LessonStart>> {
        lesson_starts::between(&self.conn, from, until)
    }
    fn save_signing(&mut self, pupil: &PupilId, signing: &Signing) -> Stored<()> {
        self.write(|tx| learning::save_signing(tx, pupil, signing))
    }
    fn signing(&mut self, pupil: &PupilId) -> Stored<Option<Signing>> {
        learning::signing(&self.conn, pupil)
    }
    fn sign(&mut self, signed: &SignedAgreement, hash: &[u8]) -> Stored<()> {
        self.write(|tx| learning::sign(tx, signed, hash))
    }
    fn signed(&mut self, pupil: &PupilId) -> Stored<Option<SignedAgreement>> {
        learning::signed(&self.conn, pupil)
    }

    fn keep(&mut self, report: &SealedReport, at: Moment) -> Stored<()> {
        self.write_surely(|tx| reports::keep(tx, report, at))
    }
    fn settle(&mut self, report: &SealedReport) -> Stored<u64> {
        self.write_surely(|tx| reports::settle(tx, report))
    }
    fn settle_left_over(&mut self, before: Moment) -> Stored<u64> {
        // Asked every second: nothing is locked while nothing is left over.
        if reports::left_over(&self.conn, before)? {
            self.write(|tx| reports::settle_left_over(tx, before))
        } else {
            Ok(0)
        }
    }
    fn wipe(&mut self) -> Stored<bool> {
        open::wipe(&self.conn)
    }
    fn reports_after(&mut self, position: i64) -> Stored<(Vec<SealedReport>, i64)> {
        reports::after(&self.conn, &self.locks, position)
    }
    fn add_note(&mut self, about: &ReportId, at: Moment, body: &[u8]) -> Stored<i64> {
        self.write_surely(|tx| reports::add_note(tx, about, at, body))
    }
    fn mark(&mut self, about: &ReportId, at: Moment, what: Progressed, body: &[u8], by: &StaffId) -> Stored<i64> {
        self.write_surely(|tx| {
            let row = reports::add_note(tx, about, at, body)?;
            ringing::add_ring(tx, &RingRow { report: about.clone(), what, at, place: String::new() }, None)?;
            audit::add(tx, at, Some(by), Verb::Marked, Some(about.as_str()))?;
            Ok(row)
        })
    }
    fn notes_after(&mut self, row: i64) -> Stored<Vec<SealedNote>> {
        reports::notes_after(&self.conn, &self.locks, row)
    }

    fn calendar(&mut self) -> Stored<Option<Calendar>> {
        ringing::calendar(&self.conn)
    }
    fn add_calendar(&mut self, calendar: &Calendar, at: Moment) -> Stored<()> {
        self.write(|tx| ringing::add_calendar(tx, calendar, at))
    }
    fn waiting(&mut self) -> Stored<Vec<Waiting>> {
        ringing::waiting(&self.conn)
    }
    fn add_ring(&mut self, row: &RingRow) -> Stored<()> {
        self.write_surely(|tx| ringing::add_ring(tx, row, None))
    }
    fn beat(&mut self, beat: &Beat) -> Stored<()> {
        self.write(|tx| ringing::beat(tx, beat))
    }
    fn end_beat(&mut self, face: Face, id: &str) -> Stored<()> {
        self.write(|tx| ringing::end_beat(tx, face, id))
    }
    fn beats(&mut self) -> Stored<Vec<Beat>> {
        ringing::beats(&self.conn)
    }

    fn audit(&mut self, at: Moment, actor: Option<&StaffId>, verb: Verb, object: Option<&str>) -> Stored<()> {
        self.write_surely(|tx| audit::add(tx, at, actor, verb, object))
    }
    fn audit_rows(&mut self) -> Stored<Vec<AuditRow>> {
        audit::rows(&self.conn)
    }
    fn post(&mut self, notice: Notice, at: Moment) -> Stored<()> {
        self.write(|tx| audit::post(tx, &notice, at))
    }
    fn notices_after(&mut self, row: i64) -> Stored<(Vec<Notice>, i64)> {
        audit::notices_after(&self.conn, row)
    }
    fn changes(&mut self) -> Stored<i64> {
        self.conn.query_row("PRAGMA data_version", [], |row| row.get(0)).map_err(trouble::of)
    }
    fn copy_ended(&mut self, at: Moment, place: &str, end: CopyEnd<'_>) -> Stored<()> {
        self.write(|tx| copy::ended(tx, at, place, end))
    }
    fn last_copy(&mut self) -> Stored<LastCopy> {
        copy::last(&self.conn)
    }
    fn verify(&mut self) -> Stored<Findings> {
        let mut findings = verify::all(&self.conn)?;
        findings.problems.extend(self.pinned.compare(&self.conn)?);
        let mut not_signed = sign_rows::untold(&self.conn)?;
        not_signed.extend(outside::not_signed(self)?);
        findings.not_signed.extend(not_signed);
        Ok(findings)
    }
}
