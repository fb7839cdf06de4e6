//! A lesson for the board: which class, which lesson, whole or in two minutes.

use super::super::drive::Show;
use super::super::model::{ClassMode, InClass, Intent, Page};
use super::super::widgets::{Part, Press, frame, plain_frame, tile};
use super::corner::groups;
use super::shelf;
use crate::locales::Arg;
use crate::theme::kiosk::size;

/// The class, then its lessons.
pub fn draw(show: &Show) -> Part {
    let class = show.model.class_mode.as_ref();
    let (name, body) = match class.filter(|_| show.model.corner.page == Page::BoardLesson) {
        Some(class) => {
            let name = show.say_with("grown-ups-board-lesson", &[("class", Arg::Text(&class.group.name))]);
            (name, lessons(show, class))
        }
        None => {
            let groups = groups(show, |index| Intent::InClass(InClass::Class(index)));
            (show.say("grown-ups-board-class"), vec![groups])
        }
    };
    frame(show, plain_frame(name, body))
}

fn lessons(show: &Show, class: &ClassMode) -> Vec<Part> {
    let how = |key: &str, picture: &str, value: bool| {
        let press = Press::new(show.say(key), Intent::InClass(InClass::Short(value))).picture(picture);
        tile(press.chosen(class.short == value).sized(size::STAFF), 240.0, size::TARGET)
    };
    let ways = vec![
        how("grown-ups-whole-lesson", "symbol/books", false),
        how("grown-ups-two-minutes", "symbol/hourglass", true),
    ];
    shelf::of_class(show, class.shelf_place, ways)
}
