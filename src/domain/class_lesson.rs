//! A lesson on the class board: the whole class at one screen. Hands are counted by the teacher,
//! option by option, then the reason is read. What one child does is nowhere in here: there are no
//! marks, no names, no right first tries (CHILDREN.md §1).

use super::ids::LessonId;
use super::lesson::{ChoiceOption, Exit, Lesson, Panel, Say, Sort, SortCard, Step, StepBody, Talk, Which};
use super::text::{Picture, TextKey};

/// Hands counted for one answer; no class is larger.
pub const HANDS_MAX: u16 = 99;

/// Where a class is in a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassLesson {
    /// The lesson.
    pub lesson: LessonId,
    /// The step on the board, by its place in the lesson.
    pub step: usize,
    /// The panel, card or question inside it.
    pub part: usize,
    /// Hands for each answer on the board.
    pub hands: Vec<u16>,
    /// In the order they were counted, by answer.
    counted: Vec<usize>,
    /// The answer is on show, with its reason.
    pub shown: bool,
    /// The lesson is done.
    pub finished: bool,
    /// Where the class was before, oldest first.
    trail: Vec<(usize, usize)>,
}

/// What stands on the board.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum OnShow<'l> {
    /// A panel of a story.
    Panel(&'l Panel),
    /// A question to raise hands for; the place and bubble of a choice come with its step.
    Question(&'l TextKey, &'l [ChoiceOption]),
    /// A card to raise hands for: which basket?
    Card(&'l Sort, &'l SortCard),
    /// A sentence to say together.
    Say(&'l Say),
    /// A talk.
    Talk(&'l Talk),
    /// "Think of two grown-ups": nobody names anybody before the class.
    Helpers(&'l Exit),
}

/// What the teacher does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClassAct {
    /// One hand more for this answer.
    Hand(usize),
    /// The hand counted last was none.
    Undo,
    /// The answer and its reason.
    Show,
    /// On.
    Next,
    /// Back.
    Back,
}

/// An answer a class raises hands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answer<'l> {
    /// Its words.
    pub text: &'l TextKey,
    /// Its picture.
    pub picture: &'l Picture,
    /// Whether Tawny would do this too.
    pub good: bool,
    /// The kind reason.
    pub reason: Option<&'l TextKey>,
}

impl<'l> OnShow<'l> {
    /// The answers to raise hands for; none where there is nothing to decide.
    pub fn answers(&self) -> Vec<Answer<'l>> {
        match self {
            Self::Question(_, options) => {
                let answer = |option: &'l ChoiceOption| Answer {
                    text: &option.text,
                    picture: &option.picture,
                    good: option.good,
                    reason: Some(&option.reason),
                };
                options.iter().map(answer).collect()
            }
            Self::Card(sort, card) => {
                let baskets = [(&sort.baskets.0, Which::First), (&sort.baskets.1, Which::Second)];
                let answer = |(basket, which): (&'l super::lesson::Basket, Which)| Answer {
                    text: &basket.text,
                    picture: &basket.picture,
                    good: card.basket == which,
                    reason: (card.basket == which).then_some(&card.reason),
                };
                baskets.map(answer).to_vec()
            }
            Self::Panel(_) | Self::Say(_) | Self::Talk(_) | Self::Helpers(_) => Vec::new(),
        }
    }
}

impl ClassLesson {
    /// At the first step; `None` for a lesson without steps.
    pub fn start(lesson: &Lesson) -> Option<Self> {
        let fresh = Self {
            lesson: lesson.id.clone(),
            step: 0,
            part: 0,
            hands: Vec::new(),
            counted: Vec::new(),
            shown: false,
            finished: false,
            trail: Vec::new(),
        };
        lesson.steps.first().map(|_| fresh.at(lesson, 0, 0))
    }

