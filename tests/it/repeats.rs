//! A child who tells again: which reports stand together, and that every report stands in one place.

use std::collections::BTreeMap;

use proptest::prelude::*;
use tawny::domain::ids::{PupilId, ReportId};
use tawny::domain::queue::Entry;
use tawny::domain::repeats::{REPEATED_WITHIN_SECS, repeats};
use tawny::domain::report::{SignedInBy, Teller, Worry};
use tawny::domain::source::{By, How, Source};
use tawny::domain::time::Moment;

use crate::school::report;

const NOON: Moment = Moment(1_790_000_000_000);

fn told(id: &str, secs: u64, child: Option<&str>, worry: Worry, place: &str, words: Option<&str>) -> Entry {
    let mut told = report(worry, words);
    told.id = id.into();
    told.at = NOON.plus_secs(secs);
    told.place = place.to_owned();
    if let Some(child) = child {
        let (pupil, name) = (PupilId(child.into()), child.to_owned());
        told.teller = Teller::Possibly { pupil, name, by: SignedInBy::Picked };
    }
    Entry::of(told, Vec::new())
}

fn groups(entries: &[Entry]) -> BTreeMap<String, String> {
    let found = repeats(entries.iter());
    found.into_iter().map(|(id, first)| (id.as_str().to_owned(), first.as_str().to_owned())).collect()
}

fn of(all: &[(&str, &str)]) -> BTreeMap<String, String> {
    all.iter().map(|(id, first)| ((*id).to_owned(), (*first).to_owned())).collect()
}

#[test]
fn the_same_child_about_the_same_within_a_day_is_told_again() {
    use Worry::{ScaryOrRude, UnkindMessage};
    let day = REPEATED_WITHIN_SECS;
    let entries = [
        told("a", 0, Some("amina"), ScaryOrRude, "Library", None),
        told("b", 60, Some("amina"), ScaryOrRude, "Hall", Some("again")),
        told("c", day, Some("amina"), ScaryOrRude, "Library", None),
        told("d", day + 1, Some("amina"), ScaryOrRude, "Library", None),
        told("e", 70, Some("amina"), UnkindMessage, "Library", None),
        told("f", 80, Some("ben"), ScaryOrRude, "Library", None),
    ];
    assert_eq!(groups(&entries), of(&[("a", "a"), ("b", "a"), ("c", "a")]), "a day, not an hour more");
}

#[test]
fn the_same_words_at_the_same_machine_are_told_again_and_two_grown_ups_are_two() {
    let scary = |id, secs, place, words| told(id, secs, None, Worry::ScaryOrRude, place, words);
    let mut concern = scary("g", 50, "Library", Some("It was a clown"));
    concern.report.source = Source::GrownUp { how: How::Verbal, by: By::Typed("Mr Price".into()) };
    let entries = [
        scary("a", 0, "Library", Some("it was  a clown ")),
        scary("b", 10, "Library", Some("It was a clown")),
        scary("c", 20, "Hall", Some("it was a clown")),
        scary("d", 30, "Library", Some("it was not a clown")),
        scary("e", 40, "Library", None),
        scary("f", 45, "Library", Some("  ")),
        concern,
    ];
    assert_eq!(groups(&entries), of(&[("a", "a"), ("b", "a")]));
}

proptest! {
    #[test]
    fn every_report_stands_in_one_place_with_its_like(
        all in proptest::collection::vec((0_u64..400_000, 0_u8..4, 0_u8..3, 0_u8..3, 0_u8..3), 0..30),
    ) {
        let children = [None, Some("amina"), Some("ben"), Some("cleo")];
        let worries = [Worry::ScaryOrRude, Worry::UnkindMessage, Worry::NotSafeOrSad];
        let (places, words) = (["Library", "Hall", "Oak"], [None, Some("a clown"), Some("a snake")]);
        let entries: Vec<Entry> = all
            .iter()
            .enumerate()
            .map(|(at, (secs, child, worry, place, said))| {
                let (child, worry) = (children[usize::from(*child)], worries[usize::from(*worry)]);
                told(&format!("r{at}"), *secs, child, worry, places[usize::from(*place)], words[usize::from(*said)])
            })
            .collect();
        let found = repeats(entries.iter());
        let report = |id: &ReportId| &entries.iter().find(|entry| entry.report.id == *id).unwrap().report;
        for (id, first) in &found {
            let (one, first_one) = (report(id), report(first));
            prop_assert_eq!(found.get(first), Some(first), "the first stands for itself");
            prop_assert!(first_one.at <= one.at && one.at.secs_since(first_one.at) <= REPEATED_WITHIN_SECS);
            let pupil = |teller: &Teller| match teller {
                Teller::Possibly { pupil, .. } => Some(pupil.clone()),
                _ => None,
            };
            let child = pupil(&one.teller).is_some() && pupil(&one.teller) == pupil(&first_one.teller);
            let same_child = child && one.worry == first_one.worry;
            let same_words = one.place == first_one.place && one.words.is_some() && one.words == first_one.words;
            prop_assert!(same_child || same_words);
            prop_assert!(found.values().filter(|other| *other == first).count() >= 2, "nobody repeats alone");
        }
    }
}
