//! What a child can do by now: only first tries count, only a week or more apart, and nothing that was
//! practised in between makes anybody look surer, or less sure, than they are.

use proptest::prelude::*;
use tawny::content;
use tawny::domain::ids::OutcomeId;
use tawny::domain::knowledge::{WARM_UPS_MAX, known, warm_ups};
use tawny::domain::mastery::{
    DAY_SECS, FIRST_RETURN_SECS, Mastery, Rules, SECOND_RETURN_SECS, Sitting, TERM_SECS, comes_again, mastery, tries,
};
use tawny::domain::tales::{FORGOTTEN_AFTER_SECS, Met, next_tale};
use tawny::domain::time::Moment;
use tawny::domain::visit::Mark;

/// A sitting of `l` on a day, with these first tries of the outcome `o`.
fn sitting(day: u64, firsts: &[bool]) -> Sitting {
    let mark = |(at, first_try): (usize, &bool)| Mark {
        step: format!("s{at}").as_str().into(),
        part: 0,
        outcome: "o".into(),
        first_try: *first_try,
    };
    let began = Moment(1).plus_secs(day * DAY_SECS);
    Sitting {
        lesson: "l".into(),
        tale: "t".into(),
        began,
        at: began.plus_secs(600),
        finished: true,
        marks: firsts.iter().enumerate().map(mark).collect(),
    }
}

fn at(sittings: &[Sitting], rules: &Rules) -> Mastery {
    mastery(&tries(sittings, &"l".into(), &OutcomeId::from("o"), rules), rules)
}

fn house(sittings: &[Sitting]) -> Mastery {
    at(sittings, &Rules::HOUSE)
}

const ALL: &[bool] = &[true, true, true, true, true];
const FOUR_OF_FIVE: &[bool] = &[true, false, true, true, true];
const HALF: &[bool] = &[true, false];
const NONE: &[bool] = &[false, false];

#[test]
fn two_sure_sittings_a_week_apart_are_secure_and_nothing_less_is() {
    assert_eq!(house(&[]), Mastery::NotMet);
    assert_eq!(house(&[sitting(0, &[])]), Mastery::NotMet, "a story asks nothing");
    assert_eq!(house(&[sitting(0, NONE)]), Mastery::NotYet);
    assert_eq!(house(&[sitting(0, HALF)]), Mastery::Developing);
    assert_eq!(house(&[sitting(0, ALL)]), Mastery::Developing, "once is not sure");
    assert_eq!(house(&[sitting(0, ALL), sitting(6, ALL)]), Mastery::Developing, "six days later it is practice");
    assert_eq!(house(&[sitting(0, ALL), sitting(8, FOUR_OF_FIVE)]), Mastery::Secure);
    assert_eq!(house(&[sitting(0, ALL), sitting(8, HALF)]), Mastery::Developing);
    assert_eq!(house(&[sitting(0, ALL), sitting(8, ALL), sitting(40, NONE)]), Mastery::NotYet, "it was forgotten");
    assert_eq!(house(&[sitting(0, ALL), sitting(8, NONE), sitting(40, ALL)]), Mastery::Secure, "and is back");
}

#[test]
fn a_program_that_counted_practice_would_be_found_out() {
    let practised = [sitting(0, NONE), sitting(1, ALL), sitting(2, ALL)];
    let planted = Rules { apart_secs: 0, ..Rules::HOUSE };
    assert_eq!(house(&practised), Mastery::NotYet);
    assert_eq!(at(&practised, &planted), Mastery::Secure, "the planted fault must show");
    let too_easy = Rules { sittings: 1, ..Rules::HOUSE };
    assert_eq!(at(&[sitting(0, ALL)], &too_easy), Mastery::Secure, "the planted fault must show");
}

#[test]
fn a_lesson_comes_back_after_a_week_after_four_weeks_and_in_the_next_term_and_then_rests() {
    let again = |sittings: &[Sitting], days: u64, term: Option<u64>| {
        let day = |day: u64| Moment(1).plus_secs(day * DAY_SECS);
        comes_again(sittings, &"l".into(), day(days), term.map(day))
    };
    assert!(!again(&[], 99, None), "what nobody did does not come back");
    let once = [sitting(0, NONE)];
    assert!(!again(&once, 7, None) && again(&once, 8, None));
    let twice = [sitting(0, NONE), sitting(3, ALL), sitting(8, ALL)];
    assert!(!again(&twice, 20, None) && again(&twice, 37, None), "practice on day 3 changed nothing");
    let thrice = [sitting(0, ALL), sitting(8, ALL), sitting(40, ALL)];
    assert!(!again(&thrice, 90, Some(30)), "the same term");
    assert!(again(&thrice, 90, Some(70)), "the next term");
    assert!(!again(&thrice, 90, None) && again(&thrice, 40 + 92, None), "where no term is known");
    let done = [sitting(0, ALL), sitting(8, ALL), sitting(40, ALL), sitting(140, ALL)];
    assert!(!again(&done, 9_999, Some(200)), "it rests");
    let mut broken_off = sitting(0, ALL);
    broken_off.finished = false;
    assert!(!again(&[broken_off], 30, None), "it goes on where it stopped instead");
    const { assert!(FIRST_RETURN_SECS < SECOND_RETURN_SECS && SECOND_RETURN_SECS < TERM_SECS) };
}

