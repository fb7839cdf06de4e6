//! The lessons of the child's own band.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{Part, Press, card, column, frame, grid, plain_frame, small, words};
use crate::domain::lesson::Lesson;
use crate::domain::theme::Tone;

/// A card for each lesson.
pub fn draw(show: &Show) -> Part {
    let shelf = show.model.shelf();
    let press = |(index, lesson): (usize, &&Lesson)| {
        let text = show.say(lesson.title.as_str());
        let picture = lesson.picture.as_str();
        let lesson_card =
            card(Press::new(text, Intent::OpenLesson(index)).picture(picture).sized(show.size()), 400.0, 330.0);
        let tale = lesson.tales.first().filter(|_| show.model.preview.is_some());
        let note = if let Some(tale) = tale {
            tale.id.to_string()
        } else if show.model.may_resume(lesson) {
            show.say("shelf-go-on")
        } else if show.model.comes_again(lesson) {
            show.say("shelf-again")
        } else if show.model.has_feather(lesson) {
            show.say("shelf-done")
        } else {
            String::new()
        };
        let mut parts = vec![lesson_card];
        if !note.is_empty() {
            parts.push(small(note, 26.0, Tone::Ink));
        }
        column(parts)
    };
    let cards: Vec<Part> = shelf.iter().enumerate().map(press).collect();
    let body = if cards.is_empty() { vec![words(show.say("shelf-none"), show.size())] } else { vec![grid(cards)] };
    let mut plain = plain_frame(show.say("shelf-title"), body);
    plain.place = Some("place/meadow");
    // At wet play nobody came from anywhere: grown-ups end it.
    if show.model.wet_play.is_some() {
        (plain.back, plain.grown_ups) = (None, true);
    }
    if show.model.preview.is_some() {
        plain.back = None;
    }
    frame(show, plain)
}
