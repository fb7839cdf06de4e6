//! Before a report is erased for ever: exactly what goes, what stays, why, and the second person. After it: the
//! certificate, and the line of it in the log.

use bevy_egui::egui::{Align, Label, Layout, RichText, ScrollArea, Ui, Vec2};

use super::incident::hand_over;
use super::say::{join, say, say_text};
use super::second;
use crate::desk::action::DeskAction;
use crate::desk::erasing::EraseAction;
use crate::desk::model::{Model, Page, Work};
use crate::desk::widgets::{self, Kind};
use crate::domain::erasing::{Erasing, Stays};
use crate::domain::ids::StaffId;
use crate::domain::queue::Entry;
use crate::domain::second::Act;
use crate::locales::Words;
use crate::store::desk_worker::NotErased;
use crate::store::{erased_words, handover};
use crate::theme::desk as theme;

/// What goes, line by line.
const GOES: [&str; 4] = ["erase-goes-told", "erase-goes-notes", "erase-goes-form", "erase-goes-copies"];
/// What stays.
const STAYS: [&str; 4] = ["erase-stays-id", "erase-stays-certificate", "erase-stays-figures", "erase-stays-backups"];

/// In place of the open report.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, entry: &Entry, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let erasing = work.may.as_ref().map_or(&Erasing::NotTheirs, |may| &may.erasing);
    widgets::card(ui, |ui| {
        let name = widgets::arrival(ui, &say(words, "erase-title"));
        if work.just_opened {
            name.request_focus();
            actions.push(DeskAction::Arrived);
        }
        let room = (ui.available_height() - theme::TARGET - 2.0 * theme::GAP).max(theme::CHOICE);
        ScrollArea::vertical().id_salt("erase").auto_shrink([false, true]).max_height(room).show(
            ui,
            |ui| match erasing {
                Erasing::Free => actions.extend(free(ui, model, work, words)),
                Erasing::Stays(why) => stays(ui, model, why, words),
                Erasing::NotTheirs => {}
            },
        );
        ui.add_space(theme::GAP);
        ui.horizontal_wrapped(|ui| {
            let ready = work.erasing.reason.is_some() && work.second.is_whole() && !work.erasing.busy;
            let erase = EraseAction::Do(entry.report.id.clone());
            if *erasing == Erasing::Free && widgets::button_if(ui, ready, Kind::Next, &say(words, "erase-do")).clicked()
            {
                actions.push(DeskAction::Erase(erase));
            }
            if widgets::button(ui, Kind::Quiet, &say(words, "desk-page-back")).clicked() {
                actions.push(DeskAction::Turn(Page::Told));
            }
        });
    });
    actions
}

/// Nothing is in the way.
fn free(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    widgets::words(ui, &say(words, "erase-how"));
    ui.add_space(theme::GAP_SMALL);
    let half = (ui.available_width() - theme::GAP) / 2.0;
    ui.horizontal_top(|ui| {
        for (title, lines) in [("erase-goes", GOES), ("erase-stays", STAYS)] {
            ui.allocate_ui_with_layout(Vec2::new(half, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(half);
                widgets::section(ui, &say(words, title));
                for line in lines {
                    bullet(ui, &say(words, line));
                }
            });
        }
    });
    ui.add_space(theme::GAP);
    widgets::section(ui, &say(words, "erase-why"));
    for reason in &model.forms.reasons {
        let chosen = work.erasing.reason.as_ref() == Some(&reason.id);
        if widgets::choice(ui, chosen, &say(words, reason.says.as_str()), "").clicked() {
            actions.push(DeskAction::Erase(EraseAction::Choose(reason.id.clone())));
        }
    }
    ui.add_space(theme::GAP);
    actions.extend(second::ui(ui, (model, work), Act::Erase, words));
    match &work.erasing.not_erased {
        _ if work.erasing.busy => widgets::status(ui, &say(words, "erase-erasing"), false),
        None => {}
        Some(NotErased::Stays(why)) => stays(ui, model, why, words),
        Some(NotErased::SecondNamed) => widgets::status(ui, &say(words, "erase-second-named"), true),
        Some(NotErased::NotSeconded(why)) => second::refused(ui, why, words),
    }
    actions
}

