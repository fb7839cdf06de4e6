//! Pupil voice: a child is asked once, their words go where a report's would and nowhere else, stand on Today until
//! somebody read them, and pictures are counted without giving anybody away.

use std::path::Path;

use tawny::domain::class_overview::{ClassOverview, Heard, SaidTo};
use tawny::domain::ids::{ChoiceId, OpinionId, PupilId};
use tawny::domain::opinion::{Counted, Opinion, count};
use tawny::domain::person::Pupil;
use tawny::domain::time::Moment;
use tawny::seal::seal;
use tawny::store::desk_worker::{DeskLink, DeskReply, DeskRequest, spawn_desk_with};
use tawny::store::opinion_rows::{OpinionRows, SealedOpinion};
use tawny::store::sqlite::Sqlite;
use tawny::store::worker::{AskedNow, Link, Reply, Request, Saying, spawn_kiosk};
use tawny::store::{Store, StoreError};

use crate::school::{QUICK, School, ask, desk_hear, passphrase_of, routing, school};

const WORDS: &str = "My cousin sends me things I do not like.";

fn pupil(id: &str, group: &str) -> Pupil {
    Pupil {
        id: id.into(),
        first_name: id.to_owned(),
        surname_initial: None,
        year: 5,
        animal: "animal/fox".into(),
        groups: vec![group.into()],
        new_here: false,
    }
}

/// Children `oak-0` … of one class, and one of the other.
fn with_children(dir: &Path, many: usize) -> School {
    let school = school();
    school.set_up(dir);
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    for at in 0..many {
        store.put_pupil(&pupil(&format!("oak-{at}"), "oak")).unwrap();
    }
    store.put_pupil(&pupil("elm-0", "elm")).unwrap();
    school
}

fn desk(dir: &Path, who: &str) -> DeskLink {
    let desk = spawn_desk_with(dir.to_owned(), QUICK, || {});
    desk.ask(DeskRequest::SignIn { staff: who.into(), passphrase: passphrase_of(who) }).unwrap();
    desk_hear(&desk, |reply| matches!(reply, DeskReply::SignedIn(_)).then_some(()));
    desk
}

/// What the desk says of the classes once it is so; it also says so unasked, of what was before.
fn classes_once(desk: &DeskLink, request: DeskRequest, so: impl Fn(&[ClassOverview]) -> bool) -> Vec<ClassOverview> {
    desk.ask(request).unwrap();
    desk_hear(desk, |reply| match reply {
        DeskReply::Classes(classes) => so(classes).then(|| classes.clone()),
        DeskReply::Trouble(error) => panic!("{error:?}"),
        _ => None,
    })
}

fn classes(desk: &DeskLink, request: DeskRequest) -> Vec<ClassOverview> {
    classes_once(desk, request, |_| true)
}

fn kiosk(dir: &Path) -> Link {
    spawn_kiosk(dir.to_owned(), None, routing(), || {})
}

fn asked(kiosk: &Link, who: &str) -> Option<AskedNow> {
    ask(kiosk, Request::Pupil(who.into()), |reply| match reply {
        Reply::Pupil(now) => Some(now.asked.clone()),
        _ => None,
    })
}

fn say(kiosk: &Link, who: &str, choice: &str, words: Option<&str>) {
    let asked = asked(kiosk, who).expect("asked");
    let saying = Saying { pupil: who.into(), asked, choice: choice.into(), words: words.map(str::to_owned) };
    let kept = ask(kiosk, Request::Opinion(Box::new(saying)), |reply| match reply {
        Reply::Opinion(kept) => Some(*kept),
        _ => None,
    });
    assert!(kept);
}

/// Everything children said that this person is shown.
fn said(classes: &[ClassOverview]) -> Vec<(PupilId, SaidTo, String)> {
    let children = classes.iter().flat_map(|class| &class.children);
    let listen = children.flat_map(|child| child.listen.iter().map(|one| (child.pupil.id.clone(), one)));
    let said = listen.filter_map(|(pupil, one)| match &one.answer {
        Heard::Said(said) => Some((pupil, said.clone(), one.about.clone())),
        _ => None,
    });
    said.collect()
}

fn ask_oak(desk: &DeskLink, question: Option<&str>) -> Vec<ClassOverview> {
    let asked = |classes: &[ClassOverview]| classes[0].asking.asked.as_ref().map(|asked| asked.as_str()) == question;
    classes_once(desk, DeskRequest::AskClass("oak".into(), question.map(Into::into)), asked)
}

