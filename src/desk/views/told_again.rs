//! The other times a child told the same: when, how far each has come, and the way to it. Each stands on its
//! own; once all were read they can be marked together, and the buttons say so.

use bevy_egui::egui::Ui;

use super::say::{clock, join, progress, say, say_number};
use crate::desk::action::DeskAction;
use crate::desk::fields::pick;
use crate::desk::model::{Model, Work};
use crate::desk::widgets::{self, Kind};
use crate::desk::working::WorkingAction;
use crate::domain::queue::{Did, Entry, Progress};
use crate::locales::Words;
use crate::theme::desk as theme;

/// Below the child's own words.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, entry: &Entry, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let told = work.told_with(&entry.report.id);
    if told.len() < 2 {
        return actions;
    }
    ui.add_space(theme::GAP_SMALL);
    widgets::late_ground(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        widgets::late(ui, &say_number(words, "queue-told-again", "times", told.len() as u64));
        for row in told {
            let here = row.id == entry.report.id;
            let mut facts = vec![clock(words, model.now, row.at), progress(words, row.progress)];
            if !work.read.contains(&row.id) {
                facts.push(say(words, "queue-told-unread"));
            }
            let clicked = ui.push_id(row.id.as_str(), |ui| pick(ui, here, &join(&facts))).inner.clicked();
            if clicked && !here {
                actions.push(DeskAction::Open(row.id.clone()));
            }
        }
        let open = work.told_with(&entry.report.id).iter().filter(|row| row.progress != Progress::Closed).count();
        if open > 1 && work.to_mark_together(&entry.report.id).is_empty() {
            widgets::soft(ui, &say(words, "queue-all-read-first"));
        }
    });
    actions
}

/// Below the marks of one: the same for all of them.
pub fn together(ui: &mut Ui, work: &Work, entry: &Entry, words: &Words) -> Option<DeskAction> {
    let id = &entry.report.id;
    let all = work.to_mark_together(id);
    if all.is_empty() {
        return None;
    }
    let free = work.marking.is_none();
    let number = all.len() as u64;
    let mut did = None;
    ui.horizontal_wrapped(|ui| {
        if all.iter().any(|row| row.progress == Progress::Waiting)
            && widgets::button_if(ui, free, Kind::Quiet, &say_number(words, "queue-all-seen", "times", number))
                .clicked()
        {
            did = Some(Did::Seen);
        }
        let drafts = work.drafts.get(id);
        let wrote = |of: fn(&crate::domain::queue::Draft) -> &String| {
            drafts.map(|draft| of(draft).trim().to_owned()).unwrap_or_default()
        };
        let said = wrote(|draft| &draft.listened);
        let ready = free && !said.is_empty();
        if widgets::button_if(ui, ready, Kind::Quiet, &say_number(words, "queue-all-listened", "times", number))
            .clicked()
        {
            did = Some(Did::Listened(said));
        }
        let why = wrote(|draft| &draft.closing);
        let may = work.may.as_ref().is_some_and(|may| may.close);
        if may
            && widgets::button_if(
                ui,
                free && !why.is_empty(),
                Kind::Quiet,
                &say_number(words, "queue-all-close", "times", number),
            )
            .clicked()
        {
            did = Some(Did::Closed(why));
        }
    });
    did.map(|did| DeskAction::Working(WorkingAction::DoAll(id.clone(), did)))
}
