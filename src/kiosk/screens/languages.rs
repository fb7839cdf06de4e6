//! Which language: each by its own name, in its own letters, and below what staff call it.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{Part, Press, card, frame, grid, plain_frame, wide};
use crate::domain::language::Language;
use crate::theme::kiosk::size;

/// A card for each language.
pub fn draw(show: &Show) -> Part {
    let press = |(index, language): (usize, &Language)| {
        show.stand_beside(&language.own_name, language.english_name.clone());
        let spoken = language.tag == show.model.language;
        let press = Press::new(language.own_name.as_str(), Intent::Speak(index)).chosen(spoken).sized(size::TITLE);
        card(press, 340.0, 132.0)
    };
    let cards = grid(show.model.tongue.offered.iter().enumerate().map(press).collect());
    let mut plain = plain_frame(show.say("languages-title"), vec![wide(cards, 1200.0)]);
    plain.place = Some("place/day");
    frame(show, plain)
}
