//! What is around this desk: whether it says that somebody is here, whether a bell is, and whether a
//! whole class sees its screen.
//!
//! A desk says that somebody is here only while that is true for a child who tells: somebody who
//! reads first is signed in (what a child tells reaches their key, unless it names them), the window
//! is not hidden, and nobody else sees it, because then it stays as silent as a bell.

use std::time::{Duration, Instant};

use super::DeskReply;
use super::desk::Worker;
use crate::domain::calendar::Calendar;
use crate::domain::ids::StaffId;
use crate::domain::person::Role;
use crate::domain::presence::{BEAT_SECS, Beat, Face, bell_is_there};
use crate::store::{Store, Stored, clock};

/// What a desk knows of what is around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Around {
    /// A bell is there.
    pub bell: bool,
    /// It is a time at which bells should be: somebody is, or may be, at school.
    pub open: bool,
    /// A second display shows this screen.
    pub mirrored: bool,
}

/// Whether a second display shows the desk's screen.
pub type Mirrored = Box<dyn Fn() -> bool + Send>;

/// What is known so far.
pub(super) struct Seen {
    mirrored: Mirrored,
    /// The window shows at once what comes: it is not hidden.
    pub(super) in_sight: bool,
    looked: Option<Instant>,
    /// Who was said to be here.
    beaten: Option<StaffId>,
    change: Option<i64>,
    beats: Vec<Beat>,
    calendar: Option<Calendar>,
    now: Around,
    told: Option<Around>,
}

impl Seen {
    pub(super) fn new(mirrored: Mirrored) -> Self {
        Self {
            mirrored,
            in_sight: false,
            looked: None,
            beaten: None,
            change: None,
            beats: Vec::new(),
            calendar: None,
            now: Around::default(),
            told: None,
        }
    }
}

impl Worker {
    /// The window was hidden, or brought back.
    pub(super) fn in_sight(&mut self, in_sight: bool) -> Stored<()> {
        self.around.in_sight = in_sight;
        self.around.looked = None;
        self.look_around()
    }

    /// Once a second, with or without somebody signed in; where there is no school yet, nothing.
    pub(super) fn look_around(&mut self) -> Stored<()> {
        if self.store.is_none() {
            self.around.change = None;
            return Ok(());
        }
        self.say_that_somebody_is_here();
        let change = self.store()?.changes()?;
        if self.around.change != Some(change) {
            self.around.beats = self.store()?.beats()?;
            self.around.calendar = self.store()?.calendar()?;
            self.around.change = Some(change);
        }
        let now = clock::now();
        self.around.now.bell = bell_is_there(&self.around.beats, now);
        // Without a calendar nobody knows: rather said once too often.
        self.around.now.open = self.around.calendar.as_ref().is_none_or(|calendar| calendar.rings(clock::civil(now)));
        if self.around.told != Some(self.around.now) {
            self.around.told = Some(self.around.now);
            self.answer(DeskReply::Around(self.around.now));
        }
        Ok(())
    }

    /// As often as it must be said. What cannot be written is tried again with the next look.
    fn say_that_somebody_is_here(&mut self) {
        if self.around.looked.is_some_and(|last| last.elapsed() < Duration::from_secs(BEAT_SECS)) {
            return;
        }
        self.around.now.mirrored = (self.around.mirrored)();
        let here = self.around.in_sight && !self.around.now.mirrored;
        let reader = self.signed_in.as_ref().map(|signed_in| &signed_in.staff).filter(|me| me.has(Role::reads_first));
        let said = match reader.filter(|_| here).map(|me| me.id.clone()) {
            Some(id) => {
                let beat = Beat { face: Face::Desk, id: id.to_string(), place: String::new(), at: clock::now() };
                self.store().and_then(|store| store.beat(&beat)).map(|()| self.around.beaten = Some(id))
            }
            None => self.nobody_is_here(),
        };
        match said {
            Ok(()) => self.around.looked = Some(Instant::now()),
            Err(error) => tracing::debug!(slug = error.slug(), "a desk could not say whether somebody is here"),
        }
    }

    /// Says that nobody is, unless that was said.
    pub(super) fn nobody_is_here(&mut self) -> Stored<()> {
        let Some(id) = self.around.beaten.take() else { return Ok(()) };
        self.store()?.end_beat(Face::Desk, id.as_str())
    }
}
