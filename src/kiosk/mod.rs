//! The children's window.

pub mod model;
