//! What a template sees of the world: our fonts, the templates beside it, and what stands on the paper.
//! Nothing else: no other file, no package, no network, no clock.

use std::collections::HashMap;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use zeroize::Zeroizing;

use super::letters;
use super::paper::{Paper, each_text};
use crate::content::{Pack, Problem, papers};

/// What stands on the paper, as a template asks for it: `json("paper.json")`.
const DATA: &str = "paper.json";
/// Our fonts that stand on paper, below the pack. A template names their families.
const FONTS: [&str; 8] = [
    "assets/fonts/Andika-Regular.ttf",
    "assets/fonts/Andika-Bold.ttf",
    "assets/fonts/NotoNaskhArabic-Regular.ttf",
    "assets/fonts/NotoNaskhArabic-Bold.ttf",
    "assets/fonts/NotoSansBengali-Regular.ttf",
    "assets/fonts/NotoSansBengali-Bold.ttf",
    "assets/fonts/NotoSansGurmukhi-Regular.ttf",
    "assets/fonts/NotoSansGurmukhi-Bold.ttf",
];
/// Bytes of a font.
const FONT_BYTES_MAX: u64 = 8 << 20;

/// The world of one paper.
pub struct PaperWorld {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    templates: HashMap<FileId, Source>,
    data: (FileId, Bytes),
}

impl PaperWorld {
    /// The world in which `paper` is laid out with the templates of `pack`. Its bytes are wiped when the
    /// last of it is gone.
    pub fn of(paper: &Paper, pack: &Pack) -> Result<Self, Problem> {
        let fonts: Vec<Font> = FONTS.iter().map(|file| font(pack, file)).collect::<Result<_, _>>()?;
        let mut templates = HashMap::new();
        // The one asked for is read first: that it is missing is what one must hear.
        let text = papers::read(pack, paper.template)?;
        let main = file(paper.template)?;
        templates.insert(main, Source::new(main, text));
        for entry in pack.entries(papers::FOLDER)?.iter().filter(|entry| entry.name.ends_with(".typ")) {
            let id = file(&entry.name)?;
            templates.insert(id, Source::new(id, papers::read(pack, &entry.name)?));
        }
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            data: (file(DATA)?, Bytes::new(data(paper, &fonts))),
            fonts,
            main,
            templates,
        })
    }

    /// The template a fault is in, by its name, and its line there.
    pub fn place(&self, id: FileId, offset: usize) -> Option<(&str, usize)> {
        let source = self.templates.get(&id)?;
        let before = source.text().get(..offset).unwrap_or_default();
        Some((id.get().vpath().get_without_slash(), 1 + before.matches('\n').count()))
    }
}

impl World for PaperWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.templates.get(&id).cloned().ok_or_else(|| not_here(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let (data, bytes) = &self.data;
        if id == *data { Ok(bytes.clone()) } else { Err(not_here(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_here(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

fn file(name: &str) -> Result<FileId, Problem> {
    let path = VirtualPath::new(name).map_err(|_| Problem::of(name, "file-outside"))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

fn font(pack: &Pack, file: &str) -> Result<Font, Problem> {
    let bytes = pack.bytes(file, FONT_BYTES_MAX)?;
    Font::new(Bytes::new(bytes), 0).ok_or_else(|| Problem::of(file, "font-broken"))
}

/// The paper as JSON, every text of it legible with these fonts. That a sign stands there as its number
/// is said where one does.
fn data(paper: &Paper, fonts: &[Font]) -> Zeroizing<Vec<u8>> {
    let mut paper = paper.clone();
    let has = |letter: char| fonts.iter().any(|font| font.info().coverage.contains(u32::from(letter)));
    let mut numbers = false;
    each_text(&mut paper.data, &mut |text| {
        let legible = letters::legible(text, &has);
        numbers |= legible != *text;
        *text = legible;
    });
    if !numbers && let Some(note) = paper.data.get_mut("numbers") {
        *note = serde_json::Value::Null;
    }
    // JSON of texts, numbers and maps by text is always written.
    Zeroizing::new(serde_json::to_vec(&paper.data).unwrap_or_default())
}
