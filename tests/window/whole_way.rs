//! The whole way through the kiosk (welcome, learning, promising, telling, thanks) by keyboard alone, by
//! one switch alone, by two, and through the tree a screen reader reads; and how many stops each screen
//! has for ages 4-7.

use tawny::content;
use tawny::domain::access::{Profile, Scan};

use crate::access::{BY_ONE_SWITCH, BY_TWO_SWITCHES, kiosk_needs};
use crate::harness::{DemoSchool, Window};
use crate::kiosk::{BY_READER, Hand, learn, take_lesson};
use crate::said::Said;

const BY_KEYS: Hand = |kiosk, name| kiosk.choose(name);
/// *Tell* is among the first stops of every screen that has it.
const TELL_AMONG: usize = 5;
/// Stops of a screen for ages 4-7, where the screen allows (CHILDREN.md §5).
const STOPS: usize = 7;

fn whole_way(tag: &str, profile: &Profile, press: Hand) {
    let school = DemoSchool::make();
    kiosk_needs(&school, profile);
    let kiosk = school.open_kiosk(&["--windowed", "1366x768", "--lang", tag]);
    let said = Said::in_language(tag);
    let (library, _) = content::load(&content::root());
    let lesson = library.lessons.iter().find(|lesson| lesson.id.as_str() == "priv-younger").unwrap();
    let go = |key: &str| press(&kiosk, &said.say(key));
    go("welcome-start");
    press(&kiosk, "Oak");
    press(&kiosk, "Ben");
    go("home-learn");
    take_lesson(&kiosk, lesson, &said, press);
    learn(&kiosk, lesson, &said, press);
    go("lesson-finished-home");
    go("home-promises");
    for number in 1..=14 {
        if number == 6 || number == 11 {
            go("promises-go-on");
        }
        kiosk.wait_for_words(&said.promise(number));
        go("i-will");
    }
    go("promises-star");
    go("promises-sign");
    kiosk.wait_for_words(&said.say("promises-done"));
    go("tell-button");
    go("tell-picture-unkind-message-younger");
    go("send");
    go("tell-name-yes");
    kiosk.wait_for_words(&said.say("thanks-2-younger"));
    go("thanks-done");
    let verified = school.tawny(&["verify"]);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn by_keyboard_alone() {
        whole_way("en-GB", &Profile::default(), BY_KEYS);
    }

    #[test]
    fn through_a_screen_reader_alone() {
        whole_way("en-GB", &Profile::default(), BY_READER);
    }

    #[test]
    fn by_one_switch_alone() {
        whole_way("en-GB", &Profile { scan: Scan::OneSwitch(1_500.into()), ..Profile::default() }, BY_ONE_SWITCH);
    }

    #[test]
    fn by_two_switches_alone() {
        whole_way("en-GB", &Profile { scan: Scan::TwoSwitches, ..Profile::default() }, BY_TWO_SWITCHES);
    }

    #[test]
    fn through_a_screen_reader_from_right_to_left() {
        whole_way("ar-XB", &Profile::default(), BY_READER);
    }

    #[test]
    fn by_two_switches_from_right_to_left() {
        whole_way("ar-XB", &Profile { scan: Scan::TwoSwitches, ..Profile::default() }, BY_TWO_SWITCHES);
    }
}

/// Looks where *Tell* stands among the stops, and how many there are.
fn stops(kiosk: &Window, said: &Said, screen: &str, faults: &mut Vec<String>) {
    let names: Vec<String> = kiosk.pressables().into_iter().map(|(name, _)| name).collect();
    let tell = names.iter().position(|name| *name == said.say("tell-button"));
    println!("{screen}: {} stops{}", names.len(), if names.len() > STOPS { ", more than 7" } else { "" });
    if tell.is_none_or(|tell| tell >= TELL_AMONG) {
        faults.push(format!("{screen}: Tell is stop {tell:?} of {names:?}"));
    }
}

#[test]
fn tell_is_among_the_first_stops_of_every_screen() {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    let said = Said::new();
    let mut faults = Vec::new();
    kiosk.wait_for("Tap to start");
    stops(&kiosk, &said, "welcome", &mut faults);
    kiosk.press("Tap to start");
    kiosk.wait_for("Oak");
    stops(&kiosk, &said, "class", &mut faults);
    kiosk.press("Oak");
    kiosk.wait_for("Ben");
    stops(&kiosk, &said, "me", &mut faults);
    kiosk.press("Ben");
    kiosk.wait_for("Our promises");
    stops(&kiosk, &said, "home", &mut faults);
    kiosk.press("Our promises");
    kiosk.wait_for("I will");
    stops(&kiosk, &said, "promise", &mut faults);
    kiosk.press("Back");
    kiosk.press("Learn");
    let (library, _) = content::load(&content::root());
    let lesson = library.lessons.iter().find(|lesson| lesson.id.as_str() == "priv-younger").unwrap();
    kiosk.wait_for_words(&said.say("shelf-title"));
    stops(&kiosk, &said, "shelf", &mut faults);
    take_lesson(&kiosk, lesson, &said, BY_READER);
    kiosk.wait_for("Next");
    stops(&kiosk, &said, "story", &mut faults);
    kiosk.press("Cover the screen");
    kiosk.wait_for(&said.say("cover-uncover"));
    stops(&kiosk, &said, "cover", &mut faults);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
