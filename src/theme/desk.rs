//! Tokens → egui: the staff's window. The same family as the children's, grown up: no honey but
//! where somebody is needed now, words a tired teacher reads at arm's length.

use std::path::Path;
use std::sync::Arc;

use bevy_egui::egui::{
    self, Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Stroke, TextStyle, Vec2,
    style::{ScrollFadeStyle, ScrollStyle},
};

use crate::content::themes;
use crate::domain::theme::{Rgb, Theme, ThemeName, Tone};

/// Words one reads, in points.
pub const BODY: f32 = 17.0;
/// Words beside them.
pub const SMALL: f32 = 15.0;
/// A child's own words.
pub const CHILD_WORDS: f32 = 21.0;
/// The name of a section.
pub const HEADING: f32 = 19.0;
/// The name of what is open beside it.
pub const OPENED: f32 = 24.0;
/// The name of a screen.
pub const TITLE: f32 = 28.0;

/// The smallest gap.
pub const GAP_SMALL: f32 = 6.0;
/// Between things that belong together.
pub const GAP: f32 = 12.0;
/// Between things that do not.
pub const GAP_LARGE: f32 = 24.0;
/// Between the window's edge and what stands in it.
pub const EDGE: f32 = 28.0;
/// Inside a card.
pub const CARD_PADDING: f32 = 20.0;
/// Corners of cards.
pub const CARD_CORNER: u8 = 14;
/// Corners of buttons, boxes and rows.
pub const CORNER: u8 = 10;
/// Height of what can be pressed.
pub const TARGET: f32 = 44.0;
/// Height of a name to choose.
pub const CHOICE: f32 = 58.0;
/// What stands above and below the list of names to choose from.
pub const AROUND_CHOICES: f32 = 300.0;
/// What a strip that says something is not well takes from it.
pub const STRIP: f32 = 150.0;
/// The least height of that list.
pub const CHOICES_LEAST: f32 = 240.0;
/// The column of what a fact is about.
pub const FACT_NAME: f32 = 150.0;
/// Width of an outcome beside how a class has come with it.
pub const OUTCOME: f32 = 440.0;
/// Share of a table of the course that the names of its rows take.
pub const COURSE_NAME_SHARE: f32 = 0.34;
/// The side bar's width.
pub const SIDE_BAR: f32 = 208.0;
/// Height of one's name and *Lock* below it.
pub const WHO: f32 = 84.0;
/// Room beside and above the words of a chip.
pub const CHIP_ROOM: (f32, f32) = (9.0, 2.0);
/// The queue's part of what the side bar leaves.
pub const QUEUE_SHARE: f32 = 0.42;
/// The queue's smallest and largest width.
pub const QUEUE_WIDTH: (f32, f32) = (424.0, 540.0);
/// Height of one row of the queue: every one is as high, so that only those in sight are drawn.
pub const QUEUE_ROW: f32 = 134.0;
/// Room inside such a row.
pub const QUEUE_ROW_ROOM: f32 = 10.0;
/// Height of one of several in a row to pick from.
pub const PICK: f32 = 36.0;
/// A report's card; longer lines tire.
pub const REPORT_WIDTH: f32 = 860.0;
/// Room for the buttons below a list of choices.
pub const UNDER_CHOICES: f32 = 130.0;
/// What can be done about a report, before it was measured.
pub const REPORT_FOOT: f32 = 260.0;
/// The least room for what was told above it.
pub const REPORT_LEAST: f32 = 160.0;
/// The part of the foot for what was said and done; the rest is for closing.
pub const LISTENED_SHARE: f32 = 0.58;
/// Room above and below the words in a text box.
pub const BOX_ROOM: i8 = 10;
/// A class and its children.
pub const CLASS_WIDTH: f32 = 1040.0;
/// The sign-in card.
pub const SIGN_IN_WIDTH: f32 = 760.0;
/// A lone card: PIN, trouble.
pub const LONE_CARD_WIDTH: f32 = 520.0;
/// Pictures in a row of the queue.
pub const PICTURE_ROW: f32 = 52.0;
/// Pictures beside a report's name.
pub const PICTURE_REPORT: f32 = 64.0;
/// Pictures beside a word.
pub const PICTURE_WORD: f32 = 22.0;
/// The owl where there is room for her.
pub const PICTURE_OWL: f32 = 150.0;
/// What a room shows that has nothing to show yet, and the same beside words.
pub const PICTURE_EMPTY: f32 = 288.0;
/// See [`PICTURE_EMPTY`].
pub const PICTURE_EMPTY_SMALL: f32 = 136.0;
/// These pictures are so much higher than wide.
pub const EMPTY_SHAPE: f32 = 200.0 / 320.0;
/// Of a picture code a child is shown.
pub const PICTURE_CODE: f32 = 112.0;
/// The owl beside the name of the program.
pub const PICTURE_OWL_SMALL: f32 = 40.0;
/// Height of a line of letters to write down, and the column of its number.
pub const COPY_ROW: f32 = 34.0;
/// The column of that number.
pub const COPY_NUMBER: f32 = 26.0;
/// The square of something that is on or off.
pub const TICK: f32 = 20.0;
/// What a text box takes beside the room for its letters.
pub const FIELD_ROOM: f32 = 26.0;
/// The column of names in a form.
pub const FORM_NAME: f32 = 230.0;
/// The form's part of an incident; what stands beside it has the rest.
pub const INCIDENT_SHARE: f32 = 0.58;
/// An incident with what stands beside it; wider columns tire.
pub const INCIDENT_WIDTH: f32 = 1480.0;
/// From this width on, boxes to tick stand in two columns, and fields beside each other.
pub const COLUMNS_FROM: f32 = 440.0;
/// Height of a line of the log.
pub const LOG_ROW: f32 = 118.0;
/// The column of what is counted, of the width of its bars.
pub const BAR_NAME_SHARE: f32 = 0.46;
/// Height of a bar.
pub const BAR: f32 = 18.0;
/// The share of a card that the name of a figure takes.
pub const FIGURE_NAME_SHARE: f32 = 0.58;
/// Room for the number behind the longest bar.
pub const BAR_NUMBER: f32 = 44.0;
/// A form; longer lines tire.
pub const FORM_WIDTH: f32 = 760.0;
/// Two columns of a form beside each other.
pub const FORMS_WIDTH: f32 = 1320.0;
/// A box for a date or a time.
pub const DATE_WIDTH: f32 = 150.0;
/// The column of what is asked of a paper.
pub const PROOF_NAME: f32 = 330.0;
/// The least height of a list being pasted.
pub const LIST_LEAST: f32 = 160.0;
/// The foot of a form with its ways on.
pub const FOOT: f32 = 62.0;
/// The focus ring: dark outside, white inside.
pub const RING: f32 = 3.0;
/// A step of the dots while something is being checked, in milliseconds.
pub const DOTS_STEP_MS: u64 = 400;

