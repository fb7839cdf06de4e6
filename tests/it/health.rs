//! What a technician reads of a school: counts, sizes and ages, and of nobody a name, an id or a word.

use tawny::domain::presence::{Beat, Face};
use tawny::domain::report::Worry;
use tawny::domain::telling::Keep;
use tawny::health::{Computer, Line, lines, whole};
use tawny::locales::{BASE, Words};
use tawny::store::sqlite::{FILE, Sqlite};
use tawny::store::worker::{Reply, Request, spawn_kiosk};
use tawny::store::{Store, clock};

use crate::school::{ask, report, routing, school};

fn of<'l>(all: &'l [Line], key: &str) -> &'l Line {
    all.iter().find(|line| line.key == key).unwrap_or_else(|| panic!("{key} is not there"))
}

#[test]
fn a_damaged_school_is_said_with_a_count_and_without_whose() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let (words, _) = Words::load(&tawny::content::root(), BASE);
    let told = report(Worry::ScaryOrRude, Some("the lighthouse"));
    let kiosk = spawn_kiosk(dir.path().to_owned(), None, routing(), || {});
    let request = Request::Tell(Keep::Settle, Box::new(told.clone()));
    ask(&kiosk, request, |reply| matches!(reply, Reply::Told(..)).then_some(()));
    kiosk.close();
    let computer = Computer { data: dir.path().to_owned(), ..Computer::default() };
    assert!(whole::line(&words, &computer).well);

    // The twin: a report whose bytes are no envelope any more.
    let conn = rusqlite::Connection::open(dir.path().join(FILE)).unwrap();
    let triggers: Vec<String> = conn
        .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'report'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for trigger in triggers {
        conn.execute_batch(&format!("DROP TRIGGER {trigger}")).unwrap();
    }
    conn.execute("UPDATE report SET body = x'00'", []).unwrap();
    drop(conn);
    let line = whole::line(&words, &computer);
    assert!(!line.well);
    let mut all = lines(&words, &computer);
    all.push(line);
    let said: String = all.iter().map(|line| line.says(&words) + &line.advice(&words).unwrap_or_default()).collect();
    assert!(said.contains("with what is kept."), "{said}");
    assert!(!said.contains('⟨'), "every line has its words: {said}");
    for never in [told.id.as_str(), "lighthouse", "Khan", "Oak"] {
        assert!(!said.contains(never), "{never} in {said}");
    }
}

#[test]
fn a_bell_is_well_while_it_was_heard_of_lately() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let (words, _) = Words::load(&tawny::content::root(), BASE);
    let computer = Computer { data: dir.path().to_owned(), ..Computer::default() };
    assert!(!of(&lines(&words, &computer), "bell-never").well);
    let beat = Beat { face: Face::Bell, id: "bell-1".into(), place: "Office".into(), at: clock::now() };
    Sqlite::open_desk(dir.path()).unwrap().0.beat(&beat).unwrap();
    assert!(of(&lines(&words, &computer), "bell").well);
}
