//! SHA-256, for the audit chain and the words of signed promises.

use std::io::{self, Read};

use sha2::{Digest, Sha256};

/// SHA-256 of `bytes`, 32 bytes.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// SHA-256 of everything `from` gives, read piece by piece, and how many bytes that was.
pub fn sha256_of_reader(mut from: impl Read) -> io::Result<([u8; 32], u64)> {
    let mut hasher = Sha256::new();
    let bytes = io::copy(&mut from, &mut hasher)?;
    Ok((hasher.finalize().into(), bytes))
}

/// Bytes as lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Bytes out of their hexadecimal; `None` where that is none.
pub fn bytes_of(hexadecimal: &str) -> Option<Vec<u8>> {
    let pairs = hexadecimal.as_bytes().chunks(2);
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    pairs.map(byte).collect()
}

/// SHA-256 over `fields`, each led by its length (8 bytes, little-endian), so that no two
/// different lists of fields hash alike.
pub fn sha256_of_fields(fields: &[&[u8]]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for field in fields {
        hasher.update((field.len() as u64).to_le_bytes());
        hasher.update(field);
    }
    hasher.finalize().into()
}
