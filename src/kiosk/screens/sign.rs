//! Signing: own name, own mark.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{
    Big, Part, Press, bold, button, caption, chip, column, frame, keyboard, pad, plain_frame, row, text_box,
};
use crate::domain::agreement::SIGNED_NAME_CHARS_MAX;
use crate::domain::text::Wording;

/// The name, the pad, *I sign*.
pub fn draw(show: &Show) -> Part {
    let title = show.say("promises-sign-title");
    let older = show.model.wording() == Wording::Older;
    let mark = show.say("promises-mark");
    let the_pad = column(vec![
        caption(mark.clone(), show.size() - 6.0),
        pad(mark, 560.0, 240.0),
        row(vec![
            chip(Press::new(show.say("promises-clear"), Intent::ClearMark).picture("symbol/again")),
            chip(Press::new(show.say("promises-star"), Intent::StarMark).picture("symbol/star")),
        ]),
    ]);
    let name = if older {
        column(vec![text_box(show.say("promises-name"), &show.model.typed, SIGNED_NAME_CHARS_MAX, 1.0), keyboard(show)])
    } else {
        let me = show.model.me.as_ref();
        let picture = me.map(|me| me.animal.as_str().to_owned()).unwrap_or_default();
        column(vec![
            super::super::widgets::drawing(picture, 150.0, 150.0),
            bold(me.map(|me| me.first_name.clone()).unwrap_or_default(), 56.0),
        ])
    };
    let sign =
        button(Press::new(show.say("promises-sign"), Intent::SignNow).picture("symbol/pencil").sized(34.0), Big::Next);
    let mut plain = plain_frame(title, vec![row(vec![name, column(vec![the_pad, sign])])]);
    plain.back = Some(Intent::PromiseBefore);
    frame(show, plain)
}
