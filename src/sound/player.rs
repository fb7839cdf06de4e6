//! The sound thread: sleeps until it is asked, says one line after the other, and tells which word
//! it is at.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use super::computer::{self, Said};
use super::device::Device;
use super::mixer::Playing;
use super::saying::{next_after, word_at};
use super::sources::{Ready, Sources, Voice};
use super::{Effect, Folders, Heard, Line};

/// A voice is looked at at least this often while it speaks: whether it is over, whether it stands.
const LOOK: Duration = Duration::from_millis(150);
/// Between two lines.
const BETWEEN_LINES: Duration = Duration::from_millis(300);
/// A voice that stands still this long has lost its device.
const STANDS_STILL: Duration = Duration::from_millis(1_500);
/// Effects under a voice, and alone, as parts of a voice's volume.
const DUCKED: f32 = 0.25;
const EFFECT_VOLUME: f32 = 0.4;
/// The bell is the only sound that must be heard through a wall.
const BELL_VOLUME: f32 = 1.0;
/// Effects at one time; a child who taps faster hears no more of them.
const EFFECTS_MAX: usize = 4;

/// What the thread is asked for.
#[derive(Debug)]
pub(super) enum Ask {
    Say { run: u64, lines: Vec<Line> },
    Stop,
    Play(Effect),
    On(bool),
    Speak(String),
}

/// A line being said.
struct Now {
    ready: Ready,
    by: By,
    begun: Instant,
    /// Where it was last, and since when.
    stood: (u32, Instant),
    /// What was told last.
    told: Option<Option<usize>>,
}

/// What says a line.
enum By {
    Device(Playing),
    Computer(Said),
    /// Nobody: its words go by in their own time.
    Clock,
}

/// What is to be said.
struct Saying {
    run: u64,
    lines: Vec<Line>,
    at: usize,
    /// The line's voice; `None` in the rest between two lines.
    now: Option<Now>,
    goes_on: Instant,
}

struct Player<'h> {
    sources: Sources,
    language: String,
    on: bool,
    computer: Option<PathBuf>,
    device: Device,
    saying: Option<Saying>,
    effects: Vec<Playing>,
    tell: &'h dyn Fn(Heard),
}

/// Runs until nobody can ask any more.
pub(super) fn run(folders: Folders, on: bool, asked: &Receiver<Ask>, tell: &dyn Fn(Heard)) {
    let language = folders.language.clone();
    let mut player = Player {
        sources: Sources::new(folders),
        language,
        on,
        computer: computer::find(),
        device: Device::default(),
        saying: None,
        effects: Vec::new(),
        tell,
    };
    loop {
        let ask = match player.next_look() {
            None => asked.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(at) => asked.recv_timeout(at.saturating_duration_since(Instant::now())),
        };
        match ask {
            Ok(ask) => player.hear(ask),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return player.stop(),
        }
        player.go_on();
    }
}

