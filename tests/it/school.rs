//! A made-up school for tests: its people, their keys, its store.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use tawny::domain::directory::{Directory, KioskKey, RecoveryKey};
use tawny::domain::ids::{GroupId, ReportId, StaffId};
use tawny::domain::names::{BodyWords, CalledWords};
use tawny::domain::person::{Group, Role, Staff};
use tawny::domain::report::{REPORT_FORMAT, Report, Teller, Worry};
use tawny::domain::routes::Routing;
use tawny::domain::source::Source;
use tawny::domain::time::Moment;
use tawny::seal::identity::hash_pin;
use tawny::seal::{Identity, Passphrase, RootKey, Signer, random};
use tawny::store::desk_worker::{DeskLink, DeskReply};
use tawny::store::pins::sign_pin;
use tawny::store::sqlite::{KIOSK_KEY, Sqlite};
use tawny::store::worker::{Link, Reply, Request};
use tawny::store::{Kiosk, SignedDirectory, StaffSecret, Store};

/// scrypt work of test keys: a few milliseconds.
pub const QUICK: u8 = 4;

pub struct School {
    pub directory: Directory,
    pub root: RootKey,
    pub identities: BTreeMap<StaffId, Identity>,
    pub papers: Vec<Identity>,
    pub kiosk: Signer,
}

pub fn staff(id: &str, name: &str, roles: &[Role], teaches: &[&str], identity: &Identity) -> Staff {
    Staff {
        id: id.into(),
        name: name.into(),
        also_called: Vec::new(),
        roles: roles.to_vec(),
        teaches: teaches.iter().map(|group| GroupId::from(*group)).collect(),
        related: Vec::new(),
        picture: "people/grown-up".into(),
        talks_to_children: true,
        recipient: identity.recipient().to_string(),
        signs: Some(Signer::of(identity).public()),
    }
}

/// Head, DSL, deputy DSL, officer, two class teachers, technician, chair of governors; two papers.
pub fn school() -> School {
    let people: [(&str, &str, &[Role], &[&str]); 8] = [
        ("head", "Ms Adeyemi", &[Role::Head], &[]),
        ("dsl", "Mrs Khan", &[Role::Dsl], &[]),
        ("deputy", "Mr Price", &[Role::DeputyDsl], &[]),
        ("officer", "Mr Osei", &[Role::OnlineSafetyOfficer], &[]),
        ("larch", "Miss Larch", &[Role::ClassTeacher], &["oak"]),
        ("novak", "Mr Novak", &[Role::ClassTeacher], &["elm"]),
        ("technician", "Sam Reed", &[Role::Technician], &[]),
        ("chair", "Dr Lindqvist", &[Role::ChairOfGovernors], &[]),
    ];
    let mut identities = BTreeMap::new();
    let mut all = Vec::new();
    for (id, name, roles, teaches) in people {
        let identity = Identity::generate();
        all.push(staff(id, name, roles, teaches, &identity));
        identities.insert(StaffId::from(id), identity);
    }
    let papers = vec![Identity::generate(), Identity::generate()];
    let recovery = ["head", "chair"]
        .iter()
        .zip(&papers)
        .map(|(holder, paper)| RecoveryKey { holder: (*holder).into(), recipient: paper.recipient().to_string() })
        .collect();
    let kiosk = Signer::generate().unwrap();
    let kiosks = vec![KioskKey { id: "kiosk-1".into(), signs: kiosk.public() }];
    let directory =
        Directory { version: 1, school: "Hillside".into(), demo: true, staff: all, recovery, kiosks, lock: None };
    School { directory, root: RootKey::generate().unwrap(), identities, papers, kiosk }
}

impl School {
    pub fn signed(&self) -> SignedDirectory {
        let (body, signature) = self.root.sign(&self.directory).unwrap();
        SignedDirectory { version: self.directory.version, body, signature }
    }

    /// Sets the school up in a data folder. Everybody's passphrase is `their id + " passphrase"`,
    /// the DSL's PIN is 482915.
    pub fn set_up(&self, dir: &Path) {
        let (mut store, announced) = Sqlite::open_kiosk(dir).unwrap();
        assert_eq!(announced, None);
        self.fill(&mut store);
        self.keep_kiosk_key(dir);
    }

