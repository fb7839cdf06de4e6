//! Screen readers, switches and test drivers: they find what is on show in the AccessKit tree and
//! press it there. Bevy queues their requests on another thread and wakes nobody; here a thread
//! looks, and a system turns them into what a finger does.

use std::time::Duration;

use bevy::a11y::{AccessibilityNode, AccessibilityRequested, AccessibilitySystems, ActionRequest};
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use bevy::window::{PrimaryWindow, RequestRedraw};
use bevy::winit::EventLoopProxyWrapper;
use bevy::winit::accessibility::WinitActionRequestHandlers;

use accesskit::{Action, Live, Node as AccessNode, Role};

use super::drive::{Drawn, Root, Wanted};
use super::still::wake_window;
use super::widgets::{Does, TextBox};

/// How often requests are looked for while a reader is on; a press is felt at once.
const LOOK_EVERY: Duration = Duration::from_millis(30);
/// And while none is: only to notice that one came.
const LOOK_SELDOM: Duration = Duration::from_millis(500);

pub fn plugin(app: &mut App) {
    app.add_systems(Startup, stand_ready)
        .add_systems(Update, (start_looking.run_if(run_once), let_go_of_window))
        .add_systems(PostUpdate, announce.before(AccessibilitySystems::Update))
        .add_systems(PostUpdate, obey.after(AccessibilitySystems::Update));
}

#[allow(clippy::disallowed_methods, reason = "a thread of its own, with nobody waiting for it")]
fn start_looking(
    handlers: Res<WinitActionRequestHandlers>,
    requested: Res<AccessibilityRequested>,
    proxy: Res<EventLoopProxyWrapper>,
) {
    let queues: Vec<_> = handlers.values().cloned().collect();
    let requested = requested.clone();
    let proxy = (**proxy).clone();
    let look = move || {
        let mut was_on = false;
        loop {
            let on = requested.get();
            let waiting = queues.iter().any(|queue| queue.lock().is_ok_and(|queue| !queue.is_empty()));
            if (waiting || on != was_on) && !wake_window(&proxy) {
                return;
            }
            was_on = on;
            std::thread::sleep(if on { LOOK_EVERY } else { LOOK_SELDOM });
        }
    };
    if let Err(error) = std::thread::Builder::new().name("reader".into()).spawn(look) {
        tracing::warn!(%error, "no thread for screen readers");
    }
}

/// Bevy focuses the window itself at start; while it has focus no tree is ever sent.
fn let_go_of_window(mut focus: ResMut<InputFocus>, window: Query<Entity, With<PrimaryWindow>>) {
    if focus.get().is_some_and(|entity| window.contains(entity)) {
        focus.clear();
    }
}

/// Says the name of each screen as it comes. Screens are drawn afresh with every tap; this stays, so
/// that only another name is news.
#[derive(Component)]
struct Herald;

fn stand_ready(mut commands: Commands) {
    let mut node = AccessNode::new(Role::Label);
    node.set_live(Live::Polite);
    commands.spawn((Herald, AccessibilityNode(node)));
}

fn announce(
    screens: Query<&AccessibilityNode, (Added<Root>, Without<Herald>)>,
    mut heralds: Query<&mut AccessibilityNode, With<Herald>>,
) {
    let Some(name) = screens.iter().last().and_then(|screen| screen.label()) else { return };
    for mut herald in &mut heralds {
        if herald.value() != Some(name) {
            herald.set_value(name);
        }
    }
}

fn obey(
    mut requests: MessageReader<ActionRequest>,
    boxes: Query<(), With<TextBox>>,
    buttons: Query<(&Does, &AccessibilityNode)>,
    drawn: Res<Drawn>,
    mut wanted: MessageWriter<Wanted>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut focus: ResMut<InputFocus>,
    mut commands: Commands,
) {
    for request in requests.read() {
        redraw.write(RequestRedraw);
        let Some(entity) = Entity::try_from_bits(request.target_node.0) else { continue };
        match request.action {
            Action::Click if boxes.contains(entity) => focus.set(entity, FocusCause::Navigated),
            Action::Click => {
                // The screen was drawn afresh under the reader's finger: the button of the same name is meant.
                let same_name = || {
                    let name = drawn.names.get(&entity)?;
                    buttons.iter().find(|(_, node)| node.label() == Some(name.as_str()))
                };
                // A reader's press never bounces: each one counts.
                match buttons.get(entity).ok().or_else(same_name) {
                    Some((does, _)) => {
                        wanted.write(Wanted(does.0.clone()));
                    }
                    None => commands.trigger(Activate { entity }),
                }
            }
            Action::Focus => focus.set(entity, FocusCause::Navigated),
            _ => {}
        }
    }
}
