//! *School*, *Numbers to ring*: which of them nobody can rely on, and what is typed at one.

use super::action::Effect;
use super::model::Work;
use super::school::Task;
use crate::domain::civil::Day;
use crate::domain::contact::{Contact, LastCheck};
use crate::domain::ids::ContactId;
use crate::store::desk_worker::{DeskRequest, SchoolRequest};

/// The page.
#[derive(Default)]
pub struct ContactsPage {
    /// The one that is changed, as typed; `None` is the list.
    pub typed: Option<Box<Contact>>,
    /// Asked to be kept, not answered.
    pub keeping: bool,
}

/// What somebody did.
pub enum ContactsAction {
    /// Came from Today.
    Show,
    /// Changes this one, or none any more.
    Change(Option<Box<Contact>>),
    /// Keeps it.
    Keep,
    /// Made sure of this one today.
    Checked(ContactId),
}

/// Does one action.
pub fn apply(work: &mut Work, action: ContactsAction) -> Vec<Effect> {
    let page = &mut work.school.contacts;
    let request = match action {
        ContactsAction::Show => {
            work.room = super::model::Room::School;
            (work.school.task, *page) = (Some(Task::Contacts), ContactsPage::default());
            return Vec::new();
        }
        _ if page.keeping => return Vec::new(),
        ContactsAction::Change(typed) => {
            page.typed = typed;
            return Vec::new();
        }
        ContactsAction::Keep => match page.typed.clone() {
            Some(typed) if !typed.name.trim().is_empty() => SchoolRequest::KeepContact(typed),
            _ => return Vec::new(),
        },
        ContactsAction::Checked(id) => SchoolRequest::CheckedContact(id),
    };
    page.keeping = true;
    vec![Effect::Ask(DeskRequest::School(request))]
}

/// Those one cannot rely on today: without a number, and not checked for a school year.
pub fn unready(contacts: &[Contact], today: Day) -> (Vec<&Contact>, Vec<&Contact>) {
    let of = |wanted: &[LastCheck]| {
        contacts.iter().filter(|contact| wanted.contains(&contact.last_check(today))).collect::<Vec<_>>()
    };
    (of(&[LastCheck::NoNumber]), of(&[LastCheck::Never, LastCheck::Old]))
}
