//! Who reads, case by case: what was tapped, what was written, who is family, and what is left when nobody is.

use std::collections::BTreeSet;

use tawny::domain::directory::Directory;
use tawny::domain::ids::StaffId;
use tawny::domain::person::Role;
use tawny::domain::readers::{Readers, Sealing, barred, is_about_nobody, readers};
use tawny::domain::report::{Report, Worry};
use tawny::domain::routes::{Routes, Routing};
use tawny::domain::source::{By, How, Source};

use crate::school::{report, routing, school};

fn ids(all: &[&str]) -> BTreeSet<StaffId> {
    all.iter().map(|id| StaffId::from(*id)).collect()
}

/// A report by the child who is family of `family`.
fn told(worry: Worry, tapped: &[&str], words: Option<&str>) -> Report {
    let mut told = report(worry, words);
    told.accused = ids(tapped).into_iter().collect();
    told.signed_in = Some("child".into());
    told
}

fn family(related: &[&str]) -> Directory {
    let mut directory = school().directory;
    for staff in directory.staff.iter_mut().filter(|staff| related.contains(&staff.id.as_str())) {
        staff.related.push("child".into());
    }
    directory
}

#[track_caller]
fn are(told: &Report, sealing: Sealing, directory: &Directory, staff: &[&str], papers: &[&str]) {
    let chosen = readers(told, sealing, directory, &routing());
    assert_eq!((chosen.staff, chosen.recovery), (ids(staff), ids(papers)));
}

#[test]
fn a_report_with_a_reader_or_a_paper_is_sealed_to_somebody() {
    let both = |staff: &[&str], papers: &[&str]| Readers { staff: ids(staff), recovery: ids(papers) };
    assert!(both(&[], &[]).is_empty());
    assert!(
        !both(&["dsl"], &[]).is_empty() && !both(&[], &["chair"]).is_empty() && !both(&["dsl"], &["chair"]).is_empty()
    );
}

#[test]
fn tapped_written_or_family_is_barred_each_for_itself() {
    let of = |told: &Report, related: &[&str]| barred(told, &family(related), &routing());
    let plain = Worry::UnkindMessage;
    assert_eq!(of(&told(plain, &[], None), &[]), ids(&[]));
    assert_eq!(of(&told(plain, &["dsl"], None), &[]), ids(&["dsl"]));
    assert_eq!(of(&told(plain, &[], Some("it was mr price")), &[]), ids(&["deputy"]));
    assert_eq!(of(&told(plain, &[], None), &["officer"]), ids(&["officer"]));
    assert_eq!(of(&told(plain, &["dsl"], Some("and mr price")), &["officer"]), ids(&["deputy", "dsl", "officer"]));
    let mut nobody = told(plain, &[], None);
    nobody.signed_in = None;
    assert_eq!(of(&nobody, &["officer"]), ids(&[]), "nobody knows whose child it is");
}

#[test]
fn who_signs_their_own_concern_is_not_found_in_it() {
    let mut concern = told(Worry::UnkindMessage, &[], Some("Mrs Khan saw it, and Mr Price"));
    concern.source = Source::GrownUp { how: How::Verbal, by: By::Staff("dsl".into()) };
    assert_eq!(barred(&concern, &family(&[]), &routing()), ids(&["deputy"]));
}

#[test]
fn what_became_of_it_is_shown_only_where_nobody_who_works_here_is_meant() {
    let shown = |told: &Report, related: &[&str]| is_about_nobody(told, &family(related), &routing());
    let plain = Worry::UnkindMessage;
    assert!(shown(&told(plain, &[], Some("they keep sending it")), &[]));
    assert!(!shown(&told(Worry::GrownUpAtSchool, &[], None), &[]), "by its picture");
    assert!(!shown(&told(plain, &["dsl"], None), &[]) && !shown(&told(plain, &[], None), &["larch"]));
    let mut teacher = told(plain, &[], Some("my teacher laughed"));
    teacher.group = None;
    assert!(!shown(&teacher, &[]), "whoever that is");
}

#[test]
fn the_class_teacher_reads_only_what_names_nobody() {
    let directory = family(&[]);
    let both = ["head", "chair"];
    let plain = |tapped: &[&str], words| told(Worry::UnkindMessage, tapped, words);
    are(&plain(&[], None), Sealing::Settled, &directory, &["deputy", "dsl", "larch", "officer"], &both);
    are(&plain(&["dsl"], None), Sealing::Settled, &directory, &["chair", "deputy", "officer"], &both);
    are(&plain(&[], Some("khan did")), Sealing::Settled, &directory, &["chair", "deputy", "officer"], &both);
    are(&plain(&[], Some("mrs zephyr did")), Sealing::Settled, &directory, &["deputy", "dsl", "officer"], &both);
    are(&plain(&[], None), Sealing::Kept, &directory, &["deputy", "dsl", "officer"], &both);
}

