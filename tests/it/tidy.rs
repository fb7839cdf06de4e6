//! The architecture invariants of `src/lib.rs`, proved by reading the sources. Each rule is tried on
//! the whole tree and on a planted fault that it must find.

mod source;

use std::{fs, path::Path, sync::LazyLock};

use source::{Kind, Named, Source};

const LINES_MAX: usize = 400;

/// `file:line: what`, for whoever has to mend it.
type Fault = String;
type Rule = fn(&Source) -> Vec<Fault>;

static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(Source::all);

/// The modules in the order of the code map in `src/lib.rs`.
static MODULES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let lib = read("src/lib.rs");
    let (_, map) = lib.split_once("# Code map").expect("a code map");
    let (map, _) = map.split_once("# Invariants").expect("the invariants behind it");
    let lines = map.lines().filter_map(|line| line.strip_prefix("//! * ")?.trim_start_matches('[').strip_prefix('`'));
    lines.filter_map(|line| Some(line.split_once('`')?.0.to_owned())).collect()
});

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

#[track_caller]
fn holds_everywhere(rule: Rule) {
    let faults: Vec<_> = SOURCES.iter().flat_map(rule).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[track_caller]
fn finds(rule: Rule, path: &str, planted: &str) {
    assert!(!rule(&Source::parse(path, planted)).is_empty(), "the planted fault was not found: {planted}");
}

#[track_caller]
fn accepts(rule: Rule, path: &str, text: &str) {
    assert_eq!(rule(&Source::parse(path, text)), Vec::<Fault>::new());
}

fn fault(source: &Source, line: usize, what: impl std::fmt::Display) -> Fault {
    format!("src/{}:{line}: {what}", source.path)
}

// ---- modules and what they may name ----

#[test]
fn every_module_stands_in_the_code_map() {
    let mut modules: Vec<_> = SOURCES.iter().filter_map(Source::module).map(str::to_owned).collect();
    modules.sort();
    modules.dedup();
    let mut mapped = MODULES.clone();
    mapped.sort();
    assert_eq!(modules, mapped, "the modules of src/ and the code map in src/lib.rs");
}

fn imports_point_up(source: &Source) -> Vec<Fault> {
    let place = |module: &str| MODULES.iter().position(|known| known == module);
    let Some(mine) = source.module().and_then(place) else { return Vec::new() };
    let names = source.names().into_iter().filter(|name| name.parts[0] == "crate");
    let below = names.filter(|name| place(&name.parts[1]).is_some_and(|theirs| theirs > mine));
    below.map(|name| fault(source, name.line, format!("{} stands below {}", name.parts[1], MODULES[mine]))).collect()
}

#[test]
fn imports_point_only_up_the_code_map() {
    holds_everywhere(imports_point_up);
    finds(imports_point_up, "domain/x.rs", "use crate::store::Store;");
    finds(imports_point_up, "store/x.rs", "fn f() { crate::{domain::X, kiosk::Y} }");
    accepts(imports_point_up, "kiosk/x.rs", "use crate::{domain::{A, b::C}, store::D}; use super::desk;");
}

fn domain_is_pure(source: &Source) -> Vec<Fault> {
    if source.module() != Some("domain") {
        return Vec::new();
    }
    let outside = ["fs", "env", "io", "net", "process", "thread", "os", "sync"];
    let clocks = ["SystemTime", "Instant", "UNIX_EPOCH"];
    let impure = |parts: &[String]| {
        let root = parts[0].as_str();
        CRATES.iter().any(|name| name == root)
            || root == "std" && outside.contains(&parts[1].as_str())
            || parts.iter().any(|part| clocks.contains(&part.as_str()))
    };
    let names = source.names().into_iter().filter(|name| impure(&name.parts));
    names.map(|name| fault(source, name.line, format!("domain names {}", name.parts.join("::")))).collect()
}

/// Every crate the package depends on, but for those that domain may use.
static CRATES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let manifest = read("Cargo.toml");
    let (_, after) = manifest.split_once("[dependencies]\n").expect("[dependencies]");
    let lines = after.lines().take_while(|line| !line.starts_with('['));
    let names = lines
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" ="));
    names.map(|(name, _)| name.replace('-', "_")).filter(|name| name != "serde" && name != "thiserror").collect()
});

