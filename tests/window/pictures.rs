//! Telling by pictures alone, with a school's own symbols and signs.

use std::fs;

use tawny::domain::access::Profile;

use crate::access::kiosk_needs;
use crate::harness::DemoSchool;
use crate::said::Said;

fn picture(colour: &str) -> String {
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="44" fill="{colour}"/></svg>"##
    )
}

fn put(school: &DemoSchool, file: &str, colour: &str) {
    let path = school.data().join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, picture(colour)).unwrap();
}

#[test]
fn a_child_tells_by_pictures_alone_and_a_reader_still_says_their_names() {
    let school = DemoSchool::make();
    put(&school, "symbols/tell-feeling-sad.svg", "#2244CC");
    put(&school, "symbols/home-learn.svg", "#22AA44");
    for (page, colour) in ["#AA2244", "#AA8844"].iter().enumerate() {
        put(&school, &format!("signed/tell-question/{:02}.svg", page + 1), colour);
    }
    let checked = school.tawny(&["check"]);
    let told = String::from_utf8_lossy(&checked.stdout);
    assert!(!told.contains("symbols/") && !told.contains("signed/"), "{told}");
    kiosk_needs(&school, &Profile { wordless: true, calm: true, ..Profile::default() });
    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    let said = Said::new();
    kiosk.press("Tell a teacher");
    kiosk.wait_for("A mean message");
    kiosk.shot("wordless-tell");
    // In the calm look each press turns a page; after the last the sign closes.
    kiosk.press("Signs");
    kiosk.wait_gone("A mean message");
    kiosk.shot("wordless-sign");
    kiosk.press("Signs");
    kiosk.press("Signs");
    kiosk.press("A mean message");
    kiosk.wait_for("Sad");
    kiosk.shot("wordless-feelings");
    kiosk.press("Sad");
    kiosk.wait_for(&said.say("tell-place-school"));
    kiosk.shot("wordless-place");
    kiosk.press("Send");
    kiosk.wait_for_words(&said.say("thanks-2-younger"));
    kiosk.shot("wordless-thanks");
    kiosk.press(&said.say("thanks-done"));
    kiosk.press("Tap to start");
    kiosk.press("Oak");
    kiosk.press("Ben");
    kiosk.wait_for("Learn");
    kiosk.shot("symbols-home");
}

#[test]
fn what_staff_set_for_a_child_is_done_at_sign_in_and_dropped_when_they_leave() {
    let school = DemoSchool::make();
    let teacher = school.with_role("class-teacher");
    let desk = school.open_desk(&["--windowed", "1366x768"]);
    crate::day::sign_in(&desk, &teacher.name, &teacher.passphrase);
    desk.press("Class");
    desk.wait_for("Access");
    desk.shot("desk-class-access");
    desk.press_one_of("Access", 0);
    desk.wait_for("Left-handed: Tell and Next on the left");
    desk.press("Left-handed: Tell and Next on the left");
    desk.press("150 %");
    desk.shot("desk-access");
    desk.press("Keep");
    desk.wait_for_words("Kept.");
    let child = desk.wait_for_words(": access").name.split(':').next().unwrap().to_owned();
    let first = child.split(' ').next().unwrap().to_owned();
    let class = if desk.look().iter().any(|node| node.name == "Elm") { "Elm" } else { "Oak" };
    drop(desk);

    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    kiosk.press("Tap to start");
    let left = |name: &str| {
        let stops = kiosk.pressables();
        stops.iter().any(|(other, place)| other == name && place.x < 400)
    };
    kiosk.press(class);
    let named = kiosk.wait_until("the child", |nodes| {
        nodes.iter().find(|node| node.name == first || node.name == child).map(|node| node.name.clone())
    });
    assert!(!left("Tell a teacher"));
    kiosk.press(&named);
    kiosk.wait_for("Learn");
    kiosk.wait_until("Tell on the left", |_| left("Tell a teacher").then_some(()));
    kiosk.shot("left-handed-home");
    kiosk.press("Not me");
    kiosk.wait_for("Tap to start");
    assert!(!left("Tell a teacher"));
}
