//! Guided procedures on paper, as a checklist: what is never done, each step with who does it, by when,
//! what to say and whom to ring; ticked ones with name and time, open ones with a line to sign. Beside
//! an incident, or empty for a day without computers.

use serde::Serialize;

use super::paper::{Head, Labelled, Line, Paper, Telling, written};
use crate::content::forms::Forms;
use crate::content::papers;
use crate::domain::form::{Answers, Form};
use crate::domain::procedure::{Asks, Procedure, Step, StepAnswer, Tick};
use crate::domain::queue::Entry;
use crate::locales::{Arg, phrases};

/// What stands on it, as the template reads it.
#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    head: Head,
    never_title: String,
    done_by: String,
    done_on: String,
    procedures: Vec<List>,
}

#[derive(Serialize)]
struct List {
    title: String,
    source: String,
    never: Vec<String>,
    steps: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    text: String,
    who: String,
    say: Option<String>,
    contacts: Vec<Labelled<String>>,
    /// Who ticked it, and when; nothing while it is open.
    by: Option<String>,
    /// What was written down with the tick.
    parts: Vec<Labelled<Vec<Line>>>,
    /// What is to be written down, each with a line to write on.
    asks: Vec<String>,
}

/// The procedures that apply to `entry`, as far as they are ticked.
pub fn checklist(forms: &Forms, form: &Form, entry: &Entry, reference: &str, telling: &Telling) -> Paper {
    let said = form.said(&entry.filling(&form.id).answers);
    let applying = forms.procedures.iter().filter(|procedure| procedure.applies.holds(&said));
    let list = |procedure: &Procedure| list(forms, procedure, Some((entry, &said)), telling);
    paper(telling.head(&telling.say("print-checklist"), Some(reference)), applying.map(list).collect(), telling)
}

/// Every procedure with nothing ticked.
pub fn empty_checklist(forms: &Forms, telling: &Telling) -> Paper {
    let list = |procedure| list(forms, procedure, None, telling);
    let head = telling.head(&telling.say("print-checklist-blank"), None);
    paper(head, forms.procedures.iter().map(list).collect(), telling)
}

fn paper(head: Head, procedures: Vec<List>, telling: &Telling) -> Paper {
    let data = Data {
        head,
        never_title: telling.say("print-never"),
        done_by: telling.say("print-done-by"),
        done_on: telling.say("print-done-on"),
        procedures,
    };
    Paper::of(papers::CHECKLIST, &data)
}

/// A procedure; of an incident only the steps that are asked of it.
fn list(forms: &Forms, procedure: &Procedure, of: Option<(&Entry, &Answers)>, telling: &Telling) -> List {
    let asked = procedure.steps.iter().filter(|step| of.is_none_or(|(_, said)| step.is_asked(said)));
    let steps = asked.map(|step| {
        let tick = of.and_then(|(entry, _)| entry.ticked(&procedure.id, &step.id));
        item(forms, step, tick.as_ref(), telling)
    });
    List {
        title: telling.say(procedure.title.as_str()),
        source: format!("{} · {}", procedure.rows.join(", "), procedure.source),
        never: procedure.never.iter().map(|never| telling.say(never.as_str())).collect(),
        steps: steps.collect(),
    }
}

fn item(forms: &Forms, step: &Step, tick: Option<&Tick>, telling: &Telling) -> Item {
    let contacts = step.contacts.iter().filter_map(|id| forms.contact(id)).map(|contact| Labelled {
        label: phrases::contact(contact, telling.words),
        value: phrases::about_contact(contact, telling.words),
    });
    let say = step.say.as_ref().map(|key| {
        let words = telling.say(key.as_str());
        telling.words.say("print-say", &[("words", Arg::Text(&words))])
    });
    let asks = step.asks.filter(|_| tick.is_none()).map(|asks| asked(asks, telling)).unwrap_or_default();
    Item {
        text: telling.say(step.text.as_str()),
        who: phrases::who_by_when(step, telling.words),
        say,
        contacts: contacts.collect(),
        by: tick.map(|tick| telling.by(tick.by, tick.at)),
        parts: tick.map(|tick| parts(step.asks, tick.answer, telling)).unwrap_or_default(),
        asks,
    }
}

/// What was written down with a tick.
fn parts(asks: Option<Asks>, answer: &StepAnswer, telling: &Telling) -> Vec<Labelled<Vec<Line>>> {
    let decided = asks.zip(answer.decided).map(|(asks, yes)| Labelled {
        label: telling.say(&format!("step-asks-{}", asks.slug())),
        value: written(&telling.say(if yes { "desk-yes" } else { "desk-no" })),
    });
    let part =
        answer.labelled().map(|(key, words)| Labelled { label: telling.say(key.as_str()), value: written(words) });
    decided.into_iter().chain(part).collect()
}

/// What a step asks to be written down, whichever way it is decided.
fn asked(asks: Asks, telling: &Telling) -> Vec<String> {
    let decides = asks.decides().then(|| telling.say(&format!("step-asks-{}", asks.slug())));
    let ways: &[Option<bool>] = if asks.decides() { &[Some(true), Some(false)] } else { &[None] };
    let parts = ways.iter().flat_map(|way| asks.parts(*way));
    decides.into_iter().chain(parts.map(|part| telling.say(&format!("step-part-{}", part.slug)))).collect()
}
