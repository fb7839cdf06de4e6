//! The desk's first run: a school in seven steps. Each step is a file; here is what stands round
//! all of them: how far one is, and the ways back, on, and out.

use bevy_egui::egui::{Align, Id, Key, Layout, Rect, Response, ScrollArea, Ui, UiBuilder, Vec2, pos2};

use super::say::say;
use crate::desk::action::DeskAction;
use crate::desk::model::Model;
use crate::desk::picture::picture;
use crate::desk::set_up::{SetUp, SetUpAction};
use crate::desk::widgets::{self, Kind};
use crate::domain::set_up::{Refusal, Step};
use crate::domain::theme::Tone;
use crate::locales::{Arg, Words};
use crate::theme::desk as theme;

mod class;
mod covered;
pub mod paper_text;
mod papers;
mod people;
pub mod person;
mod readers;
mod school;
mod sign_ins;
mod times;

#[cfg(test)]
mod tests;

type Actions = Vec<SetUpAction>;

/// One step, with how far one is above it and the ways on below.
pub fn ui(ui: &mut Ui, model: &Model, set_up: &SetUp, words: &Words) -> Vec<DeskAction> {
    let mut actions = super::trouble::strip(ui, model, words);
    let mut done = Actions::new();
    if set_up.covered.is_some() {
        done.extend(covered::ui(ui, words));
        return done.into_iter().map(DeskAction::SetUp).collect();
    }
    // On a wide screen everything stands in the middle, as wide as it reads well.
    let whole = ui.available_rect_before_wrap();
    let inset = ((whole.width() - theme::FORMS_WIDTH) / 2.0).max(0.0);
    let column = whole.shrink2(Vec2::new(inset, 0.0));
    ui.scope_builder(UiBuilder::new().max_rect(column), |ui| step(ui, set_up, words, &mut done));
    actions.extend(done.into_iter().map(DeskAction::SetUp));
    actions
}

fn step(ui: &mut Ui, set_up: &SetUp, words: &Words, done: &mut Actions) {
    if let Some(to) = ui.data_mut(|data| data.remove_temp::<Option<Id>>(led_to())).flatten() {
        ui.memory_mut(|memory| memory.request_focus(to));
    }
    head(ui, set_up, words, done);
    let room = ui.available_rect_before_wrap();
    let edge = room.bottom() - theme::FOOT;
    let body = Rect::from_min_max(room.min, pos2(room.right(), edge - theme::GAP));
    let foot_room = Rect::from_min_max(pos2(room.left(), edge), room.max);
    ui.scope_builder(UiBuilder::new().max_rect(body), |ui| {
        ScrollArea::vertical().id_salt(set_up.draft.step.slug()).auto_shrink(false).show(ui, |ui| {
            done.extend(match set_up.draft.step {
                Step::School => school::ui(ui, set_up, words),
                Step::Times => times::ui(ui, set_up, words),
                Step::People => people::ui(ui, set_up, words),
                Step::Readers => readers::ui(ui, set_up, words),
                Step::Class => class::ui(ui, set_up, words),
                Step::Papers => papers::ui(ui, set_up, words),
                Step::SignIns => sign_ins::ui(ui, set_up, words),
            });
        });
    });
    ui.scope_builder(UiBuilder::new().max_rect(foot_room), |ui| foot(ui, set_up, words, done));
}

/// One form in the middle, on a card.
fn form<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let room = ui.available_rect_before_wrap();
    let inset = ((room.width() - theme::FORM_WIDTH) / 2.0).max(0.0);
    let column = room.shrink2(Vec2::new(inset, 0.0));
    ui.scope_builder(UiBuilder::new().max_rect(column), |ui| widgets::card(ui, add)).inner
}

