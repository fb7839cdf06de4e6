//! What a lesson as a whole must be (CHILDREN.md §1). A lesson that breaks one of these rules, of
//! [`super::step_rules`] or of [`super::way`] is not shown to children.

use std::collections::HashSet;

use super::problem::Problem;
use super::ron_file::Placed;
use crate::domain::ids::OutcomeId;
use crate::domain::lesson::{Lesson, StepBody};
use crate::domain::text::{Band, Wording};

/// One rule: adds a problem for each place that breaks it.
pub type Rule = fn(&Placed<Lesson>, &mut Vec<Problem>);

/// Steps of a lesson.
pub const STEPS: std::ops::RangeInclusive<usize> = 6..=8;
/// Of all steps, so many percent at least are active: everything but listening to a story.
pub const ACTIVE_PERCENT_MIN: usize = 50;
/// Words taught first.
pub const VOCABULARY: std::ops::RangeInclusive<usize> = 1..=4;
/// Characters of an id.
pub const ID_CHARS_MAX: usize = 40;
/// The last promise, teaching and school row of the register.
const REGISTER_ROWS: [(char, u8, u8); 3] = [('A', 0, 13), ('T', 1, 29), ('S', 1, 14)];
/// Minutes a lesson may take a child at most.
const MINUTES_MAX: u8 = 30;

