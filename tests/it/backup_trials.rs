//! Backups under strain: a disk that takes no more, a kiosk that tells meanwhile, bytes that change.

use std::fs;
use std::path::PathBuf;

use tawny::domain::ringing::Progressed;
use tawny::seal::hash::{hex, sha256};
use tawny::seal::{Identity, seal};
use tawny::store::backup::check::check;
use tawny::store::backup::{CANARY, DATABASE, MANIFEST};
use tawny::store::sqlite::Sqlite;
use tawny::store::{SealedReport, Store};

use crate::backup::{NOON, backup, lived_in, names};
use crate::planted::{Dice, VICTIM, victim};

#[test]
fn victim_that_copies_onto_a_disk_that_takes_no_more() {
    let Some(dir) = std::env::var_os(VICTIM).map(PathBuf::from) else { return };
    let refused = backup(&dir.join("school"), &dir.join("copies")).unwrap_err();
    println!("\nrefused: {}", refused.slug());
}

#[test]
fn a_disk_that_takes_no_more_leaves_no_half_backup() {
    let dir = tempfile::tempdir().unwrap();
    let (data, copies) = (dir.path().join("school"), dir.path().join("copies"));
    fs::create_dir(&copies).unwrap();
    lived_in(&data);
    let before = backup(&data, &copies).unwrap();
    // No file may grow beyond 64 KiB, and the signal that says so is ignored: writing just fails.
    let test = victim("backup_trials::victim_that_copies_onto_a_disk_that_takes_no_more", dir.path(), "");
    let mut limited = std::process::Command::new("sh");
    limited
        .args(["-c", "trap '' XFSZ; ulimit -f 64; exec \"$0\" \"$@\""])
        .arg(test.get_program())
        .args(test.get_args());
    let output = limited.env(VICTIM, dir.path()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("refused: broken") || said.contains("refused: full"), "{said}");
    assert_eq!(names(&copies), [before.path.file_name().unwrap().to_str().unwrap()]);
    check(&before.path).expect("the backup that was there is untouched");
    backup(&data, &copies).expect("with room again it is made");
}

#[test]
fn beside_a_telling_kiosk_every_backup_is_whole_and_of_one_moment() {
    let (dir, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    lived_in(dir.path());
    let backups = if std::env::var_os("TAWNY_NIGHTLY").is_some() { 500 } else { 20 };
    let stop = std::sync::atomic::AtomicBool::new(false);
    let (told, counts) = std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let (mut store, _) = Sqlite::open_kiosk(dir.path()).unwrap();
            let body = seal(b"told", &[Identity::generate().recipient()]).unwrap();
            let mut told = 0;
            while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                told += 1;
                let id = format!("w{told}").as_str().into();
                let sealed = SealedReport {
                    id,
                    kiosk: "kiosk-1".into(),
                    sequence: 0,
                    at: NOON,
                    now: false,
                    body: body.clone(),
                    outside: None,
                };
                store.settle(&sealed).unwrap();
                // A note and its audit row are one: no moment shows the one without the other.
                store.mark(&sealed.id, NOON, Progressed::Seen, &body, &"dsl".into()).unwrap();
                let _ = store.wipe();
            }
            told
        });
        let counts: Vec<u64> = (0..backups)
            .map(|_| {
                let made = backup(dir.path(), folder.path()).unwrap();
                let rows = check(&made.path).unwrap().manifest.rows;
                assert_eq!(rows["note"], rows["audit"], "half a mark");
                let count = rows["report"];
                fs::remove_dir_all(&made.path).unwrap();
                count
            })
            .collect();
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
        (writer.join().unwrap(), counts)
    });
    let changed = counts.windows(2).filter(|pair| pair[0] != pair[1]).count();
    println!("{backups} backups, all whole, while {told} reports were told; {changed} differ from the one before");
    assert!(changed > 0 && counts.is_sorted());
}

#[test]
fn whatever_happens_to_its_bytes_a_backup_is_refused_or_whole_and_nothing_panics() {
    let mut dice = Dice::new(1_848);
    let (dir, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    lived_in(dir.path());
    let made = backup(dir.path(), folder.path()).unwrap();
    let whole: Vec<(PathBuf, Vec<u8>)> = [DATABASE, CANARY, MANIFEST]
        .map(|name| made.path.join(name))
        .map(|path| (path.clone(), fs::read(&path).unwrap()))
        .to_vec();
    let trials = if std::env::var_os("TAWNY_NIGHTLY").is_some() { 20_000 } else { 400 };
    let (mut refused, mut by_slug) = (0, std::collections::BTreeMap::<&str, usize>::new());
    for trial in 0..trials {
        let (path, bytes) = &whole[trial % 3];
        let mut changed = bytes.clone();
        for _ in 0..=dice.below(6) {
            let at = dice.below(changed.len() as u64) as usize;
            match dice.below(3) {
                0 => changed[at] ^= 1 << dice.below(8),
                1 => changed[at] = dice.below(256) as u8,
                _ if trial % 2 == 0 => changed.truncate(at.max(1)),
                _ => {
                    let byte = changed[at];
                    changed.insert(at, byte);
                }
            }
        }
        fs::write(path, &changed).unwrap();
        // Half of the damaged databases come with sums that fit, as a careful forger's would.
        if trial % 6 == 0 {
            let mut manifest = made.manifest.clone();
            manifest.database.bytes = changed.len() as u64;
            manifest.database.sha256 = hex(&sha256(&changed));
            fs::write(made.path.join(MANIFEST), serde_json::to_vec(&manifest).unwrap()).unwrap();
        }
        match check(&made.path) {
            Ok(checked) => assert!(trial % 6 == 0 || trial % 3 == 2 || changed == *bytes, "{:?}", checked.manifest),
            Err(error) => {
                refused += 1;
                *by_slug.entry(error.slug()).or_default() += 1;
            }
        }
        for (path, bytes) in &whole {
            fs::write(path, bytes).unwrap();
        }
    }
    println!("{refused} of {trials} damaged backups refused: {by_slug:?}");
    check(&made.path).expect("put back, it is whole again");
}
