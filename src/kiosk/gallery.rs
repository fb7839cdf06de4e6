//! Keys of the gallery, for hands that make many pictures of it: Page Up and Page Down turn, T, S, L
//! and G change theme, size, side and language. The buttons on its head line do the same.

use bevy::input::ButtonState;
use bevy::input::keyboard::{KeyCode, KeyboardInput};
use bevy::prelude::*;

use super::drive::{Kiosk, Steps, Wanted};
use super::model::{Intent, OnGallery};

/// On the page where one types, letters are typed.
const TYPING: usize = 7;

pub fn plugin(app: &mut App) {
    app.add_systems(Update, keys.in_set(Steps::Hear));
}

fn keys(kiosk: Res<Kiosk>, mut keys: MessageReader<KeyboardInput>, mut wanted: MessageWriter<Wanted>) {
    let Some(gallery) = &kiosk.model.gallery else { return };
    for key in keys.read().filter(|key| key.state == ButtonState::Pressed && !key.repeat) {
        let act = match key.key_code {
            KeyCode::PageUp => OnGallery::Before,
            KeyCode::PageDown => OnGallery::Next,
            _ if gallery.page == TYPING => continue,
            KeyCode::KeyT => OnGallery::Theme,
            KeyCode::KeyS => OnGallery::Letters,
            KeyCode::KeyL => OnGallery::Hand,
            KeyCode::KeyG => OnGallery::Language,
            _ => continue,
        };
        wanted.write(Wanted(Intent::Gallery(act)));
    }
}
