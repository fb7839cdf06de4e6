//! What was answered. It stands inside the seal like everything about a child: nothing here is ever
//! printed in a log.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::ids::{FieldId, FormId, OptionId};

/// An answer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// Words, a day `2026-11-26`, a time `14:05`; empty for nothing any more.
    Words(String),
    /// Yes or no.
    Yes(bool),
    /// What was chosen, each with what was written beside it.
    Chosen(BTreeMap<OptionId, String>),
}

impl Answer {
    /// Nothing, or nothing any more.
    pub fn nothing() -> Self {
        Self::Words(String::new())
    }

    /// One option, nothing written beside it.
    pub fn chosen(option: OptionId) -> Self {
        Self::Chosen([(option, String::new())].into())
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Words(words) => words.trim().is_empty(),
            Self::Yes(_) => false,
            Self::Chosen(chosen) => chosen.is_empty(),
        }
    }

    /// Whether both say the same: nothing is nothing, however it is written.
    pub fn says_as(&self, other: &Self) -> bool {
        self == other || (self.is_empty() && other.is_empty())
    }
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Answer(…)")
    }
}

/// Answers by field.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<FieldId, Answer>);

impl Answers {
    /// What was answered; `None` for nothing.
    pub fn get(&self, field: &FieldId) -> Option<&Answer> {
        self.0.get(field).filter(|answer| !answer.is_empty())
    }

    /// What stands there, also when it takes back what was there before.
    pub fn written(&self, field: &FieldId) -> Option<&Answer> {
        self.0.get(field)
    }

    /// Answers a field.
    pub fn set(&mut self, field: FieldId, answer: Answer) {
        self.0.insert(field, answer);
    }

    /// Takes a field out: it was not touched.
    pub fn take(&mut self, field: &FieldId) {
        self.0.remove(field);
    }

    /// Every field that was written, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&FieldId, &Answer)> {
        self.0.iter()
    }

    /// How many fields were written.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether no field was.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// These, with `newer` written over them.
    pub fn with(&self, newer: &Answers) -> Answers {
        let mut all = self.clone();
        all.0.extend(newer.0.iter().map(|(field, answer)| (field.clone(), answer.clone())));
        all
    }

    /// The options chosen in a field.
    pub fn options(&self, field: &FieldId) -> impl Iterator<Item = &OptionId> {
        let chosen = match self.0.get(field) {
            Some(Answer::Chosen(chosen)) => Some(chosen),
            _ => None,
        };
        chosen.into_iter().flat_map(BTreeMap::keys)
    }
}

impl FromIterator<(FieldId, Answer)> for Answers {
    fn from_iter<I: IntoIterator<Item = (FieldId, Answer)>>(all: I) -> Self {
        Self(all.into_iter().collect())
    }
}

impl std::fmt::Debug for Answers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Answers({} fields)", self.0.len())
    }
}

/// What a note says of a form: only the fields that changed. Who and when are the note's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormChange {
    /// The form.
    pub form: FormId,
    /// Which wording of it was on the screen.
    pub version: String,
    /// What was done.
    pub step: FormStep,
    /// New values of the fields that changed.
    pub answers: Answers,
}

/// What was done with a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FormStep {
    /// Begun: what was known already is in it.
    Started,
    /// Filled on.
    Filled,
    /// Nothing is missing any more; whatever is filled on after it must be finished again.
    Finished,
}
