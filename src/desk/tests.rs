//! The desk without a window: what is shown when, and what never is.

use std::time::Duration;

use zeroize::Zeroizing;

use super::action::{DeskAction, Effect, KEEP_AFTER_SECS, LEAVE_WAIT_SECS, apply, next_look_secs, tick};
use super::hear::hear;
use super::idle::{HIDE_AFTER_SECS, LOCK_AFTER_HIDDEN_SECS, Now};
use super::model::{About, Attempt, Model, Page, Room, Stage, Work};
use crate::domain::drafts::Drafts;
use crate::domain::erasing::Erasing;
use crate::domain::ids::ReportId;
use crate::domain::permission::Operation;
use crate::domain::person::{Role, Staff};
use crate::domain::queue::{Did, Draft, Entry, Progress};
use crate::domain::report::{REPORT_FORMAT, Report, Teller, Worry};
use crate::domain::source::Source;
use crate::domain::time::Moment;
use crate::store::StoreError;
use crate::store::desk_worker::{DeskReply, DeskRequest, May, PersonCard};

pub(super) fn at(secs: u64) -> Now {
    Now { wall: Moment(1_790_000_000_000).plus_secs(secs), running: Duration::from_secs(secs) }
}

pub(super) fn khan() -> Staff {
    Staff {
        id: "khan".into(),
        name: "Mrs Khan".into(),
        also_called: Vec::new(),
        roles: vec![Role::Dsl],
        teaches: Vec::new(),
        related: Vec::new(),
        picture: "symbol/teacher".into(),
        talks_to_children: true,
        recipient: "age1".into(),
        signs: None,
    }
}

pub(super) fn entry(id: &str) -> Box<Entry> {
    let report = Report {
        format: REPORT_FORMAT,
        id: id.into(),
        at: Moment(1_790_000_000_000),
        place: "Library".into(),
        demo: true,
        group: None,
        worry: Worry::ScaryOrRude,
        feeling: None,
        whereabouts: None,
        talk_to: None,
        words: Some("a clown".into()),
        accused: Vec::new(),
        teller: Teller::NotSignedIn,
        signed_in: None,
        needs_someone_now: false,
        by_mistake: false,
        sent: true,
        readers: Vec::new(),
        recovery: Vec::new(),
        barred: Vec::new(),
        again: None,
        source: Source::Child,
        rings: false,
    };
    Box::new(Entry::of(report, Vec::new()))
}

/// Everything may be done about a report.
pub(super) fn may(id: &str) -> Box<May> {
    Box::new(May {
        hold: false,
        erasing: Erasing::NotTheirs,
        report: id.into(),
        close: true,
        closing: Operation::ClosePlain,
        hand_on_to: vec!["khan".into()],
        about: vec!["khan".into()],
        reopen: true,
        note: true,
        held_by: vec!["khan".into()],
        send: vec!["khan".into()],
        link: true,
    })
}

/// A desk that shows the names to choose from.
pub(super) fn started() -> Model {
    let mut model = Model::new(at(0));
    let card = PersonCard { id: "khan".into(), name: "Mrs Khan".into(), roles: vec![Role::Dsl], key_file: false };
    hear(&mut model, DeskReply::People(vec![card], "Hillside".into(), true));
    model
}

pub(super) fn typed(words: &str) -> Zeroizing<String> {
    Zeroizing::new(words.to_owned())
}

/// A desk somebody is signed in at.
pub(super) fn working() -> Model {
    let mut model = started();
    apply(&mut model, DeskAction::ChoosePerson("khan".into()));
    apply(&mut model, DeskAction::TypePassphrase(typed("six good words")));
    apply(&mut model, DeskAction::SignIn);
    hear(&mut model, DeskReply::SignedIn(Box::new(khan())));
    model
}

pub(super) fn work(model: &Model) -> &Work {
    match &model.stage {
        Stage::Work(work) => work,
        _ => panic!("nobody is working"),
    }
}

#[track_caller]
fn asks_nothing(effects: &[Effect]) {
    assert!(effects.is_empty(), "{} effects", effects.len());
}

#[test]
fn a_passphrase_is_asked_about_once_and_stays_nowhere() {
    let mut model = started();
    apply(&mut model, DeskAction::ChoosePerson("khan".into()));
    apply(&mut model, DeskAction::TypePassphrase(typed("six good words")));
    let asked = apply(&mut model, DeskAction::SignIn);
    assert!(matches!(asked.as_slice(), [Effect::Ask(DeskRequest::SignIn { .. })]));
    let Stage::SignIn(form) = &model.stage else { panic!("not at sign-in") };
    assert!(form.typed.is_empty());
    asks_nothing(&apply(&mut model, DeskAction::SignIn));
}

