//! In place of the open report: a note, what comes next, who has it, who goes to the child, what it belongs
//! with, why it is taken up again. One thing a page, with the way back.

use bevy_egui::egui::{Id, ScrollArea, Ui};

use super::say::{ago, join, say, say_text};
use super::{erase, working};
use crate::desk::action::DeskAction;
use crate::desk::fields::{bare_box, pick};
use crate::desk::model::{Model, Page, Work};
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::desk::working::{DUE_DAYS, Due, Field, WorkingAction, WorkingPage};
use crate::domain::ids::{ReportId, StaffId};
use crate::domain::queue::{Did, Draft, Entry, NEXT_CHARS_MAX, NOTE_CHARS_MAX};
use crate::locales::Words;
use crate::theme::desk as theme;

/// Lines of a note.
const ROWS: usize = 6;
/// Letters of a time of day.
const TIME_CHARS_MAX: usize = 5;
/// Reports on offer to belong with, the newest.
const LINKS_OFFERED_MAX: usize = 200;

/// The page on show.
pub fn ui(
    ui: &mut Ui,
    model: &Model,
    work: &Work,
    (entry, page): (&Entry, &WorkingPage),
    words: &Words,
) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let (title, how) = match page {
        WorkingPage::Note => ("queue-note-title", Some("queue-note-how")),
        WorkingPage::Next(_) => ("queue-next-title", Some("queue-next-how")),
        WorkingPage::Holder(_) => ("queue-holder-title", Some("queue-holder-how")),
        WorkingPage::Send(_) => ("queue-send-title", Some("queue-send-how")),
        WorkingPage::Link(_) => ("queue-link-title", Some("queue-link-how")),
        WorkingPage::Reopen => ("queue-reopen-title", None),
        WorkingPage::Hold if entry.held().is_some() => ("queue-release-title", None),
        WorkingPage::Hold => ("queue-hold-title", Some("queue-hold-how")),
        WorkingPage::Erase => return erase::ui(ui, model, work, entry, words),
        WorkingPage::More => ("queue-more-title", None),
    };
    widgets::card(ui, |ui| {
        let name = widgets::arrival(ui, &say(words, title));
        if work.just_opened {
            name.request_focus();
            actions.push(DeskAction::Arrived);
        }
        if let Some(how) = how {
            widgets::words(ui, &say(words, how));
        }
        ui.add_space(theme::GAP_SMALL);
        let keep = match page {
            WorkingPage::Note => write(ui, work, entry, (Field::Note, "queue-note-box", "queue-note-keep"), words),
            WorkingPage::Reopen => {
                write(ui, work, entry, (Field::Reopening, "queue-reopen-box", "queue-reopen-do"), words)
            }
            WorkingPage::Hold => {
                let button = if entry.held().is_some() { "queue-release-do" } else { "queue-hold-do" };
                write(ui, work, entry, (Field::Holding, "queue-hold-box", button), words)
            }
            WorkingPage::Next(due) => next(ui, work, entry, due, words),
            WorkingPage::Holder(who) => {
                let may = work.may.as_ref().map(|may| may.held_by.as_slice()).unwrap_or_default();
                people(ui, model, (may, who.as_ref()), WorkingPage::Holder, words)
            }
            WorkingPage::Send(who) => {
                let may = work.may.as_ref().map(|may| may.send.as_slice()).unwrap_or_default();
                people(ui, model, (may, who.as_ref()), WorkingPage::Send, words)
            }
            WorkingPage::Link(to) => links(ui, model, work, (entry, to.as_ref()), words),
            // It has a page of its own.
            WorkingPage::Erase => Keep { typed: None, button: String::new(), does: None },
            WorkingPage::More => {
                actions.extend(more(ui, work, entry, words));
                Keep { typed: None, button: String::new(), does: None }
            }
        };
        actions.extend(keep.typed);
        ui.add_space(theme::GAP);
        ui.horizontal_wrapped(|ui| {
            let ready = keep.does.filter(|_| work.marking.is_none());
            let keeps = !keep.button.is_empty();
            if keeps && widgets::button_if(ui, ready.is_some(), Kind::Next, &keep.button).clicked() {
                let id = entry.report.id.clone();
                actions.extend(ready.map(|does| DeskAction::Working(does.of(id))));
            }
            if widgets::button(ui, Kind::Quiet, &say(words, "desk-page-back")).clicked() {
                actions.push(DeskAction::Turn(Page::Told));
            }
        });
        if work.marking.is_some() {
            widgets::soft(ui, &say(words, "desk-saving"));
        }
    });
    actions
}

/// The ways that are gone more seldom.
fn more(ui: &mut Ui, work: &Work, entry: &Entry, words: &Words) -> Option<DeskAction> {
    let mut action = None;
    for (page, name, how) in working::seldom(work, entry) {
        let pressed = widgets::button(ui, Kind::Quiet, &say(words, name)).clicked();
        widgets::soft(ui, &say(words, how));
        ui.add_space(theme::GAP_SMALL);
        if pressed {
            action = Some(DeskAction::Turn(Page::Working(page)));
        }
    }
    action
}

/// What a page's button does, and its words.
struct Keep {
    typed: Option<DeskAction>,
    button: String,
    does: Option<Does>,
}

enum Does {
    Did(Did),
    Next(Due),
}

impl Does {
    fn of(self, id: ReportId) -> WorkingAction {
        match self {
            Self::Did(did) => WorkingAction::Do(id, did),
            Self::Next(due) => WorkingAction::KeepNext(id, due),
        }
    }
}

