//! A kiosk that lost its key: what is told is taken, and the desk says that it cannot tell which kiosk sent it.

use std::fs;

use tawny::store::sqlite::KIOSK_KEY;

use crate::day::{sign_in, tell};
use crate::harness::DemoSchool;
use crate::people::beside;

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn a_kiosk_that_lost_its_key_is_signed_in_again_at_the_desk() {
        let school = DemoSchool::make();
        let key = school.data().join(KIOSK_KEY);
        fs::rename(&key, key.with_extension("lost")).expect("the demo school has a key");
        let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
        tell(&kiosk);
        drop(kiosk);
        let dsl = school.with_role("dsl");
        let desk = school.open_desk(&["--windowed", "1366x768"]);
        sign_in(&desk, &dsl.name, &dsl.passphrase);
        desk.wait_for_words("Something here is not signed");
        desk.shot("unsigned-today");
        desk.press("Open");
        desk.wait_for_words("We cannot tell who sent this.");
        desk.shot("unsigned-report");
        desk.press("School");
        desk.press("Sign the staff list again");
        desk.press("School key (24 words from a recovery paper)");
        desk.type_text(&school.sign_ins.root_key);
        beside(&desk, &school);
        desk.shot("unsigned-sign");
        desk.press("Sign it");
        desk.wait_for_words("The staff list is signed again.");
        desk.press("Queue");
        desk.press("Open");
        desk.wait_until("the report to be told of", |nodes| {
            let told = nodes.iter().any(|node| node.name.starts_with("The child"));
            let doubt = nodes.iter().any(|node| node.name.starts_with("We cannot tell"));
            (told && !doubt).then_some(())
        });
        desk.shot("unsigned-signed");
    }
}
