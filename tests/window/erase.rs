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

/// What takes longer: run by `./check nightly`.
mod nightly {
    use tawny::domain::queue::Did;
    use tawny::seal::Passphrase;
    use tawny::store::desk_worker::{DeskReply, DeskRequest, spawn_desk};

    use super::*;
    use crate::said::Said;
    use crate::school::desk_hear;

    /// The lead closes everything, without a window.
    fn close_all(school: &DemoSchool) {
        let dsl = school.with_role("dsl");
        let desk = spawn_desk(school.data(), || {});
        desk.ask(DeskRequest::People).expect("a desk");
        let staff = desk_hear(&desk, |reply| match reply {
            DeskReply::People(people, ..) => {
                people.iter().find(|person| person.name == dsl.name).map(|one| one.id.clone())
            }
            _ => None,
        });
        desk.ask(DeskRequest::SignIn { staff, passphrase: Passphrase::new(&dsl.passphrase) }).expect("a desk");
        let rows = desk_hear(&desk, |reply| match reply {
            DeskReply::Queue(rows) => Some(rows.clone()),
            _ => None,
        });
        for row in rows {
            desk.ask(DeskRequest::Mark(row.id, Did::Closed("talked at break".into()))).expect("a desk");
            desk_hear(&desk, |reply| matches!(reply, DeskReply::Marked(_)).then_some(()));
        }
        desk.close();
    }

    #[test]
    fn the_page_before_erasing_stands_whole_in_longer_words() {
        let school = DemoSchool::make();
        let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
        tell(&kiosk);
        drop(kiosk);
        close_all(&school);
        let said = Said::in_language("en-XA");
        let dsl = school.with_role("dsl");
        let chair = school.with_role("chair-of-governors");
        let desk = school.open_desk(&["--windowed", "1366x768", "--lang", "en-XA"]);
        desk.touch(&dsl.name);
        desk.press(&said.say("desk-passphrase"));
        desk.type_text(&dsl.passphrase);
        desk.key("Return");
        desk.press(&said.say("desk-queue"));
        desk.press(&said.say_with("desk-queue-closed", &[("closed", tawny::locales::Arg::Number(1))]));
        desk.press(&said.say("desk-open"));
        desk.press(&said.say("queue-more-ways"));
        desk.shot("erase-more-longer");
        desk.press(&said.say("erase"));
        desk.wait_for(&said.say("erase-title"));
        desk.shot("erase-before-longer");
        desk.press(&said.say("form-erasing-retention"));
        desk.press(&said.say_named("second-with", &chair.name));
        desk.press(&said.say("second-passphrase"));
        desk.type_text(&chair.passphrase);
        desk.shot("erase-second-longer");
        desk.press(&said.say("erase-do"));
        desk.wait_for(&said.say("erased-certificate"));
        desk.shot("erase-certificate-longer");
    }
}
