//! What opens: a member of staff's key, the passphrase around it, and the PIN, which opens no
//! report. Nothing in here is ever printed or logged.
//!
//! Whoever wants a second factor has their key wrapped twice, by stock age both times: see [`Identity::wrap_twice`].

use std::fmt;
use std::io::{Read, Write};

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, Decryptor, Encryptor, scrypt, x25519};
use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use zeroize::Zeroizing;

use super::{KeyFile, Recipient, SealError, random};
use crate::domain::picture_code::PictureCode;

/// scrypt work of a passphrase, as the power of two of N: 18 needs 256 MiB and about a second.
/// Never the machine-timed default: a fast laptop's key would be refused on a slow kiosk.
pub const WORK_FACTOR: u8 = 18;
/// The most work a wrapped key may ask for; beyond it is not ours.
pub const WORK_FACTOR_MAX: u8 = 20;
/// Words of a generated passphrase: 11 bits each, 66 bits together.
pub const PASSPHRASE_WORDS: usize = 6;
/// Digits of a generated PIN.
pub const PIN_DIGITS: usize = 6;
/// Bytes of a wrapped identity, at most; age's own files are around 300. What comes after is not read.
const WRAPPED_BYTES_MAX: usize = 4 << 10;
/// Bytes of an identity wrapped by a passphrase alone, at most; with a key file there are more than 500.
const WRAPPED_ONCE_BYTES_MAX: usize = 400;
/// How every age file begins.
const AGE_BEGINS: &[u8] = b"age-encryption.org/";

/// A typed passphrase; wiped when dropped, never printed.
#[derive(Clone)]
pub struct Passphrase(pub Zeroizing<String>);

impl Passphrase {
    /// Takes typed text; spaces around it are not part of it.
    pub fn new(typed: &str) -> Self {
        Self(Zeroizing::new(typed.trim().to_owned()))
    }

    /// Six words of the bip39 English list, such as `orbit lens swim cactus tiny wagon`: 66 bits.
    pub fn generate() -> Result<Self, SealError> {
        let list = bip39::Language::English.word_list();
        let mut words = Zeroizing::new(String::new());
        for _ in 0..PASSPHRASE_WORDS {
            // 2,048 words: the lower 11 of 16 random bits name one, each as likely as the other.
            let index = usize::from(u16::from_le_bytes(random::bytes()?)) % list.len();
            let word = list.get(index).ok_or(SealError::Failed("word list"))?;
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(word);
        }
        Ok(Self(words))
    }

    fn secret(&self) -> SecretString {
        SecretString::from(self.0.as_str())
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// A private key. age wipes it when it is dropped.
#[derive(Clone)]
pub struct Identity(pub(super) x25519::Identity);

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity(…)")
    }
}

impl Identity {
    /// A fresh key.
    pub fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    /// The public half, for the staff directory.
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }

    /// The key as the stock tool writes it: `AGE-SECRET-KEY-1…`.
    pub fn to_line(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// Reads such a line; lower case and spaces do not matter, its checksum does.
    pub fn from_line(line: &str) -> Result<Self, SealError> {
        let joined: Zeroizing<String> = Zeroizing::new(line.split_whitespace().collect::<String>().to_uppercase());
        joined.parse().map(Self).map_err(|_| SealError::NotAKey)
    }

    /// The key inside age's own passphrase recipient, `work_factor` as [`WORK_FACTOR`] (1 to
    /// [`WORK_FACTOR_MAX`]). `age -d` opens it too, and gives a file `age -d -i` takes.
    pub fn wrap(&self, passphrase: &Passphrase, work_factor: u8) -> Result<Vec<u8>, SealError> {
        lock(&self.line(), passphrase, work_factor)
    }

    /// The key inside two stock age files, so that both are needed: the inner one is sealed to the
    /// key file, the outer one by the passphrase. `age -d` opens the outer one, `age -d -i FILE` what it gives.
    pub fn wrap_twice(&self, passphrase: &Passphrase, file: &Recipient, work_factor: u8) -> Result<Vec<u8>, SealError> {
        lock(&sealed(&file.0, &self.line())?, passphrase, work_factor)
    }

    fn line(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new([self.to_line().as_bytes(), b"\n"].concat())
    }

    /// Opens a wrapped key. Takes about a second and 256 MiB, right or wrong: never on a window's thread.
    /// One that a key file is needed for as well is [`SealError::NeedsKeyFile`] once the passphrase is right.
    pub fn unwrap(wrapped: &[u8], passphrase: &Passphrase) -> Result<Self, SealError> {
        Self::unwrap_with(wrapped, passphrase, Vec::new).map(|(identity, _)| identity)
    }

    /// The same with key files, which are looked for only where one is needed; with the public half of the one
    /// that opened it.
    pub fn unwrap_with(
        wrapped: &[u8],
        passphrase: &Passphrase,
        files: impl FnOnce() -> Vec<KeyFile>,
    ) -> Result<(Self, Option<Recipient>), SealError> {
        let inside = unlock(wrapped, passphrase)?;
        if !inside.starts_with(AGE_BEGINS) {
            return Ok((of_line(&inside)?, None));
        }
        for file in files() {
            match unsealed(&inside, file.key()) {
                Ok(line) => return Ok((of_line(&line)?, Some(file.key().recipient()))),
                Err(SealError::NotForMe) => {}
                Err(error) => return Err(error),
            }
        }
        Err(SealError::NeedsKeyFile)
    }
}

