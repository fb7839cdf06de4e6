//! The desk's worker thread. Nothing that needs a second, a disk or a key happens on the window's.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::around::{Mirrored, Seen};
use super::key_files::KeyPlaces;
use super::link::{DeskLink, MARKS_MAX, REPLIES_MAX, REQUESTS_MAX};
use super::papers::Making;
use super::resealing::Running;
use super::seconding::Given;
use super::signed_in::SignedIn;
use super::{DeskReply, DeskRequest, PersonCard, Starts};
use crate::content::{self, Pack};
use crate::domain::directory::Directory;
use crate::domain::errand::Errand;
use crate::domain::ids::ReportId;
use crate::domain::person::Staff;
use crate::seal::identity::{WORK_FACTOR, needs_key_file};
use crate::store::authors::Authors;
use crate::store::founding::{Asked, Keys};
use crate::store::lanes::{Lanes, Pulled};
use crate::store::locks::{Behind, LockRows};
use crate::store::sqlite::Sqlite;
use crate::store::worker::POLL_SECS;
use crate::store::{LastCopy, LearnRows, OpinionRows, SignRows, Store, StoreError, Stored, Verb, clock, trusted};

/// Lesson starts in a class's history: a school year of them.
pub(super) const STARTS_SHOWN: usize = 200;

/// Starts the desk's worker on a data folder. `wake` rings the window after every answer.
pub fn spawn_desk(dir: PathBuf, wake: impl Fn() + Send + 'static) -> DeskLink {
    spawn_desk_with(dir, WORK_FACTOR, wake)
}

/// The same with another scrypt work factor for the passphrases it makes: tests and demo schools are
/// in a hurry.
pub fn spawn_desk_with(dir: PathBuf, work_factor: u8, wake: impl Fn() + Send + 'static) -> DeskLink {
    let shipped = Pack::open(&content::root()).unwrap_or_default();
    spawn(dir, shipped, work_factor, Box::new(|| false), wake)
}

/// The same for a window: with the course the school has; `mirrored` says whether a second display shows it.
pub fn spawn_desk_on(dir: PathBuf, course: Pack, mirrored: Mirrored, wake: impl Fn() + Send + 'static) -> DeskLink {
    spawn(dir, course, WORK_FACTOR, mirrored, wake)
}

fn spawn(
    dir: PathBuf,
    course: Pack,
    work_factor: u8,
    mirrored: Mirrored,
    wake: impl Fn() + Send + 'static,
) -> DeskLink {
    let requests = Arc::new(Lanes::new(MARKS_MAX, REQUESTS_MAX));
    let replies = Arc::new(Lanes::new(0, REPLIES_MAX));
    let mut worker = Worker {
        dir,
        course,
        store: None,
        signed_in: None,
        keys: None,
        asked: Vec::new(),
        making: None,
        second: None,
        key_places: KeyPlaces::default(),
        resealing: None,
        relocking: None,
        work_factor,
        change: 0,
        erased: 0,
        wiping: false,
        felt: (0, 0),
        copied: None,
        around: Seen::new(mirrored),
        errands: Vec::new(),
        replies: Arc::clone(&replies),
        wake: Box::new(wake),
    };
    let asked = Arc::clone(&requests);
    let thread = std::thread::Builder::new().name("store".to_owned()).spawn(move || worker.run(&asked));
    if thread.is_err() {
        requests.close();
    }
    DeskLink { requests, replies, thread: thread.ok(), copies: None }
}

