//! A child's own three pictures. Which ones are tapped is shown to nobody: dots count them.

use super::super::drive::Show;
use super::super::model::{CodePad, Intent, OnCode};
use super::super::widgets::{
    Part, Press, card, chip, column, dots, drawing, frame, grid, note, plain_frame, row, title, words,
};
use crate::domain::picture_code::{CodePicture, PICTURES};
use crate::locales::Arg;

/// Nine cards, three to tap.
pub fn draw(show: &Show) -> Part {
    let Some(pad) = &show.model.pictures.pad else { return super::welcome::draw(show) };
    if pad.forgot {
        return forgot(show);
    }
    let name = show.say("me-code-title");
    let mut body = vec![row(vec![title(name.clone()), counted(show, pad)])];
    if pad.rests() {
        body.push(drawing("owl/calm", 300.0, 246.0));
    } else {
        body.push(grid(CodePicture::ALL.iter().map(|picture| one(show, *picture)).collect()));
    }
    let forgot = chip(Press::new(show.say("me-code-forgot"), Intent::Code(OnCode::Forgot)).picture("symbol/question"));
    let again = chip(Press::new(show.say("me-code-again"), Intent::Code(OnCode::Again)).picture("symbol/again"));
    body.push(row(vec![forgot, again]));
    let whose = vec![drawing(pad.pupil.animal.as_str(), 84.0, 84.0), title(pad.pupil.first_name.clone())];
    let mut plain = plain_frame(name, body);
    plain.head = whose;
    frame(show, plain)
}

fn one(show: &Show, picture: CodePicture) -> Part {
    let text = show.say(&format!("picture-{}", picture.slug()));
    let press = Press::new(text, Intent::Code(OnCode::Tap(picture))).picture(picture.art());
    card(press.sized(26.0), 226.0, 168.0)
}

/// How many are tapped; or kind words, when they were others.
fn counted(show: &Show, pad: &CodePad) -> Part {
    if pad.rests() {
        return note(vec![words(show.say("me-code-rest"), show.size() - 4.0)]);
    }
    if pad.wrong && pad.tapped() == 0 {
        return note(vec![words(show.say("me-code-wrong"), show.size() - 4.0)]);
    }
    let number = i64::try_from(pad.tapped()).unwrap_or_default();
    dots(show.say_with("me-code-tapped", &[("number", Arg::Number(number))]), pad.tapped(), PICTURES)
}

fn forgot(show: &Show) -> Part {
    let name = show.say("me-code-help");
    let body = vec![column(vec![
        drawing("owl/listen", 300.0, 246.0),
        title(name.clone()),
        words(show.say_for_age("me-code-help"), show.size()),
    ])];
    let mut plain = plain_frame(name, body);
    plain.head = Vec::new();
    frame(show, plain)
}
