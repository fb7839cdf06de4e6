//! Content from anywhere: too deep, too big, too many, leading out, or plain rubbish. Each must be
//! refused with its file and line, quickly, and nothing may panic (BAR.md F1-F3).

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use tawny::content::limits::{FOLDER_ENTRIES_MAX, NESTING_DEPTH_MAX, TEXT_BYTES_MAX};
use tawny::content::nesting::bound_ftl;
use tawny::content::svg::check_svg;
use tawny::content::{self, Problem, ftl, ron_file};
use tawny::domain::lesson::{LESSON_FORMAT, Lesson};
use tawny::locales::{Arg, Words};

use crate::content_rules::pack_with;

const LESSON: &str = "lessons/tiny-younger/lesson.ron";
const TALE: &str = "lessons/tiny-younger/only.ron";
const KIOSK: &str = "locales/en-GB/kiosk.ftl";

/// Problems of the sound pack with one file written anew.
#[track_caller]
fn check_with(file: &str, bytes: impl AsRef<[u8]>) -> Vec<Problem> {
    let pack = pack_with("_good");
    let path = pack.path().join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
    content::check(pack.path())
}

/// The one problem told of `file`, as rule and line.
#[track_caller]
fn told(problems: &[Problem], file: &str) -> (&'static str, Option<usize>) {
    let of_file: Vec<&Problem> = problems.iter().filter(|problem| problem.file == file).collect();
    assert_eq!(of_file.len(), 1, "{problems:?}");
    (of_file[0].rule, of_file[0].line)
}

fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = work();
    println!("{what}: {:?}", start.elapsed());
    done
}

#[test]
fn ron_of_any_depth_is_refused_with_its_line() {
    for power in 1..=6 {
        let depth = 10_usize.pow(power);
        for opening in ["[", "(", "{", "Some(", "(a:"] {
            let deep = format!("\n{}", opening.repeat(depth.min(1_000_000 / opening.len())));
            let problem = timed(&format!("RON {opening} x {depth}"), || {
                ron_file::parse::<Lesson>(LESSON, &deep, Some(LESSON_FORMAT)).unwrap_err()
            });
            let expected = if depth > NESTING_DEPTH_MAX { "too-deep" } else { "ron-" };
            assert!(problem.rule.starts_with(expected), "{problem:?}");
            assert_eq!(problem.line, Some(2), "{problem:?}");
        }
        let comments = format!("{}1{}", "/*".repeat(depth.min(200_000)), "*/".repeat(depth.min(200_000)));
        timed(&format!("RON /* x {depth}"), || {
            ron_file::parse::<Lesson>(LESSON, &comments, Some(LESSON_FORMAT)).unwrap_err()
        });
    }
}

#[test]
fn fluent_of_any_depth_is_refused_with_its_line() {
    for power in 1..=6 {
        let depth = 10_usize.pow(power);
        for opening in ["{", "{ A(", "{\n ", "{ \"x\" ->\n *[a] ", "{ -t(a: "] {
            let deep = format!("ok = fine\na = {}", opening.repeat(depth.min(1_000_000 / opening.len())));
            let mut problems = Vec::new();
            timed(&format!("FTL {opening:?} x {depth}"), || ftl::parse(KIOSK, deep, &mut problems));
            assert_eq!(problems.len(), 1);
            let rules =
                if depth > NESTING_DEPTH_MAX { vec!["too-deep", "ftl-placeable-long"] } else { vec!["ftl-open-brace"] };
            assert!(rules.contains(&problems[0].rule) && problems[0].line >= Some(2), "{depth}: {problems:?}");
        }
    }
}

/// The planted fault: without the bound, fluent-syntax recurses until the process is gone.
#[test]
fn without_the_bound_the_fluent_parser_takes_the_process_down() {
    const DEEP: &str = "TAWNY_TEST_PARSE_UNBOUNDED";
    let deep = format!("a = {}", "{".repeat(500_000));
    if std::env::var_os(DEEP).is_some() {
        let _ = fluent_syntax::parser::parse(deep.as_str());
        return;
    }
    let itself = "content_hostile::without_the_bound_the_fluent_parser_takes_the_process_down";
    let died =
        Command::new(std::env::current_exe().unwrap()).args(["--exact", itself]).env(DEEP, "1").output().unwrap();
    assert!(!died.status.success(), "the parser bounds itself now: the scan may go");
    assert!(bound_ftl(&deep).is_err());
}

