//! Content made at random: whatever stands in a file, reading it may refuse but never panic (BAR.md F1).

use std::fs;

use proptest::prelude::*;
use tawny::content::nesting::bound_ftl;
use tawny::content::reading::Measure;
use tawny::content::ron_scan::{Places, bound_ron};
use tawny::content::svg::check_svg;
use tawny::content::texts::Texts;
use tawny::content::{self, ftl, ron_file};
use tawny::domain::lesson::{LESSON_FORMAT, Lesson, Tale};
use tawny::locales::{Arg, Words};

const KIOSK: &str = "locales/en-GB/kiosk.ftl";

/// Whole placeables, so that random messages reach every branch of what fills them in.
const FLUENT_VALUES: [&str; 17] = [
    "text ",
    "{ $x }",
    "{ m1 }",
    "{ m2 }{ m2 }",
    "{ m1.title }",
    "{ -t1 }",
    "{ -t2(a: 5) }",
    "{ \"\\u202E\" }",
    "{ NUMBER($x) }",
    "{ NUMBER(7, minimumFractionDigits: 9) }",
    "{ NUMBER($x, type: \"ordinal\") }",
    "{ FOO($x) }",
    "{ 9 }",
    "{ $x ->\n    [one] { m1 }\n    [3] { m2 }\n   *[other] { -t1 }\n }",
    "{ NUMBER($x, type: \"ordinal\") ->\n    [two] b\n   *[other] { m1 }{ m1 }\n }",
    "{ -t1.case ->\n   *[a] { m2 }\n }",
    "{ $y ->\n   *[a] { $z ->\n       *[b] { m1 }\n    }\n }",
];

/// Pieces of Fluent, from which random files are made.
const FLUENT_PIECES: [&str; 24] = [
    "{", "{", "{", "}", "}", "(", ")", "\"", "\n", "\na = ", "\n-t = ", " ", " ->", "\n [a] ", "\n *[b] ", "$x", "A",
    "#", "\\", "\n # ", "\n#", "\n .b = ", "é", "\r\n",
];

/// Pieces of RON.
const RON_PIECES: [&str; 22] = [
    "(", ")", "[", "]", "{", "}", "\"", "'", "\\", ",", ":", "id", "steps", "r#\"", "\"#", "//", "/*", "*/", "\n", "1",
    "Some", "é",
];

fn pieces(pieces: &'static [&'static str], count: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(pieces), count).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_never_panic_the_loader(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let mut problems = Vec::new();
        let _ = ron_file::parse::<Lesson>("a.ron", &text, Some(LESSON_FORMAT));
        let _ = ron_file::parse::<Tale>("a.ron", &text, None);
        let _ = Places::of(&text);
        let _ = check_svg("a.svg", &text);
        let _ = Measure::of([text.as_str()]).grade();
        let _ = ftl::parse("a.ftl", text, &mut problems);
    }

    #[test]
    fn random_fluent_never_panics_what_reads_it(source in pieces(&FLUENT_PIECES, 0..60)) {
        let mut problems = Vec::new();
        if let Some(file) = ftl::parse("a.ftl", format!("a = {source}"), &mut problems) {
            let texts = Texts::of("en-GB", None, &[file], &mut problems);
            for message in texts.messages.values() {
                let _ = Measure::of([message.text.as_str()]);
            }
        }
        for problem in problems {
            prop_assert!(problem.line >= Some(1));
        }
    }

    #[test]
    fn filling_in_random_words_never_panics(
        values in prop::collection::vec(prop::collection::vec(prop::sample::select(&FLUENT_VALUES[..]), 1..40), 4),
        number in any::<i64>(),
    ) {
        let [m1, m2, t1, t2] = [0, 1, 2, 3].map(|index: usize| values[index].concat());
        let source = format!("m1 = {m1}\n    .title = {t1}\nm2 = {m2}\n-t1 = {t1}\n    .case = a\n-t2 = {t2}\n");
        let pack = tempfile::tempdir().unwrap();
        fs::create_dir_all(pack.path().join("locales/en-GB")).unwrap();
        fs::write(pack.path().join(KIOSK), source).unwrap();
        let (words, problems) = Words::load(pack.path(), "en-GB");
        prop_assert_eq!(problems, []);
        let _ = Texts::read(&content::Pack::open(pack.path()).unwrap(), "en-GB");
        for key in ["m1", "m2", "m1.title"] {
            let said = words.say(key, &[("x", Arg::Number(number)), ("y", Arg::Text("one"))]);
            prop_assert!(said.len() < 1_000_000);
        }
    }

    /// If the scan counted less than the parser recurses, this would take the test process down.
    #[test]
    fn what_the_scan_lets_through_never_nests_too_deep_for_the_parser(
        start in pieces(&FLUENT_PIECES, 0..12),
        again in pieces(&FLUENT_PIECES, 1..8),
    ) {
        for times in [100, 1_500, 30_000] {
            let source = format!("a = {start}{}", again.repeat(times));
            if bound_ftl(&source).is_ok() {
                let _ = fluent_syntax::parser::parse(source.as_str());
                let _ = fluent_syntax::parser::parse_runtime(source.as_str());
            }
        }
    }

    #[test]
    fn random_ron_never_panics_what_reads_it(
        start in pieces(&RON_PIECES, 0..40),
        again in pieces(&RON_PIECES, 0..6),
    ) {
        let source = format!("{start}{}", again.repeat(500));
        let _ = bound_ron(&source);
        let _ = Places::of(&source).line("steps[0].id");
        let _ = ron_file::parse::<Lesson>("a.ron", &source, Some(LESSON_FORMAT));
        let _ = ron_file::parse::<Tale>("a.ron", &source, None);
    }
}
