//! The ways out of the program: on paper, a row of a table, and one file sealed for another school.

use std::path::Path;

use bevy_egui::egui::{Label, RichText, ScrollArea, Ui};

use super::form::Drawn;
use crate::desk::action::DeskAction;
use crate::desk::fields;
use crate::desk::incident::{GoingOut, IncidentAction};
use crate::desk::model::Model;
use crate::desk::views::say::{say, say_text};
use crate::desk::views::second;
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::domain::second::Act;
use crate::locales::Words;
use crate::store::desk_worker::{NotWritten, PrintWhat};
use crate::theme::desk as theme;

/// Characters of a folder, a name or a key.
const CHARS_MAX: usize = 400;

/// The right column.
pub fn ui(ui: &mut Ui, drawn: &Drawn, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let act = DeskAction::Incident;
    let out = &drawn.work.incidents.out;
    let id = &drawn.entry.report.id;
    ScrollArea::vertical().id_salt("hand over").auto_shrink(false).show(ui, |ui| {
        widgets::card(ui, |ui| {
            actions.extend(folder(ui, out, &drawn.model.home, words));
            widgets::soft(ui, &say(words, "desk-out-audited"));
            // In sight from every button below.
            actions.extend(written(ui, drawn.model, out, words));
        });
        ui.add_space(theme::GAP);
        let two = (drawn.model, drawn.work);
        widgets::card(ui, |ui| actions.extend(second::ui(ui, two, Act::Export, words)));
        let free = !out.busy && drawn.work.second.is_whole();
        ui.add_space(theme::GAP);
        actions.extend(paper(ui, drawn, free, words));
        ui.add_space(theme::GAP);
        widgets::card(ui, |ui| {
            widgets::section(ui, &say(words, "desk-out-table"));
            widgets::soft(ui, &say(words, "desk-out-table-why"));
            if widgets::button_if(ui, free, Kind::Quiet, &say(words, "desk-out-table-do")).clicked() {
                actions.push(act(IncidentAction::Table(vec![id.clone()])));
            }
        });
        ui.add_space(theme::GAP);
        widgets::card(ui, |ui| {
            widgets::section(ui, &say(words, "desk-out-sealed"));
            widgets::soft(ui, &say(words, "desk-out-sealed-why"));
            if let Some(to) = one_line(ui, "desk-out-to", &out.to, words) {
                actions.push(act(IncidentAction::TypeTo(to)));
            }
            if let Some(key) = one_line(ui, "desk-out-recipient", &out.recipient, words) {
                actions.push(act(IncidentAction::TypeRecipient(key)));
            }
            let ready = free && !out.to.trim().is_empty() && !out.recipient.trim().is_empty();
            if widgets::button_if(ui, ready, Kind::Quiet, &say(words, "desk-out-sealed-do")).clicked() {
                actions.push(act(IncidentAction::Bundle(id.clone())));
            }
        });
    });
    actions
}

/// The form, and what to do about it, on paper.
fn paper(ui: &mut Ui, drawn: &Drawn, free: bool, words: &Words) -> Option<DeskAction> {
    let out = &drawn.work.incidents.out;
    let report = drawn.entry.report.id.clone();
    let mut action = None;
    widgets::card(ui, |ui| {
        widgets::section(ui, &say(words, "desk-out-paper"));
        widgets::soft(ui, &say(words, "desk-out-paper-why"));
        let (width, with_history) = (ui.available_width(), out.with_history);
        let name = say(words, "desk-out-paper-history");
        if fields::tick_box(ui, true, with_history, &name, width).clicked() {
            action = Some(IncidentAction::WithHistory(!with_history));
        }
        ui.horizontal_wrapped(|ui| {
            let asked = [
                ("desk-out-paper-do", PrintWhat::Incident { report: report.clone(), with_history }),
                ("desk-out-paper-steps", PrintWhat::Checklist(report)),
            ];
            for (name, what) in asked {
                if widgets::button_if(ui, free, Kind::Quiet, &say(words, name)).clicked() {
                    action = Some(IncidentAction::Print(what));
                }
            }
        });
    });
    action.map(DeskAction::Incident)
}

