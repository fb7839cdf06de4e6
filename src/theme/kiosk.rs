//! The palette and the sizes of the children's window, in Bevy's terms. Sizes are logical pixels of
//! a 1366 x 768 drawing; `UiScale` fits that drawing to the real window (CHILDREN.md §5).

use bevy::prelude::*;

use super::measures::{DRAWING_HIGH, DRAWING_WIDE};
use crate::domain::theme::Rgb;

/// The drawing every screen is designed on.
pub const DRAWING: Vec2 = Vec2::new(DRAWING_WIDE, DRAWING_HIGH);

/// A palette colour, in Bevy's terms.
#[allow(clippy::disallowed_methods, reason = "the one place where a palette colour becomes Bevy's")]
pub fn paint(Rgb(r, g, b): Rgb) -> Color {
    Color::srgb_u8(r, g, b)
}

/// A palette colour that lets `part` of 255 through.
pub fn veil(rgb: Rgb, part: u8) -> Color {
    paint(rgb).with_alpha(f32::from(part) / 255.0)
}

/// How long things move, and how far.
pub mod motion {
    use std::time::Duration;

    /// A feather falls.
    pub const FALL: Duration = Duration::from_millis(1_500);
    /// How often it sways on its way.
    pub const SWAYS: f32 = 1.5;
    /// How far it turns as it sways, in radians.
    pub const TURNS: f32 = 0.5;
    /// From a touch to Tawny's first blink.
    pub const BEFORE_BLINK: Duration = Duration::from_millis(2_500);
    /// From one blink to the next.
    pub const BETWEEN_BLINKS: Duration = Duration::from_millis(4_000);
    /// Lids on their way.
    pub const LIDS_HALF: Duration = Duration::from_millis(60);
    /// Tawny's head on its way down, and up again.
    pub const NOD: Duration = Duration::from_millis(160);
    /// Lids shut.
    pub const LIDS_SHUT: Duration = Duration::from_millis(110);
}

/// Sizes by what they are for, in logical pixels.
pub mod size {
    pub use crate::theme::measures::{TARGET, TELL_HEIGHT};

    /// A title in the head line has this room at least; *Cover* and *Tell* in English leave a hair more.
    pub const HEAD_TITLE: f32 = 356.0;
    /// *Tell a teacher* is this wide, in English.
    pub const TELL_WIDTH: f32 = 372.0;
    /// 0.11 of the window's height, where many stand side by side.
    pub const TARGET_LEAST: f32 = 85.0;
    /// Chips: 0.11 of the window's height and no more.
    pub const TARGET_CHIP: f32 = 85.0;
    /// Between two things to press: 6 mm.
    pub const GAP: f32 = 24.0;
    /// Around the whole screen.
    pub const EDGE: f32 = 28.0;
    /// Wrists rest in the bottom 15 mm: nothing to press there.
    pub const WRISTS: f32 = 58.0;
    /// Round corners of cards.
    pub const ROUND: f32 = 28.0;
    /// Borders of controls.
    pub const BORDER: f32 = 4.0;
    /// How much wider things grow than letters do: of twice as large letters lines may break.
    pub const GROWTH: f32 = 0.45;
    /// The width of what is as wide as the screen, beside the buttons that turn to more. A hair less than
    /// there is: a part exactly as wide as its view is asked first how narrow it could be, and keeps the
    /// height of that, a line a word.
    pub const ROOM_LARGE: f32 = 1190.0;
    /// *Tell*, at most, while letters are larger: its longest word fits.
    pub const TELL_LARGE: f32 = 470.0;
    /// *Cover the screen*, the same.
    pub const COVER_LARGE: f32 = 360.0;
    /// Pictures for the eye alone, beside large words.
    pub const DECOR_LARGE: f32 = 0.5;
    /// A school's own symbol before its words.
    pub const SYMBOL: f32 = 72.0;
    /// A small picture on the corner of a card.
    pub const BADGE: f32 = 60.0;
    /// A picture of a sign.
    pub const SIGN: f32 = 400.0;
    /// A feather falls from so far above its place …
    pub const FALL: f32 = 420.0;
    /// … and sways so far aside.
    pub const FALL_ASIDE: f32 = 90.0;
    /// A child of the stories in a landscape: all people at one scale.
    pub const PERSON: f32 = 0.56;
    /// Their feet stand so far above the lower edge.
    pub const FEET: f32 = 26.0;
    /// Borders of what is chosen.
    pub const CHOSEN: f32 = 6.0;
    /// Each of the two tones of the focus ring: 4 mm together.
    pub const RING: f32 = 8.0;
    /// Around the word being read: its pill, its edge, its corners.
    pub const PILL_ROOM: f32 = 6.0;
    /// The edge makes it found on a ground of its own colour.
    pub const PILL_EDGE: f32 = 2.0;
    /// Its corners.
    pub const PILL_ROUND: f32 = 14.0;
    /// Words for ages 4-7: 28 pt at 96 dpi.
    pub const WORDS_YOUNGER: f32 = 38.0;
    /// Words for ages 7-11: 23 pt.
    pub const WORDS_OLDER: f32 = 31.0;
    /// Titles.
    pub const TITLE: f32 = 40.0;
    /// Titles, where English stands below them.
    pub const LEAD_BESIDE: f32 = 34.0;
    /// Labels on cards in a grid.
    pub const LABEL: f32 = 28.0;
    /// Words of the ribbon of a demo school, and how large they ever are.
    pub const RIBBON: f32 = 20.0;
    /// As they stand on the screen.
    pub const RIBBON_MOST: f32 = 27.0;
    /// The title of the class board: the class knows it, and long names are as long.
    pub const BOARD_TITLE: f32 = 32.0;
    /// A reminder on the class board, read from the back of a classroom, ages 4-7.
    pub const BOARD_YOUNGER: f32 = 44.0;
    /// Its question or answer.
    pub const BOARD_ASKED_YOUNGER: f32 = 38.0;
    /// The same for 7-11, whose sentences are longer: each still stands on one line.
    pub const BOARD_OLDER: f32 = 36.0;
    /// Its question or answer.
    pub const BOARD_ASKED_OLDER: f32 = 31.0;
    /// A lesson on the class board.
    pub const CLASS: f32 = 42.0;
    /// Answers there, and what stands in a bubble.
    pub const CLASS_ANSWER: f32 = 36.0;
    /// Hands counted.
    pub const COUNT: f32 = 40.0;
    /// The lesson's two minutes.
    pub const TWO_MINUTES: f32 = 34.0;
    /// What only staff read on the kiosk.
    pub const STAFF: f32 = 24.0;
    /// What is not well here and what staff can do about it.
    pub const STAFF_WORRY: f32 = 20.0;
}
