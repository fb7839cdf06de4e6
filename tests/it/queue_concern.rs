//! What a grown-up writes down: sealed by the rules a child's words are sealed by, and read by nobody else.

use std::path::Path;

use tawny::domain::concern::Concern;
use tawny::domain::ids::{ReportId, StaffId};
use tawny::domain::readers::{Sealing, readers};
use tawny::domain::report::{Report, Worry};
use tawny::domain::source::{By, How, Source};
use tawny::domain::time::Moment;
use tawny::kiosk::model::{Asks, Intent, OnConcern, Page, Screen, Sealed};
use tawny::store::desk_worker::{DeskReply, DeskRequest};
use tawny::store::sqlite::Sqlite;
use tawny::store::{Store, clock};

use crate::driven::Kiosk;
use crate::queue_working::{opened, sign_in, tell};
use crate::school::{desk_hear, routing, school};

fn concern(how: How, words: &str) -> Concern {
    Concern { how: Some(how), worry: Some(Worry::NotSafeOrSad), words: words.into(), ..Concern::default() }
}

fn typed(concern: Concern) -> Report {
    let by = By::Typed("Jo, lunch".into());
    concern.report(by, ReportId("c1".into()), clock::now(), "Hall".into(), true).unwrap()
}

fn readers_of(report: &Report) -> Vec<String> {
    let directory = school().directory;
    readers(report, Sealing::Settled, &directory, &routing()).staff.iter().map(ToString::to_string).collect()
}

fn rings(dir: &Path) -> usize {
    Sqlite::open_kiosk(dir).unwrap().0.waiting().unwrap().len()
}

#[test]
fn it_is_whole_with_how_what_and_words_and_about_staff_needs_no_picture() {
    assert!(concern(How::Verbal, "words").is_whole());
    assert!(!concern(How::Verbal, "  ").is_whole());
    let none = Concern { worry: None, ..concern(How::Verbal, "words") };
    assert!(
        !none.is_whole() && none.report(By::Typed("Jo".into()), "c".into(), Moment(0), "Hall".into(), true).is_none()
    );
    let colleague = Concern { how: Some(How::Colleague), worry: None, ..concern(How::Verbal, "words") };
    assert_eq!(typed(colleague).worry, Worry::GrownUpAtSchool);
}

#[test]
fn the_rules_of_a_childs_words_choose_who_reads_it() {
    let mut oak = concern(How::Verbal, "she cried at lunch");
    oak.group = Some(("oak".into(), "Oak".into()));
    assert_eq!(readers_of(&typed(oak.clone())), ["deputy", "dsl", "larch", "officer"]);
    // Family of the child, and whoever the words name, never.
    oak.child = Some(("p".into(), "Amina K".into()));
    let mut directory = school().directory;
    directory.staff.iter_mut().find(|staff| staff.id.as_str() == "dsl").unwrap().related.push("p".into());
    let chosen = readers(&typed(oak.clone()), Sealing::Settled, &directory, &routing()).staff;
    assert!(!chosen.contains(&"dsl".into()) && chosen.contains(&"chair".into()));
    oak.words = "she is afraid of Mr Price".into();
    assert!(!readers_of(&typed(oak)).contains(&"deputy".to_owned()));
    let about = Concern { about: vec!["dsl".into()], ..concern(How::Colleague, "he shouts at them") };
    assert_eq!(readers_of(&typed(about)), ["chair", "deputy", "head", "officer"], "R65");
}

#[test]
fn who_signs_their_own_concern_with_their_name_still_reads_it() {
    let words = concern(How::Verbal, "told to me, Mrs Khan, at lunch");
    let by = |by: By| words.clone().report(by, "c".into(), Moment(0), "Hall".into(), true).unwrap();
    assert!(readers_of(&by(By::Staff("dsl".into()))).contains(&"dsl".to_owned()));
    assert!(!readers_of(&by(By::Typed("Mrs Khan".into()))).contains(&"dsl".to_owned()), "anybody may type that");
}

#[test]
fn a_bullied_member_of_staff_reaches_the_head_alone_and_whoever_is_free_when_it_is_the_head() {
    let bullied = |about: &[&str]| {
        let about: Vec<StaffId> = about.iter().map(|id| (*id).into()).collect();
        typed(Concern { about, now: true, ..concern(How::StaffBullied, "messages every night") })
    };
    assert_eq!(readers_of(&bullied(&[])), ["head"], "R68");
    assert_eq!(readers_of(&bullied(&["novak"])), ["head"]);
    assert_eq!(readers_of(&bullied(&["head"])), ["chair"]);
    assert_eq!(readers_of(&bullied(&["head", "chair"])), ["deputy", "dsl", "officer"]);
    assert!(!bullied(&[]).now(), "there is no child to go to");
}

#[test]
fn a_concern_from_the_kiosk_is_read_at_the_desk_as_the_grown_ups_own_words() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let report = typed(concern(How::Paper, "a drawing in the worry box"));
    tell(dir.path(), std::slice::from_ref(&report));
    let (dsl, rows) = sign_in(dir.path(), "dsl");
    assert_eq!(rows[0].how, Some(How::Paper));
    let entry = opened(&dsl, &report.id);
    assert_eq!(entry.report.words.as_deref(), Some("a drawing in the worry box"));
    assert_eq!(entry.report.source, Source::GrownUp { how: How::Paper, by: By::Typed("Jo, lunch".into()) });
    drop(dsl);
    assert_eq!(rings(dir.path()), 1, "it rings as what a child tells does");
}

