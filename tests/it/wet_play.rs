//! Wet play and a lesson under its author's hands: nobody is signed in, so nothing is kept of anybody.

use tawny::content;
use tawny::domain::time::Moment;
use tawny::domain::visit::Answer;
use tawny::kiosk::model::{BACK_TO_WELCOME_SECS, Effect, Intent, Preview, Screen, Wet};
use tawny::store::sqlite::Sqlite;
use tawny::store::worker::Request;
use tawny::store::{LearnRows, Store};

use crate::driven::{Kiosk, do_step, school_with};

/// Oak stays in.
fn at_wet_play(dir: &std::path::Path) -> Kiosk {
    school_with(dir, 5);
    let mut kiosk = Kiosk::open(dir);
    kiosk.sign_in();
    kiosk.press(Intent::Leave);
    kiosk.press(Intent::GrownUps);
    kiosk.press(Intent::Wet(Wet::Choose));
    let oak = kiosk.model.school.as_ref().unwrap().groups.iter().position(|group| group.id.as_str() == "oak");
    kiosk.press(Intent::Wet(Wet::Class(oak.unwrap())));
    kiosk.hear_all();
    kiosk
}

#[test]
fn at_wet_play_the_room_is_silent_nobody_signs_and_nothing_counts() {
    let dir = tempfile::tempdir().unwrap();
    let mut kiosk = at_wet_play(dir.path());
    assert_eq!(kiosk.model.screen, Screen::Shelf);
    assert!(!kiosk.model.sound && kiosk.model.me.is_none());
    assert!(kiosk.model.shelf().iter().all(|lesson| lesson.bands.contains(&kiosk.model.pupils[0].band())));
    kiosk.press(Intent::OpenLesson(0));
    while !kiosk.model.visit.as_ref().unwrap().finished {
        do_step(&mut kiosk);
    }
    kiosk.press(Intent::LessonDone);
    assert_eq!(kiosk.model.screen, Screen::Shelf, "the next child finds the shelf");
    kiosk.press(Intent::Back);
    assert_eq!(kiosk.model.screen, Screen::Shelf, "and nobody ends it by going back");
    kiosk.press(Intent::GrownUps);
    kiosk.press(Intent::Wet(Wet::End));
    assert_eq!((kiosk.model.screen, kiosk.model.sound), (Screen::Welcome, true), "the room is as it was");
    let Kiosk { link, .. } = kiosk;
    link.close();
    let mut store = Sqlite::open_desk(dir.path()).unwrap().0;
    assert_eq!(store.sittings(&"amina".into()).unwrap(), []);
    assert_eq!(store.met(&["amina".into()]).unwrap(), []);
    assert_eq!(store.finished_lessons(&"amina".into()).unwrap(), []);
}

#[test]
fn at_wet_play_a_child_can_tell_and_the_next_one_finds_nothing_of_it() {
    let dir = tempfile::tempdir().unwrap();
    let mut kiosk = at_wet_play(dir.path());
    kiosk.press(Intent::OpenLesson(0));
    kiosk.press(Intent::Tell);
    assert_eq!(kiosk.model.screen, Screen::Tell);
    assert!(kiosk.model.group.is_some(), "the class goes with what is told");
    kiosk.press(Intent::Back);
    kiosk.wait_secs(2 * BACK_TO_WELCOME_SECS);
    assert_eq!(kiosk.model.screen, Screen::Shelf);
    assert!(kiosk.model.visit.is_none() && kiosk.model.wet_play.is_some() && !kiosk.model.sound);
}

#[test]
fn an_author_sees_every_tale_at_once_and_stays_at_the_step_when_it_is_saved() {
    let dir = tempfile::tempdir().unwrap();
    let mut kiosk = Kiosk::open(dir.path());
    let (library, _) = content::load(&content::root());
    let lesson = library.lessons.iter().find(|lesson| lesson.id.as_str() == "bull-older").unwrap();
    kiosk.model.preview(lesson, Preview { easy: false }, Moment(1));
    assert_eq!(kiosk.model.screen, Screen::Lesson);
    let asked = |effects: &[Effect]| effects.iter().any(|effect| matches!(effect, Effect::Ask(Request::SaveVisit(..))));
    let outcome = kiosk.model.hear(Intent::Answer(Answer::Next), "f", Moment(2));
    assert!(!asked(&outcome.effects), "nothing is stored");
    while kiosk.model.visit.as_ref().unwrap().trail.len() < 2 {
        do_step(&mut kiosk);
    }
    let there = kiosk.model.visit.clone().unwrap();
    kiosk.model.read_again(lesson, Moment(3));
    assert_eq!(kiosk.model.visit.as_ref().unwrap().step, there.step);
    // A step that is not there any more: from the beginning.
    let mut tales = lesson.tales.clone();
    tales[0].steps.retain(|step| step.id != there.step);
    kiosk.model.read_again(&lesson.clone().told(tales), Moment(4));
    assert_eq!(kiosk.model.visit.as_ref().unwrap().step, lesson.tales[0].steps[0].id);
    kiosk.press(Intent::Answer(Answer::Back));
    assert_eq!(kiosk.model.screen, Screen::Shelf);
    assert_eq!(kiosk.model.shelf().len(), lesson.tales.len(), "a card for each tale");
    kiosk.press(Intent::OpenLesson(1));
    assert_eq!(kiosk.model.visit.as_ref().unwrap().tale, lesson.tales[1].id);
    kiosk.wait_secs(3 * BACK_TO_WELCOME_SECS);
    assert_eq!(kiosk.model.screen, Screen::Lesson, "an author reads as long as they like");
    kiosk.model.preview(lesson, Preview { easy: true }, Moment(9));
    assert_eq!(kiosk.model.visit.as_ref().unwrap().form, tawny::domain::lesson::Form::Easy);
}
