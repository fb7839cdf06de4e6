//! Where a voice comes from, in order: recorded by the school, shipped, the computer's own, silent.
//! A recording lies at `<data>/speech/<language>/<message>.ogg` or `.wav`; the next press of *Listen*
//! finds it.

use std::collections::HashMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::content::limits::SOUND_BYTES_MAX;
use crate::content::sound_file::{Kind, Samples, decode};
use crate::content::voices::{self, WordTime};
use crate::content::{BASE_LANGUAGE, Pack};

/// Where a school's own recordings lie, in the data folder.
pub const RECORDED: &str = "speech";
/// A shipped voice that decodes to this much less than its index says was cut short.
const MISSING_MS_MAX: u32 = 150;
/// A reader's pace where no voice sets it: each word this long, and each of its letters.
const WORD_MS: u32 = 220;
const LETTER_MS: u32 = 45;
/// Letters of a message's id, at most: it names a file.
const ID_CHARS_MAX: usize = 120;

/// A text on the screen that can be heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its message.
    pub id: String,
    /// The words as they stand there.
    pub shown: String,
    /// The words as they are said: the same, but for messages that something is filled into.
    pub said: String,
}

/// Where voices and sounds are looked for.
#[derive(Clone, Debug)]
pub struct Folders {
    /// The pack with `assets/`.
    pub pack: PathBuf,
    /// The school's data.
    pub data: PathBuf,
    /// The language on show.
    pub language: String,
}

/// Who says a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Voice {
    /// Somebody at the school.
    Recorded(Samples),
    /// The narrator.
    Shipped(Samples),
    /// Neither: the computer's own speech, or nobody.
    None,
}

/// A line, ready to be said.
#[derive(Clone, Debug, PartialEq)]
pub struct Ready {
    /// Who says it.
    pub voice: Voice,
    /// How long it takes, in milliseconds.
    pub ms: u32,
    /// When each word is said; empty when nobody knows.
    pub words: Vec<WordTime>,
}

/// Looks for voices; keeps the indexes it read.
#[derive(Debug)]
pub struct Sources {
    folders: Folders,
    /// Voices by message, for each language asked for.
    shipped: HashMap<String, HashMap<String, (String, voices::Voice)>>,
}

impl Sources {
    /// Looks in these folders.
    pub fn new(folders: Folders) -> Self {
        Self { folders, shipped: HashMap::new() }
    }

    /// Looks for voices of another language from now on.
    pub fn speak(&mut self, language: String) {
        self.folders.language = language;
    }

    /// Finds who says a line.
    pub fn find(&mut self, line: &Line) -> Ready {
        let shipped = self.shipped(line);
        let words = shipped.as_ref().map(|(_, voice)| voice.words.clone());
        if let Some(samples) = self.recorded(&line.id) {
            // Nobody knows when somebody else says which word: the whole line is shown as being said.
            return Ready { ms: samples.ms(), voice: Voice::Recorded(samples), words: Vec::new() };
        }
        let words = words.filter(|_| line.shown == line.said);
        match shipped.and_then(|(file, voice)| Some((self.decoded(&file, voice.ms)?, voice.ms))) {
            Some((samples, ms)) => {
                Ready { ms: samples.ms().max(ms), voice: Voice::Shipped(samples), words: words.unwrap_or_default() }
            }
            None => silent(line),
        }
    }

    /// The same where nothing may be heard: nothing is decoded, and words keep a voice's times.
    pub fn find_silent(&mut self, line: &Line) -> Ready {
        match self.shipped(line).filter(|_| line.shown == line.said) {
            Some((_, voice)) => Ready { voice: Voice::None, ms: voice.ms, words: voice.words },
            None => silent(line),
        }
    }

    /// A short sound.
    pub fn effect(&self, file: &str) -> Option<Samples> {
        let bytes = bounded(&self.folders.pack.join(file))?;
        decode(&bytes, Kind::Wav).inspect_err(|flaw| tracing::warn!(file, ?flaw, "a sound is broken")).ok()
    }

