//! Reads a lesson again whenever its files are saved: a thread looks at them, checks them, tells what is
//! wrong and wakes the window; the window shows what is whole, and until then what was.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::art::Art;
use super::drive::{Kiosk, Stale, Steps};
use super::tongue::Tongues;
use crate::content::Problem;
use crate::packs::{Course, Writing};
use crate::store::clock;

/// How often the files are looked at.
const LOOK_EVERY: Duration = Duration::from_millis(400);
/// Hears what is wrong with the lesson each time it was saved.
pub type Tell = Box<dyn Fn(&[Problem]) + Send>;

/// The course with the lesson as it was saved last, until the window took it.
#[derive(Resource, Clone)]
pub struct Written(Arc<Mutex<Option<Course>>>, Writing);

pub fn plugin(app: &mut App) {
    app.add_systems(Update, read_again.in_set(Steps::Decide));
}

/// Watches the files of a lesson for as long as the program runs.
#[allow(clippy::disallowed_methods, reason = "a thread of its own, with nobody waiting for it")]
pub fn watch(writing: Writing, tell: Tell, wake: impl Fn() + Send + 'static) -> Written {
    let written = Written(Arc::default(), writing);
    let saved = written.clone();
    let look = move || look_on(&saved, tell, wake);
    if let Err(error) = std::thread::Builder::new().name("preview".to_owned()).spawn(look) {
        tracing::error!(%error, "the lesson is not read again when it is saved");
    }
    written
}

#[expect(clippy::disallowed_methods, reason = "a thread of its own: no window waits for it")]
fn look_on(Written(saved, writing): &Written, tell: Tell, wake: impl Fn()) {
    let mut seen = None;
    loop {
        let now = Some(writing.stamps());
        if now != seen {
            let course = writing.course();
            tell(&writing.problems(&course));
            // As it was at first, it is on the screen already.
            if seen.is_some() {
                if let Ok(mut slot) = saved.lock() {
                    *slot = Some(course);
                }
                wake();
            }
            seen = now;
        }
        std::thread::sleep(LOOK_EVERY);
    }
}

fn read_again(
    written: Res<Written>,
    mut kiosk: ResMut<Kiosk>,
    mut tongues: ResMut<Tongues>,
    mut art: ResMut<Art>,
    mut stale: ResMut<Stale>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(saved) = written.0.lock().ok().and_then(|mut slot| slot.take()) else { return };
    let lesson = written.1.lesson_of(&saved);
    art.read_from(saved.pack.clone());
    tongues.read_from(saved.pack);
    kiosk.words = tongues.words(&kiosk.model.language);
    if let Some(lesson) = lesson {
        kiosk.model.read_again(&lesson, clock::now());
    }
    stale.0 = true;
    redraw.write(RequestRedraw);
}
