//! Proofs of the layout, without a window: every step of every tale of every lesson, in every look it
//! has, and every page of the shelf, on the screens schools have. Faults are listed with lesson, tale and
//! step. What takes longer stands in `nightly`.

#![cfg(test)]
#![allow(clippy::indexing_slicing, clippy::expect_used, reason = "a test that meets what it did not expect fails")]

mod largest;
mod looks;
mod people;
mod rig;
mod rules;
mod screens;
mod way;

use std::sync::{Arc, LazyLock};

use bevy::prelude::*;

use rig::Rig;

use super::model::{ClassMode, Intent, Model, OnBoardNow, Page, Screen, Shipped};
use super::widgets::{Part, Press, card, frame, narrow, panel, plain_frame, row, words};
use crate::content;
use crate::domain::access::{Profile, TextSize};
use crate::domain::class_lesson::{ClassAct, ClassLesson};
use crate::domain::lesson::{Form, Lesson, StepBody};
use crate::domain::person::{Group, Pupil};
use crate::domain::quiet::Quiet;
use crate::domain::shelf::{Rack, Shelf};
use crate::domain::text::Band;
use crate::domain::time::Moment;
use crate::domain::visit::{Answer, Visit};
use crate::locales::BASE;

/// Lessons and what else the kiosk is opened with, as shipped.
static SHIPPED: LazyLock<Shipped> = LazyLock::new(|| {
    let (library, _) = content::load(&content::root());
    Shipped {
        lessons: Arc::new(library.lessons),
        agreement: Arc::new(library.agreement),
        reminders: Arc::new(library.reminders),
        animals: Arc::default(),
        languages: Arc::default(),
    }
});

/// A kiosk with a child of this band signed in.
fn kiosk(band: Band) -> Model {
    kiosk_in(band.last_year())
}

/// A kiosk with a child of this year signed in.
fn kiosk_in(year: u8) -> Model {
    let (mut model, _) = Model::new(SHIPPED.clone(), BASE.to_owned(), Moment(0));
    model.me = Some(Pupil {
        id: "wren".into(),
        first_name: "Wren".to_owned(),
        surname_initial: None,
        year,
        animal: "animal/fox".into(),
        groups: Vec::new(),
        new_here: false,
    });
    model
}

/// A kiosk on which a grown-up chose this class, of children of one band.
fn class(band: Band) -> Model {
    let (mut model, _) = Model::new(SHIPPED.clone(), BASE.to_owned(), Moment(0));
    let group =
        Group { id: "elm".into(), name: "Year 2 Elm".to_owned(), picture: "symbol/leaf".into(), language: None };
    let mut chosen = ClassMode::of(group);
    chosen.wording = band.wording();
    model.class_mode = Some(chosen);
    model
}

/// Which looks of a step are laid out.
#[derive(Clone, Copy, PartialEq)]
enum Looks {
    All,
    /// The first one of each panel, turn and question.
    Fresh,
}

/// A language, a form of the lessons, a size of the window and one of the words.
#[derive(Clone, Copy)]
struct Stage<'a> {
    tag: &'a str,
    form: Form,
    size: (u32, u32),
    text: TextSize,
}

const SMALL: Stage = Stage { tag: BASE, form: Form::Plain, size: (1366, 768), text: TextSize::Usual };
/// A made-up English whose words are longer, as those of most languages are.
const LONGER: &str = "en-XA";

