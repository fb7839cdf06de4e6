//! The page a teacher reads before the lesson.

use serde::{Deserialize, Serialize};

use crate::domain::ids::LessonId;
use crate::domain::text::{Band, Picture, TextKey};

/// A lesson as its teacher finds it at the desk.
#[derive(Clone, Debug, PartialEq)]
pub struct LessonPage {
    /// The lesson.
    pub id: LessonId,
    /// What it is called.
    pub title: TextKey,
    /// Its picture.
    pub picture: Picture,
    /// For whom it is.
    pub bands: Vec<Band>,
    /// What its teacher reads.
    pub teacher: TeacherPage,
}

/// What the teacher reads before the lesson. Staff words, every field needed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeacherPage {
    /// What the lesson is for, in a sentence or two.
    pub purpose: TextKey,
    /// At most four words to teach first.
    pub vocabulary: Vec<TextKey>,
    /// What children often believe, and what is true.
    pub misconceptions: Vec<TextKey>,
    /// Three discussion prompts.
    pub discussion: (TextKey, TextKey, TextKey),
    /// What to do when a child tells: stay calm, promise no secrecy, write the child's words, tell the DSL today.
    pub disclosure: TextKey,
    /// An adaptation for children with special educational needs.
    pub send: TextKey,
    /// A tip for children new to English.
    pub eal: TextKey,
    /// What may go home.
    pub home_link: TextKey,
    /// The lesson in two minutes.
    pub two_minutes: TextKey,
}