#[test]
fn a_concern_from_a_desk_is_gone_from_it_unless_its_writer_reads_it() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let (technician, _) = sign_in(dir.path(), "technician");
    let written = concern(How::FilterAlert, "a search at the library kiosk");
    technician.ask(DeskRequest::Concern(Box::new(written))).unwrap();
    desk_hear(&technician, |reply| matches!(reply, DeskReply::Concerned).then_some(()));
    desk_hear(&technician, |reply| matches!(reply, DeskReply::Queue(rows) if rows.is_empty()).then_some(()));
    let (_, rows) = sign_in(dir.path(), "dsl");
    assert_eq!((rows.len(), rows[0].how), (1, Some(How::FilterAlert)));

    let bullied = concern(How::StaffBullied, "messages every night");
    technician.ask(DeskRequest::Concern(Box::new(bullied))).unwrap();
    desk_hear(&technician, |reply| matches!(reply, DeskReply::Concerned).then_some(()));
    drop(technician);
    let (_, rows) = sign_in(dir.path(), "dsl");
    assert_eq!(rows.len(), 1, "in confidence");
    let (_, rows) = sign_in(dir.path(), "head");
    assert_eq!((rows.len(), rows[0].how), (1, Some(How::StaffBullied)));
    assert_eq!(rings(dir.path()), 1, "no bell rings for it");
}

/// What a teaching assistant taps and types behind *Grown-ups*, up to their name.
fn write_down(kiosk: &mut Kiosk, how: How, words: &str) {
    kiosk.press(Intent::GrownUps);
    kiosk.press(Intent::Concern(OnConcern::Begin));
    kiosk.press(Intent::Concern(OnConcern::On));
    assert_eq!(asks(kiosk), Asks::How, "nothing is chosen");
    kiosk.press(Intent::Concern(OnConcern::How(how)));
    kiosk.press(Intent::Concern(OnConcern::On));
    if asks(kiosk) == Asks::What {
        kiosk.press(Intent::Concern(OnConcern::What(Worry::NotSafeOrSad)));
        kiosk.press(Intent::Concern(OnConcern::On));
    }
    if asks(kiosk) == Asks::Child {
        kiosk.press(Intent::Concern(OnConcern::Class(Some(0))));
        kiosk.press(Intent::Concern(OnConcern::On));
    }
    if asks(kiosk) == Asks::About {
        kiosk.press(Intent::Concern(OnConcern::On));
    }
    assert_eq!(asks(kiosk), Asks::Words);
    kiosk.press(Intent::Typed(words.into()));
    kiosk.press(Intent::Concern(OnConcern::On));
    kiosk.press(Intent::Typed("Jo, lunch".into()));
}

fn asks(kiosk: &Kiosk) -> Asks {
    kiosk.model.writing.as_ref().unwrap().asks
}

#[test]
fn any_adult_writes_a_concern_behind_grown_ups_without_a_key_and_the_lead_reads_it() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.until("the school", |model| model.school.is_some());
    write_down(&mut kiosk, How::Verbal, "she said that he waits at the gate");
    // Whoever looks back finds their words again.
    kiosk.press(Intent::Back);
    assert_eq!(kiosk.model.typed, "she said that he waits at the gate");
    kiosk.press(Intent::Concern(OnConcern::On));
    kiosk.press(Intent::Typed("Jo, lunch".into()));
    kiosk.press(Intent::Concern(OnConcern::On));
    kiosk
        .until("it is sealed", |model| model.writing.as_ref().is_some_and(|one| one.asks == Asks::Sealed(Sealed::Yes)));
    let writing = kiosk.model.writing.as_ref().unwrap();
    assert!(writing.concern.words.is_empty() && kiosk.model.typed.is_empty(), "nothing stays at the kiosk");
    kiosk.press(Intent::Concern(OnConcern::Done));
    assert!(kiosk.model.writing.is_none() && kiosk.model.corner.page == Page::Classes);
    let (dsl, rows) = sign_in(dir.path(), "dsl");
    assert_eq!((rows.len(), rows[0].group.as_deref(), rows[0].how), (1, Some("Elm"), Some(How::Verbal)));
    let entry = opened(&dsl, &rows[0].id);
    assert_eq!(entry.report.words.as_deref(), Some("she said that he waits at the gate"));
}

#[test]
fn of_a_concern_nobody_sends_nothing_stays_on_the_kiosk() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.until("the school", |model| model.school.is_some());
    write_down(&mut kiosk, How::StaffBullied, "messages every night");
    kiosk.wait_secs(95);
    assert_eq!(kiosk.model.screen, Screen::Welcome);
    assert!(kiosk.model.writing.is_none() && kiosk.model.typed.is_empty());
    // And behind a covered screen nobody begins one.
    kiosk.press(Intent::Cover);
    kiosk.press(Intent::GrownUps);
    kiosk.press(Intent::Concern(OnConcern::Begin));
    assert!(kiosk.model.writing.is_none());
    kiosk.link.close();
    let (_, rows) = sign_in(dir.path(), "head");
    assert_eq!(rows, []);
}
