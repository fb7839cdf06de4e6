//! A school's routes as data: what they may change, and what no routes ever take away.

use std::collections::BTreeSet;

use proptest::prelude::*;
use tawny::content;
use tawny::domain::calendar::Step;
use tawny::domain::concern::Concern;
use tawny::domain::ids::StaffId;
use tawny::domain::person::Role;
use tawny::domain::readers::{Sealing, readers};
use tawny::domain::report::{Report, Worry};
use tawny::domain::routes::{RingOrder, Route, Routes, Routing};
use tawny::domain::source::{By, How};
use tawny::domain::time::Moment;

use crate::school::{report, routing, school};

#[test]
fn the_shipped_routes_are_what_the_policies_say() {
    let (library, problems) = content::load(&content::root());
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(library.routes, Routes::default(), "assets/routes/routes.ron and what is used when it is missing");
}

fn roles() -> impl Strategy<Value = Vec<Role>> {
    proptest::sample::subsequence(Role::ALL.to_vec(), 0..=Role::ALL.len())
}

fn pictures() -> impl Strategy<Value = Vec<Worry>> {
    proptest::sample::subsequence(Worry::ALL.to_vec(), 0..4)
}

/// Whatever stands in a file, sense or none.
fn routes() -> impl Strategy<Value = Routes> {
    let row = (pictures(), roles(), any::<bool>());
    let row = row.prop_map(|(pictures, first, class_teacher)| Route { pictures, first, class_teacher });
    let order = (pictures(), roles(), roles(), roles(), 0u64..90, 0u64..90, 0u64..90).prop_map(
        |(also_at_once, safeguarding, head_and_office, everybody, head, all, unseen)| RingOrder {
            also_at_once,
            safeguarding,
            head_and_office,
            head_and_office_after_minutes: head,
            everybody,
            everybody_after_minutes: all,
            unseen_minutes: unseen,
        },
    );
    let rows = proptest::collection::vec(row, 0..4);
    (rows, proptest::collection::vec(roles(), 0..3), order).prop_map(|(readers, in_confidence, ringing)| Routes {
        format_version: 1,
        readers,
        in_confidence,
        ringing,
    })
}