#[test]
fn messages_that_mention_each_other_without_end_stay_small() {
    let mut source = String::from("a0 = lol lol lol lol lol lol lol lol\n");
    for level in 1..40 {
        source += &format!("a{level} = {}\n", format!("{{ a{} }}", level - 1).repeat(10));
    }
    source += "round = { round }\n";
    for link in 0..20_000 {
        source += &format!("c{link} = {{ c{} }}\n", link + 1);
    }
    let pack = tempfile::tempdir().unwrap();
    fs::create_dir_all(pack.path().join("locales/en-GB")).unwrap();
    fs::write(pack.path().join(KIOSK), source).unwrap();
    let (words, _) = timed("20 000 messages that mention the next", || Words::load(pack.path(), "en-GB"));
    for key in ["a39", "round", "c0"] {
        let said = timed(key, || words.say(key, &[("x", Arg::Number(1))]));
        assert!(said.len() < 10_000, "{key} grew to {}", said.len());
    }
    let problems = timed("check", || content::check(pack.path()));
    assert!(problems.iter().any(|problem| problem.rule == "ftl-reference"));
}

#[test]
fn a_file_over_the_limit_is_not_even_parsed() {
    let limit = usize::try_from(TEXT_BYTES_MAX).unwrap();
    for (file, sign) in [(LESSON, " "), (KIOSK, "#"), ("assets/LICENSES.ron", " ")] {
        assert_eq!(told(&check_with(file, sign.repeat(limit + 1)), file), ("file-too-big", None));
        assert_ne!(told(&check_with(file, "\n".repeat(limit)), file).0, "file-too-big");
    }
    let pack = pack_with("_good");
    for index in 0..5 {
        fs::write(pack.path().join(format!("locales/en-GB/more-{index}.ftl")), "#\n".repeat(limit / 2)).unwrap();
    }
    assert!(content::check(pack.path()).contains(&Problem::of("locales/en-GB", "locale-too-big").with("max", 4_usize)));
    let big = format!("<svg viewBox=\"0 0 1 1\">{}</svg>", " ".repeat(2 << 20));
    assert_eq!(told(&check_with("assets/art/symbol/key.svg", big), "assets/art/symbol/key.svg").0, "file-too-big");
}

#[test]
fn numbers_without_measure_are_refused_with_their_line() {
    let good = fs::read_to_string(pack_with("_good").path().join(LESSON)).unwrap();
    for number in ["1000000000", "-1", "99999999999999999999999999999999999999999999", "NaN", "1e999", "inf", "0x1FFFF"]
    {
        let problems = check_with(LESSON, good.replace("(5, 8)", &format!("(5, {number})")));
        let told: Vec<_> = problems.iter().filter(|problem| problem.file == LESSON).collect();
        assert_eq!((told.len(), told[0].line), (1, Some(9)), "{number}: {problems:?}");
    }
    let digits = good.replace("(5, 8)", &format!("(5, {})", "9".repeat(500_000)));
    timed("a number of 500 000 digits", || check_with(LESSON, digits));
}

#[test]
fn a_lesson_of_twenty_thousand_steps_is_refused_quickly() {
    let good = fs::read_to_string(pack_with("_good").path().join(TALE)).unwrap();
    let step = "(id:\"a\",body:Talk(prompt:\"p\",starter:\"s\")),";
    let many = good.replace("steps: [", &format!("steps: [{}", step.repeat(20_000)));
    let problems = timed("20 000 steps", || check_with(TALE, many));
    assert!(problems.iter().any(|problem| problem.rule == "lesson-steps"));
    let rows = good.replace("[\"A1\", \"T1\"]", &format!("[{}]", "\"x\",".repeat(200_000)));
    timed("200 000 taught rows", || check_with(TALE, rows));
    let plays = fs::read_to_string(pack_with("_good").path().join("lessons/plays-younger/cards.ron")).unwrap();
    let turn = "(id:\"a\",lines:[],moves:[(act:Keep,text:\"t\",good:true,reason:\"r\",then:\"a\")]),";
    let chat = plays.replace("turns: [", &format!("turns: [{}", turn.repeat(8_000)));
    let problems = timed("8 000 turns of a chat", || check_with("lessons/plays-younger/cards.ron", chat));
    assert!(problems.iter().any(|problem| problem.rule == "chat-turns"));
    let mut messages = String::new();
    for index in 0..80_000 {
        messages += &format!("m{index} = x\n");
    }
    let problems = timed("80 000 messages", || check_with(KIOSK, messages));
    assert!(problems.iter().any(|problem| problem.rule == "locale-too-many"));
    timed("260 000 messages of one name", || check_with(KIOSK, "a=b\n".repeat(260_000)));
    timed("260 000 lines that are no message", || check_with(KIOSK, "a b\n".repeat(260_000)));
}

