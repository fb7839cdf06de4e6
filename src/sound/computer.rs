//! The computer's own speech: speech-dispatcher, where it is installed. It says lines that neither
//! the school nor Tawny recorded.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// The program that hands a text to speech-dispatcher.
const PROGRAM: &str = "spd-say";
/// Slower than its usual pace, of -100 to 100.
const RATE: &str = "-25";

/// Finds the program, once.
pub(super) fn find() -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(PROGRAM)).find(|file| file.is_file())
}

/// A line being said by it.
pub(super) struct Said(Child);

impl Said {
    /// Begins to say `text`.
    pub(super) fn begin(program: &PathBuf, language: &str, text: &str) -> Option<Self> {
        let mut command = Command::new(program);
        command.args(["--wait", "--rate", RATE, "--language", language, "--", text]);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().inspect_err(|error| tracing::warn!(%error, "the computer does not speak")).ok().map(Self)
    }

    /// Whether it has said everything, or gave up.
    pub(super) fn is_over(&mut self) -> bool {
        !matches!(self.0.try_wait(), Ok(None))
    }

    /// Stops it in the middle of a word.
    pub(super) fn stop(mut self, program: &PathBuf) {
        let mut command = Command::new(program);
        command.arg("--stop").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        // Both end at once; whoever hangs is ended.
        if let Ok(mut stopping) = command.spawn() {
            let _ = self.0.kill();
            let _ = stopping.wait();
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
