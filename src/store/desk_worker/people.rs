//! Later changes of people, on the worker: somebody joins, leaves, lost their passphrase, or wants a
//! new one. Whoever changes who there is needs the school key from a recovery paper: the directory
//! is signed by it and by nothing on this computer.
//!
//! A change is one transaction: the new directory, the keys that come and go, the next lock where somebody goes,
//! the audit row, and the sealing again that follows from it, which `relocking` and `resealing` then work off.

use std::collections::BTreeMap;
use std::path::PathBuf;

use zeroize::Zeroizing;

use super::desk::Worker;
use super::key_files::{KeyFileReply, KeyFileRequest};
use super::resealing::{Opener, needs_paper};
use super::seconding::NotSeconded;
use super::setting_up::routing;
use super::{DeskReply, Numbers, PaperFile};
use crate::domain::contact::Contact;
use crate::domain::directory::Directory;
use crate::domain::gaps::Gap;
use crate::domain::ids::{ContactId, StaffId};
use crate::domain::second::Act;
use crate::domain::set_up::Person;
use crate::domain::set_up::{same_name, tidy};
use crate::seal::identity::generate_pin;
use crate::seal::{Identity, Passphrase, RootKey, Signer, random};
use crate::store::founding::{Asked, Paper, SignInCard, secret};
use crate::store::key_places::NoKeyFile;
use crate::store::locks::{LockRows, next_lock};
use crate::store::people_change::{Follows, PeopleChange, PeopleRows, Reseal};
use crate::store::proof::recovery_key;
use crate::store::{SignedDirectory, StaffSecret, Store, StoreError, Stored, Verb, clock};

/// What is asked under *School*.
#[derive(Clone, Debug)]
pub enum SchoolRequest {
    /// Six fresh words.
    Offer,
    /// A new passphrase for whoever is signed in.
    ChangePassphrase {
        /// The one they have.
        old: Passphrase,
        /// The one they want.
        new: Passphrase,
    },
    /// A new PIN for whoever is signed in.
    ChangePin {
        /// Their passphrase: a desk left open gives nobody a PIN.
        passphrase: Passphrase,
    },
    /// One's own key file.
    KeyFile(KeyFileRequest),
    /// Somebody joins.
    Join {
        /// Who.
        person: Box<Person>,
        /// The school key's words, as typed.
        school_key: Typed,
    },
    /// Somebody leaves.
    Leave {
        /// Who.
        who: StaffId,
        /// Who follows them: reads on what they could open.
        follower: Option<StaffId>,
        /// The school key's words, as typed.
        school_key: Typed,
    },
    /// Somebody's passphrase is lost: they get a new key.
    Lost {
        /// Who.
        who: StaffId,
        /// The school key's words, as typed.
        school_key: Typed,
        /// The recovery key, as typed.
        recovery_key: Typed,
    },
    /// A new recovery paper, made by the other one: answered with [`SchoolReply::Paper`].
    NewPaper {
        /// Who will keep it.
        holder: StaffId,
        /// The school key's words, as typed.
        school_key: Typed,
        /// The other paper's recovery key, as typed.
        recovery_key: Typed,
    },
    /// Keys that sign come into the staff list: this kiosk's, and those it does not name yet.
    SignAgain {
        /// The school key's words, as typed.
        school_key: Typed,
    },
    /// What was read back from it at the places asked for: now it is stored.
    ProvePaper([Typed; 3]),
    /// Writes it into a folder.
    SavePaper(PathBuf, PaperFile),
    /// Nobody came back to it.
    DropPaper,
    /// Goes on with sealing again that was interrupted. With the recovery key, where that is what
    /// opens.
    GoOn {
        /// As typed; empty where the key of whoever is signed in is meant.
        recovery_key: Typed,
    },
    /// How things stand: answered with [`SchoolReply::Now`].
    Now,
    /// A number to ring as somebody typed it: answered with [`SchoolReply::Numbers`].
    KeepContact(Box<Contact>),
    /// Somebody made sure of this number today: answered with [`SchoolReply::Numbers`].
    CheckedContact(ContactId),
}

