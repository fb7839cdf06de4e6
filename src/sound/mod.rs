//! What is heard: voices and eight short sounds. A thread of its own decodes and plays, so that no
//! window ever waits for a sound device; the device is opened when something is to be heard and
//! closed soon after, so that a quiet kiosk uses no processor.
//!
//! A text is said by the first of these that can ([`sources`]): a recording the school made, the
//! voice that ships, the computer's own speech, and else nobody: then its words are still shown one
//! after the other, in the time a voice would take. So a muted room, a computer without loudspeakers
//! and a child who cannot hear lose nothing. No sound is never an error.
//!
//! Architecture invariant: what comes in here are messages of `locales/`. No name and no word of a
//! child is ever spoken.

pub mod effect;
pub mod mixer;
pub mod recording;
pub mod room;
pub mod saying;
pub mod sources;
pub mod take;

#[cfg(feature = "app")]
mod computer;
#[cfg(feature = "app")]
mod device;
#[cfg(feature = "app")]
mod microphone;
#[cfg(feature = "app")]
mod player;
#[cfg(feature = "app")]
mod recorder;
#[cfg(feature = "app")]
mod speaker;

pub use effect::Effect;
pub use sources::{Folders, Line};

#[cfg(feature = "app")]
pub use recorder::Recorder;
#[cfg(feature = "app")]
pub use speaker::Sound;

/// What the sound thread tells the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// A line of this run is being said: the whole of it, or the word between these bytes.
    At {
        /// The run, as it was asked for.
        run: u64,
        /// The line's place in it.
        line: usize,
        /// The word's bytes, from the first to the one after the last.
        word: Option<(u32, u32)>,
    },
    /// Whether the bell's chime could be played.
    Chimed(bool),
    /// The run is over, or was stopped.
    Over {
        /// The run.
        run: u64,
    },
}
