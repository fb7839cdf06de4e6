//! `tawny speech [DIR]`: every text children hear, as JSON, one a line. `assets/speech/make` reads it
//! and makes the voices, so that what is spoken is decided in one place.

use std::path::PathBuf;
use std::process::ExitCode;

use super::say::{DONE, PROBLEMS, aside, tell};
use crate::content;
use crate::locales::Words;

/// Lists the texts of the folder, or of the content this program uses; what is wrong with the words
/// goes to standard error, because a voice made of half of them would be made again.
pub fn run(words: &Words, folder: Option<PathBuf>) -> ExitCode {
    let (spoken, problems) = content::spoken(&folder.unwrap_or_else(content::root));
    for one in &spoken {
        if let Ok(line) = serde_json::to_string(one) {
            tell(&line);
        }
    }
    for problem in &problems {
        aside(&words.problem(problem));
    }
    ExitCode::from(if problems.is_empty() { DONE } else { PROBLEMS })
}
