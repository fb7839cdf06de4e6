//! What else there is to say of somebody: what they do, what children call them.

use bevy_egui::egui::Ui;

use super::{Actions, field_at};
use crate::desk::fields;
use crate::desk::set_up::SetUpAction;
use crate::desk::views::say::{role, say};
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::domain::person::Role;
use crate::domain::set_up::Person;
use crate::locales::Words;
use crate::theme::desk as theme;

/// Roles in the order a school thinks of them.
pub const ROLES: [Role; 13] = [
    Role::Head,
    Role::DeputyHead,
    Role::Dsl,
    Role::DeputyDsl,
    Role::OnlineSafetyOfficer,
    Role::ChairOfGovernors,
    Role::TrustDsl,
    Role::Governor,
    Role::Senco,
    Role::ComputingLeader,
    Role::ClassTeacher,
    Role::OtherStaff,
    Role::Technician,
];

/// Characters of what children call somebody, all names together.
const CALLED_CHARS_MAX: usize = 200;

/// A card with everything but the name, which stands in the list. Gives the changed line.
pub fn ui(ui: &mut Ui, at: usize, person: &Person, words: &Words) -> (Option<(usize, Person)>, Actions) {
    let mut changed = person.clone();
    let mut done = Actions::new();
    widgets::card(ui, |ui| {
        widgets::section(ui, &say(words, "set-up-person-does"));
        roles(ui, &mut changed.roles, words);
        ui.add_space(theme::GAP_SMALL);
        let name = say(words, "set-up-person-called");
        let mut called = person.also_called.join(", ");
        let how = BoxOf { name: &name, secret: false, rows: 1, chars_max: CALLED_CHARS_MAX };
        ui.push_id(field_at("called", at), |ui| {
            if widgets::text_box(ui, &how, &mut called).changed() {
                // As typed: a comma just written must not be eaten; spaces go when it is used.
                changed.also_called = called.split(',').map(|name| name.trim_start().to_owned()).collect();
            }
        });
        widgets::soft(ui, &say(words, "set-up-person-called-why"));
        ui.add_space(theme::GAP_SMALL);
        if fields::toggle(ui, changed.talks, &say(words, "set-up-person-talks")).clicked() {
            changed.talks = !changed.talks;
        }
        ui.add_space(theme::GAP_SMALL);
        if widgets::button(ui, Kind::Quiet, &say(words, "set-up-person-remove")).clicked() {
            done.push(SetUpAction::RemovePerson(at));
        }
    });
    let changed = (changed != *person && done.is_empty()).then_some((at, changed));
    (changed, done)
}

/// All roles, each on or off.
pub fn roles(ui: &mut Ui, held: &mut Vec<Role>, words: &Words) {
    ui.horizontal_wrapped(|ui| {
        for one in ROLES {
            let on = held.contains(&one);
            if fields::toggle(ui, on, &role(words, one)).clicked() {
                if on {
                    held.retain(|other| *other != one);
                } else {
                    held.push(one);
                }
            }
        }
    });
}
