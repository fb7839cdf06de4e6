//! An audit trail somebody changed: a thousand changes of every kind, and what shows each of them. The
//! chain alone shows a change in its middle; that its end was cut off or written anew shows only beside
//! what this machine, or a backup, remembers.

use std::fs;
use std::path::Path;

use rusqlite::{Connection, params};
use tawny::domain::ids::StaffId;
use tawny::domain::time::Moment;
use tawny::seal::hash::sha256_of_fields;
use tawny::store::backup::check::check;
use tawny::store::backup::{keep, restore};
use tawny::store::sqlite::{FILE, PINNED, Sqlite};
use tawny::store::{Anchor, AuditRow, Finding, Store, Verb};

use crate::backup::backup;
use crate::school::school;

/// Links of the chain.
const LINKS: u64 = 300;
/// Links when the backup was made.
const BACKED_UP: u64 = 200;
const CASES: usize = 1_000;

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }

    fn between(&mut self, from: usize, end: usize) -> usize {
        from + self.below(end - from)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Edit,
    Delete,
    DeleteAndCloseUp,
    Insert,
    Reorder,
    Truncate,
    Rechain,
    OldFile,
}

const KINDS: [Kind; 8] = [
    Kind::Edit,
    Kind::Delete,
    Kind::DeleteAndCloseUp,
    Kind::Insert,
    Kind::Reorder,
    Kind::Truncate,
    Kind::Rechain,
    Kind::OldFile,
];

/// What everybody can compute who has read this program.
fn link(before: &[u8], row: &AuditRow) -> Vec<u8> {
    let marked = |text: Option<&str>| text.map_or_else(Vec::new, |text| format!("={text}").into_bytes());
    let (number, at) = (row.sequence.to_le_bytes(), row.at.0.to_le_bytes());
    let (actor, object) = (marked(row.actor.as_ref().map(StaffId::as_str)), marked(row.object.as_deref()));
    sha256_of_fields(&[before, &number, &at, &actor, row.verb.as_bytes(), &object]).to_vec()
}

fn rechain(rows: &mut [AuditRow], from: usize) {
    for index in from..rows.len() {
        let before = index.checked_sub(1).map(|before| rows[before].hash.clone()).unwrap_or_default();
        rows[index].hash = link(&before, &rows[index]);
    }
}

/// Changes one field of one row; the row is another one afterwards.
fn edit(row: &mut AuditRow, dice: &mut Dice) {
    match dice.below(4) {
        0 => row.at = Moment(row.at.0 + 1 + dice.below(1_000) as i64),
        1 if row.actor.is_none() => row.actor = Some("".into()),
        1 => row.actor = None,
        2 => row.verb = if row.verb == "opened" { "marked".into() } else { "opened".into() },
        _ => row.object = Some(format!("{}x", row.object.clone().unwrap_or_default())),
    }
}

/// The first row that is not as it was.
fn tamper(kind: Kind, rows: &mut Vec<AuditRow>, dice: &mut Dice) -> usize {
    let last = rows.len() - 1;
    let at = dice.below(last);
    match kind {
        Kind::Edit => {
            let at = dice.below(last + 1);
            if dice.below(5) == 0 {
                let byte = dice.below(32);
                rows[at].hash[byte] ^= 1 << dice.below(8);
            } else {
                edit(&mut rows[at], dice);
            }
            return at;
        }
        Kind::Delete => {
            rows.remove(at);
        }
        Kind::DeleteAndCloseUp => {
            rows.remove(at);
            rows[at..].iter_mut().for_each(|row| row.sequence -= 1);
        }
        Kind::Insert => {
            let mut new = rows[at].clone();
            edit(&mut new, dice);
            rows.insert(at, new);
            rows[at + 1..].iter_mut().for_each(|row| row.sequence += 1);
        }
        Kind::Reorder => {
            let other = dice.between(at + 1, last + 1);
            rows.swap(at, other);
            let (one, two) = (rows[at].sequence, rows[other].sequence);
            (rows[at].sequence, rows[other].sequence) = (two, one);
        }
        Kind::Truncate => rows.truncate(at.max(1)),
        Kind::Rechain => {
            let removed = dice.below(2) == 0;
            if removed {
                rows.remove(at);
                rows[at..].iter_mut().for_each(|row| row.sequence -= 1);
            } else {
                edit(&mut rows[at], dice);
            }
            rechain(rows, at);
        }
        Kind::OldFile => {}
    }
    at
}

