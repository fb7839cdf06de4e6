//! Whose signatures count. Every key that ever stood in a directory the school's root key signed is known;
//! one that stands in the newest counts for whatever it signs. A key that was replaced, or whose owner left,
//! counts for what lay in the database by then and for nothing that came later, whatever moment that
//! says of itself; the same holds for what is not signed at all and older than signatures ([`Cut`]).

use std::collections::BTreeMap;

use super::sign_rows::{Cut, SIGNING_BEGAN};
use super::signed::{Head, Kind, fields};
use super::{Store, StoreError, Stored};
use crate::domain::author::Author;
use crate::domain::directory::Directory;
use crate::domain::ids::{ReportId, StaffId};
use crate::domain::permission::{Operation, may};
use crate::domain::person::Role;
use crate::domain::report::Report;
use crate::domain::source::{By, Source};
use crate::domain::time::Moment;
use crate::seal::signing::is_signed;
use crate::seal::verify_directory;

/// Whose hand something is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Hand {
    /// Somebody whose key stands in the newest directory.
    Of(Author),
    /// Somebody whose key stood in directories up to this version.
    Former(Author, u64),
    /// It is not signed, or by a key the school never knew.
    Nobodys,
}

impl Hand {
    pub(super) fn author(&self) -> Option<&Author> {
        match self {
            Self::Of(author) | Self::Former(author, _) => Some(author),
            Self::Nobodys => None,
        }
    }
}

/// Where something lies.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place<'a> {
    Report(&'a ReportId),
    Note(i64),
    Copy(i64),
    Ring(i64),
    /// The link of the audit trail that names it.
    Link(u64),
}

/// Everybody who ever signed.
pub(super) struct Authors {
    school: Vec<u8>,
    newest: u64,
    /// Each key with the last version it stands in.
    keys: BTreeMap<Author, BTreeMap<String, u64>>,
    /// What each member of staff does, or did last.
    roles: BTreeMap<StaffId, Vec<Role>>,
    /// Asked for once.
    cuts: BTreeMap<u64, Option<Cut>>,
}

impl Authors {
    pub(super) fn read(store: &mut dyn Store) -> Stored<Self> {
        let school = store.kiosk()?.ok_or(StoreError::NotSetUp)?.root_key;
        let mut authors =
            Self { school, newest: 0, keys: BTreeMap::new(), roles: BTreeMap::new(), cuts: BTreeMap::new() };
        for signed in store.directories()? {
            // One that is not the school's says nothing; that it is there is said elsewhere.
            let directory = verify_directory(&signed.body, &signed.signature, &authors.school);
            if let Ok(directory) = directory.as_ref()
                && directory.version == signed.version
            {
                authors.add(directory);
            }
        }
        Ok(authors)
    }

    fn add(&mut self, directory: &Directory) {
        self.newest = self.newest.max(directory.version);
        let staff = directory.staff.iter().map(|staff| (Author::Staff(staff.id.clone()), staff.signs.as_ref()));
        let kiosks = directory.kiosks.iter().map(|kiosk| (Author::Kiosk(kiosk.id.clone()), Some(&kiosk.signs)));
        for (author, key) in staff.chain(kiosks) {
            if let Some(key) = key {
                let last = self.keys.entry(author).or_default().entry(key.clone()).or_default();
                *last = directory.version.max(*last);
            }
        }
        self.roles.extend(directory.staff.iter().map(|staff| (staff.id.clone(), staff.roles.clone())));
    }

    /// Whether the newest directory is the one these were read from.
    pub(super) fn is_newest(&self, store: &mut dyn Store) -> Stored<bool> {
        Ok(store.directory()?.is_some_and(|signed| signed.version == self.newest))
    }

    pub(super) fn hand(&self, kind: Kind, about: &str, head: Option<&Head>, body: &[u8]) -> Hand {
        let Some(head) = head else { return Hand::Nobodys };
        let Some(keys) = self.keys.get(&head.by) else { return Hand::Nobodys };
        let as_who = head.by.signed_as();
        let fields = fields(&self.school, &as_who, kind, about, body);
        let signed = keys.iter().filter(|(key, _)| is_signed(&fields, &head.signature, key)).map(|(_, last)| *last);
        match signed.max() {
            Some(last) if last == self.newest => Hand::Of(head.by.clone()),
            Some(last) => Hand::Former(head.by.clone(), last),
            None => Hand::Nobodys,
        }
    }

    /// Whether something in this hand, that lies there, counts.
    pub(super) fn counts(&mut self, store: &mut dyn Store, hand: &Hand, place: Place<'_>) -> Stored<bool> {
        let version = match hand {
            Hand::Of(_) => return Ok(true),
            Hand::Former(_, last) => *last,
            Hand::Nobodys => SIGNING_BEGAN,
        };
        let Some(cut) = self.cut(store, version)? else { return Ok(false) };
        Ok(match place {
            Place::Report(id) => store.report_position(id)?.is_some_and(|position| position <= cut.report),
            Place::Note(row) => row <= cut.note,
            Place::Copy(row) => row <= cut.handed,
            Place::Ring(position) => position <= cut.ring,
            Place::Link(link) => link <= cut.link,
        })
    }

    /// From when on things are signed; from the first day where no cut says otherwise.
    pub(super) fn signed_from(&mut self, store: &mut dyn Store) -> Stored<Moment> {
        let cut = self.cut(store, SIGNING_BEGAN)?.filter(|cut| cut.report > 0);
        Ok(cut.map_or(Moment(0), |cut| cut.at))
    }

    /// Whether whoever wrote a copy may say that what is in it, and not signed by a key of today, was known to
    /// them: who keeps machines may not.
    pub(super) fn may_vouch(&self, hand: &Hand) -> bool {
        match hand.author() {
            Some(Author::Staff(who)) => self.roles.get(who).is_some_and(|roles| may(roles, Operation::HandOn)),
            Some(Author::Kiosk(_)) => false,
            // Older than signatures.
            None => true,
        }
    }

    /// Whether this is the hand of somebody who may do this, or could.
    pub(super) fn may(&self, hand: &Hand, operation: Operation) -> bool {
        match hand.author() {
            Some(Author::Staff(who)) => self.roles.get(who).is_some_and(|roles| may(roles, operation)),
            Some(Author::Kiosk(_)) | None => false,
        }
    }

    fn cut(&mut self, store: &mut dyn Store, version: u64) -> Stored<Option<Cut>> {
        if let Some(known) = self.cuts.get(&version) {
            return Ok(*known);
        }
        let cut = store.cut(version)?;
        self.cuts.insert(version, cut);
        Ok(cut)
    }
}

/// Whether this author can have sent this report: what a child tells comes from a kiosk, and a concern from
/// whoever it names, or from a kiosk when they only typed their name.
pub(super) fn may_have_sent(author: &Author, report: &Report) -> bool {
    match (author, &report.source) {
        (Author::Staff(who), Source::GrownUp { by: By::Staff(named), .. }) => who == named,
        (Author::Kiosk(_), Source::Child | Source::GrownUp { by: By::Typed(_), .. }) => true,
        _ => false,
    }
}
