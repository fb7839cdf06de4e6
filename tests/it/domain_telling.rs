//! A child telling: two taps are enough, everything after can be skipped, and nobody reads thanks
//! for what is not committed.

use proptest::prelude::*;
use tawny::domain::report::{Feeling, SignedInBy, TalkTo, Teller, WORDS_CHARS_MAX, Whereabouts, Worry};
use tawny::domain::telling::{Circumstances, Keep, Safe, Stage, Telling, Told};
use tawny::domain::text::Wording;
use tawny::domain::time::Moment;

fn around(wording: Wording, signed_in: bool, faces: bool) -> Circumstances {
    Circumstances {
        place: "Library".into(),
        demo: false,
        wording,
        group: Some(("oak".into(), "Oak".into())),
        by: SignedInBy::Picked,
        pupil: signed_in.then(|| ("p1".into(), "Amina K".into())),
        faces,
    }
}

fn hear(telling: Telling, told: Told) -> (Telling, Option<Keep>) {
    telling.hear(told, "r1".into(), Moment(1))
}

fn walk(mut telling: Telling, all: impl IntoIterator<Item = Told>) -> Telling {
    for told in all {
        telling = hear(telling, told).0;
    }
    telling
}

/// Every kind of child: younger or older, signed in or not, with or without faces.
fn every_child() -> Vec<Circumstances> {
    let mut all = Vec::new();
    for wording in [Wording::Younger, Wording::Older] {
        for signed_in in [false, true] {
            for faces in [false, true] {
                all.push(around(wording, signed_in, faces));
            }
        }
    }
    all
}

#[test]
fn the_second_tap_is_kept_at_once_and_is_not_called_told_before_it_is_committed() {
    for around in every_child() {
        for worry in Worry::ALL {
            let (telling, keep) = hear(Telling::open(around.clone()), Told::Worry(worry));
            assert_eq!((keep, telling.safe), (Some(Keep::Draft), Safe::Asking));
            assert_eq!(hear(telling.clone(), Told::Committed).0.safe, Safe::Yes);
            assert_eq!(hear(telling, Told::NotStored).0.safe, Safe::No);
        }
    }
}

#[test]
fn every_later_stage_can_be_skipped_and_skipping_to_the_end_settles() {
    for around in every_child() {
        let mut telling = walk(Telling::open(around), [Told::Worry(Worry::GrownUpAtSchool), Told::Committed]);
        let mut stages = vec![telling.stage];
        let mut last = None;
        while telling.stage != Stage::Over {
            (telling, last) = hear(telling, Told::Skip);
            stages.push(telling.stage);
            assert!(stages.len() < 10, "a stage cannot be skipped: {stages:?}");
        }
        assert_eq!((last, telling.safe), (Some(Keep::Settle), Safe::Asking));
        assert!(telling.is_settled() && telling.report.as_ref().unwrap().sent);
        assert_eq!(hear(telling, Told::Committed).0.safe, Safe::Yes);
    }
}

#[test]
fn a_child_who_walks_away_at_any_stage_has_told() {
    for around in every_child() {
        for skips in 0..6 {
            let telling = walk(Telling::open(around.clone()), [Told::Worry(Worry::NotSafeOrSad)]);
            let telling = walk(telling, std::iter::repeat_n(Told::Skip, skips));
            if telling.is_settled() {
                continue;
            }
            let (telling, keep) = hear(telling, Told::WalkedAway);
            assert_eq!(keep, Some(Keep::Settle));
            assert!(!telling.report.unwrap().sent, "walked away is not sent");
        }
    }
}

#[test]
fn walking_away_before_the_second_tap_tells_nothing() {
    let (telling, keep) = hear(Telling::open(around(Wording::Younger, true, true)), Told::WalkedAway);
    assert_eq!((keep, telling.safe), (None, Safe::Nothing));
}

#[test]
fn the_name_is_asked_last_and_rather_not_puts_none() {
    let telling = walk(Telling::open(around(Wording::Younger, true, true)), [Told::Worry(Worry::ScaryOrRude)]);
    assert!(matches!(telling.report.as_ref().unwrap().teller, Teller::Possibly { .. }));
    let (asked, keep) = hear(telling, Told::Send);
    assert_eq!((asked.stage, keep), (Stage::IsThisYou, None));
    let rather_not = walk(asked.clone(), [Told::ItIsMe(false)]).report.unwrap();
    assert_eq!(rather_not.teller, Teller::RatherNot);
    assert!(!serde_json::to_string(&rather_not).unwrap().contains("Amina"), "no name goes under the seal");
    assert!(!serde_json::to_string(&rather_not).unwrap().contains("p1"), "nor who was signed in");
    assert!(matches!(walk(asked, [Told::ItIsMe(true)]).report.unwrap().teller, Teller::Said { .. }));
}

