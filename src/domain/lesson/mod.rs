//! A lesson as its author writes it: a folder `lessons/<id>/` with `lesson.ron` (this file's
//! [`Lesson`]) and one further file for each [`Tale`] it is told with. Every field here is a field of
//! those files; `lessons/README.md` shows each kind of step at work, and what the content check asks
//! of them stands in `content/{lesson,tale,step,play}_rules.rs`.

mod form;
mod play;
mod steps;
mod teacher;

pub use form::Form;
pub use play::{
    Act, Build, BuildOption, BuildPart, Built, Chat, ChatPerson, Feel, Line, Look, Match, Move, Order, OrderCard, Pair,
    Region, Search, SearchResult, SearchWord, Sheet, Spot, Turn, Whose,
};
pub use steps::{
    Basket, Bubble, Choice, ChoiceOption, Exit, Helper, Helpers, Panel, Place, Question, Say, Sort, SortCard, Speaker,
    Standing, Story, Talk, Which,
};
pub use teacher::{LessonPage, TeacherPage};

use serde::{Deserialize, Serialize};

use super::ids::{LessonId, OutcomeId, PromiseId, StepId, TaleId};
use super::text::{Band, Picture, TextKey};

/// The lesson format this program reads and writes. `lessons/README.md` says what changed from one
/// format to the next.
pub const LESSON_FORMAT: u32 = 2;

/// One lesson: what it is for, the page its teacher reads first, and the tales it is told with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// The format this folder is written in; this program reads format 2.
    pub format_version: u32,
    /// The same as the folder's name: small letters, digits and hyphens.
    pub id: LessonId,
    /// `Lesson`, `Starter("A5")` or `Transition`; a lesson when left out.
    #[serde(default)]
    pub kind: LessonKind,
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
    /// What a child can do afterwards. Steps of every tale point at these with `outcome`.
    pub outcomes: Vec<Outcome>,
    /// The teacher's page; every field is needed.
    pub teacher: TeacherPage,
    /// The tales, from the other files of the folder: never written in `lesson.ron`.
    #[serde(skip)]
    pub tales: Vec<Tale>,
    /// The same tales in their easy form, made from them when the lesson is loaded.
    #[serde(skip)]
    pub easy: Vec<Tale>,
}

/// What kind of lesson it is, and so how long.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum LessonKind {
    /// 6 to 8 steps of a strand, told with two tales.
    #[default]
    Lesson,
    /// 2 to 4 steps that make ready for one promise, `A0` to `A13`.
    Starter(PromiseId),
    /// 6 to 8 steps for children who move up, to the next key stage or the next school.
    Transition,
}

/// One of the interchangeable stories a lesson is told with: other people, other events, the same
/// outcomes. No class meets the same one twice in three years. A file `lessons/<id>/<tale>.ron`,
/// named like the tale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tale {
    /// The file's name without its ending: never written in the file.
    #[serde(skip, default = "not_named_yet")]
    pub id: TaleId,
    /// The steps in their order.
    pub steps: Vec<Step>,
}

/// A tale has its name from its file, once that is read.
fn not_named_yet() -> TaleId {
    TaleId(String::new())
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

impl Strand {
    /// All of them, in the order of the curriculum.
    pub const ALL: [Strand; 8] = [
        Self::SelfImage,
        Self::Relationships,
        Self::Reputation,
        Self::Bullying,
        Self::Information,
        Self::Health,
        Self::Privacy,
        Self::Copyright,
    ];

    /// The name in message ids and picture files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::SelfImage => "self",
            Self::Relationships => "rela",
            Self::Reputation => "repu",
            Self::Bullying => "bull",
            Self::Information => "info",
            Self::Health => "heal",
            Self::Privacy => "priv",
            Self::Copyright => "copy",
        }
    }
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
    /// Its name inside this tale.
    pub id: StepId,
    /// The outcome a first try here says something about.
    #[serde(default)]
    pub outcome: Option<OutcomeId>,
    /// The rows of the school's register this step teaches: `A0`…`A13`, `T1`…`T29`, `S1`…`S14`.
    #[serde(default)]
    pub teaches: Vec<String>,
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
    /// Put 3 or 4 cards in order.
    Order(Order),
    /// Find what belongs together: 3 or 4 pairs.
    Match(Match),
    /// Find the clues on a made-up page or message.
    Spot(Spot),
    /// A pretend chat with real decisions; nobody types.
    Chat(Chat),
    /// A pretend search: good words first, then the best result.
    Search(Search),
    /// Make a passphrase, a profile, settings or a buddy list.
    Build(Build),
    /// Rehearse a sentence aloud.
    Say(Say),
    /// Put the screen aside and talk together.
    Talk(Talk),
    /// How might somebody feel? Or: how do I feel?
    Feel(Feel),
    /// A last look back, and two grown-ups to tell.
    Exit(Exit),
}

impl Lesson {
    /// The lesson as its teacher finds it at the desk.
    pub fn page(&self) -> LessonPage {
        let Self { id, title, picture, bands, teacher, .. } = self.clone();
        LessonPage { id, title, picture, bands, teacher }
    }

    /// The tale called `id`, in one of its forms.
    pub fn tale(&self, id: &TaleId, form: Form) -> Option<&Tale> {
        let tales = match form {
            Form::Plain => &self.tales,
            Form::Easy => &self.easy,
        };
        tales.iter().find(|tale| tale.id == *id)
    }

    /// With these tales, and their easy forms.
    pub fn told(self, tales: Vec<Tale>) -> Self {
        let easy = tales.iter().map(Tale::easy).collect();
        Self { tales, easy, ..self }
    }
}

impl Tale {
    /// The step called `id`.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == *id)
    }

    /// Where the step called `id` stands.
    pub fn place_of(&self, id: &StepId) -> Option<usize> {
        self.steps.iter().position(|step| step.id == *id)
    }

    /// The step that follows `step`: where the answer led, else the step's `then`, else the next in the file.
    pub fn after(&self, step: &Step, led_to: Option<&StepId>) -> Option<&Step> {
        if let Some(id) = led_to.or(step.then.as_ref()) {
            return self.step(id);
        }
        self.steps.get(self.place_of(&step.id)? + 1)
    }
}
