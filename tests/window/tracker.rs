//! A child with three pictures of their own, from the desk where they are given to *I still need
//! help*: kiosk, desk and bell as three real processes. And how every screen on that way lies, in
//! younger and older words, in a longer language and one that runs the other way.

use std::rc::Rc;

use tawny::domain::picture_code::{CodePicture, PictureCode};
use tawny::domain::ringing::Progressed;
use tawny::locales::Arg;
use tawny::seal::identity::hash_pin;
use tawny::store::sqlite::Sqlite;
use tawny::store::{PictureRows, Store, clock};

use crate::bell::always_open;
use crate::day::{CLOSING_BOX, LISTENED_BOX, sign_in, write};
use crate::harness::{DemoSchool, Stage, Window, wait};
use crate::kiosk::{BY_FINGER, BY_KEYS, BY_READER, Hand};
use crate::looks::{TARGET_SHARE_OLDER, TARGET_SHARE_YOUNGER, Walk};
use crate::said::Said;

/// The pictures the desk shows, read as a screen reader reads them.
fn pictures_shown(desk: &Window, said: &Said) -> Vec<String> {
    let numbered = |number: usize, name: &str| format!("{number}. {name}");
    let names: Vec<String> =
        CodePicture::ALL.iter().map(|picture| said.say(&format!("picture-{}", picture.slug()))).collect();
    let one = |number| {
        desk.wait_until("three pictures", |_| {
            let tree = desk.tree();
            names.iter().find(|name| tree.contains(&numbered(number, name))).cloned()
        })
    };
    (1..=3).map(one).collect()
}

fn tap(kiosk: &Window, pictures: &[String], press: Hand) {
    for picture in pictures {
        press(kiosk, picture);
    }
}

fn oak(store: &mut Sqlite) -> tawny::domain::ids::GroupId {
    store.groups().unwrap().into_iter().find(|group| group.name == "Oak").expect("the demo has Oak").id
}

/// The pictures everybody has in the looking tests.
fn code() -> PictureCode {
    PictureCode::nth(100)
}

/// Everybody in the demo school has the same pictures.
fn coded(school: &DemoSchool) -> Sqlite {
    let mut store = always_open(school);
    let by = "nobody".into();
    let hash = hash_pin(&code().word()).unwrap();
    for group in store.groups().unwrap() {
        store.set_picture_codes(&group.id, true, &by, clock::now()).unwrap();
        for pupil in store.pupils(&group.id).unwrap() {
            store.set_picture_code(&pupil.id, &hash, &by, clock::now()).unwrap();
        }
    }
    store
}

fn tap_in(walk: &Walk) {
    for picture in code().pictures() {
        walk.press(&format!("picture-{}", picture.slug()));
    }
}

