//! What takes two, at the worker: without somebody else's own passphrase nothing is done, whatever a window says.

use std::path::Path;

use tawny::domain::person::Role;
use tawny::domain::report::Worry;
use tawny::domain::set_up::Person;
use tawny::seal::{Identity, Passphrase};
use tawny::store::Store;
use tawny::store::desk_worker::{
    DeskLink, DeskReply, DeskRequest, IncidentReply, IncidentRequest, NotSeconded, NotWritten, SchoolReply,
    SchoolRequest, Second,
};
use tawny::store::sqlite::Sqlite;

use crate::hostile_database::admin;
use crate::incidents::start;
use crate::queue_working::tell;
use crate::school::{QUICK, School, desk_hear, passphrase_of, report, school};
use crate::store_people::{changed, directory, paper, school_hears, school_key, signed_in};

fn asks<T>(desk: &DeskLink, request: SchoolRequest, pick: impl Fn(&SchoolReply) -> Option<T>) -> T {
    desk.ask(DeskRequest::School(request)).unwrap();
    school_hears(desk, pick)
}

fn second(desk: &DeskLink, who: &str, proof: Passphrase) {
    desk.ask(DeskRequest::Second(Second { who: who.into(), proof })).unwrap();
}

fn refused(reply: &SchoolReply) -> Option<NotSeconded> {
    match reply {
        SchoolReply::NotSeconded(why) => Some(why.clone()),
        _ => None,
    }
}

fn join(school: &School) -> SchoolRequest {
    let person = Person { name: "Ms Okafor".into(), roles: vec![Role::DeputyDsl], ..Person::default() };
    SchoolRequest::Join { person: Box::new(person), school_key: school_key(school) }
}

fn seconded(dir: &Path) -> Vec<(String, String)> {
    let rows = Sqlite::open_desk(dir).unwrap().0.audit_rows().unwrap();
    let rows = rows.into_iter().filter(|row| row.verb == "seconded");
    rows.map(|row| (row.actor.unwrap().to_string(), row.object.unwrap())).collect()
}

#[test]
fn the_staff_list_changes_only_beside_somebody_else_who_types_their_own_passphrase() {
    let home = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(home.path());
    let desk = signed_in(home.path(), "head");
    assert_eq!(asks(&desk, join(&school), refused), NotSeconded::Nobody);
    for who in ["head", "technician", "larch", "nobody"] {
        second(&desk, who, passphrase_of(who));
        assert_eq!(asks(&desk, join(&school), refused), NotSeconded::NotAllowed, "{who}");
    }
    second(&desk, "dsl", passphrase_of("head"));
    assert_eq!(asks(&desk, join(&school), refused), NotSeconded::Wrong(0));
    // A key somebody put in place of the lead's speaks for nobody.
    let theirs = Identity::generate().wrap(&passphrase_of("intruder"), QUICK).unwrap();
    admin(home.path()).execute("UPDATE staff_secret SET wrapped_identity = ?1 WHERE staff = 'dsl'", [theirs]).unwrap();
    second(&desk, "dsl", passphrase_of("intruder"));
    assert!(matches!(asks(&desk, join(&school), refused), NotSeconded::Wrong(_)));
    assert_eq!((directory(home.path()).version, seconded(home.path())), (1, vec![]), "nothing was done so far");

    second(&desk, "chair", passphrase_of("chair"));
    asks(&desk, join(&school), changed);
    assert_eq!(directory(home.path()).version, 2);
    assert_eq!(seconded(home.path()), [("chair".to_owned(), "people head".to_owned())]);
    // It counts once.
    let leave = SchoolRequest::Leave { who: "officer".into(), follower: None, school_key: school_key(&school) };
    assert_eq!(asks(&desk, leave, refused), NotSeconded::Nobody);
}

#[test]
fn a_paper_is_used_by_two_and_its_keeper_may_prove_themselves_by_the_other_paper() {
    let home = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(home.path());
    let desk = signed_in(home.path(), "officer");
    let lost = |nth: usize| SchoolRequest::Lost {
        who: "dsl".into(),
        school_key: school_key(&school),
        recovery_key: paper(&school, nth),
    };
    let by_paper = |nth: usize| Passphrase::new(&school.papers[nth].to_line());
    assert_eq!(asks(&desk, lost(1), refused), NotSeconded::Nobody);
    // The chair's paper is the one that is used: it does not prove the chair as well, nor somebody else.
    second(&desk, "chair", by_paper(1));
    assert!(matches!(asks(&desk, lost(1), refused), NotSeconded::Wrong(_)));
    second(&desk, "deputy", by_paper(0));
    assert!(matches!(asks(&desk, lost(1), refused), NotSeconded::Wrong(_)));
    assert_eq!(directory(home.path()).version, 1);
    second(&desk, "head", by_paper(0));
    asks(&desk, lost(1), changed);
    assert_eq!(seconded(home.path()), [("head".to_owned(), "recovery officer".to_owned())]);
}

#[test]
fn nothing_goes_out_alone() {
    let home = tempfile::tempdir().unwrap();
    school().set_up(home.path());
    let told = report(Worry::ScaryOrRude, Some("a clown"));
    tell(home.path(), std::slice::from_ref(&told));
    let out = tempfile::tempdir().unwrap();
    let desk = signed_in(home.path(), "dsl");
    start(&desk, &told.id);
    let table = || {
        desk.ask(DeskRequest::Incident(IncidentRequest::Table(vec![told.id.clone()], out.path().to_owned()))).unwrap();
        desk_hear(&desk, |reply| match reply {
            DeskReply::Incident(reply) => match reply.as_ref() {
                IncidentReply::Written(written) => Some(written.clone()),
                _ => None,
            },
            _ => None,
        })
    };
    assert_eq!(table(), Err(NotWritten::NotSeconded(NotSeconded::Nobody)));
    assert_eq!(std::fs::read_dir(out.path()).unwrap().count(), 0);
    second(&desk, "head", passphrase_of("head"));
    assert_eq!(table().unwrap().len(), 1);
    assert_eq!(seconded(home.path()), [("head".to_owned(), "export dsl".to_owned())]);
}
