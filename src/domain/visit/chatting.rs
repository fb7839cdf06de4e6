//! A pretend chat, turn by turn.

use serde::{Deserialize, Serialize};

use super::{Answer, Happening, Picking};
use crate::domain::lesson::{Chat, Move, Turn};

/// Where a child is in a chat.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chatting {
    /// The turn on show.
    pub turn: usize,
    /// The turns before, with the move made in each.
    pub gone: Vec<(usize, usize)>,
    /// The decision at this turn.
    pub now: Picking,
    /// A wrong move in a turn before.
    pub slipped: bool,
    /// A move was made that ends the chat.
    pub over: bool,
}

impl Chatting {
    /// The turn on show.
    pub fn turn<'l>(&self, chat: &'l Chat) -> Option<&'l Turn> {
        chat.turns.get(self.turn)
    }

    /// The move made last in this turn.
    pub fn made<'l>(&self, chat: &'l Chat) -> Option<&'l Move> {
        self.turn(chat)?.moves.get(self.now.picked?)
    }

    pub(super) fn fits(&self, chat: &Chat) -> bool {
        let goes = |(turn, made): &(usize, usize)| chat.turns.get(*turn).is_some_and(|turn| *made < turn.moves.len());
        self.gone.iter().all(goes) && self.turn(chat).is_some_and(|turn| self.now.fits(turn.moves.len()))
    }

    pub(super) fn take(&mut self, chat: &Chat, answer: Answer) -> Happening {
        let Some(turn) = self.turn(chat) else { return Happening::Nothing };
        let happening = self.now.take(answer, |made| Some(turn.moves.get(made)?.good));
        self.over = self.now.solved && self.made(chat).is_some_and(|made| made.then.is_none());
        if happening == Happening::Nothing && answer == Answer::Undo && self.back() {
            return Happening::Changed;
        }
        happening
    }

    /// To the turn the good move leads to, if it leads to one.
    pub(super) fn on(&mut self, chat: &Chat) -> bool {
        let led_to = self.made(chat).filter(|made| made.good).and_then(|made| made.then.as_ref());
        let next = led_to.and_then(|id| chat.turns.iter().position(|turn| turn.id == *id));
        let (Some(next), Some(picked)) = (next, self.now.picked) else { return false };
        self.gone.push((self.turn, picked));
        self.slipped |= self.now.missed > 0;
        self.turn = next;
        self.now = Picking::default();
        true
    }

    /// Back to the turn before, to decide again.
    pub(super) fn back(&mut self) -> bool {
        let Some((turn, _)) = self.gone.pop() else { return false };
        self.slipped |= self.now.missed > 0;
        self.turn = turn;
        self.now = Picking::default();
        self.over = false;
        true
    }
}
