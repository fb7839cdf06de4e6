//! The ring around what the keyboard is at, or what scanning has lit: two tones, dark outside and
//! light inside, so that it is seen on every ground (CHILDREN.md §5: 4 mm and more).

use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui::{UiGlobalTransform, UiSystems};
use bevy::window::RequestRedraw;

use super::widgets::{Does, TextBox};
use crate::domain::theme::Tone;
use crate::theme::kiosk::size;
use crate::theme::wear::Edge;

/// Above everything else on the screen.
pub const ON_TOP: i32 = 1_000;

pub fn plugin(app: &mut App) {
    app.init_resource::<Lit>().add_systems(Startup, draw).add_systems(PostUpdate, put_around.after(UiSystems::Layout));
}

/// What scanning has lit: one stop, or a row of them.
#[derive(Resource, Default)]
pub struct Lit(pub Vec<Entity>);

/// The ring; its inner tone is its child.
#[derive(Component, Clone, Default)]
pub struct Ring;

fn draw(mut commands: Commands) {
    commands.spawn_scene(bsn! {
        Ring
        Node {
            display: Display::None,
            position_type: PositionType::Absolute,
            border: {UiRect::all(px(size::RING))},
        }
        Edge({Tone::Focus})
        GlobalZIndex({ON_TOP})
        Pickable { should_block_lower: false, is_hoverable: false }
        Children [(
            Node {
                width: percent(100),
                height: percent(100),
                border: {UiRect::all(px(size::RING))},
                border_radius: {BorderRadius::all(px(size::ROUND))},
            }
            Edge({Tone::Card})
            Pickable { should_block_lower: false, is_hoverable: false }
        )]
    });
}

/// Where a ring around all of `entities` lies, in the screen's logical pixels.
pub fn around<'a>(
    entities: &[Entity],
    node: impl Fn(Entity) -> Option<(&'a ComputedNode, &'a UiGlobalTransform)>,
) -> Option<Rect> {
    let place = |entity: &Entity| {
        let (node, at) = node(*entity)?;
        let scale = node.inverse_scale_factor();
        Some(Rect::from_center_size(at.translation * scale, node.size() * scale))
    };
    let all = entities.iter().filter_map(place).reduce(|all, one| all.union(one))?;
    Some(all.inflate(2.0 * size::RING))
}

pub fn put_around(
    lit: Res<Lit>,
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    stops: Query<(), Or<(With<Does>, With<TextBox>)>>,
    nodes: Query<(&ComputedNode, &UiGlobalTransform), Without<Ring>>,
    mut ring: Query<&mut Node, With<Ring>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Ok(mut ring) = ring.single_mut() else { return };
    let focused: Vec<Entity> = focus.get().filter(|entity| visible.0 && stops.contains(*entity)).into_iter().collect();
    let place = around(if lit.0.is_empty() { &focused } else { &lit.0 }, |entity| nodes.get(entity).ok());
    let mut now = ring.clone();
    match place {
        Some(place) => {
            now.display = Display::Flex;
            (now.left, now.top) = (px(place.min.x), px(place.min.y));
            (now.width, now.height) = (px(place.width()), px(place.height()));
            now.border_radius = BorderRadius::all(px(size::ROUND + size::RING));
        }
        None => now.display = Display::None,
    }
    if *ring != now {
        *ring = now;
        redraw.write(RequestRedraw);
    }
}
