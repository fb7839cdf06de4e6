//! What a form must be: every name once, something to choose where one chooses, conditions that look
//! back at what is there, and words for all of it.

use std::borrow::Cow;
use std::collections::HashSet;

use super::folder::Written;
use super::forms::{Read, Rule};
use super::problem::Problem;
use super::texts::Texts;
use crate::domain::form::{Condition, Field, Form, Kind};
use crate::domain::ids::FieldId;
use crate::domain::incident_log::Same;
use crate::domain::text::TextKey;

/// Characters of a name.
const ID_CHARS_MAX: usize = 40;
/// Files of words that are these forms' own, by how their names begin.
const OWN_WORDS: [&str; 3] = ["form-", "procedures.", "patterns."];

/// All of them, but for those of the words.
pub const RULES: &[Rule] =
    &[ids_are_names, ids_stand_once, one_can_choose, conditions_look_back, what_is_counted_counts];

/// Whether a name is short, of small letters, digits and hyphens: it stands in answers for years.
pub(super) fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id.len() <= ID_CHARS_MAX
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// A field and where it is written.
fn fields(form: &Form) -> impl Iterator<Item = (String, &Field)> {
    form.sections.iter().enumerate().flat_map(|(at, section)| {
        section.fields.iter().enumerate().map(move |(index, field)| (format!("sections[{at}].fields[{index}]"), field))
    })
}

/// Every name with the place it is written at.
fn names(form: &Form) -> Vec<(String, &str)> {
    let mut names: Vec<(String, &str)> = vec![("id".to_owned(), form.id.as_str())];
    names.extend(
        form.sections.iter().enumerate().map(|(at, section)| (format!("sections[{at}].id"), section.id.as_str())),
    );
    for (path, field) in fields(form) {
        names.push((format!("{path}.id"), field.id.as_str()));
        let choices = field.choices().iter().enumerate();
        names.extend(choices.map(|(index, choice)| (format!("{path}.kind[0][{index}].id"), choice.id.as_str())));
    }
    names
}

/// Names of forms, parts, fields and options are names.
pub fn ids_are_names(read: &Read, problems: &mut Vec<Problem>) {
    let Some(form) = &read.form else { return };
    for (path, id) in names(&form.value).into_iter().filter(|(_, id)| !is_id(id)) {
        problems.push(form.problem(&path, "form-id").with("id", id).with("max", ID_CHARS_MAX));
    }
}

/// No two fields have one name, nor two options of a field.
pub fn ids_stand_once(read: &Read, problems: &mut Vec<Problem>) {
    let Some(form) = &read.form else { return };
    let mut seen = HashSet::new();
    for (path, field) in fields(&form.value) {
        if !seen.insert(&field.id) {
            problems.push(form.problem(&format!("{path}.id"), "form-twice").with("id", field.id.as_str()));
        }
        let mut options = HashSet::new();
        for (index, choice) in field.choices().iter().enumerate() {
            if !options.insert(&choice.id) {
                let path = format!("{path}.kind[0][{index}].id");
                problems.push(form.problem(&path, "form-twice").with("id", choice.id.as_str()));
            }
        }
    }
}

/// Where one chooses, there are two things at least.
pub fn one_can_choose(read: &Read, problems: &mut Vec<Problem>) {
    let Some(form) = &read.form else { return };
    for (path, field) in fields(&form.value) {
        if matches!(field.kind, Kind::OneOf(_) | Kind::AnyOf(_)) && field.choices().len() < 2 {
            problems.push(form.problem(&format!("{path}.kind"), "form-options").with("id", field.id.as_str()));
        }
    }
}

/// What a condition looks at is there: in a form, before the field that has the condition.
pub fn conditions_look_back(read: &Read, problems: &mut Vec<Problem>) {
    let Some(form) = &read.form else { return };
    let mut before: Vec<&Field> = Vec::new();
    for (path, field) in fields(&form.value) {
        if let Some(when) = &field.when {
            let path = format!("{path}.when");
            for problem in looks_at(when, &before, form, &path) {
                // It is there, only further down.
                let later = form.value.field(&FieldId(named(&problem))).is_some() && problem.rule == "form-when";
                problems.push(if later { Problem { rule: "form-when-later", ..problem } } else { problem });
            }
        }
        before.push(field);
    }
    let all: Vec<&Field> = form.value.fields().collect();
    for procedure in &read.procedures {
        problems.extend(looks_at(&procedure.value.applies, &all, procedure, "applies"));
        for (index, step) in procedure.value.steps.iter().enumerate() {
            let when = step.when.iter();
            problems.extend(when.flat_map(|when| looks_at(when, &all, procedure, &format!("steps[{index}].when"))));
        }
    }
    if let Some(file) = &read.patterns {
        for (index, pattern) in file.value.patterns.iter().enumerate() {
            problems.extend(looks_at(&pattern.when, &all, file, &format!("patterns[{index}].when")));
            for same in &pattern.same {
                if let Same::Field(id) = same
                    && all.iter().all(|field| field.id != *id)
                {
                    problems
                        .push(file.problem(&format!("patterns[{index}].same"), "form-when").with("id", id.as_str()));
                }
            }
        }
    }
    if let Some(file) = &read.look {
        for (index, view) in file.value.views.iter().enumerate() {
            problems.extend(looks_at(&view.when, &all, file, &format!("views[{index}].when")));
        }
    }
}

