//! What the desk shows: model in, actions out. A view knows neither the engine nor the store, and
//! changes nothing; what somebody types is copied out of the model, edited, and sent back.

use bevy_egui::egui::{CentralPanel, Frame, Key, Margin, Modifiers, Panel, Ui};

use super::action::DeskAction;
use super::model::{Attempt, Model, Room, Stage};
use super::widgets;
use crate::domain::ids::StaffId;
use crate::domain::theme::Tone;
use crate::locales::Words;
use crate::theme::desk::{self as theme, Toned as _};

mod about_staff;
mod access;
mod asking;
mod came;
mod class;
mod class_language;
mod concern;
mod concern_facts;
mod course;
mod erase;
mod errands;
mod figures;
mod goes_on;
mod hand_on;
mod incident;
mod key_file;
mod known;
mod packs;
mod paper_parts;
mod picture_codes;
mod pin;
mod put_by;
mod queue;
mod queue_filters;
mod queue_row;
mod report;
mod report_actions;
mod say;
mod school;
mod second;
mod set_up;
mod side_bar;
mod sign_in;
mod starts;
mod talk;
mod today;
mod told_again;
mod trouble;
mod unknown;
mod unready;
mod veil;
mod working;
mod working_pages;

#[cfg(test)]
mod asking_tests;
#[cfg(test)]
mod came_tests;
#[cfg(test)]
mod computer_tests;
#[cfg(test)]
mod contact_tests;
#[cfg(test)]
mod erase_tests;
#[cfg(test)]
mod figure_tests;
#[cfg(test)]
mod incident_tests;
#[cfg(test)]
mod key_file_tests;
#[cfg(test)]
mod known_tests;
#[cfg(test)]
mod pack_tests;
#[cfg(test)]
mod picture_code_tests;
#[cfg(test)]
mod put_by_tests;
#[cfg(test)]
mod second_tests;
#[cfg(test)]
mod talk_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod told_again_tests;
#[cfg(test)]
mod working_tests;

/// Draws the whole window.
pub fn ui(ui: &mut Ui, model: &Model, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    if ui.input_mut(|input| input.consume_key(Modifiers::CTRL, Key::L)) {
        actions.push(DeskAction::Lock);
    }
    if model.demo {
        ribbon(ui, words);
    }
    if let Stage::Work(work) = &model.stage {
        actions.extend(side_bar::ui(ui, work, words));
    }
    let ground = Frame::new().fill(ui.tone(Tone::Ground)).inner_margin(Margin::symmetric(theme::EDGE as i8, 20));
    CentralPanel::default().frame(ground).show(ui, |ui| {
        actions.extend(trouble::cut(ui, model, words));
        actions.extend(match &model.stage {
            Stage::Starting if model.trouble.is_some() => trouble::whole(ui, model, words),
            Stage::Starting => quiet_line(ui, words, "desk-starting"),
            Stage::Leaving(_) => quiet_line(ui, words, "desk-locking"),
            Stage::SetUp(setting_up) => set_up::ui(ui, model, setting_up, words),
            Stage::SignIn(form) => sign_in::ui(ui, model, form, words),
            Stage::Hidden(work, pin) => {
                let mut actions = came::strip(ui, model, true, words);
                actions.extend(pin::ui(ui, model, &work.me.name, pin, words));
                actions
            }
            Stage::Work(work) => {
                let mut actions = came::strip(ui, model, false, words);
                actions.extend(trouble::strip(ui, model, words));
                actions.extend(match work.room {
                    Room::Today | Room::Queue if work.concern.is_some() => concern::ui(ui, model, work, words),
                    Room::Today => today::ui(ui, model, work, words),
                    Room::Queue => queue::ui(ui, model, work, words),
                    Room::Class => class::ui(ui, model, work, words),
                    Room::Incidents => incident::ui(ui, model, work, words),
                    Room::Reports => figures::ui(ui, model, work, words),
                    Room::School => school::ui(ui, model, work, words),
                });
                actions
            }
        });
        actions.extend(widgets::was_cut(ui).map(DeskAction::PastedTooMuch));
    });
    actions
}

fn ribbon(ui: &mut Ui, words: &Words) {
    let ground = Frame::new().fill(ui.tone(Tone::Pill)).inner_margin(Margin::symmetric(theme::EDGE as i8, 4));
    Panel::top("demo").resizable(false).show_separator_line(false).frame(ground).show(ui, |ui| {
        ui.vertical_centered(|ui| widgets::words(ui, &say::say(words, "desk-demo")));
    });
}

/// A grown-up's name and what they do.
fn person(model: &Model, id: &StaffId, words: &Words) -> (String, String) {
    match model.people.iter().find(|person| person.id == *id) {
        Some(person) => {
            let roles: Vec<String> = person.roles.iter().map(|role| say::role(words, *role)).collect();
            (person.name.clone(), roles.join(", "))
        }
        None => (say::say(words, "desk-unknown-person"), String::new()),
    }
}

fn quiet_line(ui: &mut Ui, words: &Words, key: &str) -> Vec<DeskAction> {
    widgets::in_the_middle(ui, theme::LONE_CARD_WIDTH, |ui| {
        ui.vertical_centered(|ui| widgets::words(ui, &say::say(words, key)));
    });
    Vec::new()
}

/// How a try went, with what changes meanwhile; before the first, the words of `help`.
fn tried(ui: &mut Ui, model: &Model, attempt: Attempt, wrong: &str, help: &str, words: &Words) {
    match say::attempt(words, attempt, wrong) {
        Some(how_it_went) => {
            let went_wrong = matches!(attempt, Attempt::Wrong(_));
            widgets::status(ui, &how_it_went, went_wrong);
            if let Some(meanwhile) = say::attempt_meanwhile(words, attempt, model.now) {
                widgets::soft(ui, &meanwhile);
            }
        }
        None => widgets::soft(ui, &say::say(words, help)),
    }
    if matches!(attempt, Attempt::Checking(_)) {
        ui.ctx().request_repaint_after(say::DOTS_STEP);
    }
}
