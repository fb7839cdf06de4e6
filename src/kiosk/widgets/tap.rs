//! A finger on a button: what it wants is passed on once, however it bounces, and the button gives way.

use std::time::{Duration, Instant};

use bevy::picking::hover::HoverMap;
use bevy::picking::pointer::{PointerAction, PointerButton, PointerInput, PointerLocation};
use bevy::prelude::*;
use bevy::ui::Pressed;
use bevy::ui_widgets::{Activate, Button};

use super::button::Does;
use super::drag::Draggable;
use crate::kiosk::drive::{Steps, Wanted};
use crate::kiosk::model::Intent;

/// Two taps in one place, nearer in time than this, are one: small fingers bounce.
const BOUNCE: Duration = Duration::from_millis(300);
/// One place is this wide, in the window's own pixels.
const BOUNCE_PX: f32 = 60.0;

pub fn plugin(app: &mut App) {
    app.add_observer(pressed).add_systems(Update, (finish_tap, sink).chain().before(Steps::Hear));
}

/// The last tap: when, and where the finger was.
#[derive(Default)]
struct LastTap(Option<(Instant, Vec2)>);

fn pressed(
    press: On<Activate>,
    buttons: Query<&Does>,
    fingers: Query<&PointerLocation>,
    mut last: Local<LastTap>,
    mut wanted: MessageWriter<Wanted>,
) {
    let Ok(does) = buttons.get(press.entity) else { return };
    let finger = fingers.iter().find_map(|finger| finger.location.as_ref()).map_or(Vec2::NAN, |at| at.position);
    let bounces = last.0.is_some_and(|(when, at)| when.elapsed() < BOUNCE && at.distance(finger) < BOUNCE_PX);
    // Grown-ups type their PIN faster than that.
    if bounces && !matches!(does.0, Intent::Digit(_) | Intent::RubDigit) {
        return;
    }
    last.0 = Some((Instant::now(), finger));
    wanted.write(Wanted(does.0.clone()));
}

/// A tap shorter than a frame (a small finger on a slow computer) comes as press and release at
/// once: picking sends its click to what was under the finger a frame before, and the button stays
/// pressed for ever. Here the release itself is looked at, and a button still pressed is pressed.
fn finish_tap(
    mut inputs: MessageReader<PointerInput>,
    hovered: Res<HoverMap>,
    buttons: Query<Entity, (With<Pressed>, With<Button>)>,
    mut commands: Commands,
) {
    for input in inputs.read() {
        if !matches!(input.action, PointerAction::Release(PointerButton::Primary) | PointerAction::Cancel) {
            continue;
        }
        let under = hovered.get(&input.pointer_id);
        for entity in &buttons {
            // A finger that is gone hovers over nothing: the button it pressed is the one it meant.
            let still_there = under.is_none_or(|under| under.is_empty() || under.contains_key(&entity));
            if still_there && !matches!(input.action, PointerAction::Cancel) {
                commands.trigger(Activate { entity });
            }
            commands.entity(entity).try_remove::<Pressed>();
        }
    }
}

/// A pressed button gives way a little: the finger sees that it was felt.
fn sink(mut buttons: Query<(&mut UiTransform, Has<Pressed>), (With<Does>, Without<Draggable>)>) {
    for (mut place, pressed) in &mut buttons {
        let down = if pressed { Val2::px(0.0, 3.0) } else { Val2::ZERO };
        if place.translation != down {
            place.translation = down;
        }
    }
}
