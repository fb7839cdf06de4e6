//! Pictures: SVG (a school's own may be PNG) drawn by resvg at exactly the size it is shown at, crisp on every display, kept
//! for the next screen that shows it.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bevy::asset::{AssetEventSystems, RenderAssetUsages};
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use bevy::ui::UiSystems;
use bevy::ui::widget::NodeImageMode;
use resvg::{tiny_skia, usvg};

use super::setting::Setting;
use super::tight::{Tight, tighten};
use crate::content::Pack;
use crate::content::assets::ASSETS;
use crate::content::limits::PICTURE_BYTES_MAX;
use crate::content::own::{SIGNED, SYMBOLS};

/// A larger picture is drawn at this width or height and stretched.
const SIDE_PX_MAX: u32 = 4096;
/// Pictures that point along the line of reading: they turn round with it. Owls and places do not.
const TURNING: [&str; 5] = ["symbol/again", "symbol/back", "symbol/back-white", "symbol/next", "symbol/next-white"];
/// How many times as large as it is shown a picture is drawn, until one can be.
const SIZES_TRIED: [u32; 3] = [1, 2, 3];
/// Head and shoulders of the grown-ups in `assets/art/people`, from their upper left corner.
const BUST: Vec2 = Vec2::new(240.0, 236.0);
/// Nothing of a picture lies farther away than so many times its longer side.
const FAR: f32 = 16.0;
/// Round corners, as a part of a picture's height.
const CORNER: f32 = 0.06;

pub fn plugin(app: &mut App) {
    // Only in the size it will be seen in.
    let settled = |tight: Res<Tight>| tight.settled;
    let draw = draw.after(UiSystems::Layout).after(tighten).before(AssetEventSystems);
    app.add_systems(PostUpdate, draw.run_if(settled));
}

/// A node that shows a picture of `assets/art`, such as `owl/wave`.
#[derive(Component, Clone, Default, Debug, PartialEq, Eq, Hash)]
#[require(ImageNode)]
pub struct Drawing {
    /// The file below `assets/art`, without `.svg`.
    pub name: String,
    /// Cover the node and lose the edges (places), instead of fitting inside it.
    pub cover: bool,
    /// With round corners.
    pub round: bool,
    /// Head and shoulders alone, of somebody drawn from head to foot.
    pub bust: bool,
}

/// Pictures read and drawn so far.
#[derive(Resource)]
pub struct Art {
    /// The course: its pictures were bounded when it was checked.
    pack: Pack,
    /// The data folder, where a school's own pictures lie.
    data: PathBuf,
    read: HashMap<String, Option<Read>>,
    drawn: HashMap<(Drawing, UVec2, bool), Handle<Image>>,
}

impl Art {
    /// Pictures of this course; a school's own, below its data folder, were checked before
    /// (`content::own`).
    pub fn new(pack: Pack, data: PathBuf) -> Self {
        Self { pack, data, read: HashMap::new(), drawn: HashMap::new() }
    }

    /// Pictures are read again, from this course, when they are shown next.
    pub fn read_from(&mut self, pack: Pack) {
        self.pack = pack;
        self.read.clear();
        self.drawn.clear();
    }

    fn picture(&mut self, name: &str) -> Option<Read> {
        let own =
            [SYMBOLS, SIGNED].iter().any(|folder| name.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')));
        let (pack, data) = (&self.pack, &self.data);
        let read = || match own {
            true => Read::own(&data.join(name)),
            false => Read::svg(&pack.bytes(&format!("{ASSETS}/art/{name}.svg"), PICTURE_BYTES_MAX).ok()?),
        };
        let picture = self.read.entry(name.to_owned()).or_insert_with(read).clone();
        if picture.is_none() {
            tracing::warn!(picture = name, "no such picture, or none that can be drawn");
        }
        picture
    }

    /// The picture at this many real pixels.
    fn image(
        &mut self,
        drawing: &Drawing,
        size: UVec2,
        mirrored: bool,
        images: &mut Assets<Image>,
    ) -> Option<Handle<Image>> {
        let turned = mirrored && TURNING.contains(&drawing.name.as_str());
        let key = (drawing.clone(), size, turned);
        if let Some(handle) = self.drawn.get(&key) {
            return Some(handle.clone());
        }
        let picture = self.picture(&drawing.name)?;
        let handle = images.add(drawn_safely(&picture, size, drawing, turned)?);
        self.drawn.insert(key, handle.clone());
        Some(handle)
    }
}

/// A picture as it was read.
#[derive(Clone)]
enum Read {
    Svg(Arc<usvg::Tree>),
    Png(Arc<tiny_skia::Pixmap>),
}

impl Read {
    fn own(path: &Path) -> Option<Self> {
        let bytes = std::fs::read(path).ok()?;
        if path.extension().is_some_and(|kind| kind == "png") {
            return tiny_skia::Pixmap::decode_png(&bytes).ok().map(|pixels| Self::Png(Arc::new(pixels)));
        }
        Self::svg(&bytes)
    }

    fn svg(bytes: &[u8]) -> Option<Self> {
        let tree = usvg::Tree::from_data(bytes, &usvg::Options::default()).ok()?;
        let far = FAR * tree.size().width().max(tree.size().height());
        stays_near(tree.root(), far).then(|| Self::Svg(Arc::new(tree)))
    }

