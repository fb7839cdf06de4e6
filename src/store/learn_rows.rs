//! What children learn, as the store keeps it: sittings with their first tries, tales that were told,
//! feelings that may be more than an answer. The same back ends as [`super::Store`].

use super::Stored;
use crate::domain::ids::{GroupId, LessonId, PupilId, TaleId};
use crate::domain::mastery::Sitting;
use crate::domain::report::Feeling;
use crate::domain::tales::Met;
use crate::domain::time::Moment;

/// A child said how they feel, and it may be more than an answer.
#[derive(Clone, PartialEq, Eq)]
pub struct Felt {
    /// Row number: grows, never reused; 0 for one that is not kept yet.
    pub row: i64,
    /// Who.
    pub pupil: PupilId,
    /// In which lesson.
    pub lesson: LessonId,
    /// How.
    pub feeling: Feeling,
    /// Others sat at the same screen: it may have been one of them.
    pub together: bool,
    /// When.
    pub at: Moment,
}

impl std::fmt::Debug for Felt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Felt").field("row", &self.row).finish_non_exhaustive()
    }
}

/// The rows of learning. Every writing call is one transaction and has committed when it returns.
pub trait LearnRows {
    /// A child's sittings, oldest first. They are kept with every visit that is saved.
    fn sittings(&mut self, pupil: &PupilId) -> Stored<Vec<Sitting>>;
    /// The tales these children were told; a tale is there once for each child who was.
    fn met(&mut self, pupils: &[PupilId]) -> Stored<Vec<Met>>;
    /// The tales a class, and each child who is in it, was told.
    fn met_by_class(&mut self, class: &GroupId) -> Stored<Vec<Met>>;
    /// A tale was told to a class on the board, and so to everybody in it.
    fn tell_class(&mut self, class: &GroupId, lesson: &LessonId, tale: &TaleId, at: Moment) -> Stored<()>;
    /// Keeps feelings of children at one screen, all of them or none.
    fn add_felt(&mut self, felt: &[Felt]) -> Stored<()>;
    /// All of them, oldest first.
    fn felt(&mut self) -> Stored<Vec<Felt>>;
    /// The newest row of them; 0 while there is none.
    fn newest_felt(&mut self) -> Stored<i64>;
}
