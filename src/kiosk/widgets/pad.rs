//! The pad a child draws its mark on. Strokes are kept as strokes (never as a photograph), drawn
//! here as the finger goes.

use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use bevy::ui::widget::NodeImageMode;
use resvg::tiny_skia;

use super::Part;
use crate::domain::agreement::{DrawnMark, MarkPoint};
use crate::domain::theme::{Rgb, Tone};
use crate::kiosk::drive::{Kiosk, Steps, Wanted};
use crate::kiosk::model::Intent;
use crate::theme::kiosk::size;
use crate::theme::wear::{Edge, Fill, Wardrobe};

/// The pen's width, as a part of the pad's height.
const PEN: f32 = 0.035;
/// Points are kept in thousandths of the pad.
const GRID: f32 = 1000.0;

pub fn plugin(app: &mut App) {
    app.add_observer(down).add_observer(moves).add_systems(Update, draw.after(Steps::Decide));
}

/// A pad.
#[derive(Component, Clone, Default)]
struct Pad;

/// A pad called `name`.
pub fn pad(name: String, wide: f32, high: f32) -> Part {
    let mut node = AccessNode::new(Role::Canvas);
    node.set_label(name);
    // An image node loses its name to Bevy's own bookkeeping: the frame around it has the name.
    let mut hidden = AccessNode::new(Role::Image);
    hidden.set_hidden();
    Box::new(bsn! {
        template_value(AccessibilityNode(node))
        Node {
            width: px(wide),
            height: px(high),
            border: {UiRect::all(px(size::BORDER))},
            border_radius: {BorderRadius::all(px(size::ROUND))},
            flex_shrink: 0.0,
        }
        Fill({Tone::Card})
        Edge({Tone::EdgeControl})
        Children [(
            Pad
            Node { width: percent(100), height: percent(100) }
            ImageNode { image_mode: {NodeImageMode::Stretch} }
            template_value(AccessibilityNode(hidden))
        )]
    })
}

type Pads<'w, 's> = Query<'w, 's, (&'static ComputedNode, &'static bevy::ui::UiGlobalTransform), With<Pad>>;

fn down(
    press: On<Pointer<Press>>,
    pads: Pads,
    scale: Res<UiScale>,
    window: Query<&Window>,
    mut wanted: MessageWriter<Wanted>,
) {
    if let Some(point) = place(press.entity, press.pointer_location.position, &pads, &scale, &window) {
        wanted.write(Wanted(Intent::PenDown(point)));
    }
}

fn moves(
    drag: On<Pointer<Drag>>,
    pads: Pads,
    scale: Res<UiScale>,
    window: Query<&Window>,
    mut wanted: MessageWriter<Wanted>,
) {
    if let Some(point) = place(drag.entity, drag.pointer_location.position, &pads, &scale, &window) {
        wanted.write(Wanted(Intent::PenMoves(point)));
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=1000 before")]
fn place(entity: Entity, at: Vec2, pads: &Pads, _scale: &UiScale, window: &Query<&Window>) -> Option<MarkPoint> {
    let (node, transform) = pads.get(entity).ok()?;
    let physical = at * window.iter().next().map_or(1.0, Window::scale_factor);
    let part = transform.inverse().transform_point2(physical) / node.size() + Vec2::splat(0.5);
    let grid = (part * GRID).clamp(Vec2::ZERO, Vec2::splat(GRID));
    Some(MarkPoint(grid.x as u16, grid.y as u16))
}

fn draw(
    kiosk: Res<Kiosk>,
    wardrobe: Res<Wardrobe>,
    mut pads: Query<(&ComputedNode, &mut ImageNode), With<Pad>>,
    mut images: ResMut<Assets<Image>>,
    mut drawn: Local<(usize, UVec2)>,
) {
    for (node, mut shown) in &mut pads {
        let size = node.size().round().as_uvec2();
        let points = kiosk.model.mark.points();
        if size.x == 0 || size.y == 0 || (*drawn == (points, size) && !shown.is_added() && !wardrobe.is_changed()) {
            continue;
        }
        *drawn = (points, size);
        if let Some(image) = paper(&kiosk.model.mark, size, wardrobe.theme().rgb(Tone::Lead)) {
            shown.image = images.add(image);
        }
    }
}

#[allow(clippy::cast_precision_loss, reason = "a pad is a few hundred pixels")]
fn paper(mark: &DrawnMark, size: UVec2, pen: Rgb) -> Option<Image> {
    let mut pixels = tiny_skia::Pixmap::new(size.x, size.y)?;
    let (wide, high) = (size.x as f32, size.y as f32);
    let at = |point: &MarkPoint| (f32::from(point.0) / GRID * wide, f32::from(point.1) / GRID * high);
    let mut ink = tiny_skia::Paint::default();
    ink.set_color_rgba8(pen.0, pen.1, pen.2, 255);
    ink.anti_alias = true;
    let width = tiny_skia::Stroke {
        width: high * PEN,
        line_cap: tiny_skia::LineCap::Round,
        line_join: tiny_skia::LineJoin::Round,
        ..tiny_skia::Stroke::default()
    };
    for stroke in &mark.0 {
        let mut path = tiny_skia::PathBuilder::new();
        for (index, point) in stroke.iter().enumerate() {
            let (x, y) = at(point);
            if index == 0 {
                path.move_to(x, y);
                // A dot is a stroke too.
                path.line_to(x + 0.1, y);
            } else {
                path.line_to(x, y);
            }
        }
        if let Some(path) = path.finish() {
            pixels.stroke_path(&path, &ink, &width, tiny_skia::Transform::identity(), None);
        }
    }
    let extent = Extent3d { width: size.x, height: size.y, depth_or_array_layers: 1 };
    let bytes = pixels.take_demultiplied();
    Some(Image::new(
        extent,
        TextureDimension::D2,
        bytes,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    ))
}
