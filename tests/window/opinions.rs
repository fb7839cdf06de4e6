//! Pupil voice: the lead asks a class, a child of ten answers with a picture and a few words, the lead reads them.

use crate::day::sign_in;
use crate::harness::DemoSchool;
use crate::said::Said;

const WORDS: &str = "my cousin sends me things";

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn a_child_answers_from_right_to_left_on_a_large_screen_and_in_longer_words() {
        for (tag, size) in [("ar", "1920x1080"), ("en-XA", "1366x768")] {
            let (school, said) = (DemoSchool::make(), Said::in_language(tag));
            let lead = school.with_role("dsl");
            let desk = school.open_desk(&["--windowed", "1366x768"]);
            sign_in(&desk, &lead.name, &lead.passphrase);
            desk.press(&Said::new().say("desk-class"));
            desk.press("Elm");
            desk.press(&Said::new().say("opinion-hard-older"));
            desk.wait_for_words(&Said::new().say("desk-ask-nobody"));
            let kiosk = school.open_kiosk(&["--windowed", size, "--lang", tag]);
            kiosk.press(&said.say("welcome-start"));
            for name in ["Elm", "Aisha"] {
                kiosk.press(name);
            }
            kiosk.wait_for(&said.say("home-question"));
            kiosk.shot(&format!("opinion-{tag}-home"));
            kiosk.press(&said.say("home-question"));
            kiosk.wait_for_words(&said.say("opinion-reads-older"));
            kiosk.shot(&format!("opinion-{tag}-asked"));
            kiosk.press(&said.say("opinion-hard-unkind"));
            kiosk.press(&said.say("next"));
            kiosk.wait_for_words(&said.say("opinion-how-older"));
            kiosk.shot(&format!("opinion-{tag}-words"));
            kiosk.press(&said.say("send"));
            kiosk.wait_for_words(&said.say("opinion-thanks-older"));
            kiosk.shot(&format!("opinion-{tag}-thanks"));
        }
    }

    #[test]
    fn a_class_is_asked_a_child_answers_and_the_lead_reads_the_words_on_today() {
        let (school, said) = (DemoSchool::make(), Said::new());
        let lead = school.with_role("dsl");
        let desk = school.open_desk(&["--windowed", "1366x768"]);
        sign_in(&desk, &lead.name, &lead.passphrase);
        desk.press(&said.say("desk-class"));
        desk.press("Elm");
        desk.press(&said.say("opinion-hard-older"));
        desk.wait_for_words(&said.say("desk-ask-nobody"));
        desk.shot("opinion-desk-asked");

        let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
        for name in ["Tap to start", "Elm", "Aisha"] {
            kiosk.press(name);
        }
        kiosk.wait_for(&said.say("home-question"));
        kiosk.shot("opinion-home");
        kiosk.press(&said.say("home-question"));
        kiosk.wait_for_words(&said.say("opinion-reads-older"));
        kiosk.press(&said.say("opinion-hard-unkind"));
        kiosk.wait_for("Next");
        kiosk.shot("opinion-pictures");
        kiosk.press("Next");
        kiosk.wait_for_words(&said.say("opinion-how-older"));
        kiosk.type_text(WORDS);
        kiosk.shot("opinion-words");
        kiosk.press("Send");
        kiosk.wait_for_words(&said.say("opinion-thanks-older"));
        kiosk.wait_for("Tell a teacher");
        kiosk.shot("opinion-thanks");
        kiosk.press("Next");
        kiosk.wait_for(&said.say("home-learn"));
        assert!(!kiosk.shows(&said.say("home-question")), "asked once");

        desk.press(&said.say("desk-today"));
        desk.wait_for_words(WORDS);
        desk.shot("opinion-desk-today");
        desk.press(&said.say("concern-make"));
        desk.wait_until("the words in the concern", |_| desk.tree().contains(WORDS).then_some(()));
        desk.shot("opinion-desk-concern");
    }
}
