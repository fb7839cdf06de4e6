//! A report is closed, held, let go and erased for ever at the safeguarding lead's desk, with somebody beside her.

use crate::day::{sign_in, tell, write};
use crate::harness::{DemoSchool, Window};
use crate::people::beside;

/// From the open report to the page before erasing.
fn to_erase(desk: &Window) {
    desk.press("More");
    desk.press("Erase for ever…");
}

#[test]
fn a_report_is_held_let_go_and_erased_with_a_certificate() {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    tell(&kiosk);
    drop(kiosk);
    let dsl = school.with_role("dsl");
    let desk = school.open_desk(&["--windowed", "1366x768"]);
    sign_in(&desk, &dsl.name, &dsl.passphrase);
    desk.press("Open");
    to_erase(&desk);
    desk.wait_for_words("It is not closed yet");
    desk.shot("erase-open");
    desk.press("Back to the report");
    desk.press("Why nothing is left to do");
    write(&desk, "Why nothing is left to do", "talked at break");
    desk.press("Close");
    desk.wait_gone("Close");
    desk.press("More");
    desk.shot("erase-more");
    desk.press("Keep it, whatever happens");
    desk.press("Why");
    write(&desk, "Why", "the police may want it");
    desk.shot("erase-hold");
    desk.press("Keep it");
    desk.wait_for_words("the police may want it");
    desk.shot("erase-held");
    to_erase(&desk);
    desk.wait_for_words("It is kept, whatever happens");
    desk.press("Back to the report");
    desk.press("More");
    desk.press("It need not be kept any more");
    desk.press("Why");
    write(&desk, "Why", "they do not");
    desk.press("Lift it");
    desk.wait_for_words("lifted that it is kept");
    to_erase(&desk);
    desk.wait_for_words("Nobody can bring it back");
    desk.shot("erase-before");
    desk.press("It was a try-out: nobody told it");
    beside(&desk, &school);
    desk.shot("erase-second");
    desk.press("Erase it for ever");
    desk.wait_for_words("Certificate: erased for ever");
    desk.shot("erase-certificate");
    desk.press("Folder");
    desk.key("ctrl+a");
    desk.type_text(school.data().parent().expect("a folder").to_str().expect("a name"));
    desk.press("Save as a text");
    desk.wait_for_words("Written:");
    desk.press("Open the folder");
    desk.wait_for_words("No program here opens folders");
    desk.shot("erase-saved");
    desk.press("Incidents");
    desk.wait_for_words("One report was erased for ever");
    desk.shot("erase-log");
}
