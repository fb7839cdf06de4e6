//! One child's way through one tale of a lesson, as a pure state machine: given the lesson, where the
//! child is and what they did, it says where they are now and what happened. It is saved after every
//! answer, so a lesson goes on where it stopped. Each kind of step has a small machine of its own.

mod at;
mod building;
mod chatting;
mod leaving;
mod picking;
mod placing;
mod searching;
mod spotting;

pub use at::At;
pub use building::Building;
pub use chatting::Chatting;
pub use leaving::{HELPERS_MIN, Leaving, helpers_named};
pub use picking::Picking;
pub use placing::{Placing, mixed};
pub use searching::{SEARCH_WORDS_MIN, Searching};
pub use spotting::Spotting;

use serde::{Deserialize, Serialize};

use super::ids::{LessonId, OutcomeId, StepId, TaleId};
use super::lesson::{Form, Lesson, Step, StepBody, Tale, Whose};
use super::mixing::Seed;
use super::report::Feeling;
use super::time::Moment;

/// A wrong answer this often, and Tawny shows what it would do.
pub const WRONG_TRIES_BEFORE_SHOWING: u8 = 2;

/// Where a child is in a lesson.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Visit {
    /// The lesson.
    pub lesson: LessonId,
    /// The tale it is told with this time.
    pub tale: TaleId,
    /// The form this child meets.
    #[serde(default)]
    pub form: Form,
    /// When its first step was on the screen; 0 for one kept before that was counted.
    #[serde(default)]
    pub began: Moment,
    /// The step the child is at.
    pub step: StepId,
    /// What stands on that step.
    pub at: At,
    /// First tries so far. Nothing but these ever counts towards mastery.
    pub marks: Vec<Mark>,
    /// Steps behind the child, oldest first: `Back` walks them.
    pub trail: Vec<StepId>,
    /// The lesson is done.
    pub finished: bool,
    /// The order its answers stand in.
    #[serde(default)]
    pub seed: Seed,
}

/// What a first try showed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The step, and in an exit the question, it was made at: a second visit to it is no first try.
    pub step: StepId,
    /// The question of an exit; 0 elsewhere.
    pub part: usize,
    /// The outcome it speaks of.
    pub outcome: OutcomeId,
    /// Right at the first try.
    pub first_try: bool,
}

/// What a child did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// On: the panel is read, the talk is over, the sentence is said.
    Next,
    /// Back to the panel, question or step before.
    Back,
    /// Takes back what was done last on this step.
    Undo,
    /// An option, a part of a page, a move in a chat, a word or a result of a search.
    Pick(usize),
    /// A card into a basket, to a place of the order, or to a partner; an option for a part of what
    /// is built.
    Place(usize, usize),
    /// "Search", "Look at it": what was put together is done.
    Check,
    /// A face.
    Feel(Feeling),
    /// A grown-up is named, or un-named.
    Helper(usize),
}

/// What came of it, for the screen to show and the ear to hear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happening {
    /// A new panel, question, turn or step.
    Moved,
    /// A good answer: praise the act.
    Well,
    /// Not that: a soft sound, "Let's think again" and the reason.
    ThinkAgain,
    /// Twice not that: "Tawny would … Tap it with me."
    ShowMe,
    /// A card, a word, a part, a grown-up changed place.
    Changed,
    /// A feeling was said: nothing to praise, nothing to mend.
    Heard,
    /// The lesson is done: a feather.
    Finished,
    /// Nothing to do here: the tap is forgotten.
    Nothing,
}

impl Visit {
    /// A fresh visit at the first step of a tale; `None` for one without steps (the content check
    /// refuses those) and for one the lesson does not have.
    pub fn start(lesson: &Lesson, tale: &TaleId, form: Form, now: Moment) -> Option<Self> {
        let step = lesson.tale(tale, form)?.steps.first()?;
        Some(Self {
            lesson: lesson.id.clone(),
            tale: tale.clone(),
            form,
            began: now,
            step: step.id.clone(),
            at: At::on(step),
            marks: Vec::new(),
            trail: Vec::new(),
            finished: false,
            seed: Seed::default(),
        })
    }

    /// A fresh visit at one of the steps: for who writes them.
    pub fn at_step(lesson: &Lesson, tale: &TaleId, form: Form, step: &StepId, now: Moment) -> Option<Self> {
        let step = lesson.tale(tale, form)?.step(step)?;
        let mut visit = Self::start(lesson, tale, form, now)?;
        visit.stand_on(step);
        Some(visit)
    }

    /// The same visit with its answers in an order of its own.
    pub fn mixed_by(self, seed: Seed) -> Self {
        Self { seed, ..self }
    }

