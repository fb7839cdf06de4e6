//! Sealing words to their readers. From outside two envelopes differ in nothing but their length,
//! and that is one of four: the number of recipient stanzas is constant, throw-away recipients fill
//! it up, their order is shuffled, spaces after the words fill the file.

use std::cell::Cell;
use std::fmt;
use std::io::{self, Read, Write};
use std::str::FromStr;

use age::{DecryptError, Decryptor, Encryptor, x25519};
use zeroize::Zeroizing;

use super::{Identity, SealError, random};

/// Recipient stanzas in every envelope, real and throw-away together.
pub const STANZAS: usize = 16;
/// Whole lengths of an envelope, in bytes: 4, 16, 64, 256 KiB.
pub const LENGTHS_BYTES: [usize; 4] = [4 << 10, 16 << 10, 64 << 10, 256 << 10];
/// Plain bytes in one chunk of an age file.
const CHUNK_BYTES: usize = 64 << 10;
/// What age adds to each chunk.
const TAG_BYTES: usize = 16;

/// The public half of a key: what it seals, only its holder opens.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(pub(super) x25519::Recipient);

impl FromStr for Recipient {
    type Err = SealError;

    fn from_str(text: &str) -> Result<Self, SealError> {
        text.trim().parse().map(Self).map_err(|_| SealError::NotAKey)
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Recipient(…)")
    }
}

/// Seals `words` (text; spaces after it mean nothing) to `readers`. The answer is an age file of
/// one of [`LENGTHS_BYTES`].
///
/// Refused for nobody, for more than [`STANZAS`] readers, and for words beyond the largest length.
pub fn seal(words: &[u8], readers: &[Recipient]) -> Result<Vec<u8>, SealError> {
    if readers.is_empty() {
        return Err(SealError::NobodyToRead);
    }
    if readers.len() > STANZAS {
        return Err(SealError::TooManyReaders(readers.len()));
    }
    let mut recipients: Vec<x25519::Recipient> = readers.iter().map(|reader| reader.0.clone()).collect();
    recipients.resize_with(STANZAS, || x25519::Identity::generate().to_public());
    let recipients = random::shuffle(recipients)?;
    let encryptor = Encryptor::with_recipients(recipients.iter().map(|recipient| recipient as &dyn age::Recipient))
        .map_err(|_| SealError::Failed("recipients refused"))?;

    // age adds a stanza of random length: only after the header is out is it known how many bytes
    // are left for the words.
    let written = Cell::new(0);
    let out = Counted { out: Vec::with_capacity(CHUNK_BYTES), written: &written };
    let broken = |_: io::Error| SealError::Failed("writing to memory");
    let mut writer = encryptor.wrap_output(out).map_err(broken)?;
    let room = LENGTHS_BYTES
        .iter()
        .filter_map(|length| room_for_words(*length, written.get()))
        .find(|room| *room >= words.len())
        .ok_or(SealError::TooLong(words.len()))?;
    let mut padded = Zeroizing::new(Vec::with_capacity(room));
    padded.extend_from_slice(words);
    padded.resize(room, b' ');
    writer.write_all(&padded).map_err(broken)?;
    Ok(writer.finish().map_err(broken)?.out)
}

/// Opens an envelope with one key. The spaces that filled it up are gone.
pub fn open(body: &[u8], identity: &Identity) -> Result<Zeroizing<Vec<u8>>, SealError> {
    if body.len() > LENGTHS_BYTES.iter().copied().max().unwrap_or(0) {
        return Err(SealError::Damaged);
    }
    let decryptor = Decryptor::new_buffered(body).map_err(|_| SealError::Damaged)?;
    let mut reader =
        decryptor.decrypt(std::iter::once(&identity.0 as &dyn age::Identity)).map_err(|error| match error {
            DecryptError::NoMatchingKeys => SealError::NotForMe,
            _ => SealError::Damaged,
        })?;
    let mut words = Zeroizing::new(Vec::with_capacity(body.len()));
    reader.read_to_end(&mut words).map_err(|_| SealError::Damaged)?;
    let end = words.iter().rposition(|byte| *byte != b' ').map_or(0, |last| last + 1);
    words.truncate(end);
    Ok(words)
}

/// Whether `body` can be one of our envelopes, as far as anybody without a key can tell: an age
/// file of an allowed length with the constant number of stanzas.
pub fn looks_whole(body: &[u8]) -> bool {
    LENGTHS_BYTES.contains(&body.len()) && has_stanzas(body, STANZAS)
}

/// Whether it is an age file to so many keys.
pub(super) fn has_stanzas(body: &[u8], count: usize) -> bool {
    let header_end = body.windows(4).position(|window| window == b"\n---").unwrap_or(0);
    let stanzas = body.get(..header_end).unwrap_or_default().split(|byte| *byte == b'\n');
    stanzas.filter(|line| line.starts_with(b"-> X25519 ")).count() == count && Decryptor::new_buffered(body).is_ok()
}

/// Plain bytes that make an age file of exactly `length` after `header` bytes; `None` when no
/// number of bytes does.
pub fn room_for_words(length: usize, header: usize) -> Option<usize> {
    let sealed = length.checked_sub(header)?;
    let chunks = sealed.div_ceil(CHUNK_BYTES + TAG_BYTES).max(1);
    let room = sealed.checked_sub(chunks * TAG_BYTES)?;
    (room.div_ceil(CHUNK_BYTES).max(1) == chunks).then_some(room)
}

/// Memory that tells how much was written while somebody else holds it.
pub(super) struct Counted<'a> {
    pub(super) out: Vec<u8>,
    pub(super) written: &'a Cell<usize>,
}

impl Write for Counted<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.extend_from_slice(bytes);
        self.written.set(self.out.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
