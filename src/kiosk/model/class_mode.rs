//! A lesson on the class board, for classes without computers, or all together: bigger, with hands
//! counted instead of marks. And the same lesson in two minutes.

use super::starting::youngest;
use super::{Corner, Effect, Model, Outcome, Page, Screen};
use crate::domain::class_lesson::{ClassAct, ClassLesson};
use crate::domain::ids::{GroupId, LessonId};
use crate::domain::lesson::{Lesson, Tale};
use crate::domain::mixing::Seed;
use crate::domain::on_board::OnShow;
use crate::domain::person::{Group, Pupil};
use crate::domain::quiet::Quiet;
use crate::domain::shelf::{self, Done, OnShelf, Shelf};
use crate::domain::tales::{Met, next_tale};
use crate::domain::text::{Band, Wording};
use crate::domain::time::Moment;
use crate::store::worker::Request;

/// What a grown-up does with a lesson for the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InClass {
    /// The page where a class is chosen.
    Choose,
    /// The class at this place of the list.
    Class(usize),
    /// Whole, or in two minutes.
    Short(bool),
    /// Another page or part of this class's shelf.
    Shelf(OnShelf),
    /// The lesson at this place of it.
    Lesson(usize),
    /// Something on the board.
    Act(ClassAct),
    /// The quiet timer beside a talk: on, longer, off.
    Quiet,
    /// Done: back to the welcome.
    Done,
}

/// A class with a lesson on the board, or about to choose one.
#[derive(Debug)]
pub struct ClassMode {
    /// The class.
    pub group: Group,
    /// The bands of its children; empty while nobody is on the list.
    bands: Vec<Band>,
    /// The tales it was told, as a class or one by one.
    met: Vec<Met>,
    /// Their years.
    years: Vec<u8>,
    /// Where its grown-up stands before the shelf.
    pub shelf_place: Shelf,
    /// The words of its youngest.
    pub wording: Wording,
    /// In two minutes.
    pub short: bool,
    /// What is on the board.
    pub on: Option<OnBoardNow>,
    /// The quiet timer, where its teacher wanted one.
    pub quiet: Option<Quiet>,
}

/// What is on the board.
#[derive(Debug)]
pub enum OnBoardNow {
    /// A lesson, step by step.
    Lesson(ClassLesson),
    /// The lesson's two minutes, from its teacher's page.
    TwoMinutes(LessonId),
}

impl ClassMode {
    /// A class that leaves the first step of a tale, where it stood, was told it.
    fn tells(&self, was_at: usize) -> Option<Request> {
        let Some(OnBoardNow::Lesson(on)) = &self.on else { return None };
        let told = was_at == 0 && on.step != 0;
        told.then(|| Request::TellClass(self.group.id.clone(), on.lesson.clone(), on.tale.clone()))
    }

    /// A class of which nobody is known yet.
    pub fn of(group: Group) -> Self {
        Self {
            group,
            bands: Vec::new(),
            met: Vec::new(),
            years: Vec::new(),
            shelf_place: Shelf::default(),
            wording: Wording::Younger,
            short: false,
            on: None,
            quiet: None,
        }
    }
}

impl Model {
    /// The lessons for the class that chose the board: those of its own bands, all for a class
    /// without a list.
    pub fn class_shelf(&self) -> Vec<&Lesson> {
        let Some(class) = &self.class_mode else { return Vec::new() };
        shelf::stand(&self.shipped.lessons, class.shelf_place.rack, &class.bands, &class.years, |_| Done::NotYet)
    }

    /// The lesson on the board.
    pub fn class_lesson(&self) -> Option<&Lesson> {
        let id = match self.class_mode.as_ref()?.on.as_ref()? {
            OnBoardNow::Lesson(on) => &on.lesson,
            OnBoardNow::TwoMinutes(id) => id,
        };
        self.shipped.lessons.iter().find(|lesson| lesson.id == *id)
    }

    pub(super) fn in_class(&mut self, act: InClass, fresh: &str, now: Moment) -> Outcome {
        let in_corner = self.screen == Screen::GrownUps && !self.covered;
        match act {
            InClass::Choose if in_corner => {
                self.corner.page = Page::BoardClass;
                Outcome::draw()
            }
            InClass::Class(index) if in_corner => self.board_class(index),
            InClass::Short(short) if in_corner => {
                if let Some(class) = self.class_mode.as_mut() {
                    class.short = short;
                }
                Outcome::draw()
            }
            InClass::Shelf(act) if in_corner => {
                if let Some(class) = self.class_mode.as_mut() {
                    class.shelf_place = class.shelf_place.act(act);
                }
                Outcome::draw()
            }
            InClass::Lesson(index) if in_corner => self.board_lesson(index, fresh, now),
            InClass::Act(act) if self.screen == Screen::ClassLesson => self.act_in_class(act),
            InClass::Quiet if self.talks_in_class() => {
                if let Some(class) = self.class_mode.as_mut() {
                    class.quiet = Quiet::turned(class.quiet, now);
                }
                Outcome::draw()
            }
            InClass::Done if self.screen == Screen::ClassLesson => self.leave(),
            _ => Outcome::nothing(),
        }
    }

