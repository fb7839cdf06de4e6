//! Incidents at the desk's worker: begun with what is known, filled by those who may, ticked, logged,
//! handed over; and not a word of it where no key is.

use std::path::Path;

use tawny::domain::form::{Answer, Answers, FormChange, FormStep, NotKept};
use tawny::domain::ids::ReportId;
use tawny::domain::incident_log::Incident;
use tawny::domain::procedure::StepAnswer;
use tawny::domain::queue::{Did, Entry, Export};
use tawny::domain::report::{Report, SignedInBy, Teller, Whereabouts, Worry};
use tawny::domain::telling::Keep;
use tawny::seal::{Identity, hash, open};
use tawny::store::desk_worker::{
    Bundle, DeskLink, DeskReply, DeskRequest, IncidentReply, IncidentRequest, NotWritten, spawn_desk,
};
use tawny::store::sqlite::Sqlite;
use tawny::store::worker::{Reply, Request, spawn_kiosk};
use tawny::store::{Store, StoreError};

use crate::school::{ask, desk_hear, passphrase_of, report, routing, school};
use crate::store_people::beside;

const CANARY: &str = "the lighthouse keeper’s nephew";

fn told() -> Report {
    let mut told = report(Worry::ScaryOrRude, Some("=CLOWN() came up"));
    told.teller = Teller::Said { pupil: "p1".into(), name: "Amina K".into(), by: SignedInBy::Picked };
    told.whereabouts = Some(Whereabouts::School);
    told
}

fn a_school_with(told: &Report) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let kiosk = spawn_kiosk(dir.path().to_owned(), None, routing(), || {});
    let request = Request::Tell(Keep::Settle, Box::new(told.clone()));
    ask(&kiosk, request, |reply| matches!(reply, Reply::Told(..)).then_some(()));
    kiosk.close();
    dir
}

fn sign_in(dir: &Path, id: &str) -> DeskLink {
    let desk = spawn_desk(dir.to_owned(), || {});
    desk.ask(DeskRequest::SignIn { staff: id.into(), passphrase: passphrase_of(id) }).unwrap();
    desk_hear(&desk, |reply| matches!(reply, DeskReply::Queue(_)).then_some(()));
    desk
}

pub fn incident<T>(desk: &DeskLink, request: IncidentRequest, pick: impl Fn(&IncidentReply) -> Option<T>) -> T {
    if matches!(request, IncidentRequest::Table(..) | IncidentRequest::Bundle(_)) {
        beside(desk);
    }
    desk.ask(DeskRequest::Incident(request)).unwrap();
    desk_hear(desk, |reply| match reply {
        DeskReply::Incident(reply) => pick(reply),
        _ => None,
    })
}

pub fn now(reply: &IncidentReply) -> Option<Entry> {
    match reply {
        IncidentReply::Now(entry) => Some(entry.as_ref().clone()),
        _ => None,
    }
}

pub fn start(desk: &DeskLink, id: &ReportId) -> Entry {
    incident(desk, IncidentRequest::Start(id.clone()), now)
}

fn change(step: FormStep, all: &[(&str, Answer)]) -> FormChange {
    let answers: Answers = all.iter().map(|(field, answer)| ((*field).into(), answer.clone())).collect();
    FormChange { form: "incident".into(), version: String::new(), step, answers }
}

pub fn fill(desk: &DeskLink, id: &ReportId, all: &[(&str, Answer)]) -> Entry {
    incident(desk, IncidentRequest::Fill(id.clone(), change(FormStep::Filled, all)), now)
}

fn log(desk: &DeskLink) -> Vec<Incident> {
    incident(desk, IncidentRequest::Log, |reply| match reply {
        IncidentReply::Log(log) => Some(log.clone()),
        _ => None,
    })
}

fn refused(desk: &DeskLink, request: IncidentRequest) -> StoreError {
    desk.ask(DeskRequest::Incident(request)).unwrap();
    desk_hear(desk, |reply| match reply {
        DeskReply::Trouble(error) => Some(error.clone()),
        _ => None,
    })
}

pub fn chosen(option: &str) -> Answer {
    Answer::chosen(option.into())
}

pub fn words(text: &str) -> Answer {
    Answer::Words(text.into())
}

fn verbs(dir: &Path) -> Vec<String> {
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    store.audit_rows().unwrap().into_iter().map(|row| row.verb).collect()
}

