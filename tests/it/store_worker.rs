//! The kiosk's worker and the desk's, through a real data folder.

use std::time::{Duration, Instant};

use tawny::domain::lesson_start::{GivenBy, LessonStart, Ready};
use tawny::domain::queue::{Did, Progress};
use tawny::domain::report::{Report, Worry};
use tawny::domain::telling::Keep;
use tawny::domain::time::Moment;
use tawny::store::desk_worker::{DeskReply, DeskRequest, Starts, spawn_desk};
use tawny::store::sqlite::Sqlite;
use tawny::store::worker::{Pin, Reply, Request, spawn_kiosk};
use tawny::store::{Notice, Store, StoreError, Verb};

use crate::school::{ask, desk_hear, hear, passphrase_of, report, routing, school};

#[test]
fn a_report_reaches_the_dsl_and_comes_back_marked() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let kiosk = spawn_kiosk(dir.path().to_owned(), Some("Computing suite".into()), routing(), || {});
    let place = ask(&kiosk, Request::School, |reply| match reply {
        Reply::School(school) => Some(school.place.clone()),
        _ => None,
    });
    assert_eq!(place, "Computing suite");

    let told = report(Worry::UnkindMessage, Some("they keep sending it"));
    let id = told.id.clone();
    for keep in [Keep::Draft, Keep::Settle] {
        ask(&kiosk, Request::Tell(keep.clone(), Box::new(told.clone())), |reply| match reply {
            Reply::Told(told, kept) if *told == id && *kept == keep => Some(()),
            _ => None,
        });
    }

    let desk = spawn_desk(dir.path().to_owned(), || {});
    desk.ask(DeskRequest::People).unwrap();
    let people = desk_hear(&desk, |reply| match reply {
        DeskReply::People(people, _, demo) => demo.then(|| people.clone()),
        _ => None,
    });
    assert_eq!(people.len(), 8);
    desk.ask(DeskRequest::SignIn { staff: "dsl".into(), passphrase: passphrase_of("wrong") }).unwrap();
    desk_hear(&desk, |reply| matches!(reply, DeskReply::Wrong { wait_secs: 0 }).then_some(()));
    desk.ask(DeskRequest::SignIn { staff: "dsl".into(), passphrase: passphrase_of("dsl") }).unwrap();
    let rows = desk_hear(&desk, |reply| match reply {
        DeskReply::Queue(rows) => Some(rows.clone()),
        _ => None,
    });
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].id.clone(), rows[0].progress), (id.clone(), Progress::Waiting));
    desk.ask(DeskRequest::Open(id.clone())).unwrap();
    let words = desk_hear(&desk, |reply| match reply {
        DeskReply::Opened(entry) => Some(entry.report.words.clone()),
        _ => None,
    });
    assert_eq!(words.as_deref(), Some("they keep sending it"));
    desk.ask(DeskRequest::Mark(id.clone(), Did::Listened("talked at break".into()))).unwrap();
    let progress = desk_hear(&desk, |reply| match reply {
        DeskReply::Queue(rows) => Some(rows[0].progress),
        _ => None,
    });
    assert_eq!(progress, Progress::Listened);

    desk.ask(DeskRequest::PostNotice(Notice::Uncover)).unwrap();
    hear(&kiosk, |reply| matches!(reply, Reply::Notice(Notice::Uncover)).then_some(()));
    let more = report(Worry::ScaryOrRude, None);
    kiosk.ask(Request::Tell(Keep::Settle, Box::new(more))).map_err(|_| ()).unwrap();
    desk_hear(&desk, |reply| matches!(reply, DeskReply::Queue(rows) if rows.len() == 2).then_some(()));
    desk.ask(DeskRequest::Lock).unwrap();
    desk_hear(&desk, |reply| matches!(reply, DeskReply::Locked).then_some(()));
    // Locked: nothing is opened any more, the next answer is the next question's.
    desk.ask(DeskRequest::Open(id)).unwrap();
    desk.ask(DeskRequest::People).unwrap();
    let next = desk.hear_within(Duration::from_secs(10));
    assert!(matches!(next, Some(DeskReply::People(..))), "{next:?}");
    kiosk.close();
    desk.close();
}

#[test]
fn three_wrong_pins_make_the_next_one_wait_and_the_right_one_resets() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let kiosk = spawn_kiosk(dir.path().to_owned(), None, routing(), || {});
    let pin = |typed: &str| Request::TryPin(Pin(typed.to_owned().into()));
    let answer = |reply: &Reply| match reply {
        Reply::PinRight => Some(None),
        Reply::PinWrong(wait) => Some(Some(*wait)),
        _ => None,
    };
    assert_eq!(ask(&kiosk, pin("111111"), answer), Some(0));
    assert_eq!(ask(&kiosk, pin("482915"), answer), None);
    assert_eq!(ask(&kiosk, pin("111111"), answer), Some(0));
    assert_eq!(ask(&kiosk, pin("222222"), answer), Some(0));
    assert_eq!(ask(&kiosk, pin("333333"), answer), Some(5));
    assert!(ask(&kiosk, pin("482915"), answer).is_some());
    ask(&kiosk, Request::Audit(Verb::Covered), |reply| matches!(reply, Reply::Saved).then_some(()));
}

