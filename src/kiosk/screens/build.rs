//! Something to make: an option for every part, then a look at it with Tawny.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{
    Big, Face, Part, Press, bold, button, caption, column, column_from_start, drawing, laid, line, narrow, row,
    row_button, wide,
};
use super::reply::{self, How};
use crate::domain::lesson::{Build, BuildOption, BuildPart, Built};
use crate::domain::visit::{Answer, Building};

/// The line of the screen, and where a part's own words stand.
const LINE: f32 = 1300.0;
const LABEL: f32 = 300.0;
/// A part that is made.
const MADE: f32 = 72.0;
/// What is asked, beside *Look at it*.
const ASKED: f32 = 960.0;

/// What to do, the parts, what came of the look.
pub fn draw(show: &Show, build: &Build, at: &Building) -> Part {
    let top = match at.thinking.and_then(|part| at.option(build, part)) {
        _ if at.solved => reply::done(show, show.say(build.done.as_str())),
        Some(option) => {
            let how = if at.shown() { How::Shown("lesson-show-me") } else { How::Again };
            wide(reply::line(show, how, &option.reason), ASKED)
        }
        None => wide(reply::asked(show, &build.question, ASKED), ASKED),
    };
    // *Look at it* stands beside what is asked: below four parts there is no room.
    let check = at.may_check().then(|| {
        let press = Press::new(show.say("lesson-build-check"), Intent::Answer(Answer::Check));
        button(press.picture("symbol/check-white").sized(34.0), Big::Next)
    });
    let mut parts = vec![row([top].into_iter().chain(check).collect())];
    if build.what == Built::Passphrase {
        parts.push(row(vec![passphrase(show, build, at)]));
    }
    parts.extend(build.parts.iter().enumerate().map(|part| one(show, at, part)));
    wide(column(parts), LINE)
}

/// The words chosen so far, as they will be typed.
fn passphrase(show: &Show, build: &Build, at: &Building) -> Part {
    let word =
        |part: usize| at.option(build, part).map_or_else(|| "…".to_owned(), |option| show.say(option.text.as_str()));
    let text = (0..build.parts.len()).map(word).collect::<Vec<_>>().join("-");
    let face = Face::new(820.0, 64.0).centred();
    laid(text.clone(), vec![drawing("symbol/key", 48.0, 48.0), caption(text, show.size() - 8.0)], face)
}

fn one(show: &Show, at: &Building, (part, made): (usize, &BuildPart)) -> Part {
    let beside = if show.large() { LINE } else { LABEL } - 90.0;
    let label = row(vec![
        drawing(made.picture.as_str(), 64.0, 64.0),
        narrow(bold(show.say(made.text.as_str()), show.size() - 8.0), beside),
    ]);
    let thinking = at.thinking == Some(part);
    let chosen = at.chosen.get(part).copied().flatten();
    // Looked at and good: what was made stands alone.
    let kept = |index: &usize| !at.solved || chosen == Some(*index);
    let option = |(index, option): (usize, &BuildOption)| {
        let text = show.say(option.text.as_str());
        if at.solved {
            let picture = option.picture.iter().map(|picture| drawing(picture.as_str(), 52.0, 52.0));
            let words = caption(text.clone(), show.size() - 8.0);
            return laid(text, picture.chain([words]).collect(), Face::new(0.0, MADE));
        }
        let shown = thinking && at.shown() && option.good;
        let press = Press::new(text, Intent::Answer(Answer::Place(part, index))).sized(show.size() - 8.0);
        let press = press.chosen(chosen == Some(index) || shown);
        row_button(option.picture.iter().fold(press, |press, picture| press.picture(picture.as_str())), 84.0)
    };
    let options = made.options.iter().enumerate().filter(|(index, _)| kept(index)).map(option).collect();
    // Large words stand above what they name.
    if show.large() {
        return column_from_start(vec![label, line(options)]);
    }
    line(vec![wide(label, LABEL), line(options)])
}
