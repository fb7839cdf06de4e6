//! Figures, printed beside GCompris's: the same stage, the same run, the same eye. Nothing here is
//! asserted, because a time that fails on a busy machine teaches nobody anything; `./figures` runs
//! it and prints the table that stands in the README.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::rc::Rc;
use std::time::{Duration, Instant};

use tawny::content;
use tawny::locales::Words;
use tawny::store::Store;
use tawny::store::sqlite::Sqlite;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, ImageFormat};
use x11rb::rust_connection::RustConnection;

use crate::harness::{DemoSchool, Stage, Window, process::Running, program, wait};
use crate::said::Said;

/// Set by `./figures`.
const ASKED: &str = "TAWNY_FIGURES";
const SIZE: (u32, u32) = (1366, 768);
const IDLE: Duration = Duration::from_secs(10);
/// A picture with fewer colours than this is still empty.
const COLOURS_OF_A_SCREEN: usize = 40;
/// What has not changed for so long is painted.
const QUIET: Duration = Duration::from_millis(400);
/// The slowest program that is waited for.
const PATIENCE: Duration = Duration::from_secs(60);
const TELLS: usize = 20;
const COMMITS: usize = 100;
const ROUNDS: usize = 4;
/// Lessons that are opened, and times the course is read.
const LESSONS: usize = 5;
const LOADS: usize = 30;

/// Pictures of a falling feather that are counted, how long it falls, and its page of the gallery.
const FRAMES: usize = 80;
const FALL: Duration = Duration::from_millis(1_500);
const FALLING: usize = 4;

/// Looks at a stage's middle, where every screen differs from the last.
struct Eye {
    x11: RustConnection,
    root: u32,
    /// Left, top, width, height.
    middle: (i16, i16, u16, u16),
}

impl Eye {
    fn on(stage: &Stage) -> Self {
        let (x11, screen) = x11rb::connect(Some(&stage.display)).expect("the stage's display");
        let root = x11.setup().roots[screen].root;
        Self { x11, root, middle: (383, 184, 600, 400) }
    }

    fn look(&self) -> Vec<u8> {
        let (x, y, width, height) = self.middle;
        let asked = self.x11.get_image(ImageFormat::Z_PIXMAP, self.root, x, y, width, height, !0);
        asked.expect("the display answers").reply().expect("a picture").data
    }

    /// Waits for the first picture that is no empty window; the time since `begun`.
    fn first_picture(&self, begun: Instant) -> Duration {
        let seen = wait::until(PATIENCE, || {
            let mut colours: Vec<[u8; 4]> = self.look().chunks_exact(4).map(|c| [c[0], c[1], c[2], c[3]]).collect();
            colours.sort_unstable();
            colours.dedup();
            (colours.len() >= COLOURS_OF_A_SCREEN).then(|| begun.elapsed())
        });
        seen.expect("a picture in a minute")
    }

    /// How long after `begun` the picture changed first, and how long after it changed last.
    fn change(&self, before: &[u8], begun: Instant) -> (Duration, Duration) {
        let (mut first, mut last, mut now) = (None, begun, before.to_vec());
        while last.elapsed() < QUIET || (first.is_none() && begun.elapsed() < PATIENCE) {
            let seen = self.look();
            if seen != now {
                (last, now) = (Instant::now(), seen);
                first.get_or_insert(last);
            }
        }
        (first.unwrap_or(last) - begun, last - begun)
    }
}

/// A finger that is already there: starting a program for each tap would be measured too.
struct Finger(RefCell<std::process::ChildStdin>);

impl Finger {
    fn on(stage: &Stage) -> (Self, std::process::Child) {
        let mut command = stage.command("xdotool");
        let mut child = command.arg("-").stdin(Stdio::piped()).spawn().expect("xdotool starts");
        (Self(RefCell::new(child.stdin.take().expect("a pipe"))), child)
    }

    fn goes_to(&self, (x, y): (i32, i32)) {
        writeln!(self.0.borrow_mut(), "mousemove {x} {y}").expect("xdotool listens");
        wait::rest(Duration::from_millis(350));
    }

