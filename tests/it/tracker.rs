//! A child with three pictures of their own, from coming in to *I still need help*: journeys through
//! the kiosk without a window, a real store behind a real worker.

use tawny::domain::access::{Profile, TextSize};
use tawny::domain::picture_code::PictureCode;
use tawny::domain::report::{SignedInBy, Teller, Worry};
use tawny::domain::ringing::Progressed;
use tawny::domain::telling::Told;
use tawny::domain::tracking::Came;
use tawny::kiosk::model::{Intent, OnCode, OnTracker, Screen, TrackerStage};
use tawny::seal::identity::hash_pin;
use tawny::store::desk_rows::HandOn;
use tawny::store::worker::Reply;
use tawny::store::{AccessRows, DeskRows, Notice, PictureRows, Store, Verb, clock};

use crate::driven::Kiosk;
use crate::school::{School, school};

use crate::coded::{
    choose, coded_school, codes, come, kiosk, lines, look, look_with, opened, reports, settled, tap, tell,
};

#[test]
fn a_child_comes_in_with_three_pictures_and_the_report_says_how_the_name_came() {
    let (dir, school) = (tempfile::tempdir().unwrap(), school());
    let mut store = coded_school(dir.path(), &school, 2);
    let mut kiosk = kiosk(dir.path());
    come(&mut kiosk, 0);
    assert_eq!(kiosk.model.me.as_ref().unwrap().first_name, "Amina");
    tell(&mut kiosk, Worry::UnkindMessage, None, true);
    let told = opened(&school, "dsl", &reports(&mut store)[0]).unwrap();
    let by = SignedInBy::PictureCode;
    assert_eq!(told.teller, Teller::Said { pupil: "amina".into(), name: "Amina K".into(), by });

    // Cem has no pictures yet: in as before, and the report says so.
    kiosk.press(Intent::Leave);
    choose(&mut kiosk, 2);
    assert_eq!(kiosk.model.screen, Screen::Home);
    tell(&mut kiosk, Worry::UnkindMessage, None, true);
    let told = opened(&school, "dsl", &reports(&mut store)[1]).unwrap();
    assert!(matches!(told.teller, Teller::Said { by: SignedInBy::Picked, .. }));
    assert!(!kiosk.model.may_track());
}

#[test]
fn other_pictures_are_answered_kindly_and_make_no_other_child_wait() {
    let dir = tempfile::tempdir().unwrap();
    coded_school(dir.path(), &school(), 2);
    let mut kiosk = kiosk(dir.path());
    choose(&mut kiosk, 0);
    for _ in 0..3 {
        tap(&mut kiosk, &codes()[1]);
        kiosk.until("an answer", |model| model.pictures.pad.as_ref().is_some_and(|pad| pad.wrong));
        assert!(kiosk.model.me.is_none());
    }
    assert!(kiosk.model.pictures.pad.as_ref().unwrap().rests(), "a moment of rest after the third");
    kiosk.press(Intent::Code(OnCode::Tap(codes()[0].pictures()[0])));
    assert_eq!(kiosk.model.pictures.pad.as_ref().unwrap().tapped(), 0);
    kiosk.wait_secs(6);
    assert!(!kiosk.model.pictures.pad.as_ref().unwrap().rests(), "and it is over by itself");
    kiosk.press(Intent::Back);
    assert_eq!(kiosk.model.screen, Screen::Me);
    // Ben's own pictures open at once.
    kiosk.press(Intent::ChoosePupil(1));
    tap(&mut kiosk, &codes()[1]);
    kiosk.until("Ben is home", |model| model.screen == Screen::Home);
}

#[test]
fn a_child_who_forgot_is_sent_to_their_teacher_and_can_still_tell() {
    let dir = tempfile::tempdir().unwrap();
    coded_school(dir.path(), &school(), 2);
    let mut kiosk = kiosk(dir.path());
    choose(&mut kiosk, 0);
    kiosk.press(Intent::Code(OnCode::Forgot));
    assert!(kiosk.model.pictures.pad.as_ref().unwrap().forgot);
    kiosk.press(Intent::Tell);
    kiosk.press(Intent::Told(Told::Worry(Worry::ScaryOrRude)));
    kiosk.press(Intent::Told(Told::Send));
    settled(&mut kiosk);
    assert_eq!(kiosk.model.screen, Screen::Code, "back to where the child was");
    kiosk.press(Intent::Back);
    assert!(!kiosk.model.pictures.pad.as_ref().unwrap().forgot);
    kiosk.press(Intent::Back);
    assert_eq!(kiosk.model.screen, Screen::Me);
}

