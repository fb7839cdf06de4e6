//! A lesson starts: from *Grown-ups* to the board to the class at work, with a real store; lessons
//! for the whole class; children who share a screen.

use tawny::domain::class_lesson::ClassAct;
use tawny::domain::lesson_start::{GivenBy, LessonStart, Thumb, Thumbs};
use tawny::domain::person::Pupil;
use tawny::domain::reminder::Tool;
use tawny::domain::report::{Teller, Worry};
use tawny::domain::telling::Told;
use tawny::domain::text::Wording;
use tawny::domain::time::Moment;
use tawny::kiosk::model::{
    AskName, BOARD_IDLE_SECS, Begin, Effect, InClass, Intent, Model, OnBoard, OnBoardNow, Page, Screen,
};
use tawny::store::sqlite::Sqlite;
use tawny::store::worker::{Reply, Request};
use tawny::store::{Notice, Store};

use crate::driven::{Kiosk, do_step, school_with};

fn pupil(id: &str, name: &str, year: u8) -> Pupil {
    Pupil {
        id: id.into(),
        first_name: name.into(),
        surname_initial: Some('B'),
        year,
        animal: "animal/otter".into(),
        groups: vec!["oak".into()],
        new_here: false,
    }
}

/// Oak: Amina of this year, Ben of Year 4.
pub fn oak(year: u8) -> (tempfile::TempDir, Kiosk) {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), year);
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    store.put_pupil(&pupil("ben", "Ben", 4)).unwrap();
    let mut kiosk = Kiosk::open(dir.path());
    kiosk.until("a school", |model| model.school.is_some());
    (dir, kiosk)
}

/// The second tap: the class. Waits until the kiosk knows what the class had before.
fn choose_oak(kiosk: &mut Kiosk) {
    kiosk.press(Intent::GrownUps);
    kiosk.press(Intent::Begin(Begin::Class(index_of_oak(&kiosk.model))));
    assert_eq!(kiosk.model.corner.page, Page::Tools);
    let mut given_today = false;
    while !given_today {
        let reply = kiosk.link.hear_within(std::time::Duration::from_secs(20)).expect("an answer");
        given_today = matches!(reply, Reply::GivenToday(_));
        kiosk.press(Intent::Store(reply));
    }
}

pub fn index_of_oak(model: &Model) -> usize {
    model.school.as_ref().unwrap().groups.iter().position(|group| group.id.as_str() == "oak").unwrap()
}

fn start(kiosk: &mut Kiosk) {
    choose_oak(kiosk);
    kiosk.press(Intent::Begin(Begin::Board));
    assert_eq!(kiosk.model.screen, Screen::Board);
}

/// The starts of Oak that are in the store, once there are so many that end so often.
fn kept(dir: &std::path::Path, kiosk: &mut Kiosk, starts: usize, ended: usize) -> Vec<LessonStart> {
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    let mut kept = Vec::new();
    let end = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while kept.len() != starts || kept.iter().filter(|start: &&LessonStart| start.ready.is_some()).count() != ended {
        assert!(std::time::Instant::now() < end, "{kept:?}");
        if let Some(reply) = kiosk.link.hear_within(std::time::Duration::from_millis(50)) {
            kiosk.press(Intent::Store(reply));
        }
        kept = store.lesson_starts_of(&"oak".into(), 99).unwrap();
    }
    kept
}