/// The owl, the step's name, "3 of 7".
fn head(ui: &mut Ui, set_up: &SetUp, words: &Words, done: &mut Actions) {
    let step = set_up.draft.step;
    ui.horizontal(|ui| {
        picture(ui, "owl/calm", theme::PICTURE_OWL_SMALL);
        let width = ui.available_width() - theme::FORM_NAME;
        let title = say(words, &format!("set-up-{}", step.slug()));
        let titled = ui.allocate_ui_with_layout(
            Vec2::new(width, theme::PICTURE_OWL_SMALL),
            Layout::left_to_right(Align::Center),
            |ui| {
                ui.set_width(width);
                widgets::arrival(ui, &title)
            },
        );
        if set_up.arrived {
            titled.inner.request_focus();
            done.push(SetUpAction::Arrived);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let (here, all) = (step.number() as i64, Step::ALL.len() as i64);
            let far = words.say("set-up-step", &[("step", Arg::Number(here)), ("steps", Arg::Number(all))]);
            widgets::chip(ui, &far, Tone::Chosen, Tone::LeadDeep);
        });
    });
    ui.add_space(theme::GAP_SMALL);
}

/// The ways on, back and out.
fn foot(ui: &mut Ui, set_up: &SetUp, words: &Words, done: &mut Actions) {
    let step = set_up.draft.step;
    ui.separator();
    ui.horizontal(|ui| {
        let busy = set_up.keys.finishing.is_some();
        if step.back().is_some() && widgets::button_if(ui, !busy, Kind::Quiet, &say(words, "set-up-back")).clicked() {
            done.push(SetUpAction::Back);
        }
        // The proof of the papers is the way on there.
        let proving = step == Step::Papers && (set_up.keys.asking || !set_up.all_proved());
        if step == Step::SignIns {
            if widgets::button_if(ui, !busy, Kind::Next, &say(words, "set-up-finish")).clicked() {
                done.push(SetUpAction::Finish);
            }
        } else if !proving && widgets::button(ui, Kind::Next, &say(words, "set-up-next")).clicked() {
            done.push(SetUpAction::Next);
        }
        if set_up.tried && !set_up.missing().is_empty() {
            widgets::late(ui, &say(words, "set-up-missing"));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let leave = widgets::button_if(ui, !busy, Kind::Quiet, &say(words, "set-up-leave"));
            widgets::described(ui, &leave, &say(words, "set-up-leave-why"));
            if leave.clicked() {
                done.push(SetUpAction::Leave);
            }
        });
    });
}

/// What is missing here, beside where it is mended; only after somebody tried to go on.
fn refused(ui: &mut Ui, set_up: &SetUp, words: &Words, about: impl Fn(&Refusal) -> bool) {
    if !set_up.tried {
        return;
    }
    for refusal in set_up.missing().iter().filter(|refusal| about(refusal)) {
        let key = format!("set-up-refused-{}", refusal.slug());
        widgets::status(ui, &words.say(&key, &[("name", Arg::Text(refusal.name()))]), true);
    }
}

/// Where Enter leads to in the next frame.
fn led_to() -> Id {
    Id::new("led-to")
}

/// Enter in a line leads to the next one, where there is one: a focus on nothing ends the program as
/// soon as a screen reader looks. Only in the next frame: in this one the next line would take the
/// same letters again.
fn enter_leads_to(ui: &mut Ui, from: &Response, to: Option<Id>) -> bool {
    let entered = from.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if entered && let Some(to) = to {
        ui.data_mut(|data| data.insert_temp(led_to(), Some(to)));
        ui.ctx().request_repaint();
    }
    entered
}

/// The id of a field, the same in every frame.
fn field(name: &str) -> Id {
    Id::new(("set-up", name))
}

/// The id of one of many fields.
fn field_at(name: &str, at: usize) -> Id {
    Id::new(("set-up", name, at))
}

/// Two columns beside each other, the left one with this share of the width.
pub fn two<L, R>(ui: &mut Ui, share: f32, left: impl FnOnce(&mut Ui) -> L, right: impl FnOnce(&mut Ui) -> R) -> (L, R) {
    let room = ui.available_size();
    let wide = (room.x - theme::GAP_LARGE) * share;
    ui.horizontal_top(|ui| {
        let column = |ui: &mut Ui, width: f32| Vec2::new(width, ui.available_height());
        let size = column(ui, wide);
        let left = ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
            ui.set_width(wide);
            left(ui)
        });
        ui.add_space(theme::GAP_LARGE - theme::GAP);
        let size = column(ui, ui.available_width());
        let right = ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
            ui.set_width(ui.available_width());
            right(ui)
        });
        (left.inner, right.inner)
    })
    .inner
}
