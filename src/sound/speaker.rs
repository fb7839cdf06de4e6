//! The way to the sound thread: asking never waits, and what is asked of a thread that is busy or
//! gone is not heard, which is all that can happen.

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use super::player::{self, Ask};
use super::{Effect, Folders, Heard, Line};

/// Asks that may wait.
const ASKS_MAX: usize = 64;
/// Words said that the window has not taken yet.
const HEARD_MAX: usize = 256;

/// What is heard in this window. Dropping it makes it silent.
#[derive(Debug)]
pub struct Sound {
    asks: SyncSender<Ask>,
    heard: Mutex<Receiver<Heard>>,
}

impl Sound {
    /// Starts the thread; it sleeps until somebody asks, and opens no device before. `wake` is called
    /// when there is something to [`hear`](Self::hear).
    pub fn start(folders: Folders, on: bool, wake: impl Fn() + Send + 'static) -> Self {
        let (asks, asked) = sync_channel(ASKS_MAX);
        let (tell, heard) = sync_channel(HEARD_MAX);
        let say = move |what| {
            let _ = tell.try_send(what);
            wake();
        };
        let spawned = thread::Builder::new().name("sound".into()).spawn(move || player::run(folders, on, &asked, &say));
        if let Err(error) = spawned {
            tracing::warn!(%error, "no thread for sound");
        }
        Self { asks, heard: Mutex::new(heard) }
    }

    /// Says these lines one after the other, instead of what is being said.
    pub fn say(&self, run: u64, lines: Vec<Line>) {
        self.ask(Ask::Say { run, lines });
    }

    /// Says no more.
    pub fn stop(&self) {
        self.ask(Ask::Stop);
    }

    /// Plays a short sound, softly under a voice.
    pub fn play(&self, effect: Effect) {
        self.ask(Ask::Play(effect));
    }

    /// The room has sound, or is silent from now on.
    pub fn set_on(&self, on: bool) {
        self.ask(Ask::On(on));
    }

    /// Voices of this language from now on.
    pub fn speak(&self, language: &str) {
        self.ask(Ask::Speak(language.to_owned()));
    }

    /// What happened since, if anything.
    pub fn hear(&self) -> Option<Heard> {
        self.heard.lock().ok()?.try_recv().ok()
    }

    fn ask(&self, ask: Ask) {
        if self.asks.try_send(ask).is_err() {
            tracing::debug!("the sound thread is busy or gone");
        }
    }
}
