//! A concern a grown-up writes down, in place of the room it was begun in. What is asked is little: how they
//! know, what it is about, and their words; the rest only if it is known.

use bevy_egui::egui::{ScrollArea, Ui};

use super::say::say;
use crate::desk::action::DeskAction;
use crate::desk::concern::{ConcernAction, ConcernForm};
use crate::desk::fields::{pick, toggle};
use crate::desk::model::{Model, Work};
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::domain::class_overview::ClassOverview;
use crate::domain::concern::Concern;
use crate::domain::report::{WORDS_CHARS_MAX, Worry};
use crate::domain::source::How;
use crate::locales::Words;
use crate::theme::desk as theme;

/// Lines of the box.
const ROWS: usize = 6;

/// The form, or that it is sent.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let Some(form) = work.concern.as_deref() else { return Vec::new() };
    if model.veils(work) {
        return super::veil::ui(ui, words);
    }
    let mut action = None;
    widgets::title(ui, &say(words, "concern-title"));
    ui.add_space(theme::GAP_SMALL);
    ScrollArea::vertical().id_salt("concern").auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(theme::REPORT_WIDTH.min(ui.available_width()));
        widgets::card(ui, |ui| {
            action = if form.sent { sent(ui, words) } else { whole(ui, model, work, form, words) };
        });
    });
    action.map(DeskAction::Concern).into_iter().collect()
}

fn sent(ui: &mut Ui, words: &Words) -> Option<ConcernAction> {
    widgets::section(ui, &say(words, "concern-sent"));
    widgets::words(ui, &say(words, "concern-sent-do"));
    ui.add_space(theme::GAP);
    widgets::button(ui, Kind::Next, &say(words, "concern-done")).clicked().then_some(ConcernAction::PutBy)
}

fn whole(ui: &mut Ui, model: &Model, work: &Work, form: &ConcernForm, words: &Words) -> Option<ConcernAction> {
    let mut next = form.concern.clone();
    widgets::words(ui, &say(words, "concern-how-it-goes"));
    how(ui, &mut next, words);
    if next.how == Some(How::StaffBullied) {
        widgets::soft(ui, &say(words, "concern-confidence"));
    }
    if !next.how.is_some_and(How::is_about_staff) {
        what(ui, &mut next, words);
    }
    if next.how != Some(How::StaffBullied) {
        child(ui, work.classes.as_deref().unwrap_or_default(), &mut next, words);
    }
    if next.about_what() == Some(Worry::GrownUpAtSchool) {
        about(ui, model, work, &mut next, words);
    }
    part(ui, "concern-words", words);
    let name = say(words, "concern-words");
    let how = BoxOf { name: &name, secret: false, rows: ROWS, chars_max: WORDS_CHARS_MAX };
    widgets::bare_words(ui, &how, &mut next.words);
    if next.how != Some(How::StaffBullied) && toggle(ui, next.now, &say(words, "concern-now")).clicked() {
        next.now = !next.now;
    }
    ui.add_space(theme::GAP);
    let mut action = (next != form.concern).then(|| ConcernAction::Edit(Box::new(next)));
    if !form.concern.is_whole() {
        widgets::soft(ui, &say(words, "concern-missing"));
    }
    ui.horizontal_wrapped(|ui| {
        let ready = form.concern.is_whole() && !form.sending;
        if widgets::button_if(ui, ready, Kind::Next, &say(words, "concern-send")).clicked() {
            action = Some(ConcernAction::Send);
        }
        let begun = form.concern.is_begun();
        let leave = if begun { "concern-put-by" } else { "concern-put-away" };
        if widgets::button_if(ui, !form.sending, Kind::Quiet, &say(words, leave)).clicked() {
            action = Some(ConcernAction::PutBy);
        }
        let throw = if form.asks { "concern-throw-away-sure" } else { "concern-throw-away" };
        if begun && widgets::button_if(ui, !form.sending, Kind::Quiet, &say(words, throw)).clicked() {
            action = Some(ConcernAction::ThrowAway);
        }
    });
    if form.sending {
        widgets::status(ui, &say(words, "concern-sending"), false);
    }
    action
}

fn part(ui: &mut Ui, key: &str, words: &Words) {
    ui.add_space(theme::GAP);
    widgets::section(ui, &say(words, key));
}

fn how(ui: &mut Ui, next: &mut Concern, words: &Words) {
    part(ui, "concern-how", words);
    ui.horizontal_wrapped(|ui| {
        for how in How::ALL {
            if pick(ui, next.how == Some(how), &say(words, &format!("concern-how-{}", how.slug()))).clicked() {
                next.how = Some(how);
            }
        }
    });
}

fn what(ui: &mut Ui, next: &mut Concern, words: &Words) {
    part(ui, "concern-what", words);
    ui.horizontal_wrapped(|ui| {
        // What a child does not want to say a grown-up cannot say for them.
        for worry in Worry::ALL.into_iter().filter(|worry| *worry != Worry::DontWantToSay) {
            if pick(ui, next.worry == Some(worry), &say(words, &format!("desk-worry-{}", worry.slug()))).clicked() {
                next.worry = Some(worry);
            }
        }
    });
}

/// Which class and child, of those this grown-up sees.
fn child(ui: &mut Ui, classes: &[ClassOverview], next: &mut Concern, words: &Words) {
    if classes.is_empty() {
        return;
    }
    part(ui, "concern-class", words);
    ui.horizontal_wrapped(|ui| {
        if pick(ui, next.group.is_none(), &say(words, "concern-class-none")).clicked() {
            (next.group, next.child) = (None, None);
        }
        for class in classes {
            let here = next.group.as_ref().is_some_and(|(id, _)| *id == class.group.id);
            if pick(ui, here, &class.group.name).clicked() {
                next.group = Some((class.group.id.clone(), class.group.name.clone()));
                next.child = None;
            }
        }
    });
    let Some(class) = next.group.as_ref().and_then(|(id, _)| classes.iter().find(|class| class.group.id == *id)) else {
        return;
    };
    part(ui, "concern-child", words);
    ui.horizontal_wrapped(|ui| {
        if pick(ui, next.child.is_none(), &say(words, "concern-child-none")).clicked() {
            next.child = None;
        }
        for one in &class.children {
            let here = next.child.as_ref().is_some_and(|(id, _)| *id == one.pupil.id);
            let name = one.pupil.staff_name();
            if ui.push_id(one.pupil.id.as_str(), |ui| pick(ui, here, &name)).inner.clicked() {
                next.child = Some((one.pupil.id.clone(), name));
            }
        }
    });
}

/// Grown-ups it is about; they never read it.
fn about(ui: &mut Ui, model: &Model, work: &Work, next: &mut Concern, words: &Words) {
    part(ui, "concern-about", words);
    widgets::soft(ui, &say(words, "concern-about-how"));
    ui.horizontal_wrapped(|ui| {
        for person in model.people.iter().filter(|person| person.id != work.me.id) {
            let named = next.about.contains(&person.id);
            if toggle(ui, named, &person.name).clicked() {
                next.about.retain(|id| *id != person.id);
                if !named {
                    next.about.push(person.id.clone());
                }
            }
        }
    });
}