#[test]
fn nobody_signs_in_without_a_name_or_a_passphrase() {
    let mut model = started();
    apply(&mut model, DeskAction::TypePassphrase(typed("six good words")));
    asks_nothing(&apply(&mut model, DeskAction::SignIn));
    apply(&mut model, DeskAction::ChoosePerson("khan".into()));
    apply(&mut model, DeskAction::TypePassphrase(typed("  ")));
    asks_nothing(&apply(&mut model, DeskAction::SignIn));
}

#[test]
fn the_wait_after_a_wrong_passphrase_is_counted_down_and_ends() {
    let mut model = started();
    apply(&mut model, DeskAction::ChoosePerson("khan".into()));
    hear(&mut model, DeskReply::Wrong { wait_secs: 5 });
    apply(&mut model, DeskAction::TypePassphrase(typed("again")));
    let waits: Vec<u64> = (0..7)
        .map(|secs| {
            tick(&mut model, at(secs), false);
            let Stage::SignIn(form) = &model.stage else { panic!("not at sign-in") };
            form.attempt.wait_secs(model.now)
        })
        .collect();
    assert_eq!(waits, [5, 4, 3, 2, 1, 0, 0]);
    assert_eq!(apply(&mut model, DeskAction::SignIn).len(), 1);
}

#[test]
fn a_countdown_wakes_the_window_each_second_and_then_no_more() {
    let mut model = started();
    assert_eq!(next_look_secs(&model), None);
    hear(&mut model, DeskReply::Wrong { wait_secs: 5 });
    assert_eq!(next_look_secs(&model), Some(1));
    tick(&mut model, at(6), false);
    assert_eq!(next_look_secs(&model), None);
}

#[test]
fn another_name_starts_another_try() {
    let mut model = started();
    apply(&mut model, DeskAction::ChoosePerson("khan".into()));
    apply(&mut model, DeskAction::TypePassphrase(typed("hers")));
    apply(&mut model, DeskAction::ChoosePerson("osei".into()));
    let Stage::SignIn(form) = &model.stage else { panic!("not at sign-in") };
    assert!(form.typed.is_empty());
    assert_eq!(form.attempt, Attempt::None);
}

#[test]
fn nothing_is_shown_before_the_audit_row_is_written() {
    let mut model = working();
    let asked = apply(&mut model, DeskAction::Open("r1".into()));
    assert!(matches!(asked.as_slice(), [Effect::Ask(DeskRequest::Open(id))] if id.as_str() == "r1"));
    assert!(work(&model).open.is_none());
    hear(&mut model, DeskReply::Opened(entry("r1")));
    assert!(work(&model).open.is_some());
}

#[test]
fn opening_another_report_puts_the_first_away_at_once() {
    let mut model = working();
    apply(&mut model, DeskAction::Open("r1".into()));
    hear(&mut model, DeskReply::Opened(entry("r1")));
    apply(&mut model, DeskAction::Open("r2".into()));
    assert!(work(&model).open.is_none());
    hear(&mut model, DeskReply::Opened(entry("r1")));
    assert!(work(&model).open.is_none(), "a late answer about the first report was shown");
}

#[test]
fn a_mark_stands_under_the_report_when_it_is_kept_and_not_before() {
    let mut model = working();
    let id = ReportId::from("r1");
    apply(&mut model, DeskAction::Open(id.clone()));
    hear(&mut model, DeskReply::Opened(entry("r1")));
    apply(&mut model, DeskAction::WriteListened(id.clone(), " she told me ".into()));
    let asked = apply(&mut model, DeskAction::Listened(id.clone()));
    let [Effect::Ask(DeskRequest::Mark(_, Did::Listened(words)))] = asked.as_slice() else { panic!("not asked") };
    assert_eq!(words, "she told me");
    asks_nothing(&apply(&mut model, DeskAction::Seen(id.clone())));
    assert!(work(&model).open.as_ref().is_some_and(|open| open.notes.is_empty()));
    hear(&mut model, DeskReply::Marked(id.clone()));
    let open = work(&model).open.as_ref().unwrap();
    assert_eq!(open.progress(), Progress::Listened);
    assert_eq!(work(&model).drafts.get(&id).unwrap().listened, "");
}

