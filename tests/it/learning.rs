//! What is kept of learning, from the tap to the desk: a sitting for each child alone, none for children
//! who share a screen or a class at its board, and a new tale every time.

use std::path::Path;

use tawny::domain::access::Profile;
use tawny::domain::class_lesson::ClassAct;
use tawny::domain::class_overview::Heard;
use tawny::domain::ids::{LessonId, PupilId, TaleId};
use tawny::domain::lesson::{Form, StepBody, Whose};
use tawny::domain::mastery::{DAY_SECS, Sitting};
use tawny::domain::person::Pupil;
use tawny::domain::report::Feeling;
use tawny::domain::time::Moment;
use tawny::domain::visit::{Answer, Visit};
use tawny::kiosk::model::{InClass, Intent, OnBoardNow, Screen};
use tawny::store::desk_worker::DeskRequest;
use tawny::store::sqlite::Sqlite;
use tawny::store::{AccessRows, LearnRows, Store};

use crate::class_overview::{classes, sign_in};
use crate::content_rules::pack_with;
use crate::driven::{Kiosk, do_step, school_with};

/// A school whose class Oak has two children.
fn two_children(dir: &Path, year: u8) {
    school_with(dir, year);
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    let ben = Pupil {
        id: "ben".into(),
        first_name: "Ben".into(),
        surname_initial: None,
        year,
        animal: "animal/otter".into(),
        groups: vec!["oak".into()],
        new_here: false,
    };
    store.put_pupil(&ben).unwrap();
}

fn finish(kiosk: &mut Kiosk) -> TaleId {
    for _ in 0..60 {
        if kiosk.model.visit.as_ref().is_some_and(|visit| visit.finished) {
            break;
        }
        do_step(kiosk);
    }
    let visit = kiosk.model.visit.clone().unwrap();
    assert!(visit.finished, "{visit:?}");
    kiosk.press(Intent::LessonDone);
    visit.tale
}

/// Where a lesson of two tales stands on the shelf of whoever sits here.
fn lesson_of_two(kiosk: &Kiosk) -> LessonId {
    kiosk.model.shelf().iter().find(|lesson| lesson.tales.len() == 2).unwrap().id.clone()
}

/// What was done stands last on the shelf: a lesson is found by its name.
fn open(kiosk: &mut Kiosk, lesson: &LessonId) {
    let place = kiosk.model.shelf().iter().position(|one| one.id == *lesson);
    kiosk.press(Intent::OpenLesson(place.unwrap()));
}

fn share(kiosk: &mut Kiosk) {
    kiosk.until("a school", |model| model.school.is_some());
    kiosk.press(Intent::Start);
    let oak = kiosk.model.school.as_ref().unwrap().groups.iter().position(|group| group.id.as_str() == "oak");
    kiosk.press(Intent::ChooseGroup(oak.unwrap()));
    kiosk.until("children", |model| model.pupils.len() == 2);
    kiosk.press(Intent::Share);
    kiosk.press(Intent::ChoosePupil(0));
    kiosk.press(Intent::ChoosePupil(1));
    kiosk.press(Intent::ThatIsUs);
    assert_eq!(kiosk.model.screen, Screen::Home);
}

fn sittings(dir: &Path, pupil: &str) -> Vec<Sitting> {
    Sqlite::open_desk(dir).unwrap().0.sittings(&pupil.into()).unwrap()
}

fn close(kiosk: Kiosk) {
    let Kiosk { link, .. } = kiosk;
    link.close();
}

#[test]
fn a_child_is_told_the_other_tale_the_second_time_and_both_sittings_are_kept() {
    let dir = tempfile::tempdir().unwrap();
    two_children(dir.path(), 5);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.sign_in();
    let lesson = lesson_of_two(&kiosk);
    open(&mut kiosk, &lesson);
    let first = finish(&mut kiosk);
    open(&mut kiosk, &lesson);
    let second = finish(&mut kiosk);
    assert_ne!(first, second);
    close(kiosk);
    // The next day the store says so, to whichever kiosk asks.
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.sign_in();
    open(&mut kiosk, &lesson);
    assert_eq!(kiosk.model.visit.as_ref().unwrap().tale, first, "the one met longest ago");
    close(kiosk);
    let kept = sittings(dir.path(), "amina");
    assert_eq!(kept.iter().map(|one| one.tale.clone()).collect::<Vec<_>>(), [first, second]);
    assert!(kept.iter().all(|one| one.finished && !one.marks.is_empty()));
    assert!(kept.iter().flat_map(|one| &one.marks).all(|mark| mark.first_try), "she knew every answer");
}

