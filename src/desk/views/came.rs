//! What a desk says of its own accord, above whatever one is doing: a child needs a grown-up. As a
//! bell does it says nothing of who told what; and on Today and before sign-in, that no bell is there.

use bevy_egui::egui::{Align, Frame, Label, Layout, Margin, RichText, Ui};

use super::say::say;
use crate::desk::action::DeskAction;
use crate::desk::model::{Model, Work};
use crate::desk::widgets::{self, Kind};
use crate::domain::theme::Tone;
use crate::locales::Words;
use crate::theme::desk::{self as theme, Toned as _};

/// While somebody works, or while their work is hidden: then there is nothing to press.
pub fn strip(ui: &mut Ui, model: &Model, hidden: bool, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    if !model.rings() {
        return actions;
    }
    let ground = Frame::new().fill(ui.tone(Tone::Tell)).corner_radius(theme::CORNER);
    ground.inner_margin(Margin::symmetric(14, 10)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            let told = say(words, "desk-came");
            let response = ui.add(Label::new(RichText::new(&told).font(theme::bold(theme::HEADING))));
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_role(accesskit::Role::Alert);
                node.set_label(told.as_str());
                node.set_live(accesskit::Live::Assertive);
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if !hidden && widgets::button(ui, Kind::Next, &say(words, "desk-came-look")).clicked() {
                    actions.push(DeskAction::LookNow);
                }
            });
        });
    });
    ui.add_space(theme::GAP);
    actions
}

/// On Today: whether somebody hears when a child tells, and whether a class reads along.
pub fn around(ui: &mut Ui, model: &Model, _: &Work, words: &Words) -> Vec<DeskAction> {
    let Some(around) = model.around else { return Vec::new() };
    if around.mirrored {
        told(ui, "desk-mirrored", words);
    }
    no_bell(ui, model, words);
    Vec::new()
}

/// No bell is there at a time when one should be.
pub fn no_bell(ui: &mut Ui, model: &Model, words: &Words) {
    if model.lacks_bell() {
        told(ui, "desk-no-bell", words);
    }
}

fn told(ui: &mut Ui, key: &str, words: &Words) {
    ui.add_space(theme::GAP_SMALL);
    widgets::late_ground(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        widgets::late(ui, &say(words, key));
        widgets::words(ui, &say(words, &format!("{key}-do")));
    });
    ui.add_space(theme::GAP_SMALL);
}
