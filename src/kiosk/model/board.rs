//! The board: three reminders, a question each, thumbs if the teacher wants to count them, and
//! *We're ready*.

use super::{Effect, Model, Outcome, Screen};
use crate::domain::ids::LessonStartId;
use crate::domain::lesson_start::{GivenBy, LessonStart, REMINDERS_SHOWN, Ready, Thumb, Thumbs};
use crate::domain::person::Group;
use crate::domain::reminder::Reminder;
use crate::domain::text::Wording;
use crate::domain::time::Moment;
use crate::store::worker::Request;

/// Ends of starts the store did not take are offered to it again this often.
pub const OFFER_AGAIN_SECS: u64 = 30;
/// So many of them at most.
const UNKEPT_MAX: usize = 20;

/// What a grown-up does on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnBoard {
    /// *Show answer*, or the question again.
    Answer(usize),
    /// Count thumbs, or no more.
    Thumbs,
    /// One thumb more.
    Thumb(Thumb),
    /// The thumb counted last was none.
    UndoThumb,
    /// *We're ready*: asks who gave the reminders where nobody said it.
    Ready,
    /// It was the name at this place of those on offer.
    By(usize),
    /// It was somebody else: the box opens.
    OtherName,
    /// That name is typed.
    Named,
    /// On without a name.
    Unnamed,
}

/// Asking who gave the reminders.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AskName {
    /// Not yet.
    #[default]
    No,
    /// Names on offer.
    Offer,
    /// A box to type one in.
    Box,
}

/// The board.
#[derive(Debug)]
pub struct Board {
    /// What is kept of it.
    pub start: LessonStart,
    /// The class.
    pub group: Group,
    /// The words on it.
    pub wording: Wording,
    /// The reminders on it.
    pub reminders: Vec<Reminder>,
    /// Whose answers are on show.
    pub answers: [bool; REMINDERS_SHOWN],
    /// Thumbs are being counted.
    pub counting: bool,
    /// Thumbs in the order they were counted.
    pub thumbs: Vec<Thumb>,
    /// Who gave them is asked before the class goes on.
    pub asks: AskName,
}

impl Board {
    /// Thumbs so far.
    pub fn counted(&self) -> Thumbs {
        self.thumbs.iter().fold(Thumbs::default(), |thumbs, thumb| thumbs.counted(*thumb, false))
    }
}

impl Model {
    /// The class board is on, or hidden behind a cover: what stands on it, everybody sees.
    pub fn on_board(&self) -> bool {
        let board = |screen| matches!(screen, Screen::Board | Screen::ClassLesson);
        board(self.screen) || (matches!(self.screen, Screen::Cover | Screen::GrownUps) && board(self.back_to))
    }

    pub(super) fn do_on_board(&mut self, act: OnBoard, now: Moment) -> Outcome {
        let Some(board) = self.board.as_mut().filter(|_| self.screen == Screen::Board) else {
            return Outcome::nothing();
        };
        match act {
            OnBoard::Answer(index) => {
                if let Some(shown) = board.answers.get_mut(index) {
                    *shown = !*shown;
                }
            }
            OnBoard::Thumbs => board.counting = !board.counting,
            OnBoard::Thumb(thumb) => {
                let counted = board.counted();
                if counted != counted.counted(thumb, false) {
                    board.thumbs.push(thumb);
                }
            }
            OnBoard::UndoThumb => {
                board.thumbs.pop();
            }
            OnBoard::Ready if board.start.by == GivenBy::NotSaid => board.asks = AskName::Offer,
            OnBoard::OtherName => {
                board.asks = AskName::Box;
                self.typed.clear();
            }
            OnBoard::By(index) => {
                let group = board.group.id.clone();
                return match self.names_offered(&group).get(index).cloned() {
                    Some(by) => self.ready(by, now),
                    None => Outcome::nothing(),
                };
            }
            OnBoard::Ready => {
                let by = board.start.by.clone();
                return self.ready(by, now);
            }
            OnBoard::Named => return self.ready(GivenBy::typed(&self.typed), now),
            OnBoard::Unnamed => return self.ready(GivenBy::NotSaid, now),
        }
        Outcome::draw()
    }

    /// One screen back: from the name to the board, from the board to the welcome. What was begun
    /// stays kept as begun.
    pub(super) fn back_from_board(&mut self) -> Outcome {
        match self.board.as_mut() {
            Some(board) if board.asks != AskName::No => {
                board.asks = AskName::No;
                Outcome::draw()
            }
            _ => self.leave(),
        }
    }

    /// The class goes to its places; the end of the start is kept meanwhile.
    fn ready(&mut self, by: GivenBy, now: Moment) -> Outcome {
        let Some(mut board) = self.board.take() else { return Outcome::nothing() };
        let thumbs = (!board.thumbs.is_empty()).then(|| board.counted());
        board.start.ready = Some(Ready { at: now, thumbs });
        board.start.by = by;
        if self.unkept.len() < UNKEPT_MAX {
            self.unkept.push(board.start.clone());
        }
        self.offered_at = now;
        let kept = Effect::Ask(Request::LessonReady(Box::new(board.start)));
        let mut outcome = self.leave();
        outcome.effects.extend([kept, Effect::Ask(Request::Pupils(board.group.id.clone()))]);
        self.group = Some(board.group);
        self.screen = Screen::Me;
        outcome
    }

    /// Ends the store did not take are offered again: the same end twice is one.
    pub(super) fn offer_again(&mut self, now: Moment) -> Vec<Effect> {
        if self.unkept.is_empty() || now.secs_since(self.offered_at) < OFFER_AGAIN_SECS {
            return Vec::new();
        }
        self.offered_at = now;
        let again = self.unkept.iter().cloned();
        again.map(|start| Effect::Ask(Request::LessonReady(Box::new(start)))).collect()
    }

    pub(super) fn lesson_ready(&mut self, kept: &LessonStartId) -> Outcome {
        self.unkept.retain(|start| start.id != *kept);
        Outcome::nothing()
    }
}
