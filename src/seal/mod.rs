//! Envelopes, keys, the signed directory: the only place that names a cipher, and none of them is
//! our own. Reports and notes are `age` files, so the stock `age` tool opens them when everything
//! else is lost; passphrases go through age's own scrypt recipient; the staff directory, and everything
//! inside a seal, carries an ed25519 signature; PINs, which open no report, are argon2id hashes.
//!
//! Architecture invariant: what seals needs public halves only. The kiosk never names
//! [`Identity`].

pub mod directory;
pub mod envelope;
pub mod hash;
pub mod identity;
pub mod key_file;
pub mod lock;
pub mod memory;
pub mod minisign;
pub mod random;
pub mod recovery;
pub mod signing;
pub mod strength;

pub use directory::{RootKey, verify_directory};
pub use envelope::{Recipient, open, seal};
pub use identity::{Identity, Passphrase};
pub use key_file::KeyFile;
pub use recovery::RecoveryPaper;
pub use signing::Signer;

/// What can go wrong between words and seal. Never carries a word of what was sealed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// Nobody could ever open it.
    #[error("there is no reader to seal to")]
    NobodyToRead,
    /// More readers than [`envelope::STANZAS`].
    #[error("{0} readers are more than an envelope holds")]
    TooManyReaders(usize),
    /// Longer than the largest envelope holds.
    #[error("{0} bytes are more than the largest envelope holds")]
    TooLong(usize),
    /// Not an `age1…` recipient or `AGE-SECRET-KEY-1…` identity.
    #[error("this is not an age key")]
    NotAKey,
    /// Not sealed to this key; an item that is not mine does not exist for me.
    #[error("it is not sealed to this key")]
    NotForMe,
    /// Not an age file, or changed since it was sealed.
    #[error("it is damaged or not an age file")]
    Damaged,
    /// The passphrase does not fit.
    #[error("the passphrase does not fit")]
    WrongPassphrase,
    /// The passphrase fits, and a key file is needed as well.
    #[error("a key file is needed as well")]
    NeedsKeyFile,
    /// A signature that does not fit the root key, or a directory that cannot be read.
    #[error("the directory is not signed by this root key")]
    NotSigned,
    /// The machine gave no randomness, or a limit inside the cipher was hit.
    #[error("the seal failed: {0}")]
    Failed(&'static str),
}
