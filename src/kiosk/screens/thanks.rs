//! Thanks, only after the store committed: the same words whatever was told, in the quiet of an
//! evening. And what stands there when it could not be kept.

use super::super::drive::Show;
use super::super::model::{Intent, Screen};
use super::super::widgets::{
    Big, Frame, Part, Press, bold, button, column, drawing, frame, heading, heard, lines, panel, row, small, title,
    wide, words,
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
    let mut said: Vec<(String, bool)> = Vec::new();
    if report.is_some_and(|report| report.by_mistake) {
        said.push((show.say_for_age("tell-mistake"), false));
    }
    if report.is_some_and(|report| report.needs_someone_now) {
        said.push((show.say_for_age("tell-need-now"), true));
    }
    // What only older children read has no younger words.
    let nth = |line: usize| match line {
        9.. => show.say(&format!("thanks-{line}-older")),
        _ => show.say_for_age(&format!("thanks-{line}")),
    };
    said.extend((2..=count).map(|number| (nth(number), false)));
    // Only while somebody is rung for certain need no grown-up hear it from the child.
    let near = match show.model.help {
        Help::Rung => None,
        Help::NotRung => Some(show.say("thanks-near-you")),
        Help::Unstaffed => Some(show.say("thanks-no-staff")),
    };
    said.extend(near.clone().map(|near| (near, true)));
    let done_key = if show.model.back_to == Screen::Lesson { "thanks-to-lesson" } else { "thanks-done" };
    let done = Press::new(show.say(done_key), Intent::TellDone).sized(34.0);
    let name = show.say_for_age("thanks-1");
    let sign = Some(show.key_for_age("thanks-1"));
    let (head, body) = if show.wordless() {
        let done = button(done.picture("symbol/check-white").wordless(true), Big::Next);
        (vec![heard(name.clone())], in_pictures(show, &said, near, done))
    } else {
        let set = |(text, leads): (String, bool)| line(show, text, if leads { bold } else { words }, size_px);
        let draft = show.beside_english();
        let (owl, wide, lead) =
            if draft { ((220.0, 181.0), LINES_BESIDE, 760.0) } else { ((290.0, 238.0), LINES, 640.0) };
        let said = panel(vec![lines(said.into_iter().map(set).collect())], wide);
        let beside = column(vec![drawing("owl/comfort", owl.0, owl.1), button(done, Big::Next)]);
        let lead = panel(vec![heading(name.clone(), show.lead_px())], lead);
        (vec![lead], vec![row(vec![beside, said])])
    };
    frame(show, Frame { name, place: Some("place/evening"), head, cover: true, body, sign, ..Frame::default() })
}

/// The same without words: you did well, a grown-up listens, somebody cares; and whom to ring. That a
/// grown-up near must be told stands there in words too: whoever sits beside the child reads them.
fn in_pictures(show: &Show, said: &[(String, bool)], near: Option<String>, done: Part) -> Vec<Part> {
    let told = ["symbol/thumbs-up", "people/adult-teacher-listen", "symbol/heart"];
    let mut parts: Vec<Part> = said.iter().map(|(text, _)| heard(text.clone())).collect();
    parts.push(row(told.map(|name| drawing(name, 160.0, 160.0)).into()));
    parts.push(row(vec![drawing("symbol/call", 84.0, 84.0), bold(show.say_for_age("thanks-8"), 28.0)]));
    parts.extend(near.map(|near| row(vec![drawing("symbol/friends", 84.0, 84.0), bold(near, 28.0)])));
    vec![panel(parts, 860.0), done]
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
