//! What Tawny says: a bubble whose tail points at her.

use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::Part;
use super::room::Room;
use super::text::drawing;
use crate::domain::theme::Tone;
use crate::kiosk::drive::Show;
use crate::theme::kiosk::size;
use crate::theme::wear::{Edge, Fill, Shade};

/// The tail is a square on its corner, so long.
const TAIL: f32 = 30.0;
/// The bubble's edge, and the tail's.
const EDGE: f32 = 3.0;
/// Tawny is drawn this much wider than high.
const OWL: f32 = 292.0 / 240.0;
/// Where the bubble stands, the owl's own frame is empty: it comes that much closer.
const CLOSER: f32 = 0.1;

/// Where whoever speaks stands, as the eye sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tail {
    /// To the left of the bubble.
    Left,
    /// To its right.
    Right,
    /// Below it.
    Below,
}

/// Tawny in this pose, `high` logical pixels, and what she says beside her, `wide`.
pub fn tawny_says(show: &Show, pose: &str, high: f32, said: Vec<Part>, wide: f32) -> Part {
    let tail = if show.runs_from_right() { Tail::Right } else { Tail::Left };
    let node = AccessNode::new(Role::GenericContainer);
    let parts = vec![drawing(pose, high * OWL, high), speech(said, wide, tail)];
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        template_value(Room::wrapping())
        Node {
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            column_gap: px(TAIL - high * CLOSER),
        }
        Children [ {parts} ]
    })
}

/// A bubble `wide` logical pixels wide. Never only at most: in a row the engine keeps the height its words have on
/// one line.
pub fn speech(said: Vec<Part>, wide: f32, tail: Tail) -> Part {
    let node = AccessNode::new(Role::Group);
    let parts: Vec<Part> = std::iter::once(tail_of(tail)).chain(said).collect();
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        template_value(Room::wide(wide))
        Node {
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            padding: {UiRect::axes(px(36), px(22))},
            border: {UiRect::all(px(EDGE))},
            border_radius: {BorderRadius::all(px(size::ROUND))},
            row_gap: px(10),
            min_height: px(TAIL * 3.0),
        }
        Fill({Tone::Card})
        Edge({Tone::Edge})
        Shade
        Children [ {parts} ]
    })
}

/// It stands on the bubble's edge and hides it; two of its own edges go on where that one ends.
fn tail_of(tail: Tail) -> Part {
    let half = px(-TAIL / 2.0 - EDGE / 2.0);
    let middle = UiRect::top(px(-TAIL / 2.0));
    let (left, right, top, bottom, margin) = match tail {
        Tail::Left => (half, Val::Auto, percent(50), Val::Auto, middle),
        Tail::Right => (Val::Auto, half, percent(50), Val::Auto, middle),
        Tail::Below => (percent(50), Val::Auto, Val::Auto, half, UiRect::left(px(-TAIL / 2.0))),
    };
    // Turned by an eighth: the corner between the two edges is the one that points.
    let border = match tail {
        Tail::Left => UiRect { left: px(EDGE), bottom: px(EDGE), ..UiRect::ZERO },
        Tail::Right => UiRect { right: px(EDGE), top: px(EDGE), ..UiRect::ZERO },
        Tail::Below => UiRect { right: px(EDGE), bottom: px(EDGE), ..UiRect::ZERO },
    };
    Box::new(bsn! {
        Node {
            position_type: PositionType::Absolute,
            left: {left},
            right: {right},
            top: {top},
            bottom: {bottom},
            margin: {margin},
            width: px(TAIL),
            height: px(TAIL),
            border: {border},
        }
        UiTransform { rotation: {Rot2::degrees(45.0)} }
        Fill({Tone::Card})
        Edge({Tone::Edge})
        Pickable { should_block_lower: false, is_hoverable: false }
    })
}
