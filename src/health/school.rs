//! The school on this computer: whether it is there, who uses it, how old its copies are, and a
//! clock that fits what was written already.

use std::os::unix::fs::MetadataExt;
use std::path::Path;

use rustix::fs::{Access, access};

use super::{Fact, Line};
use crate::content::own::OwnPictures;
use crate::domain::presence::{Beat, Face};
use crate::domain::time::Moment;
use crate::locales::{Arg, Words};
use crate::packs::{self, Trust};
use crate::seal::minisign::is_key;
use crate::store::sqlite::{FILE, KIOSK_LOCK, Sqlite};
use crate::store::{LastCopy, Standing, Store, clock};

/// The clock is wrong before this program existed (2026-01-01) …
const CLOCK_FROM: Moment = Moment(1_767_225_600_000);
/// … and when it is past 2100-01-01.
const CLOCK_TO: Moment = Moment(4_102_444_800_000);
/// A bell that was not there for longer than a weekend is not coming back by itself.
const BELL_DAYS_MAX: u64 = 4;
/// Where Linux says who holds which lock.
const LOCKS: &str = "/proc/locks";

pub(super) fn lines(words: &Words, data: &Path, trust: &Trust) -> Vec<Line> {
    let mut store = Sqlite::open_to_check(data).ok().and_then(Result::ok);
    let newest = store.as_ref().and_then(|store| store.newest().ok()).unwrap_or_default();
    let known = store.as_ref().is_some_and(|store| store.key_is_known().unwrap_or(false));
    let set_up = store.as_mut().is_some_and(|store| matches!(store.kiosk(), Ok(Some(_))));
    let now = clock::now();
    let mut lines = vec![time(now, newest), school(data, set_up), own_pictures(words, data)];
    lines.extend(lesson_packs(data, trust));
    if set_up {
        lines.push(lock(data));
        lines.push(Line { well: known, key: "kiosk-key", facts: Vec::new() });
        lines.push(size(data));
        let beats = store.as_mut().and_then(|store| store.beats().ok()).unwrap_or_default();
        lines.push(bell(&beats, now));
        let last = store.and_then(|mut store| store.last_copy().ok()).unwrap_or_default();
        lines.extend(copies(words, &last, now));
    }
    lines
}

/// A school's own symbols and signs.
fn own_pictures(words: &Words, data: &Path) -> Line {
    let (own, problems) = OwnPictures::read(data, |key| words.has(key));
    let (symbols, signs) = own.counts();
    let number = |count: usize| Fact::Number(count as u64);
    let facts = vec![
        ("symbols", number(symbols)),
        ("signs", number(signs)),
        ("problems", number(problems.len())),
        ("folder", folder(data)),
    ];
    Line { well: problems.is_empty(), key: "own", facts }
}

/// The lesson packs a school added; a school without any reads nothing of it.
fn lesson_packs(data: &Path, trust: &Trust) -> Option<Line> {
    let broken_key = trust.keys.iter().find(|key| !is_key(key));
    let cards = packs::open(&crate::content::root(), data, trust).cards;
    if let Some(key) = broken_key {
        return Some(Line { well: false, key: "pack-key", facts: vec![("key", Fact::Text(key.clone()))] });
    }
    let unused: Vec<&str> = cards.iter().filter(|card| !card.is_used()).map(|card| card.place.as_str()).collect();
    let facts = vec![
        ("packs", Fact::Number(cards.len() as u64)),
        ("unused", Fact::Text(unused.join(", "))),
        ("folder", folder(data)),
    ];
    (!cards.is_empty()).then_some(Line { well: unused.is_empty(), key: "packs", facts })
}

/// A clock before the newest row was set back.
fn time(now: Moment, newest: Moment) -> Line {
    let well = (CLOCK_FROM..CLOCK_TO).contains(&now) && now >= newest;
    let facts = vec![("now", Fact::Text(shown(now))), ("newest", Fact::Text(shown(newest)))];
    Line { well, key: "clock", facts }
}

fn school(data: &Path, set_up: bool) -> Line {
    Line { well: set_up, key: "school", facts: vec![("folder", folder(data))] }
}

/// Who has the kiosk's lock is read from the system: trying the lock could keep a kiosk that is
/// just starting from getting it.
fn lock(data: &Path) -> Line {
    let path = data.join(KIOSK_LOCK);
    let usable = access(if path.exists() { &path } else { data }, Access::WRITE_OK).is_ok();
    let locks = std::fs::read_to_string(LOCKS).unwrap_or_default();
    let inode = std::fs::metadata(&path).map(|facts| facts.ino()).ok();
    let running = inode.is_some_and(|inode| is_locked(&locks, inode));
    Line {
        well: usable,
        key: "lock",
        facts: vec![("running", Fact::Number(u64::from(running))), ("folder", folder(data))],
    }
}

