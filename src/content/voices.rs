//! Voices that ship: who says which text, and when each word is said. `assets/speech/<tag>/` holds
//! one index for each file of words, `<file>.ron`, and beside it the sounds, `<file>/<id>.ogg`. All of
//! it is made by `assets/speech/make`, from what [`spoken`] says a child hears.
//!
//! An index ties a voice to its words by their checksum: a text that changed is not spoken with the
//! old words, neither by the kiosk nor unnoticed by `tawny check`.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::Deserialize;

use super::BASE_LANGUAGE;
use super::files::Pack;
use super::limits::{SOUND_BYTES_MAX, SOUND_SECS_MAX, VOICE_WORDS_MAX};
use super::problem::Problem;
use super::ron_file::{self, Placed};
use super::sound_file::{self, Flaw, Kind};
use super::text_rules::Pupils;
use super::texts::{Message, Texts};

/// Where voices stand, below a pack; one folder for each language.
pub const SPEECH: &str = "assets/speech";
/// The format of an index.
pub const FORMAT: u32 = 1;
/// A voice may be this much longer or shorter than its index says: a codec works in blocks.
const OFF_MS_MAX: u32 = 120;

/// The voices of one file of words.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Book {
    /// The format.
    #[serde(rename = "format_version")]
    _format_version: u32,
    /// What made them, and how: `hibari-tts 0.2.1, heart, …`.
    pub engine: String,
    /// One for each text.
    pub voices: Vec<Voice>,
}

/// One voice.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    /// The message it says.
    pub id: String,
    /// The checksum of the words it says ([`checksum`]).
    pub sum: String,
    /// How long it is, in milliseconds.
    pub ms: u32,
    /// How it was said, in the engine's phonemes: for those who mend a word.
    #[serde(rename = "said")]
    _said: String,
    /// When each word is said; empty when nobody knows.
    pub words: Vec<WordTime>,
}

/// A word of a text: the bytes it takes from the first to the one after the last, and when it is
/// said, from and to, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct WordTime(pub u32, pub u32, pub u32, pub u32);

/// A text that can be heard, with the file of words it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToSay<'t> {
    /// The file of words, without folder and ending: `kiosk`.
    pub book: &'t str,
    /// The message.
    pub id: &'t str,
    /// What is said.
    pub text: &'t str,
}

/// Ties a voice to its words. Not a cipher: it finds what was forgotten, not what was forged.
pub fn checksum(text: &str) -> String {
    format!("{:08x}", crc32fast::hash(text.as_bytes()))
}

/// What a voice says for a message: its `.spoken` form where it has one, else its words. A message
/// that something is filled into is said only in its `.spoken` form: no name is ever baked in.
pub fn spoken(message: &Message) -> Option<&str> {
    let own = Some(message.text.as_str()).filter(|_| message.variables.is_empty());
    message.spoken.as_deref().or(own).map(str::trim).filter(|text| text.chars().any(char::is_alphabetic))
}

/// Every text of a language that children hear, by file and id.
pub fn to_say<'t>(texts: &'t Texts, pupils: &Pupils) -> Vec<ToSay<'t>> {
    let theirs = texts.messages.iter().filter(|(id, message)| pupils.read(id, message));
    let said = theirs.filter_map(|(id, message)| Some(ToSay { book: book_of(message), id, text: spoken(message)? }));
    let mut said: Vec<_> = said.collect();
    said.sort_by_key(|one| (one.book, one.id));
    said
}

fn book_of(message: &Message) -> &str {
    let name = message.file_name();
    name.strip_suffix(".ftl").unwrap_or(name)
}

/// Reads every index of a language, by the name of its file of words.
pub fn read(pack: &Pack, tag: &str, problems: &mut Vec<Problem>) -> BTreeMap<String, Placed<Book>> {
    let folder = format!("{SPEECH}/{tag}");
    let entries = pack.entries(&folder).unwrap_or_default();
    let names = entries.iter().filter_map(|entry| entry.name.strip_suffix(".ron"));
    names
        .filter_map(|name| {
            let file = format!("{folder}/{name}.ron");
            Some((name.to_owned(), ron_file::read(pack, &file, Some(FORMAT), problems)?))
        })
        .collect()
}

