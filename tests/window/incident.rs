//! A teacher's child tells; at the safeguarding lead's desk it becomes an incident: begun, filled in,
//! followed step by step, finished, and written as a table.

use std::fs;

use crate::day::{sign_in, tell, write};
use crate::harness::{DemoSchool, Window};
use crate::people::beside;

/// Types into the box of this name.
fn fill(desk: &Window, name: &str, text: &str) {
    desk.press(name);
    write(desk, name, text);
}

#[test]
fn a_report_becomes_an_incident_that_is_followed_finished_and_handed_over() {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    tell(&kiosk);
    drop(kiosk);
    let dsl = school.with_role("dsl");
    let desk = school.open_desk(&["--windowed", "1366x768"]);
    sign_in(&desk, &dsl.name, &dsl.passphrase);
    desk.press("Open");
    desk.wait_for("Start an incident form");
    desk.shot("incident-report");
    desk.press("Start an incident form");
    desk.wait_for_words("Incident 20");
    desk.wait_for_words("Everything here is kept");
    desk.shot("incident-begun");

    desk.press("Child/young person");
    desk.press("Bullying or harassment (cyberbullying)");
    desk.press("In school/service setting");
    desk.wait_for_words("only yours so far");
    desk.press("Finish");
    desk.wait_for_words("Still needed:");
    desk.shot("incident-missing");
    // Whoever goes away in the middle finds it again.
    desk.press("Keep");
    desk.wait_for_words("Everything here is kept");

    desk.press_one_of("None of these", 0);
    desk.press_one_of("Yes", 0);
    fill(&desk, "What happened", "A mean message in a game.");
    desk.press("Done to the child");
    desk.press("A child at this school");
    desk.press("Keep");
    desk.wait_for_words("Everything here is kept");
    desk.wait_for_words("Never");
    desk.shot("incident-steps");
    desk.press("History");
    desk.wait_for_words("(nothing) →");
    desk.shot("incident-history");
    desk.press("Hand over");
    fill_folder(&desk, &school);
    beside(&desk, &school);
    desk.shot("incident-second");
    desk.press("Write the table");
    desk.wait_for_words("Written:");
    desk.shot("incident-out");
    let written: Vec<_> = fs::read_dir(school.data().join("out")).expect("the folder was made").collect();
    assert_eq!(written.len(), 1);

    desk.press("All incidents");
    desk.wait_for_words("1 incident");
    desk.shot("incident-log");
    desk.press("Patterns");
    desk.wait_for_words("How soon a grown-up answered");
    desk.shot("incident-patterns");
    desk.press("As a table");
    desk.wait_for("Write these as a table");
    desk.shot("incident-table");
}

/// The way out of the test: a folder beside the school's data.
fn fill_folder(desk: &Window, school: &DemoSchool) {
    desk.press("Folder");
    desk.key("ctrl+a");
    write(desk, "Folder", &school.data().join("out").display().to_string());
}
