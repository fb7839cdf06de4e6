//! Working the queue as it is in a school: a teaching assistant writes down what a child said, the lead reads
//! it, takes it on and asks a colleague to go; and what is about the head does not reach the head.

use tawny::tools::demo::SignIn;

use crate::day::{sign_in, write};
use crate::harness::{DemoSchool, Window};
use crate::said::Said;

const SAID: &str = "At lunch she said that he waits for her online.";

fn sized() -> [&'static str; 2] {
    ["--windowed", "1366x768"]
}

/// As somebody does whose screen reader presses for them.
fn sign_in_by_reader(desk: &Window, person: &SignIn) {
    desk.wait_for_words("Choose your name first");
    desk.press(&person.name);
    desk.wait_gone("Choose your name first");
    desk.press("Passphrase");
    desk.type_text(&person.passphrase);
    desk.key("Return");
}

/// The assistant has no key and no PIN: only the kiosk and what she heard.
fn write_down(kiosk: &Window, said: &Said) {
    kiosk.press("Grown-ups");
    kiosk.wait_for(&said.say("concern-new"));
    kiosk.shot("concern-corner");
    kiosk.press(&said.say("concern-new"));
    kiosk.press(&said.say("concern-how-verbal"));
    kiosk.shot("concern-how");
    kiosk.press(&said.say("concern-on"));
    kiosk.press(&said.say("desk-worry-someone-i-dont-know"));
    kiosk.shot("concern-what");
    kiosk.press(&said.say("concern-on"));
    kiosk.press("Oak");
    kiosk.press("Ben T");
    kiosk.shot("concern-child");
    kiosk.press(&said.say("concern-on"));
    kiosk.press(&said.say("concern-words"));
    kiosk.type_text(SAID);
    kiosk.shot("concern-words");
    kiosk.press(&said.say("concern-on"));
    kiosk.press(&said.say("concern-by"));
    kiosk.type_text("Jo, lunch");
    kiosk.shot("concern-by");
    kiosk.press(&said.say("concern-send"));
    kiosk.wait_for(&said.say("concern-done"));
    kiosk.shot("concern-sent");
    kiosk.press(&said.say("concern-done"));
}

#[test]
fn what_a_child_tells_about_the_head_reaches_the_chair_and_the_leads_and_never_the_head() {
    let said = Said::new();
    let school = DemoSchool::make();
    let head = school.with_role("head");
    let kiosk = school.open_kiosk(&sized());
    kiosk.press("Tap to start");
    kiosk.press("Oak");
    kiosk.press("Ben");
    kiosk.press("Tell a teacher");
    kiosk.press(&said.say("tell-picture-grown-up-at-school-younger"));
    kiosk.press(&head.name);
    kiosk.press("Send");
    kiosk.press("Yes, it is me");
    kiosk.wait_for_words("You did the right thing.");
    drop(kiosk);

    let desk = school.open_desk(&sized());
    sign_in_by_reader(&desk, head);
    desk.wait_for_words("Nobody is waiting");
    assert!(!desk.shows("Open"), "{}", desk.tree());
    drop(desk);
    for role in ["chair-of-governors", "deputy-dsl", "dsl"] {
        let reader = school.with_role(role);
        let desk = school.open_desk(&sized());
        sign_in_by_reader(&desk, reader);
        desk.press("Open");
        desk.wait_for_words(&head.name);
        desk.shot(&format!("about-the-head-{role}"));
    }
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn a_teaching_assistant_writes_a_concern_at_the_kiosk_and_the_lead_reads_and_works_it() {
        let said = Said::new();
        let school = DemoSchool::make();
        let kiosk = school.open_kiosk(&sized());
        write_down(&kiosk, &said);
        drop(kiosk);
        let dsl = school.with_role("dsl");
        let novak = school.sign_ins.staff.iter().find(|person| person.name == "Mr Novak").expect("the demo has him");
        let desk = school.open_desk(&sized());
        sign_in(&desk, &dsl.name, &dsl.passphrase);
        desk.press("Open");
        desk.wait_for_words(SAID);
        desk.wait_for_words("Jo, lunch (as typed at the kiosk)");
        assert!(!desk.tree().contains("online.Jo"), "the words stood in the box of the name: {}", desk.tree());
        desk.shot("queue-concern");
        desk.press("I have it");
        desk.wait_for_words("Seen to by");
        desk.press("Next step");
        desk.press("In a few words");
        write(&desk, "In a few words", "ring home");
        desk.shot("queue-next");
        desk.press("Keep the next step");
        desk.wait_for("It is done");
        desk.press("Send somebody");
        desk.wait_for("Choose somebody first");
        desk.shot("queue-send");
        desk.press(&novak.name);
        desk.press("Ask Mr Novak to go");
        desk.wait_for_words("asked Mr Novak to go");
        desk.shot("queue-worked");
        drop(desk);

        let desk = school.open_desk(&sized());
        sign_in(&desk, &novak.name, &novak.passphrase);
        desk.wait_for("I went");
        assert!(!desk.tree().contains("waits for her") && !desk.shows("Open"), "{}", desk.tree());
        desk.shot("queue-errand");
        desk.press("I went");
        desk.wait_gone("I went");
        desk.press("New concern");
        desk.wait_for("Seal and send");
        desk.shot("concern-desk");
        drop(desk);

        let desk = school.open_desk(&["--windowed", "1920x1080"]);
        sign_in(&desk, &dsl.name, &dsl.passphrase);
        desk.press("Queue");
        desk.wait_for("Mine");
        desk.press("Mine");
        desk.press("Open");
        desk.wait_for_words("went to the child");
        desk.shot("queue-mine");
    }
}