/// The rules of this file.
pub const RULES: &[Rule] = &[
    id_is_the_folder,
    bands_share_their_words,
    minutes_go_forward,
    steps_are_six_to_eight,
    half_the_steps_are_active,
    a_sentence_is_said_aloud,
    the_exit_comes_last,
    step_ids_are_unique,
    outcomes_are_unique,
    outcomes_exist,
    outcomes_are_assessed,
    covered_rows_are_known,
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

/// The words a lesson's children read; a mixed one takes the younger (and breaks a rule).
pub fn wording(lesson: &Lesson) -> Wording {
    let younger = lesson.bands.iter().any(|band| band.wording() == Wording::Younger);
    if younger { Wording::Younger } else { Wording::Older }
}

fn id_is_the_folder(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    let (id, folder) = (lesson.value.id.as_str(), folder_of(&lesson.file));
    if !is_id(id) {
        problems.push(lesson.problem("id", "lesson-id").with("id", id));
    } else if id != folder {
        problems.push(lesson.problem("id", "lesson-id-folder").with("id", id).with("folder", folder));
    }
}

fn bands_share_their_words(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    let bands = &lesson.value.bands;
    let unique: HashSet<&Band> = bands.iter().collect();
    let wordings: HashSet<Wording> = bands.iter().map(|band| band.wording()).collect();
    if bands.is_empty() || unique.len() < bands.len() || wordings.len() > 1 {
        problems.push(lesson.problem("bands", "lesson-bands"));
    }
}

fn minutes_go_forward(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    let (from, to) = lesson.value.minutes;
    if from == 0 || from > to || to > MINUTES_MAX {
        problems.push(lesson.problem("minutes", "lesson-minutes").with("max", u32::from(MINUTES_MAX)));
    }
}

fn steps_are_six_to_eight(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    let count = lesson.value.steps.len();
    if !STEPS.contains(&count) {
        problems.push(count_problem(lesson, "steps", "lesson-steps", count, &STEPS));
    }
}

fn half_the_steps_are_active(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    let steps = &lesson.value.steps;
    let active = steps.iter().filter(|step| !matches!(step.body, StepBody::Story(_))).count();
    if active * 100 < steps.len() * ACTIVE_PERCENT_MIN {
        problems.push(
            lesson
                .problem("steps", "lesson-active")
                .with("count", active)
                .with("steps", steps.len())
                .with("min", ACTIVE_PERCENT_MIN),
        );
    }
}

fn a_sentence_is_said_aloud(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    if !lesson.value.steps.iter().any(|step| matches!(step.body, StepBody::Say(_))) {
        problems.push(lesson.problem("steps", "lesson-say"));
    }
}

fn the_exit_comes_last(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    let last = lesson.value.steps.len().saturating_sub(1);
    for (index, step) in lesson.value.steps.iter().enumerate() {
        let is_exit = matches!(step.body, StepBody::Exit(_));
        if is_exit != (index == last) {
            let rule = if is_exit { "lesson-exit-early" } else { "lesson-exit-last" };
            problems.push(lesson.problem(&format!("steps[{index}]"), rule));
        }
    }
}

fn step_ids_are_unique(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    let mut seen = HashSet::new();
    for (index, step) in lesson.value.steps.iter().enumerate() {
        let path = format!("steps[{index}].id");
        if !is_id(step.id.as_str()) {
            problems.push(lesson.problem(&path, "step-id").with("id", step.id.as_str()));
        } else if !seen.insert(&step.id) {
            problems.push(lesson.problem(&path, "step-id-twice").with("id", step.id.as_str()));
        }
    }
}

fn outcomes_are_unique(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    let mut seen = HashSet::new();
    if lesson.value.outcomes.is_empty() {
        problems.push(lesson.problem("outcomes", "outcome-none"));
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

/// Every outcome a step or question names, with its path.
fn named_outcomes(lesson: &Lesson) -> Vec<(String, &OutcomeId)> {
    let mut named = Vec::new();
    for (index, step) in lesson.steps.iter().enumerate() {
        named.extend(step.outcome.iter().map(|outcome| (format!("steps[{index}].outcome"), outcome)));
        if let StepBody::Exit(exit) = &step.body {
            for (number, question) in exit.questions.iter().enumerate() {
                named.push((format!("steps[{index}].body.questions[{number}].outcome"), &question.outcome));
            }
        }
    }
    named
}

fn outcomes_exist(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    let known: HashSet<&OutcomeId> = lesson.value.outcomes.iter().map(|outcome| &outcome.id).collect();
    for (path, outcome) in named_outcomes(&lesson.value) {
        if !known.contains(outcome) {
            problems.push(lesson.problem(&path, "outcome-unknown").with("id", outcome.as_str()));
        }
    }
    for (index, step) in lesson.value.steps.iter().enumerate() {
        // Only a first try at deciding or sorting says something about an outcome.
        let tells = matches!(step.body, StepBody::Choice(_) | StepBody::Sort(_));
        if step.outcome.is_some() && !tells {
            problems.push(lesson.problem(&format!("steps[{index}].outcome"), "outcome-silent"));
        }
    }
}

fn outcomes_are_assessed(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    let assessed: HashSet<&OutcomeId> = named_outcomes(&lesson.value).into_iter().map(|(_, outcome)| outcome).collect();
    for (index, outcome) in lesson.value.outcomes.iter().enumerate() {
        if !assessed.contains(&outcome.id) {
            let path = format!("outcomes[{index}]");
            problems.push(lesson.problem(&path, "outcome-not-assessed").with("id", outcome.id.as_str()));
        }
    }
}

fn covered_rows_are_known(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    let mut seen = HashSet::new();
    if lesson.value.covers.is_empty() {
        problems.push(lesson.problem("covers", "covers-none"));
    }
    for (index, row) in lesson.value.covers.iter().enumerate() {
        let path = format!("covers[{index}]");
        if !is_register_row(row) {
            problems.push(lesson.problem(&path, "covers-unknown").with("id", row.as_str()));
        } else if !seen.insert(row) {
            problems.push(lesson.problem(&path, "covers-twice").with("id", row.as_str()));
        }
    }
}

/// The rows every curriculum teaches: the promises and the teaching rows, `A0` to `T29`.
pub fn rows_to_teach() -> impl Iterator<Item = String> {
    REGISTER_ROWS
        .iter()
        .filter(|(letter, ..)| *letter != 'S')
        .flat_map(|(letter, first, last)| (*first..=*last).map(move |number| format!("{letter}{number}")))
}

/// `A0`…`A13`, `T1`…`T29`, `S1`…`S14`, written without zeros in front.
fn is_register_row(row: &str) -> bool {
    REGISTER_ROWS.iter().any(|(letter, first, last)| {
        row.strip_prefix(*letter)
            .filter(|number| *number == "0" || number.starts_with(|c: char| ('1'..='9').contains(&c)))
            .and_then(|number| number.parse().ok())
            .is_some_and(|number: u8| (*first..=*last).contains(&number))
    })
}

fn the_teacher_page_is_full(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    let page = &lesson.value.teacher;
    if !VOCABULARY.contains(&page.vocabulary.len()) {
        let count = page.vocabulary.len();
        problems.push(count_problem(lesson, "teacher.vocabulary", "teacher-vocabulary", count, &VOCABULARY));
    }
    for (path, list) in [("teacher.misconceptions", &page.misconceptions), ("curriculum", &lesson.value.curriculum)] {
        if list.is_empty() {
            problems.push(lesson.problem(path, "teacher-empty").with("field", path));
        }
    }
}

/// A list with too few or too many entries.
pub fn count_problem(
    lesson: &Placed<Lesson>,
    path: &str,
    rule: &'static str,
    count: usize,
    allowed: &std::ops::RangeInclusive<usize>,
) -> Problem {
    lesson.problem(path, rule).with("count", count).with("min", *allowed.start()).with("max", *allowed.end())
}
