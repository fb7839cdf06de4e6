//! What a backup says of itself: a small JSON file a technician can read. It holds counts and
//! hashes, never a name of a child or a word of theirs.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::BackupError;
use crate::domain::time::Moment;
use crate::seal::hash::hex;
use crate::store::Anchor;

/// The manifest's file name.
pub const MANIFEST: &str = "manifest.json";
/// The database's.
pub const DATABASE: &str = "tawny.db";
/// The canary's.
pub const CANARY: &str = "canary.age";
/// This format's number.
pub const FORMAT: i64 = 1;
/// Bytes of a manifest, at most.
const MANIFEST_BYTES_MAX: u64 = 64 << 10;

/// Who asked for a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// `tawny backup`: kept until somebody takes it away.
    ByHand,
    /// The automatic copy: old ones make room for new ones.
    Daily,
}

impl Kind {
    /// What a backup's name begins with.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::ByHand => "tawny-",
            Self::Daily => "tawny-daily-",
        }
    }
}

/// One file of a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sum {
    /// Its length in bytes.
    pub bytes: u64,
    /// SHA-256, hexadecimal.
    pub sha256: String,
}

/// Where the audit trail ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The newest link; 0 for none.
    pub sequence: u64,
    /// Its hash, hexadecimal.
    pub sha256: String,
}

/// What a backup must hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The format of backups, 1.
    pub format: i64,
    /// The program that made it.
    pub made_by: String,
    /// Who asked for it.
    pub kind: Kind,
    /// When.
    pub at: Moment,
    /// The same for people, in UTC.
    pub made_at: String,
    /// The school: its public root key, hexadecimal.
    pub school: String,
    /// Its name.
    pub school_name: String,
    /// The machine it was made on.
    pub kiosk: String,
    /// That machine's place.
    pub place: String,
    /// The database's schema.
    pub schema: i64,
    /// The database's file.
    pub database: Sum,
    /// The canary's file.
    pub canary: Sum,
    /// Rows of every table.
    pub rows: BTreeMap<String, u64>,
    /// Where the audit trail ended.
    pub audit: Head,
}

impl Manifest {
    /// Reads the manifest of a backup folder.
    pub fn read(folder: &Path) -> Result<Self, BackupError> {
        let shown = || folder.display().to_string();
        let path = folder.join(MANIFEST);
        if !path.exists() {
            let begun = folder.join(DATABASE).exists() || folder.join(CANARY).exists() || is_part(folder);
            return Err(if begun { BackupError::Unfinished(shown()) } else { BackupError::NotABackup(shown()) });
        }
        let mut json = Vec::new();
        File::open(&path)
            .and_then(|file| file.take(MANIFEST_BYTES_MAX + 1).read_to_end(&mut json))
            .map_err(|error| BackupError::of_io(&path, &error))?;
        if json.len() as u64 > MANIFEST_BYTES_MAX {
            return Err(BackupError::Manifest(shown()));
        }
        // The number alone first: a newer format may have other fields.
        let format: Format = serde_json::from_slice(&json).map_err(|_| BackupError::Manifest(shown()))?;
        if format.format > FORMAT {
            return Err(BackupError::Newer { found: format.format, known: FORMAT });
        }
        serde_json::from_slice(&json).map_err(|_| BackupError::Manifest(shown()))
    }

    /// What a later look compares a school with; `None` when the hash is no hexadecimal number.
    pub fn anchor(&self) -> Option<Anchor> {
        let digits = self.audit.sha256.as_bytes().chunks(2);
        let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
        let hash = digits.map(byte).collect::<Option<Vec<u8>>>()?;
        Some(Anchor { sequence: self.audit.sequence, hash, rows: self.rows.clone() })
    }

    /// The words the canary must hold: they name this school and this database, so that no other
    /// backup's canary passes for it.
    pub fn canary_words(&self) -> String {
        format!("tawny canary 1\n{}\n{}\n", self.school, self.database.sha256)
    }
}

impl Head {
    /// The head of a school's history.
    pub fn of(anchor: &Anchor) -> Self {
        Self { sequence: anchor.sequence, sha256: hex(&anchor.hash) }
    }
}

#[derive(Deserialize)]
struct Format {
    format: i64,
}

/// The name of a folder a backup is put together in begins like this.
pub(super) const PART: &str = ".tawny-part-";

fn is_part(folder: &Path) -> bool {
    folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with(PART))
}
