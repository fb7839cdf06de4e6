//! Key files, a second factor: where they are looked for, and a key opened with one. At the desk and on the
//! command line alike.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::seal::key_file::KEY_FILE_BYTES_MAX;
use crate::seal::{Identity, KeyFile, Passphrase, Recipient, SealError};

/// Where sticks are mounted, each in a folder named after whoever is at the computer.
const MOUNTED_UNDER: [&str; 2] = ["/media", "/run/media"];
/// Names looked at in one folder; a stick full of photos is not read to its end.
const NAMES_MAX: usize = 5_000;

/// Why no key file opened what the passphrase opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoKeyFile {
    /// There is none.
    Missing,
    /// This is one, and another one is needed.
    NotTheirs(PathBuf),
    /// This was one.
    Damaged(PathBuf),
}

/// Why somebody's key did not open.
pub(super) enum NotOpened {
    /// The passphrase does not fit.
    Passphrase,
    /// It does, and the file is not there.
    KeyFile(NoKeyFile),
}

/// The folders sticks are mounted at now.
pub fn sticks() -> Vec<PathBuf> {
    let Some(user) = std::env::var_os("USER") else { return Vec::new() };
    let under = MOUNTED_UNDER.iter().map(|under| Path::new(under).join(&user));
    let mut found: Vec<PathBuf> = under.flat_map(|folder| names_in(&folder)).filter(|path| path.is_dir()).collect();
    found.sort();
    found
}

/// Key files in these places.
#[derive(Default)]
pub struct Found {
    /// Whole ones.
    pub keys: Vec<(PathBuf, KeyFile)>,
    /// Files that should be one.
    pub damaged: Vec<PathBuf>,
}

impl Found {
    /// Why none of them opened: one that is damaged is the likeliest reason.
    pub(super) fn why(self) -> NoKeyFile {
        match (self.damaged.into_iter().next(), self.keys.into_iter().next()) {
            (Some(damaged), _) => NoKeyFile::Damaged(damaged),
            (None, Some((path, _))) => NoKeyFile::NotTheirs(path),
            (None, None) => NoKeyFile::Missing,
        }
    }
}

/// Looks in these places: a folder for files with the name of a key file, a file whatever its name.
pub fn look(places: &[PathBuf]) -> Found {
    let mut found = Found::default();
    for place in places {
        let files = if place.is_dir() {
            let named = |path: &PathBuf| path.file_name().and_then(|name| name.to_str()).is_some_and(KeyFile::is_name);
            names_in(place).filter(named).collect()
        } else {
            vec![place.clone()]
        };
        for file in files.into_iter().filter(|file| file.is_file()) {
            match read(&file) {
                Some(key) => found.keys.push((file, key)),
                None => found.damaged.push(file),
            }
        }
    }
    found
}

fn names_in(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    fs::read_dir(folder).into_iter().flatten().take(NAMES_MAX).filter_map(|entry| Some(entry.ok()?.path()))
}

pub(super) fn read(file: &Path) -> Option<KeyFile> {
    let mut text = Zeroizing::new(String::with_capacity(KEY_FILE_BYTES_MAX + 1));
    let whole = File::open(file).ok()?.take(KEY_FILE_BYTES_MAX as u64 + 1).read_to_string(&mut text).ok()?;
    (whole <= KEY_FILE_BYTES_MAX).then(|| KeyFile::read(&text).ok())?
}

/// Opens somebody's key; where a key file is needed as well, looks for it in `places` and gives its public half.
pub(super) fn open_key(
    places: &[PathBuf],
    wrapped: &[u8],
    passphrase: &Passphrase,
) -> Result<(Identity, Option<Recipient>), NotOpened> {
    let mut found = Found::default();
    let opened = Identity::unwrap_with(wrapped, passphrase, || {
        found = look(places);
        found.keys.iter().map(|(_, key)| key.clone()).collect()
    });
    opened.map_err(|error| match error {
        SealError::NeedsKeyFile => NotOpened::KeyFile(found.why()),
        _ => NotOpened::Passphrase,
    })
}
