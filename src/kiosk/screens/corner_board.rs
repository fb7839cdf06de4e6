//! A lesson for the board: which class, which lesson, whole or in two minutes.

use super::super::drive::Show;
use super::super::model::{InClass, Intent, Page};
use super::super::widgets::{Part, Press, card, frame, grid, plain_frame, row, tile, words};
use super::corner::groups;
use crate::domain::lesson::Lesson;
use crate::locales::Arg;
use crate::theme::kiosk::size;

/// The class, then its lessons.
pub fn draw(show: &Show) -> Part {
    let class = show.model.class_mode.as_ref();
    let (name, body) = match class.filter(|_| show.model.corner.page == Page::BoardLesson) {
        Some(class) => {
            let name = show.say_with("grown-ups-board-lesson", &[("class", Arg::Text(&class.group.name))]);
            (name, lessons(show, class.short))
        }
        None => {
            let groups = groups(show, |index| Intent::InClass(InClass::Class(index)));
            (show.say("grown-ups-board-class"), vec![groups])
        }
    };
    frame(show, plain_frame(name, body))
}

fn lessons(show: &Show, short: bool) -> Vec<Part> {
    let how = |key: &str, picture: &str, value: bool| {
        let press = Press::new(show.say(key), Intent::InClass(InClass::Short(value))).picture(picture);
        tile(press.chosen(short == value), 340.0, 92.0)
    };
    let shelf = show.model.class_shelf();
    let press = |(index, lesson): (usize, &&Lesson)| {
        let text = show.say(lesson.title.as_str());
        let press = Press::new(text, Intent::InClass(InClass::Lesson(index))).picture(lesson.picture.as_str());
        // Two dozen lessons stand side by side as well as two.
        let (wide, high) = match shelf.len() {
            0..=3 => (400.0, 290.0),
            4..=8 => (290.0, 180.0),
            _ => (196.0, 112.0),
        };
        card(press, wide, high)
    };
    let cards: Vec<Part> = shelf.iter().enumerate().map(press).collect();
    let cards = if cards.is_empty() { words(show.say("shelf-none"), size::WORDS_OLDER) } else { grid(cards) };
    vec![
        row(vec![
            how("grown-ups-whole-lesson", "symbol/books", false),
            how("grown-ups-two-minutes", "symbol/hourglass", true),
        ]),
        cards,
    ]
}
