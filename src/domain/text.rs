//! Keys of words and pictures. The words themselves live in `locales/`, the pictures in `assets/art`.

use serde::{Deserialize, Serialize};

/// A Fluent message id, such as `priv-younger-gate-1`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TextKey(pub String);

impl TextKey {
    /// The id as it stands in the `.ftl` file.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for TextKey {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

/// A picture below `assets/art`, without its ending: `scene/library-corner`, `symbol/key`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Picture(pub String);

impl Picture {
    /// The name as it stands in the lesson file.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Picture {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

/// Which words and sizes a child meets. It follows the pupil's own year, never the class; a mixed
/// board takes the younger words (CHILDREN.md §1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Wording {
    /// Reception to Year 2, ages 4-7.
    Younger,
    /// Years 3 to 6, ages 7-11.
    Older,
}

/// The three curriculum bands of *Education for a Connected World*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Band {
    /// Ages 4-7.
    ReceptionToYear2,
    /// Ages 7-9.
    Years3And4,
    /// Ages 9-11.
    Years5And6,
}

impl Band {
    /// The band of an English school year, Reception being 0.
    pub fn of_year(year: u8) -> Self {
        match year {
            0..=2 => Self::ReceptionToYear2,
            3 | 4 => Self::Years3And4,
            _ => Self::Years5And6,
        }
    }

    /// The name in message ids.
    pub fn slug(self) -> &'static str {
        match self {
            Self::ReceptionToYear2 => "reception-to-year-2",
            Self::Years3And4 => "years-3-and-4",
            Self::Years5And6 => "years-5-and-6",
        }
    }

    /// Its last school year: then its children move up.
    pub fn last_year(self) -> u8 {
        match self {
            Self::ReceptionToYear2 => 2,
            Self::Years3And4 => 4,
            Self::Years5And6 => 6,
        }
    }

    /// The words this band reads.
    pub fn wording(self) -> Wording {
        match self {
            Self::ReceptionToYear2 => Wording::Younger,
            Self::Years3And4 | Self::Years5And6 => Wording::Older,
        }
    }
}
