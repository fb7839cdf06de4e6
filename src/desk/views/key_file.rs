//! What is said where a passphrase is right and the key file is not there, and where somebody says where theirs is.

use bevy_egui::egui::{Id, Ui};

use super::say::{say, say_number, say_text};
use crate::desk::widgets::{self, BoxOf};
use crate::locales::Words;
use crate::store::desk_worker::NoKeyFile;

/// Letters of a folder's or file's name.
const PLACE_CHARS_MAX: usize = 400;

/// What happened and what to do.
pub fn refused(ui: &mut Ui, why: &NoKeyFile, words: &Words) {
    let (key, path) = match why {
        NoKeyFile::Missing => ("key-file-missing", None),
        NoKeyFile::NotTheirs(path) => ("key-file-not-theirs", Some(path)),
        NoKeyFile::Damaged(path) => ("key-file-damaged", Some(path)),
    };
    let path = path.map(|path| path.display().to_string()).unwrap_or_default();
    widgets::status(ui, &say_text(words, key, "path", &path), true);
    widgets::soft(ui, &say(words, &format!("{key}-do")));
}

/// The same with the seconds to wait.
pub fn refused_for(ui: &mut Ui, why: &NoKeyFile, secs: u64, words: &Words) {
    refused(ui, why, words);
    if secs > 0 {
        widgets::soft(ui, &say_number(words, "desk-wait", "secs", secs));
    }
}

/// A box for where it is; what was typed, when it changed.
pub fn place(ui: &mut Ui, known: &str, words: &Words) -> Option<String> {
    widgets::soft(ui, &say(words, "key-file-put-in"));
    let name = say(words, "key-file-place");
    let how = BoxOf { name: &name, secret: false, rows: 1, chars_max: PLACE_CHARS_MAX };
    let mut typed = known.to_owned();
    let changed = ui.push_id(Id::new("key file"), |ui| widgets::text_box(ui, &how, &mut typed)).inner.changed();
    changed.then_some(typed)
}