#[test]
fn a_form_begins_with_what_is_known_and_the_childs_words_in_none_of_its_fields() {
    let told = told();
    let dir = a_school_with(&told);
    let dsl = sign_in(dir.path(), "dsl");
    let entry = start(&dsl, &told.id);
    let filling = entry.filling(&"incident".into());
    let known = |field: &str| match filling.answers.get(&field.into()) {
        Some(Answer::Words(words)) => words.clone(),
        Some(Answer::Chosen(chosen)) => chosen.keys().map(ToString::to_string).collect(),
        other => panic!("{field}: {other:?}"),
    };
    let all = ["school-name", "officer-name", "reporter", "children", "class", "where", "completed-by"].map(known);
    assert_eq!(all, ["Hillside", "Mr Osei", "Amina K", "Amina K", "Oak", "school", "Mrs Khan"]);
    assert_eq!(known("happened-on").len(), "2026-11-26".len());
    let clown = |answer: &Answer| matches!(answer, Answer::Words(words) if words.contains("CLOWN"));
    assert!(filling.answers.iter().all(|(_, answer)| !clown(answer)));
    assert_eq!(entry.report.words.as_deref(), Some("=CLOWN() came up"));
    // Begun a second time, by a colleague: the same form.
    let officer = sign_in(dir.path(), "officer");
    assert_eq!(start(&officer, &told.id).notes.len(), 1);
}

#[test]
fn readers_fill_it_on_those_who_may_finish_it_and_everybody_reads_every_change() {
    let told = told();
    let dir = a_school_with(&told);
    let (dsl, teacher) = (sign_in(dir.path(), "dsl"), sign_in(dir.path(), "larch"));
    start(&teacher, &told.id);
    fill(&teacher, &told.id, &[("what-happened", words("one")), ("nature", chosen("accidental"))]);
    let entry = fill(&dsl, &told.id, &[("what-happened", words("two"))]);
    let filling = entry.filling(&"incident".into());
    let last = filling.changes.last().unwrap();
    assert_eq!((last.by.as_str(), &last.from, &last.to), ("dsl", &words("one"), &words("two")));
    // What only the safeguarding leads fill, a class teacher's window cannot.
    let theirs = IncidentRequest::Fill(told.id.clone(), change(FormStep::Filled, &[("child-born", words("2017"))]));
    let why = incident(&teacher, theirs, |reply| match reply {
        IncidentReply::NotKept(_, why) => Some(why.clone()),
        _ => None,
    });
    assert_eq!(why, NotKept::Field("child-born".into()));
    // Nothing is finished while something is missing.
    let finish = IncidentRequest::Fill(told.id.clone(), change(FormStep::Finished, &[]));
    let why = incident(&dsl, finish, |reply| match reply {
        IncidentReply::NotKept(_, why) => Some(why.clone()),
        _ => None,
    });
    assert!(matches!(why, NotKept::Lacks(all) if all.len() > 3));
    let (_, store) = (dsl.close(), Sqlite::open_desk(dir.path()).unwrap());
    drop(store);
    assert_eq!(verbs(dir.path()).iter().filter(|verb| *verb == "filled-form").count(), 3);
}

#[test]
fn a_step_is_ticked_with_what_it_asks_and_only_where_it_applies() {
    let told = told();
    let dir = a_school_with(&told);
    let (dsl, teacher) = (sign_in(dir.path(), "dsl"), sign_in(dir.path(), "larch"));
    start(&dsl, &told.id);
    let tick = |step: &str, answer: StepAnswer| {
        IncidentRequest::Tick(told.id.clone(), "deliberate".into(), step.into(), answer)
    };
    assert_eq!(refused(&dsl, tick("close", StepAnswer::default())), StoreError::NotAllowed, "it does not apply yet");
    fill(&dsl, &told.id, &[("involved", chosen("child")), ("nature", chosen("deliberate"))]);
    let entry = incident(&dsl, tick("close", StepAnswer::default()), now);
    assert_eq!(entry.ticked(&"deliberate".into(), &"close".into()).unwrap().by.as_str(), "dsl");
    assert_eq!(refused(&dsl, tick("listen", StepAnswer::default())), StoreError::NotAllowed, "nothing written down");
    let not_told = |why: &str| StepAnswer {
        decided: Some(false),
        parts: [("parents-why-not", why), ("parents-who-decided", "Mrs Khan")]
            .map(|(part, words)| (part.to_owned(), words.to_owned()))
            .into(),
    };
    assert_eq!(refused(&teacher, tick("parents", not_told("x"))), StoreError::NotAllowed, "the leads decide that");
    let entry = incident(&dsl, tick("parents", not_told("it would raise the risk")), now);
    let ticked = entry.ticked(&"deliberate".into(), &"parents".into()).unwrap();
    assert_eq!(ticked.answer.parts.get("parents-why-not").unwrap(), "it would raise the risk");
}

#[test]
fn the_log_shows_what_one_can_open_to_those_who_may_see_it() {
    let told = told();
    let dir = a_school_with(&told);
    let dsl = sign_in(dir.path(), "dsl");
    assert_eq!(log(&dsl).len(), 0, "a report is no incident before its form is begun");
    start(&dsl, &told.id);
    let lines = log(&dsl);
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0].child.as_ref().map(|child| child.name.as_str()), Some("Amina K"));
    assert_eq!(log(&sign_in(dir.path(), "chair")).len(), 0, "not sealed to the chair");
    assert_eq!(log(&sign_in(dir.path(), "larch")).len(), 0, "a class teacher sees no log");
    dsl.close();
    // Looking leaves a row; being shown nothing, because one may not, leaves none.
    assert_eq!(verbs(dir.path()).iter().filter(|verb| *verb == "saw-log").count(), 3);
}

