//! *Open the folder* after something was saved: the system's own program for files, `xdg-open`, on a thread that
//! waits for it. Where there is none, or it opens nothing, the window says where the folder is.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use super::model::Model;

/// What opens folders on a desktop.
const PROGRAM: &str = "xdg-open";
/// Folders that stayed shut, waiting to be heard of.
const SHUT_MAX: usize = 4;

/// Opens folders, and hears of those that stayed shut.
pub struct Folders {
    program: &'static str,
    told: SyncSender<PathBuf>,
    /// Behind a lock only because a resource is shared; nobody else waits for it.
    coming: Mutex<Receiver<PathBuf>>,
}

impl Default for Folders {
    fn default() -> Self {
        Self::by(PROGRAM)
    }
}

impl Folders {
    fn by(program: &'static str) -> Self {
        let (told, coming) = sync_channel(SHUT_MAX);
        Self { program, told, coming: Mutex::new(coming) }
    }

    /// Opens this folder; `wake` is rung when that failed.
    pub fn open(&self, folder: PathBuf, wake: impl Fn() + Send + 'static) {
        let (program, told) = (self.program, self.told.clone());
        let opens = move || {
            if !opened(program, &folder) {
                // A window that is gone wants to know nothing any more, and one that was told four times knows.
                let _ = told.try_send(folder);
                wake();
            }
        };
        if let Err(error) = std::thread::Builder::new().name("folder".to_owned()).spawn(opens) {
            tracing::warn!(%error, "no folder could be opened");
        }
    }

    /// A folder that could not be opened.
    pub fn hear(&mut self) -> Option<PathBuf> {
        self.coming.get_mut().ok()?.try_recv().ok()
    }
}

fn opened(program: &str, folder: &Path) -> bool {
    // Whole, so that it is never taken for anything but a place.
    let Ok(whole) = folder.canonicalize() else { return false };
    let mut command = Command::new(program);
    command.arg(whole).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Takes in that a folder could not be opened.
pub fn hear(model: &mut Model, folder: PathBuf) {
    model.shut_folder = Some(folder);
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_folder_that_no_program_opens_is_said() {
        let home = tempfile::tempdir().unwrap();
        for program in ["false", "there-is-no-such-program"] {
            let (woken, wakes) = mpsc::channel();
            let mut folders = Folders::by(program);
            folders.open(home.path().to_owned(), move || woken.send(()).unwrap());
            wakes.recv_timeout(Duration::from_secs(10)).unwrap();
            assert_eq!(folders.hear(), Some(home.path().to_owned()), "{program}");
        }
        assert!(opened("true", home.path()) && !opened("true", &home.path().join("gone")));
    }
}
