//! One window of the program: looked at as a screen reader does, and asked how it fares.

use std::{
    cell::{Cell, RefCell},
    fs,
    path::PathBuf,
    process::{Command, ExitStatus},
    rc::Rc,
    time::{Duration, Instant},
};

use atspi::State;
use futures_lite::future::block_on;

use super::{
    Stage,
    looking::Pixels,
    process::Running,
    stage,
    tree::{self, Node, Place},
    wait,
};

/// How long a press may take to show on the screen before the hand goes on regardless.
pub(super) const ANSWER_DEADLINE: Duration = Duration::from_secs(2);

/// What has not moved for this long stays where it is.
pub(super) const SETTLED: Duration = Duration::from_millis(90);

/// The unit of times in `/proc`, the same on every Linux.
const TICKS_PER_SECOND: f64 = 100.0;

/// The running program and its window. Dropping it ends the program.
pub struct Window {
    pub(super) stage: Rc<Stage>,
    pub(super) program: RefCell<Running>,
    pub(super) log: PathBuf,
    pub(super) last_press: Cell<Option<Instant>>,
    /// Keys were pressed that may not have arrived yet.
    pub(super) keys_under_way: Cell<bool>,
}

impl Window {
    /// Starts the program and waits until its window has announced itself to screen readers.
    #[track_caller]
    pub fn open(stage: &Rc<Stage>, mut command: Command) -> Self {
        let log = stage.log();
        command.stdout(fs::File::options().create(true).append(true).open(&log).expect("the log can be written"));
        let program = RefCell::new(Running::start(command, &log));
        let window = Self {
            stage: Rc::clone(stage),
            program,
            log,
            last_press: Cell::new(None),
            keys_under_way: Cell::new(false),
        };
        if wait::until(wait::START_DEADLINE, || window.look().into_iter().nth(1)).is_none() {
            window.fail("no window showed itself to screen readers");
        }
        window
    }

    // ---- looking ----

    /// Everything on the screen now, in reading order.
    #[track_caller]
    pub fn look(&self) -> Vec<Node> {
        if let Some(status) = self.ended() {
            panic!("the program ended ({status}):\n{}", self.log());
        }
        self.read()
    }

    /// The same of a program that may be gone: then there is nothing.
    pub fn glance(&self) -> Vec<Node> {
        if self.ended().is_some() { Vec::new() } else { self.read() }
    }

    pub(super) fn read(&self) -> Vec<Node> {
        let process = self.process();
        block_on(async {
            match tree::application(&self.stage.bus, process).await {
                Ok(Some(root)) => tree::read(&self.stage.bus, root).await,
                _ => Vec::new(),
            }
        })
    }

    /// Whether something with this name is on the screen now.
    #[track_caller]
    pub fn shows(&self, name: &str) -> bool {
        self.look().iter().any(|node| node.name == name)
    }

    /// Waits until something has exactly this name.
    #[track_caller]
    pub fn wait_for(&self, name: &str) -> Node {
        self.wait_until(&format!("{name:?} to show"), |nodes| nodes.iter().find(|node| node.name == name).cloned())
    }

    /// Waits until these words stand somewhere on the screen.
    #[track_caller]
    pub fn wait_for_words(&self, words: &str) -> Node {
        self.wait_until(&format!("the words {words:?}"), |nodes| {
            nodes.iter().find(|node| node.name.contains(words)).cloned()
        })
    }

    /// Waits until nothing has this name any more.
    #[track_caller]
    pub fn wait_gone(&self, name: &str) {
        self.wait_until(&format!("{name:?} to go"), |nodes| {
            (!nodes.is_empty() && nodes.iter().all(|node| node.name != name)).then_some(())
        });
    }

    /// Waits until `found` finds what it looks for on the screen.
    #[track_caller]
    pub fn wait_until<T>(&self, what: &str, mut found: impl FnMut(&[Node]) -> Option<T>) -> T {
        match wait::until(wait::DEADLINE, || found(&self.look())) {
            Some(found) => found,
            None => self.fail(&format!("waited in vain for {what}")),
        }
    }

