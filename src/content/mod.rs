//! Lessons, promises and other files into the domain, with every problem listed.
//!
//! Everything a school can change comes through here once: a file is bounded before a parser sees
//! it ([`limits`], [`nesting`]), parsed, and checked rule by rule. A loader returns what it could
//! read and *all* problems ([`Problem`]), never just the first. RON stops at its first error and
//! Fluent at an open brace: such a file has one problem, all others are still listed.
//!
//! | files | rules |
//! |---|---|
//! | `lessons/<id>/lesson.ron` | [`lesson_rules`] |
//! | `lessons/<id>/<tale>.ron` | [`tale_rules`], [`step_rules`], [`play_rules`], [`way`] |
//! | `locales/<tag>/*.ftl`, `avoid.ron` | [`text_rules`], [`reading_rules`], [`room_rules`], [`translation_rules`] |
//! | `locales/<tag>/language.ron` | [`language`] |
//! | `assets/forms/promises.ron` | [`agreement_rules`] |
//! | `assets/routes/called.ron` | [`called`] |
//! | `assets/routes/routes.ron` | [`routes`] |
//! | `assets/reminders/*.ron` | [`reminders`] |
//! | `assets/voice/*.ron` | [`opinions`] |
//! | `assets/forms/incident.ron`, `patterns.ron`, `log.ron`, `erasing.ron` | [`forms`], [`form_rules`] |
//! | `assets/procedures/*.ron`, `assets/routes/contacts.ron` | [`forms`], [`procedure_rules`] |
//! | `assets/routes/calendar.ron` | [`calendar`] |
//! | `assets/themes/*.ron` | [`themes`] |
//! | `assets/speech/` | [`voices`], [`sound_file`] |
//! | `assets/curriculum.ron` | [`coverage`], [`coverage_table`] |
//! | `assets/print/*.typ` | [`papers`] |
//! | `assets/` | [`assets`], [`svg`] |
//! | `symbols/` and `signed/` of the data folder | [`own`] |
//! | `contacts.ron` of the data folder | [`contacts`], [`procedure_rules`] |
//!
//! Architecture invariant: no sentence stands here. A [`Problem`] carries the name of its rule and
//! the facts; [`crate::locales::Words`] turns it into a line people read.

pub mod agreement_rules;
pub mod assets;
pub mod calendar;
pub mod called;
pub mod contacts;
pub mod coverage;
pub mod coverage_table;
pub mod face;
pub mod files;
pub mod folder;
pub mod form_rules;
pub mod forms;
pub mod ftl;
pub mod ftl_tree;
pub mod graph;
pub mod language;
pub mod layer;
pub mod lesson_rules;
mod library;
pub mod limits;
pub mod nesting;
pub mod opinions;
pub mod own;
pub mod papers;
pub mod play_rules;
mod problem;
pub mod procedure_rules;
pub mod reading;
pub mod reading_rules;
pub mod register;
pub mod reminders;
pub mod ron_file;
pub mod ron_scan;
pub mod room_rules;
mod root;
pub mod routes;
pub mod sound_file;
mod spoken;
pub mod step_rules;
pub mod svg;
mod syllables;
pub mod tale_rules;
pub mod text_rules;
pub mod texts;
pub mod themes;
pub mod translation_rules;
pub mod voices;
pub mod walk;
pub mod way;

pub use files::Pack;
pub use library::{LESSONS, Library, animals, check, check_laid, gaps, load, load_from};
pub use problem::{Detail, Problem};
pub use root::{holds_content, root};
pub use spoken::{Spoken, spoken, spoken_in};

/// The language every text must be there in; the others fall back to it.
pub const BASE_LANGUAGE: &str = "en-GB";