#[test]
fn a_class_sees_how_it_began_and_where_it_is_and_warms_up_with_what_most_need() {
    let lessons = content::load(&content::root()).0.lessons;
    let lesson = lessons.iter().find(|lesson| lesson.id.as_str() == "bull-older").unwrap();
    let outcome = lesson.outcomes[0].id.clone();
    let of = |day: u64, firsts: &[bool]| {
        let mut one = sitting(day, firsts);
        one.lesson = lesson.id.clone();
        one.marks.iter_mut().for_each(|mark| mark.outcome = outcome.clone());
        one
    };
    let children = [vec![of(0, ALL), of(9, ALL)], vec![of(0, NONE), of(9, HALF)], vec![of(0, NONE)], vec![]];
    let children: Vec<&[Sitting]> = children.iter().map(Vec::as_slice).collect();
    let known = known(&lessons, &children);
    assert_eq!(known.len(), 1, "only what somebody has done");
    let first = &known[0].outcomes[0];
    assert_eq!((first.at_first, first.secure, first.developing, first.not_yet), (1, 1, 1, 1));
    let now = Moment(1).plus_secs(60 * DAY_SECS);
    let warm_ups = warm_ups(&lessons, &children, now, None);
    assert_eq!(warm_ups.len(), 1);
    assert_eq!((warm_ups[0].children, warm_ups[0].weakest.as_ref()), (3, Some(&lesson.outcomes[0].text)));
    const { assert!(WARM_UPS_MAX >= 1) };
}

fn sittings() -> impl Strategy<Value = Vec<Sitting>> {
    let one = (0u64..120, prop::collection::vec(any::<bool>(), 0..6)).prop_map(|(day, firsts)| sitting(day, &firsts));
    prop::collection::vec(one, 0..12)
}

proptest! {
    #[test]
    fn nobody_is_secure_without_two_sure_sittings_a_week_apart(sittings in sittings()) {
        let sure: Vec<&Sitting> = sittings
            .iter()
            .filter(|one| {
                let right = one.marks.iter().filter(|mark| mark.first_try).count();
                !one.marks.is_empty() && right * 100 >= one.marks.len() * 80
            })
            .collect();
        let apart = sure.iter().any(|one| sure.iter().any(|other| other.began.secs_since(one.at) >= 7 * DAY_SECS));
        prop_assert!(house(&sittings) != Mastery::Secure || apart);
    }

    #[test]
    fn the_order_in_which_rows_are_read_changes_nothing(sittings in sittings(), turn in 0usize..12) {
        let mut sittings = sittings;
        sittings.sort_by_key(|one| one.began);
        // Two sittings cannot have begun at the same moment.
        sittings.dedup_by_key(|one| one.began);
        let mut turned = sittings.clone();
        turned.rotate_left(turn % sittings.len().max(1));
        prop_assert_eq!(house(&turned), house(&sittings));
    }

    #[test]
    fn practice_within_the_week_changes_nothing(day in 0u64..60, after in 0u64..7, firsts in prop::collection::vec(any::<bool>(), 1..6), more in prop::collection::vec(any::<bool>(), 0..6)) {
        let once = [sitting(day, &firsts)];
        let practised = [sitting(day, &firsts), sitting(day + after, &more)];
        if after > 0 {
            prop_assert_eq!(house(&once), house(&practised));
        }
    }

    #[test]
    fn nobody_is_told_a_tale_twice_in_three_years_while_another_is_left(days in prop::collection::vec((0usize..2, 0u64..2_000), 0..6), today in 2_000u64..2_500) {
        let lessons = content_lessons();
        let lesson = lessons.iter().find(|lesson| lesson.tales.len() == 2).unwrap();
        let now = Moment(1).plus_secs(today * DAY_SECS);
        let met: Vec<Met> = days
            .iter()
            .map(|(tale, day)| Met {
                lesson: lesson.id.clone(),
                tale: lesson.tales[*tale].id.clone(),
                at: Moment(1).plus_secs(day * DAY_SECS),
            })
            .collect();
        let chosen = next_tale(lesson, &met, now).unwrap();
        let remembers = |id: &tawny::domain::ids::TaleId| {
            met.iter().any(|met| met.tale == *id && now.secs_since(met.at) < FORGOTTEN_AFTER_SECS)
        };
        let another = lesson.tales.iter().any(|tale| !remembers(&tale.id));
        prop_assert!(!remembers(&chosen.id) || !another);
    }
}

/// Read once: the property runs many times.
fn content_lessons() -> &'static [tawny::domain::lesson::Lesson] {
    static LESSONS: std::sync::OnceLock<Vec<tawny::domain::lesson::Lesson>> = std::sync::OnceLock::new();
    LESSONS.get_or_init(|| content::load(&content::root()).0.lessons)
}
