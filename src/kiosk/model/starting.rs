//! Starting a lesson: class, tools, and the board with three reminders (LL 3.3.1; REGISTER.md R58).
//! No secret stands before it: supply teachers and assistants start lessons in three taps.

use super::{AskName, Board, Corner, Effect, Model, Outcome, Page, Screen};
use crate::domain::ids::{GroupId, LessonStartId};
use crate::domain::lesson_start::{GivenBy, LessonStart, REMINDERS_SHOWN, choose};
use crate::domain::person::{Group, Pupil};
use crate::domain::reminder::{Reminder, Tool};
use crate::domain::text::Wording;
use crate::domain::time::Moment;
use crate::store::worker::Request;

/// Names on offer for *given by*: the class's teachers and those who gave reminders today.
pub const NAMES_OFFERED_MAX: usize = 5;
/// The desk asked for a lesson start, and nobody came to the kiosk: forgotten after this time.
pub const ASKED_START_SECS: u64 = 10 * 60;

/// What a grown-up does before the board opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begin {
    /// The class at this place of the list.
    Class(usize),
    /// A tool, on or off.
    Tool(Tool),
    /// The name at this place of those on offer; the same again takes it back.
    By(usize),
    /// A name that is not on offer.
    OtherName,
    /// That name is typed.
    Named,
    /// The board.
    Board,
}

/// A lesson about to start.
#[derive(Debug)]
pub struct Starting {
    /// The class.
    pub group: Group,
    /// The words its children read; the younger ones for a mixed class.
    pub wording: Wording,
    /// Today's tools; last time's until somebody says otherwise.
    pub tools: Vec<Tool>,
    /// Who gives the reminders.
    pub by: GivenBy,
    /// Somebody chose the tools.
    chosen: bool,
    /// This class's starts before, oldest first.
    before: Vec<LessonStart>,
}

impl Model {
    /// Names on offer for this class: its teachers, then whoever gave reminders today.
    pub fn names_offered(&self, group: &GroupId) -> Vec<GivenBy> {
        let teachers = self.school.iter().flat_map(|school| school.directory.teachers_of(group));
        let teachers = teachers.map(|staff| GivenBy::Staff(staff.id.clone(), staff.name.clone()));
        let today = self.given_today.iter().rev().filter(|by| by.name().is_some()).cloned();
        let mut offered: Vec<GivenBy> = Vec::new();
        for by in teachers.chain(today) {
            if !offered.iter().any(|other| other.name() == by.name()) {
                offered.push(by);
            }
        }
        offered.truncate(NAMES_OFFERED_MAX);
        offered
    }

    pub(super) fn begin(&mut self, begin: Begin, fresh: &str, now: Moment) -> Outcome {
        // Behind *Grown-ups* only; a covered screen offers nothing but uncovering.
        if self.screen != Screen::GrownUps || self.covered {
            return Outcome::nothing();
        }
        match begin {
            Begin::Class(index) => self.start_class(index),
            Begin::Tool(tool) => self.toggle_tool(tool),
            Begin::By(index) => self.given_by(index),
            Begin::OtherName => self.other_name(),
            Begin::Named => self.named(),
            Begin::Board => self.open_board(fresh, now),
        }
    }

    fn start_class(&mut self, index: usize) -> Outcome {
        let Some(group) = self.school.as_ref().and_then(|school| school.groups.get(index)).cloned() else {
            return Outcome::nothing();
        };
        self.get_ready_for(group)
    }

    /// The page where tools are chosen; what the class had before is asked for.
    fn get_ready_for(&mut self, group: Group) -> Outcome {
        let asked = [Request::LessonStarts(group.id.clone()), Request::Pupils(group.id.clone()), Request::GivenToday];
        self.starting = Some(Starting {
            group,
            wording: Wording::Younger,
            tools: Vec::new(),
            by: GivenBy::NotSaid,
            chosen: false,
            before: Vec::new(),
        });
        self.corner.page = Page::Tools;
        Outcome { effects: asked.map(Effect::Ask).into(), draw: true }
    }

    fn toggle_tool(&mut self, tool: Tool) -> Outcome {
        let Some(starting) = self.starting.as_mut() else { return Outcome::nothing() };
        starting.chosen = true;
        match starting.tools.iter().position(|other| *other == tool) {
            Some(index) => {
                starting.tools.remove(index);
            }
            // None of them and one of them cannot both be.
            None if tool == Tool::NoTool => starting.tools = vec![tool],
            None => {
                starting.tools.retain(|other| *other != Tool::NoTool);
                starting.tools.push(tool);
            }
        }
        starting.tools.sort_unstable();
        Outcome::draw()
    }

