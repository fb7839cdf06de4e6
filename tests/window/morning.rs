//! A whole morning on one machine, with kiosk, desk and bell as three real processes: a school is
//! set up, a lesson starts, children learn and promise, one tells that they need somebody now, the
//! bell rings, somebody goes, the safeguarding lead listens and closes, the kiosk is put to bed.

use tawny::content;
use tawny::domain::ringing::Progressed;
use tawny::store::Store;

use crate::bell::always_open;
use crate::day::{CLOSING_BOX, LISTENED_BOX, write};
use crate::harness::{DemoSchool, Window, wait};
use crate::kiosk::{BY_FINGER, BY_READER, Hand, enter_pin, learn, promise, take_lesson};
use crate::said::Said;
use crate::set_up::{Hands, hillside};

fn here(kiosk: &Window, child: &str) {
    kiosk.press("Tap to start");
    kiosk.press(child);
    kiosk.wait_for("Our promises");
}

fn lesson(kiosk: &Window, said: &Said, press: Hand) {
    let (library, _) = content::load(&content::root());
    let lesson = library.lessons.iter().find(|lesson| lesson.id.as_str() == "priv-younger").unwrap();
    kiosk.press("Learn");
    take_lesson(kiosk, lesson, said, BY_READER);
    learn(kiosk, lesson, said, press);
    kiosk.press(&said.say("lesson-finished-home"));
    kiosk.press(&said.say("home-leave"));
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn a_whole_morning() {
        let said = Said::new();
        // Before school: the school is set up at the desk, the office's bell is switched on.
        let school = DemoSchool::none();
        let (given, desk) = hillside(&school, &Hands::default());
        drop(desk);
        let mut store = always_open(&school);
        let shown = given.stage.show_notifications();
        let bell = school.start_bell(&given.stage, "Office", true);
        bell.wait_for("The bell is ready in: Office.");
        let kiosk = school.open_on(&given.stage, "kiosk", &["--windowed", "1366x768"]);

        // The lesson starts, without a secret.
        kiosk.press("Grown-ups");
        kiosk.press("Oak");
        kiosk.press(&said.say("grown-ups-start"));
        kiosk.press(&said.say("board-ready"));
        kiosk.press("Miss Larch");
        kiosk.wait_for_words(&said.say("me-title"));
        kiosk.press("Back");

        // Two children learn, one of them promises.
        here(&kiosk, "Ben");
        lesson(&kiosk, &said, BY_READER);
        here(&kiosk, "Amina K");
        lesson(&kiosk, &said, BY_FINGER);
        here(&kiosk, "Ben");
        promise(&kiosk, &said);

        // Ben needs somebody, now.
        kiosk.press("Tell a teacher");
        kiosk.press(&said.say("tell-picture-someone-i-dont-know-younger"));
        kiosk.press(&said.say("tell-need-now"));
        kiosk.wait_for_words(&said.say("thanks-2-younger"));
        kiosk.shot("morning-thanks");
        shown.wait_for(1);
        shown.press();
        shown.wait_for(0);
        let going = wait::until(wait::DEADLINE, || store.waiting().unwrap().first()?.rows.first().cloned());
        assert_eq!(going.expect("somebody is going").what, Progressed::Going);

        // The safeguarding lead listens and closes.
        let desk = school.open_on(&given.stage, "desk", &["--windowed", "1366x768"]);
        crate::day::sign_in(&desk, "Mrs Khan", &given.passphrase);
        desk.press("Queue");
        desk.press("Open");
        desk.wait_for_words("Ben");
        desk.press("Seen");
        desk.wait_gone("Seen");
        desk.press(LISTENED_BOX);
        write(&desk, LISTENED_BOX, "Ben told me. We looked at it together.");
        desk.press("Listened");
        desk.wait_for_words("Ben told me. We looked at it together.");
        desk.press(CLOSING_BOX);
        write(&desk, CLOSING_BOX, "Home knows, and he is fine.");
        desk.press("Close");
        desk.wait_for("Closed (1)");
        desk.shot("morning-closed");
        desk.press("Lock");
        desk.wait_for_words("Who are you?");

        // The morning is over; nothing is broken, and nothing waits.
        kiosk.press(&said.say("thanks-done"));
        kiosk.press("Back");
        kiosk.press(&said.say("home-leave"));
        kiosk.press("Grown-ups");
        kiosk.press(&said.say("grown-ups-pin"));
        enter_pin(&kiosk, &said, &given.pin);
        kiosk.press(&said.say("grown-ups-close"));
        kiosk.press(&said.say("grown-ups-close-sure"));
        assert!(kiosk.wait_for_end().success());
        let verified = school.tawny(&["verify"]);
        assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
    }
}
