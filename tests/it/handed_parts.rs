//! What is inside a copy that went on: its parts as they were written, for its readers, about its own report.

use tawny::domain::errand::Errand;
use tawny::domain::queue::{Did, Note};
use tawny::domain::readers::Readers;
use tawny::domain::report::{Report, Worry};
use tawny::domain::time::Moment;
use tawny::seal::envelope::LENGTHS_BYTES;
use tawny::seal::{Recipient, SealError, seal};
use tawny::store::desk_rows::SealedHanded;
use tawny::store::errand::seal_errand;
use tawny::store::handed::{Again, ForMe, Mark, Part, Parts, open_again, seal_again, seal_as_long};
use tawny::store::signed::Kind;

use crate::forged::{json, pen_of};
use crate::school::{School, report, school};

fn noted(about: &Report, words: &str) -> Note {
    Note { report: about.id.clone(), by: "dsl".into(), at: Moment(7), did: Did::Noted(words.into()) }
}

/// A report by nobody known, and notes signed by the lead.
fn parts(school: &School, told: &Report, notes: &[Note]) -> Parts {
    let note = |note: &Note| {
        let body = json(note);
        let head = pen_of(school, "dsl").head(Kind::Note, told.id.as_str(), &body);
        Part { mark: Mark::Signed(head), body: body.into() }
    };
    let report = Part { mark: Mark::Unknown, body: json(told).into() };
    Parts { report, notes: notes.iter().map(note).collect() }
}

fn to(staff: &[&str], papers: &[&str]) -> Readers {
    let ids = |all: &[&str]| all.iter().map(|id| (*id).into()).collect();
    Readers { staff: ids(staff), recovery: ids(papers) }
}

fn row(about: &Report, body: Vec<u8>) -> SealedHanded {
    SealedHanded { row: 1, about: about.id.clone(), at: Moment(7), body }
}

fn opened(school: &School, who: &str, sealed: &SealedHanded) -> Option<Again> {
    open_again(sealed, &school.identities[&who.into()])
}

#[track_caller]
fn whole(again: Option<Again>) -> Parts {
    match again.map(|again| again.what) {
        Some(ForMe::Report(parts)) => parts,
        _ => panic!("no report with its notes"),
    }
}

fn is_misplaced(again: Option<Again>) -> bool {
    matches!(again.map(|again| again.what), Some(ForMe::Misplaced))
}

#[test]
fn a_copy_holds_every_part_as_it_was_written_and_only_its_readers_open_it() {
    let (school, told) = (school(), report(Worry::UnkindMessage, Some("they keep\nsending it")));
    let notes = [noted(&told, "talked at break"), noted(&told, "rang home")];
    let before = parts(&school, &told, &notes);
    let pen = pen_of(&school, "dsl");
    let readers = to(&["head"], &["chair"]);
    let mut bodies = seal_again(&before, &told.id, &pen, &readers, &school.directory).unwrap();
    assert_eq!(bodies.len(), 1);
    let copy = row(&told, bodies.remove(0));
    let paper = open_again(&copy, &school.papers[1]);
    for again in [opened(&school, "head", &copy), paper] {
        assert_eq!(
            again.as_ref().unwrap().head,
            Some(pen.head(Kind::Copy, told.id.as_str(), &again.as_ref().unwrap().body))
        );
        let after = whole(again);
        assert_eq!((&after.report.mark, &after.report.body), (&before.report.mark, &before.report.body));
        assert_eq!(after.report.read::<Report>(), Some(told.clone()));
        let read: Vec<Note> = after.notes.iter().map(|note| note.read().unwrap()).collect();
        assert_eq!(read, notes);
        let marks = |parts: &Parts| parts.notes.iter().map(|note| note.mark.clone()).collect::<Vec<_>>();
        assert_eq!(marks(&after), marks(&before));
    }
    assert!(opened(&school, "dsl", &copy).is_none(), "who hands on is no reader of the copy");
    let nobody = seal_again(&before, &told.id, &pen, &to(&["nobody"], &[]), &school.directory);
    assert_eq!(nobody, Err(SealError::NobodyToRead));
}

