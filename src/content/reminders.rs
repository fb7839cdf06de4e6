//! Reminders for the start of a lesson, `assets/reminders/*.ron`: read, checked, and their words
//! with them. A school may add a file of its own beside ours.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::Deserialize;

use super::agreement_rules::PROMISES;
use super::assets::{Pictures, is_picture_name};
use super::files::Pack;
use super::problem::Problem;
use super::reading::Measure;
use super::reading_rules::Limits;
use super::ron_file::{self, Placed};
use super::texts::Texts;
use crate::domain::ids::{PromiseId, ReminderId};
use crate::domain::lesson_start::REMINDERS_SHOWN;
use crate::domain::reminder::{REMINDER_FORMAT, Reminder, Tool};
use crate::domain::text::{Picture, Wording};

/// Where they stand below a pack.
pub const FOLDER: &str = "assets/reminders";
/// Reminders a school needs: with fewer a class hears the same ones every few weeks
/// (CHILDREN.md §1).
pub const REMINDERS_MIN: usize = 40;
/// Characters of a reminder's name.
const ID_CHARS_MAX: usize = 40;
/// The file of their words.
const WORDS: &str = "reminders.ftl";

/// A rule all files keep together.
pub type Rule = fn(&[Placed<Written>], &mut Vec<Problem>);

/// The rules of what stands in the files; those of words and pictures ask for more.
pub const RULES: &[Rule] = &[
    ids_are_names,
    ids_stand_once,
    promises_are_known,
    tools_are_known,
    tools_stand_once,
    there_are_enough,
    every_promise_is_recalled,
    every_tool_fills_a_start,
];

/// One file, as its author wrote it: names of tools and promises are looked up below, so that each
/// one misspelt is told with its line.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    #[serde(rename = "format_version")]
    _format: u32,
    reminders: Vec<WrittenReminder>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenReminder {
    id: String,
    promise: String,
    tools: Vec<ToolName>,
    picture: Picture,
}

/// The name of a tool, without quotes in the file; one nobody knows is kept to be told.
#[derive(Debug)]
struct ToolName(String);

impl<'de> Deserialize<'de> for ToolName {
    fn deserialize<D: serde::Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct AnyName;
        impl serde::de::Visitor<'_> for AnyName {
            type Value = ToolName;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a tool")
            }
            fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<ToolName, E> {
                Ok(ToolName(name.to_owned()))
            }
        }
        reader.deserialize_identifier(AnyName)
    }
}

/// A place in a file: `reminders[3].promise`.
struct At<'w> {
    file: &'w Placed<Written>,
    index: usize,
}

impl At<'_> {
    fn problem(&self, field: &str, rule: &'static str) -> Problem {
        self.file.problem(&format!("reminders[{}].{field}", self.index), rule)
    }
}

/// Reads every file of the folder.
pub fn read(pack: &Pack, problems: &mut Vec<Problem>) -> Vec<Placed<Written>> {
    let entries = match pack.entries(FOLDER) {
        Ok(entries) => entries,
        Err(problem) => {
            problems.push(problem);
            return Vec::new();
        }
    };
    let names = entries.into_iter().filter(|entry| !entry.is_folder && entry.name.ends_with(".ron"));
    names
        .filter_map(|entry| ron_file::read(pack, &format!("{FOLDER}/{}", entry.name), Some(REMINDER_FORMAT), problems))
        .collect()
}

fn rows<'w>(files: &'w [Placed<Written>]) -> impl Iterator<Item = (At<'w>, &'w WrittenReminder)> {
    files
        .iter()
        .flat_map(|file| file.value.reminders.iter().enumerate().map(move |(index, row)| (At { file, index }, row)))
}

/// Names are short, of small letters, digits and hyphens: the words are found by them.
pub fn ids_are_names(files: &[Placed<Written>], problems: &mut Vec<Problem>) {
    for (at, row) in rows(files) {
        if !is_id(&row.id) {
            problems.push(at.problem("id", "reminder-id").with("id", row.id.as_str()).with("max", ID_CHARS_MAX));
        }
    }
}

pub(super) fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id.len() <= ID_CHARS_MAX
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// No two reminders have one name, in whichever files.
pub fn ids_stand_once(files: &[Placed<Written>], problems: &mut Vec<Problem>) {
    let mut seen = HashSet::new();
    for (at, row) in rows(files) {
        if !seen.insert(row.id.as_str()) {
            problems.push(at.problem("id", "reminder-twice").with("id", row.id.as_str()));
        }
    }
}

/// Every reminder recalls one of the promises.
pub fn promises_are_known(files: &[Placed<Written>], problems: &mut Vec<Problem>) {
    for (at, row) in rows(files) {
        if !is_promise(&row.promise) {
            problems.push(at.problem("promise", "reminder-promise").with("id", row.promise.as_str()));
        }
    }
}

fn is_promise(id: &str) -> bool {
    promises().any(|promise| promise == id)
}

fn promises() -> impl Iterator<Item = String> {
    (0..PROMISES).map(|index| format!("A{index}"))
}

/// Every tool is one we know.
pub fn tools_are_known(files: &[Placed<Written>], problems: &mut Vec<Problem>) {
    for (at, row) in rows(files) {
        for (index, tool) in row.tools.iter().enumerate() {
            if Tool::named(&tool.0).is_none() {
                let known = Tool::ALL.map(Tool::name).join(", ");
                let problem = at.problem(&format!("tools[{index}]"), "reminder-tool");
                problems.push(problem.with("name", tool.0.as_str()).with("known", known));
            }
        }
    }
}

