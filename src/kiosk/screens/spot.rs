//! A made-up page with clues: tap what looks odd. What is fine says why it is.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{
    Face, Part, Press, bold, caption, column, column_from_start, drawing, faced, panel, row, small,
};
use super::reply::{self, How};
use crate::domain::lesson::{Look, Region, Sheet, Spot};
use crate::domain::theme::Tone;
use crate::domain::visit::{Answer, Spotting};
use crate::locales::Arg;

/// The page's width, and that of what stands beside it.
const PAGE: f32 = 640.0;
const BESIDE: f32 = 610.0;

/// The page, and what came of the last tap.
pub fn draw(show: &Show, spot: &Spot, at: &Spotting) -> Part {
    let regions = spot.regions.iter().enumerate().map(|region| part(show, spot, at, region)).collect();
    let page = panel(vec![small(show.say(sheet(spot.sheet)), 20.0, Tone::InkSoft), column_from_start(regions)], PAGE);
    let looked = at.looking.and_then(|index| spot.regions.get(index));
    let said = looked.map(|region| reply::says(show, how(spot, at, region), &region.reason, BESIDE));
    let mut beside = vec![reply::asked(show, &spot.question, BESIDE), found(show, spot, at)];
    if at.done {
        beside = vec![found(show, spot, at)];
    }
    beside.extend(said);
    if at.done {
        beside.push(reply::next(show));
    }
    row(vec![page, column(beside)])
}

fn sheet(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Page => "lesson-spot-page",
        Sheet::Message => "lesson-spot-message",
        Sheet::Profile => "lesson-spot-profile",
    }
}

/// A clue is well found; what is fine is thought about, and after the second Tawny points at a clue.
fn how(spot: &Spot, at: &Spotting, region: &Region) -> How {
    match at.shown(spot) {
        _ if region.clue => How::Well,
        Some(_) => How::Shown("lesson-show-me-clue"),
        None => How::Again,
    }
}

/// How many clues are found, of how many.
fn found(show: &Show, spot: &Spot, at: &Spotting) -> Part {
    let clues = spot.regions.iter().filter(|region| region.clue).count();
    let number = |count: usize| Arg::Number(i64::try_from(count).unwrap_or_default());
    let args = [("found", number(at.found.len())), ("count", number(clues))];
    row(vec![
        drawing("symbol/magnifier", 54.0, 54.0),
        bold(show.say_with("lesson-spot-found", &args), show.size() - 6.0),
    ])
}

fn part(show: &Show, spot: &Spot, at: &Spotting, (index, region): (usize, &Region)) -> Part {
    let (name, text) = (show.say(region.name.as_str()), show.say(region.text.as_str()));
    let marked = at.found.contains(&index) || at.shown(spot) == Some(index);
    let args = [("name", Arg::Text(&name)), ("text", Arg::Text(&text))];
    let press = Press::new(show.say_with("lesson-spot-part", &args), Intent::Answer(Answer::Pick(index)));
    let high = if spot.regions.len() > 5 { 76.0 } else { 88.0 };
    faced(press.chosen(marked), face(show, region, &text, marked), shape(region.look, high))
}

fn shape(look: Look, high: f32) -> Face {
    let face = Face::new(PAGE - 78.0, high);
    match look {
        Look::Button => face.centred().on(Tone::Pill),
        Look::Advert => face.on(Tone::Pill),
        Look::Sender | Look::Heading | Look::Words | Look::Picture => face,
    }
}

/// What stands on a part, as pages and messages have it.
pub fn face(show: &Show, region: &Region, text: &str, marked: bool) -> Vec<Part> {
    let size = show.size() - 6.0;
    let own = region.picture.as_ref().map(|picture| drawing(picture.as_str(), 60.0, 60.0));
    let sign = match region.look {
        Look::Sender => Some(drawing("symbol/envelope", 44.0, 44.0)),
        Look::Advert => Some(small(show.say("lesson-advert"), 20.0, Tone::InkSoft)),
        _ => None,
    };
    let words = match region.look {
        Look::Heading | Look::Button => bold(text, size),
        _ => caption(text, size),
    };
    let mark = marked.then(|| drawing("symbol/magnifier", 52.0, 52.0));
    sign.into_iter().chain(own).chain([words]).chain(mark).collect()
}
