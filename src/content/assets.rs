//! Pictures that lessons name, picture files, and the list of where every asset comes from.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Deserialize;

use super::files::Pack;
use super::folder::Folder;
use super::limits::{FOLDER_DEPTH_MAX, PICTURE_BYTES_MAX};
use super::problem::Problem;
use super::ron_file::{self, Placed};
use super::svg::check_svg;
use crate::domain::agreement::Agreement;

/// Where assets stand below a pack.
pub const ASSETS: &str = "assets";
/// The list of where they come from, below [`ASSETS`]; it needs no row itself.
pub const LICENCES: &str = "LICENSES.ron";
/// Files among the pictures that are none.
const TEXT_ENDINGS: [&str; 2] = [".md", ".txt"];

/// A row of the list.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// Path below `assets/`. With `/` at its end it stands for all files below a folder: those that
    /// one tool made of one source.
    file: String,
    /// An SPDX name, such as `CC0-1.0`.
    licence: String,
    /// Who made it.
    author: String,
    /// Where it comes from.
    source: String,
}

/// Whether a picture's name is one: small letters, digits, hyphens, folders. So no name leads out.
pub fn is_picture_name(name: &str) -> bool {
    !name.is_empty()
        && name.split('/').all(|part| {
            !part.is_empty()
                && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        })
}

/// Picture names of a lesson are names and come from the right folder. A lesson that breaks this
/// is not shown.
pub fn lesson_pictures_are_named(lesson: &Folder, problems: &mut Vec<Problem>) {
    for (walk, written) in lesson.walks() {
        for shown in walk.pictures {
            let name = shown.picture.as_str();
            if !is_picture_name(name) {
                problems.push(written.problem(&shown.path, "picture-name").with("name", name));
            } else if let Some(folder) = shown.folder.filter(|folder| !name.starts_with(folder)) {
                problems.push(written.problem(&shown.path, "picture-folder").with("name", name).with("folder", folder));
            }
        }
    }
}

/// Pictures that were looked for: many lessons show the same few, and looking costs a walk of links.
#[derive(Debug)]
pub struct Pictures<'p> {
    pack: &'p Pack,
    known: HashMap<String, bool>,
}

impl<'p> Pictures<'p> {
    /// The pictures of `pack`.
    pub fn of(pack: &'p Pack) -> Self {
        Self { pack, known: HashMap::new() }
    }

    /// Whether the picture `name` is there.
    pub(super) fn has(&mut self, name: &str) -> bool {
        *self.known.entry(name.to_owned()).or_insert_with_key(|name| self.pack.has(&format!("{ASSETS}/art/{name}.svg")))
    }
}

/// Every picture a lesson names is there.
pub fn lesson_pictures_exist(lesson: &Folder, pictures: &mut Pictures, problems: &mut Vec<Problem>) {
    for (walk, written) in lesson.walks() {
        for shown in walk.pictures {
            let name = shown.picture.as_str();
            if is_picture_name(name) && !pictures.has(name) {
                problems.push(written.problem(&shown.path, "picture-missing").with("name", name));
            }
        }
    }
}

/// Every picture a promise names is there.
pub fn promise_pictures_exist(agreement: &Placed<Agreement>, pictures: &mut Pictures, problems: &mut Vec<Problem>) {
    for (index, promise) in agreement.value.promises.iter().enumerate() {
        let (path, name) = (format!("promises[{index}].picture"), promise.picture.as_str());
        if !is_picture_name(name) {
            problems.push(agreement.problem(&path, "picture-name").with("name", name));
        } else if !pictures.has(name) {
            problems.push(agreement.problem(&path, "picture-missing").with("name", name));
        }
    }
}

/// Every asset has a row and every row an asset; every picture may be drawn.
pub fn assets_are_sound(pack: &Pack, problems: &mut Vec<Problem>) {
    let mut files = BTreeSet::new();
    collect(pack, ASSETS, 0, &mut files, problems);
    for file in files.iter().filter(|file| file.starts_with("art/")) {
        picture_is_sound(pack, &format!("{ASSETS}/{file}"), problems);
    }
    licences_match(pack, &files, problems);
}

fn collect(pack: &Pack, folder: &str, depth: usize, files: &mut BTreeSet<String>, problems: &mut Vec<Problem>) {
    if depth > FOLDER_DEPTH_MAX {
        problems.push(Problem::of(folder, "folder-too-deep").with("max", FOLDER_DEPTH_MAX));
        return;
    }
    let entries = match pack.entries(folder) {
        Ok(entries) => entries,
        Err(problem) => return problems.push(problem),
    };
    for entry in entries {
        let path = format!("{folder}/{}", entry.name);
        if entry.is_folder {
            collect(pack, &path, depth + 1, files, problems);
        } else if let Some(below) = path.strip_prefix("assets/") {
            files.insert(below.to_owned());
        }
    }
}

/// A picture file is one that may be drawn.
pub fn picture_is_sound(pack: &Pack, file: &str, problems: &mut Vec<Problem>) {
    if TEXT_ENDINGS.iter().any(|ending| file.ends_with(ending)) {
        return;
    }
    if !file.ends_with(".svg") {
        problems.push(Problem::of(file, "picture-kind"));
        return;
    }
    match pack.bytes(file, PICTURE_BYTES_MAX).map(String::from_utf8) {
        Ok(Ok(source)) => problems.extend(check_svg(file, &source)),
        Ok(Err(_)) => problems.push(Problem::of(file, "file-not-utf8")),
        Err(problem) => problems.push(problem),
    }
}

fn licences_match(pack: &Pack, files: &BTreeSet<String>, problems: &mut Vec<Problem>) {
    let list = format!("{ASSETS}/{LICENCES}");
    let Some(rows) = ron_file::read::<Vec<Row>>(pack, &list, None, problems) else { return };
    let mut listed: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, row) in rows.value.iter().enumerate() {
        let place = |rule| rows.problem(&format!("[{index}]"), rule).with("file", row.file.as_str());
        if listed.insert(&row.file, index).is_some() {
            problems.push(place("licence-twice"));
        } else if !files.iter().any(|file| covers(&row.file, file)) {
            problems.push(place("licence-stale"));
        }
        if [&row.licence, &row.author, &row.source].into_iter().any(|said| said.trim().is_empty()) {
            problems.push(place("licence-empty"));
        }
    }
    let folders: Vec<&str> = listed.keys().copied().filter(|row| row.ends_with('/')).collect();
    let has_row = |file: &str| listed.contains_key(file) || folders.iter().any(|folder| file.starts_with(folder));
    // A lesson pack says in its manifest who made all of it.
    let ours = |file: &&String| !pack.is_laid_over(&format!("{ASSETS}/{file}"));
    for file in files.iter().filter(ours).filter(|file| file.as_str() != LICENCES && !has_row(file)) {
        problems.push(Problem::of(&format!("{ASSETS}/{file}"), "licence-missing"));
    }
}

/// Whether a row speaks of this file.
fn covers(row: &str, file: &str) -> bool {
    row == file || row.ends_with('/') && file.starts_with(row)
}
