//! What children hear, for the tool that makes voices and for whoever records one.

use std::path::Path;

use serde::Serialize;

use super::files::Pack;
use super::library::{Shelf, sorted};
use super::problem::Problem;
use super::text_rules::Pupils;
use super::texts::Texts;
use super::{ftl, language, voices};

/// A text children hear, as the tool that makes voices reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Spoken {
    /// The language's tag.
    pub language: String,
    /// The computer's voice for it, as `language.ron` names it.
    pub voice: Option<String>,
    /// The file of words, without folder and ending.
    pub book: String,
    /// The message.
    pub id: String,
    /// The checksum of what is said.
    pub sum: String,
    /// What is said.
    pub text: String,
}

/// Every text children hear, in every language of the pack at `root`.
pub fn spoken(root: &Path) -> (Vec<Spoken>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut spoken = Vec::new();
    match Pack::open(root) {
        Ok(pack) => {
            let shelf = Shelf::read(&pack, &mut problems);
            let pupils = Pupils::of(&shelf.lessons);
            let (tags, found) = ftl::language_tags(&pack);
            problems.extend(found);
            for tag in &tags {
                spoken.extend(spoken_of(&pack, &pupils, tag, &mut problems));
            }
        }
        Err(problem) => problems.push(problem),
    }
    (spoken, sorted(problems))
}

/// The same in one language; problems are the business of `tawny check`.
pub fn spoken_in(root: &Path, tag: &str) -> Vec<Spoken> {
    let Ok(pack) = Pack::open(root) else { return Vec::new() };
    let shelf = Shelf::read(&pack, &mut Vec::new());
    let pupils = Pupils::of(&shelf.lessons);
    spoken_of(&pack, &pupils, tag, &mut Vec::new())
}

fn spoken_of(pack: &Pack, pupils: &Pupils, tag: &str, problems: &mut Vec<Problem>) -> Vec<Spoken> {
    let (texts, _) = Texts::read(pack, tag);
    let voice = language::read(pack, tag, problems).and_then(|language| language.value.voice);
    let said = voices::to_say(&texts, pupils).into_iter().map(|one| Spoken {
        language: tag.to_owned(),
        voice: voice.clone(),
        book: one.book.to_owned(),
        id: one.id.to_owned(),
        sum: voices::checksum(one.text),
        text: one.text.to_owned(),
    });
    said.collect()
}
