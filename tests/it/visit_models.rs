//! Every kind of step beside a tiny model of it: whatever is tapped, in any order, what is right and wrong
//! is what its author wrote; the second wrong try is shown; nothing is a dead end; and whoever went wrong
//! still comes to the end. Steps are those of the shipped lessons, in both forms.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use tawny::content;
use tawny::domain::lesson::{Form, Lesson, StepBody, Which};
use tawny::domain::report::Feeling;
use tawny::domain::time::Moment;
use tawny::domain::visit::{Answer, At, Happening, SEARCH_WORDS_MIN, Visit};

use crate::player::good_answers;

/// Random walks of a kind.
const CASES: u32 = 400;
/// Taps of one walk, and good answers after it that must be enough.
const TAPS_MAX: usize = 40;
const GOOD_MAX: usize = 60;

static LESSONS: LazyLock<Vec<Lesson>> = LazyLock::new(|| content::load(&content::root()).0.lessons);

/// A child at a step of this kind: the lesson, and where they stand.
fn starts(kind: fn(&StepBody) -> bool) -> Vec<(&'static Lesson, Visit)> {
    let mut all = Vec::new();
    for lesson in LESSONS.iter() {
        for (tale, form) in lesson.tales.iter().flat_map(|tale| [(tale, Form::Plain), (tale, Form::Easy)]) {
            for step in tale.steps.iter().filter(|step| kind(&step.body)) {
                let visit = Visit::at_step(lesson, &tale.id, form, &step.id, Moment(1)).unwrap();
                all.push((lesson, visit));
            }
        }
    }
    all
}

fn tap() -> impl Strategy<Value = Answer> {
    let index = || 0_usize..7;
    prop_oneof![
        6 => index().prop_map(Answer::Pick),
        6 => (index(), index()).prop_map(|(what, place)| Answer::Place(what, place)),
        3 => Just(Answer::Check),
        2 => Just(Answer::Undo),
        1 => Just(Answer::Next),
        1 => prop::sample::select(Feeling::ALL.to_vec()).prop_map(Answer::Feel),
        2 => index().prop_map(Answer::Helper),
    ]
}

/// What the author of a step says to an answer: which part of the step it is about, and whether it is
/// good. Nothing for what decides nothing.
fn verdict(body: &StepBody, at: &At, answer: Answer) -> Option<(usize, bool)> {
    match (body, at, answer) {
        (StepBody::Choice(choice), At::Picking(at), Answer::Pick(option)) if !at.solved => {
            Some((0, choice.options.get(option)?.good))
        }
        (_, At::Placing(at), Answer::Place(card, place)) => {
            let (cards, places, meant) = match body {
                StepBody::Sort(sort) => (sort.cards.len(), 2, (sort.cards.get(card)?.basket == Which::Second).into()),
                StepBody::Order(order) => (order.cards.len(), order.cards.len(), card),
                StepBody::Match(pairs) => (pairs.pairs.len(), pairs.pairs.len(), card),
                _ => return None,
            };
            let one_each = !matches!(body, StepBody::Sort(_));
            let taken = one_each && at.placed.contains(&Some(place));
            let free = card < cards && place < places && at.placed[card].is_none() && !taken;
            free.then_some((card, place == meant))
        }
        (StepBody::Spot(spot), At::Spotting(at), Answer::Pick(region)) => {
            let fresh = !at.found.contains(&region)
                && spot.regions.iter().enumerate().any(|(index, one)| one.clue && !at.found.contains(&index));
            Some((0, spot.regions.get(region).filter(|_| fresh)?.clue))
        }
        (StepBody::Chat(chat), At::Chatting(at), Answer::Pick(made)) if !at.now.solved => {
            Some((0, chat.turns[at.turn].moves.get(made)?.good))
        }
        (StepBody::Search(search), At::Searching(at), Answer::Pick(result)) if at.searched && !at.results.solved => {
            Some((1, search.results.get(result)?.good))
        }
        (StepBody::Search(search), At::Searching(at), Answer::Check)
            if !at.searched && at.taken.len() >= SEARCH_WORDS_MIN =>
        {
            Some((0, at.taken.iter().all(|word| search.words[*word].good)))
        }
        (StepBody::Build(build), At::Building(at), Answer::Check) if !at.solved => {
            let chosen: Option<Vec<usize>> = at.chosen.iter().copied().collect();
            let good = |(part, option): (usize, usize)| build.parts[part].options[option].good;
            Some((0, chosen?.into_iter().enumerate().all(good)))
        }
        (StepBody::Exit(exit), At::Leaving(at), Answer::Pick(option)) if !at.now.solved => {
            Some((0, exit.questions.get(at.question)?.options.get(option)?.good))
        }
        _ => None,
    }
}

/// The turn of a chat, the question of an exit: there wrong tries begin anew.
fn part(at: &At) -> usize {
    match at {
        At::Chatting(at) => at.turn + 100 * at.gone.len(),
        At::Leaving(at) => at.question,
        _ => 0,
    }
}

