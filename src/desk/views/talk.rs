//! What each lesson gives to talk about, for circle time and PSHE: its three prompts first, and the rest of
//! its teacher's page with them. The lessons this class's children are for stand there; a class without a
//! list finds all.

use std::collections::BTreeSet;

use bevy_egui::egui::Ui;

use super::incident::hand_over;
use super::say::{join, say};
use crate::desk::action::DeskAction;
use crate::desk::incident::IncidentAction;
use crate::desk::model::Work;
use crate::desk::widgets;
use crate::domain::class_overview::ClassOverview;
use crate::domain::ids::LessonId;
use crate::domain::lesson::{LessonPage, TeacherPage};
use crate::domain::text::{Band, TextKey};
use crate::locales::Words;
use crate::store::desk_worker::PrintWhat;
use crate::theme::desk as theme;

/// The whole page.
pub fn ui(ui: &mut Ui, (work, home): (&Work, &str), class: &ClassOverview, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let Some(pages) = &work.pages else {
        widgets::words(ui, &say(words, "desk-course-coming"));
        return actions;
    };
    widgets::soft(ui, &say(words, "desk-talk-says"));
    ui.add_space(theme::GAP_SMALL);
    let bands: BTreeSet<Band> = class.children.iter().map(|child| child.pupil.band()).collect();
    let fits = |page: &&LessonPage| bands.is_empty() || page.bands.iter().any(|band| bands.contains(band));
    for page in pages.iter().filter(fits) {
        let open = work.page_open.as_ref() == Some(&page.id);
        let title = say(words, page.title.as_str());
        let bands: Vec<String> = page.bands.iter().map(|band| say(words, &format!("band-{}", band.slug()))).collect();
        let pressed = ui.push_id(page.id.as_str(), |ui| widgets::tick(ui, open, &title, &join(&bands))).inner.clicked();
        if pressed {
            actions.push(DeskAction::OpenLessonPage((!open).then(|| page.id.clone())));
        }
        if open {
            ui.add_space(theme::GAP_SMALL);
            widgets::card(ui, |ui| {
                teacher(ui, &page.teacher, words);
                actions.extend(on_paper(ui, (work, home), &page.id, words));
            });
        }
        ui.add_space(theme::GAP_SMALL);
    }
    actions
}

fn teacher(ui: &mut Ui, page: &TeacherPage, words: &Words) {
    let TeacherPage { purpose, vocabulary, misconceptions, discussion, disclosure, send, eal, home_link, two_minutes } =
        page;
    widgets::words(ui, &say(words, purpose.as_str()));
    let (first, second, third) = discussion;
    part(ui, "desk-talk-prompts", &[first, second, third], words);
    part(ui, "desk-talk-disclosure", &[disclosure], words);
    part(ui, "desk-talk-vocabulary", &vocabulary.iter().collect::<Vec<_>>(), words);
    part(ui, "desk-talk-misconceptions", &misconceptions.iter().collect::<Vec<_>>(), words);
    part(ui, "desk-talk-send", &[send], words);
    part(ui, "desk-talk-eal", &[eal], words);
    part(ui, "desk-talk-home", &[home_link], words);
    part(ui, "desk-talk-two-minutes", &[two_minutes], words);
}

/// The same as a sheet for the wall or the circle.
fn on_paper(ui: &mut Ui, (work, home): (&Work, &str), lesson: &LessonId, words: &Words) -> Vec<DeskAction> {
    let out = &work.incidents.out;
    ui.add_space(theme::GAP_SMALL);
    widgets::section(ui, &say(words, "desk-talk-paper"));
    let mut actions: Vec<DeskAction> = hand_over::folder(ui, out, home, words).into_iter().collect();
    if widgets::button_if(ui, !out.busy, widgets::Kind::Quiet, &say(words, "desk-talk-paper-do")).clicked() {
        actions.push(DeskAction::Incident(IncidentAction::Print(PrintWhat::Talk(lesson.clone()))));
    }
    hand_over::written(ui, out, words);
    actions
}

/// A heading and what stands below it; more than one thing as a list.
fn part(ui: &mut Ui, heading: &str, keys: &[&TextKey], words: &Words) {
    ui.add_space(theme::GAP_SMALL);
    widgets::section(ui, &say(words, heading));
    if let [one] = keys {
        return widgets::words(ui, &say(words, one.as_str()));
    }
    for key in keys {
        ui.horizontal_top(|ui| {
            ui.label("•");
            widgets::words(ui, &say(words, key.as_str()));
        });
    }
}