#[test]
fn three_taps_lead_to_the_board_and_ready_to_the_class_and_all_of_it_is_kept() {
    let (dir, mut kiosk) = oak(2);
    start(&mut kiosk);
    let board = kiosk.model.board.as_ref().unwrap();
    assert_eq!((board.reminders.len(), board.wording), (3, Wording::Younger));
    let opened = board.start.clone();
    assert_eq!(kept(dir.path(), &mut kiosk, 1, 0), std::slice::from_ref(&opened), "kept as started");

    for act in [
        OnBoard::Answer(1),
        OnBoard::Thumbs,
        OnBoard::Thumb(Thumb::Up),
        OnBoard::Thumb(Thumb::Up),
        OnBoard::Thumb(Thumb::Down),
        OnBoard::UndoThumb,
        OnBoard::Thumb(Thumb::Middle),
    ] {
        kiosk.press(Intent::OnBoard(act));
    }
    assert_eq!(kiosk.model.board.as_ref().unwrap().answers, [false, true, false]);
    kiosk.press(Intent::OnBoard(OnBoard::Ready));
    assert_eq!(kiosk.model.board.as_ref().unwrap().asks, AskName::Offer, "who gave them is asked once");
    kiosk.press(Intent::OnBoard(OnBoard::By(0)));
    assert_eq!(kiosk.model.screen, Screen::Me);
    kiosk.until("the class's own children", |model| !model.pupils.is_empty());

    let ended = kept(dir.path(), &mut kiosk, 1, 1).remove(0);
    assert_eq!(ended.by, GivenBy::Staff("larch".into(), "Miss Larch".into()));
    assert_eq!(ended.ready.as_ref().unwrap().thumbs, Some(Thumbs { up: 2, middle: 1, down: 0 }));
    assert_eq!(LessonStart { by: GivenBy::NotSaid, ready: None, ..ended }, opened);
}

#[test]
fn an_unfinished_start_outlives_the_power_and_the_next_one_has_other_reminders_and_last_times_tools() {
    let (dir, mut kiosk) = oak(2);
    choose_oak(&mut kiosk);
    kiosk.press(Intent::Begin(Begin::Tool(Tool::NoTool)));
    kiosk.press(Intent::Begin(Begin::Tool(Tool::Search)));
    kiosk.press(Intent::Begin(Begin::Board));
    let first = kept(dir.path(), &mut kiosk, 1, 0).remove(0);
    assert_eq!(first.tools, [Tool::Search], "none of them and one of them cannot both be");
    let Kiosk { link, .. } = kiosk;
    link.close();

    let mut kiosk = Kiosk::open(dir.path());
    kiosk.until("a school", |model| model.school.is_some());
    choose_oak(&mut kiosk);
    assert_eq!(kiosk.model.starting.as_ref().unwrap().tools, [Tool::Search]);
    kiosk.press(Intent::Begin(Begin::Board));
    let second = &kiosk.model.board.as_ref().unwrap().start;
    assert!(second.reminders.iter().all(|id| !first.reminders.contains(id)), "{second:?} after {first:?}");
}

#[test]
fn a_supply_teacher_types_a_name_once_a_day_and_is_not_asked_again() {
    let (dir, mut kiosk) = oak(2);
    // The worker looks back over a school day by the machine's own clock.
    kiosk.now = tawny::store::clock::now();
    choose_oak(&mut kiosk);
    kiosk.press(Intent::Begin(Begin::OtherName));
    kiosk.press(Intent::Typed("  Mx   Bell ".into()));
    kiosk.press(Intent::Begin(Begin::Named));
    kiosk.press(Intent::Begin(Begin::Board));
    kiosk.press(Intent::OnBoard(OnBoard::Ready));
    assert_eq!(kiosk.model.screen, Screen::Me);
    assert_eq!(kept(dir.path(), &mut kiosk, 1, 1)[0].by, GivenBy::Named("Mx Bell".into()));
    kiosk.press(Intent::Leave);
    choose_oak(&mut kiosk);
    let offered = kiosk.model.names_offered(&"oak".into());
    let names: Vec<_> = offered.iter().filter_map(GivenBy::name).collect();
    assert_eq!(names, ["Miss Larch", "Mx Bell"]);
    kiosk.press(Intent::Begin(Begin::By(1)));
    assert_eq!(kiosk.model.starting.as_ref().unwrap().by, GivenBy::Named("Mx Bell".into()));
}

