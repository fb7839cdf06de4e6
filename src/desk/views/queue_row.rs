//! One report in a list: its picture, what kind, who has it, what comes next, how old, and *Open*. Every row is
//! as high as the next; what does not fit is cut, and all of it stands in the report.

use bevy_egui::egui::{self, EventFilter, Key, Label, RichText, Stroke, StrokeKind, Ui, UiBuilder, Vec2};

use super::say::{ago, clock, join, progress, say, say_number, say_text};
use crate::desk::action::DeskAction;
use crate::desk::model::{Model, Work};
use crate::desk::picture::picture;
use crate::desk::queue_list::is_due;
use crate::desk::widgets::{self, Kind};
use crate::desk::working::WorkingAction;
use crate::domain::queue::Progress;
use crate::domain::theme::Tone;
use crate::locales::{Arg, Words};
use crate::store::desk_worker::QueueRow;
use crate::theme::desk::{self as theme, Toned as _};

/// A small fact with the tones it wears.
type Chip = (String, Tone, Tone);

/// One report, with the way to open it: *Open* is that report's own, also when a new one comes above it.
pub fn row(ui: &mut Ui, model: &Model, work: &Work, entry: &QueueRow, words: &Words) -> Vec<DeskAction> {
    ui.push_id(entry.id.as_str(), |ui| told_row(ui, model, work, entry, words)).inner
}

fn told_row(ui: &mut Ui, model: &Model, work: &Work, entry: &QueueRow, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    let here =
        work.opening.as_ref() == Some(&entry.id) || work.open.as_ref().is_some_and(|open| open.report.id == entry.id);
    let worry = say(words, &format!("desk-worry-{}", entry.worry.slug()));
    let who = join(&who_when(model, work, entry, words));
    let size = Vec2::new(ui.available_width(), theme::QUEUE_ROW);
    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    let (edge, width) = if here { (Tone::Lead, 3.0) } else { (Tone::Edge, 1.0) };
    let stroke = Stroke::new(width, ui.tone(edge));
    ui.painter().rect(rect, theme::CARD_CORNER, ui.tone(Tone::Card), stroke, StrokeKind::Inside);
    let inside = rect.shrink(theme::QUEUE_ROW_ROOM);
    let open_words = say(words, "desk-open");
    let button = egui::Rect::from_center_size(
        egui::pos2(inside.right() - widgets::button_width(ui, &open_words) / 2.0, inside.center().y),
        Vec2::new(widgets::button_width(ui, &open_words), theme::TARGET),
    );
    ui.scope_builder(UiBuilder::new().max_rect(inside), |ui| {
        widgets::group_name(ui, accesskit::Role::ListItem, &worry);
        let beside = theme::PICTURE_ROW + theme::GAP;
        let drawn = egui::Rect::from_center_size(
            egui::pos2(inside.left() + theme::PICTURE_ROW / 2.0, inside.center().y),
            Vec2::splat(theme::PICTURE_ROW),
        );
        ui.scope_builder(UiBuilder::new().max_rect(drawn), |ui| {
            picture(ui, &format!("tell/{}", entry.worry.slug()), theme::PICTURE_ROW);
        });
        let mut told = inside;
        told.min.x += beside;
        told.max.x = button.left() - theme::GAP;
        ui.scope_builder(UiBuilder::new().max_rect(told), |ui| {
            ui.spacing_mut().item_spacing.y = theme::GAP_SMALL / 2.0;
            ui.spacing_mut().interact_size.y = 0.0;
            if entry.holder.is_none() && entry.next.is_none() {
                ui.add_space(theme::GAP);
            }
            ui.add(Label::new(RichText::new(&worry).font(theme::bold(theme::BODY))).truncate());
            chips(ui, told.width(), chips_of(work, entry, words));
            ui.add(Label::new(RichText::new(&who).small().color(ui.tone(Tone::InkSoft))).truncate());
            working(ui, model, work, entry, words);
        });
        ui.scope_builder(UiBuilder::new().max_rect(button), |ui| {
            let open = widgets::button(ui, Kind::Quiet, &open_words);
            widgets::described(ui, &open, &join(&[worry.clone(), who.clone()]));
            if open.clicked() {
                actions.push(DeskAction::Open(entry.id.clone()));
            }
            if work.return_to.as_ref() == Some(&entry.id) {
                open.request_focus();
                actions.push(DeskAction::Arrived);
            }
            actions.extend(steps(ui, &open, entry));
        });
    });
    actions
}

