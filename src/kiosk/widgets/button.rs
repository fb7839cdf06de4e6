//! The one house button. Whatever shape it has, it carries an [`Intent`], a name, a place in the
//! tab order, and is at least as large as a small finger needs.

use accesskit::{Action, Node as AccessNode, Role, Toggled};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::text::LineBreak;
use bevy::ui_widgets::Button;

use super::Part;
use super::room::Room;
use super::text::{drawing, glyphs};
use crate::domain::theme::Tone;
use crate::kiosk::art::Drawing;
use crate::kiosk::fit::Grows;
use crate::kiosk::model::Intent;
use crate::theme::kiosk::size;
use crate::theme::wear::{Edge, Fill, Shade};

/// Pictures of grown-ups, from head to foot.
const GROWN_UP: &str = "people/adult-";
/// Room beside the words of a card.
const CARD_SIDE: f32 = 14.0;
/// The least height of a card's picture.
const PICTURE_LEAST: f32 = 40.0;
/// How wide a bold letter is, as a part of its size.
const LETTER_WIDE: f32 = 0.58;
/// An answer in a row of them is at least this wide while letters are larger.
const ROW_LEAST: f32 = 380.0;
/// Room at both ends of a row, between its parts, and for a small picture it carries.
const ROW_SIDE: f32 = 20.0;
const ROW_GAP: f32 = 18.0;
const ROW_CARRIED: f32 = 52.0;

/// What pressing this does.
#[derive(Component, Clone, Debug)]
pub struct Does(pub Intent);

impl Default for Does {
    fn default() -> Self {
        Self(Intent::Touched)
    }
}

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Big {
    /// The next step: teal.
    Next,
    /// Quiet: white with an edge.
    Quiet,
    /// *Tell a teacher* alone.
    Tell,
}

impl Big {
    fn colours(self) -> (Tone, Tone, Tone) {
        match self {
            Self::Next => (Tone::Lead, Tone::OnLead, Tone::Lead),
            Self::Quiet => (Tone::Card, Tone::Ink, Tone::EdgeControl),
            Self::Tell => (Tone::Tell, Tone::OnTell, Tone::OnTell),
        }
    }
}

/// A button about to be drawn.
#[derive(Clone, Debug)]
pub struct Press {
    /// What it says, and its name for readers.
    pub text: String,
    /// The picture beside or above the words, if any.
    pub picture: Option<String>,
    /// What pressing it does.
    pub intent: Intent,
    /// Whether it is chosen, for those that can be.
    pub chosen: Option<bool>,
    /// The name for readers, when it is not the words.
    pub name: Option<String>,
    /// Words smaller than usual, to fit.
    pub size_px: f32,
    /// Small pictures at its end: what lies in a basket.
    pub carries: Vec<String>,
    /// A number at its end: hands counted.
    pub tally: Option<u16>,
}

impl Press {
    /// A button with words only.
    pub fn new(text: impl Into<String>, intent: Intent) -> Self {
        Self {
            text: text.into(),
            picture: None,
            intent,
            chosen: None,
            name: None,
            size_px: size::LABEL,
            carries: Vec::new(),
            tally: None,
        }
    }

    /// With a picture.
    pub fn picture(self, name: impl Into<String>) -> Self {
        Self { picture: Some(name.into()), ..self }
    }

    /// One that is chosen or not.
    pub fn chosen(self, chosen: bool) -> Self {
        Self { chosen: Some(chosen), ..self }
    }

    /// With another name for readers.
    pub fn named(self, name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..self }
    }

    /// With a number at its end.
    pub fn tally(self, count: u16) -> Self {
        Self { tally: Some(count), ..self }
    }

    /// Without words, where pictures alone are read; the words stay its name.
    pub fn wordless(self, wordless: bool) -> Self {
        if !wordless {
            return self;
        }
        let name = self.name.or(Some(self.text));
        Self { name, text: String::new(), ..self }
    }

    /// With words of another size.
    pub fn sized(self, size_px: f32) -> Self {
        Self { size_px, ..self }
    }
}

/// What every button has, whatever it looks like.
pub(super) fn pressable(press: &Press) -> impl Scene + use<> {
    let mut node = AccessNode::new(Role::Button);
    node.set_label(press.name.clone().unwrap_or_else(|| press.text.clone()));
    node.add_action(Action::Click);
    node.add_action(Action::Focus);
    if let Some(chosen) = press.chosen {
        node.set_toggled(if chosen { Toggled::True } else { Toggled::False });
    }
    if matches!(press.intent, Intent::Touched) {
        node.set_disabled();
    }
    let does = Does(press.intent.clone());
    bsn! {
        Button
        TabIndex(0)
        template_value(AccessibilityNode(node))
        template_value(does)
    }
}

