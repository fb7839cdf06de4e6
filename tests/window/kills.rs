//! `kill -9` at random moments between a child's tap and the thanks, on the real kiosk in its
//! window: whoever read "You did the right thing." has been heard, and the next child finds a kiosk.

use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};
use tawny::domain::ids::StaffId;
use tawny::options::WindowOptions;
use tawny::seal::Passphrase;
use tawny::store::Store;
use tawny::store::desk_worker::{DeskReply, DeskRequest, spawn_desk};
use tawny::store::sqlite::Sqlite;

use crate::harness::{DemoSchool, Stage, Window, wait};
use crate::planted::{Dice, Fault, Faulty, VICTIM};

const KILLS: u64 = 8;
const KILLS_NIGHTLY: u64 = 200;
/// A kiosk lives at most so many times as long after the tap as it takes to come to the thanks.
const LIFE_SHARE: f64 = 2.0;
/// The kiosk ignores a second press that comes sooner.
const NEXT_PRESS: Duration = Duration::from_millis(350);
const SIZE: (u32, u32) = (1024, 600);

/// What one short life came to.
struct Life {
    /// When the child read the thanks, after the tap on the picture.
    thanked: Option<Duration>,
    /// From the start of the program to its first screen.
    start: Duration,
}

/// Opens a kiosk, tells, and kills it so long after the tap on the picture; or at the thanks,
/// whichever takes longer, when `life` is `None`.
fn tell_and_be_killed(open: impl Fn() -> Window, life: Option<Duration>) -> Life {
    let begun = Instant::now();
    let kiosk = open();
    kiosk.wait_for("Tap to start");
    let start = begun.elapsed();
    kiosk.press("Tell a teacher");
    let picture = kiosk.wait_for("A mean message");
    let group = Pid::from_raw(i32::try_from(kiosk.process()).unwrap()).unwrap();
    let killer = life.map(|life| {
        std::thread::spawn(move || {
            wait::rest(life);
            kill_process_group(group, Signal::KILL).unwrap();
        })
    });
    let tapped = Instant::now();
    kiosk.try_press(&picture);
    let (mut pressed, mut sent, mut thanked) = (tapped, false, None);
    while kiosk.ended().is_none() {
        let seen = kiosk.glance();
        if seen.iter().any(|node| node.name.contains("You did the right thing.")) {
            thanked.get_or_insert(tapped.elapsed());
            if life.is_none() {
                kiosk.kill();
            }
        }
        let send = seen.iter().find(|node| node.name == "Send").filter(|_| !sent && pressed.elapsed() > NEXT_PRESS);
        if let Some(send) = send {
            (sent, pressed) = (kiosk.try_press(send), Instant::now());
        }
        assert!(tapped.elapsed() < wait::START_DEADLINE, "no thanks: {}", kiosk.log());
    }
    if let Some(killer) = killer {
        killer.join().unwrap();
    }
    Life { thanked, start }
}

/// A length of life, up to somewhat after the thanks on a computer as busy as this one is now.
fn some_life(dice: &mut Dice, to_thanks: Duration) -> Duration {
    let longest = to_thanks.mul_f64(LIFE_SHARE).as_micros();
    Duration::from_micros(dice.below(u64::try_from(longest).unwrap()))
}

fn reports_in(school: &DemoSchool) -> usize {
    let (mut store, announced) = Sqlite::open_desk(&school.data()).unwrap();
    assert_eq!(announced, None, "a kill damages nothing");
    let (mut count, mut position) = (0, 0);
    loop {
        let (page, next) = store.reports_after(position).unwrap();
        if page.is_empty() {
            return count;
        }
        (count, position) = (count + page.len(), next);
    }
}

