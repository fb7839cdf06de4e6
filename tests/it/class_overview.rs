//! What grown-ups see of a class, who sees which, and what a child's *not sure* becomes.

use std::path::Path;

use tawny::content;
use tawny::domain::agreement::{Agreement, DrawnMark, Given, SignedAgreement, SignedPromise, Signing};
use tawny::domain::class_overview::{ChildOverview, ClassOverview, Past, named};
use tawny::domain::person::{Group, Pupil};
use tawny::domain::time::Moment;
use tawny::seal::hash::sha256;
use tawny::store::desk_worker::{DeskLink, DeskReply, DeskRequest, Naming, spawn_desk};
use tawny::store::sqlite::Sqlite;
use tawny::store::{Store, StoreError};

use crate::school::{desk_hear, passphrase_of, school};

fn pupil(id: &str, group: &str, new_here: bool) -> Pupil {
    Pupil {
        id: id.into(),
        first_name: "Ben".into(),
        surname_initial: Some('T'),
        year: 2,
        animal: "animal/fox".into(),
        groups: vec![group.into()],
        new_here,
    }
}

fn signed(pupil: &str, agreement: &Agreement, version: &str, unsure: &[&str]) -> SignedAgreement {
    let given = |id: &str| if unsure.contains(&id) { Given::NotSure } else { Given::IWill };
    let promises = agreement.promises.iter().map(|promise| SignedPromise {
        id: promise.id.clone(),
        text: "words".into(),
        given: given(promise.id.as_str()),
    });
    SignedAgreement {
        pupil: pupil.into(),
        version: version.into(),
        language: "en-GB".into(),
        promises: promises.collect(),
        name: "Ben".into(),
        mark: DrawnMark::default(),
        at: Moment(1),
    }
}

fn child(past: Past) -> ChildOverview {
    let (library, _) = content::load(&content::root());
    ChildOverview::of(pupil("p1", "oak", false), past, &library.agreement, &library.lessons)
}

fn abouts(child: &ChildOverview) -> Vec<&str> {
    child.listen.iter().map(|listen| listen.about.as_str()).collect()
}

#[test]
fn only_answers_that_may_be_more_want_a_listener_until_somebody_talked() {
    let agreement = content::load(&content::root()).0.agreement;
    let unsure = ["A1", "A3", "A7", "A9", "A11", "A13"];
    let past = Past { signed: Some(signed("p1", &agreement, "2026-09", &unsure)), ..Past::default() };
    let heard = child(past.clone());
    assert_eq!(abouts(&heard), ["2026-09/A3", "2026-09/A7", "2026-09/A11", "2026-09/A13"]);
    assert_eq!(heard.not_sure.len(), unsure.len());
    let talked = Past { talked: ["2026-09/A3".to_owned()].into(), ..past };
    assert_eq!(abouts(&child(talked)), ["2026-09/A7", "2026-09/A11", "2026-09/A13"]);
    // Not signed yet: the answers on the way count, for a child may stop at the very promise.
    let answers = vec![Given::IWill, Given::IWill, Given::IWill, Given::NotSure];
    let signing = Signing { version: agreement.version.clone(), answers, sitting_from: 0 };
    assert_eq!(abouts(&child(Past { signing: Some(signing), ..Past::default() })), ["2026-09/A3"]);
}

#[test]
fn ready_for_the_internet_takes_the_promises_of_now_and_the_lessons_the_school_asks_for() {
    let agreement = content::load(&content::root()).0.agreement;
    assert!(!agreement.ready_strands.is_empty(), "what it takes is data");
    let past = |version: &str, lessons: &[&str]| Past {
        signed: Some(signed("p1", &agreement, version, &[])),
        lessons: lessons.iter().map(|id| (*id).into()).collect(),
        ..Past::default()
    };
    assert!(child(past("2026-09", &["priv-younger"])).ready);
    assert!(!child(past("2025-09", &["priv-younger"])).ready, "the promises of last year");
    assert!(!child(past("2026-09", &["bull-older"])).ready, "another lesson");
    assert!(!child(Past::default()).ready);
}

