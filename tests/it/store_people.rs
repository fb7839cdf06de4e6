//! People come, go and lose passphrases: the directory is signed by the paper's key, what must be
//! sealed again is, by somebody who may open it, and nothing tells from outside whose it was.

use std::path::{Path, PathBuf};

use tawny::domain::directory::Directory;
use tawny::domain::gaps::Gap;
use tawny::domain::ids::StaffId;
use tawny::domain::person::Role;
use tawny::domain::report::Worry;
use tawny::domain::set_up::Person;
use tawny::domain::telling::Keep;
use tawny::seal::{Identity, Passphrase, verify_directory};
use tawny::store::desk_worker::{
    DeskLink, DeskReply, DeskRequest, SchoolReply, SchoolRequest, Second, Typed, spawn_desk_with,
};
use tawny::store::people_change::{PeopleRows, ResealStep};
use tawny::store::sqlite::Sqlite;
use tawny::store::worker::{Pin, Reply, Request, spawn_kiosk};
use tawny::store::{DeskRows, Store};

use crate::planted::{MODE, VICTIM, victim};
use crate::school::{QUICK, School, ask, desk_hear, passphrase_of, report, routing, school};

pub fn signed_in(dir: &Path, who: &str) -> DeskLink {
    let desk = spawn_desk_with(dir.to_owned(), QUICK, || {});
    enter(&desk, who, passphrase_of(who));
    desk
}

pub fn enter(desk: &DeskLink, who: &str, passphrase: Passphrase) {
    desk.ask(DeskRequest::SignIn { staff: who.into(), passphrase }).unwrap();
    desk_hear(desk, |reply| matches!(reply, DeskReply::SignedIn(_)).then_some(()));
}

pub fn refused_entry(desk: &DeskLink, who: &str, passphrase: Passphrase) {
    desk.ask(DeskRequest::SignIn { staff: who.into(), passphrase }).unwrap();
    desk_hear(desk, |reply| matches!(reply, DeskReply::Wrong { .. }).then_some(()));
}

/// The chair stands beside whoever is signed in, for what they ask next.
pub fn beside(desk: &DeskLink) {
    let second = Second { who: "chair".into(), proof: passphrase_of("chair") };
    desk.ask(DeskRequest::Second(second)).unwrap();
}

pub fn school_asks<T>(desk: &DeskLink, request: SchoolRequest, pick: impl Fn(&SchoolReply) -> Option<T>) -> T {
    beside(desk);
    desk.ask(DeskRequest::School(request)).unwrap();
    school_hears(desk, pick)
}

pub fn school_hears<T>(desk: &DeskLink, pick: impl Fn(&SchoolReply) -> Option<T>) -> T {
    desk_hear(desk, |reply| match reply {
        DeskReply::School(reply) => pick(reply),
        DeskReply::Trouble(error) => panic!("{error:?}"),
        _ => None,
    })
}

pub fn typed(words: &str) -> Typed {
    Typed(words.to_owned().into())
}

pub fn school_key(school: &School) -> Typed {
    // As it stands on the paper: numbered, in lines.
    let words = school.root.to_words().unwrap();
    let numbered: Vec<String> = words.split(' ').enumerate().map(|(at, word)| format!("{} {word}", at + 1)).collect();
    typed(&numbered.join("\n"))
}

pub fn paper(school: &School, nth: usize) -> Typed {
    // Only the groups, without what stands before them.
    let line = school.papers[nth].to_line();
    typed(line.strip_prefix("AGE-SECRET-KEY-1").unwrap())
}

pub fn directory(dir: &Path) -> Directory {
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    let (kiosk, signed) = (store.kiosk().unwrap().unwrap(), store.directory().unwrap().unwrap());
    verify_directory(&signed.body, &signed.signature, &kiosk.root_key).unwrap()
}

pub fn tell(dir: &Path, worry: Worry, words: &[Option<&str>]) {
    let kiosk = spawn_kiosk(dir.to_owned(), None, routing(), || {});
    for words in words {
        let told = report(worry, *words);
        ask(&kiosk, Request::Tell(Keep::Settle, Box::new(told)), |reply| {
            matches!(reply, Reply::Told(..)).then_some(())
        });
    }
    kiosk.close();
}

