//! Home: learn, promises, feathers.

use super::super::drive::Show;
use super::super::model::{Intent, OnOpinion};
use super::super::widgets::{Frame, Part, Press, bold, card, column, drawing, frame, icon_button, row, tile};
use crate::locales::Arg;
use crate::theme::kiosk::size;

/// A way on: three of them beside each other, or four.
const THREE_WIDE: f32 = 350.0;
const FOUR_WIDE: f32 = 296.0;
/// A way on, while words are larger.
const LARGE_WIDE: f32 = 640.0;
const LARGE_HIGH: f32 = 118.0;

/// Three cards under the owl; learning alone for children who share the screen.
pub fn draw(show: &Show) -> Part {
    if !show.model.together.is_empty() {
        return together(show);
    }
    let name = show.model.me.as_ref().map(|me| me.first_name.clone()).unwrap_or_default();
    let animal = show.model.me.as_ref().map(|me| me.animal.as_str().to_owned()).unwrap_or_default();
    let hello = show.say_with("home-hello", &[("name", Arg::Text(&name))]);
    let asked = show.model.question().is_some();
    let wide = if asked { FOUR_WIDE } else { THREE_WIDE };
    let press = |key: &str, picture: &str, intent: Intent| {
        card(Press::new(show.say(key), intent).picture(picture).sized(show.size()), wide, 310.0)
    };
    // Words twice as large stand beside their pictures: one after the other.
    let press = |key: &str, picture: &str, intent: Intent| {
        if show.large() {
            tile(Press::new(show.say(key), intent).picture(picture).sized(show.size()), LARGE_WIDE, LARGE_HIGH)
        } else {
            press(key, picture, intent)
        }
    };
    let lay = if show.large() { column } else { row };
    let mut cards = vec![
        press("home-learn", "symbol/learn", Intent::Learn),
        press("home-promises", "symbol/promise", Intent::Promises),
        press("home-feathers", "symbol/feather", Intent::Feathers),
    ];
    // Met once: it goes when it is answered.
    if asked {
        cards.push(press("home-question", "symbol/speech", Intent::Opinion(OnOpinion::Open)));
    }
    let cards = lay(cards);
    // An arrow: in a long language words would push *Tell* out of the window.
    let leave = icon_button(Press::new(show.say("home-leave"), Intent::Leave).picture("symbol/back"));
    frame(
        show,
        Frame {
            name: hello.clone(),
            place: Some("place/day"),
            head: vec![leave, drawing(animal, 84.0, 84.0), bold(hello, size::TITLE)],
            tell: true,
            cover: true,
            body: if show.large() { vec![cards] } else { vec![drawing(pose(show), 190.0, 156.0), cards] },
            ..Frame::default()
        },
    )
}

/// Tawny waves to whoever comes, and is glad of every feather.
fn pose(show: &Show) -> &'static str {
    let feathers = show.model.past.as_ref().is_some_and(|past| !past.finished.is_empty());
    if feathers { "owl/happy-open" } else { "owl/wave" }
}

/// Promises are signed and feathers looked at by one child alone.
fn together(show: &Show) -> Part {
    let hello = show.say("home-hello-together");
    let leave = Press::new(show.say("home-leave-together"), Intent::Leave).picture("symbol/back");
    let head = vec![icon_button(leave), bold(hello.clone(), size::TITLE)];
    let mut them = vec![drawing("owl/happy", 190.0, 156.0)];
    them.extend(show.model.together.iter().map(|pupil| drawing(pupil.animal.as_str(), 110.0, 110.0)));
    let learn = Press::new(show.say("home-learn"), Intent::Learn).picture("symbol/learn").sized(show.size());
    frame(
        show,
        Frame {
            name: hello,
            place: Some("place/day"),
            head,
            tell: true,
            cover: true,
            body: vec![row(them), card(learn, THREE_WIDE, 310.0)],
            ..Frame::default()
        },
    )
}
