//! The end of a lesson: a look back, then two grown-ups or more to tell. Whom a child taps is not kept.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{Part, Press, bold, column, grid, narrow, tile, wide, words};
use super::lesson::question;
use super::reply::next;
use crate::domain::lesson::{Exit, Helper};
use crate::domain::visit::{Answer, HELPERS_MIN, Leaving, helpers_named};

/// The line of the screen, and a grown-up's card: three stand in a line.
const LINE: f32 = 1300.0;
const WIDE: f32 = 416.0;
const HIGH: f32 = 120.0;

/// The question on show, or the grown-ups.
pub fn draw(show: &Show, exit: &Exit, at: &Leaving) -> Part {
    match exit.questions.get(at.question) {
        Some(asked) => question(show, None, show.say(asked.text.as_str()), &asked.options, &at.now),
        None => helpers(show, exit, at),
    }
}

fn helpers(show: &Show, exit: &Exit, at: &Leaving) -> Part {
    let named = &at.helpers;
    let face = |(index, helper): (usize, &Helper)| {
        let press = Press::new(show.say(helper.text.as_str()), Intent::Answer(Answer::Helper(index)));
        tile(press.picture(helper.picture.as_str()).chosen(named.contains(&index)).sized(27.0), WIDE, HIGH)
    };
    let faces = grid(exit.helpers.people.iter().enumerate().map(face).collect());
    let foot = if helpers_named(exit, named) {
        next(show)
    } else if named.is_empty() {
        column(Vec::new())
    } else if named.len() < HELPERS_MIN {
        words(show.say("lesson-helpers-more"), show.size())
    } else {
        words(show.say("lesson-helpers-school"), show.size())
    };
    let prompt = narrow(bold(show.say(exit.helpers.prompt.as_str()), show.size()), 1200.0);
    column(vec![prompt, wide(faces, LINE), foot])
}
