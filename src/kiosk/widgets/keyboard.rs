//! Keys on the screen, for kiosks that have none: the letters of the alphabet in their own order,
//! which children know before they know any keyboard.

use accesskit::{Action, Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::AcquireFocus;
use bevy::prelude::*;
use bevy::text::{EditableText, LineBreak, TextEdit};
use bevy::ui_widgets::{Activate, Button};

use super::text::glyphs;
use super::{Part, TextBox};
use crate::domain::theme::Tone;
use crate::kiosk::drive::Show;
use crate::kiosk::fit::Grows;
use crate::kiosk::setting::{AsWritten, runs_from_the_right};
use crate::theme::kiosk::size;
use crate::theme::measures::KEY;
use crate::theme::wear::{Edge, Fill};

/// How many keys wide the space and the rubber are.
const WIDE: (f32, f32) = (4.0, 2.2);

pub fn plugin(app: &mut App) {
    app.add_observer(typed).add_observer(keep_the_box);
}

/// A key, and what it types.
#[derive(Component, Clone, Default)]
struct Key(Stroke);

/// What a key does to the box.
#[derive(Clone, Default)]
enum Stroke {
    /// A letter or a mark.
    Insert(String),
    /// The last letter goes.
    #[default]
    Rub,
}

/// The keyboard's root: pressing it never takes the box its focus.
#[derive(Component, Clone, Default)]
struct Keys;

/// The keys, in rows from `locales`: a row a message line.
pub fn keyboard(show: &Show) -> Part {
    let alphabet = show.say("keyboard-rows");
    let as_written = AsWritten(!alphabet.chars().any(runs_from_the_right));
    let rows: Vec<Part> = alphabet.lines().map(|line| row(show, line, as_written)).collect();
    let node = AccessNode::new(Role::Group);
    Box::new(bsn! {
        Keys
        template_value(AccessibilityNode(node))
        Node { flex_direction: FlexDirection::Column, align_items: AlignItems::Center, row_gap: px(6) }
        Children [ {rows} ]
    })
}

fn row(show: &Show, line: &str, as_written: AsWritten) -> Part {
    let keys: Vec<Part> = line.split_whitespace().map(|key| one(show, key)).collect();
    let node = AccessNode::new(Role::GenericContainer);
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        template_value(as_written)
        Node { column_gap: px(6) }
        Children [ {keys} ]
    })
}

fn one(show: &Show, key: &str) -> Part {
    let (name, face, stroke, wide) = match key {
        "SPACE" => (show.say("keyboard-space"), show.say("keyboard-space"), Stroke::Insert(" ".into()), KEY * WIDE.0),
        "RUB" => (show.say("keyboard-rub"), show.say("keyboard-rub"), Stroke::Rub, KEY * WIDE.1),
        letter => (letter.to_owned(), letter.to_owned(), Stroke::Insert(letter.to_owned()), KEY),
    };
    let mut node = AccessNode::new(Role::Button);
    node.set_label(name);
    node.add_action(Action::Click);
    let grows = if wide > KEY { Grows::WideKey } else { Grows::Key };
    let ground = if wide > KEY { Tone::Chosen } else { Tone::Card };
    Box::new(bsn! {
        Button
        template_value(Key(stroke))
        template_value(grows)
        template_value(AccessibilityNode(node))
        Node {
            min_width: px(wide),
            padding: {UiRect::horizontal(px(10))},
            height: px(KEY),
            flex_shrink: 0.0,
            border: {UiRect::all(px(size::BORDER - 2.0))},
            border_radius: {BorderRadius::all(px(14))},
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
        }
        Fill({ground})
        Edge({Tone::EdgeControl})
        Children [(
            glyphs(face, size::LABEL, FontWeight::NORMAL, Tone::Ink)
            // Letters have room in their key at any size, and words grow theirs.
            TextLayout { linebreak: {LineBreak::NoWrap} }
        )]
    })
}

fn typed(press: On<Activate>, keys: Query<&Key>, mut boxes: Query<&mut EditableText, With<TextBox>>) {
    let Ok(key) = keys.get(press.entity) else { return };
    let Some(mut text) = boxes.iter_mut().next() else { return };
    text.queue_edit(match &key.0 {
        Stroke::Insert(letter) => TextEdit::Insert(letter.as_str().into()),
        Stroke::Rub => TextEdit::Backspace,
    });
}

/// A press outside every tab stop clears the focus; on the keys it must not.
fn keep_the_box(mut acquire: On<AcquireFocus>, keys: Query<(), Or<(With<Keys>, With<Key>)>>) {
    if keys.contains(acquire.event_target()) {
        acquire.propagate(false);
    }
}
