//! The chime: one short sound of our own. The sound thread starts with the first ring and closes the
//! device again after each, so a bell that waits all day holds nothing.

use std::path::{Path, PathBuf};

use crate::content::{BASE_LANGUAGE, root};
use crate::sound::{Effect, Folders, Heard, Sound};

/// Where PulseAudio and PipeWire listen, below the session's run-time folder.
const SOCKETS: [&str; 2] = ["pulse/native", "pipewire-0"];
/// Where Linux lists its sound cards.
const CARDS: &str = "/proc/asound/cards";

/// Plays the chime, or is silent where there is nothing to play it with.
#[derive(Debug)]
pub struct Chime {
    data: PathBuf,
    /// The computer has something to play it with.
    there: bool,
    sound: Option<Sound>,
    /// The last one could not be played.
    failed: bool,
}

impl Chime {
    /// Looks whether there is anything to play it with. A school's own recordings lie in `data`.
    pub fn new(data: PathBuf) -> Self {
        Self { data, there: has_sound(), sound: None, failed: false }
    }

    /// Whether it can be heard, as far as that can be known without a sound.
    pub fn works(&mut self) -> bool {
        while let Some(heard) = self.sound.as_ref().and_then(Sound::hear) {
            self.failed = heard == Heard::Chimed(false);
        }
        self.there && !self.failed
    }

    /// Plays it once.
    pub fn play(&mut self) {
        if !self.there {
            return;
        }
        let folders = || Folders { pack: root(), data: self.data.clone(), language: BASE_LANGUAGE.to_owned() };
        self.sound.get_or_insert_with(|| Sound::start(folders(), true, || ())).play(Effect::Bell);
    }
}

fn has_sound() -> bool {
    let session = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let listens = session.is_some_and(|run| SOCKETS.iter().any(|socket| run.join(socket).exists()));
    let cards = std::fs::read_to_string(Path::new(CARDS)).unwrap_or_default();
    listens || cards.lines().any(|line| line.contains('['))
}
