//! What a class knows, for the grown-ups who teach it: each outcome of each lesson somebody has done,
//! at first and now, and which lessons are worth a warm-up. Pupils never see any of it.

use super::ids::LessonId;
use super::lesson::Lesson;
use super::mastery::{Mastery, Rules, Sitting, comes_again, mastery, tries};
use super::text::{Picture, TextKey};
use super::time::Moment;

/// Warm-ups offered at once.
pub const WARM_UPS_MAX: usize = 3;

/// A lesson somebody of the class has done alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The lesson.
    pub lesson: LessonId,
    /// What it is called.
    pub title: TextKey,
    /// The picture on its card.
    pub picture: Picture,
    /// Its outcomes, in its own order.
    pub outcomes: Vec<KnownOutcome>,
}

/// How far a class has come with an outcome, in children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownOutcome {
    /// "I can …".
    pub text: TextKey,
    /// Before: children who were sure of it at their very first sitting.
    pub at_first: usize,
    /// Now.
    pub secure: usize,
    /// Now.
    pub developing: usize,
    /// Now.
    pub not_yet: usize,
}

impl KnownOutcome {
    /// Children of whom something is known.
    pub fn met(&self) -> usize {
        self.secure + self.developing + self.not_yet
    }
}

/// A lesson worth coming back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WarmUp {
    /// The lesson.
    pub lesson: LessonId,
    /// What it is called.
    pub title: TextKey,
    /// The picture on its card.
    pub picture: Picture,
    /// Children for whom it comes back now.
    pub children: usize,
    /// Its outcomes hardly anybody is secure in, the weakest first.
    pub weakest: Option<TextKey>,
}

/// What the children of a class know, by lesson; each slice is one child's sittings.
pub fn known(lessons: &[Lesson], children: &[&[Sitting]]) -> Vec<Known> {
    lessons.iter().filter_map(|lesson| known_of(lesson, children)).collect()
}

fn known_of(lesson: &Lesson, children: &[&[Sitting]]) -> Option<Known> {
    let rules = Rules::HOUSE;
    let outcomes: Vec<KnownOutcome> = lesson
        .outcomes
        .iter()
        .map(|outcome| {
            let mut known =
                KnownOutcome { text: outcome.text.clone(), at_first: 0, secure: 0, developing: 0, not_yet: 0 };
            for sittings in children {
                let tries = tries(sittings, &lesson.id, &outcome.id, &rules);
                known.at_first += usize::from(tries.first().is_some_and(|first| first.sure(&rules)));
                match mastery(&tries, &rules) {
                    Mastery::Secure => known.secure += 1,
                    Mastery::Developing => known.developing += 1,
                    Mastery::NotYet => known.not_yet += 1,
                    Mastery::NotMet => {}
                }
            }
            known
        })
        .collect();
    let met = outcomes.iter().any(|outcome| outcome.met() > 0);
    met.then(|| Known {
        lesson: lesson.id.clone(),
        title: lesson.title.clone(),
        picture: lesson.picture.clone(),
        outcomes,
    })
}

/// The lessons that come back for most children now.
pub fn warm_ups(lessons: &[Lesson], children: &[&[Sitting]], now: Moment, term_began: Option<Moment>) -> Vec<WarmUp> {
    let mut all: Vec<WarmUp> = lessons
        .iter()
        .filter_map(|lesson| {
            let due = |sittings: &&&[Sitting]| comes_again(sittings, &lesson.id, now, term_began);
            let count = children.iter().filter(due).count();
            (count > 0).then(|| WarmUp {
                lesson: lesson.id.clone(),
                title: lesson.title.clone(),
                picture: lesson.picture.clone(),
                children: count,
                weakest: weakest(lesson, children),
            })
        })
        .collect();
    // The order of the lessons stays where as many children wait for both.
    all.sort_by_key(|warm_up| std::cmp::Reverse(warm_up.children));
    all.truncate(WARM_UPS_MAX);
    all
}

/// The outcome with most children who are not secure; none where all of them are.
fn weakest(lesson: &Lesson, children: &[&[Sitting]]) -> Option<TextKey> {
    let known = known_of(lesson, children)?;
    let open = |outcome: &&KnownOutcome| (outcome.not_yet, outcome.developing);
    known.outcomes.iter().filter(|outcome| open(outcome) != (0, 0)).max_by_key(open).map(|outcome| outcome.text.clone())
}
