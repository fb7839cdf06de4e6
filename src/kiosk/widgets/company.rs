//! Story people in a landscape, left and right of what a screen is about. They keep company and mean
//! nothing: whoever cannot see them misses nothing.

use bevy::prelude::*;

use super::Part;
use super::text::drawing;
use crate::theme::kiosk::size;

/// Who stands there, from the edge of the screen towards its middle, as pictures of `people/`.
#[derive(Clone, Copy, Default)]
pub struct Company {
    /// On the left.
    pub left: &'static [&'static str],
    /// On the right.
    pub right: &'static [&'static str],
}

/// Children are drawn 240 x 340.
const CHILD: (f32, f32) = (240.0, 340.0);
/// They stand a little closer than their pictures are wide.
const CLOSER: f32 = -26.0;

/// Both groups.
pub fn company(who: &Company) -> Vec<Part> {
    let sides = [(who.left, px(size::EDGE), Val::Auto), (who.right, Val::Auto, px(size::EDGE))];
    sides.into_iter().filter(|(people, ..)| !people.is_empty()).map(group).collect()
}

fn group((people, left, right): (&'static [&'static str], Val, Val)) -> Part {
    let (wide, high) = (CHILD.0 * size::PERSON, CHILD.1 * size::PERSON);
    let parts: Vec<Part> = people.iter().map(|who| drawing(*who, wide, high)).collect();
    // The first stands at the edge on either side, whichever way writing runs.
    let direction = if matches!(left, Val::Auto) { FlexDirection::RowReverse } else { FlexDirection::Row };
    Box::new(bsn! {
        Node {
            position_type: PositionType::Absolute,
            left: {left},
            right: {right},
            bottom: px(size::FEET),
            flex_direction: {direction},
            align_items: AlignItems::End,
            column_gap: px(CLOSER),
        }
        Pickable { should_block_lower: false, is_hoverable: false }
        Children [ {parts} ]
    })
}