    fn given_by(&mut self, index: usize) -> Outcome {
        let offered = self.starting.as_ref().map(|starting| self.names_offered(&starting.group.id));
        let Some(by) = offered.and_then(|offered| offered.get(index).cloned()) else { return Outcome::nothing() };
        let Some(starting) = self.starting.as_mut() else { return Outcome::nothing() };
        starting.by = if starting.by == by { GivenBy::NotSaid } else { by };
        Outcome::draw()
    }

    fn other_name(&mut self) -> Outcome {
        self.typed.clear();
        self.corner.page = Page::Name;
        Outcome::draw()
    }

    /// The typed name stands on offer from now on.
    fn named(&mut self) -> Outcome {
        let by = GivenBy::typed(&self.typed);
        self.typed.clear();
        self.corner.page = Page::Tools;
        let Some(starting) = self.starting.as_mut() else { return self.close_corner() };
        if by != GivenBy::NotSaid {
            starting.by = by.clone();
            self.given_today.push(by);
        }
        Outcome::draw().and(Effect::ForgetTyped)
    }

    fn open_board(&mut self, fresh: &str, now: Moment) -> Outcome {
        let Some(starting) = self.starting.take() else { return Outcome::nothing() };
        let tools = if starting.tools.is_empty() { vec![Tool::NoTool] } else { starting.tools };
        let before: Vec<_> = starting.before.into_iter().map(|start| start.reminders).collect();
        let all = self.shipped.reminders.clone();
        let reminders: Vec<Reminder> = choose(&all, &tools, &before).into_iter().cloned().collect();
        let start = LessonStart {
            id: LessonStartId(fresh.to_owned()),
            group: starting.group.id.clone(),
            at: now,
            place: self.school.as_ref().map(|school| school.place.clone()).unwrap_or_default(),
            tools,
            reminders: reminders.iter().map(|reminder| reminder.id.clone()).collect(),
            by: starting.by,
            ready: None,
        };
        self.board = Some(Board {
            start: start.clone(),
            group: starting.group,
            wording: starting.wording,
            reminders,
            answers: [false; REMINDERS_SHOWN],
            counting: false,
            thumbs: Vec::new(),
            asks: AskName::No,
        });
        self.corner = Corner::default();
        self.back_to = Screen::Board;
        self.go(Screen::Board).and(Effect::Ask(Request::StartLesson(Box::new(start))))
    }

    /// What this class had before: last time's tools stand ready.
    pub(super) fn hear_starts(&mut self, group: &GroupId, starts: Vec<LessonStart>) -> Outcome {
        let Some(starting) = self.starting.as_mut().filter(|starting| starting.group.id == *group) else {
            return Outcome::nothing();
        };
        if !starting.chosen
            && let Some(last) = starts.last()
        {
            starting.tools.clone_from(&last.tools);
        }
        starting.before = starts;
        Outcome::draw()
    }

    /// The board's words follow its youngest child.
    pub(super) fn hear_class(&mut self, group: &GroupId, pupils: &[Pupil]) {
        if let Some(starting) = self.starting.as_mut().filter(|starting| starting.group.id == *group) {
            starting.wording = youngest(pupils);
        }
    }

    /// The desk asks for a lesson start. Nobody is pulled out of what they are doing: it waits for
    /// the welcome.
    pub(super) fn asked_to_start(&mut self, group: GroupId, now: Moment) -> Outcome {
        self.asked_start = Some((group, now));
        self.start_as_asked(now)
    }

    pub(super) fn start_as_asked(&mut self, now: Moment) -> Outcome {
        if !matches!(self.screen, Screen::Welcome | Screen::Group) || self.covered {
            return Outcome::nothing();
        }
        let Some((wanted, since)) = self.asked_start.take() else { return Outcome::nothing() };
        let group = self.school.as_ref().and_then(|school| school.groups.iter().find(|group| group.id == wanted));
        let Some(group) = group.filter(|_| now.secs_since(since) < ASKED_START_SECS).cloned() else {
            return Outcome::nothing();
        };
        self.touched = now;
        self.open_corner();
        self.get_ready_for(group)
    }
}

/// The words the youngest of them reads; the younger ones while nobody is on the list.
pub(super) fn youngest(pupils: &[Pupil]) -> Wording {
    pupils.iter().map(|pupil| pupil.band().wording()).min().unwrap_or(Wording::Younger)
}
