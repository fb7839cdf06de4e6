//! What became of what a child told. Reached from the first screen of telling with the child's code,
//! and gone as soon as anything else is on show: the next child never sees it.

use super::{Effect, Model, Outcome, Screen};
use crate::domain::ids::{PupilId, ReportId};
use crate::domain::report::SignedInBy;
use crate::domain::telling::{Stage, WALKED_AWAY_SECS};
use crate::domain::tracking::{Came, Line};
use crate::store::worker::{CodeOpens, Request};

/// Reports on one page.
pub const LINES_PER_PAGE: usize = 3;

/// What a child does with what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnTracker {
    /// Wants to look: the code is asked for.
    Open,
    /// *I still need help*, about the report at this place of the list.
    StillNeedHelp(usize),
    /// Has read it.
    Done,
}

/// What is on show of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrackerStage {
    /// The reports.
    Lines,
    /// The store is at *I still need help*.
    Calling,
    /// It is kept, and rings.
    Called,
    /// It could not be kept: "Please tell a grown-up now."
    NotStored,
}

/// What a child sees of what they told.
#[derive(Debug)]
pub struct Tracker {
    /// Each of their reports, newest first.
    pub lines: Vec<Line>,
    /// What is on show.
    pub stage: TrackerStage,
    /// The one they still need help with.
    about: Option<ReportId>,
}

impl Tracker {
    pub(super) fn pages(&self) -> usize {
        self.lines.len().div_ceil(LINES_PER_PAGE).max(1)
    }
}

impl Model {
    /// Whether this child may look: they came with their code. Offered to every such child alike,
    /// whether they ever told or not.
    pub fn may_track(&self) -> bool {
        self.me.is_some() && self.pictures.by == SignedInBy::PictureCode
    }

    pub(super) fn looks_at_tracker(&self) -> bool {
        let pad = self.pictures.pad.as_ref();
        self.tracker.is_some() || pad.is_some_and(|pad| pad.opens == CodeOpens::Tracker)
    }

    pub(super) fn do_with_tracker(&mut self, act: OnTracker, fresh: &str) -> Outcome {
        match act {
            OnTracker::Open => {
                let at_first = |stage| matches!(stage, Stage::Worry(_));
                let first = self.screen == Screen::Tell
                    && self.telling.as_ref().is_some_and(|telling| telling.report.is_none() && at_first(telling.stage));
                if !first || !self.may_track() {
                    return Outcome::nothing();
                }
                self.telling = None;
                self.ask_for_code_again()
            }
            OnTracker::StillNeedHelp(index) => self.still_need_help(index, fresh),
            OnTracker::Done => self.close_tracker(),
        }
    }

    pub(super) fn tracked(&mut self, pupil: &PupilId, lines: Vec<Line>) -> Outcome {
        if !self.code_opens_tracker(pupil) {
            return Outcome::nothing();
        }
        self.tracker = Some(Tracker { lines, stage: TrackerStage::Lines, about: None });
        self.go(Screen::Track)
    }

    fn still_need_help(&mut self, index: usize, fresh: &str) -> Outcome {
        let Some(tracker) = self.tracker.as_mut().filter(|tracker| tracker.stage == TrackerStage::Lines) else {
            return Outcome::nothing();
        };
        let Some(former) = tracker.lines.get(index).map(|line| line.report.clone()) else {
            return Outcome::nothing();
        };
        let id = ReportId::from(fresh);
        tracker.stage = TrackerStage::Calling;
        tracker.about = Some(former.clone());
        self.calling = Some(id.clone());
        Outcome::draw().and(Effect::Ask(Request::StillNeedsHelp(former, id)))
    }

    pub(super) fn calls_with(&self, report: &ReportId) -> bool {
        self.calling.as_ref() == Some(report)
    }

    /// What the store made of *I still need help*.
    pub(super) fn called(&mut self, stored: bool) -> Outcome {
        let Some(id) = self.calling.take() else { return Outcome::nothing() };
        let Some(tracker) = self.tracker.as_mut() else {
            // Nobody stands here to read "tell a grown-up now": a grown-up must be called to the screen.
            return if stored { Outcome::nothing() } else { self.go(Screen::Trouble) };
        };
        tracker.stage = if stored { TrackerStage::Called } else { TrackerStage::NotStored };
        let about = tracker.about.take();
        if stored && let Some(line) = tracker.lines.iter_mut().find(|line| Some(&line.report) == about.as_ref()) {
            (line.report, line.came) = (id, Came::Waiting);
        }
        Outcome::draw()
    }

    /// Gone from the screen; says whether it was on show. *I still need help* goes on being kept.
    pub(super) fn put_tracker_away(&mut self) -> bool {
        let was = self.looks_at_tracker();
        if was {
            self.tracker = None;
            self.pictures.pad = None;
        }
        was
    }

    /// Back to where the child was before they pressed *Tell a teacher*.
    pub(super) fn close_tracker(&mut self) -> Outcome {
        self.put_tracker_away();
        self.go(self.back_to)
    }

    pub(super) fn tick_tracker(&mut self, idle: u64) -> Outcome {
        if idle >= WALKED_AWAY_SECS { self.leave() } else { Outcome::nothing() }
    }
}
