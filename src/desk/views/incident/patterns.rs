//! What repeats, and what follows from it; and how often what was the case, as plain bars.

use bevy_egui::egui::{Align, Layout, ScrollArea, Ui, Vec2};

use super::bars::bars;
use crate::desk::model::Model;
use crate::desk::views::say::{say, say_number, say_text};
use crate::desk::widgets;
use crate::domain::form::Form;
use crate::domain::incident_log::{Common, Incident, Speed, Suggestion, counted, suggestions, tallied};
use crate::locales::{Arg, Words};
use crate::theme::desk as theme;

/// The page.
pub fn ui(ui: &mut Ui, model: &Model, (shown, form): (&[&Incident], &Form), words: &Words) {
    let log: Vec<Incident> = shown.iter().map(|incident| (*incident).clone()).collect();
    ScrollArea::vertical().id_salt("patterns").auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(theme::FORMS_WIDTH.min(ui.available_width()));
        widgets::card(ui, |ui| {
            widgets::section(ui, &say(words, "desk-patterns"));
            let found = suggestions(&log, &model.forms.patterns, model.now.wall);
            if found.is_empty() {
                widgets::words(ui, &say(words, "desk-patterns-none"));
            }
            for one in &found {
                suggestion(ui, one, words);
            }
            widgets::soft(ui, &say(words, "desk-patterns-why"));
        });
        ui.add_space(theme::GAP);
        let charts = charts(model, shown, form, words);
        let wide = (ui.available_width() - theme::GAP) / 2.0;
        for pair in charts.chunks(2) {
            ui.horizontal_top(|ui| {
                for (title, rows) in pair {
                    ui.allocate_ui_with_layout(Vec2::new(wide, 0.0), Layout::top_down(Align::Min), |ui| {
                        ui.set_width(wide);
                        bars(ui, title, rows, words);
                    });
                }
            });
            ui.add_space(theme::GAP);
        }
    });
}

fn suggestion(ui: &mut Ui, one: &Suggestion, words: &Words) {
    let named = |common: &Common| match common {
        Common::Named(name) => name.clone(),
        Common::Year(0) => say(words, "desk-patterns-reception"),
        Common::Year(year) => say_number(words, "desk-patterns-same-year", "year", u64::from(*year)),
    };
    let same = one.common.iter().map(named).collect::<Vec<_>>().join(", ");
    let number = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let args = [
        ("same", Arg::Text(&same)),
        ("count", number(one.incidents.len())),
        ("days", Arg::Number(i64::from(one.within_days))),
    ];
    widgets::late_ground(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        widgets::late(ui, &words.say(one.says.as_str(), &args));
        let strands: Vec<String> = one.teach.iter().map(|strand| say(words, &format!("strand-{strand}"))).collect();
        if !strands.is_empty() {
            widgets::soft(ui, &say_text(words, "desk-patterns-teach", "strands", &strands.join(", ")));
        }
    });
    ui.add_space(theme::GAP_SMALL);
}

type Chart = (String, Vec<(String, usize)>);

fn charts(model: &Model, shown: &[&Incident], form: &Form, words: &Words) -> Vec<Chart> {
    let mut charts: Vec<Chart> = Vec::new();
    for id in &model.forms.look.counts {
        let Some(field) = form.field(id) else { continue };
        let mut rows: Vec<(String, usize)> = counted(shown.iter().copied(), form, id)
            .into_iter()
            .map(|(label, count)| (say(words, label.as_str()), count))
            .collect();
        rows.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        charts.push((say(words, field.label.as_str()), rows));
    }
    let mut months = tallied(shown.iter().map(|incident| incident.month()));
    months.sort();
    let month = |(year, month): (i16, u8)| {
        let name = say(words, &format!("desk-month-{month}"));
        let year = year.to_string();
        words.say("desk-counts-month-of", &[("month", Arg::Text(&name)), ("year", Arg::Text(&year))])
    };
    charts.push((say(words, "desk-counts-month"), months.into_iter().map(|(at, count)| (month(at), count)).collect()));
    let classes = shown.iter().filter_map(|incident| incident.class.clone());
    charts.push((say(words, "desk-counts-class"), tallied(classes)));
    charts.push((say(words, "desk-counts-place"), tallied(shown.iter().map(|incident| incident.place.clone()))));
    let speeds: Vec<Speed> = shown.iter().map(|incident| Speed::of(incident.answered_secs)).collect();
    let speed = |speed: Speed| {
        let count = speeds.iter().filter(|one| **one == speed).count();
        (say(words, &format!("desk-speed-{}", speed.slug())), count)
    };
    charts.push((say(words, "desk-counts-speed"), Speed::ALL.into_iter().map(speed).collect()));
    charts
}
