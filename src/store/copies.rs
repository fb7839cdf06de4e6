//! What the school knows of its own copies: when the last good one was made, where it lies, and
//! what has kept a newer one from being made since.

use std::collections::BTreeMap;

use crate::domain::time::Moment;

/// After so many days without a copy somebody should look; a long weekend is shorter.
pub const COPY_OLD_AFTER_DAYS: u64 = 4;
/// Seconds of a day.
pub const DAY_SECS: u64 = 86_400;

/// The last good copy, and the last try that failed after it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LastCopy {
    /// When the newest good copy was made; `None` when there never was one.
    pub at: Option<Moment>,
    /// The folder it is.
    pub place: String,
    /// It lies on the very disk that holds the school: one broken disk would take both.
    pub same_disk: bool,
    /// What has failed since.
    pub failed: Option<FailedCopy>,
}

/// A copy that could not be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedCopy {
    /// When it was tried first.
    pub at: Moment,
    /// The folder it was meant for.
    pub place: String,
    /// The middle of the words `backup-<why>` and `backup-<why>-do`.
    pub why: String,
}

/// How the copies stand, for whoever has to say it in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There never was a good copy.
    Never,
    /// The last try failed.
    Failing,
    /// The newest is older than [`COPY_OLD_AFTER_DAYS`].
    Old,
    /// All is well.
    Fresh,
}

impl LastCopy {
    /// Whole days since the newest good copy; 0 when there is none, and under a clock set back.
    pub fn days(&self, now: Moment) -> u64 {
        self.at.map_or(0, |at| now.secs_since(at) / DAY_SECS)
    }

    /// How the copies stand at `now`. A failed try matters most: nobody may trust what no longer comes.
    pub fn standing(&self, now: Moment) -> Standing {
        match self.at {
            _ if self.failed.is_some() => Standing::Failing,
            None => Standing::Never,
            Some(_) if self.days(now) >= COPY_OLD_AFTER_DAYS => Standing::Old,
            Some(_) => Standing::Fresh,
        }
    }
}

/// How making a copy ended, for the store's own notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyEnd<'a> {
    /// It is there, whole. `same_disk` as in [`LastCopy`].
    Good {
        /// It lies on the disk that holds the school.
        same_disk: bool,
    },
    /// It could not be made, for this reason.
    Failed(&'a str),
}

/// What a backup remembers of the school's history, so that a later look sees whether its end was
/// cut off or replaced; the chain alone cannot see that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The newest link of the audit chain then; 0 for none.
    pub sequence: u64,
    /// That link's hash.
    pub hash: Vec<u8>,
    /// Rows of each table then.
    pub rows: BTreeMap<String, u64>,
}
