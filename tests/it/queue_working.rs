//! Working a report from desk to desk: who holds it, notes, what comes next, sending somebody, reopening.

use std::path::Path;

use tawny::domain::errand::Errand;
use tawny::domain::ids::{ReportId, StaffId};
use tawny::domain::queue::{Did, Entry, Progress};
use tawny::domain::report::{Report, SignedInBy, Teller, Worry};
use tawny::domain::telling::Keep;
use tawny::domain::time::Moment;
use tawny::store::desk_worker::{DeskLink, DeskReply, DeskRequest, May, QueueRow, spawn_desk};
use tawny::store::sqlite::Sqlite;
use tawny::store::worker::{Reply, Request, spawn_kiosk};
use tawny::store::{Store, StoreError};

use crate::school::{ask, desk_hear, passphrase_of, report, routing, school};

pub fn tell(dir: &Path, told: &[Report]) {
    let kiosk = spawn_kiosk(dir.to_owned(), None, routing(), || {});
    for told in told {
        let told = Request::Tell(Keep::Settle, Box::new(told.clone()));
        ask(&kiosk, told, |reply| matches!(reply, Reply::Told(..)).then_some(()));
    }
    kiosk.close();
}

pub fn sign_in(dir: &Path, id: &str) -> (DeskLink, Vec<QueueRow>) {
    let desk = spawn_desk(dir.to_owned(), || {});
    desk.ask(DeskRequest::SignIn { staff: id.into(), passphrase: passphrase_of(id) }).unwrap();
    let rows = queue(&desk);
    (desk, rows)
}

pub fn queue(desk: &DeskLink) -> Vec<QueueRow> {
    desk_hear(desk, |reply| match reply {
        DeskReply::Queue(rows) => Some(rows.clone()),
        _ => None,
    })
}

pub fn opened(desk: &DeskLink, id: &ReportId) -> Entry {
    desk.ask(DeskRequest::Open(id.clone())).unwrap();
    desk_hear(desk, |reply| match reply {
        DeskReply::Opened(entry) => Some(entry.as_ref().clone()),
        _ => None,
    })
}

fn may(desk: &DeskLink) -> May {
    desk_hear(desk, |reply| match reply {
        DeskReply::May(may) => Some(may.as_ref().clone()),
        _ => None,
    })
}

pub fn does(desk: &DeskLink, id: &ReportId, did: Did) {
    desk.ask(DeskRequest::Mark(id.clone(), did)).unwrap();
    desk_hear(desk, |reply| matches!(reply, DeskReply::Marked(_)).then_some(()));
}

fn is_refused(desk: &DeskLink, id: &ReportId, did: Did) {
    desk.ask(DeskRequest::Mark(id.clone(), did)).unwrap();
    let error = desk_hear(desk, |reply| match reply {
        DeskReply::Trouble(error) => Some(error.clone()),
        _ => None,
    });
    assert_eq!(error, StoreError::NotAllowed);
}

pub fn errands(desk: &DeskLink) -> Vec<Errand> {
    desk_hear(desk, |reply| match reply {
        DeskReply::Errands(errands) => Some(errands.clone()),
        _ => None,
    })
}

fn verbs(dir: &Path) -> Vec<String> {
    let mut store = Sqlite::open_kiosk(dir).unwrap().0;
    store.audit_rows().unwrap().into_iter().map(|row| row.verb).collect()
}

#[test]
fn the_next_reader_sees_who_holds_it_and_what_comes_next() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let (first, second) = (report(Worry::UnkindMessage, Some("again")), report(Worry::ScaryOrRude, None));
    tell(dir.path(), &[first.clone(), second.clone()]);
    let (dsl, _) = sign_in(dir.path(), "dsl");
    let id = &first.id;
    does(&dsl, id, Did::TakenOn { who: "larch".into() });
    does(&dsl, id, Did::Noted("her sister is in Elm".into()));
    does(&dsl, id, Did::NextStep { what: "ring home".into(), due: Some(Moment(7)) });
    does(&dsl, id, Did::Linked { to: second.id.clone() });
    is_refused(&dsl, id, Did::TakenOn { who: "novak".into() });
    is_refused(&dsl, id, Did::Linked { to: "of another reader".into() });
    is_refused(&dsl, id, Did::Reopened("it is not closed".into()));

    let (larch, rows) = sign_in(dir.path(), "larch");
    let row = rows.iter().find(|row| row.id == *id).unwrap();
    assert_eq!(
        (row.holder.as_ref(), row.next.as_deref(), row.due),
        (Some(&"larch".into()), Some("ring home"), Some(Moment(7)))
    );
    assert!(row.linked.contains(&second.id));
    assert_eq!(row.progress, Progress::Seen);
    let notes: Vec<_> =
        opened(&larch, id).notes.iter().filter_map(|note| note.did.written().map(str::to_owned)).collect();
    assert_eq!(notes, ["her sister is in Elm", "ring home"]);

    does(&larch, id, Did::Closed("settled".into()));
    does(&dsl, id, Did::Reopened("her mother rang".into()));
    let entry = opened(&larch, id);
    assert_eq!(entry.progress(), Progress::Seen);
    drop((dsl, larch));
    let all = verbs(dir.path());
    assert_eq!(all.iter().filter(|verb| *verb == "noted").count(), 4);
    assert!(all.contains(&"reopened".to_owned()));
    // Neither done nor unseen: it rings the leads at home time, as what is seen and not answered does.
    let waiting = Sqlite::open_kiosk(dir.path()).unwrap().0.waiting().unwrap();
    assert!(waiting.iter().any(|waiting| waiting.told.id == *id));
}