#[test]
fn family_does_not_read_and_somebody_from_outside_does_instead() {
    let plain = told(Worry::UnkindMessage, &[], None);
    let both = ["head", "chair"];
    are(&plain, Sealing::Settled, &family(&["officer"]), &["chair", "deputy", "dsl", "larch"], &both);
    are(&plain, Sealing::Settled, &family(&["larch"]), &["deputy", "dsl", "officer"], &both);
    are(&plain, Sealing::Settled, &family(&["head"]), &["deputy", "dsl", "larch", "officer"], &["chair"]);
}

#[test]
fn two_first_readers_are_enough_and_one_is_not_left_alone() {
    let plain = told(Worry::UnkindMessage, &[], None);
    let mut directory = family(&[]);
    directory.staff.retain(|staff| staff.id.as_str() != "officer");
    are(&plain, Sealing::Kept, &directory, &["deputy", "dsl"], &["head", "chair"]);
    directory.staff.retain(|staff| staff.id.as_str() != "deputy");
    are(&plain, Sealing::Kept, &directory, &["chair", "dsl"], &["head", "chair"]);
    directory.staff.retain(|staff| staff.id.as_str() != "dsl");
    are(&plain, Sealing::Kept, &directory, &["chair"], &["head", "chair"]);
}

#[test]
fn about_a_grown_up_the_heads_paper_opens_it_once_it_is_said_whom_it_is_about() {
    let directory = family(&[]);
    let about = |tapped: &[&str]| told(Worry::GrownUpAtSchool, tapped, None);
    are(&about(&[]), Sealing::Kept, &directory, &["chair"], &["chair"]);
    are(&about(&["dsl"]), Sealing::Kept, &directory, &["chair"], &["chair"]);
    are(&about(&[]), Sealing::Settled, &directory, &["chair", "deputy", "dsl", "officer"], &["chair"]);
    are(&about(&["dsl"]), Sealing::Settled, &directory, &["chair", "deputy", "head", "officer"], &["chair", "head"]);
    are(&about(&["head"]), Sealing::Settled, &directory, &["chair", "deputy", "dsl", "officer"], &["chair"]);
    // The one from outside is family: then those who will read it anyway.
    are(&about(&[]), Sealing::Kept, &family(&["chair"]), &["deputy", "dsl", "officer"], &[]);
}

#[test]
fn with_every_reader_named_the_head_is_left_or_whose_name_is_only_like_a_word() {
    let directory = family(&[]);
    let all = ["dsl", "deputy", "officer", "chair"];
    are(&told(Worry::UnkindMessage, &all, None), Sealing::Settled, &directory, &["head"], &["head"]);
    are(&told(Worry::GrownUpAtSchool, &all, None), Sealing::Settled, &directory, &[], &["head"]);
    let words = Some("khan price osei adeyemi lindqvist");
    are(&told(Worry::UnkindMessage, &[], words), Sealing::Settled, &directory, &["chair"], &[]);
    are(&told(Worry::UnkindMessage, &["chair"], words), Sealing::Settled, &directory, &[], &[]);
    are(&told(Worry::UnkindMessage, &[], words), Sealing::Settled, &family(&["chair"]), &[], &[]);
}

#[test]
fn what_a_bullied_grown_up_writes_goes_to_the_first_row_somebody_is_free_in() {
    let bullied = |tapped: &[&str]| {
        let mut told = told(Worry::GrownUpAtSchool, tapped, None);
        told.source = Source::GrownUp { how: How::StaffBullied, by: By::Typed("Jo".into()) };
        told
    };
    let directory = family(&[]);
    are(&bullied(&[]), Sealing::Settled, &directory, &["head"], &["chair", "head"]);
    are(&bullied(&["head"]), Sealing::Settled, &directory, &["chair"], &["chair"]);
    are(&bullied(&["head", "chair"]), Sealing::Settled, &directory, &["deputy", "dsl", "officer"], &[]);
    let by = |rows: Vec<Vec<Role>>| {
        let routing = Routing { routes: Routes { in_confidence: rows, ..Routes::default() }, ..routing() };
        readers(&bullied(&[]), Sealing::Settled, &directory, &routing).staff
    };
    // A row of those who see figures or machines only is none, and without rows everybody who leads reads.
    assert_eq!(by(vec![vec![Role::Technician], vec![Role::ClassTeacher]]), ids(&["larch", "novak"]));
    assert_eq!(by(Vec::new()), ids(&["chair", "deputy", "dsl", "head", "officer"]));
}
