//! One report: everything the child told, how the name came, what was done about it.

use bevy_egui::egui::{self, Align, Frame, Key, Layout, Margin, RichText, ScrollArea, Ui, Vec2};

use super::say::{clock, join, progress, say, say_text, whereabouts};
use super::{
    about_staff, concern_facts, erase, goes_on, hand_on, incident, report_actions, told_again, unknown, working,
    working_pages,
};
use crate::desk::action::DeskAction;
use crate::desk::model::{Model, Page, Work};
use crate::desk::picture::picture;
use crate::desk::widgets::{self, Kind};
use crate::domain::queue::{Entry, Note, Progress};
use crate::domain::report::{Feeling, Report, SignedInBy, TalkTo, Teller, Worry};
use crate::domain::source::Source;
use crate::domain::theme::Tone;
use crate::locales::Words;
use crate::theme::desk::{self as theme, Toned as _};

/// The right half of the window.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    ui.set_max_width(theme::REPORT_WIDTH.min(ui.available_width()));
    match (&work.open, &work.opening) {
        (Some(entry), _) => {
            return match &work.page {
                Page::Told => open(ui, model, work, entry, words),
                Page::HandOn(to) => hand_on::ui(ui, model, work, (entry, to.as_ref()), words),
                Page::Working(page) => working_pages::ui(ui, model, work, (entry, page), words),
                Page::AboutStaff(about) => about_staff::ui(ui, model, work, (entry, about), words),
            };
        }
        (None, Some(_)) => widgets::card(ui, |ui| widgets::words(ui, &say(words, "desk-opening"))),
        (None, None) if work.erasing.certificate.is_some() => return erase::certificate(ui, model, work, words),
        (None, None) => widgets::card(ui, |ui| choose(ui, words)),
    }
    Vec::new()
}

/// What was told scrolls; what can be done about it stands below, always in sight. The foot is as
/// high as it was when last drawn, so that it comes after the words in the order of Tab.
fn open(ui: &mut Ui, model: &Model, work: &Work, entry: &Entry, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let known = ui.id().with("foot");
    let foot: f32 = ui.data(|data| data.get_temp(known)).unwrap_or(theme::REPORT_FOOT);
    let around = 2.0 * (theme::CARD_PADDING + 1.0) + theme::GAP;
    let room = (ui.available_height() - foot - around).max(theme::REPORT_LEAST);
    widgets::card(ui, |ui| {
        let told = ScrollArea::vertical().id_salt("report").auto_shrink([false, true]).max_height(room);
        told.show(ui, |ui| {
            page_keys(ui);
            // The ring around the name needs its room too.
            ui.add_space(theme::GAP_SMALL);
            actions.extend(told_and_done(ui, model, work, entry, words));
        });
    });
    let drawn = ui.scope(|ui| actions.extend(report_actions::ui(ui, model, work, entry, words)));
    let now = drawn.response.rect.height();
    if (now - foot).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(known, now));
        ui.ctx().request_discard("foot moved");
    }
    actions
}

/// Long words scroll by keyboard too.
fn page_keys(ui: &Ui) {
    let page = ui.clip_rect().height() * 0.9;
    let (down, up) = ui.input(|input| (input.key_pressed(Key::PageDown), input.key_pressed(Key::PageUp)));
    if down {
        ui.scroll_with_delta(Vec2::new(0.0, -page));
    }
    if up {
        ui.scroll_with_delta(Vec2::new(0.0, page));
    }
}

fn choose(ui: &mut Ui, words: &Words) {
    ui.vertical_centered(|ui| {
        ui.add_space(theme::GAP_LARGE);
        picture(ui, "owl/listen", theme::PICTURE_OWL);
        widgets::words(ui, &say(words, "desk-choose-report"));
        ui.add_space(theme::GAP_LARGE);
    });
}