    /// The step on the board.
    pub fn step_of<'l>(&self, lesson: &'l Lesson) -> Option<&'l Step> {
        lesson.steps.get(self.step)
    }

    /// What stands on the board.
    pub fn on_show<'l>(&self, lesson: &'l Lesson) -> Option<OnShow<'l>> {
        on_show(lesson, self.step, self.part)
    }

    /// Whether a hand can be taken back.
    pub fn may_undo(&self) -> bool {
        !self.shown && !self.counted.is_empty()
    }

    /// Whether *Next* leads on: where hands were raised, the reason comes first.
    pub fn may_go_on(&self, lesson: &Lesson) -> bool {
        self.shown || self.on_show(lesson).is_some_and(|on| on.answers().is_empty())
    }

    /// After one act. What does not fit changes nothing; `None` leads back to where lessons are chosen.
    pub fn act(mut self, lesson: &Lesson, act: ClassAct) -> Option<Self> {
        match act {
            ClassAct::Hand(answer) => {
                if let Some(hands) = self.hands.get_mut(answer).filter(|hands| !self.shown && **hands < HANDS_MAX) {
                    *hands += 1;
                    self.counted.push(answer);
                }
                Some(self)
            }
            ClassAct::Undo => {
                if !self.shown
                    && let Some(hands) = self.counted.pop().and_then(|answer| self.hands.get_mut(answer))
                {
                    *hands = hands.saturating_sub(1);
                }
                Some(self)
            }
            ClassAct::Show => {
                self.shown = !self.hands.is_empty();
                Some(self)
            }
            ClassAct::Next if !self.finished && self.may_go_on(lesson) => Some(self.go_on(lesson)),
            ClassAct::Next => Some(self),
            ClassAct::Back => self.go_back(lesson),
        }
    }

    fn go_on(mut self, lesson: &Lesson) -> Self {
        let here = (self.step, self.part);
        let Some(step) = lesson.steps.get(self.step) else { return self };
        if self.part + 1 < parts(step) {
            self.trail.push(here);
            let (step, part) = (self.step, self.part + 1);
            return self.at(lesson, step, part);
        }
        let next = lesson.after(step, self.led_to(step));
        match next.and_then(|next| lesson.steps.iter().position(|other| other.id == next.id)) {
            Some(next) => {
                self.trail.push(here);
                self.at(lesson, next, 0)
            }
            None => Self { finished: true, ..self },
        }
    }

    fn go_back(mut self, lesson: &Lesson) -> Option<Self> {
        if self.finished {
            return Some(Self { finished: false, ..self });
        }
        let (step, part) = self.trail.pop()?;
        Some(self.at(lesson, step, part))
    }

    fn at(self, lesson: &Lesson, step: usize, part: usize) -> Self {
        let answers = on_show(lesson, step, part).map_or(0, |on| on.answers().len());
        Self { step, part, hands: vec![0; answers], counted: Vec::new(), shown: false, finished: false, ..self }
    }

    /// Where the good answer with most hands leads.
    fn led_to<'l>(&self, step: &'l Step) -> Option<&'l super::ids::StepId> {
        let StepBody::Choice(choice) = &step.body else { return None };
        let good = choice.options.iter().enumerate().filter(|(_, option)| option.good);
        let hands = |index: usize| self.hands.get(index).copied().unwrap_or_default();
        // Of two as often chosen the first in the lesson.
        let (_, option) = good.max_by_key(|(index, _)| (hands(*index), std::cmp::Reverse(*index)))?;
        option.then.as_ref()
    }
}

fn parts(step: &Step) -> usize {
    match &step.body {
        StepBody::Story(story) => story.panels.len(),
        StepBody::Sort(sort) => sort.cards.len(),
        StepBody::Exit(exit) => exit.questions.len() + 1,
        StepBody::Choice(_) | StepBody::Say(_) | StepBody::Talk(_) => 1,
    }
}

fn on_show(lesson: &Lesson, step: usize, part: usize) -> Option<OnShow<'_>> {
    Some(match &lesson.steps.get(step)?.body {
        StepBody::Story(story) => OnShow::Panel(story.panels.get(part)?),
        StepBody::Choice(choice) => OnShow::Question(&choice.question, &choice.options),
        StepBody::Sort(sort) => OnShow::Card(sort, sort.cards.get(part)?),
        StepBody::Say(say) => OnShow::Say(say),
        StepBody::Talk(talk) => OnShow::Talk(talk),
        StepBody::Exit(exit) => match exit.questions.get(part) {
            Some(question) => OnShow::Question(&question.text, &question.options),
            None => OnShow::Helpers(exit),
        },
    })
}
