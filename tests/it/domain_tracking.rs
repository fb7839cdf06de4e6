//! Picture codes, and what a kiosk remembers of whose report is whose.

use std::collections::BTreeSet;

use tawny::domain::ids::ReportId;
use tawny::domain::picture_code::{CODES, CodePicture, PictureCode};
use tawny::domain::readers::is_about_nobody;
use tawny::domain::report::{Report, SignedInBy, Teller, Worry};
use tawny::domain::ringing::{Progressed, RingRow};
use tawny::domain::time::Moment;
use tawny::domain::tracking::{Came, FOLLOWED_MAX, FOLLOWED_SECS, Followed};

use crate::school::{report, routing, school};

#[test]
fn every_code_a_school_gives_is_another_one_of_three_different_pictures() {
    let mut words = BTreeSet::new();
    for number in 0..CODES {
        let code = PictureCode::nth(number);
        let slugs: BTreeSet<_> = code.pictures().map(CodePicture::slug).into();
        assert_eq!(slugs.len(), 3, "{number}");
        words.insert(code.word());
    }
    assert_eq!(words.len(), CODES);
    assert_eq!(PictureCode::nth(CODES), PictureCode::nth(0));
}

#[test]
fn three_taps_are_a_code_and_no_print_shows_which() {
    let [sun, star] = [CodePicture::Sun, CodePicture::Star];
    assert_eq!(PictureCode::of_taps(&[sun, star]), None);
    let code = PictureCode::of_taps(&[sun, star, sun]).unwrap();
    assert_eq!(code.word(), "sun star sun");
    let printed = format!("{code:?} {sun:?}");
    assert!(!printed.to_lowercase().contains("sun"), "{printed}");
}

fn rows(all: &[Progressed]) -> Vec<RingRow> {
    let row = |what: &Progressed| RingRow { report: "r1".into(), what: *what, at: Moment(1), place: String::new() };
    all.iter().map(row).collect()
}

#[test]
fn a_child_is_told_only_what_surely_happened() {
    use Progressed::*;
    for (all, came) in [
        (&[][..], Came::Waiting),
        // Anybody may say "I'm going": that is not reading it.
        (&[Going], Came::Waiting),
        (&[Seen], Came::Read),
        (&[Seen, Going], Came::Read),
        // Handed on is read; nobody has talked with the child yet.
        (&[Answered], Came::Read),
        (&[Talked], Came::Talked),
        (&[Talked, Seen], Came::Talked),
        (&[Talked, Answered], Came::Talked),
        (&[Closed], Came::Closed),
        (&[Closed, Seen], Came::Closed),
        (&[Closed, NeedsHelp], Came::Waiting),
        (&[NeedsHelp, Seen], Came::Read),
    ] {
        assert_eq!(Came::of(&rows(all)), came, "{all:?}");
    }
}

/// Told by Amina, who came with her code and said "this is me".
fn hers(id: &str, at: u64) -> Report {
    let teller = Teller::Said { pupil: "amina".into(), name: "Amina K".into(), by: SignedInBy::PictureCode };
    let told = report(Worry::UnkindMessage, Some("the purple otter"));
    Report { id: id.into(), at: Moment(0).plus_secs(at), teller, ..told }
}

fn ids(followed: &Followed, pupil: &str, hash: &str) -> Vec<String> {
    followed.of(&pupil.into(), hash).into_iter().map(|report| report.id.0.clone()).collect()
}

#[test]
fn only_what_a_child_told_as_themselves_with_their_code_is_theirs() {
    let mut followed = Followed::default();
    let picked = Teller::Said { pupil: "amina".into(), name: "Amina K".into(), by: SignedInBy::Picked };
    let possibly = Teller::Possibly { pupil: "amina".into(), name: "Amina K".into(), by: SignedInBy::PictureCode };
    for teller in [picked, possibly, Teller::RatherNot, Teller::NotSignedIn] {
        followed.remember(&Report { teller, ..hers("r0", 1) }, "hash");
    }
    assert_eq!(ids(&followed, "amina", "hash"), [""; 0]);
    followed.remember(&hers("r1", 1), "hash");
    followed.remember(&hers("r2", 2), "hash");
    assert_eq!(ids(&followed, "amina", "hash"), ["r2", "r1"], "newest first");
    assert_eq!(ids(&followed, "ben", "hash"), [""; 0]);
    assert!(!format!("{followed:?}").contains("amina"));
}

