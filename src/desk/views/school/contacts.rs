//! *Numbers to ring*: each with what it is for and when somebody last made sure of it; and one of them while
//! it is changed.

use bevy_egui::egui::{Align, Label, Layout, RichText, Ui, Vec2};

use super::Actions;
use crate::desk::contacts::ContactsAction;
use crate::desk::model::{Model, Work};
use crate::desk::school::SchoolAction;
use crate::desk::views::say::{day, say, say_number, say_text};
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::domain::civil::Day;
use crate::domain::contact::{CONTACT_LINE_CHARS_MAX, CONTACT_NOTE_CHARS_MAX, Contact, LastCheck};
use crate::domain::permission::{Operation, may};
use crate::domain::procedure::Procedure;
use crate::domain::theme::Tone;
use crate::locales::Words;
use crate::store::clock;
use crate::theme::desk as theme;

/// Lines of the box for what one should know.
const NOTE_ROWS: usize = 2;
/// Procedures that are named.
const NAMED_IN_MAX: usize = 3;

/// The list, or the one that is changed.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, words: &Words, done: &mut Actions) {
    let mut act = |action| done.push(SchoolAction::Contacts(action));
    if let Some(typed) = &work.school.contacts.typed {
        return change(ui, typed, work.school.contacts.keeping, words, &mut act);
    }
    widgets::words(ui, &say(words, "contacts-how"));
    if let Some(problem) = &model.numbers_broken {
        ui.add_space(theme::GAP_SMALL);
        widgets::late_ground(ui).show(ui, |ui| {
            ui.set_width(ui.available_width());
            widgets::late(ui, &say(words, "contacts-broken"));
            widgets::words(ui, &say(words, "contacts-broken-do"));
            widgets::soft(ui, &words.problem(problem));
        });
    }
    let changes = may(&work.me.roles, Operation::EditContacts);
    let today = clock::civil(model.now.wall).day;
    for contact in &model.forms.contacts {
        ui.add_space(theme::GAP_SMALL);
        let free = changes.then_some(!work.school.contacts.keeping);
        let named_in = named_in(contact, &model.forms.procedures, words);
        ui.push_id(contact.id.as_str(), |ui| one(ui, contact, (today, &named_in, free), words, &mut act));
    }
}

/// One of them; `free` says whether its buttons can be pressed, nothing that there are none.
fn one(
    ui: &mut Ui,
    contact: &Contact,
    (today, named_in, free): (Day, &str, Option<bool>),
    words: &Words,
    act: &mut impl FnMut(ContactsAction),
) {
    widgets::card(ui, |ui| {
        widgets::group_name(ui, accesskit::Role::ListItem, &contact.name);
        let (checked, change) = (say(words, "contacts-checked-today"), say(words, "contacts-change"));
        let buttons = match free {
            Some(_) => widgets::button_width(ui, &checked) + widgets::button_width(ui, &change) + 2.0 * theme::GAP,
            None => 0.0,
        };
        ui.horizontal_top(|ui| {
            let room = ui.available_width() - buttons;
            ui.allocate_ui_with_layout(Vec2::new(room, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(room);
                facts(ui, contact, today, words);
                if !contact.note.is_empty() {
                    widgets::words(ui, &contact.note);
                }
                if !named_in.is_empty() {
                    widgets::soft(ui, named_in);
                }
            });
            let Some(free) = free else { return };
            let can_be_checked = free && contact.last_check(today) != LastCheck::NoNumber;
            let button = widgets::button_if(ui, can_be_checked, Kind::Quiet, &checked);
            widgets::described(ui, &button, &contact.name);
            if button.clicked() {
                act(ContactsAction::Checked(contact.id.clone()));
            }
            let button = widgets::button_if(ui, free, Kind::Quiet, &change);
            widgets::described(ui, &button, &contact.name);
            if button.clicked() {
                act(ContactsAction::Change(Some(Box::new(contact.clone()))));
            }
        });
    });
}

/// Who it is, the number, and whether one can rely on it.
fn facts(ui: &mut Ui, contact: &Contact, today: Day, words: &Words) {
    widgets::section(ui, &contact.name);
    let number = [contact.phone.as_str(), contact.web.as_str()];
    let number = number.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" · ");
    if !number.is_empty() {
        ui.add(Label::new(RichText::new(number).font(theme::bold(theme::BODY))).wrap());
    }
    widgets::chip_row(ui, |ui| {
        let late = |ui: &mut Ui, key: &str| widgets::chip(ui, &say(words, key), Tone::Late, Tone::LateInk);
        match contact.last_check(today) {
            LastCheck::NoNumber => late(ui, "contacts-none"),
            LastCheck::Never => late(ui, "contacts-never"),
            LastCheck::Old => {
                let old = say_text(words, "contacts-old", "day", &day(words, &contact.checked_on));
                widgets::chip(ui, &old, Tone::Late, Tone::LateInk);
            }
            LastCheck::Fresh => {
                let fresh = say_text(words, "contacts-fresh", "day", &day(words, &contact.checked_on));
                widgets::chip(ui, &fresh, Tone::Chosen, Tone::LeadDeep);
            }
        }
    });
}

/// The procedures that name it.
fn named_in(contact: &Contact, procedures: &[Procedure], words: &Words) -> String {
    let names = |procedure: &&Procedure| procedure.steps.iter().any(|step| step.contacts.contains(&contact.id));
    let named: Vec<&Procedure> = procedures.iter().filter(names).collect();
    let first = named.iter().take(NAMED_IN_MAX);
    let mut titles: Vec<String> = first.map(|procedure| say(words, procedure.title.as_str())).collect();
    if let Some(more) = named.len().checked_sub(NAMED_IN_MAX).filter(|more| *more > 0) {
        titles.push(say_number(words, "contacts-today-more", "number", more as u64));
    }
    if titles.is_empty() {
        String::new()
    } else {
        say_text(words, "contacts-named-in", "procedures", &titles.join(", "))
    }
}

fn change(ui: &mut Ui, typed: &Contact, keeping: bool, words: &Words, act: &mut impl FnMut(ContactsAction)) {
    let mut next = typed.clone();
    for (key, rows, text) in [
        ("contacts-name", 1, &mut next.name),
        ("contacts-phone", 1, &mut next.phone),
        ("contacts-web", 1, &mut next.web),
        ("contacts-note", NOTE_ROWS, &mut next.note),
    ] {
        let name = say(words, key);
        let chars_max = if rows > 1 { CONTACT_NOTE_CHARS_MAX } else { CONTACT_LINE_CHARS_MAX };
        widgets::text_box(ui, &BoxOf { name: &name, secret: false, rows, chars_max }, text);
        ui.add_space(theme::GAP_SMALL);
    }
    widgets::soft(ui, &say(words, "contacts-change-why"));
    ui.add_space(theme::GAP);
    if next != *typed {
        act(ContactsAction::Change(Some(Box::new(next))));
    }
    ui.horizontal_wrapped(|ui| {
        let ready = !keeping && !typed.name.trim().is_empty();
        if widgets::button_if(ui, ready, Kind::Next, &say(words, "contacts-keep")).clicked() {
            act(ContactsAction::Keep);
        }
        if widgets::button_if(ui, !keeping, Kind::Quiet, &say(words, "contacts-back")).clicked() {
            act(ContactsAction::Change(None));
        }
    });
}
