//! Sorting: tap a card, then a basket.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{
    Part, Press, bold, card, column, glad_owl, grid, line, row_button, sided, tile, wide, words,
};
use super::reply::{self, How, next, praise};
use crate::domain::lesson::{Basket, Sort, SortCard, Which};
use crate::domain::text::Wording;
use crate::domain::visit::{Answer, Placing};

/// Cards on the table at one time: the next comes when one is put away. Eight are too many to look at,
/// and for the screen.
const ON_TABLE: usize = 4;

/// What to do, the cards, two baskets.
pub fn draw(show: &Show, sort: &Sort, at: &Placing) -> Part {
    let older = show.model.wording() == Wording::Older;
    let free = |(index, _): &(usize, &SortCard)| at.placed.get(*index).is_some_and(Option::is_none);
    let face = |(index, one): (usize, &SortCard)| {
        let press = Press::new(show.say(one.text.as_str()), Intent::Hold(index)).picture(one.picture.as_str());
        let press = press.chosen(show.model.holding == Some(index));
        // Younger cards are a picture and a word or two; older ones a short sentence.
        if older { tile(press.sized(28.0), 638.0, 104.0) } else { card(press.sized(30.0), 307.0, 236.0) }
    };
    let left: Vec<Part> = sort.cards.iter().enumerate().filter(free).take(ON_TABLE).map(face).collect();
    let middle = if at.solved() {
        sided(
            show,
            vec![
                glad_owl(240.0, 197.0),
                column(vec![
                    bold(praise(show), show.size()),
                    words(show.say("lesson-sort-done"), show.size()),
                    next(show),
                ]),
            ],
        )
    } else {
        grid(left)
    };
    let baskets = line(vec![basket(show, sort, at, Which::First), basket(show, sort, at, Which::Second)]);
    wide(column(vec![lead(show, sort, at), middle, baskets]), 1300.0)
}

/// What to do; after a card went astray, the kind reason in its place.
fn lead(show: &Show, sort: &Sort, at: &Placing) -> Part {
    match at.thinking.and_then(|index| Some((index, sort.cards.get(index)?))) {
        Some((index, one)) if !at.solved() => {
            let how = if at.shown(index) { How::Shown("lesson-show-me-card") } else { How::Again };
            reply::line(show, how, &one.reason)
        }
        _ => reply::asked(show, &sort.question, 1290.0),
    }
}

fn basket(show: &Show, sort: &Sort, at: &Placing, which: Which) -> Part {
    let (label, place): (&Basket, usize) = match which {
        Which::First => (&sort.baskets.0, 0),
        Which::Second => (&sort.baskets.1, 1),
    };
    // The card in the hand, or the one Tawny shows a place for.
    let holding = show.model.holding.or(at.thinking.filter(|card| at.shown(*card)));
    let shows =
        holding.is_some_and(|card| !at.shown(card) || sort.cards.get(card).is_some_and(|one| one.basket == which));
    let intent = holding.map_or(Intent::Touched, |card| Intent::Answer(Answer::Place(card, place)));
    let press = Press::new(show.say(label.text.as_str()), intent).picture(label.picture.as_str());
    let inside = |(index, one): (usize, &SortCard)| {
        (at.placed.get(index) == Some(&Some(place))).then(|| one.picture.as_str().to_owned())
    };
    let carries = sort.cards.iter().enumerate().filter_map(inside).collect();
    row_button(Press { carries, ..press.chosen(shows).sized(show.size()) }, 104.0)
}