pub(super) struct Worker {
    pub(super) dir: PathBuf,
    /// The lessons the school has, ours and those of its packs.
    pub(super) course: Pack,
    pub(super) store: Option<Sqlite>,
    pub(super) signed_in: Option<SignedIn>,
    /// Keys of a school that is being set up: stored with it, or never used.
    pub(super) keys: Option<Keys>,
    /// Which places of the papers were asked for.
    pub(super) asked: Vec<Asked>,
    /// A recovery paper that is made and not proved.
    pub(super) making: Option<Making>,
    /// Who stands beside whoever is signed in.
    pub(super) second: Option<Given>,
    /// Where key files are looked for.
    pub(super) key_places: KeyPlaces,
    /// Sealing again that is going on.
    pub(super) resealing: Option<Running>,
    /// What is still to be locked anew.
    pub(super) relocking: Option<Vec<Behind>>,
    /// Something was locked anew or erased, and its traces are not wiped from the files yet.
    pub(super) wiping: bool,
    /// scrypt work of new passphrases.
    pub(super) work_factor: u8,
    change: i64,
    /// How much of what this person read was said to be erased.
    pub(super) erased: usize,
    /// The newest feeling and the newest answer to a question that were said to the window.
    felt: (i64, i64),
    /// What was last said of the copies.
    copied: Option<LastCopy>,
    pub(super) around: Seen,
    /// What was last said of where whoever is signed in is asked to go.
    errands: Vec<Errand>,
    replies: Arc<Lanes<DeskReply>>,
    wake: Box<dyn Fn() + Send>,
}

impl Worker {
    fn run(&mut self, requests: &Lanes<DeskRequest>) {
        let every = Duration::from_secs(POLL_SECS);
        let mut polled = Instant::now();
        let mut trouble: Option<StoreError> = None;
        loop {
            // Locking anew and sealing again go on between the requests.
            let busy = self.resealing.is_some() || self.relocking.is_some();
            let rest = if busy { Duration::ZERO } else { every.saturating_sub(polled.elapsed()) };
            match requests.pull(rest) {
                Pulled::Item(request) => {
                    if let Err(error) = self.safely(|worker| worker.handle(request)) {
                        self.answer(DeskReply::Trouble(error));
                    }
                }
                Pulled::Nothing => {}
                Pulled::Closed => break,
            }
            let slice = match (&self.relocking, &self.resealing) {
                (Some(_), _) => self.safely(Self::lock_some_anew),
                (None, Some(_)) => self.safely(Self::reseal_some),
                (None, None) => Ok(()),
            };
            if let Err(error) = slice {
                self.answer(DeskReply::Trouble(error));
            }
            if polled.elapsed() >= every {
                // The same trouble every second is said once.
                let now = self.safely(Self::poll).err();
                if let Some(error) = now.clone().filter(|error| trouble.as_ref() != Some(error)) {
                    self.answer(DeskReply::Trouble(error));
                }
                trouble = now;
                polled = Instant::now();
            }
        }
    }

    /// Trouble, and even a panic, is answered; the store is then opened anew.
    fn safely(&mut self, work: impl FnOnce(&mut Self) -> Stored<()>) -> Stored<()> {
        let done = catch_unwind(AssertUnwindSafe(|| work(self)));
        let done = done.unwrap_or_else(|_| Err(StoreError::Refused("panic".to_owned())));
        if matches!(done, Err(StoreError::Refused(_))) {
            self.store = None;
        }
        done
    }

    pub(super) fn answer(&self, reply: DeskReply) {
        if self.replies.push(reply, false).is_err() {
            tracing::warn!("the window does not hear its worker any more");
        }
        (self.wake)();
    }

