//! A new recovery paper: who keeps it, the other paper, and then the paper itself, written down and
//! read back before it counts.

use bevy_egui::egui::Ui;

use super::lost::recovery_key;
use super::{Actions, say, say_text, school_key};
use crate::desk::fields;
use crate::desk::model::Model;
use crate::desk::school::{Outcome, School, SchoolAction};
use crate::desk::views::paper_parts::{self, Folder, Proof, letters};
use crate::desk::views::set_up::{paper_text, two};
use crate::desk::widgets::{self, Kind};
use crate::domain::permission::{Operation, may};
use crate::locales::Words;
use crate::store::founding::Paper;
use crate::theme::desk as theme;

/// What stands on the new one's number: it takes the place of one of two.
const NUMBER: usize = 1;

/// The form, the paper, or the places asked for.
pub fn ui(ui: &mut Ui, model: &Model, school: &School, words: &Words, done: &mut Actions) {
    let Some((paper, asked)) = school.made.as_deref() else {
        return form(ui, model, school, words, done);
    };
    widgets::section(ui, &say_text(words, "school-paper-of", "name", &paper.holder));
    ui.add_space(theme::GAP_SMALL);
    if school.asking {
        let wrong = matches!(school.outcome, Some(Outcome::NotOnPaper));
        let did = widgets::card(ui, |ui| paper_parts::proof(ui, Some(&school.proof), asked, wrong, words));
        done.extend(did.into_iter().map(|did| match did {
            Proof::Type(at, typed) => SchoolAction::TypeProof(at, typed),
            Proof::Try => SchoolAction::Do,
            Proof::Show => SchoolAction::Ask(false),
        }));
        return;
    }
    two(ui, 0.52, |ui| letters(ui, paper, words), |ui| keep(ui, model, school, paper, words, done));
}

/// Writing it down, and going on.
fn keep(ui: &mut Ui, model: &Model, school: &School, paper: &Paper, words: &Words, done: &mut Actions) {
    widgets::words(ui, &say(words, "school-paper-write"));
    ui.add_space(theme::GAP_SMALL);
    let did = paper_parts::folder(ui, &school.folder, school.saved.as_ref(), "school-paper-save", words);
    done.extend(did.into_iter().map(|did| match did {
        Folder::Type(typed) => SchoolAction::TypeFolder(typed),
        Folder::Save => SchoolAction::Save(paper_text::recovery(words, NUMBER, paper, &model.school)),
    }));
    ui.add_space(theme::GAP);
    if widgets::button(ui, Kind::Next, &say(words, "set-up-paper-have")).clicked() {
        done.push(SchoolAction::Ask(true));
    }
    ui.add_space(theme::GAP_SMALL);
    widgets::soft(ui, &say(words, "school-paper-void"));
}

fn form(ui: &mut Ui, model: &Model, school: &School, words: &Words, done: &mut Actions) {
    widgets::words(ui, &say(words, "school-paper-how"));
    ui.add_space(theme::GAP_SMALL);
    widgets::words(ui, &say(words, "school-paper-who"));
    ui.horizontal_wrapped(|ui| {
        for person in model.people.iter().filter(|person| may(&person.roles, Operation::BeHanded)) {
            if fields::toggle(ui, school.who.as_ref() == Some(&person.id), &person.name).clicked() {
                done.push(SchoolAction::Choose(person.id.clone()));
            }
        }
    });
    ui.add_space(theme::GAP_SMALL);
    recovery_key(ui, school, words, done);
    ui.add_space(theme::GAP_SMALL);
    school_key(ui, school, words, done);
}
