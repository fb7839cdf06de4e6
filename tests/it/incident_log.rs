//! The log of incidents: its lines, its views, what repeats, and how it is read by a spreadsheet.

use tawny::content;
use tawny::domain::civil::{Civil, Day, TimeOfDay};
use tawny::domain::form::{Answer, Answers, Filled, Form, FormChange, FormStep};
use tawny::domain::ids::{PupilId, ReportId};
use tawny::domain::incident_log::{Common, Incident, Pattern, Same, Speed, counted, reference, suggestions, tallied};
use tawny::domain::queue::{Did, Entry, Note, Progress};
use tawny::domain::report::{SignedInBy, Teller, Worry};
use tawny::domain::time::Moment;
use tawny::locales::Words;
use tawny::store::handover::{letter, no_formula, table};

use crate::school::report;

const DAY_SECS: u64 = 24 * 60 * 60;

fn form() -> Form {
    content::forms::load(&content::root()).incident.unwrap()
}

fn told(days: u64) -> Moment {
    Moment(1_790_000_000_000).plus_secs(days * DAY_SECS)
}

fn entry(id: &str, days: u64, child: Option<&str>, all: &[(&str, Answer)]) -> Entry {
    let mut report = report(Worry::ScaryOrRude, Some("=SUM(A1) it was a clown"));
    report.id = id.into();
    report.at = told(days);
    if let Some(name) = child {
        let by = SignedInBy::Picked;
        report.teller = Teller::Said { pupil: PupilId(name.into()), name: name.into(), by };
    }
    let answers: Answers = all.iter().map(|(field, answer)| ((*field).into(), answer.clone())).collect();
    let change = FormChange { form: "incident".into(), version: "1".into(), step: FormStep::Started, answers };
    let note = Note { report: id.into(), by: "khan".into(), at: told(days).plus_secs(600), did: Did::Form(change) };
    Entry::of(report, vec![note])
}

fn line(entry: &Entry, year: Option<u8>) -> Incident {
    let civil = Civil { day: Day::new(2026, 11, 26).unwrap(), time: TimeOfDay::new(10, 0).unwrap() };
    Incident::of(entry, &form(), civil, year).unwrap()
}

fn chosen(option: &str) -> Answer {
    Answer::chosen(option.into())
}

#[test]
fn a_report_is_an_incident_once_its_form_is_begun() {
    let mut one = entry("3f9c2a71", 0, Some("Amina K"), &[("nature", chosen("accidental"))]);
    let shown = line(&one, Some(4));
    assert_eq!(shown.reference, "2026-1126-3F9C2A");
    assert_eq!((shown.progress, shown.finished, shown.answered_secs), (Progress::Waiting, false, Some(600)));
    assert_eq!(Speed::of(shown.answered_secs), Speed::HalfHour);
    assert!(shown.lacks > 5, "{}", shown.lacks);
    one.notes.clear();
    let civil = Civil { day: Day::new(2026, 11, 26).unwrap(), time: TimeOfDay::default() };
    assert!(Incident::of(&one, &form(), civil, None).is_none());
}

#[test]
fn three_accidental_searches_in_one_year_are_a_pattern_and_two_are_none() {
    let pattern = Pattern {
        id: "p".into(),
        when: tawny::domain::form::Condition::Is("nature".into(), "accidental".into()),
        same: vec![Same::Year],
        at_least: 3,
        within_days: 90,
        says: "s".into(),
        teach: vec!["info".into()],
    };
    let accident = [("nature", chosen("accidental"))];
    let mut log: Vec<Incident> = vec![
        line(&entry("a", 100, None, &accident), Some(4)),
        line(&entry("b", 80, None, &accident), Some(4)),
        line(&entry("c", 90, None, &accident), Some(5)),
        line(&entry("d", 95, None, &[("nature", chosen("deliberate"))]), Some(4)),
        // Nobody knows which year this was: it is in no year's pattern.
        line(&entry("e", 96, None, &accident), None),
        // Too long ago.
        line(&entry("f", 1, None, &accident), Some(4)),
    ];
    assert_eq!(suggestions(&log, std::slice::from_ref(&pattern), told(100)), []);
    log.push(line(&entry("g", 99, None, &accident), Some(4)));
    let found = suggestions(&log, std::slice::from_ref(&pattern), told(100));
    let ids: Vec<ReportId> = ["a", "g", "b"].map(ReportId::from).to_vec();
    assert_eq!(found.len(), 1);
    assert_eq!((&found[0].common, &found[0].incidents), (&vec![Common::Year(4)], &ids));
}

