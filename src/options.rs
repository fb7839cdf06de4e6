//! What a window is opened with. The command line decides it; the windows only read it.

use std::path::PathBuf;

use crate::packs::Trust;

/// What a window needs to know to start, everything decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WindowOptions {
    /// The data folder.
    pub data: PathBuf,
    /// A window of this many pixels, width and height, instead of the full screen.
    pub windowed: Option<(u32, u32)>,
    /// The language, a BCP-47 tag.
    pub lang: Option<String>,
    /// A place name that goes before the kiosk's own.
    pub place: Option<String>,
    /// Whether the room has sound, where nobody used the kiosk's own switch.
    pub sound: bool,
    /// The folder the school is copied to once a day.
    pub backup_folder: Option<PathBuf>,
    /// The screen's width and height in millimetres, when the display reports them wrongly.
    pub screen_mm: Option<(u32, u32)>,
    /// The key a switch sends, by its name in `kiosk::scan`; besides Space and Enter.
    pub switch_key: Option<String>,
    /// Whose lesson packs are used.
    pub trust: Trust,
}
