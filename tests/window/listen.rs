//! Listening at the kiosk: a press reads the screen aloud and another one stops it, children of 4-7
//! are read to without asking, and telling is never read unasked.

use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use atspi::State;
use tawny::options::WindowOptions;
use tawny::store::Store;
use tawny::store::sqlite::Sqlite;

use crate::harness::{DemoSchool, Stage, Window, wait};
use crate::planted::VICTIM;
use crate::said::Said;

const SIZE: (u32, u32) = (1366, 768);
/// Long enough for a voice to begin on a busy machine.
const LISTENS: Duration = Duration::from_secs(4);
/// Clicks and the end of a word that was stopped: less is no voice.
const NO_VOICE_MS: u32 = 120;

fn ears() -> Rc<Stage> {
    let stage = Stage::set_up(SIZE.0, SIZE.1);
    stage.grow_ears();
    Rc::new(stage)
}

fn open(school: &DemoSchool, stage: &Rc<Stage>) -> Window {
    let kiosk = school.open_on(stage, "kiosk", &["--windowed", "1366x768"]);
    kiosk.wait_for("Tap to start");
    kiosk
}

/// Waits until a voice has been heard for so long since `before`.
#[track_caller]
fn wait_for_voice(kiosk: &Window, before: u32, ms: u32) {
    let heard = wait::until(wait::DEADLINE, || (kiosk.stage().heard_ms() >= before + ms).then_some(()));
    let now = kiosk.stage().heard_ms();
    assert!(heard.is_some(), "{} ms heard instead of {ms}:\n{}", now - before, kiosk.log());
}

fn speaks(kiosk: &Window) -> bool {
    kiosk.look().iter().any(|node| node.name == "Listen" && is_on(node.states))
}

fn is_on(states: atspi::StateSet) -> bool {
    states.contains(State::Pressed) || states.contains(State::Checked)
}

/// Waits until nothing is said; how long was heard until then.
#[track_caller]
fn wait_for_silence(kiosk: &Window) -> u32 {
    kiosk.wait_until("silence", |_| (!speaks(kiosk)).then_some(()));
    // What is in the device's pipe is still on its way to the ear.
    let mut before = None;
    let settled = wait::until(wait::DEADLINE, || {
        let now = kiosk.stage().heard_ms();
        wait::rest(Duration::from_millis(400));
        let same = before == Some(now);
        before = Some(now);
        same.then_some(now)
    });
    settled.expect("silence")
}

#[test]
fn listen_reads_the_screen_aloud_and_a_second_press_stops() {
    let school = DemoSchool::make();
    let kiosk = open(&school, &ears());
    assert_eq!(kiosk.stage().heard_ms(), 0, "nobody asked");
    kiosk.press("Listen");
    wait_for_voice(&kiosk, 0, 500);
    kiosk.shot("listening-welcome");
    let whole = wait_for_silence(&kiosk);
    println!("the welcome is {whole} ms of voice");
    assert!((1_000..6_000).contains(&whole), "{whole} ms");

    let rests = kiosk.cores_used_in(Duration::from_secs(5));
    println!("after speaking: {:.2} % of a core", rests * 100.0);
    assert!(rests < 0.25, "it goes on drawing or playing: {:.1} % of a core", rests * 100.0);

    kiosk.press("Listen");
    wait_for_voice(&kiosk, whole, 200);
    kiosk.press("Listen");
    let stopped = wait_for_silence(&kiosk) - whole;
    assert!(stopped < whole, "{stopped} ms of {whole}: it went on to the end");
}

#[test]
fn a_child_of_six_is_read_to_until_the_next_press_and_listen_says_it_again() {
    let school = DemoSchool::make();
    let kiosk = open(&school, &ears());
    let said = Said::new();
    kiosk.press("Tap to start");
    kiosk.press("Oak");
    kiosk.press("Ben");
    kiosk.wait_for("Our promises");
    wait_for_voice(&kiosk, 0, 400);
    kiosk.press("Our promises");
    kiosk.wait_for_words(&said.say("promises-intro-younger"));
    let before = kiosk.stage().heard_ms();
    wait_for_voice(&kiosk, before, 800);
    kiosk.shot("listening-promise");
    kiosk.press("Back");
    kiosk.wait_for("My feathers");
}

