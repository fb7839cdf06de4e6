//! Starting a window, in a build that has them, on a computer that can draw one.

use std::process::ExitCode;

use super::WindowOptions;
use super::say::aside;
use crate::locales::Words;

#[cfg(feature = "app")]
pub(super) fn kiosk(words: &Words, options: WindowOptions) -> ExitCode {
    if super::display::vulkan_missing() {
        return told(words, ["doctor-vulkan-ill", "doctor-vulkan-do"]);
    }
    crate::kiosk::run(options)
}

#[cfg(not(feature = "app"))]
pub(super) fn kiosk(words: &Words, options: WindowOptions) -> ExitCode {
    let _ = options;
    no_window(words)
}

#[cfg(feature = "app")]
pub(super) fn desk(words: &Words, options: WindowOptions) -> ExitCode {
    if super::display::vulkan_missing() {
        return told(words, ["doctor-vulkan-ill", "doctor-vulkan-do"]);
    }
    crate::desk::run(options)
}

#[cfg(not(feature = "app"))]
pub(super) fn desk(words: &Words, options: WindowOptions) -> ExitCode {
    let _ = options;
    no_window(words)
}

#[cfg(not(feature = "app"))]
fn no_window(words: &Words) -> ExitCode {
    told(words, ["tool-no-window", "tool-no-window-do"])
}

fn told(words: &Words, lines: [&str; 2]) -> ExitCode {
    for line in lines {
        aside(&words.say(line, &[]));
    }
    ExitCode::from(super::say::WRONG_USE)
}