pub fn queue(desk: &DeskLink) -> usize {
    desk.ask(DeskRequest::Refresh).unwrap();
    desk_hear(desk, |reply| match reply {
        DeskReply::Queue(rows) => Some(rows.len()),
        _ => None,
    })
}

pub fn changed(reply: &SchoolReply) -> Option<Option<Passphrase>> {
    match reply {
        SchoolReply::Changed(card) => Some(card.as_ref().map(|card| card.passphrase.clone())),
        SchoolReply::Refused(why) => panic!("{why:?}"),
        SchoolReply::WrongPaper => panic!("wrong paper"),
        _ => None,
    }
}

pub fn all_resealed(desk: &DeskLink) {
    school_hears(desk, |reply| matches!(reply, SchoolReply::Now(left) if left.is_empty()).then_some(()));
}

#[test]
fn somebody_changes_their_passphrase_and_pin_and_the_old_ones_are_gone() {
    let home = tempfile::tempdir().unwrap();
    school().set_up(home.path());
    let desk = signed_in(home.path(), "dsl");
    let offered = school_asks(&desk, SchoolRequest::Offer, |reply| match reply {
        SchoolReply::Offered(passphrase) => Some(passphrase.clone()),
        _ => None,
    });
    let change =
        |old: &str, new: &Passphrase| SchoolRequest::ChangePassphrase { old: Passphrase::new(old), new: new.clone() };
    let weak = Passphrase::new("password");
    school_asks(&desk, change("dsl passphrase", &weak), |reply| matches!(reply, SchoolReply::TooWeak).then_some(()));
    school_asks(&desk, change("wrong", &offered), |reply| {
        matches!(reply, SchoolReply::WrongPassphrase(0)).then_some(())
    });
    school_asks(&desk, change("dsl passphrase", &offered), |reply| {
        matches!(reply, SchoolReply::PassphraseChanged).then_some(())
    });
    let pin = school_asks(&desk, SchoolRequest::ChangePin { passphrase: offered.clone() }, |reply| match reply {
        SchoolReply::NewPin(pin) => Some(pin.clone()),
        _ => None,
    });
    desk.ask(DeskRequest::UnlockPin(Pin("482915".to_owned().into()))).unwrap();
    desk_hear(&desk, |reply| matches!(reply, DeskReply::Wrong { .. }).then_some(()));
    desk.ask(DeskRequest::UnlockPin(Pin(pin))).unwrap();
    desk_hear(&desk, |reply| matches!(reply, DeskReply::PinRight).then_some(()));
    desk.ask(DeskRequest::Lock).unwrap();
    refused_entry(&desk, "dsl", passphrase_of("dsl"));
    enter(&desk, "dsl", offered);
}

#[test]
fn whoever_joins_reads_what_is_told_from_then_on_and_only_the_paper_lets_them_in() {
    let home = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(home.path());
    tell(home.path(), Worry::UnkindMessage, &[None]);
    let desk = signed_in(home.path(), "head");
    let join = |name: &str, key: Typed| SchoolRequest::Join {
        person: Box::new(Person { name: name.into(), roles: vec![Role::DeputyDsl], ..Person::default() }),
        school_key: key,
    };
    let wrong = tawny::seal::RootKey::generate().unwrap().to_words().unwrap();
    for key in ["", "abandon abandon", wrong.as_str()] {
        school_asks(&desk, join("Ms Okafor", typed(key)), |reply| {
            matches!(reply, SchoolReply::WrongPaper).then_some(())
        });
    }
    school_asks(&desk, join(" mrs  KHAN ", school_key(&school)), |reply| {
        matches!(reply, SchoolReply::NameTaken).then_some(())
    });
    assert_eq!(directory(home.path()).version, 1, "nothing was changed");
    let passphrase = school_asks(&desk, join("Ms Okafor", school_key(&school)), changed).unwrap();
    let now = directory(home.path());
    let new = now.staff.iter().find(|staff| staff.name == "Ms Okafor").unwrap().id.clone();
    assert_eq!((now.version, now.gaps(&routing())), (2, vec![]));
    tell(home.path(), Worry::UnkindMessage, &[None, None]);
    let theirs = spawn_desk_with(home.path().to_owned(), QUICK, || {});
    enter(&theirs, new.as_str(), passphrase);
    assert_eq!(queue(&theirs), 2, "what was told before is not theirs");
    let (mut store, _) = Sqlite::open_desk(home.path()).unwrap();
    assert!(store.audit_rows().unwrap().iter().any(|row| row.verb == "people-changed"));
    assert!(store.verify().unwrap().problems.is_empty());
}

