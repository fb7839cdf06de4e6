//! The draft of a set-up, kept in the data folder so that it can be left and resumed. It holds no
//! key, passphrase or PIN (`domain/set_up`), only names, as the staff list and class list will; it
//! is readable by this user only, replaced whole, and gone when the school is made.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::sqlite::of_io;
use super::{StoreError, Stored, whole_file};
use crate::domain::set_up::Draft;

/// Its name inside the data folder.
pub const FILE: &str = "set-up-draft.json";
/// Bytes of it, at most.
const BYTES_MAX: u64 = 4 << 20;

/// The draft left there; `None` where there is none. One that cannot be read is put aside, so that
/// setting up can begin again, and announced.
pub fn read(dir: &Path) -> Stored<Option<Draft>> {
    let path = dir.join(FILE);
    let file = match File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(of_io(&path, &error)),
    };
    let mut json = Vec::new();
    file.take(BYTES_MAX).read_to_end(&mut json).map_err(|error| of_io(&path, &error))?;
    match serde_json::from_slice(&json) {
        Ok(draft) => Ok(Some(draft)),
        Err(_) => {
            let aside = whole_file::put_aside(dir, FILE)?;
            Err(StoreError::Damaged(aside.display().to_string()))
        }
    }
}

/// Keeps the draft in place of the one before: killed at any moment, one of the two is there, whole.
pub fn write(dir: &Path, draft: &Draft) -> Stored<()> {
    let json = serde_json::to_vec(draft).map_err(|_| StoreError::Refused("draft".to_owned()))?;
    whole_file::replace(dir, FILE, &json)
}

/// The school is made: the draft goes.
#[allow(clippy::disallowed_methods, reason = "everything in the draft stands in the school by now")]
pub fn remove(dir: &Path) -> Stored<()> {
    let path: PathBuf = dir.join(FILE);
    match fs::remove_file(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(of_io(&path, &error)),
        _ => Ok(()),
    }
}
