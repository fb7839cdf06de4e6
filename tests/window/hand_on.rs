//! A report goes from one desk to another: the safeguarding lead hands on what a child told to a
//! colleague who could not read it before, and reads on herself.

use crate::day::{sign_in, tell};
use crate::harness::DemoSchool;

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn a_report_handed_on_is_read_at_the_other_desk() {
        let school = DemoSchool::make();
        let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
        tell(&kiosk);
        drop(kiosk);
        let dsl = school.with_role("dsl");
        let novak = school.sign_ins.staff.iter().find(|person| person.name == "Mr Novak").expect("the demo has him");

        let desk = school.open_desk(&["--windowed", "1366x768"]);
        sign_in(&desk, &novak.name, &novak.passphrase);
        desk.wait_for_words("Nobody is waiting");
        assert!(!desk.shows("Open"), "another class's report: {}", desk.tree());
        drop(desk);

        let desk = school.open_desk(&["--windowed", "1366x768"]);
        sign_in(&desk, &dsl.name, &dsl.passphrase);
        desk.press("Open");
        desk.press("This is about a grown-up at school");
        desk.wait_for("Stop here");
        desk.shot("desk-stop");
        desk.press("Back to the report");
        desk.press("Hand on");
        desk.wait_for("Choose somebody first");
        desk.press(&novak.name);
        desk.shot("desk-hand-on");
        desk.press("Hand on to Mr Novak");
        desk.wait_for_words("handed on to Mr Novak");
        desk.press("Class");
        desk.wait_for_words("not signed yet");
        desk.shot("desk-class");
        drop(desk);

        let desk = school.open_desk(&["--windowed", "1920x1080"]);
        sign_in(&desk, &novak.name, &novak.passphrase);
        desk.press("Open");
        desk.wait_for_words("Ben");
        desk.wait_for_words("handed on to Mr Novak");
        desk.shot("desk-handed");
    }
}
