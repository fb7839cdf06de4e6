//! What drives the window, in three steps of every update: hear (store, clock, hands), decide (the
//! model), show (one screen, drawn afresh when something changed).

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use bevy::a11y::AccessibilityNode;
use bevy::input::keyboard::KeyboardInput;
use bevy::input::mouse::MouseButtonInput;
use bevy::input::touch::TouchInput;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::window::RequestRedraw;

use super::listen::Listening;
use super::model::{Asks, Effect, Intent, Model, Screen, Touch};
use super::own::Symbols;
use super::setting::Beside;
pub use super::show::Show;
use super::show::stood;
use super::widgets::{Does, TextBox};
use super::{screens, tongue, window};
use crate::content::own::OwnPictures;
use crate::domain::telling::Stage;
use crate::locales::Words;
use crate::sound::Line;
use crate::store::worker::{Link, Reply, Request};
use crate::store::{StoreError, clock};
use crate::theme::wear::Wardrobe;

/// The clock is looked at this often.
const TICK_SECS: f64 = 1.0;

/// The three steps; every system of the kiosk belongs to one.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Steps {
    /// Store, clock and hands.
    Hear,
    /// The model.
    Decide,
    /// The screen.
    Show,
}

pub fn plugin(app: &mut App) {
    app.add_message::<Wanted>()
        .init_resource::<Stale>()
        .init_resource::<Drawn>()
        .configure_sets(Update, (Steps::Hear, Steps::Decide, Steps::Show).chain())
        .add_systems(
            Update,
            (
                (hear_store, hear_clock, hear_hands).in_set(Steps::Hear),
                (decide, change_clothes, tongue::speak).chain().in_set(Steps::Decide),
                (show.run_if(|stale: Res<Stale>| stale.0), keep_focus).chain().in_set(Steps::Show),
            ),
        );
}

/// Somebody wants something.
#[derive(Message, Clone, Debug)]
pub struct Wanted(pub Intent);

/// The model and its words.
#[derive(Resource)]
pub struct Kiosk {
    /// Everything the window knows.
    pub model: Model,
    /// The words on show.
    pub words: Arc<Words>,
    /// The school's own symbols and signs.
    pub own: Arc<OwnPictures>,
    /// What else is needed to do what the model says.
    pub hands: window::Hands,
}

/// The way to the store.
#[derive(Resource)]
pub struct Store(pub Mutex<Link>);

/// The screen must be drawn again.
#[derive(Resource, Default)]
pub struct Stale(pub bool);

/// The root of the screen on show.
#[derive(Component, Clone, Default)]
pub struct Root;

fn hear_store(store: Res<Store>, mut wanted: MessageWriter<Wanted>) {
    let Ok(link) = store.0.lock() else { return };
    while let Some(reply) = link.hear() {
        wanted.write(Wanted(Intent::Store(reply)));
    }
}

fn hear_clock(time: Res<Time<Real>>, mut last: Local<f64>, mut wanted: MessageWriter<Wanted>) {
    let secs = time.elapsed_secs_f64();
    if secs - *last >= TICK_SECS {
        *last = secs;
        wanted.write(Wanted(Intent::Tick));
    }
}

fn hear_hands(
    keys: MessageReader<KeyboardInput>,
    clicks: MessageReader<MouseButtonInput>,
    touches: MessageReader<TouchInput>,
    mut wanted: MessageWriter<Wanted>,
) {
    let (mut keys, mut clicks, mut touches) = (keys, clicks, touches);
    if keys.read().count() + clicks.read().count() + touches.read().count() > 0 {
        wanted.write(Wanted(Intent::Touched));
    }
}

fn decide(
    mut wanted: ResMut<Messages<Wanted>>,
    mut kiosk: ResMut<Kiosk>,
    store: Res<Store>,
    mut listening: ResMut<Listening>,
    mut stale: ResMut<Stale>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut exit: MessageWriter<AppExit>,
) {
    let mut intents: std::collections::VecDeque<Intent> = wanted.drain().map(|Wanted(intent)| intent).collect();
    let kiosk = &mut *kiosk;
    while let Some(intent) = intents.pop_front() {
        let moment = clock::now();
        let (touch, was) = (Touch::of(&intent), kiosk.model.was());
        let outcome = kiosk.model.hear(intent, &uuid::Uuid::new_v4().to_string(), moment);
        stale.0 |= outcome.draw;
        if let Some(effect) = kiosk.model.sound_of(touch, was, outcome.draw) {
            listening.play(effect);
        }
        for effect in outcome.effects {
            let request = match effect {
                Effect::Ask(request) => Some(request),
                Effect::Sign(at) => {
                    let access = kiosk.model.access();
                    kiosk.model.agreement_to_sign(|key| stood(&kiosk.words, &access, key), at)
                }
                Effect::Listen => {
                    listening.toggle();
                    None
                }
                Effect::Sound(on) => {
                    listening.set_on(on);
                    kiosk.hands.remember_sound(on);
                    None
                }
                Effect::Hush(on) => {
                    listening.set_on(on);
                    None
                }
                Effect::OpenDesk => {
                    kiosk.hands.open_desk();
                    None
                }
                Effect::Close => {
                    exit.write(AppExit::Success);
                    None
                }
                Effect::ForgetTyped => None,
            };
            if let Some(refused) = request.and_then(|request| ask(&store, request)) {
                intents.push_back(Intent::Store(refused));
            }
        }
    }
    if stale.0 {
        redraw.write(RequestRedraw);
    }
}

