//! Putting cards in order: tap a card, then its place; or drag it there.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{
    Face, Part, Press, bold, caption, card, column, draggable, drawing, faced, laid, line, row, takes, wide,
};
use super::reply::{self, How};
use crate::domain::lesson::Order;
use crate::domain::visit::{Answer, Placing, mixed};
use crate::locales::Arg;

/// The line of the screen, and a card's height.
const LINE: f32 = 1300.0;
const HIGH: f32 = 184.0;

/// What to do, the places, the cards.
pub fn draw(show: &Show, order: &Order, at: &Placing) -> Part {
    let top = match at.thinking.and_then(|index| Some((index, order.cards.get(index)?))) {
        Some((index, card)) => {
            let how = if at.shown(index) { How::Shown("lesson-show-me-card") } else { How::Again };
            reply::line(show, how, &card.reason)
        }
        None => reply::asked(show, &order.question, LINE),
    };
    let places = line((0..order.cards.len()).map(|index| place(show, order, at, index)).collect());
    let bottom = if at.solved() {
        reply::done(show, show.say("lesson-order-done"))
    } else {
        let left = mixed(order.cards.len()).into_iter().filter(|card| at.placed.get(*card) == Some(&None));
        row(left.filter_map(|index| free(show, order, index)).collect())
    };
    wide(column(vec![top, places, bottom]), LINE)
}

/// The card in the hand, or the one Tawny shows a place for.
fn held(show: &Show, at: &Placing) -> Option<usize> {
    show.model.holding.or(at.thinking.filter(|card| at.shown(*card)))
}

fn place(show: &Show, order: &Order, at: &Placing, index: usize) -> Part {
    let number = index.saturating_add(1).to_string();
    let face = Face::new(0.0, HIGH).stacked().centred();
    if let Some(card) = at.lies_in(index).and_then(|card| order.cards.get(card)) {
        let text = show.say(card.text.as_str());
        let parts = vec![
            row(vec![bold(number, show.size()), drawing(card.picture.as_str(), 80.0, 80.0)]),
            caption(text.clone(), show.size() - 10.0),
        ];
        return laid(text, parts, face);
    }
    let held = held(show, at);
    let meant = held.is_some_and(|card| at.shown(card) && card == index);
    let intent = held.map_or(Intent::Touched, |card| Intent::Answer(Answer::Place(card, index)));
    let args = [("number", Arg::Text(&number))];
    let press = Press::new(show.say_with("lesson-place", &args), intent).chosen(meant);
    takes(faced(press, vec![bold(number.clone(), show.size() + 14.0)], face), index)
}

fn free(show: &Show, order: &Order, index: usize) -> Option<Part> {
    let one = order.cards.get(index)?;
    let press = Press::new(show.say(one.text.as_str()), Intent::Hold(index)).picture(one.picture.as_str());
    let press = press.chosen(show.model.holding == Some(index)).sized(show.size() - 8.0);
    Some(draggable(card(press, 304.0, HIGH)))
}
