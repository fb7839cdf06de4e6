//! The lock around what is sealed: its hash stays, and nothing but locking anew changes a row.

use rusqlite::{Connection, params};
use tawny::domain::queue::Did;
use tawny::domain::report::Worry;
use tawny::store::sqlite::{FILE, Sqlite};
use tawny::store::{SignRows, Store};

use crate::forged::a_school;
use crate::queue_working::{does, sign_in, tell};
use crate::school::report;

/// A report, a note and a copy, by a school's own windows.
fn with_rows() -> (crate::school::School, tempfile::TempDir) {
    let (school, dir, told) = a_school();
    let (dsl, _) = sign_in(dir.path(), "dsl");
    does(&dsl, &told.id, Did::Noted("rang home".into()));
    dsl.close();
    let mut store = Sqlite::open_desk(dir.path()).unwrap().0;
    use tawny::store::DeskRows;
    let body = tawny::seal::seal(b"{}", &[school.papers[0].recipient()]).unwrap();
    store.add_handed(&told.id, tawny::domain::time::Moment(7), &body).unwrap();
    (school, dir)
}

#[test]
fn everything_sealed_has_the_hash_of_its_envelope_beside_it() {
    let (_, dir) = with_rows();
    let conn = Connection::open(dir.path().join(FILE)).unwrap();
    for table in ["report", "note", "handed"] {
        let rows: Vec<(Vec<u8>, Vec<u8>)> = conn
            .prepare(&format!("SELECT body, sealed_hash FROM {table}"))
            .unwrap()
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        assert!(!rows.is_empty(), "{table}");
        assert!(rows.iter().all(|(body, hash)| tawny::seal::hash::sha256(body).as_slice() == hash), "{table}");
    }
}

#[test]
fn nothing_but_locking_anew_changes_what_was_sealed_and_that_never_its_hash_nor_its_place() {
    let (_, dir) = with_rows();
    let conn = Connection::open(dir.path().join(FILE)).unwrap();
    let tables = ["report", "note", "handed"];
    let refused = |sql: &str| conn.execute(sql, []).is_err_and(|error| error.to_string().contains("append-only"));
    for table in tables {
        for change in ["body = x'00'", "lock = 7", "sealed_hash = x'00'", "at = at + 1"] {
            assert!(refused(&format!("UPDATE {table} SET {change}")), "{table}: {change}");
        }
    }
    conn.execute_batch("INSERT INTO relocking (one) VALUES (1)").unwrap();
    for table in tables {
        for change in ["sealed_hash = x'00'", "sealed_hash = NULL", "at = at + 1", "position = position + 100"] {
            assert!(refused(&format!("UPDATE {table} SET body = x'00', {change}")), "{table}: {change}");
        }
        assert!(refused(&format!("DELETE FROM {table}")), "{table}");
        conn.execute(&format!("UPDATE {table} SET body = x'00', lock = 7"), []).unwrap();
    }
}

#[test]
fn a_cut_holds_when_a_body_lies_behind_another_lock_and_not_when_its_hash_is_another() {
    let (school, dir, _) = a_school();
    tell(dir.path(), &[report(Worry::UnkindMessage, Some("one"))]);
    let mut next = school.directory.clone();
    next.version = 2;
    let (body, signature) = school.root.sign(&next).unwrap();
    let mut store = Sqlite::open_desk(dir.path()).unwrap().0;
    let directory = tawny::store::SignedDirectory { version: 2, body, signature };
    let change = tawny::store::people_change::PeopleChange {
        directory: Some(directory),
        secrets: vec![],
        gone: vec![],
        by: "head".into(),
        at: tawny::domain::time::Moment(9),
        verb: tawny::store::Verb::PeopleChanged,
        object: "head".into(),
        reseal: None,
        locks: None,
    };
    use tawny::store::people_change::PeopleRows;
    store.change_people(&change).unwrap();
    assert!(store.cut(1).unwrap().is_some());
    let conn = Connection::open(dir.path().join(FILE)).unwrap();
    conn.execute_batch("INSERT INTO relocking (one) VALUES (1)").unwrap();
    conn.execute("UPDATE report SET body = x'00', lock = 7", []).unwrap();
    assert!(store.cut(1).unwrap().is_some(), "the lock is not what was signed");
    assert_eq!(store.verify().unwrap().not_signed, Vec::<String>::new(), "nor by a kiosk");
    conn.execute_batch("DROP TRIGGER report_stays").unwrap();
    conn.execute("UPDATE report SET sealed_hash = ?1", params![vec![0u8; 32]]).unwrap();
    assert_eq!(store.cut(1).unwrap(), None);
    assert_eq!(store.verify().unwrap().not_signed.len(), 2);
}
