//! How often what was the case: a name, a bar, a number. Nothing moves, nothing is coloured to mean.

use bevy_egui::egui::{self, Align2, Sense, Ui, Vec2, WidgetInfo, WidgetType};

use crate::desk::views::say::say;
use crate::desk::widgets;
use crate::domain::theme::Tone;
use crate::locales::Words;
use crate::theme::desk::{self as theme, Toned as _};

/// A chart on a card of its own.
pub fn bars(ui: &mut Ui, title: &str, rows: &[(String, usize)], words: &Words) {
    widgets::card(ui, |ui| {
        widgets::section(ui, title);
        let most = rows.iter().map(|(_, count)| *count).max().unwrap_or(0);
        if most == 0 {
            widgets::soft(ui, &say(words, "desk-counts-none"));
            return;
        }
        for (name, count) in rows {
            bar(ui, name, *count, most);
        }
    });
}

fn bar(ui: &mut Ui, name: &str, count: usize, most: usize) {
    let width = ui.available_width();
    let name_width = width * theme::BAR_NAME_SHARE;
    let ink = ui.tone(Tone::Ink);
    let galley = ui.painter().layout(name.to_owned(), theme::plain(theme::SMALL), ink, name_width - theme::GAP);
    let high = galley.size().y.max(theme::BAR) + theme::GAP_SMALL;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, high), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{name}: {count}")));
    let painter = ui.painter();
    painter.galley(egui::pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, ink);
    let whole = (width - name_width - theme::BAR_NUMBER).max(0.0);
    let long = whole * count as f32 / most as f32;
    let from = rect.left() + name_width;
    let corner = egui::pos2(from, rect.center().y - theme::BAR / 2.0);
    painter.rect_filled(egui::Rect::from_min_size(corner, Vec2::new(long, theme::BAR)), 4, ui.tone(Tone::Lead));
    let at = egui::pos2(from + long + theme::GAP_SMALL, rect.center().y);
    painter.text(at, Align2::LEFT_CENTER, count.to_string(), theme::bold(theme::SMALL), ink);
}
