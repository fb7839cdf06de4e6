//! What stands around every screen: the ground, *Tell a teacher* top right, *Cover the screen*
//! beside it, the way back, and the demo ribbon where wrists rest.

use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::ui::widget::NodeImageMode;

use super::super::art::Drawing;
use super::super::own::Flipbook;
use super::Part;
use super::board::tell_elsewhere;
use super::button::{Big, Press, button, chip, icon_button};
use super::company::{Company, company};
use super::room::Room;
use super::text::{drawing, small, title};
use super::toast::toast;
use crate::domain::theme::Tone;
use crate::kiosk::drive::{Root, Show};
use crate::kiosk::model::{Intent, Look};
use crate::theme::kiosk::size;
use crate::theme::wear::{Edge, Fill};

/// What a screen asks of its frame.
#[derive(Default)]
pub struct Frame {
    /// The screen's name for readers: its title.
    pub name: String,
    /// A place behind it; plain cream where children think.
    pub place: Option<&'static str>,
    /// Story people who stand in it.
    pub company: Company,
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
    /// The message whose sign may be shown here, if the school has one.
    pub sign: Option<String>,
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
        head: vec![leading(title(name.clone()))],
        name,
        back: Some(Intent::Back),
        tell: true,
        cover: true,
        body,
        place: None,
        company: Company::default(),
        grown_ups: false,
        sign: None,
    }
}

/// A title in the head line: it keeps so much room that long words stand in two lines, as *Tell* does.
pub fn leading(title: Part) -> Part {
    let node = AccessNode::new(Role::GenericContainer);
    // Never on words themselves: their lines would not be counted.
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        Node { min_width: px(size::HEAD_TITLE), flex_direction: FlexDirection::Column }
        Children [ {vec![title]} ]
    })
}

/// Draws a screen.
pub fn frame(show: &Show, frame: Frame) -> Part {
    let mut root = AccessNode::new(Role::Group);
    root.set_label(frame.name.clone());
    let mut head_node = AccessNode::new(Role::GenericContainer);
    head_node.set_label("");
    let place = frame.place.filter(|_| show.theme.scenery);
    let mut ground: Vec<Part> = place.into_iter().map(backdrop).collect();
    // Large words need their room.
    if place.is_some() && !show.large() {
        ground.extend(company(&frame.company));
    }

    let mut head: Vec<Part> = Vec::new();
    if frame.grown_ups {
        let press = Press::new(show.say("grown-ups-button"), Intent::GrownUps).picture("symbol/key");
        // Large words leave room for its picture only; whoever hears the screen hears its name.
        let chip = if show.large() { icon_button(press) } else { chip(press.sized(size::STAFF)) };
        head.push(unread(chip));
    }
    if let Some(back) = frame.back {
        head.push(icon_button(Press::new(show.say("back"), back).picture("symbol/back")));
    }
    if show.model.may_listen() {
        let listen = Press::new(show.say("listen"), Intent::Listen).picture("symbol/listen");
        head.push(icon_button(listen.chosen(false)));
    }
    let sign = frame.sign.map(|key| show.sign(&key).to_vec()).filter(|pictures| !pictures.is_empty());
    if let Some(pictures) = &sign {
        let press = Press::new(show.say("show-sign"), Intent::ShowSign(pictures.len())).picture("symbol/wave-hand");
        head.push(icon_button(press.chosen(show.model.sign_page.is_some())));
    }
    // Large words leave no room beside *Tell*: what leads the screen stands at the top of it.
    let mut body = frame.body;
    if show.large() {
        if !frame.head.is_empty() {
            body.insert(0, super::layout::row(frame.head));
        }
    } else {
        head.extend(frame.head);
    }
    // An open sign stands alone, as large as it can be.
    if let (Some(pictures), Some(page)) = (sign, show.model.sign_page) {
        body = vec![flipbook(pictures, page, !show.access.calm), title(frame.name.clone())];
    }
    let start = row(head, true, show.left_handed());
    let mut corner: Vec<Part> = Vec::new();
    if frame.cover {
        // Beside *Grown-ups* there is less room, none for large words, and nothing to hide yet.
        let letters = if frame.grown_ups { size::STAFF } else { 26.0 };
        let cover = Press::new(show.say("cover-button"), Intent::Cover).picture("symbol/cover").sized(letters);
        let icon = show.large() && frame.grown_ups;
        corner.push(if icon { icon_button(cover) } else { narrow_large(show, yields(chip(cover)), size::COVER_LARGE) });
    }
    if frame.tell {
        corner.push(if show.model.on_board() {
            tell_elsewhere(show.say("tell-button-board"))
        } else {
            tell_button(show)
        });
    }
    let corner = unread(row(corner, false, show.left_handed()));
    let mut foot: Vec<Part> = if show.model.demo() { vec![ribbon(show)] } else { Vec::new() };
    foot.extend(show.model.toast.map(|(key, _)| unread(toast(show.say(key)))));
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
        Children [
            {ground},
            (
                HeadLine
                template_value(AccessibilityNode(head_node))
                Node {
                    flex_direction: {across(show.left_handed())},
                    width: percent(100),
                    min_height: px(size::TELL_HEIGHT),
                    align_items: AlignItems::Center,
                    justify_content: JustifyContent::SpaceBetween,
                    column_gap: px(size::GAP),
                    flex_shrink: 0.0,
                }
                Children [ {vec![start, corner]} ]
            ),
            {vec![middle(show, body)]},
            {foot},
        ]
    })
}

