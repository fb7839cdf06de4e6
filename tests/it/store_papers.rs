//! A new recovery paper in place of one that is lost, or whose keeper leaves: made by the other one,
//! counted only once it was read back, and opening what the old one opened, but for what is about
//! whoever keeps it now.

use std::path::Path;

use tawny::domain::gaps::Gap;
use tawny::domain::ids::{ReportId, StaffId};
use tawny::domain::queue::Entry;
use tawny::domain::report::Worry;
use tawny::seal::lock::{key_of, unlock};
use tawny::seal::{Identity, RecoveryPaper, open};
use tawny::store::desk_worker::{DeskLink, DeskRequest, SchoolReply, SchoolRequest, Typed};
use tawny::store::founding::{Asked, Paper};
use tawny::store::handed::open_again;
use tawny::store::locks::LockRows;
use tawny::store::seconds::Somebody;
use tawny::store::sqlite::Sqlite;
use tawny::store::{DeskRows, Store};
use tawny::tools::export::export;

use crate::school::{School, passphrase_of, report, routing, school};
use crate::store_people::{
    all_resealed, changed, directory, outside, paper, queue, school_asks, school_key, signed_in, tell, typed,
};

fn new_paper(school: &School, holder: &str, other: usize) -> SchoolRequest {
    SchoolRequest::NewPaper {
        holder: holder.into(),
        school_key: school_key(school),
        recovery_key: paper(school, other),
    }
}

fn made(reply: &SchoolReply) -> Option<(Paper, Asked)> {
    match reply {
        SchoolReply::Paper(made) => Some((**made).clone()),
        SchoolReply::Refused(why) => panic!("{why:?}"),
        SchoolReply::WrongPaper => panic!("wrong paper"),
        _ => None,
    }
}

fn read_back(paper: &Paper, asked: &Asked) -> [Typed; 3] {
    [0, 1, 2].map(|nth| typed(&paper.answer(asked, nth)))
}

/// Makes a paper for `holder` with the paper `other` and reads it back. Gives its key.
fn made_and_proved(desk: &DeskLink, school: &School, holder: &str, other: usize) -> Identity {
    let (paper, asked) = school_asks(desk, new_paper(school, holder, other), made);
    school_asks(desk, SchoolRequest::ProvePaper(read_back(&paper, &asked)), changed);
    all_resealed(desk);
    RecoveryPaper::read(&paper.recovery).unwrap()
}

/// The store with the school's lock taken away, as far as a paper holds its key.
fn unlocked_by(dir: &Path, paper: &Identity) -> Sqlite {
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    store.hold_locks(paper).unwrap();
    store
}

/// Which reports a paper opens: by their own files, and by what was sealed again.
fn opened_by(dir: &Path, paper: &Identity) -> (Vec<ReportId>, Vec<ReportId>) {
    let mut store = unlocked_by(dir, paper);
    let reports = store.reports_after(0).unwrap().0;
    let own = reports.iter().filter(|report| open(&report.body, paper).is_ok()).map(|report| report.id.clone());
    let copies = store.handed_after(0).unwrap();
    let again = copies.iter().filter(|copy| open_again(copy, paper).is_some()).map(|copy| copy.about.clone());
    (own.collect(), again.collect())
}

fn holders(dir: &Path) -> Vec<StaffId> {
    directory(dir).recovery.into_iter().map(|key| key.holder).collect()
}

#[test]
fn a_new_paper_opens_what_the_lost_one_opened_and_the_lost_one_nothing_from_then_on() {
    let home = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(home.path());
    tell(home.path(), Worry::UnkindMessage, &[Some("one"), Some("two"), None]);
    let desk = signed_in(home.path(), "dsl");
    let wrong = SchoolRequest::NewPaper {
        holder: "head".into(),
        school_key: school_key(&school),
        recovery_key: typed(&Identity::generate().to_line()),
    };
    school_asks(&desk, wrong, |reply| matches!(reply, SchoolReply::WrongPaper).then_some(()));

    // The head's paper is lost; the chair's makes a new one for the head.
    let (fresh, asked) = school_asks(&desk, new_paper(&school, "head", 1), made);
    let not_it = [typed("abcd"), typed("abcd"), typed("abandon")];
    school_asks(&desk, SchoolRequest::ProvePaper(not_it), |reply| {
        matches!(reply, SchoolReply::NotOnPaper).then_some(())
    });
    assert_eq!(directory(home.path()).version, 1, "nothing is stored before it was read back");
    school_asks(&desk, SchoolRequest::ProvePaper(read_back(&fresh, &asked)), changed);
    all_resealed(&desk);
    let new = RecoveryPaper::read(&fresh.recovery).unwrap();
    let now = directory(home.path());
    assert_eq!((now.version, now.gaps(&routing())), (2, vec![]));
    assert_eq!(holders(home.path()), ["chair".into(), "head".into()] as [StaffId; 2]);

    assert_eq!(opened_by(home.path(), &new).1.len(), 3, "sealed again for it");
    assert_eq!(opened_by(home.path(), &school.papers[0]).1.len(), 0, "and not for the lost one");
    tell(home.path(), Worry::UnkindMessage, &[Some("three")]);
    let (own, _) = opened_by(home.path(), &new);
    assert_eq!(own.len(), 1, "what is told from now on");
    assert_eq!(opened_by(home.path(), &school.papers[0]).0.len(), 0, "what was sealed to the lost one is locked anew");
    assert_eq!(opened_by(home.path(), &school.papers[1]).0.len(), 4, "the other paper as ever");
    let traces = outside(home.path());
    assert!(traces[..3].iter().all(|trace| *trace == traces[0]), "{traces:?}");

    // With stock age too: what is exported opens with the new paper.
    let sealed = home.path().join("sealed");
    let somebody = |id: &str| Somebody { name: id.to_owned(), proof: passphrase_of(id) };
    export(home.path(), &sealed, [&somebody("dsl"), &somebody("officer")]).unwrap();
    let files: Vec<Vec<u8>> =
        std::fs::read_dir(&sealed).unwrap().map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect();
    let lock = files.iter().find_map(|file| key_of(&open(file, &new).ok()?).ok()).unwrap();
    let inside = files.iter().filter_map(|file| unlock(file, &lock).ok());
    assert_eq!(inside.filter(|envelope| open(envelope, &new).is_ok()).count(), 4);
    let (mut store, _) = Sqlite::open_desk(home.path()).unwrap();
    let verbs: Vec<String> = store.audit_rows().unwrap().into_iter().map(|row| row.verb).collect();
    for verb in ["recovery-used", "people-changed", "resealed"] {
        assert!(verbs.iter().any(|known| known == verb), "{verb} not in {verbs:?}");
    }
    assert!(store.verify().unwrap().problems.is_empty());
}

