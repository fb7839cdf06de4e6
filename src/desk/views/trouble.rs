//! When the store could not do what it was asked: what happened, and what to do now.

use bevy_egui::egui::Ui;

use super::say::{say, say_number};
use crate::desk::action::DeskAction;
use crate::desk::model::Model;
use crate::desk::picture::picture;
use crate::desk::widgets::{self, Kind};
use crate::locales::Words;
use crate::store::StoreError;
use crate::theme::desk as theme;

/// Above what one is doing, until put away.
pub fn strip(ui: &mut Ui, model: &Model, words: &Words) -> Vec<DeskAction> {
    let Some(error) = &model.trouble else {
        return Vec::new();
    };
    let mut actions = Vec::new();
    widgets::late_ground(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        told(ui, error, words);
        if widgets::button(ui, Kind::Quiet, &say(words, "desk-trouble-read")).clicked() {
            actions.push(DeskAction::PutTroubleAway);
        }
    });
    ui.add_space(theme::GAP);
    actions
}

/// Above what one is doing, until put away: a box was full before all that was pasted was in it.
pub fn cut(ui: &mut Ui, model: &Model, words: &Words) -> Vec<DeskAction> {
    let Some(letters) = model.cut else { return Vec::new() };
    let mut actions = Vec::new();
    widgets::status(ui, &say_number(words, "desk-paste-cut", "letters", letters as u64), true);
    if widgets::button(ui, Kind::Quiet, &say(words, "desk-trouble-read")).clicked() {
        actions.push(DeskAction::PutCutAway);
    }
    ui.add_space(theme::GAP);
    actions
}

/// Instead of everything: the desk could not even start.
pub fn whole(ui: &mut Ui, model: &Model, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    widgets::in_the_middle(ui, theme::LONE_CARD_WIDTH, |ui| {
        widgets::card(ui, |ui| {
            ui.vertical_centered(|ui| picture(ui, "owl/think", theme::PICTURE_OWL));
            widgets::title(ui, &say(words, "desk-trouble-start"));
            if let Some(error) = &model.trouble {
                told(ui, error, words);
            }
            ui.add_space(theme::GAP);
            if widgets::button(ui, Kind::Next, &say(words, "desk-try-again")).clicked() {
                actions.push(DeskAction::TryAgain);
            }
        });
    });
    actions
}

fn told(ui: &mut Ui, error: &StoreError, words: &Words) {
    let slug = error.slug();
    widgets::late(ui, &say(words, &format!("store-{slug}")));
    widgets::words(ui, &say(words, &format!("store-{slug}-do")));
    if let Some(detail) = detail(error) {
        widgets::soft(ui, detail);
    }
}

/// A path, or the database's own words: they help whoever is asked for help.
fn detail(error: &StoreError) -> Option<&str> {
    match error {
        StoreError::Missing(detail)
        | StoreError::Damaged(detail)
        | StoreError::NotSealed(detail)
        | StoreError::Refused(detail) => Some(detail),
        _ => None,
    }
}
