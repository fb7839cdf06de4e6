//! A school's own pictures on the screen (`content::own`). A symbol stands in the place of our picture on
//! whatever is pressed, and before the words elsewhere; a sign is a row of pictures turned like a
//! flip-book: there is no video decoder in here.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::window::RequestRedraw;

use super::alarm::Alarm;
use super::art::Drawing;
use super::widgets::{Does, drawing};
use crate::theme::kiosk::size;

/// A picture of a sign stands so long.
const PAGE: Duration = Duration::from_millis(700);

pub fn plugin(app: &mut App) {
    app.init_resource::<Symbols>()
        .add_systems(PostUpdate, (on_buttons, before_words, turn_pages).before(UiSystems::Prepare));
}

/// Symbols of the words on show, by those words.
#[derive(Resource, Default)]
pub struct Symbols(pub HashMap<String, String>);

/// A row of pictures, one after the other.
#[derive(Component, Clone, Default)]
pub struct Flipbook {
    /// The pictures.
    pub pictures: Vec<String>,
    /// The one on show.
    pub at: usize,
    /// Turned by itself; otherwise by hand.
    pub runs: bool,
    /// When the next one comes.
    due: Option<Instant>,
}

impl Flipbook {
    /// Begins at this picture.
    pub fn new(pictures: Vec<String>, at: usize, runs: bool) -> Self {
        Self { pictures, at, runs, due: None }
    }
}

fn on_buttons(
    symbols: Res<Symbols>,
    buttons: Query<(&AccessibilityNode, &Children), (With<Does>, Added<Does>)>,
    mut pictures: Query<&mut Drawing>,
) {
    if symbols.0.is_empty() {
        return;
    }
    for (node, children) in &buttons {
        let Some(symbol) = node.label().and_then(|name| symbols.0.get(name)) else { continue };
        if let Some(mut picture) =
            children.iter().find(|child| pictures.contains(*child)).and_then(|child| pictures.get_mut(child).ok())
        {
            picture.name.clone_from(symbol);
        }
    }
}

fn before_words(
    symbols: Res<Symbols>,
    added: Query<(Entity, &Text, &ChildOf), Added<Text>>,
    parents: Query<(&Children, Has<Does>)>,
    mut commands: Commands,
) {
    if symbols.0.is_empty() {
        return;
    }
    for (entity, text, parent) in &added {
        let Some(symbol) = symbols.0.get(&text.0) else { continue };
        let Ok((siblings, false)) = parents.get(parent.parent()) else { continue };
        let place = siblings.iter().position(|sibling| sibling == entity).unwrap_or_default();
        let picture = commands.spawn_scene(drawing(symbol.clone(), size::SYMBOL, size::SYMBOL)).id();
        commands.entity(parent.parent()).insert_children(place, &[picture]);
    }
}

fn turn_pages(
    alarm: Res<Alarm>,
    mut books: Query<(&mut Flipbook, &mut Drawing)>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let now = Instant::now();
    for (mut book, mut page) in &mut books {
        if book.runs && book.due.is_some_and(|due| due <= now) {
            book.at = (book.at + 1) % book.pictures.len().max(1);
            book.due = None;
        }
        if let Some(picture) = book.pictures.get(book.at)
            && page.name != *picture
        {
            page.name.clone_from(picture);
            redraw.write(RequestRedraw);
        }
        if book.runs {
            let due = *book.due.get_or_insert(now + PAGE);
            alarm.at(due);
        }
    }
}
