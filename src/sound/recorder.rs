//! Recording a school's own voices: a thread of its own takes what the microphone hears, says how loud it
//! is, plays it back, and keeps it. Nothing is kept before somebody says so, and nothing but the words on
//! the screen is meant to be said: no name, nothing a child told.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use super::device::Device;
use super::microphone::Microphone;
use super::mixer::Playing;
use super::recording::{Ask, Text, Told};
use super::take;
use crate::content::sound_file::Samples;
use crate::content::spoken_in;

/// Asks, and answers, that may wait.
const WAITING_MAX: usize = 64;
/// How often the level is told while somebody speaks.
const LEVEL_EVERY: Duration = Duration::from_millis(100);

/// The way to the thread. Dropping it ends the recording; what was not kept is gone.
#[derive(Debug)]
pub struct Recorder {
    asks: SyncSender<Ask>,
    told: Mutex<Receiver<Told>>,
}

impl Recorder {
    /// Starts the thread. Recordings are kept in `data`; `wake` is called when there is something to hear.
    pub fn start(pack: PathBuf, data: PathBuf, wake: impl Fn() + Send + 'static) -> Self {
        let (asks, asked) = sync_channel(WAITING_MAX);
        let (tell, told) = sync_channel(WAITING_MAX);
        let tell = move |what| {
            let _ = tell.try_send(what);
            wake();
        };
        let booth = Booth { pack, data, microphone: None, take: None, playing: None, device: Device::default() };
        let spawned = thread::Builder::new().name("recorder".into()).spawn(move || booth.run(&asked, &tell));
        if let Err(error) = spawned {
            tracing::warn!(%error, "no thread for recording");
        }
        Self { asks, told: Mutex::new(told) }
    }

    /// Asks for something; never waits.
    pub fn ask(&self, ask: Ask) {
        if self.asks.try_send(ask).is_err() {
            tracing::debug!("the recorder is busy or gone");
        }
    }

    /// What happened since, if anything.
    pub fn hear(&self) -> Option<Told> {
        self.told.lock().ok()?.try_recv().ok()
    }
}

/// Where it happens.
struct Booth {
    pack: PathBuf,
    data: PathBuf,
    microphone: Option<Microphone>,
    take: Option<Samples>,
    playing: Option<Playing>,
    device: Device,
}

impl Booth {
    fn run(mut self, asked: &Receiver<Ask>, tell: &dyn Fn(Told)) {
        loop {
            let ask = match self.next_look() {
                None => asked.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(at) => asked.recv_timeout(at.saturating_duration_since(Instant::now())),
            };
            match ask {
                Ok(ask) => self.hear(ask, tell),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if let Some(microphone) = &mut self.microphone {
                tell(Told::Level(microphone.level()));
                if microphone.is_over() {
                    self.end(tell);
                }
            }
            self.playing.take_if(|playing| playing.is_over());
        }
    }

    fn next_look(&mut self) -> Option<Instant> {
        if self.microphone.is_some() || self.playing.is_some() {
            return Some(Instant::now() + LEVEL_EVERY);
        }
        self.device.rest()
    }

    fn hear(&mut self, ask: Ask, tell: &dyn Fn(Told)) {
        match ask {
            Ask::List(language) => {
                let texts = spoken_in(&self.pack, &language).into_iter().map(|one| {
                    let own = take::is_there(&self.data, &language, &one.id);
                    Text { id: one.id, words: one.text, own }
                });
                let texts = texts.collect();
                tell(Told::Texts(language, texts));
            }
            Ask::Begin => {
                (self.take, self.playing) = (None, None);
                self.microphone = Microphone::open();
                if self.microphone.is_none() {
                    tell(Told::NoMicrophone);
                }
            }
            Ask::End => self.end(tell),
            Ask::Play => {
                let voice = self.take.as_ref().and_then(take::trimmed);
                self.playing = voice.and_then(|voice| self.device.play(voice, 1.0));
            }
            Ask::Keep(language, id) => {
                let Some(take) = &self.take else { return };
                tell(match take::keep(&self.data, &language, &id, take) {
                    Ok(()) => Told::Kept(id, true),
                    Err(why) => Told::NotKept(why),
                });
            }
            Ask::Remove(language, id) => tell(match take::put_aside(&self.data, &language, &id) {
                Ok(()) => Told::Kept(id, false),
                Err(why) => Told::NotKept(why),
            }),
            Ask::Forget => (self.microphone, self.take, self.playing) = (None, None, None),
        }
    }

    fn end(&mut self, tell: &dyn Fn(Told)) {
        let Some(microphone) = self.microphone.take() else { return };
        let taken = microphone.close();
        tell(Told::Taken(take::trimmed(&taken).map_or(0, |voice| voice.ms())));
        self.take = Some(taken);
    }
}
