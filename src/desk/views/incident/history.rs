//! Every change of a field: who, when, from what to what. The newest first.

use bevy_egui::egui::{Label, RichText, ScrollArea, Ui};

use super::form::Drawn;
use crate::desk::action::DeskAction;
use crate::desk::views::say::{clock, join, say};
use crate::desk::widgets;
use crate::locales::{Arg, Words, phrases};
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
                let (from, to) =
                    (phrases::change(field, &change.from, words), phrases::change(field, &change.to, words));
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
