//! A made-up page with clues: tap what looks odd. What is fine says why it is.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{
    Face, PAGE_SIDES, Part, Press, apart, bold, caption, column, column_from_start, drawing, faced, line, page, row,
    small,
};
use super::reply::{self, How};
use crate::domain::lesson::{Look, Region, Sheet, Spot};
use crate::domain::theme::Tone;
use crate::domain::visit::{Answer, Spotting};
use crate::locales::Arg;
use crate::theme::kiosk::size;

/// The page's width, and that of what stands beside it.
const PAGE: f32 = 640.0;
const BESIDE: f32 = 610.0;
/// A page as wide as the screen.
const WIDE: f32 = 1300.0;
/// More parts than this stand two in a line, below what is asked.
const BELOW_EACH_OTHER: usize = 4;
/// The height of a part.
const HIGH: f32 = 88.0;

/// The page, and what came of the last tap.
pub fn draw(show: &Show, spot: &Spot, at: &Spotting) -> Part {
    if spot.regions.len() > BELOW_EACH_OTHER { wide_page(show, spot, at) } else { tall_page(show, spot, at) }
}

/// Parts under each other, and beside them what is asked and said.
fn tall_page(show: &Show, spot: &Spot, at: &Spotting) -> Part {
    let width = PAGE - PAGE_SIDES;
    let regions = spot.regions.iter().enumerate().map(|region| part(show, spot, at, region, width)).collect();
    let page = page(vec![name_of(show, spot), column_from_start(regions)], PAGE);
    let mut beside = Vec::new();
    if !at.done {
        beside.push(reply::asked(show, &spot.question, BESIDE));
    }
    beside.push(found(show, spot, at));
    beside.extend(looked(spot, at).map(|region| reply::says(show, how(spot, at, region), &region.reason, BESIDE)));
    if at.done {
        beside.push(reply::next(show));
    }
    row(vec![page, column(beside)])
}

/// Two parts in a line, read line by line as pages are; what is asked and said stands above.
fn wide_page(show: &Show, spot: &Spot, at: &Spotting) -> Part {
    let top = match looked(spot, at) {
        Some(region) if at.done => row(vec![reply::says(show, How::Well, &region.reason, 1000.0), reply::next(show)]),
        Some(region) => reply::line(show, how(spot, at, region), &region.reason),
        None if at.done => reply::next(show),
        None => reply::asked(show, &spot.question, WIDE),
    };
    let width = (WIDE - PAGE_SIDES - size::GAP) / 2.0;
    let mut lines = vec![apart(vec![name_of(show, spot), found(show, spot, at)])];
    let mut regions = spot.regions.iter().enumerate().map(|region| part(show, spot, at, region, width));
    while let Some(first) = regions.next() {
        lines.push(line(std::iter::once(first).chain(regions.next()).collect()));
    }
    column(vec![top, page(lines, WIDE)])
}

/// The part tapped last.
fn looked<'l>(spot: &'l Spot, at: &Spotting) -> Option<&'l Region> {
    at.looking.and_then(|index| spot.regions.get(index))
}

fn name_of(show: &Show, spot: &Spot) -> Part {
    small(show.say(sheet(spot.sheet)), 20.0, Tone::InkSoft)
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

fn part(show: &Show, spot: &Spot, at: &Spotting, (index, region): (usize, &Region), width: f32) -> Part {
    let (name, text) = (show.say(region.name.as_str()), show.say(region.text.as_str()));
    let marked = at.found.contains(&index) || at.shown(spot) == Some(index);
    let args = [("name", Arg::Text(&name)), ("text", Arg::Text(&text))];
    let press = Press::new(show.say_with("lesson-spot-part", &args), Intent::Answer(Answer::Pick(index)));
    faced(press.chosen(marked), face(show, region, &text, marked), shape(region.look, width))
}

fn shape(look: Look, width: f32) -> Face {
    let face = Face::new(width, HIGH);
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
