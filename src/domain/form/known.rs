//! What is known before anybody writes: filled in when a form is begun, and changed like anything else
//! in it. The child's own words are never among it: they stand beside the form, verbatim, in no field.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answers::{Answer, Answers};
use super::{Form, Kind};
use crate::domain::civil::Civil;
use crate::domain::ids::OptionId;

/// Something that may be known already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Known {
    /// The school's name.
    SchoolName,
    /// The online safety officer's name.
    OfficerName,
    /// How to reach them.
    OfficerContact,
    /// When it happened: that of the telling, until somebody knows better.
    HappenedOn,
    /// When it was told.
    ToldAt,
    /// Who told or reported it.
    Reporter,
    /// At school or outside: the options `school` and `outside`.
    Whereabouts,
    /// What the child tapped.
    Worry,
    /// The child's name for staff.
    ChildName,
    /// The class chosen at sign-in.
    Class,
    /// The kiosk it was told at.
    Device,
    /// The number under which the school finds it again.
    Reference,
    /// Whoever begins the form.
    Me,
    /// Today.
    Today,
}

/// A thing known of one report.
#[derive(Clone, PartialEq, Eq)]
pub enum Fact {
    /// Words.
    Words(String),
    /// The name of an option, and the words for it.
    Option(OptionId, String),
    /// A day with its time: whichever of both a field takes.
    When(Civil),
}

/// What is known of one report.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Facts(pub BTreeMap<Known, Fact>);

impl std::fmt::Debug for Facts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Facts({})", self.0.len())
    }
}

impl Form {
    /// The first answers. What a field cannot take is left for somebody to write.
    pub fn begun(&self, facts: &Facts) -> Answers {
        let filled = self.fields().filter_map(|field| {
            let fact = facts.0.get(field.starts_with.as_ref()?)?;
            let answer = match (&field.kind, fact) {
                (Kind::YesNo, _) => return None,
                (Kind::OneOf(_) | Kind::AnyOf(_), Fact::Option(option, _)) => Answer::chosen(option.clone()),
                (Kind::Date, Fact::When(when)) => Answer::Words(when.day.to_string()),
                (Kind::Time, Fact::When(when)) => Answer::Words(when.time.to_string()),
                (_, Fact::When(when)) => Answer::Words(format!("{} {}", when.day, when.time)),
                (_, Fact::Words(words) | Fact::Option(_, words)) => Answer::Words(words.clone()),
            };
            let answer = field.settled(&answer).filter(|answer| !answer.is_empty())?;
            Some((field.id.clone(), answer))
        });
        filled.collect()
    }
}
