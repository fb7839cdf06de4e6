//! What the steps of a tale must be together (CHILDREN.md §1).

use std::collections::HashSet;
use std::ops::RangeInclusive;

use super::folder::count_problem;
use super::lesson_rules::is_id;
use super::problem::Problem;
use super::register::is_row;
use super::ron_file::Placed;
use crate::domain::ids::OutcomeId;
use crate::domain::lesson::{Act, Chat, Lesson, LessonKind, StepBody, Tale};

/// One rule: adds a problem for each place that breaks it.
pub type Rule = fn(&Lesson, &Placed<Tale>, &mut Vec<Problem>);

/// Steps of a lesson.
pub const STEPS: RangeInclusive<usize> = 6..=8;
/// Steps of a starter.
pub const STEPS_OF_STARTER: RangeInclusive<usize> = 2..=4;
/// Of all steps, so many percent at least are active: everything but listening to a story.
pub const ACTIVE_PERCENT_MIN: usize = 50;
/// Rows only somebody who keeps a message in a pretend chat is taught: saving evidence is practised,
/// not only spoken of (REGISTER.md T7, T21).
pub const PRACTISED_ROWS: [&str; 2] = ["T7", "T21"];

/// The rules of this file.
pub const RULES: &[Rule] = &[
    steps_are_few,
    half_the_steps_are_active,
    a_sentence_is_said_aloud,
    the_exit_comes_last,
    step_ids_are_unique,
    outcomes_exist,
    outcomes_are_assessed,
    taught_rows_are_known,
    keeping_is_practised,
];

/// Whether it is a starter: shorter than a lesson, without a rehearsed sentence and an exit.
pub fn is_starter(lesson: &Lesson) -> bool {
    matches!(lesson.kind, LessonKind::Starter(_))
}

fn steps_are_few(lesson: &Lesson, tale: &Placed<Tale>, problems: &mut Vec<Problem>) {
    let count = tale.value.steps.len();
    let allowed = if is_starter(lesson) { STEPS_OF_STARTER } else { STEPS };
    if !allowed.contains(&count) {
        problems.push(count_problem(tale.problem("steps", "lesson-steps"), count, &allowed));
    }
}

fn half_the_steps_are_active(_: &Lesson, tale: &Placed<Tale>, problems: &mut Vec<Problem>) {
    let steps = &tale.value.steps;
    let active = steps.iter().filter(|step| !matches!(step.body, StepBody::Story(_))).count();
    if active * 100 < steps.len() * ACTIVE_PERCENT_MIN {
        let problem = tale.problem("steps", "lesson-active").with("count", active);
        problems.push(problem.with("steps", steps.len()).with("min", ACTIVE_PERCENT_MIN));
    }
}

fn a_sentence_is_said_aloud(lesson: &Lesson, tale: &Placed<Tale>, problems: &mut Vec<Problem>) {
    if !is_starter(lesson) && !tale.value.steps.iter().any(|step| matches!(step.body, StepBody::Say(_))) {
        problems.push(tale.problem("steps", "lesson-say"));
    }
}

/// A starter may do without an exit, but has none before its end.
fn the_exit_comes_last(lesson: &Lesson, tale: &Placed<Tale>, problems: &mut Vec<Problem>) {
    let last = tale.value.steps.len().saturating_sub(1);
    for (index, step) in tale.value.steps.iter().enumerate() {
        let rule = match matches!(step.body, StepBody::Exit(_)) {
            true if index < last => "lesson-exit-early",
            false if index == last && !is_starter(lesson) => "lesson-exit-last",
            _ => continue,
        };
        problems.push(tale.problem(&format!("steps[{index}]"), rule));
    }
}

fn step_ids_are_unique(_: &Lesson, tale: &Placed<Tale>, problems: &mut Vec<Problem>) {
    let mut seen = HashSet::new();
    for (index, step) in tale.value.steps.iter().enumerate() {
        let path = format!("steps[{index}].id");
        if !is_id(step.id.as_str()) {
            problems.push(tale.problem(&path, "step-id").with("id", step.id.as_str()));
        } else if !seen.insert(&step.id) {
            problems.push(tale.problem(&path, "step-id-twice").with("id", step.id.as_str()));
        }
    }
}

