//! Every test that needs no window.

mod locales;
mod school;
mod seal_envelope;
mod store_worker;
mod tools;
