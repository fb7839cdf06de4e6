//! Keys that sign: a kiosk's that is lost, a colleague's that is new or who left, a PIN somebody put there, and
//! a school from before Tawny signed what is written.

use std::path::Path;

use rusqlite::{Connection, params};
use tawny::domain::queue::{Did, Progress};
use tawny::domain::report::{Report, Worry};
use tawny::domain::ringing::Progressed;
use tawny::domain::time::Moment;
use tawny::seal::{Identity, Signer};
use tawny::store::desk_worker::{DeskLink, DeskReply, DeskRequest, SchoolRequest};
use tawny::store::signed::Kind;
use tawny::store::sqlite::{FILE, KIOSK_KEY, PINNED, Sqlite};
use tawny::store::worker::{Pin, Reply, Request, spawn_kiosk};
use tawny::store::{Store, StoreError};

use crate::forged::{a_school, closed_by, json, not_signed, pen_of, put_note, sealed, seen};
use crate::hostile_database::admin;
use crate::queue_working::{does, sign_in, tell};
use crate::school::{School, ask, desk_hear, passphrase_of, report, routing, school};
use crate::store_people::{changed, school_asks, school_key};

#[test]
fn a_kiosk_that_lost_its_key_takes_every_word_and_is_signed_in_again() {
    for planted in [None, Some("not a key"), Some(Signer::generate().unwrap().to_line().as_str())] {
        let (school, dir, first) = a_school();
        let key = dir.path().join(KIOSK_KEY);
        match planted {
            None => std::fs::remove_file(&key).unwrap(),
            Some(line) => std::fs::write(&key, line).unwrap(),
        }
        let told = report(Worry::UnkindMessage, Some("after that"));
        tell(dir.path(), std::slice::from_ref(&told));
        let (entry, said) = seen(dir.path(), "dsl", &told.id);
        assert!(!entry.is_known && said && entry.report.words == told.words);
        assert!(seen(dir.path(), "dsl", &first.id).0.is_known, "what came before is as it was");
        let known = || Sqlite::open_to_check(dir.path()).unwrap().unwrap().key_is_known().unwrap();
        assert!(!known());
        assert_eq!(not_signed(dir.path()), [format!("report {}", told.id)]);

        let desk = crate::store_people::signed_in(dir.path(), "head");
        school_asks(&desk, SchoolRequest::SignAgain { school_key: school_key(&school) }, changed);
        desk.close();
        assert!(known());
        assert!(seen(dir.path(), "dsl", &told.id).0.is_known && seen(dir.path(), "dsl", &first.id).0.is_known);
        assert_eq!(not_signed(dir.path()), Vec::<String>::new(), "it can be told after all");
    }
}

fn trouble(desk: &DeskLink) -> StoreError {
    desk_hear(desk, |reply| match reply {
        DeskReply::Trouble(error) => Some(error.clone()),
        _ => None,
    })
}

#[test]
fn who_has_no_key_in_the_staff_list_is_told_and_counts_once_it_is_signed_in() {
    let dir = tempfile::tempdir().unwrap();
    let mut school = school();
    for staff in school.directory.staff.iter_mut().filter(|staff| ["dsl", "deputy"].contains(&staff.id.as_str())) {
        staff.signs = None;
    }
    school.set_up(dir.path());
    let told = report(Worry::UnkindMessage, Some("they keep sending it"));
    tell(dir.path(), std::slice::from_ref(&told));
    let (desk, _) = sign_in(dir.path(), "dsl");
    assert_eq!(trouble(&desk), StoreError::KeyUnknown);
    does(&desk, &told.id, Did::Noted("rang home".into()));
    desk.close();
    let (entry, _) = seen(dir.path(), "larch", &told.id);
    assert_eq!((entry.notes.len(), entry.unknown.len()), (0, 1));
    let desk = crate::store_people::signed_in(dir.path(), "head");
    school_asks(&desk, SchoolRequest::SignAgain { school_key: school_key(&school) }, changed);
    desk.close();
    let (entry, _) = seen(dir.path(), "larch", &told.id);
    assert_eq!((entry.notes.len(), entry.unknown.len()), (1, 0));
    let directory = crate::store_people::directory(dir.path());
    let signs = |who: &str| directory.person(&who.into()).unwrap().signs.clone();
    assert_eq!(signs("dsl"), Some(Signer::of(&school.identities[&"dsl".into()]).public()));
    assert_eq!(signs("deputy"), None, "they never signed in here: nobody knows their key");
}

