//! What a child can do by now (CHILDREN.md §1, *Mastery*): first tries of sittings alone, a week or more
//! apart, and when a lesson comes back. Nothing of it is ever shown to a child but that a lesson is
//! there again; nobody is ranked, and nobody is compared with anybody.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::ids::{LessonId, OutcomeId, TaleId};
use super::time::Moment;
use super::visit::Mark;

/// Seconds of a day.
pub const DAY_SECS: u64 = 24 * 60 * 60;
/// A lesson is there again so long after it was first done.
pub const FIRST_RETURN_SECS: u64 = 7 * DAY_SECS;
/// And so long after that.
pub const SECOND_RETURN_SECS: u64 = 28 * DAY_SECS;
/// The third time it waits for the next term; where a school keeps no terms, so long.
pub const TERM_SECS: u64 = 13 * 7 * DAY_SECS;
/// So often a lesson is done, a week or more apart, before it rests.
pub const SITTINGS_MAX: usize = 4;

/// One child alone at one tale of a lesson, from its first step to where they stopped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sitting {
    /// The lesson.
    pub lesson: LessonId,
    /// The tale it was told with.
    pub tale: TaleId,
    /// When the first step was on the screen.
    pub began: Moment,
    /// When the last answer was kept.
    pub at: Moment,
    /// They came to the end.
    pub finished: bool,
    /// What the first tries showed.
    pub marks: Vec<Mark>,
}

/// How far a child has come with an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mastery {
    /// No first try speaks of it.
    NotMet,
    /// Fewer than half of the newest first tries were right.
    NotYet,
    /// On the way.
    Developing,
    /// Sure of it, on two sittings or more, a week or more apart.
    Secure,
}

/// What counts. [`Rules::HOUSE`] is what the program goes by; tests plant others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// A sitting sooner than this after the last one that counted is practice, and says nothing.
    pub apart_secs: u64,
    /// First tries that were right, in per cent, for a sitting to be sure.
    pub sure_percent: usize,
    /// Sure sittings it takes.
    pub sittings: usize,
    /// And in per cent, to be on the way.
    pub developing_percent: usize,
}

impl Rules {
    /// CHILDREN.md §1: 80 % on two sittings, seven days apart.
    pub const HOUSE: Rules = Rules { apart_secs: 7 * DAY_SECS, sure_percent: 80, sittings: 2, developing_percent: 50 };
}

/// What one sitting showed of one outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tries {
    /// Right at the first try.
    pub right: usize,
    /// First tries.
    pub all: usize,
}

impl Tries {
    fn reach(self, percent: usize) -> bool {
        self.all > 0 && self.right * 100 >= self.all * percent
    }

    /// Whether a sitting was sure.
    pub fn sure(self, rules: &Rules) -> bool {
        self.reach(rules.sure_percent)
    }
}

/// The sittings of this lesson that count, oldest first: each so long after the one before. `which` says
/// whether a sitting is looked at.
fn apart<'s>(
    sittings: &'s [Sitting],
    lesson: &LessonId,
    apart_secs: u64,
    which: impl Fn(&Sitting) -> bool,
) -> Vec<&'s Sitting> {
    let mut of_lesson: Vec<&Sitting> =
        sittings.iter().filter(|sitting| sitting.lesson == *lesson && which(sitting)).collect();
    of_lesson.sort_by_key(|sitting| (sitting.began, sitting.at));
    let mut counted: Vec<&Sitting> = Vec::new();
    for sitting in of_lesson {
        let far = counted
            .last()
            .is_none_or(|last| sitting.began >= last.at && sitting.began.secs_since(last.at) >= apart_secs);
        if far {
            counted.push(sitting);
        }
    }
    counted
}

/// What the sittings that count showed of an outcome, oldest first.
pub fn tries(sittings: &[Sitting], lesson: &LessonId, outcome: &OutcomeId, rules: &Rules) -> Vec<Tries> {
    let speaks = |sitting: &Sitting| sitting.marks.iter().any(|mark| mark.outcome == *outcome);
    let counted = apart(sittings, lesson, rules.apart_secs, speaks).into_iter();
    let of = |sitting: &Sitting| {
        let marks = sitting.marks.iter().filter(|mark| mark.outcome == *outcome);
        Tries { right: marks.clone().filter(|mark| mark.first_try).count(), all: marks.count() }
    };
    counted.map(of).collect()
}

/// How far a child has come with an outcome. The newest sitting must be sure too: what was forgotten is
/// on the way again.
pub fn mastery(tries: &[Tries], rules: &Rules) -> Mastery {
    let Some(newest) = tries.last() else { return Mastery::NotMet };
    let sure = tries.iter().filter(|one| one.sure(rules)).count();
    if newest.sure(rules) && sure >= rules.sittings {
        Mastery::Secure
    } else if newest.reach(rules.developing_percent) {
        Mastery::Developing
    } else {
        Mastery::NotYet
    }
}

/// The lessons of these sittings that are there again.
pub fn come_again(sittings: &[Sitting], now: Moment, term_began: Option<Moment>) -> Vec<LessonId> {
    let lessons: BTreeSet<&LessonId> = sittings.iter().map(|sitting| &sitting.lesson).collect();
    lessons.into_iter().filter(|lesson| comes_again(sittings, lesson, now, term_began)).cloned().collect()
}

/// Whether a lesson is there again: a week after it was done, four weeks after that, and in the next
/// term. `term_began` is when the term of today began, where a school keeps terms.
pub fn comes_again(sittings: &[Sitting], lesson: &LessonId, now: Moment, term_began: Option<Moment>) -> bool {
    let done = apart(sittings, lesson, Rules::HOUSE.apart_secs, |sitting| sitting.finished);
    let Some(last) = done.last() else { return false };
    let gone = now.secs_since(last.at);
    match done.len() {
        1 => gone >= FIRST_RETURN_SECS,
        2 => gone >= SECOND_RETURN_SECS,
        count if count < SITTINGS_MAX => match term_began {
            Some(began) => last.at < began && began <= now,
            None => gone >= TERM_SECS,
        },
        _ => false,
    }
}
