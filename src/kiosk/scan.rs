//! One switch and two (`domain::scanning`): what can be pressed lights up in turn, and the switch
//! presses it. A switch is a key: Space or Enter, or the one a technician named. Between two steps
//! the window sleeps.

use std::time::{Duration, Instant};

use bevy::a11y::AccessibilityNode;
use bevy::input::ButtonState;
use bevy::input::keyboard::{KeyCode, KeyboardInput};
use bevy::input_focus::{FocusCause, InputFocus, InputFocusSystems};
use bevy::prelude::*;
use bevy::ui::{UiGlobalTransform, UiSystems};
use bevy::ui_widgets::{Activate, Button};
use bevy::window::RequestRedraw;

use super::alarm::Alarm;
use super::drive::{Kiosk, Root, Wanted};
use super::listen::Listening;
use super::model::Intent;
use super::ring::{self, Lit};
use super::widgets::Does;
use crate::domain::access::Scan;
use crate::domain::scanning::{Place, Pressed, Scanner};

/// A switch that bounces, or a hand that trembles, presses once.
const BOUNCE: Duration = Duration::from_millis(300);

pub fn plugin(app: &mut App) {
    app.init_resource::<Scanning>()
        .add_systems(PreUpdate, hear_switches.before(InputFocusSystems::Dispatch))
        .add_systems(PostUpdate, scan.after(UiSystems::Layout).before(ring::put_around));
}

/// What the hand on the switches wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Switch {
    /// Press what is lit.
    Press,
    /// On to the next.
    Step,
}

impl Switch {
    /// Which switch a key is: with one, every switch presses; with two, Space, Tab and the arrow step.
    fn of(key: KeyCode, scan: Scan, named: Option<KeyCode>) -> Option<Self> {
        match (scan, key) {
            (Scan::Off, _) => None,
            (_, key) if Some(key) == named => Some(Self::Press),
            (_, KeyCode::Enter | KeyCode::NumpadEnter) => Some(Self::Press),
            (Scan::OneSwitch(_), KeyCode::Space) => Some(Self::Press),
            (Scan::TwoSwitches, KeyCode::Space | KeyCode::Tab | KeyCode::ArrowRight) => Some(Self::Step),
            _ => None,
        }
    }
}

/// The key a technician named, besides the usual ones.
#[derive(Resource, Default)]
pub struct SwitchKey(Option<KeyCode>);

impl SwitchKey {
    /// The key of this name, as the engine calls it; `F8`, `Numpad5`, `KeyM`.
    pub fn named(name: Option<&str>) -> Self {
        let key = name.and_then(|name| NAMED.into_iter().find(|key| format!("{key:?}").eq_ignore_ascii_case(name)));
        if let (Some(name), None) = (name, key) {
            tracing::error!(name, "no such switch_key: Space and Enter count");
        }
        Self(key)
    }
}

/// Keys a switch may send.
const NAMED: [KeyCode; 40] = [
    KeyCode::F1,
    KeyCode::F2,
    KeyCode::F3,
    KeyCode::F4,
    KeyCode::F5,
    KeyCode::F6,
    KeyCode::F7,
    KeyCode::F8,
    KeyCode::F9,
    KeyCode::F10,
    KeyCode::F11,
    KeyCode::F12,
    KeyCode::F13,
    KeyCode::F14,
    KeyCode::F15,
    KeyCode::Numpad0,
    KeyCode::Numpad1,
    KeyCode::Numpad2,
    KeyCode::Numpad3,
    KeyCode::Numpad4,
    KeyCode::Numpad5,
    KeyCode::Numpad6,
    KeyCode::Numpad7,
    KeyCode::Numpad8,
    KeyCode::Numpad9,
    KeyCode::NumpadAdd,
    KeyCode::ArrowLeft,
    KeyCode::ArrowRight,
    KeyCode::ArrowUp,
    KeyCode::ArrowDown,
    KeyCode::PageUp,
    KeyCode::PageDown,
    KeyCode::Home,
    KeyCode::End,
    KeyCode::Insert,
    KeyCode::Pause,
    KeyCode::ScrollLock,
    KeyCode::Backspace,
    KeyCode::KeyM,
    KeyCode::KeyN,
];

/// Scanning of the screen on show.
#[derive(Resource, Default)]
pub struct Scanning {
    scanner: Scanner,
    /// The stops and their names, in reading order.
    stops: Vec<(Entity, String)>,
    /// When the next one lights up.
    due: Option<Instant>,
    /// Heard, and not yet done.
    heard: Vec<Switch>,
    last_heard: Option<Instant>,
}

