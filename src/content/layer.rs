//! Files laid over the shipped ones: a lesson pack's, held in memory, so that what was checked and
//! whose signature fitted is what is read. A lesson that stands in a layer hides the shipped one of
//! its name whole: its tales, and its words in every language.

use std::collections::{BTreeMap, BTreeSet};

use super::files::Entry;
use super::ftl::LOCALES;
use super::library::LESSONS;

/// Files by their path below the pack, with `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Files over a pack's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layer {
    files: Files,
    lessons: BTreeSet<String>,
}

impl Layer {
    /// A layer of these files.
    pub fn of(files: Files) -> Self {
        let lessons = files.keys().filter_map(|file| lesson_of_tale(file)).map(str::to_owned).collect();
        Self { files, lessons }
    }

    /// Its files.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// The lessons that stand in it.
    pub fn lessons(&self) -> &BTreeSet<String> {
        &self.lessons
    }

    /// The languages it has words in.
    pub fn languages(&self) -> Vec<String> {
        let below = |file: &String| Some(file.strip_prefix(LOCALES)?.strip_prefix('/')?.split('/').next()?.to_owned());
        let languages: BTreeSet<String> = self.files.keys().filter_map(below).collect();
        languages.into_iter().collect()
    }

    /// Whether it has this file.
    pub fn has(&self, file: &str) -> bool {
        self.files.contains_key(file)
    }

    /// Whether what lies below it at this path does not count any more.
    pub(super) fn hides(&self, path: &str) -> bool {
        let lesson = path
            .strip_prefix(LESSONS)
            .and_then(|below| below.strip_prefix('/'))
            .map(|below| below.split('/').next().unwrap_or_default())
            .or_else(|| lesson_of_words(path));
        lesson.is_some_and(|lesson| self.lessons.contains(lesson))
    }

    /// What stands in a folder of it.
    pub(super) fn entries(&self, folder: &str) -> BTreeSet<Entry> {
        let inside = self.files.keys().filter_map(|file| file.strip_prefix(folder)?.strip_prefix('/'));
        inside
            .map(|below| match below.split_once('/') {
                Some((name, _)) => Entry { name: name.to_owned(), is_folder: true },
                None => Entry { name: below.to_owned(), is_folder: false },
            })
            .collect()
    }
}

/// The lesson a file below `lessons/` belongs to.
pub fn lesson_of_tale(file: &str) -> Option<&str> {
    let (lesson, name) = file.strip_prefix(LESSONS)?.strip_prefix('/')?.split_once('/')?;
    (!name.contains('/') && name.ends_with(".ron")).then_some(lesson)
}

/// The lesson whose words a file below `locales/` holds.
pub fn lesson_of_words(file: &str) -> Option<&str> {
    let (_, name) = file.strip_prefix(LOCALES)?.strip_prefix('/')?.split_once('/')?;
    name.strip_prefix("lesson-")?.strip_suffix(".ftl")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lesson_in_a_layer_hides_its_namesake_with_all_its_words_and_nothing_else() {
        let files = ["lessons/bull-older/lesson.ron", "locales/en-GB/lesson-bull-older.ftl"];
        let layer = Layer::of(files.map(|file| (file.to_owned(), Vec::new())).into());
        for hidden in ["lessons/bull-older", "lessons/bull-older/squeak.ron", "locales/pl/lesson-bull-older.ftl"] {
            assert!(layer.hides(hidden), "{hidden}");
        }
        for shown in ["lessons/bull-older-2/lesson.ron", "locales/pl/kiosk.ftl", "lessons", "assets/art/x.svg"] {
            assert!(!layer.hides(shown), "{shown}");
        }
        let folder = Entry { name: "bull-older".to_owned(), is_folder: true };
        assert_eq!(layer.entries("lessons"), BTreeSet::from([folder]));
        assert_eq!(layer.entries("lessons/bull"), BTreeSet::new());
    }
}
