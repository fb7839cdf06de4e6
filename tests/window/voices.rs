//! A voice is recorded at the desk; on a computer without a microphone it is said what to do.

use crate::day::sign_in;
use crate::harness::DemoSchool;
use crate::said::Said;

#[test]
fn a_text_is_found_and_without_a_microphone_the_desk_says_what_to_do() {
    let (said, school) = (Said::new(), DemoSchool::make());
    let dsl = school.with_role("dsl");
    let desk = school.open_desk(&["--windowed", "1366x768"]);
    sign_in(&desk, &dsl.name, &dsl.passphrase);
    desk.press(&said.say("school"));
    desk.press(&said.say("school-voices"));
    desk.wait_for(&said.say("animal-badger"));
    assert!(desk.shows("Polish") && !desk.shows("Arabic"), "only what the desk can draw: {}", desk.tree());
    desk.shot("voices-list");
    desk.press(&said.say("voices-find"));
    desk.type_text("tap to start");
    desk.press(&said.say("welcome-start"));
    desk.wait_for(&said.say("voices-ready"));
    desk.shot("voices-aloud");
    desk.press(&said.say("voices-begin"));
    desk.wait_for(&said.say("voices-no-microphone"));
    desk.shot("voices-no-microphone");
}