/// Something typed from a paper; wiped when dropped, never printed.
#[derive(Clone, Default)]
pub struct Typed(pub Zeroizing<String>);

impl std::fmt::Debug for Typed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Typed(…)")
    }
}

/// What is answered.
#[derive(Clone, Debug)]
pub enum SchoolReply {
    /// Six fresh words.
    Offered(Passphrase),
    /// The passphrase is changed.
    PassphraseChanged,
    /// The new PIN.
    NewPin(Zeroizing<String>),
    /// It is done; how somebody gets in from now on, where that is new.
    Changed(Option<Box<SignInCard>>),
    /// It takes two, and there is no second person.
    NotSeconded(NotSeconded),
    /// The passphrase typed is not theirs; seconds to wait.
    WrongPassphrase(u64),
    /// It is, and their key file is needed as well; seconds to wait.
    NoKeyFile(NoKeyFile, u64),
    /// What became of one's own key file.
    KeyFile(KeyFileReply),
    /// What was typed is not this school's key, or not a recovery key of it.
    WrongPaper,
    /// The new recovery paper, with the places asked for.
    Paper(Box<(Paper, Asked)>),
    /// What was typed is not what stands on it.
    NotOnPaper,
    /// It is written, or is not and why, in the system's words.
    Saved(Result<(), String>),
    /// It would leave the school with these gaps; with the names they are about.
    Refused(Vec<(Gap, String)>),
    /// The passphrase wanted is too easy to guess.
    TooWeak,
    /// There is somebody of that name already, or the name is empty.
    NameTaken,
    /// So many of all reports are sealed again; equal when all are.
    Resealing(u64, u64),
    /// How things stand: sealing again that waits, whose and for whom.
    Now(Vec<Reseal>),
    /// The numbers to ring: after signing in, and when one is changed.
    Numbers(Numbers),
}

impl Worker {
    pub(super) fn school(&mut self, request: SchoolRequest) -> Stored<()> {
        let Some(me) = self.signed_in.as_ref().map(|signed_in| signed_in.staff.id.clone()) else { return Ok(()) };
        let reply = match request {
            SchoolRequest::Offer => SchoolReply::Offered(Passphrase::generate()?),
            SchoolRequest::ChangePassphrase { old, new } => self.change_passphrase(&me, &old, &new)?,
            SchoolRequest::ChangePin { passphrase } => self.change_pin(&me, &passphrase)?,
            SchoolRequest::KeyFile(request) => self.key_file(&me, request)?,
            SchoolRequest::Join { person, school_key } => self.join(&me, *person, &school_key)?,
            SchoolRequest::Leave { who, follower, school_key } => self.leave(&me, &who, follower, &school_key)?,
            SchoolRequest::Lost { who, school_key, recovery_key } => {
                self.lost(&me, &who, &school_key, &recovery_key)?
            }
            SchoolRequest::NewPaper { holder, school_key, recovery_key } => {
                self.make_paper(holder, &school_key, &recovery_key)?
            }
            SchoolRequest::SignAgain { school_key } => self.sign_again(&me, &school_key)?,
            SchoolRequest::ProvePaper(typed) => self.prove_paper(&me, &typed)?,
            SchoolRequest::SavePaper(folder, file) => self.save_paper(&folder, file),
            SchoolRequest::DropPaper => {
                self.drop_paper();
                return Ok(());
            }
            SchoolRequest::GoOn { recovery_key } => self.go_on(&me, &recovery_key)?,
            SchoolRequest::Now => SchoolReply::Now(self.store()?.resealings()?),
            SchoolRequest::KeepContact(typed) => self.keep_contact(&me, &typed)?,
            SchoolRequest::CheckedContact(id) => self.checked_contact(&me, &id)?,
        };
        self.answer(DeskReply::School(reply));
        Ok(())
    }

