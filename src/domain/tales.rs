//! Which of a lesson's tales a child or a class is told: the one they have not met, so that nobody
//! meets the same one twice in three years (CHILDREN.md §1).

use super::ids::{LessonId, TaleId};
use super::lesson::{Lesson, Tale};
use super::time::Moment;

/// A tale met so long ago is as good as a new one: three years.
pub const FORGOTTEN_AFTER_SECS: u64 = 3 * 365 * 24 * 60 * 60;

/// Somebody met a tale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Met {
    /// The lesson.
    pub lesson: LessonId,
    /// The tale it was told with.
    pub tale: TaleId,
    /// When.
    pub at: Moment,
}

/// The tale for those who met all of these: the one the fewest of them remember; of those the one
/// met longest ago; and else the first of the folder. `None` for a lesson without tales (the content
/// check refuses those).
pub fn next_tale<'l>(lesson: &'l Lesson, met: &[Met], now: Moment) -> Option<&'l Tale> {
    lesson.tales.iter().min_by_key(|tale| {
        let this = |met: &&Met| met.lesson == lesson.id && met.tale == tale.id;
        let remembered = met.iter().filter(this).filter(|met| now.secs_since(met.at) < FORGOTTEN_AFTER_SECS).count();
        (remembered, met.iter().filter(this).map(|met| met.at).max())
    })
}
