//! Whether the room is silent: one switch in the grown-ups' corner, kept in a small file beside the
//! school's data so that a silent room stays silent tomorrow. Where nobody used the switch, the
//! machine's configuration decides (`sound` in `config.ron`), so a technician can settle thirty.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The file, in the data folder.
pub const FILE: &str = "sound.ron";
/// Its bytes, at most.
const BYTES_MAX: u64 = 64;

fn path(data: &Path) -> PathBuf {
    data.join(FILE)
}

/// Whether the switch says that the room has sound; `None` when nobody used it, or nobody can read it.
pub fn read(data: &Path) -> Option<bool> {
    let path = path(data);
    let short = fs::metadata(&path).is_ok_and(|facts| facts.is_file() && facts.len() <= BYTES_MAX);
    fs::read_to_string(path).ok().filter(|_| short).and_then(|text| ron::from_str(&text).ok())
}

/// Keeps what the switch says now, in one step. A disk that cannot be written keeps nothing; the
/// room is silent all the same until the kiosk is closed.
pub fn keep(data: &Path, on: bool) -> std::io::Result<()> {
    let new = data.join(format!("{FILE}.new"));
    let mut file = fs::File::create(&new)?;
    writeln!(file, "{on}")?;
    file.sync_all()?;
    fs::rename(new, path(data))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_switch_is_remembered_and_a_broken_file_is_as_if_nobody_had_used_it() {
        let data = tempfile::tempdir().unwrap();
        assert_eq!(read(data.path()), None);
        for on in [false, true, false] {
            keep(data.path(), on).unwrap();
            assert_eq!(read(data.path()), Some(on));
        }
        for broken in ["", "maybe", &"false".repeat(100)] {
            fs::write(path(data.path()), broken).unwrap();
            assert_eq!(read(data.path()), None);
        }
        assert!(keep(&data.path().join("nowhere"), true).is_err());
    }
}
