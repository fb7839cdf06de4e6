//! What comes out of the printer, read back with poppler's tools: every field, every box, in the order of
//! the policy's own form; hostile words as words; the same bytes for the same paper.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::sample::{filled, telling};
use super::*;
use crate::content::forms::{self, Forms};
use crate::content::{self, Pack, root};
use crate::domain::form::{Answer, Change, Filled, Form};
use crate::domain::queue::Entry;
use crate::domain::text::TextKey;
use crate::domain::time::Moment;
use crate::locales::{BASE, Words};

/// What one of poppler's tools says of a PDF.
fn tool(name: &str, pdf: &[u8], arguments: &[&str]) -> String {
    let mut child = Command::new(name)
        .args(arguments)
        .arg("-")
        .args(if name == "pdftotext" { &["-"][..] } else { &[] })
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{name} of poppler-utils: {error}"));
    let mut stdin = child.stdin.take().unwrap();
    let bytes = pdf.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&bytes));
    let said = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    writer.join().unwrap().unwrap();
    said
}

/// Its words in the order they were drawn, on one line.
fn read(pdf: &[u8]) -> String {
    one_line(&tool("pdftotext", pdf, &["-raw"]))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same without any space: where a line broke inside a word is no difference.
fn dense(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

fn words() -> Words {
    Words::load(&root(), BASE).0
}

fn laid_out(paper: &Paper) -> Vec<u8> {
    pdf(paper, &Pack::open(&root()).unwrap()).unwrap().to_vec()
}

/// Keeps it to be looked at, where the pictures of windows are kept too.
fn show(pdf: &[u8], paper: &Paper) {
    if let Some(folder) = std::env::var_os("TAWNY_SHOTS") {
        let empty = if paper.data["reference"].is_null() { "-empty" } else { "" };
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(Path::new(&folder).join(format!("{}{empty}.pdf", paper.template)), pdf).unwrap();
    }
}

/// A form with this told, and every field filled by its name.
fn with(forms: &Forms, told: &str) -> (Form, Entry, Filled) {
    let form = forms.incident.clone().unwrap();
    let mut entry = filled(&form, forms, &|name| format!("said at {name}"));
    entry.report.words = Some(told.to_owned());
    let filled = Filled::of(&form, &forms.procedures, &entry, "2026-1126-ABCDEF".to_owned());
    (form, entry, filled)
}

#[track_caller]
fn stand_in_order(text: &str, all: &[String]) {
    let mut rest = text;
    for one in all {
        let found = rest.split_once(one.as_str()).map(|(_, behind)| behind);
        rest = found.unwrap_or_else(|| panic!("{one:?} does not stand behind what was found, in {rest}"));
    }
}

#[test]
fn every_field_of_a_filled_form_stands_on_paper_in_the_order_of_the_form() {
    let (forms, words) = (forms::load(&root()), words());
    let (form, _, filled) = with(&forms, "a man in the game wants my adress");
    let text = read(&laid_out(&incident(&form, &filled, false, &telling(&words))));
    let say = |key: &TextKey| one_line(&words.say(key.as_str(), &[]));
    let mut fields = 0;
    for section in &filled.sections {
        assert!(text.contains(&say(&section.title)), "{}", section.title.as_str());
        for field in section.fields.iter().filter(|field| field.is_asked) {
            assert!(text.contains(&say(&field.label)), "{}: its name in {text}", field.id);
            if let crate::domain::form::FilledValue::Words(said) = &field.value
                && said.starts_with("said")
            {
                assert!(text.contains(said.as_str()), "{said}");
            }
            fields += 1;
        }
    }
    assert!(fields > 50, "{fields}");
    stand_in_order(&text, &filled.sections.iter().map(|section| say(&section.title)).collect::<Vec<_>>());
    // What was told stands apart, word for word, before what staff say of it.
    stand_in_order(
        &text,
        &[
            words.say("handover-own-words", &[]),
            "a man in the game wants my adress".to_owned(),
            words.say("desk-words-kept", &[]),
            words.say("form-incident-description", &[]),
        ],
    );
    assert!(text.contains("Confidential 2026-1126-ABCDEF") && text.contains("Page 1 of "));
}

#[test]
fn whoever_wrote_a_field_after_the_form_was_begun_stands_below_it() {
    let (forms, words) = (forms::load(&root()), words());
    let (form, _, mut filled) = with(&forms, "x");
    let telling = Telling { name_of: &|id| format!("Name of {id}"), ..telling(&words) };
    let text = read(&laid_out(&incident(&form, &filled, false, &telling)));
    assert_eq!(text.matches("Name of sample, 01/01/1970").count() - done(&filled), 1, "once, where it was begun");
    let first = filled.changes[0].clone();
    let later = Change { field: "what-happened".into(), by: "khan".into(), at: Moment(1), ..first };
    filled.changes.push(later);
    let text = read(&laid_out(&incident(&form, &filled, false, &telling)));
    stand_in_order(&text, &["said at what-happened".to_owned(), "Name of khan, 01/01/1970 00:00".to_owned()]);
}

#[test]
fn every_lesson_gives_its_class_a_sheet_to_talk_by() {
    let (words, pack) = (words(), Pack::open(&root()).unwrap());
    let lessons = content::load_from(&pack).0.lessons;
    assert!(lessons.len() >= 40, "{}", lessons.len());
    let mut sheets = 0;
    for lesson in &lessons {
        let paper = talk(&lesson.page(), &telling(&words));
        let bytes = laid_out(&paper);
        show(&bytes, &paper);
        let text = read(&bytes);
        let say = |key: &TextKey| one_line(&words.say(key.as_str(), &[]));
        let (first, second, third) = &lesson.teacher.discussion;
        let order = [first, second, third, &lesson.teacher.disclosure, &lesson.teacher.two_minutes].map(say);
        stand_in_order(&dense(&text), &order.map(|one| dense(&one)));
        assert!(!text.contains("Confidential"), "{}", lesson.id);
        // One sheet, or the back of it where a lesson has much to say.
        assert!(text.contains("Page 1 of 1") || text.contains("Page 1 of 2"), "{}", lesson.id);
        sheets += usize::from(text.contains("Page 1 of 1"));
    }
    println!("{sheets} of {} stand on one page", lessons.len());
    assert!(sheets * 4 >= lessons.len() * 3, "{sheets} of {} stand on one page", lessons.len());
}

/// Steps that are ticked.
fn done(filled: &Filled) -> usize {
    filled.steps.iter().filter(|step| step.ticked.is_some()).count()
}

#[test]
fn the_boxes_of_the_policys_form_stand_in_its_order_ticked_or_not() {
    let (forms, words) = (forms::load(&root()), words());
    let (form, _, mut filled) = with(&forms, "x");
    let boxes = |filled: &Filled, id: &str| -> Vec<String> {
        let fields = filled.sections.iter().flat_map(|section| &section.fields);
        let field = fields.into_iter().find(|field| field.id.as_str() == id).unwrap();
        match &field.value {
            crate::domain::form::FilledValue::Boxes(all) => {
                all.iter().map(|(label, ..)| one_line(&words.say(label.as_str(), &[]))).collect()
            }
            _ => panic!("{id} has no boxes"),
        }
    };
    let text = read(&laid_out(&incident(&form, &filled, false, &telling(&words))));
    for (id, count) in [
        ("types", 11),
        ("deliberate-material", 6),
        ("deliberate-considered", 4),
        ("accidental-material", 6),
        ("action-staff", 8),
        ("action-child", 10),
    ] {
        let all = boxes(&filled, id);
        assert!(all.len() >= count, "{id}: {}", all.len());
        let ticked: Vec<String> = all.iter().map(|label| format!("✓ {label}")).collect();
        stand_in_order(&text, &ticked);
    }
    // The same form, nothing chosen: the boxes are still there, and nothing is ticked.
    for field in filled.sections.iter_mut().flat_map(|section| &mut section.fields) {
        if let crate::domain::form::FilledValue::Boxes(all) = &mut field.value {
            all.iter_mut().for_each(|(_, ticked, beside)| (*ticked, *beside) = (false, String::new()));
        }
        if field.value == crate::domain::form::FilledValue::Yes(true) {
            field.value = crate::domain::form::FilledValue::Nothing;
        }
    }
    filled.steps.clear();
    let text = read(&laid_out(&incident(&form, &filled, false, &telling(&words))));
    assert!(!text.contains('✓'));
    stand_in_order(&text, &boxes(&filled, "types"));
}

#[test]
fn paper_is_tagged_titled_in_our_fonts_and_the_same_bytes_for_the_same_words() {
    let (forms, words) = (forms::load(&root()), words());
    let (form, entry, filled) = with(&forms, "a mean mesage");
    let telling = telling(&words);
    for paper in [
        incident(&form, &filled, true, &telling),
        checklist(&forms, &form, &entry, "2026-1126-ABCDEF", &telling),
        empty_incident(&form, &telling),
        empty_checklist(&forms, &telling),
    ] {
        let bytes = laid_out(&paper);
        show(&bytes, &paper);
        assert!(bytes == laid_out(&paper), "{paper:?} is not the same twice");
        let facts = one_line(&tool("pdfinfo", &bytes, &[]));
        for fact in ["Tagged: yes", "Creator: Tawny", "JavaScript: no", "A4"] {
            assert!(facts.contains(fact), "{fact}: {facts}");
        }
        assert!(facts.contains("Title: ") && !facts.contains("CreationDate"), "{facts}");
        let about = tool("pdfinfo", &bytes, &["-meta"]);
        assert!(about.contains("pdfuaid:part"), "{about}");
        let fonts = tool("pdffonts", &bytes, &[]);
        let ours = |line: &str| ["Andika", "NotoNaskhArabic", "NotoSans"].iter().any(|name| line.contains(name));
        assert!(fonts.lines().skip(2).all(|line| ours(line) && line.contains(" yes yes yes ")), "{fonts}");
    }
}

#[test]
fn hostile_words_come_out_as_words() {
    let (forms, words) = (forms::load(&root()), words());
    let told = |told: &str| {
        let (form, _, filled) = with(&forms, told);
        laid_out(&incident(&form, &filled, true, &telling(&words)))
    };
    for hostile in [
        "#read(\"/etc/passwd\") #panic(\"x\") #sys.inputs",
        "*bold* _under_ $x^2$ `raw` <label> @you = head",
        "= Head\n- list\n+ more\n/ term: x\n// comment /* */",
        "\\ \\u{41} ~ -- --- \"quoted\" 'single' #[x] #{1 + 1}",
        "{{page}} {page} {pages} } { ] [ ) (",
        "Zażółć gęślą jaźń ŵŷ ș ț ẹ́",
    ] {
        assert!(dense(&read(&told(hostile))).contains(&dense(hostile)), "{hostile}");
    }
    // However long: over the pages, and none of it over the edge of one.
    for (letters, count) in [("ẍ", 20_000), ("ẍ ẍ", 10_000), ("ẍ\n", 2_000)] {
        let bytes = told(&letters.repeat(count));
        let times = letters.matches('ẍ').count();
        assert_eq!(read(&bytes).matches('ẍ').count(), times * count, "{letters:?}");
    }
    // What no font has and what turns words around stands as its number, and that is said.
    for (hostile, stands) in [
        ("nul \0 bell \u{7}", "nul [U+0000] bell [U+0007]"),
        ("I am \u{1f622} now", "I am [U+1F622] now"),
        ("abc\u{202e}def", "abc[U+202E]def"),
        ("你好", "[U+4F60][U+597D]"),
        ("\u{e000}\u{feff}\u{2066}", "[U+E000][U+FEFF][U+2066]"),
    ] {
        let text = read(&told(hostile));
        assert!(text.contains(stands) && text.contains(&words.say("print-signs", &[])), "{hostile}: {text}");
    }
    assert!(!read(&told("nothing odd")).contains(&words.say("print-signs", &[])));
    // Other scripts: laid out by their own rules, in our own fonts, and never a failure.
    for (script, font) in [
        ("مرحبا اسمي سارة و هو قال like this في اللعبة 123", "NotoNaskhArabic"),
        ("আমি একটি খেলা খেলছিলাম ক্ষ শ্রী", "NotoSansBengali"),
        ("ਸਤ ਸ੍ਰੀ ਅਕਾਲ ਮੈਂ", "NotoSansGurmukhi"),
    ] {
        let bytes = told(script);
        assert!(tool("pdffonts", &bytes, &[]).contains(font), "{script}");
        assert!(!read(&bytes).contains("[U+"), "{script}");
    }
    for marks in
        ["\u{301}\u{301}", "\u{64b}", "\u{9cd}\u{9be}", "a\u{200d}\u{200c}\u{fe0f}b\u{200f}", "", " \n\n\t\r\n "]
    {
        assert!(read(&told(marks)).contains("Nature of incident"), "{marks:?}");
    }
}

#[test]
fn a_history_of_a_thousand_changes_is_printed_whole_within_a_minute() {
    let (forms, words) = (forms::load(&root()), words());
    let (form, _, mut filled) = with(&forms, "x");
    let first = filled.changes[0].clone();
    filled.changes = (0..1_000)
        .map(|number| Change {
            field: "what-happened".into(),
            at: Moment(number),
            to: Answer::Words(format!("change number {number}.")),
            ..first.clone()
        })
        .collect();
    let began = Instant::now();
    let bytes = laid_out(&incident(&form, &filled, true, &telling(&words)));
    let took = began.elapsed();
    println!("1,000 changes: {} KiB in {took:?}", bytes.len() >> 10);
    assert!(took < Duration::from_secs(60));
    let text = read(&bytes);
    stand_in_order(&text, &(0..1_000).map(|number| format!("change number {number}.")).collect::<Vec<_>>());
    // Not asked for, it is not there.
    assert!(!read(&laid_out(&incident(&form, &filled, false, &telling(&words)))).contains("change number 998."));
}

#[test]
fn a_checklist_says_each_step_who_by_when_what_to_say_whom_to_ring_and_what_never() {
    let (forms, words) = (forms::load(&root()), words());
    let telling = telling(&words);
    let text = read(&laid_out(&empty_checklist(&forms, &telling)));
    let mut steps = 0;
    for procedure in &forms.procedures {
        let says = |key: &TextKey| {
            let said = one_line(&words.say(key.as_str(), &[]));
            assert!(dense(&text).contains(&dense(&said)), "{said}");
        };
        says(&procedure.title);
        procedure.never.iter().for_each(says);
        for step in &procedure.steps {
            steps += 1;
            says(&step.text);
            step.say.iter().for_each(says);
            for contact in step.contacts.iter().filter_map(|id| forms.contact(id)) {
                assert!(text.contains(&contact.name) && text.contains(&contact.phone), "{}", contact.name);
            }
        }
    }
    assert!(forms.procedures.len() > 15 && steps > 100, "{} procedures, {steps} steps", forms.procedures.len());
    assert!(!text.contains('✓'));
    // Each open step has a line to sign; a ticked one has who and when instead.
    assert_eq!(text.matches("Done by").count(), steps);
    let (form, entry, _) = with(&forms, "x");
    let ticked = read(&laid_out(&checklist(&forms, &form, &entry, "2026-1126-ABCDEF", &telling)));
    assert!(ticked.contains("✓") && ticked.contains("sample, 01/01/1970 00:00") && !ticked.contains("Done by"));
    assert!(ticked.contains("said at listen"));
}

#[test]
fn an_empty_form_has_every_question_and_no_answer() {
    let (forms, words) = (forms::load(&root()), words());
    let form = forms.incident.clone().unwrap();
    let text = read(&laid_out(&empty_incident(&form, &telling(&words))));
    for field in form.fields() {
        assert!(text.contains(&one_line(&words.say(field.label.as_str(), &[]))), "{}", field.id);
    }
    assert!(!text.contains('✓') && text.contains("Empty paper."));
}

/// A pack with only what paper needs, to be spoiled.
fn spoiled(file: &str, from: &str, to: &str) -> BTreeSet<(String, Option<usize>, &'static str)> {
    let pack = tempfile::tempdir().unwrap();
    for folder in
        ["assets/print", "assets/forms", "assets/procedures", "assets/routes", "assets/fonts", "locales/en-GB"]
    {
        std::fs::create_dir_all(pack.path().join(folder)).unwrap();
        for entry in std::fs::read_dir(root().join(folder)).unwrap().map(Result::unwrap) {
            std::fs::copy(entry.path(), pack.path().join(folder).join(entry.file_name())).unwrap();
        }
    }
    let path = pack.path().join("assets/print").join(file);
    let sound = std::fs::read_to_string(&path).unwrap();
    assert!(sound.contains(from), "{from}");
    std::fs::write(&path, sound.replacen(from, to, 1)).unwrap();
    check(pack.path()).into_iter().map(|problem| (problem.file, problem.line, problem.rule)).collect()
}

fn line_of(file: &str, text: &str) -> Option<usize> {
    let sound = std::fs::read_to_string(Path::new(&root()).join("assets/print").join(file)).unwrap();
    sound.lines().position(|line| line.contains(text)).map(|at| at + 1)
}

#[test]
fn templates_are_sound_and_a_fault_in_one_is_told_with_its_line() {
    assert_eq!(check(&root()), []);
    let title = "part(data.done.title)";
    let told = spoiled("incident.typ", title, "part(data.dnoe.title)");
    let place = ("assets/print/incident.typ".to_owned(), line_of("incident.typ", title), "paper-template");
    assert_eq!(told, [place].into());
    let told = spoiled("paper.typ", "title()\n", "title(\n");
    assert!(told.iter().all(|(file, line, _)| file == "assets/print/paper.typ" && line.is_some()) && !told.is_empty());
}

#[test]
fn a_template_reaches_no_file_no_package_and_no_clock() {
    for reaches in [
        "#read(\"/etc/passwd\")",
        "#read(\"../fonts/Andika-Regular.ttf\")",
        "#image(\"/assets/art/brand/tawny-icon.svg\")",
        "#import \"@preview/cetz:0.4.0\"",
        "#datetime.today()",
    ] {
        let told = spoiled("checklist.typ", "#let never", &format!("{reaches}\n#let never"));
        assert!(!told.is_empty(), "{reaches}");
    }
}
