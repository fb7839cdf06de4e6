//! `pack.ron`: what a pack is, who made it, and what it holds. What stands in the pack and is not said
//! there, or is said and does not stand there, is a problem.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Deserialize;

use super::Card;
use super::reading::MANIFEST;
use super::seals::{SIGNATURE, SUMS};
use crate::content::assets::{ASSETS, is_picture_name, picture_is_sound};
use crate::content::ftl::{self, FtlFile};
use crate::content::layer::{Layer, lesson_of_tale, lesson_of_words};
use crate::content::lesson_rules::is_id;
use crate::content::ron_file::{self, Placed};
use crate::content::text_rules::hidden_characters;
use crate::content::{BASE_LANGUAGE, LESSONS, Pack, Problem};

/// The format this program reads.
pub const FORMAT: u32 = 1;
/// Letters of what a pack says of itself.
const SAID_CHARS_MAX: usize = 80;
/// What authors lay beside a manifest, for people.
const FOR_PEOPLE: [&str; 3] = [".md", ".txt", "LICENSE"];

/// What a pack is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// [`FORMAT`].
    pub format_version: u32,
    /// Small letters, digits and hyphens: the name of its folder.
    pub id: String,
    /// What staff call it.
    pub name: String,
    /// Who made it.
    pub author: String,
    /// An SPDX name, such as `CC-BY-4.0`.
    pub licence: String,
    /// The oldest Tawny that can show it, such as `0.1.0`.
    pub tawny: String,
    /// Lessons of its own.
    #[serde(default)]
    pub lessons: Vec<String>,
    /// Lessons of its own that take the place of shipped ones.
    #[serde(default)]
    pub instead: Vec<String>,
    /// Its pictures: `scene/our-hall` is `assets/art/scene/our-hall.svg`.
    #[serde(default)]
    pub pictures: Vec<String>,
}

/// What a pack may not take.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    shipped: Pack,
    /// Ids, lessons and pictures of the packs before it.
    ids: BTreeSet<String>,
    lessons: BTreeSet<String>,
    pictures: BTreeSet<String>,
}

impl Taken {
    /// By the shipped course, and by these packs.
    pub fn of<'c>(shipped: &Pack, packs: impl Iterator<Item = &'c Card>) -> Self {
        let mut taken = Self { shipped: shipped.clone(), ..Self::default() };
        for manifest in packs.filter_map(|card| card.manifest.as_ref()) {
            taken.ids.insert(manifest.id.clone());
            taken.lessons.extend(manifest.lessons.iter().chain(&manifest.instead).cloned());
            taken.pictures.extend(manifest.pictures.iter().cloned());
        }
        taken
    }

    fn has_lesson(&self, id: &str) -> bool {
        self.shipped.has_folder(&format!("{LESSONS}/{id}"))
    }
}

/// Reads the manifest of a pack and looks at everything that stands beside it.
pub fn read(layer: &Arc<Layer>, taken: &Taken, problems: &mut Vec<Problem>) -> Option<Manifest> {
    let pack = Pack::default().under(layer.clone());
    let manifest: Placed<Manifest> = ron_file::read(&pack, MANIFEST, Some(FORMAT), problems)?;
    says_who_made_it(&manifest, problems);
    can_be_shown_here(&manifest, problems);
    takes_nothing(&manifest, taken, problems);
    holds_what_it_says(&manifest, layer, problems);
    words_are_its_lessons(&manifest.value, &pack, layer, taken, problems);
    for file in layer.files().keys().filter(|file| file.starts_with(ASSETS)) {
        picture_is_sound(&pack, file, problems);
    }
    Some(manifest.value)
}

fn says_who_made_it(manifest: &Placed<Manifest>, problems: &mut Vec<Problem>) {
    let Manifest { id, name, author, licence, .. } = &manifest.value;
    if !is_id(id) {
        problems.push(manifest.problem("id", "pack-id").with("id", id.as_str()));
    }
    for (path, said) in [("name", name), ("author", author), ("licence", licence)] {
        if said.trim().is_empty() || said.chars().count() > SAID_CHARS_MAX || said.contains(char::is_control) {
            problems.push(manifest.problem(path, "pack-said").with("field", path).with("max", SAID_CHARS_MAX));
        }
    }
}

fn can_be_shown_here(manifest: &Placed<Manifest>, problems: &mut Vec<Problem>) {
    let this = env!("CARGO_PKG_VERSION");
    let asked = manifest.value.tawny.as_str();
    let problem = |rule| manifest.problem("tawny", rule).with("asked", asked).with("this", this);
    match (version(asked), version(this)) {
        (None, _) => problems.push(problem("pack-version")),
        (Some(asked), Some(this)) if asked > this => problems.push(problem("pack-too-new")),
        _ => {}
    }
}

