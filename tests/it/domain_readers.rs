//! Who may read: whoever is named or related never, somebody always, two wherever the school is
//! complete.

use std::collections::BTreeSet;

use proptest::prelude::*;
use tawny::domain::directory::{Directory, Gap, RecoveryKey};
use tawny::domain::ids::{GroupId, PupilId, StaffId};
use tawny::domain::names::mentions;
use tawny::domain::person::{Role, Staff};
use tawny::domain::readers::{Readers, Sealing, readers};
use tawny::domain::report::{Report, Worry};

use crate::school::{report, routing};

const NAMES: [&str; 8] =
    ["Mrs Khan", "Mr Price", "Mr Osei", "Ms Adeyemi", "Miss Larch", "Mr Novak", "Dr Lindqvist", "Ms Dewi"];
const ROLES: [Role; 9] = [
    Role::Dsl,
    Role::DeputyDsl,
    Role::OnlineSafetyOfficer,
    Role::Head,
    Role::DeputyHead,
    Role::ChairOfGovernors,
    Role::TrustDsl,
    Role::ClassTeacher,
    Role::OtherStaff,
];

fn directories() -> impl Strategy<Value = Directory> {
    let person = (
        proptest::sample::subsequence(ROLES.to_vec(), 1..=2),
        any::<bool>(),
        proptest::sample::subsequence(vec!["p1", "p2"], 0..=1),
    );
    (proptest::collection::vec(person, 3..=8), 0usize..8, 0usize..8).prop_map(|(people, one, other)| {
        let staff: Vec<Staff> = people
            .into_iter()
            .enumerate()
            .map(|(index, (roles, teaches, related))| Staff {
                id: format!("s{index}").as_str().into(),
                name: NAMES[index].into(),
                also_called: Vec::new(),
                roles,
                teaches: if teaches { vec!["oak".into()] } else { Vec::new() },
                related: related.into_iter().map(PupilId::from).collect(),
                picture: "symbol/grown-up-1".into(),
                talks_to_children: true,
                recipient: String::new(),
                signs: None,
            })
            .collect();
        let holder = |index: usize| staff[index % staff.len()].id.clone();
        let recovery = [one, other].map(|index| RecoveryKey { holder: holder(index), recipient: String::new() });
        Directory {
            version: 1,
            school: "Hillside".into(),
            demo: true,
            recovery: recovery.to_vec(),
            staff,
            kiosks: Vec::new(),
            lock: None,
        }
    })
}

fn reports() -> impl Strategy<Value = Report> {
    (
        proptest::sample::select(Worry::ALL.to_vec()),
        proptest::sample::subsequence((0..8).collect::<Vec<_>>(), 0..=3),
        proptest::option::of(0usize..8),
        proptest::option::of(proptest::sample::select(vec!["p1", "p2"])),
        any::<bool>(),
    )
        .prop_map(|(worry, accused, named, pupil, in_class)| {
            let mut told = report(worry, None);
            told.accused = accused.into_iter().map(|index| StaffId(format!("s{index}"))).collect();
            told.words = named.map(|index| format!("{} shouted at me", NAMES[index]));
            told.signed_in = pupil.map(PupilId::from);
            told.group = in_class.then(|| (GroupId::from("oak"), "Oak".to_owned()));
            told
        })
}

fn sealings() -> impl Strategy<Value = Sealing> {
    proptest::sample::select(vec![Sealing::Kept, Sealing::Settled])
}

fn named_in_words(told: &Report, directory: &Directory) -> BTreeSet<StaffId> {
    let group = told.group.as_ref().map(|(id, _)| id);
    told.words.as_deref().map(|words| mentions(words, directory, group, &routing().called).staff).unwrap_or_default()
}

fn everybody(chosen: &Readers) -> BTreeSet<&StaffId> {
    chosen.staff.iter().chain(&chosen.recovery).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, max_global_rejects: 100_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whoever_was_tapped_or_is_related_never_reads(
        directory in directories(), told in reports(), sealing in sealings(),
    ) {
        let chosen = readers(&told, sealing, &directory, &routing());
        for id in everybody(&chosen) {
            prop_assert!(!told.accused.contains(id));
            let person = directory.person(id).unwrap();
            prop_assert!(told.signed_in.as_ref().is_none_or(|pupil| !person.related.contains(pupil)));
        }
    }

    #[test]
    fn whoever_is_named_in_words_never_reads_unless_nobody_else_is_left(
        directory in directories(), told in reports(), sealing in sealings(),
    ) {
        let chosen = readers(&told, sealing, &directory, &routing());
        let named = named_in_words(&told, &directory);
        let others = chosen.staff.iter().filter(|id| !named.contains(*id)).count();
        if others > 0 {
            prop_assert!(chosen.staff.is_disjoint(&named));
        }
        prop_assert!(chosen.recovery.is_disjoint(&named));
        for id in chosen.staff.intersection(&named) {
            prop_assert!(directory.person(id).unwrap().has(Role::outside));
        }
    }

    #[test]
    fn somebody_reads_unless_every_reader_there_is_was_tapped_or_is_related(
        directory in directories(), told in reports(),
    ) {
        let chosen = readers(&told, Sealing::Settled, &directory, &routing());
        let free = |staff: &&Staff| {
            !told.accused.contains(&staff.id)
                && told.signed_in.as_ref().is_none_or(|pupil| !staff.related.contains(pupil))
        };
        let outside = directory.with_role(Role::outside).filter(free).count();
        let named = named_in_words(&told, &directory);
        let first = directory.with_role(Role::reads_first).filter(free).filter(|staff| !named.contains(&staff.id));
        if outside + first.count() > 0 {
            prop_assert!(!chosen.staff.is_empty());
        }
    }

    #[test]
    fn in_a_complete_school_two_readers_are_left_whoever_is_named(
        directory in directories(), worry in proptest::sample::select(Worry::ALL.to_vec()), who in 0usize..8, tapped in any::<bool>(),
    ) {
        prop_assume!(directory.gaps(&routing()).is_empty() && who < directory.staff.len());
        let mut told = report(worry, None);
        if tapped {
            told.accused = vec![directory.staff[who].id.clone()];
        } else {
            told.words = Some(format!("it was {}", directory.staff[who].name));
        }
        let chosen = readers(&told, Sealing::Settled, &directory, &routing());
        prop_assert!(chosen.staff.len() >= 2, "{} of {:?}", chosen.staff.len(), directory.staff.iter().map(|staff| &staff.roles).collect::<Vec<_>>());
    }
}

