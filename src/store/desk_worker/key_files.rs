//! Key files on sticks: how one is taken into use, copied and taken off again.
//!
//! Signing in looks where [`crate::store::key_places`] says, and where somebody typed. The PIN after idle minutes
//! asks for no file: the key is in memory by then, so the file would protect nothing more, and a stick that is
//! asked for all day stays in the computer all day.

use std::fs;
use std::path::{Path, PathBuf};

use super::desk::Worker;
use super::paper_files::write_file;
use super::people::SchoolReply;
use crate::domain::ids::StaffId;
use crate::seal::{Identity, KeyFile, Passphrase, Recipient, SealError};
use crate::store::key_places::{NoKeyFile, NotOpened, look, open_key, read, sticks};
use crate::store::proof::{NotOwn, Own};
use crate::store::{StaffSecret, Store, Stored, Verb, clock};

/// Places somebody typed that are remembered.
const PLACES_MAX: usize = 4;

/// What is asked about one's own key file.
#[derive(Clone, Debug)]
pub enum KeyFileRequest {
    /// Whether one is used, and which sticks there are: answered with [`KeyFileReply::Now`].
    How,
    /// Written into this folder and used from now on.
    Use {
        /// The passphrase they have.
        passphrase: Passphrase,
        /// The stick, or any folder.
        folder: PathBuf,
    },
    /// The same file once more, on another stick.
    Copy(PathBuf),
    /// The passphrase alone counts again.
    TakeOff {
        /// The passphrase they have; the file must be there too.
        passphrase: Passphrase,
    },
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyFileReply {
    /// How things stand.
    Now {
        /// Whether whoever is signed in uses one.
        on: bool,
        /// The sticks that are there.
        sticks: Vec<PathBuf>,
    },
    /// Written there, tried, and used from now on.
    On(PathBuf),
    /// The same file is there too.
    Copied(PathBuf),
    /// That is where it is already.
    SamePlace,
    /// It could not be written, or did not read back, in the system's words. Nothing was changed.
    NotWritten(String),
    /// The passphrase alone counts again.
    Off,
}

/// What the worker remembers about key files.
#[derive(Default)]
pub(super) struct KeyPlaces {
    /// Where somebody said that theirs is.
    typed: Vec<PathBuf>,
    /// The file whoever is signed in uses.
    pub(super) mine: Option<Recipient>,
}

impl KeyPlaces {
    /// Looks there too from now on.
    pub(super) fn add(&mut self, place: PathBuf) {
        self.typed.retain(|known| *known != place);
        self.typed.insert(0, place);
        self.typed.truncate(PLACES_MAX);
    }

    pub(super) fn all(&self) -> Vec<PathBuf> {
        self.typed.iter().cloned().chain(sticks()).collect()
    }
}

/// Writes the file for this user only, and reads it back from there.
fn write(folder: &Path, file: &KeyFile) -> Result<(PathBuf, KeyFile), String> {
    let path = write_file(folder, &file.name(), file.text().as_bytes())?;
    match read(&path).filter(|back| back.recipient() == file.recipient()) {
        Some(back) => Ok((path, back)),
        None => Err(format!("{}: {}", path.display(), SealError::Damaged)),
    }
}

/// It opens nothing: nobody shall carry it about.
#[expect(clippy::disallowed_methods, reason = "a key that was never used is nothing a school keeps")]
fn take_back(path: &Path) {
    if let Err(left) = fs::remove_file(path) {
        tracing::warn!("a key file that opens nothing could not be removed: {left}");
    }
}

impl Worker {
    /// Opens somebody's key; where a key file is needed as well, with the public half of that.
    pub(super) fn open_key(
        &self,
        wrapped: &[u8],
        passphrase: &Passphrase,
    ) -> Result<(Identity, Option<Recipient>), NotOpened> {
        open_key(&self.key_places.all(), wrapped, passphrase)
    }