fn told_and_done(ui: &mut Ui, model: &Model, work: &Work, entry: &Entry, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let report = &entry.report;
    ui.horizontal_top(|ui| {
        picture(ui, &format!("tell/{}", report.worry.slug()), theme::PICTURE_REPORT);
        let back = say(words, "desk-back");
        let room = ui.available_width() - widgets::button_width(ui, &back) - theme::GAP;
        ui.allocate_ui_with_layout(Vec2::new(room, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(room);
            let name = widgets::arrival(ui, &say(words, &format!("desk-worry-{}", report.worry.slug())));
            if work.just_opened {
                name.request_focus();
                name.scroll_to_me(None);
                actions.push(DeskAction::Arrived);
            }
            ui.add_space(theme::GAP_SMALL);
            widgets::chip_row(ui, |ui| {
                if report.needs_someone_now {
                    widgets::chip(ui, &say(words, "desk-asked-now"), Tone::Tell, Tone::OnTell);
                }
                widgets::chip(ui, &progress(words, entry.progress()), Tone::Chosen, Tone::LeadDeep);
            });
        });
        if widgets::button(ui, Kind::Quiet, &back).clicked() {
            actions.push(DeskAction::BackToQueue);
        }
    });
    unknown::report(ui, entry, words);
    actions.extend(news(ui, work, entry, words));
    actions.extend(goes_on::ui(ui, work, entry, words));
    actions.extend(working::state(ui, model, work, entry, words));
    ui.add_space(theme::GAP_SMALL);
    own_words(ui, report, words);
    actions.extend(told_again::ui(ui, model, work, entry, words));
    remarks(ui, report, words);
    facts(ui, model, entry, words);
    if entry.progress() != Progress::Closed {
        advice(ui, words);
    }
    incident::strip::ui(ui, model, work, entry, words);
    notes(ui, model, entry, words);
    actions
}

/// A colleague marked it meanwhile: reading their note opens the report again, and is audited again.
fn news(ui: &mut Ui, work: &Work, entry: &Entry, words: &Words) -> Option<DeskAction> {
    let row = work.queue.iter().flatten().find(|row| row.id == entry.report.id)?;
    if row.progress == entry.progress() || work.marking.is_some() {
        return None;
    }
    ui.add_space(theme::GAP_SMALL);
    widgets::words(ui, &say(words, "desk-news"));
    let pressed = widgets::button(ui, Kind::Quiet, &say(words, "desk-news-show")).clicked();
    pressed.then(|| DeskAction::Open(row.id.clone()))
}

/// The warmest place: what the child wrote, as they wrote it.
fn own_words(ui: &mut Ui, report: &Report, words: &Words) {
    let Some(told) = &report.words else {
        widgets::soft(ui, &say(words, "desk-words-none"));
        return;
    };
    Frame::new().fill(ui.tone(Tone::ChildWords)).corner_radius(theme::CARD_CORNER).inner_margin(Margin::same(18)).show(
        ui,
        |ui| {
            ui.set_width(ui.available_width());
            ui.add(egui::Label::new(RichText::new(format!("“{told}”")).size(theme::CHILD_WORDS)).wrap());
        },
    );
    let kept = if report.source == Source::Child { "desk-words-kept" } else { "concern-own-words" };
    widgets::soft(ui, &say(words, kept));
}

fn remarks(ui: &mut Ui, report: &Report, words: &Words) {
    let key = match (report.by_mistake, report.sent) {
        (true, _) => "desk-by-mistake",
        (false, false) => "desk-walked-away",
        (false, true) => return,
    };
    ui.add_space(theme::GAP_SMALL);
    widgets::late_ground(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        widgets::late(ui, &say(words, key));
    });
}

fn facts(ui: &mut Ui, model: &Model, entry: &Entry, words: &Words) {
    let report = &entry.report;
    ui.add_space(theme::GAP);
    let named = |id| model.name_of(id).map_or_else(|| say(words, "desk-unknown-person"), str::to_owned);
    match concern_facts::of(model, report, words) {
        Some(facts) => facts.iter().for_each(|(key, told)| fact(ui, words, key, None, told)),
        None => fact(ui, words, "desk-fact-teller", None, &teller(&report.teller, words)),
    }
    if let Some((_, group)) = &report.group {
        fact(ui, words, "desk-fact-class", None, group);
    }
    if report.worry == Worry::GrownUpAtSchool || !report.accused.is_empty() {
        let about: Vec<String> = report.accused.iter().map(named).collect();
        let about = if about.is_empty() { say(words, "desk-about-not-said") } else { about.join(", ") };
        fact(ui, words, "desk-fact-about", None, &about);
    }
    if let Some(feeling) = report.feeling {
        let face = face(feeling);
        fact(ui, words, "desk-fact-feels", Some(face), &say(words, &format!("desk-feeling-{}", feeling.slug())));
    }
    if let Some(place) = report.whereabouts {
        fact(ui, words, "desk-fact-where", None, &whereabouts(words, place));
    }
    match &report.talk_to {
        Some(TalkTo::Person(id)) => fact(ui, words, "desk-fact-talk-to", None, &named(id)),
        Some(TalkTo::Anybody) => fact(ui, words, "desk-fact-talk-to", None, &say(words, "desk-talk-to-anybody")),
        None => {}
    }
    let told_at = join(&[clock(words, model.now, report.at), report.place.clone()]);
    fact(ui, words, "desk-fact-told", None, &told_at);
    let readers: Vec<String> = entry.readers_now().staff.iter().map(named).collect();
    if !readers.is_empty() {
        fact(ui, words, "desk-fact-readers", None, &readers.join(", "));
    }
}

