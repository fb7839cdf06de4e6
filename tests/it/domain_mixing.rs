//! Answers stand in another order each time, and in the same one until the child is done.

use std::collections::BTreeSet;

use proptest::prelude::*;
use tawny::content;
use tawny::domain::class_lesson::{ClassAct, ClassLesson};
use tawny::domain::lesson::{Form, Lesson, StepBody};
use tawny::domain::mixing::Seed;
use tawny::domain::time::Moment;
use tawny::domain::visit::{Answer, At, Visit};

use crate::player::good_answers;

/// Enough for each answer to stand first at least once.
const TIMES: usize = 60;

fn shipped() -> Vec<Lesson> {
    content::load(&content::root()).0.lessons
}

/// Every step with answers to pick, fresh.
fn fresh(lesson: &Lesson) -> Vec<Visit> {
    let mut found = Vec::new();
    for tale in &lesson.tales {
        let start = Visit::start(lesson, &tale.id, Form::Plain, Moment(0)).unwrap();
        found.extend(tale.steps.iter().map(|step| start.clone().standing_on(step)));
    }
    found.into_iter().filter(|visit| visit.order(lesson).len() > 1).collect()
}

#[test]
fn each_answer_stands_first_at_some_time_unless_they_stand_as_written() {
    for lesson in shipped() {
        for visit in fresh(&lesson) {
            let count = visit.order(&lesson).len();
            let first = |time: usize| visit.clone().mixed_by(Seed::of(&format!("time-{time}"))).order(&lesson)[0];
            let firsts: BTreeSet<usize> = (0..TIMES).map(first).collect();
            let as_written = match &visit.step_of(&lesson).unwrap().body {
                StepBody::Choice(choice) => choice.in_order,
                StepBody::Exit(exit) => exit.questions[0].in_order,
                _ => false,
            };
            let expected = if as_written { 1 } else { count };
            assert_eq!(firsts.len(), expected, "{} {}", lesson.id.as_str(), visit.step.as_str());
        }
    }
}

#[test]
fn adverts_stand_first_and_the_rest_changes_places() {
    for lesson in shipped() {
        for visit in fresh(&lesson) {
            let step = visit.step_of(&lesson).unwrap();
            let StepBody::Search(search) = &step.body else { continue };
            let mut at = visit.clone();
            while !matches!(&at.at, At::Searching(searching) if searching.searched) {
                at = at.clone().answer(&lesson, good_answers(&lesson, &at)[0]).0;
            }
            let order = |time: usize| at.clone().mixed_by(Seed::of(&format!("time-{time}"))).order(&lesson);
            let orders: BTreeSet<Vec<usize>> = (0..TIMES).map(order).collect();
            let adverts = search.results.iter().filter(|result| result.advert).count();
            let first = |order: &Vec<usize>| order[..adverts].iter().all(|place| search.results[*place].advert);
            assert!(orders.iter().all(first), "{} {}", lesson.id.as_str(), step.id.as_str());
            assert_eq!(orders.len() == 1, search.in_order, "{} {}", lesson.id.as_str(), step.id.as_str());
        }
    }
}

#[test]
fn the_order_stays_while_a_child_answers_goes_away_and_comes_back() {
    for lesson in shipped() {
        for visit in fresh(&lesson) {
            let mut visit = visit.mixed_by(Seed::of("morning"));
            let step = visit.step.clone();
            let (order, part) = (visit.order(&lesson), visit.clone());
            for answer in [Answer::Pick(0), Answer::Undo, Answer::Pick(1)] {
                visit = visit.answer(&lesson, answer).0;
                assert_eq!((&visit.step, visit.order(&lesson)), (&step, order.clone()));
            }
            let saved = serde_json::to_string(&part).unwrap();
            let resumed =
                serde_json::from_str::<Visit>(&saved).unwrap().resume(&lesson, Form::Plain, Moment(0)).unwrap();
            assert_eq!(resumed.order(&lesson), order);
        }
    }
}

#[test]
fn a_visit_saved_before_there_were_orders_goes_on_as_written() {
    let lesson = &shipped()[0];
    let visit = Visit::start(lesson, &lesson.tales[0].id, Form::Plain, Moment(0)).unwrap();
    let mut saved = serde_json::to_value(&visit).unwrap();
    saved.as_object_mut().unwrap().remove("seed");
    assert_eq!(serde_json::from_value::<Visit>(saved).unwrap(), visit);
}

#[test]
fn what_a_tap_means_does_not_hang_on_where_it_stands() {
    let all = shipped();
    let lesson = all.iter().find(|lesson| lesson.id.as_str() == "bull-older").unwrap();
    for seed in ["one", "two", "three"] {
        let mut visit =
            Visit::start(lesson, &lesson.tales[0].id, Form::Plain, Moment(0)).unwrap().mixed_by(Seed::of(seed));
        while !visit.finished {
            visit = visit.clone().answer(lesson, good_answers(lesson, &visit)[0]).0;
        }
        assert!(visit.marks.iter().all(|mark| mark.first_try), "{seed}: {:?}", visit.marks);
    }
}

#[test]
fn on_the_class_board_answers_stand_in_an_order_of_their_own_and_baskets_where_they_are() {
    let all = shipped();
    let lesson = all.iter().find(|lesson| lesson.id.as_str() == "bull-older").unwrap();
    let start = ClassLesson::start(lesson, &lesson.tales[0].id).unwrap();
    let mut orders = BTreeSet::new();
    for time in 0..TIMES {
        let mut on = start.clone().mixed_by(Seed::of(&format!("time-{time}")));
        let mut all = Vec::new();
        while !on.finished {
            let order = on.order(lesson);
            if matches!(on.step_of(lesson).unwrap().body, StepBody::Sort(_)) {
                assert!(order.is_sorted(), "baskets stand where they are");
            }
            all.push(order);
            on = on.act(lesson, ClassAct::Show).unwrap().act(lesson, ClassAct::Next).unwrap();
        }
        orders.insert(all);
    }
    assert!(orders.len() > TIMES / 2, "{} orders", orders.len());
}

proptest! {
    #[test]
    fn an_order_names_every_place_once(fresh in ".*", step in "[a-z-]{1,20}", part in 0usize..9, count in 0usize..12) {
        let mut order = Seed::of(&fresh).order(&step, part, count);
        prop_assert_eq!(&order, &Seed::of(&fresh).order(&step, part, count));
        order.sort_unstable();
        prop_assert_eq!(order, (0..count).collect::<Vec<_>>());
    }
}
