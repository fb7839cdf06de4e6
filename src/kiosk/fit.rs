//! The drawing, fitted to the window before the first picture and whenever the window changes; and
//! buttons that grow to real millimetres where the drawing leaves room for it (`crate::screen`).

use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::window::{Monitor, PrimaryMonitor, PrimaryWindow};

use super::drive::{Kiosk, Stale, Steps};
use super::tight::Tight;
use super::widgets::room::{Room, make_room};
use crate::screen::{self, Dots, Fit};
use crate::theme::kiosk::size;
use crate::theme::measures::{DRAWING_HIGH, DRAWING_WIDE, TARGET, TARGET_MM, TARGET_SHARE};
use crate::theme::measures::{KEY, TARGET_OLDER_MM, TARGET_OLDER_SHARE};
use crate::theme::measures::{TELL_HEIGHT, TELL_MM, TELL_SHARE};
use crate::theme::wear::Wardrobe;

pub fn plugin(app: &mut App) {
    app.init_resource::<Fitted>()
        .add_systems(Update, (fit, tell_grown_ups).chain().after(Steps::Decide).before(Steps::Show))
        .add_systems(PostUpdate, grow.after(make_room).before(UiSystems::Prepare));
}

/// What the configuration says of the display's size.
#[derive(Resource, Default)]
pub struct ScreenMm(pub Option<(u32, u32)>);

/// How the drawing lies in the window now.
#[derive(Resource)]
pub struct Fitted(pub Fit);

impl Default for Fitted {
    fn default() -> Self {
        Self(Fit::of((DRAWING_WIDE, DRAWING_HIGH), Dots::UNKNOWN))
    }
}

/// Something pressed that is as large as fingers need.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grows {
    /// What children press.
    #[default]
    Target,
    /// What children press where two dozen stand side by side.
    Close,
    /// *Tell a teacher*, in its height.
    Tell,
    /// A key of the keyboard.
    Key,
    /// A key with words on it, in its height.
    WideKey,
}

/// What the window and its display were when the dots were looked up.
type Place = ((u32, u32), f32);

/// Layout follows by itself, nothing is drawn afresh. Every update, because a window does not always
/// say that it changed: full screen it is another size before anybody hears of it.
pub fn fit(
    window: Query<&Window, With<PrimaryWindow>>,
    monitor: Query<&Monitor, With<PrimaryMonitor>>,
    config: Option<Res<ScreenMm>>,
    mut known: Local<Option<(Place, Dots)>>,
    tight: Res<Tight>,
    mut scale: ResMut<UiScale>,
    mut fitted: ResMut<Fitted>,
) {
    let Ok(window) = window.single() else { return };
    let pixels = monitor.single().map_or((window.physical_width(), window.physical_height()), |monitor| {
        (monitor.physical_width, monitor.physical_height)
    });
    let place = (pixels, window.scale_factor());
    let dots = match *known {
        Some((before, dots)) if before == place => dots,
        _ => {
            let found = screen::look(config.and_then(|config| config.0), pixels);
            // The window counts in pixels of its own where the desktop enlarges everything.
            let dots = Dots { dpi: if found.known { found.dpi / place.1 } else { found.dpi }, ..found };
            *known = Some((place, dots));
            dots
        }
    };
    let now = Fit::of((window.width(), window.height()), dots).tighter(tight.by);
    if fitted.0 != now {
        fitted.0 = now;
    }
    if (scale.0 - now.scale).abs() > f32::EPSILON {
        scale.0 = now.scale;
    }
}

/// Small fingers miss what is too small: grown-ups are told in their corner.
fn tell_grown_ups(fitted: Res<Fitted>, mut kiosk: ResMut<Kiosk>, mut stale: ResMut<Stale>) {
    if fitted.is_changed() && kiosk.model.too_small != fitted.0.too_small() {
        kiosk.model.too_small = fitted.0.too_small();
        stale.0 = true;
    }
}