/// `1.20.3` as numbers that can be compared.
fn version(said: &str) -> Option<[u32; 3]> {
    let mut numbers = said.split('.').map(|number| number.parse().ok());
    let version = [numbers.next()??, numbers.next()??, numbers.next()??];
    numbers.next().is_none().then_some(version)
}

fn takes_nothing(manifest: &Placed<Manifest>, taken: &Taken, problems: &mut Vec<Problem>) {
    let Manifest { id, lessons, instead, pictures, .. } = &manifest.value;
    if taken.ids.contains(id) {
        problems.push(manifest.problem("id", "pack-taken").with("id", id.as_str()));
    }
    for (list, ids) in [("lessons", lessons), ("instead", instead)] {
        for (index, id) in ids.iter().enumerate() {
            let problem = |rule| manifest.problem(&format!("{list}[{index}]"), rule).with("id", id.as_str());
            if taken.lessons.contains(id) {
                problems.push(problem("pack-lesson-taken"));
            } else if list == "lessons" && taken.has_lesson(id) {
                problems.push(problem("pack-lesson-shipped"));
            } else if list == "instead" && !taken.has_lesson(id) {
                problems.push(problem("pack-instead-of-none"));
            }
        }
    }
    for (index, name) in pictures.iter().enumerate() {
        let problem = |rule| manifest.problem(&format!("pictures[{index}]"), rule).with("name", name.as_str());
        if !is_picture_name(name) {
            problems.push(problem("picture-name"));
        } else if taken.pictures.contains(name) || taken.shipped.has(&picture_file(name)) {
            problems.push(problem("pack-picture-taken"));
        }
    }
}

fn holds_what_it_says(manifest: &Placed<Manifest>, layer: &Layer, problems: &mut Vec<Problem>) {
    let Manifest { lessons, instead, pictures, .. } = &manifest.value;
    if lessons.is_empty() && instead.is_empty() {
        problems.push(manifest.problem("lessons", "pack-empty"));
    }
    let mut said = BTreeSet::new();
    let mut once = |path: String, what: &str, is_there: bool| {
        let rule = match (said.insert(what.to_owned()), is_there) {
            (false, _) => "pack-said-twice",
            (true, false) => "pack-missing",
            (true, true) => return,
        };
        problems.push(manifest.problem(&path, rule).with("what", what));
    };
    for (list, ids) in [("lessons", lessons), ("instead", instead)] {
        for (index, id) in ids.iter().enumerate() {
            once(format!("{list}[{index}]"), id, layer.lessons().contains(id));
        }
    }
    for (index, name) in pictures.iter().enumerate() {
        once(format!("pictures[{index}]"), name, layer.has(&picture_file(name)));
    }
    let is_said = |id: &str| lessons.iter().chain(instead).any(|said| said == id);
    for file in layer.files().keys() {
        let lesson = lesson_of_tale(file).or_else(|| lesson_of_words(file));
        let holds = lesson.is_some_and(is_said)
            || pictures.iter().any(|name| picture_file(name) == *file)
            || [MANIFEST, SUMS, SIGNATURE].contains(&file.as_str())
            || !file.contains('/') && FOR_PEOPLE.iter().any(|ending| file.ends_with(ending));
        if !holds {
            problems.push(Problem::of(file, "pack-stray"));
        }
    }
}

fn picture_file(name: &str) -> String {
    format!("{ASSETS}/art/{name}.svg")
}

/// Words carry their lesson's name, and none of them is one of ours: a pack that says what *Tell a
/// teacher* says is no pack of lessons.
fn words_are_its_lessons(manifest: &Manifest, pack: &Pack, layer: &Layer, taken: &Taken, problems: &mut Vec<Problem>) {
    let mut files: Vec<(&str, FtlFile)> = Vec::new();
    for file in layer.files().keys() {
        let Some(lesson) = lesson_of_words(file) else { continue };
        if let Ok(source) = pack.text(file) {
            problems.extend(hidden_characters(file, &source));
        }
        files.extend(ftl::read_file(pack, file, problems).map(|read| (lesson, read)));
    }
    let ours: BTreeSet<String> = ftl::read_language(&taken.shipped, BASE_LANGUAGE)
        .0
        .iter()
        .filter(|file| lesson_of_words(&file.file).is_none_or(|lesson| !manifest.instead.iter().any(|id| id == lesson)))
        .flat_map(FtlFile::ids)
        .map(|(id, _)| id)
        .collect();
    for (lesson, file) in &files {
        for (id, line) in file.ids() {
            let own = id.strip_prefix(lesson).is_some_and(|rest| rest.starts_with('-'));
            if !own || ours.contains(&id) {
                problems.push(Problem::at(&file.file, line, "pack-words").with("id", id).with("lesson", *lesson));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(version("0.10.0") > version("0.9.9"));
        for odd in ["1.2", "1.2.3.4", "1.2.x", "", "1..2", "-1.0.0"] {
            assert_eq!(version(odd), None, "{odd}");
        }
    }
}
