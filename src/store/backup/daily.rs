//! The copy that makes itself: once a day, on a thread of its own beside a window's worker, into
//! the folder the school chose. A child who tells goes first, at every step. What goes wrong is
//! kept in the store, where the desk shows it; nothing that was there before is lost by it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::{BackupError, CopyLock, Kind, Made, keep, make, same_disk};
use crate::domain::time::Moment;
use crate::store::sqlite::Sqlite;
use crate::store::sqlite::copy::last_copy_in;
use crate::store::{CopyEnd, LastCopy, Store, StoreError, Stored, clock};

/// A copy is due when the last is this old. Less than a day, so that each school morning makes one
/// and the hour does not creep through the day.
pub const DUE_AFTER_SECS: u64 = 20 * 3_600;
/// A desk lets a running kiosk go first for so long.
pub const DESK_LATER_SECS: u64 = 600;
/// First look after a window opened: first it has to be there for a child.
const FIRST_LOOK: Duration = Duration::from_secs(30);
/// Then every minute.
const LOOK_EVERY: Duration = Duration::from_secs(60);
/// After a failed copy, the next try.
const RETRY_AFTER: Duration = Duration::from_secs(900);
/// Rest after every step, for whoever else needs the disk.
const STEP_REST: Duration = Duration::from_millis(2);
/// While a child's telling waits, the copy looks this often whether it may go on.
const TELLING_LOOK: Duration = Duration::from_millis(20);

/// How often somebody looks whether a copy is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// A copy is due when the last is this old, in seconds.
    pub due_after_secs: u64,
    /// From the start to the first look.
    pub first: Duration,
    /// From look to look.
    pub every: Duration,
    /// After a failed copy.
    pub retry: Duration,
}

impl Pace {
    /// A kiosk's.
    pub fn kiosk() -> Self {
        Self { due_after_secs: DUE_AFTER_SECS, first: FIRST_LOOK, every: LOOK_EVERY, retry: RETRY_AFTER }
    }

    /// A desk's: a kiosk that is running goes first.
    pub fn desk() -> Self {
        Self { due_after_secs: DUE_AFTER_SECS + DESK_LATER_SECS, ..Self::kiosk() }
    }
}

/// What one look came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Looked {
    /// No copy is due, or somebody else is making it.
    NotDue,
    /// A copy was made.
    Made(PathBuf),
    /// It could not be made; the store knows why.
    Failed(BackupError),
    /// The window closed in between.
    Stopped,
}

/// The thread that makes copies. Dropped, it stops at its next step.
#[derive(Debug)]
pub struct Copies {
    stop: Arc<Stop>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Stop {
    stopped: Mutex<bool>,
    bell: Condvar,
}

impl Stop {
    /// Waits so long, or until it is time to stop. True when it is.
    fn wait(&self, wait: Duration) -> bool {
        let stopped = self.stopped.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.bell.wait_timeout_while(stopped, wait, |stopped| !*stopped);
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }

    fn ring(&self) {
        *self.stopped.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.bell.notify_all();
    }
}

impl Copies {
    /// Copies the school in `data` into `folder` at this pace. While `telling` says that somebody
    /// waits for the store, it does not move.
    pub fn keep(data: PathBuf, folder: PathBuf, pace: Pace, telling: impl Fn() -> bool + Send + 'static) -> Self {
        let stop = Arc::new(Stop::default());
        let inside = Arc::clone(&stop);
        let thread = std::thread::Builder::new().name("copies".to_owned()).spawn(move || {
            let mut wait = pace.first;
            while !inside.wait(wait) {
                let mut go_on = || {
                    while telling() {
                        if inside.wait(TELLING_LOOK) {
                            return false;
                        }
                    }
                    !inside.wait(STEP_REST)
                };
                let looked = look(&data, &folder, pace.due_after_secs, clock::now(), &mut go_on);
                wait = if matches!(looked, Looked::Failed(_)) { pace.retry } else { pace.every };
            }
        });
        if let Err(error) = &thread {
            tracing::error!(%error, "no copies will be made");
        }
        Self { stop, thread: thread.ok() }
    }

