//! Working the queue, as a screen reader finds it.

use accesskit::Role as Kind;

use super::tests::{dressed, has, has_not, row, shown, with_queue};
use crate::desk::action::{DeskAction, Effect, apply};
use crate::desk::concern::ConcernAction;
use crate::desk::hear::hear;
use crate::desk::model::{Model, Page, Room};
use crate::desk::queue_list::Filter;
use crate::desk::tests::{at, entry, may, work, working};
use crate::desk::working::{Due, Field, WorkingAction, WorkingPage};
use crate::domain::concern::Concern;
use crate::domain::errand::Errand;
use crate::domain::queue::{Did, Note, Progress};
use crate::domain::report::Worry;
use crate::domain::source::{By, How, Source};
use crate::store::desk_worker::{Around, DeskReply, DeskRequest, QueueRow};
use bevy_egui::egui::{RawInput, Rect, pos2};

fn does(model: &mut Model, action: WorkingAction) -> Vec<Effect> {
    apply(model, DeskAction::Working(action))
}

fn named(id: &str, name: &str, class: &str) -> QueueRow {
    let told = row(Worry::ScaryOrRude, Progress::Waiting);
    QueueRow { id: id.into(), teller_name: Some(name.into()), group: Some(class.into()), ..told }
}

fn three() -> Model {
    let mut due = named("r2", "Ben T", "Elm");
    due.holder = Some("khan".into());
    (due.next, due.due) = (Some("ring home".into()), Some(at(60).wall));
    let closed = QueueRow { progress: Progress::Closed, ..named("r3", "Cleo S", "Oak") };
    let mut model = with_queue(vec![named("r1", "Amina K", "Oak"), due, closed]);
    apply(&mut model, DeskAction::Go(Room::Queue));
    model
}

fn listed(model: &Model) -> Vec<&str> {
    work(model).listed().flatten().map(|row| row.id.as_str()).collect()
}

#[test]
fn filters_classes_and_words_narrow_the_list() {
    let mut model = three();
    assert_eq!(listed(&model), ["r1", "r2"]);
    for (filter, left) in [
        (Filter::Mine, vec!["r2"]),
        (Filter::NeedsNow, vec!["r1", "r2"]),
        (Filter::Due, vec!["r2"]),
        (Filter::Closed, vec!["r3"]),
        (Filter::Waiting, vec!["r1", "r2"]),
    ] {
        does(&mut model, WorkingAction::Filter(filter));
        assert_eq!(listed(&model), left, "{filter:?}");
    }
    does(&mut model, WorkingAction::Class(Some("Elm".into())));
    assert_eq!(listed(&model), ["r2"]);
    does(&mut model, WorkingAction::Class(None));
    does(&mut model, WorkingAction::Type("amina".into()));
    assert_eq!(listed(&model), ["r1"]);
    has(&model, Kind::RadioButton, "Closed (1)");
    has(&model, Kind::RadioButton, "Every class");
}

#[test]
fn words_are_looked_for_by_the_worker_and_only_what_is_still_typed_counts() {
    let mut model = three();
    does(&mut model, WorkingAction::Type("clown".into()));
    assert_eq!(listed(&model), Vec::<&str>::new());
    let asked = does(&mut model, WorkingAction::Find);
    assert!(matches!(asked.as_slice(), [Effect::Ask(DeskRequest::Search(words))] if words == "clown"));
    hear(&mut model, DeskReply::Found("clow".into(), ["r1".into()].into()));
    assert_eq!(listed(&model), Vec::<&str>::new(), "of an earlier word");
    hear(&mut model, DeskReply::Found("clown".into(), ["r2".into(), "r3".into()].into()));
    assert_eq!(listed(&model), ["r2"]);
    has(&model, Kind::Status, "“clown” stands in 1 of these");
    does(&mut model, WorkingAction::Clear);
    assert_eq!(listed(&model), ["r1", "r2"]);
}

#[test]
fn arrow_keys_go_from_row_to_row_and_stay_within_the_list() {
    let mut model = three();
    does(&mut model, WorkingAction::Move("r1".into(), 1));
    assert_eq!(work(&model).return_to, Some("r2".into()));
    does(&mut model, WorkingAction::Move("r2".into(), isize::MAX));
    assert_eq!(work(&model).return_to, Some("r2".into()));
    does(&mut model, WorkingAction::Move("r2".into(), -isize::MAX));
    assert_eq!(work(&model).return_to, Some("r1".into()));
}

#[test]
fn the_list_says_who_has_it_and_what_comes_next() {
    let model = three();
    assert!(shown(&model).iter().any(|(_, words)| words.starts_with("you have it · ring home, today")));
}