#[test]
fn a_note_that_could_not_be_kept_is_still_there_to_try_again() {
    let mut model = working();
    let id = ReportId::from("r1");
    apply(&mut model, DeskAction::WriteClosing(id.clone(), "all is well".into()));
    apply(&mut model, DeskAction::Close(id.clone()));
    hear(&mut model, DeskReply::Trouble(StoreError::Full));
    assert_eq!(work(&model).drafts.get(&id).unwrap().closing, "all is well");
    assert_eq!(model.trouble, Some(StoreError::Full));
    assert_eq!(apply(&mut model, DeskAction::Close(id)).len(), 1);
}

#[test]
fn an_empty_note_marks_nothing() {
    let mut model = working();
    asks_nothing(&apply(&mut model, DeskAction::Close("r1".into())));
    apply(&mut model, DeskAction::WriteListened("r1".into(), " \n ".into()));
    asks_nothing(&apply(&mut model, DeskAction::Listened("r1".into())));
}

#[test]
fn two_idle_minutes_hide_everything_and_the_pin_brings_it_back_with_the_notes() {
    let mut model = working();
    apply(&mut model, DeskAction::WriteListened("r1".into(), "half a sen".into()));
    tick(&mut model, at(HIDE_AFTER_SECS - 1), false);
    assert!(matches!(model.stage, Stage::Work(_)));
    tick(&mut model, at(HIDE_AFTER_SECS), false);
    assert!(matches!(model.stage, Stage::Hidden(..)));
    // Touching a hidden desk shows nothing, and nothing can be done in it but the PIN.
    tick(&mut model, at(HIDE_AFTER_SECS + 1), true);
    asks_nothing(&apply(&mut model, DeskAction::Open("r1".into())));
    apply(&mut model, DeskAction::TypePin(typed("482915")));
    assert!(matches!(apply(&mut model, DeskAction::Unlock).as_slice(), [Effect::Ask(DeskRequest::UnlockPin(_))]));
    hear(&mut model, DeskReply::PinRight);
    assert_eq!(work(&model).drafts.get(&"r1".into()).unwrap().listened, "half a sen");
    tick(&mut model, at(HIDE_AFTER_SECS + 60), false);
    assert!(matches!(model.stage, Stage::Work(_)), "the two minutes start anew");
}

#[test]
fn touching_keeps_it_open_but_not_when_it_is_already_overdue() {
    let mut model = working();
    tick(&mut model, at(100), true);
    tick(&mut model, at(200), true);
    assert!(matches!(model.stage, Stage::Work(_)));
    // The lid was shut: whoever opens it and moves the mouse is not its reader.
    tick(&mut model, at(9_000), true);
    assert!(!matches!(model.stage, Stage::Work(_)));
}

#[test]
fn twenty_hidden_minutes_lock() {
    let mut model = working();
    tick(&mut model, at(HIDE_AFTER_SECS), false);
    asks_nothing(&tick(&mut model, at(HIDE_AFTER_SECS + LOCK_AFTER_HIDDEN_SECS - 1), true));
    let effects = tick(&mut model, at(HIDE_AFTER_SECS + LOCK_AFTER_HIDDEN_SECS), false);
    assert!(matches!(effects.as_slice(), [Effect::Ask(DeskRequest::Lock)]));
    assert!(matches!(model.stage, Stage::Leaving(_)));
}

#[test]
fn lock_drops_the_words_at_once_and_leaves_when_the_key_is_forgotten() {
    let mut model = working();
    assert!(matches!(apply(&mut model, DeskAction::Lock).as_slice(), [Effect::Ask(DeskRequest::Lock)]));
    assert!(matches!(model.stage, Stage::Leaving(_)));
    assert!(matches!(hear(&mut model, DeskReply::Locked).as_slice(), [Effect::Leave]));
}

#[test]
fn lock_leaves_even_when_the_worker_says_nothing() {
    let mut model = working();
    apply(&mut model, DeskAction::Lock);
    asks_nothing(&tick(&mut model, at(LEAVE_WAIT_SECS - 1), false));
    assert!(matches!(tick(&mut model, at(LEAVE_WAIT_SECS), false).as_slice(), [Effect::Leave]));
}

