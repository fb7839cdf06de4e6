//! The drill of `docs/RESTORE.md`, with the commands a technician types: the machine is gone, a
//! backup and one paper are left.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, str};

use rusqlite::Connection;
use tawny::domain::queue::Did;
use tawny::seal::{Passphrase, RecoveryPaper};
use tawny::store::backup::check::check;
use tawny::store::backup::{MANIFEST, Manifest, keep};
use tawny::store::desk_worker::{DeskReply, DeskRequest, spawn_desk};
use tawny::store::signed::parted;
use tawny::store::sqlite::{FILE, PINNED, Sqlite};
use tawny::store::{Store, StoreError, Verb};
use tawny::tools::demo::{QUICK_WORK_FACTOR, SignIns, make};

use crate::backup::{NOON, lived_in};
use crate::planted::{Dice, victim};
use crate::school::desk_hear;
use crate::tools::{err, opened_with_age, out, tawny, two_of, typing};

fn at(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// The one backup in a folder.
fn only_backup(folder: &Path) -> PathBuf {
    let all: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(all.len(), 1, "{all:?}");
    all[0].clone()
}

/// A kiosk in another process tells until it is stopped; gives what it was answered for before
/// `meanwhile`, and how often it was answered after.
fn while_a_kiosk_tells<T>(data: &Path, meanwhile: impl FnOnce() -> T) -> (Vec<String>, usize, T) {
    let mut kiosk = victim("store_kills::victim_that_tells_until_it_is_killed", data, "").spawn().unwrap();
    let mut lines = BufReader::new(kiosk.stdout.take().unwrap()).lines();
    // Three answers to a report: ten of them are settled for certain.
    let told: Vec<String> = lines
        .by_ref()
        .map_while(Result::ok)
        .filter_map(|line| Some(line.rsplit_once("told ")?.1.to_owned()))
        .take(30)
        .collect();
    // Its pipe must not fill up: somebody goes on listening.
    let rest = std::thread::spawn(move || lines.map_while(Result::ok).count());
    let done = meanwhile();
    kiosk.kill().unwrap();
    kiosk.wait().unwrap();
    (told, rest.join().unwrap(), done)
}

/// The class teacher's, or whoever else reads: somebody opens the first report and says so.
fn somebody_listens(data: &Path, sign_ins: &SignIns) {
    let desk = spawn_desk(data.to_owned(), || {});
    let dsl = sign_ins.staff.iter().find(|one| one.roles.contains(&"dsl".to_owned())).unwrap();
    desk.ask(DeskRequest::People).unwrap();
    let staff = desk_hear(&desk, |reply| match reply {
        DeskReply::People(people, ..) => people.iter().find(|person| person.name == dsl.name).map(|one| one.id.clone()),
        _ => None,
    });
    desk.ask(DeskRequest::SignIn { staff, passphrase: Passphrase::new(&dsl.passphrase) }).unwrap();
    let first = desk_hear(&desk, |reply| match reply {
        DeskReply::Queue(rows) => rows.first().map(|row| row.id.clone()),
        _ => None,
    });
    desk.ask(DeskRequest::Mark(first, Did::Listened("talked at break".into()))).unwrap();
    desk_hear(&desk, |reply| matches!(reply, DeskReply::Marked(_)).then_some(()));
    desk.close();
}

#[test]
fn the_machine_is_gone_and_half_an_hour_later_the_school_is_back() {
    let home = tempfile::tempdir().unwrap();
    let (data, copies, new) = (home.path().join("school"), home.path().join("stick"), home.path().join("new"));
    fs::create_dir(&copies).unwrap();
    let sign_ins = make(&data, QUICK_WORK_FACTOR).unwrap();
    while_a_kiosk_tells(&data, || ());
    somebody_listens(&data, &sign_ins);
    let (told, on, made) =
        while_a_kiosk_tells(&data, || tawny(home.path(), &["backup", at(&copies), "--data", at(&data)]));
    assert!(made.status.success(), "{}", err(&made));
    assert!(on > 0, "it told on while the backup was made");
    let backup = only_backup(&copies);
    assert!(out(&made).contains(at(&backup)) && out(&made).contains("very disk"), "{}", out(&made));

    fs::remove_dir_all(&data).unwrap();
    let began = Instant::now();
    let key = format!("{}\n", sign_ins.recovery_keys[1]);
    let dry = typing(home.path(), &["restore", at(&backup), "--dry-run"], &key);
    assert!(dry.status.success() && !new.exists(), "{}", err(&dry));
    let restored = typing(home.path(), &["restore", at(&backup), "--data", at(&new)], &key);
    assert!(restored.status.success(), "{}", err(&restored));
    assert!(!out(&restored).contains('⟨') && !err(&restored).contains('⟨'), "{}", out(&restored));
    assert!(!out(&restored).contains(key.trim()) && !err(&restored).contains(key.trim()), "a key is never shown");
    let verified = tawny(home.path(), &["verify", "--data", at(&new), "--against", at(&backup)]);
    assert!(verified.status.success() && out(&verified).contains("Compared with one backup"), "{}", out(&verified));
    println!("checked, restored and verified in {} ms", began.elapsed().as_millis());
    let doctor = tawny(home.path(), &["doctor", "--data", at(&new)]);
    assert!(out(&doctor).contains("ok A school is set up") && out(&doctor).contains("ok No kiosk is running"));
    assert!(out(&doctor).contains("very disk") && !out(&doctor).contains('⟨'), "{}", out(&doctor));

    // What is there is what was there: counts, what children were thanked for, what was answered.
    let manifest = Manifest::read(&backup).unwrap();
    let conn = Connection::open(new.join(FILE)).unwrap();
    for (table, rows) in &manifest.rows {
        let found: u64 = conn.query_row(&format!("SELECT count(*) FROM \"{table}\""), [], |row| row.get(0)).unwrap();
        // The restore left one link, and the note of the copy it came from.
        assert_eq!(found, rows + u64::from(table == "audit" || table == "copy"), "{table}");
    }
    drop(conn);
    assert!(manifest.rows["note"] == 1 && manifest.rows["pupil"] == 24);
    let (mut store, _) = Sqlite::open_kiosk(&new).unwrap();
    store.settle_left_over(tawny::domain::time::Moment(i64::MAX)).unwrap();
    assert_eq!(store.verify().unwrap().problems, []);
    let (mut reports, mut position) = (Vec::new(), 0);
    loop {
        let (page, next) = store.reports_after(position).unwrap();
        if page.is_empty() {
            break;
        }
        reports.extend(page.into_iter().map(|report| report.id.0));
        position = next;
    }
    assert!(told.iter().all(|id| reports.contains(id)), "a child was thanked for a report that is gone");
    drop(store);

    // And the words can be read again, with the stock tool and the paper alone.
    let sealed = home.path().join("sealed");
    let export = ["export", "--sealed", at(&sealed), "--data", at(&new)];
    assert!(typing(home.path(), &export, &two_of(&sign_ins)).status.success());
    let words = opened_with_age(home.path(), &sealed, &key, &told[0]);
    let words: serde_json::Value = serde_json::from_slice(parted(&words).1).unwrap();
    assert_eq!(words["words"], "they keep on");
}

#[test]
fn without_the_right_key_nothing_is_restored_and_each_refusal_says_what_to_do() {
    let home = tempfile::tempdir().unwrap();
    let (data, copies, new) = (home.path().join("school"), home.path().join("stick"), home.path().join("new"));
    fs::create_dir(&copies).unwrap();
    let school = lived_in(&data);
    assert!(tawny(home.path(), &["backup", at(&copies), "--data", at(&data)]).status.success());
    let backup = only_backup(&copies);
    let right = school.papers[0].to_line();
    let mut slip = right.to_string();
    slip.replace_range(30..31, if &slip[30..31] == "Q" { "P" } else { "Q" });
    let other = RecoveryPaper::make().line.to_string();
    let refused = [
        (other.as_str(), "does not open"),
        (slip.as_str(), "a letter"),
        ("", "not a recovery key"),
        ("x", "not a recovery key"),
    ];
    for (typed, words) in refused {
        let output = typing(home.path(), &["restore", at(&backup), "--data", at(&new)], &format!("{typed}\n"));
        let said = err(&output);
        assert_eq!(output.status.code(), Some(1), "{said}");
        let lines: Vec<&str> = said.lines().collect();
        assert!(lines.len() == 3 && lines[1].contains(words) && lines[2].contains("Nothing was changed"), "{said}");
        assert!(!new.exists());
    }
    let skipped = typing(home.path(), &["restore", at(&backup), "--dry-run"], "\n");
    assert!(skipped.status.success() && out(&skipped).contains("No key was tried"), "{}", out(&skipped));
    // A key belongs on no command line, and a restore goes nowhere by itself.
    for line in [vec!["restore", at(&backup), "--data", at(&new), "--key", &right], vec!["restore", at(&backup)]] {
        assert_eq!(tawny(home.path(), &line).status.code(), Some(2));
    }
    // Small letters and spaces, as people type.
    let typed = right.to_lowercase().replace("1q", "1 q");
    let restored = typing(home.path(), &["restore", at(&backup), "--data", at(&new)], &format!("  {typed} \n"));
    assert!(restored.status.success(), "{}", err(&restored));
    let again = typing(home.path(), &["restore", at(&backup), "--data", at(&new)], &format!("{}\n", &*right));
    assert!(again.status.code() == Some(1) && err(&again).contains("--move-aside"), "{}", err(&again));
    let moved =
        typing(home.path(), &["restore", at(&backup), "--data", at(&new), "--move-aside"], &format!("{}\n", &*right));
    assert!(moved.status.success() && out(&moved).contains("before-restore"), "{}", err(&moved));
}

#[test]
fn every_broken_backup_is_refused_in_two_lines_that_differ() {
    let home = tempfile::tempdir().unwrap();
    let (data, new) = (home.path().join("school"), home.path().join("new"));
    let school = lived_in(&data);
    let key = format!("{}\n", &*school.papers[0].to_line());
    type Plant = fn(&Path);
    let plants: [(&str, Plant); 5] = [
        ("flipped", |backup| {
            let mut bytes = fs::read(backup.join(FILE)).unwrap();
            bytes[5_000] ^= 4;
            fs::write(backup.join(FILE), bytes).unwrap();
        }),
        ("newer", |backup| {
            let manifest = fs::read_to_string(backup.join(MANIFEST)).unwrap();
            fs::write(backup.join(MANIFEST), manifest.replace("\"schema\": ", "\"schema\": 9")).unwrap();
        }),
        ("half", |backup| fs::remove_file(backup.join(MANIFEST)).unwrap()),
        ("a row less", |backup| {
            let manifest = fs::read_to_string(backup.join(MANIFEST)).unwrap();
            fs::write(backup.join(MANIFEST), manifest.replace("\"note\": 1", "\"note\": 2")).unwrap();
        }),
        ("empty", |backup| {
            fs::remove_file(backup.join(MANIFEST)).unwrap();
            fs::remove_file(backup.join(FILE)).unwrap();
            fs::remove_file(backup.join("canary.age")).unwrap();
        }),
    ];
    let mut messages = std::collections::BTreeSet::new();
    for (name, plant) in plants {
        let copies = home.path().join(name);
        fs::create_dir(&copies).unwrap();
        assert!(tawny(home.path(), &["backup", at(&copies), "--data", at(&data)]).status.success());
        let backup = only_backup(&copies);
        plant(&backup);
        let output = typing(home.path(), &["restore", at(&backup), "--data", at(&new)], &key);
        assert!(output.status.code() == Some(1) && !new.exists(), "{name}");
        let said = err(&output);
        assert!(said.lines().count() == 2 && !said.contains('⟨'), "{name}: {said}");
        messages.insert(said.lines().next().unwrap().replace(at(&copies), ""));
    }
    assert_eq!(messages.len(), plants.len(), "{messages:?}");
}

#[test]
fn a_history_cut_short_or_replaced_is_seen_beside_a_backup_and_only_there() {
    let home = tempfile::tempdir().unwrap();
    let (data, copies) = (home.path().join("school"), home.path().join("stick"));
    fs::create_dir(&copies).unwrap();
    lived_in(&data);
    for number in 0..5 {
        let (mut store, _) = Sqlite::open_desk(&data).unwrap();
        store.audit(NOON, Some(&"dsl".into()), Verb::Opened, Some(&format!("r{number}"))).unwrap();
    }
    assert!(tawny(home.path(), &["backup", at(&copies), "--data", at(&data)]).status.success());
    let backup = only_backup(&copies);
    let whole = fs::read(data.join(FILE)).unwrap();
    let cases: [(&str, &[&str]); 4] = [
        ("", &[]),
        ("DROP TRIGGER audit_lasts; DELETE FROM audit WHERE sequence > 3;", &["its end was cut off"]),
        ("replaced", &["its end was replaced"]),
        ("PRAGMA foreign_keys = OFF; DROP TRIGGER report_lasts; DELETE FROM report WHERE sequence = 3;", &["“report”"]),
    ];
    for (change, expected) in cases {
        fs::write(data.join(FILE), &whole).unwrap();
        // Whoever covers their traces takes this machine's own memory away too.
        let _ = fs::remove_file(data.join(PINNED));
        if change == "replaced" {
            let conn = Connection::open(data.join(FILE)).unwrap();
            conn.execute_batch("DROP TRIGGER audit_lasts; DELETE FROM audit WHERE sequence > 3;").unwrap();
            drop(conn);
            let (mut store, _) = Sqlite::open_desk(&data).unwrap();
            for _ in 0..9 {
                store.audit(NOON, None, Verb::Locked, None).unwrap();
            }
        } else {
            Connection::open(data.join(FILE)).unwrap().execute_batch(change).unwrap();
        }
        // By itself the school looks well: the twin of every line below.
        let (mut store, _) = Sqlite::open_desk(&data).unwrap();
        assert_eq!(store.verify().unwrap().problems, [], "{change}");
        drop(store);
        for against in [vec!["--against", at(&backup)], vec![]] {
            let line = [vec!["verify", "--data", at(&data)], against].concat();
            // Without a name the backup is found where the last copy went.
            let output = tawny(home.path(), &line);
            assert_eq!(output.status.code(), Some(i32::from(!expected.is_empty())), "{line:?}: {}", out(&output));
            assert!(expected.iter().all(|words| out(&output).contains(words)), "{}", out(&output));
            assert!(out(&output).contains("Compared with one backup"));
        }
    }
    let other = home.path().join("other");
    lived_in(&other);
    let refused = tawny(home.path(), &["verify", "--data", at(&other), "--against", at(&backup)]);
    assert!(refused.status.code() == Some(1) && err(&refused).contains("another school"), "{}", err(&refused));
}

const KILLS: u64 = 30;
/// A restore takes less than this, also on a busy machine.
const KILLED_WITHIN_MICROS: u64 = 250_000;

/// Starts `tawny`, types, and kills it within so many microseconds.
fn killed_after(home: &Path, arguments: &[&str], typed: &str, micros: u64) {
    let mut running = Command::new(env!("CARGO_BIN_EXE_tawny"))
        .args(arguments)
        .env("HOME", home)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut line = running.stdin.take().unwrap();
    let _ = line.write_all(typed.as_bytes());
    std::thread::sleep(Duration::from_micros(micros));
    let _ = running.kill();
    running.wait().unwrap();
}

#[test]
fn killed_at_any_moment_a_backup_or_a_restore_leaves_nothing_half() {
    let mut dice = Dice::new(20_261_122);
    let home = tempfile::tempdir().unwrap();
    let (data, copies) = (home.path().join("school"), home.path().join("stick"));
    fs::create_dir(&copies).unwrap();
    let school = lived_in(&data);
    let key = format!("{}\n", &*school.papers[0].to_line());
    for _ in 0..KILLS {
        killed_after(home.path(), &["backup", at(&copies), "--data", at(&data)], "", dice.below(120_000));
    }
    let finished = keep::of_school(&copies, &Manifest::read(&backup_of(&data, &copies)).unwrap().school);
    for (path, _) in &finished {
        check(path).expect("a backup with a manifest is whole");
    }
    let parts = || {
        fs::read_dir(&copies)
            .unwrap()
            .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().starts_with('.'))
            .count()
    };
    assert_eq!(parts(), 0, "what a killed one left, the next one cleared");

    let before = home.path().join("before");
    lived_in(&before);
    let newest = finished[0].0.clone();
    let (mut old, mut between, mut new) = (0, 0, 0);
    for kill in 0..KILLS {
        let place = home.path().join(format!("place-{kill}"));
        fs::create_dir(&place).unwrap();
        fs::copy(before.join(FILE), place.join(FILE)).unwrap();
        let line = ["restore", at(&newest), "--data", at(&place), "--move-aside"];
        killed_after(home.path(), &line, &key, dice.below(KILLED_WITHIN_MICROS));
        match Sqlite::open_desk(&place) {
            Ok((mut store, announced)) => {
                assert_eq!((announced, store.verify().unwrap().problems), (None, vec![]));
                let restored = store.audit_rows().unwrap().iter().any(|row| row.verb == "restored");
                *(if restored { &mut new } else { &mut old }) += 1;
            }
            // Moved aside, and the new one not yet in place: both are there under other names.
            Err(error) => {
                assert_eq!(error, StoreError::NotSetUp);
                between += 1;
            }
        }
        let again = typing(home.path(), &line, &key);
        assert!(again.status.success(), "{}", err(&again));
        let names = crate::backup::names(&place);
        assert!(names.iter().any(|name| name.contains("before-restore")), "what was there first is kept: {names:?}");
        assert!(!names.iter().any(|name| name.contains("restoring")), "nothing half is left: {names:?}");
    }
    println!(
        "{} whole backups of {KILLS} kills; restores: {old} not begun, {between} between, {new} done",
        finished.len() - 1
    );
}

fn backup_of(data: &Path, copies: &Path) -> PathBuf {
    crate::backup::backup(data, copies).unwrap().path
}
