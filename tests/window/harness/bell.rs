//! The bell and what it needs around it: a real notification service, and somebody who listens to
//! everything that goes over the bus.

use std::{
    fs::File,
    path::PathBuf,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use futures_lite::future::block_on;
use zbus::{Connection, connection::Builder};

use super::{DemoSchool, MovedClock, Stage, process::Running, stage, wait};

const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
/// dunst's own interface, for what a hand does to a notification.
const HAND: &str = "org.dunstproject.cmd0";
/// `sysconf(_SC_CLK_TCK)` on every Linux there is.
const TICKS_PER_SECOND: f64 = 100.0;

/// dunst on a stage. Dropping it ends it.
pub struct Notifications {
    bus: Connection,
    _service: Running,
}

/// Everything said to and by the notification service, as text.
pub struct Overheard {
    file: PathBuf,
    _monitor: Running,
}

/// `tawny bell`. Dropping it ends it.
pub struct Bell {
    running: Running,
    said: PathBuf,
}

/// A press is heard within this, or once more.
const PRESSED_WITHIN: Duration = Duration::from_secs(8);
const PRESSES: usize = 3;

impl Stage {
    /// Starts the notification service, and waits until it answers.
    #[track_caller]
    pub fn show_notifications(&self) -> Notifications {
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "KILL", "dunst", "-conf", "/dev/null"]);
        let service = Running::start(self.dress(command), &self.log());
        let bus = block_on(async { Builder::address(self.session())?.method_timeout(wait::DEADLINE).build().await });
        let notifications = Notifications { bus: bus.expect("the session bus"), _service: service };
        wait::until(wait::DEADLINE, || notifications.count()).expect("dunst did not answer");
        notifications
    }

    /// Starts to listen; comes back once the bus hands everything on.
    #[track_caller]
    pub fn overhear(&self) -> Overheard {
        let file = self.dir().join("overheard");
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "KILL", "dbus-monitor", "--address", self.session()]);
        command.arg(format!("interface='{SERVICE}'"));
        let mut command = self.dress(command);
        command.stdout(File::create(&file).expect("a file for what is overheard"));
        let overheard = Overheard { _monitor: Running::start(command, &self.log()), file };
        // The bus greets a monitor with its own name.
        wait::until(wait::DEADLINE, || overheard.text().contains("NameAcquired").then_some(())).expect("dbus-monitor");
        overheard
    }
}

impl Notifications {
    /// How many notifications are on show; `None` while the service does not answer.
    pub fn count(&self) -> Option<u32> {
        let asked = (HAND, "displayedLength");
        let answer =
            block_on(self.bus.call_method(Some(SERVICE), PATH, Some("org.freedesktop.DBus.Properties"), "Get", &asked));
        let value: zbus::zvariant::OwnedValue = answer.ok()?.body().deserialize().ok()?;
        u32::try_from(value).ok()
    }

    /// Waits until so many are on show.
    #[track_caller]
    pub fn wait_for(&self, count: u32) {
        let found = wait::until(wait::DEADLINE, || (self.count() == Some(count)).then_some(()));
        assert!(found.is_some(), "{count} notifications never were on show, but {:?}", self.count());
    }

    /// Presses the button of the only one until it is gone: a service that was started a moment ago may not
    /// have heard the first press.
    #[track_caller]
    pub fn press_away(&self) {
        let gone = (0..PRESSES).any(|_| {
            self.press();
            wait::until(PRESSED_WITHIN, || (self.count() == Some(0)).then_some(())).is_some()
        });
        assert!(gone, "pressed {PRESSES} times, and still on show: {:?}", self.count());
    }

    /// Presses the button of the newest one.
    #[track_caller]
    pub fn press(&self) {
        block_on(self.bus.call_method(Some(SERVICE), PATH, Some(HAND), "NotificationAction", &0u32))
            .expect("dunst presses a button");
    }
}

impl Overheard {
    /// So far.
    pub fn text(&self) -> String {
        stage::read(&self.file)
    }

    /// Waits until this was said.
    #[track_caller]
    pub fn wait_for(&self, words: &str) {
        let heard = wait::until(wait::DEADLINE, || self.text().contains(words).then_some(()));
        assert!(heard.is_some(), "{words:?} was never said on the bus:\n{}", self.text());
    }
}

impl DemoSchool {
    /// Starts a bell on a stage: on its session bus, or on none.
    #[track_caller]
    pub fn start_bell(&self, stage: &Stage, place: &str, bus: bool) -> Bell {
        self.bell(stage, place, |command| {
            if !bus {
                command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
            }
        })
    }

    /// Starts a bell that reads a clock of its own.
    #[track_caller]
    pub fn start_bell_by(&self, stage: &Stage, place: &str, clock: &MovedClock) -> Bell {
        self.bell(stage, place, |command| clock.hang(command))
    }

    #[track_caller]
    fn bell(&self, stage: &Stage, place: &str, dress: impl FnOnce(&mut Command)) -> Bell {
        let said = stage.dir().join(format!("bell-{place}"));
        let mut command = stage.command(super::school::program());
        command.args(["bell", "--place", place, "--data"]).arg(self.data()).env("TAWNY_LOG", "debug");
        dress(&mut command);
        command.stdout(File::create(&said).expect("a file for what the bell says"));
        Bell { running: Running::start(command, &stage.log()), said }
    }
}

impl Bell {
    /// What it wrote to its terminal.
    pub fn said(&self) -> String {
        stage::read(&self.said)
    }

    /// Waits until it wrote this.
    #[track_caller]
    pub fn wait_for(&self, words: &str) {
        let heard = wait::until(wait::DEADLINE, || self.said().contains(words).then_some(()));
        assert!(heard.is_some(), "the bell never said {words:?}, but {:?}", self.said());
    }

    /// Waits until it ends.
    #[track_caller]
    pub fn wait_for_end(&mut self) -> Option<i32> {
        wait::until(wait::DEADLINE, || self.running.ended()).expect("the bell goes on").code()
    }

    /// The share of one core it uses while it is left alone for `time`: 0.01 is 1 %.
    pub fn cores_used_in(&self, time: Duration) -> f64 {
        let ticks = || {
            let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.running.id())).expect("a running bell");
            let (_, after_name) = stat.rsplit_once(')').expect("/proc/PID/stat names the program");
            let fields = after_name.split_whitespace().skip(11).take(2);
            fields.map(|ticks| ticks.parse::<f64>().expect("a number")).sum::<f64>()
        };
        let (before, start) = (ticks(), Instant::now());
        wait::rest(time);
        (ticks() - before) / TICKS_PER_SECOND / start.elapsed().as_secs_f64()
    }

    /// Megabytes of memory it holds, of its own and shared.
    pub fn memory_mb(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.running.id())).expect("a running bell");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("VmRSS");
        line.trim().trim_end_matches(" kB").trim().parse::<u64>().expect("a number") / 1024
    }
}

impl Stage {
    /// A helper as this stage starts them, standard output still to be said.
    fn dress(&self, command: Command) -> Command {
        let mut command = super::stage::bare_command(command, self.dir(), &self.display);
        command.env("DBUS_SESSION_BUS_ADDRESS", self.session()).stdout(Stdio::null());
        command
    }
}
