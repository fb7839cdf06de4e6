//! A concern any adult writes down behind *Grown-ups*, without a key: sealed here, and never to be read
//! here. Whoever walks away leaves nothing of it on the screen.

use super::{Effect, Model, Outcome, Page, Screen};
use crate::domain::concern::Concern;
use crate::domain::ids::{GroupId, ReportId};
use crate::domain::person::{Pupil, Staff};
use crate::domain::report::Worry;
use crate::domain::source::{By, How};
use crate::domain::telling::Keep;
use crate::domain::time::Moment;
use crate::store::worker::Request;

/// Names of grown-ups on one page.
pub const PEOPLE_PER_PAGE: usize = 18;

/// What is asked, one thing a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Asks {
    /// How they know.
    #[default]
    How,
    /// What it is about.
    What,
    /// Which class and child.
    Child,
    /// Which grown-ups it is about.
    About,
    /// Their words.
    Words,
    /// Their name.
    Name,
    /// Whether it is sealed and kept.
    Sealed(Sealed),
}

/// How sealing went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sealed {
    /// Asked.
    Asking,
    /// It is.
    Yes,
    /// It is not: tell somebody in person.
    No,
}

/// What a grown-up does with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnConcern {
    /// Begins one.
    Begin,
    /// How they know.
    How(How),
    /// What it is about.
    What(Worry),
    /// The class at this place of the list; `None` where it is not known.
    Class(Option<usize>),
    /// The child at this place; `None` where it is not known.
    Child(Option<usize>),
    /// The grown-up at this place, or not them after all.
    About(usize),
    /// More grown-ups.
    MorePeople,
    /// A child needs somebody now, or not.
    Now,
    /// On to what is asked next; after the last, seals it.
    On,
    /// It is sent, or given up.
    Done,
}

/// A concern being written.
#[derive(Debug, Default)]
pub struct Writing {
    /// What is written so far.
    pub concern: Concern,
    /// What is asked now.
    pub asks: Asks,
    /// The children of its class.
    pub children: Vec<Pupil>,
    /// The page of grown-ups.
    pub page: usize,
    /// The report it became.
    id: Option<ReportId>,
}

impl Writing {
    /// What is asked after this, of what makes a difference.
    fn next(&self) -> Asks {
        let how = self.concern.how;
        let child = if how == Some(How::StaffBullied) { self.after_child() } else { Asks::Child };
        match self.asks {
            Asks::How if how.is_some_and(How::is_about_staff) => child,
            Asks::How => Asks::What,
            Asks::What => child,
            Asks::Child => self.after_child(),
            Asks::About => Asks::Words,
            Asks::Words => Asks::Name,
            Asks::Name => Asks::Sealed(Sealed::Asking),
            Asks::Sealed(how) => Asks::Sealed(how),
        }
    }

    fn after_child(&self) -> Asks {
        if self.concern.about_what() == Some(Worry::GrownUpAtSchool) { Asks::About } else { Asks::Words }
    }

    /// What was asked before this; `None` before the first.
    fn before(&self) -> Option<Asks> {
        let mut walk = Self { concern: self.concern.clone(), ..Self::default() };
        let mut before = None;
        while walk.asks != self.asks {
            if matches!(walk.asks, Asks::Sealed(_)) {
                return None;
            }
            before = Some(walk.asks);
            walk.asks = walk.next();
        }
        before
    }

    /// Whether what is asked now was answered, or need not be.
    pub fn may_go_on(&self, typed: &str) -> bool {
        match self.asks {
            Asks::How => self.concern.how.is_some(),
            Asks::What => self.concern.worry.is_some(),
            Asks::Child | Asks::About => true,
            Asks::Words | Asks::Name => !typed.trim().is_empty(),
            Asks::Sealed(_) => false,
        }
    }
}

impl Model {
    /// The grown-ups on this page, with their places in the directory, and whether there are more.
    pub fn people_on_page(&self, page: usize) -> (Vec<(usize, &Staff)>, bool) {
        let staff = self.school.as_ref().map(|school| school.directory.staff.as_slice()).unwrap_or_default();
        let pages = staff.len().div_ceil(PEOPLE_PER_PAGE).max(1);
        let from = (page % pages) * PEOPLE_PER_PAGE;
        (staff.iter().enumerate().skip(from).take(PEOPLE_PER_PAGE).collect(), pages > 1)
    }