    fn taps(&self) -> Instant {
        let begun = Instant::now();
        writeln!(self.0.borrow_mut(), "click 1").expect("xdotool listens");
        begun
    }
}

/// Sorted times; the middle one and the slowest but 5 %.
fn middle_and_slow(mut times: Vec<Duration>) -> String {
    times.sort_unstable();
    let at = |share: f64| times.get(((times.len() as f64 - 1.0) * share).round() as usize).copied().unwrap_or_default();
    format!("{:.0} / {:.0} ms (n = {})", ms(at(0.5)), ms(at(0.95)), times.len())
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

/// Proportional memory of a process in MiB, by what it is for.
fn memory(process: u32) -> (f64, String) {
    let maps = std::fs::read_to_string(format!("/proc/{process}/smaps")).unwrap_or_default();
    let (mut parts, mut part) = (BTreeMap::<&str, f64>::new(), "other");
    for line in maps.lines() {
        if let Some(kib) = line.strip_prefix("Pss:") {
            let kib: f64 = kib.trim().trim_end_matches(" kB").trim().parse().unwrap_or(0.0);
            *parts.entry(part).or_default() += kib / 1_024.0;
        } else if line.split_whitespace().next().is_some_and(|range| range.contains('-')) {
            part = part_of(line);
        }
    }
    let all = parts.values().sum();
    let told: Vec<String> = parts.iter().map(|(name, mib)| format!("{name} {mib:.0}")).collect();
    (all, told.join(", "))
}

fn part_of(map: &str) -> &'static str {
    let file = map.split_whitespace().nth(5).unwrap_or("");
    match file {
        "" | "[heap]" => "heap and threads",
        _ if file.contains("LLVM") || file.contains("vulkan") || file.contains("gallium") || file.contains("dri") => {
            "Mesa and LLVM"
        }
        _ if file.contains("tawny") || file.contains("gcompris") => "the program itself",
        _ if file.contains("Qt5") || file.contains("qt5") => "Qt",
        _ => "other libraries",
    }
}

fn row(name: &str, what: &str, figure: impl std::fmt::Display) {
    println!("| {name} | {what} | {figure} |");
}

/// CPU of one core in percent while nobody does anything.
fn idle(process: u32) -> f64 {
    let ticks = || {
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        let after_name = stat.rsplit_once(')').map(|(_, rest)| rest.to_owned()).unwrap_or_default();
        after_name.split_whitespace().skip(11).take(2).filter_map(|tick| tick.parse::<f64>().ok()).sum::<f64>()
    };
    let before = ticks();
    wait::rest(IDLE);
    // A hundredth of a second is the unit of /proc: over ten seconds a tick is 0.1 %.
    (ticks() - before) / IDLE.as_secs_f64()
}

fn starts(name: &str, mut command: Command, stage: &Stage) {
    let eye = Eye::on(stage);
    let begun = Instant::now();
    let running = Running::start(
        {
            command.stdout(Stdio::null());
            command
        },
        &stage.log(),
    );
    let first = eye.first_picture(begun);
    let empty = eye.look();
    let (_, settled) = eye.change(&empty, begun);
    row(name, "first picture", format!("{:.2} s", first.as_secs_f64()));
    row(name, "last change of the first screen", format!("{:.2} s", settled.max(first).as_secs_f64()));
    wait::rest(Duration::from_secs(3));
    rests(name, running.id());
}

/// The bell has no window: what it costs while it waits.
fn bell_rests(school: &DemoSchool) {
    let stage = Rc::new(Stage::set_up(SIZE.0, SIZE.1));
    let _shown = stage.show_notifications();
    let bell = Running::start(
        {
            let mut command = tawny(&stage, school, &["bell", "--place", "Office"]);
            command.stdout(Stdio::null());
            command
        },
        &stage.log(),
    );
    wait::rest(Duration::from_secs(5));
    rests("tawny bell", bell.id());
}

