//! "Are you there?" after a quiet minute.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{Big, Frame, Part, Press, button, column, drawing, frame, title};

/// One kind question.
pub fn draw(show: &Show) -> Part {
    let text = show.say("there-title");
    let yes = button(Press::new(show.say("there-yes"), Intent::StillHere).sized(36.0), Big::Next);
    let body = vec![column(vec![drawing("owl/listen", 300.0, 246.0), title(text.clone()), yes])];
    frame(show, Frame { name: text, place: Some("place/day"), tell: true, cover: true, body, ..Frame::default() })
}