#[test]
fn children_who_share_a_screen_leave_no_sitting_and_are_told_a_tale_neither_has_met() {
    let dir = tempfile::tempdir().unwrap();
    two_children(dir.path(), 5);
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.sign_in();
    let lesson = lesson_of_two(&kiosk);
    open(&mut kiosk, &lesson);
    let alone = finish(&mut kiosk);
    kiosk.press(Intent::Leave);
    close(kiosk);
    let before = sittings(dir.path(), "amina");
    let mut kiosk = Kiosk::open(dir.path());
    share(&mut kiosk);
    kiosk.hear_all();
    open(&mut kiosk, &lesson);
    let together = finish(&mut kiosk);
    close(kiosk);
    assert_ne!(alone, together);
    assert_eq!((sittings(dir.path(), "amina"), sittings(dir.path(), "ben")), (before, vec![]));
    let mut store = Sqlite::open_desk(dir.path()).unwrap().0;
    assert_eq!(store.met(&[PupilId::from("ben")]).unwrap().len(), 1, "Ben was told it all the same");
}

#[test]
fn a_class_at_its_board_is_told_another_tale_next_time_and_leaves_no_sitting() {
    let dir = tempfile::tempdir().unwrap();
    two_children(dir.path(), 5);
    let mut tales = Vec::new();
    for _ in 0..2 {
        let mut kiosk = Kiosk::open(dir.path());
        kiosk.until("a school", |model| model.school.is_some());
        kiosk.press(Intent::GrownUps);
        kiosk.press(Intent::InClass(InClass::Choose));
        let oak = kiosk.model.school.as_ref().unwrap().groups.iter().position(|group| group.id.as_str() == "oak");
        kiosk.press(Intent::InClass(InClass::Class(oak.unwrap())));
        kiosk.hear_all();
        let lesson = kiosk.model.class_shelf().iter().position(|lesson| lesson.tales.len() == 2).unwrap();
        kiosk.press(Intent::InClass(InClass::Lesson(lesson)));
        let on = |kiosk: &Kiosk| match &kiosk.model.class_mode.as_ref().unwrap().on {
            Some(OnBoardNow::Lesson(on)) => (on.tale.clone(), on.step),
            other => panic!("{other:?}"),
        };
        tales.push(on(&kiosk).0);
        for _ in 0..40 {
            for act in [ClassAct::Show, ClassAct::Next] {
                kiosk.press(Intent::InClass(InClass::Act(act)));
            }
            if on(&kiosk).1 > 0 {
                break;
            }
        }
        close(kiosk);
    }
    assert_ne!(tales[0], tales[1]);
    let mut store = Sqlite::open_desk(dir.path()).unwrap().0;
    assert_eq!(store.met(&[PupilId::from("ben")]).unwrap().len(), 2, "what the class was told, each child was");
    assert_eq!(store.sittings(&"ben".into()).unwrap(), []);
}

#[test]
fn what_was_saved_twice_is_one_sitting_and_the_next_one_is_another() {
    let dir = tempfile::tempdir().unwrap();
    two_children(dir.path(), 5);
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    let (library, _) = tawny::content::load(&tawny::content::root());
    let lesson = library.lessons.iter().find(|lesson| lesson.tales.len() == 2).unwrap();
    let ben = PupilId::from("ben");
    let day = |day: u64| Moment(1).plus_secs(day * DAY_SECS);
    let mut visit = Visit::start(lesson, &lesson.tales[0].id, Default::default(), day(1)).unwrap();
    store.save_visit(&ben, &visit, day(1).plus_secs(60)).unwrap();
    visit.finished = true;
    store.save_visit(&ben, &visit, day(2)).unwrap();
    let again = Visit::start(lesson, &lesson.tales[1].id, Default::default(), day(9)).unwrap();
    store.save_visit(&ben, &again, day(9)).unwrap();
    let kept = store.sittings(&ben).unwrap();
    assert_eq!(
        kept.iter().map(|one| (one.began, one.at, one.finished)).collect::<Vec<_>>(),
        [(day(1), day(2), true), (day(9), day(9), false)]
    );
}

