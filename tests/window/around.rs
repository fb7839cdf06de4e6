//! Whether somebody hears when a child tells, without a bell: at two desks somebody does, at one
//! alone it might be the one it is about. And what grown-ups read in their corner of the kiosk.

use std::fs;
use std::rc::Rc;

use crate::bell::{NEAR_YOU, always_open, tell_somebody_wrote_to_me};
use crate::day::sign_in;
use crate::harness::{DemoSchool, Stage};

const CAME: &str = "A child needs a grown-up now";
const NO_BELL: &str = "No bell is running";

#[test]
fn grown_ups_read_in_their_corner_that_nobody_is_rung_and_that_fingers_miss() {
    let school = DemoSchool::make();
    let stage = Rc::new(Stage::set_up(1366, 768));
    let config = stage.dir().join("home/.config/tawny");
    fs::create_dir_all(&config).unwrap();
    fs::write(config.join("config.ron"), "(screen_mm: (222, 125))").unwrap();
    let kiosk = school.open_on(&stage, "kiosk", &["--windowed", "1366x768"]);
    kiosk.press("Grown-ups");
    kiosk.wait_for_words(NO_BELL);
    kiosk.wait_for_words("Buttons are 14 mm large on this display");
    kiosk.shot("around-corner");
    kiosk.press("Staff PIN");
    kiosk.wait_for_words(NO_BELL);
    kiosk.shot("around-corner-pin");
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn two_readers_at_their_desks_hear_a_child_and_one_alone_does_not() {
        let school = DemoSchool::make();
        always_open(&school);
        let dsl = school.with_role("dsl");
        let officer = school.with_role("online-safety-officer");
        let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
        let desk = school.open_desk(&["--windowed", "1366x768"]);
        desk.wait_for_words(NO_BELL);
        desk.shot("around-sign-in");
        sign_in(&desk, &dsl.name, &dsl.passphrase);
        desk.wait_for("Today");
        desk.wait_for_words(NO_BELL);
        desk.shot("around-today");
        let other = school.open_desk(&["--windowed", "1366x768"]);
        sign_in(&other, &officer.name, &officer.passphrase);
        other.wait_for("Today");
        other.press("School");

        tell_somebody_wrote_to_me(&kiosk);
        kiosk.wait_gone(NEAR_YOU);
        kiosk.shot("around-thanks");
        // Whatever each of them is doing, it says so, and nothing of the child.
        other.wait_for(CAME);
        other.shot("around-came");
        assert!(!other.tree().contains("Aisha"), "{}", other.tree());
        desk.wait_for(CAME);
        desk.shot("around-came-today");
        other.press("Look now");
        other.wait_for("Open");
        other.wait_gone(CAME);

        // One of them goes: the other alone might be the one it is about.
        desk.press("Lock");
        desk.wait_for_words("Who are you?");
        kiosk.wait_for_words(NEAR_YOU);
    }
}
