//! Questions a teacher can put to a class, `assets/voice/*.ron`: read, checked, and their words with them. A
//! school may add a file of its own beside ours.

use std::collections::HashSet;

use serde::Deserialize;

use super::assets::{Pictures, is_picture_name};
use super::files::Pack;
use super::problem::Problem;
use super::reading::Measure;
use super::reading_rules::Limits;
use super::reminders::is_id;
use super::ron_file::{self, Placed};
use super::texts::Texts;
use crate::domain::opinion::{CHOICES_MAX, CHOICES_MIN, Choice, QUESTION_FORMAT, Question};
use crate::domain::text::{Picture, Wording};

/// Where they stand below a pack.
pub const FOLDER: &str = "assets/voice";
const WORDINGS: [Wording; 2] = [Wording::Younger, Wording::Older];

/// One file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    #[serde(rename = "format_version")]
    _format: u32,
    questions: Vec<WrittenQuestion>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenQuestion {
    id: String,
    picture: Picture,
    choices: Vec<Choice>,
}

impl WrittenQuestion {
    fn question(&self) -> Question {
        Question { id: self.id.as_str().into(), picture: self.picture.clone(), choices: self.choices.clone() }
    }

    fn is_whole(&self) -> bool {
        let mut ids = HashSet::new();
        is_id(&self.id)
            && (CHOICES_MIN..=CHOICES_MAX).contains(&self.choices.len())
            && self.choices.iter().all(|choice| is_id(choice.id.as_str()) && ids.insert(&choice.id))
    }
}

/// Reads every file of the folder; a pack need not have one.
pub fn read(pack: &Pack, problems: &mut Vec<Problem>) -> Vec<Placed<Written>> {
    let names = pack.entries(FOLDER).unwrap_or_default().into_iter();
    names
        .filter(|entry| !entry.is_folder && entry.name.ends_with(".ron"))
        .filter_map(|entry| ron_file::read(pack, &format!("{FOLDER}/{}", entry.name), Some(QUESTION_FORMAT), problems))
        .collect()
}

/// Every question with its file and its place there.
fn rows(files: &[Placed<Written>]) -> impl Iterator<Item = (&Placed<Written>, String, &WrittenQuestion)> {
    files.iter().flat_map(|file| {
        let row = move |(index, row)| (file, format!("questions[{index}]"), row);
        file.value.questions.iter().enumerate().map(row)
    })
}

/// Questions and answers have names of small letters, digits and hyphens, each once; answers are two to four.
pub fn questions_are_whole(files: &[Placed<Written>], problems: &mut Vec<Problem>) {
    let mut seen = HashSet::new();
    for (file, at, row) in rows(files) {
        if !row.is_whole() || !seen.insert(row.id.as_str()) {
            let problem = file.problem(&format!("{at}.id"), "question").with("id", row.id.as_str());
            problems.push(problem.with("min", CHOICES_MIN).with("max", CHOICES_MAX));
        }
    }
}

/// Every text of a question and of its answers is there.
pub fn question_texts_exist(files: &[Placed<Written>], texts: &Texts, problems: &mut Vec<Problem>) {
    for (file, at, row) in rows(files).filter(|(_, _, row)| texts.is_whole && row.is_whole()) {
        for key in keys(&row.question()).filter(|key| texts.get(key).is_none()) {
            problems.push(file.problem(&format!("{at}.id"), "text-missing").with("id", key));
        }
    }
}

fn keys(question: &Question) -> impl Iterator<Item = String> {
    let answers = question.choices.iter().map(|choice| question.choice_text(&choice.id).0);
    WORDINGS.map(|wording| question.text(wording).0).into_iter().chain(answers)
}

/// Every picture of a question is there.
pub fn question_pictures_exist(files: &[Placed<Written>], pictures: &mut Pictures, problems: &mut Vec<Problem>) {
    for (file, at, row) in rows(files) {
        for picture in row.choices.iter().map(|choice| &choice.picture).chain([&row.picture]) {
            let name = picture.as_str();
            if !is_picture_name(name) {
                problems.push(file.problem(&format!("{at}.id"), "picture-name").with("name", name));
            } else if !pictures.has(name) {
                problems.push(file.problem(&format!("{at}.id"), "picture-missing").with("name", name));
            }
        }
    }
}

/// A question reads easily, and so does it with any of its answers.
pub fn questions_read_easily(files: &[Placed<Written>], texts: &Texts, problems: &mut Vec<Problem>) {
    for (_, _, row) in rows(files) {
        let question = row.question();
        for wording in WORDINGS {
            let Some(message) = texts.get(question.text(wording).as_str()) else { continue };
            let limits = Limits::of(wording);
            limits.judge(&Measure::of([message.text.as_str()]), |rule| message.problem(rule), problems);
        }
    }
}

/// The rules a question must stand to be asked.
pub fn into_questions(files: &[Placed<Written>], texts: &Texts) -> Vec<Question> {
    let mut seen = HashSet::new();
    rows(files)
        .filter(|(_, _, row)| row.is_whole() && seen.insert(row.id.as_str()))
        .map(|(_, _, row)| row.question())
        .filter(|question| keys(question).all(|key| texts.get(&key).is_some()))
        .filter(|question| {
            let pictures = question.choices.iter().map(|choice| &choice.picture).chain([&question.picture]);
            pictures.into_iter().all(|picture| is_picture_name(picture.as_str()))
        })
        .collect()
}
