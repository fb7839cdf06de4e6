//! Every rule of content has a fixture that breaks it: `tests/fixtures/content/<rule>/` holds the
//! broken files, or `edits.ron` with what to break in the sound ones, laid over the tiny sound pack
//! `_good`; and `expected.txt`, what its author reads.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tawny::content;
use tawny::domain::lesson::{StepBody, Tale};
use tawny::locales::Words;

/// Rules that a file in a repository cannot break: `content_hostile.rs` breaks them. A gap in a
/// translation is no fault: `languages.rs` makes one. A template is laid out with typst: `src/print/tests.rs`. Those of
/// the whole course are all broken by the fixture `course-row`.
const BROKEN_ELSEWHERE: [&str; 19] = [
    "course-lesson",
    "course-starter",
    "course-tales",
    "course-transition",
    "file-no-file",
    "file-not-utf8",
    "file-nul",
    "file-outside",
    "file-too-big",
    "file-unreadable",
    "folder-missing",
    "folder-too-deep",
    "folder-too-full",
    "locale-too-big",
    "locale-too-many",
    "own-",
    "pack-",
    "paper-template",
    "translation-gap",
];

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/content")
}

/// A copy of the sound pack with a fixture's files laid over it.
pub fn pack_with(fixture: &str) -> tempfile::TempDir {
    let pack = tempfile::tempdir().unwrap();
    copy(&fixtures().join("_good"), pack.path());
    if fixture != "_good" {
        copy(&fixtures().join(fixture), pack.path());
    }
    pack
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else if entry.file_name() == "edits.ron" {
            edit(to, &fs::read_to_string(entry.path()).unwrap());
        } else if entry.file_name() != "expected.txt" {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// One place of a sound file, written otherwise.
#[derive(serde::Deserialize)]
struct Edit {
    file: String,
    from: String,
    to: String,
}

fn edit(pack: &Path, edits: &str) {
    for edit in ron::from_str::<Vec<Edit>>(edits).unwrap() {
        let file = pack.join(&edit.file);
        let sound = fs::read_to_string(&file).unwrap();
        assert_eq!(sound.matches(&edit.from).count(), 1, "{}: {}", edit.file, edit.from);
        fs::write(&file, sound.replace(&edit.from, &edit.to)).unwrap();
    }
}

fn names() -> BTreeSet<String> {
    let entries = fs::read_dir(fixtures()).unwrap().map(Result::unwrap);
    entries.map(|entry| entry.file_name().into_string().unwrap()).filter(|name| name != "_good").collect()
}

fn words() -> Words {
    Words::load(&content::root(), "en-GB").0
}

/// Rules that have words: `check-<rule>`.
fn rules() -> BTreeSet<String> {
    let source = fs::read_to_string(content::root().join("locales/en-GB/check.ftl")).unwrap();
    source.lines().filter_map(|line| Some(line.strip_prefix("check-")?.split_once(" =")?.0.to_owned())).collect()
}

#[test]
fn the_sound_pack_breaks_no_rule() {
    assert_eq!(content::check(pack_with("_good").path()), []);
}

#[test]
fn each_broken_rule_is_told_with_its_line_and_what_to_do() {
    let words = words();
    let mut wrong = Vec::new();
    for name in names() {
        let problems = content::check(pack_with(&name).path());
        let told: String = problems.iter().map(|problem| words.problem(problem) + "\n").collect();
        let expected = fs::read_to_string(fixtures().join(&name).join("expected.txt")).unwrap_or_default();
        if told != expected {
            wrong.push(format!("{name}: told\n{told}but expected\n{expected}"));
        }
        if !problems.iter().any(|problem| problem.rule == name) {
            wrong.push(format!("{name}: its own rule is not told"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_words_and_a_fixture() {
    let (rules, fixtures) = (rules(), names());
    let elsewhere = |rule: &&String| BROKEN_ELSEWHERE.iter().any(|other| rule.starts_with(other));
    let without: Vec<&String> = rules.difference(&fixtures).filter(|rule| !elsewhere(rule)).collect();
    assert_eq!(without, Vec::<&String>::new(), "rules without a fixture");
    assert_eq!(fixtures.difference(&rules).collect::<Vec<_>>(), Vec::<&String>::new(), "fixtures without words");
    let words = words();
    for rule in rules {
        assert!(words.has(&format!("check-{rule}.do")), "{rule} does not say what to do");
    }
}

#[test]
fn a_lesson_that_cannot_be_walked_is_not_shown_but_a_hard_word_does_not_hide_it() {
    let shown = |fixture| content::load(pack_with(fixture).path()).0.lessons.len();
    assert_eq!(shown("_good"), 2);
    for broken in ["step-circle", "lesson-exit-last", "picture-name", "ron-syntax", "format-version", "then-unknown"] {
        assert_eq!(shown(broken), 1, "{broken}");
    }
    for mendable in ["reading-grade", "text-missing", "picture-missing", "text-avoided", "licence-missing"] {
        assert_eq!(shown(mendable), 2, "{mendable}");
    }
}

#[test]
fn a_course_that_says_it_is_complete_is_told_of_every_hole_and_one_that_does_not_of_none() {
    let rules = |fixture| {
        let problems = content::check(pack_with(fixture).path());
        problems.iter().map(|problem| problem.rule).filter(|rule| rule.starts_with("course-")).collect::<BTreeSet<_>>()
    };
    let all = ["course-lesson", "course-row", "course-starter", "course-tales", "course-transition"];
    assert_eq!(rules("course-row"), BTreeSet::from(all));
    assert_eq!(rules("_good"), BTreeSet::new());
}

#[test]
fn the_easy_form_of_the_sound_lesson_leaves_out_what_is_plain_only() {
    let (library, _) = content::load(pack_with("_good").path());
    let plays = library.lessons.iter().find(|lesson| lesson.id.as_str() == "plays-younger").unwrap();
    let cards = |tale: &Tale| match &tale.steps[0].body {
        StepBody::Order(order) => order.cards.len(),
        other => panic!("{other:?}"),
    };
    assert_eq!((cards(&plays.tales[0]), cards(&plays.easy[0])), (4, 3));
    assert_eq!(plays.tales.iter().map(|tale| tale.id.as_str()).collect::<Vec<_>>(), ["cards", "made"]);
}

#[test]
fn promises_out_of_order_are_not_offered_for_signing() {
    let promises = |fixture| content::load(pack_with(fixture).path()).0.agreement.promises.len();
    assert_eq!((promises("_good"), promises("promise-count"), promises("promise-order")), (14, 0, 0));
    // What is signed is the text itself: a message id is no promise.
    assert_eq!(promises("text-missing"), 0);
}
