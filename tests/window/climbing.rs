//! *I need someone now*, and nobody comes: three rooms, three bells, each on a screen of its own. The bells' clock
//! is moved, the rest is as in a school: the real kiosk, the real bells, the lead's real desk.

use std::rc::Rc;

use tawny::domain::calendar::{Calendar, Station, Step};
use tawny::domain::presence::{Beat, Face};
use tawny::domain::ringing::Progressed;
use tawny::domain::time::Moment;
use tawny::store::sqlite::Sqlite;
use tawny::store::{Store, clock};

use crate::bell::{always_open, wait_for_bells};
use crate::day::sign_in;
use crate::harness::{Bell, DemoSchool, MovedClock, Notifications, Overheard, Stage, Window, wait};
use crate::said::Said;

const RINGS: &str = "A child needs a grown-up: Computing suite";
/// The rooms, and from which step on each is rung.
const ROOMS: [(&str, Step); 3] =
    [("Safeguarding office", Step::Safeguarding), ("Office", Step::HeadAndOffice), ("Staff room", Step::Everybody)];
/// Looks a bell is given to ring where it must not; it looks once a second.
const LOOKS: std::time::Duration = std::time::Duration::from_secs(3);
/// A bell that was not heard for longer than 45 seconds is gone.
const STEP_SECS: u64 = 30;

/// A room with its bell.
struct Room {
    name: &'static str,
    stage: Rc<Stage>,
    shown: Notifications,
    heard: Overheard,
    bell: Bell,
}

impl Room {
    fn of(school: &DemoSchool, name: &'static str, clock: &MovedClock) -> Self {
        let stage = Rc::new(Stage::set_up(1366, 768));
        let (heard, shown) = (stage.overhear(), stage.show_notifications());
        let bell = school.start_bell_by(&stage, name, clock);
        bell.wait_for("The bell is ready");
        Self { name, stage, shown, heard, bell }
    }

    fn picture(&self, when: &str) {
        if let Some(folder) = std::env::var_os("TAWNY_SHOTS") {
            let name = format!("climbing-{when}-{}.png", self.name.to_lowercase().replace(' ', "-"));
            self.stage.picture(&std::path::Path::new(&folder).join(name));
        }
    }
}

/// The first so many rooms ring, each for the child and nothing else, and those above them do not.
#[track_caller]
fn only_the_first_ring(rooms: &[Room], count: usize, when: &str) {
    let (rung, quiet) = rooms.split_at(count);
    for room in rung {
        room.shown.wait_for(1);
        room.heard.wait_for(RINGS);
    }
    wait::rest(LOOKS);
    for room in rooms {
        room.picture(when);
    }
    for room in quiet {
        assert_eq!(room.shown.count(), Some(0), "{when}: {} rings too soon", room.name);
    }
}

/// A mean message does not ring by itself; *I need someone now* does.
fn needs_someone_now(kiosk: &Window, said: &Said) {
    for name in ["Tap to start", "Oak", "Ben", "Tell a teacher", "A mean message"] {
        kiosk.press(name);
    }
    kiosk.shot("climbing-told");
    kiosk.press(&said.say("tell-need-now"));
}

/// The clock on the walls of all rooms.
struct Wall<'a> {
    moved: &'a MovedClock,
    store: &'a mut Sqlite,
    told: Moment,
    ahead: u64,
}

impl Wall<'_> {
    /// So many seconds after the child told. In steps a bell outlives: each is there at the next one too, as it is
    /// where time goes by itself.
    fn shows(&mut self, secs: u64) {
        let target = secs.saturating_sub(clock::now().secs_since(self.told));
        while self.ahead < target {
            self.ahead = target.min(self.ahead + STEP_SECS);
            let at = clock::now().plus_secs(self.ahead);
            for beat in self.store.beats().unwrap().into_iter().filter(|beat| beat.face == Face::Bell) {
                self.store.beat(&Beat { at, ..beat }).unwrap();
            }
            self.moved.is_ahead_by(self.ahead);
        }
    }
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn a_child_who_needs_someone_now_is_rung_for_higher_and_higher_until_somebody_goes() {
        let (school, said) = (DemoSchool::make(), Said::new());
        let mut store = always_open(&school);
        let bells = ROOMS.map(|(place, from)| Station { place: place.into(), from });
        let calendar = store.calendar().unwrap().unwrap();
        store.add_calendar(&Calendar { bells: bells.to_vec(), ..calendar }, clock::now()).unwrap();
        let hall = tempfile::tempdir().unwrap();
        let moved = MovedClock::new(hall.path());
        let rooms: Vec<Room> = ROOMS.iter().map(|(name, _)| Room::of(&school, name, &moved)).collect();
        wait_for_bells(&mut store, ROOMS.len());
        let lead = school.with_role("dsl");
        let desk = school.open_desk(&["--windowed", "1366x768"]);
        sign_in(&desk, &lead.name, &lead.passphrase);
        desk.wait_for_words("Nobody is waiting");
        let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
        needs_someone_now(&kiosk, &said);
        only_the_first_ring(&rooms, 1, "at-once");
        kiosk.shot("climbing-kiosk");
        desk.wait_for(&said.say("desk-came"));
        desk.shot("climbing-desk");

        // Ten seconds short of two minutes are not two minutes.
        let told = told_at(&mut store);
        let mut wall = Wall { moved: &moved, store: &mut store, told, ahead: 0 };
        for (secs, ring, when) in [
            (110, 1, "before-two-minutes"),
            (121, 2, "after-two-minutes"),
            (285, 2, "before-five-minutes"),
            (301, 3, "after-five-minutes"),
        ] {
            wall.shows(secs);
            only_the_first_ring(&rooms, ring, when);
        }

        // Whoever goes goes for all of them.
        let [first, second, third] = rooms.as_slice() else { panic!("three rooms") };
        third.shown.press_away();
        third.bell.wait_for("Somebody is going.");
        for room in [first, second] {
            room.shown.wait_for(0);
        }
        third.picture("somebody-goes");
        let rows = store.waiting().unwrap().remove(0).rows;
        let rows: Vec<(Progressed, &str)> = rows.iter().map(|row| (row.what, row.place.as_str())).collect();
        assert_eq!(rows, [(Progressed::Going, "Staff room")]);
        // The lead's own desk goes on saying so: only a reader knows that it is done.
        desk.wait_for(&said.say("desk-came"));
        desk.press(&said.say("desk-came-look"));
        desk.press("Open");
        desk.wait_for("Seen");
        desk.shot("climbing-desk-open");
        for room in &rooms {
            for secret in ["Ben", "Oak", "mean"] {
                assert!(!room.heard.text().contains(secret) && !room.bell.said().contains(secret), "{secret} was said");
            }
        }
    }

    fn told_at(store: &mut Sqlite) -> Moment {
        let found = wait::until(wait::DEADLINE, || store.waiting().unwrap().into_iter().find(|one| one.told.now));
        found.expect("the report that rings").told.at
    }
}
