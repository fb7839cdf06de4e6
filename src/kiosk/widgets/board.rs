//! Parts of the class board: wide rows that are read from the back of the room, and where to tell
//! instead of here.

use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::Part;
use super::text::{drawing, words};
use crate::domain::theme::Tone;
use crate::theme::kiosk::size;
use crate::theme::wear::{Edge, Fill, Shade};

/// A row as wide as the screen; `lit` while it shows an answer.
pub fn strip(parts: Vec<Part>, high: f32, lit: bool) -> Part {
    let mut node = AccessNode::new(Role::Group);
    node.set_live(accesskit::Live::Polite);
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        Node {
            width: percent(100),
            min_height: px(high),
            padding: {UiRect::axes(px(24), px(8))},
            border: {UiRect::all(px(3))},
            border_radius: {BorderRadius::all(px(size::ROUND))},
            align_items: AlignItems::Center,
            column_gap: px(24),
            flex_shrink: 0.0,
        }
        Fill({if lit { Tone::Pill } else { Tone::Card }})
        Edge({Tone::Edge})
        Shade
        Children [ {parts} ]
    })
}

/// Parts under each other, taking the room that is left in a row.
pub fn filling(parts: Vec<Part>) -> Part {
    let node = AccessNode::new(Role::GenericContainer);
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        Node {
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Start,
            justify_content: JustifyContent::Center,
            flex_grow: 1.0,
            flex_basis: px(0),
        }
        Children [ {parts} ]
    })
}

/// Where *Tell* stands elsewhere: on the board everybody would see who told. Nothing to press.
pub fn tell_elsewhere(text: String) -> Part {
    let node = AccessNode::new(Role::Group);
    let said = words(text, size::STAFF);
    let parts = vec![drawing("symbol/hand-up", 56.0, 56.0), said];
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        Node {
            width: px(size::TELL_WIDTH),
            min_height: px(size::TELL_HEIGHT - 22.0),
            padding: {UiRect::axes(px(24), px(6))},
            border: {UiRect::all(px(size::BORDER - 1.0))},
            border_radius: {BorderRadius::all(px(size::ROUND))},
            align_items: AlignItems::Center,
            column_gap: px(16),
            flex_shrink: 1.0,
        }
        Fill({Tone::Card})
        Edge({Tone::Edge})
        Children [ {parts} ]
    })
}
