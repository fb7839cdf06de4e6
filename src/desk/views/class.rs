//! A class at a glance: who has signed what, who is not sure, what was learnt, who is new. Only for
//! the grown-ups who see this class; no pupil's screen shows any of it.

use bevy_egui::egui::{Align, Label, Layout, RichText, ScrollArea, Ui, Vec2};

use super::say::{clock, join, say, say_number, say_text};
use super::{access, class_language, course, known, picture_codes, starts, talk};
use crate::desk::access::AccessAction;
use crate::desk::action::DeskAction;
use crate::desk::empty;
use crate::desk::fields;
use crate::desk::model::{ClassPage, Model, NamingForm, Work};
use crate::desk::picture::picture;
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::domain::class_overview::{ChildOverview, ClassOverview, FIRST_NAME_CHARS_MAX, YEAR_MAX};
use crate::domain::permission::{Operation, may_in_class};
use crate::domain::theme::Tone;
use crate::locales::Words;
use crate::theme::desk as theme;

/// The whole room.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    widgets::title(ui, &say(words, "desk-class"));
    let Some(classes) = &work.classes else {
        widgets::words(ui, &say(words, "desk-class-coming"));
        return actions;
    };
    let Some(class) = work.class_shown() else {
        let (missing, how) = (say(words, "desk-class-none"), say(words, "desk-class-none-how"));
        widgets::in_the_middle(ui, theme::LONE_CARD_WIDTH, |ui| empty::room(ui, "no-class", &missing, &how));
        return actions;
    };
    if let Some((page, child)) = work.child_shown(class) {
        return access::ui(ui, model, page, child, words);
    }
    if classes.len() > 1 {
        ui.horizontal_wrapped(|ui| {
            for one in classes {
                if fields::toggle(ui, one.group.id == class.group.id, &one.group.name).clicked() {
                    actions.push(DeskAction::ShowClass(one.group.id.clone()));
                }
            }
        });
    }
    actions.extend(pages(ui, work, words));
    ui.add_space(theme::GAP_SMALL);
    ScrollArea::vertical().id_salt(("class", work.class_page as u8)).auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(theme::CLASS_WIDTH.min(ui.available_width()));
        match (work.class_page, &work.course) {
            (ClassPage::Children, _) => {}
            (ClassPage::Known, _) => return known::ui(ui, class, words),
            (ClassPage::Talk, _) => return actions.extend(talk::ui(ui, (work, &model.home), class, words)),
            (ClassPage::Course, Some(lines)) => return course::ui(ui, lines, words),
            (ClassPage::Course, None) => return widgets::words(ui, &say(words, "desk-course-coming")),
        }
        actions.extend(new_children(ui, work, class, classes, words));
        actions.extend(picture_codes::switch(ui, class, words));
        actions.extend(starts::of_class(ui, model, work, class, words));
        ui.add_space(theme::GAP_SMALL);
        widgets::card(ui, |ui| {
            if class.children.iter().any(|child| child.signed.is_some()) {
                figures(ui, class, words);
            } else {
                empty::beside(ui, "nobody-signed", |ui| {
                    figures(ui, class, words);
                    widgets::soft(ui, &say(words, "desk-class-nobody-signed"));
                });
            }
            actions.extend(class_language::row(ui, model, class, words));
            ui.add_space(theme::GAP_SMALL);
            let sets = may_in_class(&work.me, Operation::SetProfiles, &class.group.id);
            for child in &class.children {
                actions.extend(row(ui, model, work, (class, child, sets), words));
            }
        });
    });
    actions
}

/// The pages of a class; the course is the same for all of them.
fn pages(ui: &mut Ui, work: &Work, words: &Words) -> Option<DeskAction> {
    let all = [
        (ClassPage::Children, "desk-page-children"),
        (ClassPage::Known, "desk-page-known"),
        (ClassPage::Talk, "desk-page-talk"),
        (ClassPage::Course, "desk-page-course"),
    ];
    let mut turned = None;
    ui.horizontal_wrapped(|ui| {
        for (page, name) in all {
            if fields::toggle(ui, work.class_page == page, &say(words, name)).clicked() {
                turned = Some(DeskAction::ShowClassPage(page));
            }
        }
    });
    turned
}

