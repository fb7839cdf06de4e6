//! A story panel: a place, who stands in it, what is said; its words beside or below.

use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::super::drive::Show;
use super::super::widgets::{Part, column, drawing, panel, rounded, words};
use crate::domain::lesson::{Bubble, Place, Standing};
use crate::domain::text::Picture;
use crate::domain::theme::Tone;
use crate::theme::kiosk::size;
use crate::theme::wear::{Edge, Fill};

/// Scenes are drawn 960 x 600, people 340 high beside them.
const SCENE: Vec2 = Vec2::new(960.0, 600.0);
/// A scene is at most this wide while words are larger: it and they take turns on the screen.
const LARGE_WIDE: f32 = 560.0;
/// A bubble's width at most, its room at the scene's sides, and its tail, as parts of the scene's width or
/// in logical pixels.
const BUBBLE_WIDE: f32 = 0.6;
const BUBBLE_SIDE: f32 = 0.04;
const TAIL: f32 = 26.0;
/// Where feet stand, from the scene's top.
const FLOOR: f32 = 572.0;

/// A scene `wide` logical pixels wide.
pub fn stage(show: &Show, scene: &Picture, people: &[Standing], bubble: Option<Bubble>, wide: f32) -> Part {
    // Large words find no room in the picture: they stand under it.
    if show.large() {
        let said = bubble.map(|said| panel(vec![words(show.say(said.text.as_str()), 29.0)], wide));
        let picture = pictured(show, scene, people, None, wide.min(LARGE_WIDE));
        return column(std::iter::once(picture).chain(said).collect());
    }
    pictured(show, scene, people, bubble, wide)
}

fn pictured(show: &Show, scene: &Picture, people: &[Standing], bubble: Option<Bubble>, wide: f32) -> Part {
    let part = wide / SCENE.x;
    let high = SCENE.y * part;
    let mut parts: Vec<Part> = vec![rounded(scene.as_str(), wide, high)];
    parts.extend(people.iter().map(|person| standing(person, part)));
    parts.extend(bubble.map(|said| speech(show.say(said.text.as_str()), said.over, wide, high)));
    let node = AccessNode::new(Role::GenericContainer);
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        Node {
            width: px(wide),
            height: px(high),
            overflow: {Overflow::clip()},
            border_radius: {BorderRadius::all(px(size::ROUND))},
            flex_shrink: 0.0,
        }
        Children [ {parts} ]
    })
}

fn standing(person: &Standing, part: f32) -> Part {
    // Children of the stories are drawn 240 x 340, ears and grown-ups taller, all at one scale.
    let (own_wide, own_high): (f32, f32) = match person.who.as_str() {
        name if ["mole", "bear", "adult"].iter().any(|grown_up| name.contains(grown_up)) => (260.0, 436.0),
        name if name.contains("rabbit") || name.contains("hare") => (240.0, 396.0),
        _ => (240.0, 340.0),
    };
    let (wide, high) = (own_wide * part, own_high * part);
    let middle = across(person.place) * SCENE.x * part;
    let figure = drawing(person.who.as_str(), wide, high);
    Box::new(bsn! {
        {figure}
        Node { position_type: PositionType::Absolute, left: px(middle - wide / 2.0), top: px(FLOOR * part - high) }
    })
}

/// Where somebody stands, as a part of the scene's width.
fn across(place: Place) -> f32 {
    match place {
        Place::Left => 0.2,
        Place::Middle => 0.5,
        Place::Right => 0.8,
    }
}

/// What is said, over whoever says it, with a tail that points down to them; what a screen says has none.
fn speech(text: String, over: Option<Place>, wide: f32, high: f32) -> Part {
    let said = words(text, if wide < 600.0 { 25.0 } else { 29.0 });
    let bubble: Part = Box::new(bsn! {
        Node {
            max_width: px(wide * BUBBLE_WIDE),
            padding: {UiRect::axes(px(size::GAP), px(size::BORDER * 2.0))},
            border: {UiRect::all(px(size::BORDER))},
            border_radius: {BorderRadius::all(px(size::ROUND))},
        }
        Fill({Tone::Card})
        Edge({Tone::Edge})
        Children [ {vec![said]} ]
    });
    let side = wide * BUBBLE_SIDE;
    let justify = match over {
        Some(Place::Middle) => JustifyContent::Center,
        Some(Place::Right) => JustifyContent::End,
        Some(Place::Left) | None => JustifyContent::Start,
    };
    let tail: Vec<Part> = over.into_iter().map(|place| tail(across(place) * wide)).collect();
    Box::new(bsn! {
        Node {
            position_type: PositionType::Absolute,
            top: px(high * 0.035),
            left: px(0),
            width: px(wide),
            padding: {UiRect::horizontal(px(side))},
            justify_content: {justify},
        }
        Children [ {vec![bubble]}, {tail} ]
    })
}

/// A corner of a square, half over the bubble: of its edges only the two that point down are drawn.
fn tail(middle: f32) -> Part {
    Box::new(bsn! {
        Node {
            position_type: PositionType::Absolute,
            bottom: px(-TAIL / 2.0 + size::BORDER),
            left: px(middle - TAIL / 2.0),
            width: px(TAIL),
            height: px(TAIL),
            border: {UiRect { right: px(size::BORDER), bottom: px(size::BORDER), ..UiRect::ZERO }},
        }
        UiTransform { rotation: {Rot2::FRAC_PI_4} }
        Fill({Tone::Card})
        Edge({Tone::Edge})
    })
}