    fn board_class(&mut self, index: usize) -> Outcome {
        let Some(group) = self.school.as_ref().and_then(|school| school.groups.get(index)).cloned() else {
            return Outcome::nothing();
        };
        let ask = [Request::Pupils(group.id.clone()), Request::Met(group.id.clone())].map(Effect::Ask);
        self.class_mode = Some(ClassMode::of(group));
        self.corner.page = Page::BoardLesson;
        Outcome { effects: ask.into(), draw: true }
    }

    fn board_lesson(&mut self, index: usize, fresh: &str, now: Moment) -> Outcome {
        let Some(lesson) = self.class_shelf().get(index).map(|lesson| (*lesson).clone()) else {
            return Outcome::nothing();
        };
        let Some(class) = self.class_mode.as_mut() else { return Outcome::nothing() };
        class.on = if class.short {
            Some(OnBoardNow::TwoMinutes(lesson.id.clone()))
        } else {
            let start = |tale: &Tale| Some(ClassLesson::start(&lesson, &tale.id)?.mixed_by(Seed::of(fresh)));
            next_tale(&lesson, &class.met, now).and_then(start).map(OnBoardNow::Lesson)
        };
        if class.on.is_none() {
            return Outcome::nothing();
        }
        self.corner = Corner::default();
        self.back_to = Screen::ClassLesson;
        self.go(Screen::ClassLesson)
    }

    /// Whether the class talks now.
    fn talks_in_class(&self) -> bool {
        let on = self.class_mode.as_ref().and_then(|class| class.on.as_ref());
        let (Some(OnBoardNow::Lesson(on)), Some(lesson)) = (on, self.class_lesson()) else { return false };
        self.screen == Screen::ClassLesson && matches!(on.on_show(lesson), Some(OnShow::Talk(_)))
    }

    /// The quiet timer goes on; the board changes only when a part of its ring is full.
    pub(super) fn tick_quiet(&mut self, now: Moment) -> Outcome {
        let Some(quiet) = self.class_mode.as_mut().and_then(|class| class.quiet.as_mut()) else {
            return Outcome::nothing();
        };
        let was = std::mem::replace(quiet, quiet.at(now));
        if was == *quiet { Outcome::nothing() } else { Outcome::draw() }
    }

    pub(super) fn act_in_class(&mut self, act: ClassAct) -> Outcome {
        let lesson = self.class_lesson().cloned();
        let Some(class) = self.class_mode.as_mut() else { return Outcome::nothing() };
        class.quiet = None;
        let mut told = None;
        match (class.on.take(), lesson) {
            (Some(OnBoardNow::Lesson(on)), Some(lesson)) => {
                let was_at = on.step;
                class.on = on.act(&lesson, act).map(OnBoardNow::Lesson);
                told = class.tells(was_at);
            }
            (on, _) => class.on = on.filter(|_| act != ClassAct::Back),
        }
        if class.on.is_some() {
            return Outcome { effects: told.into_iter().map(Effect::Ask).collect(), draw: true };
        }
        // Before its first step: another lesson.
        self.back_to = Screen::Welcome;
        self.corner = Corner::at(Page::BoardLesson);
        self.go(Screen::GrownUps)
    }

    /// The tales the class was told came.
    pub(super) fn hear_met(&mut self, group: &GroupId, met: Vec<Met>) -> Outcome {
        if let Some(class) = self.class_mode.as_mut().filter(|class| class.group.id == *group) {
            class.met = met;
        }
        Outcome::nothing()
    }

    /// Which lessons and words fit the class.
    pub(super) fn hear_board_class(&mut self, group: &GroupId, pupils: &[Pupil]) {
        if let Some(class) = self.class_mode.as_mut().filter(|class| class.group.id == *group) {
            class.wording = youngest(pupils);
            class.bands = pupils.iter().map(Pupil::band).collect();
            class.bands.sort_unstable();
            class.bands.dedup();
            class.years = pupils.iter().map(|pupil| pupil.year).collect();
        }
    }
}