/// Writes the chain as an administrator would: the triggers go first.
fn write(dir: &Path, rows: &[AuditRow]) {
    let mut conn = Connection::open(dir.join(FILE)).unwrap();
    let triggers = "DROP TRIGGER IF EXISTS audit_stays; DROP TRIGGER IF EXISTS audit_lasts;";
    conn.execute_batch(&format!("PRAGMA synchronous = OFF; {triggers}")).unwrap();
    let tx = conn.transaction().unwrap();
    tx.execute("DELETE FROM audit", []).unwrap();
    for row in rows {
        let actor = row.actor.as_ref().map(StaffId::as_str);
        tx.execute(
            "INSERT INTO audit (sequence, at, actor, verb, object, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![row.sequence, row.at.0, actor, row.verb, row.object, row.hash],
        )
        .unwrap();
    }
    tx.commit().unwrap();
}

fn put_file(dir: &Path, bytes: &[u8]) {
    for end in ["-wal", "-shm"] {
        let _ = fs::remove_file(dir.join(format!("{FILE}{end}")));
    }
    fs::write(dir.join(FILE), bytes).unwrap();
}

/// What is found with everything there; without what this machine remembers; and beside a backup.
fn found(dir: &Path, anchor: &Anchor) -> [Vec<Finding>; 3] {
    let pinned = fs::read(dir.join(PINNED)).unwrap();
    let mut store = Sqlite::open_to_check(dir).unwrap().unwrap();
    let whole = store.verify().unwrap().problems;
    fs::remove_file(dir.join(PINNED)).unwrap();
    let (alone, beside) = (store.verify().unwrap().problems, store.compare(anchor).unwrap());
    drop(store);
    fs::write(dir.join(PINNED), pinned).unwrap();
    [whole, alone, beside]
}

fn add_links(dir: &Path, upto: u64) {
    let (mut store, _) = Sqlite::open_kiosk(dir).unwrap();
    let verbs = [Verb::SignedIn, Verb::Opened, Verb::Marked, Verb::HandedOn, Verb::Locked, Verb::Searched];
    let people: [StaffId; 3] = ["dsl".into(), "head".into(), "larch".into()];
    let mut number = store.audit_rows().unwrap().len() as u64;
    while number < upto {
        let index = number as usize;
        let (actor, object) =
            (people.get(index % 4), (!index.is_multiple_of(3)).then(|| format!("report-{}", index % 17)));
        store.audit(Moment(1_000 * number as i64), actor, verbs[index % verbs.len()], object.as_deref()).unwrap();
        number += 1;
    }
}

/// The file as it is when nobody has it open.
fn file(dir: &Path) -> Vec<u8> {
    let conn = Connection::open(dir.join(FILE)).unwrap();
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    drop(conn);
    fs::read(dir.join(FILE)).unwrap()
}

#[test]
fn every_one_of_a_thousand_changes_of_the_audit_trail_is_seen() {
    let (dir, copies) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let dir = dir.path();
    school().set_up(dir);
    let mut old = Vec::new();
    for upto in [40, 90, 160, BACKED_UP, 250] {
        add_links(dir, upto);
        old.push((upto, file(dir)));
        if upto == BACKED_UP {
            backup(dir, copies.path()).unwrap();
        }
    }
    add_links(dir, LINKS);
    let anchor = keep::of_school(copies.path(), &root(dir))[0].1.anchor().unwrap();
    assert_eq!(anchor.sequence, BACKED_UP);
    let newest = file(dir);
    let rows = Sqlite::open_to_check(dir).unwrap().unwrap().audit_rows().unwrap();
    assert_eq!(rows.len() as u64, LINKS);
    assert_eq!(found(dir, &anchor), [vec![], vec![], vec![]], "nothing is wrong before");

    let (mut dice, mut seen, mut shown) = (Dice(0x9e37_79b9_7f4a_7c15), 0, std::collections::BTreeMap::new());
    for case in 0..CASES {
        let kind = KINDS[case % KINDS.len()];
        let mut changed = rows.clone();
        let mut first = tamper(kind, &mut changed, &mut dice);
        if kind == Kind::OldFile {
            let (upto, bytes) = &old[dice.below(old.len())];
            first = usize::try_from(*upto).unwrap();
            put_file(dir, bytes);
        } else {
            write(dir, &changed);
        }
        let [whole, alone, beside] = found(dir, &anchor);
        if kind == Kind::OldFile {
            put_file(dir, &newest);
        }
        assert!(!whole.is_empty(), "case {case}: {kind:?} at {first}");
        seen += 1;
        let counts: &mut [usize; 4] = shown.entry(kind).or_default();
        counts[0] += 1;
        for (count, findings) in counts[1..].iter_mut().zip([&whole, &alone, &beside]) {
            *count += usize::from(!findings.is_empty());
        }
        match kind {
            // The chain says so without anybody's memory of it.
            Kind::Edit | Kind::Delete | Kind::DeleteAndCloseUp | Kind::Insert | Kind::Reorder => {
                assert!(alone.iter().any(|finding| matches!(finding, Finding::AuditChain(_))), "case {case}: {kind:?}");
            }
            // By itself it is whole; the backup sees what it covers, and nothing that came later.
            Kind::Truncate | Kind::Rechain | Kind::OldFile => {
                assert_eq!(alone, [], "case {case}: {kind:?}");
                let cut = if kind == Kind::Truncate { first.max(1) } else { first };
                assert_eq!(!beside.is_empty(), (cut as u64) < BACKED_UP, "case {case}: {kind:?} at {first}");
            }
        }
    }
    println!("{seen} of {CASES} seen. Kind: cases, seen, seen without this machine's memory, seen beside a backup");
    for (kind, [cases, whole, alone, beside]) in &shown {
        println!("{kind:?}: {cases}, {whole}, {alone}, {beside}");
    }
    assert_eq!(seen, CASES);
}

