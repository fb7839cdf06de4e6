//! Making a backup while kiosk and desk are running.

#![expect(clippy::disallowed_methods, reason = "only an unfinished copy's own files are removed")]

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, flock, statvfs};

use super::manifest::{FORMAT, Head, PART, Sum};
use super::{BackupError, CANARY, DATABASE, Kind, MANIFEST, Manifest};
use crate::domain::directory::Directory;
use crate::domain::time::Moment;
use crate::seal::hash::{hex, sha256, sha256_of_reader};
use crate::seal::{Recipient, SealError, seal, verify_directory};
use crate::store::sqlite::FILE;
use crate::store::sqlite::copy::{Facts, Snapshot, look_into};
use crate::store::{Finding, Kiosk, StoreError};

/// The file in the data folder whose lock says that a copy is being made.
const COPY_LOCK: &str = "copy.lock";
/// Room left free beside a copy, in bytes: a disk filled to the brim helps nobody.
const SPARE_BYTES: u64 = 16 << 20;
/// Backups of one second, at most.
const NAMES_MAX: u32 = 100;

/// Held by whoever copies the school; it falls with the process, however that ends.
#[derive(Debug)]
pub struct CopyLock {
    _file: File,
}

impl CopyLock {
    /// Takes it; [`BackupError::Running`] while somebody else has it.
    pub fn take(data: &Path) -> Result<Self, BackupError> {
        if !data.join(FILE).exists() {
            return Err(BackupError::Store(StoreError::NotSetUp));
        }
        let path = data.join(COPY_LOCK);
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path);
        let file = file.map_err(|error| BackupError::of_io(&path, &error))?;
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(Self { _file: file }),
            Err(rustix::io::Errno::WOULDBLOCK) => Err(BackupError::Running),
            Err(error) => Err(BackupError::of_io(&path, &error.into())),
        }
    }
}

/// A backup that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its folder.
    pub path: PathBuf,
    /// What it holds.
    pub manifest: Manifest,
    /// It lies on the very disk that holds the school.
    pub same_disk: bool,
}

/// Makes a backup of the school in `data` as a new folder in `folder`, which must be there. Kiosk
/// and desk may go on writing. Before every step `go_on` is asked and may take its time; once it
/// says false nothing is made and the answer is `None`.
pub fn make(
    data: &Path,
    folder: &Path,
    kind: Kind,
    at: Moment,
    _lock: &CopyLock,
    go_on: &mut dyn FnMut() -> bool,
) -> Result<Option<Made>, BackupError> {
    let (data, folder) = places(data, folder)?;
    let snapshot = Snapshot::of(&data)?.map_err(BackupError::SourceDamaged)?;
    let school = School::of(&snapshot)?;
    room(&folder, snapshot.bytes()?)?;
    // The folder's name is this machine's own: what lies there is what an earlier try left.
    let part = Part::new(&folder, &format!("{PART}{}", file_name(&school.kiosk.id)))?;
    // Made first, so that SQLite writes into a file only this user may read.
    let database = part.path.join(DATABASE);
    part.create(DATABASE)?;
    if !snapshot.copy_to(&database, go_on).map_err(|error| BackupError::of_target(&database, error))? {
        return Ok(None);
    }
    let manifest = part.finish(&school, kind, at)?;
    let path = part.rename(&folder, kind, at)?;
    let same_disk = same_disk(&data, &path);
    Ok(Some(Made { path, manifest, same_disk }))
}

/// Whether two folders lie on one disk.
pub fn same_disk(one: &Path, other: &Path) -> bool {
    let disk = |path: &Path| fs::metadata(path).map(|facts| facts.dev()).ok();
    disk(one).is_some() && disk(one) == disk(other)
}

/// Both folders with every link resolved; the one must not hold the other.
fn places(data: &Path, folder: &Path) -> Result<(PathBuf, PathBuf), BackupError> {
    let there = |path: &Path| fs::canonicalize(path).map_err(|error| BackupError::of_io(path, &error));
    let data = fs::canonicalize(data).map_err(|_| StoreError::NotSetUp)?;
    let folder = there(folder)?;
    if !folder.is_dir() {
        return Err(BackupError::Missing(folder.display().to_string()));
    }
    if folder.starts_with(&data) {
        return Err(BackupError::Inside(folder.display().to_string()));
    }
    Ok((data, folder))
}

fn room(folder: &Path, bytes: u64) -> Result<(), BackupError> {
    // A folder that does not know its size, as some of the network do not, is tried.
    let known = statvfs(folder).ok().filter(|facts| facts.f_blocks > 0);
    let free = known.map_or(u64::MAX, |facts| facts.f_bavail.saturating_mul(facts.f_frsize));
    if free < bytes.saturating_add(SPARE_BYTES) {
        return Err(BackupError::Full(folder.display().to_string()));
    }
    Ok(())
}

/// The school as it stood at the moment that is copied.
struct School {
    facts: Facts,
    kiosk: Kiosk,
    directory: Directory,
}

impl School {
    fn of(snapshot: &Snapshot) -> Result<Self, BackupError> {
        let (kiosk, signed) = (snapshot.kiosk()?, snapshot.directory()?);
        let directory = verify_directory(&signed.body, &signed.signature, &kiosk.root_key)?;
        Ok(Self { facts: snapshot.facts()?, kiosk, directory })
    }

