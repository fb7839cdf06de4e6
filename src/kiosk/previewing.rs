//! Reads a lesson again whenever its files are saved: a thread looks at them, checks them, tells what is
//! wrong and wakes the window; the window shows what is whole, and until then what was.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::drive::{Kiosk, Stale, Steps};
use super::tongue::Tongues;
use crate::content::{self, Problem};
use crate::domain::ids::LessonId;
use crate::domain::lesson::Lesson;
use crate::store::clock;

/// How often the files are looked at.
const LOOK_EVERY: Duration = Duration::from_millis(400);
/// Who makes the voices hears of them elsewhere.
const VOICES: &str = "voice";

/// A lesson somebody writes.
pub struct Writing {
    /// Which.
    pub lesson: LessonId,
    /// Hears what is wrong with it.
    pub tell: Box<dyn Fn(&[Problem]) + Send>,
}

/// The lesson as it was saved last, until the window took it; `None` inside for one that is not whole.
#[derive(Resource, Clone)]
pub struct Written(Arc<Mutex<Option<Option<Lesson>>>>);

pub fn plugin(app: &mut App) {
    app.add_systems(Update, read_again.in_set(Steps::Decide));
}

/// Watches the files of a lesson for as long as the program runs.
#[allow(clippy::disallowed_methods, reason = "a thread of its own, with nobody waiting for it")]
pub fn watch(root: PathBuf, writing: Writing, wake: impl Fn() + Send + 'static) -> Written {
    let written = Written(Arc::default());
    let saved = written.clone();
    let look = move || look_on(&root, &writing, &saved, wake);
    if let Err(error) = std::thread::Builder::new().name("preview".to_owned()).spawn(look) {
        tracing::error!(%error, "the lesson is not read again when it is saved");
    }
    written
}

#[expect(clippy::disallowed_methods, reason = "a thread of its own: no window waits for it")]
fn look_on(root: &Path, writing: &Writing, saved: &Written, wake: impl Fn()) {
    let mut seen = None;
    loop {
        let now = Some(stamps(root, &writing.lesson));
        if now != seen {
            let found = content::check(root).into_iter();
            let ours: Vec<Problem> = found.filter(|problem| is_of(problem, &writing.lesson)).collect();
            (writing.tell)(&ours);
            // As it was at first, it is on the screen already.
            if seen.is_some() {
                let lessons = content::load(root).0.lessons;
                let lesson = lessons.into_iter().find(|lesson| lesson.id == writing.lesson);
                if let Ok(mut slot) = saved.0.lock() {
                    *slot = Some(lesson);
                }
                wake();
            }
            seen = now;
        }
        std::thread::sleep(LOOK_EVERY);
    }
}

fn is_of(problem: &Problem, lesson: &LessonId) -> bool {
    let of_lesson = problem.file.starts_with(&format!("{}/{lesson}/", content::LESSONS))
        || problem.file.ends_with(&format!("/lesson-{lesson}.ftl"));
    of_lesson && !problem.rule.starts_with(VOICES)
}

/// Every file of the lesson, with when it was saved and how long it is.
fn stamps(root: &Path, lesson: &LessonId) -> Vec<(PathBuf, Option<SystemTime>, u64)> {
    let words = format!("lesson-{lesson}.ftl");
    let folders = std::fs::read_dir(root.join("locales")).into_iter().flatten().flatten();
    let words = folders.map(|folder| folder.path().join(&words));
    let tales = std::fs::read_dir(root.join(content::LESSONS).join(lesson.as_str())).into_iter().flatten().flatten();
    let mut all: Vec<_> = words
        .chain(tales.map(|tale| tale.path()))
        .filter_map(|path| {
            let facts = std::fs::metadata(&path).ok()?;
            Some((path, facts.modified().ok(), facts.len()))
        })
        .collect();
    all.sort();
    all
}

fn read_again(
    written: Res<Written>,
    mut kiosk: ResMut<Kiosk>,
    mut tongues: ResMut<Tongues>,
    mut stale: ResMut<Stale>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(saved) = written.0.lock().ok().and_then(|mut slot| slot.take()) else { return };
    tongues.forget();
    kiosk.words = tongues.words(&kiosk.model.language);
    if let Some(lesson) = saved {
        kiosk.model.read_again(&lesson, clock::now());
    }
    stale.0 = true;
    redraw.write(RequestRedraw);
}