#[test]
fn a_child_sees_how_far_each_report_has_come_until_it_is_closed() {
    let (dir, school) = (tempfile::tempdir().unwrap(), school());
    let mut store = coded_school(dir.path(), &school, 2);
    let mut kiosk = kiosk(dir.path());
    come(&mut kiosk, 0);
    assert_eq!(look(&mut kiosk, 0), []);
    kiosk.press(Intent::Back);
    assert_eq!(kiosk.model.screen, Screen::Home);
    tell(&mut kiosk, Worry::UnkindMessage, None, true);
    tell(&mut kiosk, Worry::ScaryOrRude, None, true);
    assert_eq!(look(&mut kiosk, 0), [Came::Waiting, Came::Waiting]);
    let first = reports(&mut store)[0].id.clone();
    let by = "dsl".into();
    for (what, came) in
        [(Progressed::Seen, Came::Read), (Progressed::Answered, Came::Read), (Progressed::Talked, Came::Talked)]
    {
        store.mark(&first, clock::now(), what, b"note", &by).unwrap();
        kiosk.press(Intent::Tracker(OnTracker::Done));
        assert_eq!(look(&mut kiosk, 0), [Came::Waiting, came], "the newest first");
    }
    store.mark(&first, clock::now(), Progressed::Closed, b"note", &by).unwrap();
    kiosk.press(Intent::Back);
    assert_eq!(look(&mut kiosk, 0), [Came::Waiting], "it clears after closing");
}

#[test]
fn i_still_need_help_is_a_new_report_for_the_same_readers_that_rings_the_next_person() {
    let (dir, school) = (tempfile::tempdir().unwrap(), school());
    let mut store = coded_school(dir.path(), &school, 5);
    let mut kiosk = kiosk(dir.path());
    come(&mut kiosk, 0);
    tell(&mut kiosk, Worry::UnkindMessage, Some("the purple otter was mean"), true);
    let first = reports(&mut store)[0].id.clone();
    store.mark(&first, clock::now(), Progressed::Talked, b"note", &"dsl".into()).unwrap();
    assert_eq!(look(&mut kiosk, 0), [Came::Talked]);
    kiosk.press(Intent::Tracker(OnTracker::StillNeedHelp(0)));
    let stage = |kiosk: &Kiosk| kiosk.model.tracker.as_ref().map(|tracker| tracker.stage);
    assert_eq!(stage(&kiosk), Some(TrackerStage::Calling), "not before the store said so");
    kiosk.until("it is kept", |model| {
        model.tracker.as_ref().is_some_and(|tracker| tracker.stage == TrackerStage::Called)
    });

    let all = reports(&mut store);
    let (former, again) = (&all[0], &all[1]);
    assert!(again.now && !former.now);
    let (first, then) = (opened(&school, "dsl", former).unwrap(), opened(&school, "dsl", again).unwrap());
    assert_eq!((then.again.as_ref(), then.words.as_ref()), (Some(&former.id), None));
    assert_eq!((&then.readers, &then.recovery, &then.teller), (&first.readers, &first.recovery, &first.teller));
    assert!(opened(&school, "larch", again).is_some() && opened(&school, "novak", again).is_none());
    let waiting = store.waiting().unwrap();
    assert_eq!(waiting.len(), 1, "the former was answered");
    assert_eq!((&waiting[0].told.id, waiting[0].rows[0].what), (&again.id, Progressed::NeedsHelp));

    // It stands in the former's place from now on.
    kiosk.press(Intent::Tracker(OnTracker::Done));
    assert_eq!(look(&mut kiosk, 0), [Came::Waiting]);
    assert_eq!(kiosk.model.tracker.as_ref().unwrap().lines[0].report, again.id);
    assert_eq!(store.verify().unwrap().problems, []);
}

