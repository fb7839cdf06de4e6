//! How long sealing again takes for who follows somebody, and that it goes on beside the desk's own work.

use std::time::Instant;

use tawny::domain::report::Worry;
use tawny::store::DeskRows;
use tawny::store::desk_worker::{SchoolReply, SchoolRequest};
use tawny::store::sqlite::Sqlite;

use crate::school::school;
use crate::store_people::{changed, queue, school_asks, school_hears, school_key, signed_in, tell};

/// Seconds it took, and how often progress was said.
fn sealed_again(reports: usize) -> (f64, usize) {
    let home = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(home.path());
    tell(home.path(), Worry::UnkindMessage, &vec![Some("they keep on"); reports]);
    let desk = signed_in(home.path(), "dsl");
    let leave =
        SchoolRequest::Leave { who: "deputy".into(), follower: Some("head".into()), school_key: school_key(&school) };
    school_asks(&desk, leave, changed);
    let began = Instant::now();
    let mut said = 0;
    loop {
        let finished = school_hears(&desk, |reply| match reply {
            SchoolReply::Resealing(..) => Some(false),
            SchoolReply::Now(left) if left.is_empty() => Some(true),
            _ => None,
        });
        if finished {
            break;
        }
        said += 1;
    }
    let took = began.elapsed().as_secs_f64();
    desk.close();
    let copies = Sqlite::open_desk(home.path()).unwrap().0.handed_after(0).unwrap();
    assert!(!copies.is_empty());
    assert_eq!(queue(&signed_in(home.path(), "head")), reports);
    (took, said)
}

#[test]
fn sealing_again_says_how_far_it_has_come() {
    let (took, said) = sealed_again(40);
    println!("40 reports and a note each sealed again in {took:.1} s, progress said {said} times");
    assert!(said >= 4);
}

/// Run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn a_thousand_reports_are_sealed_again_within_a_minute() {
        let (took, said) = sealed_again(1_000);
        println!("1000 reports and a note each sealed again in {took:.1} s, progress said {said} times");
        assert!(took <= 60.0, "{took:.1} s");
    }
}
