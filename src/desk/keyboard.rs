//! Keys, in the order they were pressed. bevy_egui 0.42 reads all of a frame's keys first and gives
//! every one the modifiers held at the frame's end: on a slow computer Ctrl+L then writes an "l" into
//! a note instead of locking, and Shift+Tab goes forward. egui for its part hears only the last Tab of
//! a frame. So bevy_egui's keyboard is switched off and the keys are handed over here, each with what
//! was held at its own moment, and what follows a key that moves or presses waits until it has.

use std::collections::VecDeque;

use bevy::input::keyboard::{Key, KeyboardFocusLost, KeyboardInput};
use bevy::prelude::*;
use bevy_egui::helpers::{bevy_to_egui_key, bevy_to_egui_physical_key};
use bevy_egui::{EguiContext, EguiGlobalSettings, EguiInput, EguiPreUpdateSet, PrimaryEguiContext, egui};

/// Puts itself in the place of bevy_egui's keyboard.
pub fn plugin(app: &mut App) {
    app.add_systems(PreStartup, switch_off)
        .add_systems(PreUpdate, hand_over.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass));
}

fn switch_off(mut settings: ResMut<EguiGlobalSettings>) {
    settings.input_system_settings.run_write_keyboard_input_messages_system = false;
}

/// What is held down.
#[derive(Clone, Copy, Default)]
struct Held {
    modifiers: egui::Modifiers,
    /// The system's own key: what is typed with it is for the system.
    system: bool,
}

/// Keys read and not handed over yet.
#[derive(Default)]
struct Waiting {
    events: VecDeque<egui::Event>,
    /// The frame before handed over a key that moves or presses: this one lets it take effect.
    settling: bool,
}

fn hand_over(
    mut keys: MessageReader<KeyboardInput>,
    mut lost: MessageReader<KeyboardFocusLost>,
    mut inputs: Query<(&mut EguiInput, &mut EguiContext), With<PrimaryEguiContext>>,
    time: Res<Time<Real>>,
    mut held: Local<Held>,
    mut waiting: Local<Waiting>,
) {
    let Ok((mut input, mut context)) = inputs.single_mut() else {
        return;
    };
    // Bevy's usual clock is clamped while nothing is drawn: two slow clicks would seem a double one.
    input.time = Some(time.elapsed_secs_f64());
    // bevy_egui repeats this every frame, and egui answers every event with another frame.
    input.events.retain(|event| !matches!(event, egui::Event::ModifiersChanged(_)));
    if lost.read().count() > 0 {
        change(&mut held, &mut waiting, Held::default());
    }
    for key in keys.read() {
        let now = held_after(*held, key);
        change(&mut held, &mut waiting, now);
        let (text, pressed) = events_of(key, *held);
        waiting.events.extend(text.into_iter().chain(pressed));
    }
    let typing = context.get_mut().text_edit_focused();
    input.events.extend(waiting.next_frame(typing));
    if waiting.settling || !waiting.events.is_empty() {
        context.get_mut().request_repaint();
    }
}

impl Waiting {
    /// What this frame may hear. In a text box a space is a letter: whoever types fast on a slow
    /// computer and then presses *Listened* must not keep half a sentence.
    fn next_frame(&mut self, typing: bool) -> Vec<egui::Event> {
        if std::mem::take(&mut self.settling) {
            return Vec::new();
        }
        let stop = self.events.iter().position(|event| moves_or_presses(event) && !(typing && is_space(event)));
        self.settling = stop.is_some();
        let count = stop.map_or(self.events.len(), |index| index + 1);
        self.events.drain(..count).collect()
    }
}

fn moves_or_presses(event: &egui::Event) -> bool {
    use egui::Key;
    matches!(
        event,
        egui::Event::Key {
            key: Key::Tab
                | Key::Enter
                | Key::Space
                | Key::Escape
                | Key::ArrowUp
                | Key::ArrowDown
                | Key::ArrowLeft
                | Key::ArrowRight,
            pressed: true,
            ..
        }
    )
}

fn is_space(event: &egui::Event) -> bool {
    matches!(event, egui::Event::Key { key: egui::Key::Space, .. })
}

fn change(held: &mut Held, waiting: &mut Waiting, now: Held) {
    if held.modifiers != now.modifiers {
        waiting.events.push_back(egui::Event::ModifiersChanged(now.modifiers));
    }
    *held = now;
}