#[test]
fn what_somebody_wrote_before_they_left_counts_and_what_their_key_signs_later_does_not() {
    let (school, dir, told) = a_school();
    let (deputy, _) = sign_in(dir.path(), "deputy");
    does(&deputy, &told.id, Did::Noted("my sister teaches her".into()));
    deputy.close();
    let desk = crate::store_people::signed_in(dir.path(), "dsl");
    let leave = SchoolRequest::Leave { who: "deputy".into(), follower: None, school_key: school_key(&school) };
    school_asks(&desk, leave, changed);
    desk.close();
    let (entry, said) = seen(dir.path(), "dsl", &told.id);
    assert_eq!((entry.notes.len(), entry.unknown.len(), said), (1, 0, false));
    // With the key they took along, a note that says it is older.
    let body = json(&closed_by("deputy", &told.id));
    let words = pen_of(&school, "deputy").write(Kind::Note, told.id.as_str(), &body).unwrap();
    put_note(dir.path(), &told.id, &sealed(&school, &words));
    let (entry, said) = seen(dir.path(), "dsl", &told.id);
    assert_eq!((entry.notes.len(), entry.unknown.len(), said), (1, 1, true));
    // And in the place of what they wrote.
    let change = "UPDATE note SET body = ?1 WHERE position = 1";
    admin(dir.path()).execute(change, [sealed(&school, &words)]).unwrap();
    assert_eq!(seen(dir.path(), "dsl", &told.id).0.progress(), Progress::Waiting);
}

#[test]
fn a_pin_put_in_place_of_somebodys_uncovers_nothing_and_opens_no_hidden_desk() {
    let fits = |change: &dyn Fn(&Path)| {
        let (_, dir, _) = a_school();
        change(dir.path());
        let pin = || Pin("135790".to_owned().into());
        let (desk, _) = sign_in(dir.path(), "dsl");
        desk.ask(DeskRequest::UnlockPin(pin())).unwrap();
        let at_desk = desk_hear(&desk, |reply| match reply {
            DeskReply::PinRight => Some(true),
            DeskReply::Wrong { .. } => Some(false),
            _ => None,
        });
        desk.close();
        let kiosk = spawn_kiosk(dir.path().to_owned(), None, routing(), || {});
        let at_kiosk = ask(&kiosk, Request::TryPin(pin()), |reply| match reply {
            Reply::PinRight => Some(true),
            Reply::PinWrong(_) => Some(false),
            _ => None,
        });
        kiosk.close();
        (at_desk, at_kiosk)
    };
    let hash = tawny::seal::identity::hash_pin("135790").unwrap();
    let put = "UPDATE staff_secret SET pin_hash = ?1 WHERE staff = 'dsl'";
    let change = |dir: &Path, sql: &str| assert_eq!(admin(dir).execute(sql, [&hash]).unwrap(), 1);
    assert_eq!(fits(&|dir| change(dir, put)), (false, false));
    let without = "UPDATE staff_secret SET pin_hash = ?1, pin_signature = NULL WHERE staff = 'dsl'";
    assert_eq!(fits(&|dir| change(dir, without)), (false, false));
    // With the owner's own signature over it, the same hash opens both.
    let signed = |dir: &Path| {
        let root: Vec<u8> = admin(dir).query_row("SELECT root_key FROM kiosk", [], |row| row.get(0)).unwrap();
        let wrapped: Vec<u8> = admin(dir)
            .query_row("SELECT wrapped_identity FROM staff_secret WHERE staff = 'dsl'", [], |row| row.get(0))
            .unwrap();
        let signer = Signer::of(&Identity::unwrap(&wrapped, &passphrase_of("dsl")).unwrap());
        let signature = tawny::store::pins::sign_pin(&hash, &"dsl".into(), &root, &signer);
        let put = "UPDATE staff_secret SET pin_hash = ?1, pin_signature = ?2 WHERE staff = 'dsl'";
        Connection::open(dir.join(FILE)).unwrap().execute(put, params![hash, signature]).unwrap();
    };
    assert_eq!(fits(&signed), (true, true), "the test above would notice");
}