#[test]
fn a_link_that_leaves_the_pack_is_not_followed() {
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("secret"), "secret = words from elsewhere\n").unwrap();
    let targets = [LESSON, KIOSK, "assets/forms/promises.ron", "assets/art/symbol/key.svg", "assets/LICENSES.ron"];
    for file in targets {
        let pack = pack_with("_good");
        fs::remove_file(pack.path().join(file)).unwrap();
        symlink(outside.path().join("secret"), pack.path().join(file)).unwrap();
        let problems = content::check(pack.path());
        let told: Vec<&Problem> = problems.iter().filter(|problem| problem.rule == "file-outside").collect();
        let missing = problems.iter().any(|problem| problem.rule == "picture-missing");
        assert!(told.iter().any(|problem| problem.file == file) || missing, "{file}: {problems:?}");
        assert!(!format!("{problems:?}").contains("elsewhere"), "{problems:?}");
    }
    let pack = pack_with("_good");
    fs::remove_dir_all(pack.path().join("locales/en-GB")).unwrap();
    symlink(outside.path(), pack.path().join("locales/en-GB")).unwrap();
    assert!(content::check(pack.path()).iter().any(|problem| problem.rule == "file-outside"));
    assert!(!Words::load(pack.path(), "en-GB").0.has("secret"));
}

/// The twin: the same link is followed while it stays inside.
#[test]
fn a_link_inside_the_pack_is_as_good_as_the_file() {
    let pack = pack_with("_good");
    fs::rename(pack.path().join(LESSON), pack.path().join("lessons/elsewhere.ron")).unwrap();
    symlink("../elsewhere.ron", pack.path().join(LESSON)).unwrap();
    assert_eq!(content::check(pack.path()), []);
    assert_eq!(content::load(pack.path()).0.lessons.len(), 2);
}

#[test]
fn a_language_or_picture_name_cannot_lead_out() {
    let pack = pack_with("_good");
    for tag in ["../../locales/en-GB", "/etc", "en-GB/../en-GB", ".."] {
        assert!(Words::load(pack.path(), tag).1.iter().any(|problem| problem.rule == "locale-tag"), "{tag}");
    }
    let pack = content::Pack::open(pack.path()).unwrap();
    for file in ["../x", "/etc/passwd", "lessons/../lessons/tiny-younger/lesson.ron", "", "."] {
        let refused = pack.text(file).unwrap_err();
        assert!(["file-outside", "file-no-file"].contains(&refused.rule), "{file}: {refused:?}");
    }
}

#[test]
fn what_is_no_text_is_refused_with_its_line() {
    assert_eq!(told(&check_with(LESSON, b"(\n\n\xff)"), LESSON), ("file-not-utf8", Some(3)));
    assert_eq!(told(&check_with(KIOSK, b"a = b\nc = \0\n"), KIOSK), ("file-nul", Some(2)));
    assert_eq!(told(&check_with(LESSON, ""), LESSON), ("file-empty", None));
    let picture = "assets/art/symbol/key.svg";
    assert_eq!(told(&check_with(picture, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), picture), ("file-not-utf8", None));
    assert_eq!(told(&check_with(picture, ""), picture), ("svg-broken", Some(1)));
}

#[test]
fn what_is_no_file_is_refused_and_never_waited_for() {
    let pack = pack_with("_good");
    for file in [LESSON, KIOSK] {
        fs::remove_file(pack.path().join(file)).unwrap();
        fs::create_dir(pack.path().join(file)).unwrap();
    }
    let promises = pack.path().join("assets/forms/promises.ron");
    fs::remove_file(&promises).unwrap();
    assert!(Command::new("mkfifo").arg(&promises).status().unwrap().success());
    let problems = content::check(pack.path());
    for file in [LESSON, KIOSK, "assets/forms/promises.ron"] {
        assert!(problems.contains(&Problem::of(file, "file-no-file")), "{file}: {problems:?}");
    }
}

#[test]
fn missing_folders_are_problems_and_not_panics() {
    let empty = tempfile::tempdir().unwrap();
    let (library, problems) = content::load(empty.path());
    assert!(library.lessons.is_empty() && library.agreement.promises.is_empty());
    for folder in ["lessons", "locales/en-GB"] {
        assert!(problems.contains(&Problem::of(folder, "folder-missing")), "{problems:?}");
    }
    assert!(!content::check(empty.path()).is_empty());
    assert_eq!(content::check(Path::new("/no/such/pack")).len(), 1);
}