#[test]
fn new_pictures_open_nothing_that_was_told_before() {
    let mut followed = Followed::default();
    followed.remember(&hers("r1", 1), "hash");
    assert_eq!(ids(&followed, "amina", "of new pictures"), [""; 0]);
    followed.remember(&hers("r2", 2), "of new pictures");
    assert_eq!(ids(&followed, "amina", "of new pictures"), ["r2"]);
    assert_eq!(ids(&followed, "amina", "hash"), [""; 0], "and the old ones nothing at all");
}

#[test]
fn what_goes_on_from_a_report_says_no_word_of_it_and_stands_in_its_place() {
    let mut followed = Followed::default();
    followed.remember(&hers("r1", 1), "hash");
    let known = followed.of(&"amina".into(), "hash")[0].clone();
    assert_eq!(known.words, None, "a kiosk remembers no word of it");
    let again = known.again("r2".into(), Moment(9));
    assert_eq!((again.again.as_ref(), again.worry), (Some(&ReportId::from("r1")), Worry::UnkindMessage));
    assert_eq!((again.words.as_ref(), again.feeling, again.at), (None, None, Moment(9)));
    assert!(again.now() && !known.now(), "it rings at once, whatever the picture was");
    followed.remember(&again, "hash");
    assert_eq!(ids(&followed, "amina", "hash"), ["r2"]);
}

#[test]
fn a_kiosk_forgets_in_time_and_remembers_only_so_many() {
    let mut followed = Followed::default();
    for number in 0..FOLLOWED_MAX as u64 + 5 {
        followed.remember(&hers(&format!("r{number}"), number), "hash");
    }
    assert_eq!(ids(&followed, "amina", "hash").len(), FOLLOWED_MAX);
    followed.forget(&"r20".into());
    assert_eq!(ids(&followed, "amina", "hash").len(), FOLLOWED_MAX - 1);
    followed.expire(Moment(0).plus_secs(FOLLOWED_SECS + 22));
    assert_eq!(ids(&followed, "amina", "hash"), ["r24", "r23", "r22"]);
    followed.remember(&hers("ahead", 10 * FOLLOWED_SECS), "hash");
    followed.expire(Moment(0).plus_secs(FOLLOWED_SECS + 22));
    assert!(!ids(&followed, "amina", "hash").contains(&"ahead".to_owned()), "by a clock that went ahead");
}

#[test]
fn what_names_anybody_is_kept_from_whoever_knows_a_childs_pictures() {
    let mut directory = school().directory;
    let about = |words: &str| report(Worry::SomethingElse, Some(words));
    let nobody = |report: &Report| is_about_nobody(report, &directory, &routing());
    assert!(nobody(&about("somebody was mean")) && nobody(&report(Worry::ScaryOrRude, None)));
    for words in ["Mrs Khan was mean", "my teacher was mean", "mr smith was mean", "the head was mean"] {
        assert!(!nobody(&about(words)), "{words}");
    }
    assert!(!nobody(&report(Worry::GrownUpAtSchool, None)));
    let tapped = Report { accused: vec!["larch".into()], ..report(Worry::SomethingElse, None) };
    assert!(!nobody(&tapped));
    // Somebody of the child's own family works here: they may know the pictures too.
    let signed_in = Report { signed_in: Some("amina".into()), ..report(Worry::SomethingElse, None) };
    assert!(nobody(&signed_in));
    directory.staff[4].related.push("amina".into());
    assert!(!is_about_nobody(&signed_in, &directory, &routing()));
}
