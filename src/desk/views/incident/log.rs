//! The log of incidents one can open: views of it, one child's in their order, and what repeats.

use bevy_egui::egui::{Align, Frame, Label, Layout, Margin, RichText, ScrollArea, Stroke, Ui, Vec2};

use super::{hand_over, patterns};
use crate::desk::action::DeskAction;
use crate::desk::empty;
use crate::desk::fields;
use crate::desk::incident::{IncidentAction, LogPage};
use crate::desk::model::{Model, Work};
use crate::desk::views::say::{join, say, say_number, say_text};
use crate::desk::views::{erase, second};
use crate::desk::widgets::{self, Kind};
use crate::domain::form::Form;
use crate::domain::incident_log::Incident;
use crate::domain::permission::{Operation, may};
use crate::domain::queue::Progress;
use crate::domain::second::Act;
use crate::domain::theme::Tone;
use crate::locales::Words;
use crate::theme::desk::{self as theme, Toned as _};

/// Kinds a line names at most.
const KINDS_MAX: usize = 3;

/// The whole room while no incident is open.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    ui.set_max_width(theme::FORMS_WIDTH.min(ui.available_width()));
    widgets::title(ui, &say(words, "desk-incidents"));
    let (Some(log), Some(form)) = (&work.incidents.log, &model.forms.incident) else {
        let key = if model.forms.incident.is_some() { "desk-log-coming" } else { "desk-incident-no-form" };
        widgets::words(ui, &say(words, key));
        return actions;
    };
    actions.extend(pages(ui, work, words));
    if work.incidents.page == LogPage::Papers {
        actions.extend(hand_over::empty_papers(ui, &work.incidents.out, model, words));
        return actions;
    }
    if log.is_empty() && work.erased.is_empty() {
        let (missing, how) = (say(words, "desk-log-none"), say(words, "desk-log-none-how"));
        widgets::in_the_middle(ui, theme::LONE_CARD_WIDTH, |ui| empty::room(ui, "nothing-waiting", &missing, &how));
        return actions;
    }
    actions.extend(views(ui, model, work, words));
    let shown = shown(model, work, log);
    ui.add_space(theme::GAP_SMALL);
    if work.incidents.page == LogPage::Lines {
        actions.extend(erase::in_log(ui, model, work, words));
    }
    match work.incidents.page {
        LogPage::Lines => actions.extend(lines(ui, model, work, (&shown, form), words)),
        LogPage::Patterns => patterns::ui(ui, model, (&shown, form), words),
        LogPage::Papers => {}
        LogPage::Table => actions.extend(table(ui, (model, work), &shown, words)),
    }
    actions
}

/// The pages of the log.
fn pages(ui: &mut Ui, work: &Work, words: &Words) -> Option<DeskAction> {
    let pages = [
        (LogPage::Lines, "desk-log-lines", true),
        (LogPage::Patterns, "desk-log-patterns", may(&work.me.roles, Operation::SeePatterns)),
        (LogPage::Table, "desk-log-as-table", may(&work.me.roles, Operation::ExportIncident)),
        (LogPage::Papers, "desk-out-blank", true),
    ];
    let mut action = None;
    ui.horizontal_wrapped(|ui| {
        for (page, name, _) in pages.into_iter().filter(|(_, _, there)| *there) {
            if fields::pick(ui, work.incidents.page == page, &say(words, name)).clicked() {
                action = Some(DeskAction::Incident(IncidentAction::Page(page)));
            }
        }
    });
    action
}

fn views(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Option<DeskAction> {
    let mut action = None;
    let incidents = &work.incidents;
    if let Some(child) = &incidents.child {
        ui.horizontal_wrapped(|ui| {
            widgets::words(ui, &say_text(words, "desk-log-of", "name", &child.name));
            if widgets::button(ui, Kind::Quiet, &say(words, "desk-log-everybody")).clicked() {
                action = Some(DeskAction::Incident(IncidentAction::Child(None)));
            }
        });
        return action;
    }
    ui.horizontal_wrapped(|ui| {
        if fields::pick(ui, incidents.view.is_none(), &say(words, "log-view-all")).clicked() {
            action = Some(DeskAction::Incident(IncidentAction::View(None)));
        }
        for view in &model.forms.look.views {
            let on = incidents.view.as_ref() == Some(&view.id);
            if fields::pick(ui, on, &say(words, view.title.as_str())).clicked() {
                action = Some(DeskAction::Incident(IncidentAction::View(Some(view.id.clone()))));
            }
        }
    });
    action
}

/// What the view and the child leave; one child's in the order they were told.
fn shown<'l>(model: &Model, work: &Work, log: &'l [Incident]) -> Vec<&'l Incident> {
    let incidents = &work.incidents;
    if let Some(child) = &incidents.child {
        return log.iter().rev().filter(|incident| incident.child.as_ref() == Some(child)).collect();
    }
    let view = incidents.view.as_ref().and_then(|id| model.forms.look.views.iter().find(|view| view.id == *id));
    log.iter().filter(|incident| view.is_none_or(|view| view.shows(incident))).collect()
}

