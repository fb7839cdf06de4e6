//! The grown-ups' corner and the covered screen. A PIN opens no report: it uncovers, opens the
//! desk, closes the kiosk.

use zeroize::Zeroizing;

use super::{Effect, Model, Outcome, Screen};
use crate::domain::time::Moment;
use crate::store::Verb;
use crate::store::worker::{Pin, Request};

/// Digits of a staff PIN, at most.
pub const PIN_DIGITS_MAX: usize = 8;

/// A page of the corner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// Start a lesson: which class? The other pages are reached from here.
    #[default]
    Classes,
    /// Today's tools, and who gives the reminders.
    Tools,
    /// A name that is not on offer.
    Name,
    /// A lesson on the board: which class?
    BoardClass,
    /// Which lesson.
    BoardLesson,
    /// Wet play: which class?
    WetPlay,
    /// A concern is written down.
    Concern,
    /// What this kiosk does for everybody: sizes, switches.
    Access,
    /// The staff PIN, and what it opens.
    Pin,
}

/// What the corner shows.
#[derive(Default)]
pub struct Corner {
    /// The page on show.
    pub page: Page,
    /// The digits so far.
    pin: Zeroizing<String>,
    /// The store is checking.
    pub checking: bool,
    /// It did not fit.
    pub wrong: bool,
    /// No try before this moment.
    pub wait_until: Moment,
    /// The PIN fitted: the corner is open.
    pub open: bool,
    /// Whether the kiosk is to be closed is asked.
    pub closing: bool,
}

impl std::fmt::Debug for Corner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Corner").field("digits", &self.digits()).field("open", &self.open).finish_non_exhaustive()
    }
}

impl Corner {
    /// Fresh, at one of its pages.
    pub(super) fn at(page: Page) -> Self {
        Self { page, ..Self::default() }
    }

    /// How many digits are typed.
    pub fn digits(&self) -> usize {
        self.pin.len()
    }
}

impl Model {
    pub(super) fn cover(&mut self) -> Outcome {
        // Who writes a lesson has no PIN to uncover it with.
        if self.covered || self.preview.is_some() {
            return Outcome::nothing();
        }
        self.covered = true;
        // What a child told is behind no cover: whoever uncovers may be somebody else.
        if !self.put_tracker_away() && self.screen != Screen::Tell {
            self.back_to = self.screen;
        }
        self.go(Screen::Cover).and(Effect::Ask(Request::Audit(Verb::Covered)))
    }

    pub(super) fn uncover(&mut self) -> Outcome {
        if !std::mem::take(&mut self.covered) {
            return Outcome::nothing();
        }
        self.corner = Corner::default();
        let screen = if self.telling.is_some() && !self.walked_away { Screen::Tell } else { self.back_to };
        self.go(screen).and(Effect::Ask(Request::Audit(Verb::Uncovered)))
    }

    pub(super) fn open_corner(&mut self) -> Outcome {
        if self.screen != Screen::Cover && self.screen != Screen::GrownUps {
            self.back_to = self.screen;
        }
        self.writing = None;
        let page = if self.covered || self.no_class() { Page::Pin } else { Page::Classes };
        self.corner = Corner { wait_until: self.corner.wait_until, page, ..Corner::default() };
        self.starting = None;
        self.go(Screen::GrownUps)
    }

    fn no_class(&self) -> bool {
        self.school.as_ref().is_none_or(|school| school.groups.is_empty())
    }

    /// Another page; on a covered screen only the PIN.
    pub(super) fn turn(&mut self, page: Page) -> Outcome {
        if self.screen != Screen::GrownUps || self.covered {
            return Outcome::nothing();
        }
        self.corner = Corner { wait_until: self.corner.wait_until, page, ..Corner::default() };
        Outcome::draw()
    }

    /// Closing is asked first: behind an open corner only.
    pub(super) fn ask_to_close(&mut self, asks: bool) -> Outcome {
        self.corner.closing = asks && self.corner.open;
        Outcome::draw()
    }

    /// One page back, and from the first one out of the corner.
    pub(super) fn back_in_corner(&mut self) -> Outcome {
        if self.corner.closing {
            return self.ask_to_close(false);
        }
        let page = match self.corner.page {
            Page::Name => Page::Tools,
            Page::BoardLesson => Page::BoardClass,
            Page::Concern => return self.back_in_concern(),
            Page::Tools | Page::BoardClass | Page::WetPlay => Page::Classes,
            Page::Access if !self.no_class() => Page::Classes,
            Page::Pin if !self.covered && !self.no_class() => Page::Classes,
            Page::Pin | Page::Access | Page::Classes => return self.close_corner(),
        };
        self.turn(page)
    }

    pub(super) fn close_corner(&mut self) -> Outcome {
        self.writing = None;
        self.corner = Corner { wait_until: self.corner.wait_until, ..Corner::default() };
        self.starting = None;
        self.go(if self.covered { Screen::Cover } else { self.back_to })
    }

    pub(super) fn digit(&mut self, digit: u8) -> Outcome {
        if !self.corner.checking && self.corner.pin.len() < PIN_DIGITS_MAX {
            self.corner.pin.push(char::from(b'0' + digit.min(9)));
            self.corner.wrong = false;
        }
        Outcome::draw()
    }

    pub(super) fn rub_digit(&mut self) -> Outcome {
        self.corner.pin.pop();
        Outcome::draw()
    }

    pub(super) fn try_pin(&mut self) -> Outcome {
        if self.corner.checking || self.corner.pin.is_empty() {
            return Outcome::nothing();
        }
        self.corner.checking = true;
        let pin = std::mem::take(&mut self.corner.pin);
        Outcome::draw().and(Effect::Ask(Request::TryPin(Pin(pin))))
    }

    pub(super) fn pin_right(&mut self) -> Outcome {
        self.corner = Corner { open: self.screen == Screen::GrownUps, page: Page::Pin, ..Corner::default() };
        Outcome::draw()
    }

    pub(super) fn pin_wrong(&mut self, wait_secs: u64, now: Moment) -> Outcome {
        let page = self.corner.page;
        self.corner = Corner { wrong: true, wait_until: now.plus_secs(wait_secs), page, ..Corner::default() };
        Outcome::draw()
    }
}
