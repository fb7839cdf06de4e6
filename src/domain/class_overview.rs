//! What a class has done, for the grown-ups who teach it: promises signed, answers that want a
//! listener, lessons finished, children who are new. Pupils never see any of it: the kiosk's model
//! names nothing in here (`tests/it/tidy.rs`), and nothing on the board tells who has not signed.

use std::collections::BTreeSet;

use super::agreement::{Agreement, Given, Promise, SignedAgreement, Signing};
use super::ids::{LessonId, QuestionId};
use super::knowledge::{Known, WarmUp};
use super::lesson::Lesson;
use super::lesson_start::LessonStart;
use super::opinion::{Counted, Question};
use super::person::{Group, Pupil};
use super::report::Feeling;
use super::text::TextKey;
use super::time::Moment;

/// Characters of a child's first name, as typed by staff.
pub const FIRST_NAME_CHARS_MAX: usize = 30;
/// The oldest year of a primary school; Reception is 0.
pub const YEAR_MAX: u8 = 6;

/// A class and its children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassOverview {
    /// The class.
    pub group: Group,
    /// The promises' version children sign now.
    pub version: String,
    /// Its children sign in with picture codes.
    pub codes: bool,
    /// Its children, in the order of their names.
    pub children: Vec<ChildOverview>,
    /// Lesson starts on its board, newest first (R58).
    pub starts: Vec<LessonStart>,
    /// What its children know, lesson by lesson.
    pub known: Vec<Known>,
    /// Lessons worth coming back to.
    pub warm_ups: Vec<WarmUp>,
    /// What it is asked.
    pub asking: Asking,
}

/// What a class is asked (pupil voice).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asking {
    /// What could be asked.
    pub questions: Vec<Question>,
    /// What is.
    pub asked: Option<QuestionId>,
    /// How many chose what; `None` while nothing is asked.
    pub counted: Option<Counted>,
    /// Whoever is signed in may change it.
    pub may_ask: bool,
}

/// What one child has done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChildOverview {
    /// Who.
    pub pupil: Pupil,
    /// The version signed last, and when.
    pub signed: Option<(String, Moment)>,
    /// Promises the child is not sure of, signed or still on the way: their words as older children
    /// read them.
    pub not_sure: Vec<TextKey>,
    /// Those of them that may be more than a question and nobody has talked about yet.
    pub listen: Vec<Listen>,
    /// Lessons finished.
    pub lessons: Vec<LessonId>,
    /// Those of them that come back for this child now: what they are called.
    pub again: Vec<TextKey>,
    /// Signed the promises of now, and finished what must come before the internet.
    pub ready: bool,
    /// Was given a picture code.
    pub has_code: bool,
}

/// An answer that may be more than an answer (CHILDREN.md §4, *Afterwards*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listen {
    /// What it was.
    pub answer: Heard,
    /// What a row of `talked` says of it: the version and the promise, or the feeling's row.
    pub about: String,
}

/// What a child answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// *Not sure* where the child may have met what the promise is about: its words.
    NotSure(TextKey),
    /// A heavy feeling of their own.
    Felt(FeltIn),
    /// Their own words to a question the class was asked.
    Said(SaidTo),
}

/// A child's own words to a question.
#[derive(Clone, PartialEq, Eq)]
pub struct SaidTo {
    /// What was asked, as older children read it; `None` for what is not asked any more.
    pub question: Option<TextKey>,
    /// The picture chosen.
    pub choice: Option<TextKey>,
    /// The words, as typed.
    pub words: String,
    /// When.
    pub at: Moment,
    /// It can be told that a kiosk of the school sent it.
    pub is_known: bool,
}

impl std::fmt::Debug for SaidTo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SaidTo").field("at", &self.at).finish_non_exhaustive()
    }
}

/// A heavy feeling of a child's own, said in a lesson.
#[derive(Clone, PartialEq, Eq)]
pub struct FeltIn {
    /// How.
    pub feeling: Feeling,
    /// What the lesson is called; `None` for one that is not there any more.
    pub lesson: Option<TextKey>,
    /// Others sat at the same screen: it may have been one of them.
    pub together: bool,
    /// When.
    pub at: Moment,
}

impl std::fmt::Debug for FeltIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FeltIn").field("at", &self.at).finish_non_exhaustive()
    }
}

