//! One's own passphrase and PIN.

use bevy_egui::egui::{RichText, Ui};

use super::{Actions, say, secret_box};
use crate::desk::school::{School, SchoolAction};
use crate::desk::widgets;
use crate::locales::Words;
use crate::theme::desk as theme;

/// A new passphrase: six words are offered, one's own may be typed.
pub fn passphrase(ui: &mut Ui, school: &School, words: &Words, done: &mut Actions) {
    old(ui, school, words, done);
    ui.add_space(theme::GAP);
    if let Some(offered) = &school.offered {
        widgets::soft(ui, &say(words, "school-offered"));
        ui.label(RichText::new(offered.0.as_str()).font(theme::bold(theme::OPENED)));
    }
    if let Some(typed) = secret_box(ui, "school-new", true, 1, &school.new, words) {
        done.push(SchoolAction::TypeNew(typed));
    }
}

/// A new PIN.
pub fn pin(ui: &mut Ui, school: &School, words: &Words, done: &mut Actions) {
    old(ui, school, words, done);
}

/// The passphrase they have.
pub fn old(ui: &mut Ui, school: &School, words: &Words, done: &mut Actions) {
    if let Some(typed) = secret_box(ui, "school-old", true, 1, &school.old, words) {
        done.push(SchoolAction::TypeOld(typed));
    }
}
