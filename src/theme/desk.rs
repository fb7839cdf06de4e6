//! Tokens → egui: the staff's window.
