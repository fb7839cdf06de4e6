//! Draws only what changed. The engine draws after every event: a key let go, a pointer that moves over
//! nothing, a look at the clock. Without a graphics card each drawing costs both cores about 30 ms, so the
//! camera sleeps through events that change nothing a child can see. What nobody can explain (a window that
//! lay over this one and went away) is drawn.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bevy::asset::AssetEvent;
use bevy::ecs::message::MessageCursor;
use bevy::input::keyboard::KeyboardInput;
use bevy::input::mouse::MouseButtonInput;
use bevy::input::touch::TouchInput;
use bevy::prelude::*;
use bevy::text::{EditableText, TextLayoutInfo};
use bevy::ui::widget::TextScroll;
use bevy::ui::{CalculatedClip, ComputedStackIndex, UiGlobalTransform};
use bevy::window::{RequestRedraw, WindowResized, WindowScaleFactorChanged};
use bevy::winit::{EventLoopProxy, WinitUserEvent};

use super::tight::Tight;
use super::window::LOOK_EVERY;

/// A screen that stands still is drawn again this often, in case what lay over it went away unnoticed.
const AT_LEAST_EVERY: Duration = Duration::from_secs(60);

/// The engine comes back once or twice by itself after an event, that soon.
const ECHO: Duration = Duration::from_millis(150);

/// A thread of ours woke the window: the next event is explained.
static WOKEN: AtomicBool = AtomicBool::new(false);

/// Wakes the window from another thread; false once it is gone.
pub fn wake_window(window: &EventLoopProxy<WinitUserEvent>) -> bool {
    WOKEN.store(true, Ordering::Release);
    window.send_event(WinitUserEvent::WakeUp).is_ok()
}

pub fn plugin(app: &mut App) {
    app.add_systems(First, wake).add_systems(Last, sleep_when_still);
}

/// Everything the engine draws a screen from, as far as this kiosk uses it.
type Seen = Or<(
    Changed<ComputedNode>,
    Changed<UiGlobalTransform>,
    Changed<InheritedVisibility>,
    Changed<CalculatedClip>,
    Changed<ComputedStackIndex>,
    Or<(Changed<BackgroundColor>, Changed<BorderColor>, Changed<Outline>, Changed<ImageNode>)>,
    Or<(Changed<TextColor>, Changed<TextLayoutInfo>, Changed<TextScroll>, Changed<EditableText>)>,
)>;

/// Where the pointer is asked for, the camera must be awake.
fn wake(mut camera: Single<&mut Camera>) {
    if !camera.is_active {
        camera.is_active = true;
    }
}

/// When the screen was drawn last, and what is known of the next event.
#[derive(Default)]
struct Before {
    drawn: Duration,
    looked: Duration,
    /// Something on the screen asked for this event.
    more: bool,
    asked: MessageCursor<RequestRedraw>,
    /// The last event was one that nobody can explain.
    owed: bool,
}

fn sleep_when_still(
    mut camera: Single<&mut Camera>,
    seen: Query<(), Seen>,
    mut gone: RemovedComponents<ComputedNode>,
    mut pictures: MessageReader<AssetEvent<Image>>,
    mut sizes: (MessageReader<WindowResized>, MessageReader<WindowScaleFactorChanged>),
    mut hands: (
        MessageReader<KeyboardInput>,
        MessageReader<MouseButtonInput>,
        MessageReader<TouchInput>,
        MessageReader<CursorMoved>,
    ),
    mut more: ResMut<Messages<RequestRedraw>>,
    tight: Res<Tight>,
    time: Res<Time<Real>>,
    mut before: Local<Before>,
) {
    let now = time.elapsed();
    let size = sizes.0.read().count() + sizes.1.read().count() > 0;
    // Both are counted: what stays unread would count as new the next time.
    let other = gone.read().count() + pictures.read().count() > 0;
    let changed = size || other || !seen.is_empty();
    let (keys, clicks, touches, moves) = &mut hands;
    let by_hand = keys.read().count() + clicks.read().count() + touches.read().count() + moves.read().count() > 0;
    // A clock that is a little early is the clock.
    let by_clock = now.saturating_sub(before.looked) >= LOOK_EVERY - LOOK_EVERY / 10;
    let echo = now.saturating_sub(before.looked) < ECHO;
    let woken = WOKEN.swap(false, Ordering::AcqRel);
    let explained = by_hand || by_clock || before.more || echo || woken;
    let long_ago = now.saturating_sub(before.drawn) >= AT_LEAST_EVERY;
    // What nobody can explain may be the herald of a key, which comes at once; else it is drawn with the
    // next event, asked for here.
    let owed = before.owed && !by_hand;
    // What is too large for its room is laid out once more before anybody sees it.
    camera.is_active = (changed || owed || long_ago) && tight.settled;
    before.owed = !explained && !camera.is_active && tight.settled;
    before.more = before.asked.read(&more).count() > 0;
    if before.owed {
        more.write(RequestRedraw);
    }
    before.looked = now;
    if camera.is_active {
        before.drawn = now;
    }
}
