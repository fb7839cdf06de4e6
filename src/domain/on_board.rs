//! What a class sees of each part of a step, and what it raises hands for. A kind of step that one
//! child does card by card, a class does card by card too; what a child feels is asked of nobody
//! before the class.

use super::lesson::{
    Bubble, Build, BuildPart, Chat, Exit, Feel, Match, Order, OrderCard, Panel, Region, Say, Search, Sort, Spot,
    Standing, StepBody, Talk, Whose,
};
use super::report::Feeling;
use super::text::{Picture, TextKey};
use super::visit::mixed;

/// What stands on the board.
#[derive(Clone, Debug, PartialEq)]
pub enum OnShow<'l> {
    /// A panel of a story.
    Panel(&'l Panel),
    /// Something to raise hands for.
    Ask(Ask<'l>),
    /// A sentence to say together.
    Say(&'l Say),
    /// A talk.
    Talk(&'l Talk),
    /// "Think of your own feeling": nobody shows theirs.
    Think(&'l Feel),
    /// "Think of two grown-ups": nobody names anybody before the class.
    Helpers(&'l Exit),
}

/// Something to raise hands for.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask<'l> {
    /// What is asked.
    pub question: &'l TextKey,
    /// What stands beside it.
    pub beside: Beside<'l>,
    /// What there is to choose from.
    pub answers: Vec<Answer<'l>>,
    /// What is read out whatever was chosen; else the reason of the answer.
    pub says: Option<&'l TextKey>,
    /// The answers stand in another order each time.
    pub mixes: bool,
}

/// What stands beside a question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Beside<'l> {
    /// Nothing.
    Nothing,
    /// A place, who stands there, what is said.
    Scene(&'l Picture, &'l [Standing], Option<Bubble<'l>>),
    /// A card.
    Card(&'l TextKey, &'l Picture),
    /// The cards that come before.
    Before(&'l [OrderCard]),
    /// A part of a made-up page.
    Part(&'l Spot, &'l Region),
    /// What was said in a chat just now.
    Said(&'l Chat, usize),
    /// The part of what is made.
    Made(&'l BuildPart),
}

/// An answer a class raises hands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answer<'l> {
    /// The message of its words.
    pub text: &'l str,
    /// Its picture.
    pub picture: Option<&'l str>,
    /// Whether Tawny would do this too.
    pub good: bool,
    /// The kind reason.
    pub reason: Option<&'l TextKey>,
    /// An advert: it paid to stand first.
    pub advert: bool,
}

impl<'l> OnShow<'l> {
    /// The answers to raise hands for; none where there is nothing to decide.
    pub fn answers(&self) -> &[Answer<'l>] {
        match self {
            Self::Ask(ask) => &ask.answers,
            Self::Panel(_) | Self::Say(_) | Self::Talk(_) | Self::Think(_) | Self::Helpers(_) => &[],
        }
    }
}

/// How many parts a step has.
pub(super) fn parts(body: &StepBody) -> usize {
    match body {
        StepBody::Story(story) => story.panels.len(),
        StepBody::Sort(sort) => sort.cards.len(),
        // The last card has only one place left.
        StepBody::Order(order) => order.cards.len().saturating_sub(1),
        StepBody::Match(pairs) => pairs.pairs.len(),
        StepBody::Spot(spot) => spot.regions.len(),
        StepBody::Chat(chat) => chat.turns.len(),
        StepBody::Search(_) => 2,
        StepBody::Build(build) => build.parts.len(),
        StepBody::Exit(exit) => exit.questions.len() + 1,
        StepBody::Choice(_) | StepBody::Say(_) | StepBody::Talk(_) | StepBody::Feel(_) => 1,
    }
}

/// What stands on the board at a part of a step.
pub(super) fn on_show(body: &StepBody, part: usize) -> Option<OnShow<'_>> {
    Some(match body {
        StepBody::Story(story) => OnShow::Panel(story.panels.get(part)?),
        StepBody::Choice(choice) => {
            let scene = choice.scene.as_ref();
            let beside = scene.map(|scene| Beside::Scene(scene, &choice.people, choice.said()));
            let answers = choice
                .options
                .iter()
                .map(|option| answer(&option.text, Some(&option.picture), option.good, Some(&option.reason)));
            ask(&choice.question, beside.unwrap_or(Beside::Nothing), answers).mixing(!choice.in_order)
        }
        StepBody::Sort(sort) => sorted(sort, part)?,
        StepBody::Order(order) => ordered(order, part)?,
        StepBody::Match(pairs) => matched(pairs, part)?,
        StepBody::Spot(spot) => spotted(spot, part)?,
        StepBody::Chat(chat) => chatted(chat, part)?,
        StepBody::Search(search) => searched(search, part)?,
        StepBody::Build(build) => built(build, part)?,
        StepBody::Say(say) => OnShow::Say(say),
        StepBody::Talk(talk) => OnShow::Talk(talk),
        StepBody::Feel(feel) => felt(feel),
        StepBody::Exit(exit) => match exit.questions.get(part) {
            Some(question) => {
                let answers = question
                    .options
                    .iter()
                    .map(|option| answer(&option.text, Some(&option.picture), option.good, Some(&option.reason)));
                ask(&question.text, Beside::Nothing, answers).mixing(!question.in_order)
            }
            None => OnShow::Helpers(exit),
        },
    })
}

fn ask<'l>(question: &'l TextKey, beside: Beside<'l>, answers: impl Iterator<Item = Answer<'l>>) -> OnShow<'l> {
    OnShow::Ask(Ask { question, beside, answers: answers.collect(), says: None, mixes: false })
}

impl OnShow<'_> {
    /// The same, its answers in another order each time.
    fn mixing(mut self, mixes: bool) -> Self {
        if let Self::Ask(ask) = &mut self {
            ask.mixes = mixes;
        }
        self
    }
}

fn answer<'l>(text: &'l TextKey, picture: Option<&'l Picture>, good: bool, reason: Option<&'l TextKey>) -> Answer<'l> {
    Answer { text: text.as_str(), picture: picture.map(Picture::as_str), good, reason, advert: false }
}

