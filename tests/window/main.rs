//! The real program, driven as people drive it: found and pressed through the tree a screen reader
//! reads, by finger, and by keyboard alone.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that meets what it did not expect fails"
)]

mod access;
mod around;
mod bell;
mod climbing;
mod contrast;
mod day;
mod erase;
mod every_lesson;
mod figures;
mod gallery;
mod hand_on;
mod harness;
mod incident;
mod key_file;
mod kills;
mod kiosk;
mod knows;
mod languages;
mod larger;
mod lesson_start;
mod listen;
mod looks;
mod mirrored;
mod morning;
mod opinions;
mod papers;
mod paste;
mod people;
mod pictures;
#[allow(dead_code, reason = "the faults are shared with the tests without windows")]
#[path = "../it/planted.rs"]
mod planted;
#[allow(dead_code, reason = "the player is shared with the tests without windows")]
#[path = "../it/player.rs"]
mod player;
mod queue;
mod rooms;
mod said;
#[allow(dead_code, reason = "the school is shared with the tests without windows")]
#[path = "../it/school.rs"]
mod school;
mod set_up;
mod stage;
mod taps;
mod tracker;
mod unsigned;
mod voices;
mod whole_way;
