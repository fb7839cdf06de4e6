//! Signing in: choose your name, say your passphrase. A wrong one makes waiting longer, never for
//! ever: a child must not be able to lock the safeguarding lead out.

use bevy_egui::egui::{Align, Key, Layout, ScrollArea, Ui};
use zeroize::Zeroizing;

use super::key_file;
use super::say::{role, say, say_text};
use crate::desk::action::DeskAction;
use crate::desk::model::{Model, SignIn};
use crate::desk::picture::picture;
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::locales::Words;
use crate::store::desk_worker::PersonCard;
use crate::theme::desk as theme;

/// Characters of a passphrase; room is taken at once, so that typing leaves no copies behind.
const PASSPHRASE_CHARS_MAX: usize = 256;

/// Two columns: names on the left, the passphrase on the right.
pub fn ui(ui: &mut Ui, model: &Model, form: &SignIn, words: &Words) -> Vec<DeskAction> {
    widgets::in_the_middle(ui, theme::SIGN_IN_WIDTH, |ui| {
        let mut actions = super::trouble::strip(ui, model, words);
        ui.horizontal(|ui| {
            picture(ui, "owl/calm", theme::PICTURE_OWL_SMALL);
            widgets::title(ui, &say(words, "desk-title"));
        });
        widgets::soft(ui, &model.school);
        ui.add_space(theme::GAP);
        widgets::card(ui, |ui| {
            ui.columns_const(|[left, right]| {
                let column = Layout::top_down(Align::Min);
                left.with_layout(column, |ui| actions.extend(people(ui, model, form, words)));
                right.with_layout(column, |ui| actions.extend(passphrase(ui, model, form, words)));
            });
        });
        super::came::no_bell(ui, model, words);
        actions
    })
}

fn people(ui: &mut Ui, model: &Model, form: &SignIn, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    widgets::section(ui, &say(words, "desk-who-are-you"));
    ui.add_space(theme::GAP_SMALL);
    let strip = if model.lacks_bell() { theme::STRIP } else { 0.0 };
    let height = (ui.ctx().content_rect().height() - theme::AROUND_CHOICES - strip).max(theme::CHOICES_LEAST);
    ScrollArea::vertical().max_height(height).show(ui, |ui| {
        widgets::group_name(ui, accesskit::Role::RadioGroup, &say(words, "desk-who-are-you"));
        for person in &model.people {
            let chosen = form.chosen.as_ref() == Some(&person.id);
            let response = widgets::choice(ui, chosen, &person.name, &roles(words, person));
            if response.clicked() {
                actions.push(DeskAction::ChoosePerson(person.id.clone()));
            }
        }
    });
    actions
}

fn passphrase(ui: &mut Ui, model: &Model, form: &SignIn, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let chosen = form.chosen.as_ref().and_then(|id| model.name_of(id));
    match chosen {
        Some(name) => widgets::section(ui, &say_text(words, "desk-hello", "name", name)),
        None => widgets::section(ui, &say(words, "desk-choose-first")),
    };
    ui.add_space(theme::GAP_SMALL);

    let mut typed = Zeroizing::new(String::with_capacity(4 * PASSPHRASE_CHARS_MAX));
    typed.push_str(&form.typed);
    let name = say(words, "desk-passphrase");
    let how = BoxOf { name: &name, secret: true, rows: 1, chars_max: PASSPHRASE_CHARS_MAX };
    let field = widgets::text_box(ui, &how, &mut typed);
    // A name was just chosen: the next thing typed is the passphrase.
    let chosen_now = ui.id().with("chosen before");
    if ui.data(|data| data.get_temp::<Option<String>>(chosen_now)).flatten().as_deref() != chosen {
        ui.data_mut(|data| data.insert_temp(chosen_now, chosen.map(str::to_owned)));
        field.request_focus();
    }
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let filled = !typed.trim().is_empty();
    if field.changed() {
        actions.push(DeskAction::TypePassphrase(typed));
    }
    // Whoever pressed *Sign in* without it is asked for it too.
    let with_file = model.people.iter().any(|person| form.chosen.as_ref() == Some(&person.id) && person.key_file);
    if with_file || form.no_key_file.is_some() {
        ui.add_space(theme::GAP_SMALL);
        actions.extend(key_file::place(ui, &form.key_place, words).map(DeskAction::TypeKeyPlace));
    }
    ui.add_space(theme::GAP_SMALL);

    let ready = chosen.is_some() && form.attempt.may_try(model.now) && filled;
    let pressed = widgets::button_if(ui, ready, Kind::Next, &say(words, "desk-sign-in")).clicked();
    if ready && (pressed || entered) {
        actions.push(DeskAction::SignIn);
    }
    // Wrong or waiting, the next thing typed is the passphrase again.
    if pressed || entered {
        field.request_focus();
    }
    ui.add_space(theme::GAP);
    match &form.no_key_file {
        Some(why) => key_file::refused_for(ui, why, form.attempt.wait_secs(model.now), words),
        None => super::tried(ui, model, form.attempt, "desk-wrong", "desk-passphrase-help", words),
    }
    actions
}

fn roles(words: &Words, person: &PersonCard) -> String {
    person.roles.iter().map(|held| role(words, *held)).collect::<Vec<_>>().join(", ")
}
