//! On Today, for whoever may change them: numbers to ring that nobody can rely on, by name, and the way there.

use bevy_egui::egui::Ui;

use super::say::{say, say_number, say_text};
use crate::desk::action::DeskAction;
use crate::desk::contacts::{ContactsAction, unready};
use crate::desk::model::{Model, Work};
use crate::desk::school::SchoolAction;
use crate::desk::widgets::{self, Kind};
use crate::domain::contact::Contact;
use crate::domain::permission::{Operation, may};
use crate::locales::Words;
use crate::store::clock;
use crate::theme::desk as theme;

/// Names of one kind.
const NAMED_MAX: usize = 4;

/// Nothing where every number was checked within a school year.
pub fn numbers(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let (without, unchecked) = unready(&model.forms.contacts, clock::civil(model.now.wall).day);
    if !may(&work.me.roles, Operation::EditContacts) || (without.is_empty() && unchecked.is_empty()) {
        return Vec::new();
    }
    let mut clicked = false;
    ui.add_space(theme::GAP_SMALL);
    widgets::late_ground(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        for (key, contacts) in [("contacts-today-none", &without), ("contacts-today-unchecked", &unchecked)] {
            if !contacts.is_empty() {
                widgets::late(ui, &say_text(words, key, "names", &names(contacts, words)));
            }
        }
        ui.add_space(theme::GAP_SMALL);
        clicked = widgets::button(ui, Kind::Quiet, &say(words, "contacts")).clicked();
    });
    ui.add_space(theme::GAP_SMALL);
    clicked.then_some(DeskAction::School(SchoolAction::Contacts(ContactsAction::Show))).into_iter().collect()
}

fn names(contacts: &[&Contact], words: &Words) -> String {
    let mut names: Vec<String> = contacts.iter().take(NAMED_MAX).map(|contact| contact.name.clone()).collect();
    if let Some(more) = contacts.len().checked_sub(NAMED_MAX).filter(|more| *more > 0) {
        names.push(say_number(words, "contacts-today-more", "number", more as u64));
    }
    names.join(" · ")
}
