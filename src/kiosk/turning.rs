//! Turning to what does not fit the screen while words are larger (`model::looking`): the model says how
//! many screenfuls down, here that becomes pixels; and what the keyboard or a switch comes to is
//! always turned to.

use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::ui::{UiGlobalTransform, UiSystems};
use bevy::window::RequestRedraw;

use super::drive::{Kiosk, Wanted};
use super::model::{Intent, Look};
use super::widgets::Viewport;

/// A turn moves so much of what is seen: the last line before stays as the first after.
const TURN: f32 = 0.8;

pub fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, (turn, follow).chain().after(UiSystems::Layout));
}

/// Puts the view where the model says, and tells it whether there is more.
fn turn(
    kiosk: Res<Kiosk>,
    mut views: Query<(&ComputedNode, &mut ScrollPosition), With<Viewport>>,
    mut wanted: MessageWriter<Wanted>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Ok((node, mut position)) = views.single_mut() else { return };
    let view = kiosk.model.view;
    let most = (node.content_size().y - node.size().y).max(0.0);
    let down = (f32::from(view.down) * node.size().y * TURN).min(most);
    let logical = down * node.inverse_scale_factor();
    if (position.y - logical).abs() > 0.5 {
        position.y = logical;
        redraw.write(RequestRedraw);
    }
    // A hair is no more: what is laid out is rounded.
    let (above, below) = (down > 1.0, most - down > 2.0);
    if (above, below) != (view.above, view.below) && node.size().y > 0.0 {
        wanted.write(Wanted(Intent::Look(Look::Found { above, below })));
        redraw.write(RequestRedraw);
    }
}

/// Turns to what the focus came to.
fn follow(
    focus: Res<InputFocus>,
    parents: Query<&ChildOf>,
    views: Query<(Entity, &ComputedNode, &UiGlobalTransform, &ScrollPosition), With<Viewport>>,
    nodes: Query<(&ComputedNode, &UiGlobalTransform)>,
    mut last: Local<Option<Entity>>,
    mut wanted: MessageWriter<Wanted>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Ok((viewport, view, at, position)) = views.single() else { return };
    let Some(focused) = focus.get().filter(|focused| *last != Some(*focused)) else { return };
    let Ok((node, place)) = nodes.get(focused) else { return };
    if node.size().y == 0.0 {
        return;
    }
    *last = Some(focused);
    if !parents.iter_ancestors(focused).any(|ancestor| ancestor == viewport) {
        return;
    }
    let scrolled = position.y / view.inverse_scale_factor();
    let middle = place.translation.y - (at.translation.y - view.size().y / 2.0) + scrolled;
    let (top, bottom) = (middle - node.size().y / 2.0, middle + node.size().y / 2.0);
    if top >= scrolled - 1.0 && bottom <= scrolled + view.size().y + 1.0 {
        return;
    }
    let screenful = view.size().y * TURN;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a screen has a few screenfuls")]
    let down = ((bottom - view.size().y).max(0.0) / screenful).ceil().max((top / screenful).floor()) as u16;
    wanted.write(Wanted(Intent::Look(Look::At(down))));
    redraw.write(RequestRedraw);
}