#[test]
fn what_was_told_stands_in_the_report_and_words_are_kept_as_typed() {
    let told = [
        Told::Worry(Worry::UnkindMessage),
        Told::Feeling(Feeling::Tummy),
        Told::Whereabouts(Whereabouts::Outside),
        Told::TalkTo(TalkTo::Person("larch".into())),
        Told::Words("  thay sed I am STUPED 😢  ".into()),
        Told::NeedSomeoneNow,
    ];
    let telling = walk(Telling::open(around(Wording::Older, false, true)), told);
    let report = telling.report.unwrap();
    assert_eq!(report.words.as_deref(), Some("  thay sed I am STUPED 😢  "));
    assert_eq!((report.feeling, report.whereabouts), (Some(Feeling::Tummy), Some(Whereabouts::Outside)));
    assert!(report.needs_someone_now && report.now() && telling.stage == Stage::Over);
}

#[test]
fn another_picture_is_the_same_report_told_better() {
    let telling =
        walk(Telling::open(around(Wording::Younger, false, false)), [Told::Worry(Worry::IDidSomething), Told::Back]);
    assert_eq!(telling.stage, Stage::Worry(0));
    let (telling, keep) = telling.hear(Told::Worry(Worry::NotSafeOrSad), "r2".into(), Moment(9));
    let report = telling.report.unwrap();
    assert_eq!((keep, report.worry), (Some(Keep::Draft), Worry::NotSafeOrSad));
    assert_eq!((report.id.as_str(), report.at), ("r1", Moment(1)));
}

#[test]
fn the_pictures_that_must_be_found_are_on_the_youngest_childs_first_screen() {
    let first = &Worry::ALL[..Worry::PAGE_YOUNGER];
    for worry in [Worry::GrownUpAtSchool, Worry::NotSafeOrSad, Worry::DontWantToSay] {
        assert!(first.contains(&worry));
    }
}

fn anything() -> impl Strategy<Value = Told> {
    prop_oneof![
        proptest::sample::select(Worry::ALL.to_vec()).prop_map(Told::Worry),
        Just(Told::MorePictures),
        proptest::option::of(Just("dsl".into())).prop_map(Told::GrownUp),
        proptest::sample::select(Feeling::ALL.to_vec()).prop_map(Told::Feeling),
        Just(Told::Whereabouts(Whereabouts::NotSure)),
        Just(Told::TalkTo(TalkTo::Anybody)),
        ".{0,40}".prop_map(Told::Words),
        any::<bool>().prop_map(Told::ItIsMe),
        Just(Told::Skip),
        Just(Told::Back),
        Just(Told::Send),
        Just(Told::NeedSomeoneNow),
        Just(Told::ByMistake),
        Just(Told::WalkedAway),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_child_does_thanks_come_only_after_the_store_said_so(
        all in proptest::collection::vec((anything(), any::<bool>()), 1..40),
        older in any::<bool>(), signed_in in any::<bool>(), faces in any::<bool>(),
    ) {
        let wording = if older { Wording::Older } else { Wording::Younger };
        let mut telling = Telling::open(around(wording, signed_in, faces));
        let mut unanswered = 0;
        for (told, answered) in all {
            let settled_before = telling.is_settled();
            let (next, keep) = hear(telling, told);
            telling = next;
            prop_assert!(!(settled_before && keep.is_some()), "settled twice");
            unanswered += usize::from(keep.is_some());
            if unanswered > 0 {
                prop_assert_eq!(telling.safe, Safe::Asking);
            }
            if answered && unanswered > 0 {
                telling = hear(telling, Told::Committed).0;
                unanswered -= 1;
            }
            prop_assert_eq!(telling.safe == Safe::Nothing, telling.report.is_none());
            if let Some(report) = &telling.report {
                prop_assert_eq!(report.id.as_str(), "r1");
                prop_assert!(report.words.as_ref().is_none_or(|words| words.chars().count() <= WORDS_CHARS_MAX));
            }
        }
    }
}
