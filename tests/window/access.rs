//! Pressing otherwise: with one switch, with two, by resting the pointer.

use std::time::Duration;

use tawny::domain::access::{Profile, Scan};
use tawny::store::AccessRows;
use tawny::store::sqlite::Sqlite;

use crate::harness::{DemoSchool, Place, Window, wait};
use crate::kiosk::Hand;
use crate::said::Said;

/// What the kiosk does for everybody.
pub fn kiosk_needs(school: &DemoSchool, profile: &Profile) {
    let (mut store, _) = Sqlite::open_desk(&school.data()).unwrap();
    store.set_kiosk_profile(profile, tawny::domain::time::Moment(1)).unwrap();
}

/// How long a light may take to go on to the next stop; where a row has one stop, it stays.
const STEP: Duration = Duration::from_millis(500);

fn beside(one: Place, other: Place) -> bool {
    let middle = |place: Place| place.y + place.height / 2;
    let within = |place: Place, around: Place| around.y < middle(place) && middle(place) < around.y + around.height;
    within(one, other) && within(other, one)
}

/// How many stops light up together with this one before it does alone; 1 where each lights up alone.
fn row_of(stops: &[(String, Place)], name: &str) -> usize {
    let place = stops.iter().find(|(other, _)| other == name).map(|(_, place)| *place).unwrap();
    if stops.len() <= tawny::domain::scanning::STOPS_IN_A_ROW_MAX {
        return 1;
    }
    stops.iter().filter(|(_, other)| beside(place, *other)).count()
}

/// Waits until `lit` says that what is lit now is wanted. `fresh` says that what is lit lit up just now;
/// otherwise a hand waits for the light to come: it might go on while the finger comes down.
fn wait_lit(kiosk: &Window, what: &str, fresh: bool, lit: impl Fn(&str) -> bool) {
    let mut came = fresh;
    let found = wait::until(wait::DEADLINE, || {
        let lit = lit(&kiosk.focused()?);
        came |= !lit;
        (lit && came).then_some(())
    });
    assert!(found.is_some(), "{what} never lit up\n{}", kiosk.tree());
}

/// Presses a thing with one switch: its row first, where there are many.
pub const BY_ONE_SWITCH: Hand = |kiosk, name| {
    kiosk.wait_ready(name);
    let before = kiosk.look();
    let stops = kiosk.pressables();
    let in_row = row_of(&stops, name) > 1;
    if in_row {
        wait_lit(kiosk, name, false, |lit| {
            let place = |name: &str| stops.iter().find(|(other, _)| other == name).map(|(_, place)| *place);
            place(lit).zip(place(name)).is_some_and(|(lit, wanted)| beside(lit, wanted))
        });
        kiosk.switch("space");
    }
    wait_lit(kiosk, name, in_row, |lit| lit == name);
    kiosk.switch("space");
    kiosk.wait_changed(&before);
};

#[test]
fn a_child_tells_with_one_switch_alone() {
    let school = DemoSchool::make();
    kiosk_needs(&school, &Profile { scan: Scan::OneSwitch(1_000.into()), ..Profile::default() });
    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    let said = Said::new();
    kiosk.wait_for("Tap to start");
    kiosk.shot("switch-welcome");
    BY_ONE_SWITCH(&kiosk, "Tell a teacher");
    kiosk.wait_for_words(&said.say("tell-question"));
    kiosk.shot("switch-tell");
    BY_ONE_SWITCH(&kiosk, &said.say("tell-picture-scary-or-rude-younger"));
    kiosk.wait_for_words(&said.say("tell-told-younger"));
    BY_ONE_SWITCH(&kiosk, "Send");
    kiosk.wait_for_words(&said.say("thanks-2-younger"));
    BY_ONE_SWITCH(&kiosk, &said.say("thanks-done"));
    kiosk.wait_for("Tap to start");
}

/// Presses a thing with two switches: steps until it is lit.
pub const BY_TWO_SWITCHES: Hand = |kiosk, name| {
    kiosk.wait_ready(name);
    let before = kiosk.look();
    let stops = kiosk.pressables();
    let place = |name: &str| stops.iter().find(|(other, _)| other == name).map(|(_, place)| *place);
    let mut in_row = row_of(&stops, name) == 1;
    for _ in 0..60 {
        let lit = kiosk.focused();
        let row = lit.as_deref().and_then(place).zip(place(name)).is_some_and(|(lit, wanted)| beside(lit, wanted));
        if in_row && lit.as_deref() == Some(name) {
            kiosk.switch("Return");
            kiosk.wait_changed(&before);
            return;
        }
        let press = !in_row && row;
        in_row |= press;
        kiosk.switch(if press { "Return" } else { "space" });
        kiosk.wait_light(STEP, lit.as_deref());
    }
    panic!("{name} never lit up\n{}", kiosk.tree());
};

#[test]
fn resting_the_pointer_presses_and_presses_nothing_more_before_it_moves() {
    let school = DemoSchool::make();
    kiosk_needs(&school, &Profile { dwell: Some(800.into()), ..Profile::default() });
    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    let said = Said::new();
    kiosk.rest_on("Tap to start");
    kiosk.wait_for("Oak");
    kiosk.rest_on("Oak");
    kiosk.wait_for("Ben");
    // Whatever lies under the pointer now is not pressed until it moves.
    wait::rest(Duration::from_millis(1_500));
    assert!(kiosk.shows("Ben"), "{}", kiosk.tree());
    kiosk.rest_on("Tell a teacher");
    kiosk.wait_for_words(&said.say("tell-question"));
}

#[test]
fn scanning_sleeps_between_its_steps() {
    let school = DemoSchool::make();
    kiosk_needs(&school, &Profile { scan: Scan::OneSwitch(2_000.into()), ..Profile::default() });
    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    kiosk.wait_for("Tap to start");
    let share = kiosk.cores_used_in(std::time::Duration::from_secs(10));
    println!("scanning kiosk: {:.2} % of a core over 10 s", share * 100.0);
    assert!(share < 0.30, "scanning draws all the time: {:.1} % of a core", share * 100.0);
}