#[test]
fn nobody_leaves_whom_the_school_cannot_do_without() {
    let home = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(home.path());
    let desk = signed_in(home.path(), "head");
    let leave = |who: &str| SchoolRequest::Leave { who: who.into(), follower: None, school_key: school_key(&school) };
    let refused = |reply: &SchoolReply| match reply {
        SchoolReply::Refused(why) => Some(why.iter().map(|(gap, _)| gap.clone()).collect::<Vec<_>>()),
        _ => None,
    };
    assert_eq!(school_asks(&desk, leave("dsl"), refused), [Gap::NoDsl]);
    let chair = school_asks(&desk, leave("chair"), refused);
    assert_eq!(chair, [Gap::NobodyFromOutside, Gap::RecoveryKeys]);
    assert_eq!(directory(home.path()).version, 1);
}

/// What stands about each report outside its seal: how many copies and notes, and how long they are.
pub fn outside(dir: &Path) -> Vec<(Vec<usize>, Vec<usize>)> {
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    let reports = store.reports_after(0).unwrap().0;
    let copies = store.handed_after(0).unwrap();
    reports
        .iter()
        .map(|report| {
            let lengths = copies.iter().filter(|copy| copy.about == report.id).map(|copy| copy.body.len()).collect();
            let notes = store.notes_about(&report.id).unwrap().iter().map(|note| note.body.len()).collect();
            (lengths, notes)
        })
        .collect()
}

#[test]
fn who_follows_somebody_reads_what_they_read_and_never_what_is_about_themselves() {
    let home = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(home.path());
    // For the deputy; about the head, who follows; and one the deputy is named in.
    let words = [Some("they keep on"), Some("Ms Adeyemi shouted"), Some("Mr Price shouted"), None];
    tell(home.path(), Worry::UnkindMessage, &words);
    let desk = signed_in(home.path(), "dsl");
    assert_eq!(queue(&desk), 4);
    let leave =
        SchoolRequest::Leave { who: "deputy".into(), follower: Some("head".into()), school_key: school_key(&school) };
    assert!(school_asks(&desk, leave, changed).is_none());
    all_resealed(&desk);

    refused_entry(&spawn_desk_with(home.path().to_owned(), QUICK, || {}), "deputy", passphrase_of("deputy"));
    assert!(directory(home.path()).person(&"deputy".into()).is_none());
    let head = signed_in(home.path(), "head");
    assert_eq!(queue(&head), 2, "not what is about the head, and not what the deputy never read");
    let traces = outside(home.path());
    assert!(traces.iter().all(|trace| *trace == traces[0] && trace.0.len() == 1), "{traces:?}");
    // The old key opens nothing of what is told from now on.
    tell(home.path(), Worry::UnkindMessage, &[None]);
    let (mut store, _) = Sqlite::open_desk(home.path()).unwrap();
    let last = store.reports_after(0).unwrap().0.pop().unwrap();
    assert!(tawny::seal::open(&last.body, &school.identities[&StaffId::from("deputy")]).is_err());
    assert!(store.verify().unwrap().problems.is_empty());
}

fn lost(school: &School, recovery_key: Typed) -> SchoolRequest {
    SchoolRequest::Lost { who: "dsl".into(), school_key: school_key(school), recovery_key }
}

#[test]
fn a_lost_passphrase_costs_nothing_that_was_told() {
    let home = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(home.path());
    tell(home.path(), Worry::UnkindMessage, &[Some("one"), Some("two"), Some("Mrs Khan did it")]);
    let desk = signed_in(home.path(), "head");
    let other = typed(&Identity::generate().to_line());
    school_asks(&desk, lost(&school, other), |reply| matches!(reply, SchoolReply::WrongPaper).then_some(()));
    let passphrase = school_asks(&desk, lost(&school, paper(&school, 1)), changed).unwrap();
    all_resealed(&desk);
    let theirs = spawn_desk_with(home.path().to_owned(), QUICK, || {});
    refused_entry(&theirs, "dsl", passphrase_of("dsl"));
    enter(&theirs, "dsl", passphrase);
    assert_eq!(queue(&theirs), 2, "what names them stays shut");
    let traces = outside(home.path());
    assert!(traces.iter().all(|trace| *trace == traces[0]), "{traces:?}");
    let (mut store, _) = Sqlite::open_desk(home.path()).unwrap();
    let verbs: Vec<String> = store.audit_rows().unwrap().into_iter().map(|row| row.verb).collect();
    for verb in ["recovery-used", "people-changed", "resealed"] {
        assert!(verbs.iter().any(|known| known == verb), "{verb} not in {verbs:?}");
    }
}

