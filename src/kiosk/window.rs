//! Opening the children's window: full screen, closed by nobody but staff.

use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bevy::input_focus::tab_navigation::TabNavigationPlugin;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::window::{ExitCondition, MonitorSelection, WindowMode, WindowResolution};
use bevy::winit::{EventLoopProxy, EventLoopProxyWrapper, UpdateMode, WinitPlugin, WinitSettings, WinitUserEvent};

use super::drive::{self, Kiosk, Store};
use super::fit::{self, ScreenMm};
use super::model::{Model, Preview, Shipped};
use super::previewing::{self, Tell};
use super::tongue::Tongues;
use super::{
    alarm, art, dwell, gallery as gallery_keys, listen, motion, own, pills, reader, ring, scan, setting, still, tight,
    turning, widgets,
};
use crate::content::own::OwnPictures;
use crate::content::{self, Problem};
use crate::locales::{BASE, languages};
use crate::options::WindowOptions;
use crate::packs::{self, Course, Writing};
use crate::seal::memory;
use crate::sound::{Folders, Sound, room};
use crate::store::backup::daily::Pace;
use crate::store::worker::Link;
use crate::store::{StoreError, clock, worker};
use crate::theme::wear::{self, Wardrobe};

/// With nobody near, the window looks at its clock this often.
pub const LOOK_EVERY: Duration = Duration::from_secs(5);

/// The window of a lesson on show, where nobody asked for another size.
const PREVIEW_SIZE: (u32, u32) = (1366, 768);

/// Opens the kiosk and stays until staff close it.
pub fn run(options: WindowOptions) -> ExitCode {
    let data = options.data.clone();
    run_on(options, worker::open_kiosk(data), |_| ())
}

/// Opens the window on one lesson, for who writes it, and reads the lesson again whenever it is saved. No
/// school is opened and nothing is stored. `tell` hears what is wrong with the lesson's files each time.
pub fn preview(
    mut options: WindowOptions,
    writing: Writing,
    how: Preview,
    tell: impl Fn(&[Problem]) + Send + 'static,
) -> ExitCode {
    options.windowed = options.windowed.or(Some(PREVIEW_SIZE));
    let course = writing.course();
    let lesson = writing.lesson_of(&course);
    let show = |model: &mut Model| {
        if let Some(lesson) = lesson {
            model.preview(&lesson, how, clock::now());
        }
    };
    open(options, course, None, show, Some((writing, Box::new(tell))))
}

/// Opens the gallery of widgets: no school is read, and none is made.
pub fn gallery(options: WindowOptions) -> ExitCode {
    run_on(options, || Err(StoreError::NotSetUp), Model::open_gallery)
}

/// The same on any store, with `plant` done to the model first: a test plants its faults here.
pub fn run_on(
    options: WindowOptions,
    store: impl FnMut() -> worker::Opened + Send + 'static,
    plant: impl FnOnce(&mut Model),
) -> ExitCode {
    let course = packs::open(&content::root(), &options.data, &options.trust);
    open(options, course, Some(Box::new(store)), plant, None)
}

/// A store, as often as it must be opened.
type Opens = Box<dyn FnMut() -> worker::Opened + Send>;