/// The empty form and procedures, for a day without computers.
pub fn empty_papers(ui: &mut Ui, out: &GoingOut, model: &Model, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    ui.add_space(theme::GAP_SMALL);
    widgets::card(ui, |ui| {
        widgets::soft(ui, &say(words, "desk-out-blank-why"));
        actions.extend(folder(ui, out, &model.home, words));
        ui.horizontal_wrapped(|ui| {
            let papers =
                [("desk-out-blank-form", PrintWhat::EmptyForm), ("desk-out-blank-steps", PrintWhat::EmptyChecklist)];
            for (name, what) in papers {
                if widgets::button_if(ui, !out.busy, Kind::Quiet, &say(words, name)).clicked() {
                    actions.push(DeskAction::Incident(IncidentAction::Print(what)));
                }
            }
        });
        actions.extend(written(ui, model, out, words));
    });
    actions
}

/// Where it goes: one's own folder, until one types another.
pub fn folder(ui: &mut Ui, out: &GoingOut, home: &str, words: &Words) -> Option<DeskAction> {
    let folder = out.folder.as_deref().unwrap_or(home);
    let typed = one_line(ui, "desk-out-folder", folder, words)?;
    Some(DeskAction::Incident(IncidentAction::TypeFolder(typed)))
}

fn one_line(ui: &mut Ui, name: &str, before: &str, words: &Words) -> Option<String> {
    let name = say(words, name);
    let how = BoxOf { name: &name, secret: false, rows: 1, chars_max: CHARS_MAX };
    let mut text = before.to_owned();
    widgets::text_box(ui, &how, &mut text).changed().then_some(text)
}

/// What was written where, or why not.
pub fn written(ui: &mut Ui, model: &Model, out: &GoingOut, words: &Words) -> Option<DeskAction> {
    match &out.written {
        _ if out.busy => {
            widgets::status(ui, &say(words, "desk-out-writing"), false);
            None
        }
        None => None,
        Some(written) => outcome(ui, model, written, words),
    }
}

/// The files that were written, with the way to them, or why none.
pub fn outcome(
    ui: &mut Ui,
    model: &Model,
    written: &Result<Vec<String>, NotWritten>,
    words: &Words,
) -> Option<DeskAction> {
    let (line, wrong) = match written {
        Ok(files) => (say_text(words, "desk-out-written", "files", &files.join(", ")), false),
        Err(NotWritten::File(why)) => (say_text(words, "desk-out-not-written", "why", why), true),
        Err(NotWritten::NotAKey) => (say(words, "desk-out-not-a-key"), true),
        Err(NotWritten::NotSeconded(why)) => {
            second::refused(ui, why, words);
            return None;
        }
        Err(NotWritten::TooLong) => (say(words, "desk-out-too-long"), true),
        Err(NotWritten::NotPrinted(why)) => (say_text(words, "desk-out-not-printed", "why", why), true),
    };
    widgets::status(ui, &line, wrong);
    let folder = written.as_ref().ok()?.first().and_then(|file| Path::new(file).parent())?;
    open_folder(ui, model, folder, words)
}

/// The way to what was saved; where no program opens folders, its path, to be read and copied.
pub fn open_folder(ui: &mut Ui, model: &Model, folder: &Path, words: &Words) -> Option<DeskAction> {
    if model.shut_folder.as_deref() == Some(folder) {
        let path = folder.display().to_string();
        let shut = RichText::new(say_text(words, "desk-folder-shut", "folder", &path));
        ui.add(Label::new(shut).wrap().selectable(true));
        return None;
    }
    let pressed = widgets::button(ui, Kind::Quiet, &say(words, "desk-folder-open")).clicked();
    pressed.then(|| DeskAction::OpenFolder(folder.to_owned()))
}
