//! Above the list: which reports are on show, of which class, and what is looked for.

use bevy_egui::egui::{Id, Key, Ui};

use super::say::{say, say_number};
use crate::desk::action::DeskAction;
use crate::desk::fields::{bare_box, pick};
use crate::desk::model::Work;
use crate::desk::queue_list::{CLASSES_MAX, Filter, SEARCH_CHARS_MAX};
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::desk::working::WorkingAction;
use crate::domain::queue::Progress;
use crate::locales::{Arg, Words};
use crate::theme::desk as theme;

/// Everything above the rows.
pub fn ui(ui: &mut Ui, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut action = None;
    super::queue::how_many(ui, work.waiting().count(), words);
    let closed = work.queue.iter().flatten().filter(|row| row.progress == Progress::Closed).count();
    ui.horizontal_wrapped(|ui| {
        widgets::group_name(ui, accesskit::Role::RadioGroup, &say(words, "queue-show"));
        for filter in Filter::ALL {
            if filter == Filter::Closed && closed == 0 && work.list.filter != filter {
                continue;
            }
            let name = match filter {
                Filter::Closed => say_number(words, "desk-queue-closed", "closed", closed as u64),
                other => say(words, &format!("queue-filter-{}", other.slug())),
            };
            if pick(ui, work.list.filter == filter, &name).clicked() {
                action = Some(WorkingAction::Filter(filter));
            }
        }
    });
    action = action.or(classes(ui, work, words));
    action = action.or(search(ui, work, words));
    ui.add_space(theme::GAP_SMALL);
    action.map(DeskAction::Working).into_iter().collect()
}

/// The classes, where there are a few of them.
fn classes(ui: &mut Ui, work: &Work, words: &Words) -> Option<WorkingAction> {
    let list = &work.list;
    if !(2..=CLASSES_MAX).contains(&list.classes.len()) {
        return None;
    }
    let mut action = None;
    ui.horizontal_wrapped(|ui| {
        if pick(ui, list.class.is_none(), &say(words, "queue-class-all")).clicked() {
            action = Some(WorkingAction::Class(None));
        }
        for class in &list.classes {
            if pick(ui, list.class.as_ref() == Some(class), class).clicked() {
                action = Some(WorkingAction::Class(Some(class.clone())));
            }
        }
    });
    action
}

/// Typed words narrow the list by what stands in it; *Find in words* looks in everything one can open.
fn search(ui: &mut Ui, work: &Work, words: &Words) -> Option<WorkingAction> {
    let list = &work.list;
    let mut action = None;
    ui.horizontal(|ui| {
        let find = say(words, "queue-find");
        let name = say(words, "queue-look-for");
        let mut typed = list.typed.clone();
        let width = ui.available_width() - widgets::button_width(ui, &find) - theme::GAP - theme::FIELD_ROOM;
        let how = BoxOf { name: &name, secret: false, rows: 1, chars_max: SEARCH_CHARS_MAX };
        let response = bare_box(ui, Id::new("queue search"), &how, width, &mut typed).on_hover_text(name.as_str());
        if typed.is_empty() {
            let place = response.rect.left_center() + bevy_egui::egui::vec2(theme::GAP, 0.0);
            let soft = crate::theme::desk::Toned::tone(ui, crate::domain::theme::Tone::InkSoft);
            let left = bevy_egui::egui::Align2::LEFT_CENTER;
            ui.painter().text(place, left, &name, theme::plain(theme::SMALL), soft);
        }
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if response.changed() {
            action = Some(WorkingAction::Type(typed));
        }
        let ready = !list.typed.trim().is_empty();
        let button = widgets::button_if(ui, ready, Kind::Quiet, &find).on_hover_text(say(words, "queue-find-how"));
        widgets::described(ui, &button, &say(words, "queue-find-how"));
        if button.clicked() || (entered && ready) {
            action = Some(WorkingAction::Find);
        }
    });
    if let Some((typed, _)) = &list.found {
        let number = i64::try_from(list.shown.len()).unwrap_or(i64::MAX);
        let args = [("number", Arg::Number(number)), ("words", Arg::Text(typed))];
        ui.horizontal_wrapped(|ui| {
            widgets::status(ui, &words.say("queue-found", &args), false);
            if widgets::button(ui, Kind::Quiet, &say(words, "queue-whole")).clicked() {
                action = Some(WorkingAction::Clear);
            }
        });
    }
    action
}
