//! What a child tells (CHILDREN.md §4). This is the inside of the seal: it never stands in a row,
//! a log or a debug print in the clear.

use serde::{Deserialize, Serialize};

use super::ids::{GroupId, PupilId, ReportId, StaffId};
use super::source::Source;
use super::time::Moment;

/// The report format inside the seal.
pub const REPORT_FORMAT: u32 = 1;
/// Characters of a child's own words; more are not taken, none are ever corrected.
pub const WORDS_CHARS_MAX: usize = 2_000;

/// The pictures of "What is it about?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Worry {
    /// An unkind message.
    UnkindMessage,
    /// Someone I don't know.
    SomeoneIDontKnow,
    /// Someone asked for my name, a photo or to meet.
    AskedAboutMe,
    /// Something scary or rude.
    ScaryOrRude,
    /// A picture or video, of me or someone.
    PictureOrVideo,
    /// Too much game, money or pressure.
    GameMoneyPressure,
    /// Worried about a friend.
    WorriedAboutFriend,
    /// I don't feel safe, or I feel very sad.
    NotSafeOrSad,
    /// A grown-up at school.
    GrownUpAtSchool,
    /// I did something.
    IDidSomething,
    /// Something else.
    SomethingElse,
    /// I don't want to say.
    DontWantToSay,
}

impl Worry {
    /// All pictures, in the order children meet them.
    pub const ALL: [Worry; 12] = [
        Self::UnkindMessage,
        Self::ScaryOrRude,
        Self::SomeoneIDontKnow,
        Self::GrownUpAtSchool,
        Self::NotSafeOrSad,
        Self::DontWantToSay,
        Self::AskedAboutMe,
        Self::PictureOrVideo,
        Self::GameMoneyPressure,
        Self::WorriedAboutFriend,
        Self::IDidSomething,
        Self::SomethingElse,
    ];
    /// Pictures a screen for ages 4-7; *a grown-up at school*, *not safe* and *don't want to say*
    /// are on the first.
    pub const PAGE_YOUNGER: usize = 6;

    /// The name in message ids and picture files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::UnkindMessage => "unkind-message",
            Self::SomeoneIDontKnow => "someone-i-dont-know",
            Self::AskedAboutMe => "asked-about-me",
            Self::ScaryOrRude => "scary-or-rude",
            Self::PictureOrVideo => "picture-or-video",
            Self::GameMoneyPressure => "game-money-pressure",
            Self::WorriedAboutFriend => "worried-about-friend",
            Self::NotSafeOrSad => "not-safe-or-sad",
            Self::GrownUpAtSchool => "grown-up-at-school",
            Self::IDidSomething => "i-did-something",
            Self::SomethingElse => "something-else",
            Self::DontWantToSay => "dont-want-to-say",
        }
    }

    /// Whether DSL and deputy are rung at once, always (CHILDREN.md §4, *Who is rung*).
    pub fn rings_at_once(self) -> bool {
        matches!(
            self,
            Self::SomeoneIDontKnow
                | Self::AskedAboutMe
                | Self::PictureOrVideo
                | Self::NotSafeOrSad
                | Self::GrownUpAtSchool
                | Self::DontWantToSay
                | Self::SomethingElse
        )
    }
}

/// How it feels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Feeling {
    /// A happy face: telling can feel good.
    Happy,
    /// All right.
    Ok,
    /// Worried.
    Worried,
    /// Sad.
    Sad,
    /// Angry or upset.
    Angry,
    /// Not sure.
    NotSure,
    /// My tummy hurts.
    Tummy,
}

impl Feeling {
    /// All of them, in the order children meet them.
    pub const ALL: [Feeling; 7] =
        [Self::Happy, Self::Ok, Self::Worried, Self::Sad, Self::Angry, Self::NotSure, Self::Tummy];

    /// Whether somebody may have something to tell behind it (CHILDREN.md §4, *Afterwards*).
    pub fn is_heavy(self) -> bool {
        matches!(self, Self::Worried | Self::Sad | Self::Angry | Self::Tummy)
    }