#[test]
fn nobody_tells_before_the_whole_class_and_a_covered_board_comes_back() {
    let (_dir, mut kiosk) = oak(2);
    start(&mut kiosk);
    kiosk.press(Intent::Tell);
    assert!(kiosk.model.telling.is_none() && kiosk.model.on_board());
    kiosk.press(Intent::Cover);
    kiosk.press(Intent::Tell);
    assert_eq!(kiosk.model.screen, Screen::Cover, "the cover of a board is on the board");
    assert!(kiosk.model.telling.is_none());
    kiosk.press(Intent::Uncover);
    assert_eq!(kiosk.model.screen, Screen::Board);
    kiosk.press(Intent::Back);
    kiosk.press(Intent::Tell);
    assert!(kiosk.model.telling.is_some(), "at the welcome a child tells as ever");
}

#[test]
fn a_covered_screen_starts_no_lesson() {
    let (_dir, mut kiosk) = oak(2);
    kiosk.press(Intent::Cover);
    kiosk.press(Intent::GrownUps);
    assert_eq!(kiosk.model.corner.page, Page::Pin);
    for intent in [
        Intent::Turn(Page::Classes),
        Intent::Begin(Begin::Class(0)),
        Intent::Begin(Begin::Board),
        Intent::InClass(InClass::Choose),
        Intent::InClass(InClass::Class(0)),
    ] {
        kiosk.press(intent);
    }
    assert_eq!(kiosk.model.corner.page, Page::Pin);
    assert!(kiosk.model.covered && kiosk.model.starting.is_none() && kiosk.model.class_mode.is_none());
}

#[test]
fn the_desk_gets_the_board_ready_and_pulls_no_child_away() {
    let (dir, mut kiosk) = oak(2);
    let (mut desk, _) = Sqlite::open_desk(dir.path()).unwrap();
    desk.post(Notice::StartLesson("oak".into()), Moment(1)).unwrap();
    kiosk.until("the corner", |model| model.screen == Screen::GrownUps);
    assert_eq!(kiosk.model.starting.as_ref().unwrap().group.id, "oak".into());

    kiosk.press(Intent::Leave);
    kiosk.sign_in();
    kiosk.press(Intent::Store(Reply::Notice(Notice::StartLesson("oak".into()))));
    kiosk.wait_secs(5);
    assert_eq!(kiosk.model.screen, Screen::Home, "a child who works is left in peace");
    kiosk.press(Intent::Leave);
    kiosk.wait_secs(1);
    assert_eq!((kiosk.model.screen, kiosk.model.corner.page), (Screen::GrownUps, Page::Tools));
    kiosk.press(Intent::Leave);
    kiosk.press(Intent::Store(Reply::Notice(Notice::StartLesson("nobody".into()))));
    assert_eq!(kiosk.model.screen, Screen::Welcome, "a class the kiosk does not know starts nothing");
}

#[test]
fn an_end_the_store_did_not_take_is_offered_again_until_it_is_kept() {
    let (_dir, mut kiosk) = oak(2);
    start(&mut kiosk);
    kiosk.press(Intent::OnBoard(OnBoard::Ready));
    let lost = kiosk.model.hear(Intent::OnBoard(OnBoard::Unnamed), "x", kiosk.now).effects;
    let id = lost.iter().find_map(asked_ready).expect("it was asked").clone();
    let again = |kiosk: &mut Kiosk| {
        kiosk.now = kiosk.now.plus_secs(31);
        let effects = kiosk.model.hear(Intent::Tick, "x", kiosk.now).effects;
        effects.iter().filter_map(asked_ready).cloned().collect::<Vec<_>>()
    };
    assert_eq!(again(&mut kiosk), std::slice::from_ref(&id));
    assert_eq!(again(&mut kiosk), std::slice::from_ref(&id));
    kiosk.press(Intent::Store(Reply::LessonReady(id)));
    assert_eq!(again(&mut kiosk), []);
}

fn asked_ready(effect: &Effect) -> Option<&tawny::domain::ids::LessonStartId> {
    match effect {
        Effect::Ask(Request::LessonReady(start)) => Some(&start.id),
        _ => None,
    }
}

