//! What became of what a child told: neither the words, nor the picture, nor who read it. On the same
//! cream ground as any lesson.

use super::super::drive::Show;
use super::super::model::{Intent, LINES_PER_PAGE, OnTracker, Tracker, TrackerStage};
use super::super::widgets::{
    Big, Frame, Part, Press, bold, button, chip, column, drawing, filling, frame, plain_frame, strip, title, words,
};
use super::thanks;
use crate::domain::presence::Help;
use crate::domain::tracking::{Came, Line};
use crate::locales::Arg;
use crate::store::clock;

/// The reports, or what *I still need help* led to.
pub fn draw(show: &Show) -> Part {
    let Some(tracker) = &show.model.tracker else { return super::welcome::draw(show) };
    match tracker.stage {
        TrackerStage::Lines if tracker.lines.is_empty() => nothing(show),
        TrackerStage::Lines => lines(show, tracker),
        TrackerStage::Calling => thanks::one_moment(show),
        TrackerStage::Called => called(show),
        TrackerStage::NotStored => thanks::not_stored(show, Intent::Tracker(OnTracker::Done)),
    }
}

fn lines(show: &Show, tracker: &Tracker) -> Part {
    let many = tracker.lines.len() > 1;
    let from = show.model.page * LINES_PER_PAGE;
    let shown = tracker.lines.iter().enumerate().skip(from).take(LINES_PER_PAGE);
    let mut body: Vec<Part> = shown.map(|(index, line)| one(show, index, line, many)).collect();
    if tracker.lines.len() > LINES_PER_PAGE {
        body.push(chip(Press::new(show.say("tell-more"), Intent::NextPage).picture("symbol/next")));
    }
    frame(show, plain_frame(show.say("tell-track-title"), body))
}

fn one(show: &Show, index: usize, line: &Line, many: bool) -> Part {
    let (picture, key) = match line.came {
        Came::Waiting => ("symbol/envelope", "tell-track-waiting"),
        Came::Read | Came::Closed => ("owl/read", "tell-track-read"),
        Came::Talked => ("symbol/speech-kind", "tell-track-talked"),
    };
    let days = clock::days_between(line.at, clock::now()).unwrap_or_default();
    let days = i64::try_from(days).unwrap_or(i64::MAX);
    let told = show.say_with("tell-track-told", &[("days", Arg::Number(days))]);
    let still = show.say("tell-track-still");
    let mut press = Press::new(still.clone(), Intent::Tracker(OnTracker::StillNeedHelp(index)));
    if many {
        // Buttons that look alike are told apart by whoever hears them.
        let number = i64::try_from(index + 1).unwrap_or(i64::MAX);
        press = press.named(show.say_with("tell-track-still-number", &[("number", Arg::Number(number))]));
    }
    let mut said = vec![bold(show.say(key), show.size()), words(told, show.size() - 8.0)];
    let mut beside = vec![button(press, Big::Quiet)];
    // Large words need the whole width.
    if show.large() {
        said.append(&mut beside);
    }
    let parts = [drawing(picture, 102.0, 84.0), filling(said)];
    strip(parts.into_iter().chain(beside).collect(), 136.0, false)
}

/// Nothing told, all of it closed, or a kiosk that was switched off meanwhile: it cannot know which.
fn nothing(show: &Show) -> Part {
    let name = show.say("tell-track-none");
    let body = vec![column(vec![
        drawing("owl/listen", 300.0, 246.0),
        title(name.clone()),
        words(show.say_for_age("tell-track-none"), show.size()),
    ])];
    let mut plain = plain_frame(name, body);
    plain.head = Vec::new();
    frame(show, plain)
}

/// Kept, and rings. Only while somebody is rung for certain need no grown-up hear it from the child.
fn called(show: &Show) -> Part {
    let (first, then) = match show.model.help {
        Help::Rung => (show.say("tell-track-still-says"), None),
        Help::NotRung => (show.say("tell-track-waiting"), Some(show.say("thanks-near-you"))),
        Help::Unstaffed => (show.say("thanks-no-staff"), Some(show.say_for_age("thanks-8"))),
    };
    let mut said: Vec<Part> = vec![drawing("owl/comfort", 300.0, 246.0), title(first.clone())];
    said.extend(then.map(|then| bold(then, show.size())));
    said.push(button(Press::new(show.say("thanks-done"), Intent::Tracker(OnTracker::Done)).sized(34.0), Big::Next));
    frame(show, Frame { name: first, tell: true, cover: true, body: vec![column(said)], ..Frame::default() })
}