#[test]
fn what_could_not_be_kept_is_never_called_a_call() {
    let dir = tempfile::tempdir().unwrap();
    coded_school(dir.path(), &school(), 2);
    let mut kiosk = kiosk(dir.path());
    come(&mut kiosk, 0);
    tell(&mut kiosk, Worry::UnkindMessage, None, true);
    for walks_away in [false, true] {
        look(&mut kiosk, 0);
        kiosk.model.hear(Intent::Tracker(OnTracker::StillNeedHelp(0)), "lost", kiosk.now);
        if walks_away {
            kiosk.press(Intent::Back);
        }
        kiosk.press(Intent::Store(Reply::NotTold("lost".into())));
        match walks_away {
            false => assert_eq!(kiosk.model.tracker.as_ref().unwrap().stage, TrackerStage::NotStored),
            true => assert_eq!(kiosk.model.screen, Screen::Trouble, "a grown-up is called to the screen"),
        }
        kiosk.press(Intent::Tracker(OnTracker::Done));
    }
}

/// Told in this way, and looked for.
fn listed(year: u8, school: &School, told: impl Fn(&mut Kiosk)) -> usize {
    let dir = tempfile::tempdir().unwrap();
    let mut store = coded_school(dir.path(), school, year);
    let mut kiosk = kiosk(dir.path());
    come(&mut kiosk, 0);
    told(&mut kiosk);
    if kiosk.model.screen != Screen::Home {
        kiosk.press(Intent::Leave);
        come(&mut kiosk, 0);
    }
    assert_eq!(reports(&mut store).len(), 1);
    look(&mut kiosk, 0).len()
}

#[test]
fn what_was_told_without_a_name_or_about_somebody_who_works_here_is_never_listed() {
    let school = school();
    let with = |words: &'static str| move |kiosk: &mut Kiosk| tell(kiosk, Worry::SomethingElse, Some(words), true);
    assert_eq!(listed(2, &school, |kiosk| tell(kiosk, Worry::SomethingElse, None, true)), 1);
    assert_eq!(listed(5, &school, with("somebody was mean")), 1);

    assert_eq!(listed(2, &school, |kiosk| tell(kiosk, Worry::SomethingElse, None, false)), 0, "rather not");
    assert_eq!(listed(2, &school, |kiosk| tell(kiosk, Worry::GrownUpAtSchool, None, true)), 0);
    for words in ["Miss Larch was mean", "my teacher was mean", "mr nobody was mean"] {
        assert_eq!(listed(5, &school, with(words)), 0, "{words}");
    }
    let walked_away = |kiosk: &mut Kiosk| {
        kiosk.press(Intent::Tell);
        kiosk.press(Intent::Told(Told::Worry(Worry::SomethingElse)));
        kiosk.wait_secs(31);
        kiosk.until("settled", |model| model.telling.is_none());
    };
    assert_eq!(listed(2, &school, walked_away), 0);
    let by_mistake = |kiosk: &mut Kiosk| {
        kiosk.press(Intent::Tell);
        kiosk.press(Intent::Told(Told::Worry(Worry::SomethingElse)));
        kiosk.press(Intent::Told(Told::ByMistake));
        settled(kiosk);
    };
    assert_eq!(listed(2, &school, by_mistake), 0);
    let mut family = crate::school::school();
    family.directory.staff[5].related.push("amina".into());
    assert_eq!(listed(2, &family, |kiosk| tell(kiosk, Worry::SomethingElse, None, true)), 0, "family works here");
}

