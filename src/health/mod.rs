//! How this computer and the school on it are: what `tawny doctor` prints, and what a technician reads at the
//! desk (R117). Nothing is changed, and nothing in it is about who or what: files, sizes, ages and counts.

use std::path::{Path, PathBuf};

use crate::locales::{Arg, Words};
use crate::packs::Trust;
use crate::screen::{DRM, displays};

pub mod display;
mod machine;
mod school;
mod screens;
pub mod whole;

/// One line: `doctor-KEY` when all is well, else `doctor-KEY-ill` and `doctor-KEY-do`, what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Whether nothing is to do.
    pub well: bool,
    /// The middle of its message ids.
    pub key: &'static str,
    /// What they are told.
    pub facts: Vec<(&'static str, Fact)>,
}

/// A fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A name of a thing, or a time.
    Text(String),
    /// A count.
    Number(u64),
}

/// Which computer, and how it is set.
#[derive(Clone, Debug, Default)]
pub struct Computer {
    /// The data folder.
    pub data: PathBuf,
    /// The screen's size, where the settings tell it.
    pub screen_mm: Option<(u32, u32)>,
    /// The language the kiosk is asked to speak.
    pub language: Option<String>,
    /// Whose lesson packs are used.
    pub trust: Trust,
    /// The folder the school is copied to.
    pub backup_folder: Option<PathBuf>,
}

/// Looks at everything that is quick to look at.
pub fn lines(words: &Words, computer: &Computer) -> Vec<Line> {
    let root = crate::content::root();
    let [display, others @ ..] = machine::lines(&root, &computer.data);
    let screens = screens::lines(computer.screen_mm, &displays::connected(Path::new(DRM)));
    let machine = [display]
        .into_iter()
        .chain(screens)
        .chain(others)
        .chain([machine::language(&root, computer.language.as_deref()), machine::voices(&root)]);
    machine.chain(school::lines(words, &computer.data, &computer.trust)).collect()
}

impl Line {
    /// How it is, in words.
    pub fn says(&self, words: &Words) -> String {
        let ill = if self.well { "" } else { "-ill" };
        words.say(&format!("doctor-{}{ill}", self.key), &self.args())
    }

    /// What to do, where something is.
    pub fn advice(&self, words: &Words) -> Option<String> {
        (!self.well).then(|| words.say(&format!("doctor-{}-do", self.key), &self.args()))
    }

    fn args(&self) -> Vec<(&str, Arg<'_>)> {
        let mut args = Vec::new();
        for (name, fact) in &self.facts {
            args.push(match fact {
                Fact::Text(text) => (*name, Arg::Text(text)),
                Fact::Number(count) => (*name, Arg::Number(i64::try_from(*count).unwrap_or(i64::MAX))),
            });
        }
        args
    }
}
