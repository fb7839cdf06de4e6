//! Packs in the data folder: added whole or not at all, and taken away again.

#![expect(clippy::disallowed_methods, reason = "what a school added is a copy: its author has the pack")]

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::{Card, Looked, bounded};
use crate::content::layer::Files;

/// Where packs lie, below the data folder, each in a folder of its own.
pub const PACKS: &str = "packs";

/// A pack that was added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// What staff see.
    pub card: Card,
    /// Where it lies now.
    pub folder: PathBuf,
    /// Whether it took the place of an older one.
    pub is_newer: bool,
}

/// Why a pack was not added or removed.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    /// It has problems.
    #[error("the pack has problems")]
    Problems(Box<Card>),
    /// There is no such pack.
    #[error("no pack {0}")]
    NoPack(String),
    /// The disk said no.
    #[error("{0}: {1}")]
    Io(PathBuf, io::Error),
}

/// The folders of packs in a data folder, in the order of the alphabet.
pub fn names(data: &Path) -> Vec<String> {
    let entries = fs::read_dir(data.join(PACKS)).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| !name.starts_with('.')).collect();
    names.sort();
    bounded(names)
}

/// Copies a pack that was checked into the data folder, in the place of an older one of its name.
/// What is written is what was checked, byte by byte.
pub fn add(looked: Looked, data: &Path) -> Result<Added, AddError> {
    let Looked { card, layer } = looked;
    let (Some(layer), Some(manifest)) = (layer, &card.manifest) else {
        return Err(AddError::Problems(Box::new(card)));
    };
    let packs = data.join(PACKS);
    let folder = packs.join(&manifest.id);
    let io = |error| AddError::Io(folder.clone(), error);
    fs::create_dir_all(&packs).map_err(io)?;
    let coming = aside(&packs);
    let written = write(&coming, layer.files()).and_then(|()| {
        let leaving = move_aside(&packs, &folder)?;
        fs::rename(&coming, &folder)?;
        File::open(&packs)?.sync_all()?;
        Ok(leaving)
    });
    match written {
        Ok(leaving) => {
            let is_newer = leaving.is_some();
            leaving.iter().for_each(|old| forget(old));
            Ok(Added { card, folder, is_newer })
        }
        Err(error) => {
            forget(&coming);
            Err(io(error))
        }
    }
}

/// Takes a pack away. `name` is that of its folder.
pub fn remove(name: &str, data: &Path) -> Result<PathBuf, AddError> {
    let packs = data.join(PACKS);
    let name = names(data).into_iter().find(|known| known == name).ok_or_else(|| AddError::NoPack(name.to_owned()))?;
    let folder = packs.join(name);
    let leaving = move_aside(&packs, &folder).map_err(|error| AddError::Io(folder.clone(), error))?;
    leaving.iter().for_each(|old| forget(old));
    Ok(folder)
}

/// Moves what lies at `folder` aside in one go: nobody ever opens half of it.
fn move_aside(packs: &Path, folder: &Path) -> io::Result<Option<PathBuf>> {
    if fs::symlink_metadata(folder).is_err() {
        return Ok(None);
    }
    let old = aside(packs);
    fs::rename(folder, &old)?;
    Ok(Some(old))
}

/// A name nobody looks at.
fn aside(packs: &Path) -> PathBuf {
    packs.join(format!(".{}", uuid::Uuid::new_v4().simple()))
}

/// Whatever stays behind is hidden and read by nobody.
fn forget(old: &Path) {
    let gone = if old.is_dir() { fs::remove_dir_all(old) } else { fs::remove_file(old) };
    if let Err(error) = gone {
        tracing::warn!(%error, "an old lesson pack stays behind");
    }
}

fn write(folder: &Path, files: &Files) -> io::Result<()> {
    for (file, bytes) in files {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        let mut written = File::create_new(&path)?;
        written.write_all(bytes)?;
        written.sync_all()?;
    }
    Ok(())
}
