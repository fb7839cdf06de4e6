//! Who reads what children tell, shown as it will be: for each reader, who is left when a child names
//! them. And who keeps the two recovery papers.

use bevy_egui::egui::Ui;

use super::{Actions, refused, two};
use crate::desk::fields;
use crate::desk::set_up::{SetUp, SetUpAction};
use crate::desk::views::say::{join, say};
use crate::desk::widgets;
use crate::domain::directory::Directory;
use crate::domain::set_up::{Draft, Refusal, same_name};
use crate::locales::{Arg, Words};
use crate::theme::desk as theme;

/// Readers on the left, papers on the right.
pub fn ui(ui: &mut Ui, set_up: &SetUp, words: &Words) -> Actions {
    let mut draft = set_up.draft.clone();
    let sketch = draft.sketch();
    two(ui, 0.5, |ui| readers(ui, set_up, &sketch, words), |ui| papers(ui, set_up, &mut draft, words));
    if draft == set_up.draft { Actions::new() } else { vec![SetUpAction::Edit(Box::new(draft))] }
}

fn readers(ui: &mut Ui, set_up: &SetUp, sketch: &Directory, words: &Words) {
    widgets::card(ui, |ui| {
        widgets::section(ui, &say(words, "set-up-readers-who"));
        let names = |named: Option<&str>| -> Vec<String> {
            let all = sketch.readers_when_named(named, &set_up.routing);
            all.iter().map(|staff| staff.name.clone()).collect()
        };
        widgets::words(ui, &join(&names(None)));
        ui.add_space(theme::GAP);
        widgets::section(ui, &say(words, "set-up-readers-named"));
        for staff in sketch.staff.iter().filter(|staff| staff.reads()) {
            let left = join(&names(Some(&staff.name)));
            let args = [("name", Arg::Text(&staff.name)), ("readers", Arg::Text(&left))];
            widgets::words(ui, &words.say("set-up-readers-left", &args));
        }
        refused(ui, set_up, words, |refusal| {
            matches!(refusal, Refusal::AloneWhenNamed(_) | Refusal::NoPaperWhenNamed(_))
        });
        ui.add_space(theme::GAP_SMALL);
        widgets::soft(ui, &say(words, "set-up-readers-why"));
    });
}

fn papers(ui: &mut Ui, set_up: &SetUp, draft: &mut Draft, words: &Words) {
    let everybody = draft.everybody();
    widgets::card(ui, |ui| {
        widgets::section(ui, &say(words, "set-up-keepers"));
        widgets::words(ui, &say(words, "set-up-keepers-why"));
        ui.add_space(theme::GAP_SMALL);
        refused(ui, set_up, words, |refusal| matches!(refusal, Refusal::RecoveryKeys));
        ui.horizontal_wrapped(|ui| {
            for person in everybody {
                if fields::toggle(ui, person.keeps_paper, &person.name).clicked() {
                    // On every line of theirs: one name on two lines is one person.
                    let lines = draft
                        .people
                        .iter_mut()
                        .filter(|line| same_name(&crate::domain::set_up::tidy(&line.name), &person.name));
                    lines.for_each(|line| line.keeps_paper = !person.keeps_paper);
                }
            }
        });
    });
}
