//! What the tools say: two lines for an error, what happened and what to do now.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::locales::{Arg, Words};
use crate::seal::SealError;
use crate::store::backup::BackupError;
use crate::store::seconds::NotTwo;
use crate::store::{Finding, StoreError};

/// Exit code: done, nothing found.
pub const DONE: u8 = 0;
/// Exit code: problems were found, or it could not be done.
pub const PROBLEMS: u8 = 1;
/// Exit code: wrong use.
pub const WRONG_USE: u8 = 2;

/// Why a tool stopped.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ToolError {
    /// The store could not do it.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A key could not be made or read.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// A backup could not be made or restored.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// A file could not be read or written.
    #[error("{path}: {why}")]
    File {
        /// Which.
        path: PathBuf,
        /// In the system's words.
        why: String,
    },
    /// A configuration file cannot be read.
    #[error("{path}:{line}: {why}")]
    Config {
        /// Which file.
        path: PathBuf,
        /// Its line, from 1.
        line: usize,
        /// What the parser found.
        why: String,
    },
    /// A configuration file, or a `TAWNY_` variable, names something unknown.
    #[error("{path}: unknown key {key}")]
    UnknownKey {
        /// The file.
        path: PathBuf,
        /// Its line, from 1.
        line: usize,
        /// The key.
        key: String,
        /// What may stand there.
        known: String,
    },
    /// A variable's value cannot be read.
    #[error("{name}: {value}")]
    Variable {
        /// The variable.
        name: &'static str,
        /// Its value.
        value: String,
    },
    /// The folder already holds a school that is no demo school.
    #[error("{0} already holds a school")]
    SchoolExists(PathBuf),
    /// Lessons and words are not where they should be.
    #[error("no content in {0}")]
    NoContent(PathBuf),
    /// There is no such lesson, or it cannot be shown.
    #[error("no lesson {0}")]
    NoLesson(String),
    /// There is no such lesson pack.
    #[error("no pack {0}")]
    NoPack(String),
    /// It takes two, and these are not.
    #[error("it takes two")]
    NotTwo(NotTwo),
    /// There is no home folder to put data into.
    #[error("no data folder")]
    NoDataFolder,
}

impl ToolError {
    /// What happened, and what to do now.
    pub fn lines(&self, words: &Words) -> (String, String) {
        let pair = |key: &str, args: &[(&str, Arg)]| (words.say(key, args), words.say(&format!("{key}-do"), args));
        let path_of = |path: &PathBuf| path.display().to_string();
        match self {
            Self::Store(error) => {
                let (what, advice) = pair(&format!("store-{}", error.slug()), &[]);
                (format!("{what} ({error})"), advice)
            }
            Self::Backup(BackupError::Store(error)) => Self::Store(error.clone()).lines(words),
            Self::Backup(error) => pair(&error.key(), &[("what", Arg::Text(&error.what()))]),
            Self::Seal(error) => pair("tool-seal", &[("why", Arg::Text(&error.to_string()))]),
            Self::File { path, why } => {
                pair("tool-file", &[("path", Arg::Text(&path_of(path))), ("why", Arg::Text(why))])
            }
            Self::Config { path, line, why } => pair(
                "tool-config",
                &[("path", Arg::Text(&path_of(path))), ("line", number(*line)), ("why", Arg::Text(why))],
            ),
            Self::UnknownKey { path, line, key, known } => pair(
                "tool-unknown-key",
                &[
                    ("path", Arg::Text(&path_of(path))),
                    ("line", number(*line)),
                    ("key", Arg::Text(key)),
                    ("known", Arg::Text(known)),
                ],
            ),
            Self::Variable { name, value } => {
                pair("tool-variable", &[("name", Arg::Text(name)), ("value", Arg::Text(value))])
            }
            Self::SchoolExists(path) => pair("tool-school-exists", &[("path", Arg::Text(&path_of(path)))]),
            Self::NoContent(path) => pair("tool-no-content", &[("path", Arg::Text(&path_of(path)))]),
            Self::NoLesson(lesson) => pair("tool-no-lesson", &[("lesson", Arg::Text(lesson))]),
            Self::NoPack(pack) => pair("tool-no-pack", &[("pack", Arg::Text(pack))]),
            Self::NotTwo(NotTwo::NotAllowed(name)) => pair("tool-not-allowed", &[("name", Arg::Text(name))]),
            Self::NotTwo(NotTwo::Wrong(name, secs)) => {
                pair("tool-not-proved", &[("name", Arg::Text(name)), ("secs", number(*secs))])
            }
            Self::NotTwo(NotTwo::NoKeyFile(name, secs)) => {
                pair("tool-no-key-file", &[("name", Arg::Text(name)), ("secs", number(*secs))])
            }
            Self::NoDataFolder => pair("tool-no-data-folder", &[]),
        }
    }

    /// Wrong use or a problem.
    pub fn code(&self) -> u8 {
        match self {
            Self::Config { .. }
            | Self::UnknownKey { .. }
            | Self::Variable { .. }
            | Self::NoContent(_)
            | Self::NoLesson(_)
            | Self::NoPack(_)
            | Self::NoDataFolder => WRONG_USE,
            _ => PROBLEMS,
        }
    }

    /// Prints both lines to standard error and gives the exit code.
    pub fn print(&self, words: &Words) -> ExitCode {
        let (what, advice) = self.lines(words);
        aside(&format!("{what}\n{advice}"));
        ExitCode::from(self.code())
    }
}

/// A line for whoever, or whatever script, asked. One that stopped listening is no error.
pub(super) fn tell(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// A line beside the answer, on standard error.
pub(super) fn aside(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// A count for a message.
pub(super) fn number(count: impl TryInto<i64>) -> Arg<'static> {
    Arg::Number(count.try_into().unwrap_or(i64::MAX))
}

/// A line for a finding of `verify`.
pub(super) fn finding(words: &Words, finding: &Finding) -> String {
    match finding {
        Finding::Integrity(why) => words.say("verify-integrity", &[("why", Arg::Text(why))]),
        Finding::AuditChain(link) => words.say("verify-audit-chain", &[("link", number(*link))]),
        Finding::UnreadableReport(id) => words.say("verify-unreadable-report", &[("id", Arg::Text(id.as_str()))]),
        Finding::NotErased(id) => words.say("verify-not-erased", &[("id", Arg::Text(id.as_str()))]),
        Finding::MissingReport(kiosk, before) => {
            words.say("verify-missing-report", &[("kiosk", Arg::Text(kiosk)), ("before", number(*before))])
        }
        Finding::AgreementHash(pupil) => words.say("verify-agreement-hash", &[("pupil", Arg::Text(pupil.as_str()))]),
        Finding::DirectorySignature => words.say("verify-directory-signature", &[]),
        Finding::DirectoryOlder => words.say("verify-directory-older", &[]),
        Finding::AuditCut { newest, anchored } => {
            words.say("verify-audit-cut", &[("newest", number(*newest)), ("anchored", number(*anchored))])
        }
        Finding::AuditReplaced(link) => words.say("verify-audit-replaced", &[("link", number(*link))]),
        Finding::FewerRows(table) => words.say("verify-fewer-rows", &[("table", Arg::Text(table))]),
    }
}
