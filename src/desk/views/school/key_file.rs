//! One's own key file: into use, on a second stick, and off again.

use std::path::Path;

use bevy_egui::egui::Ui;

use super::{Actions, own, say, say_text, went};
use crate::desk::fields;
use crate::desk::key_file::{KeyFileAction, KeyFilePage, Went, is_ready};
use crate::desk::school::{School, SchoolAction, Task};
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::locales::Words;
use crate::theme::desk as theme;

/// Letters of a folder's name.
const FOLDER_CHARS_MAX: usize = 400;

/// The page.
pub fn ui(ui: &mut Ui, school: &School, words: &Words, done: &mut Actions) {
    let page = &school.key_file;
    match page.on {
        None => widgets::status(ui, &say(words, "school-busy"), false),
        Some(false) => off(ui, school, words, done),
        Some(true) => on(ui, school, words, done),
    }
}

fn off(ui: &mut Ui, school: &School, words: &Words, done: &mut Actions) {
    let page = &school.key_file;
    if page.went == Some(Went::Off) {
        widgets::status(ui, &say(words, "school-key-file-off"), false);
        ui.add_space(theme::GAP);
    }
    widgets::words(ui, &say(words, "school-key-file-how"));
    ui.add_space(theme::GAP_SMALL);
    widgets::soft(ui, &say(words, "school-key-file-lost"));
    ui.add_space(theme::GAP);
    own::old(ui, school, words, done);
    ui.add_space(theme::GAP);
    folder(ui, page, words, done);
    widgets::soft(ui, &say(words, "school-key-file-where"));
    how_it_went(ui, page, words);
    went(ui, school, Task::KeyFile, words);
    button(ui, school, (Kind::Next, "school-key-file-do"), KeyFileAction::Use, words, done);
}

fn on(ui: &mut Ui, school: &School, words: &Words, done: &mut Actions) {
    let page = &school.key_file;
    match &page.went {
        Some(Went::On(path)) => widgets::status(ui, &said(words, "school-key-file-done", path), false),
        _ => widgets::words(ui, &say(words, "school-key-file-is-on")),
    }
    widgets::soft(ui, &say(words, "school-key-file-pin"));
    ui.add_space(theme::GAP);
    widgets::card(ui, |ui| {
        ui.set_width(ui.available_width());
        widgets::section(ui, &say(words, "school-key-file-second"));
        widgets::words(ui, &say(words, "school-key-file-second-why"));
        ui.add_space(theme::GAP_SMALL);
        folder(ui, page, words, done);
        how_it_went(ui, page, words);
        button(ui, school, (Kind::Next, "school-key-file-copy"), KeyFileAction::Copy, words, done);
    });
    ui.add_space(theme::GAP);
    widgets::card(ui, |ui| {
        ui.set_width(ui.available_width());
        widgets::section(ui, &say(words, "school-key-file-without"));
        widgets::words(ui, &say(words, "school-key-file-without-how"));
        own::old(ui, school, words, done);
        ui.add_space(theme::GAP_SMALL);
        button(ui, school, (Kind::Quiet, "school-key-file-take-off"), KeyFileAction::TakeOff, words, done);
    });
    went(ui, school, Task::KeyFile, words);
}

/// A stick that is there, or any folder.
fn folder(ui: &mut Ui, page: &KeyFilePage, words: &Words, done: &mut Actions) {
    let mut typed = page.folder.clone();
    if page.sticks.is_empty() {
        widgets::soft(ui, &say(words, "school-key-file-none"));
    }
    ui.horizontal_wrapped(|ui| {
        for stick in &page.sticks {
            let chosen = Path::new(page.folder.trim()) == stick;
            let name = stick.file_name().unwrap_or_default().to_string_lossy();
            if fields::toggle(ui, chosen, &say_text(words, "school-key-file-stick", "name", &name)).clicked() {
                typed = stick.display().to_string();
            }
        }
        if widgets::button(ui, Kind::Quiet, &say(words, "school-key-file-look")).clicked() {
            done.push(SchoolAction::KeyFile(KeyFileAction::Look));
        }
    });
    let name = say(words, "school-key-file-folder");
    let how = BoxOf { name: &name, secret: false, rows: 1, chars_max: FOLDER_CHARS_MAX };
    widgets::text_box(ui, &how, &mut typed);
    if typed != page.folder {
        done.push(SchoolAction::KeyFile(KeyFileAction::TypeFolder(typed)));
    }
}

fn how_it_went(ui: &mut Ui, page: &KeyFilePage, words: &Words) {
    match &page.went {
        Some(Went::Copied(path)) => widgets::status(ui, &said(words, "school-key-file-copied", path), false),
        Some(Went::SamePlace) => widgets::status(ui, &say(words, "school-key-file-same-place"), true),
        Some(Went::NotWritten(why)) => {
            widgets::status(ui, &say_text(words, "school-key-file-not-written", "why", why), true);
        }
        Some(Went::On(_) | Went::Off) | None => {}
    }
    ui.add_space(theme::GAP_SMALL);
}

fn button(
    ui: &mut Ui,
    school: &School,
    (kind, key): (Kind, &str),
    action: KeyFileAction,
    words: &Words,
    done: &mut Actions,
) {
    if widgets::button_if(ui, is_ready(school, &action), kind, &say(words, key)).clicked() {
        done.push(SchoolAction::KeyFile(action));
    }
    if school.busy {
        widgets::status(ui, &say(words, "school-busy"), false);
    }
}

fn said(words: &Words, key: &str, path: &Path) -> String {
    say_text(words, key, "path", &path.display().to_string())
}
