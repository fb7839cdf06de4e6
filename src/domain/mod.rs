//! The pure heart: what a lesson, a promise, a report, a reader *is*, and the rules between them.
//!
//! Architecture invariant: nothing in here names an engine, SQL, a file, a clock, randomness or
//! a cipher. Callers hand those in (the time, a fresh id, a hash), so every rule can be tested
//! with plain values. Words live in `locales/`; here are only their keys.

pub mod access;
pub mod agreement;
pub mod author;
pub mod calendar;
mod calendar_rules;
pub mod civil;
pub mod class_lesson;
pub mod class_overview;
pub mod concern;
pub mod contact;
pub mod directory;
pub mod drafts;
pub mod erasing;
pub mod errand;
pub mod figures;
pub mod form;
pub mod gaps;
pub mod handing;
pub mod ids;
pub mod incident_log;
pub mod knowledge;
pub mod language;
mod leading;
pub mod lesson;
pub mod lesson_start;
pub mod mastery;
pub mod mixing;
pub mod names;
pub mod on_board;
pub mod opinion;
pub mod permission;
pub mod person;
pub mod picture_code;
pub mod presence;
pub mod procedure;
pub mod queue;
pub mod quiet;
pub mod readers;
pub mod reminder;
pub mod repeats;
pub mod report;
pub mod ringing;
pub mod routes;
pub mod scanning;
pub mod second;
pub mod set_up;
pub mod shelf;
pub mod source;
pub mod tales;
pub mod telling;
pub mod text;
pub mod theme;
pub mod throttle;
pub mod time;
pub mod tracking;
pub mod visit;
pub mod working;
