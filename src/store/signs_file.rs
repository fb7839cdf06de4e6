//! What this machine remembers of colleagues whose signing key does not stand in the staff list yet: a small
//! file beside the database, until the list's next version holds it.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::sqlite::of_io;
use super::{StoreError, Stored};
use crate::domain::ids::StaffId;

/// The file's name inside the data folder.
pub const SIGNS: &str = "signs.json";
/// Bytes of it, at most: about 2,000 grown-ups.
const BYTES_MAX: u64 = 1 << 20;

/// Public halves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// Of the age key it follows from.
    pub recipient: String,
    /// Of the key that signs.
    pub signs: String,
}

/// What is remembered; nothing where the file cannot be read.
pub fn read(dir: &Path) -> BTreeMap<StaffId, Key> {
    let mut json = Vec::new();
    let read = File::open(dir.join(SIGNS)).and_then(|file| file.take(BYTES_MAX).read_to_end(&mut json));
    read.ok().and_then(|_| serde_json::from_slice(&json).ok()).unwrap_or_default()
}

/// Remembers one, in place of what was remembered of the same person.
pub fn remember(dir: &Path, who: &StaffId, key: Key) -> Stored<()> {
    let mut all = read(dir);
    if all.get(who) == Some(&key) {
        return Ok(());
    }
    all.insert(who.clone(), key);
    let json = serde_json::to_vec(&all).map_err(|_| StoreError::Refused("signs".to_owned()))?;
    let (path, new) = (dir.join(SIGNS), dir.join(format!("{SIGNS}.new")));
    OpenOptions::new()
        .create(true)
        .truncate(true)
        .write(true)
        .mode(0o600)
        .open(&new)
        .and_then(|mut file| file.write_all(&json).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&new, &path))
        .map_err(|error| of_io(&path, &error))
}
