//! Tawny: a classroom online-safety kiosk and teaching app for primary schools.
//!
//! # Bird's-eye view
//! One binary, several faces: a kiosk for pupils, a desk for staff, and command-line tools. The
//! kiosk seals what children tell and can open nothing; the desk opens what is sealed to the person
//! signed in. They are separate processes and speak only through rows of the store.
//!
//! # Code map (a module may use those above it, never those below)
//! * [`domain`]: pure types and rules. std and serde, nothing else.
//! * [`content`]: lessons, promises and other files → domain, with every problem listed.
//! * [`locales`]: words, directions and fonts per language.
//! * [`seal`]: envelopes, keys, the signed directory: the only place that names a cipher.
//! * [`packs`]: lessons from elsewhere, checked and laid over the course.
//! * `print`: what a school prints (typst).
//! * [`store`]: the interface in the domain's words, SQLite behind it, the kiosk's worker.
//! * [`options`]: what a window is opened with.
//! * [`sound`]: voices and effects, and who says what.
//! * [`bell`]: what rings in a room of grown-ups: no engine, no key.
//! * [`theme`]: the tones a window wears, sizes, fonts.
//! * [`screen`]: how large things really are on this display.
//! * [`health`]: how this computer and the school on it are: counts, sizes, ages, never a word.
//! * `kiosk`: the children's window (Bevy, bevy_ui).
//! * `desk`: the staff's window (bevy_egui).
//! * [`tools`]: the command line.
//!
//! # Invariants (each is a test in `tests/it/tidy.rs`)
//! * Imports point only up this list.
//! * `domain` names no engine, SQL, file, clock or randomness.
//! * Only `seal` names a cipher; the kiosk never names what opens a report.
//! * No sentence a person reads stands in Rust: words live in `locales/`.

#![forbid(unsafe_code)]

pub mod domain;

pub mod bell;
pub mod content;
pub mod desk;
pub mod health;
pub mod kiosk;
pub mod locales;
pub mod options;
pub mod packs;
#[cfg(feature = "app")]
pub mod print;
pub mod screen;
pub mod seal;
pub mod sound;
pub mod store;
pub mod theme;
pub mod tools;
