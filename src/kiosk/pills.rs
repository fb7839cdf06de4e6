//! The pill behind the word being said. It stands beside the text under the same parent, taken out of
//! the layout, so that no letter moves.

use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::text::ComputedTextBlock;
use parley::{Affinity, Cursor, Selection};

use super::drive::Steps;
use super::listen::Listening;
use super::setting::as_said;
use crate::domain::theme::Tone;
use crate::theme::kiosk::size;
use crate::theme::wear::{Edge, Fill, Ink};

pub fn plugin(app: &mut App) {
    app.add_systems(Update, show.after(Steps::Show).run_if(resource_changed::<Listening>));
}

/// A pill behind a word.
#[derive(Component)]
struct Pill;

fn show(
    listening: Res<Listening>,
    old: Query<Entity, With<Pill>>,
    texts: Query<(&Text, &ComputedTextBlock, &ComputedNode, &UiGlobalTransform, &Ink, &ChildOf)>,
    parents: Query<(&ComputedNode, &UiGlobalTransform, &Children)>,
    mut commands: Commands,
) {
    for pill in &old {
        commands.entity(pill).despawn();
    }
    let Some((entity, word)) = listening.at() else { return };
    let Ok((words, block, text, text_at, ink, parent)) = texts.get(entity) else { return };
    let mark = words.0.len() - as_said(&words.0).len();
    let Ok((around, around_at, children)) = parents.get(parent.parent()) else { return };
    // A child's place is counted from inside its parent's border, in logical pixels.
    let corner = |node: &ComputedNode, at: &UiGlobalTransform| at.translation - node.size() / 2.0;
    let inside = corner(around, around_at) + around.border().min_inset;
    let from = corner(text, text_at) - inside;
    let logical = text.inverse_scale_factor();
    // Just before the text: what stands earlier among children lies behind. The old pill is on its way out.
    let before = children.iter().filter(|child| !old.contains(*child)).position(|child| child == entity).unwrap_or(0);
    // White words keep a dark ground.
    let (fill, edge) = match ink.0 {
        Tone::OnLead => (Tone::LeadDeep, Tone::OnLead),
        _ => (Tone::Pill, Tone::EdgeControl),
    };
    for pill in places(block, word, mark) {
        let place = Rect::from_corners(from + pill.min, from + pill.max);
        let pill = commands.spawn(pill_at(place, logical, (fill, edge))).id();
        commands.entity(parent.parent()).insert_children(before, &[pill]);
    }
}

/// The rectangles of a word in its text, which begins after a `mark` of so many bytes, or of the whole
/// of it: one a line, in real pixels.
fn places(block: &ComputedTextBlock, word: Option<(u32, u32)>, mark: usize) -> Vec<Rect> {
    let layout = block.buffer();
    let byte = |at: u32| usize::try_from(at).unwrap_or(usize::MAX).saturating_add(mark);
    let (from, to) = word.map_or((0, usize::MAX), |(from, to)| (byte(from), byte(to)));
    let from = Cursor::from_byte_index(layout, from, Affinity::Downstream);
    let to = Cursor::from_byte_index(layout, to, Affinity::Upstream);
    let boxes = Selection::new(from, to).geometry(layout);
    #[allow(clippy::cast_possible_truncation, reason = "pixels of a screen")]
    let rect = |b: &parley::BoundingBox| Rect::new(b.x0 as f32, b.y0 as f32, b.x1 as f32, b.y1 as f32);
    boxes.iter().map(|(place, _)| rect(place)).filter(|place| place.width() > 0.0).collect()
}

/// A pill over these real pixels of its parent, as logical ones.
fn pill_at(place: Rect, logical: f32, (fill, edge): (Tone, Tone)) -> impl Bundle {
    let mut hidden = AccessNode::new(Role::GenericContainer);
    hidden.set_hidden();
    (
        Pill,
        AccessibilityNode(hidden),
        Node {
            position_type: PositionType::Absolute,
            left: px(place.min.x * logical - size::PILL_ROOM),
            top: px(place.min.y * logical),
            width: px(place.width() * logical + 2.0 * size::PILL_ROOM),
            height: px(place.height() * logical),
            border: UiRect::all(px(size::PILL_EDGE)),
            border_radius: BorderRadius::all(px(size::PILL_ROUND)),
            ..default()
        },
        Fill(fill),
        Edge(edge),
        Pickable::IGNORE,
    )
}
