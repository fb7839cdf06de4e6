//! What a guided procedure must be: something one can follow, that names where the policy says so and
//! whom one can ring. And what a list of numbers to ring must be.

use std::collections::HashSet;

use super::form_rules::is_id;
use super::forms::{Read, Rule};
use super::problem::Problem;
use crate::domain::civil::Day;

/// All of them.
pub const RULES: &[Rule] = &[
    procedures_are_named_as_their_files,
    procedures_have_steps,
    steps_stand_once,
    rows_are_rows,
    contacts_are_known,
    reasons_stand_once,
    evidence_is_kept_until_a_step,
    contacts_stand_once,
    contacts_say_when_they_were_checked,
    patterns_repeat,
];

/// A tick names its procedure for years: the name is that of the file.
pub fn procedures_are_named_as_their_files(read: &Read, problems: &mut Vec<Problem>) {
    for file in &read.procedures {
        let name = file.file.rsplit('/').next().and_then(|name| name.strip_suffix(".ron")).unwrap_or_default();
        if file.value.id.as_str() != name || !is_id(name) {
            problems.push(file.problem("id", "procedure-name").with("id", file.value.id.as_str()).with("name", name));
        }
    }
}

/// There is something to do.
pub fn procedures_have_steps(read: &Read, problems: &mut Vec<Problem>) {
    for file in read.procedures.iter().filter(|file| file.value.steps.is_empty()) {
        problems.push(file.problem("steps", "procedure-empty"));
    }
}

/// No two steps have one name.
pub fn steps_stand_once(read: &Read, problems: &mut Vec<Problem>) {
    for file in &read.procedures {
        let mut seen = HashSet::new();
        for (index, step) in file.value.steps.iter().enumerate() {
            if !is_id(step.id.as_str()) || !seen.insert(&step.id) {
                let problem = file.problem(&format!("steps[{index}].id"), "procedure-step");
                problems.push(problem.with("id", step.id.as_str()));
            }
        }
    }
}

/// Rows are named as in the register of what the policies ask: `R79`.
pub fn rows_are_rows(read: &Read, problems: &mut Vec<Problem>) {
    let is_row = |row: &str| row.strip_prefix('R').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    for file in &read.procedures {
        for (index, row) in file.value.rows.iter().enumerate().filter(|(_, row)| !is_row(row)) {
            problems.push(file.problem(&format!("rows[{index}]"), "procedure-row").with("row", row.as_str()));
        }
    }
}

/// Whom a step rings stands in the list.
pub fn contacts_are_known(read: &Read, problems: &mut Vec<Problem>) {
    let Some(contacts) = &read.contacts else { return };
    for file in &read.procedures {
        for (at, step) in file.value.steps.iter().enumerate() {
            for (index, id) in step.contacts.iter().enumerate() {
                if contacts.value.contacts.iter().all(|contact| contact.id != *id) {
                    let problem = file.problem(&format!("steps[{at}].contacts[{index}]"), "procedure-contact");
                    problems.push(problem.with("id", id.as_str()));
                }
            }
        }
    }
}

/// A certificate names its reason for years: each has a name of its own.
pub fn reasons_stand_once(read: &Read, problems: &mut Vec<Problem>) {
    let Some(reasons) = &read.reasons else { return };
    let mut seen = HashSet::new();
    for (index, reason) in reasons.value.reasons.iter().enumerate() {
        if !is_id(reason.id.as_str()) || !seen.insert(&reason.id) {
            let problem = reasons.problem(&format!("reasons[{index}].id"), "reason-twice");
            problems.push(problem.with("id", reason.id.as_str()));
        }
    }
}

/// Evidence that is kept until a step nobody can tick would be kept for ever.
pub fn evidence_is_kept_until_a_step(read: &Read, problems: &mut Vec<Problem>) {
    for file in &read.procedures {
        if let Some(step) = file.value.keeps_until.as_ref().filter(|step| file.value.step(step).is_none()) {
            problems.push(file.problem("keeps_until", "procedure-keeps").with("step", step.as_str()));
        }
    }
}

/// No two of them have one name.
pub fn contacts_stand_once(read: &Read, problems: &mut Vec<Problem>) {
    let Some(contacts) = &read.contacts else { return };
    let mut seen = HashSet::new();
    for (index, contact) in contacts.value.contacts.iter().enumerate() {
        if !is_id(contact.id.as_str()) || !seen.insert(&contact.id) {
            let problem = contacts.problem(&format!("contacts[{index}].id"), "contact-twice");
            problems.push(problem.with("id", contact.id.as_str()));
        }
    }
}

/// The day somebody checked a number is a day; before somebody did, nothing stands there.
pub fn contacts_say_when_they_were_checked(read: &Read, problems: &mut Vec<Problem>) {
    let Some(contacts) = &read.contacts else { return };
    for (index, contact) in contacts.value.contacts.iter().enumerate() {
        if !contact.checked_on.is_empty() && contact.checked_on.parse::<Day>().is_err() {
            let problem = contacts.problem(&format!("contacts[{index}].checked_on"), "contact-checked");
            problems.push(problem.with("day", contact.checked_on.as_str()));
        }
    }
}

/// A pattern is more than one incident, within some time.
pub fn patterns_repeat(read: &Read, problems: &mut Vec<Problem>) {
    let Some(patterns) = &read.patterns else { return };
    for (index, pattern) in patterns.value.patterns.iter().enumerate() {
        if pattern.at_least < 2 || pattern.within_days == 0 {
            let problem = patterns.problem(&format!("patterns[{index}].at_least"), "pattern-once");
            problems.push(problem.with("id", pattern.id.as_str()));
        }
    }
}
