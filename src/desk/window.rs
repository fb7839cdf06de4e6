//! The engine around the desk: one window, one egui pass, the worker's answers in, effects out.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bevy::app::AppExit;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::window::{PrimaryWindow, WindowCloseRequested, WindowPosition, WindowResizeConstraints};
use bevy::winit::{EventLoopProxy, EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass, EguiStartupSet, egui};

use super::action::{Effect, apply, keep_notes, next_look_secs, tick};
use super::clipboard::{self, Clipboard};
use super::examining::Examining;
use super::folder::{self, Folders};
use super::hear::{hear, trouble};
use super::idle::Now;
use super::leave::{self, Place};
use super::model::{Model, Stage};
use super::{computer, keyboard, reader, redraw, views, voices};
use crate::bell::chime::Chime;
use crate::bell::screens::{self, Screens};
use crate::content::{forms, themes};
use crate::domain::theme::{Theme, ThemeName, Tone};
use crate::locales::{BASE, Words, is_made_up, languages};
use crate::options::WindowOptions;
use crate::packs::{self, Course};
use crate::seal::memory;
use crate::sound::Recorder;
use crate::sound::recording::Ask;
use crate::store::backup::daily::Pace;
use crate::store::desk_worker::{DeskLink, DeskRequest, spawn_desk_on};
use crate::store::{StoreError, clock};
use crate::theme::desk as theme;
use crate::theme::kiosk::paint;

/// Runs the desk until it is closed.
pub fn run(options: WindowOptions) -> ExitCode {
    memory::harden();
    // Staff's words are written in English; the made-up languages are for looking at screens.
    let tag = options.lang.as_deref().filter(|tag| is_made_up(tag)).unwrap_or(BASE);
    let course = packs::open(&crate::content::root(), &options.data, &options.trust);
    let (words, problems) = Words::of(&course.pack, tag);
    for problem in &problems {
        tracing::warn!(problem = words.problem(problem), "the desk's words");
    }
    let (looks, problems) = themes::looks(&crate::content::root());
    for problem in &problems {
        tracing::warn!(problem = words.problem(problem), "the built-in theme is worn");
    }
    let worn = Arc::new(looks.desk.named(ThemeName::Plain).clone());
    match app(options, course, words, worn).run() {
        AppExit::Success => ExitCode::SUCCESS,
        AppExit::Error(code) => ExitCode::from(code.get()),
    }
}

fn app(options: WindowOptions, course: Course, words: Words, worn: Arc<Theme>) -> App {
    let mut app = App::new();
    let window = window(&options, words.say("desk-title", &[]));
    let plugins = DefaultPlugins
        .build()
        // The program's own log is set up already.
        .disable::<LogPlugin>()
        // `close` closes, in one frame and after what was asked is done.
        .set(WindowPlugin { primary_window: Some(window), close_when_requested: false, ..default() })
        // Nothing redraws by itself here: a picture that is ready a frame late would stay away.
        .set(RenderPlugin { synchronous_pipeline_compilation: true, ..default() });
    app.set_error_handler(bevy::ecs::error::warn)
        .add_plugins(plugins)
        .add_plugins(EguiPlugin::default())
        .add_plugins((redraw::plugin, keyboard::plugin, clipboard::plugin, reader::plugin))
        .insert_resource(WinitSettings { focused_mode: sleeping(), unfocused_mode: sleeping() })
        .insert_resource(ClearColor(paint(worn.rgb(Tone::Ground))))
        .add_systems(PreStartup, spawn_camera.before(EguiStartupSet::InitContexts))
        .add_systems(Startup, dress)
        .add_systems(EguiPrimaryContextPass, show)
        .add_systems(Last, close);
    let proxy = app.world().get_resource::<EventLoopProxyWrapper>().map(|proxy| (**proxy).clone());
    let waker = proxy.clone();
    let wake = move || {
        if let Some(proxy) = &proxy {
            // A window that is closing has nothing to be woken for.
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        }
    };
    let mirrored = Box::new(|| screens::look() == Screens::Mirrored);
    let chime = Chime::new(options.data.clone());
    let examining = Examining::of(&options, waker.clone());
    let booth = Booth { data: options.data.clone(), waker, recorder: None };
    let mut link = spawn_desk_on(options.data.clone(), course.pack, mirrored, wake);
    if let Some(folder) = options.backup_folder {
        link.keep_copies(options.data, folder, Pace::desk());
    }
    let started = Instant::now();
    let mut model = Model::new(Now { wall: clock::now(), running: started.elapsed() });
    model.home = directories::UserDirs::new().map(|dirs| dirs.home_dir().display().to_string()).unwrap_or_default();
    model.packs = course.cards;
    model.forms = forms::load(&crate::content::root());
    model.languages = languages(&crate::content::root()).0;
    ask(&link, &mut model, DeskRequest::People);
    app.insert_resource(Desk {
        link: Mutex::new(Some(link)),
        model,
        words,
        worn,
        started,
        chime,
        booth,
        examining,
        folders: Folders::default(),
    });
    app
}

