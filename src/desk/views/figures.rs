//! *Reports*: a term's figures as governors read them, and for whoever counts, the terms to count and give.
//! No name and no word of anybody stands here, so a second display hides nothing of it.

use bevy_egui::egui::{Align, Layout, RichText, ScrollArea, Ui, Vec2};

use super::incident::bars::bars;
use super::incident::hand_over;
use super::say::{say, say_number, say_text};
use super::unknown;
use crate::desk::action::DeskAction;
use crate::desk::empty;
use crate::desk::fields::pick;
use crate::desk::figures::{FiguresAction, FiguresPage};
use crate::desk::model::{Model, Work};
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::domain::figures::Figures;
use crate::domain::permission::{Operation, may};
use crate::locales::Words;
use crate::store::clock;
use crate::store::figures_words::{Section, foot, period, sections, text};
use crate::theme::desk as theme;

/// Characters of a folder.
const FOLDER_CHARS_MAX: usize = 400;

/// The whole room.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut done = Vec::new();
    let gives = may(&work.me.roles, Operation::GiveFigures);
    widgets::title(ui, &say(words, "figures-title"));
    widgets::soft(ui, &say(words, if gives { "figures-how-giving" } else { "figures-how" }));
    ui.add_space(theme::GAP_SMALL);
    let page = &work.figures;
    terms(ui, page, words, &mut done);
    if let Some(count) = page.given.as_ref().map(|given| given.unknown).filter(|count| *count > 0) {
        ui.add_space(theme::GAP_SMALL);
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        unknown::ground(ui, &say_number(words, "figures-unknown", "count", count));
    }
    ui.add_space(theme::GAP_SMALL);
    let mut folder = None;
    match page.on_show() {
        Some(figures) => folder = one(ui, model, page, figures, words, &mut done),
        None if page.busy || page.given.is_none() => widgets::words(ui, &say(words, "figures-coming")),
        None => {
            let how = say(words, if gives { "figures-none-give" } else { "figures-none-wait" });
            let missing = say(words, "figures-none");
            widgets::in_the_middle(ui, theme::LONE_CARD_WIDTH, |ui| empty::room(ui, "nothing-waiting", &missing, &how));
        }
    }
    done.into_iter().map(DeskAction::Figures).chain(folder).collect()
}

/// Terms that were given, and those that can be counted.
fn terms(ui: &mut Ui, page: &FiguresPage, words: &Words, done: &mut Vec<FiguresAction>) {
    let Some(given) = &page.given else { return };
    let on_show = page.on_show().map(|figures| figures.period.id());
    ui.horizontal_wrapped(|ui| {
        for figures in &given.figures {
            let here = on_show == Some(figures.period.id());
            if pick(ui, here, &period(&figures.period, words)).clicked() {
                done.push(FiguresAction::Show(figures.period.clone()));
            }
        }
        for open in &given.open {
            let here = on_show == Some(open.id());
            if pick(ui, here, &say_text(words, "figures-count", "term", &period(open, words))).clicked() {
                done.push(FiguresAction::Count(open.clone()));
            }
        }
    });
}

fn one(
    ui: &mut Ui,
    model: &Model,
    page: &FiguresPage,
    figures: &Figures,
    words: &Words,
    done: &mut Vec<FiguresAction>,
) -> Option<DeskAction> {
    let all = ScrollArea::vertical().id_salt("figures").auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(theme::FORMS_WIDTH.min(ui.available_width()));
        if page.counted.is_some() {
            giving(ui, model, page, figures, words, done);
            ui.add_space(theme::GAP);
        }
        let sections = sections(figures, words);
        let wide = (ui.available_width() - theme::GAP) / 2.0;
        for pair in sections.chunks(2) {
            ui.horizontal_top(|ui| {
                for section in pair {
                    ui.allocate_ui_with_layout(Vec2::new(wide, 0.0), Layout::top_down(Align::Min), |ui| {
                        ui.set_width(wide);
                        part(ui, section, words);
                    });
                }
            });
            ui.add_space(theme::GAP);
        }
        for line in foot(figures, words) {
            widgets::soft(ui, &line);
        }
        ui.add_space(theme::GAP);
        out(ui, model, page, figures, words, done)
    });
    all.inner
}

