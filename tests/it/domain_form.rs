//! The form engine on a form of a few fields: what is asked, what is kept, what is missing, and how
//! notes become a filled form with its history.

use tawny::content;
use tawny::content::forms::Forms;
use tawny::domain::civil::{Day, TimeOfDay};
use tawny::domain::form::{Answer, Answers, Filling, Form, FormChange, FormStep, Lack, NotKept, day_typed, time_typed};
use tawny::domain::ids::StaffId;
use tawny::domain::person::Role;
use tawny::domain::procedure::{Asks, StepAnswer};
use tawny::domain::queue::{Did, Entry, Note};
use tawny::domain::report::Worry;
use tawny::domain::time::Moment;

use crate::school::report;

fn form() -> Form {
    let text = r#"(
        format_version: 1, id: "tiny", version: "1", title: "t",
        sections: [(id: "all", title: "t", fields: [
            (id: "nature", label: "l", kind: OneOf([
                (id: "accidental", label: "l"), (id: "deliberate", label: "l", specify: true),
            ]), needed: ToFinish),
            (id: "seen", label: "l", kind: YesNo, when: Some(Is("nature", "accidental"))),
            (id: "talked-on", label: "l", kind: Date, needed: ToFinish, when: Some(Is("seen", "yes"))),
            (id: "at", label: "l", kind: Time),
            (id: "sanction", label: "l", kind: Lines, fills: [Head], when: Some(Is("nature", "deliberate"))),
        ])],
    )"#;
    let extensions = ron::extensions::Extensions::IMPLICIT_SOME;
    ron::Options::default().with_default_extension(extensions).from_str(text).unwrap()
}

fn words(text: &str) -> Answer {
    Answer::Words(text.into())
}

fn chosen(option: &str) -> Answer {
    Answer::chosen(option.into())
}

fn answers(all: &[(&str, Answer)]) -> Answers {
    all.iter().map(|(field, answer)| ((*field).into(), answer.clone())).collect()
}

fn change(step: FormStep, all: &[(&str, Answer)]) -> FormChange {
    FormChange { form: "tiny".into(), version: "0".into(), step, answers: answers(all) }
}

fn note(by: &str, secs: u64, did: Did) -> Note {
    Note { report: "r".into(), by: by.into(), at: Moment(0).plus_secs(secs), did }
}

fn entry(notes: Vec<Note>) -> Entry {
    Entry::of(report(Worry::ScaryOrRude, Some("a clown")), notes)
}

fn lacks(all: &[(&str, Answer)]) -> Vec<(String, Lack)> {
    form().lacks(&answers(all)).into_iter().map(|(field, lack)| (field.to_string(), lack)).collect()
}

#[test]
fn only_what_applies_is_asked_and_a_hidden_answer_says_nothing() {
    let form = form();
    let all =
        answers(&[("nature", chosen("deliberate")), ("seen", Answer::Yes(true)), ("talked-on", words("2026-11-26"))]);
    let said = form.said(&all);
    assert!(said.get(&"nature".into()).is_some());
    // What was ticked before somebody chose otherwise is neither asked nor looked at.
    assert!(said.get(&"seen".into()).is_none());
    assert!(said.get(&"talked-on".into()).is_none());
    assert_eq!(lacks(&[("nature", chosen("accidental")), ("seen", Answer::Yes(false))]), []);
}

#[test]
fn what_is_missing_is_named_in_the_order_of_the_paper() {
    assert_eq!(lacks(&[]), [("nature".to_owned(), Lack::Empty)]);
    let seen = [("nature", chosen("accidental")), ("seen", Answer::Yes(true)), ("at", words("half past"))];
    assert_eq!(lacks(&seen), [("talked-on".to_owned(), Lack::Empty), ("at".to_owned(), Lack::Wrong)]);
    assert_eq!(lacks(&[("nature", chosen("deliberate"))]), [("nature".to_owned(), Lack::Specify)]);
}

#[test]
fn days_and_times_are_taken_as_people_write_them_and_kept_in_one_form() {
    let day = Day::new(2026, 11, 26);
    for written in ["2026-11-26", "26/11/2026", "26.11.26", " 26/11/26 "] {
        assert_eq!(day_typed(written), day, "{written}");
    }
    for wrong in ["26/13/2026", "31/02/2026", "26/11", "tomorrow", "26/11/2026/1", ""] {
        assert_eq!(day_typed(wrong), None, "{wrong}");
    }
    assert_eq!(time_typed("9:05"), TimeOfDay::new(9, 5));
    assert_eq!(time_typed("14.30"), TimeOfDay::new(14, 30));
    for wrong in ["9:5", "25:00", "nine", "9"] {
        assert_eq!(time_typed(wrong), None, "{wrong}");
    }
    let begun = Filling { started: Some(("khan".into(), Moment(0))), ..Filling::default() };
    let kept = form().keep(change(FormStep::Filled, &[("at", words("9.05"))]), &begun, &[Role::Dsl]).unwrap();
    assert_eq!(kept.answers.get(&"at".into()), Some(&words("09:05")));
    assert_eq!(kept.version, "1", "the wording that is there, not the one a window had");
}

