//! One window of the program, used as people use it: by screen reader, finger and keyboard.

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

/// The kiosk ignores a second press that comes sooner after the first, so a hand waits that long.
const BETWEEN_PRESSES: Duration = Duration::from_millis(350);

/// How long a press may take to show on the screen before the hand goes on regardless.
const ANSWER_DEADLINE: Duration = Duration::from_secs(2);

/// What has not moved for this long stays where it is.
const SETTLED: Duration = Duration::from_millis(150);

/// More stops than any screen has: Tab went round without meeting what was looked for.
const STOPS_MAX: usize = 80;

/// The unit of times in `/proc`, the same on every Linux.
const TICKS_PER_SECOND: f64 = 100.0;

/// The running program and its window. Dropping it ends the program.
pub struct Window {
    stage: Rc<Stage>,
    program: RefCell<Running>,
    log: PathBuf,
    last_press: Cell<Option<Instant>>,
    /// Keys were pressed that may not have arrived yet.
    keys_under_way: Cell<bool>,
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

    fn read(&self) -> Vec<Node> {
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

    // ---- pressing ----

    /// Presses the one control with this name as a screen reader does, as soon as it is there.
    #[track_caller]
    pub fn press(&self, name: &str) {
        self.press_nth(name, 0, true);
    }

    /// Presses this at once, of a program that may be gone; whether it took the press.
    pub fn try_press(&self, node: &Node) -> bool {
        block_on(node.press(&self.stage.bus)).unwrap_or(false)
    }

    /// Presses one of several controls with the same name, counted from 0 in reading order.
    #[track_caller]
    pub fn press_one_of(&self, name: &str, index: usize) {
        self.press_nth(name, index, false);
    }

    #[track_caller]
    fn press_nth(&self, name: &str, index: usize, only: bool) {
        self.pause_between_presses();
        self.wait_for_keys();
        let (node, before) = self.wait_until(&format!("{name:?} to press"), |nodes| {
            let mut named = nodes.iter().filter(|node| node.name == name && node.is_ready());
            let node = named.nth(index)?.clone();
            Some((node, nodes.to_vec()))
        });
        let same = before.iter().filter(|node| node.name == name && node.is_ready()).count();
        if only && same > 1 {
            self.fail(&format!("{same} controls are called {name:?}: which one is meant?"));
        }
        // A screen drawn afresh in between has new controls of the same names: the hand tries again.
        let pressed = self.try_press(&node)
            || wait::until(ANSWER_DEADLINE, || {
                let again = self.look().into_iter().filter(|node| node.name == name && node.is_ready()).nth(index)?;
                self.try_press(&again).then_some(())
            })
            .is_some();
        if !pressed {
            self.fail(&format!("{name:?} could not be pressed"));
        }
        self.wait_for_answer(&before);
    }

    /// Presses the middle of the control with this name with a finger.
    #[track_caller]
    pub fn touch(&self, name: &str) {
        self.pause_between_presses();
        let place = self.place_of(name);
        let before = self.look();
        self.stage.tap_at(place.at(0.5, 0.5));
        self.wait_for_answer(&before);
    }

    /// Puts a finger on one thing, moves it to another and lets go.
    #[track_caller]
    pub fn drag(&self, from: &str, to: &str) {
        self.pause_between_presses();
        let (from, to) = (self.place_of(from).at(0.5, 0.5), self.place_of(to).at(0.5, 0.5));
        let before = self.look();
        self.stage.stroke(&[from, ((from.0 + to.0) / 2, (from.1 + to.1) / 2), to, to]);
        self.wait_for_answer(&before);
    }

    /// Draws one line on the thing with this name; `(0, 0)` is its top left, `(1, 1)` its bottom right.
    #[track_caller]
    pub fn draw_on(&self, name: &str, line: &[(f64, f64)]) {
        self.pause_between_presses();
        let place = self.place_of(name);
        let points: Vec<_> = line.iter().map(|(across, down)| place.at(*across, *down)).collect();
        self.stage.stroke(&points);
    }

    /// Finds a control with Tab alone and presses it with Enter.
    #[track_caller]
    pub fn choose(&self, name: &str) {
        self.pause_between_presses();
        self.tab_to(name);
        let before = self.look();
        self.stage.key("Return");
        self.wait_for_answer(&before);
    }

    /// Moves the keyboard to a control with Tab alone.
    #[track_caller]
    pub fn tab_to(&self, name: &str) {
        self.wait_for(name);
        for _ in 0..STOPS_MAX {
            let before = self.focused();
            if before.as_deref() == Some(name) {
                return;
            }
            self.stage.key("Tab");
            wait::until(ANSWER_DEADLINE, || (self.focused() != before).then_some(()));
        }
        self.fail(&format!("Tab never came to {name:?}"));
    }

    /// Presses a key or a chord named as X does: `Escape`, `shift+Tab`, `alt+F4`.
    #[track_caller]
    pub fn key(&self, chord: &str) {
        self.keys_under_way.set(true);
        self.stage.key(chord);
    }

    /// Types into the box that has the keyboard, once one has it: nobody types before they see the caret.
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        let ready = |node: &Node| node.states.contains(State::Focused) && node.states.contains(State::Editable);
        wait::until(ANSWER_DEADLINE, || self.look().iter().any(ready).then_some(()));
        self.keys_under_way.set(true);
        self.stage.type_text(text);
    }

