//! Whole journeys through the kiosk without a window.

use tawny::domain::agreement::{Given, MarkPoint};
use tawny::domain::lesson::{StepBody, Which};
use tawny::domain::report::{Feeling, Worry};
use tawny::domain::telling::{Safe, Stage, Told};
use tawny::domain::visit::{Answer, At};
use tawny::kiosk::model::{Effect, Intent, Screen};
use tawny::store::sqlite::Sqlite;
use tawny::store::{Store, StoreError};

use crate::driven::{Kiosk, do_step, school_with};

#[test]
fn a_child_learns_both_lessons_and_a_feather_stays() {
    for year in [2, 5] {
        let dir = tempfile::tempdir().unwrap();
        school_with(dir.path(), year);
        let mut kiosk = Kiosk::open(dir.path());
        kiosk.sign_in();
        kiosk.press(Intent::Learn);
        kiosk.press(Intent::OpenLesson(0));
        for _ in 0..60 {
            if kiosk.model.visit.as_ref().is_some_and(|visit| visit.finished) {
                break;
            }
            do_step(&mut kiosk);
        }
        assert!(kiosk.model.visit.as_ref().unwrap().finished, "year {year}: {:?}", kiosk.model.visit);
        kiosk.press(Intent::LessonDone);
        kiosk.press(Intent::Leave);
        kiosk.sign_in();
        assert_eq!(kiosk.model.past.as_ref().unwrap().finished.len(), 1);
    }
}

#[test]
fn a_lesson_goes_on_where_the_power_went() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 5);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.sign_in();
    kiosk.open_lesson("bull-older");
    for _ in 0..4 {
        do_step(&mut kiosk);
    }
    let there = kiosk.model.visit.clone().unwrap();
    let Kiosk { link, .. } = kiosk;
    link.close();

    let mut kiosk = Kiosk::open(dir.path());
    kiosk.sign_in();
    kiosk.open_lesson("bull-older");
    assert_eq!(kiosk.model.visit, Some(there));
}

#[test]
fn wrong_cards_lead_to_a_reason_and_then_to_being_shown() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 5);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.sign_in();
    kiosk.open_lesson("bull-older");
    while !matches!(kiosk.model.visit.as_ref().unwrap().at, At::Placing(_)) {
        do_step(&mut kiosk);
    }
    let lesson = kiosk.model.lesson().unwrap().clone();
    let StepBody::Sort(sort) = &kiosk.model.visit.as_ref().unwrap().step_of(&lesson).unwrap().body else { panic!() };
    let wrong = if sort.cards[0].basket == Which::First { 1 } else { 0 };
    let placing = |kiosk: &Kiosk| match &kiosk.model.visit.as_ref().unwrap().at {
        At::Placing(placing) => placing.clone(),
        other => panic!("{other:?}"),
    };
    kiosk.press(Intent::Answer(Answer::Place(0, wrong)));
    assert_eq!(placing(&kiosk).thinking, Some(0));
    assert!(!placing(&kiosk).shown(0));
    kiosk.press(Intent::Answer(Answer::Place(0, wrong)));
    assert!(placing(&kiosk).shown(0));
}

#[test]
fn promises_are_answered_one_by_one_rested_and_signed_in_the_exact_words() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 1);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.sign_in();
    kiosk.press(Intent::Promises);
    let mut rests = 0;
    for index in 0..14 {
        if kiosk.model.signing_stage() == Some(tawny::domain::agreement::SigningStage::Rest) {
            rests += 1;
            kiosk.press(Intent::Rested);
        }
        kiosk.press(Intent::Give(if index == 3 { Given::NotSure } else { Given::IWill }));
    }
    assert_eq!(rests, 2, "five promises a sitting for ages 4-7");
    kiosk.press(Intent::SignNow);
    assert!(!kiosk.model.just_signed, "a name alone, not typed, signs nothing");
    kiosk.press(Intent::PenDown(MarkPoint(100, 100)));
    kiosk.press(Intent::PenMoves(MarkPoint(500, 700)));
    kiosk.press(Intent::SignNow);
    kiosk.until("signed", |model| model.just_signed);

    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    let signed = store.signed(&"amina".into()).unwrap().unwrap();
    assert_eq!(signed.promises.len(), 14);
    assert_eq!(signed.promises[0].text, "the words of promise-a0-younger");
    assert_eq!((signed.promises[3].given, signed.name.as_str()), (Given::NotSure, "Amina"));
    assert_eq!(signed.mark.points(), 2);
    assert!(store.verify().unwrap().problems.is_empty());
}

#[test]
fn two_taps_and_a_walk_away_have_told() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 2);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.until("a school", |model| model.school.is_some());
    kiosk.press(Intent::Tell);
    kiosk.press(Intent::Told(Told::Worry(Worry::ScaryOrRude)));
    assert_ne!(kiosk.model.telling.as_ref().unwrap().safe, Safe::Yes, "not before the store said so");
    kiosk.until("kept", |model| model.telling.as_ref().is_some_and(|telling| telling.safe == Safe::Yes));
    kiosk.wait_secs(31);
    assert_eq!(kiosk.model.screen, Screen::Welcome);
    kiosk.until("settled", |model| model.telling.is_none());
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    assert_eq!(store.reports_after(0).unwrap().0.len(), 1);
}

