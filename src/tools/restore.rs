//! `tawny restore BACKUP --data DIR`: checks a backup, proves with a recovery key that what it
//! holds can be opened, and puts it in place. `--dry-run` stops before anything is put anywhere.

use std::path::PathBuf;
use std::process::ExitCode;

use super::say::{DONE, tell};
use super::{ToolError, ask};
use crate::locales::{Arg, Words};
use crate::seal::RecoveryPaper;
use crate::store::backup::check::{Checked, check};
use crate::store::backup::{BackupError, restore};
use crate::store::clock;

/// What was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restore {
    /// The backup's folder.
    pub backup: PathBuf,
    /// Where the school goes; only a dry run needs none.
    pub data: Option<PathBuf>,
    /// Check only.
    pub dry_run: bool,
    /// A school that is there may be moved aside.
    pub move_aside: bool,
}

/// Checks, asks for the key, restores, and says each step.
pub fn run(words: &Words, asked: &Restore) -> Result<ExitCode, ToolError> {
    let path = asked.backup.display().to_string();
    let say = |key: &str, args: &[(&str, Arg)]| tell(&words.say(key, args));
    say("restore-checking", &[("path", Arg::Text(&path))]);
    let checked = check(&asked.backup)?;
    let manifest = &checked.manifest;
    say(
        "restore-checked",
        &[
            ("school", Arg::Text(&manifest.school_name)),
            ("place", Arg::Text(&manifest.place)),
            ("at", Arg::Text(&manifest.made_at)),
        ],
    );
    let opened = prove(words, &checked, asked.dry_run)?;
    say(if opened { "restore-key-fits" } else { "restore-key-not-tried" }, &[]);
    let Some(data) = asked.data.as_ref().filter(|_| !asked.dry_run) else {
        say("restore-dry-run", &[("path", Arg::Text(&path))]);
        return Ok(ExitCode::from(DONE));
    };
    let restored = restore(&checked, data, asked.move_aside, clock::now())?;
    if let Some(moved) = restored.moved {
        say("restore-moved", &[("path", Arg::Text(&moved.display().to_string()))]);
    }
    let data = data.display().to_string();
    say("restore-done", &[("data", Arg::Text(&data))]);
    say("restore-done-do", &[("data", Arg::Text(&data))]);
    Ok(ExitCode::from(DONE))
}

/// The canary opens with the key that is typed. A dry run may go without: an empty line.
fn prove(words: &Words, checked: &Checked, may_skip: bool) -> Result<bool, ToolError> {
    let typed = ask::secret(&words.say(if may_skip { "restore-ask-or-skip" } else { "restore-ask" }, &[]))?;
    if typed.trim().is_empty() && may_skip {
        return Ok(false);
    }
    let key = RecoveryPaper::read(&typed).map_err(BackupError::from)?;
    checked.open_canary(&key)?;
    Ok(true)
}
