//! Rows, columns, grids, panels: how parts stand together. Each is a node of the reader's tree,
//! because a gap in the tree loses the reading order.

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

/// Parts side by side.
pub fn row(parts: Vec<Part>) -> Part {
    let inner = lay(parts, FlexDirection::Row, AlignItems::Center, FlexWrap::NoWrap);
    Box::new(bsn! { {inner} template_value(Room::wrapping()) })
}

/// A picture, then what is read and pressed: on the other side for left hands, below it where words are
/// large. Read in this order all the same.
pub fn sided(show: &Show, parts: Vec<Part>) -> Part {
    if show.large() {
        return column(parts);
    }
    let inner = row(parts);
    let direction = if show.left_handed() { FlexDirection::RowReverse } else { FlexDirection::Row };
    Box::new(bsn! { {inner} Node { flex_direction: {direction} } })
}

/// Parts side by side, in as many lines as they need.
pub fn grid(parts: Vec<Part>) -> Part {
    lay(parts, FlexDirection::Row, AlignItems::Center, FlexWrap::Wrap)
}

/// Small parts close together, in as many lines as they need.
pub fn tight_grid(parts: Vec<Part>) -> Part {
    let inner = grid(parts);
    Box::new(bsn! { {inner} Node { column_gap: px(12), row_gap: px(8) } })
}

/// Parts under each other.
pub fn column(parts: Vec<Part>) -> Part {
    lay(parts, FlexDirection::Column, AlignItems::Center, FlexWrap::NoWrap)
}

/// Parts under each other, at the start of the line of reading.
pub fn column_from_start(parts: Vec<Part>) -> Part {
    lay(parts, FlexDirection::Column, AlignItems::Start, FlexWrap::NoWrap)
}

/// Words that belong together, under each other with nothing between.
pub fn close(parts: Vec<Part>) -> Part {
    let inner = column_from_start(parts);
    Box::new(bsn! { {inner} Node { row_gap: px(0) } })
}

/// Lines of words close under each other, at the start of the line of reading.
pub fn lines(parts: Vec<Part>) -> Part {
    let inner = column_from_start(parts);
    Box::new(bsn! { {inner} Node { row_gap: px(6) } })
}

fn lay(parts: Vec<Part>, direction: FlexDirection, align: AlignItems, wrap: FlexWrap) -> Part {
    let node = AccessNode::new(Role::GenericContainer);
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        template_value(Room::loose())
        Node {
            flex_direction: {direction},
            align_items: {align},
            justify_content: JustifyContent::Center,
            flex_wrap: {wrap},
            column_gap: px(size::GAP),
            row_gap: px(size::GAP - 6.0),
        }
        Children [ {parts} ]
    })
}

/// A white panel, `wide` logical pixels.
pub fn panel(parts: Vec<Part>, wide: f32) -> Part {
    let node = AccessNode::new(Role::GenericContainer);
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        template_value(Room::wide(wide))
        Node {
            flex_direction: FlexDirection::Column,
            padding: {UiRect::axes(px(36), px(26))},
            border: {UiRect::all(px(3))},
            border_radius: {BorderRadius::all(px(size::ROUND))},
            row_gap: px(14),
        }
        Fill({Tone::Card})
        Edge({Tone::Edge})
        Shade
        Children [ {parts} ]
    })
}

/// What a page's own sides take of its width.
pub const PAGE_SIDES: f32 = 54.0;

/// A made-up page or chat, `wide` logical pixels: its parts stand close, so that there is room for more.
pub fn page(parts: Vec<Part>, wide: f32) -> Part {
    let inner = panel(parts, wide);
    Box::new(bsn! { {inner} Node { padding: {UiRect::axes(px(24), px(12))}, row_gap: px(10) } })
}

/// What Tawny says, in one line of the screen.
pub fn note(parts: Vec<Part>) -> Part {
    let mut node = AccessNode::new(Role::Group);
    node.set_live(accesskit::Live::Polite);
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        template_value(Room { wide_at_most: Some(1290.0), wraps: true, ..Room::default() })
        Node {
            padding: {UiRect::axes(px(30), px(6))},
            border_radius: {BorderRadius::all(px(size::ROUND))},
            column_gap: px(20),
            align_items: AlignItems::Center,
        }
        Fill({Tone::Pill})
        Children [ {parts} ]
    })
}