#[test]
fn telling_in_the_middle_of_a_lesson_leads_back_to_the_same_step() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 5);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.sign_in();
    kiosk.open_lesson("bull-older");
    do_step(&mut kiosk);
    let there = kiosk.model.visit.clone();
    kiosk.press(Intent::Tell);
    kiosk.press(Intent::Told(Told::Worry(Worry::SomethingElse)));
    kiosk.press(Intent::Told(Told::Feeling(Feeling::Sad)));
    kiosk.press(Intent::Told(Told::Skip));
    kiosk.press(Intent::Told(Told::Skip));
    assert_eq!(kiosk.model.telling.as_ref().unwrap().stage, Stage::Words);
    kiosk.press(Intent::Typed("somebody keeps asking".into()));
    kiosk.press(Intent::Told(Told::Skip));
    assert_eq!(kiosk.model.telling.as_ref().unwrap().stage, Stage::IsThisYou);
    kiosk.press(Intent::Told(Told::ItIsMe(true)));
    kiosk.until("thanks", |model| model.telling.as_ref().is_some_and(|telling| telling.safe == Safe::Yes));
    let told = kiosk.model.telling.as_ref().unwrap().report.clone().unwrap();
    assert_eq!(told.words.as_deref(), Some("somebody keeps asking"), "words left in the box go along");
    kiosk.press(Intent::TellDone);
    assert_eq!((kiosk.model.screen, &kiosk.model.visit), (Screen::Lesson, &there));
}

#[test]
fn a_report_that_cannot_be_stored_is_never_called_told() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 2);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.until("a school", |model| model.school.is_some());
    kiosk.press(Intent::Tell);
    let outcome = kiosk.model.hear(Intent::Told(Told::Worry(Worry::UnkindMessage)), "lost", kiosk.now);
    assert_eq!(outcome.effects.len(), 1, "it asked the store");
    let id = kiosk.model.telling.as_ref().unwrap().report.as_ref().unwrap().id.clone();
    kiosk.press(Intent::Store(tawny::store::worker::Reply::NotTold(id)));
    let telling = kiosk.model.telling.as_ref().unwrap();
    assert_eq!((telling.safe, telling.committed), (Safe::No, false));
}

#[test]
fn a_covered_screen_stays_covered_until_a_grown_up_uncovers_it() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 2);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.sign_in();
    kiosk.press(Intent::Cover);
    for intent in [Intent::Start, Intent::Tell, Intent::TellDone] {
        kiosk.press(intent);
    }
    kiosk.wait_secs(200);
    assert!(kiosk.model.covered);
    assert_eq!(kiosk.model.screen, Screen::Cover);
    kiosk.press(Intent::GrownUps);
    for digit in [4, 8, 2, 9, 1, 5] {
        kiosk.press(Intent::Digit(digit));
    }
    kiosk.press(Intent::TryPin);
    kiosk.until("the corner open", |model| model.corner.open);
    kiosk.press(Intent::Uncover);
    assert_eq!((kiosk.model.covered, kiosk.model.screen), (false, Screen::Home));
    assert!(!kiosk.closed);
    kiosk.press(Intent::CloseKiosk);
    assert!(kiosk.closed);
}

#[test]
fn a_quiet_minute_asks_and_a_quiet_half_more_forgets_who_was_there() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 2);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.sign_in();
    kiosk.wait_secs(62);
    assert!(kiosk.model.asks_still_there);
    kiosk.press(Intent::StillHere);
    assert!(!kiosk.model.asks_still_there);
    assert!(kiosk.model.me.is_some());
    kiosk.wait_secs(95);
    assert_eq!(kiosk.model.screen, Screen::Welcome);
    assert!(kiosk.model.me.is_none() && kiosk.model.typed.is_empty() && kiosk.model.past.is_none());
}

#[test]
fn without_a_school_the_kiosk_calls_for_a_grown_up() {
    let dir = tempfile::tempdir().unwrap();
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.until("trouble", |model| model.screen == Screen::Trouble);
    assert_eq!(kiosk.model.trouble, Some(StoreError::NotSetUp));
    kiosk.press(Intent::Start);
    assert_eq!(kiosk.model.screen, Screen::Trouble);
}

#[test]
fn ten_thousand_taps_anywhere_break_nothing() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 5);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.sign_in();
    let mut seed: u64 = 0x7A3E_11AB;
    for _ in 0..10_000 {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let at = usize::try_from(seed >> 61).unwrap();
        let intent = match (seed >> 33) % 22 {
            0 => Intent::Start,
            1 => Intent::ChooseGroup(at),
            2 => Intent::ChoosePupil(at),
            3 => Intent::Back,
            4 => Intent::Learn,
            5 => Intent::OpenLesson(at),
            6 | 7 => Intent::Answer(Answer::Pick(at)),
            8 | 9 => Intent::Answer(Answer::Next),
            10 => Intent::Answer(Answer::Place(at, if at % 2 == 0 { 0 } else { 1 })),
            11 => Intent::Answer(Answer::Helper(at)),
            12 => Intent::Promises,
            13 => Intent::Give(Given::IWill),
            14 => Intent::Tell,
            15 => Intent::Told(Told::Worry(Worry::ALL[at])),
            16 => Intent::Told(Told::Skip),
            17 => Intent::Told(Told::Back),
            18 => Intent::TellDone,
            19 => Intent::Hold(at),
            20 => Intent::Rested,
            _ => Intent::Typed("abc ".into()),
        };
        kiosk.now = kiosk.now.plus_secs(1);
        let outcome = kiosk.model.hear(intent, &seed.to_string(), kiosk.now);
        for effect in outcome.effects {
            if let Effect::Ask(request) = effect {
                // A full queue is an answer too.
                let _ = kiosk.link.ask(request);
            }
        }
        while let Some(reply) = kiosk.link.hear() {
            kiosk.press(Intent::Store(reply));
        }
    }
    kiosk.press(Intent::Leave);
    assert!(matches!(kiosk.model.screen, Screen::Welcome));
}
