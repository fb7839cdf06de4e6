//! How large things really are. A display that knows its size says so in its EDID, which Linux keeps
//! in `/sys/class/drm`; the configuration's `screen_mm` goes before it, and one that says nothing,
//! or what cannot be, is taken for 96 dots an inch (CHILDREN.md §5).
//!
//! Every screen of the kiosk is one drawing, scaled until it fits the window ([`Fit`]). On a small
//! display that makes what a child presses smaller than a small finger needs. Where the drawing
//! leaves room, on displays less wide than it, buttons grow into that room; where it does not, the
//! kiosk says so to grown-ups, and so does `tawny doctor`: a button that pretends to be large enough
//! helps no child.

use std::path::Path;

pub mod displays;
pub mod edid;

use crate::theme::measures::{DRAWING_HIGH, DRAWING_WIDE, TARGET, TARGET_MM, TARGET_OLDER_MM, TARGET_SHARE};
use displays::Display;

/// Dots an inch where a display does not say how large it is.
pub const DPI_UNKNOWN: f32 = 96.0;
/// Where Linux lists displays.
pub const DRM: &str = "/sys/class/drm";
const MM_PER_INCH: f32 = 25.4;
/// The drawing is scaled within these.
const SCALE: (f32, f32) = (0.4, 4.0);

/// A display's size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Millimetres {
    /// Across.
    pub wide: u32,
    /// From top to bottom.
    pub high: u32,
}

/// What is known of how large a window's pixels are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dots {
    /// Pixels an inch.
    pub dpi: f32,
    /// Whether somebody said so; else it is [`DPI_UNKNOWN`].
    pub known: bool,
}

impl Dots {
    /// Nobody said anything.
    pub const UNKNOWN: Self = Self { dpi: DPI_UNKNOWN, known: false };

    /// A display of `size` showing this many pixels, from corner to corner: so it does not matter
    /// whether it stands on its side, and least that sizes are rounded.
    pub fn of(size: Option<Millimetres>, (wide, high): (u32, u32)) -> Self {
        let Some(size) = size.filter(|size| size.wide > 0 && size.high > 0 && wide > 0 && high > 0) else {
            return Self::UNKNOWN;
        };
        let (pixels, mm) = ((wide as f32).hypot(high as f32), (size.wide as f32).hypot(size.high as f32));
        Self { dpi: pixels / mm * MM_PER_INCH, known: true }
    }

    /// The dots of a window on one of `displays` that shows `pixels`; `config` goes before.
    pub fn found(config: Option<(u32, u32)>, displays: &[Display], pixels: (u32, u32)) -> Self {
        let config = config.map(|(wide, high)| Millimetres { wide, high });
        Self::of(config.or_else(|| displays::size_of(displays, pixels)), pixels)
    }
}

/// The dots of a window on this computer's displays.
pub fn look(config: Option<(u32, u32)>, pixels: (u32, u32)) -> Dots {
    Dots::found(config, &displays::connected(Path::new(DRM)), pixels)
}

/// How the drawing lies in a window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// Window pixels for one pixel of the drawing.
    pub scale: f32,
    /// How much higher the window is than the drawing it shows; 1 where nothing is left.
    pub room: f32,
    /// The window's height in its own pixels.
    high: f32,
    dots: Dots,
}

impl Fit {
    /// A window of this many pixels.
    pub fn of((wide, high): (f32, f32), dots: Dots) -> Self {
        let scale = (wide / DRAWING_WIDE).min(high / DRAWING_HIGH).clamp(SCALE.0, SCALE.1);
        Self { scale, room: (high / scale / DRAWING_HIGH).max(1.0), high, dots }
    }

    /// The same window, with everything drawn smaller, `by` as a part of its size.
    pub fn tighter(self, by: f32) -> Self {
        let scale = self.scale * by;
        Self { scale, room: (self.high / scale / DRAWING_HIGH).max(1.0), ..self }
    }

    /// So many millimetres on the glass, in pixels of the window.
    pub fn px(&self, mm: f32) -> f32 {
        mm * self.dots.dpi / MM_PER_INCH
    }

    /// The least size of something drawn `usual` pixels large that must be `mm` millimetres and
    /// `share` of the window's height, in pixels of the drawing: what is asked for as far as there
    /// is room, and never less than usual.
    pub fn least(&self, usual: f32, mm: f32, share: f32) -> f32 {
        let asked = self.px(mm).max(share * self.high) / self.scale;
        asked.min(usual * self.room).max(usual)
    }

    /// How large what children of 4-7 press is, in millimetres; `None` where that is not known.
    pub fn target_mm(&self) -> Option<f32> {
        let px = self.least(TARGET, TARGET_MM, TARGET_SHARE) * self.scale;
        self.dots.known.then_some(px * MM_PER_INCH / self.dots.dpi)
    }

    /// Millimetres, when they are fewer than small fingers need.
    pub fn too_small(&self) -> Option<TooSmall> {
        // Rounded as it is said: nobody is sent for a larger display because of a hair.
        let mm = self.target_mm()?.round();
        (mm < TARGET_MM).then_some(TooSmall { mm: mm as u32, older_too: mm < TARGET_OLDER_MM })
    }
}

/// What is said of a display that is too small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooSmall {
    /// What children of 4-7 press is this large.
    pub mm: u32,
    /// Also too small from Year 3 on.
    pub older_too: bool,
}