#[test]
fn a_child_answers_once_and_their_words_reach_the_teacher_and_the_leads_until_they_are_read() {
    let dir = tempfile::tempdir().unwrap();
    with_children(dir.path(), 2);
    let larch = desk(dir.path(), "larch");
    assert_eq!(classes(&larch, DeskRequest::Classes)[0].asking.questions.len(), 3, "three are shipped");
    ask_oak(&larch, Some("hard"));
    let kiosk = kiosk(dir.path());
    assert_eq!(asked(&kiosk, "elm-0"), None, "another class");
    say(&kiosk, "oak-0", "unkind", Some(WORDS));
    say(&kiosk, "oak-1", "nothing", None);
    assert_eq!((asked(&kiosk, "oak-0"), asked(&kiosk, "oak-1")), (None, None), "asked once");
    kiosk.close();

    for who in ["larch", "dsl", "deputy"] {
        let desk = desk(dir.path(), who);
        let seen = said(&classes(&desk, DeskRequest::Classes));
        let [(pupil, said, _)] = seen.as_slice() else { panic!("{who}: {seen:?}") };
        assert_eq!((pupil.as_str(), said.words.as_str(), said.is_known), ("oak-0", WORDS, true), "{who}");
        assert_eq!(said.choice.as_ref().unwrap().as_str(), "opinion-hard-unkind");
    }
    // The other class's teacher, the head and the chair are no readers; the officer is no listener.
    for who in ["novak", "head", "officer", "chair", "technician"] {
        let desk = desk(dir.path(), who);
        assert!(said(&classes(&desk, DeskRequest::Classes)).is_empty(), "{who}");
    }
    let seen = said(&classes_once(&larch, DeskRequest::Classes, |classes| !said(classes).is_empty()));
    let read = DeskRequest::TalkedWith(seen[0].0.clone(), seen[0].2.clone());
    classes_once(&larch, read, |classes| said(classes).is_empty());
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    let rows = store.audit_rows().unwrap();
    assert!(rows.iter().any(|row| row.verb == "asked-class" && row.object.as_deref() == Some("oak hard")));
    assert!(rows.iter().any(|row| row.verb == "read-opinion" && row.object.as_deref() == Some("oak-0")));
    assert_eq!(store.verify().unwrap().problems, []);
}

#[test]
fn nothing_of_what_a_child_says_stands_outside_the_seal() {
    let dir = tempfile::tempdir().unwrap();
    with_children(dir.path(), 1);
    ask_oak(&desk(dir.path(), "larch"), Some("hard"));
    let kiosk = kiosk(dir.path());
    say(&kiosk, "oak-0", "unkind", Some(WORDS));
    kiosk.close();
    let rows: Vec<SealedOpinion> = Sqlite::open_desk(dir.path()).unwrap().0.opinions_after(0).unwrap();
    assert_eq!(rows.len(), 1);
    let holds = |bytes: &[u8], words: &str| bytes.windows(words.len()).any(|part| part == words.as_bytes());
    let file = std::fs::read(dir.path().join(tawny::store::sqlite::FILE)).unwrap();
    for secret in ["My cousin", "unkind"] {
        assert!(!holds(&file, secret) && !holds(&rows[0].body, secret), "{secret} stands in the clear");
    }
    assert!(holds(&file, "oak hard"), "and what does is found");
}

#[test]
fn words_about_a_teacher_do_not_reach_that_teacher() {
    let dir = tempfile::tempdir().unwrap();
    with_children(dir.path(), 2);
    let larch = desk(dir.path(), "larch");
    ask_oak(&larch, Some("promises"));
    let kiosk = kiosk(dir.path());
    say(&kiosk, "oak-0", "change", Some("Miss Larch shouts at me."));
    // Its twin: words about nobody do.
    say(&kiosk, "oak-1", "change", Some("Make them shorter."));
    kiosk.close();
    let words = |classes: &[ClassOverview]| -> Vec<String> {
        said(classes).into_iter().map(|(_, said, _)| said.words).collect()
    };
    let seen = classes_once(&larch, DeskRequest::Classes, |classes| !said(classes).is_empty());
    assert_eq!(words(&seen), ["Make them shorter."]);
    let seen = classes(&desk(dir.path(), "dsl"), DeskRequest::Classes);
    assert_eq!(words(&seen), ["Miss Larch shouts at me.", "Make them shorter."]);
}

