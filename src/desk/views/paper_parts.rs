//! A recovery paper on the screen, at set-up and later under *School*: its letters, the places asked
//! for again, and a folder it can be written to.

use bevy_egui::egui::{Grid, Id, Key, Ui};
use zeroize::Zeroizing;

use super::say::{say, say_number, say_text};
use crate::desk::fields;
use crate::desk::model::Secret;
use crate::desk::set_up::ASKED;
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::locales::Words;
use crate::seal::recovery::{LINE_BEGINS, groups};
use crate::store::founding::{Asked, Paper};
use crate::theme::desk as theme;

/// Letters of an answer, and of a folder's name.
const ANSWER_CHARS_MAX: usize = 24;
const FOLDER_CHARS_MAX: usize = 400;
/// Columns of the key's groups and of the words.
const GROUP_COLUMNS: usize = 5;
const WORD_COLUMNS: usize = 4;

/// Both keys, numbered, to be written down.
pub fn letters(ui: &mut Ui, paper: &Paper, words: &Words) {
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

/// What somebody did about the places asked for.
pub enum Proof {
    /// Typed at one of them.
    Type(usize, Secret),
    /// Says that it stands on their paper.
    Try,
    /// Wants to see the paper again.
    Show,
}

/// Three places of a paper that is put away. Enter leads from one to the next, and behind the last
/// one it tries.
pub fn proof(ui: &mut Ui, typed: Option<&[Secret; ASKED]>, asked: &Asked, wrong: bool, words: &Words) -> Vec<Proof> {
    let mut did = Vec::new();
    widgets::words(ui, &say(words, "set-up-proof-why"));
    ui.add_space(theme::GAP);
    let number = |at: usize| at as u64 + 1;
    let names = [
        say_number(words, "set-up-proof-group", "number", number(asked.groups[0])),
        say_number(words, "set-up-proof-group", "number", number(asked.groups[1])),
        say_number(words, "set-up-proof-word", "number", number(asked.word)),
    ];
    let field = |at: usize| Id::new(("set-up", "proof", at));
    for (at, name) in names.iter().enumerate() {
        let how = BoxOf { name, secret: false, rows: 1, chars_max: ANSWER_CHARS_MAX };
        let mut text = Zeroizing::new(String::with_capacity(4 * ANSWER_CHARS_MAX));
        text.push_str(typed.and_then(|all| all.get(at)).map(|known| known.as_str()).unwrap_or_default());
        let one = fields::named_box(ui, field(at), &how, theme::PROOF_NAME, &mut text);
        let entered = one.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if one.changed() {
            did.push(Proof::Type(at, text));
        }
        match entered {
            true if at + 1 < ASKED => ui.memory_mut(|memory| memory.request_focus(field(at + 1))),
            true => did.push(Proof::Try),
            false => {}
        }
    }
    ui.add_space(theme::GAP);
    if wrong {
        widgets::status(ui, &say(words, "set-up-proof-wrong"), true);
    }
    ui.horizontal(|ui| {
        if widgets::button(ui, Kind::Next, &say(words, "set-up-proof-try")).clicked() {
            did.push(Proof::Try);
        }
        if widgets::button(ui, Kind::Quiet, &say(words, "set-up-proof-show")).clicked() {
            did.push(Proof::Show);
        }
    });
    did
}

/// What somebody did about the folder.
pub enum Folder {
    /// Typed its name.
    Type(String),
    /// Wants it written there.
    Save,
}

/// A folder and a button that writes there, with how it went.
pub fn folder(
    ui: &mut Ui,
    typed: &str,
    saved: Option<&Result<usize, String>>,
    save: &str,
    words: &Words,
) -> Vec<Folder> {
    let mut did = Vec::new();
    let name = say(words, "set-up-paper-folder");
    let how = BoxOf { name: &name, secret: false, rows: 1, chars_max: FOLDER_CHARS_MAX };
    let mut text = typed.to_owned();
    if widgets::text_box(ui, &how, &mut text).changed() {
        did.push(Folder::Type(text));
    }
    if widgets::button_if(ui, !typed.trim().is_empty(), Kind::Quiet, &say(words, save)).clicked() {
        did.push(Folder::Save);
    }
    match saved {
        Some(Ok(files)) => widgets::status(ui, &say_number(words, "set-up-saved", "files", *files as u64), false),
        Some(Err(why)) => widgets::status(ui, &say_text(words, "set-up-not-saved", "why", why), true),
        None => {}
    }
    did
}
