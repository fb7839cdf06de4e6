//! Font files, read as far as words need it: what the family is called, which characters it has,
//! and how wide they are. A file that was cut short is refused here, before the window meets it.

use ttf_parser::{Face, RawFace, name_id};

use super::files::Pack;
use super::problem::Problem;

/// Where font files stand below a pack.
pub const FONTS: &str = "assets/fonts";
/// A font file, in bytes: 4 MiB. The largest of ours is under 700 kB.
pub const FONT_BYTES_MAX: u64 = 4 << 20;

/// A font file that can be used.
#[derive(Debug)]
pub struct FontFile {
    bytes: Vec<u8>,
    /// The family's name as it stands in the file; what windows ask for it by.
    pub family: String,
}

impl FontFile {
    /// Reads `name` below [`FONTS`]. Fails when it is missing, too big, cut short or no font.
    pub fn read(pack: &Pack, name: &str) -> Result<Self, Problem> {
        let file = format!("{FONTS}/{name}");
        let bytes = pack.bytes(&file, FONT_BYTES_MAX)?;
        match family_of(&bytes) {
            Some(family) => Ok(Self { bytes, family }),
            None => Err(Problem::of(&file, "font-broken")),
        }
    }

    /// The file as it is.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// What it can draw.
    pub fn face(&self) -> Option<Face<'_>> {
        Face::parse(&self.bytes, 0).ok()
    }
}

/// The files of each family a language names, in its order.
pub type Families = Vec<Vec<FontFile>>;

/// The family's name; `None` for what is no whole font.
fn family_of(bytes: &[u8]) -> Option<String> {
    let raw = RawFace::parse(bytes, 0).ok()?;
    // A table that ends behind the file's end was cut off, and parsers look away.
    let is_whole = raw.table_records.into_iter().all(|table| {
        let end = usize::try_from(u64::from(table.offset) + u64::from(table.length));
        end.is_ok_and(|end| end <= bytes.len())
    });
    let face = Face::parse(bytes, 0).ok()?;
    if !is_whole || face.number_of_glyphs() == 0 || face.tables().cmap.is_none() {
        return None;
    }
    let named = |id| face.names().into_iter().filter(|name| name.name_id == id).find_map(|name| name.to_string());
    named(name_id::TYPOGRAPHIC_FAMILY).or_else(|| named(name_id::FAMILY))
}

/// How wide these words are drawn, in the letters' size, each character by itself. Marks that stand
/// on other letters have no width; what joins (Arabic) is narrower in truth.
pub fn width(text: &str, faces: &[Face]) -> f32 {
    let advance = |c: char| {
        faces.iter().find_map(|face| {
            let wide = face.glyph_hor_advance(face.glyph_index(c)?)?;
            Some(f32::from(wide) / f32::from(face.units_per_em()))
        })
    };
    text.chars().filter_map(advance).sum()
}
