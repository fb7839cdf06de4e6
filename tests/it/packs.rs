//! Lesson packs: what is sound is on the shelf, what takes a lesson's place takes it whole, and whatever
//! is wrong with one leaves the shipped course as it was and is named.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use tawny::content::{self, Pack};
use tawny::locales::Words;
use tawny::packs::manifest::Taken;
use tawny::packs::{self, AddError, Card, Origin, PACKS, Trust};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::content_rules::pack_with;

const LESSON: &str = "lessons/oak-lane-key/lesson.ron";
const WORDS: &str = "locales/en-GB/lesson-oak-lane-key.ftl";

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/packs")
}

fn key() -> String {
    fs::read_to_string(fixtures().join("minisign.pub")).unwrap().lines().nth(1).unwrap().to_owned()
}

pub fn local() -> Trust {
    Trust { keys: Vec::new(), local: true }
}

fn signed() -> Trust {
    Trust { keys: vec![key()], local: false }
}

/// The files of the example pack, without its signature.
pub fn oak_lane() -> BTreeMap<String, Vec<u8>> {
    let folder = fixtures().join("oak-lane");
    let files = [
        "pack.ron",
        LESSON,
        "lessons/oak-lane-key/hall.ron",
        "lessons/oak-lane-key/gate.ron",
        WORDS,
        "assets/art/scene/oak-hall.svg",
    ];
    files.map(|file| (file.to_owned(), fs::read(folder.join(file)).unwrap())).into()
}

