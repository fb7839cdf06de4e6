//! The chime: one short sound of our own, played by whichever sound program the desktop has. A
//! sound library would stay in memory all day for half a second a week.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::content::root;

/// The sound, below a pack.
const FILE: &str = "assets/sound/bell.wav";
/// Programs that play a WAV file, PipeWire's own first.
const PLAYERS: [&str; 3] = ["pw-play", "paplay", "aplay"];
/// Where PulseAudio and PipeWire listen, below the session's run-time folder.
const SOCKETS: [&str; 2] = ["pulse/native", "pipewire-0"];
/// Where Linux lists its sound cards.
const CARDS: &str = "/proc/asound/cards";

/// Plays the chime, or is silent where there is nothing to play it with.
#[derive(Debug)]
pub struct Chime {
    player: Option<PathBuf>,
    playing: Option<Child>,
    /// The last one could not be played.
    failed: bool,
}

impl Default for Chime {
    /// Looks for a program that plays.
    fn default() -> Self {
        let folders: Vec<PathBuf> =
            std::env::var_os("PATH").map(|path| std::env::split_paths(&path).collect()).unwrap_or_default();
        let found =
            PLAYERS.iter().find_map(|name| folders.iter().map(|dir| dir.join(name)).find(|file| file.is_file()));
        Self { player: found.filter(|_| has_sound()), playing: None, failed: false }
    }
}

impl Chime {
    /// Whether it can be heard, as far as that can be known without a sound.
    pub fn works(&mut self) -> bool {
        self.settle();
        self.player.is_some() && !self.failed
    }

    /// Plays it once; never two at a time.
    pub fn play(&mut self) {
        self.settle();
        let Some(player) = self.player.as_ref().filter(|_| self.playing.is_none()) else { return };
        let mut command = Command::new(player);
        command.arg(root().join(FILE)).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        match command.spawn() {
            Ok(child) => self.playing = Some(child),
            Err(error) => {
                tracing::debug!(%error, "the chime was not played");
                self.failed = true;
            }
        }
    }

    fn settle(&mut self) {
        if let Some(Ok(Some(status))) = self.playing.as_mut().map(Child::try_wait) {
            self.failed = !status.success();
            self.playing = None;
        }
    }
}

impl Drop for Chime {
    fn drop(&mut self) {
        if let Some(mut child) = self.playing.take() {
            // It ends by itself within a second; one that hangs is ended.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn has_sound() -> bool {
    let session = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let listens = session.is_some_and(|run| SOCKETS.iter().any(|socket| run.join(socket).exists()));
    let cards = std::fs::read_to_string(Path::new(CARDS)).unwrap_or_default();
    listens || cards.lines().any(|line| line.contains('['))
}
