//! Somebody who knows a lesson: every answer a child can give where they stand, and the good ones.

use tawny::domain::lesson::{Lesson, StepBody};
use tawny::domain::report::Feeling;
use tawny::domain::visit::{Answer, At, Visit};

/// The good answers a child may give where they stand, each a way of its own; *Next* where nothing
/// is left to do.
pub fn good_answers(lesson: &Lesson, visit: &Visit) -> Vec<Answer> {
    if visit.may_go_on(lesson) {
        return vec![Answer::Next];
    }
    match (&visit.step_of(lesson).unwrap().body, &visit.at) {
        (StepBody::Choice(choice), _) => picks(choice.options.iter().map(|option| option.good)),
        (StepBody::Sort(sort), At::Placing(at)) => {
            let card = at.placed.iter().position(Option::is_none).unwrap();
            vec![Answer::Place(card, sort.cards[card].basket as usize)]
        }
        (StepBody::Order(_) | StepBody::Match(_), At::Placing(at)) => {
            let card = at.placed.iter().position(Option::is_none).unwrap();
            vec![Answer::Place(card, card)]
        }
        (StepBody::Spot(spot), At::Spotting(at)) => {
            let left = |index: usize| spot.regions[index].clue && !at.found.contains(&index);
            (0..spot.regions.len()).find(|index| left(*index)).map(Answer::Pick).into_iter().collect()
        }
        (StepBody::Chat(chat), At::Chatting(at)) => picks(at.turn(chat).unwrap().moves.iter().map(|made| made.good)),
        (StepBody::Search(search), At::Searching(at)) if at.searched => {
            picks(search.results.iter().map(|result| result.good))
        }
        (StepBody::Search(search), At::Searching(at)) => {
            if let Some(weak) = at.taken.iter().find(|word| !search.words[**word].good) {
                return vec![Answer::Pick(*weak)];
            }
            let good = |index: &usize| search.words[*index].good && !at.taken.contains(index);
            let next = (0..search.words.len()).find(good).filter(|_| !at.may_search());
            vec![next.map_or(Answer::Check, Answer::Pick)]
        }
        (StepBody::Build(build), At::Building(at)) => {
            let wanted = |part: usize| build.parts[part].options.iter().position(|option| option.good).unwrap();
            let good = |part: usize| at.option(build, part).is_some_and(|option| option.good);
            let next = (0..build.parts.len()).find(|part| !good(*part));
            vec![next.map_or(Answer::Check, |part| Answer::Place(part, wanted(part)))]
        }
        (StepBody::Feel(_), _) => Feeling::ALL.map(Answer::Feel).to_vec(),
        (StepBody::Exit(exit), At::Leaving(at)) => match exit.questions.get(at.question) {
            Some(question) => picks(question.options.iter().map(|option| option.good)),
            None => {
                let people = exit.helpers.people.iter().enumerate();
                let fresh = people.filter(|(index, helper)| helper.at_school && !at.helpers.contains(index));
                fresh.map(|(index, _)| Answer::Helper(index)).take(1).collect()
            }
        },
        (body, at) => panic!("{body:?} does not fit {at:?}"),
    }
}

fn picks(good: impl Iterator<Item = bool>) -> Vec<Answer> {
    good.enumerate().filter(|(_, good)| *good).map(|(index, _)| Answer::Pick(index)).collect()
}

/// Every answer a child can give where they stand, but for the way back.
pub fn all_answers(lesson: &Lesson, visit: &Visit) -> Vec<Answer> {
    let pick = |count: usize| (0..count).map(Answer::Pick).collect::<Vec<_>>();
    let mut all = match (&visit.step_of(lesson).unwrap().body, &visit.at) {
        (StepBody::Choice(choice), _) => pick(choice.options.len()),
        // One card after the other: which of them comes first changes nothing for the others.
        (StepBody::Sort(_), At::Placing(at)) => place_first(&at.placed, 2),
        (StepBody::Order(_) | StepBody::Match(_), At::Placing(at)) => place_first(&at.placed, at.placed.len()),
        (StepBody::Spot(spot), _) => pick(spot.regions.len()),
        (StepBody::Chat(chat), At::Chatting(at)) => pick(at.turn(chat).unwrap().moves.len()),
        (StepBody::Search(search), At::Searching(at)) if at.searched => pick(search.results.len()),
        (StepBody::Search(search), _) => {
            let mut all = pick(search.words.len());
            all.push(Answer::Check);
            all
        }
        (StepBody::Build(build), _) => {
            let parts = build.parts.iter().enumerate();
            let mut all: Vec<Answer> = parts
                .flat_map(|(part, made)| (0..made.options.len()).map(move |option| Answer::Place(part, option)))
                .collect();
            all.push(Answer::Check);
            all
        }
        (StepBody::Feel(_), _) => Feeling::ALL.map(Answer::Feel).to_vec(),
        (StepBody::Exit(exit), At::Leaving(at)) => match exit.questions.get(at.question) {
            Some(question) => pick(question.options.len()),
            None => (0..exit.helpers.people.len()).map(Answer::Helper).collect(),
        },
        _ => Vec::new(),
    };
    all.extend([Answer::Undo, Answer::Next]);
    all
}

fn place_first(placed: &[Option<usize>], places: usize) -> Vec<Answer> {
    let card = placed.iter().position(Option::is_none);
    card.map_or_else(Vec::new, |card| (0..places).map(|place| Answer::Place(card, place)).collect())
}
