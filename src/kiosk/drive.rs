//! What drives the window, in three steps of every update: hear (store, clock, hands), decide (the
//! model), show (one screen, drawn afresh when something changed).

use std::cell::RefCell;
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
use super::model::{Effect, Intent, Model, Screen, Touch};
use super::own::Symbols;
use super::setting::Beside;
use super::widgets::{Does, TextBox};
use super::{screens, tongue, window};
use crate::content::own::OwnPictures;
use crate::domain::access::{Profile, TextSize};
use crate::domain::telling::Stage;
use crate::domain::text::Wording;
use crate::domain::theme::Theme;
use crate::locales::{Arg, Direction, Words};
use crate::sound::Line;
use crate::store::worker::{Link, Reply, Request};
use crate::store::{StoreError, clock};
use crate::theme::kiosk::size;
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

/// What a screen is drawn from.
pub struct Show<'a> {
    /// What the kiosk knows.
    pub model: &'a Model,
    /// What it wears: landscapes or none, still or moving.
    pub theme: &'a Theme,
    /// What whoever is there needs.
    pub access: Profile,
    words: &'a Words,
    /// What stands below words on this drawing, by these words.
    beside: RefCell<HashMap<String, String>>,
    /// What was said for this drawing, by the words on the screen.
    lines: RefCell<HashMap<String, Line>>,
    own: Option<&'a OwnPictures>,
    /// Symbols of what was said for this drawing, by its words.
    symbols: RefCell<HashMap<String, String>>,
}

impl<'a> Show<'a> {
    /// What a screen is drawn from.
    pub fn new(model: &'a Model, theme: &'a Theme, words: &'a Words) -> Self {
        Self {
            model,
            theme,
            access: model.access(),
            words,
            own: None,
            symbols: RefCell::default(),
            beside: RefCell::default(),
            lines: RefCell::default(),
        }
    }

    /// With a school's own symbols and signs.
    pub fn with_own(self, own: &'a OwnPictures) -> Self {
        Self { own: Some(own), ..self }
    }

    /// The pictures of a message's sign.
    pub fn sign(&self, key: &str) -> &[String] {
        self.own.map_or(&[], |own| own.sign(key))
    }

    /// The key of a message that has one form for each age.
    pub fn key_for_age(&self, key: &str) -> String {
        let age = match self.model.reads() {
            Wording::Younger => "younger",
            Wording::Older => "older",
        };
        format!("{key}-{age}")
    }

    /// The words of a message.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The words of a message with something filled in. Where a child promises or tells, words that
    /// no native speaker has read never stand alone.
    pub fn say_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let shown = say(self.words, &self.access, key, args);
        if let Some(symbol) = self.own.and_then(|own| own.symbol(key)) {
            self.symbols.borrow_mut().insert(shown.clone(), symbol.to_owned());
        }
        // What something is filled into is heard only in the words that were made for hearing.
        let said = self.words.spoken(key).or_else(|| args.is_empty().then(|| shown.clone()));
        if let Some(said) = said {
            let line = Line { id: key.to_owned(), shown: shown.clone(), said };
            self.lines.borrow_mut().insert(shown.clone(), line);
        }
        if matches!(self.model.screen, Screen::Promises | Screen::Tell)
            && let Some(english) = self.words.english_of_draft(key, args)
        {
            self.stand_beside(&shown, english);
        }
        shown
    }

    /// Whether English stands beside this message.
    pub fn is_draft(&self, key: &str) -> bool {
        self.words.english_of_draft(key, &[]).is_some()
    }

    /// The English of these words, to stand beside them instead of below.
    pub fn take_english(&self, said: &str) -> Option<String> {
        self.beside.borrow_mut().remove(said)
    }

    /// Has `english` stand below these words, smaller.
    pub fn stand_beside(&self, said: &str, english: String) {
        if said != english {
            self.beside.borrow_mut().insert(said.to_owned(), english);
        }
    }

    /// The words of a message that has one form for each age.
    pub fn say_for_age(&self, key: &str) -> String {
        self.say(&self.key_for_age(key))
    }

    /// Words are larger than usual: screens make room for them.
    pub fn large(&self) -> bool {
        self.access.text > TextSize::Usual
    }

    /// Telling goes by pictures alone.
    pub fn wordless(&self) -> bool {
        self.access.wordless
    }

    /// What is pressed most stands on the left.
    pub fn left_handed(&self) -> bool {
        // Where writing runs from the right, these stand on the left already.
        self.access.left_handed && self.words.direction() == Direction::LeftToRight
    }

    /// The size of words for this child, in logical pixels.
    pub fn size(&self) -> f32 {
        match self.model.wording() {
            Wording::Younger => size::WORDS_YOUNGER,
            Wording::Older => size::WORDS_OLDER,
        }
    }
}

/// The words of a message, in their easy form for whoever needs it.
fn say(words: &Words, access: &Profile, key: &str, args: &[(&str, Arg<'_>)]) -> String {
    if access.easy { words.say_easily(key, args) } else { words.say(key, args) }
}

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

/// A promise as it stood on the screen, English beside a draft with it, and the language it was in.
fn stood(words: &Words, access: &Profile, key: &str) -> (String, String) {
    let said = say(words, access, key, &[]);
    let both = match words.english_of_draft(key, &[]) {
        Some(english) if english != said => format!("{said}\n{english}"),
        _ => said,
    };
    (both, words.language_of(key).to_owned())
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
    place: Option<(Screen, Option<Stage>)>,
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
    let place = (kiosk.model.screen, kiosk.model.telling.as_ref().map(|telling| telling.stage));
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
