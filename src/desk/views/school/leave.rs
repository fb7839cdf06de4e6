//! Somebody leaves: who, who follows them, and the school key.

use bevy_egui::egui::Ui;

use super::{Actions, people, say, school_key};
use crate::desk::model::Model;
use crate::desk::school::{School, SchoolAction};
use crate::desk::widgets;
use crate::locales::Words;
use crate::theme::desk as theme;

/// Two choices and a field.
pub fn ui(ui: &mut Ui, model: &Model, school: &School, words: &Words, done: &mut Actions) {
    widgets::words(ui, &say(words, "school-leave-who"));
    done.extend(people(ui, model, school.who.as_ref(), None).map(SchoolAction::Choose));
    ui.add_space(theme::GAP_SMALL);
    if school.who.is_some() {
        widgets::words(ui, &say(words, "school-leave-follower"));
        done.extend(people(ui, model, school.follower.as_ref(), school.who.as_ref()).map(SchoolAction::Follow));
        widgets::soft(ui, &say(words, "school-leave-follower-why"));
        ui.add_space(theme::GAP_SMALL);
    }
    school_key(ui, school, words, done);
}
