//! What wants somebody today, the children who wait first. Each section is a function of its own
//! and draws nothing when it has nothing to say; a new one joins [`SECTIONS`].

use bevy_egui::egui::{Align, Layout, ScrollArea, Ui};

use super::say::{ago, join, say, say_number, say_text};
use super::{came, errands, packs, put_by, queue, queue_row, starts, unknown, unready, veil};
use crate::desk::action::DeskAction;
use crate::desk::concern::ConcernAction;
use crate::desk::copied::copy_line;
use crate::desk::empty;
use crate::desk::model::{Model, Room, Talk, Work};
use crate::desk::picture::picture;
use crate::desk::widgets::{self, Kind};
use crate::domain::class_overview::{ChildOverview, ClassOverview, Heard, Listen, SaidTo};
use crate::domain::concern::Concern;
use crate::domain::source::How;
use crate::domain::text::TextKey;
use crate::locales::Words;
use crate::theme::desk as theme;

type Section = fn(&mut Ui, &Model, &Work, &Words) -> Vec<DeskAction>;

/// In the order they matter.
const SECTIONS: [Section; 9] = [
    errands::ui,
    put_by::ui,
    waiting,
    came::around,
    answers,
    starts::of_today,
    unready::numbers,
    packs::left_out,
    copies,
];
/// Reports on show here; the queue has them all.
const REPORTS_SHOWN: usize = 8;

/// The whole room.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    ui.horizontal(|ui| {
        widgets::title(ui, &say(words, "desk-today"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if widgets::button(ui, Kind::Quiet, &say(words, "concern-new")).clicked() {
                actions.push(DeskAction::Concern(ConcernAction::Begin(Box::default())));
            }
        });
    });
    ui.add_space(theme::GAP_SMALL);
    ScrollArea::vertical().id_salt("today").auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(theme::REPORT_WIDTH.min(ui.available_width()));
        for section in SECTIONS {
            actions.extend(section(ui, model, work, words));
        }
    });
    actions
}

/// Reports nobody has closed; what waits longest or is most urgent first, as in the queue.
fn waiting(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    if work.queue.is_none() {
        widgets::words(ui, &say(words, "desk-queue-coming"));
        return actions;
    }
    let number = work.waiting().count();
    if number == 0 {
        queue::nothing_waits(ui, words);
    } else {
        widgets::section(ui, &say_number(words, "desk-queue-waiting", "waiting", number as u64));
    }
    let mut on_show = 0;
    for entry in work.todays().take(REPORTS_SHOWN) {
        on_show += work.list.times.get(&entry.id).copied().unwrap_or(1);
        actions.extend(queue_row::row(ui, model, work, entry, words));
    }
    if let Some(more) = number.checked_sub(on_show).filter(|more| *more > 0) {
        let more = more as u64;
        ui.horizontal(|ui| {
            widgets::soft(ui, &say_number(words, "queue-more", "number", more));
            if widgets::button(ui, Kind::Quiet, &say(words, "queue-all")).clicked() {
                actions.push(DeskAction::Go(Room::Queue));
            }
        });
    }
    ui.add_space(theme::GAP);
    actions
}

/// Answers that may be more than answers: somebody talks with the child.
fn answers(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let classes = work.classes.iter().flatten();
    let heard: Vec<(&ClassOverview, &ChildOverview, &Listen)> = classes
        .flat_map(|class| class.children.iter().map(move |child| (class, child)))
        .flat_map(|(class, child)| child.listen.iter().map(move |listen| (class, child, listen)))
        .collect();
    if heard.is_empty() {
        return actions;
    }
    widgets::section(ui, &say(words, "desk-answers"));
    if model.veils(work) {
        return veil::ui(ui, words);
    }
    widgets::soft(ui, &say(words, "desk-answers-why"));
    for (class, child, listen) in heard {
        let whose = (child.pupil.id.as_str(), listen.about.as_str());
        actions.extend(ui.push_id(whose, |ui| answer(ui, (model, work), (class, child, listen), words)).inner);
    }
    actions
}

