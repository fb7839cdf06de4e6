//! The form of an incident, drawn from its schema: section by section, what is asked of this one only.
//! Below it, always in sight, what keeps and what finishes it.

use bevy_egui::egui::{self, Align, Frame, Layout, Margin, RichText, ScrollArea, Ui, Vec2};

use super::field::{self, Shown};
use crate::desk::action::DeskAction;
use crate::desk::incident::IncidentAction;
use crate::desk::model::{Model, Work};
use crate::desk::views::say::{clock, join, say, say_number, say_text};
use crate::desk::widgets::{self, Kind};
use crate::domain::form::{Answer, Answers, Field, Filling, Form, Lack, NotKept, Section, Width};
use crate::domain::ids::FieldId;
use crate::domain::permission::{Operation, may};
use crate::domain::queue::Entry;
use crate::domain::source::Source;
use crate::domain::theme::Tone;
use crate::locales::{Arg, Words};
use crate::theme::desk::{self as theme, Toned as _};

/// What a form is drawn from.
pub struct Drawn<'d> {
    /// Everything the desk knows.
    pub model: &'d Model,
    /// Whoever works.
    pub work: &'d Work,
    /// The report.
    pub entry: &'d Entry,
    /// The form.
    pub form: &'d Form,
    /// How far it is filled.
    pub filling: &'d Filling,
    /// What is typed and not kept.
    pub typed: &'d Answers,
}

/// The left column.
pub fn ui(ui: &mut Ui, drawn: &Drawn, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let all = drawn.filling.answers.with(drawn.typed);
    let lacks = drawn.form.lacks(&all);
    let known = ui.id().with("form foot");
    let foot: f32 = ui.data(|data| data.get_temp(known)).unwrap_or(theme::UNDER_CHOICES);
    let room = (ui.available_height() - foot - theme::GAP).max(theme::REPORT_LEAST);
    ScrollArea::vertical().id_salt("form").auto_shrink(false).max_height(room).show(ui, |ui| {
        ui.set_width(ui.available_width());
        own_words(ui, drawn.entry, words);
        let said = drawn.form.said(&all);
        for section in &drawn.form.sections {
            actions.extend(part(ui, drawn, section, (&all, &said, &lacks), words));
        }
    });
    let below = ui.scope(|ui| actions.extend(keep_and_finish(ui, drawn, &lacks, words)));
    let now = below.response.rect.height();
    if (now - foot).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(known, now));
        ui.ctx().request_discard("foot moved");
    }
    actions
}

/// Above the form and in none of its fields: nobody can edit it.
fn own_words(ui: &mut Ui, entry: &Entry, words: &Words) {
    let Some(told) = &entry.report.words else { return };
    let ground = Frame::new().fill(ui.tone(Tone::ChildWords)).corner_radius(theme::CARD_CORNER);
    ground.inner_margin(Margin::same(18)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        widgets::soft(ui, &say(words, "desk-incident-own-words"));
        ui.add(egui::Label::new(RichText::new(format!("“{told}”")).size(theme::CHILD_WORDS)).wrap());
        let kept = if entry.report.source == Source::Child { "desk-words-kept" } else { "concern-own-words" };
        widgets::soft(ui, &say(words, kept));
    });
    ui.add_space(theme::GAP);
}

fn part(
    ui: &mut Ui,
    drawn: &Drawn,
    section: &Section,
    (all, said, lacks): (&Answers, &Answers, &[(FieldId, Lack)]),
    words: &Words,
) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let asked: Vec<&Field> = section.fields.iter().filter(|field| field.is_asked(said)).collect();
    if asked.is_empty() {
        return actions;
    }
    widgets::card(ui, |ui| {
        widgets::section(ui, &say(words, section.title.as_str()));
        let whole = ui.available_width();
        for row in rows(&asked, whole) {
            ui.horizontal_top(|ui| {
                for field in row {
                    let width = wide(field, whole);
                    ui.allocate_ui_with_layout(Vec2::new(width, 0.0), Layout::top_down(Align::Min), |ui| {
                        ui.set_width(width);
                        let lack = lacks.iter().find(|(id, _)| *id == field.id).map(|(_, lack)| *lack);
                        let shown = Shown {
                            field,
                            answer: all.written(&field.id).cloned().unwrap_or_else(Answer::nothing),
                            lack: lack.filter(|_| drawn.work.incidents.wants_to_finish),
                            mine: field.is_filled_by(&drawn.work.me.roles),
                        };
                        let top = ui.cursor().min;
                        let changed = field::ui(ui, &shown, words);
                        if drawn.work.incidents.go_to.as_ref() == Some(&field.id) {
                            let place = egui::Rect::from_min_max(top, ui.min_rect().max);
                            ui.scroll_to_rect(place, Some(Align::Center));
                            actions.push(DeskAction::Incident(IncidentAction::Gone));
                        }
                        actions.extend(changed.map(|answer| {
                            let id = drawn.entry.report.id.clone();
                            DeskAction::Incident(IncidentAction::Write(id, field.id.clone(), answer))
                        }));
                    });
                }
            });
            ui.add_space(theme::GAP);
        }
    });
    ui.add_space(theme::GAP);
    actions
}