impl Player<'_> {
    fn hear(&mut self, ask: Ask) {
        match ask {
            Ask::Say { run, lines } => {
                self.stop();
                let goes_on = Instant::now();
                self.saying = Some(Saying { run, lines, at: 0, now: None, goes_on });
            }
            Ask::Stop => self.stop(),
            Ask::Play(effect) => self.play(effect),
            Ask::Speak(language) => {
                self.stop();
                self.sources.speak(language.clone());
                self.language = language;
            }
            Ask::On(on) => {
                self.on = on;
                if !on {
                    self.stop();
                    self.effects.clear();
                }
            }
        }
    }

    fn stop(&mut self) {
        let Some(saying) = self.saying.take() else { return };
        if let (Some(Now { by: By::Computer(said), .. }), Some(program)) = (saying.now, &self.computer) {
            said.stop(program);
        }
        (self.tell)(Heard::Over { run: saying.run });
    }

    fn play(&mut self, effect: Effect) {
        self.effects.retain(|playing| !playing.is_over());
        if !self.on || self.effects.len() >= EFFECTS_MAX {
            return;
        }
        let volume = if effect == Effect::Bell { BELL_VOLUME } else { EFFECT_VOLUME };
        let samples = self.sources.effect(effect.file());
        let playing = samples.and_then(|samples| self.device.play(samples, volume));
        // Only the bell has to know; a child sees what the sound says.
        if effect == Effect::Bell {
            (self.tell)(Heard::Chimed(playing.is_some()));
        }
        let Some(playing) = playing else { return };
        if self.saying.is_some() {
            playing.soften(DUCKED);
        }
        self.effects.push(playing);
    }

    /// When there is something to do without being asked.
    fn next_look(&mut self) -> Option<Instant> {
        let speaks = self.saying.as_ref().map(|saying| match &saying.now {
            None => saying.goes_on,
            Some(now) => {
                let at = now.at_ms();
                let until = next_after(&now.ready.words, at).unwrap_or(now.ready.ms).saturating_sub(at).max(1);
                Instant::now() + Duration::from_millis(u64::from(until)).min(LOOK)
            }
        });
        let sounds = (!self.effects.is_empty()).then(|| Instant::now() + LOOK);
        let busy = speaks.is_some() || sounds.is_some();
        let closes = if busy { None } else { self.device.rest() };
        [speaks, sounds, closes].into_iter().flatten().min()
    }

    fn go_on(&mut self) {
        self.effects.retain(|playing| !playing.is_over());
        if self.device.look() {
            self.effects.clear();
            self.fall_silent();
        }
        let Some(saying) = self.saying.as_mut() else { return };
        let Some(now) = saying.now.as_mut() else {
            if Instant::now() >= saying.goes_on {
                self.begin_line();
            }
            return;
        };
        if now.is_over() {
            saying.now = None;
            saying.at += 1;
            saying.goes_on = Instant::now() + BETWEEN_LINES;
            if saying.at >= saying.lines.len() {
                self.stop();
            }
        } else if now.stands_still() {
            self.device.give_up();
            self.effects.clear();
            self.fall_silent();
        } else {
            self.tell_word();
        }
    }

    fn begin_line(&mut self) {
        let Some(saying) = self.saying.as_ref() else { return };
        let Some(line) = saying.lines.get(saying.at).cloned() else { return self.stop() };
        let mut ready = if self.on { self.sources.find(&line) } else { self.sources.find_silent(&line) };
        let by = match std::mem::replace(&mut ready.voice, Voice::None) {
            Voice::Recorded(samples) | Voice::Shipped(samples) => self.device.play(samples, 1.0).map(By::Device),
            Voice::None if self.on => self.spoken_by_computer(&line).inspect(|_| ready.words.clear()),
            Voice::None => None,
        };
        for playing in &self.effects {
            playing.soften(DUCKED);
        }
        let begun = Instant::now();
        let now = Now { ready, by: by.unwrap_or(By::Clock), begun, stood: (0, begun), told: None };
        if let Some(saying) = self.saying.as_mut() {
            saying.now = Some(now);
        }
        self.tell_word();
    }

    fn spoken_by_computer(&self, line: &Line) -> Option<By> {
        Said::begin(self.computer.as_ref()?, &self.language, &line.said).map(By::Computer)
    }

    /// The device is gone in the middle of a sentence: its words go on without it.
    fn fall_silent(&mut self) {
        if let Some(now) = self.saying.as_mut().and_then(|saying| saying.now.as_mut())
            && let By::Device(playing) = &now.by
        {
            let at = Duration::from_millis(u64::from(playing.at_ms()));
            now.begun = Instant::now().checked_sub(at).unwrap_or_else(Instant::now);
            now.by = By::Clock;
        }
    }

    fn tell_word(&mut self) {
        let Some(saying) = self.saying.as_mut() else { return };
        let (run, line) = (saying.run, saying.at);
        let Some(now) = saying.now.as_mut() else { return };
        let at = word_at(&now.ready.words, now.at_ms());
        // Before the first word nothing is shown, and a line without words is shown whole.
        if now.told == Some(at) || at.is_none() && !now.ready.words.is_empty() {
            return;
        }
        now.told = Some(at);
        let word = at.and_then(|at| now.ready.words.get(at)).map(|word| (word.0, word.1));
        (self.tell)(Heard::At { run, line, word });
    }
}

impl Now {
    fn at_ms(&self) -> u32 {
        match &self.by {
            By::Device(playing) => playing.at_ms(),
            By::Computer(_) | By::Clock => u32::try_from(self.begun.elapsed().as_millis()).unwrap_or(u32::MAX),
        }
    }

    fn is_over(&mut self) -> bool {
        match &mut self.by {
            By::Device(playing) => playing.is_over(),
            By::Computer(said) => said.is_over(),
            By::Clock => self.at_ms() >= self.ready.ms,
        }
    }

    fn stands_still(&mut self) -> bool {
        let at = self.at_ms();
        if self.stood.0 != at {
            self.stood = (at, Instant::now());
        }
        matches!(self.by, By::Device(_)) && self.stood.1.elapsed() > STANDS_STILL
    }
}