#[test]
fn a_second_kiosk_is_refused_and_an_empty_folder_is_not_a_school() {
    let dir = tempfile::tempdir().unwrap();
    let first = spawn_kiosk(dir.path().to_owned(), None, routing(), || {});
    let error = |reply: &Reply| match reply {
        Reply::NotStored(error) => Some(error.clone()),
        _ => None,
    };
    assert_eq!(ask(&first, Request::School, error), StoreError::NotSetUp);
    let second = spawn_kiosk(dir.path().to_owned(), None, routing(), || {});
    assert_eq!(hear(&second, error), StoreError::InUse);
    let told = report(Worry::UnkindMessage, None);
    ask(&second, Request::Tell(Keep::Draft, Box::new(told)), |reply| matches!(reply, Reply::NotTold(_)).then_some(()));
}

#[test]
fn what_a_child_tells_after_the_machine_slept_stands_beside_what_was_left_over() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let kiosk = spawn_kiosk(dir.path().to_owned(), None, routing(), || {});
    let mut told = report(Worry::SomethingElse, None);
    let tell = |keep: Keep, told: &Report| {
        ask(&kiosk, Request::Tell(keep, Box::new(told.clone())), |reply| match reply {
            Reply::Told(id, _) => Some(id.clone()),
            _ => None,
        })
    };
    assert_eq!(tell(Keep::Draft, &told), told.id);
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    assert_eq!(store.settle_left_over(Moment(i64::MAX)), Ok(1));
    for (keep, words) in [(Keep::Draft, "and"), (Keep::Settle, "and then more")] {
        told.words = Some(words.to_owned());
        assert_eq!(tell(keep, &told), told.id, "the window knows one report");
    }
    let ids: Vec<_> = store.reports_after(0).unwrap().0.into_iter().map(|report| report.id).collect();
    assert!(ids.len() == 2 && ids[0] == told.id && ids[1] != told.id, "nothing is written over, nothing is lost");
}

#[test]
fn telling_takes_a_blink() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let kiosk = spawn_kiosk(dir.path().to_owned(), None, routing(), || {});
    let mut slowest = Duration::ZERO;
    let began = Instant::now();
    let trials = 100;
    for _ in 0..trials {
        let told = report(Worry::UnkindMessage, Some("they keep sending it"));
        let one = Instant::now();
        ask(&kiosk, Request::Tell(Keep::Settle, Box::new(told)), |reply| {
            matches!(reply, Reply::Told(..)).then_some(())
        });
        slowest = slowest.max(one.elapsed());
    }
    println!("{trials} told, {} ms each, the slowest {} ms", began.elapsed().as_millis() / trials, slowest.as_millis());
    assert!(slowest < Duration::from_secs(2));
}

#[test]
fn the_desk_reads_a_days_lesson_starts_and_a_classs_own_once_somebody_is_signed_in() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let kiosk = spawn_kiosk(dir.path().to_owned(), None, routing(), || {});
    let start = |id: &str, group: &str, at: i64| LessonStart {
        id: id.into(),
        group: group.into(),
        at: Moment(at),
        place: "Library".into(),
        tools: vec![],
        reminders: vec!["kind-words".into()],
        by: GivenBy::Named("Mx Bell".into()),
        ready: None,
    };
    ask(&kiosk, Request::StartLesson(Box::new(start("s1", "oak", 100))), |reply| {
        matches!(reply, Reply::Saved).then_some(())
    });
    let ended = LessonStart { ready: Some(Ready { at: Moment(290), thumbs: None }), ..start("s2", "elm", 200) };
    ask(&kiosk, Request::LessonReady(Box::new(ended.clone())), |reply| {
        matches!(reply, Reply::LessonReady(id) if id.as_str() == "s2").then_some(())
    });

    let desk = spawn_desk(dir.path().to_owned(), || {});
    // Before anybody signed in it is as if nobody had asked: the next answer is the next question's.
    desk.ask(DeskRequest::LessonStarts(Starts::Between(Moment(0), Moment(999)))).unwrap();
    desk.ask(DeskRequest::People).unwrap();
    assert!(matches!(desk.hear_within(Duration::from_secs(10)), Some(DeskReply::People(..))));
    desk.ask(DeskRequest::SignIn { staff: "larch".into(), passphrase: passphrase_of("larch") }).unwrap();
    for (which, expected) in [
        (Starts::Between(Moment(0), Moment(200)), vec![start("s1", "oak", 100)]),
        (Starts::Of("elm".into()), vec![ended]),
    ] {
        desk.ask(DeskRequest::LessonStarts(which.clone())).unwrap();
        let starts = desk_hear(&desk, |reply| match reply {
            DeskReply::LessonStarts(of, starts) if *of == which => Some(starts.clone()),
            _ => None,
        });
        assert_eq!(starts, expected);
    }
    desk.ask(DeskRequest::PostNotice(Notice::StartLesson("elm".into()))).unwrap();
    hear(&kiosk, |reply| {
        matches!(reply, Reply::Notice(Notice::StartLesson(group)) if group.as_str() == "elm").then_some(())
    });
}
