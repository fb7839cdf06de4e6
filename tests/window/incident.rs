//! A child tells in her own words; her teacher reads it; at the safeguarding lead's desk it becomes an
//! incident: begun, filled in, followed step by step, finished, printed, and written as a table.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bell::tell_somebody_wrote_to_me;
use crate::day::{sign_in, write};
use crate::harness::{DemoSchool, Window};
use crate::people::beside;

/// What the child typed.
const SAID: &str = "stripy wrote to me";

/// Types into the box of this name.
fn fill(desk: &Window, name: &str, text: &str) {
    desk.press(name);
    write(desk, name, text);
}

/// The child's teacher reads it first.
fn teacher_sees(school: &DemoSchool) {
    let novak = school.sign_ins.staff.iter().find(|person| person.name == "Mr Novak").expect("the demo has him");
    let desk = school.open_desk(&["--windowed", "1366x768"]);
    sign_in(&desk, &novak.name, &novak.passphrase);
    desk.press("Open");
    desk.wait_for_words(SAID);
    desk.press("Seen");
    desk.wait_gone("Seen");
}

#[test]
fn what_a_child_told_becomes_an_incident_that_is_followed_finished_and_printed() {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    tell_somebody_wrote_to_me(&kiosk);
    drop(kiosk);
    teacher_sees(&school);
    let dsl = school.with_role("dsl");
    let desk = school.open_desk(&["--windowed", "1366x768"]);
    sign_in(&desk, &dsl.name, &dsl.passphrase);
    desk.press("Open");
    desk.wait_for("Start an incident form");
    desk.shot("incident-report");
    desk.press("Start an incident form");
    desk.wait_for_words("Incident 20");
    desk.wait_for_words("Everything here is kept");
    desk.shot("incident-begun");

    desk.press("Child/young person");
    desk.press("Bullying or harassment (cyberbullying)");
    desk.wait_for_words("only yours so far");
    desk.press("Finish");
    desk.wait_for_words("Still needed:");
    desk.shot("incident-missing");
    // Whoever goes away in the middle finds it again.
    desk.press("Keep");
    desk.wait_for_words("Everything here is kept");

    fill_in(&desk);
    follow(&desk);
    desk.press("Finish");
    desk.wait_for_words("Finished by Mrs Khan");
    desk.shot("incident-finished");
    desk.press("History");
    desk.wait_for_words("(nothing) →");
    desk.shot("incident-history");
    desk.press("Hand over");
    fill_folder(&desk, &school);
    desk.press("with every change at its end");
    beside(&desk, &school);
    desk.shot("incident-second");
    desk.shot("incident-out");
    let form = printed(&desk, &school, "Print the form");
    assert!(form.contains(SAID), "{form}");
    for part in [
        "Confidential",
        "The child’s own words, exactly as typed.",
        "✓ Bullying or harassment (cyberbullying)",
        "✓ Done to the child",
        "A mean message in a game.",
        "✓ Ask yourself whether the child is safe now.",
        "She is safe at home.",
        "Finished by Mrs Khan",
        "History",
    ] {
        assert!(form.contains(part), "{part} is not on paper: {form}");
    }
    beside(&desk, &school);
    let steps = printed(&desk, &school, "Print what to do");
    assert!(steps.contains("✓ Ask yourself") && steps.contains("Done by") && !steps.contains(SAID), "{steps}");
    beside(&desk, &school);
    desk.press("Write the table");
    desk.wait_for_words(".csv");
    assert_eq!(written(&school, "csv").len(), 1);
    log(&desk);
}

/// What is still missing in the form.
fn fill_in(desk: &Window) {
    desk.press_one_of("None of these", 0);
    desk.press_one_of("Yes", 0);
    fill(desk, "What happened", "A mean message in a game.");
    desk.press("Done to the child");
    desk.press("A child at this school");
    desk.press("Child’s parents informed");
    desk.press("Told");
    fill(desk, "Told on", "26/11/2026");
    fill(desk, "Told by", "Mrs Khan");
    desk.press_one_of("No", 1);
    fill(desk, "Outcome of incident/investigation", "It has stopped.");
    desk.press("Keep");
    desk.wait_for_words("Everything here is kept");
}

/// Two steps of what is to be done: one only ticked, one with what was said.
fn follow(desk: &Window) {
    desk.wait_for_words("Never");
    desk.press("Ask yourself whether the child is safe now. If not, stay with them and ring 999.");
    desk.wait_for_words("1 of 9 done");
    desk.press("Listen. Let the child tell it in their own way, and write down their words.");
    fill(desk, "What was said or found, in words", "She is safe at home.");
    desk.press("Keep and tick");
    desk.wait_for_words("2 of 9 done");
    desk.shot("incident-steps");
}

/// The way out of the test: a folder beside the school's data.
fn fill_folder(desk: &Window, school: &DemoSchool) {
    desk.press("Folder");
    desk.key("ctrl+a");
    write(desk, "Folder", &out(school).display().to_string());
}

fn out(school: &DemoSchool) -> PathBuf {
    school.data().join("out")
}

fn written(school: &DemoSchool, ending: &str) -> Vec<PathBuf> {
    let files = fs::read_dir(out(school)).into_iter().flatten().map(|file| file.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|found| found == ending)).collect()
}

/// Presses it, and reads the paper back: for this user only, under a name that is nobody's.
fn printed(desk: &Window, school: &DemoSchool, button: &str) -> String {
    let before = written(school, "pdf");
    desk.press(button);
    let new = |_: &[_]| written(school, "pdf").into_iter().find(|path| !before.contains(path));
    let path = desk.wait_until("the paper", new);
    desk.wait_for_words(&path.display().to_string());
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(!path.display().to_string().to_lowercase().contains("aisha"), "{}", path.display());
    read(&path)
}

fn read(pdf: &Path) -> String {
    let said = Command::new("pdftotext").arg("-raw").arg(pdf).arg("-").output().expect("pdftotext: run ./check once");
    String::from_utf8(said.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The log has it, its patterns are counted, and there are papers for a day without computers.
fn log(desk: &Window) {
    desk.press("All incidents");
    desk.wait_for_words("1 incident");
    desk.shot("incident-log");
    desk.press("Patterns");
    desk.wait_for_words("How soon a grown-up answered");
    desk.shot("incident-patterns");
    desk.press("As a table");
    desk.wait_for("Write these as a table");
    desk.shot("incident-table");
    desk.press("Empty papers");
    desk.press("Print the empty form");
    desk.wait_for_words("empty-form");
    desk.shot("incident-papers");
}
