//! What a school prints: the incident form and the guided procedures, filled in or empty, and what a lesson
//! gives to talk about, as PDF that a screen reader reads too. What stands on a paper is data ([`Paper`]); how it looks are typst files of
//! `assets/print/`, which a school may restyle ([`crate::content::papers`]).
//!
//! Architecture invariant: words never become code. A template is read from the pack and nothing is
//! pasted into it; what people wrote reaches it as JSON. A template reads its own folder's templates
//! and that JSON: no other file, no package, no network, no clock ([`world`]).

mod checklist;
mod incident;
mod letters;
mod paper;
mod pdf;
mod sample;
mod talk;
mod world;

pub use checklist::{checklist, empty_checklist};
pub use incident::{empty_incident, incident};
pub use paper::{Paper, Telling};
pub use pdf::pdf;
pub use sample::check;
pub use talk::talk;

#[cfg(test)]
mod tests;
