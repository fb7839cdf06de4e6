//! A filled form as it goes out: on paper, in a table, to another school. In the order of the paper,
//! with every box, ticked or not, and beside it what the child said and what was done. Words stand
//! here as keys; whoever prints says them.

use super::answers::Answer;
use super::filling::{Change, Filling};
use super::{Choice, Field, Form, Kind, Section, Width};
use crate::domain::ids::{FieldId, StaffId};
use crate::domain::procedure::Procedure;
use crate::domain::queue::Entry;
use crate::domain::source::Source;
use crate::domain::text::TextKey;
use crate::domain::time::Moment;

/// A filled form.
#[derive(Clone, PartialEq, Eq)]
pub struct Filled {
    /// What the form is called.
    pub title: TextKey,
    /// Which wording of it.
    pub version: String,
    /// The number under which the school finds it again.
    pub reference: String,
    /// A demo school's.
    pub demo: bool,
    /// When it was told.
    pub told: Moment,
    /// What was told, word for word.
    pub own_words: Option<String>,
    /// Whether a child told it; else a grown-up wrote it down.
    pub by_child: bool,
    /// The parts of the form.
    pub sections: Vec<FilledSection>,
    /// The steps of the procedures that apply, as a checklist.
    pub steps: Vec<FilledStep>,
    /// Every change of a field, oldest first.
    pub changes: Vec<Change>,
    /// Who finished it, and when.
    pub finished: Option<(StaffId, Moment)>,
}

/// A part of it.
#[derive(Clone, PartialEq, Eq)]
pub struct FilledSection {
    /// What it is called.
    pub title: TextKey,
    /// What was told stands above it on paper.
    pub below_own_words: bool,
    /// Its fields.
    pub fields: Vec<FilledField>,
}

/// A field of it.
#[derive(Clone, PartialEq, Eq)]
pub struct FilledField {
    /// Its name.
    pub id: FieldId,
    /// What it asks.
    pub label: TextKey,
    /// What can be answered.
    pub kind: Kind,
    /// How much of a line it takes.
    pub width: Width,
    /// Whether it is asked of this incident; what is not stays empty on paper.
    pub is_asked: bool,
    /// What stands in it.
    pub value: FilledValue,
}

/// What stands in a field.
#[derive(Clone, PartialEq, Eq)]
pub enum FilledValue {
    /// Nothing.
    Nothing,
    /// Words, a day, a time.
    Words(String),
    /// Yes or no.
    Yes(bool),
    /// All boxes: what each says, whether it is ticked, what was written beside it.
    Boxes(Vec<(TextKey, bool, String)>),
}

/// A step of a procedure.
#[derive(Clone, PartialEq, Eq)]
pub struct FilledStep {
    /// The procedure's name for people.
    pub procedure: TextKey,
    /// What the step says.
    pub text: TextKey,
    /// Who ticked it, when, and what they wrote down; `None` while nobody has.
    pub ticked: Option<Ticked>,
}

/// A tick with what was written down.
#[derive(Clone, PartialEq, Eq)]
pub struct Ticked {
    /// Who.
    pub by: StaffId,
    /// When.
    pub at: Moment,
    /// The label of each part, and what stands there.
    pub parts: Vec<(TextKey, String)>,
    /// Yes or no, where the step asks it.
    pub decided: Option<bool>,
}

impl std::fmt::Debug for Filled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Filled").field("reference", &self.reference).finish_non_exhaustive()
    }
}

impl Filled {
    /// `entry`'s form with the procedures that apply.
    pub fn of(form: &Form, procedures: &[Procedure], entry: &Entry, reference: String) -> Self {
        let filling = entry.filling(&form.id);
        let said = form.said(&filling.answers);
        let applying = procedures.iter().filter(|procedure| procedure.applies.holds(&said));
        let steps = applying.flat_map(|procedure| {
            let steps = procedure.steps.iter().filter(|step| step.is_asked(&said));
            steps.map(|step| FilledStep {
                procedure: procedure.title.clone(),
                text: step.text.clone(),
                ticked: entry.ticked(&procedure.id, &step.id).map(|tick| Ticked {
                    by: tick.by.clone(),
                    at: tick.at,
                    parts: tick.answer.labelled().map(|(key, words)| (key, words.to_owned())).collect(),
                    decided: tick.answer.decided,
                }),
            })
        });
        Self {
            title: form.title.clone(),
            version: form.version.clone(),
            reference,
            demo: entry.report.demo,
            told: entry.report.at,
            own_words: entry.report.words.clone(),
            by_child: entry.report.source == Source::Child,
            sections: sections(form, &filling, |field| field.is_asked(&said)),
            steps: steps.collect(),
            changes: filling.changes.clone(),
            finished: filling.finished.clone(),
        }
    }
}

/// The parts of a form in which nothing stands yet, with all it may ask: to be filled in with a pen.
pub fn empty(form: &Form) -> Vec<FilledSection> {
    sections(form, &Filling::default(), |_| true)
}

fn sections(form: &Form, filling: &Filling, is_asked: impl Fn(&Field) -> bool) -> Vec<FilledSection> {
    let section = |section: &Section| FilledSection {
        title: section.title.clone(),
        below_own_words: section.below_own_words,
        fields: section.fields.iter().map(|one| field(one, is_asked(one), filling)).collect(),
    };
    form.sections.iter().map(section).collect()
}

fn field(field: &Field, is_asked: bool, filling: &Filling) -> FilledField {
    let answer = filling.answers.get(&field.id).filter(|_| is_asked);
    let boxes = |choices: &[Choice]| {
        let one = |choice: &Choice| {
            let beside = match answer {
                Some(Answer::Chosen(chosen)) => chosen.get(&choice.id),
                _ => None,
            };
            (choice.label.clone(), beside.is_some(), beside.cloned().unwrap_or_default())
        };
        FilledValue::Boxes(choices.iter().map(one).collect())
    };
    let value = match (&field.kind, answer) {
        (Kind::OneOf(choices) | Kind::AnyOf(choices), _) => boxes(choices),
        (_, Some(Answer::Words(words))) => FilledValue::Words(words.clone()),
        (_, Some(Answer::Yes(yes))) => FilledValue::Yes(*yes),
        (_, Some(Answer::Chosen(_)) | None) => FilledValue::Nothing,
    };
    let (id, label, kind) = (field.id.clone(), field.label.clone(), field.kind.clone());
    FilledField { id, label, kind, width: field.width, is_asked, value }
}
