//! Who may do what, cell by cell; and that nobody who is named is ever made a reader.

use std::collections::BTreeSet;

use proptest::prelude::*;
use tawny::domain::directory::Directory;
use tawny::domain::ids::{GroupId, PupilId, StaffId};
use tawny::domain::permission::{
    Operation, Scope, cell, closing, counted, may, may_close, may_in_class, may_reopen, scope,
};
use tawny::domain::person::{Role, Staff};
use tawny::domain::queue::{Did, Entry, Note, Progress};
use tawny::domain::report::{SignedInBy, Teller, Worry};
use tawny::domain::time::Moment;

use crate::school::{report, school};

/// A row an operation, a column a role in the order of [`Role::ALL`]: `-` never, `c` counts, `o` own, `A` all.
const TABLE: [(Operation, &str); 34] = [
    //                             Hd Dh Ch Gv Tr Ds Dd Of Se Co Te Ot Tc
    (Operation::Mark, "            o  o  o  -  o  o  o  o  o  o  o  o  -"),
    (Operation::HandOn, "          o  o  o  -  o  o  o  o  o  o  o  o  -"),
    (Operation::BeHanded, "        o  o  o  -  o  o  o  o  o  o  o  o  -"),
    (Operation::StopAboutStaff, "  o  o  o  -  o  o  o  o  o  o  o  o  -"),
    (Operation::ClosePlain, "      o  o  o  -  o  o  o  o  o  -  o  -  -"),
    (Operation::CloseUrgent, "     o  o  o  -  o  o  o  o  -  -  -  -  -"),
    (Operation::CloseAboutStaff, " o  -  o  -  o  -  -  -  -  -  -  -  -"),
    (Operation::Reopen, "          o  o  o  -  o  o  o  o  o  -  o  -  -"),
    (Operation::Note, "            o  o  o  -  o  o  o  o  o  o  o  o  -"),
    (Operation::TakeOn, "          o  o  o  -  o  o  o  o  o  o  o  o  -"),
    (Operation::SendSomebody, "    o  o  -  -  -  o  o  o  o  o  o  o  -"),
    (Operation::BeSent, "          o  o  -  -  -  o  o  o  o  o  o  o  -"),
    (Operation::Link, "            o  o  o  -  o  o  o  o  o  -  o  -  -"),
    (Operation::MakeConcern, "     o  o  o  o  o  o  o  o  o  o  o  o  o"),
    (Operation::FillForm, "        o  o  o  -  o  o  o  o  o  o  o  o  -"),
    (Operation::KeepFromParents, " o  o  -  -  o  o  o  -  -  -  -  -  -"),
    (Operation::FinishIncident, "  o  o  o  -  o  o  o  o  -  -  -  -  -"),
    (Operation::ExportIncident, "  o  o  o  -  o  o  o  o  -  -  -  -  -"),
    (Operation::Hold, "            o  o  o  -  o  o  o  -  -  -  -  -  -"),
    (Operation::Erase, "           o  -  -  -  -  o  -  -  -  -  -  -  -"),
    (Operation::SeeLog, "          o  o  o  -  o  o  o  o  o  -  -  -  -"),
    (Operation::SeePatterns, "     o  o  o  c  o  o  o  o  o  -  -  -  -"),
    (Operation::GiveFigures, "     A  A  c  c  c  A  A  A  -  -  -  -  -"),
    (Operation::EditContacts, "    A  A  -  -  -  A  A  A  -  -  -  -  -"),
    (Operation::SeeHealth, "       A  A  -  -  -  A  A  A  -  A  -  -  A"),
    (Operation::SeeClasses, "      A  A  -  -  -  A  A  A  A  A  o  -  -"),
    (Operation::TalkWithChildren, "A  A  -  -  -  A  A  -  -  -  o  -  -"),
    (Operation::NameChildren, "    A  A  -  -  -  A  A  A  -  A  o  -  -"),
    (Operation::RecordVoices, "    A  A  -  -  -  A  A  A  A  A  A  -  -"),
    (Operation::SetProfiles, "     A  A  -  -  -  A  A  -  A  -  o  -  -"),
    (Operation::SecondPeople, "    A  A  A  -  A  A  A  A  -  -  -  -  -"),
    (Operation::SecondRecovery, "  A  A  A  -  A  A  A  A  -  -  -  -  -"),
    (Operation::SecondExport, "    A  A  A  -  A  A  A  A  -  -  -  -  -"),
    (Operation::SecondErase, "     A  A  A  -  A  A  A  A  -  -  -  -  -"),
];

