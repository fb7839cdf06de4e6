//! A lesson on the class board: the whole class at one screen. Hands are counted by the teacher,
//! option by option, then the reason is read. What one child does is nowhere in here: there are no
//! marks, no names, no right first tries (CHILDREN.md §1). What stands on the board at each part of a
//! step is said in [`super::on_board`].

use super::ids::{LessonId, StepId, TaleId};
use super::lesson::{ChoiceOption, Form, Lesson, Step, StepBody, Tale};
use super::mixing::Seed;
use super::on_board::{OnShow, on_show, parts};

/// Hands counted for one answer; no class is larger.
pub const HANDS_MAX: u16 = 99;

/// Where a class is in a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassLesson {
    /// The lesson.
    pub lesson: LessonId,
    /// The tale it is told with this time.
    pub tale: TaleId,
    /// The step on the board, by its place in the tale.
    pub step: usize,
    /// The panel, card, turn or question inside it.
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
    /// The order answers stand in.
    seed: Seed,
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

impl ClassLesson {
    /// At the first step of a tale; `None` for one without steps.
    pub fn start(lesson: &Lesson, tale: &TaleId) -> Option<Self> {
        let told = lesson.tale(tale, Form::Plain)?;
        let fresh = Self {
            lesson: lesson.id.clone(),
            tale: tale.clone(),
            step: 0,
            part: 0,
            hands: Vec::new(),
            counted: Vec::new(),
            shown: false,
            finished: false,
            trail: Vec::new(),
            seed: Seed::default(),
        };
        told.steps.first().map(|_| fresh.at(told, 0, 0))
    }

    /// The same lesson with its answers in an order of its own.
    pub fn mixed_by(self, seed: Seed) -> Self {
        Self { seed, ..self }
    }

    /// The order in which the answers on the board stand: places in [`OnShow::answers`].
    pub fn order(&self, lesson: &Lesson) -> Vec<usize> {
        let Some((step, on)) = self.step_of(lesson).zip(self.on_show(lesson)) else { return Vec::new() };
        let mixes = matches!(&on, OnShow::Ask(ask) if ask.mixes);
        let seed = if mixes { self.seed } else { Seed::default() };
        let mut order = seed.order(step.id.as_str(), self.part, on.answers().len());
        order.sort_by_key(|place| !on.answers().get(*place).is_some_and(|answer| answer.advert));
        order
    }

    /// The tale on the board: always the plain form, nobody is singled out.
    pub fn tale_of<'l>(&self, lesson: &'l Lesson) -> Option<&'l Tale> {
        lesson.tale(&self.tale, Form::Plain)
    }

    /// The step on the board.
    pub fn step_of<'l>(&self, lesson: &'l Lesson) -> Option<&'l Step> {
        self.tale_of(lesson)?.steps.get(self.step)
    }

    /// What stands on the board.
    pub fn on_show<'l>(&self, lesson: &'l Lesson) -> Option<OnShow<'l>> {
        on_show(&self.step_of(lesson)?.body, self.part)
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
        let Some((tale, step)) = self.tale_of(lesson).zip(self.step_of(lesson)) else { return self };
        if let Some(part) = self.part_after(&step.body) {
            self.trail.push(here);
            let step = self.step;
            return self.at(tale, step, part);
        }
        let next = tale.after(step, self.step_led_to(&step.body)).and_then(|next| tale.place_of(&next.id));
        match next {
            Some(next) => {
                self.trail.push(here);
                self.at(tale, next, 0)
            }
            None => Self { finished: true, ..self },
        }
    }

    fn go_back(mut self, lesson: &Lesson) -> Option<Self> {
        if self.finished {
            return Some(Self { finished: false, ..self });
        }
        let (step, part) = self.trail.pop()?;
        let tale = self.tale_of(lesson)?;
        Some(self.at(tale, step, part))
    }

    fn at(self, tale: &Tale, step: usize, part: usize) -> Self {
        let on = tale.steps.get(step).and_then(|step| on_show(&step.body, part));
        let answers = on.map_or(0, |on| on.answers().len());
        Self { step, part, hands: vec![0; answers], counted: Vec::new(), shown: false, finished: false, ..self }
    }

    /// The part that follows inside this step: in a chat where the class's move leads, else the next.
    fn part_after(&self, body: &StepBody) -> Option<usize> {
        let StepBody::Chat(chat) = body else {
            return Some(self.part + 1).filter(|part| *part < parts(body));
        };
        let moves = &chat.turns.get(self.part)?.moves;
        let led_to = moves.get(self.favourite(moves.iter().map(|made| made.good))?)?.then.as_ref()?;
        chat.turns.iter().position(|turn| turn.id == *led_to)
    }

    /// The step a choice leads to.
    fn step_led_to<'l>(&self, body: &'l StepBody) -> Option<&'l StepId> {
        let StepBody::Choice(choice) = body else { return None };
        let good = |option: &ChoiceOption| option.good;
        choice.options.get(self.favourite(choice.options.iter().map(good))?)?.then.as_ref()
    }

    /// The good answer with most hands; of two as often chosen the first in the lesson.
    pub fn favourite(&self, good: impl Iterator<Item = bool>) -> Option<usize> {
        let hands = |index: &usize| self.hands.get(*index).copied().unwrap_or_default();
        let good = good.enumerate().filter(|(_, good)| *good).map(|(index, _)| index);
        good.max_by_key(|index| (hands(index), std::cmp::Reverse(*index)))
    }
}
