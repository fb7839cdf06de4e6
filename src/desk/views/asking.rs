//! *Ask the class*: a question its children meet once at the kiosk, and how many chose what. Their own words
//! stand on Today.

use bevy_egui::egui::Ui;

use super::say::{join, say, say_number};
use crate::desk::action::DeskAction;
use crate::desk::fields;
use crate::desk::widgets;
use crate::domain::class_overview::{Asking, ClassOverview};
use crate::domain::opinion::{Counted, Question};
use crate::domain::text::Wording;
use crate::locales::Words;
use crate::theme::desk as theme;

/// What is asked, what else could be, and the counts.
pub fn ui(ui: &mut Ui, class: &ClassOverview, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let Asking { questions, asked, counted, may_ask } = &class.asking;
    if questions.is_empty() || !(*may_ask || asked.is_some()) {
        return actions;
    }
    widgets::card(ui, |ui| {
        ui.set_width(ui.available_width());
        widgets::section(ui, &say(words, "desk-ask"));
        widgets::soft(ui, &say(words, "desk-ask-why"));
        ui.add_space(theme::GAP_SMALL);
        if *may_ask {
            ui.horizontal_wrapped(|ui| {
                let choices = questions.iter().map(|one| (Some(&one.id), says(words, one)));
                for (id, name) in choices.chain([(None, say(words, "desk-ask-nothing"))]) {
                    let chosen = asked.as_ref() == id;
                    if fields::toggle(ui, chosen, &name).clicked() && !chosen {
                        actions.push(DeskAction::AskClass(class.group.id.clone(), id.cloned()));
                    }
                }
            });
        }
        let question = questions.iter().find(|one| Some(&one.id) == asked.as_ref());
        if let Some((question, counted)) = question.zip(counted.as_ref()) {
            counts(ui, question, counted, words);
        }
    });
    ui.add_space(theme::GAP_SMALL);
    actions
}

fn says(words: &Words, question: &Question) -> String {
    say(words, question.text(Wording::Older).as_str())
}

fn counts(ui: &mut Ui, question: &Question, counted: &Counted, words: &Words) {
    ui.add_space(theme::GAP_SMALL);
    let each = match counted {
        Counted::Nobody => return widgets::soft(ui, &say(words, "desk-ask-nobody")),
        Counted::Few => return widgets::soft(ui, &say(words, "desk-ask-few")),
        Counted::Each(each) => each,
    };
    for (choice, count) in question.choices.iter().zip(each) {
        let name = say(words, question.choice_text(&choice.id).as_str());
        let count = match count {
            Some(count) => say_number(words, "desk-ask-count", "children", *count as u64),
            None => say(words, "desk-ask-fewer"),
        };
        widgets::words(ui, &join(&[name, count]));
    }
}
