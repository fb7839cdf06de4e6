//! Steps in which children put together, look closely, pretend, build and feel.

use serde::{Deserialize, Serialize};

use crate::domain::ids::TurnId;
use crate::domain::lesson::{Bubble, Speaker, Standing};
use crate::domain::text::{Picture, TextKey};

/// Cards to put in order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// What to do: "What comes first?"
    pub question: TextKey,
    /// 3 or 4 cards, written in the right order; children meet them mixed.
    pub cards: Vec<OrderCard>,
}

/// A card with its place in an order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderCard {
    /// Its words.
    pub text: TextKey,
    /// Its picture.
    pub picture: Picture,
    /// The kind reason why it stands here, shown when it was put elsewhere.
    pub reason: TextKey,
    /// Left out of the easy form.
    #[serde(default)]
    pub plain_only: bool,
}

/// Pairs to find.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Match {
    /// What to do.
    pub question: TextKey,
    /// 3 or 4 pairs; children meet the partners mixed.
    pub pairs: Vec<Pair>,
}

/// Two that belong together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// The first one's words.
    pub text: TextKey,
    /// Its picture.
    pub picture: Picture,
    /// Its partner's words.
    pub partner: TextKey,
    /// The partner's picture.
    pub partner_picture: Picture,
    /// The kind reason why they belong together, shown when the first was put to another.
    pub reason: TextKey,
    /// Left out of the easy form.
    #[serde(default)]
    pub plain_only: bool,
}

/// A made-up page or message with clues on it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spot {
    /// What to look for.
    pub question: TextKey,
    /// What it looks like.
    pub sheet: Sheet,
    /// 3 to 6 regions from top to bottom: at least one clue, and at least one that is fine.
    pub regions: Vec<Region>,
}

/// What a made-up thing to look at looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sheet {
    /// A web page.
    Page,
    /// A message or an email.
    Message,
    /// Somebody's profile.
    Profile,
}

/// A part of a made-up page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// What it is, for readers and for the class: "The sender". Not drawn on the page.
    pub name: TextKey,
    /// What stands on it.
    pub text: TextKey,
    /// What it looks like.
    pub look: Look,
    /// A picture on it.
    #[serde(default)]
    pub picture: Option<Picture>,
    /// Whether it is one of the clues.
    pub clue: bool,
    /// A clue: what it tells. Not a clue: why it is fine.
    pub reason: TextKey,
    /// Left out of the easy form.
    #[serde(default)]
    pub plain_only: bool,
}

/// What a part of a page looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Look {
    /// The address line, or who a message is from.
    Sender,
    /// A heading.
    Heading,
    /// Plain words.
    Words,
    /// A button or link.
    Button,
    /// An advert.
    Advert,
    /// A picture with a few words.
    Picture,
}

/// A pretend chat, nobody types. Children decide for the story person whose screen it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chat {
    /// What is asked at every turn: "What can Fenn do?"
    pub question: TextKey,
    /// Where it happens, a made-up name: "Pond Chat".
    pub place: TextKey,
    /// Who is in it, 2 to 4; the first is the one whose screen it is.
    pub people: Vec<ChatPerson>,
    /// It is about a picture of a body: nothing is kept or shown around, a grown-up is told at once.
    /// No turn may call `Keep` good then.
    #[serde(default)]
    pub just_tell: bool,
    /// 2 to 6 turns; the first begins.
    pub turns: Vec<Turn>,
}

/// Somebody in a chat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatPerson {
    /// Their name in this chat's lines.
    pub id: String,
    /// The name on the screen.
    pub name: TextKey,
    /// Their picture.
    pub picture: Picture,
}

/// What is said, and what can be done about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turn {
    /// Its name inside this chat.
    pub id: TurnId,
    /// 1 to 4 lines that come in.
    pub lines: Vec<Line>,
    /// 2 to 4 things to do, at least one of them `good`.
    pub moves: Vec<Move>,
}

/// One line of a chat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// The `id` of somebody in the chat.
    pub from: String,
    /// What they say.
    pub text: TextKey,
}

/// Something to do in a chat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// What kind of deed it is: gives it its picture, and `Answer` stands in the chat afterwards.
    pub act: Act,
    /// The words of an answer, or what is done: "Keep it to show".
    pub text: TextKey,
    /// Whether Tawny would do this too.
    pub good: bool,
    /// The kind reason.
    pub reason: TextKey,
    /// The turn a good move leads to; left out, the chat is over.
    #[serde(default)]
    pub then: Option<TurnId>,
    /// Left out of the easy form.
    #[serde(default)]
    pub plain_only: bool,
}