fn held_after(mut held: Held, key: &KeyboardInput) -> Held {
    let down = key.state.is_pressed();
    match key.logical_key {
        Key::Shift => held.modifiers.shift = down,
        Key::Alt => held.modifiers.alt = down,
        Key::Control => {
            held.modifiers.ctrl = down;
            held.modifiers.command = down;
        }
        Key::Super | Key::Meta => held.system = down,
        _ => {}
    }
    held
}

/// What a key types, and the key itself.
fn events_of(key: &KeyboardInput, held: Held) -> (Option<egui::Event>, Option<egui::Event>) {
    // Ctrl+Alt is AltGr, which types; Ctrl alone gives an order.
    let types = key.state.is_pressed() && !held.system && (!held.modifiers.ctrl || held.modifiers.alt);
    let text = key.text.as_ref().filter(|text| types && !text.chars().any(char::is_control));
    let physical_key = bevy_to_egui_physical_key(&key.key_code);
    let pressed = bevy_to_egui_key(&key.logical_key).or(physical_key).map(|logical| egui::Event::Key {
        key: logical,
        physical_key,
        pressed: key.state.is_pressed(),
        repeat: key.repeat,
        modifiers: held.modifiers,
    });
    (text.map(|text| egui::Event::Text(text.to_string())), pressed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy::input::ButtonState;

    fn key(logical_key: Key, key_code: KeyCode, state: ButtonState, text: Option<&str>) -> KeyboardInput {
        KeyboardInput {
            key_code,
            logical_key,
            state,
            text: text.map(Into::into),
            repeat: false,
            window: Entity::PLACEHOLDER,
        }
    }

    #[test]
    fn a_quick_ctrl_l_is_an_order_and_types_nothing() {
        let down = held_after(Held::default(), &key(Key::Control, KeyCode::ControlLeft, ButtonState::Pressed, None));
        let l = key(Key::Character("l".into()), KeyCode::KeyL, ButtonState::Pressed, Some("l"));
        let (text, pressed) = events_of(&l, held_after(down, &l));
        assert_eq!(text, None);
        assert!(matches!(pressed, Some(egui::Event::Key { key: egui::Key::L, modifiers, .. }) if modifiers.ctrl));
    }

    #[test]
    fn what_is_typed_after_tab_waits_until_the_focus_has_moved() {
        let tab = key(Key::Tab, KeyCode::Tab, ButtonState::Pressed, None);
        let e = key(Key::Character("e".into()), KeyCode::KeyE, ButtonState::Pressed, Some("e"));
        let mut waiting = Waiting::default();
        for key in [&tab, &e] {
            let (text, pressed) = events_of(key, Held::default());
            waiting.events.extend(text.into_iter().chain(pressed));
        }
        let frames: Vec<usize> = (0..4).map(|_| waiting.next_frame(true).len()).collect();
        assert_eq!(frames, [1, 0, 2, 0]);
    }

    #[test]
    fn a_space_in_a_text_box_is_a_letter_and_elsewhere_a_press() {
        let space = key(Key::Space, KeyCode::Space, ButtonState::Pressed, Some(" "));
        let e = key(Key::Character("e".into()), KeyCode::KeyE, ButtonState::Pressed, Some("e"));
        for (typing, expected) in [(true, [4, 0]), (false, [2, 0])] {
            let mut waiting = Waiting::default();
            for key in [&space, &e] {
                let (text, pressed) = events_of(key, Held::default());
                waiting.events.extend(text.into_iter().chain(pressed));
            }
            let frames: Vec<usize> = (0..2).map(|_| waiting.next_frame(typing).len()).collect();
            assert_eq!(frames, expected, "typing: {typing}");
        }
    }

    #[test]
    fn a_dead_key_types_what_it_makes() {
        let e = key(Key::Character("é".into()), KeyCode::KeyE, ButtonState::Pressed, Some("é"));
        assert_eq!(events_of(&e, Held::default()).0, Some(egui::Event::Text("é".into())));
    }

    #[test]
    fn enter_types_no_control_character() {
        let enter = key(Key::Enter, KeyCode::Enter, ButtonState::Pressed, Some("\r"));
        assert_eq!(events_of(&enter, Held::default()).0, None);
    }
}
