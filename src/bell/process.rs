//! The process: sleeps, looks once a second, and does what the ringer says. What it writes to its
//! terminal is what it would show: a place, and nothing else.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SyncSender};
use std::time::{Duration, Instant};

use rustix::fs::{FlockOperation, flock};

use super::BellOptions;
use super::chime::Chime;
use super::notify::Notifier;
use super::ringer::{Act, Ringer};
use super::screens::{self, Screens};
use super::watch::Watch;
use crate::domain::presence::BEAT_SECS;
use crate::domain::ringing::Ring;
use crate::locales::{Arg, Words};
use crate::store::{StoreError, clock};

/// How often it looks.
const LOOK: Duration = Duration::from_secs(1);
/// Events that may wait; whoever presses more often waits.
const EVENTS_MAX: usize = 64;
/// The file whose lock says that this user has a bell, in the session's run-time folder.
const LOCK: &str = "tawny-bell.lock";
/// The key under which trouble is shown.
const TROUBLE: &str = "\u{0}trouble";

/// What woke the bell.
#[derive(Debug)]
pub(super) enum Event {
    /// "I'm going" on this notification.
    Going(u32),
    /// Somebody wiped this notification away.
    Wiped(u32),
    /// The notification service went, or came.
    ServiceChanged,
    /// The session bus went.
    BusLost,
    /// Enter was pressed in the terminal.
    Enter,
}

/// Why a bell did not start: the message ids of two lines.
pub type NotStarted = [&'static str; 2];

/// Rings until the process is ended. Comes back only when this user has a bell already.
pub fn run(words: &Words, options: BellOptions, id: String) -> Result<(), NotStarted> {
    let _lock = take_lock().ok_or(["bell-running", "bell-running-do"])?;
    let (events, heard) = mpsc::sync_channel(EVENTS_MAX);
    if io::stdin().is_terminal() {
        listen_to_enter(events.clone());
    }
    let ready = if options.place.is_empty() { "bell-ready" } else { "bell-ready-at" };
    say(&words.say(ready, &[("place", Arg::Text(&options.place))]));
    let mut bell = Bell {
        words,
        chime: Chime::new(options.data.clone()),
        watch: Watch::new(options.data, options.place, id),
        ringer: Ringer::default(),
        notifier: Notifier::new(events),
        screens: screens::look(),
        looked: Instant::now(),
        started: Instant::now(),
        said: Said::default(),
    };
    bell.go_on(&heard)
}

/// What the terminal was told last, so that it is told once.
#[derive(Default)]
struct Said {
    trouble: Option<StoreError>,
    way: Option<&'static str>,
}

struct Bell<'w> {
    words: &'w Words,
    watch: Watch,
    ringer: Ringer,
    notifier: Notifier,
    chime: Chime,
    screens: Screens,
    looked: Instant,
    started: Instant,
    said: Said,
}

