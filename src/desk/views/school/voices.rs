//! *Record a voice*: texts to choose from; then one of them, large, and the microphone.

use bevy_egui::egui::{Id, Label, ProgressBar, RichText, Ui};

use super::Actions;
use crate::desk::fields::{bare_box, pick};
use crate::desk::model::Model;
use crate::desk::school::SchoolAction;
use crate::desk::views::say::{say, say_number};
use crate::desk::voices::{FIND_CHARS_MAX, Taking, Voices, VoicesAction};
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::domain::language::Language;
use crate::domain::theme::Tone;
use crate::locales::Words;
use crate::sound::recording::Text;
use crate::sound::take::NotKept;
use crate::theme::desk::{self as theme, Toned as _};

/// The script the desk draws.
const LATIN: &str = "Latn";
/// Texts on show at once; whoever looks for another types some of its words.
const SHOWN: usize = 40;

/// The page.
pub fn ui(ui: &mut Ui, model: &Model, voices: &Voices, words: &Words, done: &mut Actions) {
    let mut act = |action| done.push(SchoolAction::Voices(action));
    match voices.text() {
        Some(text) => aloud(ui, voices, text, words, &mut act),
        None => choose(ui, model, voices, words, &mut act),
    }
}

fn choose(ui: &mut Ui, model: &Model, voices: &Voices, words: &Words, act: &mut impl FnMut(VoicesAction)) {
    widgets::words(ui, &say(words, "voices-how"));
    ui.add_space(theme::GAP_SMALL);
    ui.horizontal_wrapped(|ui| {
        // The desk draws Latin letters only; other recordings are put beside the school's data as files.
        let drawn = |language: &&Language| language.letters.iter().all(|letters| letters.script == LATIN);
        for language in model.languages.iter().filter(drawn) {
            if pick(ui, voices.language == language.tag, &language.english_name).clicked() {
                act(VoicesAction::Speak(language.tag.clone()));
            }
        }
    });
    ui.add_space(theme::GAP_SMALL);
    let name = say(words, "voices-find");
    widgets::soft(ui, &name);
    let mut typed = voices.find.clone();
    let how = BoxOf { name: &name, secret: false, rows: 1, chars_max: FIND_CHARS_MAX };
    let width = ui.available_width() - theme::FIELD_ROOM;
    if bare_box(ui, Id::new("voices-find"), &how, width, &mut typed).changed() {
        act(VoicesAction::Find(typed));
    }
    ui.add_space(theme::GAP_SMALL);
    if voices.texts.is_none() {
        widgets::soft(ui, &say(words, "voices-coming"));
    }
    let mut found = voices.found();
    for text in found.by_ref().take(SHOWN) {
        let by = say(words, if text.own { "voices-own" } else { "voices-not-own" });
        if ui.push_id(&text.id, |ui| widgets::choice(ui, text.own, &text.words, &by)).inner.clicked() {
            act(VoicesAction::Choose(Some(text.id.clone())));
        }
    }
    let more = found.count();
    if more > 0 {
        widgets::soft(ui, &say_number(words, "voices-more", "more", more as u64));
    }
}

fn aloud(ui: &mut Ui, voices: &Voices, text: &Text, words: &Words, act: &mut impl FnMut(VoicesAction)) {
    widgets::card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(RichText::new(&text.words).size(theme::CHILD_WORDS)).wrap());
    });
    ui.add_space(theme::GAP_SMALL);
    state(ui, voices, words);
    ui.add_space(theme::GAP_SMALL);
    let mut button = |ui: &mut Ui, kind: Kind, key: &str, action: VoicesAction| {
        if widgets::button(ui, kind, &say(words, key)).clicked() {
            act(action);
        }
    };
    ui.horizontal_wrapped(|ui| match voices.taking {
        Taking::Going(_) => button(ui, Kind::Next, "voices-end", VoicesAction::End),
        Taking::Taken(ms) if ms > 0 => {
            button(ui, Kind::Next, "voices-keep", VoicesAction::Keep);
            button(ui, Kind::Quiet, "voices-play", VoicesAction::Play);
            button(ui, Kind::Quiet, "voices-again", VoicesAction::Begin);
        }
        _ => {
            button(ui, Kind::Next, "voices-begin", VoicesAction::Begin);
            if text.own {
                button(ui, Kind::Quiet, "voices-remove", VoicesAction::Remove);
            }
        }
    });
    ui.add_space(theme::GAP_SMALL);
    button(ui, Kind::Quiet, "voices-another", VoicesAction::Choose(None));
}

fn state(ui: &mut Ui, voices: &Voices, words: &Words) {
    match voices.taking {
        Taking::Not => widgets::soft(ui, &say(words, "voices-ready")),
        Taking::Going(level) => {
            widgets::soft(ui, &say(words, "voices-going"));
            ui.add(ProgressBar::new(level.sqrt()).fill(ui.tone(Tone::Lead)));
        }
        Taking::Taken(0) => widgets::status(ui, &say(words, "voices-silent"), true),
        Taking::Taken(ms) => {
            let secs = u64::from(ms.div_ceil(1000));
            widgets::status(ui, &say_number(words, "voices-taken", "secs", secs), false);
        }
        Taking::Kept => widgets::status(ui, &say(words, "voices-kept"), false),
        Taking::Removed => widgets::status(ui, &say(words, "voices-removed"), false),
        Taking::NoMicrophone => widgets::status(ui, &say(words, "voices-no-microphone"), true),
        Taking::NotKept(why) => {
            let key = match why {
                NotKept::Silent => "voices-silent",
                NotKept::Unfit => "voices-unfit",
                NotKept::Disk => "voices-disk",
            };
            widgets::status(ui, &say(words, key), true);
        }
    }
}
