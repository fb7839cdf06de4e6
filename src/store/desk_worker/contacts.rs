//! The numbers to ring, as the school has them: the shipped list with the school's own over it. The audit
//! row comes before the change: a number that leads somewhere else would cost a child.

use super::desk::Worker;
use super::{DeskReply, SchoolReply};
use crate::content::{Problem, contacts, forms, root};
use crate::domain::contact::{Contact, laid};
use crate::domain::ids::{ContactId, StaffId};
use crate::domain::permission::{Operation, may};
use crate::store::{Store, StoreError, Stored, Verb, clock, whole_file};

/// What the school's own list could not be read for, and all numbers.
#[derive(Clone, Debug, Default)]
pub struct Numbers {
    /// All of them, in order.
    pub contacts: Vec<Contact>,
    /// What is wrong with the school's own list, which is then not used.
    pub broken: Option<Problem>,
}

impl Worker {
    /// Says them after signing in.
    pub(super) fn offer_numbers(&self) {
        self.answer(DeskReply::School(SchoolReply::Numbers(self.numbers())));
    }

    /// Keeps what somebody typed.
    pub(super) fn keep_contact(&mut self, me: &StaffId, typed: &Contact) -> Stored<SchoolReply> {
        self.change_contact(me, &typed.id, |before| contacts::readable(typed).settled(before))
    }

    /// Somebody made sure of it today.
    pub(super) fn checked_contact(&mut self, me: &StaffId, id: &ContactId) -> Stored<SchoolReply> {
        let today = clock::civil(clock::now()).day.to_string();
        self.change_contact(me, id, |before| Some(Contact { checked_on: today, ..before.clone() }))
    }

    fn change_contact(
        &mut self,
        me: &StaffId,
        id: &ContactId,
        change: impl FnOnce(&Contact) -> Option<Contact>,
    ) -> Stored<SchoolReply> {
        let roles = self.signed_in.as_ref().map(|signed_in| signed_in.staff.roles.clone()).unwrap_or_default();
        let Numbers { contacts: all, broken } = self.numbers();
        let before = all.iter().find(|contact| contact.id == *id).filter(|_| may(&roles, Operation::EditContacts));
        let changed = before.and_then(change).ok_or(StoreError::NotAllowed)?;
        self.store()?.audit(clock::now(), Some(me), Verb::ChangedContact, Some(id.as_str()))?;
        if broken.is_some() {
            whole_file::put_aside(&self.dir, contacts::OWN)?;
        }
        let own = laid(contacts::own(&self.dir).0, vec![changed]);
        let file = contacts::written(&own).ok_or_else(|| StoreError::Refused("contacts".to_owned()))?;
        whole_file::replace_and_keep(&self.dir, contacts::OWN, file.as_bytes())?;
        Ok(SchoolReply::Numbers(self.numbers()))
    }

    fn numbers(&self) -> Numbers {
        let (own, problems) = contacts::own(&self.dir);
        let contacts = laid(forms::load(&root()).contacts, own);
        Numbers { contacts, broken: problems.into_iter().next() }
    }
}
