//! What the course teaches and by what, for whoever leads it: every row, strand and hook of the
//! curriculum, band by band. Derived from the lessons each time, never kept by hand.

use std::collections::BTreeSet;

use bevy_egui::egui::{Align, Layout, Ui, Vec2};

use super::say::{say, say_number};
use crate::content::coverage::BANDS;
use crate::content::coverage_table::{By, Line, What, hooks};
use crate::desk::widgets;
use crate::domain::text::Band;
use crate::domain::theme::Tone;
use crate::locales::Words;
use crate::theme::desk as theme;

/// The whole page.
pub fn ui(ui: &mut Ui, lines: &[Line], words: &Words) {
    let holes = lines.iter().filter(|line| line.by.is_empty()).count();
    widgets::words(ui, &say_number(words, "coverage-holes", "holes", u64::try_from(holes).unwrap_or(u64::MAX)));
    ui.add_space(theme::GAP_SMALL);
    widgets::card(ui, |ui| {
        widgets::section(ui, &say(words, "coverage-strands"));
        table(ui, &grouped(lines.iter().filter(|line| matches!(line.what, What::Strand(_))), words), words);
    });
    ui.add_space(theme::GAP);
    widgets::card(ui, |ui| {
        widgets::section(ui, &say(words, "coverage-rows"));
        table(ui, &grouped(lines.iter().filter(|line| matches!(line.what, What::Row(_))), words), words);
    });
    ui.add_space(theme::GAP);
    widgets::card(ui, |ui| {
        widgets::section(ui, &say(words, "coverage-hooks"));
        let mut rows: Vec<Row> = Vec::new();
        for (hook, band, by) in hooks(lines, |key| say(words, key.as_str())) {
            match rows.last_mut().filter(|row| row.name == hook) {
                Some(row) => row.cells.push((band, by)),
                None => rows.push(Row { name: hook, about: String::new(), cells: vec![(band, by)] }),
            }
        }
        table(ui, &rows, words);
    });
}

/// A row of the table: its name, what it is about, and what teaches it in which band.
struct Row {
    name: String,
    about: String,
    cells: Vec<(Band, Vec<By>)>,
}

fn grouped<'l>(lines: impl Iterator<Item = &'l Line>, words: &Words) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for line in lines {
        let (name, about) = named(&line.what, words);
        let cell = (line.band, line.by.clone());
        match rows.last_mut().filter(|row| row.name == name) {
            Some(row) => row.cells.push(cell),
            None => rows.push(Row { name, about, cells: vec![cell] }),
        }
    }
    rows
}

/// A promise says itself; the other rows are said in short.
fn named(what: &What, words: &Words) -> (String, String) {
    match what {
        What::Row(id) => {
            let promise = format!("promise-{}-older", id.to_lowercase());
            let key = if id.starts_with('A') { promise } else { format!("row-{id}") };
            (id.clone(), say(words, &key))
        }
        What::Strand(strand) => (say(words, &format!("strand-{}", strand.slug())), String::new()),
        What::Hook(hook) => (say(words, hook.as_str()), String::new()),
    }
}

fn table(ui: &mut Ui, rows: &[Row], words: &Words) {
    let name = ui.available_width() * theme::COURSE_NAME_SHARE;
    let cell = (ui.available_width() - name) / 3.0 - theme::GAP;
    ui.horizontal_top(|ui| {
        column(ui, name, |_| {});
        for band in BANDS {
            column(ui, cell, |ui| widgets::soft(ui, &say(words, &format!("band-{}", band.slug()))));
        }
    });
    for row in rows {
        ui.separator();
        ui.horizontal_top(|ui| {
            column(ui, name, |ui| {
                widgets::words(ui, &row.name);
                if !row.about.is_empty() {
                    widgets::soft(ui, &row.about);
                }
            });
            for band in BANDS {
                let by = row.cells.iter().find(|(other, _)| *other == band).map(|(_, by)| by);
                column(ui, cell, |ui| taught(ui, by, words));
            }
        });
    }
}

fn column(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(Vec2::new(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        add(ui);
    });
}

/// The lessons by name, the reminders in number. A band that owes nothing here stays empty.
fn taught(ui: &mut Ui, by: Option<&Vec<By>>, words: &Words) {
    let Some(by) = by else { return };
    if by.is_empty() {
        widgets::chip(ui, &say(words, "desk-course-hole"), Tone::Late, Tone::LateInk);
        return;
    }
    let titles: BTreeSet<String> =
        by.iter().filter_map(|by| by.title.as_ref()).map(|title| say(words, title.as_str())).collect();
    let mut parts: Vec<String> = titles.into_iter().collect();
    let reminders = by.iter().filter(|by| by.title.is_none()).count();
    if reminders > 0 {
        let number = u64::try_from(reminders).unwrap_or(u64::MAX);
        parts.push(say_number(words, "desk-course-reminders", "reminders", number));
    }
    widgets::soft(ui, &parts.join(" · "));
}
