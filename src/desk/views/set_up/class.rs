//! The first class: one name a line, pasted from wherever it stands, or animals only. What the list
//! gave shows beside it at once, with what has to be asked.

use bevy_egui::egui::{ScrollArea, Ui};

use super::{Actions, field, field_at, refused, two};
use crate::desk::fields;
use crate::desk::set_up::{SetUp, SetUpAction};
use crate::desk::views::say::{say, say_number, say_text};
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::domain::person::Role;
use crate::domain::set_up::pasted::{Headings, Order, PASTED_CHARS_MAX};
use crate::domain::set_up::{Class, Draft, NAME_CHARS_MAX, Refusal, YEAR_MAX};
use crate::locales::{Arg, Words};
use crate::theme::desk as theme;

/// Lines of the box a list is pasted into.
const LIST_ROWS: usize = 9;
/// Digits of a number of children.
const COUNT_CHARS_MAX: usize = 3;

/// The class on the left, its children on the right.
pub fn ui(ui: &mut Ui, set_up: &SetUp, words: &Words) -> Actions {
    let mut draft = set_up.draft.clone();
    let mut right = set_up.draft.clone();
    let (mut done, more) = two(
        ui,
        0.55,
        |ui| {
            named(ui, set_up, &mut draft, words);
            ui.add_space(theme::GAP_SMALL);
            list(ui, set_up, words)
        },
        |ui| children(ui, set_up, &mut right, words),
    );
    done.extend(more);
    if let (Some(class), Some(changed)) = (draft.classes.first_mut(), right.classes.first())
        && set_up.class().is_some_and(|class| class.pupils != changed.pupils)
    {
        class.pupils.clone_from(&changed.pupils);
    }
    if draft != set_up.draft {
        done.insert(0, SetUpAction::Edit(Box::new(draft)));
    }
    done
}

/// Name, year, and who teaches it.
fn named(ui: &mut Ui, set_up: &SetUp, draft: &mut Draft, words: &Words) {
    if let Some(class) = draft.classes.first_mut() {
        let name = say(words, "set-up-class-name");
        let how = BoxOf { name: &name, secret: false, rows: 1, chars_max: 2 * NAME_CHARS_MAX };
        fields::named_box(ui, field("class"), &how, theme::DATE_WIDTH, &mut class.name);
        refused(ui, set_up, words, |refusal| matches!(refusal, Refusal::ClassUnnamed | Refusal::TooLong(..)));
        ui.horizontal_wrapped(|ui| {
            for year in 0..=YEAR_MAX {
                let name = say_number(words, "set-up-year", "year", u64::from(year));
                if fields::toggle(ui, class.year == year, &name).clicked() {
                    class.year = year;
                }
            }
        });
    }
    let teachers: Vec<usize> = (0..draft.people.len())
        .filter(|at| draft.people.get(*at).is_some_and(|one| one.roles.contains(&Role::ClassTeacher)))
        .collect();
    if teachers.len() > 1 {
        widgets::soft(ui, &say(words, "set-up-class-teacher"));
        ui.horizontal_wrapped(|ui| {
            for at in teachers {
                let Some(person) = draft.people.get_mut(at).filter(|person| !person.name.trim().is_empty()) else {
                    continue;
                };
                let on = person.teaches.contains(&0);
                if fields::toggle(ui, on, &person.name).clicked() {
                    person.teaches = if on { Vec::new() } else { vec![0] };
                }
            }
        });
    }
}

