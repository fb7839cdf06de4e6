//! *School*: the short screens in a list, and what stands on all of them. One file a screen.

use bevy_egui::egui::{Id, ProgressBar, RichText, ScrollArea, Ui};
use zeroize::Zeroizing;

use super::say::{say, say_text};
use super::{packs, second};
use crate::desk::action::DeskAction;
use crate::desk::model::{Model, Secret, Work};
use crate::desk::school::{Outcome, School, SchoolAction, Task};
use crate::desk::views;
use crate::desk::voices::may_record;
use crate::desk::widgets::{self, BoxOf, Kind};
use crate::domain::gaps::Gap;
use crate::domain::ids::StaffId;
use crate::domain::permission::{Operation, may};
use crate::domain::theme::Tone;
use crate::locales::{Arg, Words};
use crate::store::founding::SignInCard;
use crate::theme::desk::{self as theme, Toned as _};

mod computer;
mod contacts;
mod join;
mod key_file;
mod leave;
mod lost;
mod own;
mod paper;
mod voices;

type Actions = Vec<SchoolAction>;

/// Letters of what is typed from a paper.
const PAPER_CHARS_MAX: usize = 600;

/// The list, or the screen that is open.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut done = Actions::new();
    let mut beside = Vec::new();
    let school = &work.school;
    widgets::title(ui, &say(words, "school"));
    ScrollArea::vertical().id_salt("school").auto_shrink(false).show(ui, |ui| {
        // A paper stands beside what is done with it.
        let wide = school.made.is_some() || (school.task == Some(Task::Contacts) && school.contacts.typed.is_none());
        let width = if wide { theme::FORMS_WIDTH } else { theme::FORM_WIDTH };
        ui.set_max_width(width.min(ui.available_width()));
        resealing(ui, model, school, words);
        match school.task {
            None => {
                list(ui, work, words, &mut done);
                packs::list(ui, &model.packs, words);
            }
            Some(Task::Voices) => {
                widgets::section(ui, &say(words, name_of(Task::Voices)));
                voices::ui(ui, model, &school.voices, words, &mut done);
                back(ui, words, &mut done);
            }
            Some(Task::Computer) => {
                widgets::section(ui, &say(words, name_of(Task::Computer)));
                computer::ui(ui, model, &school.computer, words, &mut done);
                back(ui, words, &mut done);
            }
            Some(Task::KeyFile) => {
                widgets::section(ui, &say(words, name_of(Task::KeyFile)));
                key_file::ui(ui, school, words, &mut done);
                back(ui, words, &mut done);
            }
            Some(Task::Contacts) => {
                widgets::section(ui, &say(words, name_of(Task::Contacts)));
                contacts::ui(ui, model, work, words, &mut done);
                if school.contacts.typed.is_none() {
                    back(ui, words, &mut done);
                }
            }
            Some(task) => {
                widgets::section(ui, &say(words, name_of(task)));
                match &school.outcome {
                    Some(Outcome::Done(card)) => told_done(ui, task, card.as_deref(), words),
                    Some(Outcome::NewPin(pin)) => big(ui, &say(words, "school-new-pin"), pin),
                    _ => {
                        match task {
                            Task::Passphrase => own::passphrase(ui, school, words, &mut done),
                            Task::Pin => own::pin(ui, school, words, &mut done),
                            Task::Join => join::ui(ui, school, words, &mut done),
                            Task::Leave => leave::ui(ui, model, school, words, &mut done),
                            Task::Lost => lost::ui(ui, model, school, words, &mut done),
                            Task::Paper => paper::ui(ui, model, school, words, &mut done),
                            Task::Sign => {
                                widgets::words(ui, &say(words, "school-sign-how"));
                                school_key(ui, school, words, &mut done);
                            }
                            Task::GoOn => lost::go_on(ui, school, words, &mut done),
                            Task::KeyFile | Task::Voices | Task::Contacts | Task::Computer => {}
                        }
                        if let Some(act) = school.takes_two() {
                            ui.add_space(theme::GAP);
                            beside.extend(second::ui(ui, (model, work), act, words));
                        }
                        went(ui, school, task, words);
                        // A paper that is made has a button of its own.
                        if school.made.is_none() {
                            do_it(ui, work, task, words, &mut done);
                        }
                    }
                }
                back(ui, words, &mut done);
            }
        }
    });
    beside.into_iter().chain(done.into_iter().map(DeskAction::School)).collect()
}