/// A report that rings, then the rows are changed: whether the lead's desk says so, and what verify lists.
fn after_ringing(change: &dyn Fn(&Path, &School, &Report)) -> (bool, Vec<String>) {
    let dir = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(dir.path());
    let told = report(Worry::NotSafeOrSad, None);
    tell(dir.path(), std::slice::from_ref(&told));
    change(dir.path(), &school, &told);
    let listed = not_signed(dir.path());
    let desk = tawny::store::desk_worker::spawn_desk(dir.path().to_owned(), || {});
    desk.ask(DeskRequest::SignIn { staff: "dsl".into(), passphrase: passphrase_of("dsl") }).unwrap();
    let said = std::cell::Cell::new(false);
    desk_hear(&desk, |reply| {
        said.set(said.get() || matches!(reply, DeskReply::Trouble(StoreError::Misplaced)));
        matches!(reply, DeskReply::Queue(_)).then_some(())
    });
    desk.close();
    (said.get(), listed.into_iter().map(|place| place.replace(told.id.as_str(), "it")).collect())
}

#[test]
fn a_bell_that_was_silenced_and_a_ring_that_was_taken_away_are_seen_without_a_key_and_at_the_next_sign_in() {
    assert_eq!(after_ringing(&|_, _, _| {}), (false, vec![]));
    let silenced = |signed: Option<String>| {
        after_ringing(&move |dir: &Path, _: &School, told: &Report| {
            let row = "INSERT INTO ring (report, what, at, place, signed) VALUES (?1, 'answered', 7, '', ?2)";
            admin(dir).execute(row, params![told.id.as_str(), signed]).unwrap();
        })
    };
    assert_eq!(silenced(None), (true, vec!["ring 1".to_owned()]));
    assert_eq!(silenced(Some("{}".into())), (true, vec!["ring 1".to_owned()]));
    for sql in ["UPDATE report SET now = 0", "UPDATE report SET at = at + 1", "UPDATE report SET outside = NULL"] {
        let (said, listed) = after_ringing(&|dir, _, _| admin(dir).execute_batch(sql).unwrap());
        assert_eq!((said, listed), (sql != "UPDATE report SET outside = NULL", vec!["report it".to_owned()]), "{sql}");
    }
    // With the lead's own signature the ring would be over.
    let signed = after_ringing(&|dir, school, told| {
        let signed = pen_of(school, "dsl").ring(&told.id, Progressed::Answered, Moment(7)).unwrap();
        let row = "INSERT INTO ring (report, what, at, place, signed) VALUES (?1, 'answered', 7, '', ?2)";
        admin(dir).execute(row, params![told.id.as_str(), signed]).unwrap();
    });
    assert_eq!(signed, (false, vec![]));
}

/// Makes a file look as if the steps to signing, and since, had not been taken. No trigger is left to undo.
const UNDO: &str =
    "DROP TABLE figures; DROP TABLE erased; DROP TABLE asked; DROP TABLE answered; DROP TABLE opinion; ALTER TABLE staff_secret DROP COLUMN pin_signature; ALTER TABLE report DROP COLUMN outside;
    ALTER TABLE kept DROP COLUMN outside; ALTER TABLE ring DROP COLUMN signed;
    DROP INDEX kept_lock; DROP INDEX report_lock; DROP INDEX note_lock; DROP INDEX handed_lock;
    DROP INDEX desk_kept_lock; DROP TABLE lock_key; DROP TABLE relocking;
    ALTER TABLE kept DROP COLUMN sealed_hash; ALTER TABLE report DROP COLUMN sealed_hash;
    ALTER TABLE note DROP COLUMN sealed_hash; ALTER TABLE handed DROP COLUMN sealed_hash;
    ALTER TABLE kept DROP COLUMN lock; ALTER TABLE report DROP COLUMN lock; ALTER TABLE note DROP COLUMN lock;
    ALTER TABLE handed DROP COLUMN lock; ALTER TABLE desk_kept DROP COLUMN lock;
    CREATE TRIGGER report_stays BEFORE UPDATE ON report BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER note_stays BEFORE UPDATE ON note BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER handed_stays BEFORE UPDATE ON handed BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    PRAGMA user_version = 10;";

