//! `tawny bell`: the bell of a room grown-ups share, and starting it with the session.

use std::path::PathBuf;
use std::process::ExitCode;

use directories::BaseDirs;

use super::ToolError;
use super::say::{DONE, tell};
use crate::bell::{BellOptions, autostart};
use crate::locales::{Arg, Words};

/// Writes or takes away the file that starts the bell with the session; gives 0.
pub(super) fn autostart(words: &Words, options: &BellOptions, on: bool) -> Result<ExitCode, ToolError> {
    let folders = BaseDirs::new().ok_or(ToolError::NoDataFolder)?;
    let config = folders.config_dir();
    let failed = |path: PathBuf| move |error: std::io::Error| ToolError::File { path, why: error.to_string() };
    if on {
        let program = std::env::current_exe().map_err(failed(PathBuf::from("tawny")))?;
        let options = BellOptions {
            // The session starts it from another folder.
            data: std::path::absolute(&options.data).map_err(failed(options.data.clone()))?,
            place: options.place.clone(),
        };
        let text = autostart::desktop_file(&program, &options, &words.say("bell-name", &[]));
        let path = autostart::write(config, &text).map_err(failed(autostart::path(config)))?;
        tell(&words.say("bell-autostart-on", &[("path", Arg::Text(&path.display().to_string()))]));
    } else {
        autostart::remove(config).map_err(failed(autostart::path(config)))?;
        tell(&words.say("bell-autostart-off", &[]));
    }
    Ok(ExitCode::from(DONE))
}

/// Rings until it is ended.
#[cfg(feature = "app")]
pub(super) fn ring(words: &Words, options: BellOptions) -> Result<ExitCode, ToolError> {
    let id = crate::seal::random::id()?;
    let Err(lines) = crate::bell::run(words, options, id) else { return Ok(ExitCode::from(DONE)) };
    for line in lines {
        super::say::aside(&words.say(line, &[]));
    }
    Ok(ExitCode::from(super::say::PROBLEMS))
}

/// This build has no bell.
#[cfg(not(feature = "app"))]
pub(super) fn ring(words: &Words, options: BellOptions) -> Result<ExitCode, ToolError> {
    let _ = options;
    for line in ["tool-no-window", "tool-no-window-do"] {
        super::say::aside(&words.say(line, &[]));
    }
    Ok(ExitCode::from(super::say::WRONG_USE))
}