#[test]
fn domain_names_no_engine_file_clock_or_randomness() {
    assert!(CRATES.iter().any(|name| name == "rusqlite") && CRATES.iter().any(|name| name == "bevy"));
    holds_everywhere(domain_is_pure);
    finds(domain_is_pure, "domain/x.rs", "use bevy::prelude::*;");
    finds(domain_is_pure, "domain/x.rs", "fn now() { std::time::SystemTime::now(); }");
    finds(domain_is_pure, "domain/x.rs", "use std::{fmt, fs};");
    finds(domain_is_pure, "domain/x.rs", "fn id() { getrandom::fill(&mut []); }");
    accepts(
        domain_is_pure,
        "domain/x.rs",
        "use std::{collections::BTreeMap, fmt, time::Duration}; use serde::Serialize;",
    );
}

fn ciphers_stay_in_seal(source: &Source) -> Vec<Fault> {
    let ciphers =
        ["age", "argon2", "ed25519_dalek", "sha2", "scrypt", "chacha20poly1305", "curve25519_dalek", "hmac", "bip39"];
    if source.module() == Some("seal") {
        return Vec::new();
    }
    let names = source.names().into_iter().filter(|name| ciphers.contains(&name.parts[0].as_str()));
    names
        .map(|name| fault(source, name.line, format!("only seal names a cipher, not {}", name.parts.join("::"))))
        .collect()
}

#[test]
fn only_seal_names_a_cipher() {
    holds_everywhere(ciphers_stay_in_seal);
    finds(ciphers_stay_in_seal, "store/x.rs", "use sha2::Digest;");
    finds(ciphers_stay_in_seal, "kiosk/x.rs", "fn f() { age::Encryptor::with_recipients(); }");
    accepts(ciphers_stay_in_seal, "domain/x.rs", "fn f(age: u8) -> u8 { age.min(7) }");
}

/// The kiosk and its worker hold public keys: nothing in them can open a report.
fn kiosk_cannot_open(source: &Source) -> Vec<Fault> {
    if !(source.path.starts_with("kiosk/") || source.path.starts_with("store/worker/")) {
        return Vec::new();
    }
    let openers = ["Identity", "RecoveryPaper", "desk_worker", "desk"];
    let opens = |parts: &[String]| {
        parts.iter().any(|part| openers.contains(&part.as_str()))
            || parts.windows(2).any(|pair| pair[0] == "seal" && pair[1] == "open" || pair == ["envelope", "open"])
    };
    let names = source.names().into_iter().filter(|name| opens(&name.parts));
    names.map(|name| fault(source, name.line, format!("the kiosk names {}", name.parts.join("::")))).collect()
}

#[test]
fn the_kiosk_never_names_what_opens_a_report() {
    holds_everywhere(kiosk_cannot_open);
    finds(kiosk_cannot_open, "kiosk/x.rs", "use crate::seal::{Recipient, open};");
    finds(kiosk_cannot_open, "kiosk/link.rs", "use crate::store::desk_worker::Desk;");
    finds(kiosk_cannot_open, "store/worker/x.rs", "fn f() { crate::seal::Identity::new(); }");
    accepts(kiosk_cannot_open, "store/worker/x.rs", "use crate::seal::{Recipient, identity::pin_fits, seal};");
}

/// What a class has done is for grown-ups: no pupil's screen has a way to it.
fn kiosk_sees_no_class(source: &Source) -> Vec<Fault> {
    if !(source.path.starts_with("kiosk/") || source.path.starts_with("store/worker/")) {
        return Vec::new();
    }
    let theirs =
        ["class_overview", "ClassOverview", "ChildOverview", "talked", "Talked", "knowledge", "WarmUp", "Mastery"];
    // How far a child's own report has come is theirs to see.
    let own = |name: &Named| name.parts.iter().any(|part| part == "Came");
    let named = |name: &Named| name.parts.iter().any(|part| theirs.contains(&part.as_str()));
    let names = source.names().into_iter().filter(|name| named(name) && !own(name));
    names.map(|name| fault(source, name.line, format!("the kiosk names {}", name.parts.join("::")))).collect()
}