/// Whatever was drawn since, or everything when the window or the size of letters is another. What large
/// words need is kept, where it is more.
pub fn grow(
    fitted: Res<Fitted>,
    wardrobe: Option<Res<Wardrobe>>,
    mut targets: Query<(Ref<Grows>, Option<&Room>, &mut Node)>,
) {
    let letters = wardrobe.as_ref().map_or(1.0, |wardrobe| wardrobe.letters());
    let dressed = wardrobe.is_some_and(|wardrobe| wardrobe.is_changed());
    let target = fitted.0.least(TARGET, TARGET_MM, TARGET_SHARE);
    let close = fitted.0.least(size::TARGET_LEAST, TARGET_MM, TARGET_SHARE);
    let key = fitted.0.least(KEY, TARGET_OLDER_MM, TARGET_OLDER_SHARE);
    let tell = fitted.0.least(TELL_HEIGHT, TELL_MM, TELL_SHARE);
    for (grows, room, mut node) in &mut targets {
        if !grows.is_added() && !fitted.is_changed() && !dressed {
            continue;
        }
        let (wide, high) = match *grows {
            Grows::Target => (Some(target), target),
            Grows::Close => (Some(close), close),
            Grows::Tell => (None, tell),
            Grows::Key => (Some(key), key),
            Grows::WideKey => (None, key),
        };
        let words = room.and_then(|room| room.least(letters)).unwrap_or_default();
        let wanted = (wide.map_or(node.min_width, |wide| px(wide.max(words))), px(high));
        if (node.min_width, node.min_height) != wanted {
            (node.min_width, node.min_height) = wanted;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A window of this size, after its first update.
    fn first_update(wide: u32, high: u32) -> App {
        let mut app = App::new();
        app.init_resource::<UiScale>()
            .init_resource::<Fitted>()
            .init_resource::<Tight>()
            .insert_resource(ScreenMm(Some((400, 225))))
            .add_systems(Update, fit)
            .add_systems(PostUpdate, grow);
        app.world_mut().spawn((Window { resolution: (wide, high).into(), ..default() }, PrimaryWindow));
        app.world_mut().spawn((Grows::Target, Node { min_width: px(10), min_height: px(10), ..default() }));
        app.update();
        app
    }

    fn scale(app: &App) -> f32 {
        app.world().resource::<UiScale>().0
    }

    fn button(app: &mut App) -> (Val, Val) {
        let node = app.world_mut().query::<&Node>().single(app.world()).unwrap();
        (node.min_width, node.min_height)
    }

    #[test]
    fn the_first_picture_is_as_large_as_its_window_though_nobody_said_that_it_changed() {
        for (wide, high, expected) in [(1366, 768, 1.0), (1920, 1080, 1.4055), (3840, 2160, 2.811), (200, 100, 0.4)] {
            let found = scale(&first_update(wide, high));
            assert!((found - expected).abs() < 0.001, "{wide}x{high}: {found}");
        }
    }

    #[test]
    fn a_window_that_changes_is_fitted_in_the_next_update() {
        let mut app = first_update(1920, 1080);
        let mut window = app.world_mut().query::<&mut Window>().single_mut(app.world_mut()).unwrap();
        window.resolution.set(1366.0, 768.0);
        app.update();
        assert!((scale(&app) - 1.0).abs() < 0.001);
    }

    #[test]
    fn buttons_grow_where_a_display_is_less_wide_than_the_drawing_and_nowhere_else() {
        let (wide, high) = button(&mut first_update(1366, 768));
        assert_eq!((wide, high), (px(88), px(88)));
        let (wide, high) = button(&mut first_update(1024, 768));
        let Val::Px(grown) = high else { panic!("{high:?}") };
        assert_eq!(wide, high);
        assert!((110.0..118.0).contains(&grown), "0.11 of the height: {grown}");
    }
}