/// A school as the program before this one left it: no key signs, a report, and a note by the lead.
fn an_older_school() -> (School, tempfile::TempDir, Report) {
    let dir = tempfile::tempdir().unwrap();
    let mut school = school();
    school.directory.kiosks.clear();
    school.directory.staff.iter_mut().for_each(|staff| staff.signs = None);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/sqlite/migrations");
    let mut steps: Vec<_> = std::fs::read_dir(folder).unwrap().map(|step| step.unwrap().path()).collect();
    steps.sort();
    let conn = Connection::open(dir.path().join(FILE)).unwrap();
    conn.execute_batch("PRAGMA journal_mode = WAL").unwrap();
    steps.iter().take(10).for_each(|step| conn.execute_batch(&std::fs::read_to_string(step).unwrap()).unwrap());
    conn.execute_batch("PRAGMA user_version = 10").unwrap();
    conn.execute("INSERT INTO kiosk VALUES (1, 'kiosk-1', 'Hall', ?1)", [school.root.public()]).unwrap();
    let signed = school.signed();
    conn.execute("INSERT INTO directory VALUES (1, ?1, ?2)", params![signed.body, signed.signature]).unwrap();
    for (id, identity) in &school.identities {
        let wrapped = identity.wrap(&passphrase_of(id.as_str()), crate::school::QUICK).unwrap();
        let row = "INSERT INTO staff_secret (staff, wrapped_identity) VALUES (?1, ?2)";
        conn.execute(row, params![id.as_str(), wrapped]).unwrap();
    }
    let mut told = report(Worry::UnkindMessage, Some("years ago"));
    told.readers = vec!["dsl".into(), "deputy".into()];
    let row = "INSERT INTO report (id, kiosk, sequence, at, now, format, body) VALUES (?1, 'kiosk-1', 1, ?2, 0, 1, ?3)";
    conn.execute(row, params![told.id.as_str(), told.at.0, sealed(&school, &json(&told))]).unwrap();
    let note = sealed(&school, &json(&closed_by("dsl", &told.id)));
    let row = "INSERT INTO note (about, at, format, body) VALUES (?1, 7, 1, ?2)";
    conn.execute(row, params![told.id.as_str(), note]).unwrap();
    (school, dir, told)
}

#[test]
fn an_older_schools_reports_and_notes_count_and_are_said_to_be_older() {
    let (_, dir, told) = an_older_school();
    let (entry, said) = seen(dir.path(), "deputy", &told.id);
    assert!(entry.is_known && entry.unknown.is_empty() && !said);
    assert_eq!(entry.progress(), Progress::Closed);
    assert!(entry.notes[0].at < entry.signed_from, "the desk says that it is from before");
    let found = Sqlite::open_to_check(dir.path()).unwrap().unwrap().verify().unwrap();
    assert_eq!((found.problems, found.not_signed), (vec![], vec![]));
}

#[test]
fn nothing_unsigned_that_came_later_passes_for_older() {
    let reopened = |school: &School, told: &Report| {
        let mut note = closed_by("deputy", &told.id);
        note.did = Did::Reopened("it goes on".into());
        sealed(school, &json(&note))
    };
    // Put in behind; in the place of an older one; with a later link that says everything is older; with the
    // trail and its memory begun anew.
    let after = |change: &dyn Fn(&Path, &School, &Report)| {
        let (school, dir, told) = an_older_school();
        assert_eq!(seen(dir.path(), "deputy", &told.id).0.progress(), Progress::Closed);
        change(dir.path(), &school, &told);
        let entry = seen(dir.path(), "deputy", &told.id).0;
        (entry.notes.len(), entry.unknown.len(), entry.progress())
    };
    let behind = after(&|dir, school, told| put_note(dir, &told.id, &reopened(school, told)));
    assert_eq!(behind, (1, 1, Progress::Closed));
    let in_place = after(&|dir, school, told| {
        let change = "UPDATE note SET body = ?1 WHERE position = 1";
        admin(dir).execute(change, [reopened(school, told)]).unwrap();
    });
    assert_eq!(in_place, (0, 1, Progress::Waiting));
    let later_link = after(&|dir, school, told| {
        put_note(dir, &told.id, &reopened(school, told));
        // The step to this schema once more, on a file that says it has not been taken.
        admin(dir).execute_batch(UNDO).unwrap();
    });
    assert_eq!(later_link, (1, 1, Progress::Closed));
    let no_trail = |forget: bool| {
        after(&move |dir: &Path, school: &School, told: &Report| {
            put_note(dir, &told.id, &reopened(school, told));
            admin(dir).execute_batch(&format!("DELETE FROM audit; {UNDO}")).unwrap();
            if forget {
                std::fs::remove_file(dir.join(PINNED)).unwrap();
            }
        })
    };
    assert_eq!(no_trail(false), (0, 2, Progress::Waiting), "the trail is not the one this machine remembers");
    assert_eq!(no_trail(true).0, 2, "only a backup shows it to whoever lost this machine's memory too");
}
