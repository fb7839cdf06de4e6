//! The kiosk's worker thread: opens the store itself, so that the window shows first, and answers
//! one request after the other. Whatever happens in here, a child who told gets an answer.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::help::Helpers;
use super::link::{Link, REPLIES_MAX, REQUESTS_MAX, TELLS_MAX};
use super::tracking::Children;
use super::{POLL_SECS, Pin, Reply, Request, SchoolNow};
use crate::domain::author::Author;
use crate::domain::directory::Directory;
use crate::domain::ids::{GroupId, ReportId, StaffId};
use crate::domain::routes::Routing;
use crate::domain::telling::KEPT_SHOWS_AFTER_SECS;
use crate::domain::time::Moment;
use crate::seal::hash::sha256;
use crate::seal::identity::pin_fits;
use crate::store::lanes::{Lanes, Pulled};
use crate::store::pins::pin_is_theirs;
use crate::store::signed::Pen;
use crate::store::sqlite::{BALLAST_BYTES, Sqlite};
use crate::store::{Kiosk, Store, StoreError, Stored, Verb, clock, trusted};

/// The name under which wrong PINs are counted; the kiosk does not know whose PIN it was.
const PIN_THROTTLE: &str = "pin";

/// Starts of a class the kiosk looks back on: two years of them.
const STARTS_REMEMBERED: usize = 400;
/// How long a name typed at a lesson start is offered again, in seconds: a school day.
const TODAY_SECS: u64 = 12 * 60 * 60;

/// What opening gives: the store, and what has to be announced about it.
pub type Opened = Stored<(Box<dyn Store>, Option<StoreError>)>;

/// Starts the kiosk's worker on a data folder. `place` overrides the kiosk's place name, `routing`
/// is how reports go, `wake` rings the window after every answer. What is wrong with the
/// folder is answered as [`Reply::NotStored`]; the worker goes on trying.
pub fn spawn_kiosk(dir: PathBuf, place: Option<String>, routing: Routing, wake: impl Fn() + Send + 'static) -> Link {
    spawn_kiosk_on(open_kiosk(dir), place, routing, wake)
}

/// Opens the data folder as its kiosk, as often as it must be.
pub fn open_kiosk(dir: PathBuf) -> impl FnMut() -> Opened + Send + 'static {
    move || {
        let (store, announced) = Sqlite::open_kiosk(&dir)?;
        store.lay_ballast(BALLAST_BYTES);
        Ok((Box::new(store) as Box<dyn Store>, announced))
    }
}

/// The same on any back end.
pub fn spawn_kiosk_on(
    open: impl FnMut() -> Opened + Send + 'static,
    place: Option<String>,
    routing: Routing,
    wake: impl Fn() + Send + 'static,
) -> Link {
    let requests = Arc::new(Lanes::new(TELLS_MAX, REQUESTS_MAX));
    let replies = Arc::new(Lanes::new(0, REPLIES_MAX));
    let mut worker = Worker {
        open: Box::new(open),
        store: None,
        school: None,
        place,
        routing,
        started: false,
        seen: Seen::default(),
        pin_of: None,
        moved: None,
        unwiped: true,
        helpers: Helpers::default(),
        children: Children::default(),
        replies: Arc::clone(&replies),
        wake: Box::new(wake),
    };
    let asked = Arc::clone(&requests);
    let thread = std::thread::Builder::new().name("store".to_owned()).spawn(move || worker.run(&asked));
    if thread.is_err() {
        requests.close();
    }
    Link { requests, replies, thread: thread.ok(), copies: None }
}

/// The school as the worker checked it.
pub(super) struct School {
    pub(super) kiosk: Kiosk,
    pub(super) directory: Directory,
    /// What this kiosk signs with.
    pub(super) pen: Pen,
}

/// How far this kiosk has read what others wrote.
#[derive(Clone, Copy, Default)]
struct Seen {
    change: i64,
    notice: i64,
}

pub(super) struct Worker {
    open: Box<dyn FnMut() -> Opened + Send>,
    pub(super) store: Option<Box<dyn Store>>,
    pub(super) school: Option<School>,
    place: Option<String>,
    pub(super) routing: Routing,
    /// What an earlier kiosk left over is settled.
    started: bool,
    seen: Seen,
    /// Whose PIN was right last: they uncover and close.
    pin_of: Option<StaffId>,
    /// A report that was settled as a left-over while its child still told, and its second id.
    pub(super) moved: Option<(ReportId, ReportId)>,
    /// A kept report went away and its bytes may still stand in a file.
    pub(super) unwiped: bool,
    pub(super) helpers: Helpers,
    pub(super) children: Children,
    replies: Arc<Lanes<Reply>>,
    wake: Box<dyn Fn() + Send>,
}

