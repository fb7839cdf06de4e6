//! Keys, in the order they were pressed. bevy_egui 0.42 reads all of a frame's keys first and gives
//! every one the modifiers held at the frame's end: on a slow computer Ctrl+L then writes an "l" into
//! a note instead of locking, and Shift+Tab goes forward. egui for its part hears only the last Tab of
//! a frame. So bevy_egui's keyboard is switched off and the keys are handed over here, each with what
//! was held at its own moment, and what follows a key that moves or presses waits until it has.

use std::collections::VecDeque;
use std::time::Duration;

use bevy::input::keyboard::{Key, KeyboardFocusLost, KeyboardInput};
use bevy::prelude::*;
use bevy_egui::helpers::{bevy_to_egui_key, bevy_to_egui_physical_key};
use bevy_egui::{EguiContext, EguiGlobalSettings, EguiInput, EguiPreUpdateSet, PrimaryEguiContext, egui};
use zeroize::Zeroizing;

use super::clipboard::Clipboard;

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
    items: VecDeque<Item>,
    /// Answers that were given up and may still come.
    given_up: usize,
    /// The frame before handed over a key that moves or presses: this one lets it take effect.
    settling: bool,
}

/// What waits.
#[derive(Debug, PartialEq)]
enum Item {
    Event(egui::Event),
    /// What is on the clipboard, asked for at this time.
    Paste(Duration),
}

/// Whoever holds the clipboard and does not answer for so long holds nothing.
const PASTE_WAIT: Duration = Duration::from_secs(5);

fn hand_over(
    mut keys: MessageReader<KeyboardInput>,
    mut lost: MessageReader<KeyboardFocusLost>,
    mut inputs: Query<(&mut EguiInput, &mut EguiContext), With<PrimaryEguiContext>>,
    clipboard: Option<Res<Clipboard>>,
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
    let now = time.elapsed();
    for key in keys.read() {
        let after = held_after(*held, key);
        change(&mut held, &mut waiting, after);
        match order_of(key, *held) {
            Some(Order::Paste) if clipboard.as_ref().is_some_and(|clipboard| clipboard.paste()) => {
                waiting.items.push_back(Item::Paste(now));
            }
            Some(Order::Paste) => {}
            Some(Order::Give(event)) => waiting.items.push_back(Item::Event(event)),
            None => {
                let (text, pressed) = events_of(key, *held);
                waiting.items.extend(text.into_iter().chain(pressed).map(Item::Event));
            }
        }
    }
    waiting.hear(now, || clipboard.as_ref()?.pasted());
    let typing = context.get_mut().text_edit_focused();
    input.events.extend(waiting.next_frame(typing));
    match waiting.items.front() {
        // Whoever brings it wakes the window.
        Some(Item::Paste(_)) if !waiting.settling => context.get_mut().request_repaint_after(PASTE_WAIT),
        None if !waiting.settling => {}
        _ => context.get_mut().request_repaint(),
    }
}

impl Waiting {
    /// Puts what came from the clipboard where it was asked for, so that what was typed since stands
    /// behind it.
    fn hear(&mut self, now: Duration, mut pasted: impl FnMut() -> Option<Zeroizing<String>>) {
        let mut next = |given_up: &mut usize| {
            let text = pasted()?;
            let late = *given_up > 0;
            *given_up -= usize::from(late);
            Some((text, late))
        };
        while let Some((text, late)) = next(&mut self.given_up) {
            let asked = self.items.iter_mut().find(|item| matches!(item, Item::Paste(_)));
            if let Some(item) = asked.filter(|_| !late) {
                *item = Item::Event(egui::Event::Paste(text.to_string()));
            }
        }
        let before = self.items.len();
        self.items.retain(|item| !matches!(item, Item::Paste(asked) if now.saturating_sub(*asked) >= PASTE_WAIT));
        self.given_up += before - self.items.len();
    }

