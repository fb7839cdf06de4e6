//! What a room shows that has nothing to show yet: a quiet picture, what is missing, and how it comes.

use bevy_egui::egui::{Ui, Vec2};

use super::picture::drawing;
use super::widgets;
use crate::theme::desk as theme;

/// On a card of its own: `name` is a picture of `assets/art/desk`.
pub fn room(ui: &mut Ui, name: &str, missing: &str, how: &str) {
    widgets::card(ui, |ui| {
        ui.vertical_centered(|ui| {
            quiet(ui, name, theme::PICTURE_EMPTY);
            ui.add_space(theme::GAP);
            widgets::section(ui, missing);
            widgets::words(ui, how);
        });
    });
}

/// Beside what a section says about itself.
pub fn beside(ui: &mut Ui, name: &str, says: impl FnOnce(&mut Ui)) {
    ui.horizontal(|ui| {
        quiet(ui, name, theme::PICTURE_EMPTY_SMALL);
        ui.add_space(theme::GAP);
        ui.vertical(says);
    });
}

/// The picture alone.
pub fn quiet(ui: &mut Ui, name: &str, wide: f32) {
    drawing(ui, &format!("desk/{name}"), Vec2::new(wide, wide * theme::EMPTY_SHAPE));
}