const BOLD_FACE: &str = "bold";

/// A palette colour, in egui's terms.
#[expect(clippy::disallowed_methods, reason = "the one place where a palette colour becomes egui's")]
const fn color(Rgb(r, g, b): Rgb) -> Color32 {
    Color32::from_rgb(r, g, b)
}

/// Tones of the theme a window wears.
pub trait Toned {
    /// A tone, in egui's terms.
    fn tone(&self, tone: Tone) -> Color32;
}

impl Toned for egui::Context {
    fn tone(&self, tone: Tone) -> Color32 {
        let worn = self.data(|data| data.get_temp::<Worn>(egui::Id::NULL)).unwrap_or_default();
        color(worn.0.rgb(tone))
    }
}

impl Toned for egui::Ui {
    fn tone(&self, tone: Tone) -> Color32 {
        self.ctx().tone(tone)
    }
}

/// The theme a window wears; the plain one until it was dressed.
#[derive(Clone)]
struct Worn(Arc<Theme>);

impl Default for Worn {
    fn default() -> Self {
        Self(Arc::new(themes::built_in().desk.named(ThemeName::Plain).clone()))
    }
}

/// Puts a theme on: from the next widget on, everything is painted with it.
pub fn wear(ctx: &egui::Context, theme: &Arc<Theme>) {
    ctx.data_mut(|data| data.insert_temp(egui::Id::NULL, Worn(theme.clone())));
    ctx.all_styles_mut(|style| style.visuals = visuals(theme));
}

/// Bold words.
pub fn bold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(BOLD_FACE.into()))
}

