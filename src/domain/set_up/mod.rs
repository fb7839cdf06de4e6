//! Setting up a school, as pure data: what somebody has typed so far, and what is still missing.
//! A draft holds no key, no passphrase and no PIN: it may lie in the data folder in the clear, as
//! the staff list and the class list will. Keys are made when the last step begins, live in
//! memory, and are stored with everything else in one transaction at *Finish*.
//!
//! The demo school is a draft as well (`tools/demo_school.ron`) and goes the same way.

use serde::{Deserialize, Serialize};

use crate::domain::directory::{Directory, RecoveryKey};
use crate::domain::ids::StaffId;
use crate::domain::person::{Role, Staff};
use crate::domain::text::Picture;

pub mod pasted;
mod refusals;
mod times;

pub use refusals::Refusal;
pub use times::{TermLine, TimeFault, Times, date, time};

/// Letters of a name, of anybody or anything.
pub const NAME_CHARS_MAX: usize = 60;
/// Kiosks of one school.
pub const PLACES_MAX: usize = 50;
/// People of one school.
pub const PEOPLE_MAX: usize = 500;
/// Faces a child may choose whom to talk to from (CHILDREN.md §4).
pub const FACES_MAX: usize = 8;
/// Years of a primary school: Reception is 0.
pub const YEAR_MAX: u8 = 6;

/// The pictures of grown-ups, given out in turn; a school changes them later.
pub const FACES: [&str; 10] = [
    "people/adult-leader",
    "people/adult-head",
    "people/adult-teacher",
    "people/adult-assistant",
    "people/adult-nurse",
    "people/adult-caretaker",
    "people/adult-office",
    "people/adult-coach",
    "people/adult-librarian",
    "people/adult-lunch",
];

/// A school as far as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Draft {
    /// The step somebody was at.
    pub step: Step,
    /// "Hillside Primary School".
    pub name: String,
    /// Where kiosks stand, this computer's first: "Library". A bell shows nothing but this.
    pub places: Vec<String>,
    /// Terms and hours, as typed.
    pub times: Times,
    /// The grown-ups, one line each. Two lines with one name are one person.
    pub people: Vec<Person>,
    /// Classes; a first set-up asks for one.
    pub classes: Vec<Class>,
}

/// The steps, in their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Step {
    /// Name and places.
    #[default]
    School,
    /// Terms and hours.
    Times,
    /// Staff, governors, and what they do.
    People,
    /// Who reads, and who keeps the two recovery papers.
    Readers,
    /// The first class.
    Class,
    /// The recovery papers, and proof that they are kept.
    Papers,
    /// Everybody's passphrase and PIN, and *Finish*.
    SignIns,
}

/// Somebody of the school.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Person {
    /// As children know them: "Mrs Khan".
    pub name: String,
    /// What else children call them.
    pub also_called: Vec<String>,
    /// What they do.
    pub roles: Vec<Role>,
    /// Places of the classes they teach in [`Draft::classes`].
    pub teaches: Vec<usize>,
    /// Pupils of their own family: class and first name.
    pub related: Vec<(usize, String)>,
    /// The picture children pick them by; one of [`FACES`] where none is chosen.
    pub picture: Option<Picture>,
    /// Whether a child may ask to talk to them.
    pub talks: bool,
    /// Keeps one of the two recovery papers.
    pub keeps_paper: bool,
}

/// A class.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Class {
    /// "Oak".
    pub name: String,
    /// School year, Reception being 0.
    pub year: u8,
    /// The picture children find it by.
    pub picture: Option<Picture>,
    /// The children.
    pub pupils: Vec<Child>,
}

/// A child, as little of them as possible (CHILDREN.md §6).
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Child {
    /// The name they like to be called.
    pub first_name: String,
    /// Tells two Aminas apart for staff.
    pub initial: Option<char>,
    /// A picture of `animal/`, where one is chosen already.
    pub animal: Option<Picture>,
}

impl std::fmt::Debug for Child {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Child(…)")
    }
}

impl Step {
    /// All of them, in their order.
    pub const ALL: [Step; 7] =
        [Self::School, Self::Times, Self::People, Self::Readers, Self::Class, Self::Papers, Self::SignIns];

    /// "3" of 7.
    pub fn number(self) -> usize {
        Self::ALL.iter().position(|step| *step == self).unwrap_or(0) + 1
    }

    /// The one after it; `None` behind the last.
    pub fn next(self) -> Option<Step> {
        Self::ALL.get(self.number()).copied()
    }

