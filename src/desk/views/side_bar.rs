//! Where one can go, who one is, and *Lock*.

use bevy_egui::egui::{Align, Align2, Frame, Label, Layout, Margin, Panel, Response, RichText, Ui, Vec2};

use super::say::{say, say_number};
use crate::desk::action::DeskAction;
use crate::desk::model::{Room, Work};
use crate::desk::picture::picture;
use crate::desk::widgets::{self, Kind};
use crate::domain::permission::{Operation, Scope, may, scope};
use crate::domain::theme::Tone;
use crate::locales::Words;
use crate::theme::desk::{self as theme, Toned as _};

/// The rooms, from top to bottom.
const ROOMS: [(Room, &str); 6] = [
    (Room::Today, "desk-today"),
    (Room::Queue, "desk-queue"),
    (Room::Incidents, "desk-incidents"),
    (Room::Class, "desk-class"),
    (Room::Reports, "figures"),
    (Room::School, "school"),
];

/// The left edge of the window.
pub fn ui(ui: &mut Ui, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let ground = Frame::new().fill(ui.tone(Tone::Bar)).inner_margin(Margin::same(14));
    let bar = Panel::left("side bar").exact_size(theme::SIDE_BAR).resizable(false).show_separator_line(false);
    bar.frame(ground).show(ui, |ui| {
        ui.horizontal(|ui| {
            picture(ui, "owl/calm", theme::PICTURE_OWL_SMALL);
            let name = RichText::new(say(words, "desk-name")).font(theme::bold(theme::HEADING));
            ui.add(Label::new(name.color(ui.tone(Tone::OnBar))));
        });
        ui.add_space(theme::GAP);
        for (room, name) in ROOMS {
            // Whoever sees no class has no room for them.
            if room == Room::Class && work.classes.as_ref().is_none_or(Vec::is_empty) {
                continue;
            }
            if room == Room::Incidents && !may(&work.me.roles, Operation::SeeLog) {
                continue;
            }
            if room == Room::Reports && scope(&work.me.roles, Operation::GiveFigures) < Scope::Counts {
                continue;
            }
            let (waiting, of) = match room {
                Room::Queue => (work.waiting().count(), "desk-queue-waiting"),
                Room::Today => (work.errands.len(), "queue-errands"),
                Room::Class | Room::Incidents | Room::Reports | Room::School => (0, "desk-queue-waiting"),
            };
            if place(ui, &say(words, name), (work.room == room, waiting, of), words) {
                actions.push(DeskAction::Go(room));
            }
        }
        // Last in the order of Tab, lowest on the screen.
        ui.add_space((ui.available_height() - theme::WHO).max(theme::GAP));
        let name = RichText::new(&work.me.name).color(ui.tone(Tone::OnBar));
        ui.add(Label::new(name).truncate());
        let lock = wide_button(ui, &say(words, "desk-lock")).on_hover_text(say(words, "desk-lock-key"));
        widgets::described(ui, &lock, &say(words, "desk-lock-key"));
        if lock.clicked() {
            actions.push(DeskAction::Lock);
        }
    });
    actions
}

fn wide_button(ui: &mut Ui, name: &str) -> Response {
    ui.with_layout(Layout::top_down_justified(Align::Min), |ui| widgets::button(ui, Kind::OnTeal, name)).inner
}

/// A place with the number of what waits there; the one one is at is lit.
fn place(ui: &mut Ui, name: &str, (here, waiting, of): (bool, usize, &str), words: &Words) -> bool {
    let kind = if here { Kind::OnTeal } else { Kind::OnTealQuiet };
    let response = ui.with_layout(Layout::top_down_justified(Align::Min), |ui| widgets::button(ui, kind, name)).inner;
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(here));
    if waiting > 0 {
        let number = waiting.to_string();
        let middle = response.rect.right_center() - Vec2::new(24.0, 0.0);
        ui.painter().circle_filled(middle, 14.0, ui.tone(Tone::Chosen));
        ui.painter().text(middle, Align2::CENTER_CENTER, &number, theme::bold(theme::SMALL), ui.tone(Tone::LeadDeep));
        widgets::described(ui, &response, &say_number(words, of, "waiting", waiting as u64));
    }
    response.clicked()
}
