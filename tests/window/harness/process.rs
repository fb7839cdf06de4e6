//! Programs a stage starts, and how they end: with the test, whatever became of it.

use std::{
    fs::File,
    io::{BufRead, BufReader},
    os::unix::process::CommandExt,
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
    time::Duration,
};

use rustix::process::{Pid, Signal, kill_process_group};

use super::wait;

const END_DEADLINE: Duration = Duration::from_secs(3);

/// A running program with a process group of its own. Dropping it kills the whole group.
pub struct Running(Child);

impl Running {
    /// Starts the program; what it prints on standard error goes to the file `log`.
    #[track_caller]
    pub fn start(mut command: Command, log: &Path) -> Self {
        let log = File::options().create(true).append(true).open(log).expect("the log file can be written");
        command.stdin(Stdio::null()).stderr(log).process_group(0);
        let program = command.get_program().to_string_lossy().into_owned();
        match command.spawn() {
            Ok(child) => Self(child),
            Err(e) => panic!("{program} did not start ({e}). Run ./check once: it installs what window tests need."),
        }
    }

    /// A helper that must not outlive the test even when the test itself is killed.
    pub fn helper(program: &str) -> Command {
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "KILL", program]);
        command
    }

    /// The first line the program prints on standard output: where its display or bus is.
    #[track_caller]
    pub fn first_line(&mut self) -> String {
        let out = self.0.stdout.take().expect("standard output was asked for as a pipe");
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line).expect("the helper's first line can be read");
        line.trim().to_owned()
    }

    /// The process id; it stays the same when the program replaces itself by `exec`.
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// How the program ended, or `None` while it runs.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.0.try_wait().expect("a child can be asked whether it runs")
    }

    /// `kill -9` for the program and everything it started.
    pub fn kill(&mut self) {
        self.signal(Signal::KILL);
        let _ = self.0.wait();
    }

    fn signal(&mut self, signal: Signal) {
        let group = i32::try_from(self.0.id()).ok().and_then(Pid::from_raw);
        if let Some(group) = group
            && self.ended().is_none()
        {
            // The group may have gone in between: then there is nobody left to signal.
            let _ = kill_process_group(group, signal);
        }
    }
}

impl Drop for Running {
    /// Asks first, so that a display removes its lock and its socket.
    fn drop(&mut self) {
        self.signal(Signal::TERM);
        if wait::until(END_DEADLINE, || self.ended()).is_none() {
            self.kill();
        }
    }
}
