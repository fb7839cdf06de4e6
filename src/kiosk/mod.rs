//! The children's window. [`model`] is the whole of it without an engine; the rest shows it and
//! hands it taps.
//!
//! Screens are functions from the model to a scene, drawn afresh after every intent that changes
//! something: there is one place where the kiosk's state lives, no screen keeps its own, and
//! "where am I" can be tested without a window. (A Bevy `State` per screen would have spread that
//! over enter and exit systems, and cost a frame at each change.)
//!
//! Architecture invariant: nothing below this module names what opens a sealed report.

pub mod model;

#[cfg(feature = "app")]
mod alarm;
#[cfg(feature = "app")]
mod art;
#[cfg(feature = "app")]
mod drive;
#[cfg(feature = "app")]
mod dwell;
#[cfg(feature = "app")]
mod fit;
#[cfg(feature = "app")]
mod gallery;
#[cfg(feature = "app")]
mod listen;
#[cfg(feature = "app")]
mod motion;
#[cfg(feature = "app")]
mod own;
#[cfg(feature = "app")]
mod pills;
#[cfg(feature = "app")]
mod previewing;
#[cfg(feature = "app")]
mod proofs;
#[cfg(feature = "app")]
mod reader;
#[cfg(feature = "app")]
mod ring;
#[cfg(feature = "app")]
mod scan;
#[cfg(feature = "app")]
mod screens;
#[cfg(feature = "app")]
mod setting;
#[cfg(feature = "app")]
mod show;
#[cfg(feature = "app")]
mod still;
#[cfg(feature = "app")]
mod tight;
#[cfg(feature = "app")]
mod tongue;
#[cfg(feature = "app")]
mod turning;
#[cfg(feature = "app")]
mod widgets;
#[cfg(feature = "app")]
mod window;

#[cfg(feature = "app")]
pub use window::{gallery, preview, run, run_on};