/// A wide button: picture, then words, in one line.
pub fn button(press: Press, look: Big) -> Part {
    let (ground, ink, edge) = look.colours();
    // An edge in the ground's own colour would show as a seam.
    let border = if ground == edge { 0.0 } else { size::BORDER };
    let picture: Vec<Part> = press.picture.iter().map(|name| drawing(name.clone(), 56.0, 56.0)).collect();
    let text: Vec<Part> = vec![Box::new(glyphs(press.text.clone(), press.size_px, FontWeight::BOLD, ink))];
    let grows = if look == Big::Tell { Grows::Tell } else { Grows::Target };
    Box::new(bsn! {
        pressable(&press)
        template_value(grows)
        Node {
            min_height: px(size::TARGET),
            min_width: px(size::TARGET),
            padding: {UiRect::axes(px(28), px(10))},
            border: {UiRect::all(px(border))},
            border_radius: {BorderRadius::all(px(size::TARGET / 2.0))},
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            column_gap: px(16),
            flex_shrink: 0.0,
            max_width: percent(100),
        }
        Fill({ground})
        Edge({edge})
        Shade
        Children [ {picture}, {text} ]
    })
}

/// A picture with words under it, `wide` by `high`.
pub fn card(press: Press, wide: f32, high: f32) -> Part {
    let chosen = press.chosen == Some(true);
    let picture: Vec<Part> = press.picture.iter().map(|name| filling_picture(name)).collect();
    let label = press.text.clone();
    let beside = 2.0 * (CARD_SIDE + size::CHOSEN);
    let size_px = fitting(&label, press.size_px, wide - beside);
    let word = (longest(&label) * LETTER_WIDE * size_px, beside);
    Box::new(bsn! {
        pressable(&press)
        template_value(Room { word, ..Room::sized(wide, high) })
        Node {
            padding: {UiRect::axes(px(CARD_SIDE), px(12))},
            border: {UiRect::all(px(if chosen { size::CHOSEN } else { size::BORDER }))},
            border_radius: {BorderRadius::all(px(size::ROUND))},
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            row_gap: px(6),
            flex_shrink: 0.0,
        }
        Fill({if chosen { Tone::Chosen } else { Tone::Card }})
        Edge({if chosen { Tone::Lead } else { Tone::Edge }})
        Shade
        Children [
            {picture},
            (
                glyphs(label, size_px, FontWeight::BOLD, Tone::Ink)
                // A long name breaks rather than leave its card.
                TextLayout { justify: Justify::Center, linebreak: LineBreak::WordOrCharacter }
                Node { flex_shrink: 0.0 }
            ),
        ]
    })
}

/// A picture in whatever room the words below leave it: how much that is only the font knows.
fn filling_picture(name: &str) -> Part {
    let inner = drawing(name, 0.0, 0.0);
    // Children know a grown-up by the face.
    let bust = name.starts_with(GROWN_UP);
    Box::new(bsn! {
        {inner}
        Drawing { bust: {bust} }
        Node { width: percent(100), height: {Val::Auto}, flex_grow: 1.0, flex_basis: px(0), min_height: px(PICTURE_LEAST) }
    })
}

/// The size at which the longest word fits: names are as long as they are, and no word is broken.
/// Bold letters of Andika are a little more than half as wide as they are high.
fn fitting(text: &str, size_px: f32, wide: f32) -> f32 {
    size_px.min(wide / (longest(text) * LETTER_WIDE))
}

/// Letters of the longest word, one at least.
fn longest(text: &str) -> f32 {
    let letters = text.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
    f32::from(u16::try_from(letters).unwrap_or(u16::MAX)).max(1.0)
}

/// A picture and words beside it, `wide` by `high`.
pub fn tile(press: Press, wide: f32, high: f32) -> Part {
    let word = longest_in_row(&press, high);
    let inner = row_button(press, high);
    // Not loose: its least height is what fingers need.
    Box::new(bsn! {
        {inner}
        template_value(Room { wide: Some(wide), word, ..Room::default() })
        Node { flex_grow: 0.0, flex_basis: {Val::Auto} }
    })
}

/// How large the picture of a row this high is.
fn row_picture(high: f32) -> f32 {
    (high - 30.0).min(82.0)
}