/// Every outcome a step or question names, with its path.
fn named_outcomes(tale: &Tale) -> Vec<(String, &OutcomeId)> {
    let mut named = Vec::new();
    for (index, step) in tale.steps.iter().enumerate() {
        named.extend(step.outcome.iter().map(|outcome| (format!("steps[{index}].outcome"), outcome)));
        if let StepBody::Exit(exit) = &step.body {
            for (number, question) in exit.questions.iter().enumerate() {
                named.push((format!("steps[{index}].body.questions[{number}].outcome"), &question.outcome));
            }
        }
    }
    named
}

fn outcomes_exist(lesson: &Lesson, tale: &Placed<Tale>, problems: &mut Vec<Problem>) {
    let known: HashSet<&OutcomeId> = lesson.outcomes.iter().map(|outcome| &outcome.id).collect();
    for (path, outcome) in named_outcomes(&tale.value) {
        if !known.contains(outcome) {
            problems.push(tale.problem(&path, "outcome-unknown").with("id", outcome.as_str()));
        }
    }
    for (index, step) in tale.value.steps.iter().enumerate().filter(|(_, step)| step.outcome.is_some()) {
        // Listening, speaking and feeling have no first try; an exit's questions name their own.
        let silent = matches!(
            step.body,
            StepBody::Story(_) | StepBody::Say(_) | StepBody::Talk(_) | StepBody::Feel(_) | StepBody::Exit(_)
        );
        if silent {
            problems.push(tale.problem(&format!("steps[{index}].outcome"), "outcome-silent"));
        }
    }
}

/// Whichever tale a class meets, each outcome has its first try in it.
fn outcomes_are_assessed(lesson: &Lesson, tale: &Placed<Tale>, problems: &mut Vec<Problem>) {
    let assessed: HashSet<&OutcomeId> = named_outcomes(&tale.value).into_iter().map(|(_, outcome)| outcome).collect();
    for outcome in lesson.outcomes.iter().filter(|outcome| !assessed.contains(&outcome.id)) {
        problems.push(tale.problem("steps", "outcome-not-assessed").with("id", outcome.id.as_str()));
    }
}

fn taught_rows_are_known(_: &Lesson, tale: &Placed<Tale>, problems: &mut Vec<Problem>) {
    if tale.value.steps.iter().all(|step| step.teaches.is_empty()) {
        problems.push(tale.problem("steps", "teaches-none"));
    }
    for (index, step) in tale.value.steps.iter().enumerate() {
        let mut seen = HashSet::new();
        for (number, row) in step.teaches.iter().enumerate() {
            let path = format!("steps[{index}].teaches[{number}]");
            if !is_row(row) {
                problems.push(tale.problem(&path, "teaches-unknown").with("id", row.as_str()));
            } else if !seen.insert(row) {
                problems.push(tale.problem(&path, "teaches-twice").with("id", row.as_str()));
            }
        }
    }
}

fn keeping_is_practised(_: &Lesson, tale: &Placed<Tale>, problems: &mut Vec<Problem>) {
    let keeps = |chat: &Chat| {
        let mut moves = chat.turns.iter().flat_map(|turn| &turn.moves);
        moves.any(|made| made.good && made.act == Act::Keep)
    };
    for (index, step) in tale.value.steps.iter().enumerate() {
        if matches!(&step.body, StepBody::Chat(chat) if keeps(chat)) {
            continue;
        }
        for (number, row) in step.teaches.iter().enumerate().filter(|(_, row)| PRACTISED_ROWS.contains(&row.as_str())) {
            let path = format!("steps[{index}].teaches[{number}]");
            problems.push(tale.problem(&path, "teaches-unpractised").with("id", row.as_str()));
        }
    }
}
