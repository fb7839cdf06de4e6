//! `tawny demo`: a whole made-up school to try Tawny with. Keys are random, so that nobody can
//! mistake the demo's passphrases for an example to keep; a demo school says on every screen that
//! it is not for real reports.

use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde::{Deserialize, Serialize};

use super::ToolError;
use super::say::{DONE, aside, tell};
use crate::domain::directory::{Directory, RecoveryKey};
use crate::domain::ids::{GroupId, PupilId, StaffId};
use crate::domain::person::{Group, Pupil, Role, Staff};
use crate::domain::text::Picture;
use crate::locales::{Arg, Words};
use crate::seal::identity::{WORK_FACTOR, generate_pin, hash_pin};
use crate::seal::{Identity, Passphrase, RecoveryPaper, RootKey, SealError, random, verify_directory};
use crate::store::sqlite::Sqlite;
use crate::store::{Kiosk, SignedDirectory, StaffSecret, Store, StoreError, Verb, clock};

/// scrypt work under `--quick-keys`: a millisecond, and no protection.
pub const QUICK_WORK_FACTOR: u8 = 10;
/// Where a demo school, and only that, keeps its sign-ins.
pub const SIGN_INS: &str = "demo-sign-ins.json";

/// How to get into a demo school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignIns {
    /// Everybody.
    pub staff: Vec<SignIn>,
    /// The two paper keys, `AGE-SECRET-KEY-1…`.
    pub recovery_keys: Vec<String>,
    /// The root key's 24 words.
    pub root_key: String,
}

/// One person's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignIn {
    /// As children know them.
    pub name: String,
    /// What they do, in words such as `dsl`.
    pub roles: Vec<String>,
    /// Opens the desk.
    pub passphrase: String,
    /// Uncovers, and reopens the desk for a while.
    pub pin: String,
}

/// Makes the demo school, or finds it made, and prints how to get in.
pub fn run(words: &Words, data: &Path, json: bool, quick_keys: bool) -> Result<ExitCode, ToolError> {
    let kept = data.join(SIGN_INS);
    let at = kept.display().to_string();
    let sign_ins = if is_made(data)? {
        aside(&words.say("demo-there", &[("file", Arg::Text(&at))]));
        read(&kept)?
    } else {
        aside(&words.say("demo-making", &[]));
        make(data, if quick_keys { QUICK_WORK_FACTOR } else { WORK_FACTOR })?
    };
    if json {
        tell(&serde_json::to_string(&sign_ins).map_err(|_| SealError::Failed("sign-ins"))?);
    } else {
        show(words, &sign_ins, &at);
    }
    Ok(ExitCode::from(DONE))
}

/// Whether there is a demo school in the folder; an error when a real one is.
fn is_made(data: &Path) -> Result<bool, ToolError> {
    let mut store = match Sqlite::open_desk(data) {
        Err(StoreError::NotSetUp) => return Ok(false),
        opened => opened?.0,
    };
    let (Some(kiosk), Some(signed)) = (store.kiosk()?, store.directory()?) else { return Ok(false) };
    let directory = verify_directory(&signed.body, &signed.signature, &kiosk.root_key)?;
    if directory.demo { Ok(true) } else { Err(ToolError::SchoolExists(data.to_owned())) }
}

/// Makes the demo school in a folder that holds none, with passphrases of this scrypt work factor.
/// The row that makes it a school is written last: stopped half-way, it is simply made again.
pub fn make(data: &Path, work_factor: u8) -> Result<SignIns, ToolError> {
    let plan: Plan = ron::from_str(include_str!("demo_school.ron")).map_err(|error| ToolError::Config {
        path: PathBuf::from("demo_school.ron"),
        line: error.span.start.line,
        why: error.code.to_string(),
    })?;
    let groups = plan.groups()?;
    let pupils = plan.pupils(&groups)?;
    let mut sign_ins = SignIns { staff: Vec::new(), recovery_keys: Vec::new(), root_key: String::new() };
    let mut secrets = Vec::new();
    let mut staff = Vec::new();
    for person in &plan.staff {
        let (identity, passphrase, pin) = (Identity::generate(), Passphrase::generate()?, generate_pin()?);
        let id = StaffId(random::id()?);
        secrets.push(StaffSecret {
            staff: id.clone(),
            wrapped_identity: identity.wrap(&passphrase, work_factor)?,
            pin_hash: Some(hash_pin(&pin)?),
        });
        sign_ins.staff.push(SignIn {
            name: person.name.clone(),
            roles: person.roles.iter().map(|role| role.slug().to_owned()).collect(),
            passphrase: passphrase.0.to_string(),
            pin: pin.to_string(),
        });
        staff.push(person.staff(id, &identity, &groups, &pupils));
    }
    let mut recovery = Vec::new();
    for holder in &plan.recovery {
        let paper = RecoveryPaper::make();
        sign_ins.recovery_keys.push(paper.line.to_string());
        let holder = staff.iter().find(|person| person.name == *holder).map(|person| person.id.clone());
        recovery.extend(holder.map(|holder| RecoveryKey { holder, recipient: paper.recipient.to_string() }));
    }
    let root = RootKey::generate()?;
    sign_ins.root_key = root.to_words()?.to_string();

    let (mut store, _) = Sqlite::open_kiosk(data)?;
    let version = store.directory()?.map_or(1, |found| found.version + 1);
    let directory = Directory { version, school: plan.name, demo: true, staff, recovery };
    let (body, signature) = root.sign(&directory)?;
    write(&data.join(SIGN_INS), &sign_ins)?;
    for secret in &secrets {
        store.set_staff_secret(secret)?;
    }
    for group in &groups {
        store.put_group(group)?;
    }
    for pupil in &pupils {
        store.put_pupil(pupil)?;
    }
    store.add_directory(&SignedDirectory { version, body, signature })?;
    store.audit(clock::now(), None, Verb::SetUp, None)?;
    store.set_kiosk(&Kiosk { id: random::id()?, place: plan.place, root_key: root.public() })?;
    Ok(sign_ins)
}

