//! Pressing by resting: the pointer stays on something, a ring fills around it, and when it is full the
//! thing is pressed. A pointer that has pressed presses nothing more before it has moved: what the
//! next screen puts under a resting pointer is not meant.

use std::f32::consts::TAU;
use std::time::{Duration, Instant};

use bevy::picking::hover::HoverMap;
use bevy::picking::pointer::{PointerId, PointerLocation};
use bevy::prelude::*;
use bevy::ui::{UiGlobalTransform, UiSystems};
use bevy::ui_widgets::{Activate, Button};
use bevy::window::RequestRedraw;

use super::alarm::Alarm;
use super::drive::Kiosk;
use super::ring::{ON_TOP, around};
use crate::domain::theme::Tone;
use crate::theme::kiosk::size;
use crate::theme::wear::Wardrobe;

/// The ring fills in so many steps.
const STEPS: u16 = 8;
/// A hand that trembles less than this, in the window's own pixels, rests.
const TREMBLE_PX: f32 = 24.0;

pub fn plugin(app: &mut App) {
    app.init_resource::<Rest>()
        .add_systems(Startup, draw)
        .add_systems(PostUpdate, (rest, fill).chain().after(UiSystems::Layout));
}

/// Where the pointer rests.
#[derive(Resource, Default)]
struct Rest {
    /// On what.
    on: Option<Entity>,
    /// Since when.
    since: Option<Instant>,
    /// How full the ring is, of [`STEPS`].
    full: u16,
    /// Where the pointer was when it pressed last.
    pressed_at: Option<Vec2>,
}

/// The ring that fills.
#[derive(Component, Clone, Default)]
pub struct Filling;

fn draw(mut commands: Commands) {
    commands.spawn((
        Filling,
        Node {
            display: Display::None,
            position_type: PositionType::Absolute,
            border: UiRect::all(px(2.0 * size::RING)),
            border_radius: BorderRadius::all(px(size::ROUND + size::RING)),
            ..default()
        },
        BorderGradient::default(),
        GlobalZIndex(ON_TOP),
        Pickable::IGNORE,
    ));
}

fn rest(
    kiosk: Res<Kiosk>,
    alarm: Res<Alarm>,
    hovered: Res<HoverMap>,
    pointers: Query<(&PointerId, &PointerLocation)>,
    buttons: Query<(), With<Button>>,
    mut rest: ResMut<Rest>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut commands: Commands,
) {
    let Some(long) = kiosk.model.access().dwell else {
        if rest.on.is_some() || rest.pressed_at.is_some() {
            *rest = Rest::default();
        }
        return;
    };
    let long = Duration::from_millis(u64::from(u16::from(long)));
    let at = pointers.iter().find(|(id, _)| id.is_mouse()).and_then(|(_, at)| at.location.as_ref());
    let at = at.map(|location| location.position);
    if let (Some(at), Some(before)) = (at, rest.pressed_at)
        && at.distance(before) > TREMBLE_PX
    {
        rest.pressed_at = None;
    }
    let under = hovered.get(&PointerId::Mouse).and_then(|under| under.keys().find(|entity| buttons.contains(**entity)));
    let under = under.copied().filter(|_| rest.pressed_at.is_none());
    let now = Instant::now();
    if under != rest.on {
        rest.on = under;
        rest.since = under.map(|_| now);
        rest.full = 0;
        redraw.write(RequestRedraw);
    }
    let (Some(on), Some(since)) = (rest.on, rest.since) else { return };
    let part = long / u32::from(STEPS);
    let full = u16::try_from((now - since).as_millis() / part.as_millis().max(1)).unwrap_or(STEPS).min(STEPS);
    if full != rest.full {
        rest.full = full;
        redraw.write(RequestRedraw);
    }
    if full == STEPS {
        commands.trigger(Activate { entity: on });
        *rest = Rest { pressed_at: at, ..Rest::default() };
    } else {
        alarm.at(since + part * u32::from(full + 1));
    }
}

fn fill(
    rest: Res<Rest>,
    wardrobe: Res<Wardrobe>,
    nodes: Query<(&ComputedNode, &UiGlobalTransform), Without<Filling>>,
    mut ring: Query<(&mut Node, &mut BorderGradient), With<Filling>>,
) {
    if !rest.is_changed() {
        return;
    }
    let Ok((mut node, mut border)) = ring.single_mut() else { return };
    let on: Vec<Entity> = rest.on.filter(|_| rest.full > 0).into_iter().collect();
    let Some(place) = around(&on, |entity| nodes.get(entity).ok()) else {
        node.display = Display::None;
        return;
    };
    node.display = Display::Flex;
    (node.left, node.top) = (px(place.min.x), px(place.min.y));
    (node.width, node.height) = (px(place.width()), px(place.height()));
    let angle = TAU * f32::from(rest.full) / f32::from(STEPS);
    let ink = wardrobe.paint(Tone::Lead);
    let none = ink.with_alpha(0.0);
    let stops = [(ink, 0.0), (ink, angle), (none, angle), (none, TAU)].map(AngularColorStop::from);
    *border = BorderGradient::from(ConicGradient::new(UiPosition::CENTER, stops.into()));
}
