//! `tawny preview LESSON [--easy]`: a lesson as children see it, for who writes it. It is read again
//! whenever a file of it is saved; what is wrong with it is printed each time. No school is needed, and
//! nothing is stored.

use std::process::ExitCode;

use super::say::tell;
use super::{ToolError, WindowOptions, windows};
use crate::content;
use crate::domain::ids::LessonId;
use crate::locales::{Arg, Words};

/// Opens the window, if there is such a lesson and it can be shown.
pub fn run(words: &Words, options: WindowOptions, lesson: &str, easy: bool) -> Result<ExitCode, ToolError> {
    let root = content::root();
    let id = LessonId::from(lesson);
    let (library, problems) = content::load(&root);
    let Some(found) = library.lessons.into_iter().find(|one| one.id == id) else {
        let folder = format!("{}/{lesson}/", content::LESSONS);
        for problem in problems.iter().filter(|problem| problem.file.starts_with(&folder)) {
            tell(&words.problem(problem));
        }
        return Err(ToolError::NoLesson(lesson.to_owned()));
    };
    tell(&words.say("preview-open", &[("lesson", Arg::Text(lesson))]));
    Ok(windows::preview(words, options, found, easy))
}
