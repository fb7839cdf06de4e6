//! What a grown-up does about a report: seen, listened, closed. Each is sealed to the report's own
//! readers; nothing a child told is ever changed by it.

use bevy_egui::egui::Ui;

use super::say::say;
use crate::desk::action::DeskAction;
use crate::desk::model::{Draft, Work};
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::domain::queue::{Entry, NOTE_CHARS_MAX, Progress};
use crate::locales::Words;
use crate::theme::desk as theme;

const ROWS: usize = 3;

/// Below everything that was told.
pub fn ui(ui: &mut Ui, work: &Work, entry: &Entry, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let progress = entry.progress();
    if progress == Progress::Closed {
        return actions;
    }
    let id = &entry.report.id;
    let free = work.marking.is_none();
    let none = Draft::default();
    let draft = work.drafts.get(id).unwrap_or(&none);

    ui.add_space(theme::GAP);
    widgets::section(ui, &say(words, "desk-do"));
    if progress == Progress::Waiting {
        widgets::words(ui, &say(words, "desk-do-seen"));
        if widgets::button_if(ui, free, Kind::Next, &say(words, "desk-seen")).clicked() {
            actions.push(DeskAction::Seen(id.clone()));
        }
        ui.add_space(theme::GAP);
    }
    let kind = if progress == Progress::Waiting { Kind::Quiet } else { Kind::Next };
    let listened = Part { label: "desk-listened-box", button: "desk-listened", kind, free };
    let (typed, pressed) = part(ui, &listened, &draft.listened, words);
    if let Some(typed) = typed {
        actions.push(DeskAction::WriteListened(id.clone(), typed));
    }
    if pressed {
        actions.push(DeskAction::Listened(id.clone()));
    }
    ui.add_space(theme::GAP);
    let closing = Part { label: "desk-close-box", button: "desk-close", kind: Kind::Quiet, free };
    let (typed, pressed) = part(ui, &closing, &draft.closing, words);
    if let Some(typed) = typed {
        actions.push(DeskAction::WriteClosing(id.clone(), typed));
    }
    if pressed {
        actions.push(DeskAction::Close(id.clone()));
    }
    if !free {
        widgets::soft(ui, &say(words, "desk-saving"));
    }
    actions
}

struct Part {
    label: &'static str,
    button: &'static str,
    kind: Kind,
    free: bool,
}

/// A box and the button that keeps what is in it: what was typed, and whether it was pressed.
fn part(ui: &mut Ui, part: &Part, draft: &str, words: &Words) -> (Option<String>, bool) {
    let mut typed = draft.to_owned();
    let name = say(words, part.label);
    let how = BoxOf { name: &name, secret: false, rows: ROWS, chars_max: NOTE_CHARS_MAX };
    let changed = widgets::text_box(ui, &how, &mut typed).changed();
    let ready = part.free && !typed.trim().is_empty();
    let pressed = widgets::button_if(ui, ready, part.kind, &say(words, part.button)).clicked();
    (changed.then_some(typed), pressed)
}