/// Whether a wrapped key needs a key file as well, told from its length: what is inside is either a line or a
/// whole age file. Asked before anybody signed in, so that they are told to put the file in; it decides nothing.
pub fn needs_key_file(wrapped: &[u8]) -> bool {
    wrapped.len() > WRAPPED_ONCE_BYTES_MAX
}

fn broken(_: std::io::Error) -> SealError {
    SealError::Failed("writing to memory")
}

fn of_line(line: &[u8]) -> Result<Identity, SealError> {
    Identity::from_line(std::str::from_utf8(line).map_err(|_| SealError::Damaged)?)
}

/// An age file that a passphrase opens.
fn lock(plain: &[u8], passphrase: &Passphrase, work_factor: u8) -> Result<Vec<u8>, SealError> {
    if !(1..=WORK_FACTOR_MAX).contains(&work_factor) {
        return Err(SealError::Failed("work factor"));
    }
    let mut recipient = scrypt::Recipient::new(passphrase.secret());
    recipient.set_work_factor(work_factor);
    written(plain, &recipient)
}

/// An age file that one key opens.
fn sealed(recipient: &x25519::Recipient, plain: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
    written(plain, recipient).map(Zeroizing::new)
}

fn written(plain: &[u8], recipient: &dyn age::Recipient) -> Result<Vec<u8>, SealError> {
    let encryptor =
        Encryptor::with_recipients(std::iter::once(recipient)).map_err(|_| SealError::Failed("recipient refused"))?;
    let mut writer = encryptor.wrap_output(Vec::new()).map_err(broken)?;
    writer.write_all(plain).map_err(broken)?;
    writer.finish().map_err(broken)
}

fn unlock(wrapped: &[u8], passphrase: &Passphrase) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let wrapped = wrapped.get(..WRAPPED_BYTES_MAX).unwrap_or(wrapped);
    let decryptor = Decryptor::new_buffered(wrapped).map_err(|_| SealError::Damaged)?;
    if !decryptor.is_scrypt() {
        return Err(SealError::Damaged);
    }
    let mut key = scrypt::Identity::new(passphrase.secret());
    key.set_max_work_factor(WORK_FACTOR_MAX);
    read(decryptor, &key, SealError::WrongPassphrase)
}

fn unsealed(file: &[u8], key: &Identity) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let decryptor = Decryptor::new_buffered(file).map_err(|_| SealError::Damaged)?;
    read(decryptor, &key.0, SealError::NotForMe)
}

fn read(
    decryptor: Decryptor<&[u8]>,
    key: &dyn age::Identity,
    does_not_fit: SealError,
) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let mut reader = decryptor.decrypt(std::iter::once(key)).map_err(|error| match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
            does_not_fit
        }
        _ => SealError::Damaged,
    })?;
    let mut plain = Zeroizing::new(Vec::with_capacity(WRAPPED_BYTES_MAX));
    reader.read_to_end(&mut plain).map_err(|_| SealError::Damaged)?;
    Ok(plain)
}

/// A fresh PIN of [`PIN_DIGITS`] digits.
pub fn generate_pin() -> Result<Zeroizing<String>, SealError> {
    let all = 10u64.pow(PIN_DIGITS as u32);
    let number = u64::from_le_bytes(random::bytes()?) % all;
    Ok(Zeroizing::new(format!("{number:0width$}", width = PIN_DIGITS)))
}

/// A fresh picture code, another one than that of `before`, the hash of the child's code so far.
pub fn generate_code(before: Option<&str>) -> Result<PictureCode, SealError> {
    // Far more numbers than codes: each comes about as often as the other.
    let number = usize::from(u16::from_le_bytes(random::bytes()?));
    let is_before = |code: &PictureCode| before.is_some_and(|hash| pin_fits(&code.word(), hash));
    let mut codes = (number..).take(2).map(PictureCode::nth);
    codes.find(|code| !is_before(code)).ok_or(SealError::Failed("picture code"))
}

/// The argon2id hash of a PIN or of a picture code's word, in PHC form, 19 MiB and two passes.
pub fn hash_pin(pin: &str) -> Result<String, SealError> {
    let salt = SaltString::encode_b64(&random::bytes::<16>()?).map_err(|_| SealError::Failed("salt"))?;
    let hash = Argon2::default().hash_password(pin.as_bytes(), &salt);
    hash.map(|hash| hash.to_string()).map_err(|_| SealError::Failed("argon2"))
}

/// Whether a PIN or a picture code's word fits its hash; a damaged hash fits nothing.
pub fn pin_fits(pin: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|parsed| Argon2::default().verify_password(pin.as_bytes(), &parsed).is_ok())
}
