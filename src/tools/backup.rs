//! `tawny backup DIR`: the school as it is at this moment, as a new folder in DIR. Kiosk and desk
//! may be running.

use std::path::Path;
use std::process::ExitCode;

use super::ToolError;
use super::say::{DONE, tell};
use crate::locales::{Arg, Words};
use crate::store::backup::{BackupError, CopyLock, Kind, Made, daily, make};
use crate::store::{CopyEnd, StoreError, clock};

/// Makes a backup and says where it is.
pub fn run(words: &Words, data: &Path, folder: &Path) -> Result<ExitCode, ToolError> {
    let made = backup(data, folder)?;
    let path = made.path.display().to_string();
    let args = [("path", Arg::Text(&path))];
    tell(&words.say("backup-made", &args));
    if made.same_disk {
        tell(&words.say("backup-made-same-disk", &args));
    }
    tell(&words.say("backup-made-do", &args));
    Ok(ExitCode::from(DONE))
}

/// The same without a word.
pub fn backup(data: &Path, folder: &Path) -> Result<Made, ToolError> {
    let lock = CopyLock::take(data)?;
    let now = clock::now();
    let made = make(data, folder, Kind::ByHand, now, &lock, &mut || true)?;
    let made = made.ok_or(BackupError::Running)?;
    let path = made.path.display().to_string();
    match daily::note(data, now, &path, CopyEnd::Good { same_disk: made.same_disk }) {
        // The backup is whole; that a full or read-only school cannot note it takes nothing away.
        Err(StoreError::Full | StoreError::ReadOnly | StoreError::Busy) => {
            tracing::warn!("the backup was made, but the school could not note it");
        }
        noted => noted?,
    }
    Ok(made)
}
