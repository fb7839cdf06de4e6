//! The staff directory's signature. Sealing does not stop whoever controls the table of keys;
//! this does: the school's root key signs the directory and is then kept off the machines, on
//! paper, and every kiosk pins its public half at set-up.

use std::fmt;

use bip39::{Language, Mnemonic};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use zeroize::Zeroizing;

use super::{SealError, random};
use crate::domain::directory::Directory;

/// Bytes of a signed directory, at most: about 2,000 grown-ups.
pub const DIRECTORY_BYTES_MAX: usize = 1 << 20;
/// Signed before the directory's own bytes, so that no other signature of this key passes for one.
const CONTEXT: &[u8] = b"tawny directory 1\n";

/// The school's root key: signs directories, and belongs on paper.
pub struct RootKey(SigningKey);

impl RootKey {
    /// A fresh root key.
    pub fn generate() -> Result<Self, SealError> {
        Ok(Self(SigningKey::from_bytes(&Zeroizing::new(random::bytes::<32>()?))))
    }

    /// The public half every kiosk pins, 32 bytes.
    pub fn public(&self) -> Vec<u8> {
        self.0.verifying_key().to_bytes().to_vec()
    }

    /// The key for paper: 24 words, the last of which checks the others.
    pub fn to_words(&self) -> Result<Zeroizing<String>, SealError> {
        let words = Mnemonic::from_entropy_in(Language::English, &*Zeroizing::new(self.0.to_bytes()));
        words.map(|words| Zeroizing::new(words.to_string())).map_err(|_| SealError::Failed("root key words"))
    }

    /// The key back from paper.
    pub fn from_words(typed: &str) -> Result<Self, SealError> {
        let lower = Zeroizing::new(typed.to_lowercase());
        let words = Mnemonic::parse_in(Language::English, lower.as_str()).map_err(|_| SealError::NotAKey)?;
        let entropy = Zeroizing::new(words.to_entropy());
        let bytes: Zeroizing<[u8; 32]> = Zeroizing::new(entropy.as_slice().try_into().map_err(|_| SealError::NotAKey)?);
        Ok(Self(SigningKey::from_bytes(&bytes)))
    }

    /// Signs a directory: its bytes (JSON) exactly as signed, and the 64 bytes of the signature.
    pub fn sign(&self, directory: &Directory) -> Result<(Vec<u8>, Vec<u8>), SealError> {
        let body = serde_json::to_vec(directory).map_err(|_| SealError::Failed("directory"))?;
        let signature = self.0.sign(&signed_bytes(&body));
        Ok((body, signature.to_bytes().to_vec()))
    }
}

impl fmt::Debug for RootKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RootKey(…)")
    }
}

/// The directory inside `body`, if `root_key` signed exactly these bytes.
pub fn verify_directory(body: &[u8], signature: &[u8], root_key: &[u8]) -> Result<Directory, SealError> {
    if body.len() > DIRECTORY_BYTES_MAX {
        return Err(SealError::NotSigned);
    }
    let key: [u8; 32] = root_key.try_into().map_err(|_| SealError::NotSigned)?;
    let key = VerifyingKey::from_bytes(&key).map_err(|_| SealError::NotSigned)?;
    let signature = Signature::from_slice(signature).map_err(|_| SealError::NotSigned)?;
    key.verify_strict(&signed_bytes(body), &signature).map_err(|_| SealError::NotSigned)?;
    serde_json::from_slice(body).map_err(|_| SealError::NotSigned)
}

fn signed_bytes(body: &[u8]) -> Vec<u8> {
    [CONTEXT, body].concat()
}
