//! Lesson starts: who gave which class its reminders, and when (R58). On Today those of the day, in
//! a class's history all of them; and the board asked to get ready for a class.

use bevy_egui::egui::Ui;

use super::say::{clock, join, say, say_text, today};
use crate::desk::action::DeskAction;
use crate::desk::empty;
use crate::desk::model::{Model, Work};
use crate::desk::widgets::{self, Kind};
use crate::domain::class_overview::ClassOverview;
use crate::domain::lesson_start::LessonStart;
use crate::locales::{Arg, Words};
use crate::theme::desk as theme;

/// Lines of a class's history.
const LINES_MAX: usize = 8;

/// Today's, of every class this grown-up sees.
pub fn of_today(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let Some(classes) = work.classes.as_ref().filter(|classes| !classes.is_empty()) else { return Vec::new() };
    widgets::section(ui, &say(words, "desk-starts"));
    let given = classes.iter().flat_map(|class| class.starts.iter().map(move |start| (class, start)));
    let mut given: Vec<_> = given.filter(|(_, start)| today(model.now, start.at)).collect();
    given.sort_by_key(|(_, start)| std::cmp::Reverse(start.at));
    if given.is_empty() {
        empty::beside(ui, "no-lessons", |ui| widgets::soft(ui, &say(words, "desk-starts-today-none")));
    }
    for (class, start) in given {
        line(ui, model, start, Some(&class.group.name), words);
    }
    ui.add_space(theme::GAP);
    Vec::new()
}

/// A class's: the button that gets the board ready, and what was given.
pub fn of_class(ui: &mut Ui, model: &Model, work: &Work, class: &ClassOverview, words: &Words) -> Option<DeskAction> {
    let mut action = None;
    widgets::card(ui, |ui| {
        widgets::section(ui, &say(words, "desk-starts"));
        if work.asked_start.as_ref() == Some(&class.group.id) {
            widgets::words(ui, &say_text(words, "desk-start-lesson-asked", "class", &class.group.name));
        } else {
            widgets::soft(ui, &say(words, "desk-start-lesson-says"));
            if widgets::button(ui, Kind::Quiet, &say(words, "desk-start-lesson")).clicked() {
                action = Some(DeskAction::StartLesson(class.group.id.clone()));
            }
        }
        if class.starts.is_empty() {
            widgets::soft(ui, &say(words, "desk-starts-class-none"));
        }
        for start in class.starts.iter().take(LINES_MAX) {
            line(ui, model, start, None, words);
        }
    });
    action
}

fn line(ui: &mut Ui, model: &Model, start: &LessonStart, class: Option<&str>, words: &Words) {
    let time = clock(words, model.now, start.at);
    let given = match start.by.name() {
        Some(name) => words.say("desk-starts-given", &[("time", Arg::Text(&time)), ("name", Arg::Text(name))]),
        None => say_text(words, "desk-starts-given-nobody", "time", &time),
    };
    let class = class.map(str::to_owned).into_iter();
    widgets::words(ui, &join(&class.chain([given]).collect::<Vec<_>>()));
    let tools: Vec<String> =
        start.tools.iter().map(|tool| say(words, &format!("grown-ups-tool-{}", tool.slug()))).collect();
    let mut rest = vec![say_text(words, "desk-starts-where", "place", &start.place)];
    if !tools.is_empty() {
        rest.push(say_text(words, "desk-starts-tools", "tools", &tools.join(", ")));
    }
    if start.ready.is_none() {
        rest.push(say(words, "desk-starts-unfinished"));
    }
    widgets::soft(ui, &join(&rest));
    ui.add_space(theme::GAP_SMALL);
}
