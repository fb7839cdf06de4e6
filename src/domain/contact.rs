//! Whom one rings. Numbers are the school's own data: they stand in a file, not among words, and each
//! says when somebody last made sure that it is right.

use serde::{Deserialize, Serialize};

use super::civil::Day;
use super::ids::ContactId;

/// The format of the list of contacts this program reads.
pub const CONTACTS_FORMAT: u32 = 1;
/// Letters of a name, a number or a web page.
pub const CONTACT_LINE_CHARS_MAX: usize = 160;
/// Letters of what one should know before.
pub const CONTACT_NOTE_CHARS_MAX: usize = 400;

/// Somebody one can ring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Its name in the file.
    pub id: ContactId,
    /// Who they are.
    pub name: String,
    /// Their number; empty until the school fills it in.
    #[serde(default)]
    pub phone: String,
    /// Their web page.
    #[serde(default)]
    pub web: String,
    /// What one should know before.
    #[serde(default)]
    pub note: String,
    /// The day somebody last checked it; empty until then.
    #[serde(default)]
    pub checked_on: String,
}

/// The file of contacts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contacts {
    /// The format of the file.
    pub format_version: u32,
    /// All of them.
    pub contacts: Vec<Contact>,
}

/// When somebody last made sure that a number is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LastCheck {
    /// Neither a number nor a page stands there.
    NoNumber,
    /// Never.
    Never,
    /// More than a school year ago.
    Old,
    /// Within a school year.
    Fresh,
}

impl Contact {
    /// As of today. A day that has not come yet is no check.
    pub fn last_check(&self, today: Day) -> LastCheck {
        if self.phone.trim().is_empty() && self.web.trim().is_empty() {
            return LastCheck::NoNumber;
        }
        let checked = self.checked_on.parse::<Day>().ok().filter(|day| *day <= today);
        let Some((year, month, day)) = checked.map(Day::parts) else { return LastCheck::Never };
        if (year.saturating_add(1), month, day) < today.parts() { LastCheck::Old } else { LastCheck::Fresh }
    }

    /// What somebody typed, as it is kept in place of `before`: each a line of its length. A number or
    /// page that is another one has been checked by nobody. `None` without a name.
    pub fn settled(&self, before: &Contact) -> Option<Self> {
        let line = |text: &str, most: usize| -> String {
            let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
            one_line.chars().take(most).collect::<String>().trim_end().to_owned()
        };
        let kept = Self {
            id: before.id.clone(),
            name: line(&self.name, CONTACT_LINE_CHARS_MAX),
            phone: line(&self.phone, CONTACT_LINE_CHARS_MAX),
            web: line(&self.web, CONTACT_LINE_CHARS_MAX),
            note: line(&self.note, CONTACT_NOTE_CHARS_MAX),
            checked_on: before.checked_on.clone(),
        };
        let another = kept.phone != before.phone || kept.web != before.web;
        let checked_on = if another { String::new() } else { kept.checked_on.clone() };
        (!kept.name.is_empty()).then_some(Self { checked_on, ..kept })
    }
}

/// A school's own over the shipped ones: each takes the place of the one of its name, and what only the
/// school has stands behind them.
pub fn laid(shipped: Vec<Contact>, own: Vec<Contact>) -> Vec<Contact> {
    let mut all = shipped;
    for contact in own {
        match all.iter_mut().find(|known| known.id == contact.id) {
            Some(known) => *known = contact,
            None => all.push(contact),
        }
    }
    all
}
