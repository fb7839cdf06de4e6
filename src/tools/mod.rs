//! The command line: what a technician, an author or a script asks of Tawny without a window.
//! Every error is two lines, what happened and what to do; exit codes are 0 done, 1 problems
//! found, 2 wrong use.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "what a command says goes to the terminal")]

use std::path::Path;
use std::process::ExitCode;

use tracing_subscriber::filter::LevelFilter;

use crate::bell::BellOptions;
use crate::locales::{BASE, Words};

mod ask;
pub mod backup;
mod bell;
mod check;
mod cli;
mod coverage;
pub mod demo;
pub mod doctor;
pub mod export;
pub mod options;
pub mod pack;
mod preview;
pub mod restore;
pub mod say;
mod speech;
pub mod verify;
mod windows;

pub use options::Config;

pub use crate::options::WindowOptions;
pub use say::ToolError;

use cli::Asked;

/// What `main` does.
pub fn main() -> ExitCode {
    log();
    let root = crate::content::root();
    if !crate::content::holds_content(&root) {
        return ToolError::NoContent(root).print(&Words::built_in());
    }
    // What is wrong with a language's files is for `tawny check`, not for somebody who asks for a
    // kiosk; a missing message shows as its id.
    let (words, _problems) = Words::load(&root, BASE);
    let asked = match cli::parse(&words, std::env::args_os()) {
        Ok(asked) => asked,
        Err(said) => said.exit(),
    };
    match run(&words, asked) {
        Ok(code) => code,
        Err(error) => error.print(&words),
    }
}

fn run(words: &Words, asked: Asked) -> Result<ExitCode, ToolError> {
    let config = Config::load(&options::config_files(), |name| std::env::var_os(name))?;
    let data = |flag: Option<&Path>| options::data(flag, &config);
    match asked {
        Asked::Kiosk(flags) => Ok(windows::kiosk(words, WindowOptions::new(flags, &config)?)),
        Asked::Desk(flags) => Ok(windows::desk(words, WindowOptions::new(flags, &config)?)),
        Asked::Gallery(flags) => Ok(windows::gallery(words, WindowOptions::new(flags, &config)?)),
        Asked::Demo { data: at, json, quick_keys } => demo::run(words, &data(at.as_deref())?, json, quick_keys),
        Asked::Check { folder, data, coverage } => Ok(check::run(words, folder, data, coverage)),
        Asked::Preview { flags, lesson, pack, easy } => {
            preview::run(words, WindowOptions::new(flags, &config)?, &lesson, pack, easy)
        }
        Asked::Speech { folder } => Ok(speech::run(words, folder)),
        Asked::Pack { data: at, asked } => pack::run(words, &asked, &data(at.as_deref())?, &config.trust()),
        Asked::Verify { data: at, against } => {
            verify::run(words, &data(at.as_deref())?, against.as_deref(), config.backup_folder.as_deref())
        }
        Asked::Backup { data: at, folder } => backup::run(words, &data(at.as_deref())?, &folder),
        Asked::Restore(asked) => restore::run(words, &asked),
        Asked::Export { data: at, sealed } => export::run(words, &data(at.as_deref())?, &sealed),
        Asked::Bell { data: at, place, autostart } => {
            let options = BellOptions { data: data(at.as_deref())?, place };
            match autostart {
                Some(on) => bell::autostart(words, &options, on),
                None => bell::ring(words, options),
            }
        }
        Asked::Doctor { data: at } => doctor::run(words, &data(at.as_deref())?, &config),
    }
}

/// The log goes to standard error: ids, never names or words. `TAWNY_LOG` is one of error, warn,
/// info, debug.
fn log() {
    let level = std::env::var("TAWNY_LOG").ok().and_then(|level| level.parse().ok());
    let log = tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_max_level(level.unwrap_or(LevelFilter::WARN))
        .finish();
    // Only a test that set its own log before has one already; then that one stays.
    let _ = tracing::subscriber::set_global_default(log);
}
