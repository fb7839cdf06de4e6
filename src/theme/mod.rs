//! Colours, sizes, durations by what they are used for. Everything a window paints comes from here;
//! clippy refuses literal colours elsewhere.

pub mod desk;
pub mod kiosk;
pub mod wear;
