//! The grown-ups: a line for each role a school has somebody in, so that most schools only type
//! names. The line that is open shows what else there is to say, on the right.

use bevy_egui::egui::{Align, Label, Layout, RichText, Ui, Vec2};

use super::{Actions, enter_leads_to, field_at, person, refused, two};
use crate::desk::fields;
use crate::desk::set_up::{SetUp, SetUpAction};
use crate::desk::views::say::{role, say, say_text};
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::domain::set_up::{Draft, NAME_CHARS_MAX, Person};
use crate::locales::Words;
use crate::theme::desk as theme;

/// Lines on the left, the open one's details on the right.
pub fn ui(ui: &mut Ui, set_up: &SetUp, words: &Words) -> Actions {
    let mut draft = set_up.draft.clone();
    let mut done = Actions::new();
    let right_draft = draft.clone();
    let (lines_done, (details, more)) = two(
        ui,
        0.58,
        |ui| lines(ui, set_up, &mut draft, words),
        |ui| match set_up.person.and_then(|at| Some((at, right_draft.people.get(at)?))) {
            Some((at, open)) => person::ui(ui, at, open, words),
            None => {
                widgets::card(ui, |ui| {
                    widgets::section(ui, &say(words, "set-up-people-rule"));
                    widgets::words(ui, &say(words, "set-up-people-rule-why"));
                });
                (None, Actions::new())
            }
        },
    );
    done.extend(lines_done);
    done.extend(more);
    if let Some((at, changed)) = details
        && let Some(line) = draft.people.get_mut(at)
    {
        *line = Person { name: line.name.clone(), ..changed };
    }
    if draft != set_up.draft {
        done.insert(0, SetUpAction::Edit(Box::new(draft)));
    }
    done
}

fn lines(ui: &mut Ui, set_up: &SetUp, draft: &mut Draft, words: &Words) -> Actions {
    let mut done = Actions::new();
    widgets::soft(ui, &say(words, "set-up-people-why"));
    ui.add_space(theme::GAP_SMALL);
    for (at, person) in draft.people.iter_mut().enumerate() {
        line(ui, set_up, at, person, words, &mut done);
    }
    ui.add_space(theme::GAP_SMALL);
    if widgets::button(ui, Kind::Quiet, &say(words, "set-up-person-add")).clicked() {
        done.push(SetUpAction::AddPerson);
    }
    refused(ui, set_up, words, |_| true);
    done
}

fn line(ui: &mut Ui, set_up: &SetUp, at: usize, person: &mut Person, words: &Words, done: &mut Actions) {
    let held: Vec<String> = person.roles.iter().map(|held| role(words, *held)).collect();
    let name = if held.is_empty() { say(words, "set-up-role-none") } else { held.join(", ") };
    ui.horizontal(|ui| {
        let size = Vec2::new(theme::FORM_NAME, theme::TARGET);
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(theme::FORM_NAME);
            ui.add(Label::new(RichText::new(&name).font(theme::bold(theme::BODY))).truncate());
        });
        let more = say(words, "set-up-person-open");
        let width = ui.available_width() - widgets::button_width(ui, &more) - theme::GAP - theme::FIELD_ROOM;
        let how = BoxOf { name: &name, secret: false, rows: 1, chars_max: 2 * NAME_CHARS_MAX };
        let field = fields::bare_box(ui, field_at("person", at), &how, width, &mut person.name);
        // Enter goes down the list: six names without a hand off the keys.
        let below = at + 1 < set_up.draft.people.len();
        enter_leads_to(ui, &field, below.then(|| field_at("person", at + 1)));
        let open = set_up.person == Some(at);
        let kind = if open { Kind::Next } else { Kind::Quiet };
        let button = widgets::button(ui, kind, &more);
        widgets::described(ui, &button, &say_text(words, "set-up-person-whose", "name", &name));
        if button.clicked() {
            done.push(SetUpAction::OpenPerson((!open).then_some(at)));
        }
    });
}
