//! A school as somebody types it: what is refused, what a pasted list gives, and that no finished
//! set-up leaves anybody alone with a report about somebody.

use proptest::prelude::*;
use tawny::domain::directory::{Directory, Gap};
use tawny::domain::gaps::READERS_OF_SCHOOL_MIN;
use tawny::domain::person::{Role, Staff};
use tawny::domain::readers::{READERS_MIN, Sealing, readers};
use tawny::domain::report::Worry;
use tawny::domain::set_up::pasted::{Headings, Order, PUPILS_MAX, animals_only, read};
use tawny::domain::set_up::{Child, Class, Draft, Person, Refusal, Step, TermLine, TimeFault, Times, date, time};
use tawny::domain::text::Picture;

use crate::school::{report, routing};

/// The smallest school that may be made.
pub fn draft() -> Draft {
    let person = |name: &str, roles: &[Role], keeps_paper: bool| Person {
        name: name.into(),
        roles: roles.to_vec(),
        keeps_paper,
        ..Person::default()
    };
    Draft {
        name: "Hillside".into(),
        times: Times {
            terms: vec![TermLine { name: "Term 1".into(), from: "3/9/2026".into(), to: "18.12.26".into() }],
            from: "8.45".into(),
            home: "3:15".into(),
            to: "4pm".into(),
        },
        places: vec!["Library".into()],
        people: vec![
            person("Ms Adeyemi", &[Role::Head], true),
            person("Mrs Khan", &[Role::Dsl], false),
            person("Mr Price", &[Role::DeputyDsl], false),
            person("Dr Lindqvist", &[Role::ChairOfGovernors], true),
        ],
        classes: vec![Class { name: "Oak".into(), year: 2, pupils: children("Amina K\nBen T"), ..Class::default() }],
        ..Draft::default()
    }
}

fn headings() -> Headings {
    let words = |all: &[&str]| all.iter().map(|word| (*word).to_owned()).collect();
    Headings { first: words(&["first name", "forename", "name"]), last: words(&["surname", "last name"]) }
}

fn children(text: &str) -> Vec<Child> {
    read(text, None, &headings()).children
}

fn names(children: &[Child]) -> Vec<String> {
    children.iter().map(Child::staff_name).collect()
}

#[test]
fn the_smallest_school_may_be_made_and_each_thing_left_out_is_refused_by_name() {
    assert_eq!(draft().refusals(&routing()), []);
    type Spoil = fn(&mut Draft);
    let spoilt: [(Spoil, Refusal); 20] = [
        (|draft| draft.name = " \u{202e} ".into(), Refusal::SchoolUnnamed),
        (|draft| draft.places = vec!["  ".into(), "Hall".into()], Refusal::PlaceUnnamed),
        (|draft| draft.places = (0..60).map(|at| format!("Room {at}")).collect(), Refusal::TooManyPlaces),
        (|draft| draft.name = "H".repeat(61), Refusal::TooLong(Step::School, "H".repeat(60))),
        (|draft| draft.people[0].roles.clear(), Refusal::NoRole("Ms Adeyemi".into())),
        (|draft| draft.people[3].roles.push(Role::Senco), Refusal::InsideAndOutside("Dr Lindqvist".into())),
        (|draft| draft.people[1].roles = vec![Role::OnlineSafetyOfficer], Refusal::NoDsl),
        (|draft| draft.people[2].name.clear(), Refusal::FewerThanThreeReaders),
        (|draft| draft.people[3].roles = vec![Role::OnlineSafetyOfficer], Refusal::NobodyFromOutside),
        (|draft| draft.people[0].keeps_paper = false, Refusal::RecoveryKeys),
        (|draft| draft.people[1].keeps_paper = true, Refusal::RecoveryKeys),
        (|draft| draft.people[2].name = "Mr Khan".into(), Refusal::AloneWhenNamed("Mrs Khan".into())),
        (|draft| draft.times.from = "early".into(), Refusal::Times(TimeFault::Time("early".into()))),
        (|draft| draft.times.home = "5pm".into(), Refusal::Times(TimeFault::Hours)),
        (|draft| draft.times.terms[0].to = "31/2/2027".into(), Refusal::Times(TimeFault::Date("31/2/2027".into()))),
        (|draft| draft.times.terms[0].to.clear(), Refusal::Times(TimeFault::Term("Term 1".into()))),
        (
            |draft| draft.times.terms.push(draft.times.terms[0].clone()),
            Refusal::Times(TimeFault::Term("Term 1".into())),
        ),
        (|draft| draft.classes[0].name.clear(), Refusal::ClassUnnamed),
        (|draft| draft.classes[0].pupils.clear(), Refusal::ClassEmpty),
        (|draft| draft.classes[0].year = 7, Refusal::ClassYear),
    ];
    for (spoil, refusal) in spoilt {
        let mut draft = draft();
        spoil(&mut draft);
        let found = draft.refusals(&routing());
        assert!(found.contains(&refusal), "{refusal:?} not in {found:?}");
    }
}

