//! The staff's window: sign in, read what children told, answer. A process of its own, which holds
//! one person's key until they lock it; then it replaces itself by a fresh one.
//!
//! Model in, actions out: `views` draw [`model::Model`] and answer [`action::DeskAction`]s,
//! [`action::apply`] does them, [`hear`] takes in what the store worker says. Only `window`,
//! `redraw`, `keyboard`, `clipboard` and `reader` know the engine.

pub mod access;
pub mod action;
pub mod computer;
pub mod concern;
pub mod contacts;
pub mod copied;
pub mod erasing;
pub mod figures;
pub mod folder;
pub mod hear;
pub mod idle;
pub mod incident;
pub mod key_file;
pub mod leave;
pub mod model;
pub mod queue_list;
pub mod school;
pub mod second;
pub mod set_up;
pub mod signing_in;
pub mod tick;
pub mod voices;
pub mod working;

#[cfg(feature = "app")]
mod clipboard;
#[cfg(feature = "app")]
mod empty;
#[cfg(feature = "app")]
mod examining;
#[cfg(feature = "app")]
mod fields;
#[cfg(feature = "app")]
mod keyboard;
#[cfg(feature = "app")]
mod named;
#[cfg(feature = "app")]
mod picture;
#[cfg(feature = "app")]
mod reader;
#[cfg(feature = "app")]
mod redraw;
#[cfg(feature = "app")]
mod views;
#[cfg(feature = "app")]
mod widgets;
#[cfg(feature = "app")]
mod window;

#[cfg(feature = "app")]
pub use window::run;

#[cfg(test)]
mod came_tests;
#[cfg(test)]
mod tests;
