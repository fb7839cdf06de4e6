//! Making a school: keys for everybody, then everything in one piece for one transaction. Both ways
//! to a school come through here: somebody who sets theirs up at the desk, and `tawny demo`.
//!
//! The school's root key signs the staff directory and is kept off the machines, yet every later
//! change of people needs it. It stands, whole, on both recovery papers: two people can then lose
//! one paper between them and the school still works, because losing keys is what stops such
//! systems. (Half of it on each paper would need both people for every new colleague, and one lost
//! paper would end all changes for ever.) What a holder could do with it alone, add a reader, shows:
//! the version goes up, the audit has a row, and everybody sees the new name in the list.

use std::collections::BTreeMap;
use std::fmt;

use zeroize::Zeroizing;

use super::locks::{LockKey, first_lock};
use super::pins::sign_pin;
use super::{Kiosk, SignedDirectory, StaffSecret, StoreError, Stored};
use crate::content::{calendar::first_calendar, root};
use crate::domain::calendar::Calendar;
use crate::domain::directory::{Directory, KioskKey, RecoveryKey};
use crate::domain::ids::{GroupId, PupilId, StaffId};
use crate::domain::person::{Group, Pupil, Role};
use crate::domain::set_up::{Child, Class, Draft, Person, tidy};
use crate::domain::text::Picture;
use crate::domain::time::Moment;
use crate::seal::identity::{generate_pin, hash_pin};
use crate::seal::{Identity, Passphrase, RecoveryPaper, RootKey, SealError, Signer, random, recovery};

/// Everything of a new school, ready for one transaction.
pub struct NewSchool {
    /// This machine.
    pub kiosk: Kiosk,
    /// Names of all kiosks' places, this one's first.
    pub places: Vec<String>,
    /// Version 1, signed.
    pub directory: SignedDirectory,
    /// What this machine signs with.
    pub signer: Signer,
    /// Everybody's wrapped key and PIN hash.
    pub secrets: Vec<StaffSecret>,
    /// The key of the first lock, sealed to everybody.
    pub lock_keys: Vec<LockKey>,
    /// The classes.
    pub groups: Vec<Group>,
    /// Their children.
    pub pupils: Vec<Pupil>,
    /// Terms and hours; `None` when the calendar that comes with the program cannot be read.
    pub calendar: Option<Calendar>,
    /// When it was set up.
    pub at: Moment,
}

/// Everybody's keys before anything is stored. Dropped without [`Keys::found`], they were never used.
pub struct Keys {
    root: RootKey,
    people: Vec<PersonKeys>,
    papers: Vec<(String, RecoveryPaper)>,
}

struct PersonKeys {
    id: StaffId,
    name: String,
    roles: Vec<Role>,
    identity: Identity,
    passphrase: Passphrase,
    pin: Zeroizing<String>,
}

/// How somebody gets in.
#[derive(Clone)]
pub struct SignInCard {
    /// As children know them.
    pub name: String,
    /// What they do.
    pub roles: Vec<Role>,
    /// Opens the desk.
    pub passphrase: Passphrase,
    /// Uncovers, and reopens the desk for a while.
    pub pin: Zeroizing<String>,
}

/// One of the two papers: a recovery key, and the school's root key.
#[derive(Clone)]
pub struct Paper {
    /// Who keeps it.
    pub holder: String,
    /// The `AGE-SECRET-KEY-1…` line.
    pub recovery: Zeroizing<String>,
    /// The root key's 24 words.
    pub root: Zeroizing<String>,
}

/// Which parts of a paper are asked for again, to prove that it was kept: places counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Two groups of the recovery key.
    pub groups: [usize; 2],
    /// A word of the root key.
    pub word: usize,
}

/// Full groups of a recovery key, words of a root key: what may be asked for.
const GROUPS: usize = 14;
const WORDS: usize = 24;

impl Asked {
    /// Places nobody can foresee.
    pub fn any() -> Result<Self, SealError> {
        let below = |end: usize| random::bytes().map(|bytes| usize::from(u16::from_le_bytes(bytes)) % end);
        let first = below(GROUPS)?;
        let second = (first + 1 + below(GROUPS - 1)?) % GROUPS;
        Ok(Self { groups: [first.min(second), first.max(second)], word: below(WORDS)? })
    }
}

