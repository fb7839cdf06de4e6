//! Incidents, read from the tree a screen reader gets: what is asked, what is kept, what to do, the log.

use accesskit::Role as Kind;

use crate::desk::action::{DeskAction, Effect, apply};
use crate::desk::hear::hear;
use crate::desk::incident::{Beside, IncidentAction, LogPage};
use crate::desk::model::{Model, Room};
use crate::desk::tests::{at, entry, may, work};
use crate::desk::views::tests::{has, has_not, row, with_queue};
use crate::domain::civil::{Civil, Day, TimeOfDay};
use crate::domain::form::{Answer, FormChange, FormStep};
use crate::domain::incident_log::Incident;
use crate::domain::queue::{Did, Entry, Note, Progress};
use crate::domain::report::Worry;
use crate::store::desk_worker::{DeskReply, DeskRequest, IncidentReply, IncidentRequest, NotWritten, PrintWhat};

fn filled(all: &[(&str, Answer)]) -> Box<Entry> {
    let mut entry = entry("r1");
    let answers = all.iter().map(|(field, answer)| ((*field).into(), answer.clone())).collect();
    let change = FormChange { form: "incident".into(), version: "1".into(), step: FormStep::Started, answers };
    entry.notes.push(Note { report: "r1".into(), by: "khan".into(), at: at(60).wall, did: Did::Form(change) });
    entry
}

fn chosen(option: &str) -> Answer {
    Answer::chosen(option.into())
}

/// A desk at which the form of a report is open.
fn open(all: &[(&str, Answer)]) -> Model {
    let mut model = with_queue(vec![row(Worry::ScaryOrRude, Progress::Waiting)]);
    model.forms = crate::content::forms::load(&crate::content::root());
    apply(&mut model, DeskAction::Open("r1".into()));
    hear(&mut model, DeskReply::Opened(filled(all)));
    hear(&mut model, DeskReply::May(may("r1")));
    apply(&mut model, DeskAction::Incident(IncidentAction::Show));
    model
}

fn write(model: &mut Model, field: &str, answer: Answer) {
    apply(model, DeskAction::Incident(IncidentAction::Write("r1".into(), field.into(), answer)));
}

#[test]
fn the_childs_words_stand_above_the_form_and_only_what_applies_is_asked() {
    let mut model = open(&[]);
    has(&model, Kind::Label, "“a clown”");
    has(&model, Kind::CheckBox, "Child/young person");
    has_not(&model, "Names and classes of the children involved");
    write(&mut model, "involved", chosen("child"));
    has(&model, Kind::Label, "Names and classes of the children involved");
    has_not(&model, "⟨");
}

#[test]
fn what_is_typed_is_only_ones_own_until_it_is_kept_and_a_way_back_leaves_no_draft() {
    let mut model = open(&[("school-name", Answer::Words("Hillside".into()))]);
    has(&model, Kind::Status, "Everything here is kept.");
    write(&mut model, "school-name", Answer::Words("Hillside School".into()));
    assert!(work(&model).unkept.is_some());
    write(&mut model, "school-name", Answer::Words("Hillside".into()));
    has(&model, Kind::Status, "Everything here is kept.");
    write(&mut model, "school-name", Answer::Words("Hillside School".into()));
    let asked = apply(&mut model, DeskAction::Incident(IncidentAction::Keep("r1".into())));
    let Some(Effect::Ask(DeskRequest::Incident(IncidentRequest::Fill(_, change)))) = asked.first() else {
        panic!("nothing was asked")
    };
    assert_eq!(change.answers.len(), 1, "only what changed");
    // Kept, and something else typed meanwhile: that stays a draft.
    write(&mut model, "officer-name", Answer::Words("Mr Osei".into()));
    let now = filled(&[("school-name", Answer::Words("Hillside School".into()))]);
    hear(&mut model, DeskReply::Incident(Box::new(IncidentReply::Now(now))));
    let left = &work(&model).drafts[&"r1".into()].form;
    assert_eq!((left.len(), left.get(&"officer-name".into()).is_some()), (1, true));
}

#[test]
fn finishing_says_what_is_missing_and_asks_nothing() {
    let mut model = open(&[]);
    let asked = apply(&mut model, DeskAction::Incident(IncidentAction::Finish("r1".into())));
    assert!(asked.is_empty());
    let missing = super::tests::shown(&model).into_iter().any(|(_, name)| name.starts_with("Still needed: School"));
    assert!(missing);
}

#[test]
fn the_procedure_of_the_nature_stands_beside_the_form_with_what_never_to_do() {
    let model = open(&[("involved", chosen("child")), ("nature", chosen("accidental"))]);
    has(&model, Kind::Heading, "Accidental access");
    has(&model, Kind::Label, "Never blame, tease or punish anybody for what they saw by accident.");
    has(&model, Kind::CheckBox, "Tell the child they have done nothing wrong.");
    has_not(&model, "Deliberate access by a pupil");
}

