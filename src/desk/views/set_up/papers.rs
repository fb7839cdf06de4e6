//! The two recovery papers: shown, written down or saved, put away, and three places typed back to
//! prove that the paper is there.

use bevy_egui::egui::{Grid, Ui};
use zeroize::Zeroizing;

use super::{Actions, enter_leads_to, field, field_at, form, paper_text, two};
use crate::desk::fields;
use crate::desk::set_up::{ASKED, SetUp, SetUpAction};
use crate::desk::views::say::{say, say_number, say_text};
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::locales::{Arg, Words};
use crate::seal::recovery::{LINE_BEGINS, groups};
use crate::store::founding::{Asked, Paper};
use crate::theme::desk as theme;

/// Letters of an answer, and of a folder's name.
const ANSWER_CHARS_MAX: usize = 24;
const FOLDER_CHARS_MAX: usize = 400;
/// Columns of the key's groups and of the words.
const GROUP_COLUMNS: usize = 5;
const WORD_COLUMNS: usize = 4;

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

fn letters(ui: &mut Ui, paper: &Paper, words: &Words) {
    widgets::card(ui, |ui| {
        widgets::section(ui, &say(words, "set-up-paper-recovery"));
        widgets::words(ui, LINE_BEGINS);
        let width = ui.available_width() / GROUP_COLUMNS as f32 - theme::GAP;
        grid(ui, "groups", GROUP_COLUMNS, width, &groups(&paper.recovery));
        ui.add_space(theme::GAP_SMALL);
        widgets::section(ui, &say(words, "set-up-paper-root"));
        let all: Vec<Zeroizing<String>> = paper.root.split(' ').map(|word| Zeroizing::new(word.to_owned())).collect();
        let width = ui.available_width() / WORD_COLUMNS as f32 - theme::GAP;
        grid(ui, "words", WORD_COLUMNS, width, &all);
    });
}

fn grid(ui: &mut Ui, name: &str, columns: usize, width: f32, parts: &[Zeroizing<String>]) {
    Grid::new(name).num_columns(columns).spacing([theme::GAP, 0.0]).min_row_height(theme::COPY_ROW).show(ui, |ui| {
        for (at, part) in parts.iter().enumerate() {
            fields::to_copy(ui, at + 1, part, width);
            if (at + 1) % columns == 0 {
                ui.end_row();
            }
        }
    });
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
pub fn folder(
    ui: &mut Ui,
    set_up: &SetUp,
    words: &Words,
    save: &str,
    files: impl FnOnce() -> Vec<crate::store::desk_worker::PaperFile>,
) -> Actions {
    let mut done = Actions::new();
    let name = say(words, "set-up-paper-folder");
    let how = BoxOf { name: &name, secret: false, rows: 1, chars_max: FOLDER_CHARS_MAX };
    let mut typed = set_up.keys.folder.clone();
    if widgets::text_box(ui, &how, &mut typed).changed() {
        done.push(SetUpAction::TypeFolder(typed));
    }
    let ready = !set_up.keys.folder.trim().is_empty();
    if widgets::button_if(ui, ready, Kind::Quiet, &say(words, save)).clicked() {
        done.push(SetUpAction::Save(files()));
    }
    match &set_up.keys.saved {
        Some(Ok(files)) => widgets::status(ui, &say_number(words, "set-up-saved", "files", *files as u64), false),
        Some(Err(why)) => widgets::status(ui, &say_text(words, "set-up-not-saved", "why", why), true),
        None => {}
    }
    done
}

fn questions(ui: &mut Ui, set_up: &SetUp, asked: &Asked, words: &Words) -> Actions {
    let mut done = Actions::new();
    form(ui, |ui| asked_for(ui, set_up, asked, words, &mut done));
    done
}

fn asked_for(ui: &mut Ui, set_up: &SetUp, asked: &Asked, words: &Words, done: &mut Actions) {
    widgets::words(ui, &say(words, "set-up-proof-why"));
    ui.add_space(theme::GAP);
    let number = |at: usize| at as u64 + 1;
    let names = [
        say_number(words, "set-up-proof-group", "number", number(asked.groups[0])),
        say_number(words, "set-up-proof-group", "number", number(asked.groups[1])),
        say_number(words, "set-up-proof-word", "number", number(asked.word)),
    ];
    let mut entered = false;
    for (at, name) in names.iter().enumerate() {
        let how = BoxOf { name, secret: false, rows: 1, chars_max: ANSWER_CHARS_MAX };
        let mut typed = Zeroizing::new(String::with_capacity(4 * ANSWER_CHARS_MAX));
        if let Some(known) = set_up.keys.typed.get(set_up.keys.paper).and_then(|all| all.get(at)) {
            typed.push_str(known);
        }
        let one = fields::named_box(ui, field_at("proof", at), &how, theme::PROOF_NAME, &mut typed);
        // Behind the last box Enter tries.
        entered |= enter_leads_to(ui, &one, (at + 1 < ASKED).then(|| field_at("proof", at + 1))) && at + 1 == ASKED;
        if one.changed() {
            done.push(SetUpAction::TypeProof(at, typed));
        }
    }
    ui.add_space(theme::GAP);
    if set_up.keys.wrong {
        widgets::status(ui, &say(words, "set-up-proof-wrong"), true);
    }
    ui.horizontal(|ui| {
        let try_it =
            ui.push_id(field("proof"), |ui| widgets::button(ui, Kind::Next, &say(words, "set-up-proof-try"))).inner;
        if try_it.clicked() || entered {
            done.push(SetUpAction::TryProof);
        }
        if widgets::button(ui, Kind::Quiet, &say(words, "set-up-proof-show")).clicked() {
            done.push(SetUpAction::ShowPaper);
        }
    });
}
