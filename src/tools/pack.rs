//! `tawny pack check|add|list|remove`: lesson packs. A pack is added whole, after every check, or not at
//! all; every problem is a line an editor can jump to.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::ToolError;
use super::say::{DONE, PROBLEMS, number, tell};
use crate::content::{self, Pack, Problem};
use crate::locales::{Arg, Words};
use crate::packs::manifest::Taken;
use crate::packs::{self, AddError, Card, Origin, PACKS, Trust};

/// What was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Every problem of a folder or zip.
    Check(PathBuf),
    /// Check it, and copy it into the data folder.
    Add(PathBuf),
    /// The packs of the data folder.
    List,
    /// Take one away.
    Remove(String),
}

/// Does it. `data` is the school's data folder.
pub fn run(words: &Words, asked: &Asked, data: &Path, trust: &Trust) -> Result<ExitCode, ToolError> {
    match asked {
        // Who writes a pack signs it last.
        Asked::Check(path) => Ok(check(words, path, &Trust { local: true, ..trust.clone() })),
        Asked::Add(path) => add(words, path, data, trust),
        Asked::List => Ok(list(words, data, trust)),
        Asked::Remove(name) => {
            let folder = packs::remove(name, data).map_err(|error| told(&error))?;
            tell(&words.say("pack-removed", &[("pack", Arg::Text(name)), ("folder", path(&folder).as_arg())]));
            Ok(ExitCode::from(DONE))
        }
    }
}

fn check(words: &Words, from: &Path, trust: &Trust) -> ExitCode {
    let root = content::root();
    let shipped = Pack::open(&root).unwrap_or_default();
    let looked = packs::check(from, &root, &Taken::of(&shipped, [].into_iter()), trust);
    problems(words, &looked.card);
    origin(words, &looked.card);
    let count = ("problems", number(looked.card.problems.len()));
    tell(&words.say("pack-checked", &[("pack", Arg::Text(looked.card.name())), count]));
    ExitCode::from(if looked.card.is_used() { DONE } else { PROBLEMS })
}

fn add(words: &Words, from: &Path, data: &Path, trust: &Trust) -> Result<ExitCode, ToolError> {
    let root = content::root();
    let shipped = Pack::open(&root).unwrap_or_default();
    let others = packs::open(&root, data, trust).cards;
    // Its own older self, which it takes the place of, takes nothing from it.
    let id = packs::look(from, &Taken::default(), &Trust { local: true, ..trust.clone() }).card.manifest;
    let others = others.iter().filter(|card| card.is_used() && id.as_ref().is_none_or(|own| own.id != card.place));
    let looked = packs::check(from, &root, &Taken::of(&shipped, others), trust);
    match packs::add(looked, data) {
        Ok(added) => {
            origin(words, &added.card);
            let key = if added.is_newer { "pack-added-newer" } else { "pack-added" };
            let name = ("pack", Arg::Text(added.card.name()));
            tell(&words.say(key, &[name, ("folder", path(&added.folder).as_arg())]));
            Ok(ExitCode::from(DONE))
        }
        Err(AddError::Problems(card)) => {
            problems(words, &card);
            let count = ("problems", number(card.problems.len()));
            tell(&words.say("pack-not-added", &[("pack", Arg::Text(card.name())), count]));
            Ok(ExitCode::from(PROBLEMS))
        }
        Err(error) => Err(told(&error)),
    }
}

fn list(words: &Words, data: &Path, trust: &Trust) -> ExitCode {
    let cards = packs::open(&content::root(), data, trust).cards;
    for card in &cards {
        let (author, licence) =
            card.manifest.as_ref().map_or(("", ""), |said| (said.author.as_str(), said.licence.as_str()));
        let lessons = card.manifest.as_ref().map_or(0, |said| said.lessons.len() + said.instead.len());
        let args = [
            ("id", Arg::Text(&card.place)),
            ("pack", Arg::Text(card.name())),
            ("author", Arg::Text(author)),
            ("licence", Arg::Text(licence)),
            ("lessons", number(lessons)),
        ];
        tell(&words.say(if card.is_used() { "pack-listed" } else { "pack-listed-unused" }, &args));
        origin(words, card);
        problems(words, card);
    }
    let folder = data.join(PACKS);
    tell(&words.say("pack-list", &[("packs", number(cards.len())), ("folder", path(&folder).as_arg())]));
    ExitCode::from(if cards.iter().all(Card::is_used) { DONE } else { PROBLEMS })
}

fn problems(words: &Words, card: &Card) {
    for problem in &card.problems {
        // A zip that cannot be read has its own name already.
        let itself = Path::new(&card.place).ends_with(&problem.file);
        let file = if itself { card.place.clone() } else { format!("{}/{}", card.place, problem.file) };
        tell(&words.problem(&Problem { file, ..problem.clone() }));
    }
}

fn origin(words: &Words, card: &Card) {
    match card.origin {
        Some(Origin::Signed) => tell(&words.say("pack-signed", &[])),
        Some(Origin::Local) => tell(&words.say("pack-local", &[])),
        None => {}
    }
}

fn told(error: &AddError) -> ToolError {
    match error {
        AddError::NoPack(name) => ToolError::NoPack(name.clone()),
        AddError::Io(path, why) => ToolError::File { path: path.clone(), why: why.to_string() },
        AddError::Problems(card) => ToolError::NoPack(card.place.clone()),
    }
}

/// A path, to be said.
struct Shown(String);

fn path(path: &Path) -> Shown {
    Shown(path.display().to_string())
}

impl Shown {
    fn as_arg(&self) -> Arg<'_> {
        Arg::Text(&self.0)
    }
}
