//! Read from the tree a screen reader gets: what nobody can tell the writer of, and who stands beside.

use accesskit::Role as Kind;

use crate::desk::action::{DeskAction, Effect, apply};
use crate::desk::hear::hear;
use crate::desk::model::{Model, Room};
use crate::desk::school::{SchoolAction, Task};
use crate::desk::second::SecondAction;
use crate::desk::tests::{at, entry, may};
use crate::desk::views::tests::{has, has_not, row, with_queue};
use crate::domain::person::Role;
use crate::domain::queue::{Did, Note, Progress};
use crate::domain::report::Worry;
use crate::store::desk_worker::{DeskReply, DeskRequest, NotSeconded, PersonCard, QueueRow, SchoolReply};

#[test]
fn a_note_nobody_signed_stands_apart_and_an_older_one_says_that_it_is() {
    let unknown = QueueRow { has_unknown: true, ..row(Worry::ScaryOrRude, Progress::Waiting) };
    let mut model = with_queue(vec![unknown]);
    has(&model, Kind::Label, "who wrote it?");
    apply(&mut model, DeskAction::Open("r1".into()));
    let note = |secs: u64, did| Note { report: "r1".into(), by: "khan".into(), at: at(secs).wall, did };
    let mut told = entry("r1");
    told.signed_from = at(100).wall;
    told.add(note(60, Did::Noted("rang home".into())), true);
    told.add(note(200, Did::Closed("all is well".into())), false);
    hear(&mut model, DeskReply::Opened(told.clone()));
    hear(&mut model, DeskReply::May(may("r1")));
    has(&model, Kind::Label, "Written before Tawny signed notes");
    has(&model, Kind::Label, "all is well");
    let says =
        |model: &Model, part: &str| super::tests::shown(model).into_iter().any(|(_, name)| name.starts_with(part));
    assert!(says(&model, "We cannot tell who wrote this, so"));
    assert!(!says(&model, "We cannot tell who sent this."));
    has_not(&model, "⟨");
    // And a report of which nobody can tell who sent it.
    told.is_known = false;
    hear(&mut model, DeskReply::Changed(told));
    assert!(says(&model, "We cannot tell who sent this."));
}

#[test]
fn who_changes_the_staff_list_has_somebody_beside_them_whose_passphrase_is_wiped_when_sent() {
    let mut model = with_queue(Vec::new());
    let person = |id: &str, name: &str, roles: &[Role]| PersonCard {
        id: id.into(),
        name: name.into(),
        roles: roles.to_vec(),
        key_file: false,
    };
    model.people = vec![
        person("khan", "Mrs Khan", &[Role::Dsl]),
        person("price", "Mr Price", &[Role::DeputyDsl]),
        person("reed", "Sam Reed", &[Role::Technician]),
    ];
    apply(&mut model, DeskAction::Go(Room::School));
    let school = |model: &mut Model, action| apply(model, DeskAction::School(action));
    school(&mut model, SchoolAction::Open(Some(Task::Sign)));
    school(&mut model, SchoolAction::TypeSchoolKey("twenty four words".to_owned().into()));
    has(&model, Kind::CheckBox, "With Mr Price");
    has_not(&model, "With Mrs Khan");
    has_not(&model, "With Sam Reed");
    assert!(school(&mut model, SchoolAction::Do).is_empty(), "nothing is asked alone");
    apply(&mut model, DeskAction::Second(SecondAction::Choose("price".into())));
    assert!(school(&mut model, SchoolAction::Do).is_empty());
    apply(&mut model, DeskAction::Second(SecondAction::Type("orbit lens".to_owned().into())));
    let asked = school(&mut model, SchoolAction::Do);
    let [Effect::Ask(DeskRequest::Second(second)), Effect::Ask(DeskRequest::School(_))] = asked.as_slice() else {
        panic!("first who stands beside, then what it is for");
    };
    assert_eq!(second.who.as_str(), "price");
    assert!(model.work_mut().is_some_and(|work| work.second.proof.is_empty()));
    hear(&mut model, DeskReply::School(SchoolReply::NotSeconded(NotSeconded::Wrong(0))));
    has(&model, Kind::Status, "That is not their passphrase. They type it again.");
    has_not(&model, "⟨");
}