/// Signs a child of six in, silences what home says, tells, and waits; the milliseconds heard unasked
/// on the tell screen, and then after a press of *Listen*.
fn tell(kiosk: &Window) -> (u32, u32) {
    let said = Said::new();
    kiosk.press("Tap to start");
    kiosk.press("Oak");
    kiosk.press("Ben");
    kiosk.wait_for("Our promises");
    wait_for_voice(kiosk, 0, 200);
    kiosk.press("Tell a teacher");
    kiosk.wait_for_words(&said.say("tell-question"));
    let mut before = 0;
    wait::until(LISTENS, || {
        let now = kiosk.stage().heard_ms();
        wait::rest(Duration::from_millis(300));
        (std::mem::replace(&mut before, now) == now).then_some(())
    });
    wait::rest(LISTENS);
    let unasked = kiosk.stage().heard_ms() - before;
    if unasked > NO_VOICE_MS {
        return (unasked, 0);
    }
    let before = kiosk.stage().heard_ms();
    kiosk.press("Listen");
    wait_for_voice(kiosk, before, 600);
    (unasked, kiosk.stage().heard_ms() - before)
}

#[test]
fn telling_is_never_read_unasked_but_listen_reads_it() {
    let school = DemoSchool::make();
    let kiosk = open(&school, &ears());
    let (unasked, asked) = tell(&kiosk);
    println!("on the tell screen: {unasked} ms unasked, {asked} ms after Listen");
    assert!(unasked <= NO_VOICE_MS, "{unasked} ms were read to the neighbours");
    kiosk.shot("listening-tell");
}

/// The same window with the rule turned off; runs in a process of its own.
#[test]
fn victim_that_reads_what_is_told() {
    let Some(data) = std::env::var_os(VICTIM).map(PathBuf::from) else { return };
    let folder = data.clone();
    let open = move || {
        let (store, announced) = Sqlite::open_kiosk(&folder)?;
        Ok((Box::new(store) as Box<dyn Store>, announced))
    };
    let options = WindowOptions {
        data,
        windowed: Some(SIZE),
        lang: None,
        place: None,
        sound: true,
        screen_mm: None,
        switch_key: None,
        trust: tawny::packs::Trust::default(),
        backup_folder: None,
    };
    tawny::kiosk::run_on(options, open, |model| model.tells_quietly = false);
}

#[test]
fn a_kiosk_that_reads_telling_unasked_is_caught() {
    let school = DemoSchool::make();
    let stage = ears();
    let mut command = stage.command(std::env::current_exe().unwrap());
    command.args(["--exact", "listen::victim_that_reads_what_is_told", "--nocapture", "--test-threads=1"]);
    command.env(VICTIM, school.data());
    let kiosk = Window::open(&stage, command);
    kiosk.wait_for("Tap to start");
    let (unasked, _) = tell(&kiosk);
    assert!(unasked > NO_VOICE_MS, "the planted fault was not heard: {unasked} ms");
}

#[test]
fn without_a_sound_device_listen_still_goes_through_the_words() {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    kiosk.wait_for("Tap to start");
    kiosk.press("Listen");
    kiosk.wait_until("the words to go by", |_| speaks(&kiosk).then_some(()));
    kiosk.shot("listening-silent");
    kiosk.wait_until("them to end", |_| (!speaks(&kiosk)).then_some(()));
}

#[test]
fn a_room_that_was_silenced_stays_silent_after_a_restart() {
    let school = DemoSchool::make();
    let stage = ears();
    let said = Said::new();
    let kiosk = open(&school, &stage);
    kiosk.press("Grown-ups");
    kiosk.shot("grown-ups-sound");
    kiosk.press(&said.say("grown-ups-sound-off"));
    kiosk.wait_for(&said.say("grown-ups-sound-on"));
    kiosk.kill();
    wait::until(wait::DEADLINE, || kiosk.ended());
    drop(kiosk);
    let kiosk = open(&school, &stage);
    kiosk.press("Listen");
    kiosk.wait_until("the words to go by", |_| speaks(&kiosk).then_some(()));
    kiosk.wait_until("them to end", |_| (!speaks(&kiosk)).then_some(()));
    assert_eq!(stage.heard_ms(), 0, "a silent room was spoken to");
}
