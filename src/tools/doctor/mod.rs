//! `tawny doctor`: what a technician looks at first when a kiosk does not start or does not keep.
//! Nothing is changed, and nothing of a child's is read.

use std::path::Path;
use std::process::ExitCode;

use super::say::{DONE, PROBLEMS, number, tell};
use super::{Config, ToolError};
use crate::locales::{Arg, Words};
use crate::screen::{DRM, displays};

mod machine;
mod school;
mod screens;

/// One line of the doctor's: `doctor-KEY` when all is well, else `doctor-KEY-ill` and what to do.
struct Line {
    well: bool,
    key: &'static str,
    facts: Vec<(&'static str, Fact)>,
}

enum Fact {
    Text(String),
    Number(u64),
}

/// Looks at everything; exit code 1 when something needs doing.
pub fn run(words: &Words, data: &Path, config: &Config) -> Result<ExitCode, ToolError> {
    let root = crate::content::root();
    let [display, others @ ..] = machine::lines(&root, data);
    let screens = screens::lines(config.screen_mm, &displays::connected(Path::new(DRM)));
    let machine = [display]
        .into_iter()
        .chain(screens)
        .chain(others)
        .chain([machine::language(&root, config.language.as_deref())]);
    let lines: Vec<Line> = machine.chain(school::lines(words, data, &config.trust())).collect();
    for line in &lines {
        let args: Vec<(&str, Arg)> = line
            .facts
            .iter()
            .map(|(name, fact)| match fact {
                Fact::Text(text) => (*name, Arg::Text(text)),
                Fact::Number(count) => (*name, number(*count)),
            })
            .collect();
        let (mark, key) = match line.well {
            true => (words.say("doctor-well", &[]), format!("doctor-{}", line.key)),
            false => (words.say("doctor-ill", &[]), format!("doctor-{}-ill", line.key)),
        };
        tell(&format!("{mark} {}", words.say(&key, &args)));
        if !line.well {
            tell(&format!("   {}", words.say(&format!("doctor-{}-do", line.key), &args)));
        }
    }
    let ill = lines.iter().any(|line| !line.well);
    Ok(ExitCode::from(if ill { PROBLEMS } else { DONE }))
}
