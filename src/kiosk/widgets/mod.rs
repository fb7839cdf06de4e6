//! The house's parts: screens are made of these and nothing else.

mod beads;
mod board;
mod button;
mod company;
mod confirm;
mod drag;
mod face;
mod frame;
mod keyboard;
mod layout;
mod pad;
mod path;
pub(super) mod room;
mod speech;
mod tap;
mod text;
mod text_box;
mod toast;
mod tree;

pub use beads::ring_of;
pub use board::{filling, strip};
pub use button::{Big, Does, Press, button, card, chip, icon_button, row_button, small_icon_button, tile};
pub use company::Company;
pub use confirm::{Confirm, confirm};
pub use drag::{draggable, takes};
pub use face::{Face, bubble, faced, laid};
#[cfg(test)]
pub use frame::HeadLine;
pub use frame::{Frame, Unread, Viewport, frame, leading, plain_frame, unread};
pub use keyboard::keyboard;
pub use layout::{
    PAGE_SIDES, apart, badge, close, column, column_from_start, dots, field, grid, line, lines, narrow, note, page,
    page_dots, panel, row, sided, tight_grid, wide,
};
pub use pad::pad;
pub use path::path;
pub use speech::{Tail, speech, tawny_says};
pub use text::{bold, caption, centred, drawing, falling, glad_owl, heading, heard, rounded, small, title, words};
pub use text_box::{TextBox, text_box};
pub use tree::class_tree;

use bevy::prelude::*;

/// A scene of any shape, so that lists can mix them.
pub type Part = Box<dyn Scene>;

pub fn plugin(app: &mut App) {
    app.add_plugins((room::plugin, tap::plugin, drag::plugin, text_box::plugin, keyboard::plugin, pad::plugin));
}
