//! Small files beside the database that are replaced whole: killed at any moment, what was there before or
//! what is there now lies there, never a piece. Readable by this user only.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use super::Stored;
use super::sqlite::{make_folder, of_io};

/// What a file that was replaced is called from then on.
pub const BEFORE: &str = "before";
/// What a file that could not be read is called from then on.
pub const DAMAGED: &str = "damaged";

/// Puts `bytes` in place of what `file` held.
pub fn replace(dir: &Path, file: &str, bytes: &[u8]) -> Stored<()> {
    make_folder(dir)?;
    let path = dir.join(file);
    write(dir, file, bytes).map_err(|error| of_io(&path, &error))
}

/// The same; what it held before is kept as `file.before`.
pub fn replace_and_keep(dir: &Path, file: &str, bytes: &[u8]) -> Stored<()> {
    let path = dir.join(file);
    match fs::read(&path) {
        Ok(before) => replace(dir, &format!("{file}.{BEFORE}"), &before)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(of_io(&path, &error)),
    }
    replace(dir, file, bytes)
}

/// Puts a file that cannot be read aside, as `file.damaged`.
pub fn put_aside(dir: &Path, file: &str) -> Stored<PathBuf> {
    let (path, aside) = (dir.join(file), dir.join(format!("{file}.{DAMAGED}")));
    fs::rename(&path, &aside).map_err(|error| of_io(&path, &error))?;
    Ok(aside)
}

fn write(dir: &Path, file: &str, bytes: &[u8]) -> io::Result<()> {
    let new = dir.join(format!("{file}.new"));
    let mut open = OpenOptions::new().create(true).truncate(true).write(true).mode(0o600).open(&new)?;
    open.write_all(bytes)?;
    open.sync_all()?;
    fs::rename(&new, dir.join(file))?;
    File::open(dir)?.sync_all()
}