fn back(ui: &mut Ui, words: &Words, done: &mut Actions) {
    ui.add_space(theme::GAP);
    if widgets::button(ui, Kind::Quiet, &say(words, "school-back")).clicked() {
        done.push(SchoolAction::Open(None));
    }
}

fn name_of(task: Task) -> &'static str {
    match task {
        Task::Passphrase => "school-passphrase",
        Task::Pin => "school-pin",
        Task::KeyFile => "school-key-file",
        Task::Join => "school-join",
        Task::Leave => "school-leave",
        Task::Lost => "school-lost",
        Task::Paper => "school-paper",
        Task::Sign => "school-sign",
        Task::GoOn => "school-go-on",
        Task::Voices => "school-voices",
        Task::Contacts => "contacts",
        Task::Computer => "computer",
    }
}

fn list(ui: &mut Ui, work: &Work, words: &Words, done: &mut Actions) {
    let school = &work.school;
    widgets::soft(ui, &say(words, "school-why"));
    ui.add_space(theme::GAP);
    let mut one = |ui: &mut Ui, task: Task| {
        if widgets::choice(ui, false, &say(words, name_of(task)), &say(words, &format!("{}-why", name_of(task))))
            .clicked()
        {
            done.push(SchoolAction::Open(Some(task)));
        }
    };
    if !school.left.is_empty() && school.resealing.is_none() {
        one(ui, Task::GoOn);
    }
    for task in [Task::Passphrase, Task::Pin, Task::KeyFile] {
        one(ui, task);
    }
    for task in [Task::Join, Task::Leave, Task::Lost, Task::Paper, Task::Sign] {
        one(ui, task);
    }
    one(ui, Task::Contacts);
    if may_record(work) {
        one(ui, Task::Voices);
    }
    if may(&work.me.roles, Operation::SeeHealth) {
        one(ui, Task::Computer);
    }
}

/// How far sealing again has come.
fn resealing(ui: &mut Ui, model: &Model, school: &School, words: &Words) {
    if let Some((done, all)) = school.resealing {
        let args = [("done", Arg::Number(done as i64)), ("all", Arg::Number(all as i64))];
        widgets::status(ui, &words.say("school-resealing", &args), false);
        ui.add(ProgressBar::new(done as f32 / all.max(1) as f32).fill(ui.tone(Tone::Lead)));
    } else if let Some(left) = school.left.first() {
        let name = model.name_of(&left.follows.follower).unwrap_or_default();
        widgets::status(ui, &say_text(words, "school-resealing-left", "name", name), true);
    }
    ui.add_space(theme::GAP_SMALL);
}

/// Why it did not go.
fn went(ui: &mut Ui, school: &School, task: Task, words: &Words) {
    ui.add_space(theme::GAP);
    match &school.outcome {
        Some(Outcome::WrongPassphrase(secs)) => {
            widgets::status(ui, &say(words, "school-wrong-passphrase"), true);
            if *secs > 0 {
                widgets::soft(ui, &super::say::say_number(words, "desk-wait", "secs", *secs));
            }
        }
        Some(Outcome::NoKeyFile(why, secs)) => views::key_file::refused_for(ui, why, *secs, words),
        Some(Outcome::NotSeconded(why)) => second::refused(ui, why, words),
        Some(Outcome::WrongPaper) => widgets::status(ui, &say(words, "school-wrong-paper"), true),
        Some(Outcome::TooWeak) => widgets::status(ui, &say(words, "set-up-own-weak"), true),
        Some(Outcome::NameTaken) => widgets::status(ui, &say(words, "school-name-taken"), true),
        Some(Outcome::Refused(why)) => {
            for (gap, name) in why {
                let key = match (task, gap) {
                    (Task::Paper, Gap::RecoveryKeys) => "school-paper-two-keepers".to_owned(),
                    _ => format!("school-refused-{}", slug(gap)),
                };
                widgets::status(ui, &words.say(&key, &[("name", Arg::Text(name))]), true);
            }
        }
        // Said below the places that are asked for.
        Some(Outcome::NotOnPaper | Outcome::Done(_) | Outcome::NewPin(_)) | None => {}
    }
}

