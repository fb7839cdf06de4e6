//! What the whole course teaches: every row of the register that pupils must meet, by band, and the
//! steps and reminders that teach it (REGISTER.md §1-2). The rows asked for are data,
//! `assets/curriculum.ron`. While that file says `complete: false` the course is being written: holes
//! are shown (`tawny check --coverage`) and are no problem yet.

use std::collections::HashSet;

use serde::Deserialize;

use super::agreement_rules::PROMISES;
use super::files::Pack;
use super::lesson_rules::TALES_WANTED;
use super::library::Library;
use super::problem::Problem;
use super::register::is_row;
use super::ron_file::{self, Placed};
use crate::domain::lesson::{Lesson, LessonKind, Strand};
use crate::domain::text::Band;

/// Where the rows asked for stand below a pack.
pub const FILE: &str = "assets/curriculum.ron";
/// The format of that file.
pub const FORMAT: u32 = 1;

/// What the course is to teach.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Curriculum {
    /// The format the file is written in; this program reads format 1.
    #[serde(rename = "format_version")]
    _format: u32,
    /// The course is whole: from now on a hole is a problem.
    pub complete: bool,
    /// The rows pupils must meet.
    pub rows: Vec<Required>,
}

/// A row pupils must meet.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Required {
    /// `A0`…`A13`, `T1`…`T29`, `S1`…`S14`.
    pub id: String,
    /// The bands that meet it.
    pub bands: Vec<Band>,
}

/// Something that teaches a row to a band.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Taught {
    /// The row.
    pub row: String,
    /// The band.
    pub band: Band,
    /// The strand of its lesson; reminders have none.
    pub strand: Option<Strand>,
    /// `lesson/tale/step`, or the reminder's name.
    pub by: String,
}

/// What is missing, each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hole {
    /// No step and no reminder teaches this row, the one at this place of the file, to this band.
    Row(usize, Band),
    /// No lesson of this strand for this band.
    Lesson(Strand, Band),
    /// This lesson is told with too few tales.
    Tales(String),
    /// No starter for this promise that this band reads.
    Starter(String, Band),
    /// No transition.
    Transition,
}

/// Bands in their order.
pub const BANDS: [Band; 3] = [Band::ReceptionToYear2, Band::Years3And4, Band::Years5And6];

/// Everything that is taught, by row, band and strand.
pub fn taught(library: &Library) -> Vec<Taught> {
    let mut all = Vec::new();
    for lesson in &library.lessons {
        for (by, row) in rows_of(lesson) {
            let to =
                |band: &Band| Taught { row: row.clone(), band: *band, strand: Some(lesson.strand), by: by.clone() };
            all.extend(lesson.bands.iter().map(to));
        }
    }
    for reminder in &library.reminders {
        let row = reminder.promise.as_str();
        all.extend(BANDS.map(|band| Taught { row: row.to_owned(), band, strand: None, by: reminder.id.to_string() }));
    }
    all.sort();
    all
}

fn rows_of(lesson: &Lesson) -> impl Iterator<Item = (String, &String)> {
    lesson.tales.iter().flat_map(move |tale| {
        tale.steps.iter().flat_map(move |step| {
            let by = format!("{}/{}/{}", lesson.id, tale.id, step.id);
            step.teaches.iter().map(move |row| (by.clone(), row))
        })
    })
}

/// What the course still lacks.
pub fn holes(curriculum: &Curriculum, library: &Library) -> Vec<Hole> {
    let taught: HashSet<(String, Band)> = taught(library).into_iter().map(|taught| (taught.row, taught.band)).collect();
    let mut holes = Vec::new();
    for (index, row) in curriculum.rows.iter().enumerate() {
        let missing = row.bands.iter().filter(|band| !taught.contains(&(row.id.clone(), **band)));
        holes.extend(missing.map(|band| Hole::Row(index, *band)));
    }
    let of_kind = |kind: LessonKind| library.lessons.iter().filter(move |lesson| lesson.kind == kind);
    for strand in Strand::ALL {
        let there = |band: &Band| {
            of_kind(LessonKind::Lesson).any(|lesson| lesson.strand == strand && lesson.bands.contains(band))
        };
        holes.extend(BANDS.into_iter().filter(|band| !there(band)).map(|band| Hole::Lesson(strand, band)));
    }
    let short = of_kind(LessonKind::Lesson).filter(|lesson| lesson.tales.len() < TALES_WANTED);
    holes.extend(short.map(|lesson| Hole::Tales(lesson.id.to_string())));
    for promise in (0..PROMISES).map(|number| format!("A{number}")) {
        let there =
            |band: &Band| of_kind(LessonKind::Starter(promise.as_str().into())).any(|one| one.bands.contains(band));
        holes.extend(BANDS.into_iter().filter(|band| !there(band)).map(|band| Hole::Starter(promise.clone(), band)));
    }
    if of_kind(LessonKind::Transition).next().is_none() {
        holes.push(Hole::Transition);
    }
    holes
}

/// Reads the rows asked for.
pub fn read(pack: &Pack, problems: &mut Vec<Problem>) -> Option<Placed<Curriculum>> {
    let curriculum: Placed<Curriculum> = ron_file::read(pack, FILE, Some(FORMAT), problems)?;
    let mut seen = HashSet::new();
    for (index, row) in curriculum.value.rows.iter().enumerate() {
        let path = format!("rows[{index}].id");
        if !is_row(&row.id) {
            problems.push(curriculum.problem(&path, "teaches-unknown").with("id", row.id.as_str()));
        } else if !seen.insert(&row.id) {
            problems.push(curriculum.problem(&path, "teaches-twice").with("id", row.id.as_str()));
        }
    }
    Some(curriculum)
}

/// A course that says it is complete has no hole.
pub fn course_is_complete(curriculum: &Placed<Curriculum>, library: &Library, problems: &mut Vec<Problem>) {
    if !curriculum.value.complete {
        return;
    }
    for hole in holes(&curriculum.value, library) {
        let whole = |rule| curriculum.problem("complete", rule);
        problems.push(match hole {
            Hole::Row(index, band) => {
                let id = curriculum.value.rows.get(index).map_or("", |row| row.id.as_str());
                let problem = curriculum.problem(&format!("rows[{index}]"), "course-row");
                problem.with("id", id).with("band", format!("{band:?}"))
            }
            Hole::Lesson(strand, band) => {
                whole("course-lesson").with("strand", format!("{strand:?}")).with("band", format!("{band:?}"))
            }
            Hole::Tales(lesson) => whole("course-tales").with("id", lesson).with("min", TALES_WANTED),
            Hole::Starter(promise, band) => {
                whole("course-starter").with("id", promise).with("band", format!("{band:?}"))
            }
            Hole::Transition => whole("course-transition"),
        });
    }
}
