//! The incident form on paper, in the order and with all boxes of the policy's own form (LL Appendix 3,
//! REGISTER.md §3): what was told word for word and apart, who wrote what when, what was done, and every
//! change at its end if that is asked. Or empty, with lines to write on.

use serde::Serialize;

use super::paper::{Head, Labelled, Line, Paper, Telling, written};
use crate::content::papers;
use crate::domain::form::{
    Answer, Change, Field as FormField, Filled, FilledField, FilledSection, FilledStep, FilledValue, Form, Kind, Width,
    day_typed, empty,
};
use crate::domain::text::TextKey;
use crate::locales::{Arg, phrases};

/// Lines with room for several lines of writing.
const ROWS_LONG: u8 = 4;

/// What stands on it, as the template reads it.
#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    head: Head,
    facts: Vec<Labelled<String>>,
    told: Told,
    sections: Vec<Part>,
    done: Option<Done>,
    finished: Option<String>,
    history: Option<History>,
}

#[derive(Serialize)]
struct Told {
    title: String,
    words: Vec<Line>,
    note: Option<String>,
    /// Lines to write on.
    rows: u8,
}

#[derive(Serialize)]
struct Part {
    title: String,
    /// What was told stands above it.
    below_told: bool,
    fields: Vec<Field>,
}

#[derive(Serialize)]
struct Field {
    label: String,
    /// How many sixths of a line it takes.
    sixths: u8,
    words: Option<Vec<Line>>,
    boxes: Option<Vec<Tickable>>,
    /// Lines to write on.
    rows: u8,
    /// Who wrote it last, and when.
    by: Option<String>,
}

#[derive(Serialize)]
struct Tickable {
    label: String,
    ticked: bool,
    /// What was written beside it.
    beside: Option<Vec<Line>>,
    /// Lines to write on.
    rows: u8,
}

#[derive(Serialize)]
struct Done {
    title: String,
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    title: String,
    steps: Vec<Step>,
}

#[derive(Serialize)]
struct Step {
    text: String,
    by: Option<String>,
    parts: Vec<Labelled<Vec<Line>>>,
}

#[derive(Serialize)]
struct History {
    title: String,
    columns: [String; 5],
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    when: String,
    who: String,
    field: String,
    from: Vec<Line>,
    to: Vec<Line>,
}

/// What stands on the paper of `filled`, which is a filling of `form`.
pub fn incident(form: &Form, filled: &Filled, with_history: bool, telling: &Telling) -> Paper {
    let begun = filled.changes.first().map(|first| {
        let begun = telling.by(&first.by, first.at);
        telling.words.say("print-begun-by", &[("begun", Arg::Text(&begun))])
    });
    let facts = [
        ("handover-reference", Some(filled.reference.clone())),
        ("print-told", Some(telling.when(filled.told))),
        ("print-begun", begun),
        ("print-version", Some(filled.version.clone())),
    ];
    let fact = |(label, value): (&str, Option<String>)| Some(Labelled { label: telling.say(label), value: value? });
    let note = if filled.by_child { "desk-words-kept" } else { "concern-own-words" };
    let told = Told {
        title: telling.say("handover-own-words"),
        words: written(filled.own_words.as_ref().unwrap_or(&telling.say("desk-words-none"))),
        note: filled.own_words.is_some().then(|| telling.say(note)),
        rows: 0,
    };
    let data = Data {
        head: telling.head(&telling.say(filled.title.as_str()), Some(&filled.reference)),
        facts: facts.into_iter().filter_map(fact).collect(),
        told,
        sections: parts(&filled.sections, telling, &|field| filled_field(field, filled, telling)),
        done: (!filled.steps.is_empty()).then(|| done(&filled.steps, telling)),
        finished: Some(finished(filled, telling)),
        history: with_history.then(|| history(form, filled, telling)),
    };
    Paper::of(papers::INCIDENT, &data)
}

/// The form with nothing in it yet.
pub fn empty_incident(form: &Form, telling: &Telling) -> Paper {
    let title = telling.say("handover-own-words");
    let data = Data {
        head: telling.head(&telling.say(form.title.as_str()), None),
        facts: Vec::new(),
        told: Told { title, words: Vec::new(), note: None, rows: ROWS_LONG },
        sections: parts(&empty(form), telling, &|field| Some(empty_field(field, telling))),
        done: None,
        finished: None,
        history: None,
    };
    Paper::of(papers::INCIDENT, &data)
}

/// The parts of the form; what was told stands above the one that says so, else above the first.
fn parts(all: &[FilledSection], telling: &Telling, field: &dyn Fn(&FilledField) -> Option<Field>) -> Vec<Part> {
    let told_at = all.iter().position(|section| section.below_own_words).unwrap_or(0);
    let part = |(at, section): (usize, &FilledSection)| Part {
        title: telling.say(section.title.as_str()),
        below_told: at == told_at,
        fields: section.fields.iter().filter_map(field).collect(),
    };
    all.iter().enumerate().map(part).collect()
}

