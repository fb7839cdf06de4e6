//! One child's way through one lesson, as a pure state machine: given the lesson, where the child
//! is and what they did, it says where they are now and what happened. It is saved after every
//! answer, so a lesson goes on where it stopped.

use serde::{Deserialize, Serialize};

use super::ids::{LessonId, OutcomeId, StepId};
use super::lesson::{ChoiceOption, Exit, Lesson, Sort, Step, StepBody, Which};

/// A wrong answer this often, and Tawny shows what it would do.
pub const WRONG_TRIES_BEFORE_SHOWING: u8 = 2;
/// Grown-ups a child names at the end of a lesson, at least.
pub const HELPERS_MIN: usize = 2;

/// Where a child is in a lesson.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Visit {
    /// The lesson.
    pub lesson: LessonId,
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
}

/// Where a child is inside a step.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct At {
    /// The panel of a story, the question of an exit; the helpers come after the last question.
    pub part: usize,
    /// The answer tapped last, to show its reason.
    pub picked: Option<usize>,
    /// Wrong answers to this question so far.
    pub wrong: Vec<usize>,
    /// The question is answered well: only `Next` is left.
    pub solved: bool,
    /// Where each card lies.
    pub placed: Vec<Option<Which>>,
    /// How often each card went into the wrong basket.
    pub misplaced: Vec<u8>,
    /// Cards in the order they were placed, for undo.
    pub order: Vec<usize>,
    /// The card whose reason is on show.
    pub thinking: Option<usize>,
    /// Grown-ups tapped.
    pub helpers: Vec<usize>,
}

/// What a first try showed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mark {
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
    /// Back to the panel or step before.
    Back,
    /// An option of a choice or an exit question.
    Pick(usize),
    /// A card into a basket.
    Place(usize, Which),
    /// The card placed last comes back.
    Undo,
    /// A grown-up is named, or un-named.
    Helper(usize),
}

/// What came of it, for the screen to show and the ear to hear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happening {
    /// A new panel, question or step.
    Moved,
    /// A good answer: praise the act.
    Well,
    /// Not that: a soft sound, "Let's think again" and the reason.
    ThinkAgain,
    /// Twice not that: "Tawny would … Tap it with me."
    ShowMe,
    /// A card, a grown-up changed place.
    Changed,
    /// The lesson is done: a feather.
    Finished,
    /// Nothing to do here: the tap is forgotten.
    Nothing,
}

impl Visit {
    /// A fresh visit at the first step; `None` for a lesson without steps (the content check refuses those).
    pub fn start(lesson: &Lesson) -> Option<Self> {
        let step = lesson.steps.first()?;
        Some(Self {
            lesson: lesson.id.clone(),
            step: step.id.clone(),
            at: At::on(step),
            marks: Vec::new(),
            trail: Vec::new(),
            finished: false,
        })
    }

    /// A saved visit, if the lesson still has its step; a changed lesson starts afresh.
    pub fn resume(self, lesson: &Lesson) -> Option<Self> {
        let fits = self.lesson == lesson.id
            && !self.finished
            && lesson.step(&self.step).is_some_and(|step| self.at.fits(step));
        if fits { Some(self) } else { Self::start(lesson) }
    }

