//! What stands around every screen: the ground, *Tell a teacher* top right, *Cover the screen*
//! beside it, the way back, and the demo ribbon where wrists rest.

use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::ui::widget::NodeImageMode;

use super::super::art::Drawing;
use super::Part;
use super::board::tell_elsewhere;
use super::button::{Big, Press, button, chip, icon_button};
use super::text::{small, title};
use crate::domain::theme::Tone;
use crate::kiosk::drive::{Root, Show};
use crate::kiosk::model::Intent;
use crate::theme::kiosk::size;
use crate::theme::wear::{Edge, Fill};

/// What a screen asks of its frame.
#[derive(Default)]
pub struct Frame {
    /// The screen's name for readers: its title.
    pub name: String,
    /// A place behind it; plain cream where children think.
    pub place: Option<&'static str>,
    /// What stands at the start of the head line, after the way back.
    pub head: Vec<Part>,
    /// The way back, if there is one.
    pub back: Option<Intent>,
    /// Whether *Tell* and *Cover* stand here: on every pupil screen but telling itself has no *Tell*.
    pub tell: bool,
    /// *Cover the screen*.
    pub cover: bool,
    /// *Grown-ups*, at the start of the head line.
    pub grown_ups: bool,
    /// The screen itself.
    pub body: Vec<Part>,
}

/// What *Listen* leaves out: the corner that is the same on every screen, and what is staff's.
#[derive(Component, Clone, Default)]
pub struct Unread;

/// A part that is not read aloud.
pub fn unread(part: Part) -> Part {
    Box::new(bsn! { {part} Unread })
}

/// A pupil screen with its title in the head line.
pub fn plain_frame(name: String, body: Vec<Part>) -> Frame {
    Frame {
        head: vec![title(name.clone())],
        name,
        back: Some(Intent::Back),
        tell: true,
        cover: true,
        body,
        place: None,
        grown_ups: false,
    }
}

/// Draws a screen.
pub fn frame(show: &Show, frame: Frame) -> Part {
    let mut root = AccessNode::new(Role::Group);
    root.set_label(frame.name.clone());
    let mut head_node = AccessNode::new(Role::GenericContainer);
    head_node.set_label("");
    let body_node = AccessNode::new(Role::GenericContainer);
    let place = frame.place.filter(|_| show.theme.scenery);
    let ground: Vec<Part> = place.into_iter().map(backdrop).collect();

    let mut head: Vec<Part> = Vec::new();
    if frame.grown_ups {
        head.push(unread(chip(
            Press::new(show.say("grown-ups-button"), Intent::GrownUps).sized(size::STAFF).picture("symbol/key"),
        )));
    }
    if let Some(back) = frame.back {
        head.push(icon_button(Press::new(show.say("back"), back).picture("symbol/back")));
    }
    if show.model.may_listen() {
        let listen = Press::new(show.say("listen"), Intent::Listen).picture("symbol/listen");
        head.push(icon_button(listen.chosen(false)));
    }
    head.extend(frame.head);
    let start = row(head, true);
    let mut corner: Vec<Part> = Vec::new();
    if frame.cover {
        let cover = chip(Press::new(show.say("cover-button"), Intent::Cover).picture("symbol/cover").sized(26.0));
        corner.push(yields(cover));
    }
    if frame.tell {
        corner.push(if show.model.on_board() {
            tell_elsewhere(show.say("tell-button-board"))
        } else {
            tell_button(show)
        });
    }
    let corner = unread(row(corner, false));
    let ribbon: Vec<Part> = if show.model.demo() { vec![ribbon(show)] } else { Vec::new() };
    Box::new(bsn! {
        Root
        TabGroup { order: 0 }
        template_value(AccessibilityNode(root))
        Node {
            width: percent(100),
            height: percent(100),
            flex_direction: FlexDirection::Column,
            padding: {UiRect::new(px(size::EDGE), px(size::EDGE), px(20), px(size::WRISTS))},
            row_gap: px(14),
        }
        Fill({Tone::Ground})
        Children [
            {ground},
            (
                template_value(AccessibilityNode(head_node))
                Node {
                    width: percent(100),
                    min_height: px(size::TELL_HEIGHT),
                    align_items: AlignItems::Center,
                    justify_content: JustifyContent::SpaceBetween,
                    column_gap: px(size::GAP),
                    flex_shrink: 0.0,
                }
                Children [ {vec![start, corner]} ]
            ),
            (
                template_value(AccessibilityNode(body_node))
                Node {
                    width: percent(100),
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    flex_direction: FlexDirection::Column,
                    align_items: AlignItems::Center,
                    justify_content: JustifyContent::Center,
                    row_gap: px(size::GAP),
                }
                Children [ {frame.body} ]
            ),
            {ribbon},
        ]
    })
}

fn row(parts: Vec<Part>, grows: bool) -> Part {
    let node = AccessNode::new(Role::GenericContainer);
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        Node {
            align_items: AlignItems::Center,
            column_gap: px(size::GAP),
            flex_grow: {if grows { 1.0 } else { 0.0 }},
            flex_shrink: 1.0,
        }
        Children [ {parts} ]
    })
}

fn tell_button(show: &Show) -> Part {
    let press = Press::new(show.say("tell-button"), Intent::Tell).picture("symbol/hand-up").sized(36.0);
    let inner = button(press, Big::Tell);
    Box::new(bsn! {
        {inner}
        Node { min_height: px(size::TELL_HEIGHT), min_width: px(size::TELL_WIDTH), flex_shrink: 1.0 }
    })
}

/// Breaks its words where the line is full: in a long language nothing pushes *Tell* out of the window.
fn yields(part: Part) -> Part {
    Box::new(bsn! { {part} Node { flex_shrink: 1.0 } })
}

/// A place, behind everything, touched by nobody.
fn backdrop(name: &'static str) -> Part {
    let mut hidden = AccessNode::new(Role::Image);
    hidden.set_hidden();
    Box::new(bsn! {
        Node {
            position_type: PositionType::Absolute,
            left: px(0),
            top: px(0),
            width: percent(100),
            height: percent(100),
        }
        Drawing { name: {name.to_owned()}, cover: true }
        ImageNode { image_mode: {NodeImageMode::Stretch} }
        template_value(AccessibilityNode(hidden))
        Pickable { should_block_lower: false, is_hoverable: false }
    })
}

fn ribbon(show: &Show) -> Part {
    let said = show.say("demo-ribbon");
    // It is no promise and no report: one line is enough.
    show.take_english(&said);
    let text = small(said, 20.0, Tone::InkSoft);
    Box::new(bsn! {
        Node {
            position_type: PositionType::Absolute,
            bottom: px(8),
            left: px(0),
            width: percent(100),
            justify_content: JustifyContent::Center,
        }
        Unread
        Children [(
            Node {
                padding: {UiRect::axes(px(18), px(2))},
                border_radius: {BorderRadius::all(px(18))},
                border: {UiRect::all(px(1))},
            }
            Fill({Tone::Ground})
            Edge({Tone::Ink})
            Children [ {vec![text]} ]
        )]
    })
}
