//! Which language the kiosk speaks: the one a child picked, the class's, or its own.

use tawny::domain::agreement::{Given, MarkPoint};
use tawny::domain::ids::PupilId;
use tawny::kiosk::model::{BACK_TO_WELCOME_SECS, Intent, Screen};
use tawny::store::sqlite::Sqlite;
use tawny::store::{DeskRows, Store};

use crate::driven::{Kiosk, school_with};

const ENGLISH: usize = 0;
const WELSH: usize = 1;

#[test]
fn a_picked_language_stays_until_the_child_leaves() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 1);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.until("a school", |model| model.school.is_some());
    kiosk.press(Intent::Languages);
    assert_eq!(kiosk.model.screen, Screen::Languages);
    kiosk.press(Intent::Speak(WELSH));
    assert_eq!((kiosk.model.screen, kiosk.model.language.as_str()), (Screen::Welcome, "cy"));
    kiosk.sign_in();
    assert_eq!(kiosk.model.language, "cy");
    kiosk.press(Intent::Leave);
    assert_eq!(kiosk.model.language, "en-GB");
}

#[test]
fn a_language_nobody_stayed_for_is_not_the_next_childs() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 1);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.press(Intent::Languages);
    kiosk.press(Intent::Speak(WELSH));
    for _ in 0..BACK_TO_WELCOME_SECS + 1 {
        kiosk.press(Intent::Tick);
    }
    assert_eq!((kiosk.model.screen, kiosk.model.language.as_str()), (Screen::Welcome, "en-GB"));
}

#[test]
fn a_class_finds_its_own_language_and_a_childs_pick_goes_before_it() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 1);
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    store.set_class_language(&"oak".into(), Some("cy")).unwrap();
    assert!(store.groups().unwrap().iter().any(|group| group.language.as_deref() == Some("cy")));
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.sign_in();
    assert_eq!(kiosk.model.language, "cy");
    kiosk.press(Intent::Leave);
    assert_eq!(kiosk.model.language, "en-GB");
    kiosk.press(Intent::Languages);
    kiosk.press(Intent::Speak(ENGLISH));
    kiosk.sign_in();
    assert_eq!(kiosk.model.language, "en-GB");
    store.set_class_language(&"oak".into(), None).unwrap();
    assert!(store.groups().unwrap().iter().all(|group| group.language.is_none()));
}

#[test]
fn a_language_that_cannot_be_spoken_is_withdrawn_and_english_goes_on() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 1);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.press(Intent::Languages);
    kiosk.press(Intent::Speak(WELSH));
    kiosk.model.withdraw_language("cy");
    assert_eq!(kiosk.model.language, "en-GB");
    // With English alone there is nothing to pick.
    kiosk.press(Intent::Languages);
    assert_eq!(kiosk.model.screen, Screen::Welcome);
}

#[test]
fn a_promise_is_signed_in_the_language_its_words_stood_in() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 4);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.press(Intent::Languages);
    kiosk.press(Intent::Speak(WELSH));
    kiosk.sign_in();
    kiosk.press(Intent::Promises);
    for _ in 0..kiosk.model.shipped.agreement.promises.len() {
        kiosk.press(Intent::Give(Given::IWill));
    }
    kiosk.press(Intent::Typed("Amina".into()));
    kiosk.press(Intent::PenDown(MarkPoint(1, 1)));
    kiosk.press(Intent::SignNow);
    kiosk.until("a signature", |model| model.just_signed);
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    let signed = store.signed(&PupilId::from("amina")).unwrap();
    assert_eq!(signed.map(|signed| signed.language), Some("cy".to_owned()));
}
