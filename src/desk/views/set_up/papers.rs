//! The two recovery papers: shown, written down or saved, put away, and three places typed back to
//! prove that the paper is there.

use bevy_egui::egui::Ui;

use super::{Actions, form, paper_text, two};
use crate::desk::set_up::{SetUp, SetUpAction};
use crate::desk::views::paper_parts::{self, Folder, Proof, letters};
use crate::desk::views::say::say;
use crate::desk::widgets::{self, Kind};
use crate::locales::{Arg, Words};
use crate::store::desk_worker::PaperFile;
use crate::store::founding::Asked;
use crate::theme::desk as theme;

/// The paper one is at, or the questions about it.
pub fn ui(ui: &mut Ui, set_up: &SetUp, words: &Words) -> Actions {
    let Some(made) = &set_up.keys.made else {
        widgets::words(ui, &say(words, "set-up-papers-making"));
        return Actions::new();
    };
    // Not before somebody said so: a screen that jumps at the last letter startles.
    if set_up.all_proved() && !set_up.keys.asking {
        widgets::card(ui, |ui| widgets::section(ui, &say(words, "set-up-papers-kept")));
        return Actions::new();
    }
    let at = set_up.keys.paper;
    let Some((paper, asked)) = made.papers.get(at) else { return Actions::new() };
    let args = [
        ("number", Arg::Number(at as i64 + 1)),
        ("papers", Arg::Number(made.papers.len() as i64)),
        ("name", Arg::Text(&paper.holder)),
    ];
    widgets::section(ui, &words.say("set-up-paper-of", &args));
    ui.add_space(theme::GAP_SMALL);
    if set_up.keys.asking {
        return questions(ui, set_up, asked, words);
    }
    let mut done = Actions::new();
    two(ui, 0.52, |ui| letters(ui, paper, words), |ui| done.extend(keep(ui, set_up, words)));
    done
}

fn keep(ui: &mut Ui, set_up: &SetUp, words: &Words) -> Actions {
    let mut done = Actions::new();
    widgets::words(ui, &say(words, "set-up-paper-why"));
    ui.add_space(theme::GAP_SMALL);
    let folder_done = folder(ui, set_up, words, "set-up-paper-save", || {
        let made = set_up.keys.made.as_ref();
        let papers = made.into_iter().flat_map(|made| &made.papers).enumerate();
        papers.map(|(at, (paper, _))| paper_text::recovery(words, at, paper, &set_up.draft.name)).collect()
    });
    done.extend(folder_done);
    ui.add_space(theme::GAP);
    if widgets::button(ui, Kind::Next, &say(words, "set-up-paper-have")).clicked() {
        done.push(SetUpAction::AskPaper);
    }
    ui.add_space(theme::GAP_SMALL);
    widgets::soft(ui, &say(words, "set-up-paper-void"));
    done
}

/// A folder and a button that writes `files` there, with how it went.
pub fn folder(ui: &mut Ui, set_up: &SetUp, words: &Words, save: &str, files: impl Fn() -> Vec<PaperFile>) -> Actions {
    let did = paper_parts::folder(ui, &set_up.keys.folder, set_up.keys.saved.as_ref(), save, words);
    let done = did.into_iter().map(|did| match did {
        Folder::Type(typed) => SetUpAction::TypeFolder(typed),
        Folder::Save => SetUpAction::Save(files()),
    });
    done.collect()
}

fn questions(ui: &mut Ui, set_up: &SetUp, asked: &Asked, words: &Words) -> Actions {
    let typed = set_up.keys.typed.get(set_up.keys.paper);
    let did = form(ui, |ui| paper_parts::proof(ui, typed, asked, set_up.keys.wrong, words));
    let done = did.into_iter().map(|did| match did {
        Proof::Type(at, typed) => SetUpAction::TypeProof(at, typed),
        Proof::Try => SetUpAction::TryProof,
        Proof::Show => SetUpAction::ShowPaper,
    });
    done.collect()
}
