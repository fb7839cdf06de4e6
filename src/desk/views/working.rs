//! Who has the open report, what comes next and what it belongs with; the buttons that change it; and the
//! words of what was done.

use bevy_egui::egui::{Frame, Margin, Ui};

use super::incident;
use super::say::{clock, join, progress, say, say_text};
use crate::desk::action::DeskAction;
use crate::desk::model::{Model, Page, Work};
use crate::desk::widgets::{self, Kind};
use crate::desk::working::{Due, WorkingAction, WorkingPage};
use crate::domain::erasing::Erasing;
use crate::domain::ids::{ReportId, StaffId};
use crate::domain::queue::{Did, Entry, Progress};
use crate::domain::theme::Tone;
use crate::locales::Words;
use crate::store::desk_worker::May;
use crate::theme::desk::{self as theme, Toned as _};

/// How it stands: above what was told.
pub fn state(ui: &mut Ui, model: &Model, work: &Work, entry: &Entry, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let (holder, next) = (entry.holder(), entry.next_step());
    if holder.is_some() || next.is_some() {
        ui.add_space(theme::GAP_SMALL);
        let ground = Frame::new().fill(ui.tone(Tone::Pill)).corner_radius(theme::CORNER);
        ground.inner_margin(Margin::symmetric(14, 8)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            if let Some(holder) = holder {
                let held = say(words, "queue-fact-held");
                widgets::words(ui, &format!("{held}: {}", super::person(model, holder, words).0));
            }
            if let Some(next) = next {
                let when = next.due.map(|due| clock(words, model.now, due));
                let told = [Some(next.what.to_owned()), when].into_iter().flatten().collect::<Vec<_>>();
                ui.horizontal_wrapped(|ui| {
                    widgets::words(ui, &format!("{}: {}", say(words, "queue-fact-next"), join(&told)));
                    let may = work.may.as_ref().is_some_and(|may| may.note) && work.marking.is_none();
                    if may && widgets::button(ui, Kind::Quiet, &say(words, "queue-next-done")).clicked() {
                        let done = Did::NextStep { what: String::new(), due: None };
                        actions.push(DeskAction::Working(WorkingAction::Do(entry.report.id.clone(), done)));
                    }
                });
            }
        });
    }
    if let Some(held) = entry.held() {
        ui.add_space(theme::GAP_SMALL);
        let line = join(&[say(words, "queue-held"), super::person(model, &held.by, words).0]);
        widgets::words(ui, &line);
        widgets::soft(ui, held.did.written().unwrap_or_default());
    }
    actions.extend(belongs(ui, work, entry, words));
    actions
}

/// What it belongs with, whichever of the two says so; only what this reader can open.
fn belongs(ui: &mut Ui, work: &Work, entry: &Entry, words: &Words) -> Vec<DeskAction> {
    let id = &entry.report.id;
    let linked = entry.linked();
    let rows = work.queue.iter().flatten();
    let both: Vec<&ReportId> =
        rows.filter(|row| linked.contains(&row.id) || row.linked.contains(id)).map(|row| &row.id).collect();
    let mut actions = Vec::new();
    if both.is_empty() {
        return actions;
    }
    ui.add_space(theme::GAP_SMALL);
    widgets::soft(ui, &say(words, "queue-belongs"));
    ui.horizontal_wrapped(|ui| {
        for other in both {
            let opens =
                ui.push_id(other.as_str(), |ui| widgets::button(ui, Kind::Quiet, &say(words, "queue-belongs-open")));
            if opens.inner.clicked() {
                actions.push(DeskAction::Open(other.clone()));
            }
        }
    });
    actions
}

/// The buttons of everything one may write beside marks.
pub fn ways_on(ui: &mut Ui, work: &Work, entry: &Entry, words: &Words) -> Option<DeskAction> {
    let may = work.may.as_ref()?;
    let closed = entry.progress() == Progress::Closed;
    let free = work.marking.is_none();
    let id = &entry.report.id;
    let mut action = None;
    let mut way = |ui: &mut Ui, offered: bool, name: &str, does: DeskAction| {
        if offered && widgets::button_if(ui, free, Kind::Quiet, &say(words, name)).clicked() {
            action = Some(does);
        }
    };
    let page = |page| DeskAction::Turn(Page::Working(page));
    let mine = entry.holder() == Some(&work.me.id);
    let take = Did::TakenOn { who: work.me.id.clone() };
    let can_take = !closed && !mine && may.held_by.contains(&work.me.id);
    way(ui, can_take, "queue-take", DeskAction::Working(WorkingAction::Do(id.clone(), take)));
    way(ui, may.note, "queue-note", page(WorkingPage::Note));
    way(ui, !closed && may.note, "queue-next", page(WorkingPage::Next(Due::default())));
    way(ui, !closed && !may.send.is_empty(), "queue-send", page(WorkingPage::Send(None)));
    way(ui, closed && may.reopen, "queue-reopen", page(WorkingPage::Reopen));
    action
}

