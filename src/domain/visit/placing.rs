//! Cards and where they belong: baskets, places of an order, partners.

use serde::{Deserialize, Serialize};

use super::picking::think_again;
use super::{Answer, Happening, WRONG_TRIES_BEFORE_SHOWING};
use crate::domain::lesson::{StepBody, Which};

/// Where a child is with cards.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placing {
    /// Where each card lies.
    pub placed: Vec<Option<usize>>,
    /// How often each card went elsewhere first.
    pub missed: Vec<u8>,
    /// Cards in the order they were placed, for undo.
    pub order: Vec<usize>,
    /// The card whose reason is on show.
    pub thinking: Option<usize>,
}

impl Placing {
    pub(super) fn on(body: &StepBody) -> Self {
        let cards = cards(body);
        Self { placed: vec![None; cards], missed: vec![0; cards], ..Self::default() }
    }

    pub(super) fn fits(&self, body: &StepBody) -> bool {
        let cards = cards(body);
        let placed_well = |(card, place): (usize, &Option<usize>)| place.is_none() || *place == belongs(body, card);
        self.placed.len() == cards
            && self.missed.len() == cards
            && self.placed.iter().enumerate().all(placed_well)
            && self.order.iter().chain(&self.thinking).all(|card| *card < cards)
    }

    /// Every card lies where it belongs: others come back at once.
    pub fn solved(&self) -> bool {
        self.placed.iter().all(Option::is_some)
    }

    pub(super) fn slipped(&self) -> bool {
        self.missed.iter().any(|times| *times > 0)
    }

    /// Whether Tawny shows where this card goes.
    pub fn shown(&self, card: usize) -> bool {
        self.missed.get(card).is_some_and(|times| *times >= WRONG_TRIES_BEFORE_SHOWING)
    }

    /// The card that lies in a place which takes one only.
    pub fn lies_in(&self, place: usize) -> Option<usize> {
        self.placed.iter().position(|placed| *placed == Some(place))
    }

    pub(super) fn take(&mut self, body: &StepBody, answer: Answer) -> Happening {
        match answer {
            Answer::Place(card, place) => self.place(body, card, place),
            Answer::Undo => self.undo(),
            _ => Happening::Nothing,
        }
    }

    fn place(&mut self, body: &StepBody, card: usize, place: usize) -> Happening {
        let Some(meant) = belongs(body, card) else { return Happening::Nothing };
        let taken = takes_one(body) && self.lies_in(place).is_some();
        if place >= places(body) || taken || self.placed.get(card).is_none_or(Option::is_some) {
            return Happening::Nothing;
        }
        if place != meant {
            self.thinking = Some(card);
            let Some(times) = self.missed.get_mut(card) else { return Happening::Nothing };
            *times = times.saturating_add(1);
            return think_again(*times);
        }
        if let Some(lies) = self.placed.get_mut(card) {
            *lies = Some(place);
        }
        self.order.push(card);
        self.thinking = None;
        Happening::Well
    }

    fn undo(&mut self) -> Happening {
        // First the thought goes, then the card placed last comes back.
        if self.thinking.take().is_some() {
            return Happening::Changed;
        }
        let Some(card) = self.order.pop() else { return Happening::Nothing };
        if let Some(lies) = self.placed.get_mut(card) {
            *lies = None;
        }
        Happening::Changed
    }
}

fn cards(body: &StepBody) -> usize {
    match body {
        StepBody::Sort(sort) => sort.cards.len(),
        StepBody::Order(order) => order.cards.len(),
        StepBody::Match(pairs) => pairs.pairs.len(),
        _ => 0,
    }
}

fn places(body: &StepBody) -> usize {
    if let StepBody::Sort(_) = body { 2 } else { cards(body) }
}

/// A basket takes many cards, a place of an order and a partner one.
fn takes_one(body: &StepBody) -> bool {
    !matches!(body, StepBody::Sort(_))
}

/// Where a card belongs.
fn belongs(body: &StepBody, card: usize) -> Option<usize> {
    match body {
        StepBody::Sort(sort) => sort.cards.get(card).map(|card| match card.basket {
            Which::First => 0,
            Which::Second => 1,
        }),
        _ => (card < cards(body)).then_some(card),
    }
}

/// How children meet what is written in the right order: the same for everybody, never as written.
pub fn mixed(count: usize) -> Vec<usize> {
    match count {
        4 => vec![2, 0, 3, 1],
        _ => (1..count).chain((count > 0).then_some(0)).collect(),
    }
}
