//! The course as a table, derived and never kept by hand: each row of the register, each strand and each
//! hook of the curriculum, by band, with what teaches it. `tawny check --coverage` prints it, the desk
//! shows it.

use std::collections::{BTreeMap, BTreeSet};

use super::coverage::{BANDS, Curriculum, read, taught};
use super::files::Pack;
use super::library::{Library, load_from};
use crate::domain::lesson::{LessonKind, Strand};
use crate::domain::text::{Band, TextKey};

/// What is to be taught.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A row of the register: `A0`, `T7`.
    Row(String),
    /// A strand.
    Strand(Strand),
    /// A hook of the curriculum, as its lesson words it.
    Hook(TextKey),
}

/// Something that teaches it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct By {
    /// What its lesson is called; a reminder has no name but its place.
    pub title: Option<TextKey>,
    /// `lesson/tale/step`, `lesson/tale`, or the reminder's name.
    pub place: String,
}

/// A line of the table. Nothing in `by` is a hole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What.
    pub what: What,
    /// To whom.
    pub band: Band,
    /// By what.
    pub by: Vec<By>,
}

impl Line {
    /// The lessons, each once.
    pub fn lessons(&self) -> Vec<&TextKey> {
        let titles: BTreeSet<&TextKey> = self.by.iter().filter_map(|by| by.title.as_ref()).collect();
        titles.into_iter().collect()
    }
}

/// The table of a pack and what is laid over it; empty where it says nothing of what is to be taught.
pub fn of(pack: &Pack) -> Vec<Line> {
    let Some(curriculum) = read(pack, &mut Vec::new()) else { return Vec::new() };
    table(&curriculum.value, &load_from(pack).0)
}

/// Rows in the order asked for, then strands, then hooks.
pub fn table(curriculum: &Curriculum, library: &Library) -> Vec<Line> {
    let mut lines = rows(curriculum, library);
    for strand in Strand::ALL {
        lines.extend(BANDS.map(|band| Line { what: What::Strand(strand), band, by: tales(library, strand, band) }));
    }
    for lesson in &library.lessons {
        let by: Vec<By> = lesson
            .tales
            .iter()
            .map(|tale| By { title: Some(lesson.title.clone()), place: format!("{}/{}", lesson.id, tale.id) })
            .collect();
        for hook in &lesson.curriculum {
            let line = |band: &Band| Line { what: What::Hook(hook.clone()), band: *band, by: by.clone() };
            lines.extend(lesson.bands.iter().map(line));
        }
    }
    lines
}

fn rows(curriculum: &Curriculum, library: &Library) -> Vec<Line> {
    let titles: BTreeMap<&str, &TextKey> =
        library.lessons.iter().map(|lesson| (lesson.id.as_str(), &lesson.title)).collect();
    let mut by: BTreeMap<(String, Band), Vec<By>> = BTreeMap::new();
    for one in taught(library) {
        let lesson = one.by.split('/').next().filter(|_| one.strand.is_some());
        let title = lesson.and_then(|lesson| titles.get(lesson)).map(|title| (*title).clone());
        by.entry((one.row, one.band)).or_default().push(By { title, place: one.by });
    }
    let asked = curriculum.rows.iter().flat_map(|row| row.bands.iter().map(move |band| (row, *band)));
    asked
        .map(|(row, band)| {
            let by = by.remove(&(row.id.clone(), band)).unwrap_or_default();
            Line { what: What::Row(row.id.clone()), band, by }
        })
        .collect()
}

fn tales(library: &Library, strand: Strand, band: Band) -> Vec<By> {
    let ours = library
        .lessons
        .iter()
        .filter(|lesson| lesson.kind == LessonKind::Lesson && lesson.strand == strand && lesson.bands.contains(&band));
    ours.flat_map(|lesson| {
        let title = Some(lesson.title.clone());
        lesson.tales.iter().map(move |tale| By { title: title.clone(), place: format!("{}/{}", lesson.id, tale.id) })
    })
    .collect()
}

/// The lines of hooks, put together where the same words stand in several lessons: words, band, by what.
pub fn hooks(lines: &[Line], say: impl Fn(&TextKey) -> String) -> Vec<(String, Band, Vec<By>)> {
    let mut all: BTreeMap<(String, Band), Vec<By>> = BTreeMap::new();
    for line in lines {
        if let What::Hook(hook) = &line.what {
            all.entry((say(hook), line.band)).or_default().extend(line.by.iter().cloned());
        }
    }
    all.into_iter().map(|((words, band), by)| (words, band, by)).collect()
}
