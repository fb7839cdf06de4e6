//! The queue: what waits for this reader, urgent first, then oldest; beside it the report that is
//! open. What is not sealed to them does not exist here, in no row and no count.

use bevy_egui::egui::{self, Align, CollapsingHeader, Frame, Layout, Margin, RichText, ScrollArea, Stroke, Ui, Vec2};

use super::report;
use super::say::{ago, join, progress, say, say_number, say_text};
use crate::desk::action::DeskAction;
use crate::desk::empty;
use crate::desk::model::{Model, Work};
use crate::desk::picture::picture;
use crate::desk::widgets::{self, Kind};
use crate::domain::queue::Progress;
use crate::domain::theme::Tone;
use crate::locales::Words;
use crate::store::desk_worker::QueueRow;
use crate::theme::desk::{self as theme, Toned as _};

/// The list on the left, the report on the right.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let Some(queue) = &work.queue else {
        widgets::words(ui, &say(words, "desk-queue-coming"));
        return actions;
    };
    if queue.is_empty() {
        widgets::title(ui, &say(words, "desk-queue"));
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
            actions.extend(rows(ui, model, work, words));
        });
        ui.add_space(theme::GAP);
        let rest = Vec2::new(ui.available_width(), room.y);
        ui.allocate_ui_with_layout(rest, Layout::top_down(Align::Min), |ui| {
            actions.extend(report::ui(ui, model, work, words));
        });
    });
    actions
}

fn rows(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let waiting = work.waiting().count();
    widgets::title(ui, &say(words, "desk-queue"));
    if waiting > 0 {
        widgets::soft(ui, &say_number(words, "desk-queue-waiting", "waiting", waiting as u64));
    }
    ui.add_space(theme::GAP_SMALL);
    ScrollArea::vertical().id_salt("queue").auto_shrink(false).show(ui, |ui| {
        if waiting == 0 {
            nothing_waits(ui, words);
        }
        for entry in work.waiting() {
            actions.extend(row(ui, model, work, entry, words));
        }
        let closed = work.closed().count();
        if closed > 0 {
            ui.add_space(theme::GAP);
            let name = RichText::new(say_number(words, "desk-queue-closed", "closed", closed as u64));
            CollapsingHeader::new(name.font(theme::bold(theme::BODY))).id_salt("closed").show_unindented(ui, |ui| {
                for entry in work.closed() {
                    actions.extend(row(ui, model, work, entry, words));
                }
            });
        }
    });
    actions
}

/// Nobody waits for this reader.
pub fn nothing_waits(ui: &mut Ui, words: &Words) {
    let (missing, how) = (say(words, "desk-queue-empty"), say(words, "desk-queue-empty-why"));
    empty::room(ui, "nothing-waiting", &missing, &how);
}

/// One report, with the way to open it: *Open* is that report's own, also when a new one comes above it.
pub fn row(ui: &mut Ui, model: &Model, work: &Work, entry: &QueueRow, words: &Words) -> Vec<DeskAction> {
    ui.push_id(entry.id.as_str(), |ui| told_row(ui, model, work, entry, words)).inner
}

fn told_row(ui: &mut Ui, model: &Model, work: &Work, entry: &QueueRow, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let here =
        work.opening.as_ref() == Some(&entry.id) || work.open.as_ref().is_some_and(|open| open.report.id == entry.id);
    let worry = say(words, &format!("desk-worry-{}", entry.worry.slug()));
    let who = join(&who_when(model, entry, words));
    // A thicker edge takes from the room inside, so that rows keep their width.
    let (edge, width, room) = if here { (Tone::Lead, 3.0, 12) } else { (Tone::Edge, 1.0, 14) };
    let card = Frame::new().fill(ui.tone(Tone::Card)).stroke(Stroke::new(width, ui.tone(edge)));
    card.corner_radius(theme::CARD_CORNER).inner_margin(Margin::same(room)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        widgets::group_name(ui, accesskit::Role::ListItem, &worry);
        ui.horizontal_top(|ui| {
            picture(ui, &format!("tell/{}", entry.worry.slug()), theme::PICTURE_ROW);
            let open_words = say(words, "desk-open");
            let words_width = ui.available_width() - widgets::button_width(ui, &open_words) - theme::GAP;
            let told = ui.allocate_ui_with_layout(Vec2::new(words_width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(words_width);
                ui.add(egui::Label::new(RichText::new(&worry).font(theme::bold(theme::BODY))).wrap());
                chips(ui, work, entry, words);
                widgets::soft(ui, &who);
            });
            ui.vertical(|ui| {
                ui.add_space((told.response.rect.height() - theme::TARGET).max(0.0) / 2.0);
                let open = widgets::button(ui, Kind::Quiet, &open_words);
                widgets::described(ui, &open, &join(&[worry.clone(), who.clone()]));
                if open.clicked() {
                    actions.push(DeskAction::Open(entry.id.clone()));
                }
                if work.return_to.as_ref() == Some(&entry.id) {
                    open.request_focus();
                    actions.push(DeskAction::Arrived);
                }
            });
        });
    });
    ui.add_space(theme::GAP_SMALL);
    actions
}

fn chips(ui: &mut Ui, work: &Work, entry: &QueueRow, words: &Words) {
    let quiet = |ui: &mut Ui, words: &str| widgets::chip(ui, words, Tone::Chosen, Tone::LeadDeep);
    widgets::chip_row(ui, |ui| {
        if entry.progress != Progress::Waiting {
            quiet(ui, &progress(words, entry.progress));
        } else if entry.now {
            widgets::chip(ui, &say(words, "desk-needs-now"), Tone::Tell, Tone::OnTell);
        }
        if entry.again.is_some() {
            quiet(ui, &say(words, "desk-again-chip"));
        }
        if let Some(feeling) = entry.feeling {
            quiet(ui, &say(words, &format!("desk-feeling-{}", feeling.slug())));
        }
        if entry.by_mistake {
            quiet(ui, &say(words, "desk-mistake-chip"));
        }
        if work.drafts.get(&entry.id).is_some_and(|draft| !draft.is_empty()) {
            quiet(ui, &say(words, "desk-draft-chip"));
        }
    });
}

fn who_when(model: &Model, entry: &QueueRow, words: &Words) -> Vec<String> {
    let who = match &entry.teller_name {
        Some(name) if entry.teller_possibly => say_text(words, "desk-possibly", "name", name),
        Some(name) => name.clone(),
        None => say(words, "desk-no-name"),
    };
    [Some(who), entry.group.clone(), Some(ago(words, model.now, entry.at))].into_iter().flatten().collect()
}
