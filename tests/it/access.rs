//! What a child needs to see, hear and press: it adds up, only those who may see and set it do, and at
//! the kiosk it comes with the child and goes with them.

use std::path::Path;

use rusqlite::Connection;
use tawny::domain::access::{DwellMillis, Profile, Scan, StepMillis, TextSize, Typeface};
use tawny::domain::agreement::{Given, SigningStage};
use tawny::domain::person::Pupil;
use tawny::domain::report::Worry;
use tawny::domain::telling::{Stage, Told, WALKED_AWAY_SECS};
use tawny::domain::text::Wording;
use tawny::kiosk::model::{Intent, Look, Page, SLOW_PACE, STILL_THERE_SECS, Screen, View};
use tawny::store::desk_worker::{DeskLink, DeskReply, DeskRequest, spawn_desk};
use tawny::store::sqlite::{FILE, Sqlite};
use tawny::store::worker::Request;
use tawny::store::{AccessRows, Store, StoreError};

use crate::driven::{Kiosk, school_with};
use crate::school::{desk_hear, passphrase_of};

fn large() -> Profile {
    Profile { text: TextSize::Largest, high_contrast: true, ..Profile::default() }
}

fn switch() -> Profile {
    Profile { scan: Scan::OneSwitch(StepMillis::default()), left_handed: true, ..Profile::default() }
}

#[test]
fn needs_add_up_and_nothing_special_adds_nothing() {
    let usual = Profile::default();
    for one in [usual.clone(), large(), switch(), Profile { language: Some("pl".into()), ..large() }] {
        assert!(one.with(&usual) == one && usual.with(&one) == one);
        assert!(one.with(&one) == one);
    }
    let both = large().with(&switch());
    assert!(both.text == TextSize::Largest && both.high_contrast && both.left_handed && both.presses_slowly());
    let smaller = Profile { text: TextSize::Larger, typeface: Typeface::Lexend, ..Profile::default() };
    let both = smaller.with(&large());
    assert!(both.text == TextSize::Largest && both.typeface == Typeface::Lexend, "nobody gets less than they need");
    let slow = Profile { scan: Scan::OneSwitch(5_000.into()), ..Profile::default() };
    assert_eq!(slow.with(&switch()).scan, slow.scan, "one's own pace goes first");
}

