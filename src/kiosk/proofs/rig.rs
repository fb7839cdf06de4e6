//! A kiosk without a window: real scenes, real fonts, real layout, on a screen of any size.

#![cfg(test)]

use std::sync::Arc;

use bevy::a11y::AccessibilityNode;
use bevy::camera::{ComputedCameraValues, RenderTargetInfo};
use bevy::prelude::*;
use bevy::text::{FontCx, TextLayoutInfo};
use bevy::ui::{CalculatedClip, UiGlobalTransform, UiSystems};
use bevy::ui_widgets::Button;

use super::rules::Laid;
use crate::content;
use crate::kiosk::art::Drawing;
use crate::kiosk::drive::{Root, Show};
use crate::kiosk::fit::{Fitted, Grows, grow};
use crate::kiosk::model::Model;
use crate::kiosk::screens;
use crate::kiosk::setting::{self, Beside, Setting};
use crate::kiosk::tight::{Tight, tighten};
use crate::kiosk::tongue::Tongues;
use crate::kiosk::widgets::{HeadLine, Part, Viewport, room};
use crate::locales::{Words, languages};
use crate::screen::{Dots, Fit};
use crate::theme::wear::{self, Fill, Wardrobe};

/// What stands on a screen, in the order of the reader's tree.
#[derive(Clone, Debug)]
pub struct Thing {
    pub kind: Kind,
    pub zone: Zone,
    /// Its words, or its name for readers.
    pub text: String,
    /// In the window's own pixels.
    pub rect: Rect,
    /// What of it is shown.
    pub shown: Rect,
    /// How large its words are when nothing holds them back.
    pub words: Option<Vec2>,
    /// The things around it, from the root down, by number.
    pub inside: Vec<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something to press.
    Control,
    /// A letter of the keyboard: its own size.
    Key,
    /// Words.
    Words,
    /// A picture.
    Picture,
    /// Painted, with others inside.
    Panel,
    /// Holds others.
    Holder,
}

/// Where a thing stands on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// The head line.
    Head,
    /// The screen itself.
    Body,
    /// Anything else.
    Elsewhere,
}

/// A kiosk that speaks one language.
pub struct Rig {
    app: App,
    words: Arc<Words>,
}

impl Rig {
    /// What lays out and nothing that draws: no graphics card, no window.
    pub fn new(tag: &str) -> Self {
        let root = content::root();
        let mut app = App::new();
        app.add_plugins((
            TaskPoolPlugin::default(),
            bevy::diagnostic::FrameCountPlugin,
            bevy::time::TimePlugin,
            TransformPlugin,
            bevy::input::InputPlugin,
            (bevy::input_focus::InputFocusPlugin, bevy::input_focus::InputDispatchPlugin),
            WindowPlugin { primary_window: None, ..default() },
            bevy::a11y::AccessibilityPlugin,
            AssetPlugin::default(),
            bevy::scene::ScenePlugin,
            (ImagePlugin::default(), bevy::image::TextureAtlasPlugin),
            bevy_clipboard::ClipboardPlugin,
            bevy::text::TextPlugin,
            bevy::ui::UiPlugin,
        ))
        .add_plugins((bevy::ui_widgets::UiWidgetsPlugins, bevy::picking::DefaultPickingPlugins))
        .init_resource::<ClearColor>()
        .init_resource::<Fitted>()
        .add_plugins((wear::plugin, setting::plugin, room::plugin))
        .init_resource::<Tight>()
        .add_systems(
            PostUpdate,
            (grow.after(room::make_room).before(UiSystems::Prepare), tighten.after(UiSystems::Layout)),
        )
        .insert_resource(Wardrobe::new(content::themes::built_in().kiosk.clone()));
        app.finish();
        app.cleanup();
        let mut tongues = Tongues::new(content::Pack::open(&root).unwrap(), Arc::new(languages(&root).0));
        let spoken = tongues.ready(tag, &Setting::default(), &mut app.world_mut().resource_mut::<FontCx>());
        let (words, setting) = spoken.expect("letters of the language");
        app.insert_resource(setting);
        app.update();
        Self { app, words }
    }

    /// Words of this size from now on: 2.0 is twice as large.
    pub fn set_letters(&mut self, letters: f32) {
        self.app.world_mut().resource_mut::<Wardrobe>().set_letters(letters);
    }