    fn join(&mut self, me: &StaffId, person: Person, school_key: &Typed) -> Stored<SchoolReply> {
        let Some(root) = self.root(school_key)? else { return Ok(SchoolReply::WrongPaper) };
        let mut directory = self.directory()?;
        let name = tidy(&person.name);
        if name.is_empty() || directory.staff.iter().any(|staff| same_name(&staff.name, &name)) {
            return Ok(SchoolReply::NameTaken);
        }
        if let Some(why) = self.not_seconded(Act::People, None)? {
            return Ok(SchoolReply::NotSeconded(why));
        }
        let person = Person { name, ..person };
        let (card, identity, secret) = self.fresh(&StaffId(random::id()?), &person)?;
        let mut staff = person.staff(secret.staff.clone(), directory.staff.len());
        staff.recipient = identity.recipient().to_string();
        staff.signs = Some(Signer::of(&identity).public());
        let classes = self.store()?.groups()?;
        staff.teaches = person.teaches.iter().filter_map(|at| classes.get(*at)).map(|group| group.id.clone()).collect();
        directory.staff.push(staff);
        let id = secret.staff.clone();
        self.change(me, &root, directory, vec![secret], Vec::new(), &id, None, Some(card))
    }

    fn leave(
        &mut self,
        me: &StaffId,
        who: &StaffId,
        follower: Option<StaffId>,
        school_key: &Typed,
    ) -> Stored<SchoolReply> {
        let Some(root) = self.root(school_key)? else { return Ok(SchoolReply::WrongPaper) };
        let mut directory = self.directory()?;
        directory.staff.retain(|staff| staff.id != *who);
        directory.recovery.retain(|key| key.holder != *who);
        if let Some(refused) = self.refused_gaps(&directory)? {
            return Ok(refused);
        }
        if let Some(why) = self.not_seconded(Act::People, None)? {
            return Ok(SchoolReply::NotSeconded(why));
        }
        let reseal = follower.map(|follower| Follows { whose: who.clone(), follower, paper: false });
        let reply = self.change(me, &root, directory, Vec::new(), vec![who.clone()], who, reseal, None)?;
        if matches!(reply, SchoolReply::Changed(_)) {
            self.reseal(me, Opener::SignedIn)?;
        }
        Ok(reply)
    }

    /// Their key is lost with their passphrase: a new one takes its place in the directory, and what
    /// the old one could open is sealed again to it by the recovery key.
    fn lost(&mut self, me: &StaffId, who: &StaffId, school_key: &Typed, recovery: &Typed) -> Stored<SchoolReply> {
        let Some(root) = self.root(school_key)? else { return Ok(SchoolReply::WrongPaper) };
        let mut directory = self.directory()?;
        let Some(paper) = recovery_key(&recovery.0, &directory) else { return Ok(SchoolReply::WrongPaper) };
        let Some(at) = directory.staff.iter().position(|staff| staff.id == *who) else {
            return Ok(SchoolReply::NameTaken);
        };
        let Some(staff) = directory.staff.get_mut(at) else { return Ok(SchoolReply::NameTaken) };
        let person = Person { name: staff.name.clone(), roles: staff.roles.clone(), ..Person::default() };
        if let Some(why) = self.not_seconded(Act::Recovery, Some(recovery))? {
            return Ok(SchoolReply::NotSeconded(why));
        }
        let (card, identity, secret) = self.fresh(who, &person)?;
        staff.recipient = identity.recipient().to_string();
        staff.signs = Some(Signer::of(&identity).public());
        self.store()?.audit(clock::now(), Some(me), Verb::RecoveryUsed, Some(who.as_str()))?;
        let reseal = Some(Follows { whose: who.clone(), follower: who.clone(), paper: false });
        let reply = self.change(me, &root, directory, vec![secret], Vec::new(), who, reseal, Some(card))?;
        if matches!(reply, SchoolReply::Changed(_)) {
            self.reseal(me, Opener::Paper(paper))?;
        }
        Ok(reply)
    }

