//! The lock around an envelope: one more age file, to one key that everybody in the staff list holds. It decides
//! nothing about who reads, which the envelope inside does alone; its key can be changed by anybody who holds it,
//! without opening a single envelope, so that a key that should open nothing any more does not even come to one.
//!
//! From outside its length says nothing new: that of the envelope and [`AROUND_BYTES`]. age's own header is of
//! random length, and spaces after the envelope fill the rest, so the envelope is the first bytes of what the stock
//! tool finds inside: as many as the file has, less [`AROUND_BYTES`].

use std::cell::Cell;
use std::io::{self, Read, Write};

use age::{DecryptError, Decryptor, Encryptor};
use zeroize::Zeroizing;

use super::envelope::{Counted, LENGTHS_BYTES, has_stanzas, room_for_words};
use super::{Identity, Recipient, SealError};

/// How much longer than the envelope inside it a locked file is. age needs some 500 of them at most.
pub const AROUND_BYTES: usize = 1 << 10;

/// Locks an envelope.
pub fn lock_up(envelope: &[u8], lock: &Recipient) -> Result<Vec<u8>, SealError> {
    let encryptor = Encryptor::with_recipients(std::iter::once(&lock.0 as &dyn age::Recipient))
        .map_err(|_| SealError::Failed("lock refused"))?;
    let written = Cell::new(0);
    let length = envelope.len() + AROUND_BYTES;
    let broken = |_: io::Error| SealError::Failed("writing to memory");
    let out = Counted { out: Vec::with_capacity(length), written: &written };
    let mut writer = encryptor.wrap_output(out).map_err(broken)?;
    let room = room_for_words(length, written.get()).and_then(|room| room.checked_sub(envelope.len()));
    let room = room.ok_or(SealError::TooLong(envelope.len()))?;
    writer.write_all(envelope).and_then(|()| writer.write_all(&vec![b' '; room])).map_err(broken)?;
    Ok(writer.finish().map_err(broken)?.out)
}

/// The envelope inside.
pub fn unlock(locked: &[u8], key: &Identity) -> Result<Vec<u8>, SealError> {
    let length = locked.len().checked_sub(AROUND_BYTES).ok_or(SealError::Damaged)?;
    let decryptor = Decryptor::new_buffered(locked).map_err(|_| SealError::Damaged)?;
    let opened = decryptor.decrypt(std::iter::once(&key.0 as &dyn age::Identity));
    let mut reader = opened.map_err(|error| match error {
        DecryptError::NoMatchingKeys => SealError::NotForMe,
        _ => SealError::Damaged,
    })?;
    let mut envelope = Vec::with_capacity(locked.len());
    reader.read_to_end(&mut envelope).map_err(|_| SealError::Damaged)?;
    envelope.truncate(length);
    Ok(envelope)
}

/// Whether `body` can be a locked envelope, as far as anybody without a key can tell.
pub fn looks_locked(body: &[u8]) -> bool {
    let length = body.len().checked_sub(AROUND_BYTES);
    length.is_some_and(|length| LENGTHS_BYTES.contains(&length)) && has_stanzas(body, 1)
}

/// A lock's key as it is sealed to somebody: the line of an identity file of the stock tool. The spaces that fill
/// the envelope stand in a comment of that file.
pub fn key_words(key: &Identity) -> Zeroizing<Vec<u8>> {
    let line = key.to_line();
    let mut words = Zeroizing::new(Vec::with_capacity(line.len() + 2));
    words.extend_from_slice(line.as_bytes());
    words.extend_from_slice(b"\n#");
    words
}

/// The key out of them.
pub fn key_of(words: &[u8]) -> Result<Identity, SealError> {
    let line = words.split(|byte| *byte == b'\n').next().unwrap_or_default();
    Identity::from_line(std::str::from_utf8(line).map_err(|_| SealError::NotAKey)?)
}
