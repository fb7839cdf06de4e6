//! Who wrote something: an ed25519 signature over it and over where it belongs. Sealing needs public
//! halves only, so whoever can write the database could seal words of their own; they cannot sign them.
//!
//! A member of staff's signing key follows from their age key: there is one secret to keep and to
//! wrap, nothing new stands on paper, and nobody can lose the one without the other. What is hashed
//! begins with a line of its own, so that the key that signs says nothing about the key that opens, and
//! no other program comes to the same one. A kiosk has no key that opens; it has one that signs alone.

use std::fmt;

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use zeroize::Zeroizing;

use super::hash::{hex, sha256_of_fields};
use super::{Identity, SealError, random};

/// Hashed before an age key, to make a signing key of it.
const FROM_IDENTITY: &[u8] = b"tawny signing key 1";
/// Signed before everything else, so that no other signature of these keys passes for one.
const CONTEXT: &[u8] = b"tawny item 1";
/// Bytes of a key and of a signature.
const KEY_BYTES: usize = 32;
const SIGNATURE_BYTES: usize = 64;

/// What signs. Never printed; wiped when dropped.
#[derive(Clone)]
pub struct Signer(SigningKey);

impl Signer {
    /// A fresh one, for a kiosk.
    pub fn generate() -> Result<Self, SealError> {
        Ok(Self(SigningKey::from_bytes(&Zeroizing::new(random::bytes::<KEY_BYTES>()?))))
    }

    /// The one of whoever holds this age key.
    pub fn of(identity: &Identity) -> Self {
        let seed = Zeroizing::new(sha256_of_fields(&[FROM_IDENTITY, identity.to_line().as_bytes()]));
        Self(SigningKey::from_bytes(&seed))
    }

    /// The public half, for the staff directory: hexadecimal.
    pub fn public(&self) -> String {
        hex(&self.0.verifying_key().to_bytes())
    }

    /// The key for a kiosk's own file: hexadecimal.
    pub fn to_line(&self) -> Zeroizing<String> {
        Zeroizing::new(hex(&*Zeroizing::new(self.0.to_bytes())))
    }

    /// Reads such a line.
    pub fn from_line(line: &str) -> Result<Self, SealError> {
        let seed: Zeroizing<[u8; KEY_BYTES]> = Zeroizing::new(unhex(line.trim()).ok_or(SealError::NotAKey)?);
        Ok(Self(SigningKey::from_bytes(&seed)))
    }

    /// Signs these fields, in their order: hexadecimal.
    pub fn sign(&self, fields: &[&[u8]]) -> String {
        hex(&self.0.sign(&signed_bytes(fields)).to_bytes())
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signer(…)")
    }
}

/// Whether whoever holds the other half of `public` signed exactly these fields.
pub fn is_signed(fields: &[&[u8]], signature: &str, public: &str) -> bool {
    let key = unhex::<KEY_BYTES>(public).and_then(|key| VerifyingKey::from_bytes(&key).ok());
    let signature = unhex::<SIGNATURE_BYTES>(signature).map(|bytes| Signature::from_bytes(&bytes));
    key.zip(signature).is_some_and(|(key, signature)| key.verify_strict(&signed_bytes(fields), &signature).is_ok())
}

/// Each field led by its length: no two lists of fields are signed alike.
fn signed_bytes(fields: &[&[u8]]) -> Vec<u8> {
    let hash = sha256_of_fields(fields);
    [CONTEXT, b"\n", &hash].concat()
}

/// Exactly `N` bytes, of two digits each: a line that lost a digit is none, and neither is one with a sign.
fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let byte = |pair: &[u8; 2]| {
        let pair = std::str::from_utf8(pair).ok().filter(|pair| pair.chars().all(|digit| digit.is_ascii_hexdigit()))?;
        u8::from_str_radix(pair, 16).ok()
    };
    let bytes: Zeroizing<Vec<u8>> = Zeroizing::new(pairs.iter().map(byte).collect::<Option<_>>()?);
    bytes.as_slice().try_into().ok().filter(|_| rest.is_empty())
}