    fn go_on(&mut self, me: &StaffId, typed: &Typed) -> Stored<SchoolReply> {
        let needs_paper = self.store()?.resealings()?.iter().any(needs_paper);
        let opener = if typed.0.trim().is_empty() && !needs_paper {
            Opener::SignedIn
        } else {
            match recovery_key(&typed.0, &self.directory()?) {
                Some(paper) => {
                    if let Some(why) = self.not_seconded(Act::Recovery, Some(typed))? {
                        return Ok(SchoolReply::NotSeconded(why));
                    }
                    self.store()?.audit(clock::now(), Some(me), Verb::RecoveryUsed, None)?;
                    Opener::Paper(paper)
                }
                None => return Ok(SchoolReply::WrongPaper),
            }
        };
        self.reseal(me, opener)?;
        Ok(SchoolReply::Now(self.store()?.resealings()?))
    }

    /// The root key, if what was typed is this school's.
    pub(super) fn root(&mut self, typed: &Typed) -> Stored<Option<RootKey>> {
        let kiosk = self.store()?.kiosk()?.ok_or(StoreError::NotSetUp)?;
        // Numbers stand before the words on the paper.
        let words: Vec<&str> =
            typed.0.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)).collect();
        let words = Zeroizing::new(words.join(" "));
        Ok(RootKey::from_words(&words).ok().filter(|root| root.public() == kiosk.root_key))
    }

    fn fresh(&mut self, id: &StaffId, person: &Person) -> Stored<(SignInCard, Identity, StaffSecret)> {
        let (identity, passphrase, pin) = (Identity::generate(), Passphrase::generate()?, generate_pin()?);
        let wrapped_identity = identity.wrap(&passphrase, self.work_factor)?;
        let school = self.store()?.kiosk()?.ok_or(StoreError::NotSetUp)?.root_key;
        let secret = secret(id, wrapped_identity, &pin, &school, &Signer::of(&identity))?;
        let card = SignInCard { name: person.name.clone(), roles: person.roles.clone(), passphrase, pin };
        Ok((card, identity, secret))
    }

    /// Signs the directory as the next version and stores the change, unless it would leave a gap
    /// the school does not have already: somebody may always be added on the way out of one.
    pub(super) fn change(
        &mut self,
        me: &StaffId,
        root: &RootKey,
        mut directory: Directory,
        secrets: Vec<StaffSecret>,
        gone: Vec<StaffId>,
        object: &StaffId,
        reseal: Option<Follows>,
        card: Option<SignInCard>,
    ) -> Stored<SchoolReply> {
        if let Some(refused) = self.refused_gaps(&directory)? {
            return Ok(refused);
        }
        let before = self.directory()?;
        directory.version = before.version + 1;
        self.sign_in_keys(&mut directory)?;
        let locks = next_lock(&before, &mut directory, &self.store()?.held())?;
        let (body, signature) = root.sign(&directory)?;
        self.store()?.change_people(&PeopleChange {
            directory: Some(SignedDirectory { version: directory.version, body, signature }),
            secrets,
            gone,
            by: me.clone(),
            at: clock::now(),
            verb: Verb::PeopleChanged,
            object: object.to_string(),
            reseal,
            locks: Some(locks),
        })?;
        self.lock_anew()?;
        self.people()?;
        Ok(SchoolReply::Changed(card.map(Box::new)))
    }
}

impl Worker {
    /// The gaps `next` would leave that the school does not have already.
    pub(super) fn refused_gaps(&mut self, next: &Directory) -> Stored<Option<SchoolReply>> {
        let routing = routing();
        let known = self.directory()?.gaps(&routing);
        let gaps: Vec<Gap> = next.gaps(&routing).into_iter().filter(|gap| !known.contains(gap)).collect();
        let refused = gaps.into_iter().map(|gap| named(gap, next)).collect::<Vec<_>>();
        Ok((!refused.is_empty()).then_some(SchoolReply::Refused(refused)))
    }
}

fn named(gap: Gap, directory: &Directory) -> (Gap, String) {
    let names: BTreeMap<&StaffId, &String> = directory.staff.iter().map(|staff| (&staff.id, &staff.name)).collect();
    let name = match &gap {
        Gap::AloneWhenNamed(id) | Gap::NoPaperWhenNamed(id) => names.get(id).map(|name| (*name).clone()),
        _ => None,
    };
    (gap, name.unwrap_or_default())
}
