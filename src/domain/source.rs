//! Who wrote a report: the child at the kiosk, or a grown-up who has a concern. Both go the same way.

use serde::{Deserialize, Serialize};

use super::ids::StaffId;

/// Characters of the name a grown-up types where nobody is signed in.
pub const BY_CHARS_MAX: usize = 60;

/// Where a report comes from.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// A child told.
    #[default]
    Child,
    /// A grown-up wrote a concern down; its words are theirs.
    GrownUp {
        /// How they came to know.
        how: How,
        /// Who they are.
        by: By,
    },
}

/// How a grown-up came to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum How {
    /// A child said it.
    Verbal,
    /// On paper: a letter, a drawing, the worry box.
    Paper,
    /// A parent or carer said it.
    Parent,
    /// The filter or the monitoring raised it.
    FilterAlert,
    /// It is about a colleague.
    Colleague,
    /// A member of staff is bullied (R68).
    StaffBullied,
}

impl How {
    /// All of them.
    pub const ALL: [How; 6] =
        [Self::Verbal, Self::Paper, Self::Parent, Self::FilterAlert, Self::Colleague, Self::StaffBullied];

    /// The name in message ids.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Verbal => "verbal",
            Self::Paper => "paper",
            Self::Parent => "parent",
            Self::FilterAlert => "filter-alert",
            Self::Colleague => "colleague",
            Self::StaffBullied => "staff-bullied",
        }
    }

    /// Whether it is about somebody on the staff: then nobody chooses a picture.
    pub fn is_about_staff(self) -> bool {
        matches!(self, Self::Colleague | Self::StaffBullied)
    }
}

/// Who wrote it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum By {
    /// Signed in at a desk.
    Staff(StaffId),
    /// As typed at a kiosk, where nobody signs in.
    Typed(String),
}

impl Source {
    /// Whether it goes to the head in confidence and rings nobody (R68).
    pub fn in_confidence(&self) -> bool {
        matches!(self, Self::GrownUp { how: How::StaffBullied, .. })
    }

    /// Whoever wrote it at a desk: a name of theirs in their own words names nobody.
    pub fn writer(&self) -> Option<&StaffId> {
        match self {
            Self::GrownUp { by: By::Staff(id), .. } => Some(id),
            Self::GrownUp { by: By::Typed(_), .. } | Self::Child => None,
        }
    }
}

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Child => "Child",
            Self::GrownUp { .. } => "GrownUp(…)",
        })
    }
}

impl std::fmt::Debug for By {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("By(…)")
    }
}