    pub fn keep_kiosk_key(&self, dir: &Path) {
        std::fs::write(dir.join(KIOSK_KEY), self.kiosk.to_line().as_bytes()).unwrap();
    }

    pub fn fill(&self, store: &mut dyn Store) {
        let kiosk = Kiosk { id: "kiosk-1".into(), place: "Library".into(), root_key: self.root.public() };
        store.set_kiosk(&kiosk).unwrap();
        store.add_directory(&self.signed()).unwrap();
        for (id, name) in [("oak", "Oak"), ("elm", "Elm")] {
            store
                .put_group(&Group { id: id.into(), name: name.into(), picture: "symbol/leaf".into(), language: None })
                .unwrap();
        }
        for (id, identity) in &self.identities {
            let pin_hash = (id.as_str() == "dsl").then(|| hash_pin("482915").unwrap());
            let sign = |hash: &String| sign_pin(hash, id, &self.root.public(), &Signer::of(identity));
            let secret = StaffSecret {
                staff: id.clone(),
                wrapped_identity: identity.wrap(&passphrase_of(id.as_str()), QUICK).unwrap(),
                pin_signature: pin_hash.as_ref().map(sign),
                pin_hash,
            };
            store.set_staff_secret(&secret).unwrap();
        }
    }
}

pub fn passphrase_of(id: &str) -> Passphrase {
    Passphrase::new(&format!("{id} passphrase"))
}

/// How reports go in the tests: by the policies, with these words for grown-ups.
pub fn routing() -> Routing {
    Routing { called: called(), ..Routing::default() }
}

/// The words for grown-ups the tests use.
fn called() -> CalledWords {
    let words = |all: &[&str]| all.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    CalledWords {
        format_version: 1,
        titles: words(&["mr", "mrs", "miss", "ms", "dr", "sir", "madam"]),
        class_teacher: words(&["my teacher", "our teacher", "the teacher", "my class teacher"]),
        roles: vec![(Role::Head, words(&["head teacher", "headteacher", "the head"]))],
        body: BodyWords {
            phrases: words(&["the head"]),
            hurt: words(&["hit", "kicked", "banged"]),
            whom: words(&["me", "him", "her"]),
            place: words(&["on", "in"]),
            then: words(&["and", "with", "it"]),
        },
    }
}

/// A report about `worry` with these words, from class Oak.
pub fn report(worry: Worry, words: Option<&str>) -> Report {
    Report {
        format: REPORT_FORMAT,
        id: ReportId(random::id().unwrap()),
        at: Moment(1_790_000_000_000),
        place: "Library".into(),
        demo: true,
        group: Some(("oak".into(), "Oak".into())),
        worry,
        feeling: None,
        whereabouts: None,
        talk_to: None,
        words: words.map(str::to_owned),
        accused: Vec::new(),
        teller: Teller::NotSignedIn,
        signed_in: None,
        needs_someone_now: false,
        by_mistake: false,
        sent: true,
        readers: Vec::new(),
        recovery: Vec::new(),
        barred: Vec::new(),
        again: None,
        source: Source::Child,
        rings: false,
    }
}

/// Asks and waits for the first answer `pick` takes.
pub fn ask<T>(link: &Link, request: Request, pick: impl Fn(&Reply) -> Option<T>) -> T {
    link.ask(request).map_err(|_| "queue full").unwrap();
    hear(link, pick)
}

/// The first answer `pick` takes, of those that come within ten seconds.
pub fn hear<T>(link: &Link, pick: impl Fn(&Reply) -> Option<T>) -> T {
    let until = Instant::now() + Duration::from_secs(10);
    let mut heard = Vec::new();
    while Instant::now() < until {
        if let Some(reply) = link.hear_within(Duration::from_millis(200)) {
            if let Some(found) = pick(&reply) {
                return found;
            }
            heard.push(reply);
        }
    }
    panic!("the answer never came; heard {heard:?}");
}

/// The same at the desk.
pub fn desk_hear<T>(link: &DeskLink, pick: impl Fn(&DeskReply) -> Option<T>) -> T {
    for _ in 0..100 {
        if let Some(reply) = link.hear_within(Duration::from_millis(100))
            && let Some(found) = pick(&reply)
        {
            return found;
        }
    }
    panic!("the desk never answered");
}
