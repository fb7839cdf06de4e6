//! What a grown-up does about a report: seen, listened, closed. Each is sealed to the report's own
//! readers; nothing a child told is ever changed by it.

use bevy_egui::egui::{Align, Layout, Ui, Vec2};

use super::say::say;
use super::{incident, told_again, working};
use crate::desk::action::DeskAction;
use crate::desk::model::{About, Model, Page, Work};
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::domain::erasing::Erasing;
use crate::domain::permission::Operation;
use crate::domain::queue::{Draft, Entry, NOTE_CHARS_MAX, Progress};
use crate::locales::Words;
use crate::store::desk_worker::May;
use crate::theme::desk as theme;

const ROWS: usize = 2;

/// Below everything that was told.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, entry: &Entry, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let offers = |may: &May| {
        let ways = may.note || may.reopen || may.link || may.hold || may.erasing != Erasing::NotTheirs;
        ways || !may.hand_on_to.is_empty() || !may.about.is_empty()
    };
    if entry.progress() == Progress::Closed && !work.may.as_deref().is_some_and(offers) {
        return actions;
    }
    ui.add_space(theme::GAP - ui.spacing().item_spacing.y);
    widgets::card(ui, |ui| {
        if entry.progress() != Progress::Closed {
            actions.extend(marks(ui, work, entry, words));
            actions.extend(told_again::together(ui, work, entry, words));
        }
        ui.horizontal_wrapped(|ui| {
            actions.extend(working::ways_on(ui, work, entry, words));
            actions.extend(ways_on(ui, work, words));
            actions.extend(incident::strip::button(ui, model, work, entry, words));
            actions.extend(working::more(ui, work, entry, words));
        });
    });
    actions
}

/// Other readers.
fn ways_on(ui: &mut Ui, work: &Work, words: &Words) -> Option<DeskAction> {
    let mut action = None;
    let free = work.marking.is_none();
    if work.may.as_ref().is_some_and(|may| !may.hand_on_to.is_empty())
        && widgets::button_if(ui, free, Kind::Quiet, &say(words, "desk-hand-on")).clicked()
    {
        action = Some(DeskAction::Turn(Page::HandOn(None)));
    }
    if work.may.as_ref().is_some_and(|may| !may.about.is_empty())
        && widgets::button_if(ui, free, Kind::Quiet, &say(words, "desk-about-staff")).clicked()
    {
        action = Some(DeskAction::Turn(Page::AboutStaff(About::default())));
    }
    action
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
        if !work.may.as_ref().is_some_and(|may| may.close) {
            return who_closes(ui, work, rest, words);
        }
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

/// Not for this reader to close: who can.
fn who_closes(ui: &mut Ui, work: &Work, width: f32, words: &Words) {
    let Some(may) = &work.may else { return };
    let who = match may.closing {
        Operation::CloseAboutStaff => "desk-close-who-staff",
        Operation::CloseUrgent => "desk-close-who-urgent",
        _ => "desk-close-who-plain",
    };
    ui.allocate_ui_with_layout(Vec2::new(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        widgets::soft(ui, &say(words, who));
    });
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
