//! What nobody can tell the writer of: shown all the same, with what to do about it, apart from what counts.

use bevy_egui::egui::{Label, RichText, Ui};

use super::say::{clock, join, say};
use super::working;
use crate::desk::model::Model;
use crate::desk::widgets;
use crate::domain::queue::{Entry, Note};
use crate::locales::Words;
use crate::theme::desk as theme;

/// Above a report of which it cannot be told who sent it.
pub fn report(ui: &mut Ui, entry: &Entry, words: &Words) {
    if !entry.is_known {
        ui.add_space(theme::GAP_SMALL);
        ground(ui, &say(words, "desk-unknown-report"));
    }
}

/// Below the notes: those of which it cannot be told who wrote them.
pub fn notes(ui: &mut Ui, model: &Model, entry: &Entry, words: &Words) {
    if entry.unknown.is_empty() {
        return;
    }
    ui.add_space(theme::GAP);
    ground(ui, &say(words, "desk-unknown-notes"));
    for note in &entry.unknown {
        let (did, written) = working::told(model, &note.did, words);
        let line = join(&[say(words, "desk-unknown-writer"), did, clock(words, model.now, note.at)]);
        ui.add(Label::new(RichText::new(line).font(theme::bold(theme::SMALL))).wrap());
        if let Some(written) = written {
            widgets::words(ui, written);
        }
        ui.add_space(theme::GAP_SMALL);
    }
}

/// Beside a note from before Tawny signed what is written.
pub fn is_older(entry: &Entry, note: &Note) -> bool {
    note.at < entry.signed_from
}

/// Words that something is not right, on their ground.
pub fn ground(ui: &mut Ui, told: &str) {
    widgets::late_ground(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        widgets::late(ui, told);
    });
}