/// Every screen from the names to *I still need help*.
fn all_screens(tag: &'static str, size: (i32, i32), older: bool) {
    let school = DemoSchool::make();
    let mut store = coded(&school);
    let (class, child, age, least) = match older {
        false => ("Oak", "Ben", "younger", TARGET_SHARE_YOUNGER),
        true => ("Elm", "Aisha", "older", TARGET_SHARE_OLDER),
    };
    let mut walk = Walk::start(&school, tag, size, least);
    let see = |walk: &mut Walk, screen: &str| walk.see(&format!("{screen}-{age}"));
    let open = format!("tell-track-open-{age}");
    walk.press("welcome-start");
    for name in [class, child] {
        walk.kiosk.press(name);
    }
    walk.kiosk.wait_for(&walk.said.say("picture-sun"));
    see(&mut walk, "code");
    for _ in 0..3 {
        walk.press("picture-hat");
    }
    walk.kiosk.wait_for_words(&walk.said.say("me-code-wrong"));
    see(&mut walk, "code-wrong");
    walk.goes("me-code-forgot", "me-code-help", &format!("code-forgot-{age}"));
    walk.press("back");
    walk.kiosk.wait_for(&walk.said.say("picture-sun"));
    tap_in(&walk);
    walk.kiosk.wait_for(&walk.said.say("home-promises"));
    walk.goes("tell-button", &open, &format!("tell-with-code-{age}"));
    walk.press(&open);
    tap_in(&walk);
    walk.kiosk.wait_for_words(&walk.said.say("tell-track-none"));
    see(&mut walk, "track-none");
    for told in 1..=4 {
        walk.press("tell-button");
        walk.press(&format!("tell-picture-unkind-message-{age}"));
        walk.press("send");
        walk.press("tell-name-yes");
        walk.press("thanks-done");
        let so_far = || (store.reports_after(0).unwrap().0.len() == told).then_some(());
        wait::until(wait::DEADLINE, so_far).expect("told");
    }
    let reports = store.reports_after(0).unwrap().0;
    for (report, what) in reports.iter().rev().zip([Progressed::Talked, Progressed::Seen]) {
        store.mark(&report.id, clock::now(), what, b"note", &"nobody".into()).unwrap();
    }
    walk.press("tell-button");
    walk.press(&open);
    tap_in(&walk);
    walk.kiosk.wait_for_words(&walk.said.say("tell-track-talked"));
    see(&mut walk, "track");
    walk.press("tell-more");
    let fourth = walk.said.say_with("tell-track-still-number", &[("number", Arg::Number(4))]);
    walk.kiosk.press(&fourth);
    walk.kiosk.wait_for(&walk.said.say("thanks-done"));
    see(&mut walk, "track-called");
    walk.done();
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn from_the_desk_where_pictures_are_given_to_i_still_need_help() {
        let said = Said::new();
        let school = DemoSchool::make();
        let mut store = always_open(&school);
        let office = Rc::new(Stage::set_up(1366, 768));
        let shown = office.show_notifications();
        let bell = school.start_bell(&office, "Office", true);
        bell.wait_for("The bell is ready in: Office.");

        // The class teacher gives Ben three pictures, shown to him once.
        let teacher = school.with_role("class-teacher");
        let desk = school.open_desk(&["--windowed", "1366x768"]);
        sign_in(&desk, &teacher.name, &teacher.passphrase);
        desk.press("Class");
        desk.press("Children of this class sign in with three pictures of their own");
        desk.wait_for("Give pictures");
        let oak = oak(&mut store);
        let ben = store.pupils(&oak).unwrap().iter().position(|pupil| pupil.first_name == "Ben");
        desk.press_one_of("Give pictures", ben.expect("Ben is in Oak"));
        let pictures = pictures_shown(&desk, &said);
        desk.shot("desk-picture-code");
        desk.press("Ben has seen them");
        desk.wait_gone("Ben has seen them");
        desk.press("Queue");

        // He comes in with them, tells, and says that it is him.
        let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
        for name in ["Tap to start", "Oak", "Ben"] {
            kiosk.press(name);
        }
        kiosk.wait_for_words("Your three pictures");
        tap(&kiosk, &pictures, BY_FINGER);
        kiosk.press("Tell a teacher");
        kiosk.press("A mean message");
        kiosk.press("Send");
        kiosk.press("Yes, it is me");
        kiosk.wait_for_words("You did the right thing.");
        kiosk.press(&said.say("thanks-done"));

        // The teacher reads it.
        desk.press("Open");
        desk.wait_for_words("signed in with their picture code, and said “this is me”");
        desk.shot("desk-report-by-code");
        desk.press("Seen");
        desk.wait_gone("Seen");

        // He looks, by keyboard alone, and needs more help.
        kiosk.press("Tell a teacher");
        kiosk.choose("What happened to what I told?");
        tap(&kiosk, &pictures, BY_KEYS);
        kiosk.wait_for_words("A grown-up has read it");
        assert!(!kiosk.tree().contains("mean message"), "never the picture");
        kiosk.shot("track-read");
        kiosk.choose("I still need help");
        kiosk.wait_for_words(&said.say("tell-track-still-says"));
        kiosk.shot("track-called");
        shown.wait_for(1);
        let waiting = store.waiting().unwrap();
        assert!(waiting.iter().any(|one| one.rows.iter().any(|row| row.what == Progressed::NeedsHelp)));

        // It stands in the teacher's queue as going on from the first.
        desk.wait_for_words("still needs help");
        desk.shot("desk-still-needs-help");
        desk.wait_for_words("a newer report goes on from this one");
        desk.press("Open the newer report");
        desk.wait_for("Open the earlier report");
        desk.shot("desk-goes-on");
        shown.press();
        shown.wait_for(0);

        // They talk, and the child can see that too.
        desk.press(LISTENED_BOX);
        write(&desk, LISTENED_BOX, "We talked at break.");
        desk.press("Listened");
        desk.wait_for_words("We talked at break.");
        kiosk.press(&said.say("thanks-done"));
        kiosk.press("Tell a teacher");
        kiosk.press("What happened to what I told?");
        tap(&kiosk, &pictures, BY_READER);
        kiosk.wait_for_words("We have talked");
        kiosk.shot("track-talked");
        // The safeguarding leads were rung: a class teacher does not close it.
        assert!(!desk.shows(CLOSING_BOX), "{}", desk.tree());
    }

    #[test]
    fn older_children_in_a_language_from_right_to_left() {
        all_screens("ar-XB", (1280, 800), true);
    }

    #[test]
    fn older_children_in_a_longer_language() {
        all_screens("en-XA", (1366, 768), true);
    }

    #[test]
    fn younger_children_on_the_smallest_screen() {
        all_screens("en-GB", (1366, 768), false);
    }

    #[test]
    fn older_children_on_a_full_hd_screen() {
        all_screens("en-GB", (1920, 1080), true);
    }

    #[test]
    fn younger_children_in_a_longer_language() {
        all_screens("en-XA", (1366, 768), false);
    }
}
