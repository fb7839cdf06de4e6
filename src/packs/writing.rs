//! A lesson under its author's hands, among ours or in a pack of its own.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::manifest::Taken;
use super::{Course, Trust, check, look};
use crate::content::{self, Pack, Problem};
use crate::domain::ids::LessonId;
use crate::domain::lesson::Lesson;

/// Who makes the voices hears of them elsewhere.
const VOICES: &str = "voice";

/// A lesson somebody writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Writing {
    /// Which.
    pub lesson: LessonId,
    /// Where our lessons are.
    pub root: PathBuf,
    /// The pack it stands in, where that is another.
    pub pack: Option<PathBuf>,
}

impl Writing {
    /// The course with the lesson in it as it was saved last: whatever can be shown of it, and everything
    /// that is wrong.
    pub fn course(&self) -> Course {
        let shipped = Pack::open(&self.root).unwrap_or_default();
        let Some(path) = &self.pack else {
            let (library, _) = content::load_from(&shipped);
            return Course { pack: shipped, library, problems: content::check(&self.root), cards: Vec::new() };
        };
        let trust = Trust { keys: Vec::new(), local: true };
        let taken = Taken::of(&shipped, [].into_iter());
        let layer = look(path, &taken, &trust).layer;
        let pack = layer.map_or_else(|| shipped.clone(), |layer| shipped.under(layer));
        let (library, _) = content::load_from(&pack);
        let card = check(path, &self.root, &taken, &trust).card;
        Course { pack, library, problems: card.problems.clone(), cards: vec![card] }
    }

    /// The lesson, where it is whole.
    pub fn lesson_of(&self, course: &Course) -> Option<Lesson> {
        course.library.lessons.iter().find(|lesson| lesson.id == self.lesson).cloned()
    }

    /// What is wrong with it; of a pack, all that is wrong with that.
    pub fn problems(&self, course: &Course) -> Vec<Problem> {
        let of_lesson = |problem: &Problem| {
            problem.file.starts_with(&format!("{}/{}/", content::LESSONS, self.lesson))
                || problem.file.ends_with(&format!("/lesson-{}.ftl", self.lesson))
        };
        let ours =
            |problem: &&Problem| (self.pack.is_some() || of_lesson(problem)) && !problem.rule.starts_with(VOICES);
        course.problems.iter().filter(ours).cloned().collect()
    }

    /// Every file of the lesson, with when it was saved and how long it is.
    pub fn stamps(&self) -> Vec<(PathBuf, Option<SystemTime>, u64)> {
        let root: &Path = self.pack.as_ref().unwrap_or(&self.root);
        let words = format!("lesson-{}.ftl", self.lesson);
        let list =
            |folder: PathBuf| std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let words = list(root.join("locales")).map(|folder| folder.join(&words));
        let tales = list(root.join(content::LESSONS).join(self.lesson.as_str()));
        let manifest = self.pack.iter().map(|pack| pack.join(super::reading::MANIFEST));
        let mut all: Vec<_> = words
            .chain(tales)
            .chain(manifest)
            .filter_map(|path| {
                let facts = std::fs::metadata(&path).ok()?;
                Some((path, facts.modified().ok(), facts.len()))
            })
            .collect();
        all.sort();
        all
    }
}
