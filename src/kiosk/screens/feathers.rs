//! A feather for each lesson finished. No scores, and never one for telling.

use super::super::drive::Show;
use super::super::widgets::{Part, bold, column, drawing, frame, grid, plain_frame, words};
use crate::locales::Arg;

/// The feathers so far.
pub fn draw(show: &Show) -> Part {
    let finished = show.model.past.as_ref().map(|past| past.finished.as_slice()).unwrap_or_default();
    let lessons = show.model.shipped.lessons.iter().filter(|lesson| finished.contains(&lesson.id));
    let feathers: Vec<Part> = lessons
        .map(|lesson| {
            let name = show.say(lesson.title.as_str());
            let text = show.say_with("feathers-for-lesson", &[("title", Arg::Text(&name))]);
            column(vec![drawing("symbol/feather", 180.0, 180.0), bold(text, show.size() - 8.0)])
        })
        .collect();
    let body: Vec<Part> = if feathers.is_empty() {
        vec![drawing("owl/calm", 260.0, 214.0), words(show.say("feathers-none"), show.size())]
    } else {
        vec![grid(feathers), drawing("owl/happy", 200.0, 165.0)]
    };
    let mut plain = plain_frame(show.say("feathers-title"), body);
    plain.place = Some("place/meadow");
    frame(show, plain)
}
