//! What was erased, in a small file beside the database: ids, hashes, signatures, and the sealed note that stays.
//! A backup from before brings back what is gone; it is erased again from this list before anybody sees it.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::erase_rows::Erase;
use super::sqlite::of_io;
use super::{StoreError, Stored, whole_file};
use crate::domain::ids::{ReportId, StaffId};
use crate::domain::time::Moment;
use crate::seal::hash::{bytes_of, hex};

/// Its name inside the data folder.
pub const ERASED: &str = "erased.json";
/// Bytes of it, at most: some thousand reports.
const BYTES_MAX: u64 = 64 << 20;

/// One report that is erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The report.
    pub report: ReportId,
    /// When it was erased.
    pub at: Moment,
    /// Who erased it.
    pub by: StaffId,
    /// The hash of what its seal held, hexadecimal.
    hash: String,
    /// The sealed note that stays, hexadecimal.
    note: String,
    /// The signature of whoever erased it.
    pub signed: String,
}

impl Record {
    pub(super) fn of(step: &Erase<'_>) -> Self {
        Self {
            report: step.about.clone(),
            at: step.at,
            by: step.by.clone(),
            hash: hex(step.hash),
            note: hex(step.note),
            signed: step.signed.to_owned(),
        }
    }

    pub(super) fn hash(&self) -> Stored<Vec<u8>> {
        bytes_of(&self.hash).ok_or_else(|| StoreError::Refused(ERASED.to_owned()))
    }

    pub(super) fn note(&self) -> Stored<Vec<u8>> {
        bytes_of(&self.note).ok_or_else(|| StoreError::Refused(ERASED.to_owned()))
    }
}

/// All of them; none where there is no such file. One that cannot be read is trouble: what is erased must not come
/// back because of it.
pub(super) fn read(dir: &Path) -> Stored<Vec<Record>> {
    let path = dir.join(ERASED);
    let file = match File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(of_io(&path, &error)),
    };
    let mut json = Vec::new();
    file.take(BYTES_MAX).read_to_end(&mut json).map_err(|error| of_io(&path, &error))?;
    serde_json::from_slice(&json).map_err(|_| StoreError::Damaged(path.display().to_string()))
}

/// Adds one, in place of what was said of the same report before.
pub(super) fn add(dir: &Path, record: Record) -> Stored<()> {
    let mut records = read(dir)?;
    records.retain(|known| known.report != record.report);
    records.push(record);
    write(dir, &records)
}

/// Takes out what was not erased after all.
pub(super) fn keep_only(dir: &Path, erased: &[ReportId]) -> Stored<()> {
    let mut records = read(dir)?;
    let before = records.len();
    records.retain(|record| erased.contains(&record.report));
    if records.len() == before { Ok(()) } else { write(dir, &records) }
}

fn write(dir: &Path, records: &[Record]) -> Stored<()> {
    let json = serde_json::to_vec(records).map_err(|_| StoreError::Refused(ERASED.to_owned()))?;
    whole_file::replace(dir, ERASED, &json)
}