    fn handle(&mut self, request: DeskRequest) -> Stored<()> {
        match request {
            DeskRequest::People => self.people(),
            DeskRequest::SignIn { staff, passphrase } => self.sign_in(&staff, &passphrase),
            DeskRequest::KeyPlace(place) => {
                self.key_places.add(place);
                Ok(())
            }
            DeskRequest::Refresh => self.refresh(),
            DeskRequest::Open(id) => self.open_report(&id),
            DeskRequest::Mark(id, did) => self.mark(&id, did),
            DeskRequest::HandOn(id, to) => self.hand_on(&id, &to),
            DeskRequest::AboutStaff(id, named) => self.about_staff(&id, named),
            DeskRequest::Went(id) => self.went(&id),
            DeskRequest::Search(words) => self.search(&words),
            DeskRequest::Concern(concern) => self.concern(*concern),
            DeskRequest::Classes => self.classes(),
            DeskRequest::Course => self.course(),
            DeskRequest::TalkedWith(pupil, about) => self.talked_with(pupil, about),
            DeskRequest::NameChild(naming) => self.name_child(&naming),
            DeskRequest::Profile(pupil) => self.profile(&pupil),
            DeskRequest::SetProfile(pupil, profile) => self.set_profile(&pupil, &profile),
            DeskRequest::ClassLanguage(class, language) => self.class_language(&class, language.as_deref()),
            DeskRequest::AskClass(class, question) => self.ask_class(&class, question.as_ref()),
            DeskRequest::SwitchPictureCodes(group, on) => self.switch_picture_codes(&group, on),
            DeskRequest::GivePictureCode(pupil) => self.give_picture_code(&pupil),
            DeskRequest::SaveDrafts(drafts) => self.save_drafts(&drafts),
            DeskRequest::UnlockPin(pin) => self.unlock_pin(&pin),
            DeskRequest::InSight(in_sight) => self.in_sight(in_sight),
            DeskRequest::Lock => self.lock(),
            DeskRequest::LessonStarts(which) => self.lesson_starts(which),
            DeskRequest::PostNotice(notice) => self.store()?.post(notice, clock::now()),
            DeskRequest::Incident(request) => self.incident(request),
            DeskRequest::Figures(request) => self.figures(request),
            DeskRequest::Erase(id, reason) => self.erase(&id, &reason),
            DeskRequest::SetUp(request) => self.set_up(request),
            DeskRequest::Second(second) => {
                self.take_second(second);
                Ok(())
            }
            DeskRequest::School(request) => self.school(request),
        }
    }

    pub(super) fn store(&mut self) -> Stored<&mut Sqlite> {
        if self.store.is_none() {
            let (mut store, announced) = Sqlite::open_desk(&self.dir)?;
            if let Some(announced) = announced {
                self.answer(DeskReply::Trouble(announced));
            }
            if let Some(signed_in) = &self.signed_in {
                store.hold_locks(&signed_in.identity)?;
            }
            self.store = Some(store);
        }
        self.store.as_mut().ok_or(StoreError::NotSetUp)
    }

    /// The staff directory, checked anew each time against the pinned root key.
    pub(super) fn directory(&mut self) -> Stored<Directory> {
        Ok(trusted(self.store()?)?.1)
    }

    pub(super) fn people(&mut self) -> Stored<()> {
        let directory = match self.directory() {
            Err(StoreError::NotSetUp) => return self.begin_set_up(),
            found => found?,
        };
        let store = self.store()?;
        let mut cards = Vec::new();
        for Staff { id, name, roles, .. } in directory.staff {
            let key_file = store.staff_secret(&id)?.is_some_and(|secret| needs_key_file(&secret.wrapped_identity));
            cards.push(PersonCard { id, name, roles, key_file });
        }
        self.answer(DeskReply::People(cards, directory.school, directory.demo));
        Ok(())
    }

    /// What came for this reader is said to the window, and nothing else.
    pub(super) fn look(&mut self) -> Stored<()> {
        if self.read_new()? { self.refresh() } else { Ok(()) }
    }

    pub(super) fn refresh(&mut self) -> Stored<()> {
        self.read_new()?;
        if self.signed_in.is_some() {
            self.copied()?;
        }
        if let Some(signed_in) = &self.signed_in {
            self.answer(DeskReply::Queue(signed_in.queue()));
            let errands: Vec<Errand> = signed_in.errands().cloned().collect();
            if errands != self.errands {
                self.answer(DeskReply::Errands(errands.clone()));
                self.errands = errands;
            }
        }
        self.tell_erased();
        Ok(())
    }

