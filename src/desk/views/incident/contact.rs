//! Whom one rings for a step, at hand: their number, and when somebody last checked it.

use bevy_egui::egui::{Label, RichText, Ui};

use crate::desk::views::say::{day, say, say_text};
use crate::desk::widgets;
use crate::domain::contact::Contact;
use crate::locales::{Arg, Words};
use crate::theme::desk as theme;

/// The number, or that the school has not filled it in.
pub fn ui(ui: &mut Ui, contact: Option<&Contact>, words: &Words) {
    let Some(contact) = contact else { return };
    let name = ("name", Arg::Text(contact.name.as_str()));
    let line = match (contact.phone.as_str(), contact.web.as_str()) {
        ("", "") => words.say("desk-contact-empty", &[name]),
        ("", web) => words.say("desk-contact-web", &[name, ("web", Arg::Text(web))]),
        (phone, _) => words.say("desk-contact-number", &[name, ("phone", Arg::Text(phone))]),
    };
    ui.add(Label::new(RichText::new(line).font(theme::bold(theme::SMALL))).wrap());
    let mut about: Vec<String> = Vec::new();
    if !contact.note.is_empty() {
        about.push(contact.note.clone());
    }
    if !contact.phone.is_empty() {
        about.push(match contact.checked_on.as_str() {
            "" => say(words, "desk-contact-unchecked"),
            written => say_text(words, "desk-contact-checked", "day", &day(words, written)),
        });
    }
    if !about.is_empty() {
        widgets::soft(ui, &about.join(" · "));
    }
}
