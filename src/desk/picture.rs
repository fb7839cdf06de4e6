//! Pictures of `assets/art`, drawn with resvg at exactly the size they are shown and kept as egui
//! textures. They are decoration beside words that say the same, so screen readers skip them.

use std::path::Path;

use bevy_egui::egui::{self, Color32, ColorImage, Id, Rect, Sense, TextureHandle, TextureOptions, Ui, Vec2, pos2};
use resvg::{tiny_skia, usvg};

/// Bytes of a picture file; a bigger one is not read.
const SVG_BYTES_MAX: u64 = 512 * 1024;

/// Shows the picture `name` (`tell/scary-or-rude`) in a square of `side` points; an empty square
/// when it cannot be drawn.
pub fn picture(ui: &mut Ui, name: &str, side: f32) {
    drawing(ui, name, Vec2::splat(side));
}

/// The same, so wide and so high.
pub fn drawing(ui: &mut Ui, name: &str, size: Vec2) {
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    if !ui.is_rect_visible(rect) {
        return;
    }
    let pixels = (size * ui.pixels_per_point()).round().max(Vec2::splat(1.0));
    if let Some(texture) = texture(ui.ctx(), name, [pixels.x as u32, pixels.y as u32]) {
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter().image(texture.id(), rect, whole, Color32::WHITE);
    }
}

fn texture(ctx: &egui::Context, name: &str, pixels: [u32; 2]) -> Option<TextureHandle> {
    let id = Id::new(("picture", name, pixels));
    if let Some(known) = ctx.data(|data| data.get_temp::<Option<TextureHandle>>(id)) {
        return known;
    }
    let file = crate::content::root().join("assets/art").join(format!("{name}.svg"));
    let drawn = match draw(&file, pixels) {
        Ok(image) => Some(ctx.load_texture(name, image, TextureOptions::LINEAR)),
        Err(error) => {
            tracing::warn!(picture = name, error, "a picture could not be drawn");
            None
        }
    };
    ctx.data_mut(|data| data.insert_temp(id, drawn.clone()));
    drawn
}

fn draw(file: &Path, [across, down]: [u32; 2]) -> Result<ColorImage, String> {
    let size = std::fs::metadata(file).map_err(|error| error.to_string())?.len();
    if size > SVG_BYTES_MAX {
        return Err(format!("{size} bytes"));
    }
    let bytes = std::fs::read(file).map_err(|error| error.to_string())?;
    let tree = usvg::Tree::from_data(&bytes, &usvg::Options::default()).map_err(|error| error.to_string())?;
    let mut pixmap = tiny_skia::Pixmap::new(across, down).ok_or_else(|| format!("{across} x {down} pixels"))?;
    let (wide, high) = (tree.size().width(), tree.size().height());
    let (shown_wide, shown_high) = (across as f32, down as f32);
    let scale = (shown_wide / wide).min(shown_high / high);
    let place = tiny_skia::Transform::from_scale(scale, scale)
        .post_translate((shown_wide - wide * scale) / 2.0, (shown_high - high * scale) / 2.0);
    resvg::render(&tree, place, &mut pixmap.as_mut());
    Ok(ColorImage::from_rgba_premultiplied([across as usize, down as usize], pixmap.data()))
}
