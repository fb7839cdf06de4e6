//! Words: fallback, direction, made-up languages, and texts nobody has.

use std::path::Path;

use tawny::locales::{Arg, Direction, Words, direction, languages};

fn pack(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        add(folder.path(), name, text);
    }
    folder
}

fn add(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// A pack with one language beside English.
fn pack_in(tag: &str, words: &str, rest: &str) -> tempfile::TempDir {
    let folder = pack(&[ENGLISH]);
    add(folder.path(), &format!("locales/{tag}/kiosk.ftl"), words);
    let (name, text) = manifest(tag, "X", rest);
    add(folder.path(), &name, &text);
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

/// What a language says of itself, at the least.
fn manifest(tag: &str, own_name: &str, rest: &str) -> (String, String) {
    let text = format!(
        "(format_version: 1, own_name: \"{own_name}\", english_name: \"X\", {rest}
        letters: [(script: \"Latn\", family: \"Andika\", files: [\"Andika-Regular.ttf\"])])"
    );
    (format!("locales/{tag}/language.ron"), text)
}

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
    let folder = pack_in("cy", "back = Yn ôl\n", "");
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
    let folder = pack_in("ar", "hello = مرحبا { $name }\n", "direction: RightToLeft,");
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
    let folder = pack(&[ENGLISH, ("locales/not a tag/kiosk.ftl", "back = Back\n")]);
    for tag in ["ar", "cy", "ur"] {
        add(folder.path(), &format!("locales/{tag}/kiosk.ftl"), "back = X\n");
    }
    for (name, text) in [
        manifest("ar", "العربية", "direction: RightToLeft,"),
        manifest("en-GB", "English", ""),
        manifest("ur", "اردو", "direction: LeftToRight,"),
        manifest("so", "Soomaali", ""),
    ] {
        add(folder.path(), &name, &text);
    }
    let (found, problems) = languages(folder.path());
    let named: Vec<(&str, &str)> =
        found.iter().map(|language| (language.tag.as_str(), language.own_name.as_str())).collect();
    assert_eq!(named, [("en-GB", "English"), ("ar", "العربية")]);
    assert_eq!(
        problems.iter().map(|problem| problem.rule).collect::<Vec<_>>(),
        ["locale-tag", "file-missing", "locale-direction"]
    );
}

#[test]
fn a_draft_stands_beside_its_english_until_a_native_speaker_has_read_it() {
    let english_of = |review: &str| {
        let folder = pack_in("cy", "hello = Helo, { $name }\n", review);
        let words = load(folder.path(), "cy");
        let args = [("name", Arg::Text("Asha"))];
        (words.english_of_draft("hello", &args), words.english_of_draft("back", &[]))
    };
    let hello = Some("Hello, Asha".to_owned());
    assert_eq!(english_of(""), (hello.clone(), None));
    assert_eq!(english_of("review: {\"kiosk.ftl\": Draft},"), (hello, None));
    let read = "review: {\"kiosk.ftl\": ReadBy(name: \"Nia\", on: \"2026-05-01\")},";
    assert_eq!(english_of(read), (None, None));
}

#[test]
fn numbers_stand_once_for_every_language() {
    let folder = pack_in("cy", "call = Ffonia { -childline }.\n", "");
    add(folder.path(), "locales/en-GB/numbers.ftl", "-childline = 0800\n");
    add(folder.path(), "locales/en-GB/thanks.ftl", "call = Ring { -childline }.\n");
    assert_eq!(load(folder.path(), "cy").say("call", &[]), "Ffonia 0800.");
    assert_eq!(load(folder.path(), "en-GB").say("call", &[]), "Ring 0800.");
}

#[test]
fn words_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Words>();
}