/// Switches are taken out of the keys before anything else hears them: a Space is no letter here.
fn hear_switches(
    kiosk: Res<Kiosk>,
    named: Option<Res<SwitchKey>>,
    mut keys: ResMut<Messages<KeyboardInput>>,
    mut scanning: ResMut<Scanning>,
    mut wanted: MessageWriter<Wanted>,
) {
    let scan = kiosk.model.access().scan;
    if scan == Scan::Off || keys.is_empty() {
        return;
    }
    let named = named.and_then(|named| named.0);
    let mut others = Vec::new();
    for key in keys.drain() {
        let Some(switch) = Switch::of(key.key_code, scan, named) else {
            others.push(key);
            continue;
        };
        let bounces = scanning.last_heard.is_some_and(|last| last.elapsed() < BOUNCE);
        if key.state == ButtonState::Pressed && !key.repeat && !bounces {
            scanning.last_heard = Some(Instant::now());
            scanning.heard.push(switch);
            wanted.write(Wanted(Intent::Touched));
        }
    }
    keys.write_batch(others);
}

type Stops<'w, 's> = Query<
    'w,
    's,
    (&'static ComputedNode, &'static UiGlobalTransform, &'static AccessibilityNode, Option<&'static Does>),
    With<Button>,
>;

fn scan(
    kiosk: Res<Kiosk>,
    alarm: Res<Alarm>,
    listening: Res<Listening>,
    mut scanning: ResMut<Scanning>,
    roots: Query<Entity, With<Root>>,
    children: Query<&Children>,
    stops: Stops,
    mut lit: ResMut<Lit>,
    mut focus: ResMut<InputFocus>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut commands: Commands,
) {
    let scan = kiosk.model.access().scan;
    if scan == Scan::Off {
        if !lit.0.is_empty() {
            *scanning = Scanning::default();
            lit.0.clear();
        }
        return;
    }
    let now = Instant::now();
    let scanning = &mut *scanning;
    let found = in_reading_order(&roots, &children, &stops);
    let mut changed = scanning.look(found, &stops, scan, now);
    for switch in std::mem::take(&mut scanning.heard) {
        changed = true;
        match switch {
            Switch::Step => scanning.scanner.step(true),
            Switch::Press => {
                if let Pressed::Stop(stop) = scanning.scanner.press()
                    && let Some((entity, _)) = scanning.stops.get(stop)
                {
                    commands.trigger(Activate { entity: *entity });
                }
            }
        }
        scanning.due = next_step(scan, now);
    }
    if listening.speaks() {
        // Nothing moves on while somebody listens.
        scanning.due = next_step(scan, now);
    } else if scanning.due.is_some_and(|due| due <= now) {
        changed = true;
        scanning.scanner.step(false);
        scanning.due = next_step(scan, now);
    }
    if scanning.scanner.rests() {
        scanning.due = None;
    }
    if let Some(due) = scanning.due {
        alarm.at(due);
    }
    if changed {
        lit.0 = scanning.lit();
        // A screen reader says what is lit; of a row, what its first stop is.
        if let Some(first) = lit.0.first().filter(|first| focus.get() != Some(**first)) {
            focus.set(*first, FocusCause::Navigated);
        }
        redraw.write(RequestRedraw);
    }
}

fn next_step(scan: Scan, now: Instant) -> Option<Instant> {
    match scan {
        Scan::OneSwitch(step) => Some(now + Duration::from_millis(u64::from(u16::from(step)))),
        Scan::Off | Scan::TwoSwitches => None,
    }
}

impl Scanning {
    /// Looks what stands on the screen. The same stops on a fresh drawing go on where they were.
    fn look(&mut self, found: Vec<(Entity, String)>, stops: &Stops, scan: Scan, now: Instant) -> bool {
        if found == self.stops {
            return false;
        }
        let same = found.iter().map(|(_, name)| name).eq(self.stops.iter().map(|(_, name)| name));
        self.stops = found;
        if !same {
            let place = |(entity, _): &(Entity, String)| {
                let (node, at, ..) = stops.get(*entity).ok()?;
                let half = node.size().y / 2.0;
                Some(Place { top: at.translation.y - half, bottom: at.translation.y + half })
            };
            let places: Vec<Place> = self.stops.iter().filter_map(place).collect();
            self.scanner = Scanner::start(&places);
            self.due = next_step(scan, now);
        }
        true
    }

    fn lit(&self) -> Vec<Entity> {
        let entity = |stop: &usize| self.stops.get(*stop).map(|(entity, _)| *entity);
        self.scanner.lit().iter().filter_map(entity).collect()
    }
}

/// Everything on the screen that does something, as a reader comes to it.
fn in_reading_order(
    roots: &Query<Entity, With<Root>>,
    children: &Query<&Children>,
    stops: &Stops,
) -> Vec<(Entity, String)> {
    let mut found = Vec::new();
    let mut waiting: Vec<Entity> = roots.iter().collect();
    while let Some(entity) = waiting.pop() {
        if let Ok((node, _, name, does)) = stops.get(entity) {
            let idle = does.is_some_and(|does| matches!(does.0, Intent::Touched));
            if !idle && !node.is_empty() {
                found.push((entity, name.label().unwrap_or_default().to_owned()));
            }
        } else if let Ok(below) = children.get(entity) {
            waiting.extend(below.iter().rev());
        }
    }
    found
}
