//! Tones on bevy_ui's nodes. A widget says what its colours are *for*; here they become colours, at
//! once when a node appears and again when another theme is put on: nothing is drawn afresh.

use bevy::prelude::*;
use bevy::text::FontSize;
use bevy::ui::UiSystems;

use super::kiosk::{paint, veil};
use crate::domain::theme::{Theme, ThemeName, Themes, Tone};

/// How much of 255 a shadow darkens what it falls on.
const SHADOW: u8 = 26;

/// Dresses every node before it is laid out.
pub fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, dress.before(UiSystems::Prepare));
}

/// The theme on show, and those it can be changed for.
#[derive(Resource)]
pub struct Wardrobe {
    themes: Themes,
    worn: ThemeName,
    letters: f32,
}

impl Wardrobe {
    /// These themes, wearing the plain one.
    pub fn new(themes: Themes) -> Self {
        Self { themes, worn: ThemeName::Plain, letters: 1.0 }
    }

    /// The theme on show.
    pub fn theme(&self) -> &Theme {
        self.themes.named(self.worn)
    }

    /// Puts another theme on.
    pub fn wear(&mut self, name: ThemeName) {
        self.worn = name;
    }

    /// How large letters are, as a part of their size on the drawing.
    pub fn letters(&self) -> f32 {
        self.letters
    }

    /// Makes letters larger: 2.0 is twice the size of the drawing.
    pub fn set_letters(&mut self, letters: f32) {
        self.letters = letters;
    }

    /// A tone of the theme on show, in Bevy's terms.
    pub fn paint(&self, tone: Tone) -> Color {
        paint(self.theme().rgb(tone))
    }
}

/// What a node is filled with.
#[derive(Component, Clone, Copy, Default, Debug)]
#[require(BackgroundColor)]
pub struct Fill(pub Tone);

/// Its edge, all around.
#[derive(Component, Clone, Copy, Default, Debug)]
#[require(BorderColor)]
pub struct Edge(pub Tone);

/// Its words.
#[derive(Component, Clone, Copy, Default, Debug)]
#[require(TextColor)]
pub struct Ink(pub Tone);

/// The size of its words on the drawing, in logical pixels; a child may need them larger.
#[derive(Component, Clone, Copy, Default, Debug)]
#[require(TextFont)]
pub struct Letters(pub f32);

/// The one soft shadow of the house, straight down.
#[derive(Component, Clone, Copy, Default, Debug)]
#[require(BoxShadow)]
pub struct Shade;

/// What is new, or everything when another theme is put on.
pub fn dress(
    wardrobe: Res<Wardrobe>,
    mut ground: ResMut<ClearColor>,
    mut fills: Query<(Ref<Fill>, &mut BackgroundColor)>,
    mut edges: Query<(Ref<Edge>, &mut BorderColor)>,
    mut inks: Query<(Ref<Ink>, &mut TextColor)>,
    mut letters: Query<(Ref<Letters>, &mut TextFont)>,
    mut shades: Query<(Ref<Shade>, &mut BoxShadow)>,
) {
    let changed = wardrobe.is_changed();
    if changed {
        ground.0 = wardrobe.paint(Tone::Ground);
    }
    for (tone, mut colour) in fills.iter_mut().filter(|(tone, _)| changed || tone.is_changed()) {
        colour.0 = wardrobe.paint(tone.0);
    }
    for (tone, mut colour) in edges.iter_mut().filter(|(tone, _)| changed || tone.is_changed()) {
        *colour = BorderColor::all(wardrobe.paint(tone.0));
    }
    for (tone, mut colour) in inks.iter_mut().filter(|(tone, _)| changed || tone.is_changed()) {
        colour.0 = wardrobe.paint(tone.0);
    }
    for (size, mut font) in letters.iter_mut().filter(|(size, _)| changed || size.is_changed()) {
        font.font_size = FontSize::Px(size.0 * wardrobe.letters);
    }
    let part = if wardrobe.theme().shadow { SHADOW } else { 0 };
    let ink = wardrobe.theme().rgb(Tone::Ink);
    for (_, mut shadow) in shades.iter_mut().filter(|(shade, _)| changed || shade.is_changed()) {
        *shadow = BoxShadow::new(veil(ink, part), px(0), px(6), px(0), px(5));
    }
}
