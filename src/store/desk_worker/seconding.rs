//! A second person, on the worker: what takes two (`domain::second`) is done only after somebody else typed
//! their own passphrase at this desk. It counts for one act, and not for long. A window that forgot to ask
//! gets nothing done.

use std::time::{Duration, Instant};

use super::desk::Worker;
use super::people::Typed;
use crate::domain::ids::StaffId;
use crate::domain::second::{Act, may_second};
use crate::seal::Passphrase;
use crate::store::key_places::NoKeyFile;
use crate::store::proof::{NotOwn, not_proved};
use crate::store::{Store, Stored, Verb, clock};

/// How long what the second person typed counts.
const COUNTS_FOR: Duration = Duration::from_secs(120);

/// Somebody else stands beside whoever is signed in.
#[derive(Clone, Debug)]
pub struct Second {
    /// Who.
    pub who: StaffId,
    /// Their passphrase; or, of somebody who keeps a recovery paper, the recovery key on it.
    pub proof: Passphrase,
}

/// Why it was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotSeconded {
    /// Nobody stands beside.
    Nobody,
    /// They may not be the second for this.
    NotAllowed,
    /// What they typed is not theirs; seconds to wait.
    Wrong(u64),
    /// Their key file is needed as well; seconds to wait.
    NoKeyFile(NoKeyFile, u64),
}

/// What was typed, and when.
pub(super) struct Given {
    second: Second,
    at: Instant,
}

impl Given {
    /// Who stands beside.
    pub(super) fn who(&self) -> &StaffId {
        &self.second.who
    }
}

impl Worker {
    /// Somebody else typed their passphrase: looked at when it is needed.
    pub(super) fn take_second(&mut self, second: Second) {
        self.second = Some(Given { second, at: Instant::now() });
    }

    /// Why this cannot be done now; `None` once the second person is right, and stands in the audit trail.
    /// `used` is a paper that is used already: its keeper does not prove themselves by it as well.
    pub(super) fn not_seconded(&mut self, act: Act, used: Option<&Typed>) -> Stored<Option<NotSeconded>> {
        let Some(me) = self.signed_in.as_ref().map(|signed_in| signed_in.staff.id.clone()) else {
            return Ok(Some(NotSeconded::Nobody));
        };
        let Some(Given { second, .. }) = self.second.take().filter(|given| given.at.elapsed() < COUNTS_FOR) else {
            return Ok(Some(NotSeconded::Nobody));
        };
        let directory = self.directory()?;
        let person = directory.person(&second.who).filter(|person| may_second(act, &me, person)).cloned();
        let Some(person) = person else { return Ok(Some(NotSeconded::NotAllowed)) };
        let (used, places) = (used.map(|typed| typed.0.as_str()), self.key_places.all());
        match not_proved(self.store()?, &directory, &person, &second.proof, used, &places)? {
            None => {}
            Some(NotOwn::Passphrase(wait)) => return Ok(Some(NotSeconded::Wrong(wait))),
            Some(NotOwn::KeyFile(why, wait)) => return Ok(Some(NotSeconded::NoKeyFile(why, wait))),
        }
        let what = format!("{} {me}", act.slug());
        self.store()?.audit(clock::now(), Some(&person.id), Verb::Seconded, Some(&what))?;
        Ok(None)
    }
}
