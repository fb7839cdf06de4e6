//! Signatures of lesson packs: minisign's, checked by its author's own crate. What is signed with the
//! stock `minisign` tool is checked here; nothing is ever signed.

use minisign_verify::{Error, PublicKey, Signature};

/// What a signature says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signed {
    /// By one of the keys, and nothing changed since.
    Yes,
    /// By a key that is none of them.
    ByAnother,
    /// It is no signature of these bytes.
    No,
}

/// Whether `key` is a public key, as it stands in the second line of `minisign.pub`.
pub fn is_key(key: &str) -> bool {
    PublicKey::from_base64(key.trim()).is_ok()
}

/// Who signed `bytes`, as the text of a `.minisig` file says.
pub fn signed(bytes: &[u8], signature: &str, keys: &[String]) -> Signed {
    let Ok(signature) = Signature::decode(signature) else { return Signed::No };
    let keys = keys.iter().filter_map(|key| PublicKey::from_base64(key.trim()).ok());
    let mut said = Signed::ByAnother;
    for key in keys {
        match key.verify(bytes, &signature, false) {
            Ok(()) => return Signed::Yes,
            Err(Error::UnexpectedKeyId) => {}
            Err(_) => said = Signed::No,
        }
    }
    said
}