#[test]
fn a_step_that_asks_nothing_is_ticked_at_once_and_one_that_asks_waits_for_words() {
    let mut model = open(&[("involved", chosen("child")), ("nature", chosen("deliberate"))]);
    let tick = |step: &str| DeskAction::Incident(IncidentAction::Tick("r1".into(), "deliberate".into(), step.into()));
    assert_eq!(apply(&mut model, tick("close")).len(), 1);
    assert!(apply(&mut model, tick("listen")).is_empty(), "one at a time");
    let at = Some(("deliberate".into(), "sanction".into()));
    apply(&mut model, DeskAction::Incident(IncidentAction::At(at)));
    has(&model, Kind::MultilineTextInput, "Sanction");
    has(&model, Kind::MultilineTextInput, "Who decided it");
}

#[test]
fn the_log_has_views_and_what_repeats() {
    let mut model = with_queue(Vec::new());
    model.forms = crate::content::forms::load(&crate::content::root());
    let asked = apply(&mut model, DeskAction::Go(Room::Incidents));
    assert!(matches!(asked.as_slice(), [Effect::Ask(DeskRequest::Incident(IncidentRequest::Log))]));
    has(&model, Kind::Button, "Incidents");
    let form = model.forms.incident.clone().unwrap();
    let civil = Civil { day: Day::new(2026, 9, 21).unwrap(), time: TimeOfDay::default() };
    let line = |nature: &str| {
        let entry = filled(&[("nature", chosen(nature)), ("types", chosen("hate"))]);
        Incident::of(&entry, &form, civil, Some(4)).unwrap()
    };
    let log = vec![line("accidental"), line("accidental"), line("accidental")];
    hear(&mut model, DeskReply::Incident(Box::new(IncidentReply::Log(log))));
    has(&model, Kind::Label, "3 incidents");
    apply(&mut model, DeskAction::Incident(IncidentAction::View(Some("extremism".into()))));
    has(&model, Kind::Label, "No incident of this kind.");
    apply(&mut model, DeskAction::Incident(IncidentAction::View(None)));
    apply(&mut model, DeskAction::Incident(IncidentAction::Page(LogPage::Patterns)));
    let found = super::tests::shown(&model).into_iter().any(|(_, name)| name.starts_with("Year 4: 3 accidental"));
    assert!(found);
    has(&model, Kind::Label, "within 5 minutes: 3");
    has_not(&model, "⟨");
}

#[test]
fn paper_is_offered_with_the_warning_that_it_is_not_sealed_and_asked_for_once() {
    let mut model = open(&[]);
    apply(&mut model, DeskAction::Incident(IncidentAction::Turn(Beside::HandOver)));
    has(&model, Kind::Button, "Print the form");
    has(&model, Kind::Button, "Print what to do");
    has(&model, Kind::CheckBox, "with every change at its end");
    let warned =
        super::tests::shown(&model).into_iter().any(|(_, name)| name.contains("It is not sealed: keep the file"));
    assert!(warned);
    let print = || {
        let what = PrintWhat::Incident { report: "r1".into(), with_history: true };
        DeskAction::Incident(IncidentAction::Print(what))
    };
    apply(&mut model, DeskAction::Incident(IncidentAction::TypeFolder("/somewhere".into())));
    let asked = apply(&mut model, print());
    assert!(matches!(asked.as_slice(), [Effect::Ask(DeskRequest::Incident(IncidentRequest::Print(_)))]));
    assert!(apply(&mut model, print()).is_empty(), "one at a time");
    let written = Ok(vec!["/somewhere/paper.pdf".to_owned()]);
    hear(&mut model, DeskReply::Incident(Box::new(IncidentReply::Written(written))));
    has(&model, Kind::Status, "Written: /somewhere/paper.pdf");
    has(&model, Kind::Button, "Open the folder");
    let asked = apply(&mut model, DeskAction::OpenFolder("/somewhere".into()));
    assert!(matches!(asked.as_slice(), [Effect::OpenFolder(folder)] if folder.ends_with("somewhere")));
    crate::desk::folder::hear(&mut model, "/somewhere".into());
    has(&model, Kind::Label, "No program here opens folders. You find it in /somewhere");
    has_not(&model, "Open the folder");
    let broken = Err(NotWritten::NotPrinted("incident.typ:7".to_owned()));
    hear(&mut model, DeskReply::Incident(Box::new(IncidentReply::Written(broken))));
    let why = "This could not be printed: incident.typ:7. Ask your technician to run “tawny check”.";
    has(&model, Kind::Status, why);
}

#[test]
fn empty_papers_are_there_before_the_first_incident() {
    let mut model = with_queue(Vec::new());
    model.forms = crate::content::forms::load(&crate::content::root());
    apply(&mut model, DeskAction::Go(Room::Incidents));
    hear(&mut model, DeskReply::Incident(Box::new(IncidentReply::Log(Vec::new()))));
    has(&model, Kind::Heading, "No incident is in the log yet");
    apply(&mut model, DeskAction::Incident(IncidentAction::Page(LogPage::Papers)));
    has(&model, Kind::Button, "Print the empty form");
    has(&model, Kind::Button, "Print the procedures");
    has_not(&model, "⟨");
}
