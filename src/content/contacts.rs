//! A school's own numbers to ring, beside its data: `contacts.ron`, written like the shipped list. Only
//! what the school changed stands in it, so that a number a newer program brings still comes.

use std::path::Path;

use super::files::Pack;
use super::forms::Read;
use super::problem::Problem;
use super::procedure_rules::{contacts_say_when_they_were_checked, contacts_stand_once};
use super::ron_file;
use super::text_rules::is_hidden;
use crate::domain::contact::{CONTACTS_FORMAT, Contact, Contacts};

/// Its name, below the data folder.
pub const OWN: &str = "contacts.ron";

/// What lies in a data folder, with everything that is wrong with it. A list with something wrong is not
/// used; a school without one has none.
pub fn own(data: &Path) -> (Vec<Contact>, Vec<Problem>) {
    let mut problems = Vec::new();
    let Some(pack) = Pack::open(data).ok().filter(|pack| pack.has(OWN)) else { return (Vec::new(), problems) };
    let contacts = ron_file::read(&pack, OWN, Some(CONTACTS_FORMAT), &mut problems);
    let read = Read { contacts, ..Read::default() };
    contacts_stand_once(&read, &mut problems);
    contacts_say_when_they_were_checked(&read, &mut problems);
    let contacts = read.contacts.filter(|_| problems.is_empty());
    (contacts.map(|file| file.value.contacts).unwrap_or_default(), problems)
}

/// What somebody typed or pasted, without the letters nobody sees: a number copied from a page often brings
/// some.
pub fn readable(typed: &Contact) -> Contact {
    let seen = |text: &str| -> String {
        let spaced = text.chars().map(|letter| if letter.is_whitespace() { ' ' } else { letter });
        spaced.filter(|letter| !is_hidden(*letter)).collect()
    };
    Contact {
        name: seen(&typed.name),
        phone: seen(&typed.phone),
        web: seen(&typed.web),
        note: seen(&typed.note),
        ..typed.clone()
    }
}

/// The file that says so; `None` when they cannot be written down.
pub fn written(own: &[Contact]) -> Option<String> {
    ron_file::written(&Contacts { format_version: CONTACTS_FORMAT, contacts: own.to_vec() })
}
