//! Children coming and going, telling, looking, asking for help in any order: nobody ever sees another
//! child's report.

use std::collections::BTreeSet;
use std::time::Duration;

use tawny::domain::ids::{PupilId, ReportId};
use tawny::domain::report::Worry;
use tawny::domain::telling::Told;
use tawny::kiosk::model::{Intent, OnTracker, Screen};
use tawny::store::Notice;
use tawny::store::worker::{Reply, Request};

use crate::coded::{coded_school, codes, kiosk, opened, reports, tap};
use crate::driven::Kiosk;
use crate::planted::Dice;
use crate::school::school;

/// Takes in every answer to what was asked so far.
fn hear_all(kiosk: &mut Kiosk) {
    kiosk.link.ask(Request::School).unwrap();
    loop {
        let reply = kiosk.link.hear_within(Duration::from_secs(20)).expect("the worker answers");
        let last = matches!(reply, Reply::School(_));
        kiosk.press(Intent::Store(reply));
        if last {
            return;
        }
    }
}

/// A number below `end`.
fn below(dice: &mut Dice, end: usize) -> usize {
    usize::try_from(dice.below(end as u64)).unwrap()
}

/// Taps the pictures asked for; now and then another child's.
fn tap_some(kiosk: &mut Kiosk, dice: &mut Dice) {
    let asked = kiosk.model.pictures.pad.as_ref().map(|pad| usize::from(pad.pupil.id.as_str() == "ben"));
    let whose = asked.filter(|_| dice.below(12) > 0).unwrap_or_else(|| below(dice, 2));
    tap(kiosk, &codes()[whose]);
    hear_all(kiosk);
}

/// Something somebody could do: a few presses that belong together, or one that may not be on the screen.
fn anything(kiosk: &mut Kiosk, dice: &mut Dice) {
    let worry = Worry::ALL[below(dice, 12)];
    match dice.below(20) {
        0..4 => {
            kiosk.press(Intent::Leave);
            kiosk.press(Intent::Start);
            kiosk.press(Intent::ChooseGroup(1));
            hear_all(kiosk);
            kiosk.press(Intent::ChoosePupil(below(dice, 3)));
            tap_some(kiosk, dice);
        }
        4..8 => {
            let ends = [Intent::Told(Told::ItIsMe(true)), Intent::Told(Told::ItIsMe(false)), Intent::Leave];
            kiosk.press(Intent::Tell);
            kiosk.press(Intent::Told(Told::Worry(worry)));
            kiosk.press(Intent::Told(Told::Send));
            kiosk.press(ends[below(dice, 6).saturating_sub(3)].clone());
            hear_all(kiosk);
            kiosk.press(Intent::TellDone);
        }
        8..12 => {
            kiosk.press(Intent::Tell);
            kiosk.press(Intent::Tracker(OnTracker::Open));
            tap_some(kiosk, dice);
        }
        12 => kiosk.press(Intent::Tell),
        13 => kiosk.press(Intent::Told(Told::Worry(worry))),
        14 => kiosk.press(Intent::Tracker(OnTracker::StillNeedHelp(below(dice, 3)))),
        15 => kiosk.press(Intent::Back),
        16 => kiosk.press(Intent::Cover),
        17 => kiosk.press(Intent::Store(Reply::Notice(Notice::Uncover))),
        18 => kiosk.wait_secs(31),
        _ => kiosk.press(Intent::Tracker(OnTracker::Done)),
    }
}

#[test]
fn whatever_is_pressed_nobody_ever_sees_a_report_that_is_not_their_own() {
    let mut looked = 0;
    for seed in [11, 22, 33] {
        let (dir, school) = (tempfile::tempdir().unwrap(), school());
        let mut store = coded_school(dir.path(), &school, 2);
        let (mut kiosk, mut dice) = (kiosk(dir.path()), Dice::quiet(seed));
        kiosk.until("a school", |model| model.school.is_some());
        let mut seen: BTreeSet<(PupilId, ReportId)> = BTreeSet::new();
        for _ in 0..150 {
            anything(&mut kiosk, &mut dice);
            hear_all(&mut kiosk);
            let Some(tracker) = &kiosk.model.tracker else { continue };
            looked += 1;
            assert_eq!(kiosk.model.screen, Screen::Track, "nowhere else is it kept");
            let me = kiosk.model.me.as_ref().expect("a child looks").id.clone();
            seen.extend(tracker.lines.iter().map(|line| (me.clone(), line.report.clone())));
        }
        let all = reports(&mut store);
        for (who, report) in &seen {
            let sealed = all.iter().find(|sealed| sealed.id == *report).expect("a settled report");
            let told = opened(&school, "dsl", sealed).expect("the lead reads it");
            assert_eq!(told.child(), Some(who));
            assert_ne!(told.worry, Worry::GrownUpAtSchool);
        }
        println!("seed {seed}: {} reports, {} seen by the child who told", all.len(), seen.len());
    }
    assert!(looked >= 10, "children looked {looked} times");
}
