//! Which three reminders: those that fit today's tools, least recently shown first, none before all,
//! and no promise twice while another fits. Each property has a twin with a planted fault.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use tawny::content;
use tawny::domain::ids::{PromiseId, ReminderId};
use tawny::domain::lesson_start::{
    GIVEN_BY_CHARS_MAX, GivenBy, REMINDERS_SHOWN, THUMBS_MAX, Thumb, Thumbs, choose, fits,
};
use tawny::domain::reminder::{Reminder, Tool};

/// How reminders are chosen: the real way, or one with a fault.
type Chooser = for<'r> fn(&'r [Reminder], &[Tool], &[Vec<ReminderId>]) -> Vec<&'r Reminder>;
type Checked = Result<(), TestCaseError>;

fn reminders() -> impl Strategy<Value = Vec<Reminder>> {
    let one = (0usize..14, proptest::sample::subsequence(Tool::ALL.to_vec(), 1..=3));
    proptest::collection::vec(one, 1..=45).prop_map(|all| {
        let named = all.into_iter().enumerate();
        named
            .map(|(index, (promise, tools))| Reminder {
                id: ReminderId(format!("r{index}")),
                promise: PromiseId(format!("A{promise}")),
                tools,
                picture: "symbol/key".into(),
            })
            .collect()
    })
}

fn tools() -> impl Strategy<Value = Vec<Tool>> {
    proptest::sample::subsequence(Tool::ALL.to_vec(), 0..=4)
}

fn ids(chosen: &[&Reminder]) -> Vec<ReminderId> {
    chosen.iter().map(|reminder| reminder.id.clone()).collect()
}

fn fitting<'r>(all: &'r [Reminder], tools: &[Tool]) -> Vec<&'r Reminder> {
    all.iter().filter(|reminder| fits(reminder, tools)).collect()
}

/// The promise with most reminders leaves room for the others: three different ones at every start.
fn evenly_mixed(fitting: &[&Reminder]) -> bool {
    let mut of_promise: BTreeMap<&PromiseId, usize> = BTreeMap::new();
    for reminder in fitting {
        *of_promise.entry(&reminder.promise).or_default() += 1;
    }
    let (starts, in_last) = (fitting.len().div_ceil(REMINDERS_SHOWN), fitting.len() % REMINDERS_SHOWN);
    // Promises with a reminder for every start: the last start has room for so many.
    let in_every = of_promise.values().filter(|count| **count == starts).count();
    of_promise.len() >= REMINDERS_SHOWN
        && of_promise.values().all(|count| *count <= starts)
        && (in_last == 0 || in_every <= in_last)
}

/// In the first starts every fitting reminder comes before any comes twice.
fn none_twice_before_all(chooser: Chooser, all: &[Reminder], tools: &[Tool]) -> Checked {
    let fitting = fitting(all, tools);
    let (mut before, mut seen) = (Vec::new(), BTreeSet::new());
    for start in 0..fitting.len().div_ceil(REMINDERS_SHOWN) {
        let chosen = ids(&chooser(all, tools, &before));
        for id in &chosen {
            let twice = !seen.insert(id.clone());
            prop_assert!(!twice || seen.len() == fitting.len(), "start {start}: {id} twice, {} seen", seen.len());
        }
        before.push(chosen);
    }
    prop_assert_eq!(seen.len(), fitting.len());
    Ok(())
}

/// Whoever waited longer goes first, unless its promise is on the board already.
fn least_recently_shown_first(chooser: Chooser, all: &[Reminder], days: &[Vec<Tool>]) -> Checked {
    let mut before: Vec<Vec<ReminderId>> = Vec::new();
    for tools in days {
        let last = |id: &ReminderId| before.iter().rposition(|shown| shown.contains(id));
        let chosen = chooser(all, tools, &before);
        prop_assert!(chosen.iter().all(|reminder| fits(reminder, tools)), "one does not fit");
        let fitting = fitting(all, tools);
        let promises: BTreeSet<&PromiseId> = chosen.iter().map(|reminder| &reminder.promise).collect();
        let offered: BTreeSet<&PromiseId> = fitting.iter().map(|reminder| &reminder.promise).collect();
        prop_assert_eq!(chosen.len(), fitting.len().min(REMINDERS_SHOWN));
        prop_assert_eq!(promises.len(), offered.len().min(chosen.len()), "a promise twice that could be avoided");
        for waits in fitting.iter().filter(|waits| !chosen.contains(waits)) {
            let passed = chosen.iter().any(|other| last(&other.id) > last(&waits.id));
            prop_assert!(!passed || promises.contains(&waits.promise), "{} was passed over", waits.id);
        }
        before.push(ids(&chosen));
    }
    Ok(())
}

