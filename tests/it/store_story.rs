//! One store, told as stories over the interface, so that every back end can be told the same.

use tawny::domain::access::{Profile, Scan, TextSize};
use tawny::domain::agreement::{DrawnMark, Given, SignedAgreement, SignedPromise, Signing};
use tawny::domain::ids::{PupilId, ReportId};
use tawny::domain::lesson::Form;
use tawny::domain::lesson_start::{GivenBy, LessonStart, Ready, Thumbs};
use tawny::domain::mixing::Seed;
use tawny::domain::person::Pupil;
use tawny::domain::presence::{Beat, Face};
use tawny::domain::reminder::Tool;
use tawny::domain::ringing::{Progressed, RingRow};
use tawny::domain::throttle::Throttle;
use tawny::domain::time::Moment;
use tawny::domain::tracking::Came;
use tawny::domain::visit::{At, Mark, Visit};
use tawny::seal::hash::sha256;
use tawny::seal::{Identity, seal};
use tawny::store::desk_rows::HandOn;
use tawny::store::sqlite::Sqlite;
use tawny::store::{Finding, Notice, SealedReport, Store, StoreError, Verb};

use crate::domain_calendar::calendar;
use crate::school::school;

fn pupil(id: &str, name: &str, group: &str) -> Pupil {
    Pupil {
        id: id.into(),
        first_name: name.into(),
        surname_initial: Some('K'),
        year: 2,
        animal: "animal/fox".into(),
        groups: vec![group.into()],
        new_here: false,
    }
}

fn sealed(id: &str, words: &str) -> SealedReport {
    let body = seal(words.as_bytes(), &[Identity::generate().recipient()]).unwrap();
    SealedReport { id: id.into(), kiosk: "kiosk-1".into(), sequence: 0, at: Moment(5), now: false, body, outside: None }
}

fn a_report_is_kept_replaced_and_settled_once(store: &mut dyn Store) {
    let (first, second) = (sealed("r1", "first"), sealed("r1", "second"));
    store.keep(&first, Moment(10)).unwrap();
    assert_eq!(store.reports_after(0).unwrap().0, [], "kept is not yet in a queue");
    store.keep(&second, Moment(11)).unwrap();
    assert_eq!(store.settle(&second), Ok(1));
    assert_eq!(store.settle(&second), Ok(1), "the same again is the same row");
    assert_eq!(store.settle(&first), Err(StoreError::Settled), "other words never go over it");
    assert_eq!(store.keep(&first, Moment(12)), Err(StoreError::Settled));
    let (reports, position) = store.reports_after(0).unwrap();
    assert_eq!(reports, [SealedReport { sequence: 1, ..second }]);
    assert_eq!(store.reports_after(position).unwrap(), (vec![], position));
}

fn sequences_have_no_gaps_and_left_overs_are_settled_as_they_are(store: &mut dyn Store) {
    store.settle(&sealed("r1", "one")).unwrap();
    store.keep(&sealed("r2", "two"), Moment(1_000)).unwrap();
    store.keep(&sealed("r3", "three"), Moment(9_000)).unwrap();
    assert_eq!(store.settle_left_over(Moment(5_000)), Ok(1));
    assert_eq!(store.settle_left_over(Moment(5_000)), Ok(0));
    assert_eq!(store.settle(&sealed("r3", "three and more")), Ok(3));
    let other = SealedReport { kiosk: "kiosk-2".into(), ..sealed("r4", "four") };
    assert_eq!(store.settle(&other), Ok(1), "every kiosk counts its own");
    let sequences: Vec<_> =
        store.reports_after(0).unwrap().0.into_iter().map(|report| (report.id.0, report.sequence)).collect();
    assert_eq!(sequences, [("r1".into(), 1), ("r2".into(), 2), ("r3".into(), 3), ("r4".into(), 1)]);
    assert_eq!(store.verify().unwrap().problems, []);
}

fn many_reports_come_in_pages(store: &mut dyn Store) {
    let one = sealed("r", "words");
    for number in 0..450 {
        store.settle(&SealedReport { id: ReportId(format!("r{number}")), ..one.clone() }).unwrap();
    }
    let (mut position, mut pages) = (0, Vec::new());
    loop {
        let (page, next) = store.reports_after(position).unwrap();
        if page.is_empty() {
            break;
        }
        pages.push(page.len());
        position = next;
    }
    assert_eq!(pages, [200, 200, 50]);
}