fn answer(
    ui: &mut Ui,
    (model, work): (&Model, &Work),
    (class, child, listen): (&ClassOverview, &ChildOverview, &Listen),
    words: &Words,
) -> Option<DeskAction> {
    let said = match &listen.answer {
        Heard::Said(said) => Some(said),
        Heard::NotSure(_) | Heard::Felt(_) => None,
    };
    let talk = Talk { pupil: child.pupil.id.clone(), about: listen.about.clone() };
    let mut action = None;
    widgets::card(ui, |ui| {
        ui.horizontal(|ui| {
            picture(ui, child.pupil.animal.as_str(), theme::PICTURE_ROW);
            ui.vertical(|ui| {
                widgets::words(ui, &join(&[child.pupil.staff_name(), class.group.name.clone()]));
                widgets::soft(ui, &answered(model, &listen.answer, words));
            });
        });
        if let Some(said) = said {
            words_of(ui, said, words);
        }
        let make = |ui: &mut Ui| {
            let button = widgets::button(ui, Kind::Quiet, &say(words, "concern-make"));
            widgets::described(ui, &button, &child.pupil.staff_name());
            button.clicked().then(|| {
                let concern = concern_of(class, child, said);
                DeskAction::Concern(ConcernAction::Begin(Box::new(concern)))
            })
        };
        if said.is_some() {
            ui.horizontal(|ui| {
                action = make(ui);
                let button = widgets::button(ui, Kind::Quiet, &say(words, "desk-answer-read"));
                widgets::described(ui, &button, &child.pupil.staff_name());
                action = action.take().or(button.clicked().then(|| DeskAction::Talked(talk.clone())));
            });
            return;
        }
        if work.talk.as_ref() != Some(&talk) {
            ui.horizontal(|ui| {
                let button = widgets::button(ui, Kind::Quiet, &say(words, "desk-answer-talk"));
                widgets::described(ui, &button, &child.pupil.staff_name());
                action = button.clicked().then(|| DeskAction::Talk(talk.clone())).or(make(ui));
            });
            return;
        }
        for key in ["desk-advice-listen", "desk-advice-secrecy", "desk-advice-write"] {
            ui.horizontal_top(|ui| {
                ui.label("•");
                widgets::words(ui, &say(words, key));
            });
        }
        ui.horizontal(|ui| {
            if widgets::button(ui, Kind::Next, &say(words, "desk-answer-talked")).clicked() {
                action = Some(DeskAction::Talked(talk.clone()));
            }
            action = action.take().or(make(ui));
        });
    });
    ui.add_space(theme::GAP_SMALL);
    action
}

/// What is known already stands in it; what the child wrote goes with it, word for word.
pub(super) fn concern_of(class: &ClassOverview, child: &ChildOverview, said: Option<&SaidTo>) -> Concern {
    Concern {
        how: Some(How::Verbal),
        group: Some((class.group.id.clone(), class.group.name.clone())),
        child: Some((child.pupil.id.clone(), child.pupil.staff_name())),
        words: said.map(|said| said.words.clone()).unwrap_or_default(),
        ..Concern::default()
    }
}

/// A child's own words, and whether it can be told that they are.
fn words_of(ui: &mut Ui, said: &SaidTo, words: &Words) {
    ui.add_space(theme::GAP_SMALL);
    widgets::section(ui, &said.words);
    if !said.is_known {
        unknown::ground(ui, &say(words, "desk-answer-unknown"));
    }
    ui.add_space(theme::GAP_SMALL);
}

/// What the child answered, and for a feeling where and when.
fn answered(model: &Model, answer: &Heard, words: &Words) -> String {
    match answer {
        Heard::NotSure(promise) => say_text(words, "desk-answer-unsure", "promise", &say(words, promise.as_str())),
        Heard::Said(said) => {
            let key = |key: &Option<TextKey>| key.as_ref().map(|key| say(words, key.as_str()));
            let parts = [key(&said.question), key(&said.choice), Some(ago(words, model.now, said.at))];
            join(&parts.into_iter().flatten().collect::<Vec<_>>())
        }
        Heard::Felt(felt) => {
            let key = if felt.together { "desk-answer-felt-together" } else { "desk-answer-felt" };
            let mut parts = vec![say_text(words, key, "feeling", &say(words, felt.feeling.words()))];
            if let Some(lesson) = &felt.lesson {
                parts.push(say_text(words, "desk-answer-felt-lesson", "lesson", &say(words, lesson.as_str())));
            }
            parts.push(ago(words, model.now, felt.at));
            join(&parts)
        }
    }
}

/// How old the school's newest copy is.
fn copies(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let Some(last) = &work.copied else { return Vec::new() };
    let line = copy_line(last, model.now.wall);
    let told = say_number(words, line.key, "days", line.days);
    ui.add_space(theme::GAP);
    if line.worrying {
        widgets::late_ground(ui).show(ui, |ui| {
            ui.set_width(ui.available_width());
            if last.at.is_none() {
                empty::beside(ui, "no-backup", |ui| widgets::late(ui, &told));
            } else {
                widgets::late(ui, &told);
            }
        });
    } else {
        widgets::soft(ui, &told);
    }
    Vec::new()
}
