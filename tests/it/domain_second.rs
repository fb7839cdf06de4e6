//! Nobody does alone what takes two, and in no school is there nobody left to be the second.

use tawny::domain::ids::StaffId;
use tawny::domain::person::Role;
use tawny::domain::second::{Act, may_second, seconds};

use crate::school::school;

#[test]
fn nobody_is_their_own_second_and_who_keeps_machines_or_sees_figures_is_nobodys() {
    let directory = school().directory;
    for act in Act::ALL {
        for first in &directory.staff {
            assert!(!may_second(act, &first.id, first), "{act:?}: {}", first.id);
            let all: Vec<&str> = seconds(act, &first.id, &directory).map(|staff| staff.id.as_str()).collect();
            let expected = ["head", "dsl", "deputy", "officer", "chair"];
            assert_eq!(all, expected.into_iter().filter(|id| *id != first.id.as_str()).collect::<Vec<_>>(), "{act:?}");
        }
    }
}

#[test]
fn the_words_for_what_takes_two_never_change_in_the_audit_trail() {
    assert_eq!(Act::ALL.map(Act::slug), ["people", "recovery", "export", "erase"]);
}

#[test]
fn whichever_three_readers_a_school_has_somebody_is_left_beside_whoever_acts() {
    // Set-up and every change refuse a school with fewer than three readers (`domain::gaps`).
    let readers = Role::ALL.into_iter().filter(|role| role.reads_first() || role.outside());
    let readers: Vec<Role> = readers.collect();
    let mut schools = 0;
    for (nth, one) in readers.iter().enumerate() {
        for (mth, two) in readers.iter().enumerate().skip(nth) {
            for three in readers.iter().skip(mth) {
                let mut directory = school().directory;
                directory.staff.retain(|staff| ["dsl", "deputy", "chair", "technician"].contains(&staff.id.as_str()));
                for (id, role) in [("dsl", one), ("deputy", two), ("chair", three)] {
                    // One of them may also be head: one person, one second.
                    let roles = vec![*role, Role::Head];
                    directory.staff.iter_mut().find(|staff| staff.id.as_str() == id).unwrap().roles = roles;
                }
                for act in Act::ALL {
                    for first in ["dsl", "deputy", "chair", "technician"].map(StaffId::from) {
                        assert!(seconds(act, &first, &directory).count() >= 2, "{act:?} {one:?} {two:?} {three:?}");
                    }
                }
                schools += 1;
            }
        }
    }
    println!("{schools} schools of three readers, 4 people, 4 acts: two seconds or more each");
}