#[test]
fn folders_without_end_are_refused() {
    let pack = pack_with("_good");
    for index in 0..=FOLDER_ENTRIES_MAX {
        fs::write(pack.path().join(format!("assets/forms/{index}.ron")), "").unwrap();
    }
    fs::create_dir_all(pack.path().join("assets/art/a/b/c/d/e/f/g/h/i/j")).unwrap();
    let rules: Vec<&str> = content::check(pack.path()).iter().map(|problem| problem.rule).collect();
    assert!(rules.contains(&"folder-too-full") && rules.contains(&"folder-too-deep"), "{rules:?}");
    let turning = pack_with("_good");
    symlink("..", turning.path().join("assets/art/round")).unwrap();
    timed("a folder inside itself", || content::check(turning.path()));
}

#[test]
fn a_picture_that_nests_or_loads_is_refused_quickly() {
    for (what, source, rule) in [
        ("groups", format!("<svg viewBox=\"0 0 1 1\">{}", "<g>".repeat(500_000)), "too-deep"),
        ("entities", "<!DOCTYPE svg [<!ENTITY a \"&b;&b;\">]><svg/>".to_owned(), "svg-forbidden"),
        ("scripts", format!("<svg viewBox=\"0 0 1 1\">{}</svg>", "<script/>".repeat(200_000)), "svg-forbidden"),
        ("copies", format!("<svg viewBox=\"0 0 1 1\">{}</svg>", "<use href=\"#a\"/>".repeat(1_000)), "svg-forbidden"),
        ("an open tag", format!("<svg viewBox=\"0 0 1 1\"{}", " a=\"b\"".repeat(300_000)), "svg-broken"),
        ("an open quote", format!("<svg viewBox=\"{}", "<".repeat(1_000_000)), "svg-broken"),
        ("a style sheet", "<?xml-stylesheet href=\"a.css\"?><svg viewBox=\"0 0 1 1\"/>".to_owned(), "svg-forbidden"),
        ("no picture", "hello".to_owned(), "svg-broken"),
        ("data", "<svg viewBox=\"0 0 1 1\"><a href=\"data:x\"/></svg>".to_owned(), "svg-outside"),
        ("signs", "<svg viewBox=\"0 0 1 1\"><a href='&#104;ttp:'/></svg>".to_owned(), "svg-outside"),
        ("no number", "<svg viewBox=\"0 0 NaN 1\"/>".to_owned(), "svg-side"),
    ] {
        let problems = timed(what, || check_svg("a.svg", &source));
        assert!(problems.iter().any(|problem| problem.rule == rule) && problems.len() <= 101, "{what}: {problems:?}");
    }
}

#[test]
fn what_a_file_says_cannot_steer_a_terminal() {
    let good = fs::read_to_string(pack_with("_good").path().join(TALE)).unwrap();
    let nasty = good.replace("\"A1\"", &format!("\"\\u{{1b}}[2J{}\"", "x".repeat(5_000)));
    let (words, _) = Words::load(&content::root(), "en-GB");
    for problem in check_with(TALE, nasty) {
        let line = words.problem(&problem);
        assert!(!line.contains('\u{1b}') && line.len() < 1_000, "{line}");
    }
}

/// Text that makes fluent-bundle panic while it is filled in, if it gets that far.
fn panicking_text() -> String {
    format!("a = {{ 1 ->\n   *[b] {}\n }}\n", "{ \"x\" }".repeat(101))
}

#[test]
fn a_text_that_would_panic_while_it_is_filled_in_is_refused() {
    assert_eq!(told(&check_with("locales/en-GB/more.ftl", panicking_text()), "locales/en-GB/more.ftl").0, "ftl-odd");
}

/// The planted fault: filled in without the guard, the same text panics.
#[test]
fn without_the_guard_the_same_text_panics() {
    let filled = std::panic::catch_unwind(|| {
        let mut bundle = fluent::FluentBundle::default();
        bundle.add_resource(fluent::FluentResource::try_new(panicking_text()).unwrap()).unwrap();
        let message = bundle.get_message("a").unwrap();
        bundle.format_pattern(message.value().unwrap(), None, &mut Vec::new()).into_owned()
    });
    assert!(filled.is_err(), "fluent-bundle no longer panics here: the guard may go");
}
