//! Signing: own name, own mark.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{
    Big, Part, Press, bold, button, caption, chip, column, drawing, frame, keyboard, pad, plain_frame, row, sided,
    text_box, wide,
};
use crate::domain::agreement::SIGNED_NAME_CHARS_MAX;
use crate::domain::text::Wording;

/// The name, the pad, *I sign*.
pub fn draw(show: &Show) -> Part {
    let body = if show.model.wording() == Wording::Older { typed(show) } else { known(show) };
    let mut plain = plain_frame(show.say("promises-sign-title"), vec![body]);
    plain.back = Some(Intent::PromiseBefore);
    frame(show, plain)
}

/// Ages 7-11 type their name: the keys need the whole width.
fn typed(show: &Show) -> Part {
    let name = text_box(show.say("promises-name"), &show.model.typed, SIGNED_NAME_CHARS_MAX, 1.0);
    let name = wide(column(vec![name, ways_to_mark(show)]), 640.0);
    column(vec![row(vec![name, mark(show, 170.0)]), keyboard(show), sign(show)])
}

/// Ages 4-7 find their animal and their name there already.
fn known(show: &Show) -> Part {
    let me = show.model.me.as_ref();
    let picture = me.map(|me| me.animal.as_str().to_owned()).unwrap_or_default();
    let name = column(vec![
        drawing(picture, 150.0, 150.0),
        bold(me.map(|me| me.first_name.clone()).unwrap_or_default(), 56.0),
    ]);
    sided(show, vec![name, column(vec![mark(show, 240.0), ways_to_mark(show), sign(show)])])
}

fn mark(show: &Show, high: f32) -> Part {
    let mark = show.say("promises-mark");
    column(vec![caption(mark.clone(), show.size() - 6.0), pad(mark, 560.0, high)])
}

fn ways_to_mark(show: &Show) -> Part {
    row(vec![
        chip(Press::new(show.say("promises-clear"), Intent::ClearMark).picture("symbol/again")),
        chip(Press::new(show.say("promises-star"), Intent::StarMark).picture("symbol/star")),
    ])
}

fn sign(show: &Show) -> Part {
    let press = Press::new(show.say("promises-sign"), Intent::SignNow).picture("symbol/pencil");
    button(press.sized(34.0), Big::Next)
}