fn notes_follow_their_report(store: &mut dyn Store) {
    store.settle(&sealed("r1", "one")).unwrap();
    assert!(store.add_note(&"nobody".into(), Moment(1), b"note").is_err(), "no note without its report");
    let row = store.add_note(&"r1".into(), Moment(1), b"note").unwrap();
    store.add_note(&"r1".into(), Moment(2), b"another").unwrap();
    let notes: Vec<_> = store.notes_after(row).unwrap().into_iter().map(|note| note.body).collect();
    assert_eq!(notes, [b"another".to_vec()]);
}

fn a_directory_only_goes_up(store: &mut dyn Store) {
    let mut school = school();
    for version in [1, 3] {
        school.directory.version = version;
        store.add_directory(&school.signed()).unwrap();
    }
    for version in [3, 2, 1] {
        school.directory.version = version;
        assert_eq!(store.add_directory(&school.signed()), Err(StoreError::DirectoryRefused));
    }
    assert_eq!(store.directory().unwrap().unwrap().version, 3);
}

fn children_are_found_by_class_in_the_order_of_their_names(store: &mut dyn Store) {
    for (id, name, group) in [("p2", "Ben", "oak"), ("p1", "Amina", "oak"), ("p3", "Ewa", "elm")] {
        store.put_pupil(&pupil(id, name, group)).unwrap();
    }
    let names = |store: &mut dyn Store, group: &str| -> Vec<String> {
        store.pupils(&group.into()).unwrap().into_iter().map(|pupil| pupil.first_name).collect()
    };
    assert_eq!(names(store, "oak"), ["Amina", "Ben"]);
    store.put_pupil(&pupil("p2", "Benjamin", "elm")).unwrap();
    assert_eq!(
        (names(store, "oak"), names(store, "elm")),
        (vec!["Amina".into()], vec!["Benjamin".into(), "Ewa".into()])
    );
}

fn a_finished_lesson_stays_finished(store: &mut dyn Store) {
    let pupil = PupilId::from("p1");
    let visit = |step: &str, finished| Visit {
        lesson: "priv-younger".into(),
        tale: "sock-song".into(),
        form: Form::Plain,
        began: Moment(1),
        step: step.into(),
        at: At::Reading(0),
        marks: vec![],
        trail: vec![],
        finished,
        seed: Seed::default(),
    };
    store.save_visit(&pupil, &visit("one", false), Moment(1)).unwrap();
    assert_eq!(store.finished_lessons(&pupil).unwrap(), []);
    store.save_visit(&pupil, &visit("two", true), Moment(2)).unwrap();
    store.save_visit(&pupil, &visit("one", false), Moment(3)).unwrap();
    assert_eq!(store.visits(&pupil).unwrap(), [visit("one", false)]);
    assert_eq!(store.finished_lessons(&pupil).unwrap(), ["priv-younger".into()]);
}

fn start(id: &str, group: &str, at: i64) -> LessonStart {
    LessonStart {
        id: id.into(),
        group: group.into(),
        at: Moment(at),
        place: "Room 3".into(),
        tools: vec![Tool::Search, Tool::VideoCall],
        reminders: vec!["kind-words".into(), "ask-first".into(), "log-off".into()],
        by: GivenBy::NotSaid,
        ready: None,
    }
}

fn a_lesson_start_is_kept_as_started_and_its_end_beside_it(store: &mut dyn Store) {
    let started = start("s1", "oak", 100);
    store.start_lesson(&started).unwrap();
    store.start_lesson(&started).unwrap();
    assert_eq!(
        store.lesson_starts_of(&"oak".into(), 9).unwrap(),
        std::slice::from_ref(&started),
        "kept once, unfinished"
    );
    let ready = LessonStart {
        by: GivenBy::Named("Mx Bell".into()),
        ready: Some(Ready { at: Moment(190), thumbs: Some(Thumbs { up: 20, middle: 6, down: 1 }) }),
        ..started
    };
    store.lesson_ready(&ready).unwrap();
    let again = LessonStart { ready: Some(Ready { at: Moment(999), thumbs: None }), ..ready.clone() };
    store.lesson_ready(&again).unwrap();
    assert_eq!(store.lesson_starts_of(&"oak".into(), 9).unwrap(), std::slice::from_ref(&ready), "the first end stays");
    // The disk was full when it opened: its end brings it along.
    let late = LessonStart { ready: Some(Ready { at: Moment(300), thumbs: None }), ..start("s2", "elm", 200) };
    store.lesson_ready(&late).unwrap();
    assert_eq!(store.lesson_starts_between(Moment(100), Moment(201)).unwrap(), [ready.clone(), late.clone()]);
    assert_eq!(store.lesson_starts_between(Moment(101), Moment(200)).unwrap(), []);
    store.start_lesson(&start("s3", "oak", 300)).unwrap();
    store.start_lesson(&start("s4", "oak", 400)).unwrap();
    let newest: Vec<_> =
        store.lesson_starts_of(&"oak".into(), 2).unwrap().into_iter().map(|start| start.id.0).collect();
    assert_eq!(newest, ["s3", "s4"]);
}