fn figures(ui: &mut Ui, class: &ClassOverview, words: &Words) {
    let count = |test: fn(&ChildOverview) -> bool| class.children.iter().filter(|child| test(child)).count() as u64;
    let signed = class.children.iter().filter(|child| is_current(child, class)).count() as u64;
    let all = class.children.len() as u64;
    widgets::section(ui, &class.group.name);
    let line = [
        say_number(words, "desk-class-children", "children", all),
        say_number(words, "desk-class-signed-count", "signed", signed),
        say_number(words, "desk-class-ready-count", "ready", count(|child| child.ready)),
    ];
    widgets::soft(ui, &join(&line));
    widgets::soft(ui, &say_text(words, "desk-class-version", "version", &class.version));
}

fn is_current(child: &ChildOverview, class: &ClassOverview) -> bool {
    child.signed.as_ref().is_some_and(|(version, _)| *version == class.version)
}

fn row(
    ui: &mut Ui,
    model: &Model,
    work: &Work,
    (class, child, sets): (&ClassOverview, &ChildOverview, bool),
    words: &Words,
) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    ui.separator();
    let inside = ui.horizontal_top(|ui| {
        picture(ui, child.pupil.animal.as_str(), theme::PICTURE_OWL_SMALL);
        let name = RichText::new(child.pupil.staff_name()).font(theme::bold(theme::BODY));
        ui.allocate_ui_with_layout(Vec2::new(theme::FACT_NAME, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(theme::FACT_NAME);
            ui.add(Label::new(name).wrap());
        });
        ui.vertical(|ui| {
            widgets::chip_row(ui, |ui| chips(ui, child, class, words));
            if let Some((version, at)) = &child.signed {
                let at = clock(words, model.now, *at);
                let signed = say_text(words, "desk-class-signed-version", "version", version);
                widgets::soft(ui, &join(&[signed, at]));
            }
            if !child.again.is_empty() {
                let titles: Vec<String> = child.again.iter().map(|title| say(words, title.as_str())).collect();
                widgets::soft(ui, &say_text(words, "desk-class-again-which", "lessons", &titles.join(" · ")));
            }
            if !child.not_sure.is_empty() {
                let sentences = child.not_sure.iter().map(|text| say(words, text.as_str()));
                let unsure: Vec<String> = sentences.collect();
                widgets::soft(ui, &say_text(words, "desk-class-not-sure", "promises", &unsure.join(" · ")));
            }
            ui.horizontal_wrapped(|ui| {
                if class.codes {
                    actions.extend(picture_codes::give(ui, child, words));
                }
                // The same for every child: the list does not say who needs something.
                if sets && !child.pupil.new_here {
                    let button = widgets::button(ui, Kind::Quiet, &say(words, "desk-access"));
                    widgets::described(ui, &button, &child.pupil.staff_name());
                    let opens = || DeskAction::Access(AccessAction::Open(child.pupil.id.clone()));
                    actions.extend(button.clicked().then(opens));
                }
            });
        });
    });
    ui.ctx().accesskit_node_builder(inside.response.id, |node| {
        node.set_role(accesskit::Role::ListItem);
        node.set_label(child.pupil.staff_name());
    });
    actions.extend(picture_codes::shown(ui, work, (class, child), words));
    actions
}