/// The way to those that are gone more seldom: what can be done must not push out of sight what was told.
pub fn more(ui: &mut Ui, work: &Work, entry: &Entry, words: &Words) -> Option<DeskAction> {
    let free = work.marking.is_none();
    let offered = !seldom(work, entry).is_empty();
    let pressed = offered && widgets::button_if(ui, free, Kind::Quiet, &say(words, "queue-more-ways")).clicked();
    pressed.then(|| DeskAction::Turn(Page::Working(WorkingPage::More)))
}

/// Those ways, with their words.
pub fn seldom(work: &Work, entry: &Entry) -> Vec<(WorkingPage, &'static str, &'static str)> {
    let Some(may) = work.may.as_ref() else { return Vec::new() };
    let closed = entry.progress() == Progress::Closed;
    let mut ways = Vec::new();
    if !closed && others(may, &work.me.id) {
        ways.push((WorkingPage::Holder(None), "queue-holder", "queue-holder-title"));
    }
    if may.link {
        ways.push((WorkingPage::Link(None), "queue-link", "queue-link-title"));
    }
    if may.hold {
        let (name, how) = hold_words(entry);
        ways.push((WorkingPage::Hold, name, how));
    }
    if may.erasing != Erasing::NotTheirs {
        ways.push((WorkingPage::Erase, "erase", "erase-short"));
    }
    ways
}

/// What the button that keeps it is called, and what it is for; or the one that lifts that.
fn hold_words(entry: &Entry) -> (&'static str, &'static str) {
    if entry.held().is_some() { ("queue-release", "queue-release-title") } else { ("queue-hold", "queue-hold-title") }
}

fn others(may: &May, me: &StaffId) -> bool {
    may.held_by.iter().any(|who| who != me)
}

/// What was done, in the story of a report, with what somebody wrote.
pub fn told<'a>(model: &Model, did: &'a Did, words: &Words) -> (String, Option<&'a str>) {
    let name = |id| model.name_of(id).map_or_else(|| say(words, "desk-unknown-person"), str::to_owned);
    let line = match did {
        Did::Seen => progress(words, Progress::Seen),
        Did::Listened(_) => progress(words, Progress::Listened),
        Did::Closed(_) => progress(words, Progress::Closed),
        Did::HandedOn { to } => say_text(words, "desk-did-handed-on", "name", &name(to)),
        Did::NewPaper { to } => say_text(words, "desk-did-new-paper", "name", &name(to)),
        Did::AboutStaff { named, .. } if named.is_empty() => say(words, "desk-did-about-staff-nobody"),
        Did::AboutStaff { named, .. } => {
            let names: Vec<String> = named.iter().map(name).collect();
            say_text(words, "desk-did-about-staff", "names", &names.join(", "))
        }
        Did::Noted(_) => say(words, "queue-did-noted"),
        Did::TakenOn { who } => say_text(words, "queue-did-taken", "name", &name(who)),
        Did::GoTo { who } => say_text(words, "queue-did-go-to", "name", &name(who)),
        Did::Went => say(words, "queue-did-went"),
        Did::NextStep { what, .. } if what.is_empty() => say(words, "queue-did-next-done"),
        Did::NextStep { due: None, .. } => say(words, "queue-did-next-open"),
        Did::NextStep { due: Some(due), .. } => {
            say_text(words, "queue-did-next", "when", &clock(words, model.now, *due))
        }
        Did::Linked { .. } => say(words, "queue-did-linked"),
        Did::Reopened(_) => say(words, "queue-did-reopened"),
        Did::Held(_) => say(words, "queue-did-held"),
        Did::Released(_) => say(words, "queue-did-released"),
        Did::Erased(_) => say(words, "queue-did-erased"),
        Did::Form(change) => incident::said::form(change, &model.forms, words),
        Did::Ticked { procedure, step, .. } => incident::said::ticked(procedure, step, &model.forms, words),
        Did::Exported { how } => incident::said::exported(how, words),
    };
    (line, did.written().filter(|written| !written.is_empty()))
}
