//! What Tawny says to an answer: praise and the reason, or "Let's think again" and the reason.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{
    Big, Part, Press, bold, button, drawing, glad_owl, icon_button, lines, narrow, note, page, row, sided, wide, words,
};
use crate::domain::text::TextKey;
use crate::domain::visit::{Answer, Happening, Visit};

/// Praise lines in `locales`, shown by turns.
const PRAISES: usize = 4;

/// What is said in a line of the screen, between the owl and *Next*.
const DONE: f32 = 820.0;

/// How an answer was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// A good one.
    Well,
    /// Not that.
    Again,
    /// Twice not that: the good one is shown, and this message says so.
    Shown(&'static str),
}

/// These parts in the order they stand in on the screen this time.
pub fn mixed<T>(show: &Show, parts: impl Iterator<Item = T>) -> Vec<T> {
    let order = match (show.model.lesson(), &show.model.visit) {
        (Some(lesson), Some(visit)) => visit.order(lesson),
        _ => Vec::new(),
    };
    in_order(&order, parts)
}

/// These parts in this order; those it says nothing of stand where they are.
pub fn in_order<T>(order: &[usize], parts: impl Iterator<Item = T>) -> Vec<T> {
    let place = |index: usize| order.iter().position(|other| *other == index).unwrap_or(index);
    let mut placed: Vec<(usize, T)> = parts.enumerate().map(|(index, part)| (place(index), part)).collect();
    placed.sort_by_key(|(place, _)| *place);
    placed.into_iter().map(|(_, part)| part).collect()
}

/// The way on.
pub fn next(show: &Show) -> Part {
    on(show, "next")
}

/// The way on, in other words.
pub fn on(show: &Show, key: &str) -> Part {
    let white = if key == "next" { "symbol/next-white" } else { "symbol/check-white" };
    let press = Press::new(show.say(key), Intent::Answer(Answer::Next)).picture(white);
    button(press.sized(34.0), Big::Next)
}

/// Praise of the act, by turns.
pub fn praise(show: &Show) -> String {
    show.say(&format!("lesson-praise-{}", show.model.praises % PRAISES + 1))
}

fn lead(show: &Show, how: How) -> String {
    match how {
        How::Well => praise(show),
        How::Again => show.say("lesson-think-again"),
        How::Shown(key) => show.say(key),
    }
}

/// An owl and a panel, `room` logical pixels in all.
pub fn says(show: &Show, how: How, reason: &TextKey, room: f32) -> Part {
    let owl = if how == How::Well { glad_owl(150.0, 123.0) } else { drawing("owl/think", 150.0, 123.0) };
    let lines = vec![bold(lead(show, how), show.size() - 8.0), words(show.say(reason.as_str()), show.size() - 6.0)];
    row(vec![owl, page(lines, room - 174.0)])
}

/// The same across the screen, where there is no room for an owl.
pub fn line(show: &Show, how: How, reason: &TextKey) -> Part {
    let size = show.size() - 8.0;
    note(vec![bold(lead(show, how), size), words(show.say(reason.as_str()), size)])
}

/// What is asked, across the screen.
pub fn asked(show: &Show, question: &TextKey, room: f32) -> Part {
    narrow(bold(show.say(question.as_str()), show.size()), room)
}

/// The step is done: an owl, praise, what was done, and the way on.
pub fn done(show: &Show, text: String) -> Part {
    let said = lines(vec![bold(praise(show), show.size() - 4.0), words(text, show.size() - 6.0)]);
    sided(show, vec![glad_owl(150.0, 123.0), wide(said, DONE), next(show)])
}

/// What was done last can be taken back, wherever something can.
pub fn undo(show: &Show, visit: &Visit) -> Option<Part> {
    let lesson = show.model.lesson()?;
    let may = visit.clone().answer(lesson, Answer::Undo).1 != Happening::Nothing;
    may.then(|| icon_button(Press::new(show.say("undo"), Intent::Answer(Answer::Undo)).picture("symbol/again")))
}
