//! Who may do what, cell by cell; and that nobody who is named is ever made a reader.

use std::collections::BTreeSet;

use proptest::prelude::*;
use tawny::domain::directory::Directory;
use tawny::domain::ids::{PupilId, StaffId};
use tawny::domain::permission::{Operation, allowed, closing, may, may_close};
use tawny::domain::person::{Role, Staff};
use tawny::domain::queue::{Did, Entry, Note, Progress};
use tawny::domain::report::{SignedInBy, Teller, Worry};
use tawny::domain::time::Moment;

use crate::school::{report, school};

/// A row a role, a column an operation in the order of [`Operation::ALL`].
const TABLE: [(Role, &str); 13] = [
    //                            M H B S P U A o a T N C
    (Role::Head, "                x x x x x x x . x x x x"),
    (Role::DeputyHead, "          x x x x x x . . x x x x"),
    (Role::ChairOfGovernors, "    x x x x x x x . . . . ."),
    (Role::Governor, "            . . . . . . . . . . . ."),
    (Role::TrustDsl, "            x x x x x x x . . . . ."),
    (Role::Dsl, "                 x x x x x x . . x x x x"),
    (Role::DeputyDsl, "           x x x x x x . . x x x x"),
    (Role::OnlineSafetyOfficer, " x x x x x . . . x . x ."),
    (Role::Senco, "               x x x x x . . . x . . x"),
    (Role::ComputingLeader, "     x x x x . . . . x . x ."),
    (Role::ClassTeacher, "        x x x x x . . x . x x x"),
    (Role::OtherStaff, "          x x x x . . . . . . . ."),
    (Role::Technician, "          . . . . . . . . . . . ."),
];

#[test]
fn every_cell_of_the_table_is_as_agreed() {
    for (role, row) in TABLE {
        let cells: Vec<&str> = row.split_whitespace().collect();
        assert_eq!(cells.len(), Operation::ALL.len(), "{role:?}");
        for (operation, cell) in Operation::ALL.into_iter().zip(cells) {
            assert_eq!(allowed(role).contains(&operation), cell == "x", "{role:?} {operation:?}");
            assert_eq!(may(&[Role::Technician, role], operation), cell == "x", "{role:?} among others");
        }
    }
}

fn entry(worry: Worry) -> Entry {
    Entry { report: report(worry, None), notes: Vec::new() }
}

fn note(entry: &Entry, by: &str, did: Did) -> Note {
    Note { report: entry.report.id.clone(), by: by.into(), at: Moment(1), did }
}

fn who<'a>(directory: &'a Directory, id: &str) -> &'a Staff {
    directory.person(&id.into()).unwrap()
}

#[test]
fn a_class_teacher_closes_only_what_rang_nobody_and_is_about_nobody() {
    let directory = school().directory;
    let larch = who(&directory, "larch");
    for worry in Worry::ALL {
        let plain = !worry.rings_at_once();
        assert_eq!(may_close(larch, &entry(worry)), plain, "{worry:?}");
        assert_eq!(may_close(who(&directory, "dsl"), &entry(worry)), worry != Worry::GrownUpAtSchool, "{worry:?}");
        assert!(
            may_close(who(&directory, "head"), &entry(worry)) && may_close(who(&directory, "chair"), &entry(worry))
        );
    }
    let mut asked = entry(Worry::UnkindMessage);
    asked.report.needs_someone_now = true;
    assert_eq!((closing(&asked), may_close(larch, &asked)), (Operation::CloseUrgent, false));
    let mut about = entry(Worry::UnkindMessage);
    let did = Did::AboutStaff { named: vec!["head".into()], readers: vec!["chair".into()], recovery: vec![] };
    about.notes.push(note(&about, "larch", did));
    assert_eq!(closing(&about), Operation::CloseAboutStaff);
    assert!(!may_close(who(&directory, "head"), &about), "the head is named");
    assert!(may_close(who(&directory, "chair"), &about));
}

#[test]
fn what_somebody_named_writes_carries_a_report_nowhere() {
    let mut told = entry(Worry::GrownUpAtSchool);
    told.report.accused = vec!["dsl".into()];
    told.notes.push(note(&told, "dsl", Did::Closed("nothing in it".into())));
    assert_eq!(told.progress(), Progress::Waiting);
    told.notes.push(note(&told, "chair", Did::Seen));
    assert_eq!(told.progress(), Progress::Seen);
}

/// A school whose people are named, related, readers or none of it as the bits say.
#[derive(Debug, Clone)]
struct Told {
    accused: Vec<bool>,
    barred: Vec<bool>,
    related: Vec<bool>,
    readers: Vec<bool>,
    named: Vec<bool>,
    said: bool,
}

fn told() -> impl Strategy<Value = Told> {
    let bits = || proptest::collection::vec(proptest::bool::weighted(0.3), 8);
    (bits(), bits(), bits(), bits(), bits(), any::<bool>()).prop_map(
        |(accused, barred, related, readers, named, said)| Told { accused, barred, related, readers, named, said },
    )
}

