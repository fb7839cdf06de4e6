//! Why a draft is not a school yet. Everything at once, each for the step it belongs to, so that
//! nobody finds out one thing at a time.

use super::{Child, Class, Draft, FACES_MAX, NAME_CHARS_MAX, PEOPLE_MAX, PLACES_MAX, Step, TimeFault, YEAR_MAX, tidy};
use crate::domain::gaps::Gap;
use crate::domain::ids::StaffId;

use crate::domain::person::Role;
use crate::domain::routes::Routing;
use crate::domain::set_up::pasted::PUPILS_MAX;
use crate::domain::set_up::same_name;
use crate::domain::text::Picture;

/// Something missing or wrong. Its words are `set-up-refused-<slug>`, with `$name` where it is
/// about somebody or something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The school has no name.
    SchoolUnnamed,
    /// This computer's place has no name.
    PlaceUnnamed,
    /// More kiosks than [`PLACES_MAX`].
    TooManyPlaces,
    /// A name is longer than [`NAME_CHARS_MAX`].
    TooLong(Step, String),
    /// What is wrong with terms and hours.
    Times(TimeFault),
    /// More people than [`PEOPLE_MAX`].
    TooManyPeople,
    /// Somebody has no role.
    NoRole(String),
    /// Somebody reads from outside and works in the school.
    InsideAndOutside(String),
    /// More faces than [`FACES_MAX`].
    TooManyFaces,
    /// Nobody leads safeguarding.
    NoDsl,
    /// Fewer than three people read.
    FewerThanThreeReaders,
    /// Nobody reads from outside the staff.
    NobodyFromOutside,
    /// Not exactly two people keep a recovery paper.
    RecoveryKeys,
    /// Naming this person would leave a report with one reader or none.
    AloneWhenNamed(String),
    /// Naming this person would shut both recovery papers.
    NoPaperWhenNamed(String),
    /// The class has no name.
    ClassUnnamed,
    /// The class has no children.
    ClassEmpty,
    /// A class has no such year.
    ClassYear,
    /// More children than [`PUPILS_MAX`].
    ClassTooLarge,
    /// Two children cannot be told apart.
    SameChild(String),
}

impl Refusal {
    /// The step it belongs to.
    pub fn step(&self) -> Step {
        match self {
            Self::SchoolUnnamed | Self::PlaceUnnamed | Self::TooManyPlaces => Step::School,
            Self::TooLong(step, _) => *step,
            Self::Times(_) => Step::Times,
            Self::TooManyPeople | Self::NoRole(_) | Self::InsideAndOutside(_) | Self::TooManyFaces => Step::People,
            Self::NoDsl | Self::FewerThanThreeReaders | Self::NobodyFromOutside => Step::People,
            Self::RecoveryKeys | Self::AloneWhenNamed(_) | Self::NoPaperWhenNamed(_) => Step::Readers,
            Self::ClassUnnamed | Self::ClassEmpty | Self::ClassYear | Self::ClassTooLarge | Self::SameChild(_) => {
                Step::Class
            }
        }
    }

    /// The end of its message id.
    pub fn slug(&self) -> &'static str {
        match self {
            Self::SchoolUnnamed => "school-unnamed",
            Self::PlaceUnnamed => "place-unnamed",
            Self::TooManyPlaces => "too-many-places",
            Self::TooLong(..) => "too-long",
            Self::Times(TimeFault::Time(_)) => "time",
            Self::Times(TimeFault::Hours) => "hours",
            Self::Times(TimeFault::Date(_)) => "date",
            Self::Times(TimeFault::Term(_)) => "term",
            Self::TooManyPeople => "too-many-people",
            Self::NoRole(_) => "no-role",
            Self::InsideAndOutside(_) => "inside-and-outside",
            Self::TooManyFaces => "too-many-faces",
            Self::NoDsl => "no-dsl",
            Self::FewerThanThreeReaders => "three-readers",
            Self::NobodyFromOutside => "nobody-outside",
            Self::RecoveryKeys => "recovery-keys",
            Self::AloneWhenNamed(_) => "alone-when-named",
            Self::NoPaperWhenNamed(_) => "no-paper-when-named",
            Self::ClassUnnamed => "class-unnamed",
            Self::ClassEmpty => "class-empty",
            Self::ClassYear => "class-year",
            Self::ClassTooLarge => "class-too-large",
            Self::SameChild(_) => "same-child",
        }
    }

    /// Whom or what it is about.
    pub fn name(&self) -> &str {
        match self {
            Self::TooLong(_, name)
            | Self::NoRole(name)
            | Self::InsideAndOutside(name)
            | Self::AloneWhenNamed(name)
            | Self::NoPaperWhenNamed(name)
            | Self::SameChild(name)
            | Self::Times(TimeFault::Time(name) | TimeFault::Date(name) | TimeFault::Term(name)) => name,
            _ => "",
        }
    }
}

impl Draft {
    /// Everything that is missing or wrong, in the order of the steps; empty when the school can be
    /// made.
    pub fn refusals(&self, routing: &Routing) -> Vec<Refusal> {
        let mut found = Vec::new();
        self.school(&mut found);
        found.extend(self.times.faults().into_iter().map(Refusal::Times));
        self.staff(&mut found);
        self.readers(routing, &mut found);
        for class in &self.classes {
            self.class(class, &mut found);
        }
        if self.classes.is_empty() {
            found.push(Refusal::ClassUnnamed);
        }
        found
    }

