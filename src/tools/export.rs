//! `tawny export --sealed DIR`: every report and note as the age file it is, for a recovery with the stock tool. What
//! lies behind the school's lock comes as it lies, with the keys of the lock, each sealed to one of those who hold it:
//! a paper opens its own, that opens the lock, and the paper opens what is inside (docs/RESTORE.md).
//!
//! It takes two, as every way out does at the desk: somebody who may hand incidents over, and a second person.
//! Each proves themselves by their passphrase, or by the recovery key on the paper they keep.

use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::process::ExitCode;

use super::say::{DONE, aside, tell};
use super::{ToolError, ask};
use crate::domain::permission::Operation;
use crate::domain::second::Act;
use crate::locales::{Arg, Words};
use crate::seal::Passphrase;
use crate::seal::lock::looks_locked;
use crate::store::locks::LockRows;
use crate::store::seconds::{self, Somebody};
use crate::store::sqlite::Sqlite;
use crate::store::{DeskRows, Store, Verb, clock};

/// Writes `ID.age` for every report, `ID.note-N.age` for every note, and `ID.copy-N.age` for what was sealed again,
/// where a newer key opens what the report's own file does not open to it; `.locked` in place of `.age` where the
/// school's lock lies around it, and `lock-N.HOLDER.age` for the keys of that lock.
pub fn run(words: &Words, data: &Path, sealed: &Path) -> Result<ExitCode, ToolError> {
    aside(&words.say("export-two", &[]));
    let first = somebody(words, "export-first")?;
    let second = somebody(words, "export-second")?;
    export(data, sealed, [&first, &second])?;
    let to = sealed.display().to_string();
    let args = [("to", Arg::Text(&to))];
    tell(&words.say("export-done", &args));
    tell(&words.say("export-done-do", &args));
    Ok(ExitCode::from(DONE))
}

fn somebody(words: &Words, question: &str) -> Result<Somebody, ToolError> {
    let name = ask::line(&words.say(question, &[]))?.trim().to_owned();
    let proof = ask::secret(&words.say("export-proof", &[("name", Arg::Text(&name))]))?;
    Ok(Somebody { name, proof: Passphrase::new(&proof) })
}

/// The same without a word; gives how many reports and notes were written.
pub fn export(data: &Path, sealed: &Path, two: [&Somebody; 2]) -> Result<(u64, u64), ToolError> {
    let (mut store, _) = Sqlite::open_desk(data)?;
    let who = seconds::two(&mut store, Operation::ExportIncident, Act::Export, two)?.map_err(ToolError::NotTwo)?;
    let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(sealed);
    made.map_err(|error| ToolError::File { path: sealed.to_owned(), why: error.to_string() })?;
    store.audit(clock::now(), Some(&who), Verb::Exported, None)?;
    let (mut reports, mut position) = (0, 0);
    loop {
        let (page, next) = store.reports_after(position)?;
        if page.is_empty() {
            break;
        }
        for report in page {
            write(sealed, &file_name(report.id.as_str()), &report.body)?;
            reports += 1;
        }
        position = next;
    }
    let mut notes = 0;
    for note in store.notes_after(0)? {
        write(sealed, &format!("{}.note-{}", file_name(note.about.as_str()), note.row), &note.body)?;
        notes += 1;
    }
    let mut row = 0;
    loop {
        let copies = store.handed_after(row)?;
        let Some(last) = copies.last() else { break };
        row = last.row;
        for copy in &copies {
            write(sealed, &format!("{}.copy-{}", file_name(copy.about.as_str()), copy.row), &copy.body)?;
        }
    }
    for key in store.lock_keys()? {
        write(sealed, &format!("lock-{}.{}", key.lock, file_name(&key.holder)), &key.body)?;
    }
    Ok((reports, notes))
}

fn write(folder: &Path, name: &str, body: &[u8]) -> Result<(), ToolError> {
    let end = if looks_locked(body) { "locked" } else { "age" };
    let path = folder.join(format!("{name}.{end}"));
    fs::write(&path, body).map_err(|error| ToolError::File { path: path.clone(), why: error.to_string() })
}

/// Ids are made by kiosks; a row somebody else put in must not name a file elsewhere.
fn file_name(id: &str) -> String {
    id.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' }).take(80).collect()
}
