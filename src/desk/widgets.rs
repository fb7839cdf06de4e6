//! The house widgets of the desk: what is pressed, read and grouped looks the same everywhere, has
//! a role and a name for screen readers, and shows the focus in two tones.

use bevy_egui::egui::{
    self, CornerRadius, Frame, Margin, Response, RichText, Sense, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, Vec2,
    WidgetInfo, WidgetType,
};

use super::named::{interact, named_id};
use crate::domain::theme::Tone;
use crate::theme::desk::{self as theme, Toned as _};

/// What a button is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The next step: one on a screen.
    Next,
    /// Everything else.
    Quiet,
    /// On the side bar: the place one is at, and *Lock*.
    OnTeal,
    /// On the side bar: another place.
    OnTealQuiet,
}

/// A button. Its words are its accessible name.
pub fn button(ui: &mut Ui, kind: Kind, words: &str) -> Response {
    let padding = ui.spacing().button_padding;
    let galley = ui.painter().layout_no_wrap(words.to_owned(), theme::bold(theme::BODY), ui.tone(Tone::Ink));
    let size = Vec2::new(galley.size().x + 2.0 * padding.x, theme::TARGET.max(galley.size().y + 2.0 * padding.y));
    let (rect, response) = interact(ui, "button", words, size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), words));
    let (fill, edge, ink) = match (kind, response.hovered()) {
        _ if !ui.is_enabled() => (Tone::Ground, Tone::EdgeControl, Tone::InkSoft),
        (Kind::Next, false) => (Tone::Lead, Tone::Lead, Tone::OnLead),
        (Kind::Next, true) => (Tone::LeadDeep, Tone::LeadDeep, Tone::OnLead),
        (Kind::Quiet, false) => (Tone::Card, Tone::Lead, Tone::LeadDeep),
        (Kind::Quiet, true) => (Tone::Chosen, Tone::Lead, Tone::LeadDeep),
        (Kind::OnTeal, false) => (Tone::BarLit, Tone::BarLit, Tone::OnBar),
        (Kind::OnTealQuiet, false) => (Tone::Bar, Tone::Bar, Tone::OnBar),
        (Kind::OnTeal | Kind::OnTealQuiet, true) => (Tone::Lead, Tone::Lead, Tone::OnLead),
    };
    let stroke = Stroke::new(1.5, ui.tone(edge));
    ui.painter().rect(rect, theme::CORNER, ui.tone(fill), stroke, StrokeKind::Inside);
    let text = ui.layout().align_size_within_rect(galley.size(), rect.shrink2(padding));
    ui.painter().galley_with_override_text_color(text.min, galley, ui.tone(ink));
    let on_teal = matches!(kind, Kind::OnTeal | Kind::OnTealQuiet);
    ring(ui, &response, if on_teal { (Tone::Bar, Tone::Tell) } else { (Tone::Card, Tone::Focus) });
    response
}

/// How wide [`button`] will be, for what must leave it room.
pub fn button_width(ui: &Ui, words: &str) -> f32 {
    let galley = ui.painter().layout_no_wrap(words.to_owned(), theme::bold(theme::BODY), ui.tone(Tone::Ink));
    // Rounded up: a row a hair too narrow grows, and the next one with it.
    galley.size().x.ceil() + 2.0 * ui.spacing().button_padding.x + theme::RING
}

/// A button that is there but cannot be pressed unless `on`.
pub fn button_if(ui: &mut Ui, on: bool, kind: Kind, words: &str) -> Response {
    // What is drawn in a part of its own does not know that it must wrap.
    if ui.layout().main_wrap() && ui.available_size_before_wrap().x < button_width(ui, words) {
        ui.end_row();
    }
    ui.add_enabled_ui(on, |ui| button(ui, kind, words)).inner
}

/// The focus ring of what has the focus, scrolled into sight when it comes.
pub fn ring(ui: &Ui, response: &Response, tones: (Tone, Tone)) {
    ring_around(ui, response, response.rect, tones);
}