#[test]
fn times_outside_their_bounds_are_brought_inside_and_rows_of_other_versions_are_read() {
    let read = |json: &str| serde_json::from_str::<Profile>(json).unwrap();
    assert_eq!(read(r#"{"scan":{"OneSwitch":7}}"#).scan, Scan::OneSwitch(StepMillis::from(StepMillis::MIN)));
    assert_eq!(read(r#"{"dwell":60000}"#).dwell, Some(DwellMillis::from(DwellMillis::MAX)));
    assert!(read(r#"{"calm":true,"of_a_newer_program":3}"#).calm);
    assert!(read("{}").is_usual());
    let kept = large().with(&switch());
    assert!(read(&serde_json::to_string(&kept).unwrap()) == kept);
    assert_eq!(format!("{kept:?}"), "Profile(…)", "a log never says what a child needs");
}

fn sign_in(dir: &Path, id: &str) -> DeskLink {
    let desk = spawn_desk(dir.to_owned(), || {});
    desk.ask(DeskRequest::SignIn { staff: id.into(), passphrase: passphrase_of(id) }).unwrap();
    desk_hear(&desk, |reply| matches!(reply, DeskReply::SignedIn(_)).then_some(()));
    desk
}

#[test]
fn whoever_teaches_the_child_sets_what_they_need_and_nobody_else_is_told() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 2);
    let larch = sign_in(dir.path(), "larch");
    larch.ask(DeskRequest::SetProfile("amina".into(), Box::new(large()))).unwrap();
    desk_hear(&larch, |reply| matches!(reply, DeskReply::ProfileKept(_)).then_some(()));
    larch.ask(DeskRequest::Profile("amina".into())).unwrap();
    let told = desk_hear(&larch, |reply| match reply {
        DeskReply::Profile(_, profile) => Some(profile.clone()),
        _ => None,
    });
    assert!(*told == large());
    for other in ["novak", "officer", "technician", "chair"] {
        let desk = sign_in(dir.path(), other);
        for request in [DeskRequest::Profile("amina".into()), DeskRequest::SetProfile("amina".into(), Box::default())] {
            desk.ask(request).unwrap();
            let refused = desk_hear(&desk, |reply| match reply {
                DeskReply::Trouble(error) => Some(error.clone()),
                DeskReply::Profile(..) | DeskReply::ProfileKept(_) => panic!("{other} was told"),
                _ => None,
            });
            assert_eq!(refused, StoreError::NotAllowed, "{other}");
        }
    }
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    assert!(store.profile(&"amina".into()).unwrap() == large());
}

fn kiosk_of(dir: &Path, needs: &Profile, kiosk: &Profile) -> Kiosk {
    school_with(dir, 2);
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    store.set_profile(&"amina".into(), needs, tawny::domain::time::Moment(1), &"larch".into()).unwrap();
    store.set_kiosk_profile(kiosk, tawny::domain::time::Moment(1)).unwrap();
    drop(store);
    Kiosk::open(dir)
}

#[test]
fn it_comes_with_the_child_at_sign_in_and_goes_with_them() {
    let dir = tempfile::tempdir().unwrap();
    let mut kiosk = kiosk_of(dir.path(), &large(), &switch());
    kiosk.until("a school", |model| model.school.is_some());
    assert!(kiosk.model.access() == switch(), "who is not signed in has what the kiosk does for everybody");
    kiosk.press(Intent::Tell);
    assert!(kiosk.model.access() == switch(), "telling too");
    kiosk.press(Intent::Back);
    kiosk.sign_in();
    assert!(kiosk.model.access() == large().with(&switch()));
    kiosk.press(Intent::Leave);
    assert!(kiosk.model.access() == switch());
}

#[test]
fn a_row_that_cannot_be_read_keeps_no_child_out() {
    let dir = tempfile::tempdir().unwrap();
    drop(kiosk_of(dir.path(), &large(), &switch()));
    let conn = Connection::open(dir.path().join(FILE)).unwrap();
    conn.execute("UPDATE profile SET body = 'nonsense'", []).unwrap();
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.sign_in();
    assert!(kiosk.model.access().is_usual());
}

#[test]
fn children_who_share_a_screen_both_get_what_they_need() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 2);
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    let amina = store.pupils(&"oak".into()).unwrap().remove(0);
    store.put_pupil(&Pupil { id: "ben".into(), first_name: "Ben".into(), ..amina }).unwrap();
    for (id, needs) in [("amina", large()), ("ben", switch())] {
        store.set_profile(&id.into(), &needs, tawny::domain::time::Moment(1), &"larch".into()).unwrap();
    }
    drop(store);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.sign_in();
    kiosk.press(Intent::Leave);
    kiosk.press(Intent::Start);
    let oak = kiosk.model.school.as_ref().unwrap().groups.iter().position(|group| group.id.as_str() == "oak");
    kiosk.press(Intent::ChooseGroup(oak.unwrap()));
    kiosk.until("both", |model| model.pupils.len() == 2);
    for intent in [Intent::Share, Intent::ChoosePupil(0), Intent::ChoosePupil(1), Intent::ThatIsUs] {
        kiosk.press(intent);
    }
    kiosk.until("what they need", |model| model.access() == large().with(&switch()));
    kiosk.press(Intent::Leave);
    assert!(kiosk.model.access().is_usual());
}

#[test]
fn grown_ups_set_what_the_kiosk_does_for_everybody_in_their_corner_alone() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 2);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.until("a school", |model| model.school.is_some());
    kiosk.press(Intent::KioskAccess(Box::new(switch())));
    assert!(kiosk.model.access().is_usual(), "nowhere but in the corner");
    kiosk.press(Intent::GrownUps);
    kiosk.press(Intent::Turn(Page::Access));
    kiosk.press(Intent::KioskAccess(Box::new(switch())));
    assert!(kiosk.model.access() == switch());
    kiosk.press(Intent::Back);
    kiosk.press(Intent::Back);
    assert_eq!(kiosk.model.screen, Screen::Welcome);
    drop(kiosk);
    let mut again = Kiosk::open(dir.path());
    again.until("a school", |model| model.school.is_some());
    assert!(again.model.access() == switch(), "it is still so tomorrow");
}

