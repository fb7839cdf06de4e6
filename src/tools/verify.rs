//! `tawny verify`: everything that can be checked without a key. It looks and changes nothing;
//! what is sealed to whom stays unknown to it. It never says how many reports there are: somebody
//! named in one would count fewer in their own queue.
//!
//! The audit chain alone cannot show that its end was cut off or replaced. Backups remember where
//! it ended: the school is compared with the one that is named, or with all that are found where
//! the last copy went.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::ToolError;
use super::say::{DONE, PROBLEMS, finding, number, tell};
use crate::locales::{Arg, Words};
use crate::seal::hash::hex;
use crate::store::backup::{BackupError, Manifest, keep};
use crate::store::sqlite::Sqlite;
use crate::store::{Finding, Findings, Store, StoreError};

/// What was found, and compared with which backups.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// What is wrong with the school by itself.
    pub findings: Findings,
    /// What a backup remembers and the school does not hold any more.
    pub against: Vec<(PathBuf, Finding)>,
    /// How many backups it was compared with.
    pub compared: usize,
    /// The staff list does not name the key this computer signs with.
    pub unknown_key: bool,
}

/// Prints what is wrong, one line each, and a summary; exit code 1 when anything is.
pub fn run(
    words: &Words,
    data: &Path,
    against: Option<&Path>,
    backup_folder: Option<&Path>,
) -> Result<ExitCode, ToolError> {
    let found = look(data, against, backup_folder)?;
    for problem in &found.findings.problems {
        tell(&finding(words, problem));
    }
    for (backup, problem) in &found.against {
        let shown = backup.display().to_string();
        let what = finding(words, problem);
        tell(&words.say("verify-against", &[("backup", Arg::Text(&shown)), ("what", Arg::Text(&what))]));
    }
    for place in &found.findings.not_signed {
        tell(&words.say("verify-not-signed", &[("place", Arg::Text(place))]));
    }
    if found.unknown_key {
        tell(&words.say("verify-kiosk-key", &[]));
    }
    let problems = found.findings.problems.len() + found.against.len() + found.findings.not_signed.len();
    let counts = [("agreements", number(found.findings.agreements)), ("problems", number(problems))];
    tell(&words.say("verify-summary", &counts));
    tell(&words.say("verify-compared", &[("backups", number(found.compared))]));
    if problems == 0 {
        return Ok(ExitCode::from(DONE));
    }
    tell(&words.say("verify-do", &[("data", Arg::Text(&data.display().to_string()))]));
    Ok(ExitCode::from(PROBLEMS))
}

/// What is wrong with a data folder, by itself and beside a backup's memory. Without `against`, all
/// of this school's backups in `backup_folder` and where the last copy went are asked.
pub fn look(data: &Path, against: Option<&Path>, backup_folder: Option<&Path>) -> Result<Verified, ToolError> {
    let mut store = match Sqlite::open_to_check(data)? {
        Ok(store) => store,
        Err(words) => {
            let findings = Findings { problems: vec![Finding::Integrity(words)], ..Findings::default() };
            return Ok(Verified { findings, ..Verified::default() });
        }
    };
    let findings = store.verify()?;
    let unknown_key = !store.key_is_known()?;
    let kiosk = store.kiosk()?;
    let school = kiosk.as_ref().map(|kiosk| hex(&kiosk.root_key));
    let backups = match against {
        Some(folder) => vec![named(folder, school.as_deref())?],
        None => match &school {
            Some(school) => found_for(&mut store, school, backup_folder)?,
            None => Vec::new(),
        },
    };
    // A shared folder may hold the backups of the school's other machines.
    let named = against.is_some();
    let own = |manifest: &Manifest| named || kiosk.as_ref().is_some_and(|kiosk| kiosk.id == manifest.kiosk);
    let mut verified = Verified { findings, unknown_key, ..Verified::default() };
    for (path, manifest) in backups.into_iter().filter(|(_, manifest)| own(manifest)) {
        let anchor = manifest.anchor().ok_or_else(|| BackupError::Manifest(path.display().to_string()))?;
        verified.compared += 1;
        verified.against.extend(store.compare(&anchor)?.into_iter().map(|problem| (path.clone(), problem)));
    }
    Ok(verified)
}

fn named(folder: &Path, school: Option<&str>) -> Result<(PathBuf, Manifest), ToolError> {
    let manifest = Manifest::read(folder)?;
    match school {
        None => Err(StoreError::NotSetUp.into()),
        Some(school) if school != manifest.school => Err(BackupError::OtherSchool(folder.display().to_string()).into()),
        Some(_) => Ok((folder.to_owned(), manifest)),
    }
}

fn found_for(
    store: &mut Sqlite,
    school: &str,
    backup_folder: Option<&Path>,
) -> Result<Vec<(PathBuf, Manifest)>, ToolError> {
    let last = store.last_copy()?.place;
    let last = Path::new(&last).parent().map(Path::to_owned).filter(|folder| !folder.as_os_str().is_empty());
    let mut folders: Vec<PathBuf> = backup_folder.map(Path::to_owned).into_iter().chain(last).collect();
    folders.iter_mut().for_each(|folder| {
        if let Ok(whole) = std::fs::canonicalize(&*folder) {
            *folder = whole;
        }
    });
    folders.dedup();
    Ok(folders.iter().flat_map(|folder| keep::of_school(folder, school)).collect())
}