/// Walks at random, beside the model.
fn walk(lesson: &Lesson, start: &Visit, taps: &[Answer]) {
    let step = start.step_of(lesson).unwrap().clone();
    let mut visit = start.clone();
    let mut wrong: BTreeMap<usize, u8> = BTreeMap::new();
    let (mut ever_wrong, mut was_done) = (false, false);
    for answer in taps {
        // On from here is another step's business.
        if *answer == Answer::Next && !leads_on_inside(lesson, &visit) {
            continue;
        }
        let expected = verdict(&step.body, &visit.at, *answer);
        let before = visit.clone();
        let (after, happening) = visit.answer(lesson, *answer);
        visit = after;
        match expected {
            Some((_, true)) => {
                let well = if matches!(step.body, StepBody::Search(_)) && *answer == Answer::Check {
                    Happening::Moved
                } else {
                    Happening::Well
                };
                assert_eq!(happening, well, "{}: {answer:?}", step.id);
            }
            Some((about, false)) => {
                let times = wrong.entry(about).or_default();
                *times += 1;
                let told = if *times == 1 { Happening::ThinkAgain } else { Happening::ShowMe };
                assert_eq!(happening, told, "{}: {answer:?}", step.id);
                ever_wrong |= !was_done;
            }
            None => {
                let decides = [Happening::Well, Happening::ThinkAgain, Happening::ShowMe].contains(&happening);
                assert!(!decides, "{}: {answer:?} {happening:?}", step.id);
            }
        }
        if happening == Happening::Nothing {
            assert_eq!(visit.at, before.at, "{}: {answer:?} says nothing and changes something", step.id);
        }
        if part(&before.at) != part(&visit.at) {
            wrong.clear();
        }
        was_done |= is_done(lesson, &visit);
        let first = visit.marks.iter().find(|mark| mark.step == step.id && mark.part == 0);
        if let (Some(mark), false) = (first, matches!(step.body, StepBody::Exit(_))) {
            assert_eq!(mark.first_try, !ever_wrong, "{}: a first try counts, and nothing else", step.id);
        }
        // The power goes, and comes back.
        let kept: Visit = serde_json::from_str(&serde_json::to_string(&visit).unwrap()).unwrap();
        assert!(kept.resume(lesson, visit.form, Moment(1)).is_some(), "{}: {:?} is not resumed", step.id, visit.at);
    }
    // Whatever was tapped, good answers lead on.
    for _ in 0..GOOD_MAX {
        if visit.step != step.id || visit.finished {
            return;
        }
        let answer = good_answers(lesson, &visit)[0];
        visit = visit.answer(lesson, answer).0;
    }
    panic!("{}: nobody comes out of {:?}", step.id, visit.at);
}

/// Whether *Next* stays in the step: the next turn of a chat, the next question.
fn leads_on_inside(lesson: &Lesson, visit: &Visit) -> bool {
    let after = visit.clone().answer(lesson, Answer::Next).0;
    after.step == visit.step && !after.finished
}

/// Whether the step is done: for a chat, when it is over.
fn is_done(lesson: &Lesson, visit: &Visit) -> bool {
    match &visit.at {
        At::Chatting(at) => at.over,
        _ => visit.may_go_on(lesson),
    }
}

fn holds(kind: fn(&StepBody) -> bool) {
    let starts = starts(kind);
    assert!(!starts.is_empty(), "no lesson has such a step");
    let config = ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() };
    let walks = (any::<prop::sample::Index>(), prop::collection::vec(tap(), 0..TAPS_MAX));
    TestRunner::new(config)
        .run(&walks, |(which, taps)| {
            let (lesson, visit) = which.get(&starts);
            walk(lesson, visit, &taps);
            Ok(())
        })
        .unwrap();
    println!("{} steps, {CASES} walks", starts.len());
}

#[test]
fn a_choice_is_decided_as_it_is_written_and_never_a_dead_end() {
    holds(|body| matches!(body, StepBody::Choice(_)));
}

#[test]
fn cards_to_sort_come_to_rest_where_they_belong() {
    holds(|body| matches!(body, StepBody::Sort(_)));
}

#[test]
fn cards_to_order_come_to_rest_where_they_belong() {
    holds(|body| matches!(body, StepBody::Order(_)));
}

#[test]
fn pairs_are_found_whatever_was_tried() {
    holds(|body| matches!(body, StepBody::Match(_)));
}

#[test]
fn clues_are_found_whatever_was_tapped() {
    holds(|body| matches!(body, StepBody::Spot(_)));
}

#[test]
fn a_chat_ends_well_whatever_was_tried() {
    holds(|body| matches!(body, StepBody::Chat(_)));
}

#[test]
fn a_search_finds_its_result_whatever_was_searched() {
    holds(|body| matches!(body, StepBody::Search(_)));
}

#[test]
fn what_is_built_is_good_in_the_end() {
    holds(|body| matches!(body, StepBody::Build(_)));
}

#[test]
fn no_feeling_is_wrong() {
    holds(|body| matches!(body, StepBody::Feel(_)));
}

#[test]
fn an_exit_lets_everybody_out_who_names_two_grown_ups() {
    holds(|body| matches!(body, StepBody::Exit(_)));
}

#[test]
fn what_is_told_said_and_talked_about_leads_on() {
    holds(|body| matches!(body, StepBody::Story(_) | StepBody::Say(_) | StepBody::Talk(_)));
}
