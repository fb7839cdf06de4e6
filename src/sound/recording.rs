//! What the desk and the recorder say to each other.

use super::take::NotKept;

/// A text that can be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Its message.
    pub id: String,
    /// What is said.
    pub words: String,
    /// The school has recorded it.
    pub own: bool,
}

/// What the thread is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// The texts of a language: answered with [`Told::Texts`].
    List(String),
    /// Record from now on.
    Begin,
    /// That was it.
    End,
    /// Play what was recorded.
    Play,
    /// Keep it as the voice of this message of this language.
    Keep(String, String),
    /// Take the school's own voice of this message away.
    Remove(String, String),
    /// Forget what was recorded and not kept.
    Forget,
}

/// What the thread tells.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// The texts of this language, in the order of their files.
    Texts(String, Vec<Text>),
    /// There is no microphone, or something else has it.
    NoMicrophone,
    /// How loud it is, from 0 to 1.
    Level(f32),
    /// Recorded, so many milliseconds without the quiet around it; 0 when nobody was heard.
    Taken(u32),
    /// The voice of this message is kept, or taken away.
    Kept(String, bool),
    /// It is not, and why.
    NotKept(NotKept),
}
