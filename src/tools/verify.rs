//! `tawny verify`: everything that can be checked without a key. It looks and changes nothing;
//! what is sealed to whom stays unknown to it. It never says how many reports there are: somebody
//! named in one would count fewer in their own queue.

use std::path::Path;
use std::process::ExitCode;

use super::ToolError;
use super::say::{DONE, PROBLEMS, finding, number, tell};
use crate::locales::{Arg, Words};
use crate::store::sqlite::Sqlite;
use crate::store::{Finding, Findings, Store};

/// Prints what is wrong, one line each, and a summary; exit code 1 when anything is.
pub fn run(words: &Words, data: &Path) -> Result<ExitCode, ToolError> {
    let findings = look(data)?;
    for problem in &findings.problems {
        tell(&finding(words, problem));
    }
    let counts = [("agreements", number(findings.agreements)), ("problems", number(findings.problems.len()))];
    tell(&words.say("verify-summary", &counts));
    if findings.problems.is_empty() {
        return Ok(ExitCode::from(DONE));
    }
    tell(&words.say("verify-do", &[("data", Arg::Text(&data.display().to_string()))]));
    Ok(ExitCode::from(PROBLEMS))
}

/// What is wrong with a data folder.
pub fn look(data: &Path) -> Result<Findings, ToolError> {
    match Sqlite::open_to_check(data)? {
        Ok(mut store) => Ok(store.verify()?),
        Err(words) => Ok(Findings { problems: vec![Finding::Integrity(words)], ..Findings::default() }),
    }
}
