//! Where a second person says who they are and types their passphrase, above the button that needs them.

use bevy_egui::egui::{Id, Ui};
use zeroize::Zeroizing;

use super::key_file;
use super::say::{say, say_number, say_text};
use crate::desk::action::DeskAction;
use crate::desk::fields::toggle;
use crate::desk::model::{Model, Work};
use crate::desk::second::SecondAction;
use crate::desk::widgets::{self, BoxOf};
use crate::domain::permission::may;
use crate::domain::second::Act;
use crate::locales::Words;
use crate::store::desk_worker::NotSeconded;
use crate::theme::desk as theme;

/// Letters of a passphrase or recovery key.
const CHARS_MAX: usize = 200;

/// A choice and a field.
pub fn ui(ui: &mut Ui, (model, work): (&Model, &Work), act: Act, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    widgets::section(ui, &say(words, "second"));
    widgets::soft(ui, &say(words, "second-why"));
    ui.horizontal_wrapped(|ui| {
        let others =
            model.people.iter().filter(|person| person.id != work.me.id && may(&person.roles, act.operation()));
        for person in others {
            let chosen = work.second.who.as_ref() == Some(&person.id);
            if toggle(ui, chosen, &say_text(words, "second-with", "name", &person.name)).clicked() {
                actions.push(DeskAction::Second(SecondAction::Choose(person.id.clone())));
            }
        }
    });
    if work.second.who.is_some() {
        let name = say(words, "second-passphrase");
        let how = BoxOf { name: &name, secret: true, rows: 1, chars_max: CHARS_MAX };
        let mut typed = Zeroizing::new(String::with_capacity(4 * CHARS_MAX));
        typed.push_str(&work.second.proof);
        if ui.push_id(Id::new("second"), |ui| widgets::text_box(ui, &how, &mut typed)).inner.changed() {
            actions.push(DeskAction::Second(SecondAction::Type(typed)));
        }
        if model.people.iter().any(|person| work.second.who.as_ref() == Some(&person.id) && person.key_file) {
            widgets::soft(ui, &say(words, "second-key-file"));
        }
    }
    ui.add_space(theme::GAP_SMALL);
    actions
}

/// Why it was not done.
pub fn refused(ui: &mut Ui, why: &NotSeconded, words: &Words) {
    let key = match why {
        NotSeconded::NoKeyFile(why, secs) => return key_file::refused_for(ui, why, *secs, words),
        NotSeconded::Nobody => "second-nobody",
        NotSeconded::NotAllowed => "second-not-allowed",
        NotSeconded::Wrong(_) => "second-wrong",
    };
    widgets::status(ui, &say(words, key), true);
    if let NotSeconded::Wrong(secs @ 1..) = why {
        widgets::soft(ui, &say_number(words, "desk-wait", "secs", *secs));
    }
}
