//! What the desk says of its own accord.

use accesskit::Role as Kind;

use super::tests::{has, has_not, row, shown, with_queue};
use crate::desk::action::{DeskAction, apply, tick};
use crate::desk::hear::hear;
use crate::desk::idle::HIDE_AFTER_SECS;
use crate::desk::model::{Model, Room};
use crate::desk::tests::{at, started, working};
use crate::domain::queue::Progress;
use crate::domain::report::Worry;
use crate::store::desk_worker::{Around, DeskReply};

const CAME: &str = "A child needs a grown-up now";
const NO_BELL: &str = "No bell is running in the school";

fn around(model: &mut Model, bell: bool, open: bool, mirrored: bool) {
    hear(model, DeskReply::Around(Around { bell, open, mirrored }));
}

#[test]
fn that_a_child_needs_somebody_stands_above_every_room_and_says_nothing_of_the_child() {
    let mut model = with_queue(vec![]);
    apply(&mut model, DeskAction::Go(Room::School));
    has_not(&model, CAME);
    hear(&mut model, DeskReply::Queue(vec![row(Worry::ScaryOrRude, Progress::Waiting)]));
    has(&model, Kind::Alert, CAME);
    has(&model, Kind::Button, "Look now");
    has_not(&model, "Amina");
    tick(&mut model, at(HIDE_AFTER_SECS), false);
    has(&model, Kind::Alert, CAME);
    has_not(&model, "Look now");
    for part in ["Amina", "scary", "Library", "Oak"] {
        has_not(&model, part);
    }
    around(&mut model, true, true, true);
    has_not(&model, CAME);
}

#[test]
fn that_no_bell_runs_is_said_before_sign_in_and_on_today_while_one_should() {
    for mut model in [started(), working()] {
        has_not(&model, NO_BELL);
        around(&mut model, true, true, false);
        has_not(&model, NO_BELL);
        around(&mut model, false, false, false);
        has_not(&model, NO_BELL);
        around(&mut model, false, true, false);
        let found = shown(&model);
        assert!(found.iter().any(|(_, words)| words.contains(NO_BELL)), "{found:#?}");
        assert!(found.iter().any(|(_, words)| words.contains("Start “tawny bell”")), "{found:#?}");
    }
    let mut model = working();
    around(&mut model, true, true, true);
    let found = shown(&model);
    assert!(found.iter().any(|(_, words)| words.contains("also shown on a board")), "{found:#?}");
}
