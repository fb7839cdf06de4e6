//! A school set up through the desk's worker: nothing half-made, nothing lost, no secret on the disk.

use std::path::Path;

use tawny::domain::set_up::{Draft, Refusal, Step};
use tawny::seal::strength::{OWN_BITS_MIN, bits};
use tawny::seal::{Identity, Passphrase, RecoveryPaper, RootKey, verify_directory};
use tawny::store::desk_worker::{
    DeskLink, DeskReply, DeskRequest, Made, PaperFile, SetUpReply, SetUpRequest, spawn_desk_with,
};
use tawny::store::founding::Keys;
use tawny::store::sqlite::Sqlite;
use tawny::store::worker::{Pin, Reply, Request, spawn_kiosk};
use tawny::store::{Store, StoreError, clock, draft_file};

use crate::domain_set_up::draft;
use crate::planted::{MODE, VICTIM, victim};
use crate::school::{QUICK, ask, desk_hear, hear, routing};

fn desk_at(dir: &Path) -> DeskLink {
    spawn_desk_with(dir.to_owned(), QUICK, || {})
}

fn set_up<T>(desk: &DeskLink, request: SetUpRequest, pick: impl Fn(&SetUpReply) -> Option<T>) -> T {
    desk.ask(request.into()).unwrap();
    desk_hear(desk, |reply| match reply {
        DeskReply::SetUp(reply) => pick(reply),
        DeskReply::Trouble(error) => panic!("{error:?}"),
        _ => None,
    })
}

fn keys(desk: &DeskLink, draft: &Draft) -> Made {
    set_up(desk, SetUpRequest::MakeKeys(Box::new(draft.clone())), |reply| match reply {
        SetUpReply::Made(made) => Some((**made).clone()),
        _ => None,
    })
}

fn typed(made: &Made) -> Vec<[String; 3]> {
    let answers = |(paper, asked): &(_, _)| {
        let paper: &tawny::store::founding::Paper = paper;
        [0, 1, 2].map(|nth| paper.answer(asked, nth).to_lowercase())
    };
    made.papers.iter().map(answers).collect()
}

fn finish(draft: &Draft, made: &Made) -> SetUpRequest {
    SetUpRequest::Finish { draft: Box::new(draft.clone()), typed: typed(made), own: Vec::new() }
}

fn begins(desk: &DeskLink) -> Option<Draft> {
    desk.ask(DeskRequest::People).unwrap();
    desk_hear(desk, |reply| match reply {
        DeskReply::SetUp(SetUpReply::Begin(beginning)) => Some(beginning.draft.clone()),
        _ => None,
    })
}

#[test]
fn a_school_is_set_up_and_everybody_gets_in_with_what_they_were_given() {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("school");
    let kiosk = spawn_kiosk(dir.clone(), None, routing(), || {});
    ask(&kiosk, Request::School, |reply| matches!(reply, Reply::NotStored(StoreError::NotSetUp)).then_some(()));
    let desk = desk_at(&dir);
    assert_eq!(begins(&desk), None);
    let draft = draft();
    let made = keys(&desk, &draft);
    assert_eq!((made.papers.len(), made.sign_ins.len()), (2, 4));
    set_up(&desk, finish(&draft, &made), |reply| matches!(reply, SetUpReply::Done).then_some(()));

    // The kiosk that waited takes the school up by itself.
    let class = hear(&kiosk, |reply| match reply {
        Reply::School(school) => Some((school.place.clone(), school.groups.clone())),
        _ => None,
    });
    assert_eq!((class.0.as_str(), class.1.len()), ("Library", 1));
    let pupils = ask(&kiosk, Request::Pupils(class.1[0].id.clone()), |reply| match reply {
        Reply::Pupils(_, pupils, _) => Some(pupils.clone()),
        _ => None,
    });
    assert_eq!(pupils.iter().map(|pupil| pupil.staff_name()).collect::<Vec<_>>(), ["Amina K", "Ben T"]);

    let people = desk_hear(&desk, |reply| match reply {
        DeskReply::People(people, school, demo) => (school == "Hillside" && !demo).then(|| people.clone()),
        _ => None,
    });
    for card in &made.sign_ins {
        let staff = people.iter().find(|person| person.name == card.name).unwrap().id.clone();
        desk.ask(DeskRequest::SignIn { staff, passphrase: card.passphrase.clone() }).unwrap();
        let name = desk_hear(&desk, |reply| match reply {
            DeskReply::SignedIn(staff) => Some(staff.name.clone()),
            DeskReply::Wrong { .. } => Some("wrong".into()),
            _ => None,
        });
        assert_eq!(name, card.name);
        desk.ask(DeskRequest::UnlockPin(Pin(card.pin.clone()))).unwrap();
        desk_hear(&desk, |reply| matches!(reply, DeskReply::PinRight).then_some(()));
    }

    let (mut store, _) = Sqlite::open_desk(&dir).unwrap();
    let (at, signed) = (store.kiosk().unwrap().unwrap(), store.directory().unwrap().unwrap());
    let directory = verify_directory(&signed.body, &signed.signature, &at.root_key).unwrap();
    assert_eq!((directory.gaps(&routing()), directory.version, directory.demo), (vec![], 1, false));
    assert_eq!(store.places().unwrap(), ["Library"]);
    let calendar = store.calendar().unwrap().unwrap();
    assert_eq!((calendar.terms.len(), calendar.faults()), (1, vec![]));
    // The papers are the keys they say they are.
    for (paper, key) in made.papers.iter().zip(&directory.recovery) {
        let identity: Identity = RecoveryPaper::read(&paper.0.recovery).unwrap();
        assert_eq!(identity.recipient().to_string(), key.recipient);
        assert_eq!(RootKey::from_words(&paper.0.root).unwrap().public(), at.root_key);
        assert_eq!(directory.person(&key.holder).unwrap().name, paper.0.holder);
    }
    assert_eq!(store.audit_rows().unwrap()[0].verb, "set-up");
    assert!(store.verify().unwrap().problems.is_empty());
    assert_eq!(draft_file::read(&dir), Ok(None), "the draft is gone");
}