    /// What this frame may hear. In a text box a space is a letter: whoever types fast on a slow
    /// computer and then presses *Listened* must not keep half a sentence.
    fn next_frame(&mut self, typing: bool) -> Vec<egui::Event> {
        if std::mem::take(&mut self.settling) {
            return Vec::new();
        }
        let mut events = Vec::new();
        while let Some(item) = self.items.pop_front() {
            match item {
                Item::Event(event) => {
                    self.settling = moves_or_presses(&event) && !(typing && is_space(&event));
                    events.push(event);
                    if self.settling {
                        break;
                    }
                }
                pending => {
                    self.items.push_front(pending);
                    break;
                }
            }
        }
        events
    }
}

/// What is given instead of keys.
enum Order {
    Paste,
    Give(egui::Event),
}

/// Copy, cut and paste, by today's keys and by those of old.
fn order_of(key: &KeyboardInput, held: Held) -> Option<Order> {
    let modifiers = held.modifiers;
    if !key.state.is_pressed() || held.system || modifiers.alt {
        return None;
    }
    let letter = match &key.logical_key {
        Key::Character(letter) => letter.to_lowercase(),
        _ => String::new(),
    };
    let old = |code| key.key_code == code;
    match (modifiers.ctrl, modifiers.shift) {
        (true, false) if letter == "v" => Some(Order::Paste),
        (true, false) if letter == "c" || old(KeyCode::Insert) => Some(Order::Give(egui::Event::Copy)),
        (true, false) if letter == "x" => Some(Order::Give(egui::Event::Cut)),
        (false, true) if old(KeyCode::Insert) => Some(Order::Paste),
        (false, true) if old(KeyCode::Delete) => Some(Order::Give(egui::Event::Cut)),
        _ => None,
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
        waiting.items.push_back(Item::Event(egui::Event::ModifiersChanged(now.modifiers)));
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
            waiting.items.extend(text.into_iter().chain(pressed).map(Item::Event));
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
                waiting.items.extend(text.into_iter().chain(pressed).map(Item::Event));
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

    #[test]
    fn what_is_typed_after_paste_stands_behind_what_the_clipboard_brings() {
        let asked = Duration::from_secs(1);
        let typed = || Item::Event(egui::Event::Text("!".into()));
        let mut waiting = Waiting { items: [typed(), Item::Paste(asked), typed()].into(), ..Waiting::default() };
        waiting.hear(asked, || None);
        assert_eq!(waiting.next_frame(true).len(), 1);
        assert_eq!(waiting.next_frame(true).len(), 0, "nobody has answered yet");
        let mut answers = vec![Zeroizing::new("Amina\nBen".to_owned())];
        waiting.hear(asked, || answers.pop());
        let frame = waiting.next_frame(true);
        assert!(matches!(frame.as_slice(), [egui::Event::Paste(text), egui::Event::Text(_)] if text == "Amina\nBen"));
    }

    #[test]
    fn whoever_holds_the_clipboard_and_does_not_answer_holds_up_nobody_for_long() {
        let typed = || Item::Event(egui::Event::Text("!".into()));
        let mut waiting = Waiting { items: [Item::Paste(Duration::ZERO), typed()].into(), ..Waiting::default() };
        waiting.hear(PASTE_WAIT, || None);
        assert_eq!(waiting.next_frame(true), [egui::Event::Text("!".into())]);
        // The late answer is not taken for that to the next question.
        waiting.items.push_back(Item::Paste(PASTE_WAIT));
        let mut answers = vec![Zeroizing::new("new".to_owned()), Zeroizing::new("late".to_owned())];
        waiting.hear(PASTE_WAIT, || answers.pop());
        assert_eq!(waiting.next_frame(true), [egui::Event::Paste("new".into())]);
    }

    #[test]
    fn ctrl_v_pastes_and_types_nothing() {
        let down = held_after(Held::default(), &key(Key::Control, KeyCode::ControlLeft, ButtonState::Pressed, None));
        let v = key(Key::Character("v".into()), KeyCode::KeyV, ButtonState::Pressed, Some("v"));
        assert!(matches!(order_of(&v, down), Some(Order::Paste)));
        assert!(order_of(&v, Held::default()).is_none());
        let insert = key(Key::Insert, KeyCode::Insert, ButtonState::Pressed, None);
        let shift = held_after(Held::default(), &key(Key::Shift, KeyCode::ShiftLeft, ButtonState::Pressed, None));
        assert!(matches!(order_of(&insert, shift), Some(Order::Paste)));
    }
}
