//! The eight short sounds of the kiosk, and the bell's. `assets/sound/make` makes them.

/// A short sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Something was pressed.
    Tap,
    /// A good answer.
    Good,
    /// Not that one: as friendly as [`Self::Good`].
    ThinkAgain,
    /// A card lies in its basket.
    CardDown,
    /// On to the next page.
    Page,
    /// A feather for finishing.
    Feather,
    /// A leaf for the class tree.
    Leaf,
    /// The screen is covered.
    Cover,
    /// A child needs a grown-up (`tawny bell`).
    Bell,
}

impl Effect {
    /// Those a child hears.
    pub const OF_PUPILS: [Self; 8] =
        [Self::Tap, Self::Good, Self::ThinkAgain, Self::CardDown, Self::Page, Self::Feather, Self::Leaf, Self::Cover];

    /// Its file, below a pack.
    pub fn file(self) -> &'static str {
        match self {
            Self::Tap => "assets/sound/tap.wav",
            Self::Good => "assets/sound/good.wav",
            Self::ThinkAgain => "assets/sound/think-again.wav",
            Self::CardDown => "assets/sound/card-down.wav",
            Self::Page => "assets/sound/page.wav",
            Self::Feather => "assets/sound/feather.wav",
            Self::Leaf => "assets/sound/leaf.wav",
            Self::Cover => "assets/sound/cover.wav",
            Self::Bell => "assets/sound/bell.wav",
        }
    }
}
