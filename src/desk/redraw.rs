//! Draw only when something changed. bevy_egui 0.42 asks for another frame after every frame, which
//! keeps a core and a half busy for ever. So what it repeats is dropped (in `keyboard`), egui's own
//! wish for the next frame is read, and only that is passed on: at once, or by an alarm when it is
//! for later.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::{EventLoopProxy, EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::{EguiFullOutput, EguiPostUpdateSet, egui};

use crate::store::clock;

/// Wishes further away than this are no wishes: egui says "never" with a very long time.
const LATER_SECS_MAX: u64 = 24 * 60 * 60;
/// How often a sleeping alarm looks whether the computer itself has slept.
const SLEEP_LOOK_SECS: u64 = 5;
/// The wall clock running ahead by more than this is sleep.
const SLEPT_SECS: u64 = 2;

/// Hooks the gate around egui's own systems.
pub fn plugin(app: &mut App) {
    app.init_resource::<Wish>().add_systems(Startup, start_alarm).add_systems(
        PostUpdate,
        (
            read_wish.after(EguiPostUpdateSet::EndPass).before(EguiPostUpdateSet::ProcessOutput),
            pass_on_wish.after(EguiPostUpdateSet::ProcessOutput),
        ),
    );
}

/// When egui wants to draw again; `None` is never.
#[derive(Resource, Default)]
struct Wish(Option<Duration>);

fn read_wish(outputs: Query<&EguiFullOutput>, mut wish: ResMut<Wish>) {
    wish.0 = outputs.iter().filter_map(|output| output.0.as_ref()).filter_map(delay_of).min();
}

fn delay_of(output: &egui::FullOutput) -> Option<Duration> {
    // A texture reaches the screen one frame after egui made it.
    if !output.textures_delta.set.is_empty() {
        return Some(Duration::ZERO);
    }
    output.viewport_output.get(&egui::ViewportId::ROOT).map(|root| root.repaint_delay)
}

fn pass_on_wish(mut redraws: ResMut<Messages<RequestRedraw>>, wish: Res<Wish>, alarm: Option<Res<Alarm>>) {
    redraws.clear();
    let later = match wish.0 {
        Some(Duration::ZERO) => {
            redraws.write(RequestRedraw);
            None
        }
        Some(delay) if delay.as_secs() < LATER_SECS_MAX => Instant::now().checked_add(delay),
        _ => None,
    };
    if let Some(alarm) = alarm {
        alarm.set(later);
    }
}

/// One thread that wakes the window at the time set last.
#[derive(Resource)]
struct Alarm(Arc<(Mutex<Option<Instant>>, Condvar)>);

impl Alarm {
    fn set(&self, at: Option<Instant>) {
        *lock(&self.0.0) = at;
        self.0.1.notify_one();
    }
}

fn lock(at: &Mutex<Option<Instant>>) -> MutexGuard<'_, Option<Instant>> {
    at.lock().unwrap_or_else(PoisonError::into_inner)
}

fn start_alarm(mut commands: Commands, proxy: Res<EventLoopProxyWrapper>) {
    let shared = Arc::new((Mutex::new(None), Condvar::new()));
    commands.insert_resource(Alarm(Arc::clone(&shared)));
    let proxy = (**proxy).clone();
    if let Err(error) = std::thread::Builder::new().name("alarm".to_owned()).spawn(move || ring(&shared, &proxy)) {
        tracing::error!(%error, "nothing hides or locks by itself");
    }
}

fn ring((at, changed): &(Mutex<Option<Instant>>, Condvar), proxy: &EventLoopProxy<WinitUserEvent>) {
    let mut held = lock(at);
    loop {
        let left = held.map(|time| time.saturating_duration_since(Instant::now()));
        if left == Some(Duration::ZERO) {
            *held = None;
            if proxy.send_event(WinitUserEvent::WakeUp).is_err() {
                return;
            }
            continue;
        }
        // The steady clock stands still while a laptop sleeps, and what it shows must be hidden when
        // it wakes: so look now and then whether the wall clock has run ahead.
        let nap = left.unwrap_or(Duration::MAX).min(Duration::from_secs(SLEEP_LOOK_SECS));
        let (before, wall) = (Instant::now(), clock::now());
        held = changed.wait_timeout(held, nap).unwrap_or_else(PoisonError::into_inner).0;
        let slept = clock::now().secs_since(wall) > before.elapsed().as_secs() + SLEPT_SECS;
        if slept && proxy.send_event(WinitUserEvent::WakeUp).is_err() {
            return;
        }
    }
}