    /// Says when the school was last copied, unless that was said already.
    fn copied(&mut self) -> Stored<()> {
        let last = self.store()?.last_copy()?;
        if self.copied.as_ref() != Some(&last) {
            self.answer(DeskReply::Copied(last.clone()));
            self.copied = Some(last);
        }
        Ok(())
    }

    /// Reads everything again, with the same key.
    pub(super) fn read_again(&mut self) -> Stored<()> {
        self.store()?;
        let Some(store) = &mut self.store else { return Ok(()) };
        let authors = Authors::read(store)?;
        self.signed_in = self.signed_in.take().map(|before| before.again(authors));
        self.refresh()
    }

    pub(super) fn read_new(&mut self) -> Stored<bool> {
        self.store()?;
        let (Some(signed_in), Some(store)) = (&mut self.signed_in, &mut self.store) else { return Ok(false) };
        store.hold_locks(&signed_in.identity)?;
        let came = signed_in.read_new(store)?;
        signed_in.keep_opened(store)?;
        let told = signed_in.newly_told();
        let found = store.keep_told(clock::now(), &signed_in.staff.id, &told)?;
        if signed_in.found_misplaced() {
            self.answer(DeskReply::Trouble(StoreError::Misplaced));
        }
        if found {
            self.answer(DeskReply::Trouble(StoreError::NotSigned));
        }
        Ok(came)
    }

    /// The audit row first: nobody reads a child's words without leaving one.
    fn open_report(&mut self, id: &ReportId) -> Stored<()> {
        self.look()?;
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        let (who, entry) = (signed_in.staff.id.clone(), signed_in.entry(id).cloned());
        // Not for this reader, so it does not exist: no row, no answer that differs from none.
        let Some(entry) = entry else { return Ok(()) };
        self.store()?.audit(clock::now(), Some(&who), Verb::Opened, Some(id.as_str()))?;
        self.answer(DeskReply::Opened(Box::new(entry)));
        self.tell_may(id)
    }

    /// For whoever is signed in; before that there is nothing to see.
    fn lesson_starts(&mut self, which: Starts) -> Stored<()> {
        if self.signed_in.is_none() {
            return Ok(());
        }
        let starts = match &which {
            Starts::Between(from, until) => self.store()?.lesson_starts_between(*from, *until)?,
            Starts::Of(group) => self.store()?.lesson_starts_of(group, STARTS_SHOWN)?,
        };
        self.answer(DeskReply::LessonStarts(which, starts));
        Ok(())
    }

    /// The key goes first, whatever becomes of the rows.
    fn lock(&mut self) -> Stored<()> {
        self.copied = None;
        self.erased = 0;
        self.errands = Vec::new();
        self.resealing = None;
        self.relocking = None;
        self.second = None;
        self.making = None;
        self.key_places = KeyPlaces::default();
        let kept = self.keep_again();
        let who = self.signed_in.take().map(|signed_in| signed_in.staff.id.clone());
        if let Some(store) = &mut self.store {
            store.let_go();
        }
        self.around.in_sight = false;
        let left = self.nobody_is_here();
        let audited = match &who {
            Some(who) => self.store().and_then(|store| store.audit(clock::now(), Some(who), Verb::Locked, None)),
            None => Ok(()),
        };
        self.answer(DeskReply::Locked);
        audited.and(left).and(kept)
    }

    /// Once a second: what came for this reader is pushed, anything else changes nothing on the
    /// screen. Before sign-in no report is looked at.
    fn poll(&mut self) -> Stored<()> {
        self.look_around()?;
        self.wipe_some()?;
        if self.signed_in.is_none() {
            return Ok(());
        }
        let change = self.store()?.changes()?;
        if change != self.change {
            self.change = change;
            self.look()?;
            self.copied()?;
            // A child who said that they are sad, or wrote something, does not wait until somebody looks at the
            // classes.
            let store = self.store()?;
            let newest = (store.newest_felt()?, store.newest_opinion()?);
            if newest != std::mem::replace(&mut self.felt, newest) {
                self.classes()?;
            }
        }
        Ok(())
    }
}
