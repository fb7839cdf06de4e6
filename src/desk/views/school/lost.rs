//! Somebody's passphrase is lost: a new key, and the recovery paper opens what the old one opened.

use bevy_egui::egui::Ui;

use super::{Actions, people, say, school_key, secret_box};
use crate::desk::model::Model;
use crate::desk::school::{School, SchoolAction};
use crate::desk::widgets;
use crate::locales::Words;
use crate::theme::desk as theme;

/// A choice and the paper.
pub fn ui(ui: &mut Ui, model: &Model, school: &School, words: &Words, done: &mut Actions) {
    widgets::words(ui, &say(words, "school-lost-who"));
    done.extend(people(ui, model, school.who.as_ref(), None).map(SchoolAction::Choose));
    ui.add_space(theme::GAP_SMALL);
    recovery_key(ui, school, words, done);
    ui.add_space(theme::GAP_SMALL);
    school_key(ui, school, words, done);
}

/// Sealing again was interrupted: the paper once more, or nothing where one's own key opens.
pub fn go_on(ui: &mut Ui, school: &School, words: &Words, done: &mut Actions) {
    recovery_key(ui, school, words, done);
    widgets::soft(ui, &say(words, "school-go-on-empty"));
}

pub(super) fn recovery_key(ui: &mut Ui, school: &School, words: &Words, done: &mut Actions) {
    if let Some(typed) = secret_box(ui, "school-recovery-key", false, 2, &school.recovery_key, words) {
        done.push(SchoolAction::TypeRecoveryKey(typed));
    }
}
