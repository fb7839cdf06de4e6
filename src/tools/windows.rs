//! Starting a window, in a build that has them, on a computer that can draw one.

use std::process::ExitCode;

use super::WindowOptions;
use super::say::aside;
#[cfg(feature = "app")]
use super::say::{number, tell};
#[cfg(feature = "app")]
use crate::content::Problem;
#[cfg(feature = "app")]
use crate::health::display;
#[cfg(feature = "app")]
use crate::kiosk::model::Preview;
#[cfg(feature = "app")]
use crate::locales::Arg;
use crate::locales::Words;
use crate::packs::Writing;

#[cfg(feature = "app")]
pub(super) fn kiosk(words: &Words, options: WindowOptions) -> ExitCode {
    drawable(words).map_or_else(|code| code, |()| crate::kiosk::run(options))
}

#[cfg(not(feature = "app"))]
pub(super) fn kiosk(words: &Words, options: WindowOptions) -> ExitCode {
    let _ = options;
    no_window(words)
}

#[cfg(feature = "app")]
pub(super) fn desk(words: &Words, options: WindowOptions) -> ExitCode {
    drawable(words).map_or_else(|code| code, |()| crate::desk::run(options))
}

#[cfg(not(feature = "app"))]
pub(super) fn desk(words: &Words, options: WindowOptions) -> ExitCode {
    let _ = options;
    no_window(words)
}

#[cfg(feature = "app")]
pub(super) fn preview(words: &Words, options: WindowOptions, writing: Writing, easy: bool) -> ExitCode {
    let (checks, _) = Words::load(&crate::content::root(), crate::locales::BASE);
    let told = move |problems: &[Problem]| {
        for problem in problems {
            tell(&checks.problem(problem));
        }
        tell(&checks.say("preview-read", &[("problems", number(problems.len()))]));
    };
    let how = Preview { easy };
    drawable(words).map_or_else(|code| code, |()| crate::kiosk::preview(options, writing, how, told))
}

#[cfg(not(feature = "app"))]
pub(super) fn preview(words: &Words, options: WindowOptions, writing: Writing, easy: bool) -> ExitCode {
    let _ = (options, writing, easy);
    no_window(words)
}

#[cfg(feature = "app")]
pub(super) fn gallery(words: &Words, options: WindowOptions) -> ExitCode {
    drawable(words).map_or_else(|code| code, |()| crate::kiosk::gallery(options))
}

#[cfg(not(feature = "app"))]
pub(super) fn gallery(words: &Words, options: WindowOptions) -> ExitCode {
    let _ = options;
    no_window(words)
}

/// Looked for first: without a display or Vulkan the engine ends in a panic nobody can read.
#[cfg(feature = "app")]
fn drawable(words: &Words) -> Result<(), ExitCode> {
    let said = |key: &str| {
        let found = display::named().unwrap_or_else(|| words.say("doctor-display-unset", &[]));
        words.say(key, &[("found", Arg::Text(&found))])
    };
    let missing = match (display::answers(), display::vulkan_missing()) {
        (false, _) => ["doctor-display-ill", "doctor-display-do"],
        (true, true) => ["doctor-vulkan-ill", "doctor-vulkan-do"],
        (true, false) => return Ok(()),
    };
    for line in missing {
        aside(&said(line));
    }
    Err(ExitCode::from(super::say::WRONG_USE))
}

#[cfg(not(feature = "app"))]
fn no_window(words: &Words) -> ExitCode {
    told(words, ["tool-no-window", "tool-no-window-do"])
}

#[cfg(not(feature = "app"))]
fn told(words: &Words, lines: [&str; 2]) -> ExitCode {
    for line in lines {
        aside(&words.say(line, &[]));
    }
    ExitCode::from(super::say::WRONG_USE)
}