/// Plain words.
pub fn plain(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// Gives the window its faces, colours and measures. `fonts` is `assets/fonts`; a face that cannot
/// be read leaves egui's own in its place.
pub fn dress(ctx: &egui::Context, fonts: &Path, theme: &Arc<Theme>) {
    ctx.set_fonts(faces(fonts));
    ctx.all_styles_mut(|style| {
        style.text_styles = [
            (TextStyle::Small, plain(SMALL)),
            (TextStyle::Body, plain(BODY)),
            (TextStyle::Button, bold(BODY)),
            (TextStyle::Heading, bold(TITLE)),
            (TextStyle::Monospace, plain(BODY)),
        ]
        .into();
        // No animation: each would redraw for its whole length on a software renderer.
        style.animation_time = 0.0;
        style.scroll_animation = egui::style::ScrollAnimation::none();
        style.interaction.selectable_labels = false;
        style.spacing.item_spacing = Vec2::new(GAP, GAP_SMALL);
        style.spacing.button_padding = Vec2::new(18.0, 9.0);
        style.spacing.interact_size.y = TARGET;
        style.spacing.scroll =
            ScrollStyle { bar_width: 10.0, fade: ScrollFadeStyle { strength: 0.0, size: 0.0 }, ..ScrollStyle::solid() };
    });
    wear(ctx, theme);
}

fn visuals(theme: &Theme) -> egui::Visuals {
    let tone = |tone| color(theme.rgb(tone));
    let mut visuals = egui::Visuals::light();
    let ink = Stroke::new(1.0, tone(Tone::Ink));
    visuals.override_text_color = Some(tone(Tone::Ink));
    visuals.panel_fill = tone(Tone::Ground);
    visuals.extreme_bg_color = tone(Tone::Card);
    visuals.text_edit_bg_color = Some(tone(Tone::Card));
    visuals.selection.bg_fill = tone(Tone::Pill);
    visuals.selection.stroke = Stroke::new(2.0, tone(Tone::Lead));
    // A blinking caret redraws for ever; a thick still one is found as well.
    visuals.text_cursor.blink = false;
    visuals.text_cursor.stroke = Stroke::new(2.0, tone(Tone::Lead));
    visuals.weak_text_color = Some(tone(Tone::InkSoft));
    // What cannot be pressed has colours of its own, which still can be read.
    visuals.disabled_alpha = 1.0;
    let widgets = &mut visuals.widgets;
    for state in [
        &mut widgets.noninteractive,
        &mut widgets.inactive,
        &mut widgets.hovered,
        &mut widgets.active,
        &mut widgets.open,
    ] {
        state.corner_radius = CornerRadius::same(CORNER);
        state.fg_stroke = ink;
        state.expansion = 0.0;
        state.bg_stroke = Stroke::new(1.5, tone(Tone::EdgeControl));
    }
    widgets.noninteractive.bg_stroke = Stroke::new(1.0, tone(Tone::Edge));
    widgets.active.bg_stroke = Stroke::new(1.5, tone(Tone::Lead));
    // The scroll bar's handle.
    widgets.inactive.bg_fill = tone(Tone::EdgeControl);
    widgets.hovered.bg_fill = tone(Tone::Lead);
    widgets.active.bg_fill = tone(Tone::Lead);
    visuals
}

/// Room inside a card.
pub fn card_margin() -> Margin {
    Margin::same(CARD_PADDING as i8)
}

fn faces(folder: &Path) -> FontDefinitions {
    let mut faces = FontDefinitions::default();
    let mut first = |file: &str, family: FontFamily| match std::fs::read(folder.join(file)) {
        Ok(bytes) => {
            faces.font_data.insert(file.to_owned(), Arc::new(FontData::from_owned(bytes)));
            faces.families.entry(family).or_default().insert(0, file.to_owned());
        }
        Err(error) => tracing::warn!(file, %error, "a font could not be read"),
    };
    first("Andika-Regular.ttf", FontFamily::Proportional);
    first("Andika-Bold.ttf", FontFamily::Name(BOLD_FACE.into()));
    // What bold has not, plain may have; and the family must exist even without its file.
    let plain = faces.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    faces.families.entry(FontFamily::Name(BOLD_FACE.into())).or_default().extend(plain);
    faces
}
