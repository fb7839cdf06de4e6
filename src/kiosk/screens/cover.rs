//! The covered screen: a calm picture hides everything. *Tell* stays live on it; grown-ups uncover.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{Frame, Part, Press, chip, column, drawing, frame, panel, title, unread};
use crate::theme::kiosk::size;

/// "Good covering. Show a grown-up."
pub fn draw(show: &Show) -> Part {
    let text = show.say("cover-title");
    let uncover = Press::new(show.say("cover-uncover"), Intent::GrownUps).sized(size::STAFF).picture("symbol/key");
    let body = vec![column(vec![
        drawing("owl/cover", 300.0, 246.0),
        panel(vec![title(text.clone())], 860.0),
        unread(chip(uncover)),
    ])];
    frame(show, Frame { name: text, place: Some("place/cover"), tell: true, body, ..Frame::default() })
}
