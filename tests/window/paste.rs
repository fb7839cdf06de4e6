//! Copy and paste between the desk and whatever else runs beside it.

use crate::harness::{DemoSchool, Window, wait};
use crate::set_up::Hands;

const LIST: &str = "Names, one a line";

/// A desk at the class of a school that is being set up.
fn at_the_class(school: &DemoSchool) -> Window {
    let desk = school.open_desk(&["--windowed", "1366x768"]);
    let hands = Hands::default();
    desk.wait_for("Step 1 of 7");
    hands.field(&desk, "Name of the school", "Hillside");
    hands.field(&desk, "This computer stands in", "Hall");
    desk.press("Next");
    desk.wait_for("Step 2 of 7");
    desk.press("Next");
    desk.wait_for("Step 3 of 7");
    desk.press("Head teacher");
    for name in ["Ms Adeyemi", "Mrs Khan", "Mr Price", "Mr Osei", "Miss Larch", "Dr Lindqvist"] {
        desk.type_text(name);
        desk.key("Return");
    }
    desk.press("Next");
    desk.wait_for("Step 4 of 7");
    desk.press("Next");
    desk.wait_for("Step 5 of 7");
    hands.field(&desk, "Class", "Oak");
    hands.field(&desk, LIST, "");
    desk
}

/// What stands in a box, as a screen reader reads it.
fn stands_in(desk: &Window, name: &str) -> String {
    // The words above a box have its name too.
    desk.wait_until(&format!("the box {name:?}"), |nodes| {
        nodes.iter().find(|node| node.name == name && node.text.is_some()).and_then(|node| node.text.clone())
    })
}

#[test]
fn a_class_list_is_pasted_with_its_blank_lines_and_doubles() {
    let school = DemoSchool::none();
    let desk = at_the_class(&school);
    let stage = desk.stage();
    let list = "Amina Khan\r\n\r\n  Ben Turner\r\n\r\nAmina Sow\r\nBen Turner\r\nChiara\r\n\r\n";
    let holder = stage.put_on_clipboard(list);
    desk.key("ctrl+v");
    desk.wait_for_words("5 children");
    desk.wait_for_words("Ben T");
    desk.shot("paste-class");
    // What is typed at once stands behind what was pasted.
    desk.type_text("Dylan");
    desk.wait_for_words("6 children");
    // All of it, cut out and pasted back; whoever held the clipboard is gone.
    drop(holder);
    desk.key("ctrl+a");
    desk.key("ctrl+x");
    desk.wait_for_words("No children yet");
    let cut = wait::until(wait::DEADLINE, || stage.clipboard().filter(|text| text.contains("Dylan")));
    assert!(cut.expect("what was cut").starts_with("Amina Khan\n\n"), "lines end in one character");
    desk.key("ctrl+v");
    desk.wait_for_words("6 children");

    // A clipboard nobody would read to its end.
    let huge = "Amina\n".repeat(20_000);
    let _holder = stage.put_on_clipboard(&huge);
    desk.key("ctrl+a");
    desk.key("ctrl+v");
    desk.wait_for_words("What you pasted was too long for this box");
    desk.shot("paste-cut");
    assert!(stands_in(&desk, LIST).chars().count() <= 50_000);
    desk.press("I have read this");
    desk.wait_until("the words to go", |nodes| {
        nodes.iter().all(|node| !node.name.contains("too long for this box")).then_some(())
    });
}

#[test]
fn a_passphrase_is_never_copied_and_what_was_copied_does_not_outlive_the_lock() {
    let school = DemoSchool::make();
    let desk = school.open_desk(&["--windowed", "1366x768"]);
    let stage = desk.stage();
    let head = school.with_role("head");
    let holder = stage.put_on_clipboard("somebody else's");
    desk.wait_for_words("Choose your name first");
    desk.touch(&head.name);
    desk.wait_gone("Choose your name first");
    desk.press("Passphrase");
    desk.type_text("six secret words");
    desk.key("ctrl+a");
    desk.key("ctrl+c");
    desk.key("ctrl+x");
    // The desk has heard both: what is pasted now comes after them.
    desk.key("ctrl+v");
    desk.wait_until("the box to hold what was pasted", |_| {
        (stands_in(&desk, "Passphrase").chars().count() == "somebody else's".chars().count()).then_some(())
    });
    assert_eq!(stage.clipboard().as_deref(), Some("somebody else's"));
    drop(holder);
    desk.key("ctrl+a");
    desk.type_text(&head.passphrase);
    desk.key("Return");
    desk.wait_for("Queue");
    desk.press("School");
    desk.touch("Somebody joins");
    desk.press("Name, as children say it");
    desk.type_text("Ms Okafor");
    desk.key("ctrl+a");
    desk.key("ctrl+c");
    wait::until(wait::DEADLINE, || (stage.clipboard().as_deref() == Some("Ms Okafor")).then_some(()))
        .expect("what was copied");
    desk.press("Lock");
    desk.wait_for_words("Who are you?");
    wait::until(wait::DEADLINE, || stage.clipboard().is_none_or(|left| !left.contains("Okafor")).then_some(()))
        .expect("nothing is left for whoever comes next");
    // And it can be signed in by pasting, too.
    let _holder = stage.put_on_clipboard(&head.passphrase);
    desk.touch(&head.name);
    desk.wait_gone("Choose your name first");
    desk.press("Passphrase");
    desk.key("ctrl+v");
    desk.key("Return");
    desk.wait_for("Queue");
}
