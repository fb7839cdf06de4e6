//! Picture codes: switched on for a class, given to a child, shown to that child once.

use bevy_egui::egui::{Align, Layout, RichText, Ui, Vec2};

use super::say::{say, say_number, say_text};
use crate::desk::action::DeskAction;
use crate::desk::fields;
use crate::desk::model::Work;
use crate::desk::picture::picture;
use crate::desk::widgets::{self, Kind};
use crate::domain::class_overview::{ChildOverview, ClassOverview};
use crate::domain::picture_code::PictureCode;
use crate::locales::Words;
use crate::theme::desk as theme;

/// Whether the class has them.
pub fn switch(ui: &mut Ui, class: &ClassOverview, words: &Words) -> Option<DeskAction> {
    let mut action = None;
    widgets::card(ui, |ui| {
        widgets::section(ui, &say(words, "desk-codes"));
        if fields::toggle(ui, class.codes, &say(words, "desk-codes-on")).clicked() {
            action = Some(DeskAction::SwitchPictureCodes(class.group.id.clone(), !class.codes));
        }
        widgets::soft(ui, &say(words, "desk-codes-why"));
    });
    ui.add_space(theme::GAP_SMALL);
    action
}

/// At the end of a child's row: the way to pictures.
pub fn give(ui: &mut Ui, child: &ChildOverview, words: &Words) -> Option<DeskAction> {
    let label = say(words, if child.has_code { "desk-code-new" } else { "desk-code-give" });
    let button = widgets::button(ui, Kind::Quiet, &label);
    widgets::described(ui, &button, &child.pupil.staff_name());
    button.clicked().then(|| DeskAction::GivePictureCode(child.pupil.id.clone()))
}

/// Under the row of the child they were just given to.
pub fn shown(
    ui: &mut Ui,
    work: &Work,
    (class, child): (&ClassOverview, &ChildOverview),
    words: &Words,
) -> Option<DeskAction> {
    let (_, code) = work.pictures.as_ref().filter(|(pupil, _)| *pupil == child.pupil.id)?;
    let mut action = None;
    let name = &child.pupil.first_name;
    ui.add_space(theme::GAP_SMALL);
    let title = widgets::arrival(ui, &say_text(words, "desk-code-whose", "name", name));
    widgets::words(ui, &say_text(words, "desk-code-show", "name", name));
    three(ui, code, words);
    widgets::soft(ui, &say_text(words, "desk-code-before", "name", name));
    ui.add_space(theme::GAP_SMALL);
    ui.horizontal_wrapped(|ui| {
        if widgets::button(ui, Kind::Next, &say_text(words, "desk-code-seen", "name", name)).clicked() {
            action = Some(DeskAction::PicturesSeen);
        }
        if let Some(next) = next_without(class, child) {
            let label = say_text(words, "desk-code-next", "name", &next.pupil.staff_name());
            if widgets::button(ui, Kind::Quiet, &label).clicked() {
                action = Some(DeskAction::GivePictureCode(next.pupil.id.clone()));
            }
        }
    });
    if work.just_opened {
        // They may stand below the fold, and are shown once.
        title.request_focus();
        ui.scroll_to_cursor(Some(Align::BOTTOM));
        action = action.or(Some(DeskAction::Arrived));
    }
    action
}

fn three(ui: &mut Ui, code: &PictureCode, words: &Words) {
    ui.horizontal(|ui| {
        for (index, one) in code.pictures().into_iter().enumerate() {
            let size = Vec2::new(theme::PICTURE_CODE + theme::GAP_LARGE, theme::PICTURE_CODE + theme::TARGET);
            ui.allocate_ui_with_layout(size, Layout::top_down(Align::Center), |ui| {
                picture(ui, &one.art(), theme::PICTURE_CODE);
                let called = say(words, &format!("picture-{}", one.slug()));
                let number = say_number(words, "desk-code-number", "number", index as u64 + 1);
                ui.label(RichText::new(format!("{number} {called}")).font(theme::bold(theme::BODY)));
            });
        }
    });
}

/// The next child of the class without pictures: thirty children are done one after the other.
fn next_without<'a>(class: &'a ClassOverview, child: &ChildOverview) -> Option<&'a ChildOverview> {
    let at = class.children.iter().position(|other| other.pupil.id == child.pupil.id)?;
    let after = class.children.iter().skip(at + 1).chain(class.children.iter().take(at));
    after.into_iter().find(|other| !other.has_code)
}
