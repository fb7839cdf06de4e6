//! A whole small day: a child tells at the kiosk, the class teacher reads it at the desk, listens,
//! writes down what was said and closes it; the chair of governors, who is not addressed, sees
//! nothing of it.

use crate::harness::{DemoSchool, Window};

/// The boxes under a report.
pub const LISTENED_BOX: &str = "What the child said and what you did";
pub const CLOSING_BOX: &str = "Why nothing is left to do";

const HEARD: &str = "Ben showed me the message. We kept it.";

/// Types into the box that has the keyboard, or soon will.
pub fn write(desk: &Window, box_of: &str, text: &str) {
    let what = format!("{box_of:?} to have the keyboard");
    desk.wait_until(&what, |_| (desk.focused().as_deref() == Some(box_of)).then_some(()));
    desk.type_text(text);
    desk.wait_until(&format!("{text:?} to stand in the box"), |_| desk.tree().contains(text).then_some(()));
}

pub(crate) fn tell(kiosk: &Window) {
    kiosk.press("Tap to start");
    kiosk.press("Oak");
    kiosk.press("Ben");
    kiosk.press("Tell a teacher");
    kiosk.press("A mean message");
    kiosk.press("Sad");
    kiosk.press("Send");
    kiosk.press("Yes, it is me");
    kiosk.wait_for_words("You did the right thing.");
}

pub fn sign_in(desk: &Window, name: &str, passphrase: &str) {
    desk.wait_for_words("Choose your name first");
    desk.touch(name);
    desk.wait_gone("Choose your name first");
    desk.press("Passphrase");
    desk.type_text(passphrase);
    desk.key("Return");
}

#[test]
fn the_class_teacher_reads_listens_and_closes_what_a_child_told() {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    tell(&kiosk);
    let teacher = school.with_role("class-teacher");
    let desk = school.open_desk(&["--windowed", "1366x768"]);
    sign_in(&desk, &teacher.name, &teacher.passphrase);
    desk.wait_for("Queue");
    desk.wait_for("Open");
    desk.shot("desk-queue");
    desk.press("Open");
    desk.wait_for_words("Ben");
    desk.wait_for("Seen");
    desk.shot("desk-report");
    desk.press("Seen");
    desk.wait_gone("Seen");
    desk.press(LISTENED_BOX);
    write(&desk, LISTENED_BOX, HEARD);
    desk.press("Listened");
    desk.wait_for_words(HEARD);
    desk.shot("desk-listened");
    desk.tab_to(CLOSING_BOX);
    write(&desk, CLOSING_BOX, "The class talked about it. Ben is fine.");
    desk.choose("Close");
    desk.wait_for("Closed (1)");
    desk.shot("desk-closed");
    desk.press("Lock");
    desk.wait_for_words("Who are you?");
}

#[test]
fn somebody_who_is_not_addressed_sees_an_empty_queue() {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    tell(&kiosk);
    let chair = school.with_role("chair-of-governors");
    let desk = school.open_desk(&["--windowed", "1366x900"]);
    sign_in(&desk, &chair.name, &chair.passphrase);
    desk.wait_for_words("Nobody is waiting");
    assert!(!desk.shows("Open"), "{}", desk.tree());
}
