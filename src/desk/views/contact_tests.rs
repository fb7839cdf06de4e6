//! Numbers to ring at the desk, read from the tree a screen reader gets.

use accesskit::Role as Kind;

use crate::content::Problem;
use crate::desk::action::{DeskAction, Effect, apply};
use crate::desk::contacts::ContactsAction;
use crate::desk::hear::hear;
use crate::desk::model::{Model, Room};
use crate::desk::school::{SchoolAction, Task};
use crate::desk::tests::work;
use crate::desk::views::tests::{has, has_not, with_queue};
use crate::domain::contact::Contact;
use crate::domain::person::Role;
use crate::store::desk_worker::{DeskReply, DeskRequest, Numbers, SchoolReply, SchoolRequest};

fn contact(id: &str, name: &str, phone: &str, checked_on: &str) -> Contact {
    let (name, phone, checked_on) = (name.to_owned(), phone.to_owned(), checked_on.to_owned());
    Contact { id: id.into(), name, phone, web: String::new(), note: String::new(), checked_on }
}

/// The desk's clock stands in September 2026.
fn with_numbers(broken: Option<Problem>) -> Model {
    let mut model = with_queue(Vec::new());
    let contacts = vec![
        contact("lado", "The LADO", "", ""),
        contact("police", "Our police officer", "101", "2025-03-03"),
        contact("childline", "Childline", "0800 1111", "2026-09-01"),
    ];
    hear(&mut model, DeskReply::School(SchoolReply::Numbers(Numbers { contacts, broken })));
    model
}

fn as_teacher(mut model: Model) -> Model {
    model.work_mut().unwrap().me.roles = vec![Role::ClassTeacher];
    model
}

#[test]
fn numbers_nobody_can_rely_on_are_named_on_today_for_whoever_may_change_them() {
    let mut model = with_numbers(None);
    has(&model, Kind::Label, "No number to ring yet: The LADO");
    has(&model, Kind::Label, "Not checked for a school year: Our police officer");
    has_not(&model, "Childline");
    apply(&mut model, DeskAction::School(SchoolAction::Contacts(ContactsAction::Show)));
    assert!(work(&model).room == Room::School);
    has(&model, Kind::Heading, "Childline");
    has_not(&as_teacher(with_numbers(None)), "LADO");
}

#[test]
fn everybody_reads_the_numbers_and_only_some_change_them() {
    let mut model = with_numbers(None);
    apply(&mut model, DeskAction::Go(Room::School));
    apply(&mut model, DeskAction::School(SchoolAction::Open(Some(Task::Contacts))));
    for told in ["not filled in yet", "last checked 3 March 2025: check it again", "checked 1 September 2026"] {
        has(&model, Kind::Label, told);
    }
    has(&model, Kind::Button, "Change");
    let model = as_teacher(model);
    has(&model, Kind::Label, "0800 1111");
    has_not(&model, "Change");
    has_not(&model, "I checked it today");
}

#[test]
fn a_number_is_kept_once_and_the_list_comes_back() {
    let mut model = with_numbers(None);
    let act = |model: &mut Model, action| apply(model, DeskAction::School(SchoolAction::Contacts(action)));
    act(&mut model, ContactsAction::Show);
    let typed = contact("lado", "The LADO", "020 7946 0000", "");
    act(&mut model, ContactsAction::Change(Some(Box::new(typed.clone()))));
    has(&model, Kind::TextInput, "Telephone");
    let asked = act(&mut model, ContactsAction::Keep);
    assert!(matches!(
        asked.as_slice(),
        [Effect::Ask(DeskRequest::School(SchoolRequest::KeepContact(kept)))] if **kept == typed
    ));
    assert!(act(&mut model, ContactsAction::Keep).is_empty(), "asked once");
    let numbers = Numbers { contacts: vec![typed], broken: None };
    hear(&mut model, DeskReply::School(SchoolReply::Numbers(numbers)));
    has(&model, Kind::Label, "020 7946 0000");
    has_not(&model, "Telephone");
}

#[test]
fn a_list_that_cannot_be_read_is_said_on_its_page() {
    let mut model = with_numbers(Some(Problem::at("contacts.ron", 7, "ron-number")));
    apply(&mut model, DeskAction::School(SchoolAction::Contacts(ContactsAction::Show)));
    has(&model, Kind::Label, "This school’s own numbers cannot be read. The ones Tawny came with are shown.");
}
