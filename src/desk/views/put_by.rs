//! On Today: concerns somebody began and did not send. Which class and how long the words are, not the words.

use bevy_egui::egui::Ui;

use super::say::{join, say, say_number};
use crate::desk::action::DeskAction;
use crate::desk::concern::ConcernAction;
use crate::desk::model::{Model, Work};
use crate::desk::widgets::{self, Kind};
use crate::locales::Words;
use crate::theme::desk as theme;

/// Nothing where all were sent.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    for (at, concern) in work.put_by.iter().enumerate() {
        let about = concern.about_what().map(|worry| say(words, &format!("desk-worry-{}", worry.slug())));
        let child = concern.child.as_ref().map(|(_, name)| name.clone()).filter(|_| !model.veils(work));
        let class = concern.group.as_ref().map(|(_, name)| name.clone());
        let letters = concern.words.trim().chars().count() as u64;
        let letters = say_number(words, "concern-begun-letters", "letters", letters);
        let told = join(&[about, child, class, Some(letters)].into_iter().flatten().collect::<Vec<_>>());
        ui.push_id(("put by", at), |ui| {
            widgets::late_ground(ui).show(ui, |ui| {
                ui.set_width(ui.available_width());
                widgets::late(ui, &say(words, "concern-begun"));
                widgets::soft(ui, &told);
                ui.add_space(theme::GAP_SMALL);
                let go_on = widgets::button(ui, Kind::Next, &say(words, "concern-go-on"));
                widgets::described(ui, &go_on, &told);
                if go_on.clicked() {
                    actions.push(DeskAction::Concern(ConcernAction::GoOn(at)));
                }
            });
        });
        ui.add_space(theme::GAP_SMALL);
    }
    actions
}