    /// Sealed to the recovery keys, both of them and nobody else.
    fn canary(&self, words: &str) -> Result<Vec<u8>, BackupError> {
        let keys = self.directory.recovery.iter().map(|key| key.recipient.parse::<Recipient>());
        let keys = keys.collect::<Result<Vec<_>, SealError>>().map_err(|_| BackupError::NoRecoveryKeys)?;
        Ok(seal(words.as_bytes(), &keys)?)
    }
}

/// The folder a backup is put together in. Dropped before it is renamed, it takes its files with it.
struct Part {
    path: PathBuf,
    renamed: bool,
}

impl Part {
    fn new(folder: &Path, name: &str) -> Result<Self, BackupError> {
        let part = Self { path: folder.join(name), renamed: false };
        part.clear();
        DirBuilder::new().mode(0o700).create(&part.path).map_err(|error| BackupError::of_io(folder, &error))?;
        Ok(part)
    }

    /// Compares the copy with what was there, writes canary and manifest, forces all to the disk.
    /// The manifest comes last: without one a backup is not finished.
    fn finish(&self, school: &School, kind: Kind, at: Moment) -> Result<Manifest, BackupError> {
        let database = self.path.join(DATABASE);
        let broken = |why: String| BackupError::Broken { path: database.display().to_string(), why };
        let io = |error: std::io::Error| BackupError::of_io(&database, &error);
        let file = File::open(&database).map_err(io)?;
        file.sync_all().map_err(io)?;
        let (hash, bytes) = sha256_of_reader(file).map_err(io)?;
        let inside = look_into(&database)?.map_err(BackupError::SourceDamaged)?;
        let integrity = inside.findings.problems.into_iter().find_map(|finding| match finding {
            Finding::Integrity(words) => Some(words),
            _ => None,
        });
        if let Some(words) = integrity {
            return Err(BackupError::SourceDamaged(words));
        }
        let facts = inside.facts;
        if facts != school.facts {
            return Err(broken(BackupError::Contents.to_string()));
        }
        let sum = |bytes: u64, hash: &[u8]| Sum { bytes, sha256: hex(hash) };
        let mut manifest = Manifest {
            format: FORMAT,
            made_by: format!("tawny {}", env!("CARGO_PKG_VERSION")),
            kind,
            at,
            made_at: stamp(at, "%Y-%m-%d %H:%M:%S UTC"),
            school: hex(&school.kiosk.root_key),
            school_name: school.directory.school.clone(),
            kiosk: school.kiosk.id.clone(),
            place: school.kiosk.place.clone(),
            schema: facts.schema,
            database: sum(bytes, &hash),
            canary: sum(0, &[]),
            audit: Head::of(&facts.anchor),
            rows: facts.anchor.rows,
        };
        let canary = school.canary(&manifest.canary_words())?;
        manifest.canary = sum(canary.len() as u64, &sha256(&canary));
        self.write(CANARY, &canary)?;
        let json = serde_json::to_vec_pretty(&manifest).map_err(|error| broken(error.to_string()))?;
        self.write(MANIFEST, &json)?;
        sync_folder(&self.path)?;
        Ok(manifest)
    }

    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), BackupError> {
        let mut file = self.create(name)?;
        let written = file.write_all(bytes).and_then(|()| file.sync_all());
        written.map_err(|error| BackupError::of_io(&self.path.join(name), &error))
    }

    fn create(&self, name: &str) -> Result<File, BackupError> {
        let path = self.path.join(name);
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path);
        file.map_err(|error| BackupError::of_io(&path, &error))
    }

    /// Gives the backup its name: from here on it counts.
    fn rename(mut self, folder: &Path, kind: Kind, at: Moment) -> Result<PathBuf, BackupError> {
        let name = format!("{}{}", kind.prefix(), stamp(at, "%Y-%m-%d-%H%M%SZ"));
        let free = (1..NAMES_MAX).map(|count| match count {
            1 => folder.join(&name),
            count => folder.join(format!("{name}-{count}")),
        });
        let path = free.into_iter().find(|path| !path.exists()).unwrap_or_else(|| folder.join(&name));
        fs::rename(&self.path, &path).map_err(|error| BackupError::of_io(&path, &error))?;
        self.renamed = true;
        sync_folder(folder)?;
        Ok(path)
    }

    fn clear(&self) {
        for name in [MANIFEST, CANARY, DATABASE] {
            for end in ["", "-journal", "-wal", "-shm"] {
                let _ = fs::remove_file(self.path.join(format!("{name}{end}")));
            }
        }
        let _ = fs::remove_dir(&self.path);
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.renamed {
            self.clear();
        }
    }
}

fn sync_folder(folder: &Path) -> Result<(), BackupError> {
    let synced = File::open(folder).and_then(|folder| folder.sync_all());
    match synced {
        // Some network folders cannot be forced; what is in them was.
        Err(error) if matches!(error.kind(), std::io::ErrorKind::InvalidInput | std::io::ErrorKind::Unsupported) => {
            Ok(())
        }
        done => done.map_err(|error| BackupError::of_io(folder, &error)),
    }
}

fn stamp(at: Moment, form: &str) -> String {
    jiff::Timestamp::from_millisecond(at.0).map(|time| time.strftime(form).to_string()).unwrap_or_default()
}

/// Ids are made by kiosks; a row somebody else put in must not name a folder elsewhere.
fn file_name(id: &str) -> String {
    id.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' }).take(80).collect()
}
