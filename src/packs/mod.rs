//! Lesson packs: lessons from elsewhere, with their words and pictures, laid over the shipped course.
//!
//! A pack is a folder or a zip with `pack.ron`, what it is and holds. Everything in it is read once,
//! bounded, into memory ([`reading`]); checked ([`manifest`], [`seals`], and the rules of
//! [`crate::content`]); and only then laid over the course. A pack with any problem is left out whole,
//! named to staff, and the shipped course is what it would be without it.
//!
//! Architecture invariant: a pack changes nothing but lessons. It brings lessons of its own or, where it
//! says so, takes the place of a shipped one; its words carry its lessons' names, and no picture of ours
//! is replaced. The kiosk's own words, promises and telling are out of its reach.

pub mod manifest;
pub mod reading;
pub mod seals;
mod shelf;
mod unzip;
mod writing;

use std::path::Path;
use std::sync::Arc;

use crate::content::layer::Layer;
use crate::content::limits::PACKS_MAX;
use crate::content::{self, Library, Pack, Problem};

use manifest::{Manifest, Taken};
pub use seals::{Origin, Trust};
pub use shelf::{AddError, Added, PACKS, add, names, remove};
pub use writing::Writing;

/// A pack as staff see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its folder in the data folder, or the path it was read from.
    pub place: String,
    /// What it says of itself; `None` where that cannot be read.
    pub manifest: Option<Manifest>,
    /// Whose it is; `None` where that could not be told.
    pub origin: Option<Origin>,
    /// What is wrong with it; a pack with problems is not used.
    pub problems: Vec<Problem>,
}

impl Card {
    /// Its name, or where it lies.
    pub fn name(&self) -> &str {
        self.manifest.as_ref().map_or(&self.place, |manifest| &manifest.name)
    }

    /// Whether its lessons are on the shelf.
    pub fn is_used(&self) -> bool {
        self.problems.is_empty()
    }
}

/// A pack that was read: what staff see, and what would be laid over the course.
#[derive(Clone, Debug)]
pub struct Looked {
    /// What staff see.
    pub card: Card,
    /// Its lessons, words and pictures; nothing where there are problems.
    layer: Option<Arc<Layer>>,
}

/// The course a school has: ours, and the packs it added.
pub struct Course {
    /// Ours with the packs over it: what words and pictures are read from.
    pub pack: Pack,
    /// Its lessons, promises and reminders.
    pub library: Library,
    /// What is wrong with ours.
    pub problems: Vec<Problem>,
    /// The packs, used or not, by folder.
    pub cards: Vec<Card>,
}

/// Opens the course at `root` with the packs of a data folder over it. Whatever a pack is, the shipped
/// course is there.
pub fn open(root: &Path, data: &Path, trust: &Trust) -> Course {
    let shipped = Pack::open(root).unwrap_or_default();
    let mut looked: Vec<Looked> = Vec::new();
    for name in shelf::names(data) {
        let taken = Taken::of(&shipped, looked.iter().filter(|one| one.layer.is_some()).map(|one| &one.card));
        looked.push(look(&data.join(PACKS).join(&name), &taken, trust).named(name));
    }
    loop {
        let layers = looked.iter().filter_map(|one| one.layer.clone());
        let pack = layers.fold(shipped.clone(), |pack, layer| pack.under(layer));
        let (library, mut problems) = content::load_from(&pack);
        let before = looked.iter().filter(|one| one.layer.is_some()).count();
        looked.iter_mut().for_each(|one| one.blame(&mut problems));
        // What a broken pack hid of ours is to be read again, without it.
        if looked.iter().filter(|one| one.layer.is_some()).count() == before {
            return Course { pack, library, problems, cards: looked.into_iter().map(|one| one.card).collect() };
        }
    }
}

/// Reads a pack from a folder or zip, as far as it is checked whenever the course is opened.
pub fn look(path: &Path, taken: &Taken, trust: &Trust) -> Looked {
    let place = path.display().to_string();
    let mut problems = Vec::new();
    let mut looked = Looked { card: Card { place, manifest: None, origin: None, problems: Vec::new() }, layer: None };
    match reading::read(path) {
        Ok(files) => {
            looked.card.origin = seals::origin(&files, trust, &mut problems);
            let layer = Arc::new(Layer::of(files));
            looked.card.manifest = manifest::read(&layer, taken, &mut problems);
            looked.layer = problems.is_empty().then_some(layer);
        }
        Err(problem) => problems.push(problem),
    }
    problems.sort();
    problems.dedup();
    looked.card.problems = problems;
    looked
}

/// Reads a pack and checks it as `tawny check` checks our own lessons: every rule, every line.
pub fn check(path: &Path, root: &Path, taken: &Taken, trust: &Trust) -> Looked {
    let mut looked = look(path, taken, trust);
    let Some(layer) = looked.layer.clone() else { return looked };
    let shipped = Pack::open(root).unwrap_or_default();
    let mut found = content::check_laid(&shipped.under(layer.clone()), &layer.languages());
    // What a lesson whose place it takes taught must be taught on.
    found.retain(|problem| layer.has(&problem.file) || problem.rule.starts_with("course-"));
    if !found.is_empty() {
        looked.card.problems.append(&mut found);
        looked.layer = None;
    }
    looked
}

impl Looked {
    /// As it lies in the data folder. A folder by another name would be a second place for the same pack.
    fn named(mut self, name: String) -> Self {
        if let Some(manifest) = self.card.manifest.as_ref().filter(|manifest| manifest.id != name) {
            let id = manifest.id.as_str();
            self.card.problems.push(Problem::of(reading::MANIFEST, "pack-folder").with("id", id));
            self.layer = None;
        }
        self.card.place = name;
        self
    }

    /// Takes the problems of its own files over; with one, it is not used.
    fn blame(&mut self, problems: &mut Vec<Problem>) {
        let Some(layer) = self.layer.clone() else { return };
        let (own, others) = std::mem::take(problems).into_iter().partition(|problem| layer.has(&problem.file));
        *problems = others;
        self.card.problems.extend::<Vec<Problem>>(own);
        if !self.card.problems.is_empty() {
            self.layer = None;
        }
    }
}

/// More packs than these are not looked at.
fn bounded(names: Vec<String>) -> Vec<String> {
    if names.len() > PACKS_MAX {
        tracing::warn!(packs = names.len(), max = PACKS_MAX, "more lesson packs than are looked at");
    }
    names.into_iter().take(PACKS_MAX).collect()
}