    /// Keys come through the display and a reader's press over the bus: on a slow machine the press
    /// would overtake the last letters, which no person's hands can do.
    #[track_caller]
    fn wait_for_keys(&self) {
        if !self.keys_under_way.replace(false) {
            return;
        }
        let mut before = self.read();
        let settled = wait::until(wait::DEADLINE, || {
            wait::rest(SETTLED);
            let now = self.read();
            let alike = now == before;
            before = now;
            (alike || self.ended().is_some()).then_some(())
        });
        settled.unwrap_or_else(|| self.fail("what was typed never came to rest"));
    }

    fn pause_between_presses(&self) {
        if let Some(last) = self.last_press.get() {
            wait::rest(BETWEEN_PRESSES.saturating_sub(last.elapsed()));
        }
        self.last_press.set(Some(Instant::now()));
    }

    /// Waits until a control of this name can be pressed.
    #[track_caller]
    pub fn wait_ready(&self, name: &str) {
        self.wait_until(&format!("{name:?} to press"), |nodes| {
            nodes.iter().any(|node| node.name == name && node.is_ready()).then_some(())
        });
    }

    /// Rests the pointer on the middle of a control, pressing nothing.
    #[track_caller]
    pub fn rest_on(&self, name: &str) {
        let place = self.place_of(name);
        self.stage.move_to(place.at(0.5, 0.5));
    }

    /// Presses a switch: a key, no sooner after the last than the kiosk hears it.
    #[track_caller]
    pub fn switch(&self, key: &str) {
        self.pause_between_presses();
        self.stage.key(key);
        self.last_press.set(Some(Instant::now()));
    }

    /// Waits until the screen differs from what it was in more than where the light is, or for a while.
    #[track_caller]
    pub fn wait_changed(&self, before: &[Node]) {
        let unlit = |mut nodes: Vec<Node>| {
            nodes.iter_mut().for_each(|node| node.states.remove(State::Focused));
            nodes
        };
        let before = unlit(before.to_vec());
        wait::until(ANSWER_DEADLINE, || (self.ended().is_some() || unlit(self.look()) != before).then_some(()));
        self.last_press.set(Some(Instant::now()));
    }

    /// Waits until the screen has answered, so that the next press does not hit the old screen.
    #[track_caller]
    fn wait_for_answer(&self, before: &[Node]) {
        wait::until(ANSWER_DEADLINE, || (self.ended().is_some() || self.look() != before).then_some(()));
        self.last_press.set(Some(Instant::now()));
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
        let Some(folder) = std::env::var_os("TAWNY_SHOTS").map(PathBuf::from) else { return };
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
    fn fail(&self, what: &str) -> ! {
        self.shot("failed");
        let tree = if self.ended().is_none() { self.tree() } else { String::new() };
        panic!("{what}\n--- on the screen ---\n{tree}--- log ---\n{}", self.log());
    }
}
