//! Every change of a field: who, when, from what to what. The newest first.

use bevy_egui::egui::{Label, RichText, ScrollArea, Ui};

use super::answer::in_words;
use super::form::Drawn;
use crate::desk::action::DeskAction;
use crate::desk::views::say::{clock, join, say};
use crate::desk::widgets;
use crate::domain::form::{Answer, Field};
use crate::locales::{Arg, Words};
use crate::theme::desk as theme;

/// The right column.
pub fn ui(ui: &mut Ui, drawn: &Drawn, words: &Words) -> Vec<DeskAction> {
    ScrollArea::vertical().id_salt("history").auto_shrink(false).show(ui, |ui| {
        widgets::card(ui, |ui| {
            if drawn.filling.changes.is_empty() {
                widgets::soft(ui, &say(words, "desk-history-none"));
            }
            for change in drawn.filling.changes.iter().rev() {
                let field = drawn.form.field(&change.field);
                // A field a school took out of its form since is said by its name.
                let name = field.map_or_else(|| change.field.to_string(), |field| say(words, field.label.as_str()));
                ui.add(Label::new(RichText::new(name).font(theme::bold(theme::BODY))).wrap());
                let (from, to) = (said(field, &change.from, words), said(field, &change.to, words));
                let args = [("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
                widgets::words(ui, &words.say("desk-history-from", &args));
                let by = drawn.model.name_of(&change.by);
                let by = by.map_or_else(|| say(words, "desk-unknown-person"), str::to_owned);
                widgets::soft(ui, &join(&[by, clock(words, drawn.model.now, change.at)]));
                ui.add_space(theme::GAP_SMALL);
            }
        });
    });
    Vec::new()
}

fn said(field: Option<&Field>, answer: &Answer, words: &Words) -> String {
    if answer.is_empty() { say(words, "desk-history-empty") } else { in_words(field, answer, words) }
}