#[test]
fn a_class_that_talks_is_not_asked_whether_it_is_there() {
    let (_dir, mut kiosk) = oak(2);
    start(&mut kiosk);
    kiosk.wait_secs(200);
    assert!(!kiosk.model.asks_still_there && kiosk.model.screen == Screen::Board);
    kiosk.wait_secs(BOARD_IDLE_SECS);
    assert_eq!(kiosk.model.screen, Screen::Welcome, "a board nobody needs makes room for children");
}

#[test]
fn a_class_of_older_children_reads_the_older_words() {
    let (_dir, mut kiosk) = oak(3);
    start(&mut kiosk);
    assert_eq!(kiosk.model.board.as_ref().unwrap().wording, Wording::Older);
}

#[test]
fn a_whole_lesson_on_the_board_counts_hands_and_marks_nobody() {
    let (dir, mut kiosk) = oak(2);
    kiosk.press(Intent::GrownUps);
    kiosk.press(Intent::InClass(InClass::Choose));
    kiosk.press(Intent::InClass(InClass::Class(index_of_oak(&kiosk.model))));
    kiosk.press(Intent::InClass(InClass::Lesson(0)));
    let mut hands = 0;
    while let Some(OnBoardNow::Lesson(on)) = &kiosk.model.class_mode.as_ref().unwrap().on {
        if on.finished {
            break;
        }
        hands += u32::from(on.hands.iter().sum::<u16>());
        kiosk.press(Intent::InClass(InClass::Act(ClassAct::Hand(0))));
        kiosk.press(Intent::InClass(InClass::Act(ClassAct::Show)));
        kiosk.press(Intent::InClass(InClass::Act(ClassAct::Next)));
    }
    assert_eq!(hands, 0, "every question begins with none");
    kiosk.press(Intent::InClass(InClass::Done));
    assert_eq!(kiosk.model.screen, Screen::Welcome);
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    for child in ["amina", "ben"] {
        assert_eq!(store.finished_lessons(&child.into()).unwrap(), []);
        assert_eq!(store.visits(&child.into()).unwrap(), []);
    }
}

#[test]
fn the_same_lesson_stands_on_the_board_in_two_minutes() {
    let (_dir, mut kiosk) = oak(2);
    kiosk.press(Intent::GrownUps);
    kiosk.press(Intent::InClass(InClass::Choose));
    kiosk.press(Intent::InClass(InClass::Class(index_of_oak(&kiosk.model))));
    kiosk.press(Intent::InClass(InClass::Short(true)));
    kiosk.press(Intent::InClass(InClass::Lesson(0)));
    assert!(matches!(kiosk.model.class_mode.as_ref().unwrap().on, Some(OnBoardNow::TwoMinutes(_))));
    assert!(kiosk.model.class_lesson().is_some());
    kiosk.press(Intent::Back);
    assert_eq!((kiosk.model.screen, kiosk.model.corner.page), (Screen::GrownUps, Page::BoardLesson));
    assert!(kiosk.model.class_mode.is_some(), "another lesson for the same class");
}

