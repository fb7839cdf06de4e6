//! A new language is a folder of files: it is offered at the welcome, laid out its own way, drawn in
//! its own letters, and a draft stands beside its English where a child promises or tells.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use crate::harness::{DemoSchool, Stage, Window, program};
use crate::said::Said;

/// A language that is in no list of languages.
const MADE_UP: &str = "qaa";

const OWLISH: &str = "welcome-hello = Tuhu!
welcome-start = Tu hu
tell-question = Tuhu hu?
tell-question-how = Hu tuhu hu.
tell-picture-unkind-message-younger = Hutu hu
";

/// The shipped content with one more language in it.
fn with_owlish(letters: &str) -> tempfile::TempDir {
    let root = tempfile::tempdir().expect("a temporary folder");
    let shipped = tawny::content::root();
    for part in ["lessons", "locales", "assets"] {
        copy(&shipped.join(part), &root.path().join(part));
    }
    let folder = root.path().join("locales").join(MADE_UP);
    fs::create_dir_all(&folder).unwrap();
    let manifest = format!(
        r#"(format_version: 1, own_name: "Tuhuwit", english_name: "Owlish", direction: RightToLeft,
            letters: [{letters}], review: {{"kiosk.ftl": Draft}})"#
    );
    fs::write(folder.join("language.ron"), manifest).unwrap();
    fs::write(folder.join("kiosk.ftl"), OWLISH).unwrap();
    root
}

const ANDIKA: &str = r#"(script: "Latn", family: "Andika", files: ["Andika-Regular.ttf", "Andika-Bold.ttf"])"#;

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn open(school: &DemoSchool, root: &Path) -> Window {
    let stage = Rc::new(Stage::set_up(1366, 768));
    let mut command = stage.command(program());
    command.env("TAWNY_ROOT", root).arg("kiosk").arg("--data").arg(school.data()).args(["--windowed", "1366x768"]);
    Window::open(&stage, command)
}

fn is_left(window: &Window, name: &str) -> bool {
    window.place_of(name).at(0.5, 0.5).0 < 683
}

#[test]
fn a_made_up_language_is_offered_laid_out_and_stands_beside_english_until_it_was_read() {
    let (school, root) = (DemoSchool::make(), with_owlish(ANDIKA));
    let (english, owlish) = (Said::of(root.path(), "en-GB"), Said::of(root.path(), MADE_UP));
    let kiosk = open(&school, root.path());
    kiosk.wait_for(&english.say("welcome-start"));
    let tell = english.say("tell-button");
    assert!(!is_left(&kiosk, &tell));
    kiosk.press(&english.say_named("languages-chip", "English"));
    kiosk.wait_for("Tuhuwit");
    kiosk.shot("languages-page");
    kiosk.press("Tuhuwit");
    kiosk.wait_for(&owlish.say("welcome-start"));
    kiosk.shot("languages-welcome");
    // What is not translated is said in English; the whole screen runs the other way.
    assert!(is_left(&kiosk, &tell));
    kiosk.press(&tell);
    kiosk.wait_for(&owlish.say("tell-picture-unkind-message-younger"));
    // A draft never stands alone where a child tells.
    kiosk.wait_for_words(&owlish.say("tell-question"));
    kiosk.wait_for_words(&english.say("tell-question"));
    kiosk.shot("languages-tell");
}

#[test]
fn a_language_whose_letters_cannot_be_drawn_is_not_offered() {
    let torn = r#"(script: "Latn", family: "Andika", files: ["Torn.ttf"]), (script: "Beng", family: "X", files: ["Torn.ttf"])"#;
    let (school, root) = (DemoSchool::make(), with_owlish(torn));
    let whole = fs::read(root.path().join("assets/fonts/Andika-Regular.ttf")).unwrap();
    fs::write(root.path().join("assets/fonts/Torn.ttf"), &whole[..whole.len() / 2]).unwrap();
    let english = Said::of(root.path(), "en-GB");
    let kiosk = open(&school, root.path());
    kiosk.wait_for(&english.say("welcome-start"));
    kiosk.press(&english.say_named("languages-chip", "English"));
    kiosk.wait_for("English");
    assert!(!kiosk.shows("Tuhuwit"));
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn a_child_who_leaves_takes_their_language_along() {
        let (school, root) = (DemoSchool::make(), with_owlish(ANDIKA));
        let (english, owlish) = (Said::of(root.path(), "en-GB"), Said::of(root.path(), MADE_UP));
        let kiosk = open(&school, root.path());
        kiosk.wait_for(&english.say("welcome-start"));
        kiosk.press(&english.say_named("languages-chip", "English"));
        kiosk.press("Tuhuwit");
        kiosk.wait_for(&owlish.say("welcome-start"));
        kiosk.press(&owlish.say("welcome-start"));
        kiosk.press("Oak");
        kiosk.press("Ben");
        kiosk.press(&english.say("home-leave"));
        kiosk.wait_for(&english.say("welcome-start"));
    }
}
