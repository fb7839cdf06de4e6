//! The measures of the children's window that must hold in real millimetres (CHILDREN.md §5).
//! Engine-free: `tawny doctor` says of a display what the kiosk will do on it.

/// The drawing every screen is designed on, in pixels of its own.
pub const DRAWING_WIDE: f32 = 1366.0;
/// Its height.
pub const DRAWING_HIGH: f32 = 768.0;

/// The smallest thing a child of 4-7 presses, in pixels of the drawing …
pub const TARGET: f32 = 88.0;
/// … in millimetres …
pub const TARGET_MM: f32 = 20.0;
/// … and as a share of the window's height.
pub const TARGET_SHARE: f32 = 0.11;
/// What a child of 7-11 presses, in millimetres …
pub const TARGET_OLDER_MM: f32 = 15.0;
/// … and as a share of the window's height.
pub const TARGET_OLDER_SHARE: f32 = 0.075;
/// A key of the keyboard, in pixels of the drawing.
pub const KEY: f32 = 58.0;
/// *Tell a teacher*, in pixels of the drawing …
pub const TELL_HEIGHT: f32 = 116.0;
/// … in millimetres …
pub const TELL_MM: f32 = 30.0;
/// Wrists rest on the lowest part of the window: nothing to press there.
pub const WRISTS_MM: f32 = 15.0;
/// … and as a share of the window's height.
pub const TELL_SHARE: f32 = 0.15;