#[test]
fn a_childs_own_heavy_feeling_is_shown_until_somebody_has_talked_and_a_light_one_is_not() {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), 1);
    let pack = pack_with("_good");
    let mut kiosk = Kiosk::with(dir.path(), pack.path());
    kiosk.sign_in();
    let lesson = LessonId::from("plays-younger");
    let mut told = 0;
    'tales: for _ in 0..2 {
        open(&mut kiosk, &lesson);
        for _ in 0..60 {
            let (lesson, visit) = (kiosk.model.lesson().unwrap().clone(), kiosk.model.visit.clone().unwrap());
            if visit.finished {
                break;
            }
            if matches!(&visit.step_of(&lesson).unwrap().body, StepBody::Feel(feel) if feel.whose == Whose::Child) {
                for feeling in [Feeling::Happy, Feeling::Tummy, Feeling::Tummy, Feeling::Ok] {
                    kiosk.press(Intent::Answer(Answer::Feel(feeling)));
                }
                told += 1;
                break 'tales;
            }
            do_step(&mut kiosk);
        }
        kiosk.press(Intent::LessonDone);
    }
    assert_eq!(told, 1, "the fixture asks a child's own feeling");
    close(kiosk);
    let larch = sign_in(dir.path(), "larch");
    let seen = classes(&larch);
    let child = &seen[0].children[0];
    let felt: Vec<&Heard> = child.listen.iter().map(|listen| &listen.answer).collect();
    let [Heard::Felt(felt)] = felt.as_slice() else { panic!("{felt:?}") };
    assert_eq!((felt.feeling, felt.together), (Feeling::Tummy, false), "taking it back takes nothing away");
    // Whoever is no listener sees the class and not the child's answer, as with every other answer.
    let officer = classes(&sign_in(dir.path(), "officer"));
    assert!(officer.iter().flat_map(|class| &class.children).all(|child| child.listen.is_empty()));
    larch.ask(DeskRequest::TalkedWith(child.pupil.id.clone(), child.listen[0].about.clone())).unwrap();
    assert_eq!(classes(&larch)[0].children[0].listen, []);
}

#[test]
fn a_child_with_easy_words_meets_the_easy_form_and_the_shelf_says_nothing_of_it() {
    let dir = tempfile::tempdir().unwrap();
    two_children(dir.path(), 5);
    let easy = Profile { easy: true, ..Profile::default() };
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    store.set_profile(&"amina".into(), &easy, Moment(1), &"larch".into()).unwrap();
    drop(store);
    let mut kiosk = Kiosk::open(dir.path());
    let mut forms = Vec::new();
    let mut shelves = Vec::new();
    for child in [0, 1] {
        kiosk.until("a school", |model| model.school.is_some());
        kiosk.press(Intent::Start);
        let oak = kiosk.model.school.as_ref().unwrap().groups.iter().position(|group| group.id.as_str() == "oak");
        kiosk.press(Intent::ChooseGroup(oak.unwrap()));
        kiosk.until("children", |model| model.pupils.len() == 2);
        kiosk.press(Intent::ChoosePupil(child));
        kiosk.until("what the child did before", |model| model.past.is_some());
        shelves.push(kiosk.model.shelf().iter().map(|lesson| lesson.id.clone()).collect::<Vec<_>>());
        kiosk.press(Intent::OpenLesson(0));
        forms.push(kiosk.model.visit.as_ref().unwrap().form);
        kiosk.press(Intent::Leave);
    }
    assert_eq!(forms, [Form::Easy, Form::Plain]);
    assert_eq!(shelves[0], shelves[1]);
}
