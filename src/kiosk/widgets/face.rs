//! A button whose face is made of parts: a search result, a part of a made-up page, a place for a
//! card. And what is drawn like one but cannot be pressed.

use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::Part;
use super::button::{Press, pressable};
use super::room::Room;
use crate::domain::theme::Tone;
use crate::kiosk::fit::Grows;
use crate::theme::kiosk::size;
use crate::theme::wear::{Edge, Fill, Shade};

/// How the parts of a face stand, and how large it is at least.
#[derive(Clone, Copy, Debug)]
pub struct Face {
    /// Its width in logical pixels; 0 takes the room there is.
    pub wide: f32,
    /// Its height.
    pub high: f32,
    /// Parts under each other instead of beside each other.
    pub stacked: bool,
    /// Parts in the middle instead of at the start.
    pub centred: bool,
    /// What it stands on.
    pub ground: Tone,
}

impl Face {
    /// A white face, its parts beside each other.
    pub fn new(wide: f32, high: f32) -> Self {
        Self { wide, high, stacked: false, centred: false, ground: Tone::Card }
    }

    /// Its parts under each other.
    pub fn stacked(self) -> Self {
        Self { stacked: true, ..self }
    }

    /// Its parts in the middle.
    pub fn centred(self) -> Self {
        Self { centred: true, ..self }
    }

    /// On another ground.
    pub fn on(self, ground: Tone) -> Self {
        Self { ground, ..self }
    }

    /// Large words stand below the picture, where there is no room beside it.
    fn room(self) -> Room {
        Room { wraps: !self.stacked, ..Room::default() }
    }

    fn node(self, border: f32) -> Node {
        let across = if self.centred { AlignItems::Center } else { AlignItems::Start };
        Node {
            width: if self.wide > 0.0 { px(self.wide) } else { Val::Auto },
            min_height: px(self.high),
            padding: UiRect::axes(px(20), px(8)),
            border: UiRect::all(px(border)),
            border_radius: BorderRadius::all(px(size::ROUND)),
            flex_direction: if self.stacked { FlexDirection::Column } else { FlexDirection::Row },
            flex_grow: if self.wide > 0.0 { 0.0 } else { 1.0 },
            flex_basis: if self.wide > 0.0 { Val::Auto } else { px(0) },
            align_items: if self.stacked { across } else { AlignItems::Center },
            justify_content: if self.stacked || self.centred { JustifyContent::Center } else { JustifyContent::Start },
            column_gap: px(16),
            row_gap: px(2),
            ..Node::default()
        }
    }
}

/// A part of a page, a place: a low one is as large as fingers need.
fn grown(part: Part, face: Face) -> Part {
    if face.high > size::TARGET {
        return part;
    }
    Box::new(bsn! { {part} template_value(Grows::Target) })
}

/// A button that looks like these parts. Its name for readers is the press's own: the parts are captions.
pub fn faced(press: Press, parts: Vec<Part>, face: Face) -> Part {
    let chosen = press.chosen == Some(true);
    let node = face.node(if chosen { size::CHOSEN } else { size::BORDER });
    let ground = if chosen { Tone::Chosen } else { face.ground };
    let part: Part = Box::new(bsn! {
        pressable(&press)
        template_value(node)
        template_value(face.room())
        Fill({ground})
        Edge({if chosen { Tone::Lead } else { Tone::EdgeControl }})
        Shade
        Children [ {parts} ]
    });
    grown(part, face)
}

/// The same to look at, and nothing to press: a card that lies where it belongs.
pub fn laid(name: String, parts: Vec<Part>, face: Face) -> Part {
    let mut node = AccessNode::new(Role::Label);
    node.set_value(name);
    let shape = face.node(size::BORDER);
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        template_value(shape)
        template_value(face.room())
        Fill({Tone::Chosen})
        Edge({Tone::Lead})
        Children [ {parts} ]
    })
}

/// A bubble of a chat, at the start or the end of its line.
pub fn bubble(parts: Vec<Part>, own: bool) -> Part {
    let node = AccessNode::new(Role::GenericContainer);
    let place = if own { AlignSelf::End } else { AlignSelf::Start };
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        Node {
            align_self: {place},
            max_width: percent(88),
            padding: {UiRect::axes(px(22), px(6))},
            border: {UiRect::all(px(2))},
            border_radius: {BorderRadius::all(px(size::ROUND))},
            column_gap: px(14),
            align_items: AlignItems::Center,
        }
        Fill({if own { Tone::Chosen } else { Tone::Card }})
        Edge({if own { Tone::Lead } else { Tone::Edge }})
        Children [ {parts} ]
    })
}
