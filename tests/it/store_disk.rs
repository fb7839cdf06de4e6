//! A full disk and a read-only one. For real the victim runs on a small disk of its own, in a mount
//! namespace; where the machine allows none, that is printed. What needs no namespace is checked
//! everywhere: a file that may not grow, and a folder its user may not write.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tawny::domain::report::Worry;
use tawny::domain::telling::Keep;
use tawny::store::sqlite::{FILE, Sqlite};
use tawny::store::worker::{Link, Reply, Request, spawn_kiosk, spawn_kiosk_on};
use tawny::store::{Store, StoreError};

use crate::planted::{MODE, VICTIM};
use crate::school::{ask, hear, report, routing, school};

const BALLAST_BYTES: u64 = 16 << 20;
/// Reports a full disk must still take while there is ballast.
const REPORTS_MIN: u64 = 1_000;

/// Runs the victim on a disk of `size` and gives what it printed; `None` without namespaces.
fn on_a_disk_of(size: &str, mode: &str) -> Option<String> {
    let dir = tempfile::tempdir().unwrap();
    let allowed = Command::new("unshare").args(["-rm", "mount", "-t", "tmpfs", "tmpfs"]).arg(dir.path()).output();
    if !allowed.is_ok_and(|tried| tried.status.success()) {
        println!("not checked on a real disk: this machine allows no mount namespace");
        return None;
    }
    let script = "mount -t tmpfs -o size=\"$0\" tmpfs \"$1\" && shift && exec \"$@\"";
    let output = Command::new("unshare")
        .args(["-rm", "sh", "-c", script, size])
        .arg(dir.path())
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "store_disk::victim_on_a_disk_of_its_own", "--nocapture", "--test-threads=1"])
        .env(VICTIM, dir.path())
        .env(MODE, mode)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    Some(said)
}

fn tell(link: &Link) -> bool {
    let told = report(Worry::UnkindMessage, Some("they keep on"));
    ask(link, Request::Tell(Keep::Settle, Box::new(told)), |reply| match reply {
        Reply::Told(..) => Some(true),
        Reply::NotTold(_) => Some(false),
        _ => None,
    })
}

#[test]
fn victim_on_a_disk_of_its_own() {
    let Some(dir) = std::env::var_os(VICTIM).map(PathBuf::from) else { return };
    if std::env::var(MODE).as_deref() == Ok("no-right") {
        return refused_at_once(dir);
    }
    school().set_up(&dir);
    match std::env::var(MODE).as_deref() {
        Ok("full") => full(dir),
        Ok("read-only") => read_only(dir),
        mode => panic!("{mode:?}"),
    }
}

fn full(dir: PathBuf) {
    let at = dir.clone();
    let open = move || {
        let (store, announced) = Sqlite::open_kiosk(&at)?;
        store.lay_ballast(BALLAST_BYTES);
        Ok((Box::new(store) as Box<dyn Store>, announced))
    };
    let link = spawn_kiosk_on(open, None, routing(), || {});
    assert!(tell(&link));
    let filler = dir.join("somebody-elses-file");
    let mut file = fs::File::create(&filler).unwrap();
    while file.write_all(&[7; 4_096]).is_ok() {}
    drop(file);
    let mut taken = 0u64;
    while tell(&link) {
        taken += 1;
        assert!(taken < 100_000, "the disk is never full");
    }
    ask(&link, Request::Pupils("oak".into()), |reply| matches!(reply, Reply::Pupils(..)).then_some(()));
    fs::remove_file(&filler).unwrap();
    assert!(tell(&link), "with room again a child can tell again");
    link.close();
    let (mut store, announced) = Sqlite::open_kiosk(&dir).unwrap();
    let findings = store.verify().unwrap();
    println!("\nfull: {taken} taken on a full disk, {} stored", findings.reports);
    assert_eq!((announced, findings.problems), (None, vec![]));
    assert_eq!(findings.reports, taken + 2, "what was told is there, what was not told is not");
    assert!(taken >= REPORTS_MIN);
}

fn read_only(dir: PathBuf) {
    let mounted = Command::new("mount").args(["-o", "remount,ro"]).arg(&dir).status().unwrap();
    assert!(mounted.success());
    refused_at_once(dir);
}

/// A kiosk on data it may not write: it says so, and a child who tells hears it at once.
fn refused_at_once(dir: PathBuf) {
    let began = Instant::now();
    let link = spawn_kiosk(dir.clone(), None, routing(), || {});
    let said = hear(&link, |reply| match reply {
        Reply::NotStored(error) => Some(error.clone()),
        _ => None,
    });
    assert_eq!(said, StoreError::ReadOnly);
    assert!(!tell(&link));
    assert!(began.elapsed() < Duration::from_secs(2), "a child is not kept waiting");
    println!("\nread-only: not told after {} ms", began.elapsed().as_millis());
}

#[test]
fn a_full_disk_takes_a_thousand_more_reports_and_then_says_so() {
    if let Some(said) = on_a_disk_of("80m", "full") {
        println!("{}", said.lines().filter(|line| line.starts_with("full:")).collect::<String>());
    }
}

#[test]
fn on_a_read_only_disk_a_child_hears_at_once_that_nothing_was_told() {
    if let Some(said) = on_a_disk_of("40m", "read-only") {
        println!("{}", said.lines().filter(|line| line.starts_with("read-only:")).collect::<String>());
    }
}

#[test]
fn a_file_that_may_not_grow_takes_what_fits_and_then_says_so() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let size = fs::metadata(dir.path().join(FILE)).unwrap().len();
    let at = dir.path().to_owned();
    let open = move || {
        let (store, announced) = Sqlite::open_kiosk(&at)?;
        store.limit_bytes(size + (1 << 20))?;
        Ok((Box::new(store) as Box<dyn Store>, announced))
    };
    let link = spawn_kiosk_on(open, None, routing(), || {});
    let mut taken = 0u64;
    while tell(&link) {
        taken += 1;
        assert!(taken < 10_000, "the file is never full");
    }
    ask(&link, Request::Pupils("oak".into()), |reply| matches!(reply, Reply::Pupils(..)).then_some(()));
    assert!(!tell(&link), "told once more, and not told once more");
    link.close();
    let link = spawn_kiosk(dir.path().to_owned(), None, routing(), || {});
    assert!(tell(&link), "with room again a child can tell again");
    link.close();
    let (mut store, announced) = Sqlite::open_kiosk(dir.path()).unwrap();
    let findings = store.verify().unwrap();
    println!("{taken} taken by a file that may not grow, {} stored", findings.reports);
    assert_eq!((announced, findings.problems), (None, vec![]));
    assert_eq!(findings.reports, taken + 1, "what was told is there, what was not told is not");
    assert!(taken > 0);
}

#[test]
fn without_the_right_to_write_a_child_hears_at_once_that_nothing_was_told() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let rights = |path: &Path, mode: u32| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    rights(&dir.path().join(FILE), 0o400);
    rights(dir.path(), 0o500);
    // Root may write anything, unless it lays that power down.
    let root = rustix::process::geteuid().is_root();
    let mut victim = Command::new(if root { "setpriv" } else { "env" });
    if root {
        victim.args(["--bounding-set", "-dac_override,-dac_read_search"]);
    }
    let output = victim
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "store_disk::victim_on_a_disk_of_its_own", "--nocapture", "--test-threads=1"])
        .env(VICTIM, dir.path())
        .env(MODE, "no-right")
        .stdin(Stdio::null())
        .output()
        .expect("setpriv (Debian package util-linux) must be installed for this check");
    rights(dir.path(), 0o700);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success() && said.contains("not told after"),
        "{said}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