    /// The step the child is at.
    pub fn step_of<'l>(&self, lesson: &'l Lesson) -> Option<&'l Step> {
        lesson.step(&self.step)
    }

    /// Whether `Next` leads on now.
    pub fn may_go_on(&self, lesson: &Lesson) -> bool {
        self.step_of(lesson).is_some_and(|step| match &step.body {
            StepBody::Story(_) | StepBody::Say(_) | StepBody::Talk(_) => true,
            StepBody::Choice(_) | StepBody::Sort(_) => self.at.solved,
            StepBody::Exit(exit) => {
                if self.at.part < exit.questions.len() {
                    self.at.solved
                } else {
                    helpers_named(exit, &self.at.helpers)
                }
            }
        })
    }

    /// The visit after one answer, and what happened. Answers that do not fit change nothing.
    pub fn answer(mut self, lesson: &Lesson, answer: Answer) -> (Self, Happening) {
        let Some(step) = lesson.step(&self.step) else { return (self, Happening::Nothing) };
        if self.finished {
            return (self, Happening::Nothing);
        }
        let happening = match answer {
            Answer::Next if self.may_go_on(lesson) => self.go_on(lesson, step),
            Answer::Back => self.go_back(lesson, step),
            Answer::Pick(option) => self.pick(step, option),
            Answer::Place(card, basket) => self.place(step, card, basket),
            Answer::Undo => self.undo(step),
            Answer::Helper(person) => self.name_helper(step, person),
            Answer::Next => Happening::Nothing,
        };
        (self, happening)
    }

    fn go_on(&mut self, lesson: &Lesson, step: &Step) -> Happening {
        let parts = match &step.body {
            StepBody::Story(story) => story.panels.len(),
            StepBody::Exit(exit) => exit.questions.len() + 1,
            _ => 1,
        };
        if self.at.part + 1 < parts {
            self.at = At { part: self.at.part + 1, ..At::on(step) };
            return Happening::Moved;
        }
        let led_to = self.at.picked.and_then(|picked| match &step.body {
            StepBody::Choice(choice) => choice.options.get(picked).and_then(|option| option.then.as_ref()),
            _ => None,
        });
        match lesson.after(step, led_to) {
            Some(next) => {
                self.trail.push(step.id.clone());
                self.step = next.id.clone();
                self.at = At::on(next);
                Happening::Moved
            }
            None => {
                self.finished = true;
                Happening::Finished
            }
        }
    }

    fn go_back(&mut self, lesson: &Lesson, step: &Step) -> Happening {
        if self.at.part > 0 {
            self.at = At { part: self.at.part - 1, ..At::on(step) };
            return Happening::Moved;
        }
        match self.trail.pop().and_then(|id| lesson.step(&id)) {
            Some(before) => {
                self.step = before.id.clone();
                self.at = At::on(before);
                Happening::Moved
            }
            None => Happening::Nothing,
        }
    }

    fn pick(&mut self, step: &Step, picked: usize) -> Happening {
        let (options, outcome): (&[ChoiceOption], _) = match &step.body {
            StepBody::Choice(choice) => (&choice.options, step.outcome.as_ref()),
            StepBody::Exit(exit) => match exit.questions.get(self.at.part) {
                Some(question) => (&question.options, Some(&question.outcome)),
                None => return Happening::Nothing,
            },
            _ => return Happening::Nothing,
        };
        let Some(option) = options.get(picked) else { return Happening::Nothing };
        if self.at.solved {
            return Happening::Nothing;
        }
        let first = self.at.wrong.is_empty();
        self.at.picked = Some(picked);
        if option.good {
            self.at.solved = true;
            self.mark(outcome, first);
            return Happening::Well;
        }
        if !self.at.wrong.contains(&picked) {
            self.at.wrong.push(picked);
        }
        self.mark(outcome, false);
        self.think_again()
    }

    fn think_again(&self) -> Happening {
        if self.at.wrong.len() >= usize::from(WRONG_TRIES_BEFORE_SHOWING) {
            Happening::ShowMe
        } else {
            Happening::ThinkAgain
        }
    }

    fn place(&mut self, step: &Step, card: usize, basket: Which) -> Happening {
        let StepBody::Sort(sort) = &step.body else { return Happening::Nothing };
        let Some(meant) = sort.cards.get(card) else { return Happening::Nothing };
        if self.at.placed.get(card).is_none_or(Option::is_some) {
            return Happening::Nothing;
        }
        if meant.basket != basket {
            if let Some(times) = self.at.misplaced.get_mut(card) {
                *times = times.saturating_add(1);
            }
            self.at.thinking = Some(card);
            return if self.at.shown(card) { Happening::ShowMe } else { Happening::ThinkAgain };
        }
        if let Some(place) = self.at.placed.get_mut(card) {
            *place = Some(basket);
        }
        self.at.order.push(card);
        self.at.thinking = None;
        if self.at.placed.iter().all(Option::is_some) {
            self.at.solved = true;
            let first_try = self.at.misplaced.iter().all(|times| *times == 0);
            self.mark(step.outcome.as_ref(), first_try);
        }
        Happening::Well
    }

    fn undo(&mut self, step: &Step) -> Happening {
        let StepBody::Sort(_) = &step.body else { return Happening::Nothing };
        let Some(card) = self.at.order.pop() else { return Happening::Nothing };
        if let Some(place) = self.at.placed.get_mut(card) {
            *place = None;
        }
        self.at.solved = false;
        self.at.thinking = None;
        Happening::Changed
    }

    fn name_helper(&mut self, step: &Step, person: usize) -> Happening {
        let StepBody::Exit(exit) = &step.body else { return Happening::Nothing };
        if self.at.part < exit.questions.len() || person >= exit.helpers.people.len() {
            return Happening::Nothing;
        }
        match self.at.helpers.iter().position(|named| *named == person) {
            Some(index) => {
                self.at.helpers.remove(index);
            }
            None => self.at.helpers.push(person),
        }
        Happening::Changed
    }

    /// Keeps the first mark of an outcome at a step: a second visit to it is no first try.
    fn mark(&mut self, outcome: Option<&OutcomeId>, first_try: bool) {
        if let Some(outcome) = outcome
            && !self.marks.iter().any(|mark| mark.outcome == *outcome)
        {
            self.marks.push(Mark { outcome: outcome.clone(), first_try });
        }
    }
}