fn ring_around(ui: &Ui, response: &Response, rect: egui::Rect, (inner, outer): (Tone, Tone)) {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        let corner = CornerRadius::same(theme::CORNER);
        let painter = ui.painter();
        painter.rect_stroke(rect, corner, Stroke::new(2.0, ui.tone(inner)), StrokeKind::Outside);
        painter.rect_stroke(
            rect.expand(2.0),
            corner + CornerRadius::same(2),
            Stroke::new(theme::RING, ui.tone(outer)),
            StrokeKind::Outside,
        );
    }
}

/// How a text box is.
pub struct BoxOf<'a> {
    /// Its accessible name, which also stands above it.
    pub name: &'a str,
    /// Dots instead of letters.
    pub secret: bool,
    /// Lines; more than one takes Enter as a new line.
    pub rows: usize,
    /// Characters.
    pub chars_max: usize,
}

/// A text box with its name above. One of several lines scrolls inside, and stays as high as it is.
pub fn text_box(ui: &mut Ui, how: &BoxOf<'_>, text: &mut String) -> Response {
    let name = ui.label(RichText::new(how.name).font(theme::bold(theme::BODY)));
    let several = how.rows > 1;
    let edit = if several { TextEdit::multiline(text) } else { TextEdit::singleline(text) };
    let edit = edit
        .id(named_id(ui, "box", how.name))
        .password(how.secret)
        .desired_rows(how.rows)
        .char_limit(how.chars_max)
        .desired_width(f32::INFINITY)
        .font(theme::plain(theme::BODY))
        .margin(Margin::symmetric(12, theme::BOX_ROOM));
    let (response, rect) = if several {
        let line = ui.text_style_height(&egui::TextStyle::Body);
        let high = line * how.rows as f32 + 2.0 * f32::from(theme::BOX_ROOM);
        let area = egui::ScrollArea::vertical().id_salt(how.name).auto_shrink([false, true]).max_height(high);
        let area = area.min_scrolled_height(high).show(ui, |ui| ui.add(edit));
        let edge = Stroke::new(1.5, ui.tone(Tone::EdgeControl));
        ui.painter().rect_stroke(area.inner_rect, theme::CORNER, edge, StrokeKind::Inside);
        (area.inner, area.inner_rect)
    } else {
        let response = ui.add(edit);
        let rect = response.rect;
        (response, rect)
    };
    // egui's box drops a screen reader's click: it has come from no pointer.
    if ui.input(|input| input.has_accesskit_action_request(response.id, accesskit::Action::Click)) {
        response.request_focus();
    }
    note_cut(ui, &response, how, text);
    ring_around(ui, &response, rect, (Tone::Card, Tone::Focus));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_label(how.name);
        node.push_labelled_by(name.id.accesskit_id());
    });
    response
}

/// A box of several lines whose name stands above it already.
pub fn bare_words(ui: &mut Ui, how: &BoxOf<'_>, text: &mut String) -> Response {
    let id = named_id(ui, "box", how.name);
    super::fields::bare_box(ui, id, how, f32::INFINITY, text)
}

/// Remembers that a box was full before all of what was pasted was in it: [`was_cut`].
pub fn note_cut(ui: &Ui, response: &Response, how: &BoxOf<'_>, text: &str) {
    let cut = response.changed() && text.chars().count() >= how.chars_max && {
        let whole = |pasted: &String| text.contains(pasted) || text.contains(&pasted.replace('\n', " "));
        ui.input(|input| input.events.iter().any(|event| matches!(event, egui::Event::Paste(all) if !whole(all))))
    };
    if cut {
        ui.data_mut(|data| data.insert_temp(egui::Id::new(CUT), how.chars_max));
    }
}

/// How many letters the box takes in which something was pasted that was cut, once.
pub fn was_cut(ui: &Ui) -> Option<usize> {
    ui.data_mut(|data| data.remove_temp(egui::Id::new(CUT)))
}

/// Where it is remembered until the end of the frame.
const CUT: &str = "cut";

/// One of several, of which one is chosen: a name and, smaller, what tells it from the others.
pub fn choice(ui: &mut Ui, chosen: bool, name: &str, detail: &str) -> Response {
    chosen_one(ui, WidgetType::RadioButton, chosen, name, detail)
}

