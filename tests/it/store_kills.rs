//! Killed at any moment, a kiosk loses nothing a child was thanked for. (A kill does not test what
//! a power cut does: the operating system still writes what it was given.)

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use tawny::domain::ids::ReportId;
use tawny::domain::report::{Report, Worry};
use tawny::domain::telling::Keep;
use tawny::domain::time::Moment;
use tawny::seal::open;
use tawny::store::signed::parted;
use tawny::store::sqlite::Sqlite;
use tawny::store::worker::{Reply, Request, spawn_kiosk, spawn_kiosk_on};
use tawny::store::{SealedReport, Store};

use crate::planted::{Dice, Fault, Faulty, MODE, VICTIM, victim};
use crate::school::{School, ask, report, routing, school};

const KILLS: u64 = 200;
const KILLS_OF_TWIN: u64 = 12;
/// The victim lives this long after its first answer, at most, in milliseconds.
const LIFE_MS_MAX: u64 = 40;

/// Tells for ever through the real worker, and writes down each answer the child would see.
#[test]
fn victim_that_tells_until_it_is_killed() {
    let Some(dir) = std::env::var_os(VICTIM).map(PathBuf::from) else { return };
    let link = if std::env::var(MODE).is_ok_and(|mode| mode == "answers-first") {
        let open = move || {
            let (store, announced) = Sqlite::open_kiosk(&dir)?;
            Ok((Box::new(Faulty::new(store, Fault::AnswersFirst)) as Box<dyn Store>, announced))
        };
        spawn_kiosk_on(open, None, routing(), || {})
    } else {
        spawn_kiosk(dir, None, routing(), || {})
    };
    loop {
        let mut told = report(Worry::UnkindMessage, None);
        for (keep, words) in [(Keep::Draft, None), (Keep::Draft, Some("they")), (Keep::Settle, Some("they keep on"))] {
            told.words = words.map(str::to_owned);
            ask(&link, Request::Tell(keep, Box::new(told.clone())), |reply| {
                matches!(reply, Reply::Told(..)).then_some(())
            });
            println!("told {}", told.id);
        }
    }
}

/// Kills a victim `kills` times and gives every id it wrote down.
fn kill_often(dir: &Path, mode: &str, kills: u64, dice: &mut Dice) -> BTreeSet<String> {
    let mut told = BTreeSet::new();
    for _ in 0..kills {
        let mut child = victim("store_kills::victim_that_tells_until_it_is_killed", dir, mode).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let (first, heard) = mpsc::channel();
        let reader = std::thread::spawn(move || {
            let ids = lines.map_while(Result::ok).filter_map(|line| {
                let id = line.rsplit_once("told ")?.1.to_owned();
                let _ = first.send(());
                Some(id)
            });
            ids.collect::<Vec<_>>()
        });
        heard.recv_timeout(Duration::from_secs(20)).expect("the victim tells");
        std::thread::sleep(Duration::from_micros(dice.below(LIFE_MS_MAX * 1_000)));
        child.kill().unwrap();
        child.wait().unwrap();
        told.extend(reader.join().unwrap());
    }
    told
}

/// Everything in the store after a restart, opened with the DSL's key.
fn reports_in(dir: &Path, school: &School) -> Vec<Report> {
    let (mut store, announced) = Sqlite::open_kiosk(dir).unwrap();
    assert_eq!(announced, None, "a kill damages nothing");
    store.settle_left_over(Moment(i64::MAX)).unwrap();
    assert_eq!(store.verify().unwrap().problems, []);
    let mut all: Vec<SealedReport> = Vec::new();
    let mut position = 0;
    loop {
        let (page, next) = store.reports_after(position).unwrap();
        if page.is_empty() {
            break;
        }
        all.extend(page);
        position = next;
    }
    let key = &school.identities[&"dsl".into()];
    all.iter()
        .map(|sealed| {
            let words = open(&sealed.body, key).unwrap();
            let told: Report = serde_json::from_slice(parted(&words).1).expect("no half reports");
            assert_eq!(told.id, sealed.id);
            told
        })
        .collect()
}

#[test]
fn killed_at_any_moment_nothing_told_is_lost_doubled_or_halved() {
    let mut dice = Dice::new(20_261_122);
    let school = school();
    let seeds: Vec<u64> = (0..2).map(|_| dice.below(u64::MAX)).collect();
    let (mut told, mut lost, mut stored) = (0, 0, 0);
    let school = &school;
    let halves = std::thread::scope(|scope| {
        let half = |seed: u64| {
            scope.spawn(move || {
                let dir = tempfile::tempdir().unwrap();
                school.set_up(dir.path());
                let told = kill_often(dir.path(), "", KILLS / 2, &mut Dice::new(seed));
                (told, reports_in(dir.path(), school))
            })
        };
        let running: Vec<_> = seeds.into_iter().map(half).collect();
        running.into_iter().map(|half| half.join().unwrap()).collect::<Vec<_>>()
    });
    for (ids, reports) in halves {
        let found: BTreeSet<&ReportId> = reports.iter().map(|report| &report.id).collect();
        assert_eq!(found.len(), reports.len(), "a report stands there twice");
        told += ids.len();
        stored += reports.len();
        lost += ids.iter().filter(|id| !found.contains(&ReportId((*id).clone()))).count();
    }
    println!(
        "{KILLS} kills, {told} told, {stored} stored, {lost} lost (95 %: < {:.1} % of kills)",
        300.0 / KILLS as f64
    );
    assert_eq!(lost, 0);
    assert!(told as u64 > KILLS);
}

#[test]
fn a_store_that_answers_before_it_writes_is_caught() {
    let mut dice = Dice::new(7);
    let school = school();
    let dir = tempfile::tempdir().unwrap();
    school.set_up(dir.path());
    let told = kill_often(dir.path(), "answers-first", KILLS_OF_TWIN, &mut dice);
    let reports = reports_in(dir.path(), &school);
    // A draft it truly kept comes back as a left-over; what was added last is gone all the same.
    let whole =
        |id: &str| reports.iter().any(|told| told.id.as_str() == id && told.words.as_deref() == Some("they keep on"));
    let missing = told.iter().filter(|id| !whole(id)).count();
    println!("{KILLS_OF_TWIN} kills of the twin, {} told, {missing} not whole", told.len());
    assert!(missing > 0, "this test would not notice a store that lies");
}
