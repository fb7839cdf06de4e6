//! A ring of beads that fill one after the other, around something.

use std::f32::consts::TAU;

use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::Part;
use crate::domain::theme::Tone;
use crate::theme::wear::{Edge, Fill};

/// The ring's width and height, and a bead's.
const RING: f32 = 390.0;
const BEAD: f32 = 30.0;

/// So many of all beads are full, from the top on; `inside` stands in the middle.
pub fn ring_of(name: String, full: u64, of: u64, inside: Part) -> Part {
    let mut node = AccessNode::new(Role::ProgressIndicator);
    node.set_label(name);
    let mut parts = vec![inside];
    parts.extend((0..of).map(|index| bead(index, of, index < full)));
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        Node {
            width: px(RING),
            height: px(RING),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            flex_shrink: 0.0,
        }
        Children [ {parts} ]
    })
}

#[allow(clippy::cast_precision_loss, reason = "a ring has a dozen beads")]
fn bead(index: u64, of: u64, is_full: bool) -> Part {
    let around = TAU * index as f32 / of.max(1) as f32;
    let (middle, far) = ((RING - BEAD) / 2.0, (RING - BEAD) / 2.0);
    Box::new(bsn! {
        Node {
            position_type: PositionType::Absolute,
            left: px(middle + far * around.sin()),
            top: px(middle - far * around.cos()),
            width: px(BEAD),
            height: px(BEAD),
            border: {UiRect::all(px(2))},
            border_radius: BorderRadius::MAX,
        }
        Fill({if is_full { Tone::Lead } else { Tone::Card }})
        Edge({Tone::Lead})
    })
}
