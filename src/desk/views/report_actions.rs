//! What a grown-up does about a report: seen, listened, closed. Each is sealed to the report's own
//! readers; nothing a child told is ever changed by it.

use bevy_egui::egui::{Align, Layout, Ui, Vec2};

use super::say::say;
use crate::desk::action::DeskAction;
use crate::desk::model::{Draft, Work};
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::domain::queue::{Entry, NOTE_CHARS_MAX, Progress};
use crate::locales::Words;
use crate::theme::desk as theme;

const ROWS: usize = 2;

/// Below everything that was told.
pub fn ui(ui: &mut Ui, work: &Work, entry: &Entry, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    widgets::card(ui, |ui| {
        if entry.progress() != Progress::Closed {
            actions.extend(marks(ui, work, entry, words));
        }
        if widgets::button(ui, Kind::Quiet, &say(words, "desk-back")).clicked() {
            actions.push(DeskAction::BackToQueue);
        }
    });
    actions
}

fn marks(ui: &mut Ui, work: &Work, entry: &Entry, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let waiting = entry.progress() == Progress::Waiting;
    let id = &entry.report.id;
    let free = work.marking.is_none();
    let none = Draft::default();
    let draft = work.drafts.get(id).unwrap_or(&none);

    if waiting {
        let words_of_it = say(words, "desk-seen");
        ui.horizontal(|ui| {
            let room = ui.available_width() - widgets::button_width(ui, &words_of_it) - theme::GAP;
            ui.allocate_ui_with_layout(Vec2::new(room, theme::TARGET), Layout::left_to_right(Align::Center), |ui| {
                ui.set_width(room);
                widgets::words(ui, &say(words, "desk-do-seen"));
            });
            if widgets::button_if(ui, free, Kind::Next, &words_of_it).clicked() {
                actions.push(DeskAction::Seen(id.clone()));
            }
        });
        ui.add_space(theme::GAP_SMALL);
    }
    let kind = if waiting { Kind::Quiet } else { Kind::Next };
    let listened = Part { label: "desk-listened-box", button: "desk-listened", kind, free };
    let closing = Part { label: "desk-close-box", button: "desk-close", kind: Kind::Quiet, free };
    let all = ui.available_width();
    ui.horizontal_top(|ui| {
        let (typed, pressed) = part(ui, &listened, all * theme::LISTENED_SHARE, &draft.listened, words);
        actions.extend(typed.map(|typed| DeskAction::WriteListened(id.clone(), typed)));
        actions.extend(pressed.then(|| DeskAction::Listened(id.clone())));
        let rest = ui.available_width();
        let (typed, pressed) = part(ui, &closing, rest, &draft.closing, words);
        actions.extend(typed.map(|typed| DeskAction::WriteClosing(id.clone(), typed)));
        actions.extend(pressed.then(|| DeskAction::Close(id.clone())));
    });
    if !free {
        widgets::soft(ui, &say(words, "desk-saving"));
    }
    ui.add_space(theme::GAP_SMALL);
    actions
}

struct Part {
    label: &'static str,
    button: &'static str,
    kind: Kind,
    free: bool,
}

/// A box and the button that keeps what is in it: what was typed, and whether it was pressed.
fn part(ui: &mut Ui, part: &Part, width: f32, draft: &str, words: &Words) -> (Option<String>, bool) {
    let drawn = ui.allocate_ui_with_layout(Vec2::new(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        let mut typed = draft.to_owned();
        let name = say(words, part.label);
        let how = BoxOf { name: &name, secret: false, rows: ROWS, chars_max: NOTE_CHARS_MAX };
        let changed = widgets::text_box(ui, &how, &mut typed).changed();
        let ready = part.free && !typed.trim().is_empty();
        let pressed = widgets::button_if(ui, ready, part.kind, &say(words, part.button)).clicked();
        (changed.then_some(typed), pressed)
    });
    drawn.inner
}
