//! Thanks, only after the store committed: the same words whatever was told, in the quiet of an
//! evening. And what stands there when it could not be kept.

use super::super::drive::Show;
use super::super::model::{Intent, Screen};
use super::super::widgets::{
    Big, Frame, Part, Press, bold, button, column, column_from_start, drawing, frame, panel, row, title, words,
};
use crate::domain::ringing::Help;
use crate::domain::telling::Telling;
use crate::domain::text::Wording;

/// Lines for ages 4-7, and 7-11.
const LINES_YOUNGER: usize = 8;
const LINES_OLDER: usize = 10;

/// "Thank you for telling."
pub fn draw(show: &Show, telling: &Telling) -> Part {
    let older = show.model.wording() == Wording::Older;
    let (lines, size_px) = if older { (LINES_OLDER, 25.0) } else { (LINES_YOUNGER, 28.0) };
    let report = telling.report.as_ref();
    let mut said: Vec<Part> = Vec::new();
    if report.is_some_and(|report| report.by_mistake) {
        said.push(words(show.say_for_age("tell-mistake"), size_px));
    }
    if report.is_some_and(|report| report.needs_someone_now) {
        said.push(bold(show.say_for_age("tell-need-now"), size_px));
    }
    said.extend((2..=lines).map(|line| words(show.say_for_age(&format!("thanks-{line}")), size_px)));
    // Only while somebody is rung for certain need no grown-up hear it from the child.
    match show.model.help {
        Help::Rung => {}
        Help::NotRung => said.push(bold(show.say("thanks-near-you"), size_px)),
        Help::Unstaffed => said.push(bold(show.say("thanks-no-staff"), size_px)),
    }
    let done_key = if show.model.back_to == Screen::Lesson { "thanks-to-lesson" } else { "thanks-done" };
    let done = button(Press::new(show.say(done_key), Intent::TellDone).sized(34.0), Big::Next);
    let body = vec![row(vec![
        column(vec![drawing("owl/comfort", 290.0, 238.0), done]),
        panel(vec![column_from_start(said)], 900.0),
    ])];
    let name = show.say_for_age("thanks-1");
    let head = vec![on_evening(name.clone())];
    frame(show, Frame { name, place: Some("place/evening"), head, cover: true, body, ..Frame::default() })
}

fn on_evening(text: String) -> Part {
    panel(vec![title(text)], 640.0)
}

/// The store is at it: a moment without promises.
pub fn one_moment(show: &Show) -> Part {
    let name = show.say("tell-one-moment");
    let body = vec![column(vec![drawing("owl/listen", 300.0, 246.0), title(name.clone())])];
    frame(show, Frame { name, cover: true, body, ..Frame::default() })
}

/// It could not be kept: never "sent". *OK* leads on as `done` says.
pub fn not_stored(show: &Show, done: Intent) -> Part {
    let name = show.say("tell-not-stored");
    let done = button(Press::new(show.say("thanks-done"), done).sized(34.0), Big::Next);
    let body = vec![column(vec![
        drawing("owl/comfort", 300.0, 246.0),
        title(name.clone()),
        words(show.say_for_age("tell-not-stored-says"), show.size()),
        words(show.say_for_age("thanks-8"), show.size()),
        done,
    ])];
    frame(show, Frame { name, cover: true, body, ..Frame::default() })
}