fn chosen(directory: &Directory, bits: &[bool]) -> Vec<StaffId> {
    let both = directory.staff.iter().zip(bits);
    both.filter(|(_, bit)| **bit).map(|(staff, _)| staff.id.clone()).collect()
}

fn staged(told: &Told) -> (Directory, Entry, BTreeSet<StaffId>) {
    let mut directory = school().directory;
    let pupil = PupilId::from("child");
    for (staff, related) in directory.staff.iter_mut().zip(&told.related) {
        if *related {
            staff.related.push(pupil.clone());
        }
    }
    let mut entry = entry(Worry::SomethingElse);
    entry.report.accused = chosen(&directory, &told.accused);
    entry.report.barred = chosen(&directory, &told.barred);
    entry.report.readers = chosen(&directory, &told.readers);
    entry.report.recovery = vec!["head".into(), "chair".into()];
    entry.report.teller = match told.said {
        true => Teller::Said { pupil, name: "Amina K".into(), by: SignedInBy::Picked },
        false => Teller::RatherNot,
    };
    let named = chosen(&directory, &told.named).into_iter().collect();
    (directory, entry, named)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// Named, found in the words, or family: never chosen, whichever way a report goes.
    #[test]
    fn nobody_barred_is_ever_made_a_reader(told in told()) {
        let (directory, mut entry, named) = staged(&told);
        let family = |staff: &Staff| told.said && !staff.related.is_empty();
        for staff in entry.may_be_handed_to(&directory) {
            prop_assert!(!entry.report.accused.contains(&staff.id) && !entry.report.barred.contains(&staff.id));
            prop_assert!(!family(staff) && !entry.report.readers.contains(&staff.id));
            prop_assert!(may(&staff.roles, Operation::BeHanded));
        }
        let next = entry.rerouted(&named, &directory);
        for id in next.staff.iter().chain(&next.recovery) {
            let staff = directory.person(id).unwrap();
            prop_assert!(!named.contains(id) && !entry.report.accused.contains(id) && !entry.report.barred.contains(id));
            prop_assert!(!family(staff));
        }
        // Somebody is left whenever anybody who may be is free.
        let could = |staff: &&Staff| {
            let role = |role| matches!(role, Role::Dsl | Role::DeputyDsl | Role::OnlineSafetyOfficer
                | Role::ChairOfGovernors | Role::Head);
            staff.has(role) && !named.contains(&staff.id) && !entry.bars(staff)
        };
        prop_assert_eq!(next.staff.is_empty(), !directory.staff.iter().any(|staff| could(&staff)));

        // And from then on nothing that is written reaches whoever is named, whatever comes after.
        let did = Did::AboutStaff {
            named: named.iter().cloned().collect(),
            readers: next.staff.iter().cloned().collect(),
            recovery: next.recovery.iter().cloned().collect(),
        };
        entry.notes.push(note(&entry, "larch", did));
        let to = entry.may_be_handed_to(&directory).next().map(|staff| staff.id.clone());
        if let Some(to) = to {
            prop_assert!(!named.contains(&to));
            entry.notes.push(note(&entry, "chair", Did::HandedOn { to }));
        }
        let now = entry.readers_now();
        prop_assert!(now.staff.iter().chain(&now.recovery).all(|id| !named.contains(id) && !entry.names(id)));
    }
}

#[test]
fn the_head_reads_what_is_about_somebody_else_on_the_staff_and_never_when_named() {
    let directory = school().directory;
    let told = entry(Worry::UnkindMessage);
    let named = |ids: &[&str]| ids.iter().map(|id| StaffId::from(*id)).collect::<BTreeSet<_>>();
    let staff = |ids: &[&str]| told.rerouted(&named(ids), &directory).staff;
    assert_eq!(staff(&[]), named(&["chair", "deputy", "dsl", "officer"]), "it may be the head");
    assert_eq!(staff(&["dsl"]), named(&["chair", "deputy", "head", "officer"]), "R65");
    assert_eq!(staff(&["head"]), named(&["chair", "deputy", "dsl", "officer"]));
    assert_eq!(staff(&["dsl", "deputy", "officer"]), named(&["chair", "head"]));
    assert_eq!(staff(&["dsl", "deputy", "officer", "head"]), named(&["chair"]));
    assert_eq!(staff(&["dsl", "deputy", "officer", "head", "chair"]), named(&[]));
    // The paper keys: with nobody named, the head's might be the key of the one meant.
    assert_eq!(told.rerouted(&named(&[]), &directory).recovery, named(&["chair"]));
    assert_eq!(told.rerouted(&named(&["dsl"]), &directory).recovery, named(&["chair", "head"]));
    assert_eq!(told.rerouted(&named(&["head"]), &directory).recovery, named(&["chair"]));
}
