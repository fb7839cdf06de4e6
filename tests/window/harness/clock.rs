//! A clock that a test moves, for the processes that are started with it: `libfaketime` before the system's own.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// `$LIB` is the dynamic linker's: the folder of this machine's libraries.
const LIBRARY: &str = "/usr/$LIB/faketime/libfaketimeMT.so.1";

/// A clock on the wall of several stages. It stands where the real one does until it is moved.
pub struct MovedClock {
    file: PathBuf,
}

impl MovedClock {
    /// Right by the real clock; `dir` is where it is kept.
    #[track_caller]
    pub fn new(dir: &Path) -> Self {
        let clock = Self { file: dir.join("clock") };
        clock.is_ahead_by(0);
        clock
    }

    /// From now on it is so many seconds ahead of the real one.
    #[track_caller]
    pub fn is_ahead_by(&self, secs: u64) {
        fs::write(&self.file, format!("+{secs}\n")).expect("a file for the clock");
    }

    /// The process reads this clock; how long it waits for something stays real.
    pub fn hang(&self, command: &mut Command) {
        command
            .env("LD_PRELOAD", LIBRARY)
            .env("FAKETIME_TIMESTAMP_FILE", &self.file)
            .env("FAKETIME_NO_CACHE", "1")
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
            .env("DONT_FAKE_MONOTONIC", "1")
            .env("NO_FAKE_STAT", "1");
    }
}
