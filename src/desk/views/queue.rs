//! The queue: what waits for this reader, urgent first, then oldest; beside it the report that is
//! open. What is not sealed to them does not exist here, in no row and no count.
//!
//! Only the rows in sight are drawn, and every row is as high as the next: a hundred thousand reports
//! scroll like ten. Arrow keys go from row to row, beyond those in sight too.

use std::ops::Range;

use bevy_egui::egui::{Align, Id, Layout, ScrollArea, Ui, Vec2};

use super::queue_row::row;
use super::say::{say, say_number};
use super::{queue_filters, report, veil};
use crate::desk::action::DeskAction;
use crate::desk::concern::ConcernAction;
use crate::desk::empty;
use crate::desk::model::{Model, Work};
use crate::desk::widgets::{self, Kind};
use crate::locales::Words;
use crate::theme::desk as theme;

/// The list on the left, the report on the right.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let Some(queue) = &work.queue else {
        widgets::words(ui, &say(words, "desk-queue-coming"));
        return actions;
    };
    // What became of the last report stands where the report stood.
    if queue.is_empty() && work.erasing.certificate.is_none() {
        title(ui, &mut actions, words);
        widgets::in_the_middle(ui, theme::LONE_CARD_WIDTH, |ui| nothing_waits(ui, words));
        return actions;
    }
    let room = ui.available_size();
    let (least, most) = theme::QUEUE_WIDTH;
    let list_width = (room.x * theme::QUEUE_SHARE).clamp(least, most);
    ui.horizontal_top(|ui| {
        let list = Vec2::new(list_width, room.y);
        ui.allocate_ui_with_layout(list, Layout::top_down(Align::Min), |ui| {
            ui.set_width(list_width);
            title(ui, &mut actions, words);
            actions.extend(queue_filters::ui(ui, work, words));
            actions.extend(rows(ui, model, work, words));
        });
        ui.add_space(theme::GAP);
        let rest = Vec2::new(ui.available_width(), room.y);
        ui.allocate_ui_with_layout(rest, Layout::top_down(Align::Min), |ui| {
            actions.extend(if model.veils(work) { veil::ui(ui, words) } else { report::ui(ui, model, work, words) });
        });
    });
    actions
}

/// The room's name, and the way to a new concern.
fn title(ui: &mut Ui, actions: &mut Vec<DeskAction>, words: &Words) {
    ui.horizontal(|ui| {
        widgets::title(ui, &say(words, "desk-queue"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if widgets::button(ui, Kind::Quiet, &say(words, "concern-new")).clicked() {
                actions.push(DeskAction::Concern(ConcernAction::Begin(Box::default())));
            }
        });
    });
}

/// The rows on show; those in sight are drawn.
fn rows(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let number = work.list.shown.len();
    if number == 0 {
        ui.add_space(theme::GAP);
        if work.waiting().next().is_none() {
            nothing_waits(ui, words);
        } else {
            widgets::words(ui, &say(words, "queue-none-here"));
        }
        if work.return_to.is_some() {
            actions.push(DeskAction::Arrived);
        }
        return actions;
    }
    let drawn = Id::new("queue-in-sight");
    let mut area = ScrollArea::vertical().id_salt("queue").auto_shrink(false);
    // The row the eyes go back to may be out of sight, and so not there to be given the focus.
    if let Some(id) = &work.return_to {
        let in_sight: Range<usize> = ui.data(|data| data.get_temp(drawn)).unwrap_or(0..0);
        match work.listed().position(|row| row.is_some_and(|row| row.id == *id)) {
            Some(at) if !in_sight.contains(&at) => {
                let pitch = theme::QUEUE_ROW + theme::GAP_SMALL;
                let above = (ui.available_height() - pitch) / 2.0;
                area = area.vertical_scroll_offset((at as f32 * pitch - above).max(0.0));
            }
            Some(_) => {}
            None => actions.push(DeskAction::Arrived),
        }
    }
    ui.spacing_mut().item_spacing.y = theme::GAP_SMALL;
    area.show_rows(ui, theme::QUEUE_ROW, number, |ui, range| {
        ui.data_mut(|data| data.insert_temp(drawn, range.clone()));
        for entry in work.listed().skip(range.start).take(range.len()).flatten() {
            actions.extend(row(ui, model, work, entry, words));
        }
    });
    actions
}

/// Nobody waits for this reader.
pub fn nothing_waits(ui: &mut Ui, words: &Words) {
    let (missing, how) = (say(words, "desk-queue-empty"), say(words, "desk-queue-empty-why"));
    empty::room(ui, "nothing-waiting", &missing, &how);
}

/// How many wait, in words.
pub fn how_many(ui: &mut Ui, number: usize, words: &Words) {
    widgets::soft(ui, &say_number(words, "desk-queue-waiting", "waiting", number as u64));
}
