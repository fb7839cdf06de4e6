//! A child's way through a lesson: nothing is lost, nothing wrong is punished, and only first tries
//! count.

use proptest::prelude::*;
use tawny::domain::lesson::{
    Basket, Choice, ChoiceOption, Exit, Form, Helper, Helpers, LESSON_FORMAT, Lesson, LessonKind, Outcome, Panel,
    Question, Say, Sort, SortCard, Step, StepBody, Story, Strand, Tale, Talk, TeacherPage, Which,
};
use tawny::domain::text::{Band, TextKey};
use tawny::domain::time::Moment;
use tawny::domain::visit::{Answer, At, Happening, Placing, Visit};

fn option(good: bool, then: Option<&str>) -> ChoiceOption {
    ChoiceOption {
        plain_only: false,
        text: "t".into(),
        picture: "symbol/key".into(),
        good,
        reason: "r".into(),
        then: then.map(Into::into),
    }
}

fn step(id: &str, outcome: Option<&str>, then: Option<&str>, body: StepBody) -> Step {
    Step { id: id.into(), outcome: outcome.map(Into::into), teaches: vec![], then: then.map(Into::into), body }
}

/// Story of two panels, a choice that may lead past the sort, a sort, say, talk, exit.
fn lesson() -> Lesson {
    let key = TextKey::from("k");
    let panel =
        || Panel { scene: "scene/library".into(), people: vec![], bubble: None, speaker: None, text: "p".into() };
    let card = |basket| SortCard {
        text: "c".into(),
        picture: "symbol/key".into(),
        basket,
        reason: "r".into(),
        // The easy form has two cards.
        plain_only: basket == Which::Second,
    };
    let basket = || Basket { text: "b".into(), picture: "symbol/bin".into() };
    let helper = |at_school| Helper { text: "h".into(), picture: "symbol/grown-up-1".into(), at_school };
    let choice = Choice {
        scene: None,
        people: vec![],
        bubble: None,
        speaker: None,
        question: "q".into(),
        options: vec![option(true, None), option(false, None), option(false, None), option(true, Some("say"))],
        in_order: false,
    };
    let sort = Sort {
        question: "q".into(),
        baskets: (basket(), basket()),
        cards: vec![card(Which::First), card(Which::Second), card(Which::First)],
    };
    let exit = Exit {
        questions: vec![Question {
            text: "q".into(),
            outcome: "o2".into(),
            options: vec![option(true, None), option(false, None)],
            in_order: false,
        }],
        helpers: Helpers { prompt: "p".into(), people: vec![helper(false), helper(true), helper(true)] },
    };
    let lesson = Lesson {
        format_version: LESSON_FORMAT,
        id: "priv-younger".into(),
        kind: LessonKind::Lesson,
        strand: Strand::Privacy,
        bands: vec![Band::ReceptionToYear2],
        title: key.clone(),
        picture: "symbol/key".into(),
        minutes: (5, 8),
        curriculum: vec![key.clone()],
        outcomes: vec![Outcome { id: "o1".into(), text: key.clone() }, Outcome { id: "o2".into(), text: key.clone() }],
        tales: vec![],
        easy: vec![],
        teacher: TeacherPage {
            purpose: key.clone(),
            vocabulary: vec![],
            misconceptions: vec![],
            discussion: (key.clone(), key.clone(), key.clone()),
            disclosure: key.clone(),
            send: key.clone(),
            eal: key.clone(),
            home_link: key.clone(),
            two_minutes: key.clone(),
        },
    };
    let tale = Tale {
        id: "sock-song".into(),
        steps: vec![
            step("story", None, None, StepBody::Story(Story { panels: vec![panel(), panel()] })),
            step("choice", Some("o1"), None, StepBody::Choice(choice)),
            step("sort", Some("o1"), None, StepBody::Sort(sort)),
            step("say", None, None, StepBody::Say(Say { prompt: key.clone(), sentence: key.clone() })),
            step("talk", None, None, StepBody::Talk(Talk { prompt: key.clone(), starter: key.clone() })),
            step("exit", None, None, StepBody::Exit(exit)),
        ],
    };
    lesson.told(vec![tale])
}

/// The lesson with its steps changed.
fn with_steps(change: impl FnOnce(&mut Vec<Step>)) -> Lesson {
    let mut tale = lesson().tales[0].clone();
    change(&mut tale.steps);
    lesson().told(vec![tale])
}

fn start(lesson: &Lesson) -> Visit {
    Visit::start(lesson, &"sock-song".into(), Form::Plain, Moment(1)).unwrap()
}

fn placing(visit: &Visit) -> &Placing {
    match &visit.at {
        At::Placing(placing) => placing,
        other => panic!("{other:?}"),
    }
}

fn walk(lesson: &Lesson, answers: &[Answer]) -> (Visit, Vec<Happening>) {
    let mut visit = start(lesson);
    let mut happened = Vec::new();
    for answer in answers {
        let (next, happening) = visit.answer(lesson, *answer);
        visit = next;
        happened.push(happening);
    }
    (visit, happened)
}

use Answer::{Back, Helper as Name, Next, Pick, Place, Undo};

#[test]
fn a_child_goes_all_the_way_and_finishes_with_two_grown_ups_named() {
    let lesson = lesson();
    let answers = [
        Next,
        Next,
        Pick(0),
        Next,
        Place(0, 0),
        Place(1, 1),
        Place(2, 0),
        Next,
        Next,
        Next,
        Pick(0),
        Next,
        Name(0),
        Next,
        Name(1),
        Next,
    ];
    let (visit, happened) = walk(&lesson, &answers);
    assert_eq!(happened.last(), Some(&Happening::Finished));
    assert_eq!(happened[13], Happening::Nothing, "one grown-up outside school is not enough");
    assert!(visit.finished && visit.marks.iter().all(|mark| mark.first_try));
    assert_eq!(visit.marks.len(), 3, "one at each step that shows something");
}