#[test]
fn shipped_patterns_find_the_same_address_however_it_is_written() {
    let patterns = content::forms::load(&content::root()).patterns;
    let at = |address: &str| {
        [
            ("site", chosen("address-known")),
            ("web-address", Answer::Words(address.into())),
            ("nature", chosen("deliberate")),
        ]
    };
    let log = [
        line(&entry("a", 1, None, &at("Example.org/Games/")), None),
        line(&entry("b", 2, None, &at("example.org/games")), None),
    ];
    let found = suggestions(&log, &patterns, told(3));
    assert!(found.iter().any(|one| one.says.as_str() == "pattern-same-address"), "{found:?}");
}

#[test]
fn views_and_counts_follow_from_the_form() {
    let forms = content::forms::load(&content::root());
    let form = forms.incident.as_ref().unwrap();
    let of = |types: &[&str]| {
        let types = Answer::Chosen(types.iter().map(|one| ((*one).into(), String::new())).collect());
        line(&entry("a", 0, None, &[("types", types)]), None)
    };
    let log = [of(&["bullying", "hate"]), of(&["bullying"]), of(&["grooming"])];
    let view = |id: &str| {
        let view = forms.look.views.iter().find(|view| view.id == id).unwrap();
        log.iter().filter(|incident| view.shows(incident)).count()
    };
    assert_eq!((view("child-protection"), view("cyberbullying"), view("hate"), view("extremism")), (1, 2, 1, 0));
    let counts = counted(log.iter(), form, &"types".into());
    let counts: Vec<(&str, usize)> = counts.iter().map(|(label, count)| (label.as_str(), *count)).collect();
    assert_eq!(
        counts,
        [("form-incident-type-bullying", 2), ("form-incident-type-hate", 1), ("form-incident-type-grooming", 1)]
    );
    assert_eq!(tallied(["a", "b", "a"].into_iter()), [("a", 2), ("b", 1)]);
    let mut about = of(&["other"]);
    about.about_staff = true;
    assert!(forms.look.views.iter().any(|view| view.id == "staff" && view.shows(&about)));
}

#[test]
fn what_was_written_is_never_a_formula() {
    for cell in ["=1+1", "+44", "-1", "@x", "\t=1", "\r=1", " =1", "＝1", "＠x", "\n=1"] {
        assert!(no_formula(cell).starts_with('\''), "{cell:?}");
    }
    for cell in ["", "a=1", "1-2", "’tis", "Amina K"] {
        assert_eq!(no_formula(cell), cell);
    }
}

#[test]
fn a_table_has_one_row_an_incident_under_the_same_heads_and_no_cell_is_a_formula() {
    let forms = content::forms::load(&content::root());
    let form = forms.incident.as_ref().unwrap();
    let (words, _) = Words::load(&content::root(), "en-GB");
    let filled = |id: &str, all: &[(&str, Answer)]| {
        Filled::of(form, &forms.procedures, &entry(id, 0, Some("Amina K"), all), format!("ref-{id}"))
    };
    let first = filled(
        "a",
        &[("nature", chosen("accidental")), ("what-happened", Answer::Words("one\n\"two\", three".into()))],
    );
    let second = filled("b", &[("what-happened", Answer::Words("@evil".into()))]);
    let text = table(&[first.clone(), second], &words, &|_| "Mrs Khan".into()).unwrap();
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let heads = rows.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 2);
    assert_eq!(heads.len(), form.fields().count() + 5);
    let mut different: Vec<&str> = heads.iter().collect();
    different.sort_unstable();
    different.dedup();
    let cell = |row: usize, head: &str| {
        let at = heads.iter().position(|one| one.ends_with(head)).unwrap_or_else(|| panic!("{head} in {heads:?}"));
        rows[row][at].to_owned()
    };
    assert_eq!(cell(0, &words.say("handover-own-words", &[])), "'=SUM(A1) it was a clown");
    let happened = words.say("form-incident-what-happened", &[]);
    assert_eq!((cell(0, &happened), cell(1, &happened)), ("one\n\"two\", three".to_owned(), "'@evil".to_owned()));
    // The letter for another school says the same, to be read.
    let read = letter(&first, &words, &|_| "Mrs Khan".into());
    for part in
        ["ref-a", "=SUM(A1) it was a clown", "\"two\", three", &words.say("form-incident-nature-accidental", &[])]
    {
        assert!(read.contains(part), "{part} not in {}", *read);
    }
}

#[test]
fn a_reference_says_nothing_about_the_child() {
    let day = Day::new(2026, 3, 4).unwrap();
    assert_eq!(reference(&"0a1b-2c3d-4e5f".into(), day), "2026-0304-0A1B2C");
}
