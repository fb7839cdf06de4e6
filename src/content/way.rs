//! Every way through a lesson ends: no answer leads nowhere, nothing is written that nobody
//! reaches, and no child walks in a circle.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::lesson_rules::Rule;
use super::problem::Problem;
use super::ron_file::Placed;
use crate::domain::lesson::{Lesson, Step, StepBody};

/// The rules of this file.
pub const RULES: &[Rule] = &[targets_exist, every_way_ends];

/// Above this many steps no way is searched: another rule refuses such a lesson already.
const STEPS_SEARCHED_MAX: usize = 100;

fn targets_exist(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    let known: HashSet<_> = lesson.value.steps.iter().map(|step| &step.id).collect();
    for (index, step) in lesson.value.steps.iter().enumerate() {
        let own = step.then.iter().map(|then| (format!("steps[{index}].then"), then));
        let options = match &step.body {
            StepBody::Choice(choice) => choice.options.as_slice(),
            _ => &[],
        };
        let led = options.iter().enumerate().filter_map(|(number, option)| {
            Some((format!("steps[{index}].body.options[{number}].then"), option.then.as_ref()?))
        });
        for (path, target) in own.chain(led) {
            if !known.contains(target) {
                problems.push(lesson.problem(&path, "then-unknown").with("id", target.as_str()));
            }
        }
    }
}

fn every_way_ends(lesson: &Placed<Lesson>, problems: &mut Vec<Problem>) {
    let steps = &lesson.value.steps;
    if steps.len() > STEPS_SEARCHED_MAX {
        return;
    }
    let ways: BTreeMap<usize, BTreeSet<usize>> =
        steps.iter().enumerate().map(|(index, step)| (index, after(&lesson.value, step))).collect();
    let reached = reached_from_first(&ways);
    for (index, step) in steps.iter().enumerate() {
        let path = format!("steps[{index}]");
        if !reached.contains(&index) {
            problems.push(lesson.problem(&path, "step-unreached").with("id", step.id.as_str()));
        } else if ways.get(&index).is_none_or(BTreeSet::is_empty) && !matches!(step.body, StepBody::Exit(_)) {
            problems.push(lesson.problem(&path, "step-dead-end").with("id", step.id.as_str()));
        }
    }
    for index in in_a_circle(&ways) {
        let id = steps.get(index).map_or("", |step| step.id.as_str());
        problems.push(lesson.problem(&format!("steps[{index}]"), "step-circle").with("id", id));
    }
}

/// The steps that may follow `step`, as the player goes: where a good answer leads, else on.
fn after(lesson: &Lesson, step: &Step) -> BTreeSet<usize> {
    let follows = |led_to| {
        let next = lesson.after(step, led_to)?;
        lesson.steps.iter().position(|other| std::ptr::eq(other, next))
    };
    match &step.body {
        StepBody::Choice(choice) => choice
            .options
            .iter()
            .filter(|option| option.good)
            .filter_map(|option| follows(option.then.as_ref()))
            .collect(),
        _ => follows(None).into_iter().collect(),
    }
}

fn reached_from_first(ways: &BTreeMap<usize, BTreeSet<usize>>) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut next = vec![0];
    while let Some(index) = next.pop() {
        if reached.insert(index) {
            next.extend(ways.get(&index).into_iter().flatten());
        }
    }
    reached
}

/// Steps that lead back to themselves: what is left after taking away, again and again, every step
/// that leads only to steps taken away.
fn in_a_circle(ways: &BTreeMap<usize, BTreeSet<usize>>) -> BTreeSet<usize> {
    let mut left = ways.clone();
    loop {
        let ended: Vec<usize> = left
            .iter()
            .filter(|(_, next)| next.iter().all(|index| !left.contains_key(index)))
            .map(|(index, _)| *index)
            .collect();
        if ended.is_empty() {
            break;
        }
        for index in ended {
            left.remove(&index);
        }
    }
    // Steps that lead into a circle are left too; only those the circle comes back to are in it.
    let comes_back = |start: usize| {
        let mut seen = BTreeSet::new();
        let mut next: Vec<usize> = left.get(&start).into_iter().flatten().copied().collect();
        while let Some(index) = next.pop() {
            if index == start {
                return true;
            }
            if seen.insert(index) {
                next.extend(left.get(&index).into_iter().flatten());
            }
        }
        false
    };
    left.keys().copied().filter(|index| comes_back(*index)).collect()
}
