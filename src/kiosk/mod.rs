//! The children's window.
