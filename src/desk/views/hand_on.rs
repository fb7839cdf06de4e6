//! To whom the open report goes on. Only those it can go to are there: a list without reasons tells
//! nobody who is named in it, or whose family the child is.

use bevy_egui::egui::{ScrollArea, Ui};

use super::say::{say, say_text};
use crate::desk::action::DeskAction;
use crate::desk::model::{Model, Page, Work};
use crate::desk::widgets::{self, Kind};
use crate::domain::ids::StaffId;
use crate::domain::queue::Entry;
use crate::locales::Words;
use crate::theme::desk as theme;

/// In place of the open report.
pub fn ui(
    ui: &mut Ui,
    model: &Model,
    work: &Work,
    (entry, chosen): (&Entry, Option<&StaffId>),
    words: &Words,
) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let candidates = work.may.as_ref().map(|may| may.hand_on_to.as_slice()).unwrap_or_default();
    widgets::card(ui, |ui| {
        let name = widgets::arrival(ui, &say(words, "desk-hand-on-to"));
        if work.just_opened {
            name.request_focus();
            actions.push(DeskAction::Arrived);
        }
        if candidates.is_empty() {
            widgets::words(ui, &say(words, "desk-hand-on-nobody"));
        } else {
            widgets::words(ui, &say(words, "desk-hand-on-how"));
        }
        widgets::soft(ui, &say(words, "desk-hand-on-who-not"));
        ui.add_space(theme::GAP_SMALL);
        let room = (ui.available_height() - theme::UNDER_CHOICES).max(theme::CHOICE);
        ScrollArea::vertical().id_salt("hand on").auto_shrink([false, true]).max_height(room).show(ui, |ui| {
            for id in candidates {
                let (name, roles) = super::person(model, id, words);
                if widgets::choice(ui, chosen == Some(id), &name, &roles).clicked() {
                    actions.push(DeskAction::Turn(Page::HandOn(Some(id.clone()))));
                }
            }
        });
        ui.add_space(theme::GAP);
        ui.horizontal_wrapped(|ui| {
            let ready = chosen.filter(|id| candidates.contains(id) && work.marking.is_none());
            let label = match chosen {
                Some(id) => say_text(words, "desk-hand-on-do", "name", &super::person(model, id, words).0),
                None => say(words, "desk-hand-on-choose"),
            };
            if widgets::button_if(ui, ready.is_some(), Kind::Next, &label).clicked()
                && let Some(to) = ready
            {
                actions.push(DeskAction::HandOn(entry.report.id.clone(), to.clone()));
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
