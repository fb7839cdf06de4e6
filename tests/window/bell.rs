//! A child tells at the kiosk, a bell in the office rings: the real processes, a real notification
//! service. And nothing of what was told ever reaches a notification, a terminal or a log.

use std::rc::Rc;
use std::time::Duration;

use tawny::content::calendar::first_calendar;
use tawny::domain::calendar::{Calendar, Days, Hours, HoursFor, Term};
use tawny::domain::civil::Weekday;
use tawny::domain::presence::Face;
use tawny::domain::ringing::Progressed;
use tawny::locales::Words;
use tawny::store::sqlite::Sqlite;
use tawny::store::{Store, clock};

use crate::harness::{DemoSchool, Stage, Window, wait};

pub const NEAR_YOU: &str = "Please tell a grown-up near you now too.";
const RINGS: &str = "A child needs a grown-up: Computing suite";

/// School time whenever this test runs.
pub fn always_open(school: &DemoSchool) -> Sqlite {
    let mut store = Sqlite::open_desk(&school.data()).unwrap().0;
    let days = Days { from: "2000-01-01".parse().unwrap(), to: "2999-12-31".parse().unwrap() };
    let hours = Hours {
        group: HoursFor::SchoolDay,
        weekdays: Weekday::ALL.to_vec(),
        from: "00:00".parse().unwrap(),
        to: "24:00".parse().unwrap(),
        home: Some("24:00".parse().unwrap()),
        dates: Vec::new(),
    };
    let first = first_calendar(&tawny::content::root()).unwrap();
    let term = Term { name: "Always".into(), days };
    store.add_calendar(&Calendar { terms: vec![term], hours: vec![hours], ..first }, clock::now()).unwrap();
    store
}

/// A child of ten tells about somebody they do not know, in their own words.
pub fn tell_somebody_wrote_to_me(kiosk: &Window) {
    let words = Words::load(&tawny::content::root(), "en-GB").0;
    let press = |key: &str| kiosk.press(&words.say(key, &[]));
    for name in ["Tap to start", "Elm", "Aisha", "Tell a teacher"] {
        kiosk.press(name);
    }
    press("tell-picture-someone-i-dont-know-older");
    press("tell-feeling-worried");
    press("tell-place-school");
    press("tell-talk-to-dont-mind");
    kiosk.wait_for(&words.say("tell-text-title", &[]));
    kiosk.type_text("stripy wrote to me");
    kiosk.press("Send");
    press("tell-name-yes");
    kiosk.wait_for_words(&words.say("thanks-2-older", &[]));
}

/// What of a telling was said: who, which class, which picture, how it feels, which words.
fn leaks(said: &str) -> Vec<&'static str> {
    let secret = ["Aisha", "Elm", "stripy", "Someone I don", "SomeoneIDontKnow", "someone-i-dont-know", "orried"];
    secret.into_iter().filter(|word| said.contains(word)).collect()
}

pub fn wait_for_bells(store: &mut Sqlite, count: usize) {
    let there = |store: &mut Sqlite| {
        store.beats().unwrap().iter().filter(|beat| beat.face == Face::Bell && beat.can_ring(clock::now())).count()
    };
    wait::until(wait::DEADLINE, || (there(store) == count).then_some(())).expect("the bell says that it is there");
}

#[test]
fn a_child_tells_the_office_bell_rings_and_im_going_stops_it() {
    let school = DemoSchool::make();
    let mut store = always_open(&school);
    let office = Rc::new(Stage::set_up(1366, 768));
    let overheard = office.overhear();
    let shown = office.show_notifications();
    let bell = school.start_bell(&office, "Office", true);
    bell.wait_for("The bell is ready in: Office.");
    wait_for_bells(&mut store, 1);
    let (cores, memory) = (bell.cores_used_in(Duration::from_secs(10)), bell.memory_mb());
    println!("an idle bell: {:.2} % of a core, {memory} MB", cores * 100.0);

    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    tell_somebody_wrote_to_me(&kiosk);
    overheard.wait_for(RINGS);
    shown.wait_for(1);
    kiosk.wait_gone(NEAR_YOU);
    kiosk.shot("bell-thanks-somebody-is-rung");
    if let Some(folder) = std::env::var_os("TAWNY_SHOTS") {
        office.picture(&std::path::Path::new(&folder).join("bell-notification.png"));
    }

    // The service is started anew: what rings is shown again.
    drop(shown);
    let shown = office.show_notifications();
    shown.wait_for(1);

    shown.press_away();
    bell.wait_for("Somebody is going.");
    let row =
        wait::until(wait::DEADLINE, || store.waiting().unwrap().first().and_then(|one| one.rows.first().cloned()));
    let row = row.expect("the row of going");
    assert_eq!((row.what, row.place.as_str()), (Progressed::Going, "Office"));

    let all = format!("{}{}{}", overheard.text(), bell.said(), tawny_log(&office));
    assert!(all.contains("ActionInvoked") && all.contains("going"), "the whole story was overheard: {all}");
    assert_eq!(leaks(&all), Vec::<&str>::new(), "{all}");
    assert_eq!(
        leaks("A child needs a grown-up: Aisha (Elm)"),
        ["Aisha", "Elm"],
        "a bell that names a child is found out"
    );

    // Without a bell the child hears that a grown-up must be told.
    drop(bell);
    // It is forgotten after 45 seconds; a child does not stand here for so long.
    for beat in store.beats().unwrap().iter().filter(|beat| beat.face == Face::Bell) {
        store.end_beat(beat.face, &beat.id).unwrap();
    }
    kiosk.wait_for_words(NEAR_YOU);
    kiosk.shot("bell-thanks-nobody-is-rung");
}

fn tawny_log(stage: &Stage) -> String {
    String::from_utf8_lossy(&std::fs::read(stage.log()).unwrap_or_default()).into_owned()
}

#[test]
fn a_bell_without_a_bus_says_so_and_a_second_one_is_not_started() {
    let school = DemoSchool::make();
    let mut store = always_open(&school);
    let office = Stage::set_up(1366, 768);
    let bell = school.start_bell(&office, "Office", false);
    bell.wait_for("Nobody can see or hear this bell");
    let mut second = school.start_bell(&office, "Hall", false);
    assert_eq!(second.wait_for_end(), Some(1));
    assert!(tawny_log(&office).contains("A bell is running for you already."));
    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    tell_somebody_wrote_to_me(&kiosk);
    bell.wait_for(RINGS);
    // Neither seen nor heard, it does not count as a bell: the child is asked to tell somebody.
    kiosk.wait_for_words(NEAR_YOU);
    assert!(store.beats().unwrap().iter().all(|beat| beat.face != Face::Bell));
    assert_eq!(leaks(&bell.said()), Vec::<&str>::new());
}