pub fn lay(folder: &Path, files: &BTreeMap<String, Vec<u8>>) {
    for (file, bytes) in files {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

pub fn zipped(files: &BTreeMap<String, Vec<u8>>, top: &str) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (file, bytes) in files {
        zip.start_file(format!("{top}{file}"), SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The example pack, one file of it written otherwise.
fn with(file: &str, from: &str, to: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = oak_lane();
    let text = String::from_utf8(files[file].clone()).unwrap();
    assert!(text.contains(from), "{file}: {from}");
    files.insert(file.to_owned(), text.replace(from, to).into_bytes());
    files
}

fn shipped() -> Pack {
    Pack::open(&content::root()).unwrap()
}

/// What is said of a pack, checked whole, as its author reads it.
#[track_caller]
fn checked(path: &Path, trust: &Trust) -> Card {
    packs::check(path, &content::root(), &Taken::of(&shipped(), [].into_iter()), trust).card
}

pub fn rules(card: &Card) -> Vec<(String, Option<usize>, &'static str)> {
    card.problems.iter().map(|problem| (problem.file.clone(), problem.line, problem.rule)).collect()
}

/// The rules a pack of these files breaks, as it is looked at whenever the course is opened.
#[track_caller]
fn broken(files: &BTreeMap<String, Vec<u8>>) -> Vec<(String, Option<usize>, &'static str)> {
    let folder = tempfile::tempdir().unwrap();
    lay(folder.path(), files);
    rules(&packs::look(folder.path(), &Taken::of(&shipped(), [].into_iter()), &local()).card)
}

/// A data folder with these packs added by hand.
fn data_with(packs: &[(&str, &BTreeMap<String, Vec<u8>>)]) -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    for (name, files) in packs {
        lay(&data.path().join(PACKS).join(name), files);
    }
    data
}

#[test]
fn the_example_pack_has_no_problem_as_a_folder_and_as_a_zip() {
    let card = checked(&fixtures().join("oak-lane"), &signed());
    assert_eq!((rules(&card), card.origin), (vec![], Some(Origin::Signed)));
    let zip = tempfile::NamedTempFile::new().unwrap();
    for top in ["", "oak-lane/"] {
        fs::write(zip.path(), zipped(&oak_lane(), top)).unwrap();
        let card = checked(zip.path(), &local());
        assert_eq!((rules(&card), card.origin), (vec![], Some(Origin::Local)));
    }
}

#[test]
fn an_added_pack_stands_on_the_shelf_with_its_words_and_pictures_and_can_be_taken_away() {
    let data = tempfile::tempdir().unwrap();
    let look = || {
        let from = fixtures().join("oak-lane");
        packs::check(&from, &content::root(), &Taken::of(&shipped(), [].into_iter()), &signed())
    };
    assert!(!packs::add(look(), data.path()).unwrap().is_newer);
    assert!(packs::add(look(), data.path()).unwrap().is_newer);
    assert_eq!(packs::names(data.path()), ["oak-lane"]);
    assert_eq!(fs::read_dir(data.path().join(PACKS)).unwrap().count(), 1, "nothing is left behind");
    let course = packs::open(&content::root(), data.path(), &signed());
    assert_eq!((course.problems, rules(&course.cards[0])), (vec![], vec![]));
    let lesson = course.library.lessons.iter().find(|lesson| lesson.id.as_str() == "oak-lane-key").unwrap();
    assert_eq!(lesson.tales.len(), 2);
    assert_eq!(Words::of(&course.pack, "en-GB").0.say("oak-lane-key-title", &[]), "The key");
    assert!(course.pack.has("assets/art/scene/oak-hall.svg") && !shipped().has("assets/art/scene/oak-hall.svg"));
    let shipped_lessons = content::load(&content::root()).0.lessons.len();
    assert_eq!(course.library.lessons.len(), shipped_lessons + 1);
    packs::remove("oak-lane", data.path()).unwrap();
    assert_eq!(packs::open(&content::root(), data.path(), &signed()).library.lessons.len(), shipped_lessons);
    assert!(matches!(packs::remove("../..", data.path()), Err(AddError::NoPack(_))));
}

/// A small sound course, with everybody the example pack shows.
fn small() -> tempfile::TempDir {
    let root = pack_with("_good");
    let people = root.path().join("assets/art/people");
    fs::copy(people.join("fox.svg"), people.join("otter.svg")).unwrap();
    root
}

/// A pack whose lesson takes the place of the sound content's tiny one.
fn instead() -> BTreeMap<String, Vec<u8>> {
    let plain = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace("oak-lane-key", "tiny-younger").into_bytes();
    let mut files: BTreeMap<String, Vec<u8>> =
        oak_lane().iter().map(|(file, bytes)| (file.replace("oak-lane-key", "tiny-younger"), plain(bytes))).collect();
    let said = String::from_utf8(files["pack.ron"].clone()).unwrap().replace("lessons:", "instead:");
    files.insert("pack.ron".to_owned(), said.into_bytes());
    files
}

#[test]
fn a_lesson_that_takes_a_place_takes_it_whole_and_gives_it_back() {
    let root = small();
    let polish = root.path().join("locales/pl");
    fs::create_dir_all(&polish).unwrap();
    fs::write(polish.join("lesson-tiny-younger.ftl"), "tiny-younger-title = Klucz\n").unwrap();
    let tales = |course: &packs::Course| {
        let lesson = course.library.lessons.iter().find(|lesson| lesson.id.as_str() == "tiny-younger").unwrap();
        (lesson.title.as_str().to_owned(), lesson.tales.iter().map(|tale| tale.id.to_string()).collect::<Vec<_>>())
    };
    let data = data_with(&[("oak-lane", &instead())]);
    let course = packs::open(root.path(), data.path(), &local());
    assert_eq!(rules(&course.cards[0]), []);
    assert_eq!(tales(&course), ("tiny-younger-title".to_owned(), vec!["gate".to_owned(), "hall".to_owned()]));
    // The Polish words are those of the lesson that was there: nobody reads them beside another's English.
    assert_eq!(Words::of(&course.pack, "pl").0.say("tiny-younger-title", &[]), "The key");
    let none = packs::open(root.path(), data.path(), &signed());
    assert_eq!(rules(&none.cards[0]), [("SHA256SUMS.minisig".to_owned(), None, "pack-unsigned")]);
    assert_eq!(tales(&none), ("tiny-title".to_owned(), vec!["only".to_owned()]));
}

#[test]
fn a_broken_pack_is_named_and_the_shipped_course_is_as_it_was() {
    let root = small();
    let (shipped, _) = content::load(root.path());
    let tale = "lessons/tiny-younger/hall.ron";
    let mut broken = Vec::new();
    for (file, from, to, rule) in [
        (tale, "Story(", "Storm(", "ron-kind"),
        (tale, "then: \"talk\"", "then: \"nowhere\"", "then-unknown"),
        (tale, "people/fox", "people/none", "picture-missing"),
        ("lessons/tiny-younger/lesson.ron", "(5, 8)", "(5, 1000000000)", "ron-number"),
        ("locales/en-GB/lesson-tiny-younger.ftl", "tiny-younger-say =", "tiny-younger-sag =", "text-missing"),
        ("locales/en-GB/lesson-tiny-younger.ftl", "a new key", "a new\u{202e} key", "text-hidden"),
    ] {
        let mut files = instead();
        let text = String::from_utf8(files[file].clone()).unwrap();
        assert!(text.contains(from), "{from}");
        files.insert(file.to_owned(), text.replace(from, to).into_bytes());
        let data = data_with(&[("oak-lane", &files)]);
        let course = packs::open(root.path(), data.path(), &local());
        let told = rules(&course.cards[0]);
        assert!(!course.cards[0].is_used() && told.iter().any(|(_, _, told)| *told == rule), "{rule}: {told:?}");
        assert!(told.iter().all(|(_, line, _)| line.is_some()), "{told:?}");
        assert_eq!((course.library.lessons.clone(), course.problems), (shipped.lessons.clone(), vec![]));
        broken.push(files);
    }
    // And beside a sound one.
    let data = data_with(&[("oak-lane", &oak_lane()), ("zoo", &broken[0])]);
    let course = packs::open(root.path(), data.path(), &local());
    assert_eq!(course.cards.iter().map(Card::is_used).collect::<Vec<_>>(), [true, false]);
    assert_eq!(course.library.lessons.len(), shipped.lessons.len() + 1);
}

#[test]
fn a_pack_reaches_nothing_but_its_lessons() {
    let shadow = |id: &str| {
        let mut files = oak_lane();
        files.get_mut(WORDS).unwrap().extend(format!("{id} = Words\n").bytes());
        files
    };
    let line = Some(String::from_utf8_lossy(&oak_lane()[WORDS]).lines().count() + 1);
    for id in ["tell-question", "-childline", "kiosk-x", "oak-lane-keyx"] {
        assert_eq!(broken(&shadow(id)), [(WORDS.to_owned(), line, "pack-words")], "{id}");
    }
    let mut files = oak_lane();
    for stray in ["locales/en-GB/kiosk.ftl", "assets/forms/promises.ron", "lessons/other/lesson.ron", "run.sh"] {
        files.insert(stray.to_owned(), b"x = y\n".to_vec());
    }
    let told = broken(&files);
    let strays: Vec<&str> =
        told.iter().filter(|(_, _, rule)| *rule == "pack-stray").map(|(file, ..)| &**file).collect();
    assert_eq!(strays, ["assets/forms/promises.ron", "lessons/other/lesson.ron", "locales/en-GB/kiosk.ftl", "run.sh"]);
    for (from, to, rule) in [
        ("lessons: [\"oak-lane-key\"]", "lessons: [\"bull-older\"]", "pack-lesson-shipped"),
        ("lessons: [\"oak-lane-key\"]", "instead: [\"oak-lane-key\"]", "pack-instead-of-none"),
        ("scene/oak-hall", "scene/library-corner", "pack-picture-taken"),
        ("scene/oak-hall", "../../x", "picture-name"),
        ("scene/oak-hall", "scene/oak-hill", "pack-missing"),
        ("[\"oak-lane-key\"]", "[\"oak-lane-key\", \"oak-lane-key\"]", "pack-said-twice"),
        ("tawny: \"0.1.0\"", "tawny: \"9.0.0\"", "pack-too-new"),
        ("tawny: \"0.1.0\"", "tawny: \"soon\"", "pack-version"),
        ("id: \"oak-lane\"", "id: \"Oak Lane\"", "pack-id"),
        ("Oak Lane School", "", "pack-said"),
        ("licence:", "license:", "ron-field"),
        ("format_version: 1", "format_version: 2", "format-version"),
        ("Keys at Oak Lane", "Keys at\u{202e} Oak Lane", "text-hidden"),
    ] {
        let told = broken(&with("pack.ron", from, to));
        assert!(
            told.iter().any(|(file, line, told)| file == "pack.ron" && line.is_some() && *told == rule),
            "{to}: {told:?}"
        );
    }
}

#[test]
fn a_word_that_is_not_kind_keeps_a_pack_from_being_added() {
    let folder = tempfile::tempdir().unwrap();
    lay(folder.path(), &with(WORDS, "What can Fenn do with it?", "You should not be naughty, Fenn."));
    let card = checked(folder.path(), &local());
    let line = card.problems[0].line;
    assert!(rules(&card).contains(&(WORDS.to_owned(), line, "text-avoided")), "{card:?}");
    let data = tempfile::tempdir().unwrap();
    let looked = packs::check(folder.path(), &content::root(), &Taken::of(&shipped(), [].into_iter()), &local());
    assert!(matches!(packs::add(looked, data.path()), Err(AddError::Problems(_))));
    assert_eq!(packs::names(data.path()), Vec::<String>::new());
}

#[test]
fn what_was_changed_after_it_was_signed_is_refused_even_where_local_packs_are_used() {
    let copy = tempfile::tempdir().unwrap();
    let mut files = oak_lane();
    for file in ["SHA256SUMS", "SHA256SUMS.minisig"] {
        files.insert(file.to_owned(), fs::read(fixtures().join("oak-lane").join(file)).unwrap());
    }
    let told = |files: &BTreeMap<String, Vec<u8>>, trust: &Trust| {
        let folder = tempfile::tempdir_in(copy.path()).unwrap();
        lay(folder.path(), files);
        rules(&packs::look(folder.path(), &Taken::of(&shipped(), [].into_iter()), trust).card)
    };
    let both = Trust { local: true, ..signed() };
    assert_eq!(told(&files, &signed()), []);
    assert_eq!(told(&files, &Trust::default()), [("SHA256SUMS.minisig".to_owned(), None, "pack-key")]);
    assert_eq!(told(&files, &local()), [], "as local as one without a signature");
    let changed = |file: &str, bytes: &[u8]| {
        let mut files = files.clone();
        files.insert(file.to_owned(), bytes.to_vec());
        files
    };
    let mut tampered = files[WORDS].clone();
    tampered.extend(b"\n# more\n");
    assert_eq!(told(&changed(WORDS, &tampered), &both), [(WORDS.to_owned(), None, "pack-changed")]);
    assert_eq!(told(&changed("notes.txt", b"x"), &both), [("notes.txt".to_owned(), None, "pack-unlisted")]);
    let mut sums = String::from_utf8(files["SHA256SUMS"].clone()).unwrap();
    sums.push('\n');
    let told_sums = told(&changed("SHA256SUMS", sums.as_bytes()), &both);
    assert_eq!(told_sums, [("SHA256SUMS.minisig".to_owned(), None, "pack-signature")]);
    assert_eq!(told(&changed("SHA256SUMS.minisig", b"nothing"), &both)[0].2, "pack-signature");
}

#[test]
fn two_packs_do_not_bring_the_same_lesson_and_a_copy_under_another_name_is_none() {
    let root = small();
    let twin = with("pack.ron", "id: \"oak-lane\"", "id: \"oak-twin\"");
    let data = data_with(&[("oak-lane", &oak_lane()), ("oak-twin", &twin), ("other", &oak_lane())]);
    let course = packs::open(root.path(), data.path(), &local());
    let told: Vec<Vec<&str>> = course.cards.iter().map(|card| rules(card).iter().map(|one| one.2).collect()).collect();
    assert_eq!(told[0], Vec::<&str>::new());
    assert!(told[1].contains(&"pack-lesson-taken") && told[1].contains(&"pack-picture-taken"), "{told:?}");
    assert!(told[2].contains(&"pack-folder"), "{told:?}");
}
