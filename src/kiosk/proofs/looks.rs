//! Every look a step of a lesson has: fresh, after each wrong answer, with the reason, answered. One
//! walk through a step's own machine, by its good answers, with a look at every wrong one on the way.

#![cfg(test)]

use crate::domain::lesson::{Lesson, Step, StepBody};
use crate::domain::report::Feeling;
use crate::domain::visit::{Answer, At, Visit};

/// Looks of the step this visit stands on, each with what was done last.
pub fn of_step(lesson: &Lesson, visit: Visit) -> Vec<(Vec<Answer>, Visit)> {
    let mut looks = Vec::new();
    let mut waiting = vec![(Vec::new(), visit)];
    while let Some((done, visit)) = waiting.pop() {
        let Some(step) = visit.step_of(lesson) else { continue };
        let part = part_of(&visit.at);
        for tried in tries(step, &visit.at) {
            let after = tried.iter().fold(visit.clone(), |visit, answer| visit.answer(lesson, *answer).0);
            looks.push((done.iter().chain(&tried).copied().collect(), after.clone()));
            let next = after.clone().answer(lesson, Answer::Next).0;
            // On to the next panel, turn or question; a chat goes on wherever a good move leads.
            if next.step == visit.step && !next.finished && part_of(&next.at) != part && !is_seen(&waiting, &next) {
                waiting.push((done.iter().chain(&tried).copied().chain([Answer::Next]).collect(), next));
            }
        }
    }
    looks
}

fn is_seen(waiting: &[(Vec<Answer>, Visit)], next: &Visit) -> bool {
    waiting.iter().any(|(_, visit)| part_of(&visit.at) == part_of(&next.at))
}

fn part_of(at: &At) -> (usize, usize) {
    match at {
        At::Reading(panel) => (*panel, 0),
        At::Chatting(chat) => (chat.turn, chat.gone.len()),
        At::Leaving(leaving) => (leaving.question, 0),
        _ => (0, 0),
    }
}

/// What can be done with a fresh part: nothing, each wrong answer, one of them twice, and all that is
/// right up to the end.
fn tries(step: &Step, at: &At) -> Vec<Vec<Answer>> {
    let fresh = std::iter::once(Vec::new());
    match (&step.body, at) {
        (StepBody::Choice(choice), _) => fresh.chain(picks(choice.options.iter().map(|option| option.good))).collect(),
        (StepBody::Chat(chat), At::Chatting(at)) => {
            let moves = at.turn(chat).map(|turn| turn.moves.as_slice()).unwrap_or_default();
            fresh.chain(picks(moves.iter().map(|made| made.good))).collect()
        }
        (StepBody::Exit(exit), At::Leaving(at)) => match exit.questions.get(at.question) {
            Some(question) => fresh.chain(picks(question.options.iter().map(|option| option.good))).collect(),
            None => {
                let all: Vec<Answer> = (0..exit.helpers.people.len()).map(Answer::Helper).collect();
                (0..=all.len()).map(|count| all.iter().take(count).copied().collect()).collect()
            }
        },
        (StepBody::Sort(sort), _) => placed(sort.cards.iter().map(|card| card.basket as usize).collect(), 2),
        (StepBody::Order(order), _) => placed((0..order.cards.len()).collect(), order.cards.len()),
        (StepBody::Match(pairs), _) => placed((0..pairs.pairs.len()).collect(), pairs.pairs.len()),
        (StepBody::Spot(spot), _) => {
            let clues = (0..spot.regions.len()).filter(|index| spot.regions[*index].clue).map(Answer::Pick);
            let clues: Vec<Answer> = clues.collect();
            let each = (0..spot.regions.len()).map(Answer::Pick);
            let found = each.clone().map(|last| clues.iter().copied().chain([last]).collect());
            let fine = each.clone().filter(|pick| !clues.contains(pick)).take(1).map(|pick| vec![pick, pick]);
            fresh.chain(each.map(|pick| vec![pick])).chain(fine).chain(found).collect()
        }
        (StepBody::Search(search), _) => {
            let good = (0..search.words.len()).filter(|index| search.words[*index].good).map(Answer::Pick);
            let good: Vec<Answer> = good.collect();
            let all = (0..search.words.len()).map(Answer::Pick).collect();
            let weak = (0..search.words.len()).map(Answer::Pick).filter(|pick| !good.contains(pick));
            let wrong = weak.flat_map(|weak| {
                let once = vec![good[0], weak, Answer::Check];
                let twice = once.iter().copied().chain([Answer::Check]).collect();
                [once, twice]
            });
            let searched: Vec<Answer> = good.iter().copied().chain([Answer::Check]).collect();
            let results = std::iter::once(Vec::new()).chain(picks(search.results.iter().map(|result| result.good)));
            let results = results.map(|picks| searched.iter().copied().chain(picks).collect());
            fresh.chain([all, good.clone()]).chain(wrong).chain(results).collect()
        }
        (StepBody::Build(build), _) => {
            let good = build.parts.iter().map(|part| part.options.iter().position(|option| option.good).unwrap_or(0));
            let good: Vec<Answer> = good.enumerate().map(|(part, option)| Answer::Place(part, option)).collect();
            let others = build
                .parts
                .iter()
                .enumerate()
                .flat_map(|(part, made)| (0..made.options.len()).map(move |option| Answer::Place(part, option)));
            let changed = others.flat_map(|other| {
                let once: Vec<Answer> = good.iter().copied().chain([other, Answer::Check]).collect();
                let twice = once.iter().copied().chain([Answer::Check]).collect();
                [once, twice]
            });
            fresh.chain([good.clone()]).chain(changed).collect()
        }
        (StepBody::Feel(_), _) => {
            fresh.chain([Feeling::Happy, Feeling::Sad].map(|feeling| vec![Answer::Feel(feeling)])).collect()
        }
        _ => fresh.collect(),
    }
}

/// Each answer; the first wrong one also twice.
fn picks(good: impl Iterator<Item = bool>) -> Vec<Vec<Answer>> {
    let good: Vec<bool> = good.collect();
    let each = (0..good.len()).map(|index| vec![Answer::Pick(index)]);
    let wrong = good.iter().position(|good| !good).map(|index| vec![Answer::Pick(index); 2]);
    each.chain(wrong).collect()
}

/// Each card at a wrong place, the first one twice; and card after card where it belongs.
fn placed(belongs: Vec<usize>, places: usize) -> Vec<Vec<Answer>> {
    let right: Vec<Answer> = belongs.iter().enumerate().map(|(card, place)| Answer::Place(card, *place)).collect();
    let wrong: Vec<Answer> =
        belongs.iter().enumerate().map(|(card, place)| Answer::Place(card, (place + 1) % places)).collect();
    let ways = (0..=right.len()).map(|count| right.iter().take(count).copied().collect());
    let slips = wrong.iter().map(|wrong| vec![*wrong]);
    let shown = wrong.iter().take(1).map(|wrong| vec![*wrong; 2]);
    ways.chain(slips).chain(shown).collect()
}