/// What would be given, before it is.
fn giving(
    ui: &mut Ui,
    model: &Model,
    page: &FiguresPage,
    figures: &Figures,
    words: &Words,
    done: &mut Vec<FiguresAction>,
) {
    widgets::card(ui, |ui| {
        ui.set_width(ui.available_width());
        let term = period(&figures.period, words);
        widgets::section(ui, &say_text(words, "figures-not-given", "term", &term));
        if !figures.period.is_over(clock::civil(model.now.wall).day) {
            widgets::words(ui, &say(words, "figures-not-over"));
            return;
        }
        widgets::words(ui, &say(words, if page.asks { "figures-sure" } else { "figures-once" }));
        ui.add_space(theme::GAP_SMALL);
        ui.horizontal_wrapped(|ui| {
            let give = if page.asks { "figures-give-sure" } else { "figures-give" };
            if widgets::button_if(ui, !page.busy, Kind::Next, &say(words, give)).clicked() {
                done.push(FiguresAction::Give);
            }
            if page.asks && widgets::button(ui, Kind::Quiet, &say(words, "figures-wait")).clicked() {
                done.push(FiguresAction::Wait);
            }
        });
    });
}

/// A part of them: bars where all of it is shown, else names and numbers.
fn part(ui: &mut Ui, section: &Section, words: &Words) {
    let all_shown = section.rows.iter().all(|row| row.number.is_some());
    if section.counts && all_shown {
        let rows: Vec<(String, usize)> = section
            .rows
            .iter()
            .filter_map(|row| Some((row.name.clone(), row.number?)))
            .filter(|(_, n)| *n > 0)
            .collect();
        return bars(ui, &section.title, &rows, words);
    }
    widgets::card(ui, |ui| {
        ui.set_width(ui.available_width());
        widgets::section(ui, &section.title);
        if section.counts && section.rows.iter().all(|row| row.number.is_none()) {
            return widgets::words(ui, &say(words, "figures-too-few"));
        }
        for row in section.rows.iter().filter(|row| !section.counts || row.number != Some(0)) {
            ui.horizontal_top(|ui| {
                let name = ui.available_width() * theme::FIGURE_NAME_SHARE;
                ui.allocate_ui_with_layout(Vec2::new(name, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(name);
                    widgets::words(ui, &row.name);
                });
                ui.vertical(|ui| {
                    ui.add(bevy_egui::egui::Label::new(RichText::new(&row.said).font(theme::bold(theme::BODY))).wrap());
                });
            });
        }
        if section.counts {
            widgets::soft(ui, &say(words, "figures-others-none"));
        }
    });
}

/// The ways out: a table, and copied text. There is nothing in it that is anybody's.
fn out(
    ui: &mut Ui,
    model: &Model,
    page: &FiguresPage,
    figures: &Figures,
    words: &Words,
    done: &mut Vec<FiguresAction>,
) -> Option<DeskAction> {
    widgets::card(ui, |ui| {
        ui.set_width(ui.available_width());
        let mut folder = page.folder.clone().unwrap_or_else(|| model.home.clone());
        let name = say(words, "desk-out-folder");
        let how = BoxOf { name: &name, secret: false, rows: 1, chars_max: FOLDER_CHARS_MAX };
        if widgets::text_box(ui, &how, &mut folder).changed() {
            done.push(FiguresAction::TypeFolder(folder));
        }
        ui.add_space(theme::GAP_SMALL);
        ui.horizontal_wrapped(|ui| {
            if widgets::button_if(ui, !page.busy, Kind::Quiet, &say(words, "figures-table")).clicked() {
                done.push(FiguresAction::Table);
            }
            if widgets::button(ui, Kind::Quiet, &say(words, "figures-copy")).clicked() {
                ui.ctx().copy_text(text(figures, words));
            }
        });
        hand_over::outcome(ui, model, page.written.as_ref()?, words)
    })
}
