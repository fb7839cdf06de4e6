//! The staff directory as a program may use it: signed by this school's root key, standing in the row its
//! version names, and no older than what this machine has seen (`sqlite/pinned`).

use super::{Kiosk, Store, StoreError, Stored};
use crate::domain::directory::Directory;
use crate::seal::verify_directory;

/// This machine and the newest directory. Checked anew each time: whoever can write the file may have
/// changed it since.
pub(super) fn trusted(store: &mut (impl Store + ?Sized)) -> Stored<(Kiosk, Directory)> {
    let kiosk = store.kiosk()?.ok_or(StoreError::NotSetUp)?;
    let signed = store.directory()?.ok_or(StoreError::NotSetUp)?;
    let directory = verify_directory(&signed.body, &signed.signature, &kiosk.root_key);
    let directory = directory.map_err(|_| StoreError::DirectoryRefused)?;
    if directory.version != signed.version {
        return Err(StoreError::DirectoryRefused);
    }
    Ok((kiosk, directory))
}