    /// Stops, and waits until the files are closed.
    pub fn stop(mut self) {
        self.stop.ring();
        if let Some(thread) = self.thread.take() {
            // A thread that panicked left at most an unfinished folder; the next copy clears it.
            let _ = thread.join();
        }
    }
}

impl Drop for Copies {
    fn drop(&mut self) {
        self.stop.ring();
    }
}

/// Looks once, and copies when a copy is due. `go_on` as in [`make`].
pub fn look(data: &Path, folder: &Path, due_after_secs: u64, now: Moment, go_on: &mut dyn FnMut() -> bool) -> Looked {
    // A clock that was set back makes a copy due at once, not never.
    let due = |last: &LastCopy| last.at.is_none_or(|at| now < at || now.secs_since(at) >= due_after_secs);
    let is_due = || last_copy_in(data).ok().filter(due);
    if is_due().is_none() {
        return Looked::NotDue;
    }
    let lock = match CopyLock::take(data) {
        Ok(lock) => lock,
        Err(BackupError::Running) => return Looked::NotDue,
        Err(error) => return failed(data, folder, now, error),
    };
    // Whoever had the lock until now may have made it.
    let Some(last) = is_due() else { return Looked::NotDue };
    let made = plugged_in(&last, data, folder).and_then(|()| make(data, folder, Kind::Daily, now, &lock, go_on));
    match made {
        Ok(Some(made)) => good(data, folder, now, made),
        Ok(None) => Looked::Stopped,
        // There is nothing to copy yet.
        Err(BackupError::Store(StoreError::NotSetUp)) => Looked::NotDue,
        Err(error) => failed(data, folder, now, error),
    }
}

/// The folder of a stick that is not plugged in is often still there, empty, on the computer's own
/// disk. A copy there would look like one and be none.
fn plugged_in(last: &LastCopy, data: &Path, folder: &Path) -> Result<(), BackupError> {
    let went_here = Path::new(&last.place).parent() == std::fs::canonicalize(folder).ok().as_deref();
    if went_here && !last.same_disk && same_disk(data, folder) {
        return Err(BackupError::Unplugged(folder.display().to_string()));
    }
    Ok(())
}

fn good(data: &Path, folder: &Path, now: Moment, made: Made) -> Looked {
    let kept = note(data, now, &made.path.display().to_string(), CopyEnd::Good { same_disk: made.same_disk });
    if let Err(error) = kept {
        return Looked::Failed(error.into());
    }
    // An older copy may be the only one that still remembers what was cut off: it stays.
    let pruned = match remembers_more(data, &made) {
        Ok(true) => Err(BackupError::History),
        Ok(false) => keep::prune(&made.path, &made.manifest),
        Err(error) => Err(error.into()),
    };
    match pruned {
        Ok(removed) => {
            tracing::info!(removed, "the school was copied");
            Looked::Made(made.path)
        }
        Err(error) => failed(data, folder, now, error),
    }
}

fn remembers_more(data: &Path, made: &Made) -> Stored<bool> {
    let Some(folder) = made.path.parent() else { return Ok(false) };
    let Ok(store) = Sqlite::open_to_check(data)? else { return Ok(false) };
    for (_, manifest) in keep::of_school(folder, &made.manifest.school) {
        let own = manifest.kiosk == made.manifest.kiosk;
        if let Some(anchor) = manifest.anchor().filter(|_| own)
            && !store.compare(&anchor)?.is_empty()
        {
            return Ok(true);
        }
    }
    Ok(false)
}

fn failed(data: &Path, folder: &Path, now: Moment, error: BackupError) -> Looked {
    tracing::error!(slug = error.slug(), "the school could not be copied");
    let place = folder.display().to_string();
    if let Err(unkept) = note(data, now, &place, CopyEnd::Failed(&error.key())) {
        tracing::error!(slug = unkept.slug(), "and that could not be noted");
    }
    Looked::Failed(error)
}

/// Keeps in the store how a copy ended.
pub fn note(data: &Path, at: Moment, place: &str, end: CopyEnd<'_>) -> Stored<()> {
    match Sqlite::open_to_check(data)? {
        Ok(mut store) => store.copy_ended(at, place, end),
        Err(words) => Err(StoreError::Refused(words)),
    }
}
