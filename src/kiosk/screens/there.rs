//! "Are you there?" after a quiet minute.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{Big, Frame, Part, Press, button, centred, column, frame, tawny_says, title};

/// One kind question.
pub fn draw(show: &Show) -> Part {
    let text = show.say("there-title");
    let yes = button(Press::new(show.say("there-yes"), Intent::StillHere).sized(36.0), Big::Next);
    let body = vec![column(vec![tawny_says(show, "owl/peek", 260.0, vec![centred(title(text.clone()))], 430.0), yes])];
    frame(show, Frame { name: text, place: Some("place/day"), tell: true, cover: true, body, ..Frame::default() })
}
