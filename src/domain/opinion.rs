//! Pupil voice (REGISTER.md R105): a question to a class, and what its children say. An answer may be a
//! disclosure: a child's own words go to those a report goes to, and stand on Today until somebody read them.

use serde::{Deserialize, Serialize};

use super::ids::{ChoiceId, GroupId, OpinionId, PupilId, QuestionId, ReportId};
use super::permission::COUNTED_MIN;
use super::report::{REPORT_FORMAT, Report, SignedInBy, Teller, Worry};
use super::source::Source;
use super::text::{Picture, TextKey, Wording};
use super::time::Moment;

/// The questions' format this program reads.
pub const QUESTION_FORMAT: u32 = 1;
/// Answers to choose from, at least and at most: one row of pictures.
pub const CHOICES_MIN: usize = 2;
/// See [`CHOICES_MIN`].
pub const CHOICES_MAX: usize = 4;
/// How what a row of `talked` says of one begins.
pub const ABOUT: &str = "opinion/";
/// Characters of a child's own words.
pub const OPINION_CHARS_MAX: usize = 500;

/// A question to a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its name.
    pub id: QuestionId,
    /// Stands beside it.
    pub picture: Picture,
    /// What to choose from.
    pub choices: Vec<Choice>,
}

/// An answer to choose.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its name inside the question.
    pub id: ChoiceId,
    /// What is tapped.
    pub picture: Picture,
}

impl Question {
    /// What is asked.
    pub fn text(&self, wording: Wording) -> TextKey {
        let age = match wording {
            Wording::Younger => "younger",
            Wording::Older => "older",
        };
        TextKey(format!("opinion-{}-{age}", self.id))
    }

    /// What an answer is called.
    pub fn choice_text(&self, choice: &ChoiceId) -> TextKey {
        TextKey(format!("opinion-{}-{choice}", self.id))
    }
}

/// What a class is asked now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Its row: asked again, it is another one, and children are asked again.
    pub row: i64,
    /// The question.
    pub question: QuestionId,
}

/// What a child says. Sealed; never printed: a child said it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opinion {
    /// Random, made on the kiosk.
    pub id: OpinionId,
    /// When.
    pub at: Moment,
    /// The row of what was asked.
    pub asked: i64,
    /// The question.
    pub question: QuestionId,
    /// Who.
    pub pupil: PupilId,
    /// The child's class, and its name.
    pub group: (GroupId, String),
    /// The picture.
    pub choice: ChoiceId,
    /// Their own words, as typed.
    pub words: Option<String>,
}

impl std::fmt::Debug for Opinion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Opinion").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Opinion {
    /// What a row of `talked` says once somebody read it and found nothing to do.
    pub fn about(&self) -> String {
        format!("{ABOUT}{}", self.id)
    }

    /// The report it would be: who may read one may read the other, and whoever its words name may not.
    pub fn as_report(&self, name: String, place: String, demo: bool) -> Report {
        Report {
            format: REPORT_FORMAT,
            id: ReportId(self.id.0.clone()),
            at: self.at,
            place,
            demo,
            group: Some(self.group.clone()),
            worry: Worry::SomethingElse,
            feeling: None,
            whereabouts: None,
            talk_to: None,
            words: self.words.clone(),
            accused: Vec::new(),
            teller: Teller::Said { pupil: self.pupil.clone(), name, by: SignedInBy::Picked },
            signed_in: Some(self.pupil.clone()),
            needs_someone_now: false,
            by_mistake: false,
            sent: true,
            readers: Vec::new(),
            recovery: Vec::new(),
            barred: Vec::new(),
            again: None,
            source: Source::Child,
            rings: false,
        }
    }
}

/// How many chose each picture, in the order of the question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Nobody answered.
    Nobody,
    /// Fewer than [`COUNTED_MIN`] answered: how many, and what, would be somebody.
    Few,
    /// So many each; `None` where it is fewer than [`COUNTED_MIN`]. How many answered in all is not said:
    /// it would give the smallest away.
    Each(Vec<Option<usize>>),
}

/// Counts the pictures, each child once: their last answer.
pub fn count(question: &Question, opinions: &[&Opinion]) -> Counted {
    let last: std::collections::BTreeMap<&PupilId, &ChoiceId> =
        opinions.iter().map(|opinion| (&opinion.pupil, &opinion.choice)).collect();
    match last.len() {
        0 => Counted::Nobody,
        1..COUNTED_MIN => Counted::Few,
        _ => Counted::Each(
            question
                .choices
                .iter()
                .map(|choice| last.values().filter(|chosen| ***chosen == choice.id).count())
                .map(|count| (count >= COUNTED_MIN).then_some(count))
                .collect(),
        ),
    }
}