proptest! {
    #[test]
    fn every_fitting_reminder_comes_before_any_comes_twice(all in reminders(), tools in tools()) {
        prop_assume!(evenly_mixed(&fitting(&all, &tools)));
        none_twice_before_all(choose, &all, &tools)?;
    }

    #[test]
    fn the_longest_unseen_goes_first_over_weeks_of_changing_tools(
        all in reminders(), days in proptest::collection::vec(tools(), 1..40)
    ) {
        least_recently_shown_first(choose, &all, &days)?;
    }

    #[test]
    fn a_typed_name_is_short_on_one_line_or_nobody(typed in "\\PC{0,200}|[ \\t\\n\\u{0}-\\u{20}]{0,9}") {
        match GivenBy::typed(&typed) {
            GivenBy::Named(name) => {
                prop_assert!(!name.trim().is_empty() && name.chars().count() <= GIVEN_BY_CHARS_MAX);
                prop_assert!(!name.chars().any(char::is_control));
            }
            other => prop_assert_eq!(other, GivenBy::NotSaid),
        }
    }
}

/// Always the first three of the file.
fn the_same_again<'r>(all: &'r [Reminder], tools: &[Tool], _: &[Vec<ReminderId>]) -> Vec<&'r Reminder> {
    choose(all, tools, &[])
}

/// Least recently shown, whatever promise it is of.
fn blind_to_promises<'r>(all: &'r [Reminder], tools: &[Tool], before: &[Vec<ReminderId>]) -> Vec<&'r Reminder> {
    let mut left = fitting(all, tools);
    left.sort_by_key(|reminder| before.iter().rposition(|shown| shown.contains(&reminder.id)));
    left.truncate(REMINDERS_SHOWN);
    left
}

/// In the file's order among those never shown: the last ones are all of one promise.
fn blind_to_what_is_left<'r>(all: &'r [Reminder], tools: &[Tool], before: &[Vec<ReminderId>]) -> Vec<&'r Reminder> {
    let mut promises = BTreeSet::new();
    let mut left = fitting(all, tools);
    left.sort_by_key(|reminder| before.iter().rposition(|shown| shown.contains(&reminder.id)));
    left.retain(|reminder| promises.insert(reminder.promise.clone()));
    left.truncate(REMINDERS_SHOWN);
    left
}

fn shipped() -> Vec<Reminder> {
    let (library, problems) = content::load(&content::root());
    assert_eq!(problems, []);
    library.reminders
}

#[test]
fn planted_faults_in_the_choice_are_found() {
    let all = shipped();
    let days = vec![vec![Tool::Search]; 6];
    assert!(none_twice_before_all(the_same_again, &all, &[Tool::Search]).is_err());
    assert!(least_recently_shown_first(the_same_again, &all, &days).is_err());
    assert!(least_recently_shown_first(blind_to_promises, &all, &days).is_err());
    let uneven: Vec<Reminder> = ["A1", "A2", "A3", "A3", "A4", "A4", "A4"]
        .iter()
        .enumerate()
        .map(|(index, promise)| Reminder {
            id: ReminderId(format!("r{index}")),
            promise: (*promise).into(),
            tools: vec![Tool::NoTool],
            picture: "symbol/key".into(),
        })
        .collect();
    none_twice_before_all(choose, &uneven, &[]).unwrap();
    assert!(none_twice_before_all(blind_to_what_is_left, &uneven, &[]).is_err());
    assert!(
        least_recently_shown_first(|all, _, before| choose(all, &Tool::ALL, before), &all, &days).is_err(),
        "one that does not fit"
    );
}

#[test]
fn for_any_mix_of_tools_the_shipped_reminders_are_fair_and_fill_every_start() {
    let all = shipped();
    assert!(all.len() >= 40);
    for mix in 0u8..1 << Tool::ALL.len() {
        let chosen = |(index, tool): (usize, Tool)| (mix >> index & 1 == 1).then_some(tool);
        let tools: Vec<Tool> = Tool::ALL.into_iter().enumerate().filter_map(chosen).collect();
        assert!(evenly_mixed(&fitting(&all, &tools)), "{tools:?}");
        none_twice_before_all(choose, &all, &tools).unwrap();
        least_recently_shown_first(choose, &all, &vec![tools; 40]).unwrap();
    }
}

#[test]
fn thumbs_count_a_class_and_nothing_below_none() {
    let thumbs = Thumbs::default().counted(Thumb::Up, false).counted(Thumb::Up, false).counted(Thumb::Down, true);
    assert_eq!(thumbs, Thumbs { up: 2, middle: 0, down: 0 });
    assert_eq!(thumbs.counted(Thumb::Up, true).of(Thumb::Up), 1);
    let many = (0..200).fold(Thumbs::default(), |thumbs, _| thumbs.counted(Thumb::Middle, false));
    assert_eq!(many.middle, THUMBS_MAX);
}
