//! Who is there to hear when a child tells: bells in rooms grown-ups share, and desks somebody is
//! signed in to. Each says so every [`BEAT_SECS`]; one that is not heard for [`ALIVE_SECS`] is gone,
//! whatever became of it.

use std::collections::BTreeSet;

use super::calendar::Calendar;
use super::civil::Civil;
use super::time::Moment;

/// A bell or desk that has not been heard for this long is not there.
pub const ALIVE_SECS: u64 = 45;
/// How often it says that it is.
pub const BEAT_SECS: u64 = 15;
/// People at desks who count as somebody there: one alone might be the one a report names. Whom it
/// names does not open it, so with two of them somebody hears.
pub const AT_DESKS_MIN: usize = 2;

/// Which process said that it is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// A kiosk; says where it stands.
    Kiosk,
    /// A desk at which somebody who reads first is signed in, and which is not hidden.
    Desk,
    /// A bell that can be heard or seen.
    Bell,
}

impl Face {
    const ALL: [Face; 3] = [Self::Kiosk, Self::Desk, Self::Bell];

    /// The word in the row.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Kiosk => "kiosk",
            Self::Desk => "desk",
            Self::Bell => "bell",
        }
    }

    /// The face of a row; `None` for one of a newer program.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|face| face.slug() == slug)
    }
}

/// "I am here", said every [`BEAT_SECS`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beat {
    /// Which process.
    pub face: Face,
    /// Which one of them: random for a bell, a kiosk's own id, and at a desk whoever is signed in,
    /// which the audit says already. Two desks of one person count as one.
    pub id: String,
    /// Where it stands; empty for a desk.
    pub place: String,
    /// When it was said last.
    pub at: Moment,
}

impl Beat {
    /// Whether it still is; by a clock that was set back or forward it is not.
    pub fn is_alive(&self, now: Moment) -> bool {
        self.at.0.abs_diff(now.0) <= ALIVE_SECS * 1000
    }

    /// Whether it can ring for a child.
    pub fn can_ring(&self, now: Moment) -> bool {
        self.face != Face::Kiosk && self.is_alive(now)
    }
}

/// Whether a bell is there.
pub fn bell_is_there(beats: &[Beat], now: Moment) -> bool {
    beats.iter().any(|beat| beat.face == Face::Bell && beat.can_ring(now))
}

/// Whether somebody hears a child who tells: at a bell, or at desks, [`AT_DESKS_MIN`] people.
pub fn somebody_hears(beats: &[Beat], now: Moment) -> bool {
    let at_desks = beats.iter().filter(|beat| beat.face == Face::Desk && beat.can_ring(now));
    let people: BTreeSet<&str> = at_desks.map(|beat| beat.id.as_str()).collect();
    bell_is_there(beats, now) || people.len() >= AT_DESKS_MIN
}

/// What the kiosk may say about help (CHILDREN.md §4, *Thanks*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Help {
    /// Somebody is rung: nothing needs to be added.
    Rung,
    /// Nobody may hear it: "Please tell a grown-up near you now too."
    NotRung,
    /// School is over: "Tell a grown-up here now", and Childline.
    Unstaffed,
}

/// What the kiosk may say. Without a calendar, without term dates for today, or with no bell and no
/// desk there, never that somebody will come.
pub fn help(calendar: Option<&Calendar>, now: Civil, somebody_can_ring: bool) -> Help {
    match calendar {
        None => Help::NotRung,
        Some(calendar) if !calendar.rings(now) => Help::Unstaffed,
        Some(calendar) if somebody_can_ring && calendar.surely_staffed(now) => Help::Rung,
        Some(_) => Help::NotRung,
    }
}