#[test]
fn a_table_and_a_sealed_file_go_out_with_their_audit_rows() {
    let told = told();
    let dir = a_school_with(&told);
    let out = tempfile::tempdir().unwrap();
    let dsl = sign_in(dir.path(), "dsl");
    start(&dsl, &told.id);
    fill(&dsl, &told.id, &[("what-happened", words("@home"))]);
    let written = |reply: &IncidentReply| match reply {
        IncidentReply::Written(written) => Some(written.clone()),
        _ => None,
    };
    let request = IncidentRequest::Table(vec![told.id.clone(), "no-such".into()], out.path().to_owned());
    let files = incident(&dsl, request, written).unwrap();
    let text = std::fs::read_to_string(&files[0]).unwrap();
    assert!(
        text.contains("'=CLOWN() came up") && text.contains("'@home") && !text.contains(",=") && !text.contains(",@")
    );

    let theirs = Identity::generate();
    let bundle = |recipient: String| {
        let (report, to, folder) = (told.id.clone(), "Ms Park, Seaview Primary".into(), out.path().to_owned());
        IncidentRequest::Bundle(Box::new(Bundle { report, recipient, to, folder }))
    };
    assert_eq!(incident(&dsl, bundle("age1nobody".into()), written), Err(NotWritten::NotAKey));
    let files = incident(&dsl, bundle(theirs.recipient().to_string()), written).unwrap();
    let sealed = std::fs::read(&files[0]).unwrap();
    assert!(!sealed.windows(5).any(|window| window == b"CLOWN"));
    let letter = String::from_utf8(open(&sealed, &theirs).unwrap().to_vec()).unwrap();
    assert!(letter.contains("=CLOWN() came up") && letter.contains("@home"));
    let receipt = hash::hex(&hash::sha256(&sealed));
    assert!(std::fs::read_to_string(&files[1]).unwrap().contains(&receipt));
    dsl.ask(DeskRequest::Open(told.id.clone())).unwrap();
    let entry = desk_hear(&dsl, |reply| match reply {
        DeskReply::Opened(entry) => Some(entry.as_ref().clone()),
        _ => None,
    });
    let out = entry.notes.iter().filter_map(|note| match &note.did {
        Did::Exported { how } => Some(how.clone()),
        _ => None,
    });
    let to = "Ms Park, Seaview Primary".to_owned();
    assert_eq!(out.collect::<Vec<_>>(), [Export::Table, Export::Sealed { to, receipt }]);
    dsl.close();
    assert_eq!(verbs(dir.path()).iter().filter(|verb| *verb == "exported").count(), 2);
}

#[test]
fn a_class_teacher_hands_nothing_out() {
    let told = told();
    let dir = a_school_with(&told);
    let out = tempfile::tempdir().unwrap();
    let teacher = sign_in(dir.path(), "larch");
    start(&teacher, &told.id);
    teacher.ask(DeskRequest::Incident(IncidentRequest::Table(vec![told.id.clone()], out.path().to_owned()))).unwrap();
    teacher.close();
    assert_eq!(std::fs::read_dir(out.path()).unwrap().count(), 0);
    assert!(!verbs(dir.path()).contains(&"exported".to_owned()));
}

/// Everything on the disk, read as bytes.
fn stands_on_disk(dir: &Path, canary: &str) -> bool {
    std::fs::read_dir(dir).unwrap().map(Result::unwrap).any(|entry| {
        let path = entry.path();
        match path.is_dir() {
            true => stands_on_disk(&path, canary),
            false => {
                std::fs::read(&path).unwrap_or_default().windows(canary.len()).any(|window| window == canary.as_bytes())
            }
        }
    })
}

#[test]
fn nothing_that_is_filled_in_stands_outside_the_seal() {
    let told = told();
    let dir = a_school_with(&told);
    let dsl = sign_in(dir.path(), "dsl");
    start(&dsl, &told.id);
    fill(
        &dsl,
        &told.id,
        &[("what-happened", words(CANARY)), ("involved", chosen("child")), ("nature", chosen("deliberate"))],
    );
    let answer = StepAnswer { decided: None, parts: [("words".to_owned(), CANARY.to_owned())].into() };
    incident(&dsl, IncidentRequest::Tick(told.id.clone(), "deliberate".into(), "listen".into(), answer), now);
    dsl.close();
    assert!(!stands_on_disk(dir.path(), CANARY));
    // The same search finds it where it does stand.
    std::fs::write(dir.path().join("planted"), CANARY).unwrap();
    assert!(stands_on_disk(dir.path(), CANARY));
}