#[test]
fn a_window_is_not_believed() {
    let form = form();
    let begun = Filling { started: Some(("khan".into(), Moment(0))), ..Filling::default() };
    let fill = |all: &[(&str, Answer)], roles: &[Role]| form.keep(change(FormStep::Filled, all), &begun, roles);
    assert_eq!(fill(&[("no-such", words("x"))], &[Role::Dsl]), Err(NotKept::Field("no-such".into())));
    assert_eq!(fill(&[("sanction", words("x"))], &[Role::ClassTeacher]), Err(NotKept::Field("sanction".into())));
    assert!(fill(&[("sanction", words("x"))], &[Role::ClassTeacher, Role::Head]).is_ok());
    assert_eq!(fill(&[("nature", chosen("no-such"))], &[Role::Dsl]), Err(NotKept::Wrong("nature".into())));
    assert_eq!(fill(&[("seen", words("yes"))], &[Role::Dsl]), Err(NotKept::Wrong("seen".into())));
    let both = Answer::Chosen([("accidental".into(), String::new()), ("deliberate".into(), String::new())].into());
    assert_eq!(fill(&[("nature", both)], &[Role::Dsl]), Err(NotKept::Wrong("nature".into())));
    let long = fill(&[("sanction", words(&"ä".repeat(9_000)))], &[Role::Head]).unwrap();
    assert!(matches!(long.answers.get(&"sanction".into()), Some(Answer::Words(kept)) if kept.chars().count() == 4_000));
    // Begun twice, filled before it was begun, another form.
    let step = |step, filling: &Filling| form.keep(change(step, &[]), filling, &[Role::Dsl]);
    assert_eq!(step(FormStep::Started, &begun), Err(NotKept::Order));
    assert_eq!(step(FormStep::Filled, &Filling::default()), Err(NotKept::Order));
    let other = FormChange { form: "other".into(), ..change(FormStep::Filled, &[]) };
    assert_eq!(form.keep(other, &begun, &[Role::Dsl]), Err(NotKept::Order));
}

#[test]
fn a_form_is_finished_only_when_nothing_is_missing() {
    let form = form();
    let begun = Filling { started: Some(("khan".into(), Moment(0))), ..Filling::default() };
    let finish = |all: &[(&str, Answer)]| form.keep(change(FormStep::Finished, all), &begun, &[Role::Dsl]);
    assert_eq!(finish(&[]), Err(NotKept::Lacks(vec![("nature".into(), Lack::Empty)])));
    assert!(finish(&[("nature", chosen("accidental"))]).is_ok());
}

#[test]
fn notes_become_a_form_with_its_history_and_a_change_opens_a_finished_one_again() {
    let did = |step, all: &[(&str, Answer)]| Did::Form(change(step, all));
    let notes = vec![
        note("larch", 0, did(FormStep::Started, &[("at", words("09:00"))])),
        note("khan", 60, did(FormStep::Filled, &[("nature", chosen("accidental")), ("at", words("09:00"))])),
        note("khan", 90, did(FormStep::Finished, &[])),
    ];
    let filling = entry(notes.clone()).filling(&"tiny".into());
    assert_eq!(filling.finished, Some(("khan".into(), Moment(90_000))));
    assert_eq!(filling.started, Some(("larch".into(), Moment(0))));
    let changes: Vec<(&str, &str)> = filling.changes.iter().map(|one| (one.field.as_str(), one.by.as_str())).collect();
    assert_eq!(changes, [("at", "larch"), ("nature", "khan")], "what stayed as it was is no change");

    let mut more = notes.clone();
    more.push(note("larch", 120, did(FormStep::Filled, &[("at", Answer::nothing())])));
    let filling = entry(more).filling(&"tiny".into());
    assert_eq!(filling.finished, None);
    let last = filling.changes.last().unwrap();
    assert_eq!((&last.from, &last.to, last.by.as_str()), (&words("09:00"), &Answer::nothing(), "larch"));
    assert_eq!(filling.answers.get(&"at".into()), None);

    // Somebody the report names fills in nothing, and finishes nothing.
    let mut named = entry(notes);
    named.report.accused = vec![StaffId::from("khan")];
    let filling = named.filling(&"tiny".into());
    assert_eq!((filling.finished, filling.answers.get(&"nature".into())), (None, None));
}