impl At {
    /// Fresh on `step`.
    fn on(step: &Step) -> Self {
        let cards = if let StepBody::Sort(Sort { cards, .. }) = &step.body { cards.len() } else { 0 };
        Self { placed: vec![None; cards], misplaced: vec![0; cards], ..Self::default() }
    }

    /// Whether a saved state can stand on `step`.
    fn fits(&self, step: &Step) -> bool {
        match &step.body {
            StepBody::Story(story) => self.part < story.panels.len(),
            StepBody::Exit(exit) => {
                self.part <= exit.questions.len()
                    && self.helpers.iter().all(|person| *person < exit.helpers.people.len())
            }
            StepBody::Sort(sort) => self.placed.len() == sort.cards.len() && self.misplaced.len() == sort.cards.len(),
            StepBody::Choice(choice) => self.picked.is_none_or(|picked| picked < choice.options.len()),
            StepBody::Say(_) | StepBody::Talk(_) => self.part == 0,
        }
    }

    /// Whether Tawny shows where this card goes.
    pub fn shown(&self, card: usize) -> bool {
        self.misplaced.get(card).is_some_and(|times| *times >= WRONG_TRIES_BEFORE_SHOWING)
    }
}

/// Two grown-ups or more, at least one at school (CHILDREN.md §1).
pub fn helpers_named(exit: &Exit, named: &[usize]) -> bool {
    let at_school = named.iter().filter_map(|person| exit.helpers.people.get(*person)).any(|helper| helper.at_school);
    named.len() >= HELPERS_MIN && at_school
}

impl Lesson {
    /// The step called `id`.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == *id)
    }

    /// The step that follows `step`: where the answer led, else the step's `then`, else the next in the file.
    pub fn after(&self, step: &Step, led_to: Option<&StepId>) -> Option<&Step> {
        if let Some(id) = led_to.or(step.then.as_ref()) {
            return self.step(id);
        }
        let index = self.steps.iter().position(|other| other.id == step.id)?;
        self.steps.get(index + 1)
    }
}
