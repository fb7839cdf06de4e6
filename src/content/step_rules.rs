//! What the steps that tell, ask, sort and close must be (CHILDREN.md §1). Their easy forms keep the
//! same rules.

use std::collections::HashSet;
use std::ops::RangeInclusive;

use super::folder::OnStep;
use super::lesson_rules::wording;
use super::problem::Problem;
use crate::domain::lesson::{ChoiceOption, Exit, Standing, StepBody, Which};
use crate::domain::text::Wording;

/// One rule: adds a problem for each place of a step that breaks it.
pub type Rule = fn(&OnStep, &mut Vec<Problem>);

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

fn stories_are_short(on: &OnStep, problems: &mut Vec<Problem>) {
    if let StepBody::Story(story) = on.body {
        problems.extend(on.count("panels", "story-panels", story.panels.len(), &PANELS));
    }
}

fn few_people_stand_together(on: &OnStep, problems: &mut Vec<Problem>) {
    let mut look = |path: &str, people: &[Standing]| {
        let places: HashSet<String> = people.iter().map(|standing| format!("{:?}", standing.place)).collect();
        if people.len() > PEOPLE_MAX {
            let problem = on.problem(path, "people-count");
            problems.push(problem.with("count", people.len()).with("max", PEOPLE_MAX));
        } else if places.len() < people.len() {
            problems.push(on.problem(path, "people-place"));
        }
    };
    match on.body {
        StepBody::Story(story) => {
            for (index, panel) in story.panels.iter().enumerate() {
                look(&format!("panels[{index}].people"), &panel.people);
            }
        }
        StepBody::Choice(choice) => look("people", &choice.people),
        StepBody::Feel(feel) => look("people", &feel.people),
        _ => {}
    }
}

fn questions_have_options(on: &OnStep, problems: &mut Vec<Problem>) {
    match on.body {
        StepBody::Choice(choice) => options(on, "options", &choice.options, true, problems),
        StepBody::Exit(exit) => {
            for (index, question) in exit.questions.iter().enumerate() {
                options(on, &format!("questions[{index}].options"), &question.options, false, problems);
            }
        }
        _ => {}
    }
}

fn options(on: &OnStep, list: &str, options: &[ChoiceOption], may_lead: bool, problems: &mut Vec<Problem>) {
    problems.extend(on.count(list, "options-count", options.len(), &OPTIONS));
    if !options.iter().any(|option| option.good) {
        problems.push(on.problem(list, "options-no-good"));
    }
    for (index, option) in options.iter().enumerate().filter(|(_, option)| option.then.is_some()) {
        let path = format!("{list}[{index}].then");
        if !may_lead {
            problems.push(on.problem(&path, "then-in-exit"));
        } else if !option.good {
            problems.push(on.problem(&path, "then-not-good"));
        }
    }
}

fn sorts_fill_both_baskets(on: &OnStep, problems: &mut Vec<Problem>) {
    let StepBody::Sort(sort) = on.body else { return };
    problems.extend(on.count("cards", "sort-cards", sort.cards.len(), &CARDS));
    for (index, basket) in [Which::First, Which::Second].into_iter().enumerate() {
        if !sort.cards.iter().any(|card| card.basket == basket) {
            problems.push(on.problem(&format!("baskets[{index}]"), "sort-basket-empty"));
        }
    }
}

fn exits_are_whole(on: &OnStep, problems: &mut Vec<Problem>) {
    let StepBody::Exit(exit) = on.body else { return };
    let then = on.tale.value.steps.get(on.index).and_then(|step| step.then.as_ref());
    if then.is_some() {
        problems.push(on.tale.problem(&format!("steps[{}].then", on.index), "then-in-exit"));
    }
    exit_is_whole(on, exit, problems);
}

fn exit_is_whole(on: &OnStep, exit: &Exit, problems: &mut Vec<Problem>) {
    let asked = match wording(on.lesson) {
        Wording::Younger => QUESTIONS_YOUNGER,
        Wording::Older => QUESTIONS_OLDER,
    };
    if exit.questions.len() != asked {
        let problem = on.problem("questions", "exit-questions");
        problems.push(problem.with("count", exit.questions.len()).with("asked", asked));
    }
    let people = &exit.helpers.people;
    problems.extend(on.count("helpers.people", "helpers-count", people.len(), &HELPERS));
    let at_school = people.iter().filter(|helper| helper.at_school).count();
    if at_school < HELPERS_AT_SCHOOL_MIN {
        let problem = on.problem("helpers.people", "helpers-at-school");
        problems.push(problem.with("count", at_school).with("min", HELPERS_AT_SCHOOL_MIN));
    }
}
