//! Lessons, promises and other files into the domain, with every problem listed.
//!
//! Everything a school can change comes through here once: a file is bounded before a parser sees
//! it ([`limits`], [`nesting`]), parsed, and checked rule by rule. A loader returns what it could
//! read and *all* problems ([`Problem`]), never just the first.
//!
//! Architecture invariant: no sentence stands here. A [`Problem`] carries the name of its rule and
//! the facts; [`crate::locales::Words`] turns it into a line people read.

pub mod files;
pub mod ftl;
pub mod limits;
pub mod nesting;
mod problem;
mod root;

pub use files::Pack;
pub use problem::{Detail, Problem};
pub use root::root;
