//! Room for larger letters. Widgets say how wide and high they are on the drawing; while letters are
//! larger they take more room, what stood side by side stands in more lines, and what no longer fits
//! the screen is turned to by two big buttons (`looking`). Nothing is drawn afresh for it.

use bevy::prelude::*;
use bevy::ui::UiSystems;

use crate::theme::kiosk::size;
use crate::theme::wear::Wardrobe;

pub fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, make_room.before(UiSystems::Prepare));
}

/// How a node takes more room; lengths in logical pixels of the drawing.
#[derive(Component, Clone, Copy, Default, Debug)]
pub struct Room {
    /// Its width.
    pub wide: Option<f32>,
    /// The width of its longest word with what stands beside it: no word is broken, however large.
    pub word: (f32, f32),
    /// Its width, at most.
    pub wide_at_most: Option<f32>,
    /// Its width, at least, while letters are larger.
    pub wide_at_least: Option<f32>,
    /// Its height: of large letters the least.
    pub high: Option<f32>,
    /// Its parts stand in as many lines as they need while letters are larger.
    pub wraps: bool,
    /// It is turned to by big buttons while letters are larger; its one part is as high as it needs.
    pub turns: bool,
    /// Of large letters it is as high as they need. Without this the engine asks how narrow it could be,
    /// which is a line a word, and remembers that height. Never on words themselves: there the least
    /// size is taken for the size.
    pub loose: bool,
    /// A picture for the eye alone, so wide and high: half as large beside large words.
    pub decor: Option<(f32, f32)>,
    /// It stands there only while letters are larger.
    pub only_large: bool,
}

impl Room {
    /// So wide.
    pub fn wide(wide: f32) -> Self {
        Self { wide: Some(wide), loose: true, ..Self::default() }
    }

    /// And so high, at least, at the usual size.
    pub fn at_least(self, high: f32) -> Self {
        Self { high: Some(high), loose: false, ..self }
    }

    /// At most so wide.
    pub fn at_most(wide: f32) -> Self {
        Self { wide_at_most: Some(wide), loose: true, ..Self::default() }
    }

    /// So wide and so high.
    pub fn sized(wide: f32, high: f32) -> Self {
        Self { wide: Some(wide), high: Some(high), ..Self::default() }
    }

    /// As high as its words.
    pub fn loose() -> Self {
        Self { loose: true, ..Self::default() }
    }

    /// The least width of an answer in a row: nothing at the usual size of letters.
    pub fn least(&self, letters: f32) -> Option<f32> {
        let (word, beside) = self.word;
        let wide = self.wide_at_least.filter(|_| letters > 1.0)?;
        Some(wider(wide, letters).max(word * letters + beside))
    }

    /// In as many lines as needed.
    pub fn wrapping() -> Self {
        Self { wraps: true, loose: true, ..Self::default() }
    }
}

/// A width while letters are `letters` times as large: less than they grow, for lines may break.
fn wider(wide: f32, letters: f32) -> f32 {
    if letters > 1.0 { (wide * (1.0 + (letters - 1.0) * size::GROWTH)).min(size::ROOM_LARGE) } else { wide }
}

/// Before fingers get theirs (`fit::grow`).
pub fn make_room(wardrobe: Res<Wardrobe>, mut nodes: Query<(Ref<Room>, &mut Node)>) {
    let (changed, letters) = (wardrobe.is_changed(), wardrobe.letters());
    let large = letters > 1.0;
    for (room, mut node) in nodes.iter_mut().filter(|(room, _)| changed || room.is_changed()) {
        if let Some(wide) = room.wide {
            let (word, beside) = room.word;
            node.width = px(wider(wide, letters).max(word * letters + beside));
        }
        if let Some(wide) = room.wide_at_most {
            node.max_width = px(wider(wide, letters));
        }
        if room.wide_at_least.is_some() {
            node.min_width = room.least(letters).map_or(Val::Auto, px);
        }
        if let Some(high) = room.high {
            (node.height, node.min_height) = if large { (Val::Auto, px(high)) } else { (px(high), Val::Auto) };
            node.min_width = if large { px(0) } else { Val::Auto };
        }
        if room.loose {
            (node.min_width, node.min_height) = if large { (px(0), px(0)) } else { (Val::Auto, Val::Auto) };
        }
        if let Some((wide, high)) = room.decor {
            let part = if large { size::DECOR_LARGE } else { 1.0 };
            (node.width, node.height) = (px(wide * part), px(high * part));
        }
        if room.wraps {
            node.flex_wrap = if large { FlexWrap::Wrap } else { FlexWrap::NoWrap };
            if room.wide_at_most.is_none() {
                node.max_width = if large { percent(100) } else { Val::Auto };
            }
        }
        if room.turns {
            node.overflow = if large { Overflow::scroll_y() } else { Overflow::visible() };
            node.justify_content = if large { JustifyContent::Start } else { JustifyContent::Center };
        }
        if room.only_large {
            node.display = if large { Display::Flex } else { Display::None };
        }
    }
}