#[test]
fn a_wrong_answer_gets_a_second_try_and_then_is_shown() {
    let lesson = lesson();
    let (visit, happened) = walk(&lesson, &[Next, Next, Pick(1), Pick(2), Next, Pick(0), Next]);
    assert_eq!(
        happened[2..],
        [Happening::ThinkAgain, Happening::ShowMe, Happening::Nothing, Happening::Well, Happening::Moved]
    );
    assert_eq!(visit.marks.first().map(|mark| mark.first_try), Some(false));
}

#[test]
fn a_good_answer_may_lead_elsewhere_and_back_returns_the_way_the_child_came() {
    let lesson = lesson();
    let (visit, _) = walk(&lesson, &[Next, Next, Pick(3), Next]);
    assert_eq!(visit.step.as_str(), "say");
    let (visit, happened) = visit.answer(&lesson, Back);
    assert_eq!((visit.step.as_str(), happened), ("choice", Happening::Moved));
}

#[test]
fn a_card_in_the_wrong_basket_comes_back_with_its_reason_and_undo_takes_the_last_one() {
    let lesson = lesson();
    let to_sort = [Next, Next, Pick(0), Next];
    let (visit, _) = walk(&lesson, &to_sort);
    let (visit, happened) = visit.answer(&lesson, Place(0, 1));
    assert_eq!((happened, placing(&visit).thinking, placing(&visit).placed[0]), (Happening::ThinkAgain, Some(0), None));
    let (visit, happened) = visit.answer(&lesson, Place(0, 1));
    assert_eq!((happened, placing(&visit).shown(0)), (Happening::ShowMe, true));
    let (visit, _) = visit.answer(&lesson, Place(0, 0));
    let (visit, happened) = visit.answer(&lesson, Undo);
    assert_eq!((happened, placing(&visit).placed[0]), (Happening::Changed, None));
}

#[test]
fn coming_back_to_a_question_is_no_first_try() {
    let lesson = lesson();
    let (visit, _) = walk(&lesson, &[Next, Next, Pick(1), Pick(0), Next, Back, Pick(0)]);
    let marks: Vec<_> = visit.marks.iter().filter(|mark| mark.step.as_str() == "choice").collect();
    assert!(marks.len() == 1 && !marks[0].first_try);
}

#[test]
fn a_saved_visit_goes_on_and_a_changed_lesson_starts_afresh() {
    let whole = lesson();
    let (visit, _) = walk(&whole, &[Next, Next, Pick(0), Next, Place(0, 0)]);
    let saved: Visit = serde_json::from_str(&serde_json::to_string(&visit).unwrap()).unwrap();
    assert_eq!(saved.clone().resume(&whole, Form::Plain, Moment(9)), Some(visit));
    assert_eq!(saved.clone().resume(&whole, Form::Easy, Moment(9)), None, "the easy form has other cards");
    let changed = with_steps(|steps| steps.retain(|step| step.id.as_str() != "sort"));
    assert_eq!(saved.clone().resume(&changed, Form::Plain, Moment(9)), None);
    let shorter = with_steps(|steps| {
        if let StepBody::Sort(sort) = &mut steps[2].body {
            sort.cards.pop();
        }
    });
    assert_eq!(saved.clone().resume(&shorter, Form::Plain, Moment(9)), None);
    let retold = Lesson { tales: vec![], ..lesson() };
    assert_eq!(saved.resume(&retold, Form::Plain, Moment(9)), None);
}

#[test]
fn whom_a_child_names_is_never_in_what_is_saved() {
    let lesson = lesson();
    let to_the_end = [Next, Next, Pick(3), Next, Next, Next, Pick(0), Next, Name(1), Name(2)];
    let (visit, _) = walk(&lesson, &to_the_end);
    assert!(matches!(&visit.at, At::Leaving(leaving) if leaving.helpers == [1, 2]));
    let saved: Visit = serde_json::from_str(&serde_json::to_string(&visit).unwrap()).unwrap();
    assert!(matches!(&saved.at, At::Leaving(leaving) if leaving.helpers.is_empty()));
    assert!(saved.resume(&lesson, Form::Plain, Moment(9)).is_some(), "and the child goes on where it was");
}

fn answers() -> impl Strategy<Value = Answer> {
    prop_oneof![
        4 => Just(Next),
        1 => Just(Back),
        3 => (0usize..5).prop_map(Pick),
        3 => (0usize..4, 0usize..3).prop_map(|(card, basket)| Place(card, basket)),
        1 => Just(Undo),
        3 => (0usize..4).prop_map(Name),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_order_of_taps_leaves_the_lesson_or_loses_the_way(taps in proptest::collection::vec(answers(), 0..120)) {
        let lesson = lesson();
        let (mut visit, happened) = walk(&lesson, &taps);
        prop_assert!(visit.step_of(&lesson).is_some());
        prop_assert_eq!(visit.finished, happened.contains(&Happening::Finished));
        prop_assert!(visit.marks.len() <= 3);
        // From anywhere the end is near: answer well and go on.
        for _ in 0..60 {
            if visit.finished { break; }
            for tap in [Pick(0), Place(0, 0), Place(1, 1), Place(2, 0), Next] {
                visit = visit.answer(&lesson, tap).0;
            }
            for person in 0..3 {
                if !matches!(&visit.at, At::Leaving(leaving) if leaving.helpers.contains(&person)) {
                    visit = visit.answer(&lesson, Name(person)).0;
                }
            }
        }
        prop_assert!(visit.finished, "stuck at {}", visit.step);
    }
}
