//! Papers as text files, in a folder somebody chose: a stick, or a place to print from. Written for
//! this user only; what becomes of them then is said on the screen.

use std::fs::{DirBuilder, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

/// One paper.
#[derive(Clone)]
pub struct PaperFile {
    /// Its file name.
    pub name: String,
    /// What stands on it.
    pub text: Zeroizing<String>,
}

impl std::fmt::Debug for PaperFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PaperFile(…)")
    }
}

/// Writes them all, or says which one could not be written and why.
pub(super) fn write(folder: &Path, files: &[PaperFile]) -> Result<Vec<PathBuf>, String> {
    files.iter().map(|file| write_file(folder, &file.name, file.text.as_bytes())).collect()
}

/// Writes one file, for this user only, and makes its folder where there is none.
pub(super) fn write_file(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, String> {
    let told = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    if !folder.is_dir() {
        DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|error| told(folder, error))?;
    }
    let path = folder.join(file_name(name));
    let opened = OpenOptions::new().create(true).truncate(true).write(true).mode(0o600).open(&path);
    let done = opened.and_then(|mut out| out.write_all(bytes).and_then(|()| out.sync_all()));
    done.map_err(|error| told(&path, error))?;
    Ok(path)
}

/// A name of letters, digits and dashes: somebody's name may hold anything.
fn file_name(name: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "txt"));
    let dashed: String = stem.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let parts: Vec<&str> = dashed.split('-').filter(|part| !part.is_empty()).collect();
    format!("{}.{ending}", parts.join("-").to_lowercase())
}