/// One of several, of which any number may be chosen.
pub fn tick(ui: &mut Ui, chosen: bool, name: &str, detail: &str) -> Response {
    chosen_one(ui, WidgetType::Checkbox, chosen, name, detail)
}

fn chosen_one(ui: &mut Ui, kind: WidgetType, chosen: bool, name: &str, detail: &str) -> Response {
    let high = if detail.is_empty() { theme::TARGET } else { theme::CHOICE };
    let size = Vec2::new(ui.available_width(), high);
    let (rect, response) = interact(ui, "choice", name, size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(kind, true, chosen, name));
    described(ui, &response, detail);
    let (fill, edge) = match (chosen, response.hovered()) {
        (true, _) => (Tone::Chosen, Tone::Lead),
        (false, true) => (Tone::Chosen, Tone::EdgeControl),
        (false, false) => (Tone::Card, Tone::EdgeControl),
    };
    let width = if chosen { 2.5 } else { 1.0 };
    let stroke = Stroke::new(width, ui.tone(edge));
    ui.painter().rect(rect, theme::CORNER, ui.tone(fill), stroke, StrokeKind::Inside);
    let inside = rect.shrink2(Vec2::new(14.0, 7.0));
    let line = |words: &str, font, ink| {
        let mut job = egui::text::LayoutJob::simple_singleline(words.to_owned(), font, ui.tone(ink));
        job.wrap = egui::text::TextWrapping::truncate_at_width(inside.width());
        ui.painter().layout_job(job)
    };
    let name = line(name, theme::bold(theme::BODY), Tone::Ink);
    let detail = line(detail, theme::plain(theme::SMALL), Tone::InkSoft);
    let low = egui::pos2(inside.left(), inside.bottom() - detail.size().y);
    ui.painter().galley(inside.left_top(), name, ui.tone(Tone::Ink));
    ui.painter().galley(low, detail, ui.tone(Tone::InkSoft));
    ring(ui, &response, (Tone::Card, Tone::Focus));
    response
}

/// The name of a screen.
pub fn title(ui: &mut Ui, words: &str) -> Response {
    let response = named_heading(ui, words, theme::TITLE, 1);
    // Said when one comes to another room.
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(accesskit::Live::Polite));
    response
}

/// The name of what was just opened: a stop for Tab, so that readers can be led to it.
pub fn arrival(ui: &mut Ui, words: &str) -> Response {
    let ink = ui.tone(Tone::Ink);
    let galley = ui.painter().layout(words.to_owned(), theme::bold(theme::OPENED), ink, ui.available_width());
    // A label that has the focus underlines itself; this one wears the ring everything wears.
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::focusable_noninteractive());
    ui.painter().galley(rect.min, galley, ink);
    is_heading(ui, &response, words, 2);
    ring(ui, &response, (Tone::Card, Tone::Focus));
    response
}

/// The name of a part of a screen.
pub fn section(ui: &mut Ui, words: &str) -> Response {
    named_heading(ui, words, theme::HEADING, 3)
}

fn named_heading(ui: &mut Ui, words: &str, size: f32, level: usize) -> Response {
    let text = RichText::new(words).font(theme::bold(size));
    let response = ui.add(egui::Label::new(text).wrap());
    is_heading(ui, &response, words, level);
    response
}

fn is_heading(ui: &Ui, response: &Response, words: &str, level: usize) {
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(accesskit::Role::Heading);
        node.set_label(words);
        node.set_level(level);
    });
}

/// Words one reads.
pub fn words(ui: &mut Ui, words: &str) {
    ui.add(egui::Label::new(words).wrap());
}

/// Words beside them.
pub fn soft(ui: &mut Ui, words: &str) {
    ui.add(egui::Label::new(RichText::new(words).small().color(ui.tone(Tone::InkSoft))).wrap());
}

