//! What the kiosk does besides: a few words that go by themselves, a question before it closes, a leaf
//! for everybody who signed, and the gallery of widgets.

use std::sync::Arc;

use tawny::content;
use tawny::domain::access::{Profile, TextSize};
use tawny::domain::ids::PupilId;
use tawny::domain::person::Pupil;
use tawny::domain::theme::ThemeName;
use tawny::domain::time::Moment;
use tawny::kiosk::model::{Effect, GALLERY_PAGES, Intent, Model, OnGallery, Screen, Shipped};
use tawny::store::StoreError;
use tawny::store::worker::{PupilNow, Reply};

/// A kiosk of the shipped lessons, without a store.
fn kiosk() -> Model {
    let (library, _) = content::load(&content::root());
    let (languages, _) = tawny::locales::languages(&content::root());
    let shipped = Shipped {
        lessons: Arc::new(library.lessons),
        agreement: Arc::new(library.agreement),
        reminders: Arc::new(library.reminders),
        questions: Arc::new(library.questions),
        animals: Arc::default(),
        languages: Arc::new(languages),
    };
    Model::new(shipped, "en-GB".into(), Moment(0)).0
}

fn child() -> Pupil {
    Pupil {
        id: PupilId("one".into()),
        first_name: "Ben".into(),
        surname_initial: Some('T'),
        year: 2,
        animal: "animal/fox".into(),
        groups: Vec::new(),
        new_here: false,
    }
}

fn at(secs: u64) -> Moment {
    Moment(0).plus_secs(secs)
}

#[test]
fn a_toast_goes_by_itself() {
    let mut kiosk = kiosk();
    kiosk.hear(Intent::GrownUps, "a", at(1));
    kiosk.hear(Intent::Sound(false), "b", at(2));
    assert_eq!(kiosk.toast.map(|(key, _)| key), Some("grown-ups-sound-is-off"));
    kiosk.hear(Intent::Tick, "c", at(4));
    assert!(kiosk.toast.is_some());
    assert!(kiosk.hear(Intent::Tick, "d", at(9)).draw);
    assert!(kiosk.toast.is_none());
}

#[test]
fn closing_is_asked_only_behind_the_pin_and_may_be_taken_back() {
    let mut kiosk = kiosk();
    kiosk.hear(Intent::GrownUps, "a", at(1));
    kiosk.hear(Intent::AskToClose(true), "b", at(2));
    assert!(!kiosk.corner.closing);
    kiosk.hear(Intent::Store(Reply::PinRight), "c", at(3));
    kiosk.hear(Intent::AskToClose(true), "d", at(4));
    assert!(kiosk.corner.closing);
    kiosk.hear(Intent::Back, "e", at(5));
    assert_eq!((kiosk.corner.closing, kiosk.corner.open, kiosk.screen), (false, true, Screen::GrownUps));
    let outcome = kiosk.hear(Intent::CloseKiosk, "f", at(6));
    assert!(outcome.effects.iter().any(|effect| matches!(effect, Effect::Close)));
}

#[test]
fn the_tree_has_a_leaf_for_each_who_signed_the_promises_as_they_are_now() {
    let mut kiosk = kiosk();
    let now = kiosk.shipped.agreement.version.clone();
    kiosk.me = Some(child());
    let past = |signed: Option<String>, leaves: Vec<String>| PupilNow {
        pupil: child().id,
        visits: Vec::new(),
        finished: Vec::new(),
        signing: None,
        signed_version: signed,
        leaves,
        access: Profile::default(),
        met: Vec::new(),
        again: Vec::new(),
        asked: None,
    };
    kiosk.past = Some(past(None, vec![now.clone(), "an older one".into(), now.clone()]));
    assert_eq!(kiosk.leaves(), 2);
    kiosk.past = Some(past(Some(now.clone()), vec![now]));
    assert_eq!(kiosk.leaves(), 2);
}

#[test]
fn feathers_stand_eight_a_page_and_the_pages_go_round() {
    let mut kiosk = kiosk();
    kiosk.me = Some(child());
    let finished = kiosk.shipped.lessons.iter().take(10).map(|lesson| lesson.id.clone()).collect();
    let past = PupilNow {
        pupil: child().id,
        visits: Vec::new(),
        finished,
        signing: None,
        signed_version: None,
        leaves: Vec::new(),
        access: Profile::default(),
        met: Vec::new(),
        again: Vec::new(),
        asked: None,
    };
    kiosk.past = Some(past);
    kiosk.hear(Intent::Feathers, "a", at(1));
    assert_eq!(kiosk.feathers().len(), 10);
    let mut pages = Vec::new();
    for tap in 2..5 {
        pages.push(kiosk.page);
        kiosk.hear(Intent::NextPage, "b", at(tap));
    }
    assert_eq!(pages, [0, 1, 0]);
}

#[test]
fn the_gallery_turns_its_pages_and_wears_what_it_is_asked_to_and_needs_no_school() {
    let mut kiosk = kiosk();
    kiosk.open_gallery();
    let act = |act: OnGallery, kiosk: &mut Model| kiosk.hear(Intent::Gallery(act), "a", at(1)).draw;
    kiosk.hear(Intent::Store(Reply::NotStored(StoreError::NotSetUp)), "b", at(2));
    assert_eq!(kiosk.screen, Screen::Gallery);
    for page in 0..GALLERY_PAGES {
        assert_eq!(kiosk.gallery.as_ref().map(|gallery| gallery.page), Some(page));
        assert!(act(OnGallery::Next, &mut kiosk));
    }
    assert_eq!(kiosk.gallery.as_ref().map(|gallery| gallery.page), Some(0));
    let mut looks = Vec::new();
    for _ in 0..3 {
        looks.push(kiosk.theme());
        act(OnGallery::Theme, &mut kiosk);
    }
    assert_eq!(looks, [ThemeName::Plain, ThemeName::HighContrast, ThemeName::Calm]);
    act(OnGallery::Letters, &mut kiosk);
    assert_eq!(kiosk.access().text, TextSize::Larger);
    act(OnGallery::Language, &mut kiosk);
    assert_ne!(kiosk.language, "en-GB");
    // Nobody is asked whether they are there.
    assert!(!kiosk.hear(Intent::Tick, "c", at(900)).draw);
}