fn lines(
    ui: &mut Ui,
    model: &Model,
    work: &Work,
    (shown, form): (&[&Incident], &Form),
    words: &Words,
) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    if shown.is_empty() {
        widgets::words(ui, &say(words, "desk-log-none-here"));
        return actions;
    }
    widgets::soft(ui, &say_number(words, "desk-log-count", "count", shown.len() as u64));
    ui.add_space(theme::GAP_SMALL);
    let list = ScrollArea::vertical().id_salt("log").auto_shrink(false);
    // Only what is in sight is drawn: the log of years stays quick.
    list.show_rows(ui, theme::LOG_ROW, shown.len(), |ui, range| {
        for incident in shown.get(range).unwrap_or_default() {
            actions.extend(ui.push_id(incident.id.as_str(), |ui| line(ui, (model, work), incident, form, words)).inner);
        }
    });
    actions
}

/// What the view leaves, as a table: a page of its own, because it takes two.
fn table(ui: &mut Ui, (model, work): (&Model, &Work), shown: &[&Incident], words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    widgets::soft(ui, &say_number(words, "desk-log-count", "count", shown.len() as u64));
    ui.add_space(theme::GAP_SMALL);
    ScrollArea::vertical().id_salt("table").auto_shrink(false).show(ui, |ui| {
        widgets::card(ui, |ui| {
            widgets::soft(ui, &say(words, "desk-log-table-why"));
            actions.extend(hand_over::folder(ui, &work.incidents.out, &model.home, words));
            ui.add_space(theme::GAP);
            actions.extend(second::ui(ui, (model, work), Act::Export, words));
            let ready = !shown.is_empty() && !work.incidents.out.busy && work.second.is_whole();
            if widgets::button_if(ui, ready, Kind::Quiet, &say(words, "desk-log-table")).clicked() {
                let ids = shown.iter().map(|incident| incident.id.clone()).collect();
                actions.push(DeskAction::Incident(IncidentAction::Table(ids)));
            }
            actions.extend(hand_over::written(ui, model, &work.incidents.out, words));
        });
    });
    actions
}

/// One line of the log, as high as all of them.
fn line(
    ui: &mut Ui,
    (model, work): (&Model, &Work),
    incident: &Incident,
    form: &Form,
    words: &Words,
) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let child = incident.child.as_ref().map_or_else(|| say(words, "desk-no-name"), |child| child.name.clone());
    let who = [Some(child), incident.class.clone(), Some(incident.place.clone())];
    let told: Vec<String> = [incident.reference.clone()].into_iter().chain(who.into_iter().flatten()).collect();
    let edge = Stroke::new(1.0, ui.tone(Tone::Edge));
    let card = Frame::new().fill(ui.tone(Tone::Card)).stroke(edge).corner_radius(theme::CARD_CORNER);
    card.inner_margin(Margin::symmetric(14, 10)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let inside = theme::LOG_ROW - 2.0 * 10.0 - 2.0;
        ui.set_height(inside);
        widgets::group_name(ui, accesskit::Role::ListItem, &incident.reference);
        ui.horizontal_top(|ui| {
            let open = say(words, "desk-open");
            let by_child = incident.child.as_ref().filter(|_| work.incidents.child.is_none());
            let all_of = by_child.map(|child| (child, say_text(words, "desk-log-child", "name", &child.name)));
            let buttons = widgets::button_width(ui, &open)
                + all_of.as_ref().map_or(0.0, |(_, name)| widgets::button_width(ui, name) + theme::GAP)
                + theme::GAP;
            let room = ui.available_width() - buttons;
            ui.allocate_ui_with_layout(Vec2::new(room, inside), Layout::top_down(Align::Min), |ui| {
                ui.set_width(room);
                ui.add(Label::new(RichText::new(join(&told)).font(theme::bold(theme::BODY))).truncate());
                ui.add(Label::new(RichText::new(kinds(incident, (model, form), words)).small()).truncate());
                widgets::chip_row(ui, |ui| state(ui, incident, words));
            });
            if let Some((child, name)) = all_of
                && widgets::button(ui, Kind::Quiet, &name).clicked()
            {
                actions.push(DeskAction::Incident(IncidentAction::Child(Some(child.clone()))));
            }
            let button = widgets::button(ui, Kind::Quiet, &open);
            widgets::described(ui, &button, &join(&told));
            if button.clicked() {
                actions.push(DeskAction::Incident(IncidentAction::Open(incident.id.clone())));
            }
        });
    });
    actions
}

/// What was ticked in the fields that are counted, in the order they are counted.
fn kinds(incident: &Incident, (model, form): (&Model, &Form), words: &Words) -> String {
    let fields = model.forms.look.counts.iter().filter_map(|id| form.field(id));
    let ticked = fields.flat_map(|field| {
        let chosen: Vec<_> = incident.said.options(&field.id).collect();
        field.choices().iter().filter(move |choice| chosen.contains(&&choice.id))
    });
    let names: Vec<String> = ticked.take(KINDS_MAX).map(|choice| say(words, choice.label.as_str())).collect();
    if names.is_empty() { say(words, "desk-log-untyped") } else { join(&names) }
}

fn state(ui: &mut Ui, incident: &Incident, words: &Words) {
    if incident.finished {
        widgets::chip(ui, &say(words, "desk-log-finished"), Tone::Lead, Tone::OnLead);
    } else if incident.lacks > 0 {
        let lacks = say_number(words, "desk-log-lacks", "fields", incident.lacks as u64);
        widgets::chip(ui, &lacks, Tone::Ground, Tone::InkSoft);
    }
    if incident.progress == Progress::Closed {
        widgets::chip(ui, &say(words, "desk-log-closed"), Tone::Chosen, Tone::LeadDeep);
    }
}