/// Everything that is wrong with these lessons there.
fn faults(lessons: &[Lesson], stage: Stage, which: Looks) -> Vec<String> {
    let mut rig = Rig::new(stage.tag);
    rig.set_letters(f32::from(stage.text.percent()) / 100.0);
    let larger = Profile { text: stage.text, ..Profile::default() };
    let (mut count, mut faults) = (0, Vec::new());
    for lesson in lessons {
        let mut model = kiosk(lesson.bands[0]);
        model.school = Some(people::school(&larger));
        model.view.below = stage.text > TextSize::Usual;
        model.shipped.lessons = Arc::new(vec![lesson.clone()]);
        model.screen = Screen::Lesson;
        let tales = if stage.form == Form::Plain { &lesson.tales } else { &lesson.easy };
        for (tale, step) in tales.iter().flat_map(|tale| tale.steps.iter().map(move |step| (tale, step))) {
            let start =
                Visit::start(lesson, &tale.id, stage.form, Moment(0)).expect("a tale with steps").standing_on(step);
            let all = looks::of_step(lesson, start).into_iter();
            let fresh = |done: &[Answer]| matches!(done, [] | [.., Answer::Next]);
            for (done, visit) in all.filter(|(done, _)| which == Looks::All || fresh(done)) {
                model.visit = Some(visit);
                let place = format!("{} {} {} after {done:?}", lesson.id.as_str(), tale.id.as_str(), step.id.as_str());
                faults.extend(rig.faults(&model, stage.size).into_iter().map(|fault| format!("{place}: {fault}")));
                count += 1;
            }
        }
    }
    println!("{count} looks on {:?}, {}, {} %", stage.size, stage.tag, stage.text.percent());
    faults
}

/// Everything that is wrong with the lessons on the class board there.
fn faults_on_the_board(stage: Stage) -> Vec<String> {
    let mut rig = Rig::new(stage.tag);
    let mut faults = Vec::new();
    for (lesson, tale) in SHIPPED.lessons.iter().flat_map(|lesson| lesson.tales.iter().map(move |tale| (lesson, tale)))
    {
        let mut model = class(lesson.bands[0]);
        model.screen = Screen::ClassLesson;
        let mut next = ClassLesson::start(lesson, &tale.id);
        while let Some(on) = next.take().filter(|on| !on.finished) {
            let shown = on.clone().act(lesson, ClassAct::Show).expect("the same part");
            next = shown.clone().act(lesson, ClassAct::Next);
            // Where a class talks, both are the same: the second time the quiet timer runs beside it.
            for (on, quiet) in [(on, None), (shown, Quiet::turned(None, Moment(0)))] {
                let step = on.step_of(lesson).expect("a step");
                let place =
                    format!("{} {} {} part {}", lesson.id.as_str(), tale.id.as_str(), step.id.as_str(), on.part);
                let class = model.class_mode.as_mut().expect("a class");
                class.quiet = quiet.filter(|_| matches!(step.body, StepBody::Talk(_)));
                class.on = Some(OnBoardNow::Lesson(on));
                faults.extend(rig.faults(&model, stage.size).into_iter().map(|fault| format!("{place}: {fault}")));
            }
        }
    }
    faults
}

/// Everything that is wrong with the shelf there, of a child of each year and of a class.
fn faults_of_shelves(stage: Stage) -> Vec<String> {
    let mut rig = Rig::new(stage.tag);
    let mut faults = Vec::new();
    for (year, rack) in (0..=6).flat_map(|year| [Rack::Lessons, Rack::Starters].map(|rack| (year, rack))) {
        let mut model = kiosk_in(year);
        model.screen = Screen::Shelf;
        model.shelf_place.rack = rack;
        for page in 0..Shelf::pages(model.shelf().len()) {
            model.shelf_place.page = page;
            let place = format!("year {year} {rack:?} page {page}");
            faults.extend(rig.faults(&model, stage.size).into_iter().map(|fault| format!("{place}: {fault}")));
        }
    }
    // The class board's own words are staff's, and English: a longer language has only longer titles there.
    let boards = if stage.tag == LONGER { &[][..] } else { &[Rack::Lessons, Rack::Starters] };
    for rack in boards.iter().copied() {
        let mut model = class(Band::ReceptionToYear2);
        (model.screen, model.corner.page) = (Screen::GrownUps, Page::BoardLesson);
        model.class_mode.as_mut().expect("a class").shelf_place = Shelf { rack, page: 1 };
        let place = format!("class {rack:?}");
        faults.extend(rig.faults(&model, stage.size).into_iter().map(|fault| format!("{place}: {fault}")));
    }
    faults
}

#[track_caller]
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_step_of_every_lesson_stands_whole_on_a_small_screen_whatever_was_answered() {
    none(&faults(&SHIPPED.lessons, SMALL, Looks::All));
}

