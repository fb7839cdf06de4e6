//! Fields of forms: a text box beside its name, something to switch on and off, letters that are
//! read off the screen. Like every house widget they have a role, a name and the focus ring.

use bevy_egui::egui::{
    self, Align, Id, Layout, Margin, Response, RichText, Sense, Stroke, StrokeKind, TextEdit, Ui, Vec2, WidgetInfo,
    WidgetType,
};

use super::named::interact;
use super::widgets::{BoxOf, note_cut, ring};
use crate::domain::theme::Tone;
use crate::theme::desk::{self as theme, Toned as _};

/// A text box of a width, without words of its own; `how.name` is what a screen reader says. With an
/// id of its own, so that the focus can be led to it.
pub fn bare_box(ui: &mut Ui, id: Id, how: &BoxOf<'_>, width: f32, text: &mut String) -> Response {
    let edit = if how.rows > 1 { TextEdit::multiline(text) } else { TextEdit::singleline(text) };
    let response = ui.add(
        edit.id(id)
            .password(how.secret)
            .desired_rows(how.rows)
            .char_limit(how.chars_max)
            .desired_width(width)
            .font(theme::plain(theme::BODY))
            .margin(Margin::symmetric(12, 10)),
    );
    // egui's box drops a screen reader's click: it has come from no pointer.
    if ui.input(|input| input.has_accesskit_action_request(response.id, accesskit::Action::Click)) {
        response.request_focus();
    }
    note_cut(ui, &response, how, text);
    ring(ui, &response, (Tone::Card, Tone::Focus));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(how.name));
    response
}

/// A text box with its name to the left, the names of a form standing in one column.
pub fn named_box(ui: &mut Ui, id: Id, how: &BoxOf<'_>, name_width: f32, text: &mut String) -> Response {
    ui.horizontal(|ui| {
        let size = Vec2::new(name_width, theme::TARGET);
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(name_width);
            ui.add(egui::Label::new(RichText::new(how.name).font(theme::bold(theme::BODY))).wrap());
        });
        let width = ui.available_width() - theme::FIELD_ROOM;
        bare_box(ui, id, how, width, text)
    })
    .inner
}

/// Something that is on or off; pressed, it is the other.
pub fn toggle(ui: &mut Ui, on: bool, words: &str) -> Response {
    let galley = ui.painter().layout_no_wrap(words.to_owned(), theme::plain(theme::BODY), ui.tone(Tone::Ink));
    let tick = theme::TICK;
    let size = Vec2::new(galley.size().x + tick + 3.0 * theme::GAP, theme::TARGET - 4.0);
    let (rect, response) = interact(ui, "toggle", words, size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, ui.is_enabled(), on, words));
    let (fill, edge) = match (on, response.hovered()) {
        (true, _) => (Tone::Chosen, Tone::Lead),
        (false, true) => (Tone::Chosen, Tone::EdgeControl),
        (false, false) => (Tone::Card, Tone::EdgeControl),
    };
    let painter = ui.painter();
    painter.rect(rect, theme::CORNER, ui.tone(fill), Stroke::new(1.5, ui.tone(edge)), StrokeKind::Inside);
    let middle = egui::pos2(rect.left() + theme::GAP + tick / 2.0, rect.center().y);
    mark(ui, middle, true, on);
    let corner = egui::pos2(middle.x + tick / 2.0 + theme::GAP * 0.75, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(corner, galley, ui.tone(Tone::Ink));
    ring(ui, &response, (Tone::Card, Tone::Focus));
    response
}

/// One of several in a row, of which one is chosen: as wide as its words.
pub fn pick(ui: &mut Ui, chosen: bool, words: &str) -> Response {
    let font = if chosen { theme::bold(theme::SMALL) } else { theme::plain(theme::SMALL) };
    let galley = ui.painter().layout_no_wrap(words.to_owned(), font, ui.tone(Tone::Ink));
    let size = Vec2::new(galley.size().x + 2.0 * theme::GAP, theme::PICK);
    let (rect, response) = interact(ui, "pick", words, size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), chosen, words));
    let (fill, edge) = match (chosen, response.hovered()) {
        (true, _) => (Tone::Chosen, Tone::Lead),
        (false, true) => (Tone::Chosen, Tone::EdgeControl),
        (false, false) => (Tone::Card, Tone::EdgeControl),
    };
    let width = if chosen { 2.0 } else { 1.0 };
    ui.painter().rect(rect, theme::CORNER, ui.tone(fill), Stroke::new(width, ui.tone(edge)), StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ui.tone(Tone::Ink));
    ring(ui, &response, (Tone::Card, Tone::Focus));
    response
}

