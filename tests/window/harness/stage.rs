//! A stage of one's own for each test: an X display with a window manager, a session bus, and the
//! accessibility bus with a screen reader announced. Nothing of the user's own session is touched.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use atspi::proxy::bus::{BusProxy, StatusProxy};
use futures_lite::future::block_on;
use tempfile::TempDir;
use zbus::{Connection, connection::Builder};

use super::{ears, process::Running, wait};

/// A display, its window manager and its buses. Dropping it ends them all.
pub struct Stage {
    /// The accessibility bus, where the trees of all windows hang.
    pub bus: Connection,
    /// Named `:7` or the like.
    pub display: String,
    session: String,
    // Dropped in this order: clients before the display, the folder last.
    _window_manager: Running,
    _session_bus: Running,
    _display: Running,
    dir: TempDir,
}

impl Stage {
    /// Sets up a display of this size in pixels.
    #[track_caller]
    pub fn set_up(width: u32, height: u32) -> Self {
        Self::on(|dir| start_display(dir, width, height))
    }

    /// Sets up a screen with two displays that can show the same, as a laptop with a board does.
    #[track_caller]
    pub fn set_up_with_two_displays() -> Self {
        Self::on(start_two_displays)
    }

    #[track_caller]
    fn on(start_display: impl FnOnce(&Path) -> (Running, String)) -> Self {
        let dir = tempfile::Builder::new().prefix("tawny-stage-").tempdir().expect("a temporary folder");
        for part in ["home", "run", "tmp"] {
            fs::create_dir(dir.path().join(part)).expect("a folder of the stage");
        }
        let run = dir.path().join("run");
        fs::set_permissions(&run, fs::Permissions::from_mode(0o700)).expect("a private run folder");
        fs::write(dir.path().join("openbox.xml"), include_str!("openbox.xml")).expect("openbox's settings");

        ears::deaf(dir.path());

        let (display_server, display) = start_display(dir.path());
        let window_manager = start_window_manager(dir.path(), &display);
        let (session_bus, session) = start_session_bus(dir.path(), &display);
        let bus = block_on(announce_screen_reader(&session)).expect("the accessibility bus (package at-spi2-core)");
        Self {
            bus,
            display,
            session,
            _window_manager: window_manager,
            _session_bus: session_bus,
            _display: display_server,
            dir,
        }
    }

    /// A program that sees this stage and nothing else of the world around the test.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = bare_command(Command::new(program), self.dir.path(), &self.display);
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.session);
        if let Some(driver) = software_vulkan() {
            command.env("VK_DRIVER_FILES", &driver).env("VK_ICD_FILENAMES", &driver);
        }
        command
    }

    /// The address of the session bus.
    pub fn session(&self) -> &str {
        &self.session
    }

    /// Where programs of this stage write what they print on standard error.
    pub fn log(&self) -> PathBuf {
        self.dir.path().join("log")
    }

    /// The stage's own folder: home, run-time and temporary files of everything that runs on it.
    pub fn dir(&self) -> &Path {
        self.dir.path()
    }
}

/// Only `PATH` and what a test must see is handed on, not the user's settings.
pub fn bare_command(mut command: Command, dir: &Path, display: &str) -> Command {
    command
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("DISPLAY", display)
        .env("HOME", dir.join("home"))
        .env("TMPDIR", dir.join("tmp"))
        .env("XDG_RUNTIME_DIR", dir.join("run"))
        .env("LANG", "C.UTF-8")
        .env("ALSA_CONFIG_PATH", ears::settings(dir))
        .env("RUST_BACKTRACE", "1")
        .env("TAWNY_ROOT", tawny::content::root())
        // at-spi keeps its switches in the user's dconf otherwise.
        .env("GSETTINGS_BACKEND", "memory");
    command
}

fn start_display(dir: &Path, width: u32, height: u32) -> (Running, String) {
    let mut command = bare_command(Running::helper("Xvfb"), dir, "");
    command.args(["-displayfd", "1", "-nolisten", "tcp", "-noreset", "-dpi", "96", "-screen", "0"]);
    command.arg(format!("{width}x{height}x24")).stdout(Stdio::piped());
    let mut server = Running::start(command, &dir.join("log-display"));
    let number = server.first_line();
    assert!(!number.is_empty(), "Xvfb found no free display: {}", read(&dir.join("log-display")));
    (server, format!(":{number}"))
}

/// The X server people use, without a graphics card behind it: Xvfb has one display only.
fn start_two_displays(dir: &Path) -> (Running, String) {
    fs::write(dir.join("xorg.conf"), include_str!("xorg.conf")).expect("the X server's settings");
    let mut command = bare_command(Running::helper("Xorg"), dir, "");
    command.args(["-displayfd", "1", "-nolisten", "tcp", "-noreset", "-novtswitch", "-sharevts", "-dpi", "96"]);
    command.arg("-config").arg(dir.join("xorg.conf")).arg("-logfile").arg(dir.join("log-xorg"));
    command.stdout(Stdio::piped());
    let mut server = Running::start(command, &dir.join("log-display"));
    let number = server.first_line();
    assert!(!number.is_empty(), "Xorg did not start: {}", read(&dir.join("log-display")));
    (server, format!(":{number}"))
}

fn start_window_manager(dir: &Path, display: &str) -> Running {
    let ready = dir.join("window-manager-ready");
    let mut command = bare_command(Running::helper("openbox"), dir, display);
    command.arg("--sm-disable").arg("--config-file").arg(dir.join("openbox.xml"));
    command.arg("--startup").arg(format!("touch {}", ready.display())).stdout(Stdio::null());
    let running = Running::start(command, &dir.join("log-window-manager"));
    wait::until(wait::DEADLINE, || ready.exists().then_some(()))
        .unwrap_or_else(|| panic!("openbox did not start: {}", read(&dir.join("log-window-manager"))));
    running
}

fn start_session_bus(dir: &Path, display: &str) -> (Running, String) {
    let mut command = bare_command(Running::helper("dbus-daemon"), dir, display);
    command.args(["--session", "--nofork", "--nopidfile", "--print-address=1"]);
    command.arg(format!("--address=unix:dir={}", dir.join("run").display())).stdout(Stdio::piped());
    let mut bus = Running::start(command, &dir.join("log-session-bus"));
    let address = bus.first_line();
    assert!(!address.is_empty(), "dbus-daemon did not start: {}", read(&dir.join("log-session-bus")));
    (bus, address)
}

/// Windows build their trees only when somebody is there to read them.
async fn announce_screen_reader(session: &str) -> zbus::Result<Connection> {
    let session = Builder::address(session)?.method_timeout(wait::DEADLINE).build().await?;
    let status = StatusProxy::new(&session).await?;
    status.set_is_enabled(true).await?;
    status.set_screen_reader_enabled(true).await?;
    let address = BusProxy::new(&session).await?.get_address().await?;
    Builder::address(address.as_str())?.method_timeout(wait::DEADLINE).build().await
}

/// Mesa's software Vulkan, so that a test draws the same on every machine and looks for no card.
fn software_vulkan() -> Option<PathBuf> {
    let drivers = fs::read_dir("/usr/share/vulkan/icd.d").ok()?;
    drivers
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("lvp_icd")))
}

/// A log as text, for a message.
pub fn read(path: &Path) -> String {
    fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
}
