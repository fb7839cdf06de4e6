//! What a child needs in order to see, hear and press what others do (CHILDREN.md §5, *Access*). Staff
//! set it, the kiosk applies it at sign-in, and nothing any other child sees says that it is there.
//!
//! Needs add up: a kiosk may have a switch plugged in for everybody, and two children may share a
//! screen. [`Profile::with`] keeps whatever either of them asks for, so nobody loses the one way of
//! pressing they have.

use serde::{Deserialize, Serialize};

/// How large words are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum TextSize {
    /// As designed.
    #[default]
    Usual,
    /// 125 %.
    Larger,
    /// 150 %.
    Large,
    /// 200 %.
    Largest,
}

impl TextSize {
    /// All of them, smallest first.
    pub const ALL: [Self; 4] = [Self::Usual, Self::Larger, Self::Large, Self::Largest];

    /// In per cent of the usual size.
    pub fn percent(self) -> u16 {
        match self {
            Self::Usual => 100,
            Self::Larger => 125,
            Self::Large => 150,
            Self::Largest => 200,
        }
    }
}

/// The letters words are set in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Typeface {
    /// Made for new readers.
    #[default]
    Andika,
    /// Wide and even.
    Lexend,
    /// Letters that cannot be taken for each other.
    AtkinsonHyperlegible,
    /// Heavy at the foot.
    OpenDyslexic,
}

impl Typeface {
    /// All of them, the usual one first.
    pub const ALL: [Self; 4] = [Self::Andika, Self::Lexend, Self::AtkinsonHyperlegible, Self::OpenDyslexic];

    /// The family's own name.
    pub fn family(self) -> &'static str {
        match self {
            Self::Andika => "Andika",
            Self::Lexend => "Lexend",
            Self::AtkinsonHyperlegible => "Atkinson Hyperlegible Next",
            Self::OpenDyslexic => "OpenDyslexic",
        }
    }

    /// Its files, plain and bold.
    pub fn files(self) -> [&'static str; 2] {
        match self {
            Self::Andika => ["Andika-Regular.ttf", "Andika-Bold.ttf"],
            Self::Lexend => ["Lexend-Regular.ttf", "Lexend-Bold.ttf"],
            Self::AtkinsonHyperlegible => ["AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonHyperlegibleNext-Bold.ttf"],
            Self::OpenDyslexic => ["OpenDyslexic-Regular.ttf", "OpenDyslexic-Bold.ttf"],
        }
    }
}

/// How long a step of scanning takes, in milliseconds: 500 to 10 000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "u16", into = "u16")]
pub struct StepMillis(u16);

impl StepMillis {
    /// The shortest.
    pub const MIN: u16 = 500;
    /// The longest.
    pub const MAX: u16 = 10_000;
    /// What staff choose from.
    pub const CHOICES: [u16; 8] = [500, 1_000, 1_500, 2_000, 3_000, 4_000, 6_000, 10_000];
}

impl From<u16> for StepMillis {
    fn from(millis: u16) -> Self {
        Self(millis.clamp(Self::MIN, Self::MAX))
    }
}

impl From<StepMillis> for u16 {
    fn from(millis: StepMillis) -> Self {
        millis.0
    }
}

impl Default for StepMillis {
    fn default() -> Self {
        Self(2_000)
    }
}

/// Pressing with one or two switches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scan {
    /// Not.
    #[default]
    Off,
    /// What can be pressed lights up in turn, each for this long; the switch presses it.
    OneSwitch(StepMillis),
    /// One switch steps on, the other presses.
    TwoSwitches,
}

/// How long the pointer rests on something before it is pressed, in milliseconds: 500 to 5 000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "u16", into = "u16")]
pub struct DwellMillis(u16);

impl DwellMillis {
    /// The shortest.
    pub const MIN: u16 = 500;
    /// The longest.
    pub const MAX: u16 = 5_000;
    /// What staff choose from.
    pub const CHOICES: [u16; 5] = [800, 1_200, 2_000, 3_000, 5_000];
}

impl From<u16> for DwellMillis {
    fn from(millis: u16) -> Self {
        Self(millis.clamp(Self::MIN, Self::MAX))
    }
}

impl From<DwellMillis> for u16 {
    fn from(millis: DwellMillis) -> Self {
        millis.0
    }
}

/// All of it. The default is nothing special, and adds nothing to another.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// How large words are.
    pub text: TextSize,
    /// Dark ground, light words, thick edges.
    pub high_contrast: bool,
    /// Nothing moves, nothing sounds.
    pub calm: bool,
    /// Shorter words where there are some.
    pub easy: bool,
    /// What is pressed most stands on the left.
    pub left_handed: bool,
    /// Telling by pictures alone.
    pub wordless: bool,
    /// Pressing with switches.
    pub scan: Scan,
    /// Pressing by resting on something.
    pub dwell: Option<DwellMillis>,
    /// The letters.
    pub typeface: Typeface,
    /// The language, a BCP-47 tag; the kiosk's own where none is set.
    pub language: Option<String>,
}

impl Profile {
    /// Nothing special.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }

    /// This profile and whatever more `other` needs.
    pub fn with(&self, other: &Self) -> Self {
        Self {
            text: self.text.max(other.text),
            high_contrast: self.high_contrast || other.high_contrast,
            calm: self.calm || other.calm,
            easy: self.easy || other.easy,
            left_handed: self.left_handed || other.left_handed,
            wordless: self.wordless || other.wordless,
            scan: if self.scan == Scan::Off { other.scan } else { self.scan },
            dwell: self.dwell.or(other.dwell),
            typeface: if self.typeface == Typeface::default() { other.typeface } else { self.typeface },
            language: self.language.clone().or_else(|| other.language.clone()),
        }
    }

    /// Whether pressing takes this child longer than a finger takes.
    pub fn presses_slowly(&self) -> bool {
        self.scan != Scan::Off || self.dwell.is_some()
    }
}

/// What a child needs says something about the child: it is never written out.
impl std::fmt::Debug for Profile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Profile(…)")
    }
}