#[test]
fn what_is_missing_is_refused_before_any_key_is_made() {
    let home = tempfile::tempdir().unwrap();
    let desk = desk_at(home.path());
    let mut lacking = draft();
    lacking.people.truncate(3);
    let refusals = |reply: &SetUpReply| match reply {
        SetUpReply::Refused(refusals) => Some(refusals.clone()),
        _ => None,
    };
    let refused = set_up(&desk, SetUpRequest::MakeKeys(Box::new(lacking.clone())), refusals);
    assert!(refused.contains(&Refusal::NobodyFromOutside) && refused.contains(&Refusal::FewerThanThreeReaders));
    // And again at the end: keys made for a whole school make no lacking one.
    let made = keys(&desk, &draft());
    assert_eq!(set_up(&desk, finish(&lacking, &made), refusals), refused);
    assert!(!home.path().join("tawny.db").exists());
}

#[test]
fn a_paper_nobody_kept_and_a_weak_passphrase_make_no_school() {
    let home = tempfile::tempdir().unwrap();
    let desk = desk_at(home.path());
    let draft = draft();
    let made = keys(&desk, &draft);
    let mut wrong = typed(&made);
    wrong[1][2] = "abandon!".into();
    let ask = |typed: Vec<[String; 3]>, own: &[(&str, &str)]| SetUpRequest::Finish {
        draft: Box::new(draft.clone()),
        typed,
        own: own.iter().map(|(name, own)| ((*name).to_owned(), Passphrase::new(own))).collect(),
    };
    let not_kept = |reply: &SetUpReply| match reply {
        SetUpReply::NotKept(paper) => Some(*paper),
        _ => None,
    };
    assert_eq!(set_up(&desk, ask(wrong, &[]), not_kept), 1);
    assert_eq!(set_up(&desk, ask(vec![], &[]), not_kept), 0, "nothing typed at all");
    let weak = set_up(&desk, ask(typed(&made), &[("Mrs Khan", "Password2026!")]), |reply| match reply {
        SetUpReply::TooWeak(name) => Some(name.clone()),
        _ => None,
    });
    assert_eq!(weak, "Mrs Khan");
    assert!(!home.path().join("tawny.db").exists(), "nothing is half-made");
    // After all that the same papers still make the school, with her own passphrase.
    let own = [("Mrs Khan", "seven purple otters juggle quiet trombones")];
    set_up(&desk, ask(typed(&made), &own), |reply| matches!(reply, SetUpReply::Done).then_some(()));
    let khan = desk_hear(&desk, |reply| match reply {
        DeskReply::People(people, ..) => people.iter().find(|one| one.name == "Mrs Khan").map(|one| one.id.clone()),
        _ => None,
    });
    desk.ask(DeskRequest::SignIn { staff: khan, passphrase: Passphrase::new(own[0].1) }).unwrap();
    desk_hear(&desk, |reply| matches!(reply, DeskReply::SignedIn(_)).then_some(()));
}

