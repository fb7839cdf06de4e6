//! `tawny check [DIR] [--data DIR] [--coverage]`: every problem of lessons, words, forms and assets, one a line as
//! `file:line: what — what to do`, so that an editor can jump there. What is not translated yet is
//! listed too, but it is no problem: English stands there.

use std::path::PathBuf;
use std::process::ExitCode;

use super::coverage;
use super::say::{DONE, PROBLEMS, number, tell};
use crate::content::own::OwnPictures;
use crate::content::{self, contacts};
use crate::locales::{Arg, Words};

/// Checks the folder, or the content this program uses, and a school's own pictures and numbers in its data
/// folder where one is named; with `coverage` it prints first what the course teaches. Exit code 1 when anything is wrong.
pub fn run(words: &Words, folder: Option<PathBuf>, data: Option<PathBuf>, coverage: bool) -> ExitCode {
    let folder = folder.unwrap_or_else(content::root);
    if coverage {
        coverage::print(words, &folder);
    }
    let mut problems = content::check(&folder);
    #[cfg(feature = "app")]
    problems.extend(crate::print::check(&folder));
    // A template that is missing cannot be laid out either: it is said once.
    problems.sort();
    problems.dedup();
    if let Some(data) = data {
        problems.extend(OwnPictures::read(&data, |key| words.has(key)).1);
        problems.extend(contacts::own(&data).1);
    }
    let gaps = content::gaps(&folder);
    for line in gaps.iter().chain(&problems) {
        tell(&words.problem(line));
    }
    let at = folder.display().to_string();
    if !gaps.is_empty() {
        tell(&words.say("check-gaps", &[("files", number(gaps.len()))]));
    }
    tell(&words.say("check-summary", &[("problems", number(problems.len())), ("folder", Arg::Text(&at))]));
    ExitCode::from(if problems.is_empty() { DONE } else { PROBLEMS })
}
