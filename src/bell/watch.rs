//! The bell's end of the store: what rings here now, and saying "I'm going". One look a second at
//! SQLite's own change counter; rows are read only when somebody wrote. Whatever becomes of the
//! file, what was known goes on ringing, and "I'm going" is owed until it is written.

use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::content::{calendar::first_calendar, root, routes::routes_of};
use crate::domain::calendar::Calendar;
use crate::domain::directory::Directory;
use crate::domain::ids::ReportId;
use crate::domain::presence::{BEAT_SECS, Beat, Face};
use crate::domain::ringing::{self, Progressed, Ring, RingRow, Waiting, Wall};
use crate::domain::routes::RingOrder;
use crate::domain::time::Moment;
use crate::seal::verify_directory;
use crate::store::sqlite::{FILE, Sqlite};
use crate::store::{Store, StoreError, Stored, clock};

/// How long a bell waits before it opens a file again that could not be opened.
const REOPEN: Duration = Duration::from_secs(5);

/// What a bell knows of its school.
#[derive(Debug)]
pub struct Watch {
    dir: PathBuf,
    place: String,
    id: String,
    store: Option<Sqlite>,
    /// Which file it is: one that was moved aside is another.
    file: Option<(u64, u64)>,
    tried: Option<Instant>,
    trouble: Option<StoreError>,
    change: Option<i64>,
    waiting: Vec<Waiting>,
    calendar: Option<Calendar>,
    order: RingOrder,
    directory: Option<Directory>,
    beats: Vec<Beat>,
    owed: Vec<RingRow>,
    beaten: Option<Instant>,
}

impl Watch {
    /// A bell at `place` on a data folder; `id` is random. Nothing is opened yet.
    pub fn new(dir: PathBuf, place: String, id: String) -> Self {
        Self {
            dir,
            place,
            id,
            store: None,
            file: None,
            tried: None,
            trouble: None,
            change: None,
            waiting: Vec::new(),
            calendar: first_calendar(&root()),
            order: routes_of(&root()).ringing,
            directory: None,
            beats: Vec::new(),
            owed: Vec::new(),
            beaten: None,
        }
    }

    /// What rings at this bell now, and what is wrong with the store.
    pub fn look(&mut self, now: Moment) -> (Vec<Ring>, Option<StoreError>) {
        if let Err(error) = self.read() {
            if !matches!(error, StoreError::Busy | StoreError::Full | StoreError::ReadOnly) {
                self.store = None;
            }
            self.trouble = Some(error);
        } else {
            self.trouble = None;
        }
        (self.rings(now), self.trouble.clone())
    }

    fn rings(&self, now: Moment) -> Vec<Ring> {
        let Some(calendar) = self.calendar.as_ref().filter(|_| !self.waiting.is_empty()) else { return Vec::new() };
        let wall = Wall { now, civil: &clock::civil };
        let others = self.beats.iter().filter(|beat| beat.face == Face::Bell && beat.can_ring(now));
        let alive: Vec<&str> = others.map(|beat| beat.place.as_str()).chain([self.place.as_str()]).collect();
        let rings = ringing::rings(&self.waiting, calendar, &self.order, self.directory.as_ref(), wall);
        rings.into_iter().filter(|ring| ringing::rings_at(ring, &self.place, &alive, calendar)).collect()
    }

    fn read(&mut self) -> Stored<()> {
        self.opened()?;
        let Some(store) = self.store.as_mut() else { return Err(StoreError::NotSetUp) };
        while let Some(row) = self.owed.first() {
            store.add_ring(row)?;
            self.owed.remove(0);
            self.change = None;
        }
        let change = store.changes()?;
        if self.change == Some(change) {
            return Ok(());
        }
        self.waiting = store.waiting()?;
        self.beats = store.beats()?;
        if let Some(calendar) = store.calendar()? {
            self.calendar = Some(calendar);
        }
        // Without one, or with one nobody signed, everybody is rung.
        self.directory = match (store.kiosk()?, store.directory()?) {
            (Some(kiosk), Some(signed)) => verify_directory(&signed.body, &signed.signature, &kiosk.root_key).ok(),
            _ => None,
        };
        self.change = Some(change);
        Ok(())
    }

    /// Opens the file where it is not open, and anew when another one lies in its place.
    fn opened(&mut self) -> Stored<()> {
        let path = self.dir.join(FILE);
        let file = std::fs::metadata(&path).map(|facts| (facts.dev(), facts.ino())).ok();
        if self.store.is_some() && file == self.file {
            return Ok(());
        }
        self.store = None;
        if self.tried.is_some_and(|tried| tried.elapsed() < REOPEN) {
            return Err(self.trouble.clone().unwrap_or(StoreError::NotSetUp));
        }
        self.tried = Some(Instant::now());
        self.store = Some(Sqlite::open_to_check(&self.dir)?.map_err(StoreError::Refused)?);
        self.file = file;
        self.change = None;
        Ok(())
    }

    /// Somebody at this bell goes to these children. It stops here at once, and on the other bells
    /// as soon as the row is written.
    pub fn going(&mut self, reports: &[ReportId], now: Moment) {
        for report in reports {
            let row = RingRow { report: report.clone(), what: Progressed::Going, at: now, place: self.place.clone() };
            if let Some(waiting) = self.waiting.iter_mut().find(|waiting| waiting.told.id == *report) {
                waiting.rows.push(row.clone());
            }
            self.owed.push(row);
        }
    }

    /// Says that this bell can be seen or heard, as often as it must; or, once, that it cannot.
    pub fn beat(&mut self, can_ring: bool, now: Moment) {
        let due = self.beaten.is_none_or(|last| last.elapsed() >= Duration::from_secs(BEAT_SECS));
        let Some(store) = self.store.as_mut() else { return };
        let (face, id) = (Face::Bell, self.id.clone());
        let said = match (can_ring, due, self.beaten) {
            (true, true, _) => store.beat(&Beat { face, id, place: self.place.clone(), at: now }),
            (false, _, Some(_)) => store.end_beat(face, &id),
            _ => return,
        };
        match said {
            Ok(()) => self.beaten = can_ring.then(Instant::now),
            Err(error) => tracing::debug!(slug = error.slug(), "a bell could not say that it is there"),
        }
    }
}
