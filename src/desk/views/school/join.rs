//! Somebody joins: their name, what they do, and the school key.

use bevy_egui::egui::Ui;

use super::{Actions, say, school_key};
use crate::desk::fields;
use crate::desk::school::{School, SchoolAction};
use crate::desk::views::set_up::person::roles;
use crate::desk::widgets::{self, BoxOf};
use crate::domain::set_up::NAME_CHARS_MAX;
use crate::locales::Words;
use crate::theme::desk as theme;

/// Three fields.
pub fn ui(ui: &mut Ui, school: &School, words: &Words, done: &mut Actions) {
    let mut person = school.person.clone();
    let name = say(words, "school-join-name");
    let how = BoxOf { name: &name, secret: false, rows: 1, chars_max: 2 * NAME_CHARS_MAX };
    widgets::text_box(ui, &how, &mut person.name);
    ui.add_space(theme::GAP_SMALL);
    roles(ui, &mut person.roles, words);
    if fields::toggle(ui, person.talks, &say(words, "set-up-person-talks")).clicked() {
        person.talks = !person.talks;
    }
    ui.add_space(theme::GAP_SMALL);
    if person != school.person {
        done.push(SchoolAction::Edit(Box::new(person)));
    }
    school_key(ui, school, words, done);
}
