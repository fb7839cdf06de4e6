//! Colours, sizes, durations by what they are used for. Everything a window paints comes from here;
//! clippy refuses literal colours elsewhere.

#[cfg(feature = "app")]
pub mod desk;
#[cfg(feature = "app")]
pub mod kiosk;
pub mod measures;
#[cfg(feature = "app")]
pub mod wear;
