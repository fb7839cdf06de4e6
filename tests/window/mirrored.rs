//! A screen that a board shows as well: a bell is silent on it, and a desk neither counts as somebody
//! who hears nor says that a child needs somebody. On a real X server with two displays.

use std::rc::Rc;

use tawny::domain::presence::Face;
use tawny::seal::{Identity, seal};
use tawny::store::sqlite::Sqlite;
use tawny::store::{SealedReport, Store, clock};

use crate::bell::always_open;
use crate::day::sign_in;
use crate::harness::{DemoSchool, Stage, wait};

const RINGS: &str = "A child needs a grown-up";
const SILENT: &str = "so the bell stays silent";

/// A child told and needs somebody now; nobody here can read what.
fn somebody_told(store: &mut Sqlite) {
    let kiosk = store.kiosk().unwrap().unwrap().id;
    let body = seal(b"words", &[Identity::generate().recipient()]).unwrap();
    let report = SealedReport { id: "r1".into(), kiosk, sequence: 0, at: clock::now(), now: true, body, outside: None };
    store.settle(&report).unwrap();
}

fn beats(store: &mut Sqlite, face: Face) -> usize {
    store.beats().unwrap().iter().filter(|beat| beat.face == face && beat.can_ring(clock::now())).count()
}

#[test]
fn a_bell_is_silent_while_a_board_shows_its_screen_and_rings_once_it_does_not() {
    let school = DemoSchool::make();
    let mut store = always_open(&school);
    let class = Stage::set_up_with_two_displays();
    class.plug_in(true);
    let overheard = class.overhear();
    let shown = class.show_notifications();
    let bell = school.start_bell(&class, "Classroom", true);
    bell.wait_for(SILENT);
    assert_eq!(beats(&mut store, Face::Bell), 0, "it counts as nobody");

    let office = Stage::set_up(1280, 720);
    let office_overheard = office.overhear();
    let _office_shown = office.show_notifications();
    let _office_bell = school.start_bell(&office, "Office", true);
    wait::until(wait::DEADLINE, || (beats(&mut store, Face::Bell) == 1).then_some(())).expect("the bell in the office");
    somebody_told(&mut store);
    office_overheard.wait_for(RINGS);
    assert_eq!(shown.count(), Some(0));
    assert!(!overheard.text().contains(RINGS), "{}", overheard.text());

    // The board shows something else now: it rings, for what waited all the time.
    class.plug_in(false);
    overheard.wait_for(RINGS);
    shown.wait_for(1);
    // And the same again: what is on show goes at once.
    class.plug_in(true);
    shown.wait_for(0);
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn a_desk_that_a_board_shows_says_so_and_counts_as_nobody() {
        let school = DemoSchool::make();
        let mut store = always_open(&school);
        let class = Rc::new(Stage::set_up_with_two_displays());
        class.plug_in(true);
        let desk = school.open_on(&class, "desk", &["--windowed", "1280x720"]);
        let dsl = school.with_role("dsl");
        sign_in(&desk, &dsl.name, &dsl.passphrase);
        desk.wait_for_words("This screen is also shown on a board or projector");
        desk.shot("mirrored-desk");
        assert_eq!(beats(&mut store, Face::Desk), 0);
        class.plug_in(false);
        wait::until(wait::DEADLINE, || (beats(&mut store, Face::Desk) == 1).then_some(())).expect("now it does");
    }
}
