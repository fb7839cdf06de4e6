//! What classes are asked and what their children say, as the store keeps it. The same back ends as
//! [`super::Store`].

use super::Stored;
use crate::domain::ids::{GroupId, OpinionId, PupilId, QuestionId, StaffId};
use crate::domain::opinion::Asked;
use crate::domain::time::Moment;

/// What a child says, as it lies in the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedOpinion {
    /// Row number: grows, never reused; 0 for one that is not kept yet.
    pub row: i64,
    /// Random, made on the kiosk.
    pub id: OpinionId,
    /// When.
    pub at: Moment,
    /// One `age` file.
    pub body: Vec<u8>,
}

/// The rows of pupil voice. Unlike reports they are not sealed again for who follows somebody: the leads who could
/// read them still can, and so do the recovery papers. Every writing call is one transaction and has committed when it returns.
pub trait OpinionRows {
    /// From now on a class is asked this, or nothing, and the audit row of whoever asks.
    fn ask_class(&mut self, class: &GroupId, question: Option<&QuestionId>, by: &StaffId, at: Moment) -> Stored<()>;
    /// What a class is asked now.
    fn asked(&mut self, class: &GroupId) -> Stored<Option<Asked>>;
    /// Whether this child has answered what was asked.
    fn has_answered(&mut self, asked: i64, pupil: &PupilId) -> Stored<bool>;
    /// Keeps what a child says, and that they answered: both or nothing. The same again changes nothing.
    fn add_opinion(&mut self, asked: i64, pupil: &PupilId, opinion: &SealedOpinion) -> Stored<()>;
    /// What was said after this row, oldest first.
    fn opinions_after(&mut self, row: i64) -> Stored<Vec<SealedOpinion>>;
    /// The newest row of them; 0 while there is none.
    fn newest_opinion(&mut self) -> Stored<i64>;
}
