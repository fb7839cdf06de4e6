//! Words and pictures. Words are real nodes of the reader's tree, with the role of a label.

use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::ui::widget::NodeImageMode;

use super::super::art::Drawing;
use super::Part;
use super::room::Room;
use crate::domain::theme::Tone;
use crate::kiosk::motion::{Falls, GLAD, Nodding};
use crate::theme::kiosk::size;
use crate::theme::wear::{Ink, Letters};

/// Her pictures.
const OWL: &str = "owl/";

/// Words in the size for this age.
pub fn words(text: impl Into<String>, size_px: f32) -> Part {
    set(text.into(), size_px, FontWeight::NORMAL, Tone::Ink)
}

/// Words that lead.
pub fn bold(text: impl Into<String>, size_px: f32) -> Part {
    set(text.into(), size_px, FontWeight::BOLD, Tone::Ink)
}

/// A screen's title.
pub fn title(text: impl Into<String>) -> Part {
    heading(text, size::TITLE)
}

/// What leads a screen, in another size.
pub fn heading(text: impl Into<String>, size_px: f32) -> Part {
    let text = text.into();
    let mut heading = AccessNode::new(Role::Heading);
    heading.set_label(text.clone());
    heading.set_level(1);
    Box::new(bsn! {
        glyphs(text, size_px, FontWeight::BOLD, Tone::Ink)
        template_value(AccessibilityNode(heading))
    })
}

/// Words in another colour, for what stands on teal or matters less.
pub fn small(text: impl Into<String>, size_px: f32, tone: Tone) -> Part {
    set(text.into(), size_px, FontWeight::NORMAL, tone)
}

fn set(text: String, size_px: f32, weight: FontWeight, tone: Tone) -> Part {
    let mut label = AccessNode::new(Role::Label);
    label.set_value(text.clone());
    Box::new(bsn! {
        glyphs(text, size_px, weight, tone)
        template_value(AccessibilityNode(label))
    })
}

/// Words that are only heard: a screen reader says them where others see pictures alone.
pub fn heard(text: impl Into<String>) -> Part {
    let mut label = AccessNode::new(Role::Label);
    label.set_value(text.into());
    Box::new(bsn! { Node template_value(AccessibilityNode(label)) })
}

/// Words that name what stands under them: that has the name in the reader's tree.
pub fn caption(text: impl Into<String>, size_px: f32) -> Part {
    Box::new(glyphs(text.into(), size_px, FontWeight::NORMAL, Tone::Ink))
}

/// Words the reader's tree does not need: the button around them already says them. Family, line and
/// side are set where the language is known ([`crate::kiosk::setting`]).
pub(super) fn glyphs(text: String, size_px: f32, weight: FontWeight, tone: Tone) -> impl Scene {
    bsn! {
        Text({text})
        TextFont { weight: {weight} }
        Letters({size_px})
        Ink({tone})
        Pickable { should_block_lower: false, is_hoverable: false }
    }
}

/// A picture that falls to its place when the screen comes.
pub fn falling(part: Part) -> Part {
    Box::new(bsn! { {part} Falls UiTransform })
}

/// Tawny, who nods at a good answer and is glad.
pub fn glad_owl(wide: f32, high: f32) -> Part {
    let inner = drawing(GLAD, wide, high);
    Box::new(bsn! { {inner} Nodding })
}

/// Words of several lines in the middle.
pub fn centred(part: Part) -> Part {
    Box::new(bsn! { {part} TextLayout { justify: Justify::Center } })
}

/// A picture with round corners.
pub fn rounded(name: impl Into<String>, wide: f32, high: f32) -> Part {
    let inner = drawing(name, wide, high);
    Box::new(bsn! { {inner} Drawing { round: true } })
}

/// A picture of `assets/art`, `wide` by `high` logical pixels. Decoration: the tree skips it.
pub fn drawing(name: impl Into<String>, wide: f32, high: f32) -> Part {
    let name = name.into();
    let mut hidden = AccessNode::new(Role::Image);
    hidden.set_hidden();
    // The owl keeps company; what is read needs her room.
    let room = Room { decor: name.starts_with(OWL).then_some((wide, high)), ..Room::default() };
    Box::new(bsn! {
        template_value(room)
        Node { width: px(wide), height: px(high), flex_shrink: 0.0 }
        Drawing { name: {name} }
        ImageNode { image_mode: {NodeImageMode::Stretch} }
        template_value(AccessibilityNode(hidden))
        Pickable { should_block_lower: false, is_hoverable: false }
    })
}
