//! What a bell shows, closes and plays, from what rings. One notification a place, however many
//! children told there: a bell counts nothing.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::ids::ReportId;
use crate::domain::ringing::Ring;

/// How often the chime comes again while nobody goes.
pub const CHIME_EVERY_SECS: u64 = 20;

/// What to do now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Show that a child at this place needs a grown-up.
    Show(String),
    /// Somebody goes, or it is over: take it away.
    Close(String),
    /// Play the chime, once.
    Chime,
}

/// What this bell shows.
#[derive(Debug, Default)]
pub struct Ringer {
    ringing: BTreeMap<String, BTreeSet<ReportId>>,
    shown: BTreeSet<String>,
    chimed: Option<u64>,
}

impl Ringer {
    /// Takes in what rings at this bell, `secs` after it was started. Never a wall clock: it may be
    /// set back while a child waits.
    pub fn hear(&mut self, rings: &[Ring], secs: u64) -> Vec<Act> {
        let mut now: BTreeMap<String, BTreeSet<ReportId>> = BTreeMap::new();
        for ring in rings {
            now.entry(ring.place.clone()).or_default().insert(ring.report.clone());
        }
        let over: Vec<String> = self.shown.iter().filter(|place| !now.contains_key(*place)).cloned().collect();
        self.shown.retain(|place| now.contains_key(place));
        let new = now.iter().any(|(place, reports)| {
            self.ringing.get(place).is_none_or(|before| reports.iter().any(|report| !before.contains(report)))
        });
        self.ringing = now;
        let mut acts: Vec<Act> = over.into_iter().map(Act::Close).collect();
        if self.ringing.is_empty() {
            self.chimed = None;
            return acts;
        }
        let again = self.chimed.is_none_or(|last| secs.saturating_sub(last) >= CHIME_EVERY_SECS);
        if new || again {
            // With each chime what somebody wiped away, or a service lost, comes back.
            for place in self.ringing.keys().filter(|place| self.shown.insert((*place).clone())) {
                acts.push(Act::Show(place.clone()));
            }
            acts.push(Act::Chime);
            self.chimed = Some(secs);
        }
        acts
    }

    /// The reports that ring for a place: "I'm going" is about them.
    pub fn reports_at(&self, place: &str) -> Vec<ReportId> {
        self.ringing.get(place).into_iter().flatten().cloned().collect()
    }

    /// All places that ring.
    pub fn places(&self) -> Vec<String> {
        self.ringing.keys().cloned().collect()
    }

    /// This place's notification is gone, and nobody said that they go.
    pub fn wiped(&mut self, place: &str) {
        self.shown.remove(place);
    }

    /// The notification service is a new one: it shows nothing yet.
    pub fn wiped_all(&mut self) {
        self.shown.clear();
        self.chimed = None;
    }
}
