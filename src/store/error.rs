//! What can go wrong with a store, by what a person can do about it.

/// Why a store call failed. The words for people are `store-<slug>` (what happened) and
/// `store-<slug>-do` (what to do now) in `locales/`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Another kiosk has this data folder.
    #[error("another kiosk is using this data folder")]
    InUse,
    /// The folder or file is not there and cannot be made.
    #[error("the data folder cannot be opened: {0}")]
    Missing(String),
    /// Somebody else is writing and did not finish in time.
    #[error("the database is busy")]
    Busy,
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The file or folder cannot be written.
    #[error("the database is read-only")]
    ReadOnly,
    /// The file is damaged; it was moved aside to this path.
    #[error("the database was damaged and moved to {0}")]
    Damaged(String),
    /// A newer Tawny wrote it.
    #[error("the database has schema {found}, this program knows {known}")]
    Newer {
        /// The schema found.
        found: i64,
        /// The newest this program knows.
        known: i64,
    },
    /// Nobody set this school up yet.
    #[error("no school is set up in this data folder")]
    NotSetUp,
    /// There is a school in this data folder already.
    #[error("a school is set up in this data folder already")]
    SetUpAlready,
    /// The staff directory is not signed by this school.
    #[error("the staff directory is not signed by this school's root key")]
    DirectoryRefused,
    /// The staff directory is signed, and older than one this machine has used.
    #[error("the staff directory is older than one this machine has used")]
    DirectoryOlder,
    /// A passphrase opened a key that the staff directory does not name.
    #[error("the key is not the one the staff directory names")]
    KeyReplaced,
    /// The key of the school's lock is not there for whoever signed in.
    #[error("the key of the school's lock is not there for this person")]
    LockKeyMissing,
    /// What is inside a seal belongs to another row, or its outside says something else.
    #[error("something sealed does not belong where it lies")]
    Misplaced,
    /// Nobody can tell who wrote something that is sealed to this person.
    #[error("something sealed is not signed by anybody the staff list names")]
    NotSigned,
    /// Whoever signed in signs with a key that does not stand in the staff list.
    #[error("the staff list does not name the key this person signs with")]
    KeyUnknown,
    /// A PIN's hash is not signed by whoever it belongs to.
    #[error("the PIN is not signed by its owner")]
    PinReplaced,
    /// Sealing failed: nobody could open it.
    #[error("the report could not be sealed: {0}")]
    NotSealed(String),
    /// This report is settled already, and nothing is ever written over it.
    #[error("this report is settled already")]
    Settled,
    /// This person may not do this, or not to this report.
    #[error("not allowed")]
    NotAllowed,
    /// Everybody who could read on is named.
    #[error("nobody is left to read it")]
    NobodyLeft,
    /// Anything else, in SQLite's words.
    #[error("the database refused: {0}")]
    Refused(String),
}

impl StoreError {
    /// The message id's middle part.
    pub fn slug(&self) -> &'static str {
        match self {
            Self::InUse => "in-use",
            Self::Missing(_) => "missing",
            Self::Busy => "busy",
            Self::Full => "full",
            Self::ReadOnly => "read-only",
            Self::Damaged(_) => "damaged",
            Self::Newer { .. } => "newer",
            Self::NotSetUp => "not-set-up",
            Self::SetUpAlready => "set-up-already",
            Self::DirectoryRefused => "directory-refused",
            Self::DirectoryOlder => "directory-older",
            Self::KeyReplaced => "key-replaced",
            Self::LockKeyMissing => "lock-key-missing",
            Self::Misplaced => "misplaced",
            Self::NotSigned => "not-signed",
            Self::KeyUnknown => "key-unknown",
            Self::PinReplaced => "pin-replaced",
            Self::NotSealed(_) => "not-sealed",
            Self::Settled => "settled",
            Self::NotAllowed => "not-allowed",
            Self::NobodyLeft => "nobody-left",
            Self::Refused(_) => "refused",
        }
    }
}