fn children_who_shared_a_screen_get_a_feather_and_no_mark(store: &mut dyn Store) {
    let (ben, ewa) = (PupilId::from("ben"), PupilId::from("ewa"));
    let own = Visit {
        lesson: "priv-younger".into(),
        tale: "sock-song".into(),
        form: Form::Easy,
        began: Moment(1),
        step: "three".into(),
        at: At::Reading(0),
        marks: vec![Mark { step: "one".into(), part: 0, outcome: "names-private".into(), first_try: true }],
        trail: vec![],
        finished: false,
        seed: Seed::default(),
    };
    store.save_visit(&ben, &own, Moment(1)).unwrap();
    store.credit(&[ben.clone(), ewa.clone()], &"priv-younger".into(), &"mud-cakes".into(), Moment(2)).unwrap();
    for pupil in [&ben, &ewa] {
        assert_eq!(store.finished_lessons(pupil).unwrap(), ["priv-younger".into()]);
    }
    assert_eq!(store.visits(&ben).unwrap(), [own], "Ben's own visit and its mark stand as they were");
    assert!(store.visits(&ewa).unwrap().iter().all(|visit| visit.marks.is_empty()));
}

fn signing_ends_in_an_agreement_that_stays(store: &mut dyn Store) {
    let pupil = PupilId::from("p1");
    let signing = Signing { version: "2026-09".into(), answers: vec![Given::IWill], sitting_from: 0 };
    store.save_signing(&pupil, &signing).unwrap();
    assert_eq!(store.signing(&pupil).unwrap(), Some(signing));
    let mut signed = SignedAgreement {
        pupil: pupil.clone(),
        version: "2026-09".into(),
        language: "en-GB".into(),
        promises: vec![SignedPromise { id: "A0".into(), text: "I want to be safe.".into(), given: Given::NotSure }],
        name: "Amina".into(),
        mark: DrawnMark::default(),
        at: Moment(1),
    };
    store.sign(&signed, &sha256(signed.hashed_text().as_bytes())).unwrap();
    assert_eq!((store.signing(&pupil).unwrap(), store.signed(&pupil).unwrap()), (None, Some(signed.clone())));
    signed.version = "2027-09".into();
    store.sign(&signed, &sha256(b"other words")).unwrap();
    assert_eq!(store.signed(&pupil).unwrap(), Some(signed));
    assert_eq!(store.verify().unwrap().problems, [Finding::AgreementHash(pupil)], "words that were not signed");
}

fn wrong_tries_notices_and_the_audit_trail_are_kept_in_order(store: &mut dyn Store) {
    assert_eq!(store.throttle("pin").unwrap(), Throttle::default());
    let throttle = Throttle::default().wrong_at(Moment(9));
    store.set_throttle("pin", throttle).unwrap();
    assert_eq!(store.throttle("pin").unwrap(), throttle);
    store.post(Notice::Uncover, Moment(1)).unwrap();
    let (notices, row) = store.notices_after(0).unwrap();
    let others = vec![Notice::CloseKiosk, Notice::StartLesson("oak".into())];
    for other in &others {
        store.post(other.clone(), Moment(2)).unwrap();
    }
    assert_eq!((notices, store.notices_after(row).unwrap().0), (vec![Notice::Uncover], others));
    let actor = "dsl".into();
    store.audit(Moment(1), None, Verb::SetUp, None).unwrap();
    store.audit(Moment(2), Some(&actor), Verb::Opened, Some("r1")).unwrap();
    let rows = store.audit_rows().unwrap();
    let told: Vec<_> = rows.iter().map(|row| (row.sequence, row.verb.as_str(), row.object.as_deref())).collect();
    assert_eq!(told, [(1, "set-up", None), (2, "opened", Some("r1"))]);
    assert_ne!(rows[0].hash, rows[1].hash);
    assert_eq!(store.verify().unwrap().audit_rows, 2);
}

