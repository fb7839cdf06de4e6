//! Arriving: which class, which child, or a child who is new here.

use super::{Effect, FEATHERS_PER_PAGE, FIRST_NAME_CHARS_MAX, Model, Outcome, PUPILS_PER_PAGE, Pictures, Screen};
use crate::domain::access::Profile;
use crate::domain::person::Pupil;
use crate::domain::report::SignedInBy;
use crate::store::worker::{PupilNow, Request};

impl Model {
    pub(super) fn start(&mut self) -> Outcome {
        match self.school.as_ref().map(|school| school.groups.len()) {
            None => Outcome::nothing(),
            Some(1) => self.choose_group(0),
            Some(_) => self.go(Screen::Group),
        }
    }

    pub(super) fn choose_group(&mut self, index: usize) -> Outcome {
        let Some(group) = self.school.as_ref().and_then(|school| school.groups.get(index)).cloned() else {
            return Outcome::nothing();
        };
        self.pupils.clear();
        self.pupils_known = false;
        self.pictures = Pictures::default();
        self.together.clear();
        self.sharing = false;
        let ask = Effect::Ask(Request::Pupils(group.id.clone()));
        self.group = Some(group);
        self.go(Screen::Me).and(ask)
    }

    pub(super) fn choose_pupil(&mut self, index: usize) -> Outcome {
        if self.sharing {
            return self.join(index);
        }
        let Some(pupil) = self.pupils.get(index).cloned() else { return Outcome::nothing() };
        self.together.clear();
        if self.pictures.has(&pupil.id) {
            return self.ask_for_code(pupil);
        }
        self.pictures.by = SignedInBy::Picked;
        self.arrive(pupil)
    }

    /// A child is signed in.
    pub(super) fn arrive(&mut self, pupil: Pupil) -> Outcome {
        let ask = Effect::Ask(Request::Pupil(pupil.id.clone()));
        self.me = Some(pupil);
        self.past = None;
        self.go(Screen::Home).and(ask)
    }

    pub(super) fn next_page(&mut self) -> Outcome {
        let pages = match &self.tracker {
            Some(tracker) => tracker.pages(),
            None if self.screen == Screen::Feathers => self.feathers().len().div_ceil(FEATHERS_PER_PAGE).max(1),
            None => self.pupils.len().div_ceil(PUPILS_PER_PAGE).max(1),
        };
        self.page = (self.page + 1) % pages;
        Outcome::draw()
    }

    pub(super) fn i_am_new(&mut self, fresh: &str) -> Outcome {
        let name: String = self.typed.trim().chars().take(FIRST_NAME_CHARS_MAX).collect();
        let animal = self.animal.and_then(|index| self.shipped.animals.get(index)).cloned();
        let (Some(group), Some(animal), false) = (self.group.clone(), animal, name.is_empty()) else {
            return Outcome::nothing();
        };
        // The class's own year is what most of its children are in; staff set the right one later.
        let year = most_common(self.pupils.iter().map(|pupil| pupil.year)).unwrap_or(0);
        let pupil = Pupil {
            id: fresh.into(),
            first_name: name,
            surname_initial: None,
            year,
            animal,
            groups: vec![group.id],
            new_here: true,
        };
        self.typed.clear();
        self.animal = None;
        self.me = Some(pupil.clone());
        let nothing_yet = PupilNow {
            pupil: pupil.id.clone(),
            visits: Vec::new(),
            finished: Vec::new(),
            signing: None,
            signed_version: None,
            leaves: Vec::new(),
            access: Profile::default(),
            met: Vec::new(),
            again: Vec::new(),
            asked: None,
        };
        self.past = Some(nothing_yet);
        self.go(Screen::Home).and(Effect::Ask(Request::NewPupil(pupil)))
    }
}

/// The commonest value, the smaller of two as common.
fn most_common(values: impl Iterator<Item = u8>) -> Option<u8> {
    let mut counts = std::collections::BTreeMap::new();
    for value in values {
        *counts.entry(value).or_insert(0usize) += 1;
    }
    counts.into_iter().max_by_key(|(value, count)| (*count, std::cmp::Reverse(*value))).map(|(value, _)| value)
}
