//! `tawny demo`: a whole made-up school to try Tawny with. Keys are random, so that nobody can
//! mistake the demo's passphrases for an example to keep; a demo school says on every screen that
//! it is not for real reports.

use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde::{Deserialize, Serialize};

use super::ToolError;
use super::say::{DONE, aside, tell};
use crate::domain::set_up::Draft;
use crate::locales::{Arg, Words};
use crate::seal::identity::WORK_FACTOR;
use crate::seal::{SealError, verify_directory};
use crate::store::founding::{Keys, SignInCard};
use crate::store::sqlite::Sqlite;
use crate::store::{Store, StoreError, clock};

/// scrypt work under `--quick-keys`: a millisecond, and no protection.
pub const QUICK_WORK_FACTOR: u8 = 10;
/// Where a demo school, and only that, keeps its sign-ins.
pub const SIGN_INS: &str = "demo-sign-ins.json";

/// How to get into a demo school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignIns {
    /// Everybody.
    pub staff: Vec<SignIn>,
    /// The two paper keys, `AGE-SECRET-KEY-1…`.
    pub recovery_keys: Vec<String>,
    /// The root key's 24 words.
    pub root_key: String,
}

/// One person's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignIn {
    /// As children know them.
    pub name: String,
    /// What they do, in words such as `dsl`.
    pub roles: Vec<String>,
    /// Opens the desk.
    pub passphrase: String,
    /// Uncovers, and reopens the desk for a while.
    pub pin: String,
}

/// Makes the demo school, or finds it made, and prints how to get in.
pub fn run(words: &Words, data: &Path, json: bool, quick_keys: bool) -> Result<ExitCode, ToolError> {
    let kept = data.join(SIGN_INS);
    let at = kept.display().to_string();
    let sign_ins = if is_made(data)? {
        aside(&words.say("demo-there", &[("file", Arg::Text(&at))]));
        read(&kept)?
    } else {
        aside(&words.say("demo-making", &[]));
        make(data, if quick_keys { QUICK_WORK_FACTOR } else { WORK_FACTOR })?
    };
    if json {
        tell(&serde_json::to_string(&sign_ins).map_err(|_| SealError::Failed("sign-ins"))?);
    } else {
        show(words, &sign_ins, &at);
    }
    Ok(ExitCode::from(DONE))
}

/// Whether there is a demo school in the folder; an error when a real one is.
fn is_made(data: &Path) -> Result<bool, ToolError> {
    let mut store = match Sqlite::open_desk(data) {
        Err(StoreError::NotSetUp) => return Ok(false),
        opened => opened?.0,
    };
    let (Some(kiosk), Some(signed)) = (store.kiosk()?, store.directory()?) else { return Ok(false) };
    let directory = verify_directory(&signed.body, &signed.signature, &kiosk.root_key)?;
    if directory.demo { Ok(true) } else { Err(ToolError::SchoolExists(data.to_owned())) }
}

/// Makes the demo school in a folder that holds none, with passphrases of this scrypt work factor.
/// It is a draft like any other school's and goes the same way: one transaction makes it a school.
pub fn make(data: &Path, work_factor: u8) -> Result<SignIns, ToolError> {
    let draft = draft()?;
    let keys = Keys::make(&draft, None)?;
    let papers = keys.papers()?;
    let sign_ins = SignIns {
        staff: keys.sign_ins().into_iter().map(SignIn::of).collect(),
        recovery_keys: papers.iter().map(|paper| paper.recovery.to_string()).collect(),
        root_key: papers.first().map(|paper| paper.root.to_string()).unwrap_or_default(),
    };
    let school = keys.found(&draft, true, work_factor, clock::now(), |_, _| {})?;
    let mut store = Sqlite::open_new(data)?;
    // Written before: a school nobody can sign in to would be of no use.
    write(&data.join(SIGN_INS), &sign_ins)?;
    store.found(&school)?;
    Ok(sign_ins)
}

/// The demo school as a finished draft.
pub fn draft() -> Result<Draft, ToolError> {
    ron::from_str(include_str!("demo_school.ron")).map_err(|error| ToolError::Config {
        path: PathBuf::from("demo_school.ron"),
        line: error.span.start.line,
        why: error.code.to_string(),
    })
}

impl SignIn {
    fn of(card: SignInCard) -> Self {
        Self {
            name: card.name,
            roles: card.roles.iter().map(|role| role.slug().to_owned()).collect(),
            passphrase: card.passphrase.0.to_string(),
            pin: card.pin.to_string(),
        }
    }
}

fn show(words: &Words, sign_ins: &SignIns, kept: &str) {
    tell(&words.say("demo-made", &[]));
    for person in &sign_ins.staff {
        let roles: Vec<String> = person.roles.iter().map(|role| words.say(&format!("role-{role}"), &[])).collect();
        let args = [
            ("name", Arg::Text(&person.name)),
            ("roles", Arg::Text(&roles.join(", "))),
            ("passphrase", Arg::Text(&person.passphrase)),
            ("pin", Arg::Text(&person.pin)),
        ];
        tell(&words.say("demo-person", &args));
    }
    for line in &sign_ins.recovery_keys {
        tell(&words.say("demo-recovery", &[("line", Arg::Text(line))]));
    }
    tell(&words.say("demo-root", &[("words", Arg::Text(&sign_ins.root_key))]));
    tell(&words.say("demo-kept", &[("file", Arg::Text(kept))]));
}

fn write(path: &Path, sign_ins: &SignIns) -> Result<(), ToolError> {
    let failed = |error: std::io::Error| ToolError::File { path: path.to_owned(), why: error.to_string() };
    let json = serde_json::to_vec_pretty(sign_ins).map_err(|_| SealError::Failed("sign-ins"))?;
    let file = fs::OpenOptions::new().create(true).truncate(true).write(true).mode(0o600).open(path);
    file.and_then(|mut file| file.write_all(&json)).map_err(failed)
}

fn read(path: &Path) -> Result<SignIns, ToolError> {
    let failed = |why: String| ToolError::File { path: path.to_owned(), why };
    let json = fs::read(path).map_err(|error| failed(error.to_string()))?;
    serde_json::from_slice(&json).map_err(|error| failed(error.to_string()))
}
