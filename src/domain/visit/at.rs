//! Where a child is inside a step: one small machine for each kind.

use serde::{Deserialize, Serialize};

use super::{Answer, Building, Chatting, Happening, Leaving, Picking, Placing, Searching, Spotting};
use crate::domain::ids::StepId;
use crate::domain::lesson::{Step, StepBody};
use crate::domain::report::Feeling;

/// Where a child is inside a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum At {
    /// A story at a panel; say and talk, which have one screen.
    Reading(usize),
    /// A choice.
    Picking(Picking),
    /// Cards to sort, to order, to match.
    Placing(Placing),
    /// A page with clues.
    Spotting(Spotting),
    /// A pretend chat.
    Chatting(Chatting),
    /// A pretend search.
    Searching(Searching),
    /// Something to make.
    Building(Building),
    /// A feeling, once it was said.
    Feeling(Option<Feeling>),
    /// The exit.
    Leaving(Leaving),
}

impl At {
    /// Fresh on `step`.
    pub(super) fn on(step: &Step) -> Self {
        match &step.body {
            StepBody::Story(_) | StepBody::Say(_) | StepBody::Talk(_) => Self::Reading(0),
            StepBody::Choice(_) => Self::Picking(Picking::default()),
            StepBody::Sort(_) | StepBody::Order(_) | StepBody::Match(_) => Self::Placing(Placing::on(&step.body)),
            StepBody::Spot(_) => Self::Spotting(Spotting::default()),
            StepBody::Chat(_) => Self::Chatting(Chatting::default()),
            StepBody::Search(_) => Self::Searching(Searching::default()),
            StepBody::Build(build) => Self::Building(Building::on(build)),
            StepBody::Feel(_) => Self::Feeling(None),
            StepBody::Exit(_) => Self::Leaving(Leaving::default()),
        }
    }

    /// Whether a saved state can stand on a step of this kind.
    pub(super) fn fits(&self, body: &StepBody) -> bool {
        match (body, self) {
            (StepBody::Story(story), Self::Reading(panel)) => *panel < story.panels.len(),
            (StepBody::Say(_) | StepBody::Talk(_), Self::Reading(panel)) => *panel == 0,
            (StepBody::Choice(choice), Self::Picking(picking)) => picking.fits(choice.options.len()),
            (StepBody::Sort(_) | StepBody::Order(_) | StepBody::Match(_), Self::Placing(placing)) => placing.fits(body),
            (StepBody::Spot(spot), Self::Spotting(spotting)) => spotting.fits(spot),
            (StepBody::Chat(chat), Self::Chatting(chatting)) => chatting.fits(chat),
            (StepBody::Search(search), Self::Searching(searching)) => searching.fits(search),
            (StepBody::Build(build), Self::Building(building)) => building.fits(build),
            (StepBody::Feel(_), Self::Feeling(_)) => true,
            (StepBody::Exit(exit), Self::Leaving(leaving)) => leaving.fits(exit),
            _ => false,
        }
    }

    /// Whether there is nothing left to do here.
    pub(super) fn may_go_on(&self, body: &StepBody) -> bool {
        match (body, self) {
            (_, Self::Reading(_)) => true,
            (_, Self::Picking(picking)) => picking.solved,
            (_, Self::Placing(placing)) => placing.solved(),
            (StepBody::Spot(spot), Self::Spotting(spotting)) => spotting.solved(spot),
            (_, Self::Chatting(chatting)) => chatting.now.solved,
            (_, Self::Searching(searching)) => searching.results.solved,
            (_, Self::Building(building)) => building.solved,
            (_, Self::Feeling(felt)) => felt.is_some(),
            (StepBody::Exit(exit), Self::Leaving(leaving)) => leaving.may_go_on(exit),
            _ => false,
        }
    }