fn rests(name: &str, process: u32) {
    let (all, parts) = memory(process);
    row(name, "memory (proportional)", format!("{all:.0} MiB: {parts}"));
    row(name, "CPU over 10 idle seconds", format!("{:.1} %", idle(process)));
}

fn tawny(stage: &Stage, school: &DemoSchool, face: &[&str]) -> Command {
    let mut command = stage.command(program());
    command.args(face).arg("--data").arg(school.data());
    command
}

fn taps(school: &DemoSchool) {
    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    let (eye, (finger, _xdotool)) = (Eye::on(kiosk.stage()), Finger::on(kiosk.stage()));
    let (mut first, mut last) = (Vec::new(), Vec::new());
    let way = ["Tap to start", "Oak", "Ben"].into_iter();
    let round = ["Learn", "Back", "Our promises", "Back", "My feathers", "Back"];
    for name in way.chain(round.into_iter().cycle().take(ROUNDS * round.len())) {
        finger.goes_to(kiosk.place_of(name).at(0.5, 0.5));
        let before = eye.look();
        let (changed, painted) = eye.change(&before, finger.taps());
        first.push(changed);
        last.push(painted);
    }
    row("tawny kiosk", "tap → the picture changes (p50 / p95)", middle_and_slow(first));
    row("tawny kiosk", "tap → next screen wholly painted (p50 / p95)", middle_and_slow(last));
    opens(&kiosk, &eye, &finger);
    tells(school, &kiosk, &finger);
}

/// Lessons on the first page of the shelf, opened one after the other.
fn opens(kiosk: &Window, eye: &Eye, finger: &Finger) {
    let said = Said::new();
    let (library, _) = content::load(&content::root());
    let mut titles: Vec<String> = library.lessons.iter().map(|lesson| said.say(lesson.title.as_str())).collect();
    let (mut first, mut last) = (Vec::new(), Vec::new());
    kiosk.press("Learn");
    for _ in 0..LESSONS {
        kiosk.wait_for_words(&said.say("shelf-title"));
        let shown = kiosk.look();
        // What was begun is called otherwise and stands elsewhere.
        let Some(fresh) = titles.iter().position(|title| shown.iter().any(|node| node.name == *title)) else { break };
        finger.goes_to(kiosk.place_of(&titles.remove(fresh)).at(0.5, 0.5));
        let before = eye.look();
        let (changed, painted) = eye.change(&before, finger.taps());
        first.push(changed);
        last.push(painted);
        kiosk.press("Back");
    }
    kiosk.press("Back");
    row("tawny kiosk", "tap → a lesson opens: the picture changes (p50 / p95)", middle_and_slow(first));
    row("tawny kiosk", "tap → its first step wholly painted (p50 / p95)", middle_and_slow(last));
}

/// Reading the whole course again, once the disk has it in memory.
fn course() {
    let root = content::root();
    let time = |work: &dyn Fn()| {
        work();
        let times = (0..LOADS).map(|_| {
            let begun = Instant::now();
            work();
            begun.elapsed()
        });
        middle_and_slow(times.collect())
    };
    let lessons = content::load(&root).0.lessons.len();
    row("the course", &format!("{lessons} lessons read and checked (p50 / p95)"), time(&|| drop(content::load(&root))));
    row("the course", "their English words read (p50 / p95)", time(&|| drop(Words::load(&root, "en-GB"))));
}

/// From one picture to the next while a feather falls, five times.
fn frames() {
    let stage = Rc::new(Stage::set_up(SIZE.0, SIZE.1));
    let mut command = stage.command(program());
    let size = format!("{}x{}", SIZE.0, SIZE.1);
    command.args(["gallery", "--windowed", &size, "--data"]).arg(stage.dir().join("nothing"));
    let (gallery, said) = (Window::open(&stage, command), Said::new());
    let (eye, (finger, _xdotool)) = (Eye::on(&stage), Finger::on(&stage));
    let next = said.say("gallery-next");
    gallery.wait_for_words(&said.say("gallery-page-0"));
    let mut between = Vec::new();
    while between.len() < FRAMES {
        let turned = turn_to(&gallery, &finger, &next, &said);
        let (mut last, mut seen): (Option<Instant>, _) = (None, eye.look());
        while turned.elapsed() < FALL {
            let now = eye.look();
            if now != seen {
                let at = Instant::now();
                between.extend(last.replace(at).map(|last| at - last));
                seen = now;
            }
        }
    }
    row("tawny kiosk", "from one picture to the next while a feather falls (p50 / p95)", middle_and_slow(between));
}