impl Worker {
    fn run(&mut self, requests: &Lanes<Request>) {
        if let Err(error) = self.opened() {
            self.answer(Reply::NotStored(error));
        }
        let every = Duration::from_secs(POLL_SECS);
        let mut polled = Instant::now();
        loop {
            match requests.pull(every.saturating_sub(polled.elapsed())) {
                Pulled::Item(request) => self.handle_safely(request),
                Pulled::Nothing => {}
                Pulled::Closed => break,
            }
            if polled.elapsed() >= every {
                // A panic here loses nothing that was told; the store is opened anew.
                if catch_unwind(AssertUnwindSafe(|| self.poll())).is_err() {
                    self.store = None;
                }
                polled = Instant::now();
            }
        }
        self.wipe();
    }

    pub(super) fn answer(&self, reply: Reply) {
        if self.replies.push(reply, false).is_err() {
            tracing::warn!("the window does not hear its worker any more");
        }
        (self.wake)();
    }

    fn handle_safely(&mut self, request: Request) {
        let told = request.tells().cloned();
        let reply = catch_unwind(AssertUnwindSafe(|| self.handle(request))).unwrap_or_else(|_| {
            self.store = None;
            match told {
                Some(id) => Reply::NotTold(id),
                None => Reply::NotStored(StoreError::Refused("panic".to_owned())),
            }
        });
        self.answer(reply);
    }

    fn handle(&mut self, request: Request) -> Reply {
        let reply = match request {
            Request::Tell(keep, report) => return self.tell(keep, *report),
            Request::StillNeedsHelp(former, id) => return self.still_needs_help(&former, id),
            Request::Opinion(saying) => return self.say(*saying),
            Request::TryCode(tried) => self.try_code(tried),
            Request::School => self.school_now(),
            Request::Pupils(group) => self.pupils_of(group),
            Request::NewPupil(pupil) => self.opened().and_then(|store| store.put_pupil(&pupil)).map(|()| Reply::Saved),
            Request::Pupil(pupil) => self.pupil_now(pupil),
            Request::Needs(pupils) => self.needs(pupils),
            Request::SetKioskProfile(profile) => {
                self.opened().and_then(|store| store.set_kiosk_profile(&profile, clock::now())).map(|()| Reply::Saved)
            }
            Request::SaveVisit(pupil, visit) => {
                self.opened().and_then(|store| store.save_visit(&pupil, &visit, clock::now())).map(|()| Reply::Saved)
            }
            Request::Credit(pupils, lesson, tale) => self.credit(&pupils, &lesson, &tale),
            Request::Met(group) => self.met(group),
            Request::TellClass(group, lesson, tale) => self.tell_class(&group, &lesson, &tale),
            Request::Felt(said) => self.felt(&said),
            Request::GivenToday => self.given_today(),
            Request::LessonStarts(group) => self
                .opened()
                .and_then(|store| store.lesson_starts_of(&group, STARTS_REMEMBERED))
                .map(|starts| Reply::LessonStarts(group, starts)),
            Request::StartLesson(start) => {
                self.opened().and_then(|store| store.start_lesson(&start)).map(|()| Reply::Saved)
            }
            Request::LessonReady(start) => {
                self.opened().and_then(|store| store.lesson_ready(&start)).map(|()| Reply::LessonReady(start.id))
            }
            Request::SaveSigning(pupil, signing) => {
                self.opened().and_then(|store| store.save_signing(&pupil, &signing)).map(|()| Reply::Saved)
            }
            Request::Sign(signed) => {
                let hash = sha256(signed.hashed_text().as_bytes());
                self.opened().and_then(|store| store.sign(&signed, &hash)).map(|()| Reply::Signed)
            }
            Request::Audit(verb) => self.audit(verb).map(|()| Reply::Saved),
            Request::TryPin(pin) => self.try_pin(&pin),
        };
        reply.unwrap_or_else(Reply::NotStored)
    }

    /// The open store; opens it where it is not open yet, and settles what a kiosk before this one
    /// left over: this one holds the lock, so nobody will come back to it.
    pub(super) fn opened(&mut self) -> Stored<&mut Box<dyn Store>> {
        if self.store.is_none() {
            let (mut store, announced) = (self.open)()?;
            if let Some(announced) = announced {
                self.answer(Reply::NotStored(announced));
            }
            // Only the first time: after trouble with the file the child who tells is still there.
            if !self.started {
                let left_over = store.settle_left_over(Moment(i64::MAX))?;
                if left_over > 0 {
                    tracing::info!(left_over, "reports a kiosk left over were settled");
                }
                self.started = true;
            }
            self.unwiped = true;
            self.helpers.forget();
            self.seen.notice = store.notices_after(self.seen.notice)?.1;
            self.store = Some(store);
        }
        self.store.as_mut().ok_or(StoreError::NotSetUp)
    }

    /// The school, its directory checked against the pinned root key.
    pub(super) fn load_school(&mut self) -> Stored<&School> {
        if self.school.is_none() {
            let (mut kiosk, directory) = trusted(self.opened()?.as_mut())?;
            if let Some(place) = &self.place {
                kiosk.place.clone_from(place);
            }
            let author = Author::Kiosk(kiosk.id.clone());
            let pen = Pen::new(&kiosk.root_key, author, self.opened()?.signer()?);
            self.school = Some(School { kiosk, directory, pen });
        }
        self.school.as_ref().ok_or(StoreError::NotSetUp)
    }