fn open(
    options: WindowOptions,
    course: Course,
    store: Option<Opens>,
    plant: impl FnOnce(&mut Model),
    writing: Option<(Writing, Tell)>,
) -> ExitCode {
    memory::harden();
    let root = content::root();
    let (offered, strange) = languages(&root);
    let offered = Arc::new(offered);
    let Course { pack, library, mut problems, cards } = course;
    let mut tongues = Tongues::new(pack.clone(), offered.clone());
    problems.extend(strange);
    if !problems.is_empty() {
        tracing::warn!(problems = problems.len(), "content has problems: run `tawny check`");
    }
    for card in cards.iter().filter(|card| !card.is_used()) {
        tracing::warn!(pack = card.place, "a lesson pack is not used: run `tawny pack list`");
    }
    let (looks, problems) = content::themes::looks(&root);
    for problem in &problems {
        tracing::warn!(problem = tongues.words(BASE).problem(problem), "the built-in theme is worn");
    }
    let (own, problems) = OwnPictures::read(&options.data, |key| tongues.words(BASE).has(key));
    if !problems.is_empty() {
        tracing::warn!(problems = problems.len(), "own pictures have problems: run `tawny check --data`");
    }
    let routing = library.routing();
    let shipped = Shipped {
        lessons: Arc::new(library.lessons),
        agreement: Arc::new(library.agreement),
        reminders: Arc::new(library.reminders),
        questions: Arc::new(library.questions),
        animals: Arc::new(content::animals(&root)),
        languages: offered,
    };
    // The window needs its proxy before the worker can wake it: the worker finds it here once it is.
    let bell: Arc<Mutex<Option<EventLoopProxy<WinitUserEvent>>>> = Arc::default();
    let wake = {
        let bell = bell.clone();
        move || {
            if let Ok(proxy) = bell.lock()
                && let Some(proxy) = proxy.as_ref()
            {
                still::wake_window(proxy);
            }
        }
    };
    let folders = Folders { pack: root.clone(), data: options.data.clone(), language: BASE.to_owned() };
    let sound_on = room::read(&options.data).unwrap_or(options.sound);
    let sound = Sound::start(folders, sound_on, wake.clone());
    // A lesson on show is closed like any other window; the kiosk by staff alone.
    let may_close = writing.is_some();
    let written = writing.map(|(writing, tell)| previewing::watch(writing, tell, wake.clone()));
    let mut link = match store {
        Some(store) => worker::spawn_kiosk_on(store, options.place.clone(), routing, wake),
        None => Link::nowhere(),
    };
    if let Some(folder) = &options.backup_folder {
        link.keep_copies(options.data.clone(), folder.clone(), Pace::kiosk());
    }
    let asked = options.lang.as_deref().unwrap_or(BASE);
    let (mut model, effects) = Model::new(shipped, asked.to_owned(), clock::now());
    if model.language != asked {
        tracing::error!(language = asked, "no such language: English is spoken; run `tawny doctor`");
    }
    model.sound = sound_on;
    plant(&mut model);
    let words = tongues.words(&model.language);

    let mut app = App::new();
    app.add_plugins(
        DefaultPlugins
            .build()
            .disable::<LogPlugin>()
            .set(WindowPlugin {
                primary_window: Some(main_window(&options, words.say("welcome-hello", &[]))),
                // Alt+F4, Ctrl+Q and close requests end nothing: staff do, in their corner.
                exit_condition: if may_close { ExitCondition::OnPrimaryClosed } else { ExitCondition::DontExit },
                close_when_requested: may_close,
                ..default()
            })
            .set(WinitPlugin { run_on_any_thread: true })
            // What is drawn is drawn whole: the screen may stand still right after.
            .set(RenderPlugin { synchronous_pipeline_compilation: true, ..default() }),
    )
    .add_plugins((TabNavigationPlugin, drive::plugin, fit::plugin, art::plugin, reader::plugin, widgets::plugin))
    .add_plugins((listen::plugin, pills::plugin))
    .add_plugins((wear::plugin, setting::plugin, alarm::plugin, ring::plugin, scan::plugin, dwell::plugin))
    .add_plugins((turning::plugin, tight::plugin, own::plugin, motion::plugin, still::plugin, gallery_keys::plugin))
    // Low power: a mouse's own messages come besides those of the window it moves over, and wake nobody.
    .insert_resource(WinitSettings {
        focused_mode: UpdateMode::reactive_low_power(LOOK_EVERY),
        unfocused_mode: UpdateMode::reactive_low_power(LOOK_EVERY),
    })
    .insert_resource(Wardrobe::new(looks.kiosk))
    .insert_resource(art::Art::new(pack, options.data.clone()))
    .insert_resource(ScreenMm(options.screen_mm))
    .insert_resource(scan::SwitchKey::named(options.switch_key.as_deref()))
    .insert_resource(Store(Mutex::new(link)))
    .insert_resource(listen::Listening::new(sound))
    .insert_resource(Kiosk { model, words, own: Arc::new(own), hands: Hands { data: options.data } })
    .insert_resource(tongues)
    .insert_resource(drive::Stale(true))
    .add_systems(Startup, open_eyes)
    .add_systems(Startup, move |proxy: Res<EventLoopProxyWrapper>| {
        if let Ok(mut bell) = bell.lock() {
            *bell = Some((**proxy).clone());
        }
    });
    if let Some(written) = written {
        app.add_plugins(previewing::plugin).insert_resource(written);
    }
    for effect in effects {
        if let super::model::Effect::Ask(request) = effect
            && let Some(store) = app.world().get_resource::<Store>()
            && let Ok(link) = store.0.lock()
        {
            let _ = link.ask(request);
        }
    }
    match app.run() {
        AppExit::Success => ExitCode::SUCCESS,
        AppExit::Error(code) => ExitCode::from(code.get()),
    }
}

/// What the window can do outside itself.
pub struct Hands {
    data: PathBuf,
}

impl Hands {
    /// Remembers whether the room has sound; a disk that cannot be written forgets it.
    pub fn remember_sound(&self, on: bool) {
        if let Err(error) = room::keep(&self.data, on) {
            tracing::warn!(%error, "the sound switch is not remembered");
        }
    }

    /// Opens the staff's window beside this one, a process of its own.
    pub fn open_desk(&self) {
        let opened = std::env::current_exe()
            .and_then(|tawny| Command::new(tawny).arg("desk").arg("--data").arg(&self.data).spawn());
        match opened {
            // Somebody has to wait for it, or it stays behind as a dead entry when it is closed.
            Ok(mut desk) => drop(std::thread::spawn(move || desk.wait())),
            Err(error) => tracing::error!(%error, "the desk did not open"),
        }
    }
}

fn main_window(options: &WindowOptions, name: String) -> Window {
    let mode = match options.windowed {
        Some(_) => WindowMode::Windowed,
        None => WindowMode::BorderlessFullscreen(MonitorSelection::Primary),
    };
    let (wide, high) = options.windowed.unwrap_or((1366, 768));
    Window { title: name, name: Some("tawny".into()), mode, resolution: WindowResolution::new(wide, high), ..default() }
}

fn open_eyes(mut commands: Commands) {
    commands.spawn((Camera2d, Msaa::Off));
}
