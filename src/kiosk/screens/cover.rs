//! The covered screen: a calm picture hides everything. *Tell* stays live on it; grown-ups uncover.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{Frame, Part, Press, centred, chip, column, frame, tawny_says, title, unread};
use crate::theme::kiosk::size;

/// "Good covering. Show a grown-up."
pub fn draw(show: &Show) -> Part {
    let text = show.say("cover-title");
    let uncover = Press::new(show.say("cover-uncover"), Intent::GrownUps).sized(size::STAFF).picture("symbol/key");
    let body = vec![column(vec![
        tawny_says(show, "owl/cover", 270.0, vec![centred(title(text.clone()))], 470.0),
        unread(chip(uncover)),
    ])];
    frame(show, Frame { name: text, place: Some("place/cover"), tell: true, body, ..Frame::default() })
}
