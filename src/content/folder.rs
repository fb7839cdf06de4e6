//! A lesson's folder: `lesson.ron`, and a file for each tale it is told with.

use super::files::Pack;
use super::problem::Problem;
use super::ron_file::{self, Placed};
use super::walk::{Walk, walk_lesson, walk_tale};
use crate::domain::ids::TaleId;
use crate::domain::lesson::{LESSON_FORMAT, Lesson, StepBody, Tale};

/// The file of what the lesson is for.
pub const LESSON_FILE: &str = "lesson.ron";

/// A lesson as it was read, with its places.
#[derive(Debug)]
pub struct Folder {
    /// `lesson.ron`, its tales told.
    pub lesson: Placed<Lesson>,
    /// The tales, each with its places.
    pub tales: Vec<Placed<Tale>>,
}

/// Something written in a file: knows the line of each of its parts.
pub trait Written {
    /// A problem at the line of `path`, such as `steps[3].body.options[1].text`.
    fn problem(&self, path: &str, rule: &'static str) -> Problem;
}

impl<T> Written for Placed<T> {
    fn problem(&self, path: &str, rule: &'static str) -> Problem {
        self.problem(path, rule)
    }
}

impl Folder {
    /// Reads the folder below `lessons/`. Without `lesson.ron` there is no lesson; a tale that
    /// cannot be read takes the lesson with it, for children would meet half of it.
    pub fn read(pack: &Pack, folder: &str, problems: &mut Vec<Problem>) -> Option<Self> {
        let lesson = ron_file::read::<Lesson>(pack, &format!("{folder}/{LESSON_FILE}"), Some(LESSON_FORMAT), problems)?;
        let entries = pack.entries(folder).map_err(|problem| problems.push(problem)).ok()?;
        let mut tales = Some(Vec::new());
        for name in entries.iter().filter_map(|entry| entry.name.strip_suffix(".ron")).filter(|name| *name != "lesson")
        {
            let file = format!("{folder}/{name}.ron");
            match (ron_file::read::<Tale>(pack, &file, None, problems), &mut tales) {
                (Some(mut tale), Some(tales)) => {
                    tale.value.id = TaleId(name.to_owned());
                    tales.push(tale);
                }
                (Some(_), None) => {}
                (None, _) => tales = None,
            }
        }
        Some(Self::of(lesson, tales?))
    }

    /// A lesson and its tales.
    pub fn of(lesson: Placed<Lesson>, tales: Vec<Placed<Tale>>) -> Self {
        let told = tales.iter().map(|tale| tale.value.clone()).collect();
        let Placed { file, value, places } = lesson;
        Self { lesson: Placed { file, value: value.told(told), places }, tales }
    }

    /// Everything the folder shows, file by file.
    pub fn walks(&self) -> Vec<(Walk<'_>, &dyn Written)> {
        let tales = self.tales.iter().map(|tale| (walk_tale(&tale.value), tale as &dyn Written));
        std::iter::once((walk_lesson(&self.lesson.value), &self.lesson as &dyn Written)).chain(tales).collect()
    }
}

/// A step, and where it is written.
#[derive(Clone, Copy, Debug)]
pub struct OnStep<'a> {
    /// The lesson.
    pub lesson: &'a Lesson,
    /// Its tale.
    pub tale: &'a Placed<Tale>,
    /// Where the step stands in it.
    pub index: usize,
    /// What it asks, in the form that is looked at.
    pub body: &'a StepBody,
}

impl OnStep<'_> {
    /// A problem at the line of a part of the body; the body itself has no path.
    pub fn problem(&self, path: &str, rule: &'static str) -> Problem {
        let dot = if path.is_empty() { "" } else { "." };
        self.tale.problem(&format!("steps[{}].body{dot}{path}", self.index), rule)
    }

    /// A list with too few or too many entries.
    pub fn count(
        &self,
        path: &str,
        rule: &'static str,
        count: usize,
        allowed: &std::ops::RangeInclusive<usize>,
    ) -> Option<Problem> {
        let wrong = !allowed.contains(&count);
        wrong.then(|| count_problem(self.problem(path, rule), count, allowed))
    }
}

/// What a count is, and what it may be.
pub fn count_problem(problem: Problem, count: usize, allowed: &std::ops::RangeInclusive<usize>) -> Problem {
    problem.with("count", count).with("min", *allowed.start()).with("max", *allowed.end())
}