#[test]
fn a_class_is_asked_by_those_who_listen_to_it_and_by_nobody_else() {
    let dir = tempfile::tempdir().unwrap();
    with_children(dir.path(), 1);
    for who in ["novak", "technician", "officer"] {
        let desk = desk(dir.path(), who);
        desk.ask(DeskRequest::AskClass("oak".into(), Some("hard".into()))).unwrap();
        let refused = desk_hear(&desk, |reply| match reply {
            DeskReply::Trouble(error) => Some(error.clone()),
            _ => None,
        });
        assert_eq!(refused, StoreError::NotAllowed, "{who}");
    }
    let kiosk = kiosk(dir.path());
    assert_eq!(asked(&kiosk, "oak-0"), None);
    let larch = desk(dir.path(), "larch");
    ask_oak(&larch, Some("hard"));
    let first = asked(&kiosk, "oak-0").unwrap();
    say(&kiosk, "oak-0", "nothing", None);
    // Asked again it is another question; nothing asked is none.
    ask_oak(&larch, None);
    assert_eq!(asked(&kiosk, "oak-0"), None);
    ask_oak(&larch, Some("hard"));
    assert_ne!(asked(&kiosk, "oak-0").unwrap(), first);
    kiosk.close();
}

#[test]
fn pictures_are_counted_for_a_class_and_fewer_than_five_are_not_shown() {
    let dir = tempfile::tempdir().unwrap();
    with_children(dir.path(), 7);
    let larch = desk(dir.path(), "larch");
    let counted = |classes: Vec<ClassOverview>| classes[0].asking.counted.clone().unwrap();
    assert_eq!(counted(ask_oak(&larch, Some("hard"))), Counted::Nobody);
    let kiosk = kiosk(dir.path());
    for at in 0..7 {
        if at == 4 {
            let is_few = |classes: &[ClassOverview]| classes[0].asking.counted == Some(Counted::Few);
            classes_once(&larch, DeskRequest::Classes, is_few);
        }
        say(&kiosk, &format!("oak-{at}"), if at < 5 { "stopping" } else { "unkind" }, None);
    }
    kiosk.close();
    let each = Some(Counted::Each(vec![Some(5), None, None, None]));
    classes_once(&larch, DeskRequest::Classes, |classes| classes[0].asking.counted == each);
}

#[test]
fn what_no_kiosk_signed_is_said_to_be_unknown_and_counts_nowhere() {
    let dir = tempfile::tempdir().unwrap();
    let school = with_children(dir.path(), 6);
    let larch = desk(dir.path(), "larch");
    ask_oak(&larch, Some("hard"));
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    let row = store.asked(&"oak".into()).unwrap().unwrap().row;
    for at in 0..6 {
        let opinion = forged(at, row);
        let words = serde_json::to_vec(&opinion).unwrap();
        let body = seal(&words, &[school.identities[&"larch".into()].recipient()]).unwrap();
        let sealed = SealedOpinion { row: 0, id: opinion.id, at: Moment(1), body };
        store.add_opinion(row, &opinion.pupil, &sealed).unwrap();
    }
    let seen = classes_once(&larch, DeskRequest::Classes, |classes| said(classes).len() == 6);
    assert_eq!(seen[0].asking.counted, Some(Counted::Nobody));
    let seen = said(&seen);
    assert!(seen.iter().all(|(_, said, _)| !said.is_known));
    // What was said stays as it was said.
    let conn = rusqlite::Connection::open(dir.path().join(tawny::store::sqlite::FILE)).unwrap();
    let error = conn.execute("UPDATE opinion SET at = 2", []).unwrap_err();
    assert!(error.to_string().contains("append-only"), "{error}");
}

fn forged(at: usize, asked: i64) -> Opinion {
    Opinion {
        id: OpinionId(format!("forged-{at}")),
        at: Moment(1),
        asked,
        question: "hard".into(),
        pupil: PupilId(format!("oak-{at}")),
        group: ("oak".into(), "Oak".into()),
        choice: "stopping".into(),
        words: Some("made up".into()),
    }
}

#[test]
fn a_child_counts_once_with_what_they_said_last() {
    let questions = tawny::content::load(&tawny::content::root()).0.questions;
    let question = questions.iter().find(|question| question.id.as_str() == "hard").unwrap();
    let mut all: Vec<Opinion> = (0..5).map(|at| forged(at, 1)).collect();
    all.push(Opinion { choice: ChoiceId::from("nothing"), ..forged(0, 1) });
    let refs: Vec<&Opinion> = all.iter().collect();
    assert_eq!(count(question, &refs), Counted::Each(vec![None, None, None, None]));
    assert_eq!(count(question, &refs[..5]), Counted::Each(vec![Some(5), None, None, None]));
}