/// Every reminder belongs to a tool, to each of its tools once.
pub fn tools_stand_once(files: &[Placed<Written>], problems: &mut Vec<Problem>) {
    for (at, row) in rows(files) {
        let different: HashSet<&str> = row.tools.iter().map(|tool| tool.0.as_str()).collect();
        if row.tools.is_empty() || different.len() < row.tools.len() {
            problems.push(at.problem("tools", "reminder-tools"));
        }
    }
}

/// There are enough of them.
pub fn there_are_enough(files: &[Placed<Written>], problems: &mut Vec<Problem>) {
    let count = rows(files).count();
    if count < REMINDERS_MIN {
        problems.push(Problem::of(FOLDER, "reminder-count").with("count", count).with("min", REMINDERS_MIN));
    }
}

/// No promise is without one.
pub fn every_promise_is_recalled(files: &[Placed<Written>], problems: &mut Vec<Problem>) {
    let recalled: BTreeSet<&str> = rows(files).map(|(_, row)| row.promise.as_str()).collect();
    for promise in promises().filter(|promise| !recalled.contains(promise.as_str())) {
        problems.push(Problem::of(FOLDER, "reminder-promise-none").with("id", promise));
    }
}

/// For each tool there are reminders of as many promises as a start shows.
pub fn every_tool_fills_a_start(files: &[Placed<Written>], problems: &mut Vec<Problem>) {
    let mut of_tool: BTreeMap<Tool, BTreeSet<&str>> = BTreeMap::new();
    for (_, row) in rows(files) {
        for tool in row.tools.iter().filter_map(|tool| Tool::named(&tool.0)) {
            of_tool.entry(tool).or_default().insert(&row.promise);
        }
    }
    for tool in Tool::ALL {
        let count = of_tool.get(&tool).map_or(0, BTreeSet::len);
        if count < REMINDERS_SHOWN {
            let problem = Problem::of(FOLDER, "reminder-tool-few").with("name", tool.name());
            problems.push(problem.with("count", count).with("min", REMINDERS_SHOWN));
        }
    }
}

/// Every text of a reminder is there, in both wordings.
pub fn reminder_texts_exist(files: &[Placed<Written>], texts: &Texts, problems: &mut Vec<Problem>) {
    for (at, row) in rows(files).filter(|(_, row)| texts.is_whole && is_id(&row.id)) {
        for key in keys(&row.id).filter(|key| texts.get(key).is_none()) {
            problems.push(at.problem("id", "text-missing").with("id", key));
        }
    }
}

/// The six texts of a reminder.
fn keys(id: &str) -> impl Iterator<Item = String> {
    let reminder = Reminder {
        id: ReminderId(id.to_owned()),
        promise: PromiseId(String::new()),
        tools: Vec::new(),
        picture: Picture(String::new()),
    };
    [Wording::Younger, Wording::Older].into_iter().flat_map(move |wording| {
        [reminder.text(wording), reminder.question(wording), reminder.answer(wording)].map(|key| key.0)
    })
}

/// The file of their words has none that no reminder shows.
pub fn reminder_texts_are_used(files: &[Placed<Written>], texts: &Texts, problems: &mut Vec<Problem>) {
    let mut used: HashSet<String> = rows(files).flat_map(|(_, row)| keys(&row.id).collect::<Vec<_>>()).collect();
    used.extend(texts.messages.values().flat_map(|message| message.refers_to.iter().cloned()));
    for (id, message) in &texts.messages {
        let here = message.file.rsplit('/').next() == Some(WORDS);
        if here && !files.is_empty() && !used.contains(id) {
            problems.push(message.problem("reminder-words-unused").with("id", id.as_str()));
        }
    }
}

/// Every picture of a reminder is there.
pub fn reminder_pictures_exist(files: &[Placed<Written>], pictures: &mut Pictures, problems: &mut Vec<Problem>) {
    for (at, row) in rows(files) {
        let name = row.picture.as_str();
        if !is_picture_name(name) {
            problems.push(at.problem("picture", "picture-name").with("name", name));
        } else if !pictures.has(name) {
            problems.push(at.problem("picture", "picture-missing").with("name", name));
        }
    }
}

/// A reminder reads easily with its question, and with the answer in the question's place.
pub fn reminders_read_easily(files: &[Placed<Written>], texts: &Texts, problems: &mut Vec<Problem>) {
    for (_, row) in rows(files) {
        let keys: Vec<String> = keys(&row.id).collect();
        for (wording, keys) in [Wording::Younger, Wording::Older].into_iter().zip(keys.chunks(3)) {
            let [text, others @ ..] = keys else { continue };
            for other in others {
                let Some(message) = texts.get(other) else { continue };
                let measure = Measure::of([texts.text(text), message.text.as_str()]);
                Limits::of(wording).judge(&measure, |rule| message.problem(rule), problems);
            }
        }
    }
}

/// The rules a reminder must stand to be shown.
pub fn into_reminders(files: &[Placed<Written>], texts: &Texts) -> Vec<Reminder> {
    let mut seen = HashSet::new();
    rows(files)
        .filter(|(_, row)| is_id(&row.id) && seen.insert(row.id.clone()))
        .filter(|(_, row)| is_promise(&row.promise) && is_picture_name(row.picture.as_str()))
        .filter(|(_, row)| keys(&row.id).all(|key| texts.get(&key).is_some()))
        .filter_map(|(_, row)| {
            let tools: Vec<Tool> = row.tools.iter().filter_map(|tool| Tool::named(&tool.0)).collect();
            (!tools.is_empty()).then(|| Reminder {
                id: ReminderId(row.id.clone()),
                promise: PromiseId(row.promise.clone()),
                tools,
                picture: row.picture.clone(),
            })
        })
        .collect()
}
