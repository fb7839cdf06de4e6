//! When something applies, by what a form says so far: a field that is asked, a procedure, a view of
//! the log, a pattern. The same few words everywhere.

use serde::{Deserialize, Serialize};

use super::answers::{Answer, Answers};
use crate::domain::ids::{FieldId, OptionId};

/// A condition over a form's answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// This one was chosen; of yes and no, `yes` or `no`.
    Is(FieldId, OptionId),
    /// This is among what was chosen.
    Has(FieldId, OptionId),
    /// One of these holds.
    AnyOf(Vec<Condition>),
    /// All of these hold.
    AllOf(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
}

impl Condition {
    /// Whether it holds. What nobody answered is neither this nor that: only `Not` holds then.
    pub fn holds(&self, said: &Answers) -> bool {
        match self {
            Self::Is(field, option) | Self::Has(field, option) => match said.get(field) {
                Some(Answer::Chosen(chosen)) => chosen.contains_key(option),
                Some(Answer::Yes(yes)) => option.as_str() == if *yes { YES } else { NO },
                Some(Answer::Words(_)) | None => false,
            },
            Self::AnyOf(some) => some.iter().any(|one| one.holds(said)),
            Self::AllOf(all) => all.iter().all(|one| one.holds(said)),
            Self::Not(one) => !one.holds(said),
        }
    }

    /// Every field it looks at, with the answer it looks for.
    pub fn looks_at(&self) -> Vec<(&FieldId, &OptionId)> {
        match self {
            Self::Is(field, option) | Self::Has(field, option) => vec![(field, option)],
            Self::AnyOf(some) | Self::AllOf(some) => some.iter().flat_map(Self::looks_at).collect(),
            Self::Not(one) => one.looks_at(),
        }
    }
}

/// How conditions name an answered yes …
pub const YES: &str = "yes";
/// … and a no.
pub const NO: &str = "no";