/// Everything a child meets can be heard in English, in the words that stand on the screen, and no voice says
/// what nobody meets. Another language is spoken file by file of words: one without voices has none yet, and
/// that is no problem; one that has some has them all.
pub fn voices_are_sound(pack: &Pack, texts: &Texts, pupils: &Pupils, problems: &mut Vec<Problem>) {
    for message in texts.messages.values() {
        if message.spoken_fills_in {
            problems.push(message.problem("voice-name"));
        }
    }
    if pack.entries(&format!("{SPEECH}/{}", texts.tag)).is_err() || !texts.is_whole {
        return;
    }
    let books = read(pack, &texts.tag, problems);
    let said = to_say(texts, pupils);
    texts_are_said(texts, &books, &said, problems);
    for (name, book) in &books {
        let ids: HashSet<&str> = said.iter().filter(|one| one.book == name).map(|one| one.id).collect();
        voices_are_used(pack, name, book, &ids, problems);
        for (index, voice) in book.value.voices.iter().enumerate() {
            let problem = |rule| book.problem(&format!("voices[{index}].id"), rule).with("id", voice.id.as_str());
            let file = file_of(&texts.tag, name, &voice.id);
            problems.extend(voice_is_whole(pack, &file, voice, problem));
            problems.extend(words_are_in_order(voice).then(|| problem("voice-words")));
        }
    }
}

/// Where a shipped voice's sound stands, below a pack.
pub fn file_of(tag: &str, book: &str, id: &str) -> String {
    format!("{SPEECH}/{tag}/{book}/{id}.{}", Kind::Ogg.ending())
}

fn texts_are_said(texts: &Texts, books: &BTreeMap<String, Placed<Book>>, said: &[ToSay], problems: &mut Vec<Problem>) {
    let mut without = BTreeSet::new();
    for one in said {
        let Some(message) = texts.get(one.id) else { continue };
        let Some(book) = books.get(one.book) else {
            // A new file of words is one thing to do, not a hundred.
            if texts.tag == BASE_LANGUAGE && without.insert(one.book) {
                problems.push(Problem::at(&message.file, message.line, "voice-book"));
            }
            continue;
        };
        match book.value.voices.iter().find(|voice| voice.id == one.id) {
            None => problems.push(message.problem("voice-missing").with("id", one.id)),
            Some(voice) if voice.sum != checksum(one.text) => {
                problems.push(message.problem("voice-stale").with("id", one.id));
            }
            Some(_) => {}
        }
    }
}

fn voices_are_used(pack: &Pack, name: &str, book: &Placed<Book>, ids: &HashSet<&str>, problems: &mut Vec<Problem>) {
    let mut listed = HashSet::new();
    for (index, voice) in book.value.voices.iter().enumerate() {
        let problem = |rule| book.problem(&format!("voices[{index}].id"), rule).with("id", voice.id.as_str());
        if !ids.contains(voice.id.as_str()) {
            problems.push(problem("voice-unused"));
        } else if !listed.insert(voice.id.as_str()) {
            problems.push(problem("voice-twice"));
        }
    }
    let folder = book.file.strip_suffix(".ron").unwrap_or(name);
    for entry in pack.entries(folder).unwrap_or_default() {
        let id = entry.name.strip_suffix(".ogg").unwrap_or_default();
        if !book.value.voices.iter().any(|voice| voice.id == id) {
            problems.push(Problem::of(&format!("{folder}/{}", entry.name), "voice-file-unused"));
        }
    }
}

/// The file is there, whole, Ogg Vorbis with one channel, and as long as the index says.
fn voice_is_whole(
    pack: &Pack,
    file: &str,
    voice: &Voice,
    problem: impl Fn(&'static str) -> Problem,
) -> Option<Problem> {
    let bytes = match pack.bytes(file, SOUND_BYTES_MAX) {
        Ok(bytes) => bytes,
        Err(missing) if missing.rule == "file-missing" => {
            return Some(problem("voice-file-missing").with("file", file));
        }
        Err(other) => return Some(other),
    };
    let at_file = |rule| Some(Problem::of(file, rule));
    match sound_file::look(&bytes, Kind::Ogg) {
        Err(Flaw::Broken) => at_file("voice-format"),
        Err(Flaw::CutShort) => at_file("voice-cut-short"),
        Err(Flaw::TooLong) => Some(Problem::of(file, "voice-long").with("max", SOUND_SECS_MAX)),
        Ok(facts) if facts.channels != 1 => at_file("voice-format"),
        Ok(facts) if facts.ms.abs_diff(voice.ms) > OFF_MS_MAX => at_file("voice-cut-short"),
        Ok(_) => None,
    }
}

/// Whether the times of words go backwards or beyond the end.
fn words_are_in_order(voice: &Voice) -> bool {
    let mut last = (0, 0);
    let wrong = |WordTime(from, to, begins, ends): &WordTime| {
        let ill = *from < last.0 || to <= from || *begins < last.1 || ends < begins || *ends > voice.ms;
        last = (*to, *ends);
        ill
    };
    voice.words.len() > VOICE_WORDS_MAX || voice.words.iter().any(wrong)
}
