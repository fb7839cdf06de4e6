//! Made-up lessons as large as their rules allow: parts, cards, lines and words. The words stand here as
//! keys nobody knows: those are shown as they are, in two brackets.

#![cfg(test)]

use crate::domain::lesson::{
    Act, Basket, Build, BuildOption, BuildPart, Built, Chat, ChatPerson, Choice, ChoiceOption, LESSON_FORMAT, Lesson,
    LessonKind, Line, Look, Match, Move, Order, OrderCard, Pair, Region, Search, SearchResult, SearchWord, Sheet, Sort,
    SortCard, Spot, Step, StepBody, Strand, Tale, TeacherPage, Turn, Which,
};
use crate::domain::text::{Band, TextKey};

/// Steps of a lesson.
const STEPS_MAX: usize = 8;

/// One for each age.
pub fn lessons() -> Vec<Lesson> {
    let younger = Longest {
        question: "Which of these would you tell and which not yet?",
        reason: "You can tell. A grown-up helps you.",
        card: "A video of my cat",
        option: "Go and ask",
    };
    let older = Longest {
        question: "Sort what Bram may put on his page, and what he keeps for people who know him well",
        reason: "Anybody could read it there. He asks an adult before he sends it on.",
        card: "The name of the street his gran lives in",
        option: "The name of a friend",
    };
    [(Band::ReceptionToYear2, younger), (Band::Years3And4, older)].map(|(band, longest)| longest.lesson(band)).into()
}

/// The longest words of an age.
struct Longest {
    question: &'static str,
    reason: &'static str,
    card: &'static str,
    option: &'static str,
}

impl Longest {
    fn lesson(&self, band: Band) -> Lesson {
        let key = TextKey::from("key");
        let one = vec![self.sort(), self.spot(), self.chat(), self.search(), self.choice()];
        // As many steps as a lesson may have: the head line is as full as it can be.
        let other = vec![self.order(), self.pairs(), self.build(4), self.build(3)];
        let full = |bodies: Vec<StepBody>| bodies.clone().into_iter().cycle().take(STEPS_MAX).collect::<Vec<_>>();
        let step = |(index, body): (usize, StepBody)| Step {
            id: format!("step-{index}").as_str().into(),
            outcome: None,
            teaches: Vec::new(),
            then: None,
            body,
        };
        let lesson = Lesson {
            format_version: LESSON_FORMAT,
            id: format!("largest-{band:?}").as_str().into(),
            kind: LessonKind::Lesson,
            strand: Strand::Privacy,
            bands: vec![band],
            title: key.clone(),
            picture: "symbol/key".into(),
            minutes: (5, 8),
            curriculum: Vec::new(),
            outcomes: Vec::new(),
            tales: Vec::new(),
            easy: Vec::new(),
            teacher: TeacherPage {
                purpose: key.clone(),
                vocabulary: Vec::new(),
                misconceptions: Vec::new(),
                discussion: (key.clone(), key.clone(), key.clone()),
                disclosure: key.clone(),
                send: key.clone(),
                eal: key.clone(),
                home_link: key.clone(),
                two_minutes: key,
            },
        };
        let tale = |(index, bodies): (usize, Vec<StepBody>)| Tale {
            id: format!("largest-{index}").as_str().into(),
            steps: full(bodies).into_iter().enumerate().map(step).collect(),
        };
        lesson.told([one, other].into_iter().enumerate().map(tale).collect())
    }

    fn sort(&self) -> StepBody {
        let basket = || Basket { text: self.option.into(), picture: "symbol/lock".into() };
        let card = |index: usize| SortCard {
            text: self.card.into(),
            picture: "symbol/key".into(),
            basket: if index.is_multiple_of(2) { Which::First } else { Which::Second },
            reason: self.reason.into(),
            plain_only: false,
        };
        StepBody::Sort(Sort {
            question: self.question.into(),
            baskets: (basket(), basket()),
            cards: (0..8).map(card).collect(),
        })
    }