    /// Where the control or text with this name is, in pixels of the screen.
    #[track_caller]
    pub fn place_of(&self, name: &str) -> Place {
        self.wait_for(name);
        // Found again each time: a screen drawn afresh has another thing of that name.
        let place = || {
            let node = self.look().into_iter().find(|node| node.name == name)?;
            block_on(node.place(&self.stage.bus)).ok()
        };
        // A hand goes to where a thing is, not to where it was while the screen was being laid out.
        let mut before = None;
        let settled = wait::until(wait::DEADLINE, || {
            wait::rest(SETTLED);
            let now = place();
            let alike = now.is_some() && now == before;
            before = now;
            alike.then_some(now).flatten()
        });
        settled.unwrap_or_else(|| self.fail(&format!("{name:?} has no place of its own")))
    }

    /// Everything that can be pressed, with its place, once nothing moves any more.
    #[track_caller]
    pub fn pressables(&self) -> Vec<(String, Place)> {
        let now = || -> Vec<(String, Place)> {
            let ready = self.look().into_iter().filter(Node::is_ready);
            ready.filter_map(|node| Some((node.name.clone(), block_on(node.place(&self.stage.bus)).ok()?))).collect()
        };
        let mut before = now();
        let settled = wait::until(wait::DEADLINE, || {
            wait::rest(SETTLED);
            let seen = now();
            let alike = seen == before;
            before = seen;
            (alike && !before.is_empty()).then(|| before.clone())
        });
        settled.unwrap_or_else(|| self.fail("the screen never came to rest"))
    }

    /// The name of what has the keyboard.
    #[track_caller]
    pub fn focused(&self) -> Option<String> {
        self.look().into_iter().find(|node| node.states.contains(State::Focused)).map(|node| node.name)
    }

    // ---- the program ----

    /// How the program ended, or `None` while it runs.
    pub fn ended(&self) -> Option<ExitStatus> {
        self.program.borrow_mut().ended()
    }

    /// Waits until the program has ended by itself.
    #[track_caller]
    pub fn wait_for_end(&self) -> ExitStatus {
        wait::until(wait::DEADLINE, || self.ended()).unwrap_or_else(|| self.fail("the program did not end"))
    }

    /// The program's process, which is also its group.
    pub fn process(&self) -> u32 {
        self.program.borrow().id()
    }

    /// `kill -9`, at this moment.
    pub fn kill(&self) {
        self.program.borrow_mut().kill();
    }

    /// The stage, for a second window on it.
    pub fn stage(&self) -> &Rc<Stage> {
        &self.stage
    }

    /// What all programs on this stage have printed so far.
    pub fn log(&self) -> String {
        stage::read(&self.log)
    }

    /// The share of one core the program uses while it is left alone for `time`: 0.01 is 1 %.
    pub fn cores_used_in(&self, time: Duration) -> f64 {
        let before = self.cpu_ticks();
        let start = Instant::now();
        wait::rest(time);
        (self.cpu_ticks() - before) / TICKS_PER_SECOND / start.elapsed().as_secs_f64()
    }

    /// Fields 14 and 15 of `/proc/PID/stat`, counted after the name in brackets.
    fn cpu_ticks(&self) -> f64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.program.borrow().id())).expect("a running program");
        let (_, after_name) = stat.rsplit_once(')').expect("/proc/PID/stat names the program");
        after_name.split_whitespace().skip(11).take(2).map(|ticks| ticks.parse::<f64>().expect("a number")).sum()
    }

    // ---- showing ----

    /// The tree as text: role, name, states and place of everything on the screen.
    #[track_caller]
    pub fn tree(&self) -> String {
        let nodes = self.look();
        block_on(tree::describe(&self.stage.bus, &nodes))
    }

    /// Saves a picture as `NAME.png` in the folder `TAWNY_SHOTS`, once two pictures in a row are
    /// alike; does nothing when the variable is not set.
    #[track_caller]
    pub fn shot(&self, name: &str) {
        let Some(folder) = std::env::var_os("TAWNY_SHOTS").filter(|folder| !folder.is_empty()) else { return };
        let folder = PathBuf::from(folder);
        fs::create_dir_all(&folder).expect("the folder TAWNY_SHOTS can be made");
        let path = folder.join(format!("{name}.png"));
        let mut last = Vec::new();
        wait::until(ANSWER_DEADLINE, || {
            self.stage.picture(&path);
            let now = fs::read(&path).expect("the picture was saved");
            let alike = now == last;
            last = now;
            (alike && !Pixels::read(&path).is_blank()).then_some(())
        });
    }

    #[track_caller]
    pub(super) fn fail(&self, what: &str) -> ! {
        self.shot("failed");
        let tree = if self.ended().is_none() { self.tree() } else { String::new() };
        panic!("{what}\n--- on the screen ---\n{tree}--- log ---\n{}", self.log());
    }
}
