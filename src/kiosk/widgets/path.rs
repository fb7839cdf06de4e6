//! The steps of a lesson as a path: stones to walk on, those behind full, and Tawny on the one a
//! child is at. It tells how far it is, never how well.

use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::Part;
use super::text::drawing;
use crate::domain::theme::Tone;
use crate::theme::kiosk::size;
use crate::theme::wear::{Edge, Fill};

/// A stone, and the path between two.
const STONE: f32 = 20.0;
const BETWEEN: f32 = 8.0;
/// Room for her beside the first stone and the last.
const BESIDE: f32 = 16.0;
/// How thick the path is.
const PATH: f32 = 6.0;
/// Tawny, who stands on a stone.
const OWL: (f32, f32) = (66.0, 54.0);
/// The owl's feet stand a little below the stone's upper edge.
const ON_STONE: f32 = 4.0;

/// A path `of` stones long, Tawny on the one at `at`.
pub fn path(name: String, at: usize, of: usize) -> Part {
    let mut node = AccessNode::new(Role::ProgressIndicator);
    node.set_label(name);
    let mut parts: Vec<Part> = Vec::new();
    for index in 0..of {
        if index > 0 {
            parts.push(stretch(index <= at));
        }
        parts.push(stone(index <= at, index == at));
    }
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        Node {
            align_items: AlignItems::Center,
            // Room for the owl above the path, and beside it on the first stone.
            padding: {UiRect::new(px(BESIDE), px(BESIDE), px(OWL.1 - ON_STONE), px(0))},
            flex_shrink: 0.0,
        }
        Children [ {parts} ]
    })
}

fn stretch(behind: bool) -> Part {
    Box::new(bsn! {
        Node { width: px(BETWEEN), height: px(PATH) }
        Fill({if behind { Tone::Lead } else { Tone::EdgeControl }})
    })
}

fn stone(behind: bool, here: bool) -> Part {
    let owl: Vec<Part> = here.then(owl).into_iter().collect();
    Box::new(bsn! {
        Node {
            width: px(STONE),
            height: px(STONE),
            border: {UiRect::all(px(size::BORDER - 1.0))},
            border_radius: BorderRadius::MAX,
            flex_shrink: 0.0,
        }
        Fill({if behind { Tone::Lead } else { Tone::Card }})
        Edge({if behind { Tone::Lead } else { Tone::EdgeControl }})
        Children [ {owl} ]
    })
}

/// In the middle of its stone, whichever way the path runs.
fn owl() -> Part {
    let inner = drawing("owl/calm", OWL.0, OWL.1);
    let (edge, beside) = (size::BORDER - 1.0, (STONE - OWL.0) / 2.0);
    Box::new(bsn! {
        {inner}
        Node {
            position_type: PositionType::Absolute,
            left: px(beside - edge),
            top: px(ON_STONE - OWL.1 - edge),
        }
    })
}
