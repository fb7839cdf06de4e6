//! Whom one rings for a step, at hand: their number, and when somebody last checked it.

use bevy_egui::egui::{Label, RichText, Ui};

use crate::desk::widgets;
use crate::domain::contact::Contact;
use crate::locales::{Words, phrases};
use crate::theme::desk as theme;

/// The number, or that the school has not filled it in.
pub fn ui(ui: &mut Ui, contact: Option<&Contact>, words: &Words) {
    let Some(contact) = contact else { return };
    let line = phrases::contact(contact, words);
    ui.add(Label::new(RichText::new(line).font(theme::bold(theme::SMALL))).wrap());
    let about = phrases::about_contact(contact, words);
    if !about.is_empty() {
        widgets::soft(ui, &about);
    }
}