    /// What is wrong with what the kiosk draws for this model, in a window of this size.
    pub fn faults(&mut self, model: &Model, size: (u32, u32)) -> Vec<String> {
        self.faults_of(model, size, screens::draw)
    }

    /// The same of another screen.
    pub fn faults_of(&mut self, model: &Model, size: (u32, u32), draw: impl FnOnce(&Show) -> Part) -> Vec<String> {
        let theme = self.app.world().resource::<Wardrobe>().theme().clone();
        let words = self.words.clone();
        let show = Show::new(model, &theme, &words);
        let (screen, turns) = (draw(&show), show.large());
        self.app.insert_resource(Beside(show.beside.into_inner()));
        let things = self.lay(screen, size);
        Laid { things: &things, size, age: model.wording(), turns }.faults()
    }

    /// Lays a screen out, and says what stands where.
    fn lay(&mut self, screen: Part, size: (u32, u32)) -> Vec<Thing> {
        let world = self.app.world_mut();
        let old: Vec<Entity> = world.query_filtered::<Entity, Or<(With<Root>, With<Camera>)>>().iter(world).collect();
        for entity in old {
            world.despawn(entity);
        }
        let size = UVec2::from(size);
        let target = RenderTargetInfo { physical_size: size, scale_factor: 1.0 };
        let computed = ComputedCameraValues { target_info: Some(target), ..default() };
        world.spawn((Camera2d, Camera { computed, ..default() }));
        world.commands().spawn_scene(screen);
        world.flush();
        world.insert_resource(Tight::default());
        loop {
            let world = self.app.world_mut();
            let fit = Fit::of(size.as_vec2().into(), Dots::UNKNOWN).tighter(world.resource::<Tight>().by);
            world.resource_mut::<UiScale>().0 = fit.scale;
            world.resource_mut::<Fitted>().0 = fit;
            self.app.update();
            if self.app.world().resource::<Tight>().settled {
                return things(self.app.world_mut());
            }
        }
    }
}

fn things(world: &mut World) -> Vec<Thing> {
    let root = world.query_filtered::<Entity, With<Root>>().single(world).expect("one screen");
    let mut things = Vec::new();
    let mut waiting = vec![(root, Vec::new(), Zone::Elsewhere)];
    while let Some((entity, inside, zone)) = waiting.pop() {
        let node = world.entity(entity);
        let zone = match () {
            () if node.contains::<HeadLine>() => Zone::Head,
            () if node.contains::<Viewport>() => Zone::Body,
            () => zone,
        };
        let children: Vec<Entity> = node.get::<Children>().map(|all| all.iter().collect()).unwrap_or_default();
        let mut within = inside.clone();
        within.push(things.len());
        things.extend(thing(&node, inside, zone));
        waiting.extend(children.into_iter().rev().map(|child| (child, within.clone(), zone)));
    }
    things
}

fn thing(node: &EntityRef, inside: Vec<usize>, zone: Zone) -> Option<Thing> {
    let (computed, place) = (node.get::<ComputedNode>()?, node.get::<UiGlobalTransform>()?);
    let rect = Rect::from_center_size(place.translation, computed.size());
    let words = node.get::<Text>().map(|text| text.0.clone());
    let kind = if matches!(node.get::<Grows>(), Some(Grows::Key | Grows::WideKey)) {
        Kind::Key
    } else if node.contains::<Button>() {
        Kind::Control
    } else if words.is_some() {
        Kind::Words
    } else if node.get::<Drawing>().is_some_and(|drawing| !drawing.cover) {
        Kind::Picture
    } else if node.contains::<Fill>() && node.contains::<ChildOf>() {
        Kind::Panel
    } else {
        Kind::Holder
    };
    let name = node.get::<AccessibilityNode>().and_then(|access| access.label().map(str::to_owned));
    Some(Thing {
        kind,
        zone,
        text: words.or(name).unwrap_or_default(),
        rect,
        shown: node.get::<CalculatedClip>().map_or(rect, |clip| clip.clip.intersect(rect)),
        words: node.get::<TextLayoutInfo>().map(|info| info.size / computed.inverse_scale_factor()),
        inside,
    })
}