#[test]
fn a_copy_moved_to_another_report_or_with_anothers_note_in_it_is_none() {
    let (school, told, other) = (school(), report(Worry::UnkindMessage, None), report(Worry::ScaryOrRude, None));
    let pen = pen_of(&school, "dsl");
    let copy = |notes: &[Note]| {
        let parts = parts(&school, &told, notes);
        seal_again(&parts, &told.id, &pen, &to(&["head"], &[]), &school.directory).unwrap().remove(0)
    };
    assert!(!is_misplaced(opened(&school, "head", &row(&told, copy(&[noted(&told, "ours")])))));
    assert!(is_misplaced(opened(&school, "head", &row(&other, copy(&[])))));
    assert!(is_misplaced(opened(&school, "head", &row(&told, copy(&[noted(&told, "ours"), noted(&other, "theirs")])))));
}

#[test]
fn an_errand_is_for_the_one_who_is_asked_and_about_its_own_report() {
    let (school, told, other) = (school(), report(Worry::NotSafeOrSad, None), report(Worry::ScaryOrRude, None));
    let errand = Errand {
        report: told.id.clone(),
        from: "dsl".into(),
        to: "larch".into(),
        at: Moment(7),
        place: "Library".into(),
        class: None,
        name: None,
        unknown: false,
    };
    let body = seal_errand(&errand, &pen_of(&school, "dsl"), &school.directory).unwrap();
    let what = opened(&school, "larch", &row(&told, body.clone())).unwrap().what;
    assert!(matches!(what, ForMe::Errand(asked) if asked == errand));
    assert!(is_misplaced(opened(&school, "larch", &row(&other, body.clone()))));
    assert!(opened(&school, "head", &row(&told, body)).is_none());
}

#[test]
fn a_copy_from_before_there_were_signatures_is_vouched_for_by_whoever_wrote_it() {
    #[derive(serde::Serialize)]
    struct Older<'a> {
        report: &'a Report,
        notes: [Note; 1],
    }
    let (school, told) = (school(), report(Worry::UnkindMessage, None));
    let words = json(&Older { report: &told, notes: [noted(&told, "years ago")] });
    let key: Recipient = school.identities[&"head".into()].recipient();
    let again = opened(&school, "head", &row(&told, seal(&words, &[key]).unwrap()));
    assert!(again.as_ref().unwrap().head.is_none());
    let after = whole(again);
    assert_eq!((&after.report.mark, after.report.read()), (&Mark::Vouched, Some(told.clone())));
    assert_eq!((&after.notes[0].mark, after.notes[0].read()), (&Mark::Vouched, Some(noted(&told, "years ago"))));
}

#[test]
fn what_is_too_long_for_one_envelope_goes_in_as_many_as_it_takes_and_each_is_whole() {
    let (school, told) = (school(), report(Worry::UnkindMessage, None));
    let long = |number: usize| noted(&told, &format!("{number}{}", "w".repeat(99_999)));
    let (notes, pen) = ([long(0), long(1), long(2), long(3)], pen_of(&school, "dsl"));
    let (parts_, readers) = (parts(&school, &told, &notes), to(&["head"], &[]));
    let again = seal_again(&parts_, &told.id, &pen, &readers, &school.directory).unwrap();
    let as_long = seal_as_long(&parts_, &told.id, &pen, &readers, &school.directory, 0).unwrap();
    for bodies in [again, as_long] {
        let copies = bodies.into_iter().map(|body| whole(opened(&school, "head", &row(&told, body))));
        let of_each: Vec<Vec<Note>> =
            copies.map(|copy| copy.notes.iter().map(|note| note.read().unwrap()).collect()).collect();
        assert_eq!(of_each.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2]);
        assert_eq!(of_each.concat(), notes, "in their order");
    }
    // One note that is too long alone can go in none.
    let endless = parts(&school, &told, &[noted(&told, &"w".repeat(270_000))]);
    let refused = seal_again(&endless, &told.id, &pen, &readers, &school.directory);
    assert!(matches!(refused, Err(SealError::TooLong(_))), "{refused:?}");
}

#[test]
fn among_many_sealed_again_none_is_told_by_its_length() {
    let (school, told) = (school(), report(Worry::UnkindMessage, None));
    let parts = parts(&school, &told, &[]);
    let pen = pen_of(&school, "dsl");
    for (asked, length) in [1_000, 10_000, 60_000, 200_000].into_iter().zip(LENGTHS_BYTES) {
        let bodies = seal_as_long(&parts, &told.id, &pen, &to(&["head"], &[]), &school.directory, asked).unwrap();
        assert_eq!(bodies.iter().map(Vec::len).collect::<Vec<_>>(), [length], "for {asked} bytes");
        assert!(whole(opened(&school, "head", &row(&told, bodies[0].clone()))).notes.is_empty());
    }
}