/// What the store knows of a child.
#[derive(Clone, Debug, Default)]
pub struct Past {
    /// The newest signed agreement.
    pub signed: Option<SignedAgreement>,
    /// Answers that are not signed yet.
    pub signing: Option<Signing>,
    /// Lessons finished.
    pub lessons: Vec<LessonId>,
    /// Those of them that come back now.
    pub again: Vec<LessonId>,
    /// Heavy feelings of their own, each with what [`Listen::about`] says of it.
    pub felt: Vec<(FeltIn, String)>,
    /// Their own words to questions, as far as whoever is signed in may open them, as `felt`.
    pub said: Vec<(SaidTo, String)>,
    /// What was talked about, as [`Listen::about`].
    pub talked: BTreeSet<String>,
    /// Was given a picture code.
    pub has_code: bool,
}

impl ChildOverview {
    /// Puts together what is known of a child.
    pub fn of(pupil: Pupil, past: Past, agreement: &Agreement, lessons: &[Lesson]) -> Self {
        let unsure = not_sure(&past, agreement);
        let felt =
            past.felt.iter().map(|(felt, about)| Listen { answer: Heard::Felt(felt.clone()), about: about.clone() });
        let unsure_listen = unsure.iter().filter(|(promise, _)| promise.listen_closely).map(|(promise, version)| {
            Listen { answer: Heard::NotSure(promise.older.text.clone()), about: format!("{version}/{}", promise.id) }
        });
        let said =
            past.said.iter().map(|(said, about)| Listen { answer: Heard::Said(said.clone()), about: about.clone() });
        let listen =
            said.chain(felt).chain(unsure_listen).filter(|listen| !past.talked.contains(&listen.about)).collect();
        let signed = past.signed.as_ref().map(|signed| (signed.version.clone(), signed.at));
        let current = signed.as_ref().is_some_and(|(version, _)| *version == agreement.version);
        let ready = current && has_learnt(&pupil, &past.lessons, agreement, lessons);
        let not_sure = unsure.into_iter().map(|(promise, _)| promise.older.text.clone()).collect();
        let due = lessons.iter().filter(|lesson| past.again.contains(&lesson.id));
        let again = due.map(|lesson| lesson.title.clone()).collect();
        Self { pupil, signed, not_sure, listen, lessons: past.lessons, again, ready, has_code: past.has_code }
    }
}

/// The promises a child is not sure of, with the version they answered. Answers on the way are
/// newer than the signed ones.
fn not_sure<'a>(past: &Past, agreement: &'a Agreement) -> Vec<(&'a Promise, String)> {
    let on_the_way = past.signing.as_ref().filter(|signing| signing.version == agreement.version);
    if let Some(signing) = on_the_way {
        let answers = agreement.promises.iter().zip(&signing.answers);
        let unsure = answers.filter(|(_, given)| **given == Given::NotSure);
        return unsure.map(|(promise, _)| (promise, signing.version.clone())).collect();
    }
    let Some(signed) = &past.signed else { return Vec::new() };
    let unsure = signed.promises.iter().filter(|promise| promise.given == Given::NotSure);
    unsure
        .filter_map(|signed_one| agreement.promises.iter().find(|known| known.id == signed_one.id))
        .map(|promise| (promise, signed.version.clone()))
        .collect()
}

/// Whether a child has finished a lesson of every strand that must come before the internet, where
/// there is one for their age.
fn has_learnt(pupil: &Pupil, finished: &[LessonId], agreement: &Agreement, lessons: &[Lesson]) -> bool {
    agreement.ready_strands.iter().all(|strand| {
        let mut fitting =
            lessons.iter().filter(|lesson| lesson.strand == *strand && lesson.bands.contains(&pupil.band())).peekable();
        fitting.peek().is_none() || fitting.any(|lesson| finished.contains(&lesson.id))
    })
}

/// A new child's name, as staff type it, is one; the pupil with it, no longer new.
pub fn named(mut pupil: Pupil, first_name: &str, initial: &str, year: u8, group: &Group) -> Option<Pupil> {
    let name = first_name.trim();
    if name.is_empty() || name.chars().count() > FIRST_NAME_CHARS_MAX || year > YEAR_MAX {
        return None;
    }
    let letter = initial.trim().chars().next();
    if letter.is_some_and(|letter| !letter.is_alphabetic()) {
        return None;
    }
    pupil.first_name = name.to_owned();
    pupil.surname_initial = letter.and_then(|letter| letter.to_uppercase().next());
    pupil.year = year;
    pupil.groups = vec![group.id.clone()];
    pupil.new_here = false;
    Some(pupil)
}