#[test]
fn two_children_at_one_screen_get_a_feather_each_and_no_mark() {
    let (dir, mut kiosk) = oak(2);
    kiosk.press(Intent::Start);
    kiosk.press(Intent::ChooseGroup(index_of_oak(&kiosk.model)));
    kiosk.until("children", |model| model.pupils.len() == 2);
    kiosk.press(Intent::Share);
    kiosk.press(Intent::ChoosePupil(0));
    kiosk.press(Intent::ThatIsUs);
    assert_eq!(kiosk.model.screen, Screen::Me, "one child alone shares with nobody");
    kiosk.press(Intent::ChoosePupil(1));
    kiosk.press(Intent::ThatIsUs);
    assert_eq!((kiosk.model.screen, kiosk.model.together.len()), (Screen::Home, 2));
    assert_eq!(kiosk.model.wording(), Wording::Younger, "they read with the youngest");
    kiosk.press(Intent::OpenLesson(0));
    while !kiosk.model.visit.as_ref().unwrap().finished {
        do_step(&mut kiosk);
    }
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    let lesson = kiosk.model.visit.as_ref().unwrap().lesson.clone();
    // The answers of the store come in order: once a school is asked for anew, all is kept.
    kiosk.link.ask(Request::School).unwrap();
    while !matches!(kiosk.link.hear_within(std::time::Duration::from_secs(20)), Some(Reply::School(_))) {}
    for child in ["amina", "ben"] {
        assert_eq!(store.finished_lessons(&child.into()).unwrap(), std::slice::from_ref(&lesson));
        assert!(store.visits(&child.into()).unwrap().iter().all(|visit| visit.marks.is_empty()));
    }
}

#[test]
fn of_two_who_share_nobody_is_taken_for_the_one_who_tells() {
    let (_dir, mut kiosk) = oak(2);
    kiosk.press(Intent::Start);
    kiosk.press(Intent::ChooseGroup(index_of_oak(&kiosk.model)));
    kiosk.until("children", |model| model.pupils.len() == 2);
    for intent in [Intent::Share, Intent::ChoosePupil(0), Intent::ChoosePupil(1), Intent::ThatIsUs, Intent::Tell] {
        kiosk.press(intent);
    }
    kiosk.press(Intent::Told(Told::Worry(Worry::SomethingElse)));
    let told = kiosk.model.telling.as_ref().unwrap().report.clone().unwrap();
    assert_eq!(told.teller, Teller::NotSignedIn);
    assert!(told.group.is_some());
}

#[test]
fn ten_thousand_taps_in_the_corner_and_on_the_board_break_nothing() {
    let (_dir, mut kiosk) = oak(5);
    let mut dice = crate::planted::Dice::new(20_261_122);
    for tap in 0..10_000 {
        let at = usize::try_from(dice.below(6)).unwrap();
        let intent = match dice.below(20) {
            0 => Intent::GrownUps,
            1 | 2 => Intent::Begin(Begin::Class(at)),
            3 => Intent::Begin(Begin::Tool(Tool::ALL[at])),
            4 => Intent::Begin(Begin::By(at)),
            5 => Intent::Begin(if at == 0 { Begin::Named } else { Begin::OtherName }),
            6 | 7 => Intent::Begin(Begin::Board),
            8 => Intent::OnBoard(OnBoard::Answer(at)),
            9 => Intent::OnBoard(if at < 3 { OnBoard::Thumb(Thumb::Up) } else { OnBoard::Ready }),
            10 => Intent::OnBoard(if at < 3 { OnBoard::By(at) } else { OnBoard::Unnamed }),
            11 => Intent::InClass(InClass::Choose),
            12 => Intent::InClass(InClass::Class(at)),
            13 => Intent::InClass(InClass::Lesson(at)),
            14 => Intent::InClass(InClass::Act([ClassAct::Show, ClassAct::Next, ClassAct::Back][at % 3])),
            15 => Intent::Back,
            16 => Intent::Share,
            17 => Intent::ChoosePupil(at),
            18 => [Intent::Cover, Intent::Uncover, Intent::Tell, Intent::Start][at % 4].clone(),
            _ => Intent::Tick,
        };
        kiosk.now = kiosk.now.plus_secs(1);
        for effect in kiosk.model.hear(intent, &format!("tap-{tap}"), kiosk.now).effects {
            if let Effect::Ask(request) = effect {
                // A full queue is an answer too.
                let _ = kiosk.link.ask(request);
            }
        }
        while let Some(reply) = kiosk.link.hear() {
            kiosk.press(Intent::Store(reply));
        }
    }
    kiosk.press(Intent::Uncover);
    kiosk.press(Intent::Leave);
    assert_eq!(kiosk.model.screen, Screen::Welcome);
}
