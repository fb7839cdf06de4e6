//! The school's name, and where its kiosks stand.

use bevy_egui::egui::Ui;

use super::{Actions, field, field_at, form, refused};
use crate::desk::fields;
use crate::desk::set_up::{SetUp, SetUpAction};
use crate::desk::views::say::{say, say_text};
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::domain::set_up::{Draft, NAME_CHARS_MAX, PLACES_MAX, Refusal};
use crate::locales::Words;
use crate::theme::desk as theme;

/// Two fields, and more for further kiosks.
pub fn ui(ui: &mut Ui, set_up: &SetUp, words: &Words) -> Actions {
    let mut draft = set_up.draft.clone();
    form(ui, |ui| fields_of(ui, set_up, &mut draft, words));
    if draft == set_up.draft { Actions::new() } else { vec![SetUpAction::Edit(Box::new(draft))] }
}

fn fields_of(ui: &mut Ui, set_up: &SetUp, draft: &mut Draft, words: &Words) {
    widgets::words(ui, &say(words, "set-up-school-why"));
    ui.add_space(theme::GAP);
    let one = |ui: &mut Ui, name: &str, id, text: &mut String| {
        let how = BoxOf { name, secret: false, rows: 1, chars_max: 2 * NAME_CHARS_MAX };
        fields::named_box(ui, id, &how, theme::FORM_NAME, text);
    };
    one(ui, &say(words, "set-up-school-name"), field("name"), &mut draft.name);
    refused(ui, set_up, words, |refusal| matches!(refusal, Refusal::SchoolUnnamed | Refusal::TooLong(..)));
    ui.add_space(theme::GAP_SMALL);
    for (at, place) in draft.places.iter_mut().enumerate() {
        let key = if at == 0 { "set-up-place" } else { "set-up-place-more" };
        one(ui, &say(words, key), field_at("place", at), place);
    }
    refused(ui, set_up, words, |refusal| matches!(refusal, Refusal::PlaceUnnamed | Refusal::TooManyPlaces));
    widgets::soft(ui, &say(words, "set-up-place-why"));
    ui.add_space(theme::GAP_SMALL);
    if draft.places.len() < PLACES_MAX && widgets::button(ui, Kind::Quiet, &say(words, "set-up-place-add")).clicked() {
        draft.places.push(String::new());
    }
    ui.add_space(theme::GAP);
    let folder = set_up.folder.display().to_string();
    widgets::soft(ui, &say_text(words, "set-up-folder", "folder", &folder));
}
