//! Every way through a tale ends: no answer leads nowhere, nothing is written that nobody reaches,
//! and no child walks in a circle. The same holds inside a pretend chat, where nobody blocks before
//! a grown-up was told.

use std::collections::{BTreeSet, HashSet};

use super::folder::OnStep;
use super::graph::{Ways, in_a_circle, reached_from_first};
use super::problem::Problem;
use super::ron_file::Placed;
use super::{step_rules, tale_rules};
use crate::domain::lesson::{Act, Chat, Lesson, Step, StepBody, Tale};

/// The rules of steps.
pub const RULES: &[tale_rules::Rule] = &[targets_exist, every_way_ends];
/// The rules of chats.
pub const CHAT_RULES: &[step_rules::Rule] = &[every_chat_ends, nobody_blocks_alone];

/// Above this many steps no way is searched: another rule refuses such a tale already.
const STEPS_SEARCHED_MAX: usize = 100;

fn targets_exist(_: &Lesson, tale: &Placed<Tale>, problems: &mut Vec<Problem>) {
    let known: HashSet<_> = tale.value.steps.iter().map(|step| &step.id).collect();
    for (index, step) in tale.value.steps.iter().enumerate() {
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
                problems.push(tale.problem(&path, "then-unknown").with("id", target.as_str()));
            }
        }
    }
}

fn every_way_ends(lesson: &Lesson, tale: &Placed<Tale>, problems: &mut Vec<Problem>) {
    let steps = &tale.value.steps;
    if steps.len() > STEPS_SEARCHED_MAX {
        return;
    }
    // A child who meets the easy form has fewer answers, but comes to every step and to the end too.
    let easy = tale.value.easy();
    let mut found: Vec<Problem> =
        [&tale.value, &easy].into_iter().flat_map(|form| lost_ways(lesson, tale, form)).collect();
    found.sort();
    found.dedup();
    problems.append(&mut found);
}

fn lost_ways(lesson: &Lesson, tale: &Placed<Tale>, form: &Tale) -> Vec<Problem> {
    let ways: Ways = form.steps.iter().enumerate().map(|(index, step)| (index, after(form, step))).collect();
    let reached = reached_from_first(&ways);
    let last = form.steps.len().saturating_sub(1);
    // A whole lesson ends in its exit, a starter with whatever stands last.
    let ends = |index: usize, step: &Step| {
        matches!(step.body, StepBody::Exit(_)) || (tale_rules::is_starter(lesson) && index == last)
    };
    let mut problems = Vec::new();
    for (index, step) in form.steps.iter().enumerate() {
        let path = format!("steps[{index}]");
        if !reached.contains(&index) {
            problems.push(tale.problem(&path, "step-unreached").with("id", step.id.as_str()));
        } else if ways.get(&index).is_none_or(BTreeSet::is_empty) && !ends(index, step) {
            problems.push(tale.problem(&path, "step-dead-end").with("id", step.id.as_str()));
        }
    }
    for index in in_a_circle(&ways) {
        let id = form.steps.get(index).map_or("", |step| step.id.as_str());
        problems.push(tale.problem(&format!("steps[{index}]"), "step-circle").with("id", id));
    }
    problems
}

/// The steps that may follow `step`, as the player goes: where a good answer leads, else on.
fn after(tale: &Tale, step: &Step) -> BTreeSet<usize> {
    let follows = |led_to| {
        let next = tale.after(step, led_to)?;
        tale.steps.iter().position(|other| std::ptr::eq(other, next))
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

/// The turns a good move leads to.
fn turns_after(chat: &Chat, turn: usize) -> BTreeSet<usize> {
    let moves = chat.turns.get(turn).map(|turn| turn.moves.as_slice()).unwrap_or_default();
    let led_to = moves.iter().filter(|made| made.good).filter_map(|made| made.then.as_ref());
    led_to.filter_map(|id| chat.turns.iter().position(|turn| turn.id == *id)).collect()
}

fn every_chat_ends(on: &OnStep, problems: &mut Vec<Problem>) {
    let StepBody::Chat(chat) = on.body else { return };
    if chat.turns.len() > STEPS_SEARCHED_MAX {
        return;
    }
    let ways: Ways = (0..chat.turns.len()).map(|turn| (turn, turns_after(chat, turn))).collect();
    let reached = reached_from_first(&ways);
    for (index, turn) in chat.turns.iter().enumerate().filter(|(index, _)| !reached.contains(index)) {
        problems.push(on.problem(&format!("turns[{index}]"), "chat-turn-unreached").with("id", turn.id.as_str()));
    }
    for index in in_a_circle(&ways) {
        let id = chat.turns.get(index).map_or("", |turn| turn.id.as_str());
        problems.push(on.problem(&format!("turns[{index}]"), "chat-circle").with("id", id));
    }
}

/// Keep it, tell, and then a grown-up helps to block (REGISTER.md T25): wherever blocking is good,
/// every way there has told before.
fn nobody_blocks_alone(on: &OnStep, problems: &mut Vec<Problem>) {
    let StepBody::Chat(chat) = on.body else { return };
    if chat.turns.len() > STEPS_SEARCHED_MAX {
        return;
    }
    // Turns somebody can come to without having told.
    let mut untold = BTreeSet::new();
    let mut next = vec![0];
    while let Some(turn) = next.pop() {
        let moves = chat.turns.get(turn).map(|turn| turn.moves.as_slice()).unwrap_or_default();
        if !untold.insert(turn) {
            continue;
        }
        for (index, made) in moves.iter().enumerate().filter(|(_, made)| made.good) {
            if made.act == Act::Block {
                problems.push(on.problem(&format!("turns[{turn}].moves[{index}]"), "chat-block-alone"));
            }
            let led_to = made.then.as_ref().filter(|_| made.act != Act::Tell);
            next.extend(led_to.and_then(|id| chat.turns.iter().position(|turn| turn.id == *id)));
        }
    }
}
