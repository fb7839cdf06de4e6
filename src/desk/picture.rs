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
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    if !ui.is_rect_visible(rect) {
        return;
    }
    let pixels = (side * ui.pixels_per_point()).round().max(1.0) as u32;
    if let Some(texture) = texture(ui.ctx(), name, pixels) {
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter().image(texture.id(), rect, whole, Color32::WHITE);
    }
}

fn texture(ctx: &egui::Context, name: &str, pixels: u32) -> Option<TextureHandle> {
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

fn draw(file: &Path, pixels: u32) -> Result<ColorImage, String> {
    let size = std::fs::metadata(file).map_err(|error| error.to_string())?.len();
    if size > SVG_BYTES_MAX {
        return Err(format!("{size} bytes"));
    }
    let bytes = std::fs::read(file).map_err(|error| error.to_string())?;
    let tree = usvg::Tree::from_data(&bytes, &usvg::Options::default()).map_err(|error| error.to_string())?;
    let mut pixmap = tiny_skia::Pixmap::new(pixels, pixels).ok_or_else(|| format!("{pixels} pixels"))?;
    let (wide, high) = (tree.size().width(), tree.size().height());
    let side = pixels as f32;
    let scale = (side / wide).min(side / high);
    let place = tiny_skia::Transform::from_scale(scale, scale)
        .post_translate((side - wide * scale) / 2.0, (side - high * scale) / 2.0);
    resvg::render(&tree, place, &mut pixmap.as_mut());
    let side = pixels as usize;
    Ok(ColorImage::from_rgba_premultiplied([side, side], pixmap.data()))
}