#[test]
fn every_cell_of_the_table_is_as_agreed() {
    assert_eq!(TABLE.map(|(operation, _)| operation), *Operation::ALL, "every operation, in the table's order");
    for (operation, row) in TABLE {
        let cells: Vec<&str> = row.split_whitespace().collect();
        assert_eq!(cells.len(), Role::ALL.len(), "{operation:?}");
        for (role, agreed) in Role::ALL.into_iter().zip(cells) {
            let agreed = match agreed {
                "A" => Scope::All,
                "o" => Scope::Own,
                "c" => Scope::Counts,
                _ => Scope::Never,
            };
            assert_eq!(cell(role, operation), agreed, "{role:?} {operation:?}");
            assert_eq!(may(&[role], operation), agreed >= Scope::Own, "{role:?} {operation:?}");
            // Of several roles the widest counts, and a role that may not takes nothing away.
            let governor = cell(Role::Governor, operation);
            assert_eq!(scope(&[Role::Governor, role], operation), agreed.max(governor), "{role:?} among others");
        }
        assert_eq!(scope(&[], operation), Scope::Never);
    }
}

#[test]
fn every_role_has_its_column() {
    let all: BTreeSet<Role> = Role::ALL.into_iter().collect();
    assert_eq!(all.len(), Role::ALL.len());
    assert!(Role::ALL.is_sorted(), "in the order they are declared");
}

#[test]
fn who_teaches_one_class_does_nothing_with_another() {
    let directory = school().directory;
    let (oak, elm) = (GroupId::from("oak"), GroupId::from("elm"));
    for operation in [Operation::SeeClasses, Operation::NameChildren, Operation::SetProfiles] {
        let larch = who(&directory, "larch");
        assert!(may_in_class(larch, operation, &oak) && !may_in_class(larch, operation, &elm), "{operation:?}");
        let head = who(&directory, "head");
        assert!(may_in_class(head, operation, &oak) && may_in_class(head, operation, &elm), "{operation:?}");
        let technician = who(&directory, "technician");
        assert!(!may_in_class(technician, operation, &oak), "{operation:?}");
    }
    // A SENCO who also teaches Oak sees every class, and names only the children of her own.
    let mut both = who(&directory, "larch").clone();
    both.roles.push(Role::Senco);
    assert!(may_in_class(&both, Operation::SeeClasses, &elm) && !may_in_class(&both, Operation::NameChildren, &elm));
}

#[test]
fn whoever_sees_numbers_only_sees_no_group_smaller_than_five() {
    for number in 0..12 {
        assert_eq!(counted(number, Scope::Never), None);
        assert_eq!(counted(number, Scope::Own), Some(number));
        let hidden = (1..5).contains(&number);
        assert_eq!(counted(number, Scope::Counts), (!hidden).then_some(number), "{number}");
    }
}

fn entry(worry: Worry) -> Entry {
    Entry::of(report(worry, None), Vec::new())
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
fn who_may_close_a_report_takes_it_up_again_and_nobody_named_does() {
    let directory = school().directory;
    let may = |who_: &str, entry: &Entry| may_reopen(who(&directory, who_), entry);
    let (mut plain, urgent) = (entry(Worry::UnkindMessage), entry(Worry::NotSafeOrSad));
    for (id, plainly, urgently) in
        [("dsl", true, true), ("head", true, true), ("larch", true, false), ("technician", false, false)]
    {
        assert_eq!((may(id, &plain), may(id, &urgent)), (plainly, urgently), "{id}");
    }
    plain.report.accused = vec!["larch".into()];
    assert!(!may("larch", &plain), "named");
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
