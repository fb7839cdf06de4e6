//! A key file at the desk: taken into use, on a second stick, asked for at the next sign-in, found and not found.

use crate::harness::{DemoSchool, Window};
use crate::said::Said;

fn open(school: &DemoSchool, tag: &str) -> Window {
    school.open_desk(&["--windowed", "1366x768", "--lang", tag])
}

fn enter(desk: &Window, said: &Said, name: &str, passphrase: &str) {
    desk.wait_for(name);
    desk.press(name);
    desk.wait_gone(&said.say("desk-choose-first"));
    type_into(desk, &said.say("desk-passphrase"), passphrase);
    desk.key("Return");
}

fn type_into(desk: &Window, name: &str, text: &str) {
    desk.press(name);
    desk.wait_until(name, |_| (desk.focused().as_deref() == Some(name)).then_some(()));
    desk.type_text(text);
}

fn journey(tag: &str) {
    let (school, said) = (DemoSchool::make(), Said::in_language(tag));
    let lead = school.with_role("dsl");
    let sticks = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let [first, second] = sticks.each_ref().map(|stick| stick.path().to_str().unwrap());
    let shot = |desk: &Window, name: &str| desk.shot(&format!("key-file-{tag}-{name}"));

    let desk = open(&school, tag);
    enter(&desk, &said, &lead.name, &lead.passphrase);
    desk.press(&said.say("school"));
    desk.wait_for(&said.say("school-key-file"));
    shot(&desk, "list");
    desk.press(&said.say("school-key-file"));
    type_into(&desk, &said.say("school-old"), &lead.passphrase);
    type_into(&desk, &said.say("school-key-file-folder"), first);
    shot(&desk, "off");
    desk.press(&said.say("school-key-file-do"));
    desk.wait_for_words(&format!("{first}/tawny-"));
    shot(&desk, "on");
    type_into(&desk, &said.say("school-key-file-folder"), second);
    desk.press(&said.say("school-key-file-copy"));
    desk.wait_for_words(&format!("{second}/tawny-"));
    shot(&desk, "second");
    drop(desk);

    let desk = open(&school, tag);
    enter(&desk, &said, &lead.name, &lead.passphrase);
    desk.wait_for(&said.say("key-file-missing"));
    shot(&desk, "missing");
    type_into(&desk, &said.say("key-file-place"), second);
    type_into(&desk, &said.say("desk-passphrase"), &lead.passphrase);
    shot(&desk, "place");
    desk.key("Return");
    desk.wait_for(&said.say("desk-today"));
}

#[test]
fn the_lead_signs_in_with_passphrase_and_key_file() {
    journey("en-GB");
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn the_lead_signs_in_with_a_key_file_in_longer_words() {
        journey("en-XA");
    }
}