#[test]
fn one_name_on_two_lines_is_one_person_and_not_two_readers() {
    let mut draft = draft();
    draft.people[2].name = " mrs  khan ".into();
    let everybody = draft.everybody();
    assert_eq!((everybody.len(), everybody[1].roles.as_slice()), (3, [Role::Dsl, Role::DeputyDsl].as_slice()));
    assert!(draft.refusals(&routing()).contains(&Refusal::FewerThanThreeReaders));
}

#[test]
fn two_keepers_with_one_surname_are_refused_because_naming_one_shuts_both_papers() {
    let mut draft = draft();
    draft.people[3].name = "Dr Adeyemi".into();
    let refused = draft.refusals(&routing());
    assert_eq!(refused, ["Ms Adeyemi", "Dr Adeyemi"].map(|name| Refusal::NoPaperWhenNamed(name.into())));
}

#[test]
fn two_readers_with_one_surname_are_refused_because_naming_one_names_both() {
    let mut draft = draft();
    draft.people[2].name = "Mr Khan".into();
    let refused = draft.refusals(&routing());
    assert_eq!(refused, ["Mrs Khan", "Mr Khan"].map(|name| Refusal::AloneWhenNamed(name.into())));
    // A third reader whom nobody mistakes for them mends it.
    let officer = Person { name: "Mr Osei".into(), roles: vec![Role::OnlineSafetyOfficer], ..Person::default() };
    draft.people.push(officer);
    assert_eq!(draft.refusals(&routing()), []);
    // And what children call somebody counts as their name.
    draft.people[1].also_called = vec!["Miss Osei".into()];
    draft.people[2].also_called = vec!["Osei".into()];
    assert!(draft.refusals(&routing()).contains(&Refusal::AloneWhenNamed("Mrs Khan".into())));
}

const ROLES: [Role; 9] = [
    Role::Dsl,
    Role::DeputyDsl,
    Role::OnlineSafetyOfficer,
    Role::Head,
    Role::ChairOfGovernors,
    Role::TrustDsl,
    Role::Governor,
    Role::ClassTeacher,
    Role::Technician,
];
const NAMES: [&str; 8] =
    ["Mrs Khan", "Mr Khan", "Mr Osei", "Ms Adeyemi", "Miss Larch", "Mr Novak", "Dr Lindqvist", "mrs khan"];

fn drafts() -> impl Strategy<Value = Draft> {
    let person =
        (proptest::sample::select(NAMES.to_vec()), proptest::sample::subsequence(ROLES.to_vec(), 0..=2), any::<bool>());
    proptest::collection::vec(person, 2..=8).prop_map(|people| {
        let people = people.into_iter().map(|(name, roles, keeps_paper)| Person {
            name: name.into(),
            roles,
            keeps_paper,
            ..Person::default()
        });
        Draft { people: people.collect(), ..draft() }
    })
}