    pub(super) fn on_concern(&mut self, act: OnConcern, fresh: &str, now: Moment) -> Outcome {
        if self.screen != Screen::GrownUps || self.covered {
            return Outcome::nothing();
        }
        if act == OnConcern::Begin {
            self.typed.clear();
            self.writing = Some(Writing::default());
            return self.turn(Page::Concern);
        }
        let groups = self.school.as_ref().map(|school| school.groups.clone()).unwrap_or_default();
        let staff = self.school.as_ref().map(|school| school.directory.staff.clone()).unwrap_or_default();
        let Some(writing) = self.writing.as_mut() else { return Outcome::nothing() };
        let concern = &mut writing.concern;
        match act {
            OnConcern::Begin => {}
            OnConcern::How(how) => concern.how = Some(how),
            OnConcern::What(worry) => concern.worry = Some(worry),
            OnConcern::Class(place) => {
                let group = place.and_then(|place| groups.get(place));
                concern.group = group.map(|group| (group.id.clone(), group.name.clone()));
                concern.child = None;
                writing.children.clear();
                if let Some(group) = group {
                    return Outcome::draw().and(Effect::Ask(Request::Pupils(group.id.clone())));
                }
            }
            OnConcern::Child(place) => {
                let child = place.and_then(|place| writing.children.get(place));
                concern.child = child.map(|pupil| (pupil.id.clone(), pupil.staff_name()));
            }
            OnConcern::About(place) => {
                let Some(who) = staff.get(place).map(|staff| staff.id.clone()) else { return Outcome::nothing() };
                let named = concern.about.contains(&who);
                concern.about.retain(|other| *other != who);
                if !named {
                    concern.about.push(who);
                }
            }
            OnConcern::MorePeople => writing.page += 1,
            OnConcern::Now => concern.now = !concern.now,
            OnConcern::On => return self.concern_on(fresh, now),
            OnConcern::Done => return self.end_concern(),
        }
        Outcome::draw()
    }

    fn concern_on(&mut self, fresh: &str, now: Moment) -> Outcome {
        let (place, demo) = (self.school.as_ref().map(|school| school.place.clone()).unwrap_or_default(), self.demo());
        let Some(writing) = self.writing.as_mut().filter(|writing| writing.may_go_on(&self.typed)) else {
            return Outcome::nothing();
        };
        match writing.asks {
            Asks::Words => writing.concern.words = std::mem::take(&mut self.typed),
            Asks::Name => {
                let by = By::Typed(std::mem::take(&mut self.typed));
                writing.asks = Asks::Sealed(Sealed::No);
                let report = writing.concern.clone().report(by, ReportId::from(fresh), now, place, demo);
                let Some(report) = report else { return Outcome::draw() };
                // From here on the words are in the seal only.
                writing.concern = Concern { how: writing.concern.how, ..Concern::default() };
                (writing.id, writing.asks) = (Some(report.id.clone()), Asks::Sealed(Sealed::Asking));
                let tell = Effect::Ask(Request::Tell(Keep::Settle, Box::new(report)));
                return Outcome::draw().and(tell).and(Effect::ForgetTyped);
            }
            _ => {}
        }
        writing.asks = writing.next();
        Outcome::draw()
    }

    /// What was asked before; before the first, out of it.
    pub(super) fn back_in_concern(&mut self) -> Outcome {
        let Some(writing) = self.writing.as_mut() else { return self.turn(Page::Classes) };
        if matches!(writing.asks, Asks::Sealed(_)) {
            return self.end_concern();
        }
        let Some(before) = writing.before() else { return self.end_concern() };
        if writing.asks == Asks::Words {
            writing.concern.words.clone_from(&self.typed);
        }
        writing.asks = before;
        self.typed = if before == Asks::Words { writing.concern.words.clone() } else { String::new() };
        Outcome::draw()
    }

    fn end_concern(&mut self) -> Outcome {
        self.writing = None;
        self.typed.clear();
        self.turn(Page::Classes).and(Effect::ForgetTyped)
    }

    /// Whether this report is the concern being sealed.
    pub(super) fn writes(&self, report: &ReportId) -> bool {
        self.writing.as_ref().is_some_and(|writing| writing.id.as_ref() == Some(report))
    }

    /// The store answered.
    pub(super) fn sealed(&mut self, stored: bool) -> Outcome {
        if let Some(writing) = &mut self.writing {
            writing.asks = Asks::Sealed(if stored { Sealed::Yes } else { Sealed::No });
        }
        Outcome::draw()
    }

    /// The children of a class came.
    pub(super) fn hear_concern_class(&mut self, group: &GroupId, pupils: &[Pupil]) {
        let Some(writing) = &mut self.writing else { return };
        if writing.concern.group.as_ref().is_some_and(|(id, _)| id == group) {
            writing.children = pupils.to_vec();
        }
    }
}
