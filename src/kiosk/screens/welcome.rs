//! The attract screen: the friendliest of all. Nothing here tells who has done what.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{
    Big, Company, Frame, Part, Press, button, centred, chip, column, frame, tawny_says, title,
};
use crate::locales::Arg;
use crate::theme::kiosk::size;

/// Children of many looks are at home here.
const FRIENDS: Company = Company {
    left: &["people/child-glen-happy", "people/child-dune-hand-up"],
    right: &["people/child-fern-hand-up", "people/child-elm-happy"],
};

/// The owl and one big button; below it, quiet, the language.
pub fn draw(show: &Show) -> Part {
    let languages = language(show);
    let mut parts = vec![tawny_says(show, "owl/wave", 256.0, vec![centred(title(show.say("welcome-hello")))], 470.0)];
    if show.model.school.is_some() {
        parts.push(button(Press::new(show.say("welcome-start"), Intent::Start).sized(40.0), Big::Next));
    }
    parts.extend(languages);
    frame(
        show,
        Frame {
            name: show.say("welcome-hello"),
            place: Some("place/morning"),
            company: FRIENDS,
            tell: true,
            cover: true,
            grown_ups: true,
            body: vec![column(parts)],
            ..Frame::default()
        },
    )
}

/// What the language is called, where there is another to pick.
fn language(show: &Show) -> Option<Part> {
    let own_name = show.model.language_chip()?.own_name.as_str();
    let name = show.say_with("languages-chip", &[("name", Arg::Text(own_name))]);
    let press = Press::new(own_name, Intent::Languages).named(name).picture("symbol/world");
    Some(chip(press.sized(size::STAFF)))
}