#[test]
fn whoever_presses_with_a_switch_has_longer_before_the_kiosk_takes_them_for_gone() {
    let dir = tempfile::tempdir().unwrap();
    let mut kiosk = kiosk_of(dir.path(), &switch(), &Profile::default());
    kiosk.sign_in();
    kiosk.wait_secs(STILL_THERE_SECS * SLOW_PACE - 5);
    assert!(!kiosk.model.asks_still_there);
    kiosk.wait_secs(10);
    assert!(kiosk.model.asks_still_there);
    kiosk.press(Intent::StillHere);
    kiosk.press(Intent::Tell);
    kiosk.press(Intent::Told(Told::Worry(Worry::UnkindMessage)));
    kiosk.wait_secs(WALKED_AWAY_SECS * 2);
    assert_eq!(kiosk.model.screen, Screen::Tell, "nobody is cut off");
    kiosk.wait_secs(WALKED_AWAY_SECS * SLOW_PACE);
    assert_eq!(kiosk.model.screen, Screen::Welcome);
}

#[test]
fn easy_words_change_what_is_read_and_signed_not_what_is_asked() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 5);
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    let easy = Profile { easy: true, ..Profile::default() };
    store.set_profile(&"amina".into(), &easy, tawny::domain::time::Moment(1), &"larch".into()).unwrap();
    drop(store);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.sign_in();
    assert_eq!((kiosk.model.wording(), kiosk.model.reads()), (Wording::Older, Wording::Younger));
    kiosk.press(Intent::Promises);
    while kiosk.model.signing_stage() != Some(SigningStage::Sign) {
        let answer = match kiosk.model.signing_stage() {
            Some(SigningStage::Rest) => Intent::Rested,
            _ => Intent::Give(Given::IWill),
        };
        kiosk.press(answer);
    }
    let signed = kiosk.model.agreement_to_sign(|key| (key.to_owned(), "en-GB".to_owned()), kiosk.now).unwrap();
    let Request::Sign(signed) = signed else { panic!("not an agreement") };
    assert!(signed.promises.iter().all(|promise| promise.text.ends_with("-younger")), "signed is what was read");
}

#[test]
fn who_tells_by_pictures_is_asked_for_no_words() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 5);
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    let wordless = Profile { wordless: true, ..Profile::default() };
    store.set_profile(&"amina".into(), &wordless, tawny::domain::time::Moment(1), &"larch".into()).unwrap();
    drop(store);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.sign_in();
    kiosk.press(Intent::Tell);
    kiosk.press(Intent::Told(Told::Worry(Worry::UnkindMessage)));
    for _ in 0..6 {
        assert_ne!(kiosk.model.telling.as_ref().unwrap().stage, Stage::Words);
        kiosk.press(Intent::Told(Told::Skip));
    }
}

#[test]
fn what_does_not_fit_is_turned_to_and_another_screen_begins_at_its_top() {
    let dir = tempfile::tempdir().unwrap();
    let mut kiosk = kiosk_of(dir.path(), &large(), &Profile::default());
    kiosk.sign_in();
    kiosk.press(Intent::Look(Look::Down));
    assert_eq!(kiosk.model.view.down, 0, "there is no more below");
    kiosk.press(Intent::Look(Look::Found { above: false, below: true }));
    kiosk.press(Intent::Look(Look::Down));
    kiosk.press(Intent::Look(Look::Found { above: true, below: true }));
    kiosk.press(Intent::Tick);
    assert_eq!(kiosk.model.view, View { down: 1, above: true, below: true });
    kiosk.press(Intent::Promises);
    assert_eq!(kiosk.model.view, View::default());
}