fn bullet(ui: &mut Ui, told: &str) {
    ui.horizontal_top(|ui| {
        ui.label("•");
        widgets::words(ui, told);
    });
}

/// Why it stays.
fn stays(ui: &mut Ui, model: &Model, why: &Stays, words: &Words) {
    let told = match why {
        Stays::Open => say(words, "erase-open"),
        Stays::Held => say(words, "erase-held"),
        Stays::Evidence(id) => {
            let procedure = model.forms.procedures.iter().find(|procedure| procedure.id == *id);
            let named = procedure.map_or_else(|| id.to_string(), |found| say(words, found.title.as_str()));
            say_text(words, "erase-evidence", "procedure", &named)
        }
    };
    widgets::status(ui, &told, true);
}

/// The certificate of what was just erased, or looked up in the log.
pub fn certificate(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let note = work.erased.iter().find(|note| work.erasing.certificate.as_ref() == Some(&note.report));
    let Some(note) = note else { return actions };
    let name = |id: &StaffId| super::person(model, id, words).0;
    let reasons = &model.forms.reasons;
    let whole = |ui: &mut Ui| {
        widgets::arrival(ui, &say(words, "erased-certificate"));
        ui.add_space(theme::GAP_SMALL);
        for (what, said) in erased_words::lines(note, &name, reasons, words) {
            ui.horizontal_top(|ui| {
                ui.allocate_ui_with_layout(Vec2::new(theme::FACT_NAME, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(theme::FACT_NAME);
                    widgets::soft(ui, &what);
                });
                ui.add(Label::new(RichText::new(said)).wrap().selectable(true));
            });
        }
        ui.add_space(theme::GAP_SMALL);
        widgets::soft(ui, &say(words, "erased-stays"));
        ui.add_space(theme::GAP);
        let out = &work.incidents.out;
        actions.extend(hand_over::folder(ui, out, &model.home, words));
        ui.add_space(theme::GAP_SMALL);
        ui.horizontal_wrapped(|ui| {
            if widgets::button_if(ui, !out.busy, Kind::Next, &say(words, "erased-save")).clicked() {
                actions.push(DeskAction::Erase(EraseAction::Save(note.report.clone())));
            }
            if widgets::button(ui, Kind::Quiet, &say(words, "figures-copy")).clicked() {
                ui.ctx().copy_text(erased_words::text(note, &name, reasons, words));
            }
            if widgets::button(ui, Kind::Quiet, &say(words, "erased-done")).clicked() {
                actions.push(DeskAction::Erase(EraseAction::PutAway));
            }
        });
        actions.extend(hand_over::written(ui, model, out, words));
    };
    ScrollArea::vertical().id_salt("certificate").show(ui, |ui| widgets::card(ui, whole));
    actions
}

/// Below the log: what of it was erased.
pub fn in_log(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    if work.erased.is_empty() {
        return actions;
    }
    ui.add_space(theme::GAP_SMALL);
    let count = super::say::say_number(words, "erased-in-log", "count", work.erased.len() as u64);
    widgets::section(ui, &count);
    for note in &work.erased {
        let Some(erasure) = erased_words::erasure(note) else { continue };
        let why = erased_words::why(erasure, &model.forms.reasons, words);
        let line = join(&[erased_words::named(note, erasure), handover::when(note.at), why]);
        let opens = say_text(words, "erased-show", "what", &line);
        if widgets::button(ui, Kind::Quiet, &opens).clicked() {
            actions.push(DeskAction::Erase(EraseAction::Show(note.report.clone())));
        }
    }
    actions
}
