//! What a window is painted with: tones by what they are for. Colours themselves are data
//! (`assets/themes`); which tone may carry which is a rule, and stands here with its contrast.

use serde::{Deserialize, Serialize};

/// An sRGB colour, 0-255 each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// One look of all windows. A child's profile chooses it; the screen changes at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeName {
    /// As designed.
    #[default]
    Plain,
    /// Black on white, dark edges, no landscapes behind words.
    HighContrast,
    /// Quiet colours, no landscapes, nothing moves.
    Calm,
}

impl ThemeName {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Plain, Self::HighContrast, Self::Calm];

    /// Its name in files and on the command line.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::HighContrast => "high-contrast",
            Self::Calm => "calm",
        }
    }
}

/// What a colour is for. Both windows use these names; each has colours of its own for them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Behind everything.
    #[default]
    Ground,
    /// Cards, panels, boxes.
    Card,
    /// Words.
    Ink,
    /// Words that matter less.
    InkSoft,
    /// The next step; edges of what is chosen.
    Lead,
    /// The next step under a pointer, and words of quiet controls on the desk.
    LeadDeep,
    /// Words on either.
    OnLead,
    /// Behind what is chosen, and under a pointer.
    Chosen,
    /// *Tell a teacher*, and what needs somebody now. Nothing else: a child finds it by colour.
    Tell,
    /// Words on it.
    OnTell,
    /// Behind the word being read, and what Tawny says.
    Pill,
    /// Behind a child's own words on the desk: the warmest place.
    ChildWords,
    /// Behind what is late or went wrong (staff only).
    Late,
    /// Words of what is late or went wrong (staff only).
    LateInk,
    /// Edges of cards and boxes that can be found without them.
    Edge,
    /// Edges a control is known by.
    EdgeControl,
    /// The desk's side bar.
    Bar,
    /// The place one is at, on it.
    BarLit,
    /// Words on either.
    OnBar,
    /// The outer tone of the focus ring; the inner is [`Tone::Card`].
    Focus,
}

impl Tone {
    /// All of them, in the order of their colours in a [`Theme`].
    pub const ALL: [Self; 20] = [
        Self::Ground,
        Self::Card,
        Self::Ink,
        Self::InkSoft,
        Self::Lead,
        Self::LeadDeep,
        Self::OnLead,
        Self::Chosen,
        Self::Tell,
        Self::OnTell,
        Self::Pill,
        Self::ChildWords,
        Self::Late,
        Self::LateInk,
        Self::Edge,
        Self::EdgeControl,
        Self::Bar,
        Self::BarLit,
        Self::OnBar,
        Self::Focus,
    ];

    /// Its name in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Ground => "ground",
            Self::Card => "card",
            Self::Ink => "ink",
            Self::InkSoft => "ink_soft",
            Self::Lead => "lead",
            Self::LeadDeep => "lead_deep",
            Self::OnLead => "on_lead",
            Self::Chosen => "chosen",
            Self::Tell => "tell",
            Self::OnTell => "on_tell",
            Self::Pill => "pill",
            Self::ChildWords => "child_words",
            Self::Late => "late",
            Self::LateInk => "late_ink",
            Self::Edge => "edge",
            Self::EdgeControl => "edge_control",
            Self::Bar => "bar",
            Self::BarLit => "bar_lit",
            Self::OnBar => "on_bar",
            Self::Focus => "focus",
        }
    }
}

/// Colours for every tone, and how the window behaves in them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Which look this is.
    pub name: ThemeName,
    /// One for each of [`Tone::ALL`].
    pub colours: [Rgb; Tone::ALL.len()],
    /// Landscapes stand behind the places where children rest.
    pub scenery: bool,
    /// Things may move, shortly and softly.
    pub moves: bool,
    /// Cards throw their one soft shadow.
    pub shadow: bool,
}

impl Theme {
    /// The colour of a tone.
    pub fn rgb(&self, tone: Tone) -> Rgb {
        self.colours.get(tone as usize).copied().unwrap_or_default()
    }
}

/// The looks of one window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Themes([Theme; ThemeName::ALL.len()]);

impl Themes {
    /// A look for each of [`ThemeName::ALL`].
    pub fn new(looks: [Theme; ThemeName::ALL.len()]) -> Self {
        Self(looks)
    }

    /// The look of this name.
    pub fn named(&self, name: ThemeName) -> &Theme {
        let Self([plain, high_contrast, calm]) = self;
        match name {
            ThemeName::Plain => plain,
            ThemeName::HighContrast => high_contrast,
            ThemeName::Calm => calm,
        }
    }
}

/// A pair of tones that meet, and the least contrast they must have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// Words, or the part a control is known by.
    pub upper: Tone,
    /// What it stands on.
    pub lower: Tone,
    /// The least contrast, such as 7.0 for 7:1.
    pub least: f64,
}

