//! What the steps in which children put together, look closely, pretend and build must be. Their easy
//! forms keep the same rules.

use std::collections::HashSet;
use std::ops::RangeInclusive;

use super::folder::OnStep;
use super::lesson_rules::is_id;
use super::problem::Problem;
use super::step_rules::{OPTIONS, Rule};
use crate::domain::lesson::{Build, Built, Chat, Search, Spot, StepBody};

/// Cards to put in order.
pub const ORDERED: RangeInclusive<usize> = 3..=4;
/// Pairs to find.
pub const PAIRS: RangeInclusive<usize> = 3..=4;
/// Parts of a page.
pub const REGIONS: RangeInclusive<usize> = 3..=6;
/// People in a chat.
pub const CHAT_PEOPLE: RangeInclusive<usize> = 2..=4;
/// Turns of a chat.
pub const TURNS: RangeInclusive<usize> = 2..=6;
/// Lines that come in at one turn.
pub const LINES: RangeInclusive<usize> = 1..=4;
/// Things to do at a turn.
pub const MOVES: RangeInclusive<usize> = 2..=4;
/// Words to search with.
pub const SEARCH_WORDS: RangeInclusive<usize> = 3..=6;
/// Of these, good ones.
pub const SEARCH_WORDS_GOOD: RangeInclusive<usize> = 2..=3;
/// Results of a search.
pub const RESULTS: RangeInclusive<usize> = 2..=4;
/// Parts of what is built.
pub const BUILD_PARTS: RangeInclusive<usize> = 2..=4;
/// Words of a passphrase.
pub const PASSPHRASE_WORDS: usize = 3;

/// The rules of this file.
pub const RULES: &[Rule] = &[
    orders_are_short,
    matches_are_short,
    spots_have_clues_and_more,
    chat_people_are_known,
    chat_turns_are_short,
    chat_moves_lead_on_when_good,
    nothing_is_kept_of_a_body,
    searches_can_be_done,
    adverts_are_never_best,
    builds_can_be_good,
];

fn orders_are_short(on: &OnStep, problems: &mut Vec<Problem>) {
    if let StepBody::Order(order) = on.body {
        problems.extend(on.count("cards", "order-cards", order.cards.len(), &ORDERED));
    }
}

fn matches_are_short(on: &OnStep, problems: &mut Vec<Problem>) {
    if let StepBody::Match(pairs) = on.body {
        problems.extend(on.count("pairs", "match-pairs", pairs.pairs.len(), &PAIRS));
    }
}

fn spots_have_clues_and_more(on: &OnStep, problems: &mut Vec<Problem>) {
    let StepBody::Spot(Spot { regions, .. }) = on.body else { return };
    problems.extend(on.count("regions", "spot-regions", regions.len(), &REGIONS));
    let clues = regions.iter().filter(|region| region.clue).count();
    if clues == 0 || clues == regions.len() {
        problems.push(on.problem("regions", "spot-clues"));
    }
}

fn chat_people_are_known(on: &OnStep, problems: &mut Vec<Problem>) {
    let StepBody::Chat(Chat { people, turns, .. }) = on.body else { return };
    problems.extend(on.count("people", "chat-people", people.len(), &CHAT_PEOPLE));
    let mut known = HashSet::new();
    for (index, person) in people.iter().enumerate() {
        if !is_id(&person.id) || !known.insert(person.id.as_str()) {
            problems.push(on.problem(&format!("people[{index}].id"), "chat-person").with("id", person.id.as_str()));
        }
    }
    for (turn_index, turn) in turns.iter().enumerate() {
        for (index, line) in turn.lines.iter().enumerate().filter(|(_, line)| !known.contains(line.from.as_str())) {
            let path = format!("turns[{turn_index}].lines[{index}].from");
            problems.push(on.problem(&path, "chat-person-unknown").with("id", line.from.as_str()));
        }
    }
}