/// The promise of a finished set-up, tried from outside: whoever is named, in words or by a tap, two
/// others read, one paper opens it, and somebody is from outside.
fn keeps_its_promise(directory: &Directory) -> Result<(), String> {
    let reads = |staff: &&Staff| staff.has(Role::reads_first) || staff.has(Role::outside);
    if directory.staff.iter().filter(reads).count() < 3 {
        return Err("fewer than three readers".into());
    }
    if !directory.staff.iter().any(|staff| staff.has(Role::outside)) {
        return Err("nobody from outside".into());
    }
    for staff in &directory.staff {
        let mut tapped = report(Worry::GrownUpAtSchool, None);
        tapped.accused = vec![staff.id.clone()];
        let words = format!("it was {}", staff.name);
        let written = [Worry::UnkindMessage, Worry::GrownUpAtSchool].map(|worry| report(worry, Some(&words)));
        for told in written.into_iter().chain([tapped]) {
            let chosen = readers(&told, Sealing::Settled, directory, &routing());
            if chosen.staff.len() < 2 || chosen.staff.contains(&staff.id) {
                return Err(format!("{} named: {:?} read", staff.name, chosen.staff));
            }
            // A paper is a reader like any other; of two holders one is always left.
            if chosen.recovery.is_empty() && told.worry != Worry::GrownUpAtSchool {
                return Err(format!("{} named: no paper opens it", staff.name));
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6_000, max_global_rejects: 400_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_set_up_without_refusals_leaves_two_readers_whoever_is_named(draft in drafts()) {
        if draft.refusals(&routing()).is_empty() {
            prop_assert_eq!(keeps_its_promise(&draft.sketch()), Ok(()));
        }
    }

    #[test]
    fn any_pasted_text_gives_names_that_can_be_shown(text in "\\PC{0,200}|([\\p{L} ,\t;'.0-9-]{0,20}\n){0,20}") {
        let pasted = read(&text, None, &headings());
        prop_assert!(pasted.children.len() <= PUPILS_MAX);
        for child in &pasted.children {
            prop_assert!(child.first_name.chars().any(char::is_alphabetic), "{:?}", child.first_name);
            let hidden = |c: char| c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c);
            prop_assert!(!child.first_name.contains(hidden));
            prop_assert!(child.initial.is_none_or(char::is_alphabetic));
        }
        let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
        let told = pasted.children.len() + pasted.nameless.len() + pasted.too_many;
        prop_assert!(lines == told || lines == told + 1, "{lines} lines, {told} told: only a heading may go unsaid");
    }
}

/// What an older rule, which only counted readers, would have let pass.
fn counting_alone(directory: &Directory) -> bool {
    let reads = |staff: &&Staff| staff.has(Role::reads_first) || staff.has(Role::outside);
    directory.staff.iter().filter(reads).count() >= READERS_OF_SCHOOL_MIN
        && directory.staff.iter().any(|staff| staff.has(Role::outside))
}

#[test]
fn a_set_up_that_leaves_one_reader_when_somebody_is_named_is_caught() {
    let mut draft = draft();
    draft.people[2].name = "Mr Khan".into();
    let planted = draft.sketch();
    assert!(counting_alone(&planted), "the twin: three readers, one from outside");
    assert!(keeps_its_promise(&planted).is_err(), "and still one of them would be alone");
    assert!(planted.gaps(&routing()).iter().any(|gap| matches!(gap, Gap::AloneWhenNamed(_))));
    assert_eq!(READERS_MIN, 2);
}

#[test]
fn a_class_list_is_read_as_it_comes() {
    let cases: [(&str, &[&str]); 18] = [
        ("Amina\nBen\n", &["Amina", "Ben"]),
        ("\n\n  Amina Khan  \r\n\t\nBen   Turner\n", &["Amina K", "Ben T"]),
        ("Khan, Amina\nTurner, Ben", &["Amina K", "Ben T"]),
        ("Amina, K\nBen,T.", &["Amina K", "Ben T"]),
        ("Khan\tAmina\nTurner\tBen", &["Amina K", "Ben T"]),
        ("Forename\tSurname\tYear\nAmina\tKhan\t2\nBen\tTurner\t2", &["Amina K", "Ben T"]),
        ("UPN\tSurname\tForename\nA123\tKhan\tAmina", &["Amina K"]),
        ("1. Amina\n2) Ben\n- Chiara\n• Dylan", &["Amina", "Ben", "Chiara", "Dylan"]),
        ("\"Amina Khan\"\n'Ben'", &["Amina K", "Ben"]),
        ("Amina 🦊 Khan\nBen 👍🏽", &["Amina K", "Ben"]),
        ("\u{202b}أمينة خان\u{202c}\nআমিনা খান", &["أمينة خ", "আমিনা খ"]),
        ("O'Neill, Mary-Jane", &["Mary-Jane O"]),
        ("D’Arcy\nZoë Ångström", &["D’Arcy", "Zoë Å"]),
        ("Amina bint Yusuf Khan", &["Amina K"]),
        ("12\tAmina\tKhan", &["Khan A"]),
        ("Name\nAmina", &["Amina"]),
        ("No,Forename,Surname\n12,Amina,Khan", &["Amina K"]),
        ("", &[]),
    ];
    for (text, wanted) in cases {
        assert_eq!(names(&children(text)), wanted, "{text:?}");
    }
    let turned = read("12\tAmina\tKhan", Some(Order::FirstThenLast), &headings());
    assert_eq!((names(&turned.children), turned.two_parts), (vec!["Amina K".to_owned()], 1));
    let words = read("Khan Amina", Some(Order::LastThenFirst), &headings());
    assert_eq!(names(&words.children), ["Amina K"]);
}

#[test]
fn what_a_list_does_not_give_is_told_by_its_line() {
    let long = "A".repeat(80);
    let pasted = read(&format!("🦊🦊\nAmina\n\n---\n{long}"), None, &headings());
    assert_eq!((pasted.children.len(), pasted.nameless, pasted.cut), (2, vec![1, 4], vec![5]));
    let many: String = (0..500).map(|at| format!("Child{at}\n")).collect();
    let pasted = read(&many, None, &headings());
    assert_eq!((pasted.children.len(), pasted.too_many), (PUPILS_MAX, 300));
}

#[test]
fn children_with_one_name_need_an_initial_each_and_nobody_is_dropped() {
    let mut draft = draft();
    draft.classes[0].pupils = children("Amina\nBen\namina\nAmina S\nAmina S");
    let refused = draft.refusals(&routing());
    assert_eq!(refused, ["amina", "Amina S"].map(|name| Refusal::SameChild(name.into())));
    let class = &draft.classes[0];
    assert_eq!((0..5).map(|at| class.is_alike(at)).collect::<Vec<_>>(), [true, false, true, true, true]);
    draft.classes[0].pupils[2].initial = Some('K');
    draft.classes[0].pupils[4].initial = Some('T');
    assert_eq!(draft.refusals(&routing()), []);
}

#[test]
fn a_class_of_animals_only_has_no_two_alike() {
    let animals: Vec<(Picture, String)> =
        ["Fox", "Bee", "Cat"].map(|name| (Picture::from(name), name.to_owned())).to_vec();
    let children = animals_only(7, &animals);
    assert_eq!(names(&children), ["Fox", "Bee", "Cat", "Fox 2", "Bee 2", "Cat 2", "Fox 3"]);
    assert_eq!(animals_only(7, &[]), []);
    let class = Class { name: "Oak".into(), pupils: animals_only(200, &animals), ..Class::default() };
    assert_eq!(class.alike().len(), 0);
}

#[test]
fn dates_and_times_are_read_as_people_write_them() {
    for (typed, read) in [
        ("3/9/2026", "2026-09-03"),
        ("03.09.26", "2026-09-03"),
        ("2026-09-03", "2026-09-03"),
        (" 3 - 9 - 2026 ", "2026-09-03"),
    ] {
        assert_eq!(date(typed).map(|day| day.to_string()).as_deref(), Some(read), "{typed}");
    }
    for nonsense in ["", "3/9", "31/2/2026", "3 September 2026", "9/30/2026", "1/2/3/4"] {
        assert_eq!(date(nonsense), None, "{nonsense}");
    }
    for (typed, late, read) in [
        ("8:45", false, "08:45"),
        ("08.45", false, "08:45"),
        ("0845", false, "08:45"),
        ("9", false, "09:00"),
        ("3:15", true, "15:15"),
        ("15:15", true, "15:15"),
        ("4pm", false, "16:00"),
        ("12pm", true, "12:00"),
    ] {
        assert_eq!(time(typed, late).map(|time| time.to_string()).as_deref(), Some(read), "{typed}");
    }
    for nonsense in ["", "late", "25:00", "8:7", "8:45:10"] {
        assert_eq!(time(nonsense, false), None, "{nonsense}");
    }
}

#[test]
fn steps_go_forth_and_back_and_a_draft_survives_being_written_down() {
    assert_eq!(Step::ALL.map(Step::number), [1, 2, 3, 4, 5, 6, 7]);
    assert_eq!((Step::School.back(), Step::SignIns.next()), (None, None));
    assert!(Step::ALL.iter().filter_map(|step| step.next()?.back()).eq(Step::ALL.into_iter().take(6)));
    let json = serde_json::to_string(&draft()).unwrap();
    assert_eq!(serde_json::from_str::<Draft>(&json).unwrap(), draft());
    let fresh = Draft::fresh(Times::default());
    assert!(fresh.everybody().is_empty() && fresh.people.len() == 6);
}