/// Children's words (CHILDREN.md §2).
pub const CHILDREN_READ: f64 = 7.0;
/// Words of staff (WCAG 2.2, 1.4.3).
pub const STAFF_READ: f64 = 4.5;
/// Parts of controls (WCAG 2.2, 1.4.11).
pub const PARTS: f64 = 3.0;

const fn pair(upper: Tone, lower: Tone, least: f64) -> Pair {
    Pair { upper, lower, least }
}

/// What meets in the children's window. Soft and late ink carry words of staff there.
pub const KIOSK_PAIRS: [Pair; 21] = [
    pair(Tone::Ink, Tone::Ground, CHILDREN_READ),
    pair(Tone::Ink, Tone::Card, CHILDREN_READ),
    pair(Tone::Ink, Tone::Chosen, CHILDREN_READ),
    pair(Tone::Ink, Tone::Pill, CHILDREN_READ),
    pair(Tone::OnTell, Tone::Tell, CHILDREN_READ),
    pair(Tone::OnLead, Tone::Lead, CHILDREN_READ),
    pair(Tone::OnLead, Tone::LeadDeep, CHILDREN_READ),
    pair(Tone::Lead, Tone::Card, CHILDREN_READ),
    pair(Tone::Lead, Tone::Chosen, STAFF_READ),
    pair(Tone::InkSoft, Tone::Ground, STAFF_READ),
    pair(Tone::InkSoft, Tone::Card, STAFF_READ),
    pair(Tone::LateInk, Tone::Ground, STAFF_READ),
    pair(Tone::EdgeControl, Tone::Ground, PARTS),
    pair(Tone::EdgeControl, Tone::Card, PARTS),
    pair(Tone::Lead, Tone::Ground, PARTS),
    pair(Tone::Focus, Tone::Ground, PARTS),
    pair(Tone::Focus, Tone::Card, PARTS),
    pair(Tone::Focus, Tone::Chosen, PARTS),
    pair(Tone::Focus, Tone::Tell, PARTS),
    pair(Tone::OnTell, Tone::Ground, PARTS),
    pair(Tone::OnTell, Tone::Card, PARTS),
];

/// What meets on the desk.
pub const DESK_PAIRS: [Pair; 20] = [
    pair(Tone::Ink, Tone::Ground, STAFF_READ),
    pair(Tone::Ink, Tone::Card, STAFF_READ),
    pair(Tone::Ink, Tone::Chosen, STAFF_READ),
    pair(Tone::Ink, Tone::Pill, STAFF_READ),
    pair(Tone::Ink, Tone::ChildWords, STAFF_READ),
    pair(Tone::InkSoft, Tone::Ground, STAFF_READ),
    pair(Tone::InkSoft, Tone::Card, STAFF_READ),
    pair(Tone::InkSoft, Tone::Chosen, STAFF_READ),
    pair(Tone::OnTell, Tone::Tell, STAFF_READ),
    pair(Tone::OnLead, Tone::Lead, STAFF_READ),
    pair(Tone::OnLead, Tone::LeadDeep, STAFF_READ),
    pair(Tone::LeadDeep, Tone::Card, STAFF_READ),
    pair(Tone::LeadDeep, Tone::Chosen, STAFF_READ),
    pair(Tone::LateInk, Tone::Late, STAFF_READ),
    pair(Tone::OnBar, Tone::Bar, STAFF_READ),
    pair(Tone::OnBar, Tone::BarLit, STAFF_READ),
    pair(Tone::EdgeControl, Tone::Ground, PARTS),
    pair(Tone::EdgeControl, Tone::Card, PARTS),
    pair(Tone::Focus, Tone::Card, PARTS),
    pair(Tone::Focus, Tone::Ground, PARTS),
];

/// The contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance).
pub fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(Rgb(r, g, b): Rgb) -> f64 {
    let part = |c: u8| {
        let c = f64::from(c) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tone_finds_its_own_colour() {
        let numbered = |tone: Tone| Rgb(tone as u8, 0, 0);
        let name = ThemeName::Plain;
        let theme = Theme { name, colours: Tone::ALL.map(numbered), scenery: true, moves: true, shadow: true };
        for tone in Tone::ALL {
            assert_eq!(theme.rgb(tone), numbered(tone), "{tone:?}");
        }
    }

    #[test]
    fn contrast_goes_from_one_to_twenty_one() {
        let (black, white) = (Rgb(0, 0, 0), Rgb(255, 255, 255));
        assert!((contrast(black, white) - 21.0).abs() < 0.001);
        assert!((contrast(white, black) - 21.0).abs() < 0.001);
        assert!((contrast(white, white) - 1.0).abs() < 0.001);
        // The grey every checker agrees on.
        assert!((contrast(Rgb(0x76, 0x76, 0x76), white) - 4.54).abs() < 0.01);
    }
}
