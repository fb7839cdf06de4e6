//! Listening: finds what stands on the screen and can be heard, in reading order, has it said, and
//! knows which word is being said. Nothing here draws; [`super::pills`] shows the word.

use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::window::RequestRedraw;

use accesskit::Toggled;

use super::art::Drawing;
use super::drive::{Drawn, Kiosk, Root, Steps};
use super::model::Intent;
use super::setting::as_said;
use super::widgets::{Does, Unread};
use crate::locales::BASE;
use crate::sound::{Effect, Heard, Line, Sound};

/// What *Listen* shows while nothing is said, and while something is.
const QUIET: &str = "symbol/listen";
const SPEAKING: &str = "symbol/quiet";
/// Never said unasked: a child who hears it after every page stops listening.
const ASKED_ONLY: [&str; 1] = ["next"];

pub fn plugin(app: &mut App) {
    app.add_systems(
        Update,
        (hear.in_set(Steps::Hear), follow.after(Steps::Decide).before(Steps::Show), show_button.after(Steps::Show)),
    )
    .add_systems(PostUpdate, gather.after(UiSystems::Layout));
}

/// A text on the screen that can be heard.
#[derive(Clone, Debug)]
struct OnScreen {
    entity: Entity,
    line: Line,
}

/// What is being said.
#[derive(Clone, Debug)]
struct Saying {
    run: u64,
    /// Its lines, by their places on the screen.
    lines: Vec<usize>,
    at: Option<(usize, Option<(u32, u32)>)>,
}

/// The sound thread, and what it is at.
#[derive(Resource, Debug)]
pub struct Listening {
    sound: Sound,
    lines: Vec<OnScreen>,
    saying: Option<Saying>,
    runs: u64,
    /// The language voices are looked for in.
    language: String,
}

/// Voices speak what the screen is written in.
fn follow(kiosk: Res<Kiosk>, mut listening: ResMut<Listening>) {
    if listening.language != kiosk.model.language {
        listening.stop();
        listening.language.clone_from(&kiosk.model.language);
        listening.sound.speak(&kiosk.model.language);
    }
}

impl Listening {
    /// Says nothing yet.
    pub fn new(sound: Sound) -> Self {
        Self { sound, lines: Vec::new(), saying: None, runs: 0, language: BASE.to_owned() }
    }

    /// Whether something is being said.
    pub fn speaks(&self) -> bool {
        self.saying.is_some()
    }

    /// Plays a short sound.
    pub fn play(&self, effect: Effect) {
        self.sound.play(effect);
    }

    /// Says everything on the screen, or stops what is being said.
    pub fn toggle(&mut self) {
        if self.saying.is_some() {
            self.stop();
        } else {
            self.say((0..self.lines.len()).collect());
        }
    }

    /// The room has sound, or is silent.
    pub fn set_on(&mut self, on: bool) {
        self.stop();
        self.sound.set_on(on);
    }

    /// The text being said, and the bytes of the word when it is known.
    pub fn at(&self) -> Option<(Entity, Option<(u32, u32)>)> {
        let (line, word) = self.saying.as_ref()?.at?;
        Some((self.lines.get(line)?.entity, word))
    }

    fn say(&mut self, lines: Vec<usize>) {
        if lines.is_empty() {
            return;
        }
        self.runs += 1;
        let said = lines.iter().filter_map(|at| self.lines.get(*at)).map(|on_screen| on_screen.line.clone());
        self.sound.say(self.runs, said.collect());
        self.saying = Some(Saying { run: self.runs, lines, at: None });
    }

    fn stop(&mut self) {
        if self.saying.take().is_some() {
            self.sound.stop();
        }
    }

    /// The screen was drawn afresh. What is still on it is still being said.
    fn redrawn(&mut self, now: Vec<OnScreen>, reads_by_itself: bool) {
        let before = std::mem::replace(&mut self.lines, now);
        let same = before.iter().map(|old| &old.line).eq(self.lines.iter().map(|new| &new.line));
        if same {
            return;
        }
        self.stop();
        if reads_by_itself {
            let known = |line: &Line| before.iter().any(|old| old.line == *line);
            let fresh =
                |(_, new): &(usize, &OnScreen)| !known(&new.line) && !ASKED_ONLY.contains(&new.line.id.as_str());
            self.say(self.lines.iter().enumerate().filter(fresh).map(|(at, _)| at).collect());
        }
    }
}

fn hear(mut listening: ResMut<Listening>) {
    while let Some(heard) = listening.bypass_change_detection().sound.hear() {
        let listening = &mut *listening;
        let Some(saying) = listening.saying.as_mut() else { continue };
        match heard {
            Heard::At { run, line, word } if run == saying.run => {
                saying.at = saying.lines.get(line).map(|at| (*at, word));
            }
            Heard::Over { run } if run == saying.run => listening.saying = None,
            _ => {}
        }
    }
}

fn gather(
    drawn: Res<Drawn>,
    kiosk: Res<Kiosk>,
    roots: Query<Entity, Added<Root>>,
    children: Query<&Children>,
    texts: Query<&Text>,
    unread: Query<(), With<Unread>>,
    mut listening: ResMut<Listening>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(root) = roots.iter().next() else { return };
    let mut lines = Vec::new();
    let mut waiting = vec![root];
    while let Some(entity) = waiting.pop() {
        if unread.contains(entity) {
            continue;
        }
        if let Some(line) = texts.get(entity).ok().and_then(|text| drawn.lines.get(as_said(&text.0))) {
            lines.push(OnScreen { entity, line: line.clone() });
        }
        waiting.extend(children.get(entity).into_iter().flat_map(|children| children.iter().rev()));
    }
    listening.redrawn(lines, kiosk.model.reads_by_itself());
    if listening.saying.is_some() {
        redraw.write(RequestRedraw);
    }
}

/// *Listen* shows whether pressing it speaks or stops.
fn show_button(
    listening: Res<Listening>,
    drawn_now: Query<(), Added<Root>>,
    mut buttons: Query<(&Does, &mut AccessibilityNode, &Children)>,
    mut drawings: Query<&mut Drawing>,
) {
    if !listening.is_changed() && drawn_now.is_empty() {
        return;
    }
    let speaking = listening.saying.is_some();
    let (picture, toggled) = if speaking { (SPEAKING, Toggled::True) } else { (QUIET, Toggled::False) };
    for (does, mut node, children) in &mut buttons {
        if !matches!(does.0, Intent::Listen) || node.toggled() == Some(toggled) {
            continue;
        }
        node.set_toggled(toggled);
        for child in children.iter() {
            if let Ok(mut drawing) = drawings.get_mut(child) {
                picture.clone_into(&mut drawing.name);
            }
        }
    }
}