/// What can be done in a chat. Keep it, tell, and then a grown-up helps to block: never alone, never
/// before telling (REGISTER.md T25).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Act {
    /// Send these words.
    Answer,
    /// Keep the message, to show it.
    Keep,
    /// Tell a grown-up.
    Tell,
    /// Leave the chat or game.
    Leave,
    /// Block, with a grown-up.
    Block,
    /// Leave it be: go on, say nothing.
    Nothing,
}

impl Act {
    /// The picture beside it.
    pub fn picture(self) -> &'static str {
        match self {
            Self::Answer => "symbol/speech",
            Self::Keep => "symbol/keep",
            Self::Tell => "symbol/hand-up",
            Self::Leave => "symbol/close",
            Self::Block => "symbol/block",
            Self::Nothing => "symbol/quiet",
        }
    }
}

/// A pretend search.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// What is to be found out: "What do owls eat? Pick words to search."
    pub question: TextKey,
    /// 3 to 6 words to choose from, 2 or 3 of them good.
    pub words: Vec<SearchWord>,
    /// What is asked about the results: "Which one helps best?"
    pub asked: TextKey,
    /// 2 to 4 results, at least one of them good; an advert never is. They stand in another order each
    /// time, as the words do.
    pub results: Vec<SearchResult>,
    /// The results stand as they are written: where the lesson speaks of what stands on top.
    #[serde(default)]
    pub in_order: bool,
}

/// A word for the search box.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchWord {
    /// The word.
    pub text: TextKey,
    /// Whether it helps to find.
    pub good: bool,
    /// Why it helps, or why not so well.
    pub reason: TextKey,
    /// Left out of the easy form.
    #[serde(default)]
    pub plain_only: bool,
}

/// A result of a pretend search.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchResult {
    /// Its heading.
    pub title: TextKey,
    /// Who made it, or a made-up address.
    pub from: TextKey,
    /// A line of it.
    pub text: TextKey,
    /// It is an advert, and says so.
    #[serde(default)]
    pub advert: bool,
    /// Whether it helps best.
    pub good: bool,
    /// The kind reason.
    pub reason: TextKey,
    /// Left out of the easy form.
    #[serde(default)]
    pub plain_only: bool,
}

/// Something to make from parts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Build {
    /// What is made.
    pub what: Built,
    /// What to do.
    pub question: TextKey,
    /// 2 to 4 parts, each with its own options; 3 for a passphrase.
    pub parts: Vec<BuildPart>,
    /// What Tawny says of the finished thing.
    pub done: TextKey,
}

/// What is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Built {
    /// A passphrase of three words.
    Passphrase,
    /// A profile without private facts.
    Profile,
    /// Privacy switches.
    Switches,
    /// A buddy list.
    Buddies,
}

/// A part of what is made: a word, a line of a profile, a switch, a buddy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BuildPart {
    /// What it is: "First word", "Who can see me?".
    pub text: TextKey,
    /// Its picture.
    pub picture: Picture,
    /// 2 or 3 options, at least one of them good.
    pub options: Vec<BuildOption>,
}

/// What a part may be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BuildOption {
    /// Its words.
    pub text: TextKey,
    /// Its picture.
    #[serde(default)]
    pub picture: Option<Picture>,
    /// Good as it is; else not yet.
    pub good: bool,
    /// The kind reason.
    pub reason: TextKey,
    /// Left out of the easy form.
    #[serde(default)]
    pub plain_only: bool,
}

/// A question answered with a face: five faces, *not sure*, "my tummy hurts". No answer is wrong.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feel {
    /// Whose feeling is asked for.
    pub whose: Whose,
    /// The place it happens in, if the question needs one.
    #[serde(default)]
    pub scene: Option<Picture>,
    /// Who stands there.
    #[serde(default)]
    pub people: Vec<Standing>,
    /// What a screen or person says.
    #[serde(default)]
    pub bubble: Option<TextKey>,
    /// Who says it; the first of `people` when left out.
    #[serde(default)]
    pub speaker: Option<Speaker>,
    /// "How might Wren feel?"
    pub question: TextKey,
    /// What Tawny says to any answer. To a child's own heavy feeling Tawny adds who can help.
    pub says: TextKey,
}

impl Feel {
    /// What is said where it happens.
    pub fn said(&self) -> Option<Bubble<'_>> {
        Bubble::of(self.bubble.as_ref(), self.speaker, &self.people)
    }
}

/// Whose feeling is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Whose {
    /// Somebody's in the story.
    StoryPerson,
    /// The child's own: a sad or worried answer may be a disclosure, and staff are shown it on Today.
    Child,
}
