//! Forms as data: sections, fields, who fills them, what must be there in the end. One engine draws,
//! checks, keeps, prints and exports every form; a school changes a file, not code.
//!
//! Architecture invariant: nothing here knows a form's name or one of its fields. What a form of the
//! policies asks (LL Appendix 3) stands in `assets/forms/`.

use serde::{Deserialize, Serialize};

use super::ids::{FieldId, FormId, OptionId};
use super::person::Role;
use super::text::TextKey;

mod answers;
mod condition;
mod filled;
mod filling;
mod known;

pub use answers::{Answer, Answers, FormChange, FormStep};
pub use condition::Condition;
pub use filled::{Filled, FilledField, FilledSection, FilledStep, FilledValue, Ticked, empty};
pub use filling::{Change, Filling, Lack, NotKept, day_typed, time_typed};
pub use known::{Fact, Facts, Known};

/// The format of form files this program reads.
pub const FORM_FORMAT: u32 = 1;
/// Characters of one line.
pub const LINE_CHARS_MAX: usize = 300;
/// Characters of several lines.
pub const LINES_CHARS_MAX: usize = 4_000;

/// A form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// The format of its file.
    pub format_version: u32,
    /// Its name.
    pub id: FormId,
    /// Which wording of it: kept with every answer.
    pub version: String,
    /// What it is called.
    pub title: TextKey,
    /// Its parts, in the order of the paper.
    pub sections: Vec<Section>,
}

/// A part of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its name.
    pub id: String,
    /// What it is called.
    pub title: TextKey,
    /// What was told stands above it on paper; where no part says so, it stands above them all.
    #[serde(default)]
    pub below_own_words: bool,
    /// Its fields, in the order of the paper.
    pub fields: Vec<Field>,
}

/// A field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its name in this form.
    pub id: FieldId,
    /// What it asks.
    pub label: TextKey,
    /// Where a tired reader would hesitate.
    #[serde(default)]
    pub help: Option<TextKey>,
    /// What can be answered.
    pub kind: Kind,
    /// What is known already.
    #[serde(default)]
    pub starts_with: Option<Known>,
    /// Whether something must be there.
    #[serde(default)]
    pub needed: Needed,
    /// Who may fill it; nobody named means every reader who may fill forms.
    #[serde(default)]
    pub fills: Vec<Role>,
    /// When it is asked at all.
    #[serde(default)]
    pub when: Option<Condition>,
    /// How much of a line it takes, on the desk and on paper.
    #[serde(default)]
    pub width: Width,
}

/// What can be answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// One line of words.
    Line,
    /// Several lines.
    Lines,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// Yes or no.
    YesNo,
    /// One of these.
    OneOf(Vec<Choice>),
    /// Any number of these.
    AnyOf(Vec<Choice>),
    /// Somebody's name.
    Person,
    /// A web address, written down and never opened.
    WebAddress,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its name in this field.
    pub id: OptionId,
    /// What it says.
    pub label: TextKey,
    /// Whether one writes beside it what exactly.
    #[serde(default)]
    pub specify: bool,
}

/// Whether something must be there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Needed {
    /// Never.
    #[default]
    Never,
    /// Before the form can be finished.
    ToFinish,
}

/// How much of a line a field takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Width {
    /// All of it.
    #[default]
    Whole,
    /// Half of it.
    Half,
    /// A third of it.
    Third,
}

impl Form {
    /// All fields, in the order of the paper.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.sections.iter().flat_map(|section| &section.fields)
    }

    /// A field by its name.
    pub fn field(&self, id: &FieldId) -> Option<&Field> {
        self.fields().find(|field| field.id == *id)
    }

    /// What was said in the fields that are asked. A condition looks at fields before its own only
    /// (`tawny check` proves it), so one pass finds them all; what stands in a field that is not asked
    /// any more says nothing.
    pub fn said(&self, answers: &Answers) -> Answers {
        let mut said = Answers::default();
        for field in self.fields().filter(|field| answers.get(&field.id).is_some()) {
            if field.is_asked(&said)
                && let Some(answer) = answers.get(&field.id)
            {
                said.set(field.id.clone(), answer.clone());
            }
        }
        said
    }
}

impl Field {
    /// Whether it is asked, by what was said before it.
    pub fn is_asked(&self, said: &Answers) -> bool {
        self.when.as_ref().is_none_or(|when| when.holds(said))
    }

    /// Whether somebody with these roles may fill it, among those who may fill forms at all.
    pub fn is_filled_by(&self, roles: &[Role]) -> bool {
        self.fills.is_empty() || self.fills.iter().any(|role| roles.contains(role))
    }

    /// What can be chosen; nothing where one writes.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            Kind::OneOf(choices) | Kind::AnyOf(choices) => choices,
            _ => &[],
        }
    }

    /// Characters it takes.
    pub fn chars_max(&self) -> usize {
        if self.kind == Kind::Lines { LINES_CHARS_MAX } else { LINE_CHARS_MAX }
    }
}
