//! An incident in words, for outside: a row of a table that other programs of the school read, or a
//! letter to the safeguarding lead of another school. Both come from the same filled form, in the order
//! of the paper, so neither can leave out what the other says.

use zeroize::Zeroizing;

use super::clock;
use crate::domain::form::{Filled, FilledField, FilledStep, FilledValue};
use crate::domain::ids::StaffId;
use crate::domain::time::Moment;
use crate::locales::{Arg, Words};

/// What begins a formula in a spreadsheet; also as wide letters write it.
const FORMULA_BEGINS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Who somebody is, by the staff list.
pub type NameOf<'n> = &'n dyn Fn(&StaffId) -> String;

/// A cell as a spreadsheet may read it: what a child or stranger wrote is never a formula.
pub fn no_formula(cell: &str) -> String {
    if cell.trim_start_matches(' ').starts_with(FORMULA_BEGINS) { format!("'{cell}") } else { cell.to_owned() }
}

/// One row an incident, the names of the fields above; `None` when it cannot be written.
pub fn table(all: &[Filled], words: &Words, name_of: NameOf) -> Option<Zeroizing<String>> {
    let mut out = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let first = all.first()?;
    let mut header =
        ["handover-reference", "handover-told", "handover-own-words"].map(|key| words.say(key, &[])).to_vec();
    for section in &first.sections {
        let title = words.say(section.title.as_str(), &[]);
        // Two parts of the form ask the same of different cases: the part tells them apart.
        header.extend(section.fields.iter().map(|field| format!("{title}: {}", words.say(field.label.as_str(), &[]))));
    }
    header.extend(["handover-steps", "handover-finished"].map(|key| words.say(key, &[])));
    out.write_record(&header).ok()?;
    for filled in all {
        let mut row = vec![filled.reference.clone(), when(filled.told), filled.own_words.clone().unwrap_or_default()];
        let fields = filled.sections.iter().flat_map(|section| &section.fields);
        row.extend(fields.map(|field| value(field, words)));
        row.push(filled.steps.iter().filter_map(|step| done(step, words, name_of)).collect::<Vec<_>>().join("\n"));
        row.push(finished(filled, words, name_of));
        out.write_record(row.iter().map(|cell| no_formula(cell))).ok()?;
    }
    String::from_utf8(out.into_inner().ok()?).ok().map(Zeroizing::new)
}

/// Everything of one incident, to be read by a person.
pub fn letter(filled: &Filled, words: &Words, name_of: NameOf) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::new());
    let mut line = |line: &str| {
        text.push_str(line);
        text.push('\n');
    };
    let title = |text: &str| format!("\n{text}\n{}", "-".repeat(text.chars().count()));
    line(&words.say(filled.title.as_str(), &[]));
    if filled.demo {
        line(&words.say("desk-demo", &[]));
    }
    line(&format!("{}: {}", words.say("handover-reference", &[]), filled.reference));
    line(&format!("{}: {}", words.say("handover-told", &[]), when(filled.told)));
    line(&title(&words.say("handover-own-words", &[])));
    match &filled.own_words {
        Some(said) => {
            line(said);
            line(&words.say(if filled.by_child { "desk-words-kept" } else { "concern-own-words" }, &[]));
        }
        None => line(&words.say("desk-words-none", &[])),
    }
    for section in &filled.sections {
        line(&title(&words.say(section.title.as_str(), &[])));
        for field in section.fields.iter().filter(|field| field.is_asked) {
            line(&format!("{}: {}", words.say(field.label.as_str(), &[]), value(field, words)));
        }
    }
    line(&title(&words.say("handover-steps", &[])));
    for step in &filled.steps {
        match done(step, words, name_of) {
            Some(done) => line(&format!("[x] {done}")),
            None => line(&format!("[ ] {}", words.say(step.text.as_str(), &[]))),
        }
    }
    line(&finished(filled, words, name_of));
    text
}

/// A field's answer in words; nothing for what is not asked.
fn value(field: &FilledField, words: &Words) -> String {
    match &field.value {
        FilledValue::Nothing => String::new(),
        FilledValue::Words(written) => written.clone(),
        FilledValue::Yes(yes) => words.say(if *yes { "desk-yes" } else { "desk-no" }, &[]),
        FilledValue::Boxes(boxes) => {
            let ticked = boxes.iter().filter(|(_, ticked, _)| *ticked);
            let said = ticked.map(|(label, _, beside)| match beside.as_str() {
                "" => words.say(label.as_str(), &[]),
                beside => format!("{}: {beside}", words.say(label.as_str(), &[])),
            });
            said.collect::<Vec<_>>().join("; ")
        }
    }
}

/// A step that was ticked, with who, when, and what was written down.
fn done(step: &FilledStep, words: &Words, name_of: NameOf) -> Option<String> {
    let ticked = step.ticked.as_ref()?;
    let mut said = format!("{} ({}, {})", words.say(step.text.as_str(), &[]), name_of(&ticked.by), when(ticked.at));
    if let Some(decided) = ticked.decided {
        said += &format!(" {}.", words.say(if decided { "desk-yes" } else { "desk-no" }, &[]));
    }
    for (label, written) in &ticked.parts {
        said += &format!(" {}: {written}.", words.say(label.as_str(), &[]));
    }
    Some(said)
}

fn finished(filled: &Filled, words: &Words, name_of: NameOf) -> String {
    match &filled.finished {
        Some((who, at)) => {
            let (name, at) = (name_of(who), when(*at));
            words.say("handover-finished-by", &[("name", Arg::Text(&name)), ("when", Arg::Text(&at))])
        }
        None => words.say("handover-not-finished", &[]),
    }
}

/// Day and time on the school's wall.
pub fn when(at: Moment) -> String {
    let civil = clock::civil(at);
    format!("{} {}", civil.day, civil.time)
}
