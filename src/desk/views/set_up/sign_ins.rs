//! How everybody gets in: passphrases and PINs, shown one person at a time, saved as slips to hand
//! out, and a passphrase of one's own for whoever stands beside the desk. Then *Finish*.

use bevy_egui::egui::{ProgressBar, RichText, ScrollArea, Ui};
use zeroize::Zeroizing;

use super::papers::folder;
use super::{Actions, paper_text, two};
use crate::desk::set_up::{SetUp, SetUpAction};
use crate::desk::views::say::{role, say};
use crate::desk::widgets::{self, BoxOf};
use crate::domain::theme::Tone;
use crate::locales::{Arg, Words};
use crate::store::founding::SignInCard;
use crate::theme::desk::{self as theme, Toned as _};

/// Characters of a passphrase.
const PASSPHRASE_CHARS_MAX: usize = 256;

/// Names on the left, the one that is chosen on the right.
pub fn ui(ui: &mut Ui, set_up: &SetUp, words: &Words) -> Actions {
    let Some(made) = &set_up.keys.made else { return Actions::new() };
    if let Some((done, all)) = set_up.keys.finishing {
        finishing(ui, done, all, words);
        return Actions::new();
    }
    let (mut done, more) = two(
        ui,
        0.42,
        |ui| names(ui, set_up, &made.sign_ins, words),
        |ui| match made.sign_ins.get(set_up.keys.card) {
            Some(card) => shown(ui, set_up, card, words),
            None => Actions::new(),
        },
    );
    done.extend(more);
    done
}

fn names(ui: &mut Ui, set_up: &SetUp, cards: &[SignInCard], words: &Words) -> Actions {
    let mut done = Actions::new();
    widgets::words(ui, &say(words, "set-up-sign-ins-why"));
    ui.add_space(theme::GAP_SMALL);
    ScrollArea::vertical().id_salt("cards").show(ui, |ui| {
        widgets::group_name(ui, accesskit::Role::RadioGroup, &say(words, "set-up-sign-ins"));
        for (at, card) in cards.iter().enumerate() {
            let roles: Vec<String> = card.roles.iter().map(|held| role(words, *held)).collect();
            if widgets::choice(ui, set_up.keys.card == at, &card.name, &roles.join(", ")).clicked() {
                done.push(SetUpAction::ShowCard(at));
            }
        }
    });
    done
}

fn shown(ui: &mut Ui, set_up: &SetUp, card: &SignInCard, words: &Words) -> Actions {
    let mut done = Actions::new();
    widgets::card(ui, |ui| {
        widgets::section(ui, &card.name);
        let big = |ui: &mut Ui, key: &str, secret: &str| {
            widgets::soft(ui, &say(words, key));
            ui.label(RichText::new(secret).font(theme::bold(theme::OPENED)));
        };
        big(ui, "set-up-card-passphrase", &card.passphrase.0);
        big(ui, "set-up-card-pin", &card.pin);
        ui.add_space(theme::GAP_SMALL);
        let name = words.say("set-up-own", &[("name", Arg::Text(&card.name))]);
        let how = BoxOf { name: &name, secret: true, rows: 1, chars_max: PASSPHRASE_CHARS_MAX };
        let mut own = Zeroizing::new(String::with_capacity(4 * PASSPHRASE_CHARS_MAX));
        own.push_str(set_up.keys.own.get(&card.name).map(|own| own.as_str()).unwrap_or_default());
        let typed = ui.push_id(&card.name, |ui| widgets::text_box(ui, &how, &mut own)).inner;
        if typed.changed() {
            done.push(SetUpAction::TypeOwn(card.name.clone(), own));
        }
        match set_up.too_weak(&card.name) {
            true => widgets::status(ui, &say(words, "set-up-own-weak"), true),
            false => widgets::soft(ui, &say(words, "set-up-own-why")),
        }
    });
    ui.add_space(theme::GAP);
    done.extend(folder(ui, set_up, words, "set-up-slips-save", || {
        let cards = set_up.keys.made.as_ref().map(|made| made.sign_ins.as_slice()).unwrap_or_default();
        cards.iter().map(|card| paper_text::slip(words, card, &set_up.draft.name)).collect()
    }));
    if set_up.tried && set_up.keys.own.keys().any(|name| set_up.too_weak(name)) {
        widgets::status(ui, &say(words, "set-up-own-somebody-weak"), true);
    }
    done
}

fn finishing(ui: &mut Ui, done: usize, all: usize, words: &Words) {
    widgets::in_the_middle(ui, theme::LONE_CARD_WIDTH, |ui| {
        widgets::card(ui, |ui| {
            let args = [("done", Arg::Number(done as i64)), ("all", Arg::Number(all as i64))];
            widgets::status(ui, &words.say("set-up-finishing", &args), false);
            ui.add(ProgressBar::new(done as f32 / all.max(1) as f32).fill(ui.tone(Tone::Lead)));
        });
    });
}
