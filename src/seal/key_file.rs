//! A key file: the second factor of whoever wants one, on a stick they carry. It is an age identity as
//! `age-keygen` writes it, so the stock tool takes it; their own key is sealed to it inside the passphrase's seal.

use std::fmt;

use zeroize::Zeroizing;

use super::{Identity, Recipient, SealError};

/// How the names of these files begin and end; between stands the beginning of the public half.
pub const NAME_BEGINS: &str = "tawny-";
/// See [`NAME_BEGINS`].
pub const NAME_ENDS: &str = ".key";
/// Bytes of a key file, at most; ours are under 200.
pub const KEY_FILE_BYTES_MAX: usize = 4 << 10;
/// Letters of the public half in the name, after its `age1`.
const NAME_LETTERS: usize = 8;

/// What stands in a key file.
#[derive(Clone)]
pub struct KeyFile(Identity);

impl fmt::Debug for KeyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyFile(…)")
    }
}

impl KeyFile {
    /// A fresh one.
    pub fn generate() -> Self {
        Self(Identity::generate())
    }

    /// Its file name: the same on every stick, another for every key, and nobody's name.
    pub fn name(&self) -> String {
        let public = self.recipient().to_string();
        let letters: String = public.chars().skip("age1".len()).take(NAME_LETTERS).collect();
        format!("{NAME_BEGINS}{letters}{NAME_ENDS}")
    }

    /// Whether a file of this name may be one.
    pub fn is_name(name: &str) -> bool {
        name.starts_with(NAME_BEGINS) && name.ends_with(NAME_ENDS)
    }

    /// What stands in it, as `age-keygen` writes it.
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("# public key: {}\n{}\n", self.recipient(), *self.0.to_line()))
    }

    /// Reads it back: lines that begin with `#` say nothing, the one that is left is the key.
    pub fn read(text: &str) -> Result<Self, SealError> {
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        match (lines.next(), lines.next()) {
            (Some(line), None) => Identity::from_line(line).map(Self),
            _ => Err(SealError::NotAKey),
        }
    }

    /// Its public half.
    pub fn recipient(&self) -> Recipient {
        self.0.recipient()
    }

    pub(super) fn key(&self) -> &Identity {
        &self.0
    }
}