/// A small fact on a ground of its own.
pub fn chip(ui: &mut Ui, words: &str, ground: Tone, ink: Tone) {
    // Measured first, so that a row of chips breaks between them.
    let galley = ui.painter().layout_no_wrap(words.to_owned(), theme::bold(theme::SMALL), ui.tone(ink));
    let room = Vec2::new(theme::CHIP_ROOM.0, theme::CHIP_ROOM.1);
    let (rect, response) = ui.allocate_exact_size(galley.size() + 2.0 * room, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    ui.painter().rect_filled(rect, theme::CORNER, ui.tone(ground));
    ui.painter().galley(rect.min + room, galley, ui.tone(ink));
}

/// The same, cut where it would be wider than this.
pub fn chip_within(ui: &mut Ui, words: &str, (ground, ink): (Tone, Tone), width: f32) {
    let room = Vec2::new(theme::CHIP_ROOM.0, theme::CHIP_ROOM.1);
    let mut job = egui::text::LayoutJob::simple_singleline(words.to_owned(), theme::bold(theme::SMALL), ui.tone(ink));
    job.wrap = egui::text::TextWrapping::truncate_at_width((width - 2.0 * room.x).max(0.0));
    let galley = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(galley.size() + 2.0 * room, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    ui.painter().rect_filled(rect, theme::CORNER, ui.tone(ground));
    ui.painter().galley(rect.min + room, galley, ui.tone(ink));
}

/// A row of chips, as high as they are.
pub fn chip_row(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.spacing_mut().item_spacing = Vec2::splat(theme::GAP_SMALL);
        ui.horizontal_wrapped(add);
    });
}

/// White, round, with room inside.
pub fn card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    Frame::new()
        .fill(ui.tone(Tone::Card))
        .stroke(Stroke::new(1.0, ui.tone(Tone::Edge)))
        .corner_radius(theme::CARD_CORNER)
        .inner_margin(theme::card_margin())
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            add(ui)
        })
        .inner
}

/// Something in the middle of the window, `width` wide at most, scrolling when the window is small.
pub fn in_the_middle<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    egui::ScrollArea::vertical()
        .auto_shrink(false)
        .show(ui, |ui| {
            let room = ui.available_size();
            let width = width.min(room.x - 2.0 * theme::EDGE);
            // Its own height, as it was when last drawn, decides how far down it starts.
            let known = ui.id().with("height");
            let before: Option<f32> = ui.data(|data| data.get_temp(known));
            let height = before.unwrap_or(0.0);
            let corner =
                ui.cursor().min + Vec2::new((room.x - width) / 2.0, ((room.y - height) / 2.0).max(theme::EDGE));
            let place = egui::Rect::from_min_size(corner, Vec2::new(width, room.y));
            let mut builder = UiBuilder::new().max_rect(place);
            // Not shown before its place is known: it would jump, and a finger on its way would miss.
            builder.invisible = before.is_none();
            let inner = ui.scope_builder(builder, add);
            let now = inner.response.rect.height();
            if (now - height).abs() > 0.5 {
                ui.data_mut(|data| data.insert_temp(known, now));
                ui.ctx().request_discard("middle moved");
            }
            inner.inner
        })
        .inner
}

/// A ground for what went wrong, with its words.
pub fn late_ground(ui: &Ui) -> Frame {
    Frame::new().fill(ui.tone(Tone::Late)).corner_radius(theme::CORNER).inner_margin(Margin::symmetric(14, 10))
}

/// Ink of what went wrong.
pub fn late(ui: &mut Ui, words: &str) {
    ui.add(egui::Label::new(RichText::new(words).color(ui.tone(Tone::LateInk))).wrap());
}

/// Says to screen readers what a group is.
pub fn group_name(ui: &Ui, role: accesskit::Role, name: &str) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(role);
        node.set_label(name);
    });
}

/// Adds to a control's accessible name what only sight tells.
pub fn described(ui: &Ui, response: &Response, words: &str) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(words));
}

/// How a try went; read out as soon as it changes.
pub fn status(ui: &mut Ui, words: &str, wrong: bool) {
    let show = |ui: &mut Ui| {
        let ink = if wrong { Tone::LateInk } else { Tone::InkSoft };
        let response = ui.add(egui::Label::new(RichText::new(words).color(ui.tone(ink))).wrap());
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(accesskit::Role::Status);
            node.set_label(words);
            node.set_live(accesskit::Live::Polite);
        });
    };
    if wrong { late_ground(ui).show(ui, show).inner } else { show(ui) }
}
