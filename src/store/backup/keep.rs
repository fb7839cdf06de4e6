//! Which automatic copies stay: the last days, then one of each of the last weeks. Backups made by
//! hand are never touched, nor is anything that is not this very school's.

#![expect(
    clippy::disallowed_methods,
    reason = "an old automatic copy makes room for the new one that was just checked"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::{BackupError, CANARY, DATABASE, Kind, MANIFEST, Manifest};
use crate::domain::time::Moment;
use crate::store::DAY_SECS;

/// Days of which the newest copy stays.
pub const DAILY_KEPT: usize = 7;
/// Weeks before those days of which the newest copy stays.
pub const WEEKLY_KEPT: usize = 4;
/// Entries of a backup folder that are looked at.
const ENTRIES_MAX: usize = 10_000;

/// Which of `all` have to go, as their places in the list.
pub fn outdated(all: &[Moment]) -> Vec<usize> {
    let mut newest_first: Vec<(usize, Moment)> = all.iter().copied().enumerate().collect();
    newest_first.sort_by_key(|(_, at)| std::cmp::Reverse(*at));
    let (mut days, mut weeks) = (BTreeSet::new(), BTreeSet::new());
    let mut gone = Vec::new();
    for (place, at) in newest_first {
        let day = at.0.div_euclid(1000 * DAY_SECS as i64);
        // 1970 began on a Thursday: with three days more, weeks begin on Mondays.
        let week = (day + 3).div_euclid(7);
        let stays = if days.contains(&day) {
            false
        } else if days.len() < DAILY_KEPT {
            days.insert(day)
        } else {
            weeks.len() < WEEKLY_KEPT && weeks.insert(week)
        };
        if !stays {
            gone.push(place);
        }
    }
    gone
}

/// The finished backups of a school in `folder`, newest first. `school` is its public root key,
/// hexadecimal.
pub fn of_school(folder: &Path, school: &str) -> Vec<(PathBuf, Manifest)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().take(ENTRIES_MAX);
    let mut own: Vec<(PathBuf, Manifest)> = entries
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(Kind::ByHand.prefix()))
        .filter_map(|entry| Some((entry.path(), Manifest::read(&entry.path()).ok()?)))
        .filter(|(_, manifest)| manifest.school == school)
        .collect();
    own.sort_by_key(|(_, manifest)| std::cmp::Reverse(manifest.at));
    own
}

/// Removes the automatic copies of this machine that are outdated, never `newest`. Gives how many.
pub(super) fn prune(newest: &Path, made: &Manifest) -> Result<usize, BackupError> {
    let Some(folder) = newest.parent() else { return Ok(0) };
    let own = of_school(folder, &made.school).into_iter();
    let daily: Vec<(PathBuf, Manifest)> =
        own.filter(|(_, manifest)| manifest.kind == Kind::Daily && manifest.kiosk == made.kiosk).collect();
    let times: Vec<Moment> = daily.iter().map(|(_, manifest)| manifest.at).collect();
    let mut removed = 0;
    for (path, _) in
        outdated(&times).into_iter().filter_map(|place| daily.get(place)).filter(|(path, _)| path != newest)
    {
        remove(path)?;
        removed += 1;
    }
    Ok(removed)
}

/// Only what Tawny put there: a folder with somebody's own file in it stays. The manifest goes
/// last, so that what is interrupted is found again.
fn remove(backup: &Path) -> Result<(), BackupError> {
    for name in [DATABASE, CANARY, MANIFEST] {
        let path = backup.join(name);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(BackupError::of_io(&path, &error));
            }
            _ => {}
        }
    }
    let _ = fs::remove_dir(backup);
    Ok(())
}
