//! Papers at the desk's worker: where words leave the seal, deliberately. Only for those who may, noted
//! and audited before the file is there, and a word of it nowhere else.

use std::path::Path;

use tawny::domain::form::{Answer, FormChange, FormStep};
use tawny::domain::ids::ReportId;
use tawny::domain::queue::{Did, Export};
use tawny::domain::report::{Report, SignedInBy, Teller, Worry};
use tawny::domain::telling::Keep;
use tawny::store::Store;
use tawny::store::desk_worker::{
    DeskLink, DeskReply, DeskRequest, IncidentReply, IncidentRequest, NotSeconded, NotWritten, Print, PrintWhat,
    Second, spawn_desk,
};
use tawny::store::sqlite::Sqlite;
use tawny::store::worker::{Reply, Request, spawn_kiosk};

use crate::school::{ask, desk_hear, passphrase_of, report, routing, school};

const CANARY: &str = "Purple Zqbovuwexfajiqugoshe hid a lamp";
const FILLED: &str = "Green Wkbovulexdajiqunoshe found it";

fn a_school() -> (tempfile::TempDir, Report) {
    let mut told = report(Worry::ScaryOrRude, Some(CANARY));
    told.teller = Teller::Said { pupil: "p1".into(), name: "Amina K".into(), by: SignedInBy::Picked };
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let kiosk = spawn_kiosk(dir.path().to_owned(), None, routing(), || {});
    let request = Request::Tell(Keep::Settle, Box::new(told.clone()));
    ask(&kiosk, request, |reply| matches!(reply, Reply::Told(..)).then_some(()));
    kiosk.close();
    (dir, told)
}

fn sign_in(dir: &Path, id: &str) -> DeskLink {
    let desk = spawn_desk(dir.to_owned(), || {});
    desk.ask(DeskRequest::SignIn { staff: id.into(), passphrase: passphrase_of(id) }).unwrap();
    desk_hear(&desk, |reply| matches!(reply, DeskReply::Queue(_)).then_some(()));
    desk
}

fn incident<T>(desk: &DeskLink, request: IncidentRequest, pick: impl Fn(&IncidentReply) -> Option<T>) -> T {
    desk.ask(DeskRequest::Incident(request)).unwrap();
    desk_hear(desk, |reply| match reply {
        DeskReply::Incident(reply) => pick(reply),
        _ => None,
    })
}

fn begin(desk: &DeskLink, id: &ReportId) {
    let now = |reply: &IncidentReply| matches!(reply, IncidentReply::Now(_)).then_some(());
    incident(desk, IncidentRequest::Start(id.clone()), now);
    let answers = [("what-happened".into(), Answer::Words(FILLED.into()))].into_iter().collect();
    let change = FormChange { form: "incident".into(), version: String::new(), step: FormStep::Filled, answers };
    incident(desk, IncidentRequest::Fill(id.clone(), change), now);
}

fn print(desk: &DeskLink, what: PrintWhat, folder: &Path) -> Result<Vec<String>, NotWritten> {
    let asked = IncidentRequest::Print(Box::new(Print { what, folder: folder.to_owned() }));
    incident(desk, asked, |reply| match reply {
        IncidentReply::Written(written) => Some(written.clone()),
        _ => None,
    })
}

/// The chair of governors stands beside, for one paper.
fn beside(desk: &DeskLink) {
    let second = Second { who: "chair".into(), proof: passphrase_of("chair") };
    desk.ask(DeskRequest::Second(second)).unwrap();
}

fn read(pdf: &str) -> String {
    let said = std::process::Command::new("pdftotext").args(["-raw", pdf, "-"]).output();
    let said = String::from_utf8(said.expect("pdftotext: run ./check once").stdout).unwrap();
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether any file below holds these bytes.
fn stands_below(dir: &Path, words: &str) -> bool {
    std::fs::read_dir(dir).unwrap().map(Result::unwrap).any(|entry| match entry.path().is_dir() {
        true => stands_below(&entry.path(), words),
        false => {
            let bytes = std::fs::read(entry.path()).unwrap_or_default();
            bytes.windows(words.len()).any(|window| window == words.as_bytes())
        }
    })
}

#[test]
fn what_was_told_leaves_on_paper_only_where_it_was_asked_for_noted_and_audited() {
    let ((dir, told), out) = (a_school(), tempfile::tempdir().unwrap());
    let dsl = sign_in(dir.path(), "dsl");
    begin(&dsl, &told.id);
    let what = PrintWhat::Incident { report: told.id.clone(), with_history: true };
    let alone = print(&dsl, what.clone(), out.path()).unwrap_err();
    assert_eq!(alone, NotWritten::NotSeconded(NotSeconded::Nobody));
    beside(&dsl);
    let files = print(&dsl, what, out.path()).unwrap();
    let paper = read(&files[0]);
    assert!(paper.contains(CANARY) && paper.matches(FILLED).count() == 2, "{paper}");
    assert!(paper.contains("Hillside") && paper.contains("Mrs Khan") && paper.contains("demo only"), "{paper}");
    beside(&dsl);
    let steps = print(&dsl, PrintWhat::Checklist(told.id.clone()), out.path()).unwrap();
    assert!(!read(&steps[0]).contains(CANARY));
    for empty in [PrintWhat::EmptyForm, PrintWhat::EmptyChecklist] {
        let files = print(&dsl, empty, out.path()).unwrap();
        let paper = read(&files[0]);
        assert!(!paper.contains(CANARY) && !paper.contains("Amina"));
    }
    // In the incident it stands as a note.
    dsl.ask(DeskRequest::Open(told.id.clone())).unwrap();
    let entry = desk_hear(&dsl, |reply| match reply {
        DeskReply::Opened(entry) => Some(entry.as_ref().clone()),
        _ => None,
    });
    let went = entry.notes.iter().filter(|note| matches!(note.did, Did::Exported { how: Export::Paper })).count();
    assert_eq!(went, 2);
    dsl.close();
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    assert_eq!(store.audit_rows().unwrap().iter().filter(|row| row.verb == "exported").count(), 2);
    for words in [CANARY, FILLED] {
        assert!(!stands_below(dir.path(), words), "{words} stands outside the seal");
    }
    // The same search finds it where it does stand.
    std::fs::write(dir.path().join("planted"), CANARY).unwrap();
    assert!(stands_below(dir.path(), CANARY));
}

#[test]
fn a_class_teacher_prints_no_incident_but_may_have_the_empty_papers() {
    let ((dir, told), out) = (a_school(), tempfile::tempdir().unwrap());
    let teacher = sign_in(dir.path(), "larch");
    begin(&teacher, &told.id);
    for what in [
        PrintWhat::Incident { report: told.id.clone(), with_history: false },
        PrintWhat::Checklist(told.id.clone()),
        PrintWhat::Incident { report: "no-such".into(), with_history: false },
    ] {
        let asked = IncidentRequest::Print(Box::new(Print { what, folder: out.path().to_owned() }));
        teacher.ask(DeskRequest::Incident(asked)).unwrap();
    }
    assert_eq!(print(&teacher, PrintWhat::EmptyForm, out.path()).unwrap().len(), 1);
    teacher.close();
    assert_eq!(std::fs::read_dir(out.path()).unwrap().count(), 1);
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    assert!(store.audit_rows().unwrap().iter().all(|row| row.verb != "exported"));
}
