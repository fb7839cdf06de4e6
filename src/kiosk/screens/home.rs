//! Home: learn, promises, feathers.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{Frame, Part, Press, bold, card, chip, drawing, frame, row};
use crate::locales::Arg;
use crate::theme::kiosk::size;

/// Three cards under the owl; learning alone for children who share the screen.
pub fn draw(show: &Show) -> Part {
    if !show.model.together.is_empty() {
        return together(show);
    }
    let name = show.model.me.as_ref().map(|me| me.first_name.clone()).unwrap_or_default();
    let animal = show.model.me.as_ref().map(|me| me.animal.as_str().to_owned()).unwrap_or_default();
    let hello = show.say_with("home-hello", &[("name", Arg::Text(&name))]);
    let press = |key: &str, picture: &str, intent: Intent| {
        card(Press::new(show.say(key), intent).picture(picture).sized(show.size()), 350.0, 310.0)
    };
    let cards = row(vec![
        press("home-learn", "symbol/learn", Intent::Learn),
        press("home-promises", "symbol/promise", Intent::Promises),
        press("home-feathers", "symbol/feather", Intent::Feathers),
    ]);
    let leave = chip(Press::new(show.say("home-leave"), Intent::Leave).sized(size::STAFF));
    frame(
        show,
        Frame {
            name: hello.clone(),
            place: Some("place/day"),
            head: vec![drawing(animal, 84.0, 84.0), bold(hello, size::TITLE), leave],
            tell: true,
            cover: true,
            body: vec![drawing("owl/happy", 190.0, 156.0), cards],
            ..Frame::default()
        },
    )
}

/// Promises are signed and feathers looked at by one child alone.
fn together(show: &Show) -> Part {
    let hello = show.say("home-hello-together");
    let mut head: Vec<Part> =
        show.model.together.iter().map(|pupil| drawing(pupil.animal.as_str(), 76.0, 76.0)).collect();
    head.push(bold(hello.clone(), size::TITLE));
    head.push(chip(Press::new(show.say("home-leave-together"), Intent::Leave).sized(size::STAFF)));
    let learn = Press::new(show.say("home-learn"), Intent::Learn).picture("symbol/learn").sized(show.size());
    frame(
        show,
        Frame {
            name: hello,
            place: Some("place/day"),
            head,
            tell: true,
            cover: true,
            body: vec![drawing("owl/happy", 190.0, 156.0), card(learn, 350.0, 310.0)],
            ..Frame::default()
        },
    )
}
