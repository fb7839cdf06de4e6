//! The plain and the easy form of a tale (CHILDREN.md §1): the same steps with fewer answers. Nobody
//! sees which form another child has.

use serde::{Deserialize, Serialize};

use super::{StepBody, Tale};

/// Which form of a tale a child meets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Form {
    /// As it is written.
    #[default]
    Plain,
    /// Without what is marked `plain_only`, and with the words of `.easy` where there are some.
    Easy,
}

impl Tale {
    /// The easy form: every step, without what is `plain_only`.
    pub fn easy(&self) -> Self {
        let mut tale = self.clone();
        for step in &mut tale.steps {
            step.body.make_easy();
        }
        tale
    }
}

impl StepBody {
    /// Leaves out what is `plain_only`.
    pub fn make_easy(&mut self) {
        match self {
            Self::Choice(choice) => choice.options.retain(|option| !option.plain_only),
            Self::Sort(sort) => sort.cards.retain(|card| !card.plain_only),
            Self::Order(order) => order.cards.retain(|card| !card.plain_only),
            Self::Match(pairs) => pairs.pairs.retain(|pair| !pair.plain_only),
            Self::Spot(spot) => spot.regions.retain(|region| !region.plain_only),
            Self::Chat(chat) => {
                for turn in &mut chat.turns {
                    turn.moves.retain(|made| !made.plain_only);
                }
            }
            Self::Search(search) => {
                search.words.retain(|word| !word.plain_only);
                search.results.retain(|result| !result.plain_only);
            }
            Self::Build(build) => {
                for part in &mut build.parts {
                    part.options.retain(|option| !option.plain_only);
                }
            }
            Self::Exit(exit) => {
                for question in &mut exit.questions {
                    question.options.retain(|option| !option.plain_only);
                }
            }
            Self::Story(_) | Self::Say(_) | Self::Talk(_) | Self::Feel(_) => {}
        }
    }
}