/// How many reports the safeguarding lead can open and read.
fn read_by_the_dsl(school: &DemoSchool) -> usize {
    let desk = spawn_desk(school.data(), || {});
    let hear = |what: &dyn Fn(DeskReply) -> Option<usize>| {
        wait::until(wait::DEADLINE, || desk.hear().and_then(what)).expect("the desk's worker answers")
    };
    let dsl = school.with_role("dsl");
    desk.ask(DeskRequest::People).unwrap();
    let mut id: Option<StaffId> = None;
    wait::until(wait::DEADLINE, || {
        let Some(DeskReply::People(people, ..)) = desk.hear() else { return None };
        id = people.into_iter().find(|person| person.name == dsl.name).map(|person| person.id);
        Some(())
    });
    let passphrase = Passphrase::new(&dsl.passphrase);
    desk.ask(DeskRequest::SignIn { staff: id.expect("the lead is there"), passphrase }).unwrap();
    hear(&|reply| match reply {
        DeskReply::Queue(rows) => Some(rows.len()),
        _ => None,
    })
}

#[test]
fn killed_between_tap_and_thanks_no_kiosk_loses_what_it_gave_thanks_for() {
    let nightly = std::env::var_os("TAWNY_NIGHTLY").is_some();
    let kills = if nightly { KILLS_NIGHTLY } else { KILLS };
    let mut dice = Dice::new(20_261_122);
    let school = DemoSchool::make();
    let stage = Rc::new(Stage::set_up(SIZE.0, SIZE.1));
    let open = || school.open_on(&stage, "kiosk", &["--windowed", "1024x600"]);
    let to_thanks = tell_and_be_killed(open, None).thanked.expect("thanks");
    let mut stored = reports_in(&school);
    let (mut thanked, mut lost, mut slowest) = (0, 0, Duration::ZERO);
    for _ in 0..kills {
        let life = tell_and_be_killed(open, Some(some_life(&mut dice, to_thanks)));
        let now = reports_in(&school);
        slowest = slowest.max(life.start);
        // Reports of lives that ended before the thanks are settled by the kiosk that comes next.
        if life.thanked.is_some() {
            thanked += 1;
            lost += u32::from(now <= stored);
        }
        stored = now;
    }
    let last = open();
    last.wait_for("Tap to start");
    // The kiosk settles what the one before left over as soon as its store is open.
    let read = wait::until(wait::DEADLINE, || {
        let now = reports_in(&school);
        let same = now == stored;
        stored = now;
        same.then(|| read_by_the_dsl(&school))
    });
    println!(
        "{kills} kills in the window, up to {LIFE_SHARE} times the {to_thanks:.1?} it takes to come to the thanks: \
         {thanked} thanked, {lost} lost, {stored} stored, slowest start {slowest:.1?}"
    );
    assert_eq!(lost, 0, "thanked and forgotten");
    assert_eq!(read, Some(stored), "the safeguarding lead reads every one");
    assert!(stored <= 1 + usize::try_from(kills).unwrap(), "a report stands there twice");
    assert!(thanked > 0, "no life was long enough to test anything");
}

/// The same window on a store that answers before it writes; runs in a process of its own.
#[test]
fn victim_in_a_window() {
    let Some(data) = std::env::var_os(VICTIM).map(PathBuf::from) else { return };
    let folder = data.clone();
    let open = move || {
        let (store, announced) = Sqlite::open_kiosk(&folder)?;
        Ok((Box::new(Faulty::new(store, Fault::AnswersFirst)) as Box<dyn Store>, announced))
    };
    let options = WindowOptions {
        data,
        windowed: Some(SIZE),
        lang: None,
        place: None,
        sound: false,
        screen_mm: None,
        switch_key: None,
        trust: tawny::packs::Trust::default(),
        backup_folder: None,
    };
    tawny::kiosk::run_on(options, open, |_| ());
}

#[test]
fn a_window_that_gives_thanks_before_the_store_has_written_is_caught() {
    let school = DemoSchool::make();
    let stage = Rc::new(Stage::set_up(SIZE.0, SIZE.1));
    let open = || {
        let mut command = stage.command(std::env::current_exe().unwrap());
        command.args(["--exact", "kills::victim_in_a_window", "--nocapture", "--test-threads=1"]);
        command.env(VICTIM, school.data());
        Window::open(&stage, command)
    };
    let life = tell_and_be_killed(open, None);
    let stored = reports_in(&school);
    println!("the twin gave thanks after {:?} and stored {stored}", life.thanked);
    assert!(life.thanked.is_some() && stored == 0, "this test would not notice a kiosk that lies");
}
