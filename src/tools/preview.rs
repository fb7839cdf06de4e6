//! `tawny preview LESSON [--pack DIR] [--easy]`: a lesson as children see it, for who writes it. It is read
//! again whenever a file of it is saved; what is wrong with it is printed each time. No school is needed,
//! and nothing is stored.

use std::path::PathBuf;
use std::process::ExitCode;

use super::say::tell;
use super::{ToolError, WindowOptions, windows};
use crate::content;
use crate::domain::ids::LessonId;
use crate::locales::{Arg, Words};
use crate::packs::Writing;

/// Opens the window, if there is such a lesson and it can be shown.
pub fn run(
    words: &Words,
    options: WindowOptions,
    lesson: &str,
    pack: Option<PathBuf>,
    easy: bool,
) -> Result<ExitCode, ToolError> {
    let writing = Writing { lesson: LessonId::from(lesson), root: content::root(), pack };
    let course = writing.course();
    if writing.lesson_of(&course).is_none() {
        for problem in writing.problems(&course) {
            tell(&words.problem(&problem));
        }
        return Err(ToolError::NoLesson(lesson.to_owned()));
    }
    tell(&words.say("preview-open", &[("lesson", Arg::Text(lesson))]));
    Ok(windows::preview(words, options, writing, easy))
}
