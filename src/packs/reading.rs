//! A pack's files into memory, from a folder or a zip. Nothing is believed: so many files of such a
//! size and no more, no link, no path that leads out, and nothing is written anywhere.

use std::path::Path;

use super::unzip;
use crate::content::layer::Files;
use crate::content::limits::{FOLDER_DEPTH_MAX, PACK_BYTES_MAX, PACK_FILES_MAX, PACK_PATH_CHARS_MAX};
use crate::content::{Pack, Problem};

/// The manifest of a pack.
pub const MANIFEST: &str = "pack.ron";

/// Reads a folder, or whatever else is there as a zip.
pub fn read(path: &Path) -> Result<Files, Problem> {
    let mut intake = Intake::default();
    if path.is_dir() {
        let pack = Pack::open(path)?;
        from_folder(path, &pack, "", 0, &mut intake)?;
    } else {
        unzip::read(path, &mut intake)?;
    }
    Ok(intake.files)
}

/// What was taken in so far, within its bounds.
#[derive(Default)]
pub(super) struct Intake {
    pub(super) files: Files,
    bytes: u64,
}

impl Intake {
    /// How many bytes the next file may have.
    pub(super) fn room(&self) -> u64 {
        PACK_BYTES_MAX.saturating_sub(self.bytes)
    }

    /// Takes a file in. Its path was looked at by [`plain`].
    pub(super) fn take(&mut self, file: String, bytes: Vec<u8>) -> Result<(), Problem> {
        self.bytes = self.bytes.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        if self.bytes > PACK_BYTES_MAX {
            return Err(Problem::of(&file, "pack-too-big").with("max", PACK_BYTES_MAX >> 20));
        }
        if self.files.len() >= PACK_FILES_MAX {
            return Err(Problem::of(&file, "pack-too-many").with("max", PACK_FILES_MAX));
        }
        if self.files.contains_key(&file) {
            return Err(Problem::of(&file, "pack-file-twice"));
        }
        self.files.insert(file, bytes);
        Ok(())
    }
}

/// Whether a path is one of a pack: names between slashes, none of which leads anywhere else. `None`
/// for what a system leaves behind in folders and zips: that is passed over.
pub(super) fn plain(file: &str) -> Result<Option<&str>, Problem> {
    let parts = || file.split('/');
    let is_name = |part: &str| {
        !part.is_empty()
            && part != "."
            && part != ".."
            && !part.contains(['\\', ':'])
            && !part.contains(char::is_control)
    };
    if file.chars().count() > PACK_PATH_CHARS_MAX || !parts().all(is_name) {
        return Err(Problem::of(&shown(file), "pack-path").with("max", PACK_PATH_CHARS_MAX));
    }
    let is_litter = parts().any(|part| part.starts_with('.') || part == "__MACOSX");
    Ok((!is_litter).then_some(file))
}

/// A path from elsewhere, for a line on a terminal.
fn shown(file: &str) -> String {
    file.chars().take(PACK_PATH_CHARS_MAX).map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}

fn from_folder(top: &Path, pack: &Pack, folder: &str, depth: usize, intake: &mut Intake) -> Result<(), Problem> {
    if depth > FOLDER_DEPTH_MAX {
        return Err(Problem::of(folder, "folder-too-deep").with("max", FOLDER_DEPTH_MAX));
    }
    let unreadable = |error: std::io::Error| Problem::of(folder, "file-unreadable").with("why", error.to_string());
    for entry in std::fs::read_dir(top.join(folder)).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let file = if folder.is_empty() { name } else { format!("{folder}/{name}") };
        let Some(file) = plain(&file)? else { continue };
        let kind = entry.file_type().map_err(unreadable)?;
        if kind.is_symlink() {
            return Err(Problem::of(file, "pack-link"));
        }
        if kind.is_dir() {
            from_folder(top, pack, file, depth + 1, intake)?;
        } else {
            let bytes = pack.bytes(file, intake.room()).map_err(|problem| match problem.rule {
                "file-too-big" => Problem::of(file, "pack-too-big").with("max", PACK_BYTES_MAX >> 20),
                _ => problem,
            })?;
            intake.take(file.to_owned(), bytes)?;
        }
    }
    Ok(())
}
