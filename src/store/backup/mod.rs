//! Backups: one folder each, with the school's database as it was at one moment, a manifest that
//! says what must be in it, and a *canary*, an age file sealed to the recovery keys alone, so that
//! a restore can prove with a paper key that what children told can still be opened.
//!
//! A backup is put together under a name of its own, checked, forced to the disk and then renamed:
//! a folder with a manifest is whole, a folder without one never was. Of the school's own folder
//! nothing is read except through SQLite, and nothing but the database is copied: no lock, no room
//! kept for a full disk, no sign-ins of a demo school.

pub mod check;
pub mod daily;
mod error;
pub mod keep;
mod make;
mod manifest;
mod restore;

pub use error::BackupError;
pub use make::{CopyLock, Made, make, same_disk};
pub use manifest::{CANARY, DATABASE, Kind, MANIFEST, Manifest};
pub use restore::{Restored, restore};
