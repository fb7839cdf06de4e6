//! Two people on the command line: whoever asks for something that takes two (`domain::second`), and somebody
//! else who stands beside them. Both are proved, and both stand in the audit trail.

use super::key_places::sticks;
use super::proof::{NotOwn, not_proved};
use super::trusted::trusted;
use super::{Store, Stored, Verb, clock};
use crate::domain::directory::Directory;
use crate::domain::ids::StaffId;
use crate::domain::permission::{Operation, may};
use crate::domain::person::Staff;
use crate::domain::second::{Act, may_second};
use crate::seal::Passphrase;

/// Somebody as they typed it.
#[derive(Clone, Debug)]
pub struct Somebody {
    /// Their name in the staff list, or their id there.
    pub name: String,
    /// Their passphrase, or the recovery key on the paper they keep.
    pub proof: Passphrase,
}

/// Why it is not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotTwo {
    /// This is nobody of the staff list, or nobody who may.
    NotAllowed(String),
    /// What they typed is not theirs; seconds to wait.
    Wrong(String, u64),
    /// Their key file is needed as well, on a stick that is plugged in; seconds to wait.
    NoKeyFile(String, u64),
}

/// Proves the first, who may do `operation`, and the second, who may stand beside them. Gives who the first is.
pub fn two(
    store: &mut dyn Store,
    operation: Operation,
    act: Act,
    [first, second]: [&Somebody; 2],
) -> Stored<Result<StaffId, NotTwo>> {
    let directory = trusted(store)?.1;
    let Some(me) = find(&directory, &first.name).filter(|staff| may(&staff.roles, operation)) else {
        return Ok(Err(NotTwo::NotAllowed(first.name.clone())));
    };
    let Some(beside) = find(&directory, &second.name).filter(|staff| may_second(act, &me.id, staff)) else {
        return Ok(Err(NotTwo::NotAllowed(second.name.clone())));
    };
    for (staff, somebody) in [(me, first), (beside, second)] {
        match not_proved(store, &directory, staff, &somebody.proof, None, &sticks())? {
            None => {}
            Some(NotOwn::Passphrase(wait)) => return Ok(Err(NotTwo::Wrong(staff.name.clone(), wait))),
            Some(NotOwn::KeyFile(_, wait)) => return Ok(Err(NotTwo::NoKeyFile(staff.name.clone(), wait))),
        }
    }
    let what = format!("{} {}", act.slug(), me.id);
    store.audit(clock::now(), Some(&beside.id), Verb::Seconded, Some(&what))?;
    Ok(Ok(me.id.clone()))
}

fn find<'a>(directory: &'a Directory, typed: &str) -> Option<&'a Staff> {
    let typed = typed.trim();
    directory.staff.iter().find(|staff| staff.id.as_str() == typed || staff.name == typed)
}
