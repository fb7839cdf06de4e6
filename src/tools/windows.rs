//! Starting a window, in a build that has them.

use std::process::ExitCode;

use super::WindowOptions;
use super::say::aside;
use crate::locales::Words;

#[cfg(feature = "app")]
pub(super) fn kiosk(_: &Words, options: WindowOptions) -> ExitCode {
    crate::kiosk::run(options)
}

#[cfg(not(feature = "app"))]
pub(super) fn kiosk(words: &Words, options: WindowOptions) -> ExitCode {
    let _ = options;
    no_window(words)
}

pub(super) fn desk(words: &Words, options: WindowOptions) -> ExitCode {
    let _ = options;
    no_window(words)
}

fn no_window(words: &Words) -> ExitCode {
    aside(&words.say("tool-no-window", &[]));
    aside(&words.say("tool-no-window-do", &[]));
    ExitCode::from(super::say::WRONG_USE)
}