/// A field as it was filled in. Boxes stand there whether they are asked or not, as on the policy's own
/// form; a line that is not asked of this incident is left out.
fn filled_field(field: &FilledField, filled: &Filled, telling: &Telling) -> Option<Field> {
    let boxes = boxes(field, telling, 0);
    if !field.is_asked && boxes.is_none() {
        return None;
    }
    let words = match &field.value {
        FilledValue::Words(words) => Some(match (&field.kind, day_typed(words)) {
            (Kind::Date, Some(day)) => written(&telling.day(day)),
            _ => written(words),
        }),
        FilledValue::Nothing if boxes.is_none() => Some(written(&telling.say("desk-history-empty"))),
        FilledValue::Nothing | FilledValue::Yes(_) | FilledValue::Boxes(_) => None,
    };
    // Most of a form stood there when it was begun: that is said once, at its head.
    let begun = filled.changes.first().map(|first| (&first.by, first.at));
    let last = filled.changes.iter().rev().find(|change| change.field == field.id && field.is_asked);
    let later = last.filter(|last| begun != Some((&last.by, last.at)));
    let by = later.map(|change| telling.by(&change.by, change.at));
    Some(Field { boxes, words, by, rows: 0, ..empty_field(field, telling) })
}

/// A field to be filled in with a pen.
fn empty_field(field: &FilledField, telling: &Telling) -> Field {
    let boxes = boxes(field, telling, 1);
    let rows = match field.kind {
        _ if boxes.is_some() => 0,
        Kind::Lines => ROWS_LONG,
        _ => 1,
    };
    let sixths = match field.width {
        Width::Whole => 6,
        Width::Half => 3,
        Width::Third => 2,
    };
    Field { label: telling.say(field.label.as_str()), sixths, words: None, boxes, rows, by: None }
}

/// What can be ticked; yes and no are two boxes. `rows` is room to write beside one that asks what.
fn boxes(field: &FilledField, telling: &Telling, rows: u8) -> Option<Vec<Tickable>> {
    match &field.value {
        FilledValue::Boxes(all) => {
            let choices = match &field.kind {
                Kind::OneOf(choices) | Kind::AnyOf(choices) => choices.as_slice(),
                _ => &[],
            };
            let one = |(at, (label, ticked, beside)): (usize, &(TextKey, bool, String))| {
                let specify = choices.get(at).is_some_and(|choice| choice.specify);
                Tickable {
                    label: telling.say(label.as_str()),
                    ticked: *ticked,
                    beside: (!beside.is_empty()).then(|| written(beside)),
                    rows: if specify { rows } else { 0 },
                }
            };
            Some(all.iter().enumerate().map(one).collect())
        }
        value if field.kind == Kind::YesNo => {
            let one = |(yes, label)| Tickable {
                label: telling.say(label),
                ticked: *value == FilledValue::Yes(yes),
                beside: None,
                rows: 0,
            };
            Some([(true, "desk-yes"), (false, "desk-no")].map(one).into())
        }
        _ => None,
    }
}

/// The steps of the procedures that apply, those of one procedure together.
fn done(steps: &[FilledStep], telling: &Telling) -> Done {
    let step = |step: &FilledStep| {
        let parts = step.ticked.iter().flat_map(|ticked| {
            let decided = ticked.decided.map(|yes| telling.say(if yes { "desk-yes" } else { "desk-no" }));
            let decided = decided.map(|word| Labelled { label: String::new(), value: written(&word) });
            let part = |(label, words): &(TextKey, String)| Labelled {
                label: telling.say(label.as_str()),
                value: written(words),
            };
            decided.into_iter().chain(ticked.parts.iter().map(part))
        });
        Step {
            text: telling.say(step.text.as_str()),
            by: step.ticked.as_ref().map(|ticked| telling.by(&ticked.by, ticked.at)),
            parts: parts.collect(),
        }
    };
    let groups = steps.chunk_by(|one, next| one.procedure == next.procedure).map(|group| Group {
        title: group.first().map(|step| telling.say(step.procedure.as_str())).unwrap_or_default(),
        steps: group.iter().map(step).collect(),
    });
    Done { title: telling.say("handover-steps"), groups: groups.collect() }
}

fn finished(filled: &Filled, telling: &Telling) -> String {
    match &filled.finished {
        Some((who, at)) => {
            let (name, when) = ((telling.name_of)(who), telling.when(*at));
            telling.words.say("handover-finished-by", &[("name", Arg::Text(&name)), ("when", Arg::Text(&when))])
        }
        None => telling.say("handover-not-finished"),
    }
}

/// Every change, the oldest first, as the form grew.
fn history(form: &Form, filled: &Filled, telling: &Telling) -> History {
    let row = |change: &Change| {
        let field = form.field(&change.field);
        // A field a school took out of its form since is said by its name.
        let name = field.map_or_else(|| change.field.to_string(), |field| telling.say(field.label.as_str()));
        Row {
            when: telling.when(change.at),
            who: (telling.name_of)(&change.by),
            field: name,
            from: written(&said(field, &change.from, telling)),
            to: written(&said(field, &change.to, telling)),
        }
    };
    let columns = ["when", "who", "field", "from", "to"].map(|name| telling.say(&format!("print-history-{name}")));
    let rows = filled.changes.iter().map(row).collect();
    History { title: telling.say("desk-incident-history"), columns, rows }
}

/// What a field was changed from or to, a day as everywhere on the paper.
fn said(field: Option<&FormField>, answer: &Answer, telling: &Telling) -> String {
    let day = match answer {
        Answer::Words(words) if field.is_some_and(|field| field.kind == Kind::Date) => day_typed(words),
        _ => None,
    };
    day.map_or_else(|| phrases::change(field, answer, telling.words), |day| telling.day(day))
}