/// A part at most `wide` logical pixels wide: lines of 35 letters for ages 4-7, 55 for 7-11.
pub fn narrow(part: Part, wide: f32) -> Part {
    let node = AccessNode::new(Role::GenericContainer);
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        template_value(Room::at_most(wide))
        Node { flex_direction: FlexDirection::Column, align_items: AlignItems::Center }
        Children [ {vec![part]} ]
    })
}

/// Parts at both ends of a line as wide as the screen.
pub fn apart(parts: Vec<Part>) -> Part {
    let node = AccessNode::new(Role::GenericContainer);
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        template_value(Room::wrapping())
        Node {
            width: percent(100),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::SpaceBetween,
            column_gap: px(size::GAP),
            row_gap: px(size::GAP),
        }
        Children [ {parts} ]
    })
}

/// Parts filling a line as wide as the screen, equally.
pub fn line(parts: Vec<Part>) -> Part {
    let node = AccessNode::new(Role::GenericContainer);
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        template_value(Room::wrapping())
        Node {
            width: percent(100),
            align_items: AlignItems::Stretch,
            column_gap: px(size::GAP),
            row_gap: px(size::GAP),
        }
        Children [ {parts} ]
    })
}

/// Dots for the steps of a way: those behind are full.
pub fn dots(name: String, at: usize, of: usize) -> Part {
    beads(name, at, of, |index| index <= at)
}

/// Dots for pages: the one on show is full.
pub fn page_dots(name: String, at: usize, of: usize) -> Part {
    beads(name, at, of, |index| index == at)
}

fn beads(name: String, at: usize, of: usize, full: impl Fn(usize) -> bool) -> Part {
    let mut node = AccessNode::new(Role::ProgressIndicator);
    node.set_label(name);
    let dots: Vec<Part> = (0..of)
        .map(|index| {
            let fill = if full(index) { Tone::Lead } else { Tone::Chosen };
            Box::new(bsn! {
                Node {
                    width: px(if index == at { 40.0 } else { 20.0 }),
                    height: px(20),
                    border: {UiRect::all(px(2))},
                    border_radius: {BorderRadius::all(px(10))},
                }
                Fill({fill})
                Edge({Tone::Lead})
            }) as Part
        })
        .collect();
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        Node { column_gap: px(8), align_items: AlignItems::Center, flex_shrink: 0.0 }
        Children [ {dots} ]
    })
}

/// A part with a small picture on its upper corner.
pub fn badge(part: Part, picture: Option<&str>) -> Part {
    let node = AccessNode::new(Role::GenericContainer);
    let sign: Vec<Part> = picture
        .map(|name| {
            let sign = drawing(name, size::BADGE, size::BADGE);
            Box::new(bsn! {
                {sign}
                Node { position_type: PositionType::Absolute, top: px(size::BADGE / 4.0), right: px(size::BADGE / 4.0) }
            }) as Part
        })
        .into_iter()
        .collect();
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        template_value(Room::loose())
        Node
        Children [ {vec![part]}, {sign} ]
    })
}

/// A part at the top of a field `wide` by `high`: it stands there however little there is.
pub fn field(part: Part, wide: f32, high: f32) -> Part {
    let node = AccessNode::new(Role::GenericContainer);
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        template_value(Room::wide(wide).at_least(high))
        Node { flex_direction: FlexDirection::Column, align_items: AlignItems::Stretch }
        Children [ {vec![part]} ]
    })
}

/// A part exactly `wide` logical pixels wide.
pub fn wide(part: Part, wide: f32) -> Part {
    let node = AccessNode::new(Role::GenericContainer);
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        template_value(Room::wide(wide))
        Node { flex_direction: FlexDirection::Column, align_items: AlignItems::Stretch }
        Children [ {vec![part]} ]
    })
}