fn the_newest_calendar_counts(store: &mut dyn Store) {
    assert_eq!(store.calendar().unwrap(), None);
    let mut calendar = calendar();
    store.add_calendar(&calendar, Moment(1)).unwrap();
    calendar.terms.pop();
    store.add_calendar(&calendar, Moment(2)).unwrap();
    assert_eq!(store.calendar().unwrap(), Some(calendar));
}

fn what_waits_is_known_by_place_and_time_alone_until_it_is_answered(store: &mut dyn Store) {
    school().fill(store);
    let urgent = SealedReport { now: true, at: Moment(9), ..sealed("r2", "words") };
    store.settle(&sealed("r1", "words")).unwrap();
    store.keep(&urgent, Moment(9)).unwrap();
    let row = |report: &str, what, at| RingRow { report: report.into(), what, at: Moment(at), place: "Office".into() };
    let waiting = |store: &mut dyn Store| -> Vec<(String, bool, String, usize)> {
        let all = store.waiting().unwrap().into_iter();
        all.map(|one| (one.told.id.0, one.told.now, one.told.place, one.rows.len())).collect()
    };
    let one = |id: &str, now, place: &str, rows| (id.to_owned(), now, place.to_owned(), rows);
    assert_eq!(waiting(store), [one("r2", true, "Library", 0), one("r1", false, "Library", 0)], "kept rings too");
    store.beat(&Beat { face: Face::Kiosk, id: "kiosk-1".into(), place: "Oak class".into(), at: Moment(10) }).unwrap();
    store.settle(&urgent).unwrap();
    let going = row("r2", Progressed::Going, 10);
    store.add_ring(&going).unwrap();
    store.add_ring(&row("r2", Progressed::Seen, 11)).unwrap();
    assert_eq!(waiting(store), [one("r2", true, "Oak class", 2), one("r1", false, "Oak class", 0)]);
    assert_eq!(store.waiting().unwrap()[0].rows[0], going);
    store.add_ring(&row("r2", Progressed::Answered, 12)).unwrap();
    store.add_ring(&row("r1", Progressed::Closed, 13)).unwrap();
    store.add_ring(&row("r1", Progressed::Going, 14)).unwrap();
    assert_eq!(waiting(store), [], "going after closing opens nothing again");
    store.add_ring(&row("r2", Progressed::NeedsHelp, 15)).unwrap();
    assert_eq!(waiting(store), [one("r2", true, "Oak class", 4)], "the child still needs help");
}

fn who_is_there_says_so_until_they_go(store: &mut dyn Store) {
    let beat = |face, id: &str, at| Beat { face, id: id.into(), place: "Office".into(), at: Moment(at) };
    store.beat(&beat(Face::Bell, "b1", 5)).unwrap();
    store.beat(&beat(Face::Desk, "d1", 6)).unwrap();
    store.beat(&beat(Face::Bell, "b1", 7)).unwrap();
    assert_eq!(store.beats().unwrap(), [beat(Face::Bell, "b1", 7), beat(Face::Desk, "d1", 6)]);
    store.end_beat(Face::Bell, "b1").unwrap();
    assert_eq!(store.beats().unwrap(), [beat(Face::Desk, "d1", 6)]);
    store.beat(&beat(Face::Bell, "b2", 6 + 31 * 86_400_000)).unwrap();
    assert_eq!(store.beats().unwrap().len(), 1, "what has not been heard for a month is forgotten");
}