impl Bell<'_> {
    fn go_on(&mut self, heard: &Receiver<Event>) -> Result<(), NotStarted> {
        loop {
            match heard.recv_timeout(LOOK) {
                Ok(event) => self.hear(event),
                Err(RecvTimeoutError::Timeout) => {}
                // The notifier holds one sender for ever.
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
            let (rings, trouble) = self.watch.look(clock::now());
            self.look_at_screens(!rings.is_empty());
            let ways = [self.notifier.works(), self.chime.works()];
            let mirrored = self.screens == Screens::Mirrored;
            self.tell_what_is_wrong(trouble, ways, mirrored);
            self.watch.beat(ways.contains(&true) && !mirrored, clock::now());
            self.ring(if mirrored { &[] } else { &rings });
        }
    }

    fn hear(&mut self, event: Event) {
        match event {
            Event::Going(id) => {
                if let Some(place) = self.notifier.key_of(id) {
                    self.going(&place);
                }
            }
            Event::Wiped(id) => {
                if let Some(place) = self.notifier.key_of(id) {
                    self.notifier.forget(&place);
                    self.ringer.wiped(&place);
                }
            }
            Event::ServiceChanged => {
                self.notifier.lost();
                self.ringer.wiped_all();
            }
            Event::BusLost => {
                self.notifier.bus_lost();
                self.ringer.wiped_all();
            }
            Event::Enter => {
                for place in self.ringer.places() {
                    self.going(&place);
                }
            }
        }
    }

    fn going(&mut self, place: &str) {
        let reports = self.ringer.reports_at(place);
        if !reports.is_empty() {
            self.watch.going(&reports, clock::now());
            say(&self.words.say("bell-stopped", &[]));
        }
    }

    fn ring(&mut self, rings: &[Ring]) {
        for act in self.ringer.hear(rings, self.started.elapsed().as_secs()) {
            match act {
                Act::Show(place) => self.show(&place),
                Act::Close(place) => self.notifier.close(&place),
                Act::Chime => self.chime.play(),
            }
        }
    }

    fn show(&mut self, place: &str) {
        let key = match (self.screens, place.is_empty()) {
            (Screens::Unknown, _) => "bell-neutral",
            (_, true) => "bell-rings-somewhere",
            (_, false) => "bell-rings",
        };
        let sentence = self.words.say(key, &[("place", Arg::Text(place))]);
        let shown =
            self.notifier.show(place, &self.words.say("bell-name", &[]), &sentence, &self.words.say("bell-going", &[]));
        if !shown {
            say(&sentence);
            if io::stdin().is_terminal() {
                say(&self.words.say("bell-press-enter", &[]));
            }
        }
    }

    /// While it rings at every look, else as often as the bell says that it is there.
    fn look_at_screens(&mut self, rings: bool) {
        if rings || self.looked.elapsed() >= Duration::from_secs(BEAT_SECS) {
            self.screens = screens::look();
            self.looked = Instant::now();
        }
    }

    fn tell_what_is_wrong(&mut self, trouble: Option<StoreError>, ways: [bool; 2], mirrored: bool) {
        let way = match ways {
            _ if mirrored => Some("bell-mirrored"),
            [true, _] => None,
            [false, true] => Some("bell-no-notifications"),
            [false, false] => Some("bell-cannot-ring"),
        };
        if let Some(key) = way.filter(|_| way != self.said.way) {
            self.tell_both(key);
        }
        self.said.way = way;
        // Busy is nothing to worry about: what was known rings on, and the next look is in a second.
        let trouble = trouble.filter(|error| *error != StoreError::Busy);
        if let Some(error) = trouble.as_ref().filter(|_| trouble != self.said.trouble) {
            let key = format!("store-{}", error.slug());
            let sentence = self.words.say(&key, &[]);
            self.tell_both(&key);
            if *error != StoreError::NotSetUp && !mirrored {
                let dismiss = self.words.say("bell-going", &[]);
                self.notifier.show(TROUBLE, &self.words.say("bell-name", &[]), &sentence, &dismiss);
            }
        } else if trouble.is_none() && self.said.trouble.is_some() {
            self.notifier.close(TROUBLE);
        }
        self.said.trouble = trouble;
    }

    fn tell_both(&self, key: &str) {
        say(&self.words.say(key, &[]));
        say(&self.words.say(&format!("{key}-do"), &[]));
    }
}

fn take_lock() -> Option<File> {
    let folder = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|folder| folder.is_dir());
    let path = folder.unwrap_or_else(std::env::temp_dir).join(LOCK);
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(path).ok()?;
    flock(&file, FlockOperation::NonBlockingLockExclusive).ok().map(|()| file)
}

fn listen_to_enter(events: SyncSender<Event>) {
    let listener = std::thread::Builder::new().name("enter".to_owned());
    let listening = listener.spawn(move || {
        for line in io::stdin().lock().lines() {
            if line.is_err() || events.send(Event::Enter).is_err() {
                return;
            }
        }
    });
    if let Err(error) = listening {
        tracing::debug!(%error, "the terminal is not listened to");
    }
}

/// A line for whoever looks at the terminal; one that is gone is no error.
fn say(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}