/// The button.
fn do_it(ui: &mut Ui, work: &Work, task: Task, words: &Words, done: &mut Actions) {
    let school = &work.school;
    let alone = school.takes_two().is_some() && !work.second.is_whole();
    let ready = !school.busy && !alone && school.request().is_some();
    if widgets::button_if(ui, ready, Kind::Next, &say(words, &format!("{}-do", name_of(task)))).clicked() {
        done.push(SchoolAction::Do);
    }
    if school.busy {
        widgets::status(ui, &say(words, "school-busy"), false);
    }
}

fn slug(gap: &Gap) -> &'static str {
    match gap {
        Gap::NobodyFromOutside => "nobody-outside",
        Gap::FewerThanThreeReaders => "three-readers",
        Gap::NoDsl => "no-dsl",
        Gap::RecoveryKeys => "recovery-keys",
        Gap::AloneWhenNamed(_) => "alone-when-named",
        Gap::NoPaperWhenNamed(_) => "no-paper-when-named",
    }
}

fn told_done(ui: &mut Ui, task: Task, card: Option<&SignInCard>, words: &Words) {
    widgets::status(ui, &say(words, &format!("{}-done", name_of(task))), false);
    if task == Task::Paper {
        widgets::words(ui, &say(words, "school-paper-done-old"));
        widgets::words(ui, &say(words, "school-paper-done-left"));
    }
    if let Some(card) = card {
        widgets::section(ui, &card.name);
        big(ui, &say(words, "set-up-card-passphrase"), &card.passphrase.0);
        big(ui, &say(words, "set-up-card-pin"), &card.pin);
        widgets::soft(ui, &say(words, "school-write-down"));
    }
}

fn big(ui: &mut Ui, name: &str, secret: &str) {
    widgets::soft(ui, name);
    ui.label(RichText::new(secret).font(theme::bold(theme::OPENED)));
}

/// A box for something secret, wiped when it is dropped.
fn secret_box(ui: &mut Ui, key: &str, hidden: bool, rows: usize, known: &Secret, words: &Words) -> Option<Secret> {
    let name = say(words, key);
    let how = BoxOf { name: &name, secret: hidden, rows, chars_max: PAPER_CHARS_MAX };
    let mut typed = Zeroizing::new(String::with_capacity(4 * PAPER_CHARS_MAX));
    typed.push_str(known);
    let changed = ui.push_id(Id::new(key), |ui| widgets::text_box(ui, &how, &mut typed)).inner.changed();
    changed.then_some(typed)
}

/// The school key from a paper.
fn school_key(ui: &mut Ui, school: &School, words: &Words, done: &mut Actions) {
    if let Some(typed) = secret_box(ui, "school-key", false, 3, &school.school_key, words) {
        done.push(SchoolAction::TypeSchoolKey(typed));
    }
    widgets::soft(ui, &say(words, "school-key-why"));
}

/// People to choose from.
fn people(ui: &mut Ui, model: &Model, chosen: Option<&StaffId>, without: Option<&StaffId>) -> Option<StaffId> {
    let mut clicked = None;
    ui.horizontal_wrapped(|ui| {
        for person in model.people.iter().filter(|person| Some(&person.id) != without) {
            if crate::desk::fields::toggle(ui, chosen == Some(&person.id), &person.name).clicked() {
                clicked = Some(person.id.clone());
            }
        }
    });
    clicked
}