    /// Wrapped as it was: by a passphrase alone, or with the file as well.
    pub(super) fn wrap_key(
        &self,
        identity: &Identity,
        passphrase: &Passphrase,
        file: Option<&Recipient>,
    ) -> Result<Vec<u8>, SealError> {
        match file {
            Some(file) => identity.wrap_twice(passphrase, file, self.work_factor),
            None => identity.wrap(passphrase, self.work_factor),
        }
    }

    pub(super) fn key_file(&mut self, me: &StaffId, request: KeyFileRequest) -> Stored<SchoolReply> {
        let reply = match request {
            KeyFileRequest::How => KeyFileReply::Now { on: self.key_places.mine.is_some(), sticks: sticks() },
            KeyFileRequest::Use { passphrase, folder } => match self.own_key(me, &passphrase)? {
                Ok(own) => self.use_key_file(me, own, &passphrase, &folder)?,
                Err(not) => return Ok(not.into()),
            },
            KeyFileRequest::Copy(folder) => match self.my_key_file() {
                Ok((at, file)) => self.copy_key_file(me, &at, &file, &folder)?,
                Err(why) => return Ok(NotOwn::KeyFile(why, 0).into()),
            },
            KeyFileRequest::TakeOff { passphrase } => match self.own_key(me, &passphrase)? {
                Ok(own) => {
                    let wrapped_identity = own.identity.wrap(&passphrase, self.work_factor)?;
                    self.keep_secret(me, StaffSecret { wrapped_identity, ..own.secret }, Verb::LeftKeyFile)?;
                    self.key_places.mine = None;
                    self.people()?;
                    KeyFileReply::Off
                }
                Err(not) => return Ok(not.into()),
            },
        };
        Ok(SchoolReply::KeyFile(reply))
    }

    /// Written, read back and tried before anything is kept: a file that opens nothing locks nobody out.
    fn use_key_file(&mut self, me: &StaffId, own: Own, by: &Passphrase, folder: &Path) -> Stored<KeyFileReply> {
        let (path, file) = match write(folder, &KeyFile::generate()) {
            Ok(written) => written,
            Err(why) => return Ok(KeyFileReply::NotWritten(why)),
        };
        let recipient = file.recipient();
        let wrapped_identity = own.identity.wrap_twice(by, &recipient, self.work_factor)?;
        let (tried, _) = Identity::unwrap_with(&wrapped_identity, by, || vec![file])?;
        if tried.recipient() != own.identity.recipient() {
            return Err(SealError::Damaged.into());
        }
        let kept = self.keep_secret(me, StaffSecret { wrapped_identity, ..own.secret }, Verb::UsesKeyFile);
        if let Err(error) = kept {
            take_back(&path);
            return Err(error);
        }
        self.key_places.mine = Some(recipient);
        self.key_places.add(path.clone());
        self.people()?;
        Ok(KeyFileReply::On(path))
    }

    /// The file whoever is signed in uses, and where it is.
    fn my_key_file(&self) -> Result<(PathBuf, KeyFile), NoKeyFile> {
        let mut found = look(&self.key_places.all());
        let mine = found.keys.iter().position(|(_, key)| Some(key.recipient()) == self.key_places.mine);
        match mine {
            Some(at) => Ok(found.keys.swap_remove(at)),
            None => Err(found.why()),
        }
    }

    fn copy_key_file(&mut self, me: &StaffId, at: &Path, file: &KeyFile, folder: &Path) -> Stored<KeyFileReply> {
        let here = |path: &Path| path.canonicalize().ok();
        if here(folder).is_some_and(|folder| at.parent().and_then(here) == Some(folder)) {
            return Ok(KeyFileReply::SamePlace);
        }
        let path = match write(folder, file) {
            Ok((path, _)) => path,
            Err(why) => return Ok(KeyFileReply::NotWritten(why)),
        };
        self.store()?.audit(clock::now(), Some(me), Verb::CopiedKeyFile, None)?;
        Ok(KeyFileReply::Copied(path))
    }
}