#[test]
fn a_school_is_never_made_over_another() {
    let home = tempfile::tempdir().unwrap();
    let (first, second) = (desk_at(home.path()), desk_at(home.path()));
    let draft = draft();
    let (made, late) = (keys(&first, &draft), keys(&second, &draft));
    set_up(&first, finish(&draft, &made), |reply| matches!(reply, SetUpReply::Done).then_some(()));
    second.ask(finish(&draft, &late).into()).unwrap();
    let refused = desk_hear(&second, |reply| match reply {
        DeskReply::Trouble(error) => Some(error.clone()),
        _ => None,
    });
    assert_eq!(refused, StoreError::SetUpAlready);
    let (mut store, _) = Sqlite::open_desk(home.path()).unwrap();
    let root = RootKey::from_words(&made.papers[0].0.root).unwrap().public();
    assert_eq!(store.kiosk().unwrap().unwrap().root_key, root, "the first school stands");
}

#[test]
fn a_draft_is_left_and_resumed_and_holds_no_secret() {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("not/there/yet");
    let mut left = draft();
    left.step = Step::People;
    let desk = desk_at(&dir);
    desk.ask(SetUpRequest::Keep(Box::new(left.clone())).into()).unwrap();
    desk.close();
    let desk = desk_at(&dir);
    assert_eq!(begins(&desk), Some(left.clone()));
    let made = keys(&desk, &left);
    for entry in std::fs::read_dir(&dir).unwrap() {
        let text = String::from_utf8_lossy(&std::fs::read(entry.unwrap().path()).unwrap()).to_lowercase();
        for secret in made.sign_ins.iter().flat_map(|card| [card.passphrase.0.to_string(), card.pin.to_string()]) {
            assert!(!text.contains(&secret));
        }
        assert!(!text.contains("age-secret-key") && !text.contains(made.papers[0].0.root.as_str()));
    }
    // A damaged draft is put aside and told; setting up begins again.
    std::fs::write(dir.join(draft_file::FILE), b"{\"name\": ").unwrap();
    let again = desk_at(&dir);
    again.ask(DeskRequest::People).unwrap();
    desk_hear(&again, |reply| matches!(reply, DeskReply::Trouble(StoreError::Damaged(_))).then_some(()));
    assert_eq!(begins(&again), None);
}

#[test]
fn papers_go_where_somebody_says_and_a_folder_that_cannot_be_written_is_told() {
    let home = tempfile::tempdir().unwrap();
    let desk = desk_at(home.path());
    let paper = |name: &str| PaperFile { name: name.into(), text: "words\n".to_owned().into() };
    let folder = home.path().join("stick/papers");
    let save = |folder: &Path, files: Vec<PaperFile>| SetUpRequest::Save(folder.to_owned(), files);
    let saved =
        set_up(
            &desk,
            save(&folder, vec![paper("Paper 1, Ms Adeyemi.txt"), paper("../../x.txt")]),
            |reply| match reply {
                SetUpReply::Saved(paths) => Some(paths.clone()),
                _ => None,
            },
        );
    assert_eq!(saved, [folder.join("paper-1-ms-adeyemi.txt"), folder.join("x.txt")]);
    assert_eq!(std::fs::read_to_string(&saved[0]).unwrap(), "words\n");
    let nowhere = Path::new("/proc/no/such/folder");
    let why = set_up(&desk, save(nowhere, vec![paper("a.txt")]), |reply| match reply {
        SetUpReply::NotSaved(why) => Some(why.clone()),
        _ => None,
    });
    assert!(why.contains("/proc/no/such/folder"), "{why}");
}

#[test]
fn papers_stay_right_when_only_the_class_changes() {
    let home = tempfile::tempdir().unwrap();
    let desk = desk_at(home.path());
    let mut draft = draft();
    let before = keys(&desk, &draft);
    draft.classes[0].name = "Elm".into();
    draft.people.push(tawny::domain::set_up::Person {
        name: "Mr Osei".into(),
        roles: vec![tawny::domain::person::Role::OnlineSafetyOfficer],
        ..Default::default()
    });
    let after = keys(&desk, &draft);
    assert_eq!(after.papers[0].0.recovery, before.papers[0].0.recovery);
    assert_eq!(after.papers[1].0.root, before.papers[1].0.root);
    assert_eq!(after.sign_ins[1].passphrase.0, before.sign_ins[1].passphrase.0);
    assert_eq!(after.sign_ins.len(), 5);
}

