//! What hands do to a window: by screen reader, finger, keyboard and switch.

use std::time::{Duration, Instant};

use atspi::State;
use futures_lite::future::block_on;

use super::Window;
use super::tree::Node;
use super::wait;
use super::window::{ANSWER_DEADLINE, SETTLED};

/// The kiosk ignores a second press that comes sooner after the first, so a hand waits that long.
const BETWEEN_PRESSES: Duration = Duration::from_millis(350);

/// More stops than any screen has: Tab went round without meeting what was looked for.
const STOPS_MAX: usize = 80;

impl Window {
    /// Presses the one control with this name as a screen reader does, as soon as it is there.
    #[track_caller]
    pub fn press(&self, name: &str) {
        self.press_nth(name, 0, true);
    }

    /// Presses this at once, of a program that may be gone; whether it took the press.
    pub fn try_press(&self, node: &Node) -> bool {
        block_on(node.press(&self.stage.bus)).unwrap_or(false)
    }

    /// Presses one of several controls with the same name, counted from 0 in reading order.
    #[track_caller]
    pub fn press_one_of(&self, name: &str, index: usize) {
        self.press_nth(name, index, false);
    }

    #[track_caller]
    fn press_nth(&self, name: &str, index: usize, only: bool) {
        self.pause_between_presses();
        self.wait_for_keys();
        let (node, before) = self.wait_until(&format!("{name:?} to press"), |nodes| {
            let mut named = nodes.iter().filter(|node| node.name == name && node.is_ready());
            let node = named.nth(index)?.clone();
            Some((node, nodes.to_vec()))
        });
        let same = before.iter().filter(|node| node.name == name && node.is_ready()).count();
        if only && same > 1 {
            self.fail(&format!("{same} controls are called {name:?}: which one is meant?"));
        }
        // A screen drawn afresh in between has new controls of the same names: the hand tries again.
        let pressed = self.try_press(&node)
            || wait::until(ANSWER_DEADLINE, || {
                let again = self.look().into_iter().filter(|node| node.name == name && node.is_ready()).nth(index)?;
                self.try_press(&again).then_some(())
            })
            .is_some();
        if !pressed {
            self.fail(&format!("{name:?} could not be pressed"));
        }
        self.wait_for_answer(&before);
    }

    /// Presses the middle of the control with this name with a finger.
    #[track_caller]
    pub fn touch(&self, name: &str) {
        self.pause_between_presses();
        let place = self.place_of(name);
        let before = self.look();
        self.stage.tap_at(place.at(0.5, 0.5));
        self.wait_for_answer(&before);
    }

    /// Puts a finger on one thing, moves it to another and lets go.
    #[track_caller]
    pub fn drag(&self, from: &str, to: &str) {
        self.pause_between_presses();
        let (from, to) = (self.place_of(from).at(0.5, 0.5), self.place_of(to).at(0.5, 0.5));
        let before = self.look();
        self.stage.stroke(&[from, ((from.0 + to.0) / 2, (from.1 + to.1) / 2), to, to]);
        self.wait_for_answer(&before);
    }

    /// Draws one line on the thing with this name; `(0, 0)` is its top left, `(1, 1)` its bottom right.
    #[track_caller]
    pub fn draw_on(&self, name: &str, line: &[(f64, f64)]) {
        self.pause_between_presses();
        let place = self.place_of(name);
        let points: Vec<_> = line.iter().map(|(across, down)| place.at(*across, *down)).collect();
        self.stage.stroke(&points);
    }

    /// Finds a control with Tab alone and presses it with Enter.
    #[track_caller]
    pub fn choose(&self, name: &str) {
        self.pause_between_presses();
        self.tab_to(name);
        let before = self.look();
        self.stage.key("Return");
        self.wait_for_answer(&before);
    }

    /// Moves the keyboard to a control with Tab alone.
    #[track_caller]
    pub fn tab_to(&self, name: &str) {
        self.wait_for(name);
        for _ in 0..STOPS_MAX {
            let before = self.focused();
            if before.as_deref() == Some(name) {
                return;
            }
            self.stage.key("Tab");
            wait::until(ANSWER_DEADLINE, || (self.focused() != before).then_some(()));
        }
        self.fail(&format!("Tab never came to {name:?}"));
    }

    /// Presses a key or a chord named as X does: `Escape`, `shift+Tab`, `alt+F4`.
    #[track_caller]
    pub fn key(&self, chord: &str) {
        self.keys_under_way.set(true);
        self.stage.key(chord);
    }

    /// Types into the box that has the keyboard, once one has it: nobody types before they see the caret.
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        let ready = |node: &Node| node.states.contains(State::Focused) && node.states.contains(State::Editable);
        wait::until(ANSWER_DEADLINE, || self.look().iter().any(ready).then_some(()));
        self.keys_under_way.set(true);
        self.stage.type_text(text);
    }

    /// Keys come through the display and a reader's press over the bus: on a slow machine the press
    /// would overtake the last letters, which no person's hands can do.
    #[track_caller]
    fn wait_for_keys(&self) {
        if !self.keys_under_way.replace(false) {
            return;
        }
        let mut before = self.read();
        let settled = wait::until(wait::DEADLINE, || {
            wait::rest(SETTLED);
            let now = self.read();
            let alike = now == before;
            before = now;
            (alike || self.ended().is_some()).then_some(())
        });
        settled.unwrap_or_else(|| self.fail("what was typed never came to rest"));
    }

    fn pause_between_presses(&self) {
        if let Some(last) = self.last_press.get() {
            wait::rest(BETWEEN_PRESSES.saturating_sub(last.elapsed()));
        }
        self.last_press.set(Some(Instant::now()));
    }

    /// Waits until a control of this name can be pressed.
    #[track_caller]
    pub fn wait_ready(&self, name: &str) {
        self.wait_until(&format!("{name:?} to press"), |nodes| {
            nodes.iter().any(|node| node.name == name && node.is_ready()).then_some(())
        });
    }

    /// Rests the pointer on the middle of a control, pressing nothing.
    #[track_caller]
    pub fn rest_on(&self, name: &str) {
        let place = self.place_of(name);
        self.stage.move_to(place.at(0.5, 0.5));
    }

    /// Presses a switch: a key, no sooner after the last than the kiosk hears it.
    #[track_caller]
    pub fn switch(&self, key: &str) {
        self.pause_between_presses();
        self.stage.key(key);
        self.last_press.set(Some(Instant::now()));
    }

    /// Waits for at most `time` until the light went on from `was`: the kiosk counts from then, too.
    #[track_caller]
    pub fn wait_light(&self, time: Duration, was: Option<&str>) {
        wait::until(time, || (self.focused().as_deref() != was).then_some(()));
        self.last_press.set(Some(Instant::now()));
    }

    /// Waits until the screen differs from what it was in more than where the light is, or for a while.
    #[track_caller]
    pub fn wait_changed(&self, before: &[Node]) {
        let unlit = |mut nodes: Vec<Node>| {
            nodes.iter_mut().for_each(|node| node.states.remove(State::Focused));
            nodes
        };
        let before = unlit(before.to_vec());
        wait::until(ANSWER_DEADLINE, || (self.ended().is_some() || unlit(self.look()) != before).then_some(()));
        self.last_press.set(Some(Instant::now()));
    }

    /// Waits until the screen has answered, so that the next press does not hit the old screen.
    #[track_caller]
    fn wait_for_answer(&self, before: &[Node]) {
        wait::until(ANSWER_DEADLINE, || (self.ended().is_some() || self.look() != before).then_some(()));
        self.last_press.set(Some(Instant::now()));
    }
}