#[test]
fn two_taps_reach_the_safeguarding_team_and_the_class_teacher_only_when_settled() {
    let directory = crate::school::school().directory;
    let told = report(Worry::UnkindMessage, None);
    let ids = |chosen: Readers| chosen.staff.iter().map(|id| id.to_string()).collect::<Vec<_>>();
    assert_eq!(ids(readers(&told, Sealing::Kept, &directory, &routing())), ["deputy", "dsl", "officer"]);
    assert_eq!(ids(readers(&told, Sealing::Settled, &directory, &routing())), ["deputy", "dsl", "larch", "officer"]);
}

#[test]
fn a_grown_up_at_school_goes_outside_first_and_to_the_others_when_it_is_settled() {
    let directory = crate::school::school().directory;
    let mut told = report(Worry::GrownUpAtSchool, None);
    let kept = readers(&told, Sealing::Kept, &directory, &routing());
    assert_eq!((kept.staff, kept.recovery), (["chair".into()].into(), ["chair".into()].into()));
    told.accused = vec!["dsl".into()];
    let settled = readers(&told, Sealing::Settled, &directory, &routing());
    assert_eq!(settled.staff, ["chair".into(), "deputy".into(), "head".into(), "officer".into()].into());
    assert_eq!(settled.recovery, ["chair".into(), "head".into()].into());
}

/// Head and deputy head among the readers of a report about a grown-up at school.
fn leading(directory: &Directory, accused: &[&str], words: Option<&str>, sealing: Sealing) -> Vec<String> {
    let mut told = report(Worry::GrownUpAtSchool, words);
    told.accused = accused.iter().map(|id| StaffId::from(*id)).collect();
    told.signed_in = Some("p1".into());
    let staff = readers(&told, sealing, directory, &routing()).staff;
    staff.into_iter().map(|id| id.0).filter(|id| id == "head" || id == "second").collect()
}

#[test]
fn the_head_hears_of_what_is_about_staff_and_the_deputy_of_what_is_about_the_head() {
    let mut directory = crate::school::school().directory;
    let chair = directory.person(&"chair".into()).unwrap().clone();
    let second = Staff { id: "second".into(), name: "Mrs Ito".into(), roles: vec![Role::DeputyHead], ..chair };
    directory.staff.push(second);
    let settled = |accused: &[&str], words| leading(&directory, accused, words, Sealing::Settled);
    assert_eq!(settled(&["larch"], None), ["head"]);
    assert_eq!(settled(&["head"], None), ["second"]);
    assert_eq!(settled(&["chair"], None), ["second"], "a governor");
    assert_eq!(settled(&["larch", "head", "second"], None), [""; 0]);
    assert_eq!(settled(&["larch"], Some("and the head teacher saw it")), ["second"], "found in the words");
    // While the child has not said who, it may be the head.
    assert_eq!(settled(&[], None), [""; 0]);
    assert_eq!(leading(&directory, &["larch"], None, Sealing::Kept), [""; 0], "the outside reader first and alone");
    let head = directory.staff.iter_mut().find(|staff| staff.id.as_str() == "head").unwrap();
    head.related.push("p1".into());
    assert_eq!(leading(&directory, &["larch"], None, Sealing::Settled), ["second"], "family");
    // Without a deputy head those from outside and the first readers have it.
    directory.staff.retain(|staff| staff.id.as_str() != "second");
    assert_eq!(leading(&directory, &["head"], None, Sealing::Settled), [""; 0]);
}

#[test]
fn a_school_says_what_it_still_lacks() {
    let mut directory = crate::school::school().directory;
    assert_eq!(directory.gaps(&routing()), []);
    directory.recovery[1].holder = directory.recovery[0].holder.clone();
    assert_eq!(directory.gaps(&routing()), [Gap::RecoveryKeys]);
    directory.staff.retain(|staff| !staff.has(Role::outside) && !staff.has(|role| role == Role::Dsl));
    assert_eq!(
        directory.gaps(&routing()),
        [Gap::NobodyFromOutside, Gap::FewerThanThreeReaders, Gap::NoDsl, Gap::RecoveryKeys]
    );
}
