//! The bell: a small process without the engine and without a key, in a room several grown-ups
//! share. It says one sentence, "a child needs a grown-up", and the place; "I'm going" stops it on
//! every bell (CHILDREN.md §4; the rules are [`crate::domain::ringing`]).
//!
//! It sleeps but for one look a second at a number SQLite keeps ([`watch`]). What is to be shown,
//! closed and played is decided by [`ringer`] from plain values; `notify`, `chime` and `screens`
//! do it, and none of them needs the others: without a notification service it still chimes and
//! writes to its terminal, without a sound device it still shows.
//!
//! Architecture invariant: nothing in here names what opens a report, and nothing that stands
//! inside the seal can reach a notification or the log.

pub mod autostart;
#[cfg(feature = "app")]
pub mod chime;
#[cfg(feature = "app")]
mod notify;
#[cfg(feature = "app")]
mod process;
pub mod ringer;
pub mod screens;
pub mod watch;

#[cfg(feature = "app")]
pub use process::run;

use std::path::PathBuf;

/// What a bell is started with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BellOptions {
    /// The data folder.
    pub data: PathBuf,
    /// Where it stands, as the school's calendar names it; empty when nobody said.
    pub place: String,
}