    /// The name in message ids.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Happy => "happy",
            Self::Ok => "ok",
            Self::Worried => "worried",
            Self::Sad => "sad",
            Self::Angry => "angry",
            Self::NotSure => "not-sure",
            Self::Tummy => "tummy",
        }
    }

    /// The message of its words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Happy => "tell-feeling-happy",
            Self::Ok => "tell-feeling-ok",
            Self::Worried => "tell-feeling-worried",
            Self::Sad => "tell-feeling-sad",
            Self::Angry => "tell-feeling-angry",
            Self::NotSure => "tell-feeling-not-sure",
            Self::Tummy => "tell-feeling-tummy",
        }
    }

    /// Its face.
    pub fn picture(self) -> &'static str {
        match self {
            Self::Happy => "face/happy",
            Self::Ok => "face/ok",
            Self::Worried => "face/worried",
            Self::Sad => "face/sad",
            Self::Angry => "face/angry-upset",
            Self::NotSure => "face/not-sure",
            Self::Tummy => "face/tummy",
        }
    }
}

/// Where it happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Whereabouts {
    /// At school.
    School,
    /// Outside.
    Outside,
    /// Not sure.
    NotSure,
}

/// Whom the child would like to talk to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TalkTo {
    /// A face the school chose.
    Person(StaffId),
    /// Don't mind.
    Anybody,
}

/// How the name at the kiosk came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum SignedInBy {
    /// Picked from the class's list: anybody may have.
    #[default]
    Picked,
    /// With the child's own three pictures.
    PictureCode,
}

/// Who told, and how sure that is.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Teller {
    /// Nobody was signed in.
    NotSignedIn,
    /// Signed in, not asked yet: possibly this pupil.
    Possibly {
        /// The pupil signed in.
        pupil: PupilId,
        /// Their name for staff.
        name: String,
        /// How it came.
        #[serde(default)]
        by: SignedInBy,
    },
    /// "Is this you?" — yes.
    Said {
        /// The pupil.
        pupil: PupilId,
        /// Their name for staff.
        name: String,
        /// How it came.
        #[serde(default)]
        by: SignedInBy,
    },
    /// "I'd rather not say": no name is put.
    RatherNot,
}

impl std::fmt::Debug for Teller {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NotSignedIn => "NotSignedIn",
            Self::Possibly { .. } => "Possibly(…)",
            Self::Said { .. } => "Said(…)",
            Self::RatherNot => "RatherNot",
        })
    }
}

/// Everything a child told, so far.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The format inside the seal.
    pub format: u32,
    /// Random, made at the second tap.
    pub id: ReportId,
    /// When the picture was tapped.
    pub at: Moment,
    /// The kiosk's place name.
    pub place: String,
    /// A demo school's report.
    pub demo: bool,
    /// The class chosen at sign-in.
    pub group: Option<(GroupId, String)>,
    /// The picture.
    pub worry: Worry,
    /// How it feels.
    pub feeling: Option<Feeling>,
    /// Where it happened.
    pub whereabouts: Option<Whereabouts>,
    /// Whom the child would like to talk to.
    pub talk_to: Option<TalkTo>,
    /// The child's own words, as typed.
    pub words: Option<String>,
    /// Grown-ups the child tapped when it is about a grown-up at school.
    pub accused: Vec<StaffId>,
    /// Who told.
    pub teller: Teller,
    /// The pupil signed in at the kiosk, kept apart from the name: readers related to this pupil are
    /// left out even when the child would rather not say. Never shown once the child said so.
    #[serde(skip)]
    pub signed_in: Option<PupilId>,
    /// *I need someone now*.
    pub needs_someone_now: bool,
    /// "I pressed it by mistake": reaches staff too.
    pub by_mistake: bool,
    /// The child pressed Send; otherwise they walked away.
    pub sent: bool,
    /// Who it was sealed to, so that a reader's note reaches the same people.
    pub readers: Vec<StaffId>,
    /// Holders of the recovery keys it was sealed to.
    pub recovery: Vec<StaffId>,
    /// Who may never be made a reader of it later either: named, found in the words, or related to
    /// the pupil. Never shown: whose family a child is would say who the child is.
    #[serde(default)]
    pub barred: Vec<StaffId>,
    /// *I still need help*: the report this one goes on from.
    #[serde(default)]
    pub again: Option<ReportId>,
    /// Who wrote it. A grown-up's concern names the child it is about as the one who told.
    #[serde(default)]
    pub source: Source,
    /// The school's routes let its picture ring at once, beside those that always do. Set where it is sealed.
    #[serde(default)]
    pub rings: bool,
}

impl Report {
    /// Whether something must ring: the one bit that stands outside the seal.
    pub fn now(&self) -> bool {
        let at_once = (self.rings || self.worry.rings_at_once()) && !self.source.in_confidence();
        self.needs_someone_now || self.again.is_some() || at_once
    }
}

impl std::fmt::Debug for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Report").field("id", &self.id).field("at", &self.at).finish_non_exhaustive()
    }
}