    /// The order in which what can be picked here stands on the screen: places in the lesson's own
    /// list. Cards to put together have their own ([`mixed`]).
    pub fn order(&self, lesson: &Lesson) -> Vec<usize> {
        let Some(step) = self.step_of(lesson) else { return Vec::new() };
        let (part, count, as_written) = self.at.to_pick(&step.body);
        let seed = if as_written { Seed::default() } else { self.seed };
        let mut order = seed.order(step.id.as_str(), part, count);
        // Adverts paid to stand first, as on real pages.
        order.sort_by_key(|place| !self.at.is_advert(&step.body, *place));
        order
    }

    /// The same visit, fresh on another step of its tale.
    pub fn standing_on(mut self, step: &Step) -> Self {
        self.stand_on(step);
        self
    }

    /// A saved visit, if the lesson still has its tale and step, and the child still meets this form.
    pub fn resume(mut self, lesson: &Lesson, form: Form, now: Moment) -> Option<Self> {
        let fits = self.lesson == lesson.id
            && self.form == form
            && !self.finished
            && self.step_of(lesson).is_some_and(|step| self.at.fits(&step.body));
        if self.began == Moment(0) {
            self.began = now;
        }
        fits.then_some(self)
    }

    /// The tale the child is told.
    pub fn tale_of<'l>(&self, lesson: &'l Lesson) -> Option<&'l Tale> {
        lesson.tale(&self.tale, self.form)
    }

    /// The step the child is at.
    pub fn step_of<'l>(&self, lesson: &'l Lesson) -> Option<&'l Step> {
        self.tale_of(lesson)?.step(&self.step)
    }

    /// Whether `Next` leads on now.
    pub fn may_go_on(&self, lesson: &Lesson) -> bool {
        self.step_of(lesson).is_some_and(|step| self.at.may_go_on(&step.body))
    }

    /// A feeling of the child's own that staff may have to hear of; nothing of the kind otherwise.
    pub fn heavy_feeling(&self, lesson: &Lesson) -> Option<Feeling> {
        let (StepBody::Feel(feel), At::Feeling(felt)) = (&self.step_of(lesson)?.body, &self.at) else { return None };
        felt.filter(|felt| feel.whose == Whose::Child && felt.is_heavy())
    }

    /// The visit after one answer, and what happened. Answers that do not fit change nothing.
    pub fn answer(mut self, lesson: &Lesson, answer: Answer) -> (Self, Happening) {
        let Some(tale) = self.tale_of(lesson) else { return (self, Happening::Nothing) };
        let Some(step) = tale.step(&self.step) else { return (self, Happening::Nothing) };
        if self.finished {
            return (self, Happening::Nothing);
        }
        let happening = match answer {
            Answer::Next if self.at.may_go_on(&step.body) => self.go_on(tale, step),
            Answer::Next => Happening::Nothing,
            Answer::Back => self.go_back(tale),
            did => {
                let happening = self.at.take(&step.body, did);
                self.mark(step);
                happening
            }
        };
        (self, happening)
    }

    fn go_on(&mut self, tale: &Tale, step: &Step) -> Happening {
        if self.at.part_on(&step.body) {
            return Happening::Moved;
        }
        match tale.after(step, self.at.led_to(&step.body)) {
            Some(next) => {
                self.trail.push(step.id.clone());
                self.stand_on(next);
                Happening::Moved
            }
            None => {
                self.finished = true;
                Happening::Finished
            }
        }
    }

    fn go_back(&mut self, tale: &Tale) -> Happening {
        if self.at.part_back() {
            return Happening::Moved;
        }
        match self.trail.pop().and_then(|id| tale.step(&id)) {
            Some(before) => {
                self.stand_on(before);
                Happening::Moved
            }
            None => Happening::Nothing,
        }
    }

    fn stand_on(&mut self, step: &Step) {
        self.step = step.id.clone();
        self.at = At::on(step);
    }

    /// Keeps the first mark made at a place.
    fn mark(&mut self, step: &Step) {
        let Some(first_try) = self.at.first_try() else { return };
        let (part, outcome) = match (&step.body, &self.at) {
            (StepBody::Exit(exit), At::Leaving(leaving)) => {
                (leaving.question, exit.questions.get(leaving.question).map(|question| &question.outcome))
            }
            _ => (0, step.outcome.as_ref()),
        };
        let made = self.marks.iter().any(|mark| mark.step == step.id && mark.part == part);
        if let Some(outcome) = outcome.filter(|_| !made) {
            self.marks.push(Mark { step: step.id.clone(), part, outcome: outcome.clone(), first_try });
        }
    }
}