#[test]
fn no_pupils_screen_has_a_way_to_what_a_class_has_done() {
    holds_everywhere(kiosk_sees_no_class);
    finds(kiosk_sees_no_class, "kiosk/x.rs", "use crate::domain::class_overview::ClassOverview;");
    finds(kiosk_sees_no_class, "kiosk/x.rs", "use crate::domain::mastery::Mastery;");
    finds(
        kiosk_sees_no_class,
        "store/worker/x.rs",
        "use crate::{domain::class_overview::ChildOverview, store::Store};",
    );
    accepts(kiosk_sees_no_class, "kiosk/x.rs", "use crate::domain::agreement::SignedAgreement;");
}

// ---- habits ----

fn nothing_panics(source: &Source) -> Vec<Fault> {
    if source.path.ends_with("tests.rs") {
        return Vec::new();
    }
    let panics: [&[&str]; 7] = [
        &[".", "unwrap", "("],
        &[".", "expect", "("],
        &["panic", "!"],
        &["todo", "!"],
        &["unimplemented", "!"],
        &["unreachable", "!"],
        &["dbg", "!"],
    ];
    let parked = source.tokens.iter().filter(|token| token.kind == Kind::Attribute && token.text.starts_with("ignore"));
    let parked = parked.map(|token| fault(source, token.line, "a parked test"));
    let found = panics.iter().flat_map(|pattern| source.lines_with(pattern).map(|line| (line, pattern.concat())));
    found.map(|(line, what)| fault(source, line, format!("{what} outside tests"))).chain(parked).collect()
}

#[test]
fn nothing_outside_tests_panics_on_purpose() {
    holds_everywhere(nothing_panics);
    finds(nothing_panics, "x.rs", "fn f() { g().unwrap(); }");
    finds(nothing_panics, "x.rs", "fn f() { todo!() }");
    finds(nothing_panics, "x.rs", "#[ignore = \"slow\"] fn f() {}");
    accepts(nothing_panics, "x.rs", "fn f() { g().unwrap_or(1) } #[cfg(test)] mod tests { fn f() { g().unwrap(); } }");
    accepts(nothing_panics, "x.rs", "#![cfg(test)] fn f() { g().unwrap(); }");
}

fn looks_come_from_theme(source: &Source) -> Vec<Fault> {
    if source.module() == Some("theme") {
        return Vec::new();
    }
    let colours = ["Color", "Color32", "Srgba", "LinearRgba", "Hsla", "Rgb"];
    // White is also "no tint" for a picture.
    let none = ["NONE", "TRANSPARENT", "WHITE", "from", "default", "clone"];
    let is_colour = |pair: &[String]| colours.contains(&pair[0].as_str()) && !none.contains(&pair[1].as_str());
    let named = source.names().into_iter().filter(|name| name.parts.windows(2).any(is_colour));
    let named = named.map(|name| fault(source, name.line, format!("{} outside theme", name.parts.join("::"))));
    let composes = source.path.starts_with("kiosk/screens/") || source.path.starts_with("desk/views/");
    let sizes = (0..source.tokens.len()).filter(|_| composes).filter(|at| {
        let number = source.tokens.get(at + 2).filter(|token| token.kind == Kind::Literal);
        (source.says(*at, "Px") || source.says(*at, "px"))
            && source.says(at + 1, "(")
            && number.is_some_and(|token| !["0", "0.", "0.0"].contains(&token.text.as_str()))
    });
    let sizes = sizes.map(|at| fault(source, source.tokens[at].line, "a size in pixels: widgets and theme know them"));
    named.chain(sizes).collect()
}

#[test]
fn colours_stand_only_in_theme_and_no_screen_knows_pixels() {
    holds_everywhere(looks_come_from_theme);
    finds(looks_come_from_theme, "kiosk/x.rs", "fn f() { Color::srgb(0.1, 0.2, 0.3); }");
    finds(looks_come_from_theme, "desk/x.rs", "fn f() { egui::Color32::RED; }");
    finds(looks_come_from_theme, "kiosk/screens/x.rs", "fn f() { Node { width: Val::Px(320.0) } }");
    accepts(looks_come_from_theme, "kiosk/screens/x.rs", "fn f() { (Color::NONE, px(0), Val::Px(size.gap)) }");
}