/// The model says which theme the child needs; whatever is on show wears it from this frame on.
fn change_clothes(
    kiosk: Res<Kiosk>,
    mut wardrobe: ResMut<Wardrobe>,
    mut stale: ResMut<Stale>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let (theme, letters) = (kiosk.model.theme(), f32::from(kiosk.model.access().text.percent()) / 100.0);
    if wardrobe.theme().name != theme || wardrobe.letters() != letters {
        wardrobe.wear(theme);
        wardrobe.set_letters(letters);
        stale.0 = true;
        redraw.write(RequestRedraw);
    }
}

/// Asks the store; when its queue is full or its thread gone, the answer is here at once.
fn ask(store: &Store, request: Request) -> Option<Reply> {
    let refused = match store.0.lock() {
        Ok(link) => link.ask(request).err()?,
        Err(_) => request,
    };
    Some(match refused.tells() {
        Some(report) => Reply::NotTold(report.clone()),
        None => Reply::NotStored(StoreError::Busy),
    })
}

/// What was drawn before: readers press what they saw a moment ago.
#[derive(Resource, Default)]
pub struct Drawn {
    place: Option<(Screen, Option<Stage>, Option<Asks>)>,
    /// Buttons of the drawing before, by name.
    pub names: HashMap<Entity, String>,
    /// What stands on the screen and can be heard, by its words.
    pub lines: HashMap<String, Line>,
}

/// What had the keyboard before the screen was drawn afresh.
#[derive(Default)]
pub struct Focused(Option<String>);

fn show(
    mut kiosk: ResMut<Kiosk>,
    wardrobe: Res<Wardrobe>,
    mut stale: ResMut<Stale>,
    mut drawn: ResMut<Drawn>,
    mut symbols: ResMut<Symbols>,
    old: Query<Entity, With<Root>>,
    buttons: Query<(Entity, &AccessibilityNode), With<Does>>,
    boxes: Query<&EditableText, With<TextBox>>,
    mut beside: ResMut<Beside>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut commands: Commands,
) {
    // Letters on their way into the box come first: not one is lost to a new drawing.
    if boxes.iter().any(|text| !text.pending_edits.is_empty()) {
        redraw.write(RequestRedraw);
        return;
    }
    stale.0 = false;
    let asks = kiosk.model.writing.as_ref().map(|writing| writing.asks);
    let place = (kiosk.model.screen, kiosk.model.telling.as_ref().map(|telling| telling.stage), asks);
    if drawn.place == Some(place)
        && let Some(text) = boxes.iter().next()
    {
        kiosk.model.typed = text.value().to_string();
    }
    drawn.place = Some(place);
    drawn.names = buttons.iter().filter_map(|(entity, node)| Some((entity, node.label()?.to_owned()))).collect();
    let shown = Show::new(&kiosk.model, wardrobe.theme(), &kiosk.words).with_own(&kiosk.own);
    for entity in &old {
        commands.entity(entity).despawn();
    }
    commands.spawn_scene(screens::draw(&shown));
    beside.0 = shown.beside.into_inner();
    drawn.lines = shown.lines.into_inner();
    symbols.0 = shown.symbols.into_inner();
}

/// Keeps the keyboard where it was, by name: the same button on the next drawing of the screen.
/// With nothing of that name the focus is let go, and Tab starts at the top.
fn keep_focus(
    mut focus: ResMut<InputFocus>,
    named: Query<(Entity, &AccessibilityNode), Or<(With<Does>, With<TextBox>)>>,
    boxes: Query<Entity, (With<EditableText>, Added<EditableText>)>,
    mut last: Local<Focused>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if let Some((_, node)) = focus.get().and_then(|entity| named.get(entity).ok()) {
        last.0 = node.label().map(str::to_owned);
        return;
    }
    if let Some(typing) = boxes.iter().next() {
        focus.set(typing, FocusCause::Navigated);
        redraw.write(RequestRedraw);
        return;
    }
    if focus.get().is_none() {
        return;
    }
    let same = last.0.as_ref().and_then(|name| named.iter().find(|(_, node)| node.label() == Some(name.as_str())));
    match same {
        Some((entity, _)) => focus.set(entity, FocusCause::Navigated),
        None => focus.clear(),
    }
    redraw.write(RequestRedraw);
}