/// Sleeps until an event, the worker, a screen reader or the alarm of [`redraw`] wakes it. Bevy's
/// `desktop_app` also draws every five seconds and at every stir of the mouse anywhere.
fn sleeping() -> UpdateMode {
    UpdateMode::reactive_low_power(Duration::MAX)
}

/// The desk's one resource.
#[derive(Resource)]
struct Desk {
    /// Gone once the window is closing.
    link: Mutex<Option<DeskLink>>,
    model: Model,
    words: Words,
    worn: Arc<Theme>,
    started: Instant,
    chime: Chime,
    booth: Booth,
    examining: Examining,
    folders: Folders,
}

/// Where voices are recorded: a thread of its own, from the first time somebody records.
struct Booth {
    data: PathBuf,
    waker: Option<EventLoopProxy<WinitUserEvent>>,
    recorder: Option<Recorder>,
}

impl Booth {
    /// Rings the window.
    fn wake(&self) -> impl Fn() + Send + use<> {
        let waker = self.waker.clone();
        move || {
            if let Some(waker) = &waker {
                let _ = waker.send_event(WinitUserEvent::WakeUp);
            }
        }
    }

    fn ask(&mut self, ask: Ask) {
        // Nobody has to forget what nobody recorded.
        if self.recorder.is_none() && ask == Ask::Forget {
            return;
        }
        let wake = self.wake();
        let start = || Recorder::start(crate::content::root(), self.data.clone(), wake);
        self.recorder.get_or_insert_with(start).ask(ask);
    }
}

/// The smallest window everything fits in.
const LEAST: (f32, f32) = (1024.0, 640.0);
/// The window before anybody moved it.
const FIRST: (u32, u32) = (1280, 800);

fn window(options: &WindowOptions, title: String) -> Window {
    let left = leave::place_left();
    let size = left.map(|place| place.size).or(options.windowed).unwrap_or(FIRST);
    let mut window = Window {
        title,
        name: Some("tawny-desk".to_owned()),
        resolution: size.into(),
        resize_constraints: WindowResizeConstraints { min_width: LEAST.0, min_height: LEAST.1, ..default() },
        ..default()
    };
    match left.and_then(|place| place.at) {
        Some((x, y)) => window.position = WindowPosition::At(IVec2::new(x, y)),
        None if options.windowed.is_none() && left.is_none() => window.set_maximized(true),
        None => {}
    }
    window
}

fn spawn_camera(mut commands: Commands) {
    commands.spawn((Camera2d, Msaa::Off));
}

fn dress(mut contexts: EguiContexts, desk: Res<Desk>) -> Result {
    theme::dress(contexts.ctx_mut()?, &crate::content::root().join("assets/fonts"), &desk.worn);
    Ok(())
}

