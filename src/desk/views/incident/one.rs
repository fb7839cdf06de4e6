//! One incident: its form on the left; what to do, what was changed and the ways out on the right.

use bevy_egui::egui::{Align, Layout, Ui, Vec2};

use super::form::{self, Drawn};
use super::{hand_over, history, steps};
use crate::desk::action::DeskAction;
use crate::desk::fields;
use crate::desk::incident::{Beside, IncidentAction};
use crate::desk::model::{Model, Work};
use crate::desk::views::say::{join, progress, say, say_text};
use crate::desk::widgets::{self, Kind};
use crate::domain::form::Answers;
use crate::domain::incident_log::reference;
use crate::domain::permission::{Operation, may};
use crate::domain::queue::Entry;
use crate::domain::report::Teller;
use crate::locales::Words;
use crate::store::clock;
use crate::theme::desk as theme;

/// The whole room while an incident is open.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, entry: &Entry, words: &Words) -> Vec<DeskAction> {
    let mut actions = head(ui, work, entry, words);
    let Some(form) = &model.forms.incident else {
        widgets::words(ui, &say(words, "desk-incident-no-form"));
        return actions;
    };
    let filling = entry.filling(&form.id);
    if filling.started.is_none() {
        let key = if work.incidents.keeping { "desk-incident-keeping" } else { "desk-incident-refused" };
        widgets::words(ui, &say(words, key));
        return actions;
    }
    let none = Answers::default();
    let typed = work.drafts.get(&entry.report.id).map_or(&none, |draft| &draft.form);
    let drawn = Drawn { model, work, entry, form, filling: &filling, typed };
    ui.set_max_width(theme::INCIDENT_WIDTH.min(ui.available_width()));
    let room = ui.available_size();
    let left = room.x * theme::INCIDENT_SHARE;
    ui.horizontal_top(|ui| {
        ui.allocate_ui_with_layout(Vec2::new(left, room.y), Layout::top_down(Align::Min), |ui| {
            ui.set_width(left);
            actions.extend(form::ui(ui, &drawn, words));
        });
        ui.add_space(theme::GAP);
        let rest = Vec2::new(ui.available_width(), room.y);
        ui.allocate_ui_with_layout(rest, Layout::top_down(Align::Min), |ui| {
            ui.set_width(rest.x);
            actions.extend(beside(ui, &drawn, words));
        });
    });
    actions
}

fn head(ui: &mut Ui, work: &Work, entry: &Entry, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let report = &entry.report;
    let back = [
        ("desk-incident-back", IncidentAction::Back, true),
        ("desk-incident-all", IncidentAction::BackToLog, may(&work.me.roles, Operation::SeeLog)),
    ];
    ui.horizontal_top(|ui| {
        let buttons: f32 =
            back.iter().map(|(name, ..)| widgets::button_width(ui, &say(words, name)) + theme::GAP).sum();
        let room = ui.available_width() - buttons;
        ui.allocate_ui_with_layout(Vec2::new(room, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(room);
            let number = reference(&report.id, clock::civil(report.at).day);
            let name = widgets::arrival(ui, &say_text(words, "desk-incident-title", "reference", &number));
            if work.just_opened {
                name.request_focus();
                actions.push(DeskAction::Arrived);
            }
            let child = match &report.teller {
                Teller::Said { name, .. } => name.clone(),
                Teller::Possibly { name, .. } => say_text(words, "desk-possibly", "name", name),
                Teller::NotSignedIn | Teller::RatherNot => say(words, "desk-no-name"),
            };
            let worry = say(words, &format!("desk-worry-{}", report.worry.slug()));
            let class = report.group.iter().map(|(_, name)| name.clone());
            let facts: Vec<String> =
                [worry, child].into_iter().chain(class).chain([progress(words, entry.progress())]).collect();
            widgets::soft(ui, &join(&facts));
        });
        for (name, action, _) in back.into_iter().filter(|(_, _, shown)| *shown) {
            if widgets::button(ui, Kind::Quiet, &say(words, name)).clicked() {
                actions.push(DeskAction::Incident(action));
            }
        }
    });
    ui.add_space(theme::GAP);
    actions
}

fn beside(ui: &mut Ui, drawn: &Drawn, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let pages = [
        (Beside::Steps, "desk-incident-steps", true),
        (Beside::History, "desk-incident-history", true),
        (Beside::HandOver, "desk-incident-hand-over", may(&drawn.work.me.roles, Operation::ExportIncident)),
    ];
    let shown = drawn.work.incidents.beside;
    ui.horizontal_wrapped(|ui| {
        for (page, name, _) in pages.into_iter().filter(|(_, _, there)| *there) {
            if fields::pick(ui, shown == page, &say(words, name)).clicked() {
                actions.push(DeskAction::Incident(IncidentAction::Turn(page)));
            }
        }
    });
    ui.add_space(theme::GAP_SMALL);
    actions.extend(match shown {
        Beside::Steps => steps::ui(ui, drawn, words),
        Beside::History => history::ui(ui, drawn, words),
        Beside::HandOver => hand_over::ui(ui, drawn, words),
    });
    actions
}
