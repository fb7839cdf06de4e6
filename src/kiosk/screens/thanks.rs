//! Thanks, only after the store committed: the same words whatever was told, in the quiet of an
//! evening. And what stands there when it could not be kept.

use super::super::drive::Show;
use super::super::model::{Intent, Screen};
use super::super::widgets::{
    Big, Frame, Part, Press, bold, button, column, drawing, frame, lines, panel, row, small, title, wide, words,
};
use crate::domain::presence::Help;
use crate::domain::telling::Telling;
use crate::domain::text::Wording;
use crate::domain::theme::Tone;

/// Lines for ages 4-7, and 7-11.
const LINES_YOUNGER: usize = 8;
const LINES_OLDER: usize = 10;
/// The panel they stand on.
const LINES: f32 = 980.0;
/// With English beside each line.
const LINES_BESIDE: f32 = 1056.0;
/// Words no native speaker has read, and the English beside them.
const OWN_WIDTH: f32 = 546.0;
const ENGLISH_WIDTH: f32 = 408.0;
const ENGLISH_PX: f32 = 16.0;

/// "Thank you for telling."
pub fn draw(show: &Show, telling: &Telling) -> Part {
    let older = show.model.wording() == Wording::Older;
    let (count, size_px) = if older { (LINES_OLDER, 25.0) } else { (LINES_YOUNGER, 28.0) };
    let report = telling.report.as_ref();
    let plain = |text: String| line(show, text, words, size_px);
    let strong = |text: String| line(show, text, bold, size_px);
    let mut said: Vec<Part> = Vec::new();
    if report.is_some_and(|report| report.by_mistake) {
        said.push(plain(show.say_for_age("tell-mistake")));
    }
    if report.is_some_and(|report| report.needs_someone_now) {
        said.push(strong(show.say_for_age("tell-need-now")));
    }
    said.extend((2..=count).map(|line| plain(show.say_for_age(&format!("thanks-{line}")))));
    // Only while somebody is rung for certain need no grown-up hear it from the child.
    match show.model.help {
        Help::Rung => {}
        Help::NotRung => said.push(strong(show.say("thanks-near-you"))),
        Help::Unstaffed => said.push(strong(show.say("thanks-no-staff"))),
    }
    let done_key = if show.model.back_to == Screen::Lesson { "thanks-to-lesson" } else { "thanks-done" };
    let done = button(Press::new(show.say(done_key), Intent::TellDone).sized(34.0), Big::Next);
    let (owl, wide) = if show.beside_english() { ((220.0, 181.0), LINES_BESIDE) } else { ((290.0, 238.0), LINES) };
    let owl = drawing("owl/comfort", owl.0, owl.1);
    let body = vec![row(vec![column(vec![owl, done]), panel(vec![lines(said)], wide)])];
    let name = show.say_for_age("thanks-1");
    let head = vec![panel(vec![bold(name.clone(), show.lead_px())], if show.beside_english() { 760.0 } else { 640.0 })];
    frame(show, Frame { name, place: Some("place/evening"), head, cover: true, body, ..Frame::default() })
}

/// One line; a draft has its English beside it, for below it there is no room.
fn line(show: &Show, text: String, set: fn(String, f32) -> Part, size_px: f32) -> Part {
    match show.take_english(&text) {
        Some(english) => row(vec![
            wide(set(text, size_px - 4.0), OWN_WIDTH),
            wide(small(english, ENGLISH_PX, Tone::InkSoft), ENGLISH_WIDTH),
        ]),
        None => set(text, size_px),
    }
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