fn write(ui: &mut Ui, work: &Work, entry: &Entry, (field, name, button): (Field, &str, &str), words: &Words) -> Keep {
    let id = &entry.report.id;
    let none = Draft::default();
    let draft = work.drafts.get(id).unwrap_or(&none);
    let mut text = match field {
        Field::Note => draft.note.clone(),
        Field::Next => draft.next.clone(),
        Field::Reopening => draft.reopening.clone(),
        Field::Holding => draft.holding.clone(),
    };
    let name = say(words, name);
    let (rows, chars_max) = if field == Field::Next { (1, NEXT_CHARS_MAX) } else { (ROWS, NOTE_CHARS_MAX) };
    let how = BoxOf { name: &name, secret: false, rows, chars_max };
    let changed = widgets::text_box(ui, &how, &mut text).changed();
    let told = text.trim().to_owned();
    let did = match field {
        Field::Reopening => Did::Reopened(told.clone()),
        Field::Holding if entry.held().is_some() => Did::Released(told.clone()),
        Field::Holding => Did::Held(told.clone()),
        Field::Note | Field::Next => Did::Noted(told.clone()),
    };
    Keep {
        typed: changed.then(|| DeskAction::Working(WorkingAction::Write(id.clone(), field, text))),
        button: say(words, button),
        does: (!told.is_empty()).then_some(Does::Did(did)),
    }
}

fn next(ui: &mut Ui, work: &Work, entry: &Entry, due: &Due, words: &Words) -> Keep {
    let mut keep = write(ui, work, entry, (Field::Next, "queue-next-box", "queue-next-keep"), words);
    let turn = |due| DeskAction::Turn(Page::Working(WorkingPage::Next(due)));
    ui.add_space(theme::GAP_SMALL);
    widgets::soft(ui, &say(words, "queue-next-day"));
    ui.horizontal_wrapped(|ui| {
        let days = DUE_DAYS.into_iter().map(Some).chain([None]);
        for day in days {
            let key = day.map_or_else(|| "queue-next-day-none".to_owned(), |day| format!("queue-next-day-{day}"));
            if pick(ui, due.days == day, &say(words, &key)).clicked() {
                keep.typed = Some(turn(Due { days: day, ..due.clone() }));
            }
        }
    });
    if due.days.is_some() {
        ui.horizontal(|ui| {
            let name = say(words, "queue-next-time");
            widgets::soft(ui, &name);
            let mut time = due.time.clone();
            let how = BoxOf { name: &name, secret: false, rows: 1, chars_max: TIME_CHARS_MAX };
            if bare_box(ui, Id::new("queue due"), &how, theme::DATE_WIDTH, &mut time).changed() {
                keep.typed = Some(turn(Due { time, ..due.clone() }));
            }
        });
        if !due.is_whole() {
            widgets::status(ui, &say(words, "queue-next-time-wrong"), true);
        }
    }
    keep.does = keep.does.filter(|_| due.is_whole()).map(|_| Does::Next(due.clone()));
    keep
}

/// Names to choose from, and what the button does with the one chosen.
fn people(
    ui: &mut Ui,
    model: &Model,
    (offered, chosen): (&[StaffId], Option<&StaffId>),
    page: fn(Option<StaffId>) -> WorkingPage,
    words: &Words,
) -> Keep {
    let mut typed = None;
    let room = (ui.available_height() - theme::UNDER_CHOICES).max(theme::CHOICE);
    ScrollArea::vertical().id_salt("who").auto_shrink([false, true]).max_height(room).show(ui, |ui| {
        for id in offered {
            let (name, roles) = super::person(model, id, words);
            if widgets::choice(ui, chosen == Some(id), &name, &roles).clicked() {
                typed = Some(DeskAction::Turn(Page::Working(page(Some(id.clone())))));
            }
        }
    });
    let Some(who) = chosen.filter(|who| offered.contains(who)).cloned() else {
        return Keep { typed, button: say(words, "queue-choose"), does: None };
    };
    let name = super::person(model, &who, words).0;
    let (key, did) = match page(None) {
        WorkingPage::Send(_) => ("queue-send-do", Did::GoTo { who }),
        _ => ("queue-holder-keep", Did::TakenOn { who }),
    };
    Keep { typed, button: say_text(words, key, "name", &name), does: Some(Does::Did(did)) }
}

/// Other reports of this reader, the newest first.
fn links(ui: &mut Ui, model: &Model, work: &Work, (entry, chosen): (&Entry, Option<&ReportId>), words: &Words) -> Keep {
    let mut typed = None;
    let linked = entry.linked();
    let rows = work.queue.iter().flatten();
    let mut rows: Vec<_> = rows.filter(|row| row.id != entry.report.id && !linked.contains(&row.id)).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.at));
    if rows.is_empty() {
        widgets::soft(ui, &say(words, "queue-link-none"));
    }
    let room = (ui.available_height() - theme::UNDER_CHOICES).max(theme::CHOICE);
    ScrollArea::vertical().id_salt("belongs").auto_shrink([false, true]).max_height(room).show(ui, |ui| {
        for row in rows.iter().take(LINKS_OFFERED_MAX) {
            let worry = say(words, &format!("desk-worry-{}", row.worry.slug()));
            let who = [row.teller_name.clone(), row.group.clone(), Some(ago(words, model.now, row.at))];
            let who = join(&who.into_iter().flatten().collect::<Vec<_>>());
            let pressed = ui.push_id(row.id.as_str(), |ui| widgets::choice(ui, chosen == Some(&row.id), &worry, &who));
            if pressed.inner.clicked() {
                typed = Some(DeskAction::Turn(Page::Working(WorkingPage::Link(Some(row.id.clone())))));
            }
        }
    });
    let does = chosen.map(|to| Does::Did(Did::Linked { to: to.clone() }));
    let button = say(words, if does.is_some() { "queue-link-do" } else { "queue-link-choose" });
    Keep { typed, button, does }
}