#[test]
fn sent_another_way_or_given_new_pictures_a_report_is_listed_no_more() {
    let (dir, school) = (tempfile::tempdir().unwrap(), school());
    let mut store = coded_school(dir.path(), &school, 2);
    let mut kiosk = kiosk(dir.path());
    come(&mut kiosk, 0);
    for _ in 0..2 {
        tell(&mut kiosk, Worry::UnkindMessage, None, true);
    }
    assert_eq!(look(&mut kiosk, 0).len(), 2);
    kiosk.press(Intent::Back);
    let (about, by) = (reports(&mut store)[0].id.clone(), "dsl".into());
    let step = HandOn {
        about: &about,
        at: clock::now(),
        by: &by,
        handed: &[],
        note: b"note",
        verb: Verb::Rerouted,
        ring: None,
    };
    store.hand_on(step).unwrap();
    assert_eq!(look(&mut kiosk, 0).len(), 1);
    kiosk.press(Intent::Back);
    // Whoever gives a child new pictures sees nothing with them.
    let new = PictureCode::nth(99);
    store.set_picture_code(&"amina".into(), &hash_pin(&new.word()).unwrap(), &by, clock::now()).unwrap();
    look_with(&mut kiosk, &new);
    kiosk.until("what became of it", |model| model.screen == Screen::Track);
    assert_eq!(lines(&kiosk), []);
}

#[test]
fn nobody_who_comes_after_sees_any_of_it() {
    let dir = tempfile::tempdir().unwrap();
    coded_school(dir.path(), &school(), 2);
    let mut kiosk = kiosk(dir.path());
    come(&mut kiosk, 0);
    tell(&mut kiosk, Worry::UnkindMessage, None, true);
    let gone = |kiosk: &Kiosk| kiosk.model.tracker.is_none() && kiosk.model.pictures.pad.is_none();

    assert_eq!(look(&mut kiosk, 0).len(), 1);
    kiosk.press(Intent::Tell);
    assert!(gone(&kiosk), "telling again");
    kiosk.press(Intent::Told(Told::Back));
    assert_eq!(kiosk.model.screen, Screen::Home);

    look(&mut kiosk, 0);
    kiosk.press(Intent::Cover);
    assert!(gone(&kiosk), "covered");
    kiosk.press(Intent::Store(Reply::Notice(Notice::Uncover)));
    assert_eq!(kiosk.model.screen, Screen::Home);

    look(&mut kiosk, 0);
    kiosk.wait_secs(31);
    assert!(gone(&kiosk) && kiosk.model.screen == Screen::Welcome && !kiosk.model.may_track(), "left alone");
    kiosk.press(Intent::Tell);
    kiosk.press(Intent::Tracker(OnTracker::Open));
    assert_eq!(kiosk.model.screen, Screen::Tell, "nobody is signed in: there is no way to it");
    kiosk.press(Intent::Told(Told::Back));

    come(&mut kiosk, 1);
    assert_eq!(look(&mut kiosk, 1), [], "another child's");
    kiosk.press(Intent::Back);
    // Somebody at Amina's screen who is not Amina.
    look_with(&mut kiosk, &codes()[0]);
    kiosk.until("an answer", |model| model.pictures.pad.as_ref().is_some_and(|pad| pad.wrong));
    assert_ne!(kiosk.model.screen, Screen::Track);
}

#[test]
fn a_kiosk_that_was_switched_off_knows_nothing_of_it_any_more() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = coded_school(dir.path(), &school(), 2);
    let mut before = kiosk(dir.path());
    come(&mut before, 0);
    tell(&mut before, Worry::UnkindMessage, None, true);
    assert_eq!(look(&mut before, 0).len(), 1);
    before.link.close();
    let mut after = kiosk(dir.path());
    come(&mut after, 0);
    assert_eq!(look(&mut after, 0), []);
    assert_eq!(reports(&mut store).len(), 1);
}

#[test]
fn what_a_child_needs_is_done_while_they_tap_their_pictures_and_goes_with_them() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = coded_school(dir.path(), &school(), 2);
    let large = Profile { text: TextSize::Large, ..Profile::default() };
    store.set_profile(&"amina".into(), &large, clock::now(), &"larch".into()).unwrap();
    let mut kiosk = kiosk(dir.path());
    choose(&mut kiosk, 0);
    kiosk.until("large words", |model| model.access().text == TextSize::Large);
    assert_eq!(kiosk.model.screen, Screen::Code);
    kiosk.press(Intent::Back);
    kiosk.press(Intent::ChoosePupil(1));
    assert_eq!((kiosk.model.screen, kiosk.model.access().text), (Screen::Code, Profile::default().text));
}