/// A report of any picture, or a bullied member of staff, with people of the school named or related.
fn told() -> impl Strategy<Value = (Report, Vec<bool>)> {
    let bits = || proptest::collection::vec(proptest::bool::weighted(0.3), 8);
    (proptest::sample::select(Worry::ALL.to_vec()), bits(), bits(), any::<bool>()).prop_map(
        |(worry, named, related, bullied)| {
            let people = school().directory.staff;
            let about: Vec<StaffId> =
                people.iter().zip(named).filter(|(_, bit)| *bit).map(|(staff, _)| staff.id.clone()).collect();
            let mut told = report(worry, None);
            if bullied {
                let words = "every night".into();
                let concern = Concern { how: Some(How::StaffBullied), words, ..Concern::default() };
                told = concern.report(By::Typed("Jo".into()), "c".into(), Moment(0), "Hall".into(), true).unwrap();
            }
            told.accused = about;
            told.signed_in = Some("child".into());
            (told, related)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    /// Whoever is named or related never reads, whatever the file says; and somebody who may is left
    /// whenever anybody who could be asked is free.
    #[test]
    fn no_routes_let_the_named_read_and_none_leave_nobody(routes in routes(), (told, related) in told()) {
        let mut directory = school().directory;
        for (staff, related) in directory.staff.iter_mut().zip(related) {
            if related {
                staff.related.push("child".into());
            }
        }
        let routing = Routing { routes: routes.clone(), ..routing() };
        for sealing in [Sealing::Kept, Sealing::Settled] {
            let chosen = readers(&told, sealing, &directory, &routing);
            for id in chosen.staff.iter().chain(&chosen.recovery) {
                let staff = directory.person(id).unwrap();
                prop_assert!(!told.accused.contains(id) && staff.related.is_empty(), "{id}");
                prop_assert!(!staff.has(Role::never_reads), "{id}");
            }
            let free = |staff: &&tawny::domain::person::Staff| {
                !told.accused.contains(&staff.id) && staff.related.is_empty()
            };
            let leads = directory.staff.iter().filter(|staff| staff.has(Role::always_reads)).filter(free);
            let outside = directory.staff.iter().filter(|staff| staff.has(Role::outside)).filter(free);
            let left = leads.clone().count() + outside.count();
            prop_assert!(left == 0 || !chosen.staff.is_empty(), "{sealing:?}: somebody was free and nobody reads");
            // Both leads read whatever is not about a colleague, whatever the file leaves out.
            if sealing == Sealing::Settled && !told.source.in_confidence() {
                let all: BTreeSet<StaffId> = leads.map(|staff| staff.id.clone()).collect();
                prop_assert!(all.is_subset(&chosen.staff), "{:?} of {all:?}", chosen.staff);
            }
        }
    }

    /// At each step everybody of the policies is rung, nobody from outside is, and no step comes later.
    #[test]
    fn no_routes_ring_fewer_people_or_later(routes in routes()) {
        let (order, policy) = (routes.ringing, RingOrder::default());
        for step in [Step::Safeguarding, Step::HeadAndOffice, Step::Everybody] {
            for role in Role::ALL {
                prop_assert!(!policy.rings(step, role) || order.rings(step, role), "{role:?} at {step:?}");
                prop_assert!(!order.rings(step, role) || role.can_be_rung());
                prop_assert!(!order.rings(step, role) || order.rings(Step::Everybody, role), "steps only add");
            }
        }
        prop_assert!(order.head_after_secs() <= policy.head_after_secs());
        prop_assert!(order.everybody_after_secs() <= policy.everybody_after_secs());
        prop_assert!(order.unseen_secs() <= policy.unseen_secs());
        for worry in Worry::ALL {
            prop_assert!(!worry.rings_at_once() || order.rings_at_once(worry), "{worry:?}");
        }
    }
}

#[test]
fn a_school_lets_its_senco_read_and_rings_at_once_what_it_wants_to() {
    let mut routes = Routes::default();
    let first = vec![Role::Dsl, Role::DeputyDsl, Role::Head];
    routes.readers.insert(0, Route { pictures: vec![Worry::PictureOrVideo], first, class_teacher: false });
    routes.ringing.also_at_once = vec![Worry::UnkindMessage];
    let directory = school().directory;
    let routing = Routing { routes: routes.clone(), ..routing() };
    let of = |worry| readers(&report(worry, None), Sealing::Settled, &directory, &routing).staff;
    let ids = |all: &[&str]| all.iter().map(|id| StaffId::from(*id)).collect::<BTreeSet<_>>();
    assert_eq!(of(Worry::PictureOrVideo), ids(&["dsl", "deputy", "head"]));
    assert_eq!(of(Worry::UnkindMessage), ids(&["dsl", "deputy", "officer", "larch"]));
    assert!(routes.ringing.rings_at_once(Worry::UnkindMessage) && !Worry::UnkindMessage.rings_at_once());
}

#[test]
fn three_kinds_of_roles_read_always_never_or_are_rung() {
    let with = |test: fn(Role) -> bool| Role::ALL.into_iter().filter(|role| test(*role)).collect::<Vec<_>>();
    assert_eq!(with(Role::always_reads), [Role::Dsl, Role::DeputyDsl]);
    assert_eq!(with(Role::never_reads), [Role::Governor, Role::Technician]);
    let nobody_waits_for = [Role::ChairOfGovernors, Role::Governor, Role::TrustDsl, Role::Technician];
    assert_eq!(with(|role| !role.can_be_rung()), nobody_waits_for);
}

#[test]
fn a_picture_goes_by_its_own_row_or_else_by_the_row_for_all() {
    let row = |pictures: &[Worry], first: &[Role], class_teacher| Route {
        pictures: pictures.to_vec(),
        first: first.to_vec(),
        class_teacher,
    };
    let own = row(&[Worry::UnkindMessage, Worry::GrownUpAtSchool], &[Role::Senco, Role::Governor], true);
    let routes = Routes { readers: vec![own, row(&[], &[Role::Head], false)], ..Routes::default() };
    let first = |routes: &Routes, worry| -> Vec<Role> {
        Role::ALL.into_iter().filter(|role| routes.reads_first(worry, *role)).collect()
    };
    assert_eq!(first(&routes, Worry::UnkindMessage), [Role::Dsl, Role::DeputyDsl, Role::Senco], "figures only");
    assert_eq!(first(&routes, Worry::ScaryOrRude), [Role::Head, Role::Dsl, Role::DeputyDsl]);
    assert!(routes.class_teacher_reads(Worry::UnkindMessage) && !routes.class_teacher_reads(Worry::ScaryOrRude));
    assert!(!routes.class_teacher_reads(Worry::GrownUpAtSchool), "whatever its row says");
    let none = Routes { readers: Vec::new(), ..Routes::default() };
    assert_eq!(first(&none, Worry::ScaryOrRude), [Role::Dsl, Role::DeputyDsl, Role::OnlineSafetyOfficer]);
    assert!(none.class_teacher_reads(Worry::ScaryOrRude) && !none.class_teacher_reads(Worry::GrownUpAtSchool));
}

#[test]
fn each_step_rings_its_own_people_and_whom_the_file_adds_and_whoever_is_rung_stays() {
    let policy: [&[Role]; 3] = [
        &[Role::Dsl, Role::DeputyDsl],
        &[Role::Head, Role::DeputyHead],
        &[Role::OnlineSafetyOfficer, Role::Senco, Role::ComputingLeader, Role::ClassTeacher, Role::OtherStaff],
    ];
    let steps = [Step::Safeguarding, Step::HeadAndOffice, Step::Everybody];
    let rung = |order: &RingOrder, step| -> BTreeSet<Role> {
        Role::ALL.into_iter().filter(|role| order.rings(step, *role)).collect()
    };
    for (nth, step) in steps.into_iter().enumerate() {
        let expected: BTreeSet<Role> = policy.iter().take(nth + 1).copied().flatten().copied().collect();
        assert_eq!(rung(&RingOrder::default(), step), expected, "{step:?}");
        // A file that leaves everybody out, and asks for some nobody waits for.
        let (of, none) = (vec![Role::Senco, Role::Governor, Role::TrustDsl], Vec::new);
        let order = RingOrder {
            safeguarding: if nth == 0 { of.clone() } else { none() },
            head_and_office: if nth == 1 { of.clone() } else { none() },
            everybody: if nth == 2 { of } else { none() },
            ..RingOrder::default()
        };
        assert_eq!(rung(&order, step), expected.into_iter().chain([Role::Senco]).collect(), "{step:?}");
    }
}

#[test]
fn a_file_makes_it_ring_sooner_and_never_later_or_less() {
    let after = |order: &RingOrder| (order.head_after_secs(), order.everybody_after_secs(), order.unseen_secs());
    let file = |head, everybody, unseen| RingOrder {
        head_and_office_after_minutes: head,
        everybody_after_minutes: everybody,
        unseen_minutes: unseen,
        ..RingOrder::default()
    };
    assert_eq!(after(&RingOrder::default()), (120, 300, 1_800));
    assert_eq!(after(&file(1, 3, 10)), (60, 180, 600));
    assert_eq!(after(&file(3, 6, u64::MAX)), (120, 300, 1_800));
    let also = RingOrder { also_at_once: vec![Worry::UnkindMessage], ..RingOrder::default() };
    for worry in Worry::ALL {
        assert_eq!(RingOrder::default().rings_at_once(worry), worry.rings_at_once(), "{worry:?}");
        assert_eq!(also.rings_at_once(worry), worry.rings_at_once() || worry == Worry::UnkindMessage, "{worry:?}");
    }
}
