//! The attract screen: the friendliest of all. Nothing here tells who has done what.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{Big, Frame, Part, Press, button, column, drawing, frame, title};

/// The owl and one big button.
pub fn draw(show: &Show) -> Part {
    let owl = drawing("owl/wave", 340.0, 280.0);
    let mut parts = vec![owl, title(show.say("welcome-hello"))];
    if show.model.school.is_some() {
        parts.push(button(Press::new(show.say("welcome-start"), Intent::Start).sized(40.0), Big::Next));
    }
    frame(
        show,
        Frame {
            name: show.say("welcome-hello"),
            place: Some("place/morning"),
            tell: true,
            cover: true,
            grown_ups: true,
            body: vec![column(parts)],
            ..Frame::default()
        },
    )
}
