//! Whether a backup is what it says. Every check has an error of its own, and the cheapest that
//! tells most comes first.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::manifest::Head;
use super::{BackupError, CANARY, DATABASE, Manifest};
use crate::seal::hash::{hex, sha256, sha256_of_reader};
use crate::seal::{Identity, open, verify_directory};
use crate::store::sqlite::SCHEMA;
use crate::store::sqlite::copy::{Inside, look_into, schema_of};
use crate::store::{Finding, Findings};

/// Bytes of a canary, at most: the largest envelope.
const CANARY_BYTES_MAX: u64 = 256 << 10;

/// A backup whose bytes, rows, history and staff list were found right. Only its canary has not
/// been opened yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Its folder.
    pub path: PathBuf,
    /// What it holds.
    pub manifest: Manifest,
}

impl Checked {
    /// The backup's name.
    pub fn name(&self) -> String {
        let whole = std::fs::canonicalize(&self.path).unwrap_or_else(|_| self.path.clone());
        whole.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// Proves that what is sealed in the school can be opened with a recovery key: this key opens
    /// the canary, and the canary is this backup's.
    pub fn open_canary(&self, key: &Identity) -> Result<(), BackupError> {
        let words = open(&read_canary(&self.path)?, key)?;
        if words.as_slice() == self.manifest.canary_words().as_bytes() { Ok(()) } else { Err(BackupError::Canary) }
    }
}

/// Checks everything that needs no key. Nothing is written, not even beside the backup.
pub fn check(folder: &Path) -> Result<Checked, BackupError> {
    if !folder.is_dir() {
        return Err(BackupError::NotABackup(folder.display().to_string()));
    }
    let manifest = Manifest::read(folder)?;
    if manifest.schema > SCHEMA {
        return Err(BackupError::Newer { found: manifest.schema, known: SCHEMA });
    }
    let database = folder.join(DATABASE);
    bytes(&manifest, folder)?;
    let damaged = BackupError::Damaged;
    let schema = schema_of(&database)?.map_err(damaged)?;
    if schema > SCHEMA {
        return Err(BackupError::Newer { found: schema, known: SCHEMA });
    }
    let inside = look_into(&database)?.map_err(damaged)?;
    if let Some(words) = inside.findings.problems.iter().find_map(integrity) {
        return Err(BackupError::Damaged(words));
    }
    rows(&manifest, &inside.facts.anchor.rows)?;
    contents(&inside.findings)?;
    if manifest.audit != Head::of(&inside.facts.anchor) {
        return Err(BackupError::Audit);
    }
    names(&manifest, &inside, folder)?;
    Ok(Checked { path: folder.to_owned(), manifest })
}

/// The manifest names the school, the machine and the schema that stand in the database. Without
/// this machine's row and its root key nothing in there was signed by anybody.
fn names(manifest: &Manifest, inside: &Inside, folder: &Path) -> Result<(), BackupError> {
    let (Some(kiosk), Some(signed)) = (&inside.kiosk, &inside.directory) else { return Err(BackupError::Staff) };
    if hex(&kiosk.root_key) != manifest.school {
        return Err(BackupError::Staff);
    }
    let directory = verify_directory(&signed.body, &signed.signature, &kiosk.root_key)?;
    let found = (&directory.school, &kiosk.id, &kiosk.place, inside.facts.schema);
    if found != (&manifest.school_name, &manifest.kiosk, &manifest.place, manifest.schema) {
        return Err(BackupError::Manifest(folder.display().to_string()));
    }
    Ok(())
}

fn bytes(manifest: &Manifest, folder: &Path) -> Result<(), BackupError> {
    let path = folder.join(DATABASE);
    let file = File::open(&path).map_err(|error| BackupError::of_io(&path, &error))?;
    let (hash, bytes) = sha256_of_reader(file).map_err(|error| BackupError::of_io(&path, &error))?;
    if bytes != manifest.database.bytes || hex(&hash) != manifest.database.sha256 {
        return Err(BackupError::Bytes(path.display().to_string()));
    }
    let canary = read_canary(folder)?;
    if hex(&sha256(&canary)) != manifest.canary.sha256 {
        return Err(BackupError::Bytes(folder.join(CANARY).display().to_string()));
    }
    Ok(())
}

fn read_canary(folder: &Path) -> Result<Vec<u8>, BackupError> {
    let path = folder.join(CANARY);
    let mut bytes = Vec::new();
    let read = File::open(&path).and_then(|file| file.take(CANARY_BYTES_MAX + 1).read_to_end(&mut bytes));
    read.map_err(|error| BackupError::of_io(&path, &error))?;
    Ok(bytes)
}

fn integrity(finding: &Finding) -> Option<String> {
    match finding {
        Finding::Integrity(words) => Some(words.clone()),
        _ => None,
    }
}

fn rows(manifest: &Manifest, found: &std::collections::BTreeMap<String, u64>) -> Result<(), BackupError> {
    for table in manifest.rows.keys().chain(found.keys()) {
        let (expected, there) = (manifest.rows.get(table), found.get(table));
        if expected != there {
            let count = |rows: Option<&u64>| rows.copied().unwrap_or(0);
            return Err(BackupError::Rows { table: table.clone(), expected: count(expected), found: count(there) });
        }
    }
    Ok(())
}

fn contents(findings: &Findings) -> Result<(), BackupError> {
    let Some(first) = findings.problems.first() else { return Ok(()) };
    Err(match first {
        Finding::AuditChain(_) => BackupError::Audit,
        Finding::DirectorySignature | Finding::DirectoryOlder => BackupError::Staff,
        _ => BackupError::Contents,
    })
}