/// Arrow keys go from row to row; Home and End to the first and the last.
fn steps(ui: &Ui, open: &egui::Response, entry: &QueueRow) -> Option<DeskAction> {
    if !open.has_focus() {
        return None;
    }
    let mine = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(open.id, mine));
    let all = isize::MAX;
    let keys = [(Key::ArrowDown, 1), (Key::ArrowUp, -1), (Key::Home, -all), (Key::End, all)];
    let pressed = ui.input(|input| keys.into_iter().find(|(key, _)| input.key_pressed(*key)));
    pressed.map(|(_, by)| DeskAction::Working(WorkingAction::Move(entry.id.clone(), by)))
}

/// As many as fit beside each other.
fn chips(ui: &mut Ui, width: f32, chips: Vec<Chip>) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
        let end = ui.cursor().left() + width;
        for (words, ground, ink) in chips {
            let room = end - ui.cursor().left();
            if room < theme::PICTURE_ROW {
                break;
            }
            widgets::chip_within(ui, &words, (ground, ink), room);
        }
    });
}

/// The most pressing first: what does not fit is the least.
fn chips_of(work: &Work, entry: &QueueRow, words: &Words) -> Vec<Chip> {
    let mut chips = Vec::new();
    let quiet = |words: String| (words, Tone::Chosen, Tone::LeadDeep);
    if entry.progress != Progress::Waiting {
        chips.push(quiet(progress(words, entry.progress)));
    } else if entry.now {
        chips.push((say(words, "desk-needs-now"), Tone::Tell, Tone::OnTell));
    }
    if !entry.is_known || entry.has_unknown {
        chips.push((say(words, "desk-unknown-chip"), Tone::Late, Tone::LateInk));
    }
    if let Some(times) = work.list.times.get(&entry.id) {
        chips.push((say_number(words, "queue-times", "times", *times as u64), Tone::Late, Tone::LateInk));
    }
    if entry.again.is_some() {
        chips.push(quiet(say(words, "desk-again-chip")));
    }
    if let Some(how) = entry.how {
        chips.push(quiet(say(words, &format!("concern-chip-{}", how.slug()))));
    }
    if let Some(feeling) = entry.feeling {
        chips.push(quiet(say(words, &format!("desk-feeling-{}", feeling.slug()))));
    }
    if entry.by_mistake {
        chips.push(quiet(say(words, "desk-mistake-chip")));
    }
    if !entry.linked.is_empty() {
        chips.push(quiet(say(words, "queue-linked-chip")));
    }
    if work.drafts.get(&entry.id).is_some_and(|draft| !draft.is_empty()) {
        chips.push(quiet(say(words, "desk-draft-chip")));
    }
    chips
}

/// Who has it, what comes next and by when; what is due wears the tone of what is late.
fn working(ui: &mut Ui, model: &Model, work: &Work, entry: &QueueRow, words: &Words) {
    let holder = entry.holder.as_ref().map(|holder| match *holder == work.me.id {
        true => say(words, "queue-held-by-me"),
        false => say_text(words, "queue-held-by", "name", model.name_of(holder).unwrap_or_default()),
    });
    let due = entry.due.map(|due| clock(words, model.now, due));
    // What comes next is somebody's words.
    let next = match (entry.next.as_ref().filter(|_| !model.veils(work)), due) {
        (Some(next), Some(when)) => {
            Some(words.say("queue-next-chip", &[("what", Arg::Text(next)), ("when", Arg::Text(&when))]))
        }
        (next, due) => next.cloned().or(due),
    };
    let told = join(&[holder, next].into_iter().flatten().collect::<Vec<_>>());
    if !told.is_empty() {
        let ink = if is_due(entry, model.now.wall) { Tone::LateInk } else { Tone::LeadDeep };
        let told = RichText::new(told).font(theme::bold(theme::SMALL)).color(ui.tone(ink));
        ui.add(Label::new(told).truncate());
    }
}

fn who_when(model: &Model, work: &Work, entry: &QueueRow, words: &Words) -> Vec<String> {
    let who = match &entry.teller_name {
        _ if model.veils(work) => say(words, "queue-veiled-name"),
        Some(name) if entry.teller_possibly => say_text(words, "desk-possibly", "name", name),
        Some(name) => name.clone(),
        None => say(words, "desk-no-name"),
    };
    [Some(who), entry.group.clone(), Some(ago(words, model.now, entry.at))].into_iter().flatten().collect()
}