#[test]
fn whoever_keeps_a_paper_leaves_once_somebody_else_keeps_one() {
    let home = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(home.path());
    let desk = signed_in(home.path(), "dsl");
    let leave = || SchoolRequest::Leave { who: "head".into(), follower: None, school_key: school_key(&school) };
    let refused = |reply: &SchoolReply| match reply {
        SchoolReply::Refused(why) => Some(why.iter().map(|(gap, _)| gap.clone()).collect::<Vec<_>>()),
        _ => None,
    };
    assert_eq!(school_asks(&desk, leave(), refused), [Gap::RecoveryKeys]);
    // Two papers with one keeper are one paper; a technician never opens a child's words.
    assert_eq!(school_asks(&desk, new_paper(&school, "chair", 1), refused), [Gap::RecoveryKeys]);
    desk.ask(DeskRequest::School(new_paper(&school, "technician", 1))).unwrap();
    crate::school::desk_hear(&desk, |reply| {
        matches!(reply, tawny::store::desk_worker::DeskReply::Trouble(_)).then_some(())
    });
    made_and_proved(&desk, &school, "officer", 1);
    school_asks(&desk, leave(), changed);
    assert_eq!(holders(home.path()), ["chair".into(), "officer".into()] as [StaffId; 2]);
}

#[test]
fn what_is_about_its_new_keeper_stays_shut_for_a_new_paper() {
    let home = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(home.path());
    tell(home.path(), Worry::UnkindMessage, &[Some("they keep on"), Some("Mr Osei shouted at me")]);
    // Nobody is named: it may be the one who keeps the new paper.
    tell(home.path(), Worry::GrownUpAtSchool, &[None]);
    let desk = signed_in(home.path(), "dsl");
    assert_eq!(queue(&desk), 3);
    // The chair's paper is lost, and opened all three; the officer will keep one.
    assert_eq!(opened_by(home.path(), &school.papers[1]).0.len(), 3);
    let new = made_and_proved(&desk, &school, "officer", 0);
    assert_eq!(opened_by(home.path(), &new).1.len(), 1);
    let traces = outside(home.path());
    assert!(traces.iter().all(|trace| *trace == traces[0] && trace.0.len() == 1), "{traces:?}");
    // A note written from now on reaches the new paper where it opens the report, and only there.
    let first = report_ids(home.path());
    for id in &first {
        desk.ask(DeskRequest::Mark(id.clone(), tawny::domain::queue::Did::Seen)).unwrap();
    }
    desk.ask(DeskRequest::Refresh).unwrap();
    desk.close();
    let mut store = unlocked_by(home.path(), &new);
    let notes = store.notes_after(0).unwrap();
    let opens = notes.iter().filter(|note| open(&note.body, &new).is_ok());
    let about: Vec<ReportId> = opens.map(|note| note.about.clone()).collect();
    assert_eq!(about, [first[0].clone(), first[0].clone()], "that it was sealed again, and that it was seen");
}

fn report_ids(dir: &Path) -> Vec<ReportId> {
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    store.reports_after(0).unwrap().0.into_iter().map(|report| report.id).collect()
}

#[test]
fn a_paper_nobody_read_back_is_void() {
    let home = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(home.path());
    let desk = signed_in(home.path(), "dsl");
    let (paper, asked) = school_asks(&desk, new_paper(&school, "officer", 1), made);
    desk.ask(DeskRequest::School(SchoolRequest::DropPaper)).unwrap();
    school_asks(&desk, SchoolRequest::ProvePaper(read_back(&paper, &asked)), |reply| {
        matches!(reply, SchoolReply::WrongPaper).then_some(())
    });
    assert_eq!((directory(home.path()).version, holders(home.path()).len()), (1, 2));
}

#[test]
fn the_rule_for_papers_has_a_twin_that_forgets_who_is_barred() {
    let school = school();
    let osei = school.directory.person(&"officer".into()).unwrap();
    let mut told = report(Worry::UnkindMessage, Some("Mr Osei shouted at me"));
    told.recovery = vec!["chair".into()];
    told.barred = vec!["officer".into()];
    let entry = Entry::of(told.clone(), Vec::new());
    assert!(!entry.opens_by_paper(&"chair".into(), osei));
    told.barred.clear();
    let careless = Entry::of(told, Vec::new());
    assert!(careless.opens_by_paper(&"chair".into(), osei), "the tests above would notice");
}
