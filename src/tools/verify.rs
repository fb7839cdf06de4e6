//! `tawny verify`: everything that can be checked without a key. It looks and changes nothing.

use std::path::Path;
use std::process::ExitCode;

use super::ToolError;
use super::say::{DONE, PROBLEMS, finding, number, tell};
use crate::health::whole::look;
use crate::locales::{Arg, Words};

/// Prints what is wrong, one line each, and a summary; exit code 1 when anything is.
pub fn run(
    words: &Words,
    data: &Path,
    against: Option<&Path>,
    backup_folder: Option<&Path>,
) -> Result<ExitCode, ToolError> {
    let found = look(data, against, backup_folder)?;
    for problem in &found.findings.problems {
        tell(&finding(words, problem));
    }
    for (backup, problem) in &found.against {
        let shown = backup.display().to_string();
        let what = finding(words, problem);
        tell(&words.say("verify-against", &[("backup", Arg::Text(&shown)), ("what", Arg::Text(&what))]));
    }
    for place in &found.findings.not_signed {
        tell(&words.say("verify-not-signed", &[("place", Arg::Text(place))]));
    }
    if found.findings.erased > 0 {
        tell(&words.say("verify-erased", &[("count", number(found.findings.erased))]));
    }
    if found.unknown_key {
        tell(&words.say("verify-kiosk-key", &[]));
    }
    let problems = found.findings.problems.len() + found.against.len() + found.findings.not_signed.len();
    let counts = [("agreements", number(found.findings.agreements)), ("problems", number(problems))];
    tell(&words.say("verify-summary", &counts));
    tell(&words.say("verify-compared", &[("backups", number(found.compared))]));
    if problems == 0 {
        return Ok(ExitCode::from(DONE));
    }
    tell(&words.say("verify-do", &[("data", Arg::Text(&data.display().to_string()))]));
    Ok(ExitCode::from(PROBLEMS))
}
