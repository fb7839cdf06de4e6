//! *Incidents*: the log of those one can open, or the form of the one that is open.

use bevy_egui::egui::Ui;

use super::say::say;
use super::veil;
use crate::desk::action::DeskAction;
use crate::desk::model::{Model, Work};
use crate::desk::widgets;
use crate::locales::Words;

pub mod bars;
mod contact;
mod field;
mod form;
pub mod hand_over;
mod history;
mod log;
mod one;
mod patterns;
pub mod said;
mod step;
mod steps;
pub mod strip;

/// The whole room.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    if model.veils(work) {
        return veil::ui(ui, words);
    }
    match (&work.open, &work.opening) {
        (Some(entry), _) => one::ui(ui, model, work, entry, words),
        (None, Some(_)) => {
            widgets::words(ui, &say(words, "desk-opening"));
            Vec::new()
        }
        (None, None) => log::ui(ui, model, work, words),
    }
}
