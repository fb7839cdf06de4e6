//! Somebody who can write every row of the database, and has no key: nothing is sealed to, or opened by,
//! anybody it was not meant for, nobody acts as somebody else, and it is said.

use std::path::Path;

use rusqlite::{Connection, params};
use tawny::domain::directory::Directory;
use tawny::domain::ids::ReportId;
use tawny::domain::queue::Did;
use tawny::domain::report::Worry;
use tawny::domain::telling::Keep;
use tawny::seal::{Identity, RootKey, SealError, open};
use tawny::store::desk_worker::{DeskLink, DeskReply, DeskRequest, QueueRow, spawn_desk};
use tawny::store::sqlite::{FILE, PINNED, Sqlite};
use tawny::store::worker::{Link, Reply, Request, spawn_kiosk};
use tawny::store::{Finding, SignedDirectory, Store, StoreError};

use crate::backup::backup;
use crate::queue_working::{does, opened, sign_in, tell};
use crate::school::{QUICK, School, ask, desk_hear, hear, passphrase_of, report, routing, school};

/// The database without anything that keeps rows as they are.
pub fn admin(dir: &Path) -> Connection {
    let conn = Connection::open(dir.join(FILE)).unwrap();
    let triggers = "SELECT name FROM sqlite_schema WHERE type = 'trigger'";
    let names: Vec<String> =
        conn.prepare(triggers).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    for name in names {
        conn.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    conn
}

fn put_directory(dir: &Path, signed: &SignedDirectory) {
    let row = params![signed.version, signed.body, signed.signature];
    admin(dir).execute("INSERT OR REPLACE INTO directory (version, body, signature) VALUES (?1, ?2, ?3)", row).unwrap();
}

/// The directory in which the technician's key stands at the lead's name, and the other way round.
fn swapped(directory: &Directory, version: u64) -> Directory {
    let mut swapped = Directory { version, ..directory.clone() };
    let of = |id: &str| directory.person(&id.into()).unwrap().recipient.clone();
    for staff in &mut swapped.staff {
        match staff.id.as_str() {
            "dsl" => staff.recipient = of("technician"),
            "technician" => staff.recipient = of("dsl"),
            _ => {}
        }
    }
    swapped
}

fn signed_by(root: &RootKey, directory: &Directory) -> SignedDirectory {
    let (body, signature) = root.sign(directory).unwrap();
    SignedDirectory { version: directory.version, body, signature }
}

/// A school whose second directory has a new key for the lead; the first one is signed as well.
fn a_school() -> (School, tempfile::TempDir, SignedDirectory) {
    let dir = tempfile::tempdir().unwrap();
    let mut school = school();
    let stolen = Identity::generate();
    let lead = |school: &School| school.directory.staff.iter().position(|staff| staff.id.as_str() == "dsl").unwrap();
    let (at, right) = (lead(&school), school.identities[&"dsl".into()].recipient().to_string());
    school.directory.staff[at].recipient = stolen.recipient().to_string();
    school.identities.insert("stolen".into(), stolen);
    school.set_up(dir.path());
    let first = school.signed();
    school.directory.version = 2;
    school.directory.staff[at].recipient = right;
    Sqlite::open_kiosk(dir.path()).unwrap().0.add_directory(&school.signed()).unwrap();
    (school, dir, first)
}

fn kiosk_trouble(kiosk: &Link) -> StoreError {
    hear(kiosk, |reply| match reply {
        Reply::NotStored(error) => Some(error.clone()),
        _ => None,
    })
}

fn trouble(desk: &DeskLink) -> StoreError {
    desk_hear(desk, |reply| match reply {
        DeskReply::Trouble(error) => Some(error.clone()),
        DeskReply::SignedIn(who) => panic!("{} signed in", who.id),
        _ => None,
    })
}

fn signing_in(dir: &Path, id: &str, passphrase: &str) -> DeskLink {
    let desk = spawn_desk(dir.to_owned(), || {});
    let passphrase = passphrase_of(passphrase);
    desk.ask(DeskRequest::SignIn { staff: id.into(), passphrase }).unwrap();
    desk
}

/// A kiosk and a desk that start now use no directory, and say why.
fn nobody_starts(dir: &Path, why: &StoreError) {
    let kiosk = spawn_kiosk(dir.to_owned(), None, routing(), || {});
    kiosk.ask(Request::School).map_err(|_| "full").unwrap();
    assert_eq!(kiosk_trouble(&kiosk), *why);
    let told = report(Worry::UnkindMessage, Some("it goes on"));
    let not_told = |reply: &Reply| match reply {
        Reply::NotTold(id) => Some(id.clone()),
        Reply::Told(..) => panic!("told under a directory that is not the school's"),
        _ => None,
    };
    assert_eq!(ask(&kiosk, Request::Tell(Keep::Settle, Box::new(told.clone())), not_told), told.id);
    kiosk.close();
    let desk = signing_in(dir, "dsl", "dsl");
    assert_eq!(trouble(&desk), *why);
    desk.close();
    let problems = Sqlite::open_to_check(dir).unwrap().unwrap().verify().unwrap().problems;
    assert!(problems.contains(&Finding::DirectorySignature) || problems.contains(&Finding::DirectoryOlder));
    let (mut store, _) = Sqlite::open_kiosk(dir).unwrap();
    assert_eq!(store.reports_after(0).unwrap().0.len(), 0);
}

/// A kiosk and a desk that were running already say so; the kiosk goes on sealing to the right people.
fn the_running_go_on(school: &School, dir: &Path, change: impl FnOnce(), why: &StoreError) {
    let kiosk = spawn_kiosk(dir.to_owned(), None, routing(), || {});
    ask(&kiosk, Request::School, |reply| matches!(reply, Reply::School(_)).then_some(()));
    let (desk, _) = sign_in(dir, "dsl");
    change();
    assert_eq!(kiosk_trouble(&kiosk), *why);
    let told = report(Worry::UnkindMessage, Some("it goes on"));
    let settle = Request::Tell(Keep::Settle, Box::new(told.clone()));
    ask(&kiosk, settle, |reply| matches!(reply, Reply::Told(..)).then_some(()));
    kiosk.close();
    desk.ask(DeskRequest::Mark(told.id, Did::Noted("a note".into()))).unwrap();
    assert_eq!(trouble(&desk), *why);
    desk.close();
    let (reports, _) = Sqlite::open_kiosk(dir).unwrap().0.reports_after(0).unwrap();
    let body = &reports[0].body;
    assert!(open(body, &school.identities[&"dsl".into()]).is_ok());
    for wrong in ["technician", "stolen"] {
        assert_eq!(open(body, &school.identities[&wrong.into()]).unwrap_err(), SealError::NotForMe, "{wrong}");
    }
    let notes: i64 = admin(dir).query_row("SELECT count(*) FROM note", [], |row| row.get(0)).unwrap();
    assert_eq!(notes, 0, "nothing was sealed by that directory");
}

#[test]
fn with_nothing_changed_the_same_steps_go_through() {
    let (school, dir, _) = a_school();
    let told = report(Worry::UnkindMessage, Some("it goes on"));
    tell(dir.path(), std::slice::from_ref(&told));
    let (desk, rows) = sign_in(dir.path(), "dsl");
    assert_eq!(rows.len(), 1);
    does(&desk, &told.id, Did::Noted("a note".into()));
    desk.ask(DeskRequest::Refresh).unwrap();
    assert_eq!(silent(&desk).len(), 1);
    desk.close();
    let (mut store, _) = Sqlite::open_kiosk(dir.path()).unwrap();
    assert!(open(&store.reports_after(0).unwrap().0[0].body, &school.identities[&"dsl".into()]).is_ok());
    assert_eq!(store.verify().unwrap().problems, []);
}

#[test]
fn keys_changed_at_two_names_are_used_by_nobody() {
    type Change = fn(&School) -> SignedDirectory;
    let changes: [Change; 4] = [
        // In place, with the old signature.
        |school| SignedDirectory {
            body: signed_by(&school.root, &swapped(&school.directory, 2)).body,
            ..school.signed()
        },
        // As a newer one, with the old signature.
        |school| SignedDirectory {
            body: signed_by(&school.root, &swapped(&school.directory, 3)).body,
            version: 3,
            ..school.signed()
        },
        // Signed by a key of their own.
        |school| signed_by(&RootKey::generate().unwrap(), &swapped(&school.directory, 3)),
        // A signed one under another number.
        |school| SignedDirectory { version: 9, ..school.signed() },
    ];
    for change in changes {
        let (school, dir, _) = a_school();
        put_directory(dir.path(), &change(&school));
        nobody_starts(dir.path(), &StoreError::DirectoryRefused);
        let (school, dir, _) = a_school();
        let changed = || put_directory(dir.path(), &change(&school));
        the_running_go_on(&school, dir.path(), changed, &StoreError::DirectoryRefused);
    }
}

#[test]
fn another_root_key_with_a_directory_of_its_own_is_no_school_of_this_machine() {
    let forge = |school: &School, dir: &Path| {
        let root = RootKey::generate().unwrap();
        put_directory(dir, &signed_by(&root, &swapped(&school.directory, 3)));
        admin(dir).execute("UPDATE kiosk SET root_key = ?1", [root.public()]).unwrap();
    };
    let (school, dir, _) = a_school();
    forge(&school, dir.path());
    nobody_starts(dir.path(), &StoreError::DirectoryRefused);
    let (school, dir, _) = a_school();
    the_running_go_on(&school, dir.path(), || forge(&school, dir.path()), &StoreError::DirectoryRefused);
}

#[test]
fn an_older_directory_is_not_taken_again_even_though_it_is_signed() {
    let back = |dir: &Path, first: &SignedDirectory, version: u64| {
        admin(dir).execute("DELETE FROM directory WHERE version = 2", []).unwrap();
        put_directory(dir, &SignedDirectory { version, ..first.clone() });
    };
    for (version, why) in [(1, StoreError::DirectoryOlder), (2, StoreError::DirectoryRefused)] {
        let (_, dir, first) = a_school();
        back(dir.path(), &first, version);
        nobody_starts(dir.path(), &why);
        let (school, dir, first) = a_school();
        the_running_go_on(&school, dir.path(), || back(dir.path(), &first, version), &why);
    }
}

#[test]
fn without_this_machines_memory_only_a_backup_shows_the_older_directory() {
    let (_, dir, _) = a_school();
    let copies = tempfile::tempdir().unwrap();
    let anchor = backup(dir.path(), copies.path()).unwrap().manifest.anchor().unwrap();
    admin(dir.path()).execute("DELETE FROM directory WHERE version = 2", []).unwrap();
    std::fs::remove_file(dir.path().join(PINNED)).unwrap();
    let mut store = Sqlite::open_to_check(dir.path()).unwrap().unwrap();
    assert_eq!(store.verify().unwrap().problems, [], "the tests above would notice");
    assert_eq!(store.compare(&anchor).unwrap(), [Finding::FewerRows("directory".into())]);
}

#[test]
fn a_key_put_in_place_of_somebodys_signs_in_as_nobody() {
    let (_, dir, _) = a_school();
    let told = report(Worry::UnkindMessage, Some("it goes on"));
    tell(dir.path(), std::slice::from_ref(&told));
    let theirs = Identity::generate().wrap(&passphrase_of("intruder"), QUICK).unwrap();
    admin(dir.path()).execute("UPDATE staff_secret SET wrapped_identity = ?1 WHERE staff = 'dsl'", [theirs]).unwrap();
    let desk = signing_in(dir.path(), "dsl", "intruder");
    assert_eq!(trouble(&desk), StoreError::KeyReplaced);
    // Nor does a colleague's own key under another name.
    let own = "UPDATE staff_secret SET wrapped_identity =
               (SELECT wrapped_identity FROM staff_secret WHERE staff = 'technician') WHERE staff = 'head'";
    admin(dir.path()).execute(own, []).unwrap();
    desk.ask(DeskRequest::SignIn { staff: "head".into(), passphrase: passphrase_of("technician") }).unwrap();
    assert_eq!(trouble(&desk), StoreError::KeyReplaced);
    desk.close();
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    let verbs: Vec<String> = store.audit_rows().unwrap().into_iter().map(|row| row.verb).collect();
    assert_eq!(verbs, ["wrong-secret", "wrong-secret"]);
}

/// The queue, where no trouble is said before it.
fn silent(desk: &DeskLink) -> Vec<QueueRow> {
    desk_hear(desk, |reply| match reply {
        DeskReply::Queue(rows) => Some(rows.clone()),
        DeskReply::Trouble(error) => panic!("{error}"),
        _ => None,
    })
}

/// Two reports, each with a note and a copy for somebody else; then the rows are changed, and somebody
/// signs in. What was said as trouble, and their queue.
struct After {
    dir: tempfile::TempDir,
    one: ReportId,
    two: ReportId,
    desk: DeskLink,
    said: Vec<StoreError>,
    rows: Vec<QueueRow>,
}

fn after(sql: &str, who: &str) -> After {
    let (_, dir, _) = a_school();
    let (one, two) = (report(Worry::UnkindMessage, Some("one")), report(Worry::ScaryOrRude, Some("two")));
    tell(dir.path(), &[one.clone(), two.clone()]);
    let (dsl, _) = sign_in(dir.path(), "dsl");
    for id in [&one.id, &two.id] {
        does(&dsl, id, Did::Noted(format!("about {id}")));
        dsl.ask(DeskRequest::HandOn(id.clone(), "novak".into())).unwrap();
        desk_hear(&dsl, |reply| matches!(reply, DeskReply::Changed(_)).then_some(()));
    }
    dsl.close();
    admin(dir.path()).execute_batch(sql).unwrap();
    let desk = signing_in(dir.path(), who, who);
    let said = std::cell::RefCell::new(Vec::new());
    let rows = desk_hear(&desk, |reply| match reply {
        DeskReply::Queue(rows) => Some(rows.clone()),
        DeskReply::Trouble(error) => {
            said.borrow_mut().push(error.clone());
            None
        }
        _ => None,
    });
    After { dir, one: one.id, two: two.id, desk, said: said.into_inner(), rows }
}

/// Exchanges what is sealed in the first two rows of a table.
fn exchanged(table: &str) -> String {
    format!(
        "CREATE TABLE held AS SELECT position, body FROM {table} ORDER BY position LIMIT 2;
         UPDATE {table} SET body = (SELECT body FROM held WHERE held.position <> {table}.position)
         WHERE position IN (SELECT position FROM held);
         DROP TABLE held;"
    )
}

#[test]
fn what_is_moved_to_another_report_is_not_shown_there_and_said() {
    assert_eq!(after("", "dsl").said, [], "nothing is said where nothing was changed");
    assert_eq!(after("", "novak").said, []);

    let moved = after(&exchanged("report"), "dsl");
    assert_eq!((moved.said, moved.rows), (vec![StoreError::Misplaced], vec![]), "reports");

    // The notes stand as: about one, handed on, about two, handed on.
    let moved = after(
        "CREATE TABLE held AS SELECT min(position) AS position, about FROM note GROUP BY about;
         UPDATE note SET about = (SELECT about FROM held WHERE held.position <> note.position)
         WHERE position IN (SELECT position FROM held); DROP TABLE held;",
        "dsl",
    );
    assert_eq!((&*moved.said, moved.rows.len()), ([StoreError::Misplaced].as_slice(), 2), "notes");
    for id in [&moved.one, &moved.two] {
        let entry = opened(&moved.desk, id);
        assert!(entry.notes.iter().all(|note| note.report == *id));
        assert_eq!(entry.notes.iter().filter(|note| note.did.written().is_some()).count(), 0);
    }

    let moved = after(&exchanged("handed"), "novak");
    assert_eq!((moved.said, moved.rows), (vec![StoreError::Misplaced], vec![]), "copies");
    drop(moved.dir);
}

#[test]
fn a_report_made_to_ring_or_made_silent_is_said_when_it_is_read() {
    for sql in ["UPDATE report SET now = 1 - now", "UPDATE report SET at = at + 1"] {
        let changed = after(sql, "dsl");
        assert_eq!((&*changed.said, changed.rows.len()), ([StoreError::Misplaced].as_slice(), 2), "{sql}");
        // Once, and again for whoever signs in next.
        changed.desk.ask(DeskRequest::Refresh).unwrap();
        assert_eq!(silent(&changed.desk).len(), 2);
        changed.desk.close();
        let deputy = signing_in(changed.dir.path(), "deputy", "deputy");
        assert_eq!(
            desk_hear(&deputy, |reply| match reply {
                DeskReply::Trouble(error) => Some(error.clone()),
                _ => None,
            }),
            StoreError::Misplaced
        );
    }
}

#[test]
fn a_report_that_was_read_and_opens_no_more_is_said() {
    let dir = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(dir.path());
    let told: Vec<_> = (0..30).map(|_| report(Worry::UnkindMessage, Some("it goes on"))).collect();
    tell(dir.path(), &told);
    sign_in(dir.path(), "dsl").0.close();
    let other = tawny::seal::seal(b"{}", &[Identity::generate().recipient()]).unwrap();
    admin(dir.path()).execute("UPDATE report SET body = ?1 WHERE position = 7", [other]).unwrap();
    let desk = signing_in(dir.path(), "dsl", "dsl");
    let heard = desk_hear(&desk, |reply| match reply {
        DeskReply::Trouble(error) => Some(error.clone()),
        DeskReply::Queue(_) => panic!("the queue came first"),
        _ => None,
    });
    assert_eq!(heard, StoreError::Misplaced);
}

#[test]
fn what_was_told_or_written_and_is_taken_away_is_seen() {
    let taken = |sql: &str| {
        let (_, dir, _) = a_school();
        let told = [report(Worry::UnkindMessage, Some("one")), report(Worry::ScaryOrRude, Some("two"))];
        tell(dir.path(), &told);
        let (dsl, _) = sign_in(dir.path(), "dsl");
        (0..3).for_each(|number| does(&dsl, &told[0].id, Did::Noted(format!("note {number}"))));
        dsl.close();
        admin(dir.path()).execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}")).unwrap();
        // The school goes on, and that does not cover it up.
        let (deputy, _) = sign_in(dir.path(), "deputy");
        (0..5).for_each(|number| does(&deputy, &told[0].id, Did::Noted(format!("later {number}"))));
        deputy.close();
        tell(dir.path(), &[report(Worry::UnkindMessage, Some("three"))]);
        Sqlite::open_to_check(dir.path()).unwrap().unwrap().verify().unwrap().problems
    };
    assert_eq!(taken(""), []);
    for (sql, table) in [
        ("DELETE FROM note WHERE position = 1", "note"),
        ("DELETE FROM note WHERE position = 3", "note"),
        ("DELETE FROM report WHERE position = 2", "report"),
    ] {
        assert_eq!(taken(sql), [Finding::FewerRows(table.into())], "{sql}");
    }
}