/// What it is about, and what the child told of it, in two columns.
fn fact(ui: &mut Ui, words: &Words, key: &str, face: Option<&str>, told: &str) {
    ui.horizontal_top(|ui| {
        let name = RichText::new(say(words, key)).color(ui.tone(Tone::InkSoft));
        ui.allocate_ui_with_layout(Vec2::new(theme::FACT_NAME, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(theme::FACT_NAME);
            ui.add(egui::Label::new(name).wrap());
        });
        if let Some(face) = face {
            picture(ui, face, theme::PICTURE_WORD);
        }
        ui.add(egui::Label::new(told).wrap());
    });
}

fn teller(teller: &Teller, words: &Words) -> String {
    match teller {
        Teller::NotSignedIn => say(words, "desk-teller-not-signed-in"),
        Teller::Possibly { name, by: SignedInBy::Picked, .. } => say_text(words, "desk-teller-possibly", "name", name),
        Teller::Possibly { name, .. } => say_text(words, "desk-teller-possibly-code", "name", name),
        Teller::Said { name, by: SignedInBy::Picked, .. } => say_text(words, "desk-teller-said", "name", name),
        Teller::Said { name, .. } => say_text(words, "desk-teller-code", "name", name),
        Teller::RatherNot => say(words, "desk-teller-rather-not"),
    }
}

/// The face the child tapped.
fn face(feeling: Feeling) -> &'static str {
    match feeling {
        Feeling::Happy => "face/happy",
        Feeling::Ok => "face/ok",
        Feeling::Worried => "face/worried",
        Feeling::Sad => "face/sad",
        Feeling::Angry => "face/angry-upset",
        Feeling::NotSure => "face/not-sure",
        Feeling::Tummy => "face/tummy",
    }
}

fn advice(ui: &mut Ui, words: &Words) {
    ui.add_space(theme::GAP);
    Frame::new().fill(ui.tone(Tone::Chosen)).corner_radius(theme::CARD_CORNER).inner_margin(Margin::same(16)).show(
        ui,
        |ui| {
            ui.set_width(ui.available_width());
            widgets::section(ui, &say(words, "desk-advice"));
            for key in ["desk-advice-listen", "desk-advice-secrecy", "desk-advice-write", "desk-advice-pictures"] {
                ui.horizontal_top(|ui| {
                    ui.label("•");
                    widgets::words(ui, &say(words, key));
                });
            }
        },
    );
}

fn notes(ui: &mut Ui, model: &Model, entry: &Entry, words: &Words) {
    ui.add_space(theme::GAP);
    widgets::section(ui, &say(words, "desk-notes"));
    if entry.notes.is_empty() {
        widgets::soft(ui, &say(words, "desk-notes-none"));
    }
    for note in &entry.notes {
        note_line(ui, model, note, unknown::is_older(entry, note), words);
    }
    unknown::notes(ui, model, entry, words);
}

fn note_line(ui: &mut Ui, model: &Model, note: &Note, older: bool, words: &Words) {
    let name = |id| model.name_of(id).map_or_else(|| say(words, "desk-unknown-person"), str::to_owned);
    let (did, written) = working::told(model, &note.did, words);
    let line = join(&[name(&note.by), did, clock(words, model.now, note.at)]);
    ui.add(egui::Label::new(RichText::new(line).font(theme::bold(theme::SMALL))).wrap());
    if let Some(written) = written {
        widgets::words(ui, written);
    }
    if older {
        widgets::soft(ui, &say(words, "desk-note-older"));
    }
    ui.add_space(theme::GAP_SMALL);
}
