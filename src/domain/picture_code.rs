//! A child's own three pictures. They say who is at the kiosk, and open the way to what became of
//! what that child told.
//!
//! Architecture invariant: there are so few of them that whoever holds the file tries them all in a
//! minute. So nothing is ever sealed with one, and nothing stored is tied to a child through one:
//! they keep another child out, at the kiosk, and no more (`docs/TRACKER.md`).

/// The pictures a code is made of, as large cards at the kiosk.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum CodePicture {
    /// The sun.
    Sun,
    /// A boat.
    Boat,
    /// A kite.
    Kite,
    /// An apple.
    Apple,
    /// A star.
    Star,
    /// A fish.
    Fish,
    /// A tree.
    Tree,
    /// A ball.
    Ball,
    /// A hat.
    Hat,
}

impl CodePicture {
    /// All of them, in the order they stand on the screen.
    pub const ALL: [CodePicture; 9] =
        [Self::Sun, Self::Boat, Self::Kite, Self::Apple, Self::Star, Self::Fish, Self::Tree, Self::Ball, Self::Hat];

    /// The name in message ids and hashes; never changed once a school has codes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Sun => "sun",
            Self::Boat => "boat",
            Self::Kite => "kite",
            Self::Apple => "apple",
            Self::Star => "star",
            Self::Fish => "fish",
            Self::Tree => "tree",
            Self::Ball => "ball",
            Self::Hat => "hat",
        }
    }

    /// The drawing of `assets/art`.
    pub fn art(self) -> String {
        format!("symbol/picture-code-{}", self as usize + 1)
    }
}

/// One of them tapped would be a third of a secret.
impl std::fmt::Debug for CodePicture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CodePicture(…)")
    }
}

/// Pictures of a code.
pub const PICTURES: usize = 3;
/// Codes a school gives: three pictures, all different, because children remember those better.
pub const CODES: usize = 9 * 8 * 7;

/// Three pictures, in their order.
#[derive(Clone, PartialEq, Eq)]
pub struct PictureCode([CodePicture; PICTURES]);

impl PictureCode {
    /// The pictures a child tapped; `None` while there are not three.
    pub fn of_taps(taps: &[CodePicture]) -> Option<Self> {
        taps.try_into().ok().map(Self)
    }

    /// The code with this number, of [`CODES`]; numbers beyond begin again.
    pub fn nth(number: usize) -> Self {
        let mut left = CodePicture::ALL.to_vec();
        let mut rest = number % CODES;
        Self(std::array::from_fn(|_| {
            let picture = left.remove(rest % left.len());
            rest /= left.len() + 1;
            picture
        }))
    }

    /// The pictures, in their order.
    pub fn pictures(&self) -> [CodePicture; PICTURES] {
        self.0
    }

    /// The code in one word, for hashing.
    pub fn word(&self) -> String {
        self.0.map(CodePicture::slug).join(" ")
    }
}

impl std::fmt::Debug for PictureCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PictureCode(…)")
    }
}
