//! SQLite's errors in our words.

use rusqlite::{Error, ErrorCode};

use crate::store::StoreError;

/// What a person can do something about.
pub(super) fn of(error: Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy,
        Some(ErrorCode::DiskFull) => StoreError::Full,
        Some(ErrorCode::ReadOnly) => StoreError::ReadOnly,
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => StoreError::Missing(error.to_string()),
        _ => StoreError::Refused(error.to_string()),
    }
}

/// The same for a migration.
pub(super) fn of_migration(error: rusqlite_migration::Error) -> StoreError {
    match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => of(err),
        other => StoreError::Refused(other.to_string()),
    }
}

/// Whether the file itself is damaged: then it is moved aside, never written to again.
pub(super) fn is_damage(error: &Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
}

/// A body in a row that is not what this program wrote there.
pub(super) fn unreadable(what: &'static str) -> StoreError {
    StoreError::Refused(format!("a row of {what} cannot be read"))
}
