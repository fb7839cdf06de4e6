//! Cards that can be dragged. Every drag is also two taps: the card, then where it goes.

use bevy::picking::events::{Drag, DragDrop, DragEnd, Pointer};
use bevy::prelude::*;

use super::Part;
use super::button::Does;
use crate::domain::visit::Answer;
use crate::kiosk::drive::Wanted;
use crate::kiosk::model::Intent;

pub fn plugin(app: &mut App) {
    app.add_observer(follow).add_observer(let_go).add_observer(dropped);
}

/// A card that follows the finger.
#[derive(Component, Clone, Default)]
pub struct Draggable;

/// Where cards can be dropped: the place's number.
#[derive(Component, Clone, Default)]
pub struct Takes(pub usize);

/// A card that can be dragged; what it carries is its intent, [`Intent::Hold`].
pub fn draggable(card: Part) -> Part {
    // What lies under the finger's card must feel the finger too.
    Box::new(bsn! {
        {card}
        Draggable
        Pickable { should_block_lower: false, is_hoverable: true }
    })
}

/// A place that takes cards.
pub fn takes(place: Part, number: usize) -> Part {
    Box::new(bsn! { {place} Takes({number}) })
}

fn follow(drag: On<Pointer<Drag>>, mut cards: Query<&mut UiTransform, With<Draggable>>, scale: Res<UiScale>) {
    if let Ok(mut place) = cards.get_mut(drag.entity) {
        let by = drag.distance / scale.0;
        place.translation = Val2::px(by.x, by.y);
    }
}

fn let_go(end: On<Pointer<DragEnd>>, mut cards: Query<&mut UiTransform, With<Draggable>>) {
    if let Ok(mut place) = cards.get_mut(end.entity) {
        place.translation = Val2::ZERO;
    }
}

fn dropped(
    drop: On<Pointer<DragDrop>>,
    cards: Query<&Does, With<Draggable>>,
    places: Query<&Takes>,
    mut wanted: MessageWriter<Wanted>,
) {
    let (Ok(Does(Intent::Hold(card))), Ok(Takes(place))) = (cards.get(drop.dropped), places.get(drop.entity)) else {
        return;
    };
    wanted.write(Wanted(Intent::Answer(Answer::Place(*card, *place))));
}