fn show(words: &Words, sign_ins: &SignIns, kept: &str) {
    tell(&words.say("demo-made", &[]));
    for person in &sign_ins.staff {
        let roles: Vec<String> = person.roles.iter().map(|role| words.say(&format!("role-{role}"), &[])).collect();
        let args = [
            ("name", Arg::Text(&person.name)),
            ("roles", Arg::Text(&roles.join(", "))),
            ("passphrase", Arg::Text(&person.passphrase)),
            ("pin", Arg::Text(&person.pin)),
        ];
        tell(&words.say("demo-person", &args));
    }
    for line in &sign_ins.recovery_keys {
        tell(&words.say("demo-recovery", &[("line", Arg::Text(line))]));
    }
    tell(&words.say("demo-root", &[("words", Arg::Text(&sign_ins.root_key))]));
    tell(&words.say("demo-kept", &[("file", Arg::Text(kept))]));
}

fn write(path: &Path, sign_ins: &SignIns) -> Result<(), ToolError> {
    let failed = |error: std::io::Error| ToolError::File { path: path.to_owned(), why: error.to_string() };
    let json = serde_json::to_vec_pretty(sign_ins).map_err(|_| SealError::Failed("sign-ins"))?;
    let file = fs::OpenOptions::new().create(true).truncate(true).write(true).mode(0o600).open(path);
    file.and_then(|mut file| file.write_all(&json)).map_err(failed)
}

fn read(path: &Path) -> Result<SignIns, ToolError> {
    let failed = |why: String| ToolError::File { path: path.to_owned(), why };
    let json = fs::read(path).map_err(|error| failed(error.to_string()))?;
    serde_json::from_slice(&json).map_err(|error| failed(error.to_string()))
}

/// `demo_school.ron`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    name: String,
    place: String,
    classes: Vec<PlannedClass>,
    staff: Vec<PlannedPerson>,
    recovery: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlannedClass {
    name: String,
    year: u8,
    picture: Picture,
    pupils: Vec<(String, char, Picture)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlannedPerson {
    name: String,
    also_called: Vec<String>,
    roles: Vec<Role>,
    #[serde(default)]
    teaches: Vec<String>,
    /// Class and first name of pupils of their family.
    #[serde(default)]
    related: Vec<(String, String)>,
    picture: Picture,
    talks: bool,
}

impl Plan {
    fn groups(&self) -> Result<Vec<Group>, SealError> {
        let group = |class: &PlannedClass| {
            Ok(Group { id: GroupId(random::id()?), name: class.name.clone(), picture: class.picture.clone() })
        };
        self.classes.iter().map(group).collect()
    }

    fn pupils(&self, groups: &[Group]) -> Result<Vec<Pupil>, SealError> {
        let mut pupils = Vec::new();
        for (class, group) in self.classes.iter().zip(groups) {
            for (first_name, initial, animal) in &class.pupils {
                pupils.push(Pupil {
                    id: PupilId(random::id()?),
                    first_name: first_name.clone(),
                    surname_initial: Some(*initial),
                    year: class.year,
                    animal: animal.clone(),
                    groups: vec![group.id.clone()],
                    new_here: false,
                });
            }
        }
        Ok(pupils)
    }
}

impl PlannedPerson {
    fn staff(&self, id: StaffId, identity: &Identity, groups: &[Group], pupils: &[Pupil]) -> Staff {
        let group = |name: &String| groups.iter().find(|group| group.name == *name).map(|group| group.id.clone());
        let pupil = |(class, first_name): &(String, String)| {
            let group = group(class)?;
            let one = pupils.iter().find(|pupil| pupil.first_name == *first_name && pupil.groups.contains(&group))?;
            Some(one.id.clone())
        };
        Staff {
            id,
            name: self.name.clone(),
            also_called: self.also_called.clone(),
            roles: self.roles.clone(),
            teaches: self.teaches.iter().filter_map(group).collect(),
            related: self.related.iter().filter_map(pupil).collect(),
            picture: self.picture.clone(),
            talks_to_children: self.talks,
            recipient: identity.recipient().to_string(),
        }
    }
}