    fn school_now(&mut self) -> Stored<Reply> {
        let school = self.load_school()?;
        let (place, directory) = (school.kiosk.place.clone(), school.directory.clone());
        let store = self.opened()?;
        let groups = store.groups()?;
        let access = store.kiosk_profile()?;
        Ok(Reply::School(Box::new(SchoolNow { place, directory, groups, access })))
    }

    fn pupils_of(&mut self, group: GroupId) -> Stored<Reply> {
        let store = self.opened()?;
        let (pupils, coded) = (store.pupils(&group)?, store.with_picture_code(&group)?);
        Ok(Reply::Pupils(group, pupils, coded))
    }

    fn given_today(&mut self) -> Stored<Reply> {
        let now = clock::now();
        let from = Moment(now.0.saturating_sub(Moment(0).plus_secs(TODAY_SECS).0));
        // Whatever was kept before a clock was set back counts as today too.
        let starts = self.opened()?.lesson_starts_between(from, Moment(i64::MAX))?;
        Ok(Reply::GivenToday(starts.into_iter().map(|start| start.by).collect()))
    }

    fn audit(&mut self, verb: Verb) -> Stored<()> {
        let actor = match verb {
            Verb::Uncovered | Verb::ClosedKiosk => self.pin_of.take(),
            _ => None,
        };
        self.opened()?.audit(clock::now(), actor.as_ref(), verb, None)
    }

    /// Counted as wrong before it is checked: pulling the plug in between gives no free try.
    fn try_pin(&mut self, pin: &Pin) -> Stored<Reply> {
        let school = self.load_school()?;
        let root_key = school.kiosk.root_key.clone();
        let staff: Vec<(StaffId, Option<String>)> =
            school.directory.staff.iter().map(|staff| (staff.id.clone(), staff.signs.clone())).collect();
        let now = clock::now();
        let store = self.opened()?;
        let throttle = store.throttle(PIN_THROTTLE)?;
        let wait = throttle.wait_secs(now);
        if wait > 0 {
            return Ok(Reply::PinWrong(wait));
        }
        let counted = throttle.wrong_at(now);
        store.set_throttle(PIN_THROTTLE, counted)?;
        for (id, signs) in staff {
            let Some(secret) = store.staff_secret(&id)? else { continue };
            // Whoever has no signing key yet cannot have signed theirs.
            let theirs = signs.is_none_or(|signs| pin_is_theirs(&secret, &root_key, &signs));
            if theirs && secret.pin_hash.is_some_and(|hash| pin_fits(&pin.0, &hash)) {
                store.set_throttle(PIN_THROTTLE, counted.right())?;
                self.pin_of = Some(id);
                return Ok(Reply::PinRight);
            }
        }
        store.audit(now, None, Verb::WrongSecret, Some(PIN_THROTTLE))?;
        Ok(Reply::PinWrong(counted.wait_secs(now)))
    }

    /// Once a second: opens what could not be opened, hears notices, settles what was left over.
    fn poll(&mut self) {
        let was_closed = self.store.is_none();
        if let Err(error) = self.poll_store() {
            tracing::debug!(slug = error.slug(), "polling the store");
        } else if was_closed && let Ok(school) = self.school_now() {
            self.answer(school);
        }
        self.poll_help();
        self.poll_children();
        self.wipe();
    }

    fn poll_store(&mut self) -> Stored<()> {
        let before = clock::now().0.saturating_sub(Moment(0).plus_secs(KEPT_SHOWS_AFTER_SECS).0);
        let Seen { change: seen, notice } = self.seen;
        let store = self.opened()?;
        if store.settle_left_over(Moment(before))? > 0 {
            self.unwiped = true;
        }
        let store = self.opened()?;
        let change = store.changes()?;
        if change == seen {
            return Ok(());
        }
        let (notices, last) = store.notices_after(notice)?;
        let newest = trusted(store.as_mut());
        self.seen = Seen { change, notice: last };
        for notice in notices {
            self.answer(Reply::Notice(notice));
        }
        // An older or unsigned directory never replaces the one in use.
        // A school that was set up meanwhile is taken up as it comes.
        let in_use = self.school.as_ref().map(|school| school.directory.version);
        match newest {
            Ok((_, directory)) if Some(directory.version) > in_use => {
                let in_use = self.school.take();
                match self.school_now() {
                    Ok(school) => self.answer(school),
                    Err(error) => {
                        self.school = in_use;
                        self.answer(Reply::NotStored(error));
                    }
                }
            }
            Ok(_) | Err(StoreError::NotSetUp) => {}
            Err(error) => self.answer(Reply::NotStored(error)),
        }
        Ok(())
    }

    /// After the answer, never before it: a child does not wait for this.
    fn wipe(&mut self) {
        if self.unwiped
            && let Some(store) = self.store.as_mut()
        {
            self.unwiped = !store.wipe().unwrap_or(false);
        }
    }
}