/// Sets schools up until it is killed, in a folder of its own each, and says when one is done.
#[test]
fn victim_that_sets_up_until_it_is_killed() {
    let Some(dir) = std::env::var_os(VICTIM).map(std::path::PathBuf::from) else { return };
    let halves = std::env::var(MODE).is_ok_and(|mode| mode == "in-parts");
    for number in 0.. {
        let folder = dir.join(number.to_string());
        let draft = draft();
        draft_file::write(&folder, &draft).unwrap();
        let school = Keys::make(&draft, None).unwrap().found(&draft, false, 1, clock::now(), |_, _| {}).unwrap();
        let mut store = Sqlite::open_new(&folder).unwrap();
        if halves {
            // The planted fault: the row that makes it a school goes first, the rest follows.
            store.set_kiosk(&school.kiosk).unwrap();
            store.add_directory(&school.directory).unwrap();
            for secret in &school.secrets {
                store.set_staff_secret(secret).unwrap();
            }
            for pupil in &school.pupils {
                store.put_pupil(pupil).unwrap();
            }
        } else {
            store.found(&school).unwrap();
        }
        println!("made {number}");
    }
}

/// Kills a victim at some moment and looks at every folder: a whole school, or none and its draft.
fn half_schools(mode: &str, kills: u64) -> (usize, usize) {
    use std::io::{BufRead, BufReader};
    let mut dice = crate::planted::Dice::new(5);
    let (mut whole, mut half) = (0, 0);
    for _ in 0..kills {
        let home = tempfile::tempdir().unwrap();
        let mut child =
            victim("store_set_up::victim_that_sets_up_until_it_is_killed", home.path(), mode).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = lines.find(|line| line.as_ref().is_ok_and(|line| line.contains("made 0")));
        assert!(first.is_some(), "the victim makes a school");
        std::thread::sleep(std::time::Duration::from_micros(dice.below(60_000)));
        child.kill().unwrap();
        child.wait().unwrap();
        for entry in std::fs::read_dir(home.path()).unwrap() {
            let dir = entry.unwrap().path();
            match is_whole(&dir) {
                Some(true) => whole += 1,
                Some(false) => half += 1,
                // No school: then its draft is there, or the victim had not even come to that.
                None => assert!(draft_file::read(&dir).is_ok()),
            }
        }
    }
    (whole, half)
}

fn is_whole(dir: &Path) -> Option<bool> {
    let (mut store, _) = Sqlite::open_desk(dir).ok()?;
    store.kiosk().unwrap()?;
    let signed = store.directory().unwrap();
    let groups = store.groups().unwrap();
    let pupils: usize = groups.iter().map(|group| store.pupils(&group.id).unwrap().len()).sum();
    Some(signed.is_some() && groups.len() == 1 && pupils == 2 && store.audit_rows().unwrap().len() == 1)
}

#[test]
fn killed_at_any_moment_there_is_a_whole_school_or_none() {
    let (whole, half) = half_schools("", 30);
    println!("30 kills: {whole} whole schools, {half} half");
    assert_eq!(half, 0);
    assert!(whole >= 30);
}

#[test]
fn a_school_made_in_parts_is_caught() {
    let (whole, half) = half_schools("in-parts", 6);
    println!("6 kills of the twin: {whole} whole, {half} half");
    assert!(half > 0, "this test would not notice half a school");
}

#[test]
fn a_passphrase_of_ones_own_is_measured_and_clever_spelling_counts_for_little() {
    for weak in [
        "",
        "password",
        "P4ssw0rd2026!",
        "Hillside1!",
        "qwertyuiopasdfghjklzxcvbnm",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "tawny tawny tawny tawny tawny tawny tawny",
        "12345678901234567890",
        "mary had a little",
        "correct horse battery staple",
    ] {
        assert!(bits(weak) < OWN_BITS_MIN, "{weak}: {}", bits(weak));
    }
    for strong in ["seven purple otters juggle quiet trombones", "k9-Vq2_rT7.wLx4PzM1n", "ভাল দিন আমরা সবাই মিলে নদী যাই"]
    {
        assert!(bits(strong) >= OWN_BITS_MIN, "{strong}: {}", bits(strong));
    }
    for _ in 0..50 {
        assert!(bits(&Passphrase::generate().unwrap().0) >= OWN_BITS_MIN - 11, "a word may come twice");
    }
}
