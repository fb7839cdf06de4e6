//! What a class knows, before and now, and what is worth a warm-up. Children at one screen, a class at
//! its board and practice within the week say nothing here; no child is named, and none sees it.

use bevy_egui::egui::{Align, Layout, Ui, Vec2};

use super::say::{say, say_number, say_text};
use crate::desk::picture::picture;
use crate::desk::widgets;
use crate::domain::class_overview::ClassOverview;
use crate::domain::knowledge::{Known, KnownOutcome, WarmUp};
use crate::domain::theme::Tone;
use crate::locales::{Arg, Words};
use crate::theme::desk as theme;

/// The whole page.
pub fn ui(ui: &mut Ui, class: &ClassOverview, words: &Words) {
    widgets::card(ui, |ui| {
        widgets::section(ui, &say(words, "desk-warm-ups"));
        if class.warm_ups.is_empty() {
            widgets::soft(ui, &say(words, "desk-warm-ups-none"));
        }
        for one in &class.warm_ups {
            warm_up(ui, one, words);
        }
    });
    ui.add_space(theme::GAP);
    widgets::soft(ui, &say(words, "desk-known-says"));
    ui.add_space(theme::GAP_SMALL);
    if class.known.is_empty() {
        widgets::words(ui, &say(words, "desk-known-none"));
    }
    for lesson in &class.known {
        widgets::card(ui, |ui| known(ui, lesson, words));
        ui.add_space(theme::GAP);
    }
}

fn warm_up(ui: &mut Ui, warm_up: &WarmUp, words: &Words) {
    ui.horizontal_top(|ui| {
        picture(ui, warm_up.picture.as_str(), theme::PICTURE_OWL_SMALL);
        ui.vertical(|ui| {
            widgets::words(ui, &say(words, warm_up.title.as_str()));
            let children = u64::try_from(warm_up.children).unwrap_or(u64::MAX);
            widgets::soft(ui, &say_number(words, "desk-warm-up-children", "children", children));
            if let Some(weakest) = &warm_up.weakest {
                widgets::soft(ui, &say_text(words, "desk-warm-up-weakest", "outcome", &say(words, weakest.as_str())));
            }
        });
    });
    ui.add_space(theme::GAP_SMALL);
}

fn known(ui: &mut Ui, lesson: &Known, words: &Words) {
    ui.horizontal(|ui| {
        picture(ui, lesson.picture.as_str(), theme::PICTURE_OWL_SMALL);
        widgets::section(ui, &say(words, lesson.title.as_str()));
    });
    for outcome in lesson.outcomes.iter().filter(|outcome| outcome.met() > 0) {
        ui.separator();
        row(ui, outcome, words);
    }
}

/// The outcome, then how it was at first and how it is now.
fn row(ui: &mut Ui, outcome: &KnownOutcome, words: &Words) {
    let count =
        |key: &str, number: usize| say_number(words, key, "children", u64::try_from(number).unwrap_or(u64::MAX));
    ui.horizontal_top(|ui| {
        ui.allocate_ui_with_layout(Vec2::new(theme::OUTCOME, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(theme::OUTCOME);
            widgets::words(ui, &say(words, outcome.text.as_str()));
        });
        ui.vertical(|ui| {
            widgets::chip_row(ui, |ui| {
                let parts = [
                    ("desk-known-secure", outcome.secure, (Tone::Lead, Tone::OnLead)),
                    ("desk-known-developing", outcome.developing, (Tone::Chosen, Tone::LeadDeep)),
                    ("desk-known-not-yet", outcome.not_yet, (Tone::Ground, Tone::InkSoft)),
                ];
                for (key, number, (ground, ink)) in parts.into_iter().filter(|(_, number, _)| *number > 0) {
                    widgets::chip(ui, &count(key, number), ground, ink);
                }
            });
            let met = i64::try_from(outcome.met()).unwrap_or(i64::MAX);
            let first = i64::try_from(outcome.at_first).unwrap_or(i64::MAX);
            let args = [("sure", Arg::Number(first)), ("met", Arg::Number(met))];
            widgets::soft(ui, &words.say("desk-known-at-first", &args));
        });
    });
}