fn list(ui: &mut Ui, set_up: &SetUp, words: &Words) -> Actions {
    let mut done = Actions::new();
    let now = &set_up.list;
    ui.horizontal_wrapped(|ui| {
        for (animals, key) in [(false, "set-up-class-by-names"), (true, "set-up-class-by-animals")] {
            if fields::toggle(ui, now.animals_only == animals, &say(words, key)).clicked() {
                done.push(SetUpAction::AnimalsOnly(animals));
            }
        }
    });
    if now.animals_only {
        widgets::soft(ui, &say(words, "set-up-class-animals-why"));
        let name = say(words, "set-up-class-count");
        let how = BoxOf { name: &name, secret: false, rows: 1, chars_max: COUNT_CHARS_MAX };
        let mut count = now.count.clone();
        if fields::named_box(ui, field("count"), &how, theme::FORM_NAME, &mut count).changed() {
            let animals = set_up.animals.iter().map(|animal| say(words, &animal.as_str().replace('/', "-")));
            done.push(SetUpAction::TypeCount(count, animals.collect()));
        }
        return done;
    }
    widgets::soft(ui, &say(words, "set-up-class-list-why"));
    let name = say(words, "set-up-class-list");
    let how = BoxOf { name: &name, secret: false, rows: LIST_ROWS, chars_max: PASTED_CHARS_MAX };
    let mut text = now.text.clone();
    let height = ui.available_height().max(theme::LIST_LEAST);
    ScrollArea::vertical().id_salt("list").max_height(height).show(ui, |ui| {
        let width = ui.available_width() - theme::FIELD_ROOM;
        if fields::bare_box(ui, field("list"), &how, width, &mut text).changed() {
            done.push(SetUpAction::TypeList(text, headings(words)));
        }
    });
    done
}

fn children(ui: &mut Ui, set_up: &SetUp, draft: &mut Draft, words: &Words) -> Actions {
    let mut done = Actions::new();
    let Some(class) = draft.classes.first_mut() else { return done };
    let count = class.pupils.len();
    widgets::section(ui, &say_number(words, "set-up-class-children", "children", count as u64));
    told(ui, set_up, words, &mut done);
    refused(ui, set_up, words, |refusal| {
        matches!(refusal, Refusal::ClassEmpty | Refusal::ClassTooLarge | Refusal::ClassYear)
    });
    alike(ui, class, words);
    ScrollArea::vertical().id_salt("children").show(ui, |ui| {
        let names: Vec<String> = class.pupils.iter().map(|child| child.staff_name()).collect();
        for (at, names) in names.chunks(3).enumerate() {
            ui.push_id(at, |ui| widgets::words(ui, &names.join("   ·   ")));
        }
    });
    done
}

/// What the list did not give, and which way round names are.
fn told(ui: &mut Ui, set_up: &SetUp, words: &Words, done: &mut Actions) {
    let pasted = &set_up.list.pasted;
    let lines = |lines: &[usize]| lines.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
    if !pasted.nameless.is_empty() {
        widgets::soft(ui, &say_text(words, "set-up-class-nameless", "lines", &lines(&pasted.nameless)));
    }
    if !pasted.cut.is_empty() {
        widgets::soft(ui, &say_text(words, "set-up-class-cut", "lines", &lines(&pasted.cut)));
    }
    if pasted.too_many > 0 {
        widgets::status(ui, &say_number(words, "set-up-class-too-many", "children", pasted.too_many as u64), true);
    }
    if pasted.two_parts > 0 {
        let turned = match set_up.list.order {
            Some(Order::FirstThenLast) => Order::LastThenFirst,
            Some(Order::LastThenFirst) | None => Order::FirstThenLast,
        };
        if widgets::button(ui, Kind::Quiet, &say(words, "set-up-class-turn")).clicked() {
            done.push(SetUpAction::OrderNames(turned, headings(words)));
        }
    }
}

/// Children who cannot be told apart: a surname initial each.
fn alike(ui: &mut Ui, class: &mut Class, words: &Words) {
    let twins: Vec<usize> = (0..class.pupils.len()).filter(|at| class.is_alike(*at)).collect();
    if twins.is_empty() {
        return;
    }
    widgets::status(ui, &say(words, "set-up-class-alike"), true);
    for at in twins {
        let Some(child) = class.pupils.get_mut(at) else { continue };
        let args = [("name", Arg::Text(&child.first_name)), ("number", Arg::Number(at as i64 + 1))];
        let name = words.say("set-up-class-initial", &args);
        let how = BoxOf { name: &name, secret: false, rows: 1, chars_max: 2 };
        let mut initial = child.initial.map(String::from).unwrap_or_default();
        if fields::named_box(ui, field_at("initial", at), &how, theme::FORM_NAME, &mut initial).changed() {
            child.initial = initial.trim().chars().last().filter(|letter| letter.is_alphabetic());
        }
    }
}

/// The words spreadsheets write above their columns, from the words of this language.
fn headings(words: &Words) -> Headings {
    let list = |key: &str| say(words, key).split('|').map(|word| word.trim().to_lowercase()).collect();
    Headings { first: list("set-up-class-headings-first"), last: list("set-up-class-headings-last") }
}
