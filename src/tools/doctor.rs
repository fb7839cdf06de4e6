//! `tawny doctor`: what a technician looks at first when a kiosk does not start or does not keep.

use std::path::Path;
use std::process::ExitCode;

use super::say::{DONE, PROBLEMS, tell};
use super::{Config, ToolError};
use crate::health::{self, Computer};
use crate::locales::Words;

/// Looks at everything; exit code 1 when something needs doing.
pub fn run(words: &Words, data: &Path, config: &Config) -> Result<ExitCode, ToolError> {
    let computer = Computer {
        data: data.to_owned(),
        screen_mm: config.screen_mm,
        language: config.language.clone(),
        trust: config.trust(),
        backup_folder: config.backup_folder.clone(),
    };
    let lines = health::lines(words, &computer);
    for line in &lines {
        let mark = words.say(if line.well { "doctor-well" } else { "doctor-ill" }, &[]);
        tell(&format!("{mark} {}", line.says(words)));
        if let Some(advice) = line.advice(words) {
            tell(&format!("   {advice}"));
        }
    }
    let ill = lines.iter().any(|line| !line.well);
    Ok(ExitCode::from(if ill { PROBLEMS } else { DONE }))
}
