//! Whole journeys through the kiosk without a window: the model, the shipped lessons and promises,
//! and a real store behind a real worker.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tawny::content;
use tawny::domain::agreement::{Given, MarkPoint};
use tawny::domain::language::{Direction, Language};
use tawny::domain::lesson::{StepBody, Which};
use tawny::domain::person::{Group, Pupil};
use tawny::domain::report::{Feeling, Worry};
use tawny::domain::telling::{Safe, Stage, Told};
use tawny::domain::text::Picture;
use tawny::domain::time::Moment;
use tawny::domain::visit::{Answer, At};
use tawny::kiosk::model::{Effect, Intent, Model, Screen, Shipped};
use tawny::store::sqlite::Sqlite;
use tawny::store::worker::{Link, spawn_kiosk};
use tawny::store::{Store, StoreError};

use crate::player::good_answers;
use crate::school::school;

/// A kiosk and somebody in front of it.
pub struct Kiosk {
    pub model: Model,
    pub link: Link,
    pub now: Moment,
    fresh: u32,
    closed: bool,
}

impl Kiosk {
    pub fn open(dir: &Path) -> Self {
        Self::with(dir, &content::root())
    }

    /// With the lessons of this pack.
    pub fn with(dir: &Path, pack: &Path) -> Self {
        let (library, problems) = content::load(pack);
        assert!(problems.is_empty(), "{problems:?}");
        let routing = library.routing();
        let shipped = Shipped {
            lessons: Arc::new(library.lessons),
            agreement: Arc::new(library.agreement),
            reminders: Arc::new(library.reminders),
            animals: Arc::new(vec![Picture::from("animal/fox"), Picture::from("animal/otter")]),
            languages: Arc::new(languages()),
        };
        let link = spawn_kiosk(dir.to_owned(), None, routing, || {});
        let (model, effects) = Model::new(shipped, "en-GB".into(), Moment(0));
        let mut kiosk = Self { model, link, now: Moment(1_000), fresh: 0, closed: false };
        kiosk.carry_out(effects);
        kiosk
    }

    /// Opens a lesson of the child's shelf.
    pub fn open_lesson(&mut self, id: &str) {
        let place = self.model.shelf().iter().position(|lesson| lesson.id.as_str() == id).unwrap();
        self.press(Intent::OpenLesson(place));
    }

    pub fn press(&mut self, intent: Intent) {
        self.now = self.now.plus_secs(1);
        self.fresh += 1;
        let outcome = self.model.hear(intent, &format!("fresh-{}", self.fresh), self.now);
        self.carry_out(outcome.effects);
    }

    pub fn wait_secs(&mut self, secs: u64) {
        for _ in 0..secs {
            self.press(Intent::Tick);
        }
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Ask(request) => self.link.ask(request).unwrap(),
                Effect::Sign(at) => {
                    let stood = |key: &str| (format!("the words of {key}"), self.model.language.clone());
                    let signed = self.model.agreement_to_sign(stood, at).unwrap();
                    self.link.ask(signed).unwrap();
                }
                Effect::Close => self.closed = true,
                Effect::OpenDesk | Effect::ForgetTyped | Effect::Listen | Effect::Sound(_) | Effect::Hush(_) => {}
            }
        }
    }

    /// Takes answers in until `ready`.
    pub fn until(&mut self, what: &str, ready: impl Fn(&Model) -> bool) {
        let deadline = Instant::now() + Duration::from_secs(20);
        while !ready(&self.model) {
            assert!(Instant::now() < deadline, "waited in vain for: {what}; on {:?}", self.model.screen);
            if let Some(reply) = self.link.hear_within(Duration::from_millis(50)) {
                self.press(Intent::Store(reply));
            }
        }
    }

    /// Takes in whatever was asked for so far.
    pub fn hear_all(&mut self) {
        while let Some(reply) = self.link.hear_within(Duration::from_millis(400)) {
            self.press(Intent::Store(reply));
        }
    }

    /// Signs the first child of Oak in.
    pub fn sign_in(&mut self) {
        self.until("a school", |model| model.school.is_some());
        self.press(Intent::Start);
        assert_eq!(self.model.screen, Screen::Group);
        let oak = self.model.school.as_ref().unwrap().groups.iter().position(|group| group.id.as_str() == "oak");
        self.press(Intent::ChooseGroup(oak.unwrap()));
        self.until("children", |model| !model.pupils.is_empty());
        self.press(Intent::ChoosePupil(0));
        self.until("what the child did before", |model| model.past.is_some());
    }
}

/// English and Welsh, as their files would say.
fn languages() -> Vec<Language> {
    let of = |tag: &str| Language {
        tag: tag.into(),
        format_version: 1,
        own_name: tag.into(),
        english_name: tag.into(),
        direction: Direction::LeftToRight,
        letters: Vec::new(),
        scale_percent: 100,
        line_percent: 140,
        voice: None,
        review: BTreeMap::default(),
    };
    vec![of("en-GB"), of("cy")]
}

pub fn school_with(dir: &Path, year: u8) {
    school().set_up(dir);
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    let group = Group { id: "oak".into(), name: "Oak".into(), picture: "symbol/tree".into(), language: None };
    store.put_group(&group).unwrap();
    let pupil = Pupil {
        id: "amina".into(),
        first_name: "Amina".into(),
        surname_initial: Some('K'),
        year,
        animal: "animal/fox".into(),
        groups: vec!["oak".into()],
        new_here: false,
    };
    store.put_pupil(&pupil).unwrap();
}

/// Does what the step on show asks for, and goes on.
pub fn do_step(kiosk: &mut Kiosk) {
    let lesson = kiosk.model.lesson().unwrap().clone();
    loop {
        let visit = kiosk.model.visit.clone().unwrap();
        let answer = good_answers(&lesson, &visit)[0];
        if let (Answer::Place(card, _), At::Placing(_)) = (answer, &visit.at) {
            kiosk.press(Intent::Hold(card));
        }
        kiosk.press(Intent::Answer(answer));
        if answer == Answer::Next {
            return;
        }
    }
}

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