fn chips(ui: &mut Ui, child: &ChildOverview, class: &ClassOverview, words: &Words) {
    let quiet = |ui: &mut Ui, words: &str| widgets::chip(ui, words, Tone::Chosen, Tone::LeadDeep);
    let open = |ui: &mut Ui, words: &str| widgets::chip(ui, words, Tone::Ground, Tone::InkSoft);
    match is_current(child, class) {
        true => quiet(ui, &say(words, "desk-class-signed")),
        false if child.signed.is_some() => open(ui, &say(words, "desk-class-signed-old")),
        false => open(ui, &say(words, "desk-class-not-signed")),
    }
    if child.ready {
        quiet(ui, &say(words, "desk-class-ready"));
    }
    quiet(ui, &say_number(words, "desk-class-lessons", "lessons", child.lessons.len() as u64));
    if !child.again.is_empty() {
        quiet(ui, &say_number(words, "desk-class-again", "lessons", child.again.len() as u64));
    }
    match child.has_code {
        true if class.codes => quiet(ui, &say(words, "desk-code-has")),
        false if class.codes => open(ui, &say(words, "desk-code-none")),
        _ => {}
    }
}

/// Children who made themselves: staff name them here.
fn new_children(
    ui: &mut Ui,
    work: &Work,
    class: &ClassOverview,
    classes: &[ClassOverview],
    words: &Words,
) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    for child in class.children.iter().filter(|child| child.pupil.new_here) {
        widgets::card(ui, |ui| {
            let told = say_text(words, "desk-class-new", "name", &child.pupil.first_name);
            ui.horizontal(|ui| {
                picture(ui, child.pupil.animal.as_str(), theme::PICTURE_ROW);
                widgets::words(ui, &told);
            });
            let form = work.naming.as_ref().filter(|form| form.pupil == child.pupil.id);
            match form {
                Some(form) => actions.extend(name_form(ui, form, classes, words)),
                None => {
                    let label = say_text(words, "desk-class-name-them", "name", &child.pupil.first_name);
                    if widgets::button(ui, Kind::Quiet, &label).clicked() {
                        actions.push(DeskAction::Name(new_form(child, class)));
                    }
                }
            }
        });
        ui.add_space(theme::GAP);
    }
    actions
}

fn new_form(child: &ChildOverview, class: &ClassOverview) -> NamingForm {
    NamingForm {
        pupil: child.pupil.id.clone(),
        first_name: child.pupil.first_name.clone(),
        initial: String::new(),
        group: class.group.id.clone(),
        year: child.pupil.year,
    }
}

fn name_form(ui: &mut Ui, form: &NamingForm, classes: &[ClassOverview], words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let mut next = form.clone();
    let label = say(words, "desk-class-first-name");
    let how = BoxOf { name: &label, secret: false, rows: 1, chars_max: FIRST_NAME_CHARS_MAX };
    widgets::text_box(ui, &how, &mut next.first_name);
    let label = say(words, "desk-class-initial");
    let how = BoxOf { name: &label, secret: false, rows: 1, chars_max: 1 };
    widgets::text_box(ui, &how, &mut next.initial);
    widgets::soft(ui, &say(words, "desk-class-which"));
    ui.horizontal_wrapped(|ui| {
        for class in classes {
            if fields::toggle(ui, next.group == class.group.id, &class.group.name).clicked() {
                next.group = class.group.id.clone();
            }
        }
    });
    widgets::soft(ui, &say(words, "desk-class-year"));
    ui.horizontal_wrapped(|ui| {
        for year in 0..=YEAR_MAX {
            let label = match year {
                0 => say(words, "desk-class-reception"),
                _ => say_number(words, "desk-class-year-number", "year", u64::from(year)),
            };
            if fields::toggle(ui, next.year == year, &label).clicked() {
                next.year = year;
            }
        }
    });
    let ready = !next.first_name.trim().is_empty();
    if next != *form {
        actions.push(DeskAction::Name(next));
    }
    ui.add_space(theme::GAP_SMALL);
    if widgets::button_if(ui, ready, Kind::Next, &say(words, "desk-class-keep-name")).clicked() {
        actions.push(DeskAction::KeepName);
    }
    actions
}
