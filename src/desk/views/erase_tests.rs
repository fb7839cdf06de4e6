//! Erasing, read from the tree a screen reader gets.

use accesskit::Role as Kind;

use crate::desk::action::{DeskAction, Effect, apply};
use crate::desk::erasing::EraseAction;
use crate::desk::hear::hear;
use crate::desk::incident::LogPage;
use crate::desk::model::{Model, Page, Room};
use crate::desk::second::SecondAction;
use crate::desk::tests::{at, entry, may, work};
use crate::desk::views::tests::{has, has_not, row, with_queue};
use crate::desk::working::WorkingPage;
use crate::domain::erasing::{Erasing, Erasure, Stays};
use crate::domain::person::Role;
use crate::domain::queue::{Did, Note, Progress};
use crate::domain::report::Worry;
use crate::store::desk_worker::{
    DeskReply, DeskRequest, EraseReply, IncidentReply, May, NotErased, NotSeconded, PersonCard,
};

/// The page before erasing, with what the worker says of it.
fn page(erasing: Erasing) -> Model {
    let mut model = with_queue(vec![row(Worry::ScaryOrRude, Progress::Closed)]);
    model.forms = crate::content::forms::load(&crate::content::root());
    let price =
        PersonCard { id: "price".into(), name: "Mr Price".into(), roles: vec![Role::DeputyDsl], key_file: false };
    model.people.push(price);
    apply(&mut model, DeskAction::Open("r1".into()));
    hear(&mut model, DeskReply::Opened(entry("r1")));
    hear(&mut model, DeskReply::May(Box::new(May { hold: true, erasing, ..*may("r1") })));
    apply(&mut model, DeskAction::Turn(Page::Working(WorkingPage::More)));
    model
}

fn does(model: &mut Model, action: EraseAction) -> Vec<Effect> {
    apply(model, DeskAction::Erase(action))
}

fn gone() -> Note {
    let erasure = Erasure {
        second: "price".into(),
        reason: "court".into(),
        told: at(0).wall,
        hash: "3f9c".into(),
        notes: 4,
        copies: 0,
    };
    Note { report: "r1".into(), by: "khan".into(), at: at(60).wall, did: Did::Erased(erasure) }
}

#[test]
fn the_page_says_what_goes_and_what_stays_and_needs_a_reason_and_a_second_person() {
    let mut model = page(Erasing::Free);
    has(&model, Kind::Button, "Erase for ever…");
    apply(&mut model, DeskAction::Turn(Page::Working(WorkingPage::Erase)));
    for part in ["What goes", "What stays", "Why"] {
        has(&model, Kind::Heading, part);
    }
    has(&model, Kind::RadioButton, "A court or authority ordered it");
    assert!(does(&mut model, EraseAction::Do("r1".into())).is_empty(), "no reason");
    does(&mut model, EraseAction::Choose("court".into()));
    assert!(does(&mut model, EraseAction::Do("r1".into())).is_empty(), "nobody beside");
    apply(&mut model, DeskAction::Second(SecondAction::Choose("price".into())));
    apply(&mut model, DeskAction::Second(SecondAction::Type("orbit lens".to_owned().into())));
    let asked = does(&mut model, EraseAction::Do("r1".into()));
    assert!(matches!(asked.as_slice(), [Effect::Ask(DeskRequest::Second(_)), Effect::Ask(DeskRequest::Erase(..))]));
    has(&model, Kind::Status, "Erasing …");
    let refused = EraseReply::NotErased("r1".into(), NotErased::NotSeconded(NotSeconded::Wrong(0)));
    hear(&mut model, DeskReply::Erase(refused));
    has(&model, Kind::Status, "That is not their passphrase. They type it again.");
    hear(&mut model, DeskReply::Erase(EraseReply::NotErased("r1".into(), NotErased::SecondNamed)));
    has(&model, Kind::Status, "It is about this person too. Choose somebody else to stand beside you.");
    has_not(&model, "⟨");
}

#[test]
fn what_stays_says_why_and_offers_nothing() {
    for (why, told) in [
        (Stays::Open, "It is not closed yet, so it is not erased. Close it first."),
        (Stays::Held, "It is kept, whatever happens, so it is not erased. Whoever said so can lift that."),
    ] {
        let mut model = page(Erasing::Stays(why));
        apply(&mut model, DeskAction::Turn(Page::Working(WorkingPage::Erase)));
        has(&model, Kind::Status, told);
        has_not(&model, "Erase it for ever");
    }
    let mut model = page(Erasing::Stays(Stays::Evidence("evidence".into())));
    apply(&mut model, DeskAction::Turn(Page::Working(WorkingPage::Erase)));
    assert!(super::tests::shown(&model).iter().any(|(_, name)| name.contains("keeps it as evidence")));
    has_not(&page(Erasing::NotTheirs), "Erase for ever…");
}

#[test]
fn after_it_the_certificate_stands_where_the_report_was_and_the_log_says_so() {
    let mut model = page(Erasing::Free);
    model.home = "/srv/khan".to_owned();
    apply(&mut model, DeskAction::Turn(Page::Working(WorkingPage::Erase)));
    does(&mut model, EraseAction::Choose("court".into()));
    apply(&mut model, DeskAction::Second(SecondAction::Choose("price".into())));
    apply(&mut model, DeskAction::Second(SecondAction::Type("orbit lens".to_owned().into())));
    does(&mut model, EraseAction::Do("r1".into()));
    hear(&mut model, DeskReply::Queue(Vec::new()));
    hear(&mut model, DeskReply::Erase(EraseReply::Erased(vec![gone()])));
    has(&model, Kind::Heading, "Certificate: erased for ever");
    for told in ["Mrs Khan", "Mr Price", "3f9c", "the report, 4 notes, no copies"] {
        has(&model, Kind::Label, told);
    }
    has_not(&model, "a clown");
    assert_eq!(does(&mut model, EraseAction::Save("r1".into())).len(), 1);
    does(&mut model, EraseAction::PutAway);
    has_not(&model, "Certificate");
    apply(&mut model, DeskAction::Go(Room::Incidents));
    hear(&mut model, DeskReply::Incident(Box::new(IncidentReply::Log(Vec::new()))));
    assert_eq!(work(&model).incidents.page, LogPage::Lines);
    has(&model, Kind::Heading, "One report was erased for ever");
    has_not(&model, "⟨");
}

#[test]
fn whoever_has_it_open_when_a_colleague_erases_it_has_it_open_no_more() {
    let mut model = page(Erasing::Free);
    hear(&mut model, DeskReply::Erase(EraseReply::Erased(vec![gone()])));
    assert!(work(&model).open.is_none());
    has_not(&model, "a clown");
    has_not(&model, "Certificate");
}
