//! A field of a form, drawn from its schema: what it asks, what helps, and the boxes for its kind.

use std::collections::BTreeMap;

use bevy_egui::egui::{Label, RichText, Ui};

use crate::desk::fields;
use crate::desk::views::say::{role, say, say_text};
use crate::desk::widgets::{self, BoxOf};
use crate::domain::form::{Answer, Choice, Field, Kind, LINE_CHARS_MAX, Lack, Needed};
use crate::domain::ids::OptionId;
use crate::domain::theme::Tone;
use crate::locales::{Words, phrases};
use crate::theme::desk::{self as theme, Toned as _};

/// Lines of a box for several.
const ROWS: usize = 3;
/// More boxes to tick than this stand in two columns.
const ONE_COLUMN_MAX: usize = 3;

/// A field as it stands now.
pub struct Shown<'f> {
    /// The field.
    pub field: &'f Field,
    /// What stands in it: typed, or kept.
    pub answer: Answer,
    /// What it lacks, once somebody wanted to finish.
    pub lack: Option<Lack>,
    /// Whether this person may fill it.
    pub mine: bool,
}

/// Draws it; what stands in it from now on, if that was changed.
pub fn ui(ui: &mut Ui, shown: &Shown, words: &Words) -> Option<Answer> {
    let Shown { field, answer, .. } = shown;
    let name = say(words, field.label.as_str());
    ui.push_id(field.id.as_str(), |ui| {
        ui.set_width(ui.available_width());
        heading(ui, shown, &name, words);
        if !shown.mine {
            not_mine(ui, shown, words);
            return None;
        }
        match &field.kind {
            Kind::Line | Kind::Person | Kind::WebAddress => typed(ui, field, answer, (&name, 1), words),
            Kind::Lines => typed(ui, field, answer, (&name, ROWS), words),
            Kind::Date | Kind::Time => moment(ui, field, answer, &name, words),
            Kind::YesNo => yes_no(ui, answer, words),
            Kind::OneOf(choices) => choose(ui, choices, answer, false, words),
            Kind::AnyOf(choices) => choose(ui, choices, answer, true, words),
        }
    })
    .inner
}

fn heading(ui: &mut Ui, shown: &Shown, name: &str, words: &Words) {
    ui.add(Label::new(RichText::new(name).font(theme::bold(theme::BODY))).wrap());
    if let Some(help) = &shown.field.help {
        widgets::soft(ui, &say(words, help.as_str()));
    }
    if shown.lack.is_some() {
        widgets::late_ground(ui).show(ui, |ui| widgets::late(ui, &say(words, "desk-incident-needed")));
    } else if shown.field.needed == Needed::ToFinish && shown.answer.is_empty() {
        let needed = RichText::new(say(words, "desk-incident-needed")).small().color(ui.tone(Tone::LeadDeep));
        ui.add(Label::new(needed).wrap());
    }
}

/// For somebody else: what stands there, and who fills it.
fn not_mine(ui: &mut Ui, shown: &Shown, words: &Words) {
    let roles: Vec<String> = shown.field.fills.iter().map(|one| role(words, *one)).collect();
    if shown.answer.is_empty() {
        widgets::soft(ui, &say(words, "desk-incident-nothing"));
    } else {
        widgets::words(ui, &phrases::answer(Some(shown.field), &shown.answer, words));
    }
    widgets::soft(ui, &say_text(words, "desk-incident-not-yours", "roles", &roles.join(", ")));
}

fn typed(ui: &mut Ui, field: &Field, answer: &Answer, (name, rows): (&str, usize), words: &Words) -> Option<Answer> {
    let mut text = phrases::answer(Some(field), answer, words);
    let how = BoxOf { name, secret: false, rows, chars_max: field.chars_max() };
    let (id, width) = (ui.id().with("box"), ui.available_width() - theme::FIELD_ROOM);
    fields::bare_box(ui, id, &how, width, &mut text).changed().then_some(Answer::Words(text))
}

/// A day or a time, as people write it; said when it is none.
fn moment(ui: &mut Ui, field: &Field, answer: &Answer, name: &str, words: &Words) -> Option<Answer> {
    let (hint, wrong) = match field.kind {
        Kind::Date => ("desk-incident-day-hint", "desk-incident-day-wrong"),
        _ => ("desk-incident-time-hint", "desk-incident-time-wrong"),
    };
    let typed = typed(ui, field, answer, (name, 1), words);
    let has_focus = ui.memory(|memory| memory.has_focus(ui.id().with("box")));
    if field.settled(answer).is_none() && !has_focus {
        widgets::status(ui, &say(words, wrong), true);
    } else if answer.is_empty() || has_focus {
        widgets::soft(ui, &say(words, hint));
    }
    typed
}

fn yes_no(ui: &mut Ui, answer: &Answer, words: &Words) -> Option<Answer> {
    let mut next = None;
    ui.horizontal_wrapped(|ui| {
        for (yes, name) in [(true, "desk-yes"), (false, "desk-no")] {
            let on = *answer == Answer::Yes(yes);
            if fields::toggle(ui, on, &say(words, name)).clicked() {
                next = Some(if on { Answer::nothing() } else { Answer::Yes(yes) });
            }
        }
    });
    next
}

/// Boxes to tick, in two columns where there are many and there is room: down the first, then the other.
fn choose(ui: &mut Ui, choices: &[Choice], answer: &Answer, several: bool, words: &Words) -> Option<Answer> {
    let none = BTreeMap::new();
    let chosen = match answer {
        Answer::Chosen(chosen) => chosen,
        Answer::Words(_) | Answer::Yes(_) => &none,
    };
    let mut next = None;
    let width = ui.available_width();
    let columns = if choices.len() > ONE_COLUMN_MAX && width >= theme::COLUMNS_FROM { 2 } else { 1 };
    let column = (width - theme::GAP * (columns - 1) as f32) / columns as f32;
    ui.horizontal_top(|ui| {
        for part in choices.chunks(choices.len().div_ceil(columns).max(1)) {
            ui.vertical(|ui| {
                ui.set_width(column);
                for choice in part {
                    let changed = option(ui, choice, chosen, several, column, words);
                    next = next.take().or(changed);
                }
            });
        }
    });
    next.map(Answer::Chosen)
}

/// One option with the line to write on beside it; what is chosen from now on, if that was changed.
fn option(
    ui: &mut Ui,
    choice: &Choice,
    chosen: &BTreeMap<OptionId, String>,
    several: bool,
    width: f32,
    words: &Words,
) -> Option<BTreeMap<OptionId, String>> {
    let label = say(words, choice.label.as_str());
    let written = chosen.get(&choice.id);
    let mut next = None;
    if fields::tick_box(ui, several, written.is_some(), &label, width).clicked() {
        let mut now = if several { chosen.clone() } else { BTreeMap::new() };
        match written {
            Some(_) => now.remove(&choice.id),
            None => now.insert(choice.id.clone(), String::new()),
        };
        next = Some(now);
    }
    if let Some(written) = written.filter(|_| choice.specify) {
        let name = say_text(words, "desk-incident-specify", "option", &label);
        let how = BoxOf { name: &name, secret: false, rows: 1, chars_max: LINE_CHARS_MAX };
        let mut text = written.clone();
        let id = ui.id().with(("beside", choice.id.as_str()));
        if fields::bare_box(ui, id, &how, width - theme::FIELD_ROOM, &mut text).changed() {
            let mut now = chosen.clone();
            now.insert(choice.id.clone(), text);
            next = Some(now);
        }
    }
    next
}