/// The width of a row's longest word, and of what stands beside it.
fn longest_in_row(press: &Press, high: f32) -> (f32, f32) {
    let sides = 2.0 * (ROW_SIDE + size::CHOSEN);
    let picture = press.picture.as_ref().map_or(0.0, |_| row_picture(high) + ROW_GAP);
    let carried = f32::from(u8::try_from(press.carries.len()).unwrap_or(u8::MAX)) * (ROW_CARRIED + ROW_GAP);
    let count = press.tally.map_or(0.0, |_| 2.0 * size::COUNT + ROW_GAP);
    (longest(&press.text) * LETTER_WIDE * press.size_px, sides + picture + carried + count)
}

/// A picture and words beside it, filling a row.
pub fn row_button(press: Press, high: f32) -> Part {
    let chosen = press.chosen == Some(true);
    let picture: Vec<Part> =
        press.picture.iter().map(|name| drawing(name.clone(), row_picture(high), row_picture(high))).collect();
    let mut carried: Vec<Part> =
        press.carries.iter().map(|name| drawing(name.clone(), ROW_CARRIED, ROW_CARRIED)).collect();
    let count = |count: u16| Box::new(glyphs(count.to_string(), size::COUNT, FontWeight::BOLD, Tone::Lead)) as Part;
    carried.extend(press.tally.map(count));
    let label = press.text.clone();
    let word = longest_in_row(&press, high);
    Box::new(bsn! {
        pressable(&press)
        template_value(Grows::Target)
        template_value(Room { wide_at_least: Some(ROW_LEAST), word, ..Room::default() })
        Node {
            min_height: px(high),
            flex_grow: 1.0,
            flex_basis: px(0),
            padding: {UiRect::axes(px(ROW_SIDE), px(12))},
            border: {UiRect::all(px(if chosen { size::CHOSEN } else { size::BORDER }))},
            border_radius: {BorderRadius::all(px(size::ROUND))},
            align_items: AlignItems::Center,
            column_gap: px(ROW_GAP),
        }
        Fill({if chosen { Tone::Chosen } else { Tone::Card }})
        Edge({if chosen { Tone::Lead } else { Tone::Edge }})
        Shade
        Children [
            {picture},
            (
                glyphs(label, press.size_px, FontWeight::BOLD, Tone::Ink)
                Node { flex_shrink: 1.0, flex_grow: 1.0, flex_basis: px(0) }
            ),
            {carried},
        ]
    })
}

/// A round button with a picture only; its words are its name.
pub fn icon_button(press: Press) -> Part {
    let inner = round_button(press);
    Box::new(bsn! { {inner} template_value(Grows::Target) })
}

fn round_button(press: Press) -> Part {
    let picture: Vec<Part> = press.picture.iter().map(|name| drawing(name.clone(), 48.0, 48.0)).collect();
    Box::new(bsn! {
        pressable(&press)
        Node {
            width: px(size::TARGET),
            height: px(size::TARGET),
            border: {UiRect::all(px(size::BORDER))},
            border_radius: BorderRadius::MAX,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            flex_shrink: 0.0,
        }
        Fill({Tone::Card})
        Edge({Tone::EdgeControl})
        Shade
        Children [ {picture} ]
    })
}

/// The same, 20 mm instead of 23: where two dozen stand side by side.
pub fn small_icon_button(press: Press) -> Part {
    let inner = round_button(press);
    Box::new(bsn! {
        {inner}
        template_value(Grows::Close)
        Node { width: px(size::TARGET_LEAST), height: px(size::TARGET_LEAST) }
    })
}

/// Words without a button's weight, for what is seldom wanted; as large to the finger.
pub fn chip(press: Press) -> Part {
    let label = press.text.clone();
    let picture: Vec<Part> = press.picture.iter().map(|name| drawing(name.clone(), 36.0, 36.0)).collect();
    Box::new(bsn! {
        pressable(&press)
        template_value(Grows::Target)
        Node {
            min_height: px(size::TARGET_CHIP),
            min_width: px(size::TARGET),
            padding: {UiRect::axes(px(22), px(8))},
            border: {UiRect::all(px(size::BORDER - 1.0))},
            border_radius: {BorderRadius::all(px(size::TARGET / 2.0))},
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            column_gap: px(12),
            flex_shrink: 0.0,
        }
        Fill({Tone::Card})
        Edge({Tone::EdgeControl})
        Children [ {picture}, glyphs(label, press.size_px, FontWeight::NORMAL, Tone::Ink) ]
    })
}