    fn recorded(&self, id: &str) -> Option<Samples> {
        if !names_a_file(id) {
            return None;
        }
        let folder = self.folders.data.join(RECORDED).join(&self.folders.language);
        Kind::ALL.into_iter().find_map(|kind| {
            let bytes = bounded(&folder.join(format!("{id}.{}", kind.ending())))?;
            let decoded = decode(&bytes, kind);
            decoded.inspect_err(|flaw| tracing::warn!(id, ?flaw, "a recording cannot be played")).ok()
        })
    }

    /// The shipped voice of exactly these words, in the language on show or in English.
    fn shipped(&mut self, line: &Line) -> Option<(String, voices::Voice)> {
        let sum = voices::checksum(&line.said);
        let own = self.folders.language.clone();
        [own.as_str(), BASE_LANGUAGE].into_iter().find_map(|language| {
            let index = self.index(language);
            index.get(&line.id).filter(|(_, voice)| voice.sum == sum).cloned()
        })
    }

    fn index(&mut self, language: &str) -> &HashMap<String, (String, voices::Voice)> {
        let pack = &self.folders.pack;
        self.shipped.entry(language.to_owned()).or_insert_with(|| {
            let Ok(pack) = Pack::open(pack) else { return HashMap::new() };
            let mut problems = Vec::new();
            let books = voices::read(&pack, language, &mut problems);
            if !problems.is_empty() {
                tracing::warn!(language, problems = problems.len(), "voices have problems: run `tawny check`");
            }
            let voices = books.into_iter().flat_map(|(name, book)| {
                let file = move |id: &str| voices::file_of(language, &name, id);
                book.value.voices.into_iter().map(move |voice| (voice.id.clone(), (file(&voice.id), voice)))
            });
            voices.collect()
        })
    }

    fn decoded(&self, file: &str, ms: u32) -> Option<Samples> {
        let bytes = Pack::open(&self.folders.pack).and_then(|pack| pack.bytes(file, SOUND_BYTES_MAX));
        let bytes = bytes.inspect_err(|problem| tracing::warn!(file, rule = problem.rule, "no voice")).ok()?;
        let samples =
            decode(&bytes, Kind::Ogg).inspect_err(|flaw| tracing::warn!(file, ?flaw, "a voice is broken")).ok()?;
        // Half a promise could say its opposite.
        (samples.ms() + MISSING_MS_MAX >= ms).then_some(samples)
    }
}

/// Whether a message's id is a file's plain name too.
pub fn names_a_file(id: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !id.is_empty() && id.len() <= ID_CHARS_MAX && id.chars().all(plain)
}

/// A line nobody says: its words at a reader's pace.
pub fn silent(line: &Line) -> Ready {
    let mut words = Vec::new();
    let mut now = 0;
    for (from, word) in words_of(&line.shown) {
        let letters = u32::try_from(word.chars().count()).unwrap_or(u32::MAX);
        let ends = now + WORD_MS + LETTER_MS.saturating_mul(letters);
        let at = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        words.push(WordTime(at(from), at(from + word.len()), now, ends));
        now = ends;
    }
    Ready { voice: Voice::None, ms: now, words }
}

/// Words with the byte they begin at, without the signs around them.
fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let place = |part: &str| part.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    let words = text.split_whitespace().map(|part| part.trim_matches(|c: char| !c.is_alphanumeric()));
    words.filter(|word| !word.is_empty()).map(move |word| (place(word), word))
}

/// A plain file's bytes, when there are not too many.
fn bounded(path: &Path) -> Option<Vec<u8>> {
    let facts = path.metadata().ok()?;
    if !facts.is_file() || facts.len() > SOUND_BYTES_MAX {
        return None;
    }
    let mut bytes = Vec::new();
    File::open(path).ok()?.take(SOUND_BYTES_MAX).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}