/// Letters somebody writes down, with their number.
pub fn to_copy(ui: &mut Ui, number: usize, letters: &str, width: f32) {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, theme::COPY_ROW), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{number}: {letters}")));
    let painter = ui.painter();
    let soft = ui.tone(Tone::InkSoft);
    let number = painter.layout_no_wrap(number.to_string(), theme::plain(theme::SMALL), soft);
    let letters = painter.layout_no_wrap(letters.to_owned(), theme::bold(theme::HEADING), ui.tone(Tone::Ink));
    let base = rect.center().y;
    painter.galley(
        egui::pos2(rect.left() + theme::COPY_NUMBER - number.size().x, base - number.size().y / 2.0),
        number,
        soft,
    );
    let from = rect.left() + theme::COPY_NUMBER + theme::GAP_SMALL;
    painter.galley(egui::pos2(from, base - letters.size().y / 2.0), letters, ui.tone(Tone::Ink));
}

/// One thing to choose: of several any number (`several`), or just one. Long words break.
pub fn tick_box(ui: &mut Ui, several: bool, on: bool, words: &str, width: f32) -> Response {
    let tick = theme::TICK;
    let inside = width - tick - 2.75 * theme::GAP;
    let galley = ui.painter().layout(words.to_owned(), theme::plain(theme::BODY), ui.tone(Tone::Ink), inside);
    let size = Vec2::new(width, (galley.size().y + 2.0 * f32::from(theme::BOX_ROOM)).max(theme::TARGET - 4.0));
    let (rect, response) = interact(ui, "tick box", words, size, Sense::click());
    let kind = if several { WidgetType::Checkbox } else { WidgetType::RadioButton };
    response.widget_info(|| WidgetInfo::selected(kind, ui.is_enabled(), on, words));
    let (fill, edge) = match (on, response.hovered()) {
        (true, _) => (Tone::Chosen, Tone::Lead),
        (false, true) => (Tone::Chosen, Tone::EdgeControl),
        (false, false) => (Tone::Card, Tone::EdgeControl),
    };
    let painter = ui.painter();
    painter.rect(rect, theme::CORNER, ui.tone(fill), Stroke::new(1.0, ui.tone(edge)), StrokeKind::Inside);
    mark(ui, egui::pos2(rect.left() + theme::GAP + tick / 2.0, rect.center().y), several, on);
    let corner = egui::pos2(rect.left() + tick + 1.75 * theme::GAP, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(corner, galley, ui.tone(Tone::Ink));
    ring(ui, &response, (Tone::Card, Tone::Focus));
    response
}

/// The square or circle of what is chosen or not.
fn mark(ui: &Ui, middle: egui::Pos2, several: bool, on: bool) {
    let (painter, tick) = (ui.painter(), theme::TICK);
    let edge = Stroke::new(1.5, ui.tone(if on { Tone::Lead } else { Tone::EdgeControl }));
    if !several {
        painter.circle(middle, tick / 2.0, ui.tone(Tone::Card), edge);
        if on {
            painter.circle_filled(middle, tick / 4.0, ui.tone(Tone::Lead));
        }
        return;
    }
    let square = egui::Rect::from_center_size(middle, Vec2::splat(tick));
    let inside = if on { Tone::Lead } else { Tone::Card };
    painter.rect(square, 4, ui.tone(inside), edge, StrokeKind::Inside);
    if on {
        let at = |across: f32, down: f32| square.min + Vec2::new(across, down) * tick;
        let stroke = Stroke::new(2.5, ui.tone(Tone::OnLead));
        painter.line_segment([at(0.22, 0.52), at(0.42, 0.72)], stroke);
        painter.line_segment([at(0.42, 0.72), at(0.78, 0.28)], stroke);
    }
}