    /// What a child did here.
    pub(super) fn take(&mut self, body: &StepBody, answer: Answer) -> Happening {
        match (body, self) {
            (StepBody::Choice(choice), Self::Picking(picking)) => {
                picking.take(answer, |option| Some(choice.options.get(option)?.good))
            }
            (StepBody::Sort(_) | StepBody::Order(_) | StepBody::Match(_), Self::Placing(placing)) => {
                placing.take(body, answer)
            }
            (StepBody::Spot(spot), Self::Spotting(spotting)) => spotting.take(spot, answer),
            (StepBody::Chat(chat), Self::Chatting(chatting)) => chatting.take(chat, answer),
            (StepBody::Search(search), Self::Searching(searching)) => searching.take(search, answer),
            (StepBody::Build(build), Self::Building(building)) => building.take(build, answer),
            (StepBody::Feel(_), Self::Feeling(felt)) => match answer {
                Answer::Feel(feeling) => {
                    *felt = Some(feeling);
                    Happening::Heard
                }
                Answer::Undo if felt.take().is_some() => Happening::Changed,
                _ => Happening::Nothing,
            },
            (StepBody::Exit(exit), Self::Leaving(leaving)) => leaving.take(exit, answer),
            _ => Happening::Nothing,
        }
    }

    /// On to the next part of this step, if it has one.
    pub(super) fn part_on(&mut self, body: &StepBody) -> bool {
        match (body, self) {
            (StepBody::Story(story), Self::Reading(panel)) if *panel + 1 < story.panels.len() => {
                *panel += 1;
                true
            }
            (StepBody::Chat(chat), Self::Chatting(chatting)) => chatting.on(chat),
            (StepBody::Exit(exit), Self::Leaving(leaving)) => leaving.on(exit),
            _ => false,
        }
    }

    /// Back to the part before, if there is one.
    pub(super) fn part_back(&mut self) -> bool {
        match self {
            Self::Reading(panel) if *panel > 0 => {
                *panel -= 1;
                true
            }
            Self::Chatting(chatting) => chatting.back(),
            Self::Searching(searching) => searching.back(),
            Self::Leaving(leaving) => leaving.back(),
            _ => false,
        }
    }

    /// What can be picked here: the part of the step it belongs to, how many there are, and whether they
    /// stand as they are written.
    pub(super) fn to_pick(&self, body: &StepBody) -> (usize, usize, bool) {
        match (body, self) {
            (StepBody::Choice(choice), _) => (0, choice.options.len(), choice.in_order),
            (StepBody::Chat(chat), Self::Chatting(at)) => {
                (at.turn, at.turn(chat).map_or(0, |turn| turn.moves.len()), false)
            }
            (StepBody::Search(search), Self::Searching(at)) if at.searched => {
                (1, search.results.len(), search.in_order)
            }
            (StepBody::Search(search), _) => (0, search.words.len(), false),
            (StepBody::Exit(exit), Self::Leaving(at)) => exit
                .questions
                .get(at.question)
                .map_or((0, 0, true), |question| (at.question, question.options.len(), question.in_order)),
            _ => (0, 0, true),
        }
    }

    /// Whether what can be picked at this place is an advert.
    pub(super) fn is_advert(&self, body: &StepBody, place: usize) -> bool {
        match (body, self) {
            (StepBody::Search(search), Self::Searching(at)) if at.searched => {
                search.results.get(place).is_some_and(|result| result.advert)
            }
            _ => false,
        }
    }

    /// Where the answer leads, when it does not lead to the next step.
    pub(super) fn led_to<'l>(&self, body: &'l StepBody) -> Option<&'l StepId> {
        let (StepBody::Choice(choice), Self::Picking(picking)) = (body, self) else { return None };
        choice.options.get(picking.picked?)?.then.as_ref()
    }

    /// What the first try showed: false from the first wrong answer on, true when there was none.
    pub(super) fn first_try(&self) -> Option<bool> {
        let (slipped, solved) = match self {
            Self::Reading(_) | Self::Feeling(_) => (false, false),
            Self::Picking(picking) => (picking.missed > 0, picking.solved),
            Self::Placing(placing) => (placing.slipped(), placing.solved()),
            Self::Spotting(spotting) => (spotting.missed > 0, spotting.done),
            Self::Chatting(chatting) => (chatting.slipped || chatting.now.missed > 0, chatting.over),
            Self::Searching(searching) => (searching.slipped(), searching.results.solved),
            Self::Building(building) => (building.missed > 0, building.solved),
            Self::Leaving(leaving) => (leaving.now.missed > 0, leaving.now.solved),
        };
        if slipped { Some(false) } else { solved.then_some(true) }
    }
}
