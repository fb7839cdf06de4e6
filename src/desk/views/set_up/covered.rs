//! Nobody touched the desk while papers were open: they are covered.

use bevy_egui::egui::Ui;

use super::Actions;
use crate::desk::picture::picture;
use crate::desk::set_up::SetUpAction;
use crate::desk::views::say::say;
use crate::desk::widgets::{self, Kind};
use crate::locales::Words;
use crate::theme::desk as theme;

/// One card in the middle.
pub fn ui(ui: &mut Ui, words: &Words) -> Actions {
    let mut done = Actions::new();
    widgets::in_the_middle(ui, theme::LONE_CARD_WIDTH, |ui| {
        widgets::card(ui, |ui| {
            ui.vertical_centered(|ui| picture(ui, "owl/sleep", theme::PICTURE_OWL));
            widgets::title(ui, &say(words, "set-up-covered"));
            widgets::words(ui, &say(words, "set-up-covered-why"));
            ui.add_space(theme::GAP);
            if widgets::button(ui, Kind::Next, &say(words, "set-up-uncover")).clicked() {
                done.push(SetUpAction::Uncover);
            }
        });
    });
    done
}
