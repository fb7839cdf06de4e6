//! What words must be: there, mentioned, short, kind, and made of letters one can see.

use std::collections::HashSet;

use serde::Deserialize;

use super::files::Pack;
use super::folder::Folder;
use super::ftl::LOCALES;
use super::limits::{FILE_PROBLEMS_MAX, PUPIL_TEXT_CHARS_MAX};
use super::problem::Problem;
use super::ron_file::{self, Placed};
use super::texts::{EASY, Message, Texts};
use super::walk::{Reader, Said};
use crate::domain::agreement::Agreement;

/// Files whose every message a child reads, by how their names begin; but for what a lesson's
/// teacher page says. All others are staff's.
const PUPIL_FILES: [&str; 5] = ["kiosk.", "promises.", "reminders.", "animals.", "lesson-"];

/// Tells what children read from what staff read.
pub struct Pupils<'l> {
    /// Messages of lessons that staff read.
    staff: HashSet<&'l str>,
}

impl<'l> Pupils<'l> {
    /// With what these lessons say to staff.
    pub fn of(lessons: &'l [Folder]) -> Self {
        let staff = said(lessons).filter(|said| said.reader == Reader::Staff);
        Self { staff: staff.map(|said| said.key.as_str()).collect() }
    }

    /// Whether children read this message.
    pub fn read(&self, id: &str, message: &Message) -> bool {
        PUPIL_FILES.iter().any(|name| message.file_name().starts_with(name)) && !self.staff.contains(id)
    }
}

/// A word or phrase not used with children, `locales/<tag>/avoid.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Avoided {
    /// The phrase, in small letters.
    pub phrase: String,
    /// Only messages whose ids begin like one of these; all when empty.
    #[serde(default)]
    pub only: Vec<String>,
}

/// Reads the phrases a language avoids; a language need not have any.
pub fn read_avoided(pack: &Pack, tag: &str, problems: &mut Vec<Problem>) -> Vec<Avoided> {
    let file = format!("{LOCALES}/{tag}/avoid.ron");
    if tag != crate::content::BASE_LANGUAGE && !pack.has(&file) {
        return Vec::new();
    }
    ron_file::read::<Vec<Avoided>>(pack, &file, None, problems).map_or_else(Vec::new, |placed| placed.value)
}

/// Every text a lesson names is there.
pub fn lesson_texts_exist(folder: &Folder, texts: &Texts, problems: &mut Vec<Problem>) {
    for (walk, written) in folder.walks() {
        for said in walk.texts.iter().filter(|_| texts.is_whole) {
            if texts.get(said.key.as_str()).is_none() {
                problems.push(written.problem(&said.path, "text-missing").with("id", said.key.as_str()));
            }
        }
    }
}

/// Buttons that stand on every screen of a lesson.
const BUTTONS: [&str; 4] = ["tell-button", "cover-button", "grown-ups-button", "listen"];

/// No text of a lesson is called exactly as a button beside it: whoever hears the screen, or looks for *Tell
/// a teacher*, must find the one that tells.
pub fn lesson_texts_are_no_buttons(folder: &Folder, texts: &Texts, problems: &mut Vec<Problem>) {
    let plain = |key: &str| texts.get(key).map(|message| message.text.trim().to_lowercase());
    let buttons: Vec<String> = BUTTONS.iter().filter_map(|key| plain(key)).collect();
    for (walk, written) in folder.walks() {
        for said in &walk.texts {
            if plain(said.key.as_str()).is_some_and(|words| buttons.contains(&words)) {
                problems.push(written.problem(&said.path, "text-button").with("id", said.key.as_str()));
            }
        }
    }
}

/// Every text a promise names is there.
pub fn promise_texts_exist(agreement: &Placed<Agreement>, texts: &Texts, problems: &mut Vec<Problem>) {
    for (index, promise) in agreement.value.promises.iter().enumerate() {
        for (path, key) in [
            ("younger.text", &promise.younger.text),
            ("younger.more", &promise.younger.more),
            ("older.text", &promise.older.text),
            ("older.more", &promise.older.more),
        ] {
            if texts.is_whole && texts.get(key.as_str()).is_none() {
                let path = format!("promises[{index}].{path}");
                problems.push(agreement.problem(&path, "text-missing").with("id", key.as_str()));
            }
        }
    }
}