/// A sign: its pictures, one after the other.
fn flipbook(pictures: Vec<String>, page: usize, runs: bool) -> Part {
    let first = drawing(pictures.get(page).cloned().unwrap_or_default(), size::SIGN, size::SIGN);
    let book = Flipbook::new(pictures, page, runs);
    Box::new(bsn! { {first} template_value(book) })
}

/// The line on top: nothing of the screen itself may lie on it.
#[derive(Component, Clone, Default)]
pub struct HeadLine;

/// What is turned to by the big buttons beside it.
#[derive(Component, Clone, Default)]
pub struct Viewport;

/// The screen itself, and beside it, while letters are larger, the two buttons that turn to more.
fn middle(show: &Show, body: Vec<Part>) -> Part {
    let outer = AccessNode::new(Role::GenericContainer);
    let inner = AccessNode::new(Role::GenericContainer);
    let middle = AccessNode::new(Role::GenericContainer);
    let least = if show.large() { percent(100) } else { Val::Auto };
    let turns = Room { turns: true, ..Room::default() };
    Box::new(bsn! {
        template_value(AccessibilityNode(middle))
        Node {
            width: percent(100),
            flex_grow: 1.0,
            flex_basis: px(0),
            min_height: px(0),
            flex_direction: {across(show.left_handed())},
            column_gap: px(size::GAP),
        }
        Children [
            (
                Viewport
                template_value(AccessibilityNode(outer))
                template_value(turns)
                Node {
                    height: percent(100),
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    flex_direction: FlexDirection::Column,
                }
                Children [(
                    template_value(AccessibilityNode(inner))
                    Node {
                        width: percent(100),
                        min_height: {least},
                        flex_shrink: 0.0,
                        flex_direction: FlexDirection::Column,
                        align_items: AlignItems::Center,
                        justify_content: JustifyContent::Center,
                        row_gap: px(size::GAP),
                    }
                    Children [ {body} ]
                )]
            ),
            {vec![turners(show)]},
        ]
    })
}

/// *Up* and *Down*: no small finger has to swipe.
fn turners(show: &Show) -> Part {
    let view = show.model.view;
    let turner = |key: &str, look: Look, picture: &str| {
        icon_button(Press::new(show.say(key), Intent::Look(look)).picture(picture))
    };
    // At the usual size nothing is turned to: what stands a hair too low is no more to see.
    let (above, below) = (view.above && show.large(), view.below && show.large());
    let up = above.then(|| turner("look-up", Look::Up, "symbol/up"));
    let down = below.then(|| turner("look-down", Look::Down, "symbol/down"));
    let buttons: Vec<Part> = up.into_iter().chain(down).collect();
    let node = AccessNode::new(Role::GenericContainer);
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        template_value(Room { only_large: true, ..Room::default() })
        Node {
            width: px(size::TARGET),
            height: percent(100),
            flex_direction: FlexDirection::Column,
            justify_content: JustifyContent::Center,
            row_gap: px(size::GAP),
            flex_shrink: 0.0,
        }
        Children [ {buttons} ]
    })
}

fn across(left_handed: bool) -> FlexDirection {
    if left_handed { FlexDirection::RowReverse } else { FlexDirection::Row }
}

/// Beside each other in the head line, large words stand in two lines.
fn narrow_large(show: &Show, part: Part, wide: f32) -> Part {
    let most = if show.large() { px(wide) } else { Val::Auto };
    Box::new(bsn! { {part} Node { max_width: {most} } })
}

fn row(parts: Vec<Part>, grows: bool, left_handed: bool) -> Part {
    let node = AccessNode::new(Role::GenericContainer);
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        Node {
            flex_direction: {across(left_handed)},
            align_items: AlignItems::Center,
            column_gap: px(size::GAP),
            flex_grow: {if grows { 1.0 } else { 0.0 }},
            // What leads breaks its lines before *Tell* does: *Tell* keeps its size, and the line its height.
            flex_basis: {if grows { px(0) } else { Val::Auto }},
            flex_shrink: 1.0,
        }
        Children [ {parts} ]
    })
}

fn tell_button(show: &Show) -> Part {
    let press = Press::new(show.say("tell-button"), Intent::Tell).picture("symbol/hand-up").sized(36.0);
    let inner = narrow_large(show, button(press, Big::Tell), size::TELL_LARGE);
    Box::new(bsn! {
        {inner}
        // In two lines its words, in a long language, fit into the same height.
        Node {
            min_height: px(size::TELL_HEIGHT),
            min_width: px(size::TELL_WIDTH),
            padding: {UiRect::axes(px(28), px(4))},
            flex_shrink: 1.0,
        }
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
    // Large letters stay below what is turned to.
    let letters = f32::from(show.access.text.percent()) / 100.0;
    let text = small(said, size::RIBBON.min(size::RIBBON_MOST / letters), Tone::InkSoft);
    Box::new(bsn! {
        Node {
            // In the middle of where wrists rest: tall letters have room on both sides.
            position_type: PositionType::Absolute,
            bottom: px(0),
            height: px(size::WRISTS),
            left: px(0),
            width: percent(100),
            align_items: AlignItems::Center,
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