    fn school(&self, found: &mut Vec<Refusal>) {
        too_long(Step::School, std::iter::once(&self.name).chain(&self.places), found);
        if tidy(&self.name).is_empty() {
            found.push(Refusal::SchoolUnnamed);
        }
        if self.places.first().is_none_or(|place| tidy(place).is_empty()) {
            found.push(Refusal::PlaceUnnamed);
        }
        if self.kiosks().len() > PLACES_MAX {
            found.push(Refusal::TooManyPlaces);
        }
    }

    fn staff(&self, found: &mut Vec<Refusal>) {
        let people = self.everybody();
        too_long(Step::People, people.iter().flat_map(|one| std::iter::once(&one.name).chain(&one.also_called)), found);
        if people.len() > PEOPLE_MAX {
            found.push(Refusal::TooManyPeople);
        }
        for person in &people {
            if person.roles.is_empty() {
                found.push(Refusal::NoRole(person.name.clone()));
            }
            let outside = person.roles.iter().any(|role| role.outside());
            let inside = person.roles.iter().any(|role| !role.outside() && *role != Role::Governor);
            if outside && inside {
                found.push(Refusal::InsideAndOutside(person.name.clone()));
            }
        }
        if people.iter().filter(|person| person.talks).count() > FACES_MAX {
            found.push(Refusal::TooManyFaces);
        }
    }

    fn readers(&self, routing: &Routing, found: &mut Vec<Refusal>) {
        let sketch = self.sketch();
        let name_of = |id: &StaffId| sketch.person(id).map(|staff| staff.name.clone()).unwrap_or_default();
        found.extend(sketch.gaps(routing).into_iter().map(|gap| match gap {
            Gap::NobodyFromOutside => Refusal::NobodyFromOutside,
            Gap::FewerThanThreeReaders => Refusal::FewerThanThreeReaders,
            Gap::NoDsl => Refusal::NoDsl,
            Gap::RecoveryKeys => Refusal::RecoveryKeys,
            Gap::AloneWhenNamed(id) => Refusal::AloneWhenNamed(name_of(&id)),
            Gap::NoPaperWhenNamed(id) => Refusal::NoPaperWhenNamed(name_of(&id)),
        }));
    }

    fn class(&self, class: &Class, found: &mut Vec<Refusal>) {
        let names = class.pupils.iter().map(|child| &child.first_name);
        too_long(Step::Class, std::iter::once(&class.name).chain(names), found);
        if tidy(&class.name).is_empty() {
            found.push(Refusal::ClassUnnamed);
        }
        if class.year > YEAR_MAX {
            found.push(Refusal::ClassYear);
        }
        if class.pupils.is_empty() {
            found.push(Refusal::ClassEmpty);
        }
        if class.pupils.len() > PUPILS_MAX {
            found.push(Refusal::ClassTooLarge);
        }
        found.extend(class.alike().into_iter().map(|child| Refusal::SameChild(child.staff_name())));
    }
}

impl Class {
    /// Gives an animal to whoever has none, each another as long as there are enough.
    pub fn give_animals(&mut self, animals: &[Picture]) {
        let taken: Vec<Picture> = self.pupils.iter().filter_map(|child| child.animal.clone()).collect();
        let free = animals.iter().filter(|animal| !taken.contains(animal)).chain(animals.iter().cycle());
        let without = self.pupils.iter_mut().filter(|child| child.animal.is_none());
        for (child, animal) in without.zip(free) {
            child.animal = Some(animal.clone());
        }
    }

    /// Children who cannot be told apart from one before them: the same name, and the same surname
    /// initial or none.
    pub fn alike(&self) -> Vec<&Child> {
        let twins = |(at, child): &(usize, &Child)| self.pupils.iter().take(*at).any(|other| child.is_like(other));
        self.pupils.iter().enumerate().filter(twins).map(|(_, child)| child).collect()
    }

    /// Whether this child cannot be told apart from some other one.
    pub fn is_alike(&self, at: usize) -> bool {
        let Some(child) = self.pupils.get(at) else { return false };
        self.pupils.iter().enumerate().any(|(other, known)| other != at && child.is_like(known))
    }
}

impl Child {
    /// "Amina K".
    pub fn staff_name(&self) -> String {
        match self.initial {
            Some(initial) => format!("{} {initial}", self.first_name),
            None => self.first_name.clone(),
        }
    }

    fn is_like(&self, other: &Child) -> bool {
        let initial = |child: &Child| child.initial.map(|letter| letter.to_lowercase().to_string());
        same_name(&self.first_name, &other.first_name) && initial(self) == initial(other)
    }
}

fn too_long<'a>(step: Step, names: impl Iterator<Item = &'a String>, found: &mut Vec<Refusal>) {
    let long = names.map(|name| tidy(name)).filter(|name| name.chars().count() > NAME_CHARS_MAX);
    found.extend(long.map(|name| Refusal::TooLong(step, name.chars().take(NAME_CHARS_MAX).collect())));
}
