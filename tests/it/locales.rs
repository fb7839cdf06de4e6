//! Words: fallback, direction, made-up languages, and texts nobody has.

use std::path::Path;

use tawny::locales::{Arg, Direction, Language, Words, direction, languages};

fn pack(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

fn load(folder: &Path, tag: &str) -> Words {
    let (words, problems) = Words::load(folder, tag);
    assert_eq!(problems, []);
    words
}

const ENGLISH: (&str, &str) = (
    "locales/en-GB/kiosk.ftl",
    "hello = Hello, { $name }\nback = Back\nsteps = { $count ->\n    [one] { $count } step\n   *[other] { $count } steps\n }\ncheck-x = what\n    .do = now\n",
);

#[test]
fn a_message_is_filled_in_and_chooses_its_form_by_the_count() {
    let folder = pack(&[ENGLISH]);
    let words = load(folder.path(), "en-GB");
    assert_eq!(words.say("hello", &[("name", Arg::Text("Asha"))]), "Hello, Asha");
    assert_eq!(words.say("steps", &[("count", Arg::Number(1))]), "1 step");
    assert_eq!(words.say("steps", &[("count", Arg::Number(3))]), "3 steps");
    assert_eq!(words.say("check-x.do", &[]), "now");
}

#[test]
fn a_language_falls_back_to_english_message_by_message() {
    let folder = pack(&[ENGLISH, ("locales/cy/kiosk.ftl", "back = Yn ôl\n")]);
    let words = load(folder.path(), "cy");
    assert_eq!(words.say("back", &[]), "Yn ôl");
    assert_eq!(words.say("hello", &[("name", Arg::Text("Asha"))]), "Hello, Asha");
    assert!(words.has("hello") && !words.has("nothing") && !words.has("hello.title"));
}

#[test]
fn a_text_nobody_has_is_seen_and_not_silent() {
    let folder = pack(&[ENGLISH]);
    assert_eq!(load(folder.path(), "en-GB").say("nothing", &[]), "⟨nothing⟩");
}

#[test]
fn an_unknown_language_speaks_english_and_says_so() {
    let folder = pack(&[ENGLISH]);
    for tag in ["cy", "../../etc", "", "no such language"] {
        let (words, problems) = Words::load(folder.path(), tag);
        assert_eq!(words.say("back", &[]), "Back");
        assert_eq!(problems.len(), 1, "{tag}: {problems:?}");
    }
}

#[test]
fn a_folder_without_words_speaks_ids() {
    let (words, problems) = Words::load(Path::new("/no/such/folder"), "en-GB");
    assert_eq!(words.say("back", &[]), "⟨back⟩");
    assert_eq!(problems.len(), 1);
}

#[test]
fn a_broken_message_costs_itself_and_names_its_line() {
    let folder = pack(&[("locales/en-GB/a.ftl", "back = Back\nbad message\nnext = Next\n")]);
    let (words, problems) = Words::load(folder.path(), "en-GB");
    assert_eq!((words.say("back", &[]), words.say("next", &[])), ("Back".into(), "Next".into()));
    assert_eq!(
        problems.iter().map(|problem| (problem.rule, problem.line)).collect::<Vec<_>>(),
        [("ftl-syntax", Some(2))]
    );
}

#[test]
fn languages_know_their_direction() {
    for tag in ["ar", "ur", "ar-XB", "fa", "pa-Arab", "pa-PK"] {
        assert_eq!(direction(tag), Direction::RightToLeft, "{tag}");
    }
    for tag in ["en-GB", "cy", "bn", "pa", "so", "en-XA", "rubbish tag"] {
        assert_eq!(direction(tag), Direction::LeftToRight, "{tag}");
    }
}

#[test]
fn what_is_filled_in_is_marked_off_in_right_to_left_languages_only() {
    let folder = pack(&[ENGLISH, ("locales/ar/kiosk.ftl", "hello = مرحبا { $name }\n")]);
    let hello = |tag| load(folder.path(), tag).say("hello", &[("name", Arg::Text("Asha"))]);
    assert_eq!(hello("ar"), "مرحبا \u{2068}Asha\u{2069}");
    assert!(!hello("en-GB").contains('\u{2068}'));
}

#[test]
fn the_longer_made_up_language_is_a_third_longer_and_keeps_what_is_filled_in() {
    let folder = pack(&[ENGLISH, ("locales/en-GB/b.ftl", "long = Tap two grown-ups you can tell at school.\n")]);
    let words = load(folder.path(), "en-XA");
    let long = words.say("long", &[]);
    let english = load(folder.path(), "en-GB").say("long", &[]);
    assert!(long.starts_with('[') && long.ends_with(']') && !long.contains("Tap"), "{long}");
    let (long, english) = (long.chars().count() - 2, english.chars().count());
    assert!(long * 100 >= english * 134 && long * 100 <= english * 140, "{english} became {long}");
    assert!(words.say("hello", &[("name", Arg::Text("Asha"))]).contains("Asha"));
}

#[test]
fn the_mirrored_made_up_language_runs_from_right_to_left() {
    let folder = pack(&[ENGLISH]);
    let words = load(folder.path(), "ar-XB");
    assert_eq!(words.direction(), Direction::RightToLeft);
    assert_eq!(words.say("back", &[]), "\u{202e}Back\u{202c}");
}

#[test]
fn the_list_of_languages_starts_with_english_and_uses_their_own_names() {
    let folder = pack(&[
        ("locales/ar/language.ftl", "language-own-name = العربية\n"),
        ("locales/en-GB/language.ftl", "language-own-name = English\n"),
        ("locales/cy/kiosk.ftl", "back = Yn ôl\n"),
        ("locales/not a tag/kiosk.ftl", "back = Back\n"),
    ]);
    let (found, problems) = languages(folder.path());
    let named = |tag: &str, own_name: &str| Language { tag: tag.into(), own_name: own_name.into() };
    assert_eq!(found, [named("en-GB", "English"), named("ar", "العربية"), named("cy", "cy")]);
    assert_eq!(problems.iter().map(|problem| problem.rule).collect::<Vec<_>>(), ["locale-tag", "locale-own-name"]);
}

#[test]
fn words_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Words>();
}