/// Fields that stand beside each other, as the schema has their widths.
fn rows<'f>(fields: &[&'f Field], whole: f32) -> Vec<Vec<&'f Field>> {
    let mut rows: Vec<Vec<&Field>> = Vec::new();
    let mut left = 0.0;
    for field in fields {
        let width = wide(field, whole) + theme::GAP;
        match rows.last_mut().filter(|_| width <= left + 0.5) {
            Some(row) => row.push(field),
            None => {
                rows.push(vec![field]);
                left = whole + theme::GAP;
            }
        }
        left -= width;
    }
    rows
}

fn wide(field: &Field, whole: f32) -> f32 {
    let parts = match field.width {
        _ if whole < theme::COLUMNS_FROM => 1.0,
        Width::Whole => 1.0,
        Width::Half => 2.0,
        Width::Third => 3.0,
    };
    (whole - theme::GAP * (parts - 1.0)) / parts
}

fn keep_and_finish(ui: &mut Ui, drawn: &Drawn, lacks: &[(FieldId, Lack)], words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let (incidents, id) = (&drawn.work.incidents, &drawn.entry.report.id);
    ui.add_space(theme::GAP_SMALL);
    ui.horizontal_wrapped(|ui| {
        let free = !incidents.keeping;
        let keep = free && !drawn.typed.is_empty();
        let kind = if drawn.typed.is_empty() { Kind::Quiet } else { Kind::Next };
        if widgets::button_if(ui, keep, kind, &say(words, "desk-incident-keep")).clicked() {
            actions.push(DeskAction::Incident(IncidentAction::Keep(id.clone())));
        }
        let done = drawn.filling.finished.is_some() && drawn.typed.is_empty();
        if may(&drawn.work.me.roles, Operation::FinishIncident)
            && !done
            && widgets::button_if(ui, free, Kind::Quiet, &say(words, "desk-incident-finish")).clicked()
        {
            actions.push(DeskAction::Incident(IncidentAction::Finish(id.clone())));
        }
    });
    let (line, wrong) = standing(drawn, lacks, words);
    widgets::status(ui, &line, wrong);
    actions
}

/// One line on how it stands, and whether that went wrong.
fn standing(drawn: &Drawn, lacks: &[(FieldId, Lack)], words: &Words) -> (String, bool) {
    let incidents = &drawn.work.incidents;
    let label = |id: &FieldId| drawn.form.field(id).map(|field| say(words, field.label.as_str()));
    if incidents.keeping {
        return (say(words, "desk-incident-keeping"), false);
    }
    match &incidents.not_kept {
        Some(NotKept::Wrong(id)) => {
            let field = label(id).unwrap_or_else(|| id.to_string());
            return (say_text(words, "desk-incident-refused-field", "field", &field), true);
        }
        Some(_) => return (say(words, "desk-incident-refused"), true),
        None => {}
    }
    if incidents.wants_to_finish && !lacks.is_empty() {
        let names: Vec<String> = lacks.iter().filter_map(|(id, _)| label(id)).collect();
        let (first, rest) = names.split_at(names.len().min(3));
        let fields = join(first);
        let more =
            [("fields", Arg::Text(&fields)), ("more", Arg::Number(i64::try_from(rest.len()).unwrap_or(i64::MAX)))];
        let key = if rest.is_empty() { "desk-incident-missing" } else { "desk-incident-missing-more" };
        return (words.say(key, &more), true);
    }
    match &drawn.filling.finished {
        _ if !drawn.typed.is_empty() => {
            (say_number(words, "desk-incident-not-kept-yet", "fields", drawn.typed.len() as u64), false)
        }
        Some((who, at)) => {
            let name = drawn.model.name_of(who).map_or_else(|| say(words, "desk-unknown-person"), str::to_owned);
            let when = clock(words, drawn.model.now, *at);
            let args = [("name", Arg::Text(&name)), ("when", Arg::Text(&when))];
            (words.say("desk-incident-is-finished", &args), false)
        }
        None => (say(words, "desk-incident-all-kept"), false),
    }
}
