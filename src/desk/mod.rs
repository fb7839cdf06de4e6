//! The staff's window.
