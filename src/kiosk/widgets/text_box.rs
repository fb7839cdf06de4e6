//! The text box. Words are kept as typed: nothing is corrected, nothing completed, and the
//! clipboard is emptied before the next child comes.

use std::time::Duration;

use accesskit::{Action, Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::FocusedInput;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::text::{EditableText, TextEdit, TextEditChange};
use bevy_clipboard::Clipboard;

use super::Part;
use crate::domain::theme::Tone;
use crate::kiosk::drive::{Kiosk, Wanted};
use crate::kiosk::model::{Intent, Screen};
use crate::theme::kiosk::size;
use crate::theme::wear::{Edge, Fill, Ink, Letters};

pub fn plugin(app: &mut App) {
    app.add_observer(changed).add_observer(with_shift).add_systems(Update, forget);
}

/// A box to write in.
#[derive(Component, Clone, Default)]
pub struct TextBox;

/// A box called `name`, holding `typed`, for at most `chars_max` characters in `lines` lines.
pub fn text_box(name: String, typed: &str, chars_max: usize, lines: f32) -> Part {
    let mut node = AccessNode::new(if lines > 1.0 { Role::MultilineTextInput } else { Role::TextInput });
    node.set_label(name);
    node.set_value(typed);
    node.add_action(Action::Focus);
    node.add_action(Action::Click);
    let typed = typed.to_owned();
    Box::new(bsn! {
        Node {
            width: percent(100),
            padding: {UiRect::axes(px(22), px(14))},
            border: {UiRect::all(px(size::BORDER))},
            border_radius: {BorderRadius::all(px(size::ROUND))},
        }
        Fill({Tone::Card})
        Edge({Tone::Lead})
        Children [(
            TextBox
            TabIndex(0)
            template_value(AccessibilityNode(node))
            template(move |_| {
                let mut text = EditableText {
                    // A caret that blinks would keep the window drawing.
                    cursor_blink_period: Duration::MAX,
                    cursor_width: 0.12,
                    max_characters: Some(chars_max),
                    visible_lines: Some(lines),
                    allow_newlines: lines > 1.0,
                    ..EditableText::default()
                };
                text.editor.set_text(&typed);
                text.queue_edit(TextEdit::TextEnd(false));
                Ok(text)
            })
            Node { width: percent(100) }
            Letters({size::WORDS_OLDER})
            Ink({Tone::Ink})
        )]
    })
}

fn changed(
    change: On<TextEditChange>,
    mut boxes: Query<(&EditableText, &mut AccessibilityNode), With<TextBox>>,
    mut wanted: MessageWriter<Wanted>,
    kiosk: Res<Kiosk>,
) {
    let Ok((text, mut node)) = boxes.get_mut(change.event_target()) else { return };
    let value = text.value().to_string();
    if value != kiosk.model.typed {
        node.set_value(value.clone());
        wanted.write(Wanted(Intent::Typed(value)));
    }
}

/// Space, Backspace and Enter count with Shift held too. The engine passes them over then, and a child who
/// types quickly after a capital letter would lose the space between two words.
fn with_shift(
    key: On<FocusedInput<KeyboardInput>>,
    held: Res<ButtonInput<Key>>,
    mut boxes: Query<&mut EditableText, With<TextBox>>,
) {
    let others = [Key::Control, Key::Alt, Key::Super];
    if !key.input.state.is_pressed() || !held.pressed(Key::Shift) || held.any_pressed(others) {
        return;
    }
    let Ok(mut text) = boxes.get_mut(key.event_target()) else { return };
    let edit = match key.input.logical_key {
        Key::Space => TextEdit::Insert(" ".into()),
        Key::Backspace => TextEdit::Backspace,
        Key::Enter if text.allow_newlines => TextEdit::Insert("\n".into()),
        _ => return,
    };
    text.queue_edit(edit);
}

/// The clipboard outlives the child unless somebody empties it: at the welcome it is emptied.
fn forget(kiosk: Res<Kiosk>, mut clipboard: ResMut<Clipboard>, mut clean: Local<bool>) {
    let welcome = kiosk.model.screen == Screen::Welcome;
    if welcome && !*clean {
        let _ = clipboard.set_text("");
    }
    *clean = welcome;
}