/// Seals again until it is killed; says each report it is done with.
#[test]
fn victim_that_seals_again_until_it_is_killed() {
    let Some(dir) = std::env::var_os(VICTIM).map(PathBuf::from) else { return };
    if std::env::var(MODE).is_ok_and(|mode| mode == "cursor-first") {
        // The planted fault: how far it has come is written before what it left.
        let (mut store, _) = Sqlite::open_desk(&dir).unwrap();
        let work = store.resealings().unwrap().remove(0);
        let mut done = work.done;
        while let Some((position, report, _)) = store.reseal_next(done).unwrap() {
            let step =
                ResealStep { row: work.row, position, about: &report.id, at: report.at, handed: &[], note: None };
            store.reseal_step(step).unwrap();
            println!("done {position}");
            done = position;
        }
        return;
    }
    let key = std::fs::read_to_string(dir.join("paper")).unwrap();
    let desk = signed_in(&dir, "head");
    beside(&desk);
    desk.ask(DeskRequest::School(SchoolRequest::GoOn { recovery_key: typed(&key) })).unwrap();
    loop {
        let done = school_hears(&desk, |reply| match reply {
            SchoolReply::Resealing(done, _) => Some(*done),
            SchoolReply::Now(left) if left.is_empty() => Some(u64::MAX),
            _ => None,
        });
        if done == u64::MAX {
            return;
        }
        println!("done {done}");
    }
}

/// A school whose DSL lost their passphrase, sealing again killed several times and then gone on
/// with. Gives how many reports the DSL reads then, and how many copies there are.
fn killed_and_gone_on(mode: &str) -> (usize, usize, usize) {
    use std::io::{BufRead, BufReader};
    let reports = 60;
    let home = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(home.path());
    tell(home.path(), Worry::UnkindMessage, &vec![Some("they keep on"); reports]);
    let desk = signed_in(home.path(), "head");
    let passphrase = school_asks(&desk, lost(&school, paper(&school, 0)), changed).unwrap();
    // Locked at once: it has hardly begun.
    desk.ask(DeskRequest::Lock).unwrap();
    desk.close();
    std::fs::write(home.path().join("paper"), school.papers[0].to_line().as_str()).unwrap();
    for _ in 0..3 {
        let mut child =
            victim("store_people::victim_that_seals_again_until_it_is_killed", home.path(), mode).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let _ = lines.find(|line| line.as_ref().is_ok_and(|line| line.contains("done ")));
        child.kill().unwrap();
        child.wait().unwrap();
    }
    let desk = signed_in(home.path(), "head");
    beside(&desk);
    desk.ask(DeskRequest::School(SchoolRequest::GoOn { recovery_key: paper(&school, 0) })).unwrap();
    all_resealed(&desk);
    let theirs = spawn_desk_with(home.path().to_owned(), QUICK, || {});
    enter(&theirs, "dsl", passphrase);
    let read = queue(&theirs);
    let (mut store, _) = Sqlite::open_desk(home.path()).unwrap();
    (reports, read, store.handed_after(0).unwrap().len())
}

#[test]
fn sealing_again_killed_in_the_middle_goes_on_and_does_nothing_twice() {
    let (reports, read, copies) = killed_and_gone_on("");
    println!("{reports} reports, 3 kills: {read} read, {copies} copies");
    assert_eq!((read, copies), (reports, reports));
}

#[test]
fn sealing_again_that_counts_before_it_seals_is_caught() {
    let (reports, read, copies) = killed_and_gone_on("cursor-first");
    println!("{reports} reports, the twin: {read} read, {copies} copies");
    assert!(read < reports, "this test would not notice a report that was skipped");
}
