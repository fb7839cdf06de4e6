//! Finding what belongs together: tap one, then its partner; or drag it there.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{Face, Part, Press, caption, column, draggable, drawing, laid, row, takes, tile, wide};
use super::reply::{self, How};
use crate::domain::lesson::Match;
use crate::domain::text::{Picture, TextKey};
use crate::domain::visit::{Answer, Placing, mixed};

/// The line of the screen, and one of a pair.
const LINE: f32 = 1300.0;
const WIDE: f32 = 560.0;
const HIGH: f32 = 88.0;

/// What to do, the first of each pair at the start, the partners at the end.
pub fn draw(show: &Show, pairs: &Match, at: &Placing) -> Part {
    let top = match at.thinking.and_then(|index| Some((index, pairs.pairs.get(index)?))) {
        _ if at.solved() => reply::done(show, show.say("lesson-match-done")),
        Some((index, pair)) => {
            let how = if at.shown(index) { How::Shown("lesson-show-me-card") } else { How::Again };
            reply::line(show, how, &pair.reason)
        }
        None => reply::asked(show, &pairs.question, LINE),
    };
    let firsts = (0..pairs.pairs.len()).filter_map(|index| first(show, pairs, at, index)).collect();
    let partners = mixed(pairs.pairs.len()).into_iter().filter_map(|index| partner(show, pairs, at, index)).collect();
    wide(column(vec![top, row(vec![column(firsts), column(partners)])]), LINE)
}

/// One of a found pair: the other's picture stands on it.
fn found(show: &Show, text: &TextKey, picture: &Picture, other: &Picture) -> Part {
    let name = show.say(text.as_str());
    let parts = vec![
        drawing(picture.as_str(), 60.0, 60.0),
        caption(name.clone(), show.size() - 8.0),
        drawing(other.as_str(), 48.0, 48.0),
    ];
    laid(name, parts, Face::new(WIDE, HIGH))
}

fn first(show: &Show, pairs: &Match, at: &Placing, index: usize) -> Option<Part> {
    let pair = pairs.pairs.get(index)?;
    if at.placed.get(index) != Some(&None) {
        return Some(found(show, &pair.text, &pair.picture, &pair.partner_picture));
    }
    let press = Press::new(show.say(pair.text.as_str()), Intent::Hold(index)).picture(pair.picture.as_str());
    let held = show.model.holding.or(at.thinking.filter(|card| at.shown(*card)));
    Some(draggable(tile(press.chosen(held == Some(index)).sized(show.size() - 8.0), WIDE, HIGH)))
}

fn partner(show: &Show, pairs: &Match, at: &Placing, index: usize) -> Option<Part> {
    let pair = pairs.pairs.get(index)?;
    if at.lies_in(index).is_some() {
        return Some(found(show, &pair.partner, &pair.partner_picture, &pair.picture));
    }
    let held = show.model.holding.or(at.thinking.filter(|card| at.shown(*card)));
    let meant = held.is_some_and(|card| at.shown(card) && card == index);
    let intent = held.map_or(Intent::Touched, |card| Intent::Answer(Answer::Place(card, index)));
    let press = Press::new(show.say(pair.partner.as_str()), intent).picture(pair.partner_picture.as_str());
    Some(takes(tile(press.chosen(meant).sized(show.size() - 8.0), WIDE, HIGH), index))
}
