//! What a lesson as a whole must be (CHILDREN.md §1): what stands in its `lesson.ron`. A lesson that
//! breaks one of these rules, or its tale one of [`super::tale_rules`], [`super::step_rules`],
//! [`super::play_rules`] or [`super::way`], is not shown to children.

use std::collections::HashSet;
use std::ops::RangeInclusive;

use super::agreement_rules::PROMISES;
use super::folder::{Folder, count_problem};
use super::problem::Problem;
use super::ron_file::Placed;
use crate::domain::lesson::{Lesson, LessonKind};
use crate::domain::text::{Band, Wording};

/// One rule: adds a problem for each place that breaks it.
pub type Rule = fn(&Folder, &mut Vec<Problem>);

/// Tales of a lesson; a finished course has [`TALES_WANTED`] of each (see [`super::coverage`]).
pub const TALES: RangeInclusive<usize> = 1..=4;
/// Tales that keep a class from meeting the same one twice in three years.
pub const TALES_WANTED: usize = 2;
/// Words taught first.
pub const VOCABULARY: RangeInclusive<usize> = 1..=4;
/// Outcomes of a lesson.
pub const OUTCOMES_MAX: usize = 6;
/// Characters of an id.
pub const ID_CHARS_MAX: usize = 40;
/// Minutes a lesson may take a child at most.
const MINUTES_MAX: u8 = 30;

/// The rules of this file.
pub const RULES: &[Rule] = &[
    id_is_the_folder,
    the_promise_is_known,
    bands_share_their_words,
    minutes_go_forward,
    there_are_tales,
    outcomes_are_unique,
    the_teacher_page_is_full,
];

/// Small letters, digits and single hyphens between them.
pub fn is_id(id: &str) -> bool {
    id.len() <= ID_CHARS_MAX
        && id
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

/// The folder below `lessons/` a lesson file stands in.
pub fn folder_of(file: &str) -> &str {
    file.rsplit('/').nth(1).unwrap_or_default()
}

/// The words a lesson's children read; a mixed one takes the younger.
pub fn wording(lesson: &Lesson) -> Wording {
    let younger = lesson.bands.iter().any(|band| band.wording() == Wording::Younger);
    if younger { Wording::Younger } else { Wording::Older }
}

fn id_is_the_folder(folder: &Folder, problems: &mut Vec<Problem>) {
    let lesson = &folder.lesson;
    let (id, name) = (lesson.value.id.as_str(), folder_of(&lesson.file));
    if !is_id(id) {
        problems.push(lesson.problem("id", "lesson-id").with("id", id));
    } else if id != name {
        problems.push(lesson.problem("id", "lesson-id-folder").with("id", id).with("folder", name));
    }
}

fn the_promise_is_known(folder: &Folder, problems: &mut Vec<Problem>) {
    let LessonKind::Starter(promise) = &folder.lesson.value.kind else { return };
    if !(0..PROMISES).any(|number| promise.as_str() == format!("A{number}")) {
        problems.push(folder.lesson.problem("kind", "starter-promise").with("id", promise.as_str()));
    }
}

/// A lesson is written for one age; a starter or a transition may be read by all, in the younger words.
fn bands_share_their_words(folder: &Folder, problems: &mut Vec<Problem>) {
    let bands = &folder.lesson.value.bands;
    let unique: HashSet<&Band> = bands.iter().collect();
    let wordings: HashSet<Wording> = bands.iter().map(|band| band.wording()).collect();
    let mixed = wordings.len() > 1 && folder.lesson.value.kind == LessonKind::Lesson;
    if bands.is_empty() || unique.len() < bands.len() || mixed {
        problems.push(folder.lesson.problem("bands", "lesson-bands"));
    }
}

fn minutes_go_forward(folder: &Folder, problems: &mut Vec<Problem>) {
    let (from, to) = folder.lesson.value.minutes;
    if from == 0 || from > to || to > MINUTES_MAX {
        problems.push(folder.lesson.problem("minutes", "lesson-minutes").with("max", u32::from(MINUTES_MAX)));
    }
}

fn there_are_tales(folder: &Folder, problems: &mut Vec<Problem>) {
    let count = folder.tales.len();
    if !TALES.contains(&count) {
        problems.push(count_problem(Problem::of(&folder.lesson.file, "lesson-tales"), count, &TALES));
    }
    for tale in folder.tales.iter().filter(|tale| !is_id(tale.value.id.as_str())) {
        problems.push(Problem::of(&tale.file, "tale-id").with("id", tale.value.id.as_str()));
    }
}

fn outcomes_are_unique(folder: &Folder, problems: &mut Vec<Problem>) {
    let lesson = &folder.lesson;
    let mut seen = HashSet::new();
    if lesson.value.outcomes.is_empty() || lesson.value.outcomes.len() > OUTCOMES_MAX {
        problems.push(lesson.problem("outcomes", "outcome-count").with("max", OUTCOMES_MAX));
    }
    for (index, outcome) in lesson.value.outcomes.iter().enumerate() {
        let path = format!("outcomes[{index}].id");
        if !is_id(outcome.id.as_str()) {
            problems.push(lesson.problem(&path, "step-id").with("id", outcome.id.as_str()));
        } else if !seen.insert(&outcome.id) {
            problems.push(lesson.problem(&path, "outcome-twice").with("id", outcome.id.as_str()));
        }
    }
}

fn the_teacher_page_is_full(folder: &Folder, problems: &mut Vec<Problem>) {
    let lesson: &Placed<Lesson> = &folder.lesson;
    let page = &lesson.value.teacher;
    if !VOCABULARY.contains(&page.vocabulary.len()) {
        let problem = lesson.problem("teacher.vocabulary", "teacher-vocabulary");
        problems.push(count_problem(problem, page.vocabulary.len(), &VOCABULARY));
    }
    for (path, list) in [("teacher.misconceptions", &page.misconceptions), ("curriculum", &lesson.value.curriculum)] {
        if list.is_empty() {
            problems.push(lesson.problem(path, "teacher-empty").with("field", path));
        }
    }
}