impl Paper {
    /// What stands in a place that is asked for: the two groups, then the word.
    pub fn answer(&self, asked: &Asked, nth: usize) -> Zeroizing<String> {
        let groups = recovery::groups(&self.recovery);
        match asked.groups.get(nth) {
            Some(at) => groups.get(*at).cloned().unwrap_or_default(),
            None => Zeroizing::new(self.root.split(' ').nth(asked.word).unwrap_or_default().to_owned()),
        }
    }

    /// Whether what was typed stands in that place; large and small letters are alike.
    pub fn fits(&self, asked: &Asked, nth: usize, typed: &str) -> bool {
        let answer = self.answer(asked, nth);
        !answer.is_empty() && answer.eq_ignore_ascii_case(typed.trim())
    }
}

impl fmt::Debug for SignInCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignInCard").field("roles", &self.roles).finish_non_exhaustive()
    }
}

impl fmt::Debug for Paper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Paper(…)")
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys").field("people", &self.people.len()).finish_non_exhaustive()
    }
}

impl Keys {
    /// Keys for everybody in the draft. What `before` made for the same names stays, so that a paper
    /// already written down stays right when only a class was changed.
    pub fn make(draft: &Draft, before: Option<Keys>) -> Result<Self, SealError> {
        let (root, mut people_before, mut papers_before) = match before {
            Some(keys) => (keys.root, keys.people, keys.papers),
            None => (RootKey::generate()?, Vec::new(), Vec::new()),
        };
        let mut people = Vec::new();
        let mut papers = Vec::new();
        for person in draft.everybody() {
            let known = people_before.iter().position(|known| known.name == person.name);
            let keys = match known.map(|at| people_before.swap_remove(at)) {
                Some(known) => PersonKeys { roles: person.roles.clone(), ..known },
                None => PersonKeys::fresh(&person)?,
            };
            people.push(keys);
            if person.keeps_paper {
                let known = papers_before.iter().position(|(holder, _)| *holder == person.name);
                let paper = known.map_or_else(RecoveryPaper::make, |at| papers_before.swap_remove(at).1);
                papers.push((person.name, paper));
            }
        }
        Ok(Self { root, people, papers })
    }

    /// What everybody must be given, in the draft's order.
    pub fn sign_ins(&self) -> Vec<SignInCard> {
        let card = |keys: &PersonKeys| SignInCard {
            name: keys.name.clone(),
            roles: keys.roles.clone(),
            passphrase: keys.passphrase.clone(),
            pin: keys.pin.clone(),
        };
        self.people.iter().map(card).collect()
    }

    /// The recovery papers.
    pub fn papers(&self) -> Result<Vec<Paper>, SealError> {
        let root = self.root.to_words()?;
        let paper = |(holder, paper): &(String, RecoveryPaper)| Paper {
            holder: holder.clone(),
            recovery: paper.line.clone(),
            root: root.clone(),
        };
        Ok(self.papers.iter().map(paper).collect())
    }

    /// Somebody's own passphrase in place of the one made for them; false when there is nobody of
    /// that name.
    pub fn choose_passphrase(&mut self, name: &str, passphrase: Passphrase) -> bool {
        let person = self.people.iter_mut().find(|person| person.name == name);
        person.map(|person| person.passphrase = passphrase).is_some()
    }