/// Lines read `12: FLOCK  ADVISORY  WRITE 4711 fd:01:131090 0 EOF`, the inode last in the sixth part.
fn is_locked(locks: &str, inode: u64) -> bool {
    locks.lines().any(|line| {
        let parts: Vec<&str> = line.split_whitespace().collect();
        let named = parts.get(5).and_then(|part| part.rsplit(':').next()).and_then(|part| part.parse::<u64>().ok());
        parts.get(1) == Some(&"FLOCK") && named == Some(inode)
    })
}

/// How much is kept. It says nothing of how much anybody told: what is sealed is of few lengths, and lessons
/// and copies of words weigh more.
fn size(data: &Path) -> Line {
    let bytes = |name: &str| std::fs::metadata(data.join(name)).map_or(0, |facts| facts.len());
    let mib = (bytes(FILE) + bytes(&format!("{FILE}-wal"))) >> 20;
    Line { well: true, key: "size", facts: vec![("mib", Fact::Number(mib))] }
}

/// When a bell was last there to ring.
fn bell(beats: &[Beat], now: Moment) -> Line {
    let last = beats.iter().filter(|beat| beat.face == Face::Bell).map(|beat| beat.at).max();
    let days = last.and_then(|last| clock::days_between(last, now));
    let key = if last.is_some() { "bell" } else { "bell-never" };
    let facts =
        vec![("at", Fact::Text(last.map(shown).unwrap_or_default())), ("days", Fact::Number(days.unwrap_or(0)))];
    Line { well: days.is_some_and(|days| days <= BELL_DAYS_MAX), key, facts }
}

fn copies(words: &Words, last: &LastCopy, now: Moment) -> Vec<Line> {
    let standing = last.standing(now);
    let mut facts = vec![
        ("days", Fact::Number(last.days(now))),
        ("at", Fact::Text(last.at.map(shown).unwrap_or_default())),
        ("place", Fact::Text(last.place.clone())),
    ];
    let key = match standing {
        Standing::Never => "copy-never",
        Standing::Old => "copy-old",
        Standing::Failing => "copy-failing",
        Standing::Fresh => "copy",
    };
    if let Some(failed) = &last.failed {
        let said = |key: &str| words.say(key, &[("what", Arg::Text(&failed.place))]);
        facts.push(("what", Fact::Text(said(&failed.why))));
        facts.push(("advice", Fact::Text(said(&format!("{}-do", failed.why)))));
    }
    let mut lines = vec![Line { well: standing == Standing::Fresh, key, facts }];
    if last.at.is_some() && last.same_disk {
        lines.push(Line { well: false, key: "copy-same-disk", facts: vec![("place", Fact::Text(last.place.clone()))] });
    }
    lines
}

fn folder(data: &Path) -> Fact {
    Fact::Text(data.display().to_string())
}

fn shown(at: Moment) -> String {
    jiff::Timestamp::from_millisecond(at.0)
        .map(|stamp| stamp.strftime("%Y-%m-%d %H:%M UTC").to_string())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::FailedCopy;

    #[test]
    fn a_clock_that_stands_before_what_was_written_is_wrong() {
        let now = Moment(CLOCK_FROM.0 + 5);
        assert!(time(now, now).well);
        assert!(!time(now, Moment(now.0 + 1)).well);
        assert!(!time(Moment(0), Moment(0)).well && !time(CLOCK_TO, now).well);
    }

    #[test]
    fn a_kiosks_lock_is_found_among_the_systems() {
        let locks = "1: POSIX  ADVISORY  WRITE 20 fd:01:77 0 EOF\n2: FLOCK  ADVISORY  WRITE 4711 fd:01:131090 0 EOF\n";
        assert!(is_locked(locks, 131_090));
        assert!(!is_locked(locks, 77) && !is_locked(locks, 13) && !is_locked("", 0));
    }

    #[test]
    fn copies_are_well_only_while_they_come() {
        let (words, _) = Words::load(&crate::content::root(), crate::locales::BASE);
        let well = |last: &LastCopy| copies(&words, last, CLOCK_FROM).iter().all(|line| line.well);
        let good = LastCopy { at: Some(CLOCK_FROM), place: "stick".to_owned(), same_disk: false, failed: None };
        assert!(well(&good));
        assert!(!well(&LastCopy::default()));
        assert!(!well(&LastCopy { same_disk: true, ..good.clone() }));
        assert!(!well(&LastCopy { at: Some(Moment(0)), ..good.clone() }));
        let failed = FailedCopy { at: CLOCK_FROM, place: "stick".to_owned(), why: "backup-missing".to_owned() };
        assert!(!well(&LastCopy { failed: Some(failed), ..good }));
    }
}
