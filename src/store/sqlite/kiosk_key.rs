//! What this machine signs with: a file beside the database, for this user only, made at set-up and never
//! part of a backup: two machines with one key would be one kiosk. Whoever controls the database alone
//! does not have it.
//!
//! A kiosk whose file is lost or cannot be read makes a new one and goes on: what a child tells is taken
//! whatever becomes of a key. Until the new one stands in the staff list the desk says that it cannot tell
//! which kiosk sent it.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use super::of_io;
use crate::seal::{Signer, random};
use crate::store::{Stored, clock};

/// The file's name inside the data folder.
pub const KIOSK_KEY: &str = "kiosk.key";
/// Bytes of it, at most.
const BYTES_MAX: u64 = 1 << 10;

/// The key that is there; `None` where there is none, or none that can be read.
pub(super) fn read(dir: &Path) -> Option<Signer> {
    let mut line = zeroize::Zeroizing::new(String::new());
    File::open(dir.join(KIOSK_KEY)).ok()?.take(BYTES_MAX).read_to_string(&mut line).ok()?;
    Signer::from_line(&line).ok()
}

/// The key that is there, or a new one in its place.
pub(super) fn read_or_make(dir: &Path) -> Stored<Signer> {
    if let Some(signer) = read(dir) {
        return Ok(signer);
    }
    let fresh = Signer::generate()?;
    let path = dir.join(KIOSK_KEY);
    if path.exists() {
        let aside = path.with_extension(format!("key.damaged-{}", clock::now().0));
        if let Err(error) = fs::rename(&path, &aside) {
            tracing::warn!(%error, "the kiosk's damaged key could not be moved aside");
        }
    }
    if let Err(error) = keep(dir, &fresh) {
        // A disk that takes no file may still take what a child tells.
        tracing::warn!(slug = error.slug(), "the kiosk's new key could not be kept");
        return Ok(fresh);
    }
    // Of two that make one at the same moment, both use what is there in the end.
    Ok(read(dir).unwrap_or(fresh))
}

/// Keeps a key in place of the one before: killed at any moment, one of the two is there, whole.
pub(super) fn keep(dir: &Path, signer: &Signer) -> Stored<()> {
    let path = dir.join(KIOSK_KEY);
    let new = path.with_extension(random::id()?);
    OpenOptions::new()
        .create_new(true)
        .write(true)
        .mode(0o600)
        .open(&new)
        .and_then(|mut file| file.write_all(signer.to_line().as_bytes()).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&new, &path))
        .and_then(|()| File::open(dir)?.sync_all())
        .map_err(|error| of_io(&path, &error))
}
