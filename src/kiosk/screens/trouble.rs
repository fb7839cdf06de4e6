//! Something is wrong: for the child, that it is not their doing; for staff, what happened and
//! what to do.

use super::super::drive::Show;
use super::super::widgets::{Frame, Part, column, drawing, frame, panel, small, title, unread, words};
use crate::domain::theme::Tone;
use crate::theme::kiosk::size;

/// "Tawny needs a grown-up."
pub fn draw(show: &Show) -> Part {
    let text = show.say("trouble-title");
    let mut staff = Vec::new();
    match &show.model.trouble {
        Some(error) => {
            staff.push(small(show.say(&format!("store-{}", error.slug())), size::STAFF, Tone::InkSoft));
            staff.push(small(show.say(&format!("store-{}-do", error.slug())), size::STAFF, Tone::InkSoft));
        }
        None => {
            staff.push(small(show.say("trouble-staff-store"), size::STAFF, Tone::InkSoft));
            staff.push(small(show.say("trouble-staff-store-do"), size::STAFF, Tone::InkSoft));
        }
    }
    let body = vec![column(vec![
        drawing("owl/listen", 230.0, 190.0),
        title(text.clone()),
        words(show.say("trouble-says"), show.size()),
        words(show.say("trouble-tell"), show.size()),
        unread(panel(staff, 980.0)),
    ])];
    frame(show, Frame { name: text, grown_ups: true, body, ..Frame::default() })
}