    fn spot(&self) -> StepBody {
        let region = |index: usize| Region {
            name: self.option.into(),
            text: self.card.into(),
            look: if index == 5 { Look::Button } else { Look::Words },
            picture: Some("symbol/gift".into()),
            clue: index > 2,
            reason: self.reason.into(),
            plain_only: false,
        };
        StepBody::Spot(Spot {
            question: self.question.into(),
            sheet: Sheet::Message,
            regions: (0..6).map(region).collect(),
        })
    }

    fn chat(&self) -> StepBody {
        let person = |id: &str| ChatPerson { id: id.to_owned(), name: "Biscuit".into(), picture: "people/fox".into() };
        let line = |from: &str| Line { from: from.to_owned(), text: self.card.into() };
        let made = |good| Move {
            act: Act::Tell,
            text: self.option.into(),
            good,
            reason: self.reason.into(),
            then: None,
            plain_only: false,
        };
        let turn = Turn {
            id: "one".into(),
            lines: ["a", "b", "a", "b"].map(line).into(),
            moves: [true, false, false, false].map(made).into(),
        };
        StepBody::Chat(Chat {
            question: self.question.into(),
            place: self.option.into(),
            people: vec![person("b"), person("a")],
            just_tell: false,
            turns: vec![turn],
        })
    }

    fn search(&self) -> StepBody {
        let word = |good| SearchWord { text: "grown-ups".into(), good, reason: self.reason.into(), plain_only: false };
        let result = |good: bool| SearchResult {
            title: self.option.into(),
            from: self.option.into(),
            text: self.card.into(),
            advert: !good,
            good,
            reason: self.reason.into(),
            plain_only: false,
        };
        StepBody::Search(Search {
            question: self.question.into(),
            words: [true, true, true, false, false, false].map(word).into(),
            asked: self.question.into(),
            results: [true, false, false, false].map(result).into(),
            in_order: false,
        })
    }

    fn choice(&self) -> StepBody {
        let option = |good| ChoiceOption {
            text: self.card.into(),
            picture: "symbol/heart".into(),
            good,
            reason: self.reason.into(),
            then: None,
            plain_only: false,
        };
        StepBody::Choice(Choice {
            scene: Some("scene/cloakroom".into()),
            people: Vec::new(),
            bubble: None,
            speaker: None,
            question: self.question.into(),
            options: [true, false, false].map(option).into(),
            in_order: false,
        })
    }

    fn order(&self) -> StepBody {
        let card = || OrderCard {
            text: self.option.into(),
            picture: "symbol/keep".into(),
            reason: self.reason.into(),
            plain_only: false,
        };
        StepBody::Order(Order { question: self.question.into(), cards: (0..4).map(|_| card()).collect() })
    }

    fn pairs(&self) -> StepBody {
        let pair = || Pair {
            text: self.card.into(),
            picture: "symbol/computer".into(),
            partner: self.option.into(),
            partner_picture: "symbol/teacher".into(),
            reason: self.reason.into(),
            plain_only: false,
        };
        StepBody::Match(Match { question: self.question.into(), pairs: (0..4).map(|_| pair()).collect() })
    }

    fn build(&self, parts: usize) -> StepBody {
        let option = |good| BuildOption {
            text: self.option.into(),
            picture: Some("symbol/eye".into()),
            good,
            reason: self.reason.into(),
            plain_only: false,
        };
        let part = || BuildPart {
            text: self.option.into(),
            picture: "symbol/settings".into(),
            options: if parts == 3 {
                [true, false, false].map(option).into()
            } else {
                [true, false].map(option).into()
            },
        };
        StepBody::Build(Build {
            what: if parts == 3 { Built::Passphrase } else { Built::Switches },
            question: self.question.into(),
            parts: (0..parts).map(|_| part()).collect(),
            done: self.reason.into(),
        })
    }
}