/// Three words in a row in a string that reaches a window. What goes to the log is for technicians.
fn no_sentences(source: &Source) -> Vec<Fault> {
    let window = matches!(source.module(), Some("kiosk" | "desk"));
    if !window || source.path.ends_with("tests.rs") {
        return Vec::new();
    }
    let is_word = |part: &str| {
        part.starts_with(char::is_alphabetic) && part.chars().all(|c| c.is_alphabetic() || "-'’.,!?:;".contains(c))
    };
    let is_sentence =
        |text: &str| text.trim_matches(['"', '#', 'r']).split(' ').filter(|part| is_word(part)).count() >= 3;
    let strings = source.tokens.iter().filter(|token| token.kind == Kind::Literal && token.text.contains('"'));
    let shown = strings.filter(|token| !token.is_logged && is_sentence(&token.text));
    shown.map(|token| fault(source, token.line, format!("a sentence in Rust: {}", token.text))).collect()
}

#[test]
fn no_sentence_a_person_reads_stands_in_rust() {
    holds_everywhere(no_sentences);
    finds(no_sentences, "kiosk/x.rs", "fn f() { Text::new(\"Tell a grown-up now.\"); }");
    finds(no_sentences, "desk/x.rs", "fn f() { ui.label(format!(\"{n} reports are waiting\")); }");
    accepts(
        no_sentences,
        "kiosk/x.rs",
        "/// Tell a grown-up.\nfn f() { words(\"tell-title\"); tracing::warn!(\"the store is not there\"); }",
    );
}

/// A screen is a function from the model to a scene: that function comes first.
fn screens_begin_with_their_entrance(source: &Source) -> Vec<Fault> {
    if !source.path.starts_with("kiosk/screens/") {
        return Vec::new();
    }
    let first = (0..source.tokens.len()).find(|at| source.says(*at, "fn") && source.is(at + 1, Kind::Word));
    let begins = first.is_some_and(|at| source.says(at.saturating_sub(1), "pub"));
    if begins { Vec::new() } else { vec![fault(source, 1, "a screen begins with the function others call")] }
}

#[test]
fn every_screen_begins_with_the_function_others_call() {
    holds_everywhere(screens_begin_with_their_entrance);
    finds(screens_begin_with_their_entrance, "kiosk/screens/x.rs", "fn card() {} pub fn draw(show: &Show) -> Part {}");
    accepts(screens_begin_with_their_entrance, "kiosk/screens/x.rs", "struct A; pub fn draw() {} fn card() {}");
}

fn files_stay_short(source: &Source) -> Vec<Fault> {
    let lines = source.text.lines().count();
    if lines > LINES_MAX {
        vec![fault(source, lines, format!("more than {LINES_MAX} lines: find the seam"))]
    } else {
        Vec::new()
    }
}

#[test]
fn no_file_is_longer_than_four_hundred_lines() {
    holds_everywhere(files_stay_short);
    finds(files_stay_short, "x.rs", &"// line\n".repeat(LINES_MAX + 1));
}

// ---- the whole repository ----

/// Paths of one developer's machine, and crates from anywhere but crates.io.
fn foreign_traces(path: &str, text: &str) -> Vec<Fault> {
    let homes = [concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/wo", "rk/"), concat!("/Us", "ers/")];
    let foreign = |line: &str| match path {
        "Cargo.lock" => {
            line.starts_with("source = ") && !line.contains("\"registry+https://github.com/rust-lang/crates.io-index\"")
        }
        _ => homes.iter().any(|home| line.contains(home)),
    };
    let lines = text.lines().enumerate().filter(|(_, line)| foreign(line));
    lines.map(|(index, line)| format!("{path}:{}: {line}", index + 1)).collect()
}

#[test]
fn nothing_names_one_developers_machine() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["src", "tests", "assets", "lessons", "locales", ".ci"] {
        source::list(&root.join(folder), &mut files);
    }
    files.extend(
        ["Cargo.toml", "Cargo.lock", "README.md", "CHANGELOG.md", "clippy.toml", "deny.toml", "start", "check"]
            .map(|name| root.join(name)),
    );
    let texts =
        files.iter().filter_map(|path| Some((path.strip_prefix(root).ok()?.to_str()?, fs::read_to_string(path).ok()?)));
    let faults: Vec<_> = texts.flat_map(|(path, text)| foreign_traces(path, &text)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));

    assert_eq!(foreign_traces("README.md", concat!("see /ho", "me/ann/tawny")).len(), 1);
    assert_eq!(foreign_traces("Cargo.lock", "source = \"registry+https://crates.example/index\"").len(), 1);
}
