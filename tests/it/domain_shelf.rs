//! How lessons stand on a shelf: all of them are found, what was not yet done first, starters apart.

use std::collections::BTreeSet;

use tawny::content;
use tawny::domain::lesson::{Lesson, LessonKind};
use tawny::domain::shelf::{Done, LESSONS_PER_PAGE, OnShelf, Rack, Shelf, stand};
use tawny::domain::text::Band;
use tawny::kiosk::model::{Intent, Screen};

use crate::driven::{Kiosk, school_with};

fn shipped() -> Vec<Lesson> {
    content::load(&content::root()).0.lessons
}

fn of_year(all: &[Lesson], rack: Rack, year: u8) -> Vec<&str> {
    let lessons = stand(all, rack, &[Band::of_year(year)], &[year], |_| Done::NotYet);
    lessons.iter().map(|lesson| lesson.id.as_str()).collect()
}

#[test]
fn every_lesson_stands_on_the_shelf_of_some_year() {
    let all = shipped();
    let both = |year| [Rack::Lessons, Rack::Starters].map(|rack| of_year(&all, rack, year)).concat();
    let found: BTreeSet<&str> = (0..=6).flat_map(both).collect();
    assert_eq!(found, all.iter().map(|lesson| lesson.id.as_str()).collect());
}

#[test]
fn starters_stand_apart_in_the_order_of_the_promises() {
    let all = shipped();
    for year in 0..=6 {
        assert!(of_year(&all, Rack::Lessons, year).iter().all(|id| !id.starts_with("starter")));
        let starters = of_year(&all, Rack::Starters, year);
        let numbers: Vec<u8> = starters.iter().map(|id| id[9..].split('-').next().unwrap().parse().unwrap()).collect();
        assert!(numbers.is_sorted() && numbers.len() == 14, "year {year}: {starters:?}");
    }
}

#[test]
fn moving_up_is_for_those_who_will() {
    let all = shipped();
    let moving = |years: &[u8]| {
        let bands: Vec<Band> = years.iter().map(|year| Band::of_year(*year)).collect();
        let shelf = stand(&all, Rack::Lessons, &bands, years, |_| Done::NotYet);
        shelf.iter().filter(|lesson| lesson.kind == LessonKind::Transition).count()
    };
    assert_eq!([0, 1, 2, 3, 4, 5, 6].map(|year| moving(&[year])), [0, 0, 1, 0, 0, 0, 1]);
    assert_eq!(moving(&[1, 2]), 1, "somebody in the class moves up");
    assert_eq!(moving(&[]), 2, "nobody knows who is in the class");
    let shelf = of_year(&all, Rack::Lessons, 6);
    assert_eq!(shelf.last(), Some(&"transition-older"), "it closes the year");
}

#[test]
fn what_was_begun_comes_first_and_what_was_done_last() {
    let all = shipped();
    let usual = of_year(&all, Rack::Lessons, 1);
    let done = |lesson: &Lesson| match lesson.id.as_str() {
        id if id == usual[0] => Done::Yes,
        id if id == usual[3] => Done::Begun,
        _ => Done::NotYet,
    };
    let shelf = stand(&all, Rack::Lessons, &[Band::ReceptionToYear2], &[1], done);
    let ids: Vec<&str> = shelf.iter().map(|lesson| lesson.id.as_str()).collect();
    assert_eq!((ids[0], ids[1], ids[ids.len() - 1]), (usual[3], usual[1], usual[0]));
}

#[test]
fn pages_hold_everything_and_none_is_empty() {
    for lessons in 0..40 {
        let pages = Shelf::pages(lessons);
        assert!(pages * LESSONS_PER_PAGE >= lessons);
        assert!(pages == 1 || (pages - 1) * LESSONS_PER_PAGE < lessons);
        assert_eq!(Shelf { page: 99, ..Shelf::default() }.page_of(lessons), pages - 1);
    }
}

#[test]
fn whoever_comes_back_from_a_lesson_stands_at_the_page_they_left_and_the_next_child_at_the_first() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 2);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.sign_in();
    kiosk.press(Intent::Learn);
    kiosk.press(Intent::OnShelf(OnShelf::Rack(Rack::Starters)));
    kiosk.press(Intent::OnShelf(OnShelf::Page(1)));
    let there = kiosk.model.shelf_place;
    kiosk.press(Intent::OpenLesson(LESSONS_PER_PAGE));
    assert_eq!(kiosk.model.screen, Screen::Lesson);
    kiosk.press(Intent::Back);
    assert_eq!((kiosk.model.screen, kiosk.model.shelf_place), (Screen::Shelf, there));
    kiosk.press(Intent::Leave);
    assert_eq!(kiosk.model.shelf_place, Shelf::default());
}
