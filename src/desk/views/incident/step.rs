//! One step: what to do, what to say, who, by when, whom to ring; ticked with a name and a time, and
//! with what it asks to be written down.

use bevy_egui::egui::{Frame, Margin, Ui};

use super::contact;
use super::form::Drawn;
use crate::desk::action::DeskAction;
use crate::desk::fields;
use crate::desk::incident::IncidentAction;
use crate::desk::views::say::{clock, say};
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::domain::form::LINES_CHARS_MAX;
use crate::domain::permission::may;
use crate::domain::procedure::{Asks, Procedure, Step, StepAnswer, Tick};
use crate::domain::theme::Tone;
use crate::locales::{Arg, Words, phrases};
use crate::theme::desk::{self as theme, Toned as _};

/// The step, and what can be done about it.
pub fn ui(ui: &mut Ui, drawn: &Drawn, procedure: &Procedure, step: &Step, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let ticked = drawn.entry.ticked(&procedure.id, &step.id);
    let place = (procedure.id.clone(), step.id.clone());
    let writing = drawn.work.incidents.writing.as_ref() == Some(&place);
    let free = !drawn.work.incidents.keeping;
    let text = say(words, step.text.as_str());
    let width = ui.available_width();
    let tick =
        ui.add_enabled_ui(free && !writing, |ui| fields::tick_box(ui, true, ticked.is_some(), &text, width)).inner;
    let who = phrases::who_by_when(step, words);
    widgets::described(ui, &tick, &who);
    if tick.clicked() && ticked.is_none() {
        actions.push(DeskAction::Incident(match step.asks {
            None => IncidentAction::Tick(drawn.entry.report.id.clone(), place.0.clone(), place.1.clone()),
            Some(_) => IncidentAction::At(Some(place.clone())),
        }));
    }
    widgets::soft(ui, &who);
    if let Some(aloud) = &step.say {
        let ground = Frame::new().fill(ui.tone(Tone::ChildWords)).corner_radius(theme::CORNER);
        ground.inner_margin(Margin::symmetric(12, 8)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            widgets::soft(ui, &say(words, "desk-steps-say"));
            widgets::words(ui, &format!("“{}”", say(words, aloud.as_str())));
        });
    }
    for id in &step.contacts {
        contact::ui(ui, drawn.model.forms.contact(id), words);
    }
    if let Some(tick) = &ticked {
        done(ui, drawn, step.asks, tick, words);
    }
    match step.asks {
        Some(asks) if writing => actions.extend(write(ui, drawn, (procedure, step), asks, words)),
        Some(_) => {
            let name = if ticked.is_some() { "desk-steps-again" } else { "desk-steps-write" };
            let button = widgets::button_if(ui, free, Kind::Quiet, &say(words, name));
            widgets::described(ui, &button, &text);
            if button.clicked() {
                actions.push(DeskAction::Incident(IncidentAction::At(Some(place))));
            }
        }
        None => {}
    }
    actions
}

/// Who ticked it, when, and what they wrote down.
fn done(ui: &mut Ui, drawn: &Drawn, asks: Option<Asks>, tick: &Tick<'_>, words: &Words) {
    let name = drawn.model.name_of(tick.by).map_or_else(|| say(words, "desk-unknown-person"), str::to_owned);
    let when = clock(words, drawn.model.now, tick.at);
    let line = words.say("desk-steps-ticked", &[("name", Arg::Text(&name)), ("when", Arg::Text(&when))]);
    widgets::chip(ui, &line, Tone::Chosen, Tone::LeadDeep);
    if let (Some(asks), Some(decided)) = (asks, tick.answer.decided) {
        let asked = say(words, &format!("step-asks-{}", asks.slug()));
        let answer = say(words, if decided { "desk-yes" } else { "desk-no" });
        widgets::soft(ui, &format!("{asked} {answer}"));
    }
    for (label, written) in tick.answer.labelled() {
        widgets::soft(ui, &say(words, label.as_str()));
        widgets::words(ui, written);
    }
}

/// What is written down: yes or no where it is asked, then its boxes.
fn write(
    ui: &mut Ui,
    drawn: &Drawn,
    (procedure, step): (&Procedure, &Step),
    asks: Asks,
    words: &Words,
) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let id = &drawn.entry.report.id;
    let typed = drawn.work.drafts.get(id).and_then(|draft| draft.steps.get(&procedure.id)?.get(&step.id)).cloned();
    let before = typed.unwrap_or_default();
    let mut next: StepAnswer = before.clone();
    if asks.decides() {
        widgets::words(ui, &say(words, &format!("step-asks-{}", asks.slug())));
        ui.horizontal_wrapped(|ui| {
            for (yes, name) in [(true, "desk-yes"), (false, "desk-no")] {
                if fields::toggle(ui, next.decided == Some(yes), &say(words, name)).clicked() {
                    next.decided = Some(yes);
                }
            }
        });
    }
    for part in asks.parts(next.decided) {
        let name = say(words, &format!("step-part-{}", part.slug));
        let how = BoxOf { name: &name, secret: false, rows: 2, chars_max: LINES_CHARS_MAX };
        widgets::text_box(ui, &how, next.parts.entry(part.slug.to_owned()).or_default());
    }
    let refused = next.needs(Some(asks)).is_some_and(|needs| !may(&drawn.work.me.roles, needs));
    if refused {
        widgets::status(ui, &say(words, "desk-steps-lead-decides"), true);
    }
    let ready = next.is_whole(Some(asks)) && !refused && !drawn.work.incidents.keeping;
    let place = || (id.clone(), procedure.id.clone(), step.id.clone());
    ui.horizontal_wrapped(|ui| {
        if widgets::button_if(ui, ready, Kind::Next, &say(words, "desk-steps-tick")).clicked() {
            let (id, procedure, step) = place();
            actions.push(DeskAction::Incident(IncidentAction::Tick(id, procedure, step)));
        }
        if widgets::button(ui, Kind::Quiet, &say(words, "desk-steps-cancel")).clicked() {
            actions.push(DeskAction::Incident(IncidentAction::At(None)));
        }
    });
    next.parts.retain(|_, words| !words.is_empty());
    if next != before {
        let (id, procedure, step) = place();
        actions.insert(0, DeskAction::Incident(IncidentAction::WriteStep(id, procedure, step, next)));
    }
    actions
}
