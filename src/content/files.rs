//! Reading files of a pack: bounded, real text, and never outside the pack's folder. A lesson pack
//! may come from anywhere; a link in it must not make the kiosk read something else.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::layer::Layer;
use super::limits::{FOLDER_ENTRIES_MAX, TEXT_BYTES_MAX};
use super::problem::Problem;

/// An opened pack: a folder with `lessons/`, `locales/` and `assets/`, and what is laid over it.
#[derive(Clone, Debug, Default)]
pub struct Pack {
    /// The folder's real place, links followed; `None` where there is nothing but layers.
    root: Option<PathBuf>,
    layers: Vec<Arc<Layer>>,
}

/// A file or folder of a pack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// Its name, without folders.
    pub name: String,
    /// Whether it is a folder.
    pub is_folder: bool,
}

impl Pack {
    /// Opens `root`. Fails when it is no folder.
    pub fn open(root: &Path) -> Result<Self, Problem> {
        match root.canonicalize() {
            Ok(real) if real.is_dir() => Ok(Self { root: Some(real), layers: Vec::new() }),
            _ => Err(Problem::of(&root.to_string_lossy(), "folder-missing")),
        }
    }

    /// The same with one more layer over it.
    pub fn under(&self, layer: Arc<Layer>) -> Self {
        let mut pack = self.clone();
        pack.layers.push(layer);
        pack
    }

    /// The layer a file is read from; `None` for the pack's own.
    fn layer_of(&self, file: &str) -> Option<&Layer> {
        self.layers.iter().rev().find(|layer| layer.has(file)).map(Arc::as_ref)
    }

    /// Whether a file stands in a layer.
    pub fn is_laid_over(&self, file: &str) -> bool {
        self.layer_of(file).is_some()
    }

    /// A text file, by its path below the pack. Fails when it is missing, no file, outside the pack,
    /// over [`TEXT_BYTES_MAX`], not UTF-8, or holds a NUL.
    pub fn text(&self, file: &str) -> Result<String, Problem> {
        let bytes = self.bytes(file, TEXT_BYTES_MAX)?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let before = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
            Problem::at(file, 1 + before.iter().filter(|byte| **byte == b'\n').count(), "file-not-utf8")
        })?;
        match text.find('\0') {
            Some(offset) => Err(Problem::at(file, Lines::of(&text).at(offset), "file-nul")),
            None => Ok(text),
        }
    }

    /// Any file's bytes, at most `bytes_max` of them.
    pub fn bytes(&self, file: &str, bytes_max: u64) -> Result<Vec<u8>, Problem> {
        let bounded = |bytes: Vec<u8>| match u64::try_from(bytes.len()).is_ok_and(|length| length <= bytes_max) {
            true => Ok(bytes),
            false => Err(Problem::of(file, "file-too-big").with("max", bytes_max >> 10)),
        };
        if let Some(bytes) = self.layer_of(file).and_then(|layer| layer.files().get(file)) {
            return bounded(bytes.clone());
        }
        let path = self.inside(file)?;
        // A pipe or a device would make the reader wait for ever: only plain files are opened.
        if !path.is_file() {
            return Err(Problem::of(file, "file-no-file"));
        }
        let mut bytes = Vec::new();
        File::open(&path)
            .and_then(|open| open.take(bytes_max.saturating_add(1)).read_to_end(&mut bytes))
            .map_err(|error| Problem::of(file, "file-unreadable").with("why", error.to_string()))?;
        bounded(bytes)
    }

    /// What stands in a folder of the pack, sorted by name; hidden files are left out.
    pub fn entries(&self, folder: &str) -> Result<Vec<Entry>, Problem> {
        let mut entries = BTreeSet::new();
        for layer in &self.layers {
            entries.append(&mut layer.entries(folder));
        }
        match self.own_entries(folder) {
            Ok(own) => {
                let path = |entry: &Entry| format!("{folder}/{}", entry.name);
                entries.extend(own.into_iter().filter(|entry| !self.is_hidden(&path(entry))));
            }
            Err(missing) if missing.rule == "folder-missing" && !entries.is_empty() => {}
            Err(problem) => return Err(problem),
        }
        Ok(entries.into_iter().collect())
    }

    fn own_entries(&self, folder: &str) -> Result<Vec<Entry>, Problem> {
        let path = self.inside(folder).map_err(|problem| match problem.rule {
            "file-missing" => Problem::of(folder, "folder-missing"),
            _ => problem,
        })?;
        let unreadable = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::NotADirectory => Problem::of(folder, "folder-missing"),
            _ => Problem::of(folder, "file-unreadable").with("why", error.to_string()),
        };
        let mut entries = Vec::new();
        for entry in std::fs::read_dir(&path).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            if entries.len() >= FOLDER_ENTRIES_MAX {
                return Err(Problem::of(folder, "folder-too-full").with("max", FOLDER_ENTRIES_MAX));
            }
            entries.push(Entry { name, is_folder: entry.path().is_dir() });
        }
        Ok(entries)
    }

    /// Whether the pack has this file. A link out of the pack does not count.
    pub fn has(&self, file: &str) -> bool {
        self.is_laid_over(file) || self.inside(file).is_ok_and(|path| path.is_file())
    }

    /// Whether the pack has this folder.
    pub fn has_folder(&self, folder: &str) -> bool {
        self.layers.iter().any(|layer| !layer.entries(folder).is_empty())
            || self.inside(folder).is_ok_and(|path| path.is_dir())
    }

    fn is_hidden(&self, path: &str) -> bool {
        self.layers.iter().any(|layer| layer.hides(path))
    }

    /// The real place of a path below the pack's own folder, unless it leaves it.
    fn inside(&self, file: &str) -> Result<PathBuf, Problem> {
        let asked = Path::new(file);
        let plain = asked.components().all(|part| matches!(part, std::path::Component::Normal(_)));
        if !plain {
            return Err(Problem::of(file, "file-outside"));
        }
        let missing = || Problem::of(file, "file-missing");
        let root = self.root.as_ref().filter(|_| !self.is_hidden(file)).ok_or_else(missing)?;
        let real = root.join(asked).canonicalize().map_err(|_| missing())?;
        if real.starts_with(root) { Ok(real) } else { Err(Problem::of(file, "file-outside")) }
    }
}

/// Where each line of a text starts: looked up once for each message of a file.
#[derive(Clone, Debug)]
pub struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    /// Finds the lines of `text`.
    pub fn of(text: &str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(offset, _)| offset + 1);
        Self { starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// The line, from 1, of a byte offset.
    pub fn at(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset)
    }
}