/// No lesson has words nobody mentions. `unread` are folders whose lesson could not be read.
pub fn lesson_texts_are_used(lessons: &[Folder], unread: &HashSet<String>, texts: &Texts, problems: &mut Vec<Problem>) {
    let mut used: HashSet<&str> = said(lessons).map(|said| said.key.as_str()).collect();
    used.extend(texts.messages.values().flat_map(|message| &message.refers_to).map(String::as_str));
    for (id, message) in &texts.messages {
        let id = id.strip_suffix(EASY).unwrap_or(id);
        let of_lesson = message.file_name().strip_prefix("lesson-").and_then(|name| name.strip_suffix(".ftl"));
        if of_lesson.is_some_and(|lesson| !unread.contains(lesson)) && !used.contains(id) {
            problems.push(message.problem("text-unused").with("id", id));
        }
    }
}

/// Every text of every lesson.
fn said(lessons: &[Folder]) -> impl Iterator<Item = Said<'_>> {
    lessons.iter().flat_map(Folder::walks).flat_map(|(walk, _)| walk.texts)
}

/// The words of an easy form are shorter than the plain ones: else they help nobody.
pub fn easy_words_are_shorter(texts: &Texts, problems: &mut Vec<Problem>) {
    for (id, message) in texts.messages.iter().filter(|(id, _)| id.ends_with(EASY)) {
        let plain = id.strip_suffix(EASY).and_then(|plain| texts.get(plain));
        if plain.is_none_or(|plain| message.text.chars().count() >= plain.text.chars().count()) {
            problems.push(message.problem("easy-not-shorter"));
        }
    }
}

/// Messages children read are short and use none of the avoided words.
pub fn pupil_texts_are_kind(pupils: &Pupils, avoided: &[Avoided], texts: &Texts, problems: &mut Vec<Problem>) {
    let phrases: Vec<(&Avoided, Vec<String>)> =
        avoided.iter().map(|avoided| (avoided, words_of(&avoided.phrase))).collect();
    for (id, message) in texts.messages.iter().filter(|(id, message)| pupils.read(id, message)) {
        let length = message.text.chars().count();
        if length > PUPIL_TEXT_CHARS_MAX {
            problems.push(message.problem("text-long").with("count", length).with("max", PUPIL_TEXT_CHARS_MAX));
        }
        let words = words_of(&message.text);
        for (avoided, phrase) in phrases.iter().filter(|(avoided, _)| meant_for(avoided, id)) {
            if !phrase.is_empty() && words.windows(phrase.len()).any(|run| run == phrase) {
                problems.push(message.problem("text-avoided").with("phrase", avoided.phrase.as_str()));
            }
        }
    }
}

fn meant_for(avoided: &Avoided, id: &str) -> bool {
    avoided.only.is_empty() || avoided.only.iter().any(|start| id.starts_with(start.as_str()))
}

/// Lower-case words without signs.
pub(super) fn words_of(text: &str) -> Vec<String> {
    text.replace('’', "'")
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The same in what a message says once its escapes are read.
pub fn messages_hide_nothing(texts: &Texts, problems: &mut Vec<Problem>) {
    for message in texts.messages.values() {
        let hidden = hidden_characters(&message.file, &message.text);
        problems.extend(hidden.into_iter().take(1).map(|problem| Problem { line: Some(message.line), ..problem }));
    }
}

/// Characters nobody sees but which change what is read: turned writing, zero width, control signs.
/// One problem a line. Joiners stay where letters of other scripts stand on both sides: Urdu,
/// Bengali and Punjabi are spelt with them.
pub fn hidden_characters(file: &str, source: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (index, line) in source.lines().enumerate() {
        let mut before = ' ';
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            let after = letters.peek().copied().unwrap_or(' ');
            let joins = matches!(letter, '\u{200c}' | '\u{200d}') && !before.is_ascii() && !after.is_ascii();
            if is_hidden(letter) && !joins {
                let name = format!("U+{:04X}", u32::from(letter));
                problems.push(Problem::at(file, index + 1, "text-hidden").with("name", name));
                break;
            }
            before = letter;
        }
        if problems.len() >= FILE_PROBLEMS_MAX {
            break;
        }
    }
    problems
}

/// Nobody sees it, but it changes what is read.
pub(super) fn is_hidden(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
        || (letter.is_control() && letter != '\t')
}