#[test]
fn whoever_is_sent_to_a_child_hears_where_and_nothing_else_and_says_that_they_went() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let mut told = report(Worry::NotSafeOrSad, Some("somebody at home shouts"));
    told.teller = Teller::Said { pupil: "p".into(), name: "Amina K".into(), by: SignedInBy::Picked };
    tell(dir.path(), std::slice::from_ref(&told));
    let (dsl, _) = sign_in(dir.path(), "dsl");
    let (novak, rows) = sign_in(dir.path(), "novak");
    assert_eq!(rows, [], "another class's report");
    opened(&dsl, &told.id);
    let offered: Vec<StaffId> = may(&dsl).send;
    assert!(offered.contains(&"novak".into()) && !offered.contains(&"technician".into()));
    does(&dsl, &told.id, Did::GoTo { who: "novak".into() });

    let asked = errands(&novak);
    let one = asked.first().unwrap();
    assert_eq!(
        (one.place.as_str(), one.class.as_deref(), one.name.as_deref()),
        ("Library", Some("Oak"), Some("Amina K"))
    );
    // He can open neither the report nor find it.
    novak.ask(DeskRequest::Open(told.id.clone())).unwrap();
    novak.ask(DeskRequest::Mark(told.id.clone(), Did::Seen)).unwrap();
    novak.ask(DeskRequest::Search("shouts".into())).unwrap();
    let found = desk_hear(&novak, |reply| match reply {
        DeskReply::Opened(_) | DeskReply::Marked(_) => panic!("he opened it"),
        DeskReply::Found(_, found) => Some(found.clone()),
        _ => None,
    });
    assert!(found.is_empty());
    let (deputy, _) = sign_in(dir.path(), "deputy");
    novak.ask(DeskRequest::Went(told.id.clone())).unwrap();
    assert_eq!(errands(&novak), []);

    // Whoever asked reads it; other readers see that he was asked.
    let went = |entry: &Entry| entry.notes.iter().any(|note| note.did == Did::Went && note.by == "novak".into());
    assert!(went(&opened(&dsl, &told.id)));
    let others = opened(&deputy, &told.id);
    assert!(!went(&others));
    assert!(others.notes.iter().any(|note| matches!(&note.did, Did::GoTo { who } if *who == "novak".into())));
    drop((dsl, novak, deputy));
    // And it stays answered after he signed in again.
    let (again, _) = sign_in(dir.path(), "novak");
    again.ask(DeskRequest::Went(told.id.clone())).unwrap();
    again.ask(DeskRequest::Search("nothing".into())).unwrap();
    desk_hear(&again, |reply| match reply {
        DeskReply::Errands(errands) => panic!("asked again: {errands:?}"),
        DeskReply::Found(..) => Some(()),
        _ => None,
    });
}

#[test]
fn words_are_found_in_what_one_may_open_and_looking_for_them_is_audited() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let (clown, named) =
        (report(Worry::ScaryOrRude, Some("a Clown")), report(Worry::ScaryOrRude, Some("Mr Novak is a clown")));
    tell(dir.path(), &[clown.clone(), named.clone()]);
    let search = |desk: &DeskLink, words: &str| {
        desk.ask(DeskRequest::Search(words.into())).unwrap();
        desk_hear(desk, |reply| match reply {
            DeskReply::Found(_, found) => Some(found.clone()),
            _ => None,
        })
    };
    let (dsl, _) = sign_in(dir.path(), "dsl");
    assert_eq!(search(&dsl, " clown ").len(), 2);
    assert_eq!(search(&dsl, "novak"), [named.id].into());
    let (larch, _) = sign_in(dir.path(), "larch");
    assert_eq!(search(&larch, "clown"), [clown.id].into(), "the other one names a colleague");
    drop((dsl, larch));
    assert_eq!(verbs(dir.path()).iter().filter(|verb| *verb == "searched").count(), 3);
}
