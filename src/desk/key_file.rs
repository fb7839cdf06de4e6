//! One's own key file under *School*: what is typed, what is asked, how it went.

use std::path::PathBuf;

use super::action::Effect;
use super::model::{Secret, Work};
use super::school::School;
use crate::seal::Passphrase;
use crate::store::desk_worker::{DeskRequest, KeyFileReply, KeyFileRequest, SchoolRequest};

/// What is shown and typed there.
#[derive(Default)]
pub struct KeyFilePage {
    /// Whether one is used; `None` until the worker said so.
    pub on: Option<bool>,
    /// The sticks that are there.
    pub sticks: Vec<PathBuf>,
    /// Where the file is to be written, as typed.
    pub folder: String,
    /// How it went.
    pub went: Option<Went>,
}

/// How it went.
#[derive(Debug, PartialEq, Eq)]
pub enum Went {
    /// Used from now on; where it is.
    On(PathBuf),
    /// There is a second one; where.
    Copied(PathBuf),
    /// There is one in that place already.
    SamePlace,
    /// It could not be written.
    NotWritten(String),
    /// The passphrase alone counts again.
    Off,
}

/// What somebody did.
pub enum KeyFileAction {
    /// Looks for sticks again.
    Look,
    /// Typed a folder, or chose a stick.
    TypeFolder(String),
    /// Wants to use one from now on.
    Use,
    /// Wants the same file there too.
    Copy,
    /// Wants to sign in by the passphrase alone again.
    TakeOff,
}

/// Asks how things stand.
pub(super) fn open() -> Effect {
    ask(KeyFileRequest::How)
}

fn ask(request: KeyFileRequest) -> Effect {
    Effect::Ask(DeskRequest::School(SchoolRequest::KeyFile(request)))
}

/// Whether what the action needs is filled in.
pub fn is_ready(school: &School, action: &KeyFileAction) -> bool {
    let (old, folder) = (!school.old.trim().is_empty(), !school.key_file.folder.trim().is_empty());
    !school.busy
        && match action {
            KeyFileAction::Use => old && folder,
            KeyFileAction::Copy => folder,
            KeyFileAction::TakeOff => old,
            KeyFileAction::Look | KeyFileAction::TypeFolder(_) => true,
        }
}

/// Does one action.
pub(super) fn apply(work: &mut Work, action: KeyFileAction) -> Vec<Effect> {
    let school = &mut work.school;
    if !is_ready(school, &action) {
        return Vec::new();
    }
    let folder = PathBuf::from(school.key_file.folder.trim());
    let request = match action {
        KeyFileAction::TypeFolder(typed) => {
            (school.key_file.folder, school.key_file.went) = (typed, None);
            return Vec::new();
        }
        KeyFileAction::Look => return vec![open()],
        KeyFileAction::Use => KeyFileRequest::Use { passphrase: taken(&mut school.old), folder },
        KeyFileAction::Copy => KeyFileRequest::Copy(folder),
        KeyFileAction::TakeOff => KeyFileRequest::TakeOff { passphrase: taken(&mut school.old) },
    };
    (school.busy, school.outcome, school.key_file.went) = (true, None, None);
    vec![ask(request)]
}

fn taken(typed: &mut Secret) -> Passphrase {
    Passphrase::new(&std::mem::take(typed))
}

/// Takes in what the worker answered.
pub(super) fn hear(school: &mut School, reply: KeyFileReply) {
    let page = &mut school.key_file;
    let went = match reply {
        KeyFileReply::Now { on, sticks } => {
            (page.on, page.sticks) = (Some(on), sticks);
            return;
        }
        KeyFileReply::On(path) => {
            page.on = Some(true);
            Went::On(path)
        }
        KeyFileReply::Off => {
            page.on = Some(false);
            Went::Off
        }
        KeyFileReply::Copied(path) => Went::Copied(path),
        KeyFileReply::SamePlace => Went::SamePlace,
        KeyFileReply::NotWritten(why) => Went::NotWritten(why),
    };
    // What could not be written stays typed, to be put right.
    if !matches!(went, Went::SamePlace | Went::NotWritten(_)) {
        page.folder.clear();
    }
    (school.busy, page.went) = (false, Some(went));
}
