//! Every test that needs no window.

mod content;
mod content_hostile;
mod content_random;
mod content_rules;
mod content_walks;
mod locales;
mod school;
mod seal_envelope;
mod store_worker;
mod tools;
