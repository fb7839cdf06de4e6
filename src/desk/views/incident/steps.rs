//! What to do: every procedure that applies by the form's answers, what never to do first.

use bevy_egui::egui::{ScrollArea, Ui};

use super::form::Drawn;
use super::step;
use crate::desk::action::DeskAction;
use crate::desk::views::say::{join, say};
use crate::desk::widgets;
use crate::domain::form::Answers;
use crate::domain::procedure::Procedure;
use crate::locales::{Arg, Words};
use crate::theme::desk as theme;

/// The right column.
pub fn ui(ui: &mut Ui, drawn: &Drawn, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    // By what is kept: a step somebody ticks must be one for all readers.
    let said = drawn.form.said(&drawn.filling.answers);
    ScrollArea::vertical().id_salt("steps").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let mut applying =
            drawn.model.forms.procedures.iter().filter(|procedure| procedure.applies.holds(&said)).peekable();
        if applying.peek().is_none() {
            widgets::card(ui, |ui| widgets::words(ui, &say(words, "desk-steps-none")));
        }
        for known in applying {
            actions.extend(ui.push_id(known.id.as_str(), |ui| procedure(ui, drawn, known, &said, words)).inner);
            ui.add_space(theme::GAP);
        }
    });
    actions
}

fn procedure(ui: &mut Ui, drawn: &Drawn, known: &Procedure, said: &Answers, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    widgets::card(ui, |ui| {
        widgets::section(ui, &say(words, known.title.as_str()));
        let steps = || known.steps.iter().filter(|step| step.is_asked(said));
        let done = steps().filter(|step| drawn.entry.ticked(&known.id, &step.id).is_some()).count();
        let number = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let counts = [("done", number(done)), ("all", number(steps().count()))];
        let facts = [words.say("desk-steps-done", &counts), known.rows.join(", "), known.source.clone()];
        widgets::soft(ui, &join(&facts));
        if !known.never.is_empty() {
            ui.add_space(theme::GAP_SMALL);
            widgets::late_ground(ui).show(ui, |ui| {
                ui.set_width(ui.available_width());
                for never in &known.never {
                    widgets::late(ui, &say(words, never.as_str()));
                }
            });
        }
        for step in steps() {
            ui.separator();
            actions.extend(ui.push_id(step.id.as_str(), |ui| step::ui(ui, drawn, known, step, words)).inner);
        }
    });
    actions
}
