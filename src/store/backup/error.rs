//! What can go wrong with a backup, by what a person can do about it.

use std::io::{self, ErrorKind};
use std::path::Path;

use crate::seal::SealError;
use crate::store::StoreError;

/// Why a backup was not made, or not restored. The words for people are `backup-<slug>` (what
/// happened) and `backup-<slug>-do` (what to do now) in `locales/`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BackupError {
    /// The school's own store could not do it.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The folder for backups is not there.
    #[error("{0} is not there")]
    Missing(String),
    /// The last copy went to another disk that is not plugged in now.
    #[error("{0} is not on the disk it was on")]
    Unplugged(String),
    /// The folder for backups lies inside the school's data folder.
    #[error("{0} lies inside the data folder")]
    Inside(String),
    /// No room where the backup goes.
    #[error("{0} is full")]
    Full(String),
    /// Nothing may be written there.
    #[error("{0} is read-only")]
    ReadOnly(String),
    /// Another copy of this school is being made.
    #[error("another copy is being made")]
    Running,
    /// Reading or writing broke off.
    #[error("{path}: {why}")]
    Broken {
        /// Where.
        path: String,
        /// In the system's words.
        why: String,
    },
    /// The school's own database is damaged.
    #[error("the school's database is damaged: {0}")]
    SourceDamaged(String),
    /// The school has no recovery keys that can be read.
    #[error("there are no recovery keys")]
    NoRecoveryKeys,
    /// A copy was made, but the school's history is not the one older copies remember.
    #[error("the school's history differs from an older copy's")]
    History,

    /// This is not a backup.
    #[error("{0} is no backup")]
    NotABackup(String),
    /// A backup that was never finished.
    #[error("{0} was never finished")]
    Unfinished(String),
    /// The manifest cannot be read.
    #[error("the manifest of {0} cannot be read")]
    Manifest(String),
    /// A newer Tawny made it.
    #[error("a newer Tawny made it: {found}, this one knows {known}")]
    Newer {
        /// The number found.
        found: i64,
        /// The newest this program knows.
        known: i64,
    },
    /// A file's bytes are not those that were written.
    #[error("{0} is not what was written")]
    Bytes(String),
    /// SQLite says the database is damaged.
    #[error("the backup's database is damaged: {0}")]
    Damaged(String),
    /// A table has not the rows it had.
    #[error("{table}: {found} rows instead of {expected}")]
    Rows {
        /// Which table.
        table: String,
        /// What the manifest says.
        expected: u64,
        /// What is there.
        found: u64,
    },
    /// The audit trail does not end where the manifest says, or breaks.
    #[error("the audit trail is not the one that was copied")]
    Audit,
    /// The staff list is not signed by this school.
    #[error("the staff list is not signed by the school's root key")]
    Staff,
    /// Something told or signed is not whole.
    #[error("something in it is not whole")]
    Contents,
    /// What was typed is not a recovery key.
    #[error("this is not a recovery key")]
    NotAKey,
    /// A recovery key of somebody else.
    #[error("this key does not open the backup")]
    WrongKey,
    /// The canary is damaged or belongs to another backup.
    #[error("the canary is not this backup's")]
    Canary,
    /// There is a school in the folder already.
    #[error("{0} already holds a school")]
    SchoolThere(String),
    /// A desk or another tool has the old database open.
    #[error("{0} is in use")]
    InUse(String),
    /// It is a backup of another school.
    #[error("{0} is a backup of another school")]
    OtherSchool(String),
}

impl BackupError {
    /// The message id's middle part.
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Store(error) => error.slug(),
            Self::Missing(_) => "missing",
            Self::Unplugged(_) => "unplugged",
            Self::Inside(_) => "inside",
            Self::Full(_) => "full",
            Self::ReadOnly(_) => "read-only",
            Self::Running => "running",
            Self::Broken { .. } => "broken",
            Self::SourceDamaged(_) => "source-damaged",
            Self::NoRecoveryKeys => "no-recovery-keys",
            Self::History => "history",
            Self::NotABackup(_) => "not-a-backup",
            Self::Unfinished(_) => "unfinished",
            Self::Manifest(_) => "manifest",
            Self::Newer { .. } => "newer",
            Self::Bytes(_) => "bytes",
            Self::Damaged(_) => "damaged",
            Self::Rows { .. } => "rows",
            Self::Audit => "audit",
            Self::Staff => "staff",
            Self::Contents => "contents",
            Self::NotAKey => "not-a-key",
            Self::WrongKey => "wrong-key",
            Self::Canary => "canary",
            Self::SchoolThere(_) => "school-there",
            Self::InUse(_) => "in-use",
            Self::OtherSchool(_) => "other-school",
        }
    }

    /// The message id of what happened; with `-do` behind it, of what to do.
    pub fn key(&self) -> String {
        match self {
            Self::Store(error) => format!("store-{}", error.slug()),
            own => format!("backup-{}", own.slug()),
        }
    }

    /// What `{ $what }` stands for in its words: a path, or the system's own words.
    pub fn what(&self) -> String {
        match self {
            Self::Missing(what)
            | Self::Unplugged(what)
            | Self::Inside(what)
            | Self::Full(what)
            | Self::ReadOnly(what)
            | Self::SourceDamaged(what)
            | Self::NotABackup(what)
            | Self::Unfinished(what)
            | Self::Manifest(what)
            | Self::Bytes(what)
            | Self::Damaged(what)
            | Self::SchoolThere(what)
            | Self::InUse(what)
            | Self::OtherSchool(what) => what.clone(),
            Self::Broken { path, why } => format!("{path}: {why}"),
            Self::Rows { table, .. } => table.clone(),
            _ => String::new(),
        }
    }

    /// What the system said about a path the backup needs.
    pub(super) fn of_io(path: &Path, error: &io::Error) -> Self {
        let at = path.display().to_string();
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::Full(at),
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Self::ReadOnly(at),
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::Missing(at),
            _ => Self::Broken { path: at, why: error.to_string() },
        }
    }

    /// What SQLite said while it wrote the copy at `path`; it means the target, not the school.
    pub(super) fn of_target(path: &Path, error: StoreError) -> Self {
        let at = path.display().to_string();
        match error {
            StoreError::Full => Self::Full(at),
            StoreError::ReadOnly => Self::ReadOnly(at),
            StoreError::Missing(why) | StoreError::Refused(why) => Self::Broken { path: at, why },
            other => Self::Store(other),
        }
    }
}

impl From<SealError> for BackupError {
    fn from(error: SealError) -> Self {
        match error {
            SealError::NobodyToRead => Self::NoRecoveryKeys,
            SealError::NotSigned => Self::Staff,
            SealError::NotAKey => Self::NotAKey,
            SealError::NotForMe => Self::WrongKey,
            SealError::Damaged => Self::Canary,
            other => Self::Store(StoreError::from(other)),
        }
    }
}