#[test]
fn names_and_words_stay_off_a_screen_a_class_may_see_until_somebody_says_that_none_does() {
    let mut model = three();
    apply(&mut model, DeskAction::Open("r1".into()));
    hear(&mut model, DeskReply::Opened(entry("r1")));
    let mirrored = |mirrored| DeskReply::Around(Around { bell: true, open: true, mirrored });
    hear(&mut model, mirrored(true));
    for part in ["Amina", "Ben", "ring home", "a clown"] {
        has_not(&model, part);
    }
    apply(&mut model, DeskAction::Go(Room::Today));
    has_not(&model, "Amina");
    apply(&mut model, DeskAction::Go(Room::Queue));
    has(&model, Kind::Button, "Nobody else sees it");
    does(&mut model, WorkingAction::Bare);
    assert!(shown(&model).iter().any(|(_, words)| words.contains("Amina")));
    // What was said of one display is asked again of the next.
    hear(&mut model, mirrored(false));
    hear(&mut model, mirrored(true));
    has_not(&model, "Amina");
}

fn opened() -> Model {
    let mut model = three();
    apply(&mut model, DeskAction::Open("r1".into()));
    hear(&mut model, DeskReply::Opened(entry("r1")));
    hear(&mut model, DeskReply::May(may("r1")));
    model
}

#[test]
fn every_page_has_its_words_and_its_way_back() {
    let mut model = opened();
    for name in ["I have it", "Note", "Next step", "Send somebody", "More"] {
        has(&model, Kind::Button, name);
    }
    let khan = || Some("khan".into());
    for (page, button) in [
        (WorkingPage::More, "Belongs with"),
        (WorkingPage::Note, "Keep the note"),
        (WorkingPage::Next(Due::default()), "Keep the next step"),
        (WorkingPage::Next(Due { days: None, time: String::new() }), "Keep the next step"),
        (WorkingPage::Holder(None), "Choose somebody first"),
        (WorkingPage::Holder(khan()), "Mrs Khan has it"),
        (WorkingPage::Send(khan()), "Ask Mrs Khan to go"),
        (WorkingPage::Link(None), "Choose a report first"),
        (WorkingPage::Link(Some("r2".into())), "Link them"),
        (WorkingPage::Reopen, "Reopen it"),
    ] {
        apply(&mut model, DeskAction::Turn(Page::Working(page)));
        has(&model, Kind::Button, button);
        has(&model, Kind::Button, "Back to the report");
        has_not(&model, "⟨");
    }
    let wrong = Due { days: Some(0), time: "3pm".into() };
    apply(&mut model, DeskAction::Turn(Page::Working(WorkingPage::Next(wrong))));
    has(&model, Kind::Status, "Write the time as 15:00.");
}

#[test]
fn what_is_kept_is_asked_for_once_and_leads_back_to_the_report() {
    let mut model = opened();
    apply(&mut model, DeskAction::Turn(Page::Working(WorkingPage::Next(Due::default()))));
    assert!(does(&mut model, WorkingAction::KeepNext("r1".into(), Due::default())).is_empty(), "nothing is written");
    does(&mut model, WorkingAction::Write("r1".into(), Field::Next, "ring home ".into()));
    let asked = does(&mut model, WorkingAction::KeepNext("r1".into(), Due::default()));
    let [Effect::Ask(DeskRequest::Mark(_, Did::NextStep { what, due: Some(_) }))] = asked.as_slice() else {
        panic!("{} effects", asked.len());
    };
    assert_eq!(what, "ring home");
    assert!(does(&mut model, WorkingAction::Do("r1".into(), Did::Noted("n".into()))).is_empty(), "one at a time");
    hear(&mut model, DeskReply::Marked("r1".into()));
    assert!(matches!(work(&model).page, Page::Told));
    assert!(work(&model).drafts.get(&"r1".into()).is_none_or(|draft| draft.next.is_empty()));
    has(&model, Kind::Button, "It is done");
}

#[test]
fn everything_that_can_be_done_has_words_in_the_story() {
    let mut told = entry("r1");
    let dids = [
        Did::Noted("n".into()),
        Did::TakenOn { who: "khan".into() },
        Did::GoTo { who: "nobody".into() },
        Did::Went,
        Did::NextStep { what: "ring home".into(), due: Some(at(0).wall) },
        Did::NextStep { what: "ring home".into(), due: None },
        Did::NextStep { what: String::new(), due: None },
        Did::Linked { to: "r2".into() },
        Did::Closed("c".into()),
        Did::Reopened("again".into()),
    ];
    let note = |did| Note { report: "r1".into(), by: "khan".into(), at: at(0).wall, did };
    told.notes = dids.into_iter().map(note).collect();
    let mut model = three();
    apply(&mut model, DeskAction::Open("r1".into()));
    hear(&mut model, DeskReply::Opened(told));
    has_not(&model, "⟨");
    has(&model, Kind::Button, "Open that one");
}