#[test]
fn a_new_childs_name_is_one() {
    let oak = Group { id: "oak".into(), name: "Oak".into(), picture: "symbol/leaf".into(), language: None };
    let name = |first: &str, initial: &str, year| named(pupil("p1", "elm", true), first, initial, year, &oak);
    let done = name("  Zoë ", "ö", 3).unwrap();
    assert_eq!((done.staff_name().as_str(), done.year, done.new_here), ("Zoë Ö", 3, false));
    assert_eq!(done.groups, ["oak".into()]);
    assert_eq!(name("Zoë", "", 0).unwrap().staff_name(), "Zoë");
    for refused in [name(" ", "T", 2), name(&"x".repeat(31), "T", 2), name("Ben", "7", 2), name("Ben", "T", 7)] {
        assert_eq!(refused, None);
    }
}

pub fn sign_in(dir: &Path, id: &str) -> DeskLink {
    let desk = spawn_desk(dir.to_owned(), || {});
    desk.ask(DeskRequest::SignIn { staff: id.into(), passphrase: passphrase_of(id) }).unwrap();
    desk_hear(&desk, |reply| matches!(reply, DeskReply::SignedIn(_)).then_some(()));
    desk
}

pub fn classes(desk: &DeskLink) -> Vec<ClassOverview> {
    desk_hear(desk, |reply| match reply {
        DeskReply::Classes(classes) => Some(classes.clone()),
        _ => None,
    })
}

fn seen_by(dir: &Path, id: &str) -> Vec<ClassOverview> {
    let desk = sign_in(dir, id);
    desk.ask(DeskRequest::Classes).unwrap();
    classes(&desk)
}

#[test]
fn everybody_sees_the_classes_that_are_theirs_and_only_listeners_whom_to_listen_to() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    for (id, group) in [("p1", "oak"), ("p2", "elm")] {
        store.put_pupil(&pupil(id, group, id == "p2")).unwrap();
    }
    let agreement = content::load(&content::root()).0.agreement;
    let unsure = signed("p1", &agreement, "2026-09", &["A13"]);
    store.sign(&unsure, &sha256(unsure.hashed_text().as_bytes())).unwrap();

    let seen = |id: &str| -> (Vec<String>, usize) {
        let classes = seen_by(dir.path(), id);
        let listen = classes.iter().flat_map(|class| &class.children).map(|child| child.listen.len()).sum();
        (classes.into_iter().map(|class| class.group.name).collect(), listen)
    };
    let names = |all: &[&str]| all.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    assert_eq!(seen("larch"), (names(&["Oak"]), 1));
    assert_eq!(seen("novak"), (names(&["Elm"]), 0));
    assert_eq!(seen("dsl"), (names(&["Elm", "Oak"]), 1));
    assert_eq!(seen("head"), (names(&["Elm", "Oak"]), 1));
    assert_eq!(seen("officer"), (names(&["Elm", "Oak"]), 0));
    assert_eq!(seen("technician"), (names(&[]), 0));
    assert_eq!(seen("chair"), (names(&[]), 0));

    // Talking and naming: in one's own class only, and audited.
    let larch = sign_in(dir.path(), "larch");
    let naming = |group: &str| Naming {
        pupil: "p2".into(),
        first_name: "Ewa".into(),
        initial: "z".into(),
        group: group.into(),
        year: 5,
    };
    larch.ask(DeskRequest::NameChild(naming("oak"))).unwrap();
    let refused = desk_hear(&larch, |reply| match reply {
        DeskReply::Trouble(error) => Some(error.clone()),
        _ => None,
    });
    assert_eq!(refused, StoreError::NotAllowed, "another class's child");
    larch.ask(DeskRequest::TalkedWith("p1".into(), "2026-09/A13".into())).unwrap();
    assert!(classes(&larch)[0].children[0].listen.is_empty());
    let dsl = sign_in(dir.path(), "dsl");
    dsl.ask(DeskRequest::NameChild(naming("elm"))).unwrap();
    let elm = classes(&dsl).remove(0);
    assert_eq!((elm.children[0].pupil.staff_name().as_str(), elm.children[0].pupil.new_here), ("Ewa Z", false));
    let verbs: Vec<String> = store.audit_rows().unwrap().into_iter().map(|row| row.verb).collect();
    assert!(verbs.contains(&"talked-with".to_owned()) && verbs.contains(&"named-pupil".to_owned()));
    assert_eq!(store.verify().unwrap().problems, []);
}
