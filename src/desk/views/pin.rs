//! Everything is hidden: only the PIN of the one who was working brings it back. This view is given
//! a name and nothing else of the work.

use bevy_egui::egui::{Key, Ui};
use zeroize::Zeroizing;

use super::say::{say, say_text};
use crate::desk::action::DeskAction;
use crate::desk::empty;
use crate::desk::model::{Model, PinTry};
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::locales::Words;
use crate::theme::desk as theme;

/// Characters of a PIN.
const PIN_CHARS_MAX: usize = 32;

/// One card in the middle.
pub fn ui(ui: &mut Ui, model: &Model, name: &str, pin: &PinTry, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    widgets::in_the_middle(ui, theme::LONE_CARD_WIDTH, |ui| {
        actions.extend(super::trouble::strip(ui, model, words));
        widgets::card(ui, |ui| {
            ui.vertical_centered(|ui| empty::quiet(ui, "calm", theme::PICTURE_EMPTY));
            widgets::title(ui, &say(words, "desk-hidden"));
            widgets::words(ui, &say_text(words, "desk-hidden-how", "name", name));
            ui.add_space(theme::GAP);

            let mut typed = Zeroizing::new(String::with_capacity(4 * PIN_CHARS_MAX));
            typed.push_str(&pin.typed);
            let label = say(words, "desk-pin");
            let how = BoxOf { name: &label, secret: true, rows: 1, chars_max: PIN_CHARS_MAX };
            let field = widgets::text_box(ui, &how, &mut typed);
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            // Whoever comes back types at once.
            if ui.memory(|memory| memory.focused().is_none()) {
                field.request_focus();
            }
            let ready = pin.attempt.may_try(model.now) && !typed.trim().is_empty();
            if field.changed() {
                actions.push(DeskAction::TypePin(typed));
            }
            ui.add_space(theme::GAP);
            ui.horizontal(|ui| {
                let pressed = widgets::button_if(ui, ready, Kind::Next, &say(words, "desk-unlock")).clicked();
                if ready && (pressed || entered) {
                    actions.push(DeskAction::Unlock);
                }
                if pressed || entered {
                    field.request_focus();
                }
                if widgets::button(ui, Kind::Quiet, &say(words, "desk-lock")).clicked() {
                    actions.push(DeskAction::Lock);
                }
            });
            ui.add_space(theme::GAP_SMALL);
            super::tried(ui, model, pin.attempt, "desk-pin-wrong", "desk-hidden-locks", words);
        });
    });
    actions
}