/// Taps through the gallery until the next tap shows the page with the falling feather, and gives it.
fn turn_to(gallery: &Window, finger: &Finger, next: &str, said: &Said) -> Instant {
    let before = said.say(&format!("gallery-page-{}", FALLING - 1));
    loop {
        finger.goes_to(gallery.place_of(next).at(0.5, 0.5));
        let there = gallery.look().iter().any(|node| node.name == before);
        let tapped = finger.taps();
        if there {
            return tapped;
        }
        wait::rest(QUIET);
    }
}

fn tells(school: &DemoSchool, kiosk: &Window, finger: &Finger) {
    let (mut store, _) = Sqlite::open_desk(&school.data()).unwrap();
    let (said, mut committed) = (Said::new(), Vec::new());
    for _ in 0..TELLS {
        finger.goes_to(kiosk.place_of("Tell a teacher").at(0.5, 0.5));
        finger.taps();
        finger.goes_to(kiosk.place_of("A mean message").at(0.5, 0.5));
        let before = store.changes().unwrap();
        let begun = finger.taps();
        while store.changes().unwrap() == before && begun.elapsed() < PATIENCE {
            std::thread::yield_now();
        }
        committed.push(begun.elapsed());
        kiosk.press("Send");
        kiosk.press(&said.say("tell-name-yes"));
        kiosk.wait_for_words(&said.say("thanks-2-younger"));
        kiosk.press(&said.say("thanks-done"));
    }
    let bare = bare_commits(&school.data());
    let middle = |times: &[Duration]| {
        let mut sorted = times.to_vec();
        sorted.sort_unstable();
        sorted.get(sorted.len() / 2).copied().unwrap_or_default()
    };
    let ratio = ms(middle(&committed)) / ms(middle(&bare)).max(f64::EPSILON);
    row("tawny kiosk", "second tap → committed (p50 / p95)", middle_and_slow(committed));
    row("SQLite", "bare FULL commit of 4 KiB in the same folder (p50 / p95)", middle_and_slow(bare));
    row("tawny kiosk", "second tap → committed, as a multiple of that", format!("{ratio:.1}"));
}

fn bare_commits(folder: &Path) -> Vec<Duration> {
    let base = rusqlite::Connection::open(folder.join("bare.sqlite")).unwrap();
    base.pragma_update(None, "journal_mode", "WAL").unwrap();
    base.pragma_update(None, "synchronous", "FULL").unwrap();
    base.execute_batch("CREATE TABLE told (body BLOB)").unwrap();
    let body = vec![7u8; 4_096];
    let commit = |_| {
        let begun = Instant::now();
        base.execute("INSERT INTO told VALUES (?1)", [&body]).unwrap();
        begun.elapsed()
    };
    (0..COMMITS).map(commit).collect()
}

#[test]
fn figures_beside_gcompris() {
    if std::env::var_os(ASKED).is_none() {
        return;
    }
    let school = DemoSchool::make();
    let size = format!("{}x{}", SIZE.0, SIZE.1);
    println!("| program | what | figure |\n|---|---|---|");
    for face in ["kiosk", "desk"] {
        let stage = Rc::new(Stage::set_up(SIZE.0, SIZE.1));
        starts(&format!("tawny {face}"), tawny(&stage, &school, &[face, "--windowed", &size]), &stage);
    }
    bell_rests(&school);
    frames();
    let stage = Stage::set_up(SIZE.0, SIZE.1);
    let mut gcompris = stage.command("/usr/games/gcompris-qt");
    gcompris.args(["--window", "--software-renderer"]);
    starts("gcompris-qt", gcompris, &stage);
    course();
    taps(&school);
}
