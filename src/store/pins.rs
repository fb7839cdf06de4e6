//! A PIN's hash, signed by whoever it belongs to: their desk signs it when it is made, which takes their
//! passphrase. A hash somebody else put in its place uncovers no kiosk and opens no hidden desk.
//!
//! Why not in the signed directory: that takes the school key from its paper, and a PIN somebody may have seen
//! over one's shoulder must be changed at once, by oneself. What stays possible is to put back an older
//! PIN of the same person.

use super::StaffSecret;
use crate::domain::ids::StaffId;
use crate::seal::Signer;
use crate::seal::signing::is_signed;

/// Signed before the hash, so that it is never taken for anything else.
const PIN: &[u8] = b"pin";

/// The owner's signature over a PIN's hash.
pub fn sign_pin(hash: &str, staff: &StaffId, school: &[u8], signer: &Signer) -> String {
    signer.sign(&fields(hash, staff, school))
}

/// Whether its owner, who signs with the other half of `signs`, signed this PIN.
pub(super) fn pin_is_theirs(secret: &StaffSecret, school: &[u8], signs: &str) -> bool {
    let signed = secret.pin_hash.as_ref().zip(secret.pin_signature.as_ref());
    signed.is_some_and(|(hash, signature)| is_signed(&fields(hash, &secret.staff, school), signature, signs))
}

fn fields<'a>(hash: &'a str, staff: &'a StaffId, school: &'a [u8]) -> [&'a [u8]; 4] {
    [PIN, school, staff.as_str().as_bytes(), hash.as_bytes()]
}