fn root(dir: &Path) -> String {
    let kiosk = Sqlite::open_to_check(dir).unwrap().unwrap().kiosk().unwrap().unwrap();
    tawny::seal::hash::hex(&kiosk.root_key)
}

#[test]
fn what_follows_a_cut_does_not_cover_it_up() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    school().set_up(dir);
    add_links(dir, 50);
    let mut rows = Sqlite::open_to_check(dir).unwrap().unwrap().audit_rows().unwrap();
    rows.truncate(30);
    write(dir, &rows);
    // A school that goes on working, beyond where the chain ended before.
    Sqlite::open_kiosk(dir).unwrap().0.audit(Moment(7), None, Verb::Locked, None).unwrap();
    add_links(dir, 80);
    let problems = Sqlite::open_to_check(dir).unwrap().unwrap().verify().unwrap().problems;
    assert_eq!(problems, [Finding::AuditReplaced(50)]);
}

#[test]
fn a_backup_put_back_on_purpose_is_believed_and_what_was_remembered_goes_aside() {
    let (dir, copies) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (dir, mut school) = (dir.path(), school());
    school.set_up(dir);
    add_links(dir, 20);
    let made = backup(dir, copies.path()).unwrap();
    add_links(dir, 40);
    school.directory.version = 2;
    Sqlite::open_kiosk(dir).unwrap().0.add_directory(&school.signed()).unwrap();
    restore(&check(&made.path).unwrap(), dir, true, Moment(9)).unwrap();
    for upto in [21, 30] {
        add_links(dir, upto);
        let (mut store, _) = Sqlite::open_kiosk(dir).unwrap();
        assert_eq!(store.directory().unwrap().unwrap().version, 1);
        assert_eq!(store.verify().unwrap().problems, []);
    }
    let names = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(names.filter(|name| name.starts_with(&format!("{PINNED}.before-restore-"))).count(), 1);
}

#[test]
fn what_this_machine_remembers_is_never_ahead_of_the_database_nor_far_behind() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    school().set_up(dir);
    // A kiosk and a desk, in turns; then one whose memory was lost, and one whose memory is no memory.
    let (mut kiosk, mut desk) = (Sqlite::open_kiosk(dir).unwrap().0, Sqlite::open_desk(dir).unwrap().0);
    for number in 0..40 {
        let store = if number % 3 == 0 { &mut desk } else { &mut kiosk };
        store.audit(Moment(number), None, Verb::Locked, None).unwrap();
        match number {
            20 => fs::remove_file(dir.join(PINNED)).unwrap(),
            30 => fs::write(dir.join(PINNED), b"{}").unwrap(),
            _ => {}
        }
        assert_eq!(kiosk.verify().unwrap().problems, []);
    }
    let text = fs::read_to_string(dir.join(PINNED)).unwrap();
    let head = kiosk.audit_rows().unwrap().pop().unwrap();
    assert!(text.contains(&tawny::seal::hash::hex(&head.hash)) && text.contains("\"sequence\":40"), "{text}");
}