#[test]
fn somebody_sent_to_a_child_reads_where_on_today_and_says_that_they_went() {
    let mut model = working();
    let errand = Errand {
        report: "r9".into(),
        from: "khan".into(),
        to: "khan".into(),
        at: at(0).wall,
        place: "Library".into(),
        class: Some("Oak".into()),
        name: None,
        unknown: false,
    };
    let rang = hear(&mut model, DeskReply::Errands(vec![errand]));
    assert!(matches!(rang.as_slice(), [Effect::Ring]));
    has(&model, Kind::Heading, "Library · Oak");
    has(&model, Kind::Button, "I went");
    has(&model, Kind::Unknown, "You are asked to go to 1 child");
    let asked = does(&mut model, WorkingAction::Went("r9".into()));
    assert!(matches!(asked.as_slice(), [Effect::Ask(DeskRequest::Went(_))]));
    assert!(hear(&mut model, DeskReply::Errands(Vec::new())).is_empty());
    has_not(&model, "I went");
}

#[test]
fn a_concern_is_sent_once_it_is_whole_and_is_gone_from_the_desk() {
    let mut model = working();
    let does = |model: &mut Model, action| apply(model, DeskAction::Concern(action));
    has(&model, Kind::Button, "New concern");
    does(&mut model, ConcernAction::Begin(Box::default()));
    has(&model, Kind::RadioButton, "A child said it");
    has(&model, Kind::RadioButton, "Does not feel safe, or feels very sad");
    assert!(does(&mut model, ConcernAction::Send).is_empty());
    let mut concern = Concern { how: Some(How::StaffBullied), words: "every night".into(), ..Concern::default() };
    does(&mut model, ConcernAction::Edit(Box::new(concern.clone())));
    has(&model, Kind::Heading, "Who is it about?");
    has_not(&model, "Which class");
    concern.how = Some(How::Verbal);
    concern.worry = Some(Worry::NotSafeOrSad);
    does(&mut model, ConcernAction::Edit(Box::new(concern)));
    let asked = does(&mut model, ConcernAction::Send);
    assert!(matches!(asked.as_slice(), [Effect::Ask(DeskRequest::Concern(_))]));
    assert!(does(&mut model, ConcernAction::Send).is_empty(), "once");
    hear(&mut model, DeskReply::Concerned);
    has(&model, Kind::Heading, "It is sealed and sent");
    has_not(&model, "every night");
    does(&mut model, ConcernAction::PutBy);
    has(&model, Kind::Heading, "Today");
}

#[test]
fn a_concern_is_read_as_the_grown_ups_own_words() {
    let mut model = three();
    for (how, by) in
        How::ALL.into_iter().zip([By::Typed("Jo, lunch".into()), By::Staff("khan".into())].into_iter().cycle())
    {
        let mut told = entry("r1");
        told.report.source = Source::GrownUp { how, by };
        apply(&mut model, DeskAction::Open("r1".into()));
        hear(&mut model, DeskReply::Opened(told));
        has(&model, Kind::Label, "The grown-up’s words, exactly as typed.");
        has_not(&model, "The child’s own words, exactly");
        has_not(&model, "⟨");
    }
}

/// A school that keeps everything: the list is as quick as ever. It says how quick; a slow machine fails nothing.
#[test]
fn a_hundred_thousand_reports_scroll_like_ten() {
    let one = row(Worry::ScaryOrRude, Progress::Seen);
    let rows: Vec<QueueRow> =
        (0..100_000).map(|nth| QueueRow { id: format!("{nth}").as_str().into(), ..one.clone() }).collect();
    let began = std::time::Instant::now();
    let mut model = with_queue(rows);
    let heard = began.elapsed();
    apply(&mut model, DeskAction::Go(Room::Queue));
    let began = std::time::Instant::now();
    does(&mut model, WorkingAction::Type("amina".into()));
    let narrowed = began.elapsed();
    let (few, many) = (frame_time(&with_ten()), frame_time(&model));
    println!("100,000 reports: taken in {heard:?}, narrowed in {narrowed:?}, a frame {many:?}, with ten {few:?}");
    let opens = shown(&model).iter().filter(|(kind, name)| *kind == Kind::Button && name == "Open").count();
    assert!((1..20).contains(&opens), "{opens} rows are drawn");
    assert_eq!(work(&model).list.shown.len(), 100_000);
}

/// How long a frame takes once everything is there.
fn frame_time(model: &Model) -> std::time::Duration {
    let (words, ctx) = dressed();
    let mut frames: Vec<_> = (0..12)
        .map(|_| {
            let began = std::time::Instant::now();
            let screen_rect = Some(Rect::from_min_max(pos2(0.0, 0.0), pos2(1366.0, 768.0)));
            let _ = ctx.run_ui(RawInput { screen_rect, ..RawInput::default() }, |ui| {
                super::ui(ui, model, &words);
            });
            began.elapsed()
        })
        .collect();
    frames.sort();
    frames.get(frames.len() / 2).copied().unwrap_or_default()
}

fn with_ten() -> Model {
    let one = row(Worry::ScaryOrRude, Progress::Seen);
    let mut model =
        with_queue((0..10).map(|nth| QueueRow { id: format!("{nth}").as_str().into(), ..one.clone() }).collect());
    apply(&mut model, DeskAction::Go(Room::Queue));
    model
}