#[test]
fn a_passphrase_half_typed_is_not_left_standing() {
    let mut model = started();
    apply(&mut model, DeskAction::ChoosePerson("khan".into()));
    apply(&mut model, DeskAction::TypePassphrase(typed("six go")));
    assert_eq!(next_look_secs(&model), Some(HIDE_AFTER_SECS));
    tick(&mut model, at(HIDE_AFTER_SECS), false);
    let Stage::SignIn(form) = &model.stage else { panic!("not at sign-in") };
    assert!(form.typed.is_empty());
}

#[test]
fn notes_are_kept_a_few_seconds_after_the_first_letter_and_once() {
    let mut model = working();
    apply(&mut model, DeskAction::WriteListened("r1".into(), "s".into()));
    assert_eq!(next_look_secs(&model), Some(KEEP_AFTER_SECS));
    asks_nothing(&tick(&mut model, at(KEEP_AFTER_SECS - 1), true));
    apply(&mut model, DeskAction::WriteListened("r1".into(), "she".into()));
    let asked = tick(&mut model, at(KEEP_AFTER_SECS), true);
    let [Effect::Ask(DeskRequest::SaveDrafts(drafts))] = asked.as_slice() else { panic!("not kept") };
    assert_eq!(drafts.reports.get(&"r1".into()).unwrap().listened, "she");
    asks_nothing(&tick(&mut model, at(60), true));
}

#[test]
fn notes_are_kept_when_the_desk_hides_or_locks() {
    let write = |model: &mut Model| apply(model, DeskAction::WriteListened("r1".into(), "half a sen".into()));
    let mut model = working();
    write(&mut model);
    let kept = tick(&mut model, at(HIDE_AFTER_SECS), false);
    assert!(matches!(kept.first(), Some(Effect::Ask(DeskRequest::SaveDrafts(_)))));
    let mut model = working();
    write(&mut model);
    let kept = apply(&mut model, DeskAction::Lock);
    assert!(matches!(kept.as_slice(), [Effect::Ask(DeskRequest::SaveDrafts(_)), Effect::Ask(DeskRequest::Lock)]));
}

#[test]
fn notes_offered_again_never_replace_what_is_being_written() {
    let mut model = working();
    let id = || ReportId::from("r1");
    apply(&mut model, DeskAction::WriteListened(id(), "new words".into()));
    let draft = |words: &str| Draft { listened: words.into(), ..Draft::default() };
    let reports = [(id(), draft("old")), ("r2".into(), draft("older"))].into();
    hear(&mut model, DeskReply::Drafts(Box::new(Drafts { reports, concerns: Vec::new() })));
    assert_eq!(work(&model).drafts.get(&id()).unwrap().listened, "new words");
    assert_eq!(work(&model).drafts.get(&"r2".into()).unwrap().listened, "older");
}

#[test]
fn nothing_is_sent_the_safe_way_before_it_is_said_about_whom() {
    let mut model = working();
    apply(&mut model, DeskAction::Open("r1".into()));
    hear(&mut model, DeskReply::Opened(entry("r1")));
    asks_nothing(&apply(&mut model, DeskAction::AboutStaff("r1".into(), About::default())));
    let about = About { named: ["khan".into()].into(), not_said: false };
    let asked = apply(&mut model, DeskAction::AboutStaff("r1".into(), about));
    let [Effect::Ask(DeskRequest::AboutStaff(_, named))] = asked.as_slice() else { panic!("not asked") };
    assert_eq!(*named, ["khan".into()].into());
    asks_nothing(&apply(&mut model, DeskAction::HandOn("r1".into(), "khan".into())));
    let mut after = entry("r1");
    after.report.barred = vec!["khan".into()];
    hear(&mut model, DeskReply::Changed(after));
    assert!(work(&model).marking.is_none() && work(&model).page == Page::Told);
}

#[test]
fn another_room_puts_the_open_report_away() {
    let mut model = working();
    apply(&mut model, DeskAction::Open("r1".into()));
    hear(&mut model, DeskReply::Opened(entry("r1")));
    hear(&mut model, DeskReply::May(may("r1")));
    assert_eq!(work(&model).room, Room::Queue);
    apply(&mut model, DeskAction::Go(Room::Today));
    assert!(work(&model).open.is_none() && work(&model).may.is_none() && work(&model).room == Room::Today);
    hear(&mut model, DeskReply::May(may("r1")));
    assert!(work(&model).may.is_none(), "a late answer about a report that is away");
}
