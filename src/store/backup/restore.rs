//! Putting a backup back. The school is made ready beside the place it goes to and checked there;
//! what was in the place is moved aside and never deleted.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use super::check::Checked;
use super::{BackupError, DATABASE, same_disk};
use crate::domain::time::Moment;
use crate::seal::hash::{hex, sha256_of_reader};
use crate::store::sqlite::restoring::{From, InTheWay, Place};

/// A school that was restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// What was in the place, under its new name.
    pub moved: Option<PathBuf>,
}

/// Restores a checked backup into the folder `data`. A school that is there already is refused
/// unless `move_aside`; side files of a database that is gone are moved in any case. The restored
/// machine goes on as the machine that was copied, its sequence of reports without a gap.
pub fn restore(checked: &Checked, data: &Path, move_aside: bool, at: Moment) -> Result<Restored, BackupError> {
    let shown = || data.display().to_string();
    let place = Place::take(data)?;
    if place.in_the_way() == InTheWay::Database {
        if !move_aside {
            return Err(BackupError::SchoolThere(shown()));
        }
        if place.in_use() {
            return Err(BackupError::InUse(shown()));
        }
    }
    let (from, part) = (checked.path.join(DATABASE), place.part());
    let source = File::open(&from).map_err(|error| BackupError::of_io(&from, &error))?;
    // A file of its own rights: a stick's are often "everybody may read", or "nobody may write".
    let written = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&part).and_then(|mut file| {
        io::copy(&mut &source, &mut file)?;
        file.sync_all()
    });
    written.map_err(|error| BackupError::of_io(&part, &error))?;
    // What was written is read back: a stick may give other bytes the second time.
    let read = File::open(&part).and_then(sha256_of_reader);
    let (hash, _) = read.map_err(|error| BackupError::of_io(&part, &error))?;
    if hex(&hash) != checked.manifest.database.sha256 {
        return Err(BackupError::Bytes(from.display().to_string()));
    }
    let whole = fs::canonicalize(&checked.path).unwrap_or_else(|_| checked.path.clone());
    let (name, at_path) = (checked.name(), whole.display().to_string());
    let from =
        From { name: &name, place: &at_path, at: checked.manifest.at, same_disk: same_disk(data, &checked.path) };
    if !place.make_ready(at, &from)?.is_empty() {
        return Err(BackupError::Contents);
    }
    Ok(Restored { moved: place.put_in_place()? })
}