    #[allow(clippy::cast_precision_loss, reason = "sides are at most 4096")]
    fn size(&self) -> Vec2 {
        match self {
            Self::Svg(tree) => Vec2::new(tree.size().width(), tree.size().height()),
            Self::Png(pixels) => Vec2::new(pixels.width() as f32, pixels.height() as f32),
        }
    }
}

/// Whether nothing in a group is drawn farther away than this: tiny-skia 0.12 ends the process on
/// coordinates no drawing has (a panic while it cleans up after a panic).
fn stays_near(group: &usvg::Group, far: f32) -> bool {
    let near = |edge: f32| edge.abs() <= far;
    let bounds = |node: &usvg::Node| {
        let place = node.abs_stroke_bounding_box();
        [place.left(), place.top(), place.right(), place.bottom()].into_iter().all(near)
    };
    let hidden = group.clip_path().map(usvg::ClipPath::root).into_iter().chain(group.mask().map(usvg::Mask::root));
    let inside = |node: &usvg::Node| match node {
        usvg::Node::Group(group) => stays_near(group, far),
        _ => true,
    };
    group.children().iter().all(|node| bounds(node) && inside(node))
        && hidden.into_iter().all(|part| stays_near(part, far))
}

fn draw(
    mut art: ResMut<Art>,
    mut images: ResMut<Assets<Image>>,
    setting: Res<Setting>,
    mut nodes: Query<(&Drawing, &ComputedNode, &mut ImageNode), Or<(Changed<ComputedNode>, Changed<Drawing>)>>,
) {
    for (drawing, node, mut shown) in &mut nodes {
        let size = node.size().round().as_uvec2().min(UVec2::splat(SIDE_PX_MAX));
        if size.x == 0 || size.y == 0 {
            continue;
        }
        if let Some(handle) = art.image(drawing, size, setting.mirrors(), &mut images)
            && shown.image != handle
        {
            shown.image = handle;
            shown.image_mode = NodeImageMode::Stretch;
        }
    }
}

/// Takes the corners off.
fn round_off(pixels: &mut tiny_skia::Pixmap, radius: f32) {
    #[allow(clippy::cast_precision_loss, reason = "sides are at most 4096")]
    let (wide, high) = (pixels.width() as f32, pixels.height() as f32);
    // Bézier handles of a quarter circle.
    let (r, k) = (radius, radius * 0.447_7);
    let mut path = tiny_skia::PathBuilder::new();
    path.move_to(r, 0.0);
    path.line_to(wide - r, 0.0);
    path.cubic_to(wide - k, 0.0, wide, k, wide, r);
    path.line_to(wide, high - r);
    path.cubic_to(wide, high - k, wide - k, high, wide - r, high);
    path.line_to(r, high);
    path.cubic_to(k, high, 0.0, high - k, 0.0, high - r);
    path.line_to(0.0, r);
    path.cubic_to(0.0, k, k, 0.0, r, 0.0);
    path.close();
    let mask = tiny_skia::Mask::new(pixels.width(), pixels.height());
    if let (Some(path), Some(mut mask)) = (path.finish(), mask) {
        mask.fill_path(&path, tiny_skia::FillRule::Winding, true, tiny_skia::Transform::identity());
        pixels.apply_mask(&mask);
    }
}

/// resvg 0.47 gives up by panicking where a filter's edge falls between two pixels: the same picture
/// twice as large is drawn then, and shrunk. A picture is never worth the window.
fn drawn_safely(picture: &Read, size: UVec2, drawing: &Drawing, turned: bool) -> Option<Image> {
    SIZES_TRIED.into_iter().find_map(|times| {
        let draw = || rasterise(picture, (size * times).min(UVec2::splat(SIDE_PX_MAX)), drawing, turned);
        catch_unwind(AssertUnwindSafe(draw)).ok().flatten()
    })
}

#[allow(clippy::cast_precision_loss, reason = "sides are at most 4096")]
fn rasterise(picture: &Read, size: UVec2, drawing: &Drawing, turned: bool) -> Option<Image> {
    let mut pixels = tiny_skia::Pixmap::new(size.x, size.y)?;
    let (wide, high) = (size.x as f32, size.y as f32);
    let own = if drawing.bust { BUST } else { picture.size() };
    let (x, y) = (wide / own.x, high / own.y);
    let scale = if drawing.cover { x.max(y) } else { x.min(y) };
    // What a bust leaves out stays below the lower edge.
    let above = (high - own.y * scale) / if drawing.bust { 1.0 } else { 2.0 };
    let place = tiny_skia::Transform::from_scale(scale, scale).post_translate((wide - own.x * scale) / 2.0, above);
    let place = if turned { place.post_scale(-1.0, 1.0).post_translate(wide, 0.0) } else { place };
    match picture {
        Read::Svg(tree) => resvg::render(tree, place, &mut pixels.as_mut()),
        Read::Png(shown) => {
            let smooth = tiny_skia::PixmapPaint { quality: tiny_skia::FilterQuality::Bicubic, ..default() };
            pixels.draw_pixmap(0, 0, shown.as_ref().as_ref(), &smooth, place, None);
        }
    }
    if drawing.round {
        round_off(&mut pixels, high * CORNER);
    }
    let mut bytes = pixels.take_demultiplied();
    bytes.shrink_to_fit();
    let extent = Extent3d { width: size.x, height: size.y, depth_or_array_layers: 1 };
    // The picture lives on the graphics card only: half the memory.
    Some(Image::new(
        extent,
        TextureDimension::D2,
        bytes,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    ))
}

#[cfg(test)]
#[path = "art_tests.rs"]
mod tests;