fn sorted(sort: &Sort, part: usize) -> Option<OnShow<'_>> {
    use super::lesson::Which::{First, Second};
    let card = sort.cards.get(part)?;
    let baskets = [(&sort.baskets.0, First), (&sort.baskets.1, Second)].into_iter();
    let answers = baskets.map(|(basket, which)| {
        let good = card.basket == which;
        answer(&basket.text, Some(&basket.picture), good, good.then_some(&card.reason))
    });
    Some(ask(&sort.question, Beside::Card(&card.text, &card.picture), answers))
}

/// "What comes now?": the cards that are left.
fn ordered(order: &Order, part: usize) -> Option<OnShow<'_>> {
    let before = order.cards.get(..part)?;
    let left = mixed(order.cards.len()).into_iter().filter(|card| *card >= part);
    let answers = left.filter_map(|index| {
        let card = order.cards.get(index)?;
        let good = index == part;
        Some(answer(&card.text, Some(&card.picture), good, good.then_some(&card.reason)))
    });
    Some(ask(&order.question, Beside::Before(before), answers))
}

fn matched(pairs: &Match, part: usize) -> Option<OnShow<'_>> {
    let one = pairs.pairs.get(part)?;
    let answers = mixed(pairs.pairs.len()).into_iter().filter_map(|index| {
        let pair = pairs.pairs.get(index)?;
        let good = index == part;
        Some(answer(&pair.partner, Some(&pair.partner_picture), good, good.then_some(&pair.reason)))
    });
    Some(ask(&pairs.question, Beside::Card(&one.text, &one.picture), answers))
}

fn spotted(spot: &Spot, part: usize) -> Option<OnShow<'_>> {
    let region = spot.regions.get(part)?;
    let house = [("class-spot-clue", "symbol/magnifier", true), ("class-spot-fine", "symbol/check", false)].into_iter();
    let answers = house.map(|(text, picture, clue)| {
        let good = region.clue == clue;
        Answer { text, picture: Some(picture), good, reason: good.then_some(&region.reason), advert: false }
    });
    Some(ask(&spot.question, Beside::Part(spot, region), answers))
}

fn chatted(chat: &Chat, part: usize) -> Option<OnShow<'_>> {
    let moves = chat.turns.get(part)?.moves.iter();
    let answers = moves.map(|made| Answer {
        text: made.text.as_str(),
        picture: Some(made.act.picture()),
        good: made.good,
        reason: Some(&made.reason),
        advert: false,
    });
    Some(ask(&chat.question, Beside::Said(chat, part), answers).mixing(true))
}

fn searched(search: &Search, part: usize) -> Option<OnShow<'_>> {
    Some(match part {
        0 => {
            let words = search.words.iter();
            ask(
                &search.question,
                Beside::Nothing,
                words.map(|word| answer(&word.text, None, word.good, Some(&word.reason))),
            )
            .mixing(true)
        }
        _ => {
            let results = search.results.iter();
            ask(
                &search.asked,
                Beside::Nothing,
                results.map(|result| {
                    let picture = result.advert.then_some("symbol/advert");
                    Answer {
                        text: result.title.as_str(),
                        picture,
                        good: result.good,
                        reason: Some(&result.reason),
                        advert: result.advert,
                    }
                }),
            )
            .mixing(!search.in_order)
        }
    })
}

fn built(build: &Build, part: usize) -> Option<OnShow<'_>> {
    let made = build.parts.get(part)?;
    let answers = made
        .options
        .iter()
        .map(|option| answer(&option.text, option.picture.as_ref(), option.good, Some(&option.reason)));
    Some(ask(&build.question, Beside::Made(made), answers))
}

/// A story person's feeling is guessed together; nobody's own is.
fn felt(feel: &Feel) -> OnShow<'_> {
    if feel.whose == Whose::Child {
        return OnShow::Think(feel);
    }
    let scene = feel.scene.as_ref();
    let beside = scene.map(|scene| Beside::Scene(scene, &feel.people, feel.said()));
    let faces = Feeling::ALL.into_iter();
    let answers = faces.map(|face| Answer {
        text: face.words(),
        picture: Some(face.picture()),
        good: false,
        reason: None,
        advert: false,
    });
    OnShow::Ask(Ask {
        question: &feel.question,
        beside: beside.unwrap_or(Beside::Nothing),
        answers: answers.collect(),
        says: Some(&feel.says),
        mixes: false,
    })
}
