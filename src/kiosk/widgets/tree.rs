//! The class tree: a leaf for each of the class who has signed the promises. Nobody's leaf has a name,
//! and nobody's missing leaf is shown (CHILDREN.md §3).

use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::Part;
use super::text::drawing;

/// The tree is drawn so wide and high.
const FRAME: f32 = 200.0;
/// A leaf hangs at this part of its own size.
const LEAF: f32 = 0.09;
/// How far a leaf's stalk ends below its middle, as a part of its size.
const STALK: f32 = 0.45;
/// The kinds of leaves there are.
const KINDS: usize = 8;
/// Kinds follow each other in such steps: neighbours differ.
const STEP: usize = 3;

/// Where leaves hang, in the tree's own frame, and how far they are turned, in degrees: in an order
/// that fills the crown evenly (`assets/art/README.md`).
const SPOTS: [(f32, f32, f32); 78] = [
    (79., 25., -13.),
    (168., 108., 104.),
    (32., 101., -154.),
    (142., 46., 9.),
    (96., 69., 72.),
    (53., 60., -129.),
    (130., 92., -27.),
    (159., 77., 21.),
    (109., 37., -13.),
    (65., 88., -61.),
    (120., 62., 43.),
    (35., 75., -77.),
    (76., 59., 8.),
    (143., 109., 137.),
    (64., 39., -11.),
    (138., 72., -33.),
    (94., 48., -65.),
    (171., 91., 89.),
    (155., 60., 51.),
    (146., 90., 8.),
    (122., 45., 74.),
    (57., 75., -98.),
    (48., 98., -125.),
    (109., 53., 103.),
    (93., 29., 24.),
    (133., 57., 28.),
    (51., 43., -48.),
    (82., 38., 6.),
    (77., 72., -92.),
    (125., 75., 7.),
    (29., 87., -31.),
    (158., 94., 0.),
    (46., 70., -59.),
    (114., 72., -57.),
    (64., 63., -30.),
    (41., 84., 6.),
    (144., 62., 1.),
    (71., 47., 39.),
    (52., 85., -90.),
    (133., 40., -28.),
    (36., 64., -46.),
    (148., 76., 138.),
    (155., 105., 87.),
    (85., 65., -57.),
    (99., 38., -34.),
    (60., 52., -29.),
    (169., 80., 52.),
    (92., 58., -28.),
    (72., 79., 39.),
    (71., 34., -44.),
    (162., 86., 39.),
    (56., 100., -125.),
    (139., 94., 8.),
    (141., 81., 23.),
    (131., 65., 78.),
    (147., 54., 109.),
    (112., 63., -57.),
    (100., 61., 72.),
    (103., 46., 3.),
    (130., 82., 107.),
    (84., 46., -7.),
    (114., 45., 53.),
    (164., 101., 100.),
    (83., 54., -57.),
    (79., 25., 40.),
    (142., 46., -50.),
    (96., 69., -20.),
    (53., 60., 30.),
    (130., 92., 60.),
    (109., 37., 45.),
    (65., 88., 20.),
    (120., 62., -35.),
    (76., 59., -60.),
    (138., 72., 40.),
    (94., 48., 35.),
    (155., 60., -30.),
    (122., 45., -25.),
    (77., 72., 30.),
];

/// The tree, `side` logical pixels wide and high, with so many leaves; a class that outgrew the crown
/// finds it full.
pub fn class_tree(side: f32, leaves: usize) -> Part {
    let part = side / FRAME;
    let mut parts: Vec<Part> = vec![drawing("symbol/class-tree", side, side)];
    parts.extend(SPOTS.iter().take(leaves).enumerate().map(|(index, spot)| leaf(index, *spot, part)));
    let mut hidden = AccessNode::new(Role::Image);
    hidden.set_hidden();
    Box::new(bsn! {
        template_value(AccessibilityNode(hidden))
        Node { width: px(side), height: px(side), flex_shrink: 0.0 }
        Children [ {parts} ]
    })
}

/// It hangs by its stalk, turned about it.
fn leaf(index: usize, (x, y, turn): (f32, f32, f32), part: f32) -> Part {
    let side = FRAME * LEAF * part;
    let turned = Rot2::degrees(turn);
    let middle = Vec2::new(x, y) * part + turned * Vec2::new(0.0, -STALK * side);
    let inner = drawing(format!("symbol/leaf-{}", index * STEP % KINDS + 1), side, side);
    Box::new(bsn! {
        {inner}
        Node {
            position_type: PositionType::Absolute,
            left: px(middle.x - side / 2.0),
            top: px(middle.y - side / 2.0),
        }
        UiTransform { rotation: {turned} }
    })
}
