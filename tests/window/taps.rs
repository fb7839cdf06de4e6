//! What somebody who knows a lesson taps, by the names a screen reader reads: for every kind of step.

use tawny::domain::lesson::{Search, SearchResult, StepBody};
use tawny::domain::visit::{Answer, At};
use tawny::locales::Arg;

use crate::said::Said;

/// The button that is on every screen.
const TELL: &str = "Tell a teacher";

/// One press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tap {
    /// The name of what is pressed.
    pub name: String,
    /// Which of several of that name, in reading order; `None` for the only one.
    pub nth: Option<usize>,
}

fn only(name: String) -> Tap {
    // In a pretend chat somebody may tell a teacher too: the real button stands above it.
    let nth = (name == TELL).then_some(1);
    Tap { name, nth }
}

/// What is pressed, one after the other, to give an answer.
pub fn of(body: &StepBody, at: &At, answer: Answer, said: &Said) -> Vec<Tap> {
    let one = |key: &str| vec![only(said.say(key))];
    match (body, at, answer) {
        (StepBody::Say(_), _, Answer::Next) => one("lesson-said"),
        (StepBody::Talk(_), _, Answer::Next) => one("lesson-talked"),
        (_, _, Answer::Next) => one("next"),
        (StepBody::Choice(choice), _, Answer::Pick(option)) => one(choice.options[option].text.as_str()),
        (StepBody::Chat(chat), At::Chatting(at), Answer::Pick(made)) => {
            one(at.turn(chat).unwrap().moves[made].text.as_str())
        }
        (StepBody::Sort(sort), _, Answer::Place(card, basket)) => {
            let basket = if basket == 0 { &sort.baskets.0 } else { &sort.baskets.1 };
            [&sort.cards[card].text, &basket.text].map(|key| only(said.say(key.as_str()))).into()
        }
        (StepBody::Order(order), _, Answer::Place(card, place)) => {
            let number = (place + 1).to_string();
            let place = said.say_with("lesson-place", &[("number", Arg::Text(&number))]);
            vec![only(said.say(order.cards[card].text.as_str())), only(place)]
        }
        (StepBody::Match(pairs), _, Answer::Place(first, partner)) => {
            [&pairs.pairs[first].text, &pairs.pairs[partner].partner].map(|key| only(said.say(key.as_str()))).into()
        }
        (StepBody::Spot(spot), _, Answer::Pick(region)) => {
            let [name, text] =
                [&spot.regions[region].name, &spot.regions[region].text].map(|key| said.say(key.as_str()));
            vec![only(said.say_with("lesson-spot-part", &[("name", Arg::Text(&name)), ("text", Arg::Text(&text))]))]
        }
        (StepBody::Search(search), At::Searching(at), answer) => searched(search, at.searched, answer, said),
        (StepBody::Build(_), _, Answer::Check) => one("lesson-build-check"),
        (StepBody::Build(build), _, Answer::Place(part, option)) => {
            // Two switches both say "On": which is meant is told by where they stand.
            let name = said.say(build.parts[part].options[option].text.as_str());
            let all = build.parts.iter().enumerate();
            let all = all.flat_map(|(part, made)| (0..made.options.len()).map(move |option| (part, option)));
            let says =
                |(part, option): &(usize, usize)| said.say(build.parts[*part].options[*option].text.as_str()) == name;
            let same: Vec<_> = all.filter(says).collect();
            let nth = same.iter().position(|place| *place == (part, option));
            vec![Tap { name, nth: nth.filter(|_| same.len() > 1) }]
        }
        (StepBody::Feel(_), _, Answer::Feel(feeling)) => one(feeling.words()),
        (StepBody::Exit(exit), At::Leaving(leaving), Answer::Pick(option)) => {
            one(exit.questions[leaving.question].options[option].text.as_str())
        }
        (StepBody::Exit(exit), _, Answer::Helper(person)) => one(exit.helpers.people[person].text.as_str()),
        (body, at, answer) => panic!("{body:?} {at:?} {answer:?}"),
    }
}

fn searched(search: &Search, searched: bool, answer: Answer, said: &Said) -> Vec<Tap> {
    match answer {
        Answer::Check => vec![only(said.say("lesson-search-go"))],
        Answer::Pick(result) if searched => vec![only(result_name(&search.results[result], said))],
        Answer::Pick(word) => vec![only(said.say(search.words[word].text.as_str()))],
        answer => panic!("{answer:?}"),
    }
}

/// A result as readers hear it: an advert says so first.
fn result_name(result: &SearchResult, said: &Said) -> String {
    let advert = result.advert.then(|| said.say("lesson-advert"));
    let texts = [&result.title, &result.from, &result.text].map(|key| said.say(key.as_str()));
    advert.into_iter().chain(texts).collect::<Vec<_>>().join(", ")
}