    /// The one before it; `None` before the first.
    pub fn back(self) -> Option<Step> {
        Self::ALL.get(self.number().checked_sub(2)?).copied()
    }

    /// The word for message ids.
    pub fn slug(self) -> &'static str {
        match self {
            Self::School => "school",
            Self::Times => "times",
            Self::People => "people",
            Self::Readers => "readers",
            Self::Class => "class",
            Self::Papers => "papers",
            Self::SignIns => "sign-ins",
        }
    }
}

impl Draft {
    /// An empty draft with a line for each role a school has somebody in, so that most schools only
    /// type names. One name on two lines is one person with both roles.
    pub fn fresh(times: Times) -> Self {
        let line = |role: Role| Person {
            roles: vec![role],
            talks: !role.outside(),
            keeps_paper: matches!(role, Role::Head | Role::ChairOfGovernors),
            ..Person::default()
        };
        let roles = [
            Role::Head,
            Role::Dsl,
            Role::DeputyDsl,
            Role::OnlineSafetyOfficer,
            Role::ClassTeacher,
            Role::ChairOfGovernors,
        ];
        let people = roles.into_iter().map(line).collect();
        Self { times, people, places: vec![String::new()], classes: vec![Class::default()], ..Self::default() }
    }

    /// The people with a name, each once: lines with one name are put together, in the order of
    /// their first lines.
    pub fn everybody(&self) -> Vec<Person> {
        let mut all: Vec<Person> = Vec::new();
        for line in &self.people {
            let name = tidy(&line.name);
            if name.is_empty() {
                continue;
            }
            match all.iter_mut().find(|known| same_name(&known.name, &name)) {
                Some(known) => join(known, line),
                None => all.push(Person { name, ..line.clone() }),
            }
        }
        all
    }

    /// The places with a name, each once.
    pub fn kiosks(&self) -> Vec<String> {
        let mut places: Vec<String> = Vec::new();
        for place in self.places.iter().map(|place| tidy(place)).filter(|place| !place.is_empty()) {
            if !places.iter().any(|known| same_name(known, &place)) {
                places.push(place);
            }
        }
        places
    }

    /// The directory this draft would make, with places in the list as ids and without keys: what
    /// the rules are tried on.
    pub fn sketch(&self) -> Directory {
        let people = self.everybody();
        let id = |index: usize| StaffId(index.to_string());
        let keepers = people.iter().enumerate().filter(|(_, person)| person.keeps_paper);
        let recovery = keepers.map(|(index, _)| RecoveryKey { holder: id(index), recipient: String::new() }).collect();
        let staff = people.iter().enumerate().map(|(index, person)| person.staff(id(index), index)).collect();
        Directory { version: 1, school: tidy(&self.name), demo: false, staff, recovery, kiosks: Vec::new(), lock: None }
    }
}

impl Person {
    /// This person in a directory, without key, classes and family, which have no ids here.
    pub fn staff(&self, id: StaffId, place_in_list: usize) -> Staff {
        let face = FACES.get(place_in_list % FACES.len()).copied().unwrap_or_default();
        Staff {
            id,
            name: self.name.clone(),
            also_called: self.also_called.iter().map(|name| tidy(name)).filter(|name| !name.is_empty()).collect(),
            roles: self.roles.clone(),
            teaches: Vec::new(),
            related: Vec::new(),
            picture: self.picture.clone().unwrap_or_else(|| Picture::from(face)),
            talks_to_children: self.talks,
            recipient: String::new(),
            signs: None,
        }
    }
}

/// Without spaces around it, with single ones inside, and without what cannot be seen.
pub fn tidy(typed: &str) -> String {
    let seen: String =
        typed.chars().filter(|c| !pasted::is_hidden(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether two names are one, large and small letters alike.
pub fn same_name(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// Adds what another line says of the same person.
fn join(known: &mut Person, line: &Person) {
    fn add<T: PartialEq + Clone>(to: &mut Vec<T>, from: &[T]) {
        for one in from {
            if !to.contains(one) {
                to.push(one.clone());
            }
        }
    }
    add(&mut known.also_called, &line.also_called);
    add(&mut known.roles, &line.roles);
    add(&mut known.teaches, &line.teaches);
    add(&mut known.related, &line.related);
    known.picture = known.picture.take().or_else(|| line.picture.clone());
    known.talks |= line.talks;
    known.keeps_paper |= line.keeps_paper;
}
