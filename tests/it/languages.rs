//! A new language is files only: a folder nobody has heard of is offered, runs its own way, is set in
//! its own letters, and is checked.

use std::fs;
use std::path::Path;

use tawny::content;
use tawny::locales::{Direction, Words, languages};

use crate::content_rules::pack_with;

/// A language that is in no list of languages.
const MADE_UP: &str = "qaa";

fn write(pack: &Path, name: &str, text: &str) {
    let path = pack.join("locales").join(MADE_UP).join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn made_up(words: &str) -> tempfile::TempDir {
    let pack = pack_with("_good");
    write(
        pack.path(),
        "language.ron",
        r#"(
            format_version: 1,
            own_name: "Owlish",
            english_name: "Owl",
            direction: RightToLeft,
            letters: [(script: "Latn", family: "Tiny", files: ["Tiny.ttf"])],
            scale_percent: 110,
            line_percent: 190,
            review: {"kiosk.ftl": Draft},
        )"#,
    );
    write(pack.path(), "kiosk.ftl", words);
    pack
}

fn rules(pack: &Path) -> Vec<&'static str> {
    content::check(pack).iter().map(|problem| problem.rule).collect()
}

#[test]
fn a_made_up_language_is_offered_and_says_how_it_is_set() {
    let pack = made_up("home-hello = Tuhu, { $name }\n");
    let (offered, problems) = languages(pack.path());
    assert_eq!(problems, []);
    let owlish = offered.iter().find(|language| language.tag == MADE_UP).unwrap();
    assert_eq!((owlish.own_name.as_str(), owlish.english_name.as_str()), ("Owlish", "Owl"));
    assert_eq!((owlish.scale_percent, owlish.line_percent), (110, 190));
    assert_eq!(owlish.letters[0].family, "Tiny");
    let (words, problems) = Words::load(pack.path(), MADE_UP);
    assert_eq!(problems, []);
    assert_eq!(words.direction(), Direction::RightToLeft);
    assert_eq!(words.say("thanks-1-younger", &[]), "Thank you for telling.");
}

#[test]
fn a_made_up_language_is_checked_as_any_other() {
    assert_eq!(rules(made_up("home-hello = Tuhu, { $name }\n").path()), Vec::<&str>::new());
    let wrong = "home-hello = Тuhu →\ntuhu = Tuhu\n";
    assert_eq!(
        rules(made_up(wrong).path()),
        ["translation-glyph", "translation-script", "translation-unfilled", "translation-unknown"]
    );
}

#[test]
fn what_is_not_translated_is_listed_by_file_and_is_no_problem() {
    let pack = made_up("home-hello = Tuhu, { $name }\n");
    let gaps = content::gaps(pack.path());
    let files: Vec<&str> = gaps.iter().map(|gap| gap.file.rsplit('/').next().unwrap()).collect();
    assert_eq!(
        files,
        ["kiosk.ftl", "lesson-plays-younger.ftl", "lesson-tiny-younger.ftl", "promises.ftl", "reminders.ftl"]
    );
    let (words, _) = Words::load(&content::root(), "en-GB");
    let line = words.problem(&gaps[0]);
    assert!(line.contains("3 messages are not translated: tell-told-older, "), "{line}");
    // What staff read is nobody's gap.
    assert!(gaps.iter().all(|gap| !words.problem(gap).contains("tiny-staff")));
}

#[test]
fn a_font_cut_short_anywhere_is_a_named_problem_and_never_a_panic() {
    let pack = made_up("home-hello = Tuhu, { $name }\n");
    let path = pack.path().join("assets/fonts/Tiny.ttf");
    let whole = fs::read(&path).unwrap();
    for end in (0..whole.len()).step_by(7) {
        fs::write(&path, &whole[..end]).unwrap();
        assert!(rules(pack.path()).contains(&"font-broken"), "cut at {end}");
    }
}

#[test]
fn another_language_is_spoken_file_by_file_of_words() {
    let pack = made_up("thanks-1-younger = Tuhu.\n");
    let speech = pack.path().join("assets/speech").join(MADE_UP);
    fs::create_dir_all(&speech).unwrap();
    let of_voices = || rules(pack.path()).into_iter().filter(|rule| rule.starts_with("voice-")).collect::<Vec<_>>();
    assert!(of_voices().is_empty(), "no file of words has voices yet: {:?}", of_voices());
    fs::write(speech.join("kiosk.ron"), r#"(format_version: 1, engine: "owl", voices: [])"#).unwrap();
    assert_eq!(of_voices(), ["voice-missing"]);
}
