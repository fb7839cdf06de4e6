//! The stop page: it is about a colleague. What the policy wants before anything else (R65, R66), who
//! it is about, and the safe way for the report.

use bevy_egui::egui::{Frame, Margin, ScrollArea, Ui};

use super::say::say;
use crate::desk::action::DeskAction;
use crate::desk::model::{About, Model, Page, Work};
use crate::desk::widgets::{self, Kind};
use crate::domain::queue::Entry;
use crate::domain::theme::Tone;
use crate::locales::Words;
use crate::theme::desk::{self as theme, Toned as _};

/// In the order they matter.
const RULES: [&str; 5] =
    ["desk-stop-danger", "desk-stop-questions", "desk-stop-inquiry", "desk-stop-head", "desk-stop-lado"];

/// In place of the open report.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, (entry, about): (&Entry, &About), words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    widgets::card(ui, |ui| {
        let room = (ui.available_height() - theme::UNDER_CHOICES).max(theme::REPORT_LEAST);
        ScrollArea::vertical().id_salt("stop").auto_shrink([false, true]).max_height(room).show(ui, |ui| {
            ui.add_space(theme::GAP_SMALL);
            let name = widgets::arrival(ui, &say(words, "desk-stop"));
            if work.just_opened {
                name.request_focus();
                name.scroll_to_me(None);
                actions.push(DeskAction::Arrived);
            }
            rules(ui, words);
            actions.extend(who(ui, model, work, about, words));
            widgets::words(ui, &say(words, "desk-stop-what"));
        });
        ui.add_space(theme::GAP);
        ui.horizontal_wrapped(|ui| {
            let ready = about.is_said() && work.marking.is_none();
            let label = if about.is_said() { "desk-stop-send" } else { "desk-stop-choose" };
            if widgets::button_if(ui, ready, Kind::Next, &say(words, label)).clicked() {
                actions.push(DeskAction::AboutStaff(entry.report.id.clone(), about.clone()));
            }
            if widgets::button(ui, Kind::Quiet, &say(words, "desk-page-back")).clicked() {
                actions.push(DeskAction::Turn(Page::Told));
            }
        });
        if work.marking.is_some() {
            widgets::soft(ui, &say(words, "desk-saving"));
        }
    });
    actions
}

fn rules(ui: &mut Ui, words: &Words) {
    let ground = Frame::new().fill(ui.tone(Tone::Pill)).corner_radius(theme::CARD_CORNER);
    ground.inner_margin(Margin::same(16)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        for rule in RULES {
            ui.horizontal_top(|ui| {
                ui.label("•");
                widgets::words(ui, &say(words, rule));
            });
        }
    });
    ui.add_space(theme::GAP);
}

/// Several may be meant; *did not say* and names exclude each other.
fn who(ui: &mut Ui, model: &Model, work: &Work, about: &About, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    widgets::section(ui, &say(words, "desk-stop-who"));
    let people = work.may.as_ref().map(|may| may.about.as_slice()).unwrap_or_default();
    for id in people {
        let (name, roles) = super::person(model, id, words);
        let chosen = about.named.contains(id);
        if widgets::tick(ui, chosen, &name, &roles).clicked() {
            let mut named = about.named.clone();
            if !named.remove(id) {
                named.insert(id.clone());
            }
            actions.push(DeskAction::Turn(Page::AboutStaff(About { named, not_said: false })));
        }
    }
    if widgets::tick(ui, about.not_said, &say(words, "desk-stop-not-said"), "").clicked() {
        let next = About { not_said: !about.not_said, ..About::default() };
        actions.push(DeskAction::Turn(Page::AboutStaff(next)));
    }
    ui.add_space(theme::GAP_SMALL);
    actions
}
