//! The real program, driven as people drive it: found and pressed through the tree a screen reader
//! reads, by finger, and by keyboard alone.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets what it did not expect fails"
)]

mod day;
mod harness;
mod kiosk;
mod stage;
