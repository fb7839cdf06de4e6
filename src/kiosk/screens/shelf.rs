//! The lessons of the child's own band, six a page; on a rack of their own the starters of the promises.

use super::super::drive::Show;
use super::super::model::{InClass, Intent};
use super::super::widgets::{
    Part, Press, apart, badge, bold, card, column, field, frame, grid, icon_button, leading, page_dots, plain_frame,
    row, tile, wide, words,
};
use crate::domain::lesson::Lesson;
use crate::domain::shelf::{LESSONS_PER_PAGE, OnShelf, Rack, Shelf};
use crate::locales::Arg;
use crate::theme::kiosk::size;

/// Room for the cards between the two buttons that turn pages.
const CARDS: f32 = 1092.0;
/// A card: three stand in a line, two lines on a page.
const WIDE: f32 = 346.0;
const HIGH: f32 = 168.0;

/// A page of lessons.
pub fn draw(show: &Show) -> Part {
    let shelf = show.model.shelf();
    let body = standing(show, &shelf, show.model.shelf_place, Intent::OnShelf, Intent::OpenLesson, Vec::new());
    let title = match show.model.shelf_place.rack {
        Rack::Lessons => "shelf-title",
        Rack::Starters => "shelf-title-starters",
    };
    let mut plain = plain_frame(show.say(title), body);
    plain.head = vec![leading(bold(plain.name.clone(), size::WORDS_OLDER))];
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

/// The shelf of a class, for its grown-up: what else they choose stands in the same line as the parts.
pub fn of_class(show: &Show, place: Shelf, also: Vec<Part>) -> Vec<Part> {
    let shelf = show.model.class_shelf();
    let act = |act| Intent::InClass(InClass::Shelf(act));
    standing(show, &shelf, place, act, |index| Intent::InClass(InClass::Lesson(index)), also)
}

fn standing(
    show: &Show,
    shelf: &[&Lesson],
    place: Shelf,
    act: impl Fn(OnShelf) -> Intent,
    open: impl Fn(usize) -> Intent,
    also: Vec<Part>,
) -> Vec<Part> {
    let (page, pages) = (place.page_of(shelf.len()), Shelf::pages(shelf.len()));
    let rack = |key: &str, picture: &str, rack: Rack| {
        let press = Press::new(show.say(key), act(OnShelf::Rack(rack))).picture(picture);
        tile(
            press.chosen(place.rack == rack).sized(size::LABEL),
            if also.is_empty() { 400.0 } else { 270.0 },
            size::TARGET,
        )
    };
    let racks = vec![
        rack("shelf-lessons", "symbol/learn", Rack::Lessons),
        rack("shelf-starters", "symbol/promise", Rack::Starters),
    ];
    let number = |count: usize| Arg::Number(i64::try_from(count).unwrap_or_default());
    // At wet play and for who writes a lesson there is one part only.
    let one_part = show.model.wet_play.is_some() || show.model.preview.is_some();
    let racks = if one_part { Vec::new() } else { racks };
    let mut head = vec![row(racks.into_iter().chain(also).collect())];
    if pages > 1 {
        let args = [("number", number(page + 1)), ("count", number(pages))];
        head.push(page_dots(show.say_with("shelf-page", &args), page, pages));
    }
    let shown = shelf.iter().enumerate().skip(page * LESSONS_PER_PAGE).take(LESSONS_PER_PAGE);
    let cards: Vec<Part> = shown.map(|(index, lesson)| lesson_card(show, lesson, open(index))).collect();
    let cards = if cards.is_empty() { words(show.say("shelf-none"), show.size()) } else { grid(cards) };
    let cards = field(cards, CARDS, 2.0 * HIGH + size::GAP);
    // Where a button would lead nowhere its room stays: the cards do not move.
    let turn = |there: bool, key: &str, picture: &str, to: usize| {
        let button = || icon_button(Press::new(show.say(key), act(OnShelf::Page(to))).picture(picture));
        wide(column(there.then(button).into_iter().collect()), size::TARGET)
    };
    let before = turn(page > 0, "shelf-before", "symbol/back", page.saturating_sub(1));
    let after = turn(page + 1 < pages, "shelf-after", "symbol/next", page + 1);
    vec![apart(head), row(vec![before, cards, after])]
}

/// A lesson; a feather stands on what was done, an arrow on what was begun.
fn lesson_card(show: &Show, lesson: &Lesson, intent: Intent) -> Part {
    let title = show.say(lesson.title.as_str());
    // Who writes a lesson picks one of its tales.
    let tale = lesson.tales.first().filter(|_| show.model.preview.is_some());
    let text = tale.map_or(title.clone(), |tale| format!("{title} ({})", tale.id));
    let (note, sign) = match () {
        () if show.model.may_resume(lesson) => (Some("shelf-go-on"), Some("symbol/next")),
        () if show.model.comes_again(lesson) => (Some("shelf-again"), Some("symbol/again")),
        () if show.model.has_feather(lesson) => (Some("shelf-done"), Some("symbol/feather")),
        () => (None, None),
    };
    let name = note.map(|key| format!("{text}, {}", show.say(key)));
    let press = Press::new(text, intent).picture(lesson.picture.as_str()).sized(size::LABEL);
    let press = name.map_or(press.clone(), |name| press.named(name));
    badge(card(press, WIDE, HIGH), sign)
}
