//! Whether what is kept is whole: everything that can be checked without a key. What is sealed to whom stays
//! unknown to it, and it never says how many reports there are: somebody named in one would count fewer in
//! their own queue.
//!
//! The audit chain alone cannot show that its end was cut off or replaced. Backups remember where
//! it ended: the school is compared with the one that is named, or with all that are found where
//! the last copy went.

use std::path::{Path, PathBuf};

use super::{Computer, Fact, Line};
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

/// The same as a line for whoever looks after the computer: how many problems, and of none whose.
pub fn line(words: &Words, computer: &Computer) -> Line {
    match look(&computer.data, None, computer.backup_folder.as_deref()) {
        Ok(found) => {
            let problems = found.findings.problems.len() + found.against.len() + found.findings.not_signed.len();
            let number = |count: usize| Fact::Number(count as u64);
            let facts = vec![("problems", number(problems)), ("backups", number(found.compared))];
            Line { well: problems == 0, key: "whole", facts }
        }
        Err(error) => {
            let why = words.say(&error.key(), &[("what", Arg::Text(&error.what()))]);
            Line { well: false, key: "whole-not", facts: vec![("why", Fact::Text(why))] }
        }
    }
}

/// What is wrong with a data folder, by itself and beside a backup's memory. Without `against`, all
/// of this school's backups in `backup_folder` and where the last copy went are asked.
pub fn look(data: &Path, against: Option<&Path>, backup_folder: Option<&Path>) -> Result<Verified, BackupError> {
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

fn named(folder: &Path, school: Option<&str>) -> Result<(PathBuf, Manifest), BackupError> {
    let manifest = Manifest::read(folder)?;
    match school {
        None => Err(StoreError::NotSetUp.into()),
        Some(school) if school != manifest.school => Err(BackupError::OtherSchool(folder.display().to_string())),
        Some(_) => Ok((folder.to_owned(), manifest)),
    }
}

fn found_for(
    store: &mut Sqlite,
    school: &str,
    backup_folder: Option<&Path>,
) -> Result<Vec<(PathBuf, Manifest)>, BackupError> {
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
