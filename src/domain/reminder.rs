//! What a class is reminded of at the start of a computing lesson (LL 3.3.1; REGISTER.md R58): a
//! promise in the shape of today's tools, with one question to answer together.

use super::ids::{PromiseId, ReminderId};
use super::text::{Picture, TextKey, Wording};

/// The reminders' format this program reads.
pub const REMINDER_FORMAT: u32 = 1;

/// What a lesson uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Tool {
    /// Looking things up.
    Search,
    /// Email.
    Email,
    /// Chats and messages.
    Chat,
    /// Video calls.
    VideoCall,
    /// Photos and films.
    Photos,
    /// Games.
    Games,
    /// None of these: a lesson on the computer alone.
    NoTool,
}

impl Tool {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 7] =
        [Self::Search, Self::Email, Self::Chat, Self::VideoCall, Self::Photos, Self::Games, Self::NoTool];

    /// The word for message ids.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Search => "search",
            Self::Email => "email",
            Self::Chat => "chat",
            Self::VideoCall => "video-call",
            Self::Photos => "photos",
            Self::Games => "games",
            Self::NoTool => "none",
        }
    }

    /// The word in the reminders' files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Search => "Search",
            Self::Email => "Email",
            Self::Chat => "Chat",
            Self::VideoCall => "VideoCall",
            Self::Photos => "Photos",
            Self::Games => "Games",
            Self::NoTool => "NoTool",
        }
    }

    /// The tool of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tool| tool.name() == name)
    }
}

/// One reminder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Its name.
    pub id: ReminderId,
    /// The promise it recalls.
    pub promise: PromiseId,
    /// The tools it belongs to, at least one.
    pub tools: Vec<Tool>,
    /// Its picture.
    pub picture: Picture,
}

impl Reminder {
    /// The reminder itself.
    pub fn text(&self, wording: Wording) -> TextKey {
        self.key(wording, "")
    }

    /// The question asked with it.
    pub fn question(&self, wording: Wording) -> TextKey {
        self.key(wording, "-question")
    }

    /// The answer, on show once the class has answered.
    pub fn answer(&self, wording: Wording) -> TextKey {
        self.key(wording, "-answer")
    }

    fn key(&self, wording: Wording, part: &str) -> TextKey {
        let age = match wording {
            Wording::Younger => "younger",
            Wording::Older => "older",
        };
        TextKey(format!("reminder-{}-{age}{part}", self.id))
    }
}