#[test]
fn nothing_of_an_answer_is_ever_printed() {
    let change = change(FormStep::Filled, &[("sanction", words("canary")), ("nature", chosen("canary"))]);
    let answer = StepAnswer { decided: Some(true), parts: [("words".into(), "canary".into())].into() };
    let did = Did::Ticked { procedure: "p".into(), step: "s".into(), answer: answer.clone() };
    let printed = format!("{change:?} {answer:?} {did:?} {:?}", Did::Form(change.clone()));
    assert!(!printed.contains("canary"), "{printed}");
}

#[test]
fn a_step_is_whole_when_what_it_asks_is_written_down() {
    let answer = |decided, parts: &[(&str, &str)]| StepAnswer {
        decided,
        parts: parts.iter().map(|(part, words)| ((*part).to_owned(), (*words).to_owned())).collect(),
    };
    assert!(answer(None, &[]).is_whole(None));
    assert!(!answer(None, &[("referred-why", "x")]).is_whole(Some(Asks::Referred)), "yes or no is asked");
    assert!(!answer(Some(false), &[]).is_whole(Some(Asks::Referred)), "a reason for not referring too");
    assert!(answer(Some(false), &[("referred-why-not", "x")]).is_whole(Some(Asks::Referred)));
    assert!(!answer(None, &[("evidence-device", "tablet"), ("evidence-stored", " ")]).is_whole(Some(Asks::Evidence)));
    let settled = answer(Some(true), &[("referred-to", " duty team "), ("evidence-device", "x")]);
    assert_eq!(
        settled.settled(Some(Asks::Referred)).parts.into_iter().collect::<Vec<_>>(),
        [("referred-to".to_owned(), "duty team".to_owned())]
    );
}

#[test]
fn that_parents_are_not_told_is_for_the_leads_to_record() {
    let told = |decided| StepAnswer { decided: Some(decided), ..StepAnswer::default() };
    assert_eq!(told(true).needs(Some(Asks::ParentsTold)), None);
    assert!(told(false).needs(Some(Asks::ParentsTold)).is_some());
    assert_eq!(told(false).needs(Some(Asks::Referred)), None);
}

/// The shipped form asks Appendix 3: eleven types in its order, six points of material twice, eight and
/// ten actions, and a third nature.
#[test]
fn the_incident_form_is_the_policys_own() {
    let Forms { incident: Some(form), procedures, contacts, patterns, look, reasons: _ } =
        content::forms::load(&content::root())
    else {
        panic!("no incident form")
    };
    let options = |field: &str| -> Vec<String> {
        form.field(&field.into()).unwrap().choices().iter().map(|choice| choice.id.to_string()).collect()
    };
    assert_eq!(
        options("types")[..11].join(" "),
        "bullying bypassing hacking hate terrorist drug-bomb child-abuse-images gambling soft-pornography illegal-pornography other"
    );
    assert_eq!(options("deliberate-material"), options("accidental-material"));
    assert_eq!((options("deliberate-material").len(), options("deliberate-considered").len()), (6, 4));
    assert_eq!((options("action-staff").len(), options("action-child").len()), (8, 10));
    assert_eq!(options("nature"), ["deliberate", "accidental", "done-to-the-child"]);
    assert!(procedures.len() >= 13, "{} procedures", procedures.len());
    assert!(!contacts.is_empty() && !patterns.is_empty() && look.views.len() == 5);
    // Every row of the register's guided procedures has one.
    for row in 78..=90 {
        let row = format!("R{row}");
        assert!(procedures.iter().any(|procedure| procedure.rows.contains(&row)), "{row}");
    }
}

/// The three natures lead three ways.
#[test]
fn each_nature_has_procedures_of_its_own() {
    let forms = content::forms::load(&content::root());
    let form = forms.incident.as_ref().unwrap();
    let of = |nature: &str| -> Vec<&str> {
        let all = answers(&[("involved", chosen("child")), ("types", chosen("other")), ("nature", chosen(nature))]);
        let said = form.said(&all);
        let applying = forms.procedures.iter().filter(|procedure| procedure.applies.holds(&said));
        applying.map(|procedure| procedure.id.as_str()).collect()
    };
    let ways = [of("accidental"), of("deliberate"), of("done-to-the-child")];
    assert!(ways.iter().all(|way| !way.is_empty()), "{ways:?}");
    assert!(ways[0] != ways[1] && ways[1] != ways[2] && ways[0] != ways[2], "{ways:?}");
}
