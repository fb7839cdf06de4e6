//! Wakes the window at a moment it asked for. The window sleeps between events; what must happen
//! later with nobody touching anything (a step of scanning, a pointer that has rested long enough)
//! asks here, and nothing runs in between.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Instant;

use bevy::prelude::*;
use bevy::winit::EventLoopProxyWrapper;

use super::still::wake_window;

pub fn plugin(app: &mut App) {
    app.init_resource::<Alarm>().add_systems(Startup, start);
}

/// The earliest moment asked for.
#[derive(Resource, Clone, Default)]
pub struct Alarm(Arc<(Mutex<Option<Instant>>, Condvar)>);

impl Alarm {
    /// Wakes the window then, if nobody asked for an earlier moment. Whoever wakes up asks again for
    /// what is still to come.
    pub fn at(&self, moment: Instant) {
        let (earliest, changed) = &*self.0;
        let mut earliest = earliest.lock().unwrap_or_else(PoisonError::into_inner);
        if earliest.is_none_or(|known| moment < known) {
            *earliest = Some(moment);
            changed.notify_one();
        }
    }

    /// Waits for the next moment and forgets it.
    fn wait(&self) {
        let (earliest, changed) = &*self.0;
        let mut known = earliest.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            known = match *known {
                None => changed.wait(known).unwrap_or_else(PoisonError::into_inner),
                Some(moment) => {
                    let rest = moment.saturating_duration_since(Instant::now());
                    if rest.is_zero() {
                        *known = None;
                        return;
                    }
                    changed.wait_timeout(known, rest).unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }
}

fn start(alarm: Res<Alarm>, proxy: Res<EventLoopProxyWrapper>) {
    let (alarm, proxy) = (alarm.clone(), (**proxy).clone());
    let ring = move || {
        loop {
            alarm.wait();
            if !wake_window(&proxy) {
                return;
            }
        }
    };
    if let Err(error) = std::thread::Builder::new().name("alarm".into()).spawn(ring) {
        tracing::warn!(%error, "no thread for switches");
    }
}
