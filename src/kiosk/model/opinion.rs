//! A question to the class: a picture, and from seven years on a few words of one's own.

use super::{Effect, Model, Outcome, Screen};
use crate::domain::opinion::{OPINION_CHARS_MAX, Question};
use crate::domain::text::Wording;
use crate::store::worker::{AskedNow, Request, Saying};

/// A child answers a question.
#[derive(Clone, Debug)]
pub struct Opining {
    /// What is asked.
    pub question: Question,
    /// Which class asks.
    asked: AskedNow,
    /// The picture chosen.
    pub chosen: Option<usize>,
    /// How far they are.
    pub stage: OpinionStage,
}

/// How far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpinionStage {
    /// Pictures.
    Choose,
    /// Words of their own.
    Write,
    /// Asked to be kept, not answered yet.
    Keeping,
    /// Kept.
    Kept,
    /// It could not be kept.
    NotKept,
}

/// What a child does there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnOpinion {
    /// Opens it.
    Open,
    /// Chooses a picture.
    Choose(usize),
    /// On to their own words.
    Next,
    /// That is all.
    Send,
    /// Back home.
    Done,
}

impl Model {
    /// What the child signed in is asked.
    pub fn question(&self) -> Option<(&Question, &AskedNow)> {
        let asked = self.past.as_ref()?.asked.as_ref()?;
        let question = self.shipped.questions.iter().find(|question| question.id == asked.asked.question)?;
        Some((question, asked))
    }

    /// Children of seven and more write, too.
    pub fn writes_opinion(&self) -> bool {
        self.wording() == Wording::Older && !self.access().wordless
    }

    pub(super) fn on_opinion(&mut self, act: OnOpinion) -> Outcome {
        match act {
            OnOpinion::Open => {
                let found = self.question().map(|(question, asked)| (question.clone(), asked.clone()));
                let Some((question, asked)) = found else { return Outcome::nothing() };
                self.typed.clear();
                self.opining = Some(Opining { question, asked, chosen: None, stage: OpinionStage::Choose });
                return self.go(Screen::Opinion);
            }
            OnOpinion::Choose(index) => {
                if let Some(opining) = self.opining.as_mut().filter(|one| one.stage == OpinionStage::Choose) {
                    opining.chosen = opining.question.choices.get(index).map(|_| index);
                }
            }
            OnOpinion::Next => {
                if let Some(opining) = self.opining.as_mut().filter(|one| one.chosen.is_some()) {
                    opining.stage = OpinionStage::Write;
                }
            }
            OnOpinion::Send => return self.send_opinion(),
            OnOpinion::Done => return self.close_opinion(),
        }
        Outcome::draw()
    }

    fn send_opinion(&mut self) -> Outcome {
        let words: String = self.typed.trim().chars().take(OPINION_CHARS_MAX).collect();
        let (Some(me), Some(opining)) = (&self.me, &mut self.opining) else { return Outcome::nothing() };
        let may = matches!(opining.stage, OpinionStage::Choose | OpinionStage::Write | OpinionStage::NotKept);
        let chosen = opining.chosen.and_then(|index| opining.question.choices.get(index)).filter(|_| may);
        let Some(choice) = chosen.map(|choice| choice.id.clone()) else { return Outcome::nothing() };
        let (pupil, asked) = (me.id.clone(), opining.asked.clone());
        opining.stage = OpinionStage::Keeping;
        let words = (!words.is_empty()).then_some(words);
        Outcome::draw().and(Effect::Ask(Request::Opinion(Box::new(Saying { pupil, asked, choice, words }))))
    }

    /// Said only after it is kept. Asked once: the card is gone then.
    pub(super) fn opinion_kept(&mut self, kept: bool) -> Outcome {
        let Some(opining) = self.opining.as_mut().filter(|one| one.stage == OpinionStage::Keeping) else {
            return Outcome::nothing();
        };
        opining.stage = if kept { OpinionStage::Kept } else { OpinionStage::NotKept };
        if let Some(past) = self.past.as_mut().filter(|_| kept) {
            past.asked = None;
        }
        Outcome::draw()
    }

    /// Back to the pictures, or home.
    pub(super) fn back_from_opinion(&mut self) -> Outcome {
        match self.opining.as_mut().filter(|one| one.stage == OpinionStage::Write) {
            Some(opining) => {
                opining.stage = OpinionStage::Choose;
                Outcome::draw()
            }
            None => self.close_opinion(),
        }
    }

    fn close_opinion(&mut self) -> Outcome {
        self.opining = None;
        self.typed.clear();
        self.go(Screen::Home).and(Effect::ForgetTyped)
    }
}