fn named(problem: &Problem) -> String {
    match problem.details.first() {
        Some((_, super::problem::Detail::Text(id))) => id.clone(),
        _ => String::new(),
    }
}

fn looks_at(when: &Condition, fields: &[&Field], file: &dyn Written, path: &str) -> Vec<Problem> {
    let wrong = when.looks_at().into_iter().filter_map(|(id, option)| {
        let Some(field) = fields.iter().find(|field| field.id == *id) else {
            return Some(file.problem(path, "form-when").with("id", id.as_str()));
        };
        let known = match field.kind {
            Kind::YesNo => matches!(option.as_str(), "yes" | "no"),
            _ => field.choices().iter().any(|choice| choice.id == *option),
        };
        (!known).then(|| file.problem(path, "form-when-option").with("id", id.as_str()).with("option", option.as_str()))
    });
    wrong.collect()
}

/// What the log counts are fields with something to choose.
pub fn what_is_counted_counts(read: &Read, problems: &mut Vec<Problem>) {
    let (Some(form), Some(look)) = (&read.form, &read.look) else { return };
    for (index, id) in look.value.counts.iter().enumerate() {
        if form.value.field(id).is_none_or(|field| field.choices().is_empty()) {
            problems.push(look.problem(&format!("counts[{index}]"), "log-count").with("id", id.as_str()));
        }
    }
}

/// A text one of these files names: in which file, where, which.
type Said<'r> = (&'r dyn Written, String, Cow<'r, TextKey>);

fn said<'r>(read: &'r Read) -> Vec<Said<'r>> {
    let mut said: Vec<Said> = Vec::new();
    let mut says = |file: &'r dyn Written, path: String, key: &'r TextKey| said.push((file, path, Cow::Borrowed(key)));
    if let Some(form) = &read.form {
        says(form, "title".to_owned(), &form.value.title);
        for (at, section) in form.value.sections.iter().enumerate() {
            says(form, format!("sections[{at}].title"), &section.title);
        }
        for (path, field) in fields(&form.value) {
            says(form, format!("{path}.label"), &field.label);
            field.help.iter().for_each(|help| says(form, format!("{path}.help"), help));
            for (index, choice) in field.choices().iter().enumerate() {
                says(form, format!("{path}.kind[0][{index}].label"), &choice.label);
            }
        }
    }
    for file in &read.procedures {
        says(file, "title".to_owned(), &file.value.title);
        for (index, key) in file.value.never.iter().enumerate() {
            says(file, format!("never[{index}]"), key);
        }
        for (index, step) in file.value.steps.iter().enumerate() {
            says(file, format!("steps[{index}].text"), &step.text);
            step.say.iter().for_each(|say| says(file, format!("steps[{index}].say"), say));
        }
    }
    if let Some(file) = &read.look {
        for (index, view) in file.value.views.iter().enumerate() {
            says(file, format!("views[{index}].title"), &view.title);
        }
    }
    if let Some(file) = &read.reasons {
        for (index, reason) in file.value.reasons.iter().enumerate() {
            said.push((file, format!("reasons[{index}].says"), Cow::Borrowed(&reason.says)));
        }
    }
    if let Some(file) = &read.patterns {
        for (index, pattern) in file.value.patterns.iter().enumerate() {
            said.push((file, format!("patterns[{index}].says"), Cow::Borrowed(&pattern.says)));
            let strands = pattern.teach.iter().map(|strand| Cow::Owned(TextKey(format!("strand-{strand}"))));
            said.extend(strands.map(|key| (file as &dyn Written, format!("patterns[{index}].teach"), key)));
        }
    }
    said
}

/// Every text is there.
pub fn texts_exist(read: &Read, texts: &Texts, problems: &mut Vec<Problem>) {
    for (file, path, key) in
        said(read).into_iter().filter(|(_, _, key)| texts.is_whole && texts.get(key.as_str()).is_none())
    {
        problems.push(file.problem(&path, "text-missing").with("id", key.as_str()));
    }
}

/// Their own files of words have none that nobody reads.
pub fn texts_are_used(read: &Read, texts: &Texts, problems: &mut Vec<Problem>) {
    let Some(_) = &read.form else { return };
    let mut used: HashSet<String> = said(read).into_iter().map(|(_, _, key)| key.as_str().to_owned()).collect();
    used.extend(texts.messages.values().flat_map(|message| message.refers_to.iter().cloned()));
    for (id, message) in &texts.messages {
        let own = OWN_WORDS.iter().any(|name| message.file_name().starts_with(name));
        if own && !used.contains(id.as_str()) {
            problems.push(message.problem("form-words-unused").with("id", id.as_str()));
        }
    }
}
