//! What happened just now, in a few words where wrists rest: it hides nothing, waits for nobody, and a
//! screen reader says it. It goes by itself; whatever it says can also be seen elsewhere.

use accesskit::{Live, Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::Part;
use super::text::{drawing, glyphs};
use crate::domain::theme::Tone;
use crate::theme::kiosk::size;
use crate::theme::wear::Fill;

/// A little below the last thing to press.
const BELOW: f32 = 6.0;
/// It is no larger than the room where wrists rest.
const HIGH: f32 = size::WRISTS - 2.0 * BELOW;

/// A few words, with a tick.
pub fn toast(text: String) -> Part {
    let mut node = AccessNode::new(Role::Status);
    node.set_label(text.clone());
    node.set_live(Live::Polite);
    let tick = drawing("symbol/check-white", HIGH / 2.0, HIGH / 2.0);
    let said: Part = Box::new(glyphs(text, size::STAFF, FontWeight::BOLD, Tone::OnLead));
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        Node {
            position_type: PositionType::Absolute,
            bottom: px(BELOW),
            left: px(size::EDGE),
            min_height: px(HIGH),
            padding: {UiRect::axes(px(18), px(0))},
            border_radius: {BorderRadius::all(px(HIGH / 2.0))},
            align_items: AlignItems::Center,
            column_gap: px(10),
        }
        Fill({Tone::Lead})
        Pickable { should_block_lower: false, is_hoverable: false }
        Children [ {vec![tick, said]} ]
    })
}
