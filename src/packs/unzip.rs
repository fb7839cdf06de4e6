//! A zip into memory. Its directory may lie about everything: each file is read to its bound and no
//! further, whatever size it says it has.

use std::fs::File;
use std::io::{Cursor, Read};
use std::path::Path;

use zip::ZipArchive;

use super::reading::{Intake, MANIFEST, plain};
use crate::content::Problem;
use crate::content::layer::Files;
use crate::content::limits::{PACK_BYTES_MAX, PACK_FILES_MAX, PACK_RATIO_FROM_BYTES, PACK_RATIO_MAX};

/// Reads a zip. People zip a folder as often as what is in it: where all files stand below one
/// folder, that folder is the pack.
pub(super) fn read(path: &Path, intake: &mut Intake) -> Result<(), Problem> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let broken = |why: String| Problem::of(&name, "pack-zip").with("why", why);
    let facts = path.metadata().map_err(|_| Problem::of(&path.to_string_lossy(), "file-missing"))?;
    if !facts.is_file() {
        return Err(Problem::of(&name, "file-no-file"));
    }
    if facts.len() > PACK_BYTES_MAX {
        return Err(Problem::of(&name, "pack-too-big").with("max", PACK_BYTES_MAX >> 20));
    }
    let mut packed = Vec::new();
    File::open(path)
        .and_then(|file| file.take(PACK_BYTES_MAX).read_to_end(&mut packed))
        .map_err(|error| broken(error.to_string()))?;
    let mut archive = ZipArchive::new(Cursor::new(packed)).map_err(|error| broken(error.to_string()))?;
    // Folders count as well: twice as many entries as files are plenty.
    if archive.len() > 2 * PACK_FILES_MAX {
        return Err(Problem::of(&name, "pack-too-many").with("max", PACK_FILES_MAX));
    }
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|error| broken(error.to_string()))?;
        let named = entry.name().map_err(|error| broken(error.to_string()))?.into_owned();
        let Some(file) = plain(named.strip_suffix('/').unwrap_or(&named))? else { continue };
        if entry.is_symlink() {
            return Err(Problem::of(file, "pack-link"));
        }
        if entry.is_dir() {
            continue;
        }
        let room = intake.room();
        let mut bytes = Vec::new();
        (&mut entry)
            .take(room.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(|error| Problem::of(file, "pack-zip").with("why", error.to_string()))?;
        let long = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let packed = entry.compressed_size().max(1);
        if long > PACK_RATIO_FROM_BYTES && long / packed > PACK_RATIO_MAX {
            return Err(Problem::of(file, "pack-bomb").with("max", PACK_RATIO_MAX));
        }
        intake.take(file.to_owned(), bytes)?;
    }
    intake.files = without_top(std::mem::take(&mut intake.files));
    Ok(())
}

fn without_top(files: Files) -> Files {
    let top = files.keys().next().and_then(|file| file.split_once('/')).map(|(top, _)| format!("{top}/"));
    let Some(top) = top.filter(|top| !files.contains_key(MANIFEST) && files.keys().all(|file| file.starts_with(top)))
    else {
        return files;
    };
    files.into_iter().filter_map(|(file, bytes)| Some((file.strip_prefix(&top)?.to_owned(), bytes))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_was_zipped_is_the_pack() {
        let files = |names: &[&str]| names.iter().map(|name| ((*name).to_owned(), Vec::new())).collect::<Files>();
        assert_eq!(without_top(files(&["oak/pack.ron", "oak/lessons/a"])), files(&["pack.ron", "lessons/a"]));
        for kept in [&["pack.ron", "pack.ron2"][..], &["oak/pack.ron", "elm/x"], &["a"], &[]] {
            assert_eq!(without_top(files(kept)), files(kept));
        }
    }
}
