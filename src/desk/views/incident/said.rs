//! What a note says of a form, a step or a way out, in one line of a report's history.

use crate::content::forms::Forms;
use crate::desk::views::say::{say, say_text};
use crate::domain::form::{FormChange, FormStep};
use crate::domain::ids::{ProcedureId, ProcedureStepId};
use crate::domain::queue::Export;
use crate::locales::{Arg, Words};

/// Fields a line names before it only counts.
const NAMED_MAX: usize = 4;

/// A form was begun, filled or finished.
pub fn form(change: &FormChange, forms: &Forms, words: &Words) -> String {
    match change.step {
        FormStep::Started => say(words, "desk-did-form-started"),
        FormStep::Finished => say(words, "desk-did-form-finished"),
        FormStep::Filled => {
            let form = forms.incident.as_ref();
            let fields = form.into_iter().flat_map(|form| form.fields());
            let filled = fields.filter(|field| change.answers.written(&field.id).is_some());
            let names: Vec<String> = filled.map(|field| say(words, field.label.as_str())).collect();
            let names = listed(&names, "desk-did-form-more", words);
            say_text(words, "desk-did-form-filled", "fields", &names)
        }
    }
}

/// A few names, and how many more there are, by the message `more`.
pub fn listed(names: &[String], more: &str, words: &Words) -> String {
    let first = names.get(..NAMED_MAX.min(names.len())).unwrap_or_default().join(", ");
    match names.len().saturating_sub(NAMED_MAX) {
        0 => first,
        rest => {
            let rest = i64::try_from(rest).unwrap_or(i64::MAX);
            words.say(more, &[("fields", Arg::Text(&first)), ("more", Arg::Number(rest))])
        }
    }
}

/// A step was ticked.
pub fn ticked(procedure: &ProcedureId, step: &ProcedureStepId, forms: &Forms, words: &Words) -> String {
    let known = forms.procedures.iter().find(|known| known.id == *procedure);
    match known.and_then(|known| known.step(step)) {
        Some(step) => say_text(words, "desk-did-ticked", "step", &say(words, step.text.as_str())),
        None => say(words, "desk-did-ticked-old"),
    }
}

/// It went out.
pub fn exported(how: &Export, words: &Words) -> String {
    match how {
        Export::Table => say(words, "desk-did-exported-table"),
        Export::Paper => say(words, "desk-did-exported-paper"),
        Export::Sealed { to, .. } => say_text(words, "desk-did-exported-sealed", "to", to),
    }
}