fn what_a_child_needs_is_kept_for_them_alone_until_it_is_nothing_special(store: &mut dyn Store) {
    let amina = Profile { text: TextSize::Large, calm: true, ..Profile::default() };
    let kiosk = Profile { scan: Scan::OneSwitch(3_000.into()), ..Profile::default() };
    store.set_profile(&"amina".into(), &amina, Moment(1), &"larch".into()).unwrap();
    store.set_kiosk_profile(&kiosk, Moment(2)).unwrap();
    assert_eq!(store.profile(&"amina".into()).unwrap(), amina);
    assert_eq!(store.profile(&"ben".into()).unwrap(), Profile::default());
    assert_eq!(store.kiosk_profile().unwrap(), kiosk);
    store.set_profile(&"amina".into(), &Profile::default(), Moment(3), &"larch".into()).unwrap();
    assert!(store.profile(&"amina".into()).unwrap().is_usual());
    let audited: Vec<_> = store.audit_rows().unwrap().into_iter().map(|row| (row.verb, row.object)).collect();
    let set = |object: Option<&str>| ("set-profile".to_owned(), object.map(str::to_owned));
    assert_eq!(audited, [set(Some("amina")), set(None), set(Some("amina"))]);
}

fn how_far_a_report_has_come_is_known_without_whose_it_is(store: &mut dyn Store) {
    school().fill(store);
    store.settle(&sealed("r1", "words")).unwrap();
    let came = |store: &mut dyn Store, id: &str| store.came(&id.into()).unwrap();
    assert_eq!((came(store, "r1"), came(store, "unknown")), (Some(Came::Waiting), None));
    store.mark(&"r1".into(), Moment(5), Progressed::Seen, b"note", &"dsl".into()).unwrap();
    assert_eq!(came(store, "r1"), Some(Came::Read));
    store.mark(&"r1".into(), Moment(6), Progressed::Talked, b"note", &"dsl".into()).unwrap();
    assert_eq!(came(store, "r1"), Some(Came::Talked));
    assert_eq!(store.waiting().unwrap(), [], "somebody listened: no bell rings");
    store.mark(&"r1".into(), Moment(7), Progressed::Closed, b"note", &"dsl".into()).unwrap();
    assert_eq!(came(store, "r1"), Some(Came::Closed));
    // Sent another way: from then on its child does not see it at the kiosk.
    store.settle(&sealed("r2", "words")).unwrap();
    let (id, by) = ("r2".into(), "larch".into());
    let step =
        HandOn { about: &id, at: Moment(8), by: &by, handed: &[], note: b"note", verb: Verb::Rerouted, ring: None };
    store.hand_on(step).unwrap();
    assert_eq!(came(store, "r2"), None);
}

fn i_still_need_help_is_settled_and_rings_or_nothing_of_it(store: &mut dyn Store) {
    school().fill(store);
    let again = SealedReport { now: true, ..sealed("r2", "words") };
    assert_eq!(store.settle_again(&again), Ok(1));
    assert_eq!(store.settle_again(&again), Ok(1), "the same again changes nothing");
    let waiting = store.waiting().unwrap();
    let rows: Vec<Progressed> = waiting[0].rows.iter().map(|row| row.what).collect();
    assert_eq!(rows, [Progressed::NeedsHelp]);
    assert_eq!(waiting[0].rows[0].place, "");
    let other = SealedReport { body: b"other words".to_vec(), ..again };
    assert_eq!(store.settle_again(&other), Err(StoreError::Settled));
    assert_eq!(store.waiting().unwrap(), waiting);
}

#[test]
fn every_story_holds_on_sqlite() {
    let stories: [fn(&mut dyn Store); 17] = [
        a_report_is_kept_replaced_and_settled_once,
        sequences_have_no_gaps_and_left_overs_are_settled_as_they_are,
        many_reports_come_in_pages,
        notes_follow_their_report,
        a_directory_only_goes_up,
        children_are_found_by_class_in_the_order_of_their_names,
        a_finished_lesson_stays_finished,
        a_lesson_start_is_kept_as_started_and_its_end_beside_it,
        children_who_shared_a_screen_get_a_feather_and_no_mark,
        signing_ends_in_an_agreement_that_stays,
        wrong_tries_notices_and_the_audit_trail_are_kept_in_order,
        the_newest_calendar_counts,
        what_waits_is_known_by_place_and_time_alone_until_it_is_answered,
        who_is_there_says_so_until_they_go,
        what_a_child_needs_is_kept_for_them_alone_until_it_is_nothing_special,
        how_far_a_report_has_come_is_known_without_whose_it_is,
        i_still_need_help_is_settled_and_rings_or_nothing_of_it,
    ];
    for story in stories {
        let dir = tempfile::tempdir().unwrap();
        let (mut store, announced) = Sqlite::open_kiosk(dir.path()).unwrap();
        assert_eq!(announced, None);
        story(&mut store);
    }
}
