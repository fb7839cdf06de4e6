//! *This computer* at the desk, read from the tree a screen reader gets.

use accesskit::Role as Kind;

use super::tests::{has, has_not, with_queue};
use crate::desk::action::{DeskAction, Effect, apply};
use crate::desk::computer;
use crate::desk::model::{Model, Room};
use crate::desk::school::{SchoolAction, Task};
use crate::domain::person::Role;
use crate::health::{Fact, Line};

fn at_school(role: Role) -> Model {
    let mut model = with_queue(Vec::new());
    model.work_mut().unwrap().me.roles = vec![role];
    apply(&mut model, DeskAction::Go(Room::School));
    model
}

#[test]
fn a_technician_reads_what_is_to_do_first_and_looks_again() {
    let mut model = at_school(Role::Technician);
    has(&model, Kind::RadioButton, "This computer");
    let open = |model: &mut Model| apply(model, DeskAction::School(SchoolAction::Open(Some(Task::Computer))));
    assert!(matches!(open(&mut model).as_slice(), [Effect::LookAtComputer]));
    has(&model, Kind::Status, "Looking. This takes a moment where much is kept …");
    assert!(apply(&mut model, DeskAction::School(SchoolAction::Look)).is_empty(), "somebody looks already");
    let size = Line { well: true, key: "size", facts: vec![("mib", Fact::Number(12))] };
    let bell = Line { well: false, key: "bell-never", facts: Vec::new() };
    computer::hear(&mut model, vec![size, bell]);
    has(&model, Kind::Heading, "One thing is to do");
    has(&model, Kind::Label, "No bell was ever there.");
    has(&model, Kind::Label, "The school’s data takes 12 MiB.");
    assert!(matches!(apply(&mut model, DeskAction::School(SchoolAction::Look)).as_slice(), [Effect::LookAtComputer]));
}

#[test]
fn whoever_does_not_look_after_computers_has_no_such_page() {
    for role in [Role::ClassTeacher, Role::Governor, Role::Senco] {
        has_not(&at_school(role), "This computer");
    }
}