    /// The whole school: every key wrapped with scrypt of this work factor (a second each at the
    /// usual one; `progress` hears how many are done), the directory signed.
    pub fn found(
        &self,
        draft: &Draft,
        demo: bool,
        work_factor: u8,
        at: Moment,
        mut progress: impl FnMut(usize, usize),
    ) -> Stored<NewSchool> {
        let people = draft.everybody();
        if people.len() != self.people.len() || people.iter().zip(&self.people).any(|(a, b)| a.name != b.name) {
            return Err(StoreError::Refused("the keys are another draft's".to_owned()));
        }
        let (groups, pupils) = classes(&draft.classes)?;
        let mut secrets = Vec::new();
        let mut staff = Vec::new();
        for (index, (person, keys)) in people.iter().zip(&self.people).enumerate() {
            progress(index, people.len());
            let wrapped_identity = keys.identity.wrap(&keys.passphrase, work_factor)?;
            let signer = Signer::of(&keys.identity);
            secrets.push(secret(&keys.id, wrapped_identity, &keys.pin, &self.root.public(), &signer)?);
            let mut one = person.staff(keys.id.clone(), index);
            one.teaches =
                person.teaches.iter().filter_map(|at| groups.get(*at)).map(|group| group.id.clone()).collect();
            one.related = related(person, &groups, &pupils);
            one.recipient = keys.identity.recipient().to_string();
            one.signs = Some(signer.public());
            staff.push(one);
        }
        progress(people.len(), people.len());
        let holder = |name: &str| self.people.iter().find(|person| person.name == name).map(|person| person.id.clone());
        let recovery = self.papers.iter().filter_map(|(name, paper)| {
            Some(RecoveryKey { holder: holder(name)?, recipient: paper.recipient.to_string() })
        });
        let (id, signer) = (random::id()?, Signer::generate()?);
        let kiosks = vec![KioskKey { id: id.clone(), signs: signer.public() }];
        let recovery = recovery.collect();
        let school = tidy(&draft.name);
        let mut directory = Directory { version: 1, school, demo, staff, recovery, kiosks, lock: None };
        let lock_keys = first_lock(&mut directory)?;
        let (body, signature) = self.root.sign(&directory)?;
        let places = draft.kiosks();
        let place = places.first().cloned().unwrap_or_default();
        Ok(NewSchool {
            kiosk: Kiosk { id, place, root_key: self.root.public() },
            signer,
            places,
            directory: SignedDirectory { version: directory.version, body, signature },
            secrets,
            lock_keys,
            groups,
            pupils,
            calendar: first_calendar(&root()).map(|first| draft.times.onto(first)),
            at,
        })
    }
}

/// Somebody's private things, with a fresh PIN that they signed.
pub(super) fn secret(
    staff: &StaffId,
    wrapped_identity: Vec<u8>,
    pin: &str,
    school: &[u8],
    signer: &Signer,
) -> Result<StaffSecret, SealError> {
    let hash = hash_pin(pin)?;
    let signature = sign_pin(&hash, staff, school, signer);
    Ok(StaffSecret { staff: staff.clone(), wrapped_identity, pin_hash: Some(hash), pin_signature: Some(signature) })
}

impl PersonKeys {
    fn fresh(person: &Person) -> Result<Self, SealError> {
        Ok(Self {
            id: StaffId(random::id()?),
            name: person.name.clone(),
            roles: person.roles.clone(),
            identity: Identity::generate(),
            passphrase: Passphrase::generate()?,
            pin: generate_pin()?,
        })
    }
}

/// Where no picture was chosen.
const CLASS_PICTURE: &str = "symbol/tree";
const ANIMAL: &str = "animal/fox";

fn classes(drafted: &[Class]) -> Result<(Vec<Group>, Vec<Pupil>), SealError> {
    let mut groups = Vec::new();
    let mut pupils = Vec::new();
    for class in drafted {
        let id = GroupId(random::id()?);
        let picture = class.picture.clone().unwrap_or_else(|| Picture::from(CLASS_PICTURE));
        groups.push(Group { id: id.clone(), name: tidy(&class.name), picture, language: None });
        for child in &class.pupils {
            pupils.push(pupil(child, class.year, &id)?);
        }
    }
    Ok((groups, pupils))
}

fn pupil(child: &Child, year: u8, group: &GroupId) -> Result<Pupil, SealError> {
    Ok(Pupil {
        id: PupilId(random::id()?),
        first_name: child.first_name.clone(),
        surname_initial: child.initial,
        year,
        animal: child.animal.clone().unwrap_or_else(|| Picture::from(ANIMAL)),
        groups: vec![group.clone()],
        new_here: false,
    })
}

fn related(person: &Person, groups: &[Group], pupils: &[Pupil]) -> Vec<PupilId> {
    let by_class: BTreeMap<usize, &GroupId> = groups.iter().map(|group| &group.id).enumerate().collect();
    let found = person.related.iter().filter_map(|(class, first_name)| {
        let group = by_class.get(class)?;
        pupils.iter().find(|pupil| pupil.first_name == *first_name && pupil.groups.contains(group))
    });
    found.map(|pupil| pupil.id.clone()).collect()
}
