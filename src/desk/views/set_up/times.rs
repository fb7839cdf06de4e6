//! Terms and hours: when bells ring, and when the kiosk may say that somebody will come.

use bevy_egui::egui::{Align, Label, Layout, RichText, Ui, Vec2};

use super::{Actions, field, field_at, form, refused};
use crate::desk::fields;
use crate::desk::set_up::{SetUp, SetUpAction};
use crate::desk::views::say::{say, say_number};
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::domain::set_up::{TermLine, Times};
use crate::locales::Words;
use crate::theme::desk as theme;

/// Letters of a date or a time.
const DATE_CHARS_MAX: usize = 24;
/// Terms of a year, at most.
const TERMS_MAX: usize = 6;

/// The school day, then the terms.
pub fn ui(ui: &mut Ui, set_up: &SetUp, words: &Words) -> Actions {
    let mut draft = set_up.draft.clone();
    form(ui, |ui| fields_of(ui, set_up, &mut draft.times, words));
    if draft == set_up.draft { Actions::new() } else { vec![SetUpAction::Edit(Box::new(draft))] }
}

fn fields_of(ui: &mut Ui, set_up: &SetUp, now: &mut Times, words: &Words) {
    widgets::section(ui, &say(words, "set-up-hours"));
    hours(ui, now, words);
    ui.add_space(theme::GAP);
    widgets::section(ui, &say(words, "set-up-terms"));
    widgets::soft(ui, &say(words, "set-up-terms-why"));
    for (at, term) in now.terms.iter_mut().enumerate() {
        line(ui, at, term, words);
    }
    if now.terms.len() < TERMS_MAX && widgets::button(ui, Kind::Quiet, &say(words, "set-up-term-add")).clicked() {
        now.terms.push(TermLine::default());
    }
    refused(ui, set_up, words, |_| true);
}

fn hours(ui: &mut Ui, times: &mut Times, words: &Words) {
    let all = [("set-up-from", &mut times.from), ("set-up-home", &mut times.home), ("set-up-to", &mut times.to)];
    for (key, text) in all {
        let name = say(words, key);
        ui.horizontal(|ui| {
            label(ui, &name);
            date(ui, field(key), &name, text);
        });
    }
}

fn line(ui: &mut Ui, at: usize, term: &mut TermLine, words: &Words) {
    let number = at as u64 + 1;
    let named = say_number(words, "set-up-term", "number", number);
    ui.horizontal(|ui| {
        label(ui, if term.name.is_empty() { &named } else { &term.name });
        let from = say_number(words, "set-up-term-from", "number", number);
        let to = say_number(words, "set-up-term-to", "number", number);
        date(ui, field_at("from", at), &from, &mut term.from);
        widgets::words(ui, &say(words, "set-up-term-until"));
        date(ui, field_at("to", at), &to, &mut term.to);
    });
    // Its name goes with its first date.
    if term.name.is_empty() && !term.from.is_empty() {
        term.name = named;
    }
}

fn label(ui: &mut Ui, name: &str) {
    let size = Vec2::new(theme::FORM_NAME, theme::TARGET);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.set_width(theme::FORM_NAME);
        ui.add(Label::new(RichText::new(name).font(theme::bold(theme::BODY))).truncate());
    });
}

fn date(ui: &mut Ui, id: bevy_egui::egui::Id, name: &str, text: &mut String) {
    let how = BoxOf { name, secret: false, rows: 1, chars_max: DATE_CHARS_MAX };
    fields::bare_box(ui, id, &how, theme::DATE_WIDTH, text);
}
