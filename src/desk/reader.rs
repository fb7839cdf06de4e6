//! Screen readers press and focus. bevy_egui sends its tree out but never reads what comes back, and
//! what comes back does not wake a window that draws only when something changed: a thread looks,
//! and the next frame hands the actions to egui.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bevy::a11y::{AccessibilityRequested, ActionRequest};
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};
use bevy::winit::{EventLoopProxy, EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::{EguiInput, EguiPreUpdateSet, PrimaryEguiContext, egui};

/// How often to look while a screen reader is on.
const LOOK_MS: u64 = 30;
/// How often to look whether one has been switched on.
const LOOK_OFF_MS: u64 = 500;

/// Hooks the readers' way in.
pub fn plugin(app: &mut App) {
    app.add_systems(Last, draw_again)
        .add_systems(Update, start_watching.run_if(run_once))
        .add_systems(PreUpdate, hand_over.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass));
}

type Queue = Arc<Mutex<WinitActionRequestHandler>>;

fn start_watching(
    handlers: Res<WinitActionRequestHandlers>,
    requested: Res<AccessibilityRequested>,
    proxy: Res<EventLoopProxyWrapper>,
) {
    let queues: Vec<Queue> = handlers.values().cloned().collect();
    let (requested, proxy) = (requested.clone(), (**proxy).clone());
    let look = move || watch(&queues, &requested, &proxy);
    if let Err(error) = std::thread::Builder::new().name("reader".to_owned()).spawn(look) {
        tracing::error!(%error, "screen readers cannot press anything");
    }
}

#[expect(clippy::disallowed_methods, reason = "a thread of its own, with nobody waiting for it")]
fn watch(queues: &[Queue], requested: &AccessibilityRequested, proxy: &EventLoopProxy<WinitUserEvent>) {
    let mut was_on = false;
    loop {
        let on = requested.get();
        let asked = queues.iter().any(|queue| !queue.lock().unwrap_or_else(PoisonError::into_inner).is_empty());
        // Just switched on: the whole tree must be drawn once to be sent.
        let wake = asked || (on && !was_on);
        was_on = on;
        if wake && proxy.send_event(WinitUserEvent::WakeUp).is_err() {
            return;
        }
        std::thread::sleep(Duration::from_millis(if on { LOOK_MS } else { LOOK_OFF_MS }));
    }
}

fn hand_over(
    handlers: Res<WinitActionRequestHandlers>,
    mut polled: MessageReader<ActionRequest>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
) {
    let Ok(mut input) = inputs.single_mut() else {
        return;
    };
    // What came in the middle of a frame was taken out of the queue by Bevy itself.
    input.events.extend(polled.read().map(|request| egui::Event::AccessKitActionRequest(request.0.clone())));
    for queue in handlers.values() {
        let mut queue = queue.lock().unwrap_or_else(PoisonError::into_inner);
        input.events.extend(queue.drain(..).map(egui::Event::AccessKitActionRequest));
    }
}

/// A press Bevy took is handed over in the next frame: there must be one.
fn draw_again(mut polled: MessageReader<ActionRequest>, mut redraw: MessageWriter<RequestRedraw>) {
    if polled.read().count() > 0 {
        redraw.write(RequestRedraw);
    }
}
