//! A lesson as its author writes it. Every field here is a field of `lessons/<id>/lesson.ron`;
//! what the content check asks of each stands in `content/lesson_rules.rs`.

use serde::{Deserialize, Serialize};

use super::ids::{LessonId, OutcomeId, StepId};
use super::text::{Band, Picture, TextKey};

/// The lesson format this program reads and writes.
pub const LESSON_FORMAT: u32 = 1;

/// One lesson: 6 to 8 steps a child does, and the page its teacher reads first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// The format the file is written in; this program reads format 1.
    pub format_version: u32,
    /// The same as the folder's name: small letters, digits and hyphens.
    pub id: LessonId,
    /// The strand of *Education for a Connected World* it belongs to.
    pub strand: Strand,
    /// The bands it is written for; all of them read the same words.
    pub bands: Vec<Band>,
    /// What the lesson is called on its card.
    pub title: TextKey,
    /// The picture on its card.
    pub picture: Picture,
    /// How long it takes a child, from and to, in minutes.
    pub minutes: (u8, u8),
    /// The national-curriculum hooks, as staff read them.
    pub curriculum: Vec<TextKey>,
    /// The rows of the school's register (`A0`…`A13`, `T1`…`T29`) it teaches.
    pub covers: Vec<String>,
    /// What a child can do afterwards. Steps point at these with `outcome`.
    pub outcomes: Vec<Outcome>,
    /// The steps in their order.
    pub steps: Vec<Step>,
    /// The teacher's page; every field is needed.
    pub teacher: TeacherPage,
}

/// The eight strands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Strand {
    /// SELF: self-image and identity.
    SelfImage,
    /// RELA: relationships.
    Relationships,
    /// REPU: reputation.
    Reputation,
    /// BULL: bullying.
    Bullying,
    /// INFO: managing information.
    Information,
    /// HEAL: health and wellbeing.
    Health,
    /// PRIV: privacy and security.
    Privacy,
    /// COPY: copyright.
    Copyright,
}

/// Something a child can do after the lesson.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Its name inside this lesson.
    pub id: OutcomeId,
    /// "I can …", in the child's words.
    pub text: TextKey,
}

/// One screen or short run of screens.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name inside this lesson.
    pub id: StepId,
    /// The outcome a first try here says something about.
    #[serde(default)]
    pub outcome: Option<OutcomeId>,
    /// The step that follows; the next one in the file when left out.
    #[serde(default)]
    pub then: Option<StepId>,
    /// What the child does.
    pub body: StepBody,
}

/// What a child does in a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum StepBody {
    /// Look and listen: 1 to 3 panels.
    Story(Story),
    /// Decide: 2 or 3 options, each with its own kind reason; an option may lead elsewhere.
    Choice(Choice),
    /// Put cards into two baskets.
    Sort(Sort),
    /// Rehearse a sentence aloud.
    Say(Say),
    /// Put the screen aside and talk together.
    Talk(Talk),
    /// A last look back, and two grown-ups to tell.
    Exit(Exit),
}

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
    /// What the child decides.
    pub question: TextKey,
    /// 2 or 3 answers, at least one of them `good`.
    pub options: Vec<ChoiceOption>,
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
    /// 2 or 3 answers, at least one of them `good`; `then` is not allowed here.
    pub options: Vec<ChoiceOption>,
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

/// What the teacher reads before the lesson. Staff words, every field needed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeacherPage {
    /// What the lesson is for, in a sentence or two.
    pub purpose: TextKey,
    /// At most four words to teach first.
    pub vocabulary: Vec<TextKey>,
    /// What children often believe, and what is true.
    pub misconceptions: Vec<TextKey>,
    /// Three discussion prompts.
    pub discussion: (TextKey, TextKey, TextKey),
    /// What to do when a child tells: stay calm, promise no secrecy, write the child's words, tell the DSL today.
    pub disclosure: TextKey,
    /// An adaptation for children with special educational needs.
    pub send: TextKey,
    /// A tip for children new to English.
    pub eal: TextKey,
    /// What may go home.
    pub home_link: TextKey,
    /// The lesson in two minutes.
    pub two_minutes: TextKey,
}
