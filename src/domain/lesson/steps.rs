//! Steps that tell, ask, sort, rehearse and close.

use serde::{Deserialize, Serialize};

use crate::domain::ids::{OutcomeId, StepId};
use crate::domain::text::{Picture, TextKey};

/// A short story in panels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// 1 to 3 panels, one shown at a time.
    pub panels: Vec<Panel>,
}

/// One panel: a place, who stands in it, what is said and told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Panel {
    /// The place, a picture of `scene/`.
    pub scene: Picture,
    /// Who stands in it, at most three.
    #[serde(default)]
    pub people: Vec<Standing>,
    /// What a screen or a person in the picture says, in a bubble.
    #[serde(default)]
    pub bubble: Option<TextKey>,
    /// Who says it; the first of `people` when left out.
    #[serde(default)]
    pub speaker: Option<Speaker>,
    /// The story's words under the picture.
    pub text: TextKey,
}

/// A story person and where they stand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// A picture of `people/`.
    pub who: Picture,
    /// Where they stand; in right-to-left languages left and right change places.
    pub place: Place,
}

/// Where somebody stands in a panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// Near the start of the line of reading.
    Left,
    /// In the middle.
    Middle,
    /// Near its end.
    Right,
}

/// Who says what stands in a bubble.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Speaker {
    /// Whoever stands on the left.
    Left,
    /// In the middle.
    Middle,
    /// On the right.
    Right,
    /// Nobody in the picture: a screen, a machine, somebody outside it.
    Screen,
}

/// A bubble: what is said, and by whom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bubble<'l> {
    /// What is said.
    pub text: &'l TextKey,
    /// Where the speaker stands; nowhere in the picture when there is none.
    pub over: Option<Place>,
}

impl<'l> Bubble<'l> {
    /// What is said in a picture, if something is.
    pub fn of(text: Option<&'l TextKey>, speaker: Option<Speaker>, people: &[Standing]) -> Option<Self> {
        let over = match speaker {
            Some(Speaker::Left) => Some(Place::Left),
            Some(Speaker::Middle) => Some(Place::Middle),
            Some(Speaker::Right) => Some(Place::Right),
            Some(Speaker::Screen) => None,
            None => people.first().map(|person| person.place),
        };
        Some(Self { text: text?, over })
    }
}

impl Panel {
    /// What is said in it.
    pub fn said(&self) -> Option<Bubble<'_>> {
        Bubble::of(self.bubble.as_ref(), self.speaker, &self.people)
    }
}

impl Choice {
    /// What is said where it happens.
    pub fn said(&self) -> Option<Bubble<'_>> {
        Bubble::of(self.bubble.as_ref(), self.speaker, &self.people)
    }
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The place it happens in, if the question needs one.
    #[serde(default)]
    pub scene: Option<Picture>,
    /// Who stands there.
    #[serde(default)]
    pub people: Vec<Standing>,
    /// What a screen or person says.
    #[serde(default)]
    pub bubble: Option<TextKey>,
    /// Who says it; the first of `people` when left out.
    #[serde(default)]
    pub speaker: Option<Speaker>,
    /// What the child decides.
    pub question: TextKey,
    /// 2 or 3 answers, at least one of them `good`; they stand in another order each time.
    pub options: Vec<ChoiceOption>,
    /// They stand as they are written: numbers that rise, "the first one".
    #[serde(default)]
    pub in_order: bool,
}

/// One answer of a choice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoiceOption {
    /// The answer's words.
    pub text: TextKey,
    /// The picture beside them.
    pub picture: Picture,
    /// Whether Tawny would do this too.
    pub good: bool,
    /// The kind reason shown after it is tapped.
    pub reason: TextKey,
    /// Where this answer leads; the step's `then` when left out. Only for good answers.
    #[serde(default)]
    pub then: Option<StepId>,
    /// Left out of the easy form.
    #[serde(default)]
    pub plain_only: bool,
}

/// Cards for two baskets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sort {
    /// What to do.
    pub question: TextKey,
    /// The two baskets.
    pub baskets: (Basket, Basket),
    /// 3 to 8 cards; each basket gets at least one.
    pub cards: Vec<SortCard>,
}

/// A basket.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basket {
    /// Its label.
    pub text: TextKey,
    /// Its picture.
    pub picture: Picture,
}

/// A card to be sorted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SortCard {
    /// Its words.
    pub text: TextKey,
    /// Its picture.
    pub picture: Picture,
    /// Where it belongs: `First` or `Second` basket.
    pub basket: Which,
    /// The kind reason shown when it was put into the other one.
    pub reason: TextKey,
    /// Left out of the easy form.
    #[serde(default)]
    pub plain_only: bool,
}

/// One of the two baskets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Which {
    /// The basket at the start of the line of reading.
    First,
    /// The one at its end.
    Second,
}

/// A sentence to say aloud.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Say {
    /// When these words help.
    pub prompt: TextKey,
    /// The sentence itself.
    pub sentence: TextKey,
}

/// A talk in pairs or with the class.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Talk {
    /// What to talk about.
    pub prompt: TextKey,
    /// A sentence starter, so that everybody can join in.
    pub starter: TextKey,
}

/// The end of a lesson.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exit {
    /// 1 question for ages 4-7, 3 for ages 7-11.
    pub questions: Vec<Question>,
    /// Naming two trusted grown-ups or more, at least one at school.
    pub helpers: Helpers,
}

/// A question of the exit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The question.
    pub text: TextKey,
    /// The outcome a first try says something about.
    pub outcome: OutcomeId,
    /// 2 or 3 answers, at least one of them `good`; `then` is not allowed here. They stand in another
    /// order each time.
    pub options: Vec<ChoiceOption>,
    /// They stand as they are written.
    #[serde(default)]
    pub in_order: bool,
}

/// The grown-ups a child may name. What a child taps here is never stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helpers {
    /// "Tap two grown-ups you can tell."
    pub prompt: TextKey,
    /// 3 to 6 grown-ups, at least two of them at school.
    pub people: Vec<Helper>,
}

/// A grown-up a child may name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helper {
    /// "My teacher", "the office".
    pub text: TextKey,
    /// Their picture.
    pub picture: Picture,
    /// Whether they are at school: home may be where the harm is.
    pub at_school: bool,
}
