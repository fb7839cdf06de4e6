//! Later changes of people at the desk: somebody joins, a passphrase is lost, a recovery paper is made
//! anew. What was given out there opens the desk.

use crate::day::{sign_in, tell};
use crate::harness::{DemoSchool, Window};
use crate::set_up::{Hands, behind, paper, prove};

/// A desk at which the head has opened a short screen of *School*.
fn at(school: &DemoSchool, task: &str) -> Window {
    let head = school.with_role("head");
    let desk = school.open_desk(&["--windowed", "1366x768"]);
    sign_in(&desk, &head.name, &head.passphrase);
    desk.wait_for("Queue");
    desk.press("School");
    desk.touch(task);
    desk
}

/// The chair of governors types their passphrase beside whoever is signed in.
pub fn beside(desk: &Window, school: &DemoSchool) {
    let chair = school.with_role("chair-of-governors");
    // It stands below the fold: a finger would have to scroll.
    desk.press(&format!("With {}", chair.name));
    desk.press("Their passphrase (or the recovery key on their paper)");
    desk.type_text(&chair.passphrase);
}

const SCHOOL_KEY: &str = "School key (24 words from a recovery paper)";
const RECOVERY_KEY: &str = "Recovery key (from the same paper)";

/// What stands behind `AGE-SECRET-KEY-1` on a paper.
fn groups(school: &DemoSchool, nth: usize) -> String {
    school.sign_ins.recovery_keys[nth].trim_start_matches("AGE-SECRET-KEY-1").to_owned()
}

fn signs_in(desk: &Window, name: &str, passphrase: &str) {
    desk.press("Lock");
    desk.wait_for_words("Choose your name first");
    // Whoever came last stands below the fold: a finger would have to scroll.
    desk.press(name);
    desk.wait_gone("Choose your name first");
    desk.press("Passphrase");
    desk.type_text(passphrase);
    desk.key("Return");
    desk.wait_for("Queue");
}

#[test]
fn a_new_recovery_paper_is_made_with_the_other_one_and_read_back() {
    let school = DemoSchool::make();
    let desk = at(&school, "A new recovery paper");
    let hands = Hands::default();
    let keeper = school.with_role("online-safety-officer").name.clone();
    desk.wait_for_words("You need the other paper");
    assert!(!desk.shows(&school.with_role("technician").name), "a technician never opens a child's words");
    desk.touch(&keeper);
    hands.field(&desk, RECOVERY_KEY, &groups(&school, 1));
    hands.field(&desk, SCHOOL_KEY, &school.sign_ins.root_key);
    desk.shot("school-paper-form");
    beside(&desk, &school);
    desk.press("Make the new paper");
    desk.wait_for_words(&format!("The new paper, for {keeper}"));
    let letters = paper(&desk);
    assert_eq!(letters.1.join(" "), school.sign_ins.root_key, "the same school key");
    desk.shot("school-paper");
    desk.press("I have this paper");
    desk.wait_for("That is on my paper");
    desk.shot("school-paper-proof");
    prove(&desk, &hands, &letters);
    desk.wait_for_words("The new paper counts from now on.");
    desk.wait_for_words("It still opens older backups");
    desk.shot("school-paper-done");
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn somebody_joins_and_signs_in_with_what_they_were_given() {
        let school = DemoSchool::make();
        let desk = at(&school, "Somebody joins");
        let hands = Hands::default();
        hands.field(&desk, "Name, as children say it", "Ms Okafor");
        desk.press("Class teacher");
        desk.press("Deputy safeguarding lead");
        // The numbers before the words may be left out.
        hands.field(&desk, SCHOOL_KEY, &school.sign_ins.root_key);
        desk.shot("school-join");
        beside(&desk, &school);
        desk.press("Add them");
        desk.wait_for_words("They are in the staff list.");
        let passphrase = behind(&desk, "Passphrase");
        assert_eq!(passphrase.split(' ').count(), 6, "{}", desk.tree());
        desk.shot("school-joined");
        signs_in(&desk, "Ms Okafor", &passphrase);
        desk.wait_for_words("Nobody is waiting for you");
    }

    #[test]
    fn a_lost_passphrase_costs_no_report() {
        let school = DemoSchool::make();
        let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
        tell(&kiosk);
        drop(kiosk);
        let desk = at(&school, "A passphrase is lost");
        let dsl = school.with_role("dsl");
        let hands = Hands::default();
        desk.touch(&dsl.name);
        hands.field(&desk, RECOVERY_KEY, &groups(&school, 1));
        hands.field(&desk, SCHOOL_KEY, "these are not the words");
        beside(&desk, &school);
        desk.press("Give them a new key");
        desk.wait_for_words("That is not on a recovery paper of this school.");
        desk.press(SCHOOL_KEY);
        desk.key("ctrl+a");
        desk.type_text(&school.sign_ins.root_key);
        beside(&desk, &school);
        desk.press("Give them a new key");
        desk.wait_for_words("They have a new key.");
        let passphrase = behind(&desk, "Passphrase");
        desk.shot("school-lost");
        desk.wait_until("sealing again to end", |nodes| {
            nodes.iter().all(|node| !node.name.contains("Sealing again")).then_some(())
        });
        signs_in(&desk, &dsl.name, &passphrase);
        desk.press("Open");
        desk.wait_for_words("Ben");
    }
}