#[test]
fn every_step_stands_whole_on_square_and_on_large_screens() {
    for size in [(1024, 768), (1920, 1080), (3840, 2160)] {
        none(&faults(&SHIPPED.lessons, Stage { size, ..SMALL }, Looks::Fresh));
    }
}

#[test]
fn every_step_stands_whole_in_longer_words() {
    none(&faults(&SHIPPED.lessons, Stage { tag: LONGER, ..SMALL }, Looks::Fresh));
}

#[test]
fn every_step_stands_whole_in_words_twice_as_large() {
    for tag in [BASE, LONGER] {
        none(&faults(&SHIPPED.lessons, Stage { tag, text: TextSize::Largest, ..SMALL }, Looks::Fresh));
    }
}

#[test]
fn a_step_as_large_as_its_rules_allow_stands_whole() {
    none(&faults(&largest::lessons(), SMALL, Looks::All));
}

#[test]
fn every_page_of_the_shelf_stands_whole() {
    for stage in [SMALL, Stage { size: (1024, 768), ..SMALL }, Stage { tag: LONGER, ..SMALL }] {
        none(&faults_of_shelves(stage));
    }
}

#[test]
fn what_does_not_stand_whole_is_found() {
    let card = |wide: f32, high: f32| card(Press::new("A card", Intent::Start), wide, high);
    let lapped = Box::new(bsn! { Node { margin: {UiRect::left(px(-100))} } Children [ {vec![card(200.0, 200.0)]} ] });
    let planted: [(Part, &[&str]); 5] = [
        (card(300.0, 1_400.0), &["leaves the window", "lies on the head line", "lies where wrists rest"]),
        (card(60.0, 200.0), &["is smaller than"]),
        (super::widgets::card(Press::new("", Intent::Start), 200.0, 200.0), &["has no name"]),
        (row(vec![card(200.0, 200.0), lapped]), &["lies on Control"]),
        (panel(vec![narrow(words("Unbreakable", 40.0), 90.0)], 100.0), &["sticks out of"]),
    ];
    let mut rig = Rig::new(BASE);
    for (part, expected) in planted {
        let model = kiosk(Band::ReceptionToYear2);
        let found =
            rig.faults_of(&model, SMALL.size, |show| frame(show, plain_frame("Planted".to_owned(), vec![part])));
        for fault in expected {
            assert!(found.iter().any(|found| found.contains(fault)), "{fault} was not found: {found:?}");
        }
    }
    let model = kiosk(Band::ReceptionToYear2);
    none(
        &rig.faults_of(&model, SMALL.size, |show| {
            frame(show, plain_frame("Whole".to_owned(), vec![card(300.0, 300.0)]))
        }),
    );
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn every_look_stands_whole_on_square_and_on_large_screens() {
        for size in [(1024, 768), (1920, 1080), (3840, 2160)] {
            none(&faults(&SHIPPED.lessons, Stage { size, ..SMALL }, Looks::All));
        }
    }

    #[test]
    fn every_look_stands_whole_in_longer_words() {
        none(&faults(&SHIPPED.lessons, Stage { tag: LONGER, ..SMALL }, Looks::All));
    }

    #[test]
    fn every_look_of_the_easy_form_stands_whole() {
        none(&faults(&SHIPPED.lessons, Stage { form: Form::Easy, ..SMALL }, Looks::All));
    }

    #[test]
    fn every_lesson_stands_whole_on_the_class_board() {
        none(&faults_on_the_board(SMALL));
    }

    #[test]
    fn every_step_in_every_language_of_every_size_of_screens_and_words_stands_whole() {
        let sizes = [(1366, 768), (1024, 768), (1920, 1080), (3840, 2160)];
        let texts = [TextSize::Usual, TextSize::Largest];
        let looks = sizes.iter().flat_map(|size| texts.map(|text| Stage { size: *size, text, ..SMALL }));
        let tags = screens::tags();
        let stages = tags.iter().flat_map(|tag| looks.clone().map(move |stage| Stage { tag, ..stage }));
        none(&stages.flat_map(|stage| faults(&SHIPPED.lessons, stage, Looks::Fresh)).collect::<Vec<_>>());
    }
}
