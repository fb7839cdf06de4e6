//! A demo school in a temporary folder, made by the program itself with keys that are quick to open.

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
    rc::Rc,
};

use tawny::tools::demo::{SignIn, SignIns};
use tempfile::TempDir;

use super::{Stage, Window};

/// A school's PC when nothing else is asked for: the smallest screen the kiosk is made for.
const SCREEN: (u32, u32) = (1366, 768);

/// The school's own folder inside the temporary one, which is also the home of its commands.
const DATA: &str = "school";

/// A school with its data and everybody's sign-in. Dropping it removes the data.
pub struct DemoSchool {
    dir: TempDir,
    /// How everybody gets in, and what stands on the paper keys.
    pub sign_ins: SignIns,
}

impl DemoSchool {
    /// Makes the school.
    #[track_caller]
    pub fn make() -> Self {
        let dir = tempfile::Builder::new().prefix("tawny-school-").tempdir().expect("a temporary folder");
        let made = tawny(dir.path(), &["demo", "--quick-keys", "--json"]);
        assert!(made.status.success(), "tawny demo: {}", String::from_utf8_lossy(&made.stderr));
        Self { dir, sign_ins: serde_json::from_slice(&made.stdout).expect("tawny demo --json prints sign-ins") }
    }

    /// A folder in which nobody has set up a school yet.
    #[track_caller]
    pub fn none() -> Self {
        let dir = tempfile::Builder::new().prefix("tawny-school-").tempdir().expect("a temporary folder");
        let sign_ins = SignIns { staff: Vec::new(), recovery_keys: Vec::new(), root_key: String::new() };
        Self { dir, sign_ins }
    }

    /// The first of the staff with this role, in the words of `tawny demo`: `dsl`, `class-teacher`.
    #[track_caller]
    pub fn with_role(&self, role: &str) -> &SignIn {
        let found = self.sign_ins.staff.iter().find(|person| person.roles.iter().any(|theirs| theirs == role));
        found.unwrap_or_else(|| panic!("nobody is {role:?} among {:?}", self.sign_ins.staff))
    }

    /// Opens the kiosk on a stage of its own: as large as `--windowed WxH` says.
    #[track_caller]
    pub fn open_kiosk(&self, arguments: &[&str]) -> Window {
        self.open("kiosk", arguments)
    }

    /// Opens the desk on a stage of its own, as on a teacher's laptop.
    #[track_caller]
    pub fn open_desk(&self, arguments: &[&str]) -> Window {
        self.open("desk", arguments)
    }

    #[track_caller]
    fn open(&self, face: &str, arguments: &[&str]) -> Window {
        let (width, height) = asked_size(arguments).unwrap_or(SCREEN);
        self.open_on(&Rc::new(Stage::set_up(width, height)), face, arguments)
    }

    /// Opens a face on a stage that is already there: beside another window, or again after a crash.
    #[track_caller]
    pub fn open_on(&self, stage: &Rc<Stage>, face: &str, arguments: &[&str]) -> Window {
        let mut command = stage.command(program());
        command.arg(face).arg("--data").arg(self.data()).args(arguments);
        Window::open(stage, command)
    }

    /// Runs a command-line verb on this school's data.
    pub fn tawny(&self, arguments: &[&str]) -> Output {
        tawny(self.dir.path(), arguments)
    }

    /// The same, with these variables set.
    pub fn run_with(&self, variables: &[(&str, &str)], arguments: &[&str]) -> Output {
        let mut command = super::stage::bare_command(Command::new(program()), self.dir.path(), "");
        command.envs(variables.iter().copied());
        command.args(arguments).arg("--data").arg(self.data()).output().expect("tawny runs")
    }

    /// The folder that holds everything the school keeps.
    pub fn data(&self) -> PathBuf {
        self.dir.path().join(DATA)
    }
}

pub fn program() -> &'static str {
    env!("CARGO_BIN_EXE_tawny")
}

fn tawny(dir: &Path, arguments: &[&str]) -> Output {
    let mut command = super::stage::bare_command(Command::new(program()), dir, "");
    command.args(arguments).arg("--data").arg(dir.join(DATA)).output().expect("tawny runs")
}

fn asked_size(arguments: &[&str]) -> Option<(u32, u32)> {
    let mut rest = arguments.iter().skip_while(|argument| **argument != "--windowed");
    let (width, height) = rest.nth(1)?.split_once('x')?;
    Some((width.parse().ok()?, height.parse().ok()?))
}
