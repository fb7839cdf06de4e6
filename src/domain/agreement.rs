//! The promises (pupil AUP; LL Appendix 1, REGISTER.md §1) and their signing (CHILDREN.md §3).

use serde::{Deserialize, Serialize};

use super::ids::{PromiseId, PupilId};
use super::lesson::Strand;
use super::text::{Picture, TextKey, Wording};
use super::time::Moment;

/// The agreement format this program reads and writes.
pub const AGREEMENT_FORMAT: u32 = 1;
/// Promises in one sitting for ages 4-7.
pub const SITTING_PROMISES_YOUNGER: usize = 5;
/// Points of one drawn mark that are kept; a longer scribble is cut here, never refused.
pub const MARK_POINTS_MAX: usize = 4_000;
/// Letters of a typed name that are kept.
pub const SIGNED_NAME_CHARS_MAX: usize = 60;

/// The school's promises, `assets/forms/promises.ron`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// The format the file is written in; this program reads format 1.
    pub format_version: u32,
    /// The school's version of its promises, such as `2026-09`. Signed again when the text changes.
    pub version: String,
    /// The promises in the policy's order.
    pub promises: Vec<Promise>,
    /// Strands a child has finished a lesson of, beside signing, before they use the internet.
    #[serde(default)]
    pub ready_strands: Vec<Strand>,
}

/// One promise in both wordings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    /// `A0` to `A13`.
    pub id: PromiseId,
    /// Its picture.
    pub picture: Picture,
    /// For ages 4-7.
    pub younger: PromiseWords,
    /// For ages 7-11.
    pub older: PromiseWords,
    /// Whether *not sure* may hide a disclosure and shows on the desk's Today (CHILDREN.md §4).
    #[serde(default)]
    pub listen_closely: bool,
    /// Whether the rewording changes what the policy says, so that head or governors approve it.
    #[serde(default)]
    pub needs_approval: bool,
    /// Who approved it, and when; `None` until they have.
    #[serde(default)]
    pub approved_by: Option<String>,
}

/// A promise's words for one age.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromiseWords {
    /// The promise itself: this text is what is signed.
    pub text: TextKey,
    /// *Tell me more*: why, in the same small words.
    pub more: TextKey,
}

impl Promise {
    /// The words for one age.
    pub fn words(&self, wording: Wording) -> &PromiseWords {
        match wording {
            Wording::Younger => &self.younger,
            Wording::Older => &self.older,
        }
    }
}

/// What a child says to a promise. *Not sure* never blocks: it is a teaching point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Given {
    /// "I will."
    IWill,
    /// "I'm not sure."
    NotSure,
}

/// A child on the way through the promises; saved after each answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Signing {
    /// The agreement's version this began with.
    pub version: String,
    /// Answers so far, in the order of the promises.
    pub answers: Vec<Given>,
    /// Where the last sitting ended; the first sitting ends `SITTING_PROMISES_YOUNGER` later.
    pub sitting_from: usize,
}

/// What the child meets next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SigningStage {
    /// The promise at this index.
    Promise(usize),
    /// Enough for one sitting: a rest, then on.
    Rest,
    /// All answered: name and mark.
    Sign,
}

impl Signing {
    /// A fresh start.
    pub fn start(agreement: &Agreement) -> Self {
        Self { version: agreement.version.clone(), answers: Vec::new(), sitting_from: 0 }
    }

    /// A saved one, if the promises have not changed since.
    pub fn resume(self, agreement: &Agreement) -> Self {
        if self.version == agreement.version && self.answers.len() <= agreement.promises.len() {
            Self { sitting_from: self.answers.len(), ..self }
        } else {
            Self::start(agreement)
        }
    }

    /// What comes next.
    pub fn stage(&self, agreement: &Agreement, wording: Wording) -> SigningStage {
        let done = self.answers.len();
        if done >= agreement.promises.len() {
            return SigningStage::Sign;
        }
        let sitting_full = done.saturating_sub(self.sitting_from) >= SITTING_PROMISES_YOUNGER;
        if wording == Wording::Younger && sitting_full { SigningStage::Rest } else { SigningStage::Promise(done) }
    }

    /// Answers the promise on show.
    pub fn answer(mut self, agreement: &Agreement, given: Given) -> Self {
        if self.answers.len() < agreement.promises.len() {
            self.answers.push(given);
        }
        self
    }

    /// Back to the promise before; its answer is given anew.
    pub fn back(mut self) -> Self {
        self.answers.pop();
        self.sitting_from = self.sitting_from.min(self.answers.len());
        self
    }

    /// On after a rest.
    pub fn rested(self) -> Self {
        Self { sitting_from: self.answers.len(), ..self }
    }
}

/// A point of a drawn mark, in thousandths of the pad's width and height.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarkPoint(pub u16, pub u16);

/// A drawn mark, kept as strokes, never as a photograph.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DrawnMark(pub Vec<Vec<MarkPoint>>);

impl DrawnMark {
    /// All points of all strokes.
    pub fn points(&self) -> usize {
        self.0.iter().map(Vec::len).sum()
    }

    /// Whether anything was drawn at all.
    pub fn is_empty(&self) -> bool {
        self.points() == 0
    }

    /// A star, for who cannot draw: as much theirs as a line of their own.
    pub fn star() -> Self {
        let points = [(500, 120), (620, 860), (250, 400), (750, 400), (380, 860), (500, 120)];
        Self(vec![points.into_iter().map(|(across, down)| MarkPoint(across, down)).collect()])
    }

    /// Starts a stroke; beyond the limit nothing more is kept.
    pub fn pen_down(&mut self, at: MarkPoint) {
        if self.points() < MARK_POINTS_MAX {
            self.0.push(vec![at]);
        }
    }

    /// Draws on.
    pub fn pen_moves(&mut self, at: MarkPoint) {
        if self.points() < MARK_POINTS_MAX
            && let Some(stroke) = self.0.last_mut()
            && stroke.last() != Some(&at)
        {
            stroke.push(at);
        }
    }
}

/// One promise as it was signed: the exact words, not their key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedPromise {
    /// Which promise.
    pub id: PromiseId,
    /// The exact text the child saw.
    pub text: String,
    /// What the child said.
    pub given: Given,
}

/// A signed agreement, kept for ever as it was (LL 2.2.3, 3.2: a copy of every one).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedAgreement {
    /// Who signed.
    pub pupil: PupilId,
    /// The agreement's version.
    pub version: String,
    /// The language of the words, a BCP-47 tag.
    pub language: String,
    /// The exact words and answers.
    pub promises: Vec<SignedPromise>,
    /// The child's own name as typed or tapped.
    pub name: String,
    /// The drawn mark; empty when the child typed only.
    pub mark: DrawnMark,
    /// When, by the kiosk's clock.
    pub at: Moment,
}

impl SignedAgreement {
    /// The bytes whose SHA-256 is stored beside the row: id, text and answer of every promise, one
    /// a line, in order. The hash proves later which words were signed.
    pub fn hashed_text(&self) -> String {
        let mut all = format!("{}\n{}\n", self.version, self.language);
        for promise in &self.promises {
            let given = match promise.given {
                Given::IWill => "I will",
                Given::NotSure => "not sure",
            };
            all.push_str(&format!("{}\t{}\t{given}\n", promise.id, promise.text));
        }
        all
    }
}

impl std::fmt::Debug for SignedAgreement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignedAgreement")
            .field("pupil", &self.pupil)
            .field("version", &self.version)
            .field("promises", &self.promises.len())
            .field("mark_points", &self.mark.points())
            .finish_non_exhaustive()
    }
}
