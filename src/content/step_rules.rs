//! What each kind of step must be (CHILDREN.md §1).

use std::collections::HashSet;
use std::ops::RangeInclusive;

use super::lesson_rules::{Rule, count_problem, wording};
use super::problem::Problem;
use super::ron_file::Placed;
use crate::domain::lesson::{ChoiceOption, Exit, Lesson, Sort, Standing, StepBody, Which};
use crate::domain::text::Wording;

/// Panels of a story.
pub const PANELS: RangeInclusive<usize> = 1..=3;
/// People in one picture.
pub const PEOPLE_MAX: usize = 3;
/// Answers to a question.
pub const OPTIONS: RangeInclusive<usize> = 2..=3;
/// Cards to sort.
pub const CARDS: RangeInclusive<usize> = 3..=8;
/// Grown-ups a child may choose from.
pub const HELPERS: RangeInclusive<usize> = 3..=6;
/// Of these, at school.
pub const HELPERS_AT_SCHOOL_MIN: usize = 2;
/// Questions of an exit, ages 4-7.
pub const QUESTIONS_YOUNGER: usize = 1;
/// Questions of an exit, ages 7-11.
pub const QUESTIONS_OLDER: usize = 3;

/// The rules of this file.
pub const RULES: &[Rule] =
    &[stories_are_short, few_people_stand_together, questions_have_options, sorts_fill_both_baskets, exits_are_whole];

fn stories_are_short(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    for (path, body) in bodies(&lesson.value) {
        if let StepBody::Story(story) = body
            && !PANELS.contains(&story.panels.len())
        {
            let path = format!("{path}.panels");
            problems.push(count_problem(lesson, &path, "story-panels", story.panels.len(), &PANELS));
        }
    }
}

fn few_people_stand_together(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    let mut look = |path: String, people: &[Standing]| {
        let places: HashSet<String> = people.iter().map(|standing| format!("{:?}", standing.place)).collect();
        if people.len() > PEOPLE_MAX {
            let problem = lesson.problem(&format!("{path}.people"), "people-count");
            problems.push(problem.with("count", people.len()).with("max", PEOPLE_MAX));
        } else if places.len() < people.len() {
            problems.push(lesson.problem(&format!("{path}.people"), "people-place"));
        }
    };
    for (path, body) in bodies(&lesson.value) {
        match body {
            StepBody::Story(story) => {
                for (index, panel) in story.panels.iter().enumerate() {
                    look(format!("{path}.panels[{index}]"), &panel.people);
                }
            }
            StepBody::Choice(choice) => look(path, &choice.people),
            StepBody::Sort(_) | StepBody::Say(_) | StepBody::Talk(_) | StepBody::Exit(_) => {}
        }
    }
}

fn questions_have_options(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    for (path, body) in bodies(&lesson.value) {
        match body {
            StepBody::Choice(choice) => options(lesson, &path, &choice.options, true, problems),
            StepBody::Exit(exit) => {
                for (index, question) in exit.questions.iter().enumerate() {
                    let path = format!("{path}.questions[{index}]");
                    options(lesson, &path, &question.options, false, problems);
                }
            }
            StepBody::Story(_) | StepBody::Sort(_) | StepBody::Say(_) | StepBody::Talk(_) => {}
        }
    }
}

fn options(lesson: &Placed<Lesson>, path: &str, options: &[ChoiceOption], may_lead: bool, problems: &mut Vec<Problem>) {
    let list = format!("{path}.options");
    if !OPTIONS.contains(&options.len()) {
        problems.push(count_problem(lesson, &list, "options-count", options.len(), &OPTIONS));
    }
    if !options.iter().any(|option| option.good) {
        problems.push(lesson.problem(&list, "options-no-good"));
    }
    for (index, option) in options.iter().enumerate().filter(|(_, option)| option.then.is_some()) {
        let path = format!("{list}[{index}].then");
        if !may_lead {
            problems.push(lesson.problem(&path, "then-in-exit"));
        } else if !option.good {
            problems.push(lesson.problem(&path, "then-not-good"));
        }
    }
}

fn sorts_fill_both_baskets(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    for (path, body) in bodies(&lesson.value) {
        let StepBody::Sort(Sort { cards, .. }) = body else { continue };
        if !CARDS.contains(&cards.len()) {
            problems.push(count_problem(lesson, &format!("{path}.cards"), "sort-cards", cards.len(), &CARDS));
        }
        for (index, basket) in [Which::First, Which::Second].into_iter().enumerate() {
            if !cards.iter().any(|card| card.basket == basket) {
                problems.push(lesson.problem(&format!("{path}.baskets[{index}]"), "sort-basket-empty"));
            }
        }
    }
}

fn exits_are_whole(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    for (index, step) in lesson.value.steps.iter().enumerate() {
        let StepBody::Exit(exit) = &step.body else { continue };
        if step.then.is_some() {
            problems.push(lesson.problem(&format!("steps[{index}].then"), "then-in-exit"));
        }
        exit_is_whole(lesson, &format!("steps[{index}].body"), exit, problems);
    }
}

fn exit_is_whole(lesson: &Placed<Lesson>, path: &str, exit: &Exit, problems: &mut Vec<Problem>) {
    let asked = match wording(&lesson.value) {
        Wording::Younger => QUESTIONS_YOUNGER,
        Wording::Older => QUESTIONS_OLDER,
    };
    if exit.questions.len() != asked {
        let problem = lesson.problem(&format!("{path}.questions"), "exit-questions");
        problems.push(problem.with("count", exit.questions.len()).with("asked", asked));
    }
    let people = &exit.helpers.people;
    let list = format!("{path}.helpers.people");
    if !HELPERS.contains(&people.len()) {
        problems.push(count_problem(lesson, &list, "helpers-count", people.len(), &HELPERS));
    }
    let at_school = people.iter().filter(|helper| helper.at_school).count();
    if at_school < HELPERS_AT_SCHOOL_MIN {
        let problem = lesson.problem(&list, "helpers-at-school");
        problems.push(problem.with("count", at_school).with("min", HELPERS_AT_SCHOOL_MIN));
    }
}

/// Every step's body with its path.
fn bodies(lesson: &Lesson) -> impl Iterator<Item = (String, &StepBody)> {
    lesson.steps.iter().enumerate().map(|(index, step)| (format!("steps[{index}].body"), &step.body))
}
