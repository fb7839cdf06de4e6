//! Screens are made for English words and for the names of most schools. Where words are longer, the
//! screen is drawn a little smaller until all of it stands in its room: nothing is ever out of reach. What
//! fingers need keeps its millimetres (`fit::grow`). Larger letters are turned to instead (`turning`).

use bevy::prelude::*;
use bevy::text::TextLayoutInfo;
use bevy::ui::UiSystems;
use bevy::window::RequestRedraw;

use super::drive::{Kiosk, Steps};
use super::fit::{Fitted, fit};
use super::widgets::Viewport;
use crate::theme::kiosk::size;
use crate::theme::measures::WRISTS_MM;
use crate::theme::wear::Wardrobe;

/// A screen is drawn so much smaller, and no more.
const TIGHTEST: f32 = 0.65;
/// What is laid out is rounded to whole pixels.
const HAIR: f32 = 1.0;
/// The least a screen is made smaller by: it comes to rest soon.
const STEP: f32 = 0.985;
/// Another size at which words break where they were measured to, and how often one is tried.
const NUDGE: f32 = 0.998;
const NUDGES: u8 = 6;

pub fn plugin(app: &mut App) {
    app.init_resource::<Tight>()
        .add_systems(Update, loosen.after(Steps::Decide).before(fit))
        .add_systems(PostUpdate, tighten.after(UiSystems::PostLayout));
}

/// How much smaller the screen on show is drawn.
#[derive(Resource)]
pub struct Tight {
    /// As a part of its size.
    pub by: f32,
    /// It stands in its room, or cannot. Until then it is not painted.
    pub settled: bool,
    nudged: u8,
    shown: u32,
}

impl Default for Tight {
    fn default() -> Self {
        Self { by: 1.0, settled: true, nudged: 0, shown: 0 }
    }
}

/// Another screen starts at its own size.
fn loosen(kiosk: Res<Kiosk>, mut tight: ResMut<Tight>) {
    if tight.shown != kiosk.model.shown {
        *tight = Tight { shown: kiosk.model.shown, ..Tight::default() };
    }
}

/// Whether words stand in more lines than they have room for.
fn is_broken((lines, node): (&TextLayoutInfo, &ComputedNode)) -> bool {
    lines.size.y > (node.size().y + HAIR) * node.inverse_scale_factor()
}

/// Looks at what was laid out: the next layout is smaller, if this one is too large for its room.
pub fn tighten(
    views: Query<(&ComputedNode, &Children), With<Viewport>>,
    nodes: Query<&ComputedNode>,
    lines: Query<(&TextLayoutInfo, &ComputedNode), With<Text>>,
    wardrobe: Res<Wardrobe>,
    fitted: Res<Fitted>,
    mut tight: ResMut<Tight>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let (high, room) = views
        .single()
        .ok()
        .and_then(|(view, parts)| Some((nodes.get(*parts.first()?).ok()?.size().y, view.size().y)))
        .unwrap_or_default();
    // Wrists need their room on the glass, however small the rest is drawn; what is shown stands in the middle.
    let missing = (fitted.0.px(WRISTS_MM) - size::WRISTS * fitted.0.scale).max(0.0);
    let room = room - 2.0 * missing;
    let fits = high <= room - HAIR || room <= 0.0 || wardrobe.letters() > 1.0;
    // Places are whole pixels, and words are broken once more when their place lost a part of one.
    let broken = tight.nudged < NUDGES && lines.iter().any(is_broken);
    let settled = (fits && !broken) || tight.by <= TIGHTEST;
    if tight.settled != settled {
        tight.settled = settled;
    }
    if !settled {
        // Halfway: a smaller drawing is wider too, and its words need fewer lines.
        let part = if fits { NUDGE } else { ((room / high + 1.0) / 2.0).min(STEP) };
        tight.nudged += u8::from(fits);
        tight.by = (tight.by * part).max(TIGHTEST);
        redraw.write(RequestRedraw);
    }
}