/// One frame: what the worker said, the time, the views, what they asked for.
fn show(
    mut contexts: EguiContexts,
    mut desk: ResMut<Desk>,
    mut windows: Query<(Entity, &mut Window), With<PrimaryWindow>>,
    clipboard: Option<Res<Clipboard>>,
    mut exit: MessageWriter<AppExit>,
    mut closing: MessageWriter<WindowCloseRequested>,
) -> Result {
    let ctx = contexts.ctx_mut()?.clone();
    let desk = &mut *desk;
    let now = Now { wall: clock::now(), running: desk.started.elapsed() };
    let before = stage_number(&desk.model);
    let mut effects = tick(&mut desk.model, now, touched(&ctx));
    let Some(link) = desk.link.get_mut().unwrap_or_else(PoisonError::into_inner) else {
        return Ok(());
    };
    while let Some(told) = desk.booth.recorder.as_ref().and_then(Recorder::hear) {
        voices::hear(&mut desk.model, told);
    }
    if let Some(lines) = desk.examining.hear() {
        computer::hear(&mut desk.model, lines);
    }
    while let Some(shut) = desk.folders.hear() {
        folder::hear(&mut desk.model, shut);
    }
    while let Some(reply) = link.hear() {
        effects.extend(hear(&mut desk.model, reply));
    }
    let mut ui = egui::Ui::new(
        ctx.clone(),
        egui::Id::new("desk"),
        egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect()),
    );
    let actions = views::ui(&mut ui, &desk.model, &desk.words);
    if !actions.is_empty() {
        ctx.request_repaint();
    }
    for action in actions {
        effects.extend(apply(&mut desk.model, action));
    }
    // A microphone is not left open behind another page, nor for whoever comes next.
    if !voices::on_show(&desk.model) && desk.booth.recorder.take().is_some() {
        voices::put_away(&mut desk.model);
    }
    if stage_number(&desk.model) != before {
        // What was copied is not left for whoever comes next, nor what egui remembers of text boxes.
        if let Some(clipboard) = &clipboard {
            clipboard.forget();
        }
        ctx.data_mut(egui::util::IdTypeMap::clear);
        theme::wear(&ctx, &desk.worn);
        ctx.request_repaint();
    }
    for effect in effects {
        match effect {
            Effect::Ask(request) => ask(link, &mut desk.model, request),
            Effect::Ring => desk.chime.play(),
            Effect::Record(asked) => desk.booth.ask(asked),
            Effect::LookAtComputer => desk.examining.look(),
            Effect::OpenFolder(folder) => desk.folders.open(folder, desk.booth.wake()),
            Effect::Close => {
                closing.write_batch(windows.iter().map(|(window, _)| WindowCloseRequested { window }));
            }
            Effect::Leave => {
                let error = leave::replace(windows.single().ok().map(|(_, window)| place_of(window)));
                tracing::error!(%error, "the desk could not be replaced, so it ends");
                exit.write(AppExit::error());
            }
        }
    }
    if let Ok((_, mut window)) = windows.single_mut() {
        let title = desk.words.say(title_of(&desk.model), &[]);
        if window.title != title {
            window.title = title;
        }
    }
    if let Some(secs) = next_look_secs(&desk.model) {
        ctx.request_repaint_after(Duration::from_secs(secs));
    }
    Ok(())
}

/// The window is to close: what was asked is done first, and that the desk was left is written down.
fn close(mut requests: MessageReader<WindowCloseRequested>, mut desk: ResMut<Desk>, mut exit: MessageWriter<AppExit>) {
    if requests.read().count() == 0 {
        return;
    }
    let link = desk.link.get_mut().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(link) = link {
        if let Some(Effect::Ask(request)) = desk.model.work_mut().and_then(keep_notes) {
            let _ = link.ask(request);
        }
        // A worker that takes nothing more has nothing left to write either.
        let _ = link.ask(DeskRequest::Lock);
        link.close();
    }
    exit.write(AppExit::Success);
}

/// A worker that takes nothing more is trouble, said as such.
fn ask(link: &DeskLink, model: &mut Model, request: DeskRequest) {
    if link.ask(request).is_err() {
        trouble(model, StoreError::Busy);
    }
}

fn place_of(window: &Window) -> Place {
    let at = match window.position {
        WindowPosition::At(corner) => Some((corner.x, corner.y)),
        _ => None,
    };
    Place { at, size: (window.physical_width(), window.physical_height()) }
}

/// What the window is called where all windows are listed: it says that somebody is needed as a
/// bell does, and no more.
fn title_of(model: &Model) -> &'static str {
    if model.rings() { "desk-title-came" } else { "desk-title" }
}

fn stage_number(model: &Model) -> u8 {
    match model.stage {
        Stage::Starting => 0,
        Stage::SignIn(_) => 1,
        Stage::Work(_) => 2,
        Stage::Hidden(..) => 3,
        Stage::Leaving(_) => 4,
        Stage::SetUp(_) => 5,
    }
}

/// Whether a person did something; a window moved or uncovered by the system is nobody.
fn touched(ctx: &egui::Context) -> bool {
    use egui::Event;
    ctx.input(|input| {
        input.events.iter().any(|event| {
            matches!(
                event,
                Event::Text(_)
                    | Event::Key { .. }
                    | Event::PointerMoved(_)
                    | Event::PointerButton { .. }
                    | Event::MouseWheel { .. }
                    | Event::Touch { .. }
                    | Event::Paste(_)
                    | Event::Ime(_)
                    | Event::AccessKitActionRequest(_)
            )
        })
    })
}
