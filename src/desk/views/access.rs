//! A child's own page: what they need to see, hear and press. Nothing of it shows in the class list.

use bevy_egui::egui::{ScrollArea, Ui};

use super::say::{say, say_number, say_text};
use crate::desk::access::{AccessAction, AccessPage};
use crate::desk::action::DeskAction;
use crate::desk::fields;
use crate::desk::model::Model;
use crate::desk::picture::picture;
use crate::desk::widgets::{self, Kind};
use crate::domain::access::{DwellMillis, Profile, Scan, StepMillis, TextSize, Typeface};
use crate::domain::class_overview::ChildOverview;
use crate::locales::{Arg, Words};
use crate::theme::desk as theme;

/// The page.
pub fn ui(ui: &mut Ui, model: &Model, page: &AccessPage, child: &ChildOverview, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let act = DeskAction::Access;
    ui.horizontal(|ui| {
        if widgets::button(ui, Kind::Quiet, &say(words, "desk-access-back")).clicked() {
            actions.push(act(AccessAction::Close));
        }
        picture(ui, child.pupil.animal.as_str(), theme::PICTURE_OWL_SMALL);
        widgets::section(ui, &say_text(words, "desk-access-of", "name", &child.pupil.staff_name()));
    });
    let Some(chosen) = &page.chosen else {
        widgets::words(ui, &say(words, "desk-access-coming"));
        return actions;
    };
    let mut next = chosen.clone();
    widgets::soft(ui, &say(words, "desk-access-says"));
    ui.add_space(theme::GAP_SMALL);
    let high = ui.available_height() - theme::FOOT;
    ScrollArea::vertical().id_salt("access").auto_shrink(false).max_height(high).show(ui, |ui| {
        ui.set_max_width(theme::FORM_WIDTH.min(ui.available_width()));
        widgets::card(ui, |ui| {
            seeing(ui, &mut next, words);
            reading(ui, model, &mut next, words);
            pressing(ui, &mut next, words);
        });
    });
    ui.horizontal(|ui| {
        let changed = page.kept != next;
        if widgets::button_if(ui, changed, Kind::Next, &say(words, "desk-access-keep")).clicked() {
            actions.push(act(AccessAction::Keep));
        }
        if page.just_kept && !changed {
            widgets::status(ui, &say(words, "desk-access-kept"), false);
        }
    });
    if next != *chosen {
        actions.push(act(AccessAction::Choose(Box::new(next))));
    }
    actions
}

fn seeing(ui: &mut Ui, next: &mut Profile, words: &Words) {
    widgets::section(ui, &say(words, "desk-access-seeing"));
    one_of(ui, "desk-access-text", words, |ui| {
        for size in TextSize::ALL {
            let name = say_number(words, "desk-access-percent", "percent", u64::from(size.percent()));
            if fields::toggle(ui, next.text == size, &name).clicked() {
                next.text = size;
            }
        }
    });
    one_of(ui, "desk-access-letters", words, |ui| {
        for face in Typeface::ALL {
            if fields::toggle(ui, next.typeface == face, face.family()).clicked() {
                next.typeface = face;
            }
        }
    });
    on_or_off(ui, "desk-access-contrast", &mut next.high_contrast, words);
    on_or_off(ui, "desk-access-calm", &mut next.calm, words);
}

fn reading(ui: &mut Ui, model: &Model, next: &mut Profile, words: &Words) {
    ui.add_space(theme::GAP);
    widgets::section(ui, &say(words, "desk-access-reading"));
    on_or_off(ui, "desk-access-easy", &mut next.easy, words);
    on_or_off(ui, "desk-access-wordless", &mut next.wordless, words);
    if model.languages.len() < 2 {
        return;
    }
    one_of(ui, "desk-access-language", words, |ui| {
        if fields::toggle(ui, next.language.is_none(), &say(words, "desk-access-language-class")).clicked() {
            next.language = None;
        }
        for language in &model.languages {
            let chosen = next.language.as_deref() == Some(language.tag.as_str());
            if fields::toggle(ui, chosen, &language.english_name).clicked() {
                next.language = Some(language.tag.clone());
            }
        }
    });
}

fn pressing(ui: &mut Ui, next: &mut Profile, words: &Words) {
    ui.add_space(theme::GAP);
    widgets::section(ui, &say(words, "desk-access-pressing"));
    on_or_off(ui, "desk-access-left", &mut next.left_handed, words);
    one_of(ui, "desk-access-switches", words, |ui| {
        if fields::toggle(ui, next.scan == Scan::Off, &say(words, "desk-access-no-switch")).clicked() {
            next.scan = Scan::Off;
        }
        let one = matches!(next.scan, Scan::OneSwitch(_));
        if fields::toggle(ui, one, &say(words, "desk-access-one-switch")).clicked() && !one {
            next.scan = Scan::OneSwitch(StepMillis::default());
        }
        let two = next.scan == Scan::TwoSwitches;
        if fields::toggle(ui, two, &say(words, "desk-access-two-switches")).clicked() {
            next.scan = Scan::TwoSwitches;
        }
    });
    if let Scan::OneSwitch(step) = next.scan {
        one_of(ui, "desk-access-step", words, |ui| {
            for millis in StepMillis::CHOICES {
                if fields::toggle(ui, u16::from(step) == millis, &seconds(words, millis)).clicked() {
                    next.scan = Scan::OneSwitch(millis.into());
                }
            }
        });
    }
    one_of(ui, "desk-access-dwell", words, |ui| {
        if fields::toggle(ui, next.dwell.is_none(), &say(words, "desk-access-no-dwell")).clicked() {
            next.dwell = None;
        }
        for millis in DwellMillis::CHOICES {
            if fields::toggle(ui, next.dwell.map(u16::from) == Some(millis), &seconds(words, millis)).clicked() {
                next.dwell = Some(millis.into());
            }
        }
    });
}

/// What is chosen from, with its name over it.
fn one_of(ui: &mut Ui, key: &str, words: &Words, add: impl FnOnce(&mut Ui)) {
    widgets::soft(ui, &say(words, key));
    ui.scope(|ui| {
        widgets::group_name(ui, accesskit::Role::Group, &say(words, key));
        ui.horizontal_wrapped(add);
    });
}

fn on_or_off(ui: &mut Ui, key: &str, on: &mut bool, words: &Words) {
    if fields::toggle(ui, *on, &say(words, key)).clicked() {
        *on = !*on;
    }
}

/// "1.5 seconds".
fn seconds(words: &Words, millis: u16) -> String {
    let number = format!("{}", f64::from(millis) / 1000.0);
    words.say("desk-access-seconds", &[("seconds", Arg::Text(&number))])
}
