//! A lesson on the class board: every step is met, hands are counted before the reason is read, and
//! nothing in it can say what one child did.

use std::collections::BTreeSet;

use proptest::prelude::*;
use tawny::content;
use tawny::domain::class_lesson::{ClassAct, ClassLesson, HANDS_MAX};
use tawny::domain::lesson::{Lesson, LessonKind};
use tawny::domain::on_board::OnShow;

use crate::content_rules::pack_with;

/// No lesson has more parts than this.
const PARTS_MAX: usize = 200;

/// Every tale of every lesson, shipped ones and those of every kind of step, each as a lesson of its own.
fn shipped() -> Vec<Lesson> {
    let sound = pack_with("_good");
    let roots = [content::root(), sound.path().to_owned()];
    let lessons = roots.iter().flat_map(|root| content::load(root).0.lessons);
    lessons
        .flat_map(|lesson| {
            let tales = lesson.tales.clone();
            tales.into_iter().map(move |tale| lesson.clone().told(vec![tale]))
        })
        .collect()
}

/// Starters may end without an exit.
fn is_starter(lesson: &Lesson) -> bool {
    matches!(lesson.kind, LessonKind::Starter(_))
}

fn start(lesson: &Lesson) -> ClassLesson {
    ClassLesson::start(lesson, &lesson.tales[0].id).unwrap()
}

/// Walks by repeating these acts; gives the steps met and whether the end came.
fn walk(lesson: &Lesson, acts: &[ClassAct]) -> (BTreeSet<usize>, bool) {
    let mut on = start(lesson);
    let mut met = BTreeSet::new();
    for _ in 0..PARTS_MAX {
        met.insert(on.step);
        for act in acts {
            on = on.act(lesson, *act).unwrap();
        }
        if on.finished {
            break;
        }
    }
    (met, on.finished)
}

#[test]
fn a_class_that_raises_hands_and_hears_the_reason_comes_to_the_end_of_every_lesson() {
    for lesson in shipped() {
        let (met, ended) = walk(&lesson, &[ClassAct::Hand(0), ClassAct::Show, ClassAct::Next]);
        assert!(ended, "{}", lesson.id);
        assert!(met.len() >= lesson.tales[0].steps.len().min(5), "{}: {met:?}", lesson.id);
    }
}

/// The planted fault of the test above: whoever skips the reasons is held at the first question.
#[test]
fn without_the_reason_nobody_goes_on() {
    for lesson in shipped() {
        assert!(!walk(&lesson, &[ClassAct::Hand(0), ClassAct::Next]).1, "{}", lesson.id);
    }
}

#[test]
fn every_question_of_every_lesson_has_an_answer_tawny_would_give_and_its_reason() {
    for lesson in shipped() {
        let mut on = start(&lesson);
        let mut asked = 0;
        while !on.finished {
            let shown = on.on_show(&lesson).unwrap();
            let answers = shown.answers();
            assert_eq!(on.hands.len(), answers.len());
            // What Tawny says to any feeling stands for a reason.
            let says = matches!(&shown, OnShow::Ask(ask) if ask.says.is_some());
            if !answers.is_empty() {
                asked += 1;
                assert!(
                    says || answers.iter().any(|answer| answer.good && answer.reason.is_some()),
                    "{} {}",
                    lesson.id,
                    on.step
                );
            }
            on = on.act(&lesson, ClassAct::Show).unwrap().act(&lesson, ClassAct::Next).unwrap();
        }
        assert!(asked >= if is_starter(&lesson) { 1 } else { 3 }, "{}", lesson.id);
    }
}

#[test]
fn a_class_thinks_of_its_grown_ups_and_names_none() {
    for lesson in shipped().into_iter().filter(|lesson| !is_starter(lesson)) {
        let mut on = start(&lesson);
        let mut last = on.clone();
        while !on.finished {
            last = on.clone();
            on = on.act(&lesson, ClassAct::Show).unwrap().act(&lesson, ClassAct::Next).unwrap();
        }
        let helpers = last.on_show(&lesson).unwrap();
        assert!(matches!(helpers, OnShow::Helpers(_)) && helpers.answers().is_empty(), "{}", lesson.id);
    }
}

fn acts() -> impl Strategy<Value = ClassAct> {
    prop_oneof![
        3 => (0usize..4).prop_map(ClassAct::Hand),
        1 => Just(ClassAct::Undo),
        2 => Just(ClassAct::Show),
        3 => Just(ClassAct::Next),
        1 => Just(ClassAct::Back),
    ]
}

proptest! {
    #[test]
    fn whatever_is_pressed_the_board_stays_whole(which in any::<prop::sample::Index>(), acts in proptest::collection::vec(acts(), 0..400)) {
        let lessons = shipped_once();
        let lesson = &lessons[which.index(lessons.len())];
        let mut on = start(lesson);
        for act in acts {
            let before = on.clone();
            let Some(after) = on.act(lesson, act) else {
                prop_assert!(before.step == 0 && before.part == 0, "only before the first step it leads out");
                return Ok(());
            };
            let answers = after.on_show(lesson).unwrap().answers().len();
            if let ClassAct::Hand(_) = act {
                let undone = after.clone().act(lesson, ClassAct::Undo).unwrap();
                prop_assert!(after == before || undone.hands == before.hands, "a hand is taken back as it came");
            }
            prop_assert_eq!(after.hands.len(), answers);
            prop_assert!(after.hands.iter().all(|hands| *hands <= HANDS_MAX));
            if act == ClassAct::Next && (after.step, after.part) != (before.step, before.part) {
                let back = after.clone().act(lesson, ClassAct::Back).unwrap();
                prop_assert_eq!((back.step, back.part), (before.step, before.part));
            }
            on = after;
        }
    }
}

fn shipped_once() -> &'static [Lesson] {
    static LESSONS: std::sync::OnceLock<Vec<Lesson>> = std::sync::OnceLock::new();
    LESSONS.get_or_init(shipped)
}