fn chat_turns_are_short(on: &OnStep, problems: &mut Vec<Problem>) {
    let StepBody::Chat(Chat { turns, .. }) = on.body else { return };
    problems.extend(on.count("turns", "chat-turns", turns.len(), &TURNS));
    let mut known = HashSet::new();
    for (index, turn) in turns.iter().enumerate() {
        let path = |part: &str| format!("turns[{index}].{part}");
        if !is_id(turn.id.as_str()) || !known.insert(turn.id.as_str()) {
            problems.push(on.problem(&path("id"), "chat-turn-id").with("id", turn.id.as_str()));
        }
        problems.extend(on.count(&path("lines"), "chat-lines", turn.lines.len(), &LINES));
        problems.extend(on.count(&path("moves"), "chat-moves", turn.moves.len(), &MOVES));
        if !turn.moves.iter().any(|made| made.good) {
            problems.push(on.problem(&path("moves"), "options-no-good"));
        }
    }
}

fn chat_moves_lead_on_when_good(on: &OnStep, problems: &mut Vec<Problem>) {
    let StepBody::Chat(Chat { turns, .. }) = on.body else { return };
    let known: HashSet<_> = turns.iter().map(|turn| &turn.id).collect();
    for (turn_index, turn) in turns.iter().enumerate() {
        for (index, made) in turn.moves.iter().enumerate() {
            let Some(then) = &made.then else { continue };
            let path = format!("turns[{turn_index}].moves[{index}].then");
            if !made.good {
                problems.push(on.problem(&path, "then-not-good"));
            } else if !known.contains(then) {
                problems.push(on.problem(&path, "chat-turn-unknown").with("id", then.as_str()));
            }
        }
    }
}

/// Pictures of bodies are never kept or shown around: they are told of at once (REGISTER.md T7).
fn nothing_is_kept_of_a_body(on: &OnStep, problems: &mut Vec<Problem>) {
    use crate::domain::lesson::Act::Keep;
    let StepBody::Chat(Chat { turns, just_tell: true, .. }) = on.body else { return };
    for (turn_index, turn) in turns.iter().enumerate() {
        for (index, _) in turn.moves.iter().enumerate().filter(|(_, made)| made.good && made.act == Keep) {
            problems.push(on.problem(&format!("turns[{turn_index}].moves[{index}]"), "chat-keeps-body"));
        }
    }
}

fn searches_can_be_done(on: &OnStep, problems: &mut Vec<Problem>) {
    let StepBody::Search(Search { words, results, .. }) = on.body else { return };
    problems.extend(on.count("words", "search-words", words.len(), &SEARCH_WORDS));
    let good = words.iter().filter(|word| word.good).count();
    problems.extend(on.count("words", "search-words-good", good, &SEARCH_WORDS_GOOD));
    problems.extend(on.count("results", "search-results", results.len(), &RESULTS));
    if !results.iter().any(|result| result.good) {
        problems.push(on.problem("results", "options-no-good"));
    }
}

fn adverts_are_never_best(on: &OnStep, problems: &mut Vec<Problem>) {
    let StepBody::Search(Search { results, .. }) = on.body else { return };
    for (index, _) in results.iter().enumerate().filter(|(_, result)| result.advert && result.good) {
        problems.push(on.problem(&format!("results[{index}]"), "search-advert-good"));
    }
}

fn builds_can_be_good(on: &OnStep, problems: &mut Vec<Problem>) {
    let StepBody::Build(Build { what, parts, .. }) = on.body else { return };
    problems.extend(on.count("parts", "build-parts", parts.len(), &BUILD_PARTS));
    if *what == Built::Passphrase && BUILD_PARTS.contains(&parts.len()) && parts.len() != PASSPHRASE_WORDS {
        problems.push(on.problem("parts", "build-passphrase").with("asked", PASSPHRASE_WORDS));
    }
    for (index, part) in parts.iter().enumerate() {
        let list = format!("parts[{index}].options");
        problems.extend(on.count(&list, "options-count", part.options.len(), &OPTIONS));
        if !part.options.iter().any(|option| option.good) {
            problems.push(on.problem(&list, "options-no-good"));
        }
    }
}
